// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

// level is that of the alert with this id (empty: the first) when these events have been fed; empty: there is none.
func level(t *testing.T, id string, events []chaindet.Event, opts ...chaindet.Option) (string, string) {
	t.Helper()
	e := open(t, append(opts, chaindet.WithRevisions(chaindet.FinalRevision))...)
	for _, ev := range events {
		ok(t, e.Feed(ev))
	}
	ok(t, e.Flush())
	for _, a := range take(t, e) {
		if id == "" || a.ID == id {
			return a.ID, a.Level
		}
	}
	return "", ""
}

func TestEventsSufficeAndEveryChangeDoesWhatIsSaid(t *testing.T) {
	events := append(chain("1"), chaindet.Event{Time: chain("1")[0].Time.Add(time.Second), Class: "file.create", Host: "ws-1",
		Fields: []chaindet.Field{chaindet.String("file.path", `C:\Windows\Temp\x.log`)}})
	id, was := level(t, "", events)
	x := must(chaindet.Explain(id, events))(t)
	if x.Analytic != "AN1314" || x.Level != was || !x.Minimal || !x.Complete || x.Replays == 0 {
		t.Fatalf("%+v", x)
	}
	var few []chaindet.Event
	for _, i := range x.Events {
		few = append(few, events[i])
	}
	if _, now := level(t, id, few); len(few) >= len(events) || now != was {
		t.Errorf("%v suffice for %q, not %q", x.Events, now, was)
	}
	for i := range few {
		if _, now := level(t, id, slices.Delete(slices.Clone(few), i, i+1)); now == was {
			t.Errorf("event %d is not needed", x.Events[i])
		}
	}
	tried := 0
	for _, c := range x.Changes {
		change := map[string]func(string, string, ...string) chaindet.RulesetOption{"with": chaindet.WithAdd, "without": chaindet.WithRemove}[c.Verb]
		if change == nil || c.Value == "" || c.Value[0] == '[' {
			continue
		}
		tried++
		if _, now := level(t, id, events, chaindet.WithBuiltin(), change("AN1314", c.Element, c.Value)); now != c.Level {
			t.Errorf("%+v, but the level is %q", c, now)
		}
	}
	if tried == 0 {
		t.Errorf("no change of an entry in %+v", x.Changes)
	}
}

func TestWhatCannotBeExplainedIsRefused(t *testing.T) {
	events := chain("1")
	if _, err := chaindet.Explain("0", events); !errors.Is(err, chaindet.ErrNotFound) {
		t.Error(err)
	}
	id, _ := level(t, "", events)
	if _, err := chaindet.Explain(id, events[:1]); !errors.Is(err, chaindet.ErrNotFound) {
		t.Error(err)
	}
	if _, err := chaindet.Explain(id, events, chaindet.WithSet("AN1314", "TimeWindow", "soon")); !errors.Is(err, chaindet.ErrRules) {
		t.Error(err)
	}
	events[0].Time = time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)
	if _, err := chaindet.Explain(id, events); !errors.Is(err, chaindet.ErrInvalid) {
		t.Error(err)
	}
}
