// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// What `go doc` shows is the reference: every exported name says what it is, and every example belongs to one.
func TestEveryExportedNameIsDocumented(t *testing.T) {
	set := token.NewFileSet()
	var files []*ast.File
	for _, path := range must(filepath.Glob("*.go"))(t) {
		files = append(files, must(parser.ParseFile(set, path, nil, parser.ParseComments))(t))
	}
	p := must(doc.NewFromFiles(set, files, "github.com/chaindet/chaindet/bindings/go"))(t)
	seen := 0
	say := func(name, text string) {
		seen++
		if strings.TrimSpace(text) == "" {
			t.Errorf("%s has no comment", name)
		}
	}
	values := func(all []*doc.Value) {
		for _, v := range all {
			for _, s := range v.Decl.Specs {
				spec := s.(*ast.ValueSpec)
				say(strings.Join(v.Names, ", "), v.Doc+spec.Doc.Text()+spec.Comment.Text())
			}
		}
	}
	functions := func(of string, all []*doc.Func) {
		for _, f := range all {
			say(of+f.Name, f.Doc)
		}
	}
	say("the package", p.Doc)
	values(p.Consts)
	values(p.Vars)
	functions("", p.Funcs)
	for _, typ := range p.Types {
		say(typ.Name, typ.Doc)
		values(typ.Consts)
		values(typ.Vars)
		functions("", typ.Funcs)
		functions(typ.Name+".", typ.Methods)
	}
	if seen < 80 {
		t.Errorf("only %d names were found", seen)
	}
}
