// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

const lookupSite = "AN1318: {ApprovedImages: [ami-0good, 'owner:111122223333'], KnownASNs: ['64500']}"

// instance is AN1318 in two events: an instance of an image that nobody has approved is made, and talks, unless the image's owner or
// the network is known.
func instance(n string) []chaindet.Event {
	at := time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	return []chaindet.Event{
		{Time: at, Tag: 1, Class: "instance.create", Fields: []chaindet.Field{
			chaindet.String("cloud.instance.id", "i-"+n),
			chaindet.String("cloud.image.id", "ami-0bad"+n),
			chaindet.String("cloud.interface.id", "eni-"+n),
			chaindet.String("user.type", "AssumedRole"),
		}},
		{Time: at.Add(time.Minute), Tag: 2, Class: "network.flow", Fields: []chaindet.Field{
			chaindet.String("cloud.interface.id", "eni-"+n),
			chaindet.String("destination.ip", "203.0.113.7"),
		}},
	}
}

// created is the record of an instance that is made, as CloudTrail writes it.
const created = `{"eventVersion":"1.08","userIdentity":{"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role/dev/kim"},` +
	`"eventTime":"2026-01-05T09:00:00Z","eventSource":"ec2.amazonaws.com","eventName":"RunInstances","awsRegion":"eu-west-1",` +
	`"requestParameters":{},"responseElements":{"instancesSet":{"items":[{"instanceId":"i-0123456789abcdef1",` +
	`"imageId":"ami-0bad0bad0bad0bad1"}]}},"eventID":"e-1","eventType":"AwsApiCall","recipientAccountId":"111122223333"}` + "\n"

func asking(t testing.TB, f chaindet.Lookup, opts ...chaindet.Option) *chaindet.Engine {
	t.Helper()
	return open(t, append(opts, chaindet.WithBuiltin(), chaindet.WithSite(lookupSite, "site.yaml"),
		chaindet.WithRevisions(chaindet.FirstRevision), chaindet.WithLookup(f))...)
}

func feed(t testing.TB, e *chaindet.Engine, events []chaindet.Event) {
	t.Helper()
	for _, ev := range events {
		ok(t, e.Feed(ev))
	}
}

func TestWhatAnEventLacksIsAskedFor(t *testing.T) {
	for _, c := range []struct {
		answers map[string]string
		alerts  int
	}{
		{nil, 1},
		{map[string]string{"cloud.image.owner": "111122223333"}, 0},
		{map[string]string{"cloud.image.owner": "444455556666"}, 1},
		{map[string]string{"destination.as.number": "64500"}, 0},
		{map[string]string{"cloud.image.owner": "", "destination.as.number": "-"}, 1},
		{map[string]string{"cloud.image.owner": strings.Repeat("1", 256)}, 1},
	} {
		var asked []string
		e := asking(t, func(wanted, of string) (string, bool) {
			asked = append(asked, wanted+" "+of)
			answer, known := c.answers[wanted]
			return answer, known
		})
		feed(t, e, instance("1"))
		if got := len(take(t, e)); got != c.alerts {
			t.Errorf("%v: %d alerts, %d wanted", c.answers, got, c.alerts)
		}
		slices.Sort(asked)
		if want := []string{"cloud.image.owner ami-0bad1", "destination.as.number 203.0.113.7"}; !slices.Equal(asked, want) {
			t.Errorf("asked %v", asked)
		}
	}
}

