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
	byID := map[string]map[string]any{}
	for _, line := range want {
		f := normal(t, line)
		byID[f["finding_info"].(map[string]any)["uid"].(string)] = f
	}
	if len(byID) != len(want) || len(want) == 0 {
		t.Fatalf("the command line tells %d findings of %d alerts", len(want), len(byID))
	}
	var order []string
	for a, err := range e.RunFiles(t.Context(), files...) {
		ok(t, err)
		order = append(order, a.ID)
		have := normal(t, a.OCSF(rs, func(tag uint64) (string, uint64) { return files[tag>>48], tag & (1<<48 - 1) }))
		w, told := byID[a.ID]
		if !told {
			t.Errorf("the command line does not tell %s", a)
		} else if !reflect.DeepEqual(have, w) {
			t.Errorf("%s %s: %s", a.Analytic, a.ID, difference(string(must(json.Marshal(have))(t)), string(must(json.Marshal(w))(t))))
		}
		delete(byID, a.ID)
	}
	for id := range byID {
		t.Errorf("the command line alone tells %s", id)
	}
	for i, line := range want {
		if i < len(order) && !bytes.Contains(line, []byte(order[i])) {
			t.Errorf("finding %d is %s; the command line has another order", i, order[i])
		}
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
