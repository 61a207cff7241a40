// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

func TestAStreamTellsTheTimesOfItsEvents(t *testing.T) {
	e := open(t)
	s := must(e.NewStream())(t)
	defer s.Close()
	if st := must(s.Stats())(t); !st.First.IsZero() || !st.Last.IsZero() {
		t.Errorf("%+v before any event", st)
	}
	must(s.Write(sample(t, "windows-evtx_dump.jsonl")))(t)
	ok(t, s.End())
	ok(t, e.Flush())
	st := must(s.Stats())(t)
	alerts := take(t, e)
	if len(alerts) == 0 {
		t.Fatal("no alerts")
	}
	for _, a := range alerts {
		if a.First.Before(st.First) || a.Last.After(st.Last) || !st.First.Before(st.Last) {
			t.Errorf("%s .. %s, but the stream had %s .. %s", a.First, a.Last, st.First, st.Last)
		}
	}
}

// An alert that was told of a process without an id goes on under another id once a sensor gives it one.
func TestAnAlertThatGoesOnUnderAnotherIDNamesIt(t *testing.T) {
	e := open(t)
	events := chain("1")
	for i := range events {
		ev := events[i]
		ev.Fields = nil
		for _, f := range events[i].Fields {
			if f.Name != "process.entity_id" && f.Name != "process.parent.entity_id" {
				ev.Fields = append(ev.Fields, f)
			}
		}
		ev.Fields = append(ev.Fields, chaindet.Int("process.pid", []int64{4100, 5100, 5100}[i]), chaindet.Int("process.parent.pid", []int64{900, 4100, 4100}[i]))
		ok(t, e.Feed(ev))
	}
	for _, ev := range events[:2] {
		ok(t, e.Feed(ev))
	}
	ok(t, e.Flush())
	var old, last *chaindet.Alert
	for _, a := range take(t, e) {
		if a.SupersededBy != "" {
			old = a
		} else if a.Final {
			last = a
		}
	}
	if old == nil || last == nil || !old.Final || old.SupersededBy != last.ID || old.ID == last.ID || old.Withdrawn {
		t.Fatalf("%+v, then %+v", old, last)
	}
	if u := old.OCSF(nil, nil)["unmapped"].(map[string]any); u["superseded_by"] != last.ID {
		t.Errorf("%v", u)
	}
}

func TestAFileThatCannotBeReadIsNamedOnce(t *testing.T) {
	e := open(t)
	s := must(e.NewStream())(t)
	defer s.Close()
	path := filepath.Join(t.TempDir(), "none")
	err := s.ReadFile(path)
	var detail *chaindet.Error
	if !errors.As(err, &detail) || detail.Status != chaindet.ErrIO || detail.Detail != "no such file" || strings.Count(err.Error(), path) != 1 {
		t.Error(err)
	}
}
