// SPDX-License-Identifier: MIT

package chaindet

import (
	"fmt"
	"math"
	"strings"
	"time"
)

// Kind tells alerts from near misses.
type Kind uint32

// Kinds of alerts.
const (
	KindAlert    Kind = 1 // every required stage was seen
	KindNearMiss Kind = 2 // a chain that ended incomplete; only with WithNearMisses
)

// String is "alert" or "near-miss".
func (k Kind) String() string {
	switch k {
	case KindAlert:
		return "alert"
	case KindNearMiss:
		return "near-miss"
	}
	return fmt.Sprintf("Kind(%d)", uint32(k))
}

// An Alert is a chain that was found, with everything that made it one. It holds an attacker's text: escape it before it
// reaches a terminal or a page. String and JSON do.
type Alert struct {
	Kind       Kind
	ID         string // 32 hex digits: replays, restarts and other shards give the same
	Analytic   string
	Title      string
	Strategy   string
	Techniques []string // ATT&CK ids
	Host       string
	Level      string // informational, low, medium, high, critical; empty for a near miss
	Anchor     string // what the chain is about: "powershell.exe (pid 11828)"
	Revision   int    // 1, 2, ...
	Final      bool   // no further revision will come
	// Withdrawn: what was learnt after it was told took the ground from it. Comes only with AllRevisions.
	Withdrawn bool
	// SupersededBy is the id under which it goes on, since the anchor's identity became known; empty: it keeps its own.
	SupersededBy string
	First        time.Time
	Last         time.Time // event times of the evidence shown
	Stages       []Stage
	Edges        []Edge
	Lineage      []Process // from the oldest known ancestor down
	Missing      []Missing
	Notes        []string
	json         string
}

// A Stage that was seen.
type Stage struct {
	Name   string
	Events []Evidence // at most 64
	More   uint64     // how many more there were
}

// Evidence is one event of a stage.
type Evidence struct {
	Tag     uint64 // the Event's
	Time    time.Time
	Class   string
	Summary string // "WINWORD.EXE started powershell.exe"
	Why     []Why
}

// Why an event counted: this field had this value, which this pattern or list entry hit.
type Why struct {
	Field, Value, Matched string
	Element               string // the mutable element of the entry; empty: a constant of the chain
	Layer                 string // where the entry came from: "built-in", "site.yaml:3", "api"
}

// An Edge ties two entities of the chain.
type Edge struct {
	Kind       string // child-of, executed-file, created-file, opened-document, requested-through ...
	From, To   string
	Confidence string // strong, medium, weak
	Weakest    bool   // no crossed edge is weaker
}

// A Process of the lineage.
type Process struct {
	Depth       int
	Anchor      bool
	Executable  string // empty: unknown
	CommandLine string
	PID         uint64
	Start       time.Time // zero: unknown
}

// Missing is a stage that was not seen, and because of what: "absent", or "no-source".
type Missing struct{ Stage, Because string }

// JSON is the alert as the C library writes it, one object on one line: valid UTF-8, control and bidirectional characters
// escaped.
func (a *Alert) JSON() []byte { return []byte(a.json) }

// MarshalJSON is JSON, for package json.
func (a *Alert) MarshalJSON() ([]byte, error) { return a.JSON(), nil }

// String is one line for people, safe to print.
func (a *Alert) String() string {
	var stages []string
	for _, s := range a.Stages {
		stages = append(stages, s.Name)
	}
	what := a.Kind.String()
	if a.Level != "" {
		what = a.Level
	}
	if a.Withdrawn {
		what = "withdrawn " + what
	}
	return fmt.Sprintf("%s %s %s on %s: %s [%s]", a.First.Format(time.RFC3339), a.Analytic, what, plain(a.Host),
		plain(a.Anchor), strings.Join(stages, " "))
}

// plain writes what is not printable as Go's escapes.
func plain(s string) string {
	q := fmt.Sprintf("%+q", s)
	return strings.ReplaceAll(q[1:len(q)-1], `\"`, `"`)
}

func scanAlert(packed string) *Alert {
	s := scan(packed)
	p := &s
	a := &Alert{Kind: Kind(p.u32()), Revision: int(p.u32()), Final: p.u32() != 0, Withdrawn: p.u32() != 0}
	a.SupersededBy = p.text()
	a.ID, a.Analytic, a.Title, a.Strategy = p.text(), p.text(), p.text(), p.text()
	a.Techniques = commas(p.text())
	a.Host, a.Level, a.Anchor = p.text(), p.text(), p.text()
	a.First, a.Last = fromNanos(int64(p.u64())), fromNanos(int64(p.u64()))
	a.Stages = list(p, func(s *scan) Stage {
		st := Stage{Name: s.text(), More: s.u64()}
		st.Events = list(s, scanEvidence)
		return st
	})
	a.Edges = list(p, func(s *scan) Edge { return Edge{s.text(), s.text(), s.text(), s.text(), s.u32() != 0} })
	a.Lineage = list(p, scanProcess)
	a.Missing = list(p, func(s *scan) Missing { return Missing{s.text(), s.text()} })
	a.Notes = list(p, (*scan).text)
	a.json = p.text()
	return a
}

func scanEvidence(s *scan) Evidence {
	ev := Evidence{Tag: s.u64(), Time: fromNanos(int64(s.u64())), Class: s.text(), Summary: s.text()}
	ev.Why = list(s, func(s *scan) Why { return Why{s.text(), s.text(), s.text(), s.text(), s.text()} })
	return ev
}

func scanProcess(s *scan) Process {
	p := Process{Depth: int(s.u32()), Anchor: s.u32() != 0, Executable: s.text(), CommandLine: s.text(), PID: s.u64()}
	if start := int64(s.u64()); start != math.MinInt64 {
		p.Start = fromNanos(start)
	}
	return p
}
