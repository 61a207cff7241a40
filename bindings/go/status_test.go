// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

func header(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "include", name))
	if err != nil {
		t.Fatal(err)
	}
	return regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(string(text), " ")
}

var goNames = map[string]chaindet.Status{
	"CDET_ENOMEM": chaindet.ErrNoMemory, "CDET_EINVAL": chaindet.ErrInvalid, "CDET_EABI": chaindet.ErrABI,
	"CDET_ERULES": chaindet.ErrRules, "CDET_EBUSY": chaindet.ErrBusy, "CDET_EFULL": chaindet.ErrFull,
	"CDET_ENOENT": chaindet.ErrNotFound, "CDET_ENOSPC": chaindet.ErrNoSpace, "CDET_ECORRUPT": chaindet.ErrCorrupt,
	"CDET_EIO": chaindet.ErrIO, "CDET_EFORK": chaindet.ErrFork, "CDET_EFORMAT": chaindet.ErrFormat,
}

func TestEveryStatusOfTheHeaderIsAnErrorOfItsOwn(t *testing.T) {
	enum := regexp.MustCompile(`(?s)typedef enum cdet_status \{(.*?)\}`).FindStringSubmatch(header(t, "chaindet.h"))
	seen := 0
	texts := map[string]bool{}
	for _, m := range regexp.MustCompile(`(CDET_\w+) = (-?\d+)`).FindAllStringSubmatch(enum[1], -1) {
		value, err := strconv.Atoi(m[2])
		ok(t, err)
		text := chaindet.Status(value).Error()
		if texts[text] || text == "chaindet: " {
			t.Errorf("%s: %q", m[1], text)
		}
		texts[text] = true
		if value >= 0 {
			continue
		}
		seen++
		s, known := goNames[m[1]]
		if !known || int(s) != value {
			t.Errorf("%s is %d, in Go %d", m[1], value, s)
		}
		wrapped := error(&chaindet.Error{Op: "test", Status: s, Detail: "detail"})
		var as chaindet.Status
		if !errors.Is(wrapped, s) || !errors.As(wrapped, &as) || as != s || !strings.Contains(wrapped.Error(), "detail") {
			t.Errorf("%s is not found in %v", m[1], wrapped)
		}
		for other, o := range goNames {
			if other != m[1] && errors.Is(wrapped, o) {
				t.Errorf("%s is taken for %s", m[1], other)
			}
		}
	}
	if seen != len(goNames) {
		t.Errorf("%d errors in the header, %d in Go", seen, len(goNames))
	}
	if v := regexp.MustCompile(`CDET_VERSION_TEXT "([^"]+)"`).FindStringSubmatch(header(t, "chaindet.h")); chaindet.Version() != v[1] {
		t.Errorf("version %s, header %s", chaindet.Version(), v[1])
	}
}

// Functions of the headers that have no counterpart of their own, and why that is no gap.
var explained = map[string]string{
	"cdet_catalog_ref":       "streams hold their catalog themselves, and goroutines share a *Sources",
	"cdet_engine_on_alert":   "callbacks are never bound: alerts are pulled, at the same cost",
	"cdet_engine_on_loss":    "callbacks are never bound: Losses says the same",
	"cdet_engine_feed_n":     "FeedBatch feeds one by one in C, so that a full queue is set aside in the middle of a batch",
	"cdet_engine_feed_lines": "Stream pushes into a reader whose callback sets a full queue aside in the middle of a record",
}

// Every function is called by the C layer or bound by SWIG, and what binds it is used by the public package.
func TestEveryFunctionOfTheHeadersIsOffered(t *testing.T) {
	api := regexp.MustCompile(`CDET_API [^;(]*?(cdet_\w+)\(`)
	var functions []string
	for _, h := range []string{"chaindet.h", "chaindet_sources.h"} {
		for _, m := range api.FindAllStringSubmatch(header(t, h), -1) {
			functions = append(functions, m[1])
		}
	}
	if len(functions) < 60 {
		t.Fatalf("only %d functions found", len(functions))
	}
	calls := map[string]map[string]bool{} // function of the C layer -> what it calls
	for _, path := range must(filepath.Glob("internal/low/low_*.c"))(t) {
		if filepath.Base(path) != "low_wrap.c" {
			readCalls(t, path, calls)
		}
	}
	used := lowNames(t)
	reach := map[string]bool{}
	var walk func(string)
	walk = func(f string) {
		if !reach[f] {
			reach[f] = true
			for c := range calls[f] {
				walk(c)
			}
		}
	}
	bound := string(must(os.ReadFile("internal/low/low_wrap.c"))(t))
	for name := range used {
		for _, f := range wrapped(bound, name) {
			walk(f)
		}
	}
	for _, f := range functions {
		if why, is := explained[f]; is == reach[f] {
			t.Errorf("%s: offered %v, explained %q", f, reach[f], why)
		}
	}
}

var (
	definition = regexp.MustCompile(`(?m)^(?:[a-z][\w \t]*[ *])(\w+)\([^;{]*\)\n\{\n(?s:(.*?))\n\}`)
	word       = regexp.MustCompile(`\b(\w+)\b`)
)

func readCalls(t *testing.T, path string, calls map[string]map[string]bool) {
	for _, m := range definition.FindAllStringSubmatch(string(must(os.ReadFile(path))(t)), -1) {
		calls[m[1]] = map[string]bool{}
		for _, c := range word.FindAllString(m[2], -1) {
			calls[m[1]][c] = true
		}
	}
}

