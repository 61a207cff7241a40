// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
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
