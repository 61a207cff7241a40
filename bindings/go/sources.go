// SPDX-License-Identifier: MIT

package chaindet

import (
	"runtime"
	"slices"
	"sync"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// Sources is a catalog of log formats: how a record of each is recognised, and which event it becomes. It never changes;
// goroutines share it freely.
type Sources struct {
	_       noCopy
	mu      sync.RWMutex
	c       low.Struct_SS_cdet_catalog // nil: closed
	cleanup runtime.Cleanup
}

// A Mapping is the YAML of one or more sources, with a name for diagnostics.
type Mapping struct{ Text, Origin string }

// NewSources makes a catalog of the built-in sources and these mappings.
func NewSources(mappings ...Mapping) (*Sources, error) {
	var out [2]int64
	c := low.Catalog_new(&out[0])
	if s := Status(out[0]); s < 0 {
		return nil, failed("make a catalog", s, "")
	}
	for _, m := range mappings {
		s := Status(low.Catalog_add(c, m.Text, m.Origin))
		if s >= 0 {
			continue
		}
		err := &Error{Op: "add sources", Status: s}
		for i := range low.Catalog_diag_count(c) {
			err.Diagnostics = append(err.Diagnostics, low.Catalog_diag(c, i))
		}
		low.Catalog_unref(c)
		return nil, err
	}
	s := &Sources{c: c}
	s.cleanup = runtime.AddCleanup(s, func(p low.Struct_SS_cdet_catalog) { low.Catalog_unref(p) }, c)
	return s, nil
}

// The catalog that engines use when they are given none: made once, kept for the life of the process.
var builtinSources = sync.OnceValues(func() (*Sources, error) { return NewSources() })

// Close gives the catalog back; streams that were made from it go on. Twice is fine.
func (s *Sources) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.c != nil {
		s.cleanup.Stop()
		low.Catalog_unref(s.c)
		s.c = nil
	}
	return nil
}

func (s *Sources) use(f func(low.Struct_SS_cdet_catalog)) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.c == nil {
		return false
	}
	f(s.c)
	runtime.KeepAlive(s)
	return true
}

// SourceInfo is what a catalog knows of one source.
type SourceInfo struct {
	Name       string // "windows-evtx-dump"
	Title      string
	Format     string   // json, xml, evtx, csv, text, auditd, keyvalue
	Recognised string   // how, in words
	Classes    []string // event classes it can feed
	Platforms  []string
}

// List returns all sources; nil when closed.
func (s *Sources) List() (all []SourceInfo) {
	s.use(func(c low.Struct_SS_cdet_catalog) {
		keep := low.Text_new()
		if keep.Swigcptr() == 0 {
			return
		}
		defer low.Text_free(keep)
		for i := range low.Catalog_count(c) {
			var out [2]int64
			packed := scan(low.Catalog_source(c, i, keep, &out[0]))
			if out[0] != 0 {
				continue
			}
			p := &packed
			info := SourceInfo{Name: p.text(), Title: p.text(), Format: p.text(), Recognised: p.text()}
			info.Classes, info.Platforms = commas(p.text()), commas(p.text())
			all = append(all, info)
		}
	})
	return all
}

// Fields are the fields that events of a class from a source can have, in no special order; "*" among them: any other that the
// record has, too. ErrNotFound: no such source, or no event of that class comes of it.
func (s *Sources) Fields(source, class string) (fields []string, err error) {
	at := slices.IndexFunc(s.List(), func(i SourceInfo) bool { return i.Name == source })
	open := s.use(func(c low.Struct_SS_cdet_catalog) {
		if at < 0 {
			err = failed("fields of source "+source, ErrNotFound, "")
			return
		}
		keep := low.Text_new()
		if keep.Swigcptr() == 0 {
			err = ErrNoMemory
			return
		}
		defer low.Text_free(keep)
		var out [2]int64
		packed := scan(low.Catalog_fields(c, int64(at), class, keep, &out[0]))
		if err = failed("fields of source "+source, Status(out[0]), class); err == nil {
			fields = list(&packed, (*scan).text)
		}
	})
	if !open {
		return nil, ErrClosed
	}
	return fields, err
}
