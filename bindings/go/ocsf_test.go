// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

func normal(t *testing.T, v any) map[string]any {
	t.Helper()
	text, isText := v.([]byte)
	if !isText {
		text = must(json.Marshal(v))(t)
	}
	var out map[string]any
	ok(t, json.Unmarshal(text, &out))
	if m, is := out["message"].(string); !is || m == "" {
		t.Error("no message")
	}
	delete(out, "message")
	return out
}

func TestOCSFIsWhatTheCommandLineWrites(t *testing.T) {
	tool := os.Getenv("CHAINDET_CLI")
	if tool == "" {
		t.Skip("skipped: CHAINDET_CLI does not name the command line tool")
	}
	files := samples(t)
	out, err := exec.Command(tool, append([]string{"run", "--format", "ocsf", "--revisions", "final"}, files...)...).Output()
	ok(t, err)
	want := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
	rs := must(chaindet.NewRuleset())(t)
	defer rs.Close()
	e := must(rs.NewEngine(chaindet.WithRevisions(chaindet.FinalRevision)))(t)
	defer e.Close()
	i := 0
	for a, err := range e.RunFiles(t.Context(), files...) {
		ok(t, err)
		have := normal(t, a.OCSF(rs, func(tag uint64) (string, uint64) { return files[tag>>48], tag & (1<<48 - 1) }))
		if i >= len(want) {
			t.Fatal("more findings than the command line tells")
		}
		if w := normal(t, want[i]); !reflect.DeepEqual(have, w) {
			t.Errorf("%s\nwanted\n%s", must(json.Marshal(have))(t), must(json.Marshal(w))(t))
		}
		i++
	}
	if i == 0 || i != len(want) {
		t.Errorf("%d findings, the command line tells %d", i, len(want))
	}
}

func TestOCSFHoldsWhatIsNotUTF8(t *testing.T) {
	e := open(t)
	for _, ev := range chain("\xff") {
		ok(t, e.Feed(ev))
	}
	for _, a := range take(t, e) {
		text := must(json.Marshal(a.OCSF(nil, nil)))(t)
		if !json.Valid(text) || !strings.Contains(string(text), `"class_uid":2004`) || strings.Contains(string(text), "\xff") {
			t.Errorf("%s", text)
		}
	}
}
