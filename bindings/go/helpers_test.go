// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

const root = "../.."

func samples(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(root, "examples/sample/*"))
	if err != nil || len(paths) == 0 {
		t.Fatal("the shipped samples are missing: ", err)
	}
	return paths
}

func sample(t testing.TB, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "examples/sample", name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// must returns v; an error ends the test.
func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func open(t testing.TB, opts ...chaindet.Option) *chaindet.Engine {
	t.Helper()
	e := must(chaindet.Open(opts...))(t)
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func take(t testing.TB, e *chaindet.Engine) []*chaindet.Alert {
	t.Helper()
	var all []*chaindet.Alert
	for a, err := range e.Alerts() {
		ok(t, err)
		all = append(all, a)
	}
	return all
}

// chain is AN1314 in three events: a document is opened, PowerShell starts, and talks. n keeps several apart.
func chain(n string) []chaindet.Event {
	at := time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	word, shell := "{word-"+n+"}", "{shell-"+n+"}"
	return []chaindet.Event{
		{Time: at, Tag: 1, Class: "process.start", Host: "ws-" + n, Fields: []chaindet.Field{
			chaindet.String("process.entity_id", word),
			chaindet.Int("process.pid", 4100),
			chaindet.String("process.executable", `C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE`),
			chaindet.String("process.command_line", `"WINWORD.EXE" /n "C:\Users\ana\Downloads\invoice.docm"`),
		}},
		{Time: at.Add(time.Second), Tag: 2, Class: "process.start", Host: "ws-" + n, Fields: []chaindet.Field{
			chaindet.String("process.entity_id", shell),
			chaindet.Uint("process.pid", 5100),
			chaindet.String("process.executable", `C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe`),
			chaindet.String("process.parent.entity_id", word),
			chaindet.String("process.parent.executable", `C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE`),
		}},
		{Time: at.Add(2 * time.Second), Tag: 3, Class: "network.connect", Host: "ws-" + n, Fields: []chaindet.Field{
			chaindet.String("process.entity_id", shell),
			chaindet.String("destination.ip", "203.0.113.7"),
			chaindet.Int("destination.port", 443),
			chaindet.String("unread.by.any.rule", "x"),
		}},
	}
}
