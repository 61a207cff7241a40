// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

func TestThreeEventsMakeAnAlertThatSaysWhy(t *testing.T) {
	e := open(t)
	for _, ev := range chain("1") {
		ok(t, e.Feed(ev))
	}
	alerts := take(t, e)
	if len(alerts) != 1 {
		t.Fatalf("%d alerts", len(alerts))
	}
	a := alerts[0]
	if a.Kind != chaindet.KindAlert || a.Analytic != "AN1314" || a.Strategy != "DET0478" || a.Host != "ws-1" || a.Level != "high" ||
		a.Revision != 1 || a.Final || len(a.ID) != 32 || !slices.Contains(a.Techniques, "T1204.002") {
		t.Errorf("head: %+v", a)
	}
	if got := a.Last.Sub(a.First); got != 2*time.Second {
		t.Errorf("it spans %v", got)
	}
	var stages []string
	for _, s := range a.Stages {
		stages = append(stages, s.Name)
		for _, ev := range s.Events {
			if len(ev.Why) == 0 || ev.Summary == "" || ev.Class == "" || ev.Time.IsZero() {
				t.Errorf("stage %s: %+v does not explain itself", s.Name, ev)
			}
		}
	}
	if !slices.Equal(stages, []string{"open", "spawn", "egress"}) {
		t.Errorf("stages %v", stages)
	}
	egress := a.Stages[2].Events[0]
	if egress.Tag != 3 || egress.Class != "network.connect" || !slices.ContainsFunc(egress.Why, func(w chaindet.Why) bool {
		return w.Field == "destination.ip" && w.Value == "203.0.113.7"
	}) {
		t.Errorf("egress %+v", egress)
	}
	if len(a.Edges) == 0 || len(a.Lineage) < 2 || len(a.Missing) != 1 || a.Missing[0].Stage != "artifact" {
		t.Errorf("edges %v lineage %v missing %v", a.Edges, a.Lineage, a.Missing)
	}
	if anchor := slices.IndexFunc(a.Lineage, func(p chaindet.Process) bool { return p.Anchor }); anchor < 0 ||
		a.Lineage[anchor].PID != 5100 {
		t.Errorf("lineage %+v", a.Lineage)
	}
}

func TestJSONAndStructAgree(t *testing.T) {
	e := open(t)
	for a, err := range e.RunFiles(context.Background(), samples(t)...) {
		ok(t, err)
		var j struct {
			Kind, ID, Analytic, Level, Host, Anchor string
			Final                                   bool
			Revision                                int
			Techniques                              []string
			Stages                                  []struct {
				Stage  string
				Events []struct {
					Tag     uint64
					Time    time.Time
					Summary string
					Why     []struct{ Field, Value string }
				}
			}
			Edges   []struct{ Kind string }
			Lineage []struct{ Executable string }
		}
		ok(t, json.Unmarshal(a.JSON(), &j))
		if j.Kind != a.Kind.String() || j.ID != a.ID || j.Analytic != a.Analytic || j.Level != a.Level || j.Host != a.Host ||
			j.Anchor != a.Anchor || j.Final != a.Final || j.Revision != a.Revision || !slices.Equal(j.Techniques, a.Techniques) ||
			len(j.Stages) != len(a.Stages) || len(j.Edges) != len(a.Edges) || len(j.Lineage) != len(a.Lineage) {
			t.Errorf("%s\n%+v", a.JSON(), a)
		}
		for i, s := range a.Stages {
			for k, ev := range s.Events {
				w := j.Stages[i].Events[k]
				if w.Tag != ev.Tag || !w.Time.Equal(ev.Time.Truncate(time.Millisecond)) && !w.Time.Equal(ev.Time) ||
					w.Summary != ev.Summary || len(w.Why) != len(ev.Why) {
					t.Errorf("stage %s event %d: %+v, %+v", s.Name, k, w, ev)
				}
			}
		}
		if again, err := json.Marshal(a); err != nil || !json.Valid(again) {
			t.Errorf("json.Marshal: %s %v", again, err)
		}
	}
}

func TestStringIsSafeToPrint(t *testing.T) {
	e := open(t)
	for _, ev := range chain("\x1b[31m\u202e\n") {
		ok(t, e.Feed(ev))
	}
	for _, a := range take(t, e) {
		if s := a.String(); strings.ContainsAny(s, "\x1b\u202e\n") || !strings.Contains(s, "AN1314") {
			t.Errorf("%q", s)
		}
	}
}

