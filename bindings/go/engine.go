// SPDX-License-Identifier: MIT

package chaindet

import (
	"crypto/rand"
	"encoding/binary"
	"iter"
	"runtime"
	"runtime/cgo"
	"sync/atomic"
	"time"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// An Engine follows chains in one stream of events. One goroutine at a time: see the package comment.
type Engine struct {
	_        noCopy
	self     *Engine // set once: a copy has another address
	busy     atomic.Bool
	e        low.Struct_SS_low_engine // nil: closed
	out      *[2]int64                // what C writes besides a status; a block of its own, without pointers
	one      Batch                    // for Feed
	back     []*Alert                 // at which a loop's body panicked, the next one last
	lines    *Stream                  // for FeedLines; nil: not used so far
	config   engineConfig
	asker    cgo.Handle // 0: there is no Lookup
	question question   // of the call at hand
	cleanup  runtime.Cleanup
}

// Open compiles a ruleset, the built-in one where no option adds rules, and makes an engine on it.
func Open(opts ...Option) (*Engine, error) {
	rules, engine := sortOptions(opts)
	rs, err := NewRuleset(rules...)
	if err != nil {
		return nil, err
	}
	defer rs.Close()
	return rs.NewEngine(engine...)
}

func sortOptions(opts []Option) (rules []RulesetOption, engine []EngineOption) {
	for _, o := range opts {
		switch o := o.(type) {
		case RulesetOption:
			rules = append(rules, o)
		case EngineOption:
			engine = append(engine, o)
		}
	}
	return rules, engine
}

// NewEngine makes an engine on the ruleset. It costs a few KiB until it is fed.
func (r *Ruleset) NewEngine(opts ...EngineOption) (*Engine, error) {
	var c engineConfig
	for _, o := range opts {
		o.configure(&c)
	}
	if c.seed == nil {
		var b [16]byte
		rand.Read(b[:])
		c.seed = &[2]uint64{binary.NativeEndian.Uint64(b[:8]), binary.NativeEndian.Uint64(b[8:])}
	}
	e := &Engine{out: new([2]int64), config: c}
	e.self = e
	e.asker = newAsker(e)
	e.out[1] = int64(e.asker)
	open := r.use(func(rs low.Ruleset) {
		e.e = low.Engine_new(rs, c.flags, int64(c.lateness), c.seed[0], c.seed[1], int64(c.maxBytes), int64(c.maxAlerts),
			int64(c.maxField), int64(c.fileMemory), &e.out[0])
	})
	err := failed("make an engine", Status(e.out[0]), "")
	if !open {
		err = ErrClosed
	}
	if err != nil {
		freeAsker(e.asker)
		return nil, err
	}
	e.cleanup = runtime.AddCleanup(e, freeEngine, inC{e.e, e.asker})
	return e, nil
}

// inC is what an engine holds outside of Go's memory.
type inC struct {
	e     low.Struct_SS_low_engine
	asker cgo.Handle
}

func freeEngine(c inC) {
	low.Engine_free(c.e)
	freeAsker(c.asker)
}

// enter makes the engine this goroutine's, until leave.
func (e *Engine) enter() error {
	if e.self != e {
		return ErrCopied
	}
	if !e.busy.CompareAndSwap(false, true) {
		return ErrInUse
	}
	if e.e == nil {
		e.busy.Store(false)
		return ErrClosed
	}
	return nil
}

// leave also keeps e, and so the C engine, alive to the end of the call.
func (e *Engine) leave() {
	if e.question.stopped {
		e.settle()
	} else {
		e.busy.Store(false)
	}
}

func (e *Engine) failed(op string, s Status) error {
	if s >= 0 {
		return nil
	}
	return &Error{Op: op, Status: s, Detail: low.Engine_error(e.e)}
}

// Close gives the engine's memory back, and drops alerts that still wait. Twice is fine. ErrInUse: another goroutine is
// inside a call; nothing was closed.
func (e *Engine) Close() error {
	err := e.enter()
	if err == ErrClosed {
		return nil
	}
	if err != nil {
		return err
	}
	defer e.leave()
	e.cleanup.Stop()
	if e.lines != nil {
		e.lines.free()
	}
	freeEngine(inC{e.e, e.asker})
	e.e = nil
	return nil
}

// ---- feeding ----

// Feed takes one event in. Order does not matter within the lateness bound, nor does feeding an event twice.
// ErrFull: alerts wait and nothing was taken. ErrInvalid: the event breaks its contract.
func (e *Engine) Feed(ev Event) error {
	if err := e.enter(); err != nil {
		return err
	}
	defer e.leave()
	e.one.Reset()
	if err := e.one.Add(ev); err != nil {
		return err
	}
	return e.failed("feed", Status(low.Engine_feed(e.e, e.one.buf, &e.out[0])))
}

// FeedBatch takes the events of a batch in, in order, and returns how many. On an error the rest was not looked at.
// ErrFull: alerts wait and nothing was taken; once the first event is in, the batch is not stopped by a full queue.
func (e *Engine) FeedBatch(b *Batch) (int, error) {
	if err := e.enter(); err != nil {
		return 0, err
	}
	defer e.leave()
	if b.count == 0 {
		return 0, nil
	}
	err := e.failed("feed", Status(low.Engine_feed(e.e, b.buf, &e.out[0])))
	return int(e.out[0]), err
}

// Advance tells that the time `now` has come everywhere: windows close, absences are concluded.
func (e *Engine) Advance(now time.Time) error {
	ns, ok := nanos(now)
	if !ok {
		return &Error{Op: "advance", Status: ErrInvalid, Detail: "the time does not fit 64 bits of nanoseconds"}
	}
	if err := e.enter(); err != nil {
		return err
	}
	defer e.leave()
	return e.failed("advance", Status(low.Engine_advance(e.e, ns)))
}

// Flush tells that the stream has ended: every window closes, and last revisions are delivered.
func (e *Engine) Flush() error {
	if err := e.enter(); err != nil {
		return err
	}
	defer e.leave()
	return e.failed("flush", Status(low.Engine_flush(e.e)))
}

// NextDeadline is the event time at which the next window closes, for a timer; false: none is open.
func (e *Engine) NextDeadline() (time.Time, bool, error) {
	if err := e.enter(); err != nil {
		return time.Time{}, false, err
	}
	defer e.leave()
	s := Status(low.Engine_deadline(e.e, &e.out[0]))
	if s == ErrNotFound {
		return time.Time{}, false, nil
	}
	return fromNanos(e.out[0]), s >= 0, e.failed("next deadline", s)
}

// SetRules swaps the rules between two events. Open chains whose stages did not change live on; others are counted in
// Stats.DroppedByRules. On an error nothing changes.
func (e *Engine) SetRules(r *Ruleset) error {
	if err := e.enter(); err != nil {
		return err
	}
	defer e.leave()
	var err error
	open := r.use(func(rs low.Ruleset) { err = e.failed("set rules", Status(low.Engine_set_rules(e.e, rs))) })
	if !open {
		return ErrClosed
	}
	return err
}

// RulesDigest is the digest of the rules in force; see [Ruleset.Digest].
func (e *Engine) RulesDigest() (uint64, error) {
	if err := e.enter(); err != nil {
		return 0, err
	}
	defer e.leave()
	return low.Engine_digest(e.e), nil
}

// ---- alerts ----

// Next takes the oldest waiting alert; nil: none waits.
func (e *Engine) Next() (*Alert, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	if n := len(e.back); n > 0 {
		a := e.back[n-1]
		e.back = e.back[:n-1]
		return a, nil
	}
	packed := low.Engine_next(e.e, &e.out[0])
	if err := e.failed("take an alert", Status(e.out[0])); err != nil || packed == "" {
		return nil, err
	}
	return scanAlert(packed), nil
}

// Alerts takes the alerts that wait, oldest first, and ends when none does. An alert that the loop did not come to keeps
// waiting, and so does, first of all, the one at which the loop's body panicked: after a recover the next Alerts or Next gives
// it again (a Snapshot does not have it). The engine may be fed inside the loop.
func (e *Engine) Alerts() iter.Seq2[*Alert, error] {
	return func(yield func(*Alert, error) bool) {
		for {
			a, err := e.Next()
			if a == nil && err == nil {
				return
			}
			if !e.hand(a, err, yield) || err != nil {
				return
			}
		}
	}
}

// hand gives one alert to the loop, and takes it back when the body does not end by itself.
func (e *Engine) hand(a *Alert, err error, yield func(*Alert, error) bool) bool {
	ended := false
	defer func() {
		if ended || a == nil {
			return
		}
		for !e.busy.CompareAndSwap(false, true) { // another goroutine's call ends soon
			runtime.Gosched()
		}
		if e.e != nil {
			e.back = append(e.back, a)
		}
		e.leave()
	}()
	goOn := yield(a, err)
	ended = true
	return goOn
}

// ---- what is told ----

// Stats counts since the engine was made, and what lives now.
type Stats struct {
	Events, Irrelevant                                              uint64
	Late, Duplicates, ClockAnomalies, Inconclusive, TruncatedFields uint64
	Alerts, Revisions, NearMisses                                   uint64
	Processes, Files, Chains, Hits, Hosts                           uint64 // live now
	EvictedProcesses, EvictedFiles, EvictedChains, EvictedHits      uint64
	DroppedByRules, AmbiguousJoins, LineageCycles                   uint64
	UnseenStarts                                                    uint64 // known from what they did alone
	Bytes, PeakBytes, MaxBytes                                      uint64
}

// Stats reads the counters.
func (e *Engine) Stats() (Stats, error) {
	var s Stats
	if err := e.enter(); err != nil {
		return s, err
	}
	defer e.leave()
	packed := scan(low.Engine_stats(e.e, &e.out[0]))
	if err := e.failed("stats", Status(e.out[0])); err != nil {
		return s, err
	}
	for _, p := range []*uint64{
		&s.Events, &s.Irrelevant, &s.Late, &s.Duplicates, &s.ClockAnomalies, &s.Inconclusive, &s.TruncatedFields, &s.Alerts,
		&s.Revisions, &s.NearMisses, &s.Processes, &s.Files, &s.Chains, &s.Hits, &s.Hosts, &s.EvictedProcesses,
		&s.EvictedFiles, &s.EvictedChains, &s.EvictedHits, &s.DroppedByRules, &s.AmbiguousJoins, &s.LineageCycles,
		&s.UnseenStarts, &s.Bytes, &s.PeakBytes, &s.MaxBytes,
	} {
		*p = packed.u64()
	}
	return s, nil
}

// A Loss is state that was given up to stay inside the byte budget.
type Loss struct {
	Host     string // "*": hosts that are no longer told apart
	Analytic string // empty: any
	What     string // processes, files, hits, chains, hosts
	From, To time.Time
	Count    uint64
}

// Losses returns all losses so far, merged per host, analytic and what was lost.
func (e *Engine) Losses() ([]Loss, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	packed := scan(low.Engine_losses(e.e, &e.out[0]))
	if err := e.failed("losses", Status(e.out[0])); err != nil {
		return nil, err
	}
	return list(&packed, func(s *scan) Loss {
		return Loss{s.text(), s.text(), s.text(), fromNanos(int64(s.u64())), fromNanos(int64(s.u64())), s.u64()}
	}), nil
}

// Dropped is state that the last restore, merge or change of rules could not carry over: the rules say something else now.
type Dropped struct {
	Analytic string // empty: the state does not tell (it is an older version's)
	What     string // "spawn.direct": events remembered for that alternative of a stage; "chain": chains under way
	Count    uint64
}

// Dropped returns what the last Restore, Merge or SetRules dropped.
func (e *Engine) Dropped() ([]Dropped, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	packed := scan(low.Engine_dropped(e.e, &e.out[0]))
	if err := e.failed("dropped", Status(e.out[0])); err != nil {
		return nil, err
	}
	return list(&packed, func(s *scan) Dropped { return Dropped{s.text(), s.text(), s.u64()} }), nil
}

// ---- snapshots ----

// Snapshot is the engine's whole state as bytes: canonical, checksummed, the same on every machine. Alerts that wait in
// the queue are part of it. ErrFull: more alerts wait than the queue holds; take them first.
func (e *Engine) Snapshot() ([]byte, error) { return e.save("") }

// SnapshotHosts is a snapshot of these hosts only, compared as the engine does: without case and domain; "" is the state that belongs
// to no host.
func (e *Engine) SnapshotHosts(hosts ...string) ([]byte, error) { return e.save(packList(hosts)) }

func (e *Engine) save(hosts string) ([]byte, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	var buf []byte
	for {
		s := Status(low.Engine_save(e.e, hosts, buf, &e.out[0]))
		if s != ErrNoSpace {
			return buf, e.failed("snapshot", s)
		}
		buf = make([]byte, e.out[0])
	}
}

// Restore puts a saved state in the place of the engine's own. ErrCorrupt: not a snapshot, or damaged; the engine is as
// before. State of chains that mean something else under this engine's rules is counted in Stats.DroppedByRules.
func (e *Engine) Restore(snapshot []byte) error {
	return e.load("restore", low.Engine_restore, snapshot)
}

// Merge adds a saved state to the engine's own, as when shards of different hosts come together.
func (e *Engine) Merge(snapshot []byte) error { return e.load("merge", low.Engine_merge, snapshot) }

func (e *Engine) load(op string, f func(low.Struct_SS_low_engine, []byte) low.Enum_SS_cdet_status, snapshot []byte) error {
	if err := e.enter(); err != nil {
		return err
	}
	defer e.leave()
	return e.failed(op, Status(f(e.e, snapshot)))
}
