// SPDX-License-Identifier: MIT

package chaindet

import (
	"runtime"
	"time"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// A Stream reads log records into an engine: one input with its own lines, source and counts. It takes bytes in pieces of
// any size (it is an [io.Writer]); put a bufio.Writer of 64 KiB in front where pieces are small. It belongs to whoever uses
// the engine.
type Stream struct {
	_       noCopy
	self    *Stream
	engine  *Engine
	s       low.Struct_SS_low_stream // nil: closed
	cleanup runtime.Cleanup
}

type streamConfig struct {
	source    string
	sources   *Sources
	firstLine uint64
	maxRecord int
	maxBytes  int
	tag       uint64
}

// A StreamOption says how a stream is read.
type StreamOption func(*streamConfig)

// WithSource names the log source of all records; "auto" (the default) tells for each record; "plain": flat JSON, names as
// they stand.
func WithSource(name string) StreamOption { return func(c *streamConfig) { c.source = name } }

// WithFirstLine is the number of the first line; 0: 1.
func WithFirstLine(n uint64) StreamOption { return func(c *streamConfig) { c.firstLine = n } }

// WithTag is or-ed to the line number that is each event's Tag, so that streams are told apart.
func WithTag(tag uint64) StreamOption { return func(c *streamConfig) { c.tag = tag } }

// WithMaxRecord bounds the bytes of one record; longer ones are counted unreadable; 0: 16 MiB.
func WithMaxRecord(bytes int) StreamOption { return func(c *streamConfig) { c.maxRecord = bytes } }

// WithStreamMemory is the byte budget of reading; 0: 256 MiB.
func WithStreamMemory(bytes int) StreamOption { return func(c *streamConfig) { c.maxBytes = bytes } }

// NewStream begins an input. Options override those of WithStream. ErrNotFound: no source of that name.
func (e *Engine) NewStream(opts ...StreamOption) (*Stream, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	return e.newStream(opts...)
}

func (e *Engine) newStream(opts ...StreamOption) (*Stream, error) {
	c := streamConfig{sources: e.config.sources}
	for _, o := range e.config.stream {
		o(&c)
	}
	for _, o := range opts {
		o(&c)
	}
	if c.sources == nil {
		var err error
		if c.sources, err = builtinSources(); err != nil {
			return nil, err
		}
	}
	s := &Stream{engine: e}
	s.self = s
	open := c.sources.use(func(catalog low.Struct_SS_cdet_catalog) {
		s.s = low.Stream_new(catalog, e.e, c.source, c.firstLine, int64(c.maxRecord), int64(c.maxBytes), c.tag, &e.out[0])
	})
	if !open {
		return nil, ErrClosed
	}
	if err := failed("read source "+c.source, Status(e.out[0]), ""); err != nil {
		return nil, err
	}
	s.cleanup = runtime.AddCleanup(s, func(p low.Struct_SS_low_stream) { low.Stream_free(p) }, s.s)
	return s, nil
}

func (s *Stream) free() {
	if s.s != nil {
		s.cleanup.Stop()
		low.Stream_free(s.s)
		s.s = nil
	}
}

// enter also keeps s alive: its caller uses it until leave.
func (s *Stream) enter() error {
	if s.self != s {
		return ErrCopied
	}
	if err := s.engine.enter(); err != nil {
		return err
	}
	if s.s == nil {
		s.engine.leave()
		return ErrClosed
	}
	return nil
}

func (s *Stream) leave() {
	if s.engine.question.lost() {
		s.cleanup.Stop()
		s.s = nil
	}
	s.engine.leave()
	runtime.KeepAlive(s)
}

// Close forgets an unfinished record and gives the memory back. Call End before. Twice is fine, and after the engine's
// Close, too.
func (s *Stream) Close() error {
	if s.self != s {
		return ErrCopied
	}
	if !s.engine.busy.CompareAndSwap(false, true) {
		return ErrInUse
	}
	defer s.engine.leave()
	s.free()
	return nil
}

func (s *Stream) do(op string, f func(low.Struct_SS_low_stream, low.Struct_SS_low_engine) Status) (int, error) {
	if err := s.enter(); err != nil {
		return 0, err
	}
	defer s.leave()
	return s.status(op, f(s.s, s.engine.e))
}

// status is of a call that has just left its counts in out.
func (s *Stream) status(op string, st Status) (int, error) {
	n := int(s.engine.out[0])
	if st >= 0 {
		return n, nil
	}
	return n, &Error{Op: op, Status: st, Detail: low.Stream_error(s.s)}
}

// Write takes the next bytes in: all of them, or on an error none (ErrFull) or an unknown part. Events that the engine
// refuses are counted in [StreamStats], not an error.
func (s *Stream) Write(p []byte) (int, error) {
	if _, err := s.push(p); err != nil {
		return 0, err
	}
	return len(p), nil
}

// push also tells how many events were fed.
func (s *Stream) push(p []byte) (int, error) {
	return s.do("read", func(c low.Struct_SS_low_stream, e low.Struct_SS_low_engine) Status {
		return Status(low.Stream_push(c, e, p, &s.engine.out[0]))
	})
}

// End tells that the input has ended: an unfinished last line and records that wait for their end are read.
func (s *Stream) End() error {
	_, err := s.do("end", func(c low.Struct_SS_low_stream, e low.Struct_SS_low_engine) Status {
		return Status(low.Stream_end(c, e, &s.engine.out[0]))
	})
	return err
}

// Idle delivers records of several lines (auditd) whose end was not seen; for live inputs, on a timer.
func (s *Stream) Idle() error {
	_, err := s.do("idle", func(c low.Struct_SS_low_stream, e low.Struct_SS_low_engine) Status {
		return Status(low.Stream_idle(c, e, &s.engine.out[0]))
	})
	return err
}

// ReadFile reads a whole file: gzip and .evtx are recognised. The alerts it raises wait without a bound, since nobody can
// take them; Run of an opened file is better for text.
func (s *Stream) ReadFile(path string) error {
	_, err := s.do("read "+path, func(c low.Struct_SS_low_stream, e low.Struct_SS_low_engine) Status {
		return Status(low.Stream_file(c, e, path, &s.engine.out[0]))
	})
	return err
}

// StreamStats counts the records of one stream.
type StreamStats struct {
	Records    uint64 // seen, blank lines left out
	Recognised uint64 // of a known source
	Events     uint64 // delivered
	Ignored    uint64 // recognised, but of a class that becomes no event
	Unreadable uint64 // of no known source, malformed, or too long
	Blank      uint64
	Refused    uint64 // events that the engine did not take
	// First and Last are the oldest and the newest event time; zero before any event. In a live stream Last is what Advance is
	// told on a timer, with the time since it came.
	First, Last     time.Time
	IgnoredClasses  []IgnoredClass   // most frequent first
	UnreadableLines []UnreadableLine // the first ones
}

// An IgnoredClass is a class of records that becomes no event: "Microsoft-Windows-Sysmon/Operational 10".
type IgnoredClass struct {
	Name  string
	Count uint64
}

// An UnreadableLine is a line that could not be read, and why.
type UnreadableLine struct {
	Line   uint64
	Reason string
}

// Stats reads the counters.
func (s *Stream) Stats() (StreamStats, error) {
	var st StreamStats
	if err := s.enter(); err != nil {
		return st, err
	}
	defer s.leave()
	p := scan(low.Stream_stats(s.s, &s.engine.out[0]))
	if err := failed("stats", Status(s.engine.out[0]), ""); err != nil {
		return st, err
	}
	for _, n := range []*uint64{&st.Records, &st.Recognised, &st.Events, &st.Ignored, &st.Unreadable, &st.Blank, &st.Refused} {
		*n = p.u64()
	}
	taken, first, last := p.u64(), int64(p.u64()), int64(p.u64())
	if taken > 0 {
		st.First, st.Last = fromNanos(first), fromNanos(last)
	}
	st.IgnoredClasses = list(&p, func(s *scan) IgnoredClass { return IgnoredClass{s.text(), s.u64()} })
	st.UnreadableLines = list(&p, func(s *scan) UnreadableLine { return UnreadableLine{s.u64(), s.text()} })
	return st, nil
}
