// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

// One turn of bindings/tools/cost.py: the ways into the Go package, beside what C takes for the same file. Prints "way ns events",
// CPU time of this process. CHAINDET_COST_FILE: JSON lines in the Elastic schema; CHAINDET_COST_ROUNDS: how often each is fed.
func TestCost(t *testing.T) {
	path := os.Getenv("CHAINDET_COST_FILE")
	if path == "" {
		t.Skip("skipped: a benchmark (meson test --benchmark)")
	}
	rounds := must(strconv.Atoi(os.Getenv("CHAINDET_COST_ROUNDS")))(t)
	data := must(os.ReadFile(path))(t)
	events := costEvents(t, data)
	rs := must(chaindet.NewRuleset())(t)
	defer rs.Close()
	say := func(way string, feed func(*chaindet.Engine)) {
		best := time.Duration(1 << 62)
		for range rounds {
			e := must(rs.NewEngine())(t)
			start := cpuTime(t)
			feed(e)
			best = min(best, cpuTime(t)-start)
			if s := must(e.Stats())(t); s.Events != uint64(len(events)) {
				t.Fatalf("%s: %d events of %d", way, s.Events, len(events))
			}
			ok(t, e.Close())
		}
		fmt.Printf("%s %.1f %d\n", way, float64(best.Nanoseconds())/float64(len(events)), len(events))
	}
	say("lines", func(e *chaindet.Engine) {
		const piece = 64 << 10
		for at := 0; at < len(data); at += piece {
			must(e.FeedLines(data[at:min(at+piece, len(data))]))(t)
		}
		ok(t, e.EndLines())
	})
	say("one", func(e *chaindet.Engine) {
		for i := range events {
			ok(t, e.Feed(events[i]))
		}
	})
	for _, size := range []int{1, 2, 5, 10, 100, 1000} {
		say(fmt.Sprint("batch/", size), func(e *chaindet.Engine) {
			var b chaindet.Batch
			for i := range events {
				ok(t, b.Add(events[i]))
				if b.Len() == size || i == len(events)-1 {
					must(e.FeedBatch(&b))(t)
					b.Reset()
				}
			}
		})
	}
}

func cpuTime(t *testing.T) time.Duration {
	var u syscall.Rusage
	ok(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

var costClasses = map[string]string{"creation": "file.create", "connection_attempted": "network.connect", "start": "process.start"}

func costEvents(t *testing.T, data []byte) []chaindet.Event {
	var out []chaindet.Event
	for line := range bytes.Lines(data) {
		var doc map[string]any
		ok(t, json.Unmarshal(line, &doc))
		ev := chaindet.Event{
			Time:  must(time.Parse(time.RFC3339Nano, doc["@timestamp"].(string)))(t),
			Class: costClasses[doc["event"].(map[string]any)["action"].(string)],
		}
		delete(doc, "event")
		delete(doc, "@timestamp")
		costFields(&ev, doc, "")
		out = append(out, ev)
	}
	return out
}

func costFields(ev *chaindet.Event, doc map[string]any, prefix string) {
	for key, v := range doc {
		name := prefix + key
		switch v := v.(type) {
		case map[string]any:
			costFields(ev, v, name+".")
		case string:
			if name == "host.name" {
				ev.Host = v
			}
			ev.Fields = append(ev.Fields, chaindet.String(strings.Clone(name), v))
		case float64:
			ev.Fields = append(ev.Fields, chaindet.Int(strings.Clone(name), int64(v)))
		}
	}
}
