// SPDX-License-Identifier: MIT

package chaindet

import (
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// A Ruleset is compiled rules. It never changes; goroutines and engines share it freely. An engine keeps what it needs
// of it, so it may be closed while engines run.
type Ruleset struct {
	_       noCopy
	mu      sync.RWMutex // held for reading around each use of rs
	rs      low.Ruleset  // nil: closed
	cleanup runtime.Cleanup
}

// noCopy makes `go vet` tell of copies.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type compilation struct {
	c        low.Struct_SS_cdet_compiler
	hasRules bool
}

// check notes what the compiler says of a refused option and goes on: all mistakes are told at once.
func (c *compilation) check(op string, s low.Enum_SS_cdet_status) error {
	if Status(s) == ErrRules {
		return nil // told by finish
	}
	return failed(op, Status(s), "")
}

func (c *compilation) diagnostics() []string {
	var out []string
	for i := range low.Compiler_diag_count(c.c) {
		out = append(out, low.Compiler_diag(c.c, i))
	}
	return out
}

func (c *compilation) build() (low.Ruleset, error) {
	var out [2]int64
	for _, d := range c.diagnostics() {
		if strings.Contains(d, ": error: ") {
			return nil, &Error{Op: "compile rules", Status: ErrRules, Diagnostics: c.diagnostics()}
		}
	}
	rs := low.Compiler_build(c.c, &out[0])
	if s := Status(out[0]); s < 0 {
		return nil, &Error{Op: "compile rules", Status: s, Diagnostics: c.diagnostics()}
	}
	return rs, nil
}

// NewRuleset compiles rules. Options are taken in their order; without any that adds rules, the built-in ones are used.
// The error is an [*Error] with ErrRules and every mistake in its Diagnostics, or what reading a file gave.
func NewRuleset(opts ...RulesetOption) (*Ruleset, error) {
	c, err := compile(opts)
	if err != nil {
		return nil, err
	}
	defer low.Compiler_free(c.c)
	rs, err := c.build()
	if err != nil {
		return nil, err
	}
	r := &Ruleset{rs: rs}
	r.cleanup = runtime.AddCleanup(r, func(p low.Ruleset) { low.DeleteRuleset(p) }, rs)
	return r, nil
}

// compile makes a compiler that holds what the options ask for; the caller frees it.
func compile(opts []RulesetOption) (*compilation, error) {
	var out [2]int64
	memory := 0
	for _, o := range opts {
		if m, ok := o.(rulesetMemory); ok {
			memory = int(m)
		}
	}
	c := &compilation{c: low.Compiler_new(int64(memory), &out[0])}
	if s := Status(out[0]); s < 0 {
		return nil, failed("make a compiler", s, "")
	}
	for _, o := range opts {
		if err := o.compile(c); err != nil {
			low.Compiler_free(c.c)
			return nil, err
		}
	}
	if !c.hasRules {
		if err := WithBuiltin().compile(c); err != nil {
			low.Compiler_free(c.c)
			return nil, err
		}
	}
	return c, nil
}

// Close gives the ruleset back. Twice is fine.
func (r *Ruleset) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.rs != nil {
		r.cleanup.Stop()
		low.DeleteRuleset(r.rs)
		r.rs = nil
	}
	return nil
}

// use calls f with the C ruleset, which stays alive for the call. false: closed.
func (r *Ruleset) use(f func(low.Ruleset)) bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.rs == nil {
		return false
	}
	f(r.rs)
	runtime.KeepAlive(r)
	return true
}

// Digest is a hash of everything that changes the rules' meaning; 0 when closed.
func (r *Ruleset) Digest() (d uint64) {
	r.use(func(rs low.Ruleset) { d = rs.Digest() })
	return d
}

// WantsClass tells whether events of a class can matter.
func (r *Ruleset) WantsClass(class string) (yes bool) {
	r.use(func(rs low.Ruleset) { yes = rs.Wants_class(class) != 0 })
	return yes
}