func TestAllWaysInTellTheSame(t *testing.T) {
	text := sample(t, "windows-evtx_dump.jsonl")
	ways := map[string]func(t *testing.T, e *chaindet.Engine) []*chaindet.Alert{
		"run": func(t *testing.T, e *chaindet.Engine) (all []*chaindet.Alert) {
			for a, err := range e.Run(context.Background(), bytes.NewReader(text)) {
				ok(t, err)
				all = append(all, a)
			}
			return all
		},
		"run byte by byte": func(t *testing.T, e *chaindet.Engine) (all []*chaindet.Alert) {
			for a, err := range e.Run(context.Background(), iotest.OneByteReader(bytes.NewReader(text))) {
				ok(t, err)
				all = append(all, a)
			}
			return all
		},
		"lines": func(t *testing.T, e *chaindet.Engine) []*chaindet.Alert {
			n := 0
			for line := range bytes.Lines(text) {
				k, err := e.FeedLines(line)
				ok(t, err)
				n += k
			}
			if n == 0 {
				t.Error("no events counted")
			}
			ok(t, e.EndLines())
			ok(t, e.Flush())
			return take(t, e)
		},
		"writer": func(t *testing.T, e *chaindet.Engine) []*chaindet.Alert {
			s := must(e.NewStream())(t)
			n, err := io.Copy(s, bytes.NewReader(text))
			ok(t, err)
			if n != int64(len(text)) {
				t.Errorf("wrote %d of %d", n, len(text))
			}
			ok(t, s.End())
			ok(t, s.Close())
			ok(t, e.Flush())
			return take(t, e)
		},
		"file": func(t *testing.T, e *chaindet.Engine) []*chaindet.Alert {
			s := must(e.NewStream())(t)
			defer s.Close()
			ok(t, s.ReadFile(filepath.Join(root, "examples/sample/windows-evtx_dump.jsonl")))
			ok(t, s.End())
			ok(t, e.Flush())
			return take(t, e)
		},
	}
	var want []string
	for _, name := range []string{"run", "run byte by byte", "lines", "writer", "file"} {
		t.Run(name, func(t *testing.T) {
			var have []string
			for _, a := range ways[name](t, open(t)) {
				have = append(have, string(a.JSON()))
			}
			if want == nil {
				want = have
			}
			if len(have) == 0 || !slices.Equal(have, want) {
				t.Errorf("%d alerts, %d wanted:\n%s\n%s", len(have), len(want), strings.Join(have, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

func TestBatchesTellWhatSingleEventsDo(t *testing.T) {
	one, many := open(t), open(t)
	var batch chaindet.Batch
	for i := range 50 {
		for _, ev := range chain(fmt.Sprint(i)) {
			ok(t, one.Feed(ev))
			ok(t, batch.Add(ev))
		}
	}
	if batch.Len() != 150 {
		t.Fatal(batch.Len())
	}
	n, err := many.FeedBatch(&batch)
	ok(t, err)
	want, have := take(t, one), take(t, many)
	if n != 150 || len(want) != 50 {
		t.Fatal(n, len(want))
	}
	if !slices.EqualFunc(have, want, func(a, b *chaindet.Alert) bool { return bytes.Equal(a.JSON(), b.JSON()) }) {
		t.Errorf("%d alerts, not the same", len(have))
	}
	batch.Reset()
	if n, err := many.FeedBatch(&batch); n != 0 || err != nil || batch.Len() != 0 {
		t.Error("an empty batch: ", n, err)
	}
}

func TestAFullQueueRefusesWithoutLoss(t *testing.T) {
	e := open(t, chaindet.WithMaxAlerts(2), chaindet.WithRevisions(chaindet.FirstRevision))
	var ids []string
	for i := range 10 {
		for _, ev := range chain(fmt.Sprint(i)) {
			err := e.Feed(ev)
			if errors.Is(err, chaindet.ErrFull) {
				for _, a := range take(t, e) {
					ids = append(ids, a.ID)
				}
				err = e.Feed(ev)
			}
			ok(t, err)
		}
	}
	for _, a := range take(t, e) {
		ids = append(ids, a.ID)
	}
	if len(slices.Compact(ids)) != 10 {
		t.Errorf("%d alerts of 10", len(ids))
	}
}

func TestABatchLargerThanTheQueueGoesInWhole(t *testing.T) {
	e := open(t, chaindet.WithMaxAlerts(2), chaindet.WithRevisions(chaindet.FirstRevision))
	var b chaindet.Batch
	for i := range 10 {
		for _, ev := range chain(fmt.Sprint(i)) {
			ok(t, b.Add(ev))
		}
	}
	n, err := e.FeedBatch(&b)
	ok(t, err)
	if n != 30 {
		t.Errorf("%d events in", n)
	}
	if n, err = e.FeedBatch(&b); n != 0 || !errors.Is(err, chaindet.ErrFull) {
		t.Error("alerts wait, but: ", n, err)
	}
	if _, err := e.FeedLines([]byte("{}\n")); !errors.Is(err, chaindet.ErrFull) {
		t.Error("alerts wait, but: ", err)
	}
	if _, err := e.Snapshot(); !errors.Is(err, chaindet.ErrFull) {
		t.Error("alerts are aside, but: ", err)
	}
	if got := len(take(t, e)); got != 10 {
		t.Errorf("%d alerts of 10", got)
	}
	_, err = e.Snapshot()
	ok(t, err)
}

func TestLeavingTheLoopKeepsTheRest(t *testing.T) {
	e := open(t, chaindet.WithRevisions(chaindet.FirstRevision))
	for i := range 5 {
		for _, ev := range chain(fmt.Sprint(i)) {
			ok(t, e.Feed(ev))
		}
	}
	for _, err := range e.Alerts() {
		ok(t, err)
		break
	}
	if got := len(take(t, e)); got != 4 {
		t.Errorf("%d of 4 wait", got)
	}
	if a, err := e.Next(); a != nil || err != nil {
		t.Error("nothing waits, but: ", a, err)
	}
}

func TestAPanicInTheLoopLosesNothing(t *testing.T) {
	for name, run := range map[string]func(*chaindet.Engine) iter.Seq2[*chaindet.Alert, error]{
		"Alerts": func(e *chaindet.Engine) iter.Seq2[*chaindet.Alert, error] { return e.Alerts() },
		"Run": func(e *chaindet.Engine) iter.Seq2[*chaindet.Alert, error] {
			return e.Run(t.Context(), strings.NewReader(""))
		},
	} {
		t.Run(name, func(t *testing.T) {
			e := open(t, chaindet.WithRevisions(chaindet.FirstRevision))
			for _, n := range []string{"1", "2", "3"} {
				for _, ev := range chain(n) {
					ok(t, e.Feed(ev))
				}
			}
			var hosts []string
			panicked := false
			attempt := func() {
				defer func() {
					if r := recover(); r != nil {
						if panicked = true; r != "of the host program" {
							t.Error(r)
						}
					}
				}()
				for a, err := range run(e) {
					ok(t, err)
					if !panicked && len(hosts) == 1 {
						panic("of the host program")
					}
					hosts = append(hosts, a.Host)
				}
			}
			attempt()
			if !panicked || len(hosts) != 1 {
				t.Fatalf("panicked %v after %v", panicked, hosts)
			}
			ok(t, e.Feed(chain("4")[0])) // the engine is nobody's
			attempt()
			if want := []string{"ws-1", "ws-2", "ws-3"}; !slices.Equal(hosts, want) {
				t.Errorf("%v, not %v", hosts, want)
			}
		})
	}
}

func TestAPanicAfterCloseIsOnlyItself(t *testing.T) {
	e := must(chaindet.Open())(t)
	for _, ev := range chain("1") {
		ok(t, e.Feed(ev))
	}
	func() {
		defer func() {
			if recover() != "later" {
				t.Error("another panic, or none")
			}
		}()
		for range e.Alerts() {
			ok(t, e.Close())
			panic("later")
		}
	}()
	if _, err := e.Next(); !errors.Is(err, chaindet.ErrClosed) {
		t.Error(err)
	}
}

func TestTheEngineMayBeFedInsideTheLoop(t *testing.T) {
	e := open(t, chaindet.WithRevisions(chaindet.FirstRevision))
	fed := 0
	feed := func() {
		for _, ev := range chain(fmt.Sprint(fed)) {
			ok(t, e.Feed(ev))
		}
		fed++
	}
	feed()
	n := 0
	for _, err := range e.Alerts() {
		ok(t, err)
		if n++; fed < 5 {
			feed()
		}
	}
	if n != 5 {
		t.Errorf("%d alerts of 5", n)
	}
}

func TestAnyBytesAreText(t *testing.T) {
	e := open(t)
	for _, ev := range chain("1") {
		for i, f := range ev.Fields {
			if f.Name == "process.entity_id" {
				ev.Fields[i] = chaindet.String(f.Name, "a\x00b\xff")
			}
		}
		ok(t, e.Feed(ev))
	}
	for _, v := range []any{nil, "", "\x00", []byte{0xff}, true, 1, int8(-1), int16(1), int32(1), int64(1), uint(1), uint8(1),
		uint16(1), uint32(1), uint64(1 << 63), float32(1.5), -0.25, time.Now(), []string{"a", "b"}, []any{1, "x", nil}, struct{}{}} {
		ok(t, e.Feed(chaindet.Event{Class: "process.start", Fields: chaindet.Any("process.name", v)}))
	}
	if s := must(e.Stats())(t); s.Events != 24 {
		t.Errorf("%d events", s.Events)
	}
}

func TestWhatBreaksTheContractIsRefused(t *testing.T) {
	e := open(t)
	far := chaindet.Event{Time: time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC), Class: "process.start"}
	if err := e.Feed(far); !errors.Is(err, chaindet.ErrInvalid) {
		t.Error("a time out of range: ", err)
	}
	if err := e.Advance(far.Time); !errors.Is(err, chaindet.ErrInvalid) {
		t.Error("a time out of range: ", err)
	}
	many := chaindet.Event{Class: "process.start", Fields: make([]chaindet.Field, 4097)}
	for i := range many.Fields {
		many.Fields[i] = chaindet.String("process.name", "x")
	}
	err := e.Feed(many)
	var detail *chaindet.Error
	if !errors.Is(err, chaindet.ErrInvalid) || !errors.As(err, &detail) || !strings.Contains(detail.Detail, "4096") {
		t.Error("too many fields: ", err)
	}
	if err := e.Feed(chaindet.Event{Class: "process.start", Fields: []chaindet.Field{{Name: "process.name"}}}); !errors.Is(err, chaindet.ErrInvalid) {
		t.Error("a field without a kind: ", err)
	}
	var b chaindet.Batch
	ok(t, b.Add(chain("1")[0]))
	ok(t, b.Add(many))
	ok(t, b.Add(chain("1")[1]))
	if n, err := e.FeedBatch(&b); n != 1 || !errors.Is(err, chaindet.ErrInvalid) {
		t.Error("the second of a batch: ", n, err)
	}
	if err := b.Add(far); !errors.Is(err, chaindet.ErrInvalid) || b.Len() != 3 {
		t.Error("a batch takes a time out of range: ", err)
	}
}

func TestSnapshotGoesOnElsewhere(t *testing.T) {
	rs := must(chaindet.NewRuleset())(t)
	defer rs.Close()
	a := must(rs.NewEngine())(t)
	defer a.Close()
	events := chain("1")
	for _, ev := range events[:2] {
		ok(t, a.Feed(ev))
	}
	saved := must(a.Snapshot())(t)
	ok(t, a.Feed(events[2]))
	want := take(t, a)

	b := must(rs.NewEngine())(t)
	defer b.Close()
	ok(t, b.Restore(saved))
	if again := must(b.Snapshot())(t); !bytes.Equal(again, saved) {
		t.Error("a restored engine saves other bytes")
	}
	ok(t, b.Feed(events[2]))
	have := take(t, b)
	if len(want) != 1 || len(have) != 1 || have[0].ID != want[0].ID || !bytes.Equal(have[0].JSON(), want[0].JSON()) {
		t.Errorf("%v, wanted %v", have, want)
	}
	for i := range saved {
		if i%37 != 0 {
			continue
		}
		bad := bytes.Clone(saved)
		bad[i] ^= 0x40
		if err := b.Restore(bad); !errors.Is(err, chaindet.ErrCorrupt) {
			t.Fatalf("byte %d: %v", i, err)
		}
	}
	if err := b.Restore(nil); !errors.Is(err, chaindet.ErrCorrupt) {
		t.Error("an empty snapshot: ", err)
	}
	if s := must(b.Stats())(t); s.Alerts != 1 {
		t.Errorf("refused snapshots changed the engine: %+v", s)
	}
}

func TestSnapshotsSplitAndMergeByHost(t *testing.T) {
	rs := must(chaindet.NewRuleset())(t)
	defer rs.Close()
	whole := must(rs.NewEngine(chaindet.WithRevisions(chaindet.FirstRevision)))(t)
	defer whole.Close()
	for _, host := range []string{"1", "2"} {
		for _, ev := range chain(host)[:2] {
			ok(t, whole.Feed(ev))
		}
	}
	one := must(whole.SnapshotHosts("ws-1"))(t)
	two := must(whole.SnapshotHosts("ws-2", ""))(t)
	none := must(whole.SnapshotHosts())(t)
	all := must(whole.Snapshot())(t)
	if len(none) >= len(one) || len(one) >= len(all) {
		t.Error("sizes: ", len(none), len(one), len(two), len(all))
	}
	part := must(rs.NewEngine(chaindet.WithRevisions(chaindet.FirstRevision)))(t)
	defer part.Close()
	ok(t, part.Restore(one))
	ok(t, part.Feed(chain("1")[2]))
	ok(t, part.Feed(chain("2")[2])) // its beginning is not here
	if got := take(t, part); len(got) != 1 || got[0].Host != "ws-1" {
		t.Errorf("%v", got)
	}
	ok(t, part.Merge(two))
	ok(t, part.Feed(chain("2")[2]))
	if got := take(t, part); len(got) != 1 || got[0].Host != "ws-2" {
		t.Errorf("after the merge: %v", got)
	}
}

func TestHostsOfASnapshotAreComparedWithoutCaseAndDomain(t *testing.T) {
	e := open(t, chaindet.WithRevisions(chaindet.FirstRevision))
	for n, host := range map[string]string{"1": "WS1.Corp.example", "2": "10.0.0.5", "3": "other"} {
		for _, ev := range chain(n)[:2] {
			ev.Host = host
			ok(t, e.Feed(ev))
		}
	}
	all := len(must(e.Snapshot())(t))
	for _, hosts := range [][]string{{"ws1", "10.0.0.5"}, {"WS1.another.example", "10.0.0.5"}, {"ws1.corp.example", "10.0.0.6"}} {
		part := open(t, chaindet.WithRevisions(chaindet.FirstRevision))
		saved := must(e.SnapshotHosts(hosts...))(t)
		ok(t, part.Restore(saved))
		want := 1
		if hosts[1] == "10.0.0.5" {
			want = 2
		}
		for n, host := range map[string]string{"1": "ws1", "2": "10.0.0.5", "3": "other"} {
			ev := chain(n)[2]
			ev.Host = host
			ok(t, part.Feed(ev))
		}
		if got := len(take(t, part)); got != want || len(saved) >= all {
			t.Errorf("%v: %d alerts, %d wanted", hosts, got, want)
		}
	}
}

func TestAnyTypeBecomesFields(t *testing.T) {
	type level string
	seven := 7
	for _, c := range []struct {
		value any
		want  []chaindet.Field
	}{
		{nil, []chaindet.Field{chaindet.Null("f")}},
		{(*int)(nil), []chaindet.Field{chaindet.Null("f")}},
		{&seven, []chaindet.Field{chaindet.Int("f", 7)}},
		{level("high"), []chaindet.Field{chaindet.String("f", "high")}},
		{time.Second, []chaindet.Field{chaindet.String("f", "1s")}},
		{json.Number("17"), []chaindet.Field{chaindet.String("f", "17")}},
		{netip.MustParseAddr("203.0.113.7"), []chaindet.Field{chaindet.String("f", "203.0.113.7")}},
		{[]netip.Addr{netip.MustParseAddr("::1")}, []chaindet.Field{chaindet.String("f", "::1")}},
		{[]int{1, 2}, []chaindet.Field{chaindet.Int("f", 1), chaindet.Int("f", 2)}},
		{[2]level{"a", "b"}, []chaindet.Field{chaindet.String("f", "a"), chaindet.String("f", "b")}},
		{[]any{"x", nil, 1.5}, []chaindet.Field{chaindet.String("f", "x"), chaindet.Null("f"), chaindet.Float("f", 1.5)}},
		{json.RawMessage("{}"), []chaindet.Field{chaindet.String("f", "{}")}},
		{struct{ A int }{1}, []chaindet.Field{chaindet.String("f", "{1}")}},
	} {
		if have := chaindet.Any("f", c.value); !slices.Equal(have, c.want) {
			t.Errorf("%T %v: %+v", c.value, c.value, have)
		}
	}
}

func TestWhatOtherRulesDoNotCarryOverIsTold(t *testing.T) {
	e := open(t)
	for _, ev := range chain("") {
		ok(t, e.Feed(ev))
	}
	same := must(chaindet.NewRuleset(chaindet.WithBuiltin(), chaindet.WithSet("AN1315", "TimeWindow", "11m")))(t)
	defer same.Close()
	ok(t, e.SetRules(same))
	if got := must(e.Dropped())(t); len(got) != 0 {
		t.Errorf("%v", got)
	}
	other := must(chaindet.NewRuleset(chaindet.WithBuiltin(), chaindet.WithSet("AN1314", "EgressAllowList", "198.51.100.0/24")))(t)
	defer other.Close()
	ok(t, e.SetRules(other))
	got := must(e.Dropped())(t)
	if len(got) == 0 {
		t.Fatal("nothing dropped")
	}
	for _, d := range got {
		if d.Analytic != "AN1314" || !strings.HasPrefix(d.What, "egress") || d.Count == 0 {
			t.Errorf("%+v", d)
		}
	}
}

func TestNewRulesReachStreamsInTheMiddleOfALine(t *testing.T) {
	text := sample(t, "windows-evtx_dump.jsonl")
	rs := must(chaindet.NewRuleset(chaindet.WithBuiltin(), chaindet.WithRules(
		"title: any\nid: 11111111-2222-3333-4444-555555555555\nlogsource: {category: dns_query, product: windows}\n"+
			"detection: {sel: {QueryName|contains: billing}, condition: sel}\n", "any.yaml")))(t)
	defer rs.Close()
	before := open(t)
	old := must(before.RulesDigest())(t)
	if _, err := before.FeedLines(text[:2000]); err != nil { // ends inside a line
		t.Fatal(err)
	}
	ok(t, before.SetRules(rs))
	if now := must(before.RulesDigest())(t); now == old || now != rs.Digest() {
		t.Error("the digest did not change")
	}
	for i := 2000; i < len(text); i += 777 {
		if _, err := before.FeedLines(text[i:min(i+777, len(text))]); err != nil {
			t.Fatal(err)
		}
	}
	stats := must(before.LinesStats())(t)
	ok(t, before.EndLines())
	ok(t, before.Flush())
	tags := func(alerts []*chaindet.Alert) map[string]bool {
		out := map[string]bool{}
		for _, a := range alerts {
			for _, s := range a.Stages {
				for _, ev := range s.Events {
					out[fmt.Sprint(a.Analytic, " ", s.Name, " ", ev.Tag)] = true
				}
			}
		}
		return out
	}
	have := tags(take(t, before))
	after := must(rs.NewEngine())(t)
	defer after.Close()
	var all []*chaindet.Alert
	for a, err := range after.Run(context.Background(), bytes.NewReader(text)) {
		ok(t, err)
		all = append(all, a)
	}
	want := tags(all)
	sigma := func(m map[string]bool) (n int) {
		for k := range m {
			if strings.HasPrefix(k, "11111111-") {
				n++
			}
		}
		return n
	}
	if !maps.Equal(have, want) || sigma(want) == 0 || sigma(want) == len(want) {
		t.Errorf("%v\nwanted %v", have, want)
	}
	if want := uint64(bytes.Count(text, []byte("\n"))); stats.Records != want || stats.Unreadable != 0 || stats.Refused != 0 {
		t.Errorf("%+v, wanted %d records", stats, want)
	}
}

func TestStreamsAreToldApart(t *testing.T) {
	e := open(t)
	a := must(e.NewStream(chaindet.WithTag(1 << 48)))(t)
	b := must(e.NewStream(chaindet.WithTag(2<<48), chaindet.WithFirstLine(101)))(t)
	defer a.Close()
	defer b.Close()
	must(a.Write(sample(t, "windows-evtx_dump.jsonl")))(t)
	must(b.Write(sample(t, "windows-winlogbeat.ndjson")))(t)
	must(b.Write([]byte("\nno record of anything\n")))(t)
	ok(t, a.End())
	ok(t, b.End())
	streams := map[uint64]bool{}
	for _, alert := range take(t, e) {
		for _, s := range alert.Stages {
			for _, ev := range s.Events {
				streams[ev.Tag>>48] = true
				if line := ev.Tag & (1<<48 - 1); ev.Tag>>48 == 2 && line < 101 {
					t.Errorf("line %d", line)
				}
			}
		}
	}
	if !streams[1] || !streams[2] || len(streams) != 2 {
		t.Errorf("streams %v", streams)
	}
	stats := must(b.Stats())(t)
	if stats.Unreadable != 1 || len(stats.UnreadableLines) != 1 || stats.UnreadableLines[0].Reason == "" ||
		stats.UnreadableLines[0].Line < 101 || stats.Blank != 1 || stats.Events == 0 || stats.Recognised == 0 {
		t.Errorf("%+v", stats)
	}
	if _, err := e.NewStream(chaindet.WithSource("no-such-source")); !errors.Is(err, chaindet.ErrNotFound) {
		t.Error("an unknown source: ", err)
	}
}

func TestRunEndsWithTheErrorOfTheReaderOrTheContext(t *testing.T) {
	e := open(t)
	broken := errors.New("broken")
	text := sample(t, "windows-evtx_dump.jsonl")
	var last error
	n := 0
	for a, err := range e.Run(context.Background(), io.MultiReader(bytes.NewReader(text), iotest.ErrReader(broken))) {
		if last != nil {
			t.Fatal("something came after the error")
		}
		if last = err; a != nil {
			n++
		}
	}
	if !errors.Is(last, broken) || n == 0 {
		t.Error("reader: ", n, last)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var got error
	for _, err := range e.Run(ctx, io.MultiReader(bytes.NewReader(text), readFunc(func([]byte) (int, error) {
		cancel()
		return 0, nil
	}), neverEnding{})) {
		got = err
	}
	if !errors.Is(got, context.Canceled) {
		t.Error("context: ", got)
	}
	for _, err := range e.RunFiles(context.Background(), filepath.Join(t.TempDir(), "none")) {
		if !errors.Is(err, os.ErrNotExist) {
			t.Error("no such file: ", err)
		}
	}
}

type readFunc func([]byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

type neverEnding struct{}

func (neverEnding) Read(p []byte) (int, error) { return copy(p, "\n"), nil }

func TestTimeIsTold(t *testing.T) {
	e := open(t, chaindet.WithNearMisses())
	if _, open, err := e.NextDeadline(); open || err != nil {
		t.Error("nothing is open, but: ", open, err)
	}
	events := chain("1")
	ok(t, e.Feed(events[0]))
	ok(t, e.Feed(events[1]))
	at, isOpen, err := e.NextDeadline()
	ok(t, err)
	if !isOpen || at.Before(events[1].Time) || at.After(events[1].Time.Add(24*time.Hour)) {
		t.Error("deadline: ", at, isOpen)
	}
	ok(t, e.Advance(events[1].Time.Add(time.Hour)))
	got := take(t, e)
	if len(got) != 1 || got[0].Kind != chaindet.KindNearMiss || !got[0].Final {
		t.Fatalf("%v", got)
	}
	if !slices.ContainsFunc(got[0].Missing, func(m chaindet.Missing) bool { return m.Stage == "egress" && m.Because != "" }) {
		t.Errorf("missing %v", got[0].Missing)
	}
	if s := must(e.Stats())(t); s.NearMisses != 1 || s.Events != 2 {
		t.Errorf("%+v", s)
	}
}

func TestLossesAreTold(t *testing.T) {
	e := open(t, chaindet.WithMemory(2<<20))
	at := time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	var b chaindet.Batch
	for i := range 40000 {
		ok(t, b.Add(chaindet.Event{Time: at.Add(time.Duration(i) * time.Millisecond), Class: "process.start", Host: "ws1",
			Fields: []chaindet.Field{
				chaindet.String("process.entity_id", fmt.Sprintf("{p-%d}", i)),
				chaindet.String("process.executable", fmt.Sprintf(`C:\Users\u\AppData\Local\Temp\%d.exe`, i)),
			}}))
	}
	if _, err := e.FeedBatch(&b); err != nil {
		t.Fatal(err)
	}
	s := must(e.Stats())(t)
	losses := must(e.Losses())(t)
	if s.Bytes > 2<<20 || s.EvictedProcesses == 0 || len(losses) == 0 {
		t.Fatalf("%+v %v", s, losses)
	}
	l := losses[0]
	if l.Host != "ws1" || l.What == "" || l.Count == 0 || l.To.Before(l.From) {
		t.Errorf("%+v", l)
	}
}
