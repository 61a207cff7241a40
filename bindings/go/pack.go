// SPDX-License-Identifier: MIT

package chaindet

import "encoding/binary"

// Packed texts cross the border to C: see internal/low/low.h. Numbers are in the machine's byte order.

func putU32(b []byte, n uint32) []byte { return binary.NativeEndian.AppendUint32(b, n) }

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

// packer fills bytes that are there already; `rest` are those that are left.
type packer struct{ rest []byte }

func (p *packer) u32(n uint32) {
	binary.NativeEndian.PutUint32(p.rest, n)
	p.rest = p.rest[4:]
}

func (p *packer) u64(n uint64) {
	binary.NativeEndian.PutUint64(p.rest, n)
	p.rest = p.rest[8:]
}

func (p *packer) text(s string) {
	p.u32(uint32(len(s)))
	p.rest = p.rest[copy(p.rest, s):]
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
