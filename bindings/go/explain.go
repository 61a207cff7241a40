// SPDX-License-Identifier: MIT

package chaindet

import (
	"runtime/cgo"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// An Explanation is what an alert rests on. Every statement has been seen in a replay.
type Explanation struct {
	Analytic string
	Level    string
	Minimal  bool     // none of Events can be left out; false: the search was given up
	Complete bool     // every element was tried; false: the search was given up
	Replays  uint64   // how many there were
	Replayed int      // events that each change was tried on
	Events   []int    // places of the events that suffice, ascending
	Changes  []Change // in the order of the analytic's elements
}

// A Change is a single change of an element that would have kept the alert away or changed its level.
type Change struct {
	Element string // "TimeWindow"
	Verb    string // "without" or "with" an entry, "set to", "below" or "above" a value (which itself makes no difference)
	Value   string // the entry or value
	Layer   string // of an entry: where it came from
	Level   string // of the alert then; empty: it is not raised
}

// Explain finds out which of these events suffice for an alert, and which single changes of its analytic's elements make a
// difference. The options are those of [Open]: give the same. The events are those that were fed, or those of the alert's host
// around it and of the origin of its files: fewer are faster. It takes seconds for thousands of events, and gives up at 20,000
// replays. ErrNotFound: the alert does not come of these events under these rules.
func Explain(id string, events []Event, opts ...Option) (*Explanation, error) {
	var config engineConfig
	var out [2]int64
	var batch Batch
	rules, engine := sortOptions(opts)
	for _, o := range engine {
		o.configure(&config)
	}
	for _, ev := range events {
		if err := batch.Add(ev); err != nil {
			return nil, err
		}
	}
	c, err := compile(rules)
	if err != nil {
		return nil, err
	}
	defer low.Compiler_free(c.c)
	keep := low.Text_new()
	if keep.Swigcptr() == 0 {
		return nil, ErrNoMemory
	}
	defer low.Text_free(keep)
	if config.lookup != nil {
		a := &oneCall{lookup: config.lookup}
		handle := cgo.NewHandle(low.Asker(a))
		defer handle.Delete()
		defer a.rethrow()
		out[1] = int64(handle)
	}
	packed := scan(low.Explain(c.c, id, batch.buf, int64(config.lateness), int64(config.maxBytes), int64(config.maxField),
		int64(config.fileMemory), keep, &out[0]))
	if s := Status(out[0]); s < 0 {
		return nil, &Error{Op: "explain", Status: s, Diagnostics: c.diagnostics()}
	}
	p := &packed
	x := &Explanation{Analytic: p.text(), Level: p.text(), Minimal: p.u32() != 0, Complete: p.u32() != 0, Replays: p.u64(), Replayed: int(p.u64())}
	x.Events = list(p, func(s *scan) int { return int(s.u64()) })
	x.Changes = list(p, func(s *scan) Change { return Change{s.text(), s.text(), s.text(), s.text(), s.text()} })
	return x, nil
}
