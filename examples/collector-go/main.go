// SPDX-License-Identifier: MIT

// The collector follows log files as `tail -F` does, runs their records through the chains, and posts the alerts as OCSF Detection
// Findings, in batches, to an HTTP endpoint. Its state (open chains, places in the files, findings not yet accepted) is a file.
//
//	collector -endpoint https://siem.example/ocsf -state /var/lib/chaindet/collector.state FILE...
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

type settings struct {
	endpoint, state, site string
	batch, queue, retries int
	poll, save, grace     time.Duration
	once                  bool
}

func arguments() (settings, []string) {
	var s settings
	flag.StringVar(&s.endpoint, "endpoint", "", "URL that takes a JSON array of findings by POST")
	flag.StringVar(&s.state, "state", "", "file for the state; empty: none is kept")
	flag.StringVar(&s.site, "site", "", "site settings (YAML)")
	flag.IntVar(&s.batch, "batch", 100, "findings in one request, at most")
	flag.IntVar(&s.queue, "queue", 10000, "findings that may wait; beyond, the oldest are dropped and counted")
	flag.IntVar(&s.retries, "retries", 8, "tries of one request; then its findings are dropped and counted")
	flag.DurationVar(&s.poll, "poll", 500*time.Millisecond, "time between two looks at the files")
	flag.DurationVar(&s.save, "save-every", 30*time.Second, "time between two savings: what a crash may have to do again")
	flag.DurationVar(&s.grace, "grace", 5*time.Second, "time for the last requests when it stops")
	flag.BoolVar(&s.once, "once", false, "end when all files are read; windows are closed")
	flag.Parse()
	return s, flag.Args()
}

type collector struct {
	settings
	rules  *chaindet.Ruleset
	engine *chaindet.Engine
	tails  []*tail
	sender *sender
}

func open(s settings, files []string) (*collector, error) {
	var options []chaindet.RulesetOption
	if s.site != "" {
		options = append(options, chaindet.WithBuiltin(), chaindet.WithSiteFile(s.site))
	}
	rules, err := chaindet.NewRuleset(options...)
	if err != nil {
		return nil, err
	}
	engine, err := rules.NewEngine()
	if err != nil {
		rules.Close()
		return nil, err
	}
	c := &collector{settings: s, rules: rules, engine: engine, sender: newSender(s)}
	places, err := c.load()
	if err != nil {
		log.Printf("%s: %v; starting empty, the file is put aside", s.state, err)
		os.Rename(s.state, s.state+".damaged")
	}
	for i, path := range files {
		t, err := newTail(engine, i, path, places[path])
		if err != nil {
			c.close()
			return nil, err
		}
		c.tails = append(c.tails, t)
	}
	return c, nil
}

func (c *collector) close() {
	for _, t := range c.tails {
		t.close()
	}
	c.engine.Close()
	c.rules.Close()
}

// read takes what has come to all files, at most one block of each in turn, and reports whether there was anything.
func (c *collector) read() (bool, error) {
	some := false
	for _, t := range c.tails {
		n, err := t.read()
		some = some || n > 0
		if errors.Is(err, chaindet.ErrFull) { // alerts wait; the block is offered again
			err = nil
			some = true
		}
		if err != nil {
			return some, err
		}
		if err := c.drain(); err != nil {
			return some, err
		}
	}
	return some, nil
}

func (c *collector) drain() error {
	for a, err := range c.engine.Alerts() {
		if err != nil {
			return err
		}
		c.sender.add(a.OCSF(c.rules, c.place))
	}
	return nil
}

// place names the file and line of an event by its tag.
func (c *collector) place(tag uint64) (string, uint64) {
	i, line := int(tag>>tagShift), tag&(1<<tagShift-1)
	if i >= len(c.tails) {
		return "?", line
	}
	return c.tails[i].path, line
}

func (c *collector) run(ctx context.Context) error {
	poll := time.NewTimer(0)
	defer poll.Stop()
	nextSave := time.Now().Add(c.save)
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-poll.C:
		}
		some, err := c.read()
		if err != nil {
			return err
		}
		if !some && c.once {
			return c.end()
		}
		if c.settings.state != "" && time.Now().After(nextSave) {
			if err := c.store(); err != nil {
				log.Printf("%s: %v", c.settings.state, err)
			}
			nextSave = time.Now().Add(c.save)
		}
		wait := c.poll
		if some {
			wait = 0
		}
		poll.Reset(wait)
	}
}

// end is for -once: no more will come.
func (c *collector) end() error {
	for _, t := range c.tails {
		if err := t.stream.End(); err != nil {
			return err
		}
	}
	if c.settings.state == "" {
		if err := c.engine.Flush(); err != nil {
			return err
		}
	}
	return c.drain()
}

func (c *collector) summary() {
	stats, err := c.engine.Stats()
	if err != nil {
		return
	}
	var records, unreadable uint64
	for _, t := range c.tails {
		if s, err := t.stream.Stats(); err == nil {
			records, unreadable = records+s.Records, unreadable+s.Unreadable
		}
	}
	log.Printf("%d records, %d unreadable, %d events, %d alerts; findings: %d sent, %d dropped, %d kept for the next start",
		records, unreadable, stats.Events, stats.Alerts, c.sender.sent, c.sender.dropped, len(c.sender.waiting))
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("collector: ")
	s, files := arguments()
	if s.endpoint == "" || len(files) == 0 || s.batch < 1 || s.queue < 1 || s.retries < 1 {
		fmt.Fprintln(os.Stderr, "usage: collector -endpoint URL [FLAG]... FILE...")
		flag.PrintDefaults()
		os.Exit(2)
	}
	c, err := open(s, files)
	if err != nil {
		log.Fatal(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	done := make(chan struct{})
	go func() { c.sender.run(); close(done) }()

	err = c.run(ctx)
	c.sender.stop(s.grace)
	<-done // the queue is ours again
	if s.state != "" {
		err = errors.Join(err, c.store())
	}
	c.summary()
	failed := s.state == "" && len(c.sender.waiting) > 0
	c.close()
	if err != nil {
		log.Fatal(err)
	}
	if failed {
		os.Exit(1)
	}
}
