// SPDX-License-Identifier: MIT

package chaindet

import (
	"errors"
	"fmt"
	"strings"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// Status is what a call of the C library returned: an error, found with errors.Is inside whatever this package returns. Values
// never change.
type Status int

const (
	ErrNoMemory Status = -1  // the allocator or the byte budget said no
	ErrInvalid  Status = -2  // an argument breaks its contract
	ErrABI      Status = -3  // the library does not know a struct of this size
	ErrRules    Status = -4  // the rules do not compile: see [Error.Diagnostics]
	ErrBusy     Status = -5  // the object is in the middle of another call of its own
	ErrFull     Status = -6  // too many alerts wait: take them, then feed the same again
	ErrNotFound Status = -7  // no such analytic, element, source or file
	ErrNoSpace  Status = -8  // a buffer is too small
	ErrCorrupt  Status = -9  // not a snapshot, or a damaged one
	ErrIO       Status = -10 // reading a file failed
	ErrFork     Status = -11 // the engine was made before a fork() and is used in the child
	ErrFormat   Status = -12 // the input is not of the format asked for
)

// Error is the library's one line on the status.
func (s Status) Error() string { return "chaindet: " + s.text() }

func (s Status) text() string { return low.Status_text(low.Enum_SS_cdet_status(s)) }

// Errors of the binding itself.
var (
	// ErrInUse: another goroutine is inside a call on the same engine.
	ErrInUse = errors.New("chaindet: the engine is in use by another goroutine")
	// ErrClosed: the handle was closed.
	ErrClosed = errors.New("chaindet: use of a closed handle")
	// ErrCopied: the handle is a copy of the one that was made. Use pointers.
	ErrCopied = errors.New("chaindet: use of a copied handle")
)

// Error is a failed call. errors.Is finds its Status in it; errors.As finds the Error itself.
type Error struct {
	Op          string   // what was tried: "feed"
	Status      Status   // why it failed, in general
	Detail      string   // why it failed, in particular; may be empty
	Diagnostics []string // for ErrRules: "site.yaml:3:5: error: ...", every mistake that was found
}

// Error is one line for a status with its detail, and a line more for each diagnostic.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("chaindet: ")
	b.WriteString(e.Op)
	b.WriteString(": ")
	b.WriteString(e.Status.text())
	if e.Detail != "" {
		b.WriteString(": ")
		b.WriteString(e.Detail)
	}
	for _, d := range e.Diagnostics {
		b.WriteString("\n\t")
		b.WriteString(d)
	}
	return b.String()
}

// Unwrap returns the Status.
func (e *Error) Unwrap() error { return e.Status }

// failed is nil for success and notes.
func failed(op string, s Status, detail string) error {
	if s >= 0 {
		return nil
	}
	return &Error{Op: op, Status: s, Detail: detail}
}

// Version of the C library that runs: "0.1.0".
func Version() string {
	v := low.Version()
	return fmt.Sprintf("%d.%d.%d", v/10000, v/100%100, v%100)
}
