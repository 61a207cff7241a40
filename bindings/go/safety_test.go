// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

func TestClosedHandlesAnswerWithAnError(t *testing.T) {
	e := must(chaindet.Open())(t)
	s := must(e.NewStream())(t)
	must(e.FeedLines([]byte("{}\n")))(t)
	rs := must(chaindet.NewRuleset())(t)
	ok(t, e.Close())
	ok(t, e.Close())
	var b chaindet.Batch
	ok(t, b.Add(chain("1")[0]))
	_, fl := e.FeedLines([]byte("x"))
	_, fb := e.FeedBatch(&b)
	_, next := e.Next()
	_, stats := e.Stats()
	_, losses := e.Losses()
	_, snap := e.Snapshot()
	_, stream := e.NewStream()
	_, digest := e.RulesDigest()
	_, _, deadline := e.NextDeadline()
	_, write := s.Write([]byte("x"))
	_, sstats := s.Stats()
	_, lstats := e.LinesStats()
	for i, err := range []error{
		e.Feed(chain("1")[0]), fl, fb, next, stats, losses, snap, stream, digest, deadline, e.Advance(time.Now()), e.Flush(),
		e.SetRules(rs), e.Restore(nil), e.Merge(nil), e.EndLines(), write, sstats, lstats, s.End(), s.Idle(), s.ReadFile("x"),
	} {
		if !errors.Is(err, chaindet.ErrClosed) {
			t.Errorf("call %d: %v", i, err)
		}
	}
	for _, err := range e.Run(context.Background(), strings.NewReader("x")) {
		if !errors.Is(err, chaindet.ErrClosed) {
			t.Error(err)
		}
	}
	ok(t, s.Close())
	ok(t, s.Close())
	ok(t, rs.Close())
	ok(t, rs.Close())
	if _, err := rs.NewEngine(); !errors.Is(err, chaindet.ErrClosed) {
		t.Error(err)
	}
	if rs.Digest() != 0 || rs.Analytics() != nil || rs.WantsClass("process.start") {
		t.Error("a closed ruleset tells something")
	}
	f := open(t)
	if err := f.SetRules(rs); !errors.Is(err, chaindet.ErrClosed) {
		t.Error(err)
	}
	one := must(f.NewStream())(t)
	ok(t, one.Close())
	if _, err := one.Write(nil); !errors.Is(err, chaindet.ErrClosed) {
		t.Error(err)
	}
}

func TestCopiesAreRefused(t *testing.T) {
	e := open(t)
	s := must(e.NewStream())(t)
	defer s.Close()
	// By reflection, since `go vet` does not let it be written.
	e2 := reflect.New(reflect.TypeOf(e).Elem())
	e2.Elem().Set(reflect.ValueOf(e).Elem())
	s2 := reflect.New(reflect.TypeOf(s).Elem())
	s2.Elem().Set(reflect.ValueOf(s).Elem())
	if err := e2.Interface().(*chaindet.Engine).Flush(); !errors.Is(err, chaindet.ErrCopied) {
		t.Error(err)
	}
	if err := e2.Interface().(*chaindet.Engine).Close(); !errors.Is(err, chaindet.ErrCopied) {
		t.Error(err)
	}
	if err := s2.Interface().(*chaindet.Stream).End(); !errors.Is(err, chaindet.ErrCopied) {
		t.Error(err)
	}
	if err := s2.Interface().(*chaindet.Stream).Close(); !errors.Is(err, chaindet.ErrCopied) {
		t.Error(err)
	}
	ok(t, e.Flush())
}

func TestGoroutinesOnOneEngineAreToldNotCorrupted(t *testing.T) {
	e := open(t, chaindet.WithRevisions(chaindet.FirstRevision))
	text := sample(t, "windows-evtx_dump.jsonl")
	var wg sync.WaitGroup
	var fed, refused atomic.Int64
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 60 {
				for _, ev := range chain(fmt.Sprint(g, "-", i)) {
					for {
						err := e.Feed(ev)
						if err == nil {
							fed.Add(1)
							break
						}
						if !errors.Is(err, chaindet.ErrInUse) {
							t.Error(err)
							return
						}
						refused.Add(1)
						runtime.Gosched()
					}
				}
				var err error
				switch i % 6 {
				case 0:
					_, err = e.Stats()
				case 1:
					_, err = e.FeedLines(text)
				case 2:
					_, err = e.Snapshot()
				case 3:
					_, err = e.Next()
				case 4:
					err = e.Flush()
				case 5:
					_, _, err = e.NextDeadline()
				}
				if err != nil && !errors.Is(err, chaindet.ErrInUse) && !errors.Is(err, chaindet.ErrFull) {
					t.Error(err)
				}
			}
		}()
	}
	wg.Wait()
	s := must(e.Stats())(t)
	if fed.Load() != 8*60*3 || s.Events < uint64(fed.Load()) {
		t.Errorf("fed %d, the engine says %d", fed.Load(), s.Events)
	}
	t.Logf("%d calls came while another was at work", refused.Load())
}

