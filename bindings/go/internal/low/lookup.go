// SPDX-License-Identifier: MIT

package low

/*
#include <stddef.h>
#include <stdint.h>
*/
import "C"

import (
	"runtime/cgo"
	"strings"
	"unsafe"
)

// An Asker answers what events do not say. It returns normally: a panic must not go through C.
type Asker interface {
	Ask(wanted, of string) (answer string, known bool)
}

// chaindetAsk is called by low_ask (low_lookup.c) with a cgo.Handle of an Asker. It returns the length of the answer it has written;
// -1: not known.
//
//export chaindetAsk
func chaindetAsk(handle C.uintptr_t, wanted *C.char, wantedLen C.size_t, of *C.char, ofLen C.size_t, answer *C.char, room C.size_t) C.int64_t {
	text, known := cgo.Handle(handle).Value().(Asker).Ask(copied(wanted, wantedLen), copied(of, ofLen))
	if !known || len(text) > int(room) {
		return -1
	}
	copy(unsafe.Slice((*byte)(unsafe.Pointer(answer)), int(room)), text)
	return C.int64_t(len(text))
}

func copied(p *C.char, n C.size_t) string {
	return strings.Clone(unsafe.String((*byte)(unsafe.Pointer(p)), int(n)))
}
