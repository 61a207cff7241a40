// SPDX-License-Identifier: MIT

package chaindet

import (
	"runtime/cgo"
	"weak"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// A Lookup answers what an event does not say and no table of the site settings tells: who owns an image, whose a network is.
// It is asked with the name of a field that a condition reads ("cloud.image.owner", "destination.as.number", "host.ip") and the
// value of the field by which it is looked up ("ami-0abc", "203.0.113.7", "web-1"). False, and answers of more than 255 bytes:
// not known. At most one question a wanted field and event, on the goroutine that feeds. Nothing is remembered, and equal
// questions must get equal answers. It may not use the engine: calls return [ErrInUse].
type Lookup func(wanted, of string) (answer string, known bool)

// WithLookup asks f for what events do not say. When f panics, nothing more is asked, the call that fed ends, and the panic goes on
// from there with the same value: no event and no alert is lost; what was asked counts as not known. A [runtime.Goexit] inside f
// (as of testing.T.FailNow) leaves C in the middle of an event: the engine is closed then, and its memory is not given back.
func WithLookup(f Lookup) EngineOption {
	return engineOption(func(c *engineConfig) { c.lookup = f })
}

// A question is the look-up of one call: what it did instead of returning is kept until C has returned.
type question struct {
	stopped  bool
	panicked any // nil, although it stopped: Goexit
}

// lost: C did not return, and what it was working on must not be touched again.
func (q *question) lost() bool { return q.stopped && q.panicked == nil }

func (q *question) ask(f Lookup, wanted, of string) (answer string, known bool) {
	if q.stopped {
		return "", false
	}
	returned := false
	defer func() {
		if !returned {
			q.stopped, q.panicked = true, recover()
			answer, known = "", false
		}
	}()
	answer, known = f(wanted, of)
	returned = true
	return answer, known
}

// asker is what C holds of an engine: not the engine, nor its Lookup, which may hold it. They could never be collected.
type asker struct{ engine weak.Pointer[Engine] }

// Ask is only called inside a call on the engine, which is alive.
func (a *asker) Ask(wanted, of string) (string, bool) {
	e := a.engine.Value()
	return e.question.ask(e.config.lookup, wanted, of)
}

func newAsker(e *Engine) cgo.Handle {
	if e.config.lookup == nil {
		return 0
	}
	return cgo.NewHandle(low.Asker(&asker{weak.Make(e)}))
}

func freeAsker(h cgo.Handle) {
	if h != 0 {
		h.Delete()
	}
}

// settle ends a call on the engine in which something was asked.
func (e *Engine) settle() {
	q := e.question
	e.question = question{}
	if q.lost() {
		e.cleanup.Stop()
		e.e = nil
	}
	e.busy.Store(false)
	if q.panicked != nil {
		panic(q.panicked)
	}
}

// oneCall asks on behalf of a call without an engine.
type oneCall struct {
	lookup Lookup
	question
}

func (a *oneCall) Ask(wanted, of string) (string, bool) { return a.ask(a.lookup, wanted, of) }

func (a *oneCall) rethrow() {
	if a.panicked != nil {
		panic(a.panicked)
	}
}
