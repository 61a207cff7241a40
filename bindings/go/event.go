// SPDX-License-Identifier: MIT

package chaindet

import (
	"encoding"
	"fmt"
	"math"
	"reflect"
	"slices"
	"time"
)

// An Event is something that happened. Nothing of it is kept by reference.
type Event struct {
	// Time is when it happened. The zero Time is 1970; times that do not fit 64 bits of nanoseconds are refused.
	Time time.Time
	// Tag is the caller's; alerts give it back.
	Tag uint64
	// Class is "process.start", "file.create", "network.connect" ...: see chaindet.h for the list.
	Class string
	// Host is compared without case and domain; may be empty.
	Host string
	// Fields are named as in the Elastic Common Schema. A name that occurs several times is a list. At most 4096.
	Fields []Field
}

// A Field is one named value; make it with String, Int, Uint, Float, Bool, Null or Any. Text may hold any bytes.
type Field struct {
	Name string
	kind uint32
	str  string
	num  uint64
}

// The kinds of chaindet.h.
const (
	kindStr  = 1
	kindInt  = 2
	kindUint = 3
	kindReal = 4
	kindBool = 5
	kindNull = 6
)

// String makes a text field.
func String(name, value string) Field { return Field{Name: name, kind: kindStr, str: value} }

// Int makes a field of a signed number.
func Int(name string, value int64) Field { return Field{Name: name, kind: kindInt, num: uint64(value)} }

// Uint makes a field of an unsigned number.
func Uint(name string, value uint64) Field { return Field{Name: name, kind: kindUint, num: value} }

// Float makes a field of a real number.
func Float(name string, value float64) Field {
	return Field{Name: name, kind: kindReal, num: math.Float64bits(value)}
}

// Bool makes a field that is true or false.
func Bool(name string, value bool) Field {
	f := Field{Name: name, kind: kindBool}
	if value {
		f.num = 1
	}
	return f
}

// Null makes a field that is present without a value.
func Null(name string) Field { return Field{Name: name, kind: kindNull} }

// Any makes the fields that a value of a dynamic type stands for: one for a scalar, nil or a nil pointer, one a member for a slice or
// an array. Bytes are text, a time.Time becomes its RFC 3339 text, and so does what has a MarshalText or String of its own (a
// netip.Addr); maps and structs become what fmt makes of them.
func Any(name string, value any) []Field {
	switch v := value.(type) {
	case nil:
		return []Field{Null(name)}
	case string:
		return []Field{String(name, v)}
	case []byte:
		return []Field{String(name, string(v))}
	case bool:
		return []Field{Bool(name, v)}
	case int:
		return []Field{Int(name, int64(v))}
	case int8:
		return []Field{Int(name, int64(v))}
	case int16:
		return []Field{Int(name, int64(v))}
	case int32:
		return []Field{Int(name, int64(v))}
	case int64:
		return []Field{Int(name, v)}
	case uint:
		return []Field{Uint(name, uint64(v))}
	case uint8:
		return []Field{Uint(name, uint64(v))}
	case uint16:
		return []Field{Uint(name, uint64(v))}
	case uint32:
		return []Field{Uint(name, uint64(v))}
	case uint64:
		return []Field{Uint(name, v)}
	case float32:
		return []Field{Float(name, float64(v))}
	case float64:
		return []Field{Float(name, v)}
	case time.Time:
		return []Field{String(name, v.Format(time.RFC3339Nano))}
	}
	return anyOther(name, value)
}

// anyOther is Any for types that are told by their kind.
func anyOther(name string, value any) []Field {
	v := reflect.ValueOf(value)
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return []Field{Null(name)}
	}
	switch t := value.(type) {
	case encoding.TextMarshaler:
		if text, err := t.MarshalText(); err == nil {
			return []Field{String(name, string(text))}
		}
	case fmt.Stringer:
		return []Field{String(name, t.String())}
	}
	switch v.Kind() {
	case reflect.Pointer:
		return Any(name, v.Elem().Interface())
	case reflect.String:
		return []Field{String(name, v.String())}
	case reflect.Bool:
		return []Field{Bool(name, v.Bool())}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return []Field{Int(name, v.Int())}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return []Field{Uint(name, v.Uint())}
	case reflect.Float32, reflect.Float64:
		return []Field{Float(name, v.Float())}
	case reflect.Slice, reflect.Array:
		if v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8 {
			return []Field{String(name, string(v.Bytes()))}
		}
		var out []Field
		for i := range v.Len() {
			out = append(out, Any(name, v.Index(i).Interface())...)
		}
		return out
	}
	return []Field{String(name, fmt.Sprint(value))}
}

// Nanoseconds since 1970; false: they do not fit.
func nanos(t time.Time) (int64, bool) {
	if t.IsZero() {
		return 0, true
	}
	const most = math.MaxInt64 / int64(time.Second)
	if s := t.Unix(); s < -most || s >= most {
		return 0, false
	}
	return t.UnixNano(), true
}

func fromNanos(ns int64) time.Time { return time.Unix(0, ns).UTC() }

// A Batch is events, packed as they will cross to C. Filling and feeding batches of ten or more is the fast way to feed
// events that are no log records. A Batch may be fed several times and to any engine; Reset makes it empty and keeps its
// memory. The zero Batch is empty and ready.
type Batch struct {
	buf   []byte
	count int
}

// What an event and a field take at most, beside their texts.
const (
	eventBytes = 8 + 8 + 4 + 4 + 4
	fieldBytes = 4 + 4 + 8
)

// Add packs an event. It fails, and leaves the batch as it was, when the event's Time does not fit.
func (b *Batch) Add(ev Event) error {
	ns, ok := nanos(ev.Time)
	if !ok {
		return &Error{Op: "feed", Status: ErrInvalid, Detail: "the time does not fit 64 bits of nanoseconds"}
	}
	size := eventBytes + len(ev.Class) + len(ev.Host) + len(ev.Fields)*fieldBytes
	for i := range ev.Fields {
		size += len(ev.Fields[i].Name) + len(ev.Fields[i].str)
	}
	at := len(b.buf)
	b.buf = slices.Grow(b.buf, size)[:at+size]
	p := packer{b.buf[at:]}
	p.u64(uint64(ns))
	p.u64(ev.Tag)
	p.text(ev.Class)
	p.text(ev.Host)
	p.u32(uint32(len(ev.Fields)))
	for i := range ev.Fields {
		f := &ev.Fields[i]
		p.text(f.Name)
		p.u32(f.kind)
		if f.kind == kindStr {
			p.text(f.str)
		} else {
			p.u64(f.num)
		}
	}
	b.buf = b.buf[:len(b.buf)-len(p.rest)]
	b.count++
	return nil
}

// Len is the number of events.
func (b *Batch) Len() int { return b.count }

// Reset empties the batch.
func (b *Batch) Reset() {
	b.buf = b.buf[:0]
	b.count = 0
}
