// SPDX-License-Identifier: MIT

package chaindet

import (
	"bufio"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// chunk is what Run reads at once: large enough that the call into C costs nothing, small enough that alerts come soon.
const chunk = 64 << 10

// FeedLines takes log records in, whole lines or any pieces of them, and returns how many events they were. Lines are
// numbered on from call to call; the number is the event's Tag. ErrFull: alerts wait and nothing was taken. An unfinished
// last line waits for its end: a further call, or [Engine.EndLines].
func (e *Engine) FeedLines(buf []byte) (int, error) {
	s, err := e.linesStream()
	if err != nil {
		return 0, err
	}
	return s.push(buf)
}

// EndLines tells that the input of FeedLines has ended. The next FeedLines begins a new one at line 1.
func (e *Engine) EndLines() error {
	s, err := e.linesStream()
	if err != nil {
		return err
	}
	if err := s.End(); err != nil {
		return err
	}
	if err := e.enter(); err != nil {
		return err
	}
	defer e.leave()
	s.free()
	e.lines = nil
	return nil
}

// LinesStats counts what FeedLines has read since the last EndLines.
func (e *Engine) LinesStats() (StreamStats, error) {
	s, err := e.linesStream()
	if err != nil {
		return StreamStats{}, err
	}
	return s.Stats()
}

func (e *Engine) linesStream() (*Stream, error) {
	if err := e.enter(); err != nil {
		return nil, err
	}
	defer e.leave()
	if e.lines == nil {
		s, err := e.newStream()
		if err != nil {
			return nil, err
		}
		e.lines = s
	}
	return e.lines, nil
}

// Run reads log records to the end of r, then flushes the engine, and hands out the alerts as they are raised: a chunk of
// 64 KiB is read, its alerts follow. The sequence ends after the first error, which is ctx's, r's, or the engine's. ctx is
// looked at between chunks; a Read that blocks is ended by closing r. Leaving the loop early loses nothing: what was not
// taken waits in the engine, which is not flushed then.
func (e *Engine) Run(ctx context.Context, r io.Reader) iter.Seq2[*Alert, error] {
	return func(yield func(*Alert, error) bool) {
		s, err := e.NewStream()
		if err != nil {
			yield(nil, err)
			return
		}
		defer s.Close()
		if e.read(ctx, s, r, yield) {
			e.finish(yield)
		}
	}
}

// RunFiles reads files one after the other, gzip and .evtx among them, then flushes, and hands out the alerts. Each file is
// a stream of its own; an event's Tag is its line, with the file's number (from 0) in the upper 16 bits.
func (e *Engine) RunFiles(ctx context.Context, paths ...string) iter.Seq2[*Alert, error] {
	return func(yield func(*Alert, error) bool) {
		for i, path := range paths {
			if !e.runFile(ctx, path, uint64(i)<<48, yield) {
				return
			}
		}
		e.finish(yield)
	}
}

func (e *Engine) runFile(ctx context.Context, path string, tag uint64, yield func(*Alert, error) bool) bool {
	s, err := e.NewStream(WithTag(tag))
	if err != nil {
		yield(nil, err)
		return false
	}
	defer s.Close()
	f, err := os.Open(path)
	if err != nil {
		yield(nil, fmt.Errorf("chaindet: %w", err))
		return false
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, chunk)
	magic, _ := in.Peek(7)
	switch {
	case string(magic) == "ElfFile":
		return e.readEvtx(ctx, s, path, yield)
	case len(magic) > 2 && magic[0] == 0x1f && magic[1] == 0x8b:
		z, err := gzip.NewReader(in)
		if err != nil {
			yield(nil, fmt.Errorf("chaindet: %s: %w", path, err))
			return false
		}
		return e.read(ctx, s, z, yield)
	}
	return e.read(ctx, s, in, yield)
}

// read is Run without its end. false: it is over.
func (e *Engine) read(ctx context.Context, s *Stream, r io.Reader, yield func(*Alert, error) bool) bool {
	buf := make([]byte, chunk)
	for {
		if err := ctx.Err(); err != nil {
			yield(nil, err)
			return false
		}
		n, err := r.Read(buf)
		if n > 0 {
			if !e.drain(yield) { // room in the queue
				return false
			}
			if _, err := s.Write(buf[:n]); err != nil {
				yield(nil, err)
				return false
			}
			if !e.drain(yield) {
				return false
			}
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			yield(nil, err)
			return false
		}
	}
	if err := s.End(); err != nil {
		yield(nil, err)
		return false
	}
	return e.drain(yield)
}

func (e *Engine) readEvtx(ctx context.Context, s *Stream, path string, yield func(*Alert, error) bool) bool {
	if !e.drain(yield) {
		return false
	}
	c := s.s
	stopped := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		low.Stream_stop(c)
		close(stopped)
	})
	err := s.ReadFile(path)
	if !stop() {
		<-stopped // c must live for it
		err = ctx.Err()
	}
	if err == nil {
		err = s.End()
	}
	if err != nil {
		yield(nil, err)
		return false
	}
	return e.drain(yield)
}

func (e *Engine) drain(yield func(*Alert, error) bool) bool {
	for a, err := range e.Alerts() {
		if !yield(a, err) || err != nil {
			return false
		}
	}
	return true
}

func (e *Engine) finish(yield func(*Alert, error) bool) {
	if err := e.Flush(); err != nil {
		yield(nil, err)
		return
	}
	e.drain(yield)
}