func TestEveryWayInAsks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "trail.json")
	ok(t, os.WriteFile(path, []byte(created), 0o600))
	for name, way := range map[string]func(e *chaindet.Engine) error{
		"FeedBatch": func(e *chaindet.Engine) error {
			var b chaindet.Batch
			for _, ev := range instance("0bad0bad0bad1")[:1] {
				ok(t, b.Add(ev))
			}
			_, err := e.FeedBatch(&b)
			return err
		},
		"FeedLines": func(e *chaindet.Engine) error { _, err := e.FeedLines([]byte(created)); return err },
		"Run": func(e *chaindet.Engine) (err error) {
			for _, err = range e.Run(t.Context(), strings.NewReader(created)) {
			}
			return err
		},
		"RunFiles": func(e *chaindet.Engine) (err error) {
			for _, err = range e.RunFiles(t.Context(), path) {
			}
			return err
		},
		"ReadFile": func(e *chaindet.Engine) error {
			s := must(e.NewStream())(t)
			defer s.Close()
			return errors.Join(s.ReadFile(path), s.End())
		},
		"End": func(e *chaindet.Engine) error {
			s := must(e.NewStream())(t)
			defer s.Close()
			must(s.Write([]byte(strings.TrimSuffix(created, "\n"))))(t)
			return s.End()
		},
	} {
		t.Run(name, func(t *testing.T) {
			asked := ""
			e := asking(t, func(wanted, of string) (string, bool) {
				asked += wanted + " " + of
				return "", false
			})
			ok(t, way(e))
			if asked != "cloud.image.owner ami-0bad0bad0bad0bad1" && name != "FeedBatch" || asked == "" {
				t.Errorf("asked %q", asked)
			}
			asked = ""
			panics := asking(t, func(wanted, of string) (string, bool) {
				asked = wanted
				panic("of the lookup")
			})
			if r := panicOf(func() { ok(t, way(panics)) }); r != "of the lookup" {
				t.Errorf("panicked with %v", r)
			}
			if s := must(panics.Stats())(t); s.Events != 1 {
				t.Errorf("%d events were taken", s.Events)
			}
		})
	}
}

func panicOf(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return nil
}

func TestAPanicInALookupLosesNothing(t *testing.T) {
	questions := 0
	e := asking(t, func(wanted, of string) (string, bool) {
		if questions++; of == "203.0.113.7" {
			panic(errors.New("no connection"))
		}
		return "", false
	})
	var b chaindet.Batch
	for _, n := range []string{"1", "2", "3"} {
		for _, ev := range append(instance(n), chain(n)...) {
			ok(t, b.Add(ev))
		}
	}
	r := panicOf(func() { e.FeedBatch(&b) })
	if err, is := r.(error); !is || err.Error() != "no connection" {
		t.Fatalf("panicked with %v", r)
	}
	if questions != 2 {
		t.Errorf("%d questions, although the second ended in a panic", questions)
	}
	if s := must(e.Stats())(t); s.Events != uint64(b.Len()) {
		t.Errorf("%d events of %d", s.Events, b.Len())
	}
	hosts := map[string]int{}
	for _, a := range take(t, e) {
		hosts[a.Analytic]++
	}
	if hosts["AN1314"] != 3 || hosts["AN1318"] != 3 {
		t.Errorf("alerts %v", hosts)
	}
	ok(t, e.Feed(instance("4")[0])) // the engine is nobody's, and asks again
	if questions != 3 {
		t.Errorf("%d questions", questions)
	}
}

func TestALookupMayNotUseTheEngine(t *testing.T) {
	var e *chaindet.Engine
	n := 0
	e = asking(t, func(wanted, of string) (string, bool) {
		_, stats := e.Stats()
		_, next := e.Next()
		for _, err := range []error{e.Flush(), e.Close(), e.Feed(chain("1")[0]), stats, next} {
			if !errors.Is(err, chaindet.ErrInUse) {
				t.Error(err)
			}
			n++
		}
		return "", false
	})
	feed(t, e, instance("1"))
	if n != 10 || len(take(t, e)) != 1 {
		t.Error(n)
	}
}

// Set in asan_test.go.
var underASan bool

func TestAGoroutineThatExitsInALookupLeavesNoHarm(t *testing.T) {
	if underASan {
		t.Skip("skipped: C's frames are left behind, and AddressSanitizer with its marks around them")
	}
	for name, use := range map[string]func(e *chaindet.Engine, s *chaindet.Stream){
		"Feed":  func(e *chaindet.Engine, _ *chaindet.Stream) { e.Feed(instance("1")[0]) },
		"Write": func(_ *chaindet.Engine, s *chaindet.Stream) { s.Write([]byte(created)) },
	} {
		t.Run(name, func(t *testing.T) {
			e := must(chaindet.Open(chaindet.WithSite(lookupSite, "site.yaml"), chaindet.WithLookup(func(wanted, of string) (string, bool) {
				runtime.Goexit()
				return "", false
			})))(t)
			s := must(e.NewStream())(t)
			done := make(chan bool)
			go func() {
				defer close(done)
				use(e, s)
				t.Error("it returned")
			}()
			<-done
			if err := e.Feed(chain("1")[0]); !errors.Is(err, chaindet.ErrClosed) {
				t.Error(err)
			}
			ok(t, s.Close())
			ok(t, e.Close())
		})
	}
}

