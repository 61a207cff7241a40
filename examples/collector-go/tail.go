// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"syscall"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

const (
	tagShift  = 48
	blockSize = 256 << 10
)

// A place is how far a file was read: whole lines of the file with this number on its device.
type place struct {
	Device, Inode uint64
	Offset        int64
	Lines         uint64
}

// A tail follows one file by name, over rotation and truncation.
type tail struct {
	path   string
	index  int
	engine *chaindet.Engine
	stream *chaindet.Stream
	file   *os.File // nil: not there (yet)
	at     place    // of the whole lines
	rest   int64    // bytes of an unfinished line that the stream has, too
	kept   []byte   // a block that the engine has not taken
}

func newTail(e *chaindet.Engine, index int, path string, from place) (*tail, error) {
	t := &tail{path: path, index: index, engine: e, at: from}
	return t, t.newStream()
}

func (t *tail) newStream() error {
	if t.stream != nil {
		if err := t.stream.End(); err != nil {
			return err
		}
		t.stream.Close()
	}
	s, err := t.engine.NewStream(chaindet.WithTag(uint64(t.index)<<tagShift), chaindet.WithFirstLine(t.at.Lines+1))
	t.stream = s
	return err
}

func (t *tail) close() {
	if t.file != nil {
		t.file.Close()
	}
	t.stream.Close()
}

func identity(f *os.File) (place, int64, error) {
	info, err := f.Stat()
	if err != nil {
		return place{}, 0, err
	}
	p := place{}
	if s, is := info.Sys().(*syscall.Stat_t); is {
		p.Device, p.Inode = uint64(s.Dev), s.Ino
	}
	return p, info.Size(), nil
}

// reopen opens the file that has the name now. It goes on where it was when it is the same file, else at its beginning.
func (t *tail) reopen() error {
	f, err := os.Open(t.path)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	}
	now, size, err := identity(f)
	if err != nil {
		f.Close()
		return err
	}
	if t.file != nil {
		t.file.Close()
	}
	t.file = f
	if now.Device == t.at.Device && now.Inode == t.at.Inode && size >= t.at.Offset {
		return nil
	}
	t.at, t.rest = now, 0
	return t.newStream()
}

// turn looks, at the end of the file, whether it was truncated or another has taken its name.
func (t *tail) turn() error {
	now, size, err := identity(t.file)
	if err != nil {
		return err
	}
	if size < t.at.Offset+t.rest { // truncated: begin again
		t.at, t.rest = place{now.Device, now.Inode, 0, 0}, 0
		return t.newStream()
	}
	info, err := os.Stat(t.path)
	if err != nil {
		return nil // moved away, and no new one yet
	}
	own, err := t.file.Stat()
	if err == nil && !os.SameFile(info, own) {
		if own.Size() > t.at.Offset+t.rest {
			return nil // the last lines before it was moved away come first
		}
		return t.reopen()
	}
	return t.stream.Idle() // a quiet spell: records of several lines whose end has not come are taken as they are
}

// read feeds at most one block; how many bytes it was.
func (t *tail) read() (int, error) {
	if t.file == nil {
		if err := t.reopen(); err != nil || t.file == nil {
			return 0, err
		}
	}
	if t.kept == nil {
		buf := make([]byte, blockSize)
		n, err := t.file.ReadAt(buf, t.at.Offset+t.rest)
		if n == 0 && errors.Is(err, io.EOF) {
			return 0, t.turn()
		}
		if n == 0 {
			return 0, err
		}
		t.kept = buf[:n]
	}
	if _, err := t.stream.Write(t.kept); err != nil {
		return 0, err // ErrFull: nothing was taken
	}
	n := len(t.kept)
	if end := bytes.LastIndexByte(t.kept, '\n') + 1; end > 0 {
		t.at.Offset += t.rest + int64(end)
		t.at.Lines += uint64(bytes.Count(t.kept, []byte{'\n'}))
		t.rest = int64(n - end)
	} else {
		t.rest += int64(n)
	}
	t.kept = nil
	return n, nil
}