func TestEnginesOnOneRulesetRunInParallel(t *testing.T) {
	rs := must(chaindet.NewRuleset())(t)
	var wg sync.WaitGroup
	for g := range 6 {
		e := must(rs.NewEngine(chaindet.WithRevisions(chaindet.FirstRevision)))(t)
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer e.Close()
			for i := range 40 {
				for _, ev := range chain(fmt.Sprint(g, "-", i)) {
					if err := e.Feed(ev); err != nil {
						t.Error(err)
						return
					}
				}
				if _, found := rs.Analytic("AN1314"); !found && i == 0 {
					t.Error("the shared ruleset is gone")
				}
			}
			n := 0
			for _, err := range e.Alerts() {
				if err != nil {
					t.Error(err)
				}
				n++
			}
			if n != 40 {
				t.Errorf("goroutine %d: %d alerts of 40", g, n)
			}
		}()
	}
	wg.Wait()
	ok(t, rs.Close())
}

func resident(t *testing.T) int {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("skipped: no /proc/self/statm: ", err)
	}
	pages, err := strconv.Atoi(strings.Fields(string(text))[1])
	ok(t, err)
	return pages * os.Getpagesize()
}

// Each round makes everything that holds C memory.
func round(t *testing.T, closed bool) {
	rs := must(chaindet.NewRuleset())(t)
	e := must(rs.NewEngine())(t)
	s := must(e.NewStream())(t)
	must(s.Write([]byte(`{"process":`)))(t)
	must(e.FeedLines([]byte("{}\n")))(t)
	for _, ev := range chain("1") {
		ok(t, e.Feed(ev))
	}
	must(e.Next())(t)
	must(e.Snapshot())(t)
	if closed {
		ok(t, s.Close())
		ok(t, rs.Close())
		ok(t, e.Close())
	}
}

// Without its frees a round leaves several megabytes. What is collected is freed by another thread than the one that
// allocated, so the allocator's arenas grow for a while before they stay as they are.
func testLeak(t *testing.T, closed bool, warm, limit int) {
	if testing.Short() {
		t.Skip("skipped: long")
	}
	const rounds = 80
	run := func(n int) int {
		for i := range n {
			round(t, closed)
			if !closed && i%10 == 0 {
				runtime.GC()
			}
		}
		for range 3 {
			runtime.GC()
			time.Sleep(10 * time.Millisecond) // cleanups run on a goroutine of their own
		}
		debug.FreeOSMemory()
		return resident(t)
	}
	before := run(warm)
	if grown := run(rounds) - before; grown > limit {
		t.Errorf("%d rounds: %d KiB more", rounds, grown>>10)
	}
}

func TestOpenAndCloseLeakNothing(t *testing.T)            { testLeak(t, true, 20, 16<<20) }
func TestWhatIsForgottenIsCollectedByItself(t *testing.T) { testLeak(t, false, 80, 64<<20) }

// A million events by batches, a chain and some log lines in each, their alerts taken: what is taken is freed.
func TestAMillionEventsLeakNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: long")
	}
	const perBatch = 10_000
	e := open(t, chaindet.WithRevisions(chaindet.FirstRevision))
	line := sample(t, "windows-evtx_dump.jsonl")
	var b chaindet.Batch
	n := 0
	feed := func(events int) int {
		for end := n + events; n < end; n += perBatch {
			b.Reset()
			for i := range perBatch {
				ok(t, b.Add(chaindet.Event{Time: chain("1")[0].Time.Add(time.Duration(n+i) * time.Millisecond), Class: "network.connect", Host: fmt.Sprint("h", i%50),
					Fields: []chaindet.Field{chaindet.Int("process.pid", int64(100+i%40)), chaindet.String("process.executable", "/bin/x"),
						chaindet.String("destination.ip", "203.0.113.9"), chaindet.Null("odd"), chaindet.Float("n", float64(n+i))}}))
			}
			for _, ev := range chain(fmt.Sprint("m", n/perBatch%3)) {
				ok(t, b.Add(ev))
			}
			if must(e.FeedBatch(&b))(t) != b.Len() || must(e.FeedLines(line))(t) == 0 {
				t.Fatal("not all was taken")
			}
			take(t, e)
		}
		runtime.GC()
		debug.FreeOSMemory()
		return resident(t)
	}
	before := feed(100_000)
	if grown := feed(1_000_000) - before; grown > 24<<20 {
		t.Errorf("a million events: %d KiB more", grown>>10)
	}
	if s := must(e.Stats())(t); s.Events < 1_100_000 || s.Alerts == 0 {
		t.Errorf("%+v", s)
	}
}