func TestExplainAsksToo(t *testing.T) {
	owner := "444455556666"
	lookup := func(wanted, of string) (string, bool) { return owner, wanted == "cloud.image.owner" }
	e := asking(t, lookup)
	events := instance("1")
	feed(t, e, events)
	id := take(t, e)[0].ID
	opts := []chaindet.Option{chaindet.WithBuiltin(), chaindet.WithSite(lookupSite, "site.yaml"), chaindet.WithLookup(lookup)}
	x := must(chaindet.Explain(id, events, opts...))(t)
	if !slices.Equal(x.Events, []int{0, 1}) || x.Replayed < 2 {
		t.Errorf("%+v", x)
	}
	owner = "111122223333"
	if _, err := chaindet.Explain(id, events, opts...); !errors.Is(err, chaindet.ErrNotFound) {
		t.Error(err)
	}
	opts[2] = chaindet.WithLookup(func(_, _ string) (string, bool) { panic("of the lookup") })
	if r := panicOf(func() { chaindet.Explain(id, events, opts...) }); r != "of the lookup" {
		t.Error(r)
	}
}

func TestGoroutinesAskEachForTheirOwnEngine(t *testing.T) {
	rs := must(chaindet.NewRuleset(chaindet.WithBuiltin(), chaindet.WithSite(lookupSite, "site.yaml")))(t)
	defer rs.Close()
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := 0
			e := must(rs.NewEngine(chaindet.WithLookup(func(wanted, of string) (string, bool) {
				if n++; !strings.Contains(of, fmt.Sprint(g)) && of != "203.0.113.7" {
					t.Errorf("engine %d is asked about %s", g, of)
				}
				runtime.Gosched()
				return "", false
			})))(t)
			defer e.Close()
			for range 200 {
				feed(t, e, instance(fmt.Sprint(g)))
				take(t, e)
			}
			if n == 0 {
				t.Error("nothing was asked")
			}
		}()
	}
	wg.Wait()
}

// An engine whose Lookup holds it is collected all the same.
func TestAForgottenEngineAndItsLookupAreCollected(t *testing.T) {
	gone := make(chan bool, 1)
	func() {
		type inventory struct{ e *chaindet.Engine }
		i := &inventory{}
		i.e = must(chaindet.Open(chaindet.WithLookup(func(wanted, of string) (string, bool) { return "", i.e == nil })))(t)
		feed(t, i.e, instance("1"))
		runtime.AddCleanup(i, func(c chan bool) { c <- true }, gone)
	}()
	for range 100 {
		runtime.GC()
		select {
		case <-gone:
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Error("it is still there")
}

func TestAMillionQuestionsLeakNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: long")
	}
	asked := 0
	e := asking(t, func(wanted, of string) (string, bool) {
		if asked++; asked%1000 == 0 {
			panic(of)
		}
		return of + strings.Repeat("x", asked%300), asked%3 != 0
	})
	var b chaindet.Batch
	for i := range 1000 {
		ev := instance(fmt.Sprint(i % 70))[0]
		ev.Time = ev.Time.Add(time.Duration(i))
		ok(t, b.Add(ev))
	}
	ask := func(n int) int {
		for end := asked + n; asked < end; {
			panicOf(func() { e.FeedBatch(&b) })
			take(t, e)
		}
		runtime.GC()
		debug.FreeOSMemory()
		return resident(t)
	}
	before := ask(100_000)
	if grown := ask(1_000_000) - before; grown > 24<<20 {
		t.Errorf("a million questions: %d KiB more", grown>>10)
	}
}

// Who owns an image, a map tells; a data base or a service can, too.
func ExampleWithLookup() {
	owners := map[string]string{"ami-0bad1": "111122223333", "ami-0bad2": "444455556666"}
	engine, err := chaindet.Open(
		chaindet.WithSet("AN1318", "ApprovedImages", "owner:111122223333"),
		chaindet.WithLookup(func(wanted, of string) (string, bool) {
			if wanted != "cloud.image.owner" {
				return "", false
			}
			owner, known := owners[of]
			return owner, known
		}),
	)
	if err != nil {
		log.Fatal(err)
	}
	defer engine.Close()
	for _, ev := range append(instance("1"), instance("2")...) {
		if err := engine.Feed(ev); err != nil {
			log.Fatal(err)
		}
	}
	for alert, err := range engine.Alerts() {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(alert.Analytic, alert.Anchor)
	}
	// Output: AN1318 instance i-2
}
