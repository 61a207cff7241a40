// SPDX-License-Identifier: MIT

package chaindet

import "encoding/binary"

// Packed texts cross the border to C: see internal/low/low.h. Numbers are in the machine's byte order.

func putU32(b []byte, n uint32) []byte { return binary.NativeEndian.AppendUint32(b, n) }
func putU64(b []byte, n uint64) []byte { return binary.NativeEndian.AppendUint64(b, n) }

func putText(b []byte, s string) []byte {
	b = putU32(b, uint32(len(s)))
	return append(b, s...)
}

func packList(list []string) string {
	b := putU32(nil, uint32(len(list)))
	for _, s := range list {
		b = putText(b, s)
	}
	return string(b)
}

// scan reads what C has packed. Texts are parts of the one string, not copies.
type scan string

func (s *scan) u32() uint32 {
	n := binary.NativeEndian.Uint32([]byte((*s)[:4]))
	*s = (*s)[4:]
	return n
}

func (s *scan) u64() uint64 {
	n := binary.NativeEndian.Uint64([]byte((*s)[:8]))
	*s = (*s)[8:]
	return n
}

func (s *scan) text() string {
	n := s.u32()
	t := (*s)[:n]
	*s = (*s)[n:]
	return string(t)
}

func list[T any](s *scan, one func(*scan) T) []T {
	n := s.u32()
	if n == 0 {
		return nil
	}
	out := make([]T, n)
	for i := range out {
		out[i] = one(s)
	}
	return out
}