// wrapped is what SWIG's function of that Go name calls.
func wrapped(text, name string) []string {
	name = strings.TrimPrefix(name, "Delete")
	body := regexp.MustCompile(`(?mi)^\S.* \*?_wrap_(?:delete_|Ruleset_)?` + name + `_low_\w+\([^;{]*\) \{\n(?s:(.*?))\n\}`)
	var out []string
	for _, m := range body.FindAllStringSubmatch(text, -1) {
		out = append(out, word.FindAllString(m[1], -1)...)
	}
	return out
}

// lowNames is what the public package says of package low: functions, and methods of a Ruleset.
func lowNames(t *testing.T) map[string]bool {
	out := map[string]bool{}
	set := token.NewFileSet()
	for _, path := range must(filepath.Glob("*.go"))(t) {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(set, path, nil, 0)
		ok(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			if s, is := n.(*ast.SelectorExpr); is {
				if x, is := s.X.(*ast.Ident); is && (x.Name == "low" || x.Name == "rs") {
					out[s.Sel.Name] = true
				}
			}
			return true
		})
	}
	return out
}

// Where the members of each struct of the headers are in Go, and those that have another name or, in brackets, a reason to be nowhere.
var structs = map[string]struct {
	in    reflect.Type // nil: functions With...
	names map[string]string
}{
	"cdet_options": {nil, map[string]string{"flags": "Revisions", "max_bytes": "Memory", "alloc": "(C's memory is malloc's)",
		"alloc_ctx": "(C's memory is malloc's)", "lookup_ctx": "(a func has its own)"}},
	"cdet_reader_options": {nil, map[string]string{"flags": "(0)", "ruleset": "(the engine's own)", "max_bytes": "StreamMemory",
		"alloc": "(C's memory is malloc's)", "alloc_ctx": "(C's memory is malloc's)"}},
	"cdet_event":        {reflect.TypeFor[chaindet.Event](), map[string]string{"name": "Class", "field_count": "Fields", "flags": "(0)"}},
	"cdet_rule_info":    {reflect.TypeFor[chaindet.Analytic](), map[string]string{"stage_count": "Stages", "element_count": "Elements"}},
	"cdet_stage_info":   {reflect.TypeFor[chaindet.StageInfo](), nil},
	"cdet_element_info": {reflect.TypeFor[chaindet.Element](), map[string]string{"entry_count": "Entries"}},
	"cdet_alert_info": {reflect.TypeFor[chaindet.Alert](), map[string]string{"is_final": "Final", "is_withdrawn": "Withdrawn",
		"stage_count": "Stages", "edge_count": "Edges", "missing_count": "Missing", "note_count": "Notes", "lineage_count": "Lineage"}},
	"cdet_alert_event":        {reflect.TypeFor[chaindet.Evidence](), map[string]string{"name": "Class", "why_count": "Why"}},
	"cdet_alert_why":          {reflect.TypeFor[chaindet.Why](), nil},
	"cdet_alert_edge":         {reflect.TypeFor[chaindet.Edge](), nil},
	"cdet_alert_process":      {reflect.TypeFor[chaindet.Process](), map[string]string{"is_anchor": "Anchor"}},
	"cdet_stats":              {reflect.TypeFor[chaindet.Stats](), nil},
	"cdet_loss":               {reflect.TypeFor[chaindet.Loss](), nil},
	"cdet_dropped":            {reflect.TypeFor[chaindet.Dropped](), nil},
	"cdet_explanation_info":   {reflect.TypeFor[chaindet.Explanation](), map[string]string{"event_count": "Events", "change_count": "Changes", "replayed_events": "Replayed"}},
	"cdet_explanation_change": {reflect.TypeFor[chaindet.Change](), map[string]string{"change": "Verb"}},
	"cdet_source_info":        {reflect.TypeFor[chaindet.SourceInfo](), nil},
	"cdet_reader_stats":       {reflect.TypeFor[chaindet.StreamStats](), nil},
}

func TestEveryMemberOfTheHeadersStructsIsOffered(t *testing.T) {
	functions := ""
	for _, path := range []string{"options.go", "stream.go", "lookup.go"} {
		functions += string(must(os.ReadFile(path))(t))
	}
	body := regexp.MustCompile(`(?s)typedef struct \w+ \{(.*?)\} (cdet_\w+);`)
	member := regexp.MustCompile(`(\w+)(?:\[\d+\])?\s*;`)
	seen := 0
	for _, h := range []string{"chaindet.h", "chaindet_sources.h"} {
		for _, s := range body.FindAllStringSubmatch(header(t, h), -1) {
			where, known := structs[s[2]]
			if !known {
				if !slices.Contains([]string{"cdet_str", "cdet_field"}, s[2]) {
					t.Errorf("%s is nowhere", s[2])
				}
				continue
			}
			seen++
			for _, m := range member.FindAllStringSubmatch(s[1], -1) {
				name := where.names[m[1]]
				if name == "" {
					name = strings.ReplaceAll(m[1], "_", "")
				}
				switch {
				case name[0] == '(' || slices.Contains([]string{"size", "unused", "reserved"}, name):
				case name == "flags" && where.in != nil: // always 0
				case where.in == nil:
					if !regexp.MustCompile(`(?i)\nfunc With` + name + `\(`).MatchString(functions) {
						t.Errorf("%s.%s: no With%s", s[2], m[1], name)
					}
				default:
					if _, has := where.in.FieldByNameFunc(func(f string) bool { return strings.EqualFold(f, name) }); !has {
						t.Errorf("%s.%s: %v has no %s", s[2], m[1], where.in, name)
					}
				}
			}
		}
	}
	if seen != len(structs) {
		t.Errorf("%d structs of %d", seen, len(structs))
	}
}