// WantsField tells whether some rule, or the engine itself, reads a field.
func (r *Ruleset) WantsField(name string) (yes bool) {
	r.use(func(rs low.Ruleset) { yes = rs.Field_id(name) != 0 || rs.Wants_all() != 0 })
	return yes
}

// An Analytic is one chain, or one Sigma rule, of a ruleset.
type Analytic struct {
	ID, Title, Description, Strategy, Level string
	Techniques, Platforms                   []string
	Origin                                  string        // file and line, or "built-in"
	Window                                  time.Duration // 0: none
	Stages                                  []StageInfo
	Elements                                []Element
}

// StageInfo is one stage of an analytic.
type StageInfo struct {
	Name, Title string
	Classes     []string // event classes that can feed it
	Fields      []string // fields its conditions read
	Required    bool     // no alert without it
	// Needs is what an event must have to feed it, an item an alternative: "network.connect:container.id+destination.ip", a class and the
	// fields that it cannot do without; of fields joined by '|' one will do.
	Needs []string
}

// An Element is one of the things a site may change.
type Element struct {
	Name, About string
	Kind        string // duration, names, paths, destinations, patterns, images, identities, bits, entrypoints, table, number, flag
	Unit        string // bounds: "1s .. 7d"; may be empty
	Value       string // in force, as YAML
	Preset      string // as built in, as YAML
	Layer       string // who changed it last: "built-in", "site.yaml:3", "api"
	Entries     []Entry
}

// An Entry is one value of an element and the layer it came from.
type Entry struct{ Value, Layer string }

func commas(s string) []string {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, ",")
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p)
	}
	return parts
}

func scanStage(s *scan) StageInfo {
	i := StageInfo{Name: s.text(), Title: s.text()}
	i.Classes, i.Fields = commas(s.text()), commas(s.text())
	i.Required = s.u32() != 0
	i.Needs = commas(s.text())
	return i
}

func scanElement(s *scan) Element {
	return Element{
		Name: s.text(), About: s.text(), Kind: s.text(), Unit: s.text(), Value: s.text(), Preset: s.text(),
		Layer:   s.text(),
		Entries: list(s, func(s *scan) Entry { return Entry{s.text(), s.text()} }),
	}
}

func scanAnalytic(s *scan) Analytic {
	a := Analytic{ID: s.text(), Title: s.text(), Description: s.text(), Strategy: s.text(), Level: s.text()}
	a.Techniques, a.Platforms = commas(s.text()), commas(s.text())
	a.Origin = s.text()
	a.Window = time.Duration(s.u64())
	a.Stages = list(s, scanStage)
	a.Elements = list(s, scanElement)
	return a
}

// Analytics returns all analytics in the order in which they were added; nil when closed.
func (r *Ruleset) Analytics() (all []Analytic) {
	r.use(func(rs low.Ruleset) {
		for i := range rs.Count() {
			if a, ok := readAnalytic(rs, i); ok {
				all = append(all, a)
			}
		}
	})
	return all
}

// Analytic finds one by its id, or by the id or title of a Sigma rule, without regard to case.
func (r *Ruleset) Analytic(id string) (a Analytic, ok bool) {
	r.use(func(rs low.Ruleset) {
		if i := low.Ruleset_find(rs, id); i >= 0 {
			a, ok = readAnalytic(rs, i)
		}
	})
	return a, ok
}

func readAnalytic(rs low.Ruleset, i int64) (Analytic, bool) {
	var out [2]int64
	keep := low.Text_new()
	if keep.Swigcptr() == 0 {
		return Analytic{}, false
	}
	defer low.Text_free(keep)
	packed := scan(low.Ruleset_rule(rs, i, keep, &out[0]))
	if out[0] != 0 {
		return Analytic{}, false
	}
	return scanAnalytic(&packed), true
}
