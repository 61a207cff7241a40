// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

func TestTheBuiltInRulesDescribeThemselves(t *testing.T) {
	rs := must(chaindet.NewRuleset())(t)
	defer rs.Close()
	var ids []string
	for _, a := range rs.Analytics() {
		ids = append(ids, a.ID)
		if a.Title == "" || a.Strategy != "DET0478" || len(a.Techniques) == 0 || len(a.Platforms) == 0 || len(a.Stages) != 4 || a.Window <= 0 {
			t.Errorf("%+v", a)
		}
		for _, s := range a.Stages {
			if s.Name == "" || s.Title == "" || len(s.Classes) == 0 {
				t.Errorf("%s: %+v", a.ID, s)
			}
		}
		for _, el := range a.Elements {
			if el.Name == "" || el.About == "" || el.Kind == "" || el.Layer != "built-in" || el.Value != el.Preset {
				t.Errorf("%s: %+v", a.ID, el)
			}
		}
	}
	if !slices.Equal(ids, []string{"AN1314", "AN1315", "AN1316", "AN1317", "AN1318"}) {
		t.Error(ids)
	}
	if !rs.WantsClass("process.start") || rs.WantsClass("no.such.class") || !rs.WantsField("process.executable") || rs.WantsField("no.such.field") {
		t.Error("what is wanted is told wrong")
	}
	if _, found := rs.Analytic("an1314"); !found {
		t.Error("an id is compared with case")
	}
	if _, found := rs.Analytic("AN0"); found {
		t.Error("an unknown analytic is found")
	}
}

func element(t *testing.T, rs *chaindet.Ruleset, analytic, name string) chaindet.Element {
	t.Helper()
	a, _ := rs.Analytic(analytic)
	i := slices.IndexFunc(a.Elements, func(e chaindet.Element) bool { return e.Name == name })
	if i < 0 {
		t.Fatalf("%s has no %s", analytic, name)
	}
	return a.Elements[i]
}

func has(e chaindet.Element, value string) bool {
	return slices.ContainsFunc(e.Entries, func(x chaindet.Entry) bool { return x.Value == value })
}

func TestSettingsAreLayered(t *testing.T) {
	site := filepath.Join(t.TempDir(), "site.yaml")
	ok(t, os.WriteFile(site, []byte("AN1314:\n  TimeWindow: 10m\n  HighRiskParents: {add: [notepad++.exe], remove: [excel.exe]}\n"), 0o600))
	rs := must(chaindet.NewRuleset(
		chaindet.WithBuiltin(),
		chaindet.WithSiteFile(site),
		chaindet.WithAssign("AN1314.HighRiskChildren+=evil.exe"),
		chaindet.WithAdd("AN1314", "high_risk_parents", "wordview.exe", "xlview.exe"),
		chaindet.WithRemove("AN1314", "HighRiskParents", "winword.exe"),
		chaindet.WithSet("AN1315", "TimeWindow", "7m"),
		chaindet.WithAnalytics("AN1314", "AN1315"),
		chaindet.WithRulesetMemory(32<<20),
	))(t)
	defer rs.Close()
	if n := len(rs.Analytics()); n != 2 {
		t.Errorf("%d analytics of 2", n)
	}
	if w := element(t, rs, "AN1314", "TimeWindow"); w.Value != "10m" || !strings.Contains(w.Layer, "site.yaml") {
		t.Errorf("%+v", w)
	}
	if a, _ := rs.Analytic("AN1315"); a.Window != 7*time.Minute {
		t.Errorf("window %v", a.Window)
	}
	parents := element(t, rs, "AN1314", "HighRiskParents")
	for value, want := range map[string]bool{
		"notepad++.exe": true, "excel.exe": false, "wordview.exe": true, "xlview.exe": true, "winword.exe": false, "outlook.exe": true,
	} {
		if has(parents, value) != want {
			t.Errorf("%s: %v", value, !want)
		}
	}
	if !has(element(t, rs, "AN1314", "HighRiskChildren"), "evil.exe") {
		t.Error("an assignment was lost")
	}
}

func TestEveryMistakeIsTold(t *testing.T) {
	_, err := chaindet.NewRuleset(
		chaindet.WithBuiltin(),
		chaindet.WithRules("chain: [", "broken.yaml"),
		chaindet.WithSite("AN1314: {TimeWindo: 10m}", "site.yaml"),
		chaindet.WithSet("AN9999", "TimeWindow", "10m"),
	)
	var e *chaindet.Error
	if !errors.Is(err, chaindet.ErrRules) || !errors.As(err, &e) {
		t.Fatal(err)
	}
	if !strings.Contains(err.Error(), "broken.yaml:") || len(e.Diagnostics) == 0 {
		t.Errorf("%v", err)
	}
	for _, opt := range []chaindet.RulesetOption{
		chaindet.WithSite("AN1314: {TimeWindo: 10m}", "site.yaml"),
		chaindet.WithSet("AN9999", "TimeWindow", "10m"),
		chaindet.WithSet("AN1314", "TimeWindow", "soon"),
		chaindet.WithAssign("nonsense"),
		chaindet.WithAnalytics("AN9999"),
	} {
		if _, err := chaindet.NewRuleset(chaindet.WithBuiltin(), opt); !errors.Is(err, chaindet.ErrRules) {
			t.Error("taken: ", err)
		} else if errors.As(err, &e); len(e.Diagnostics) == 0 {
			t.Error("no diagnostics: ", err)
		}
	}
	if _, err := chaindet.Open(chaindet.WithRulesetMemory(4096)); !errors.Is(err, chaindet.ErrNoMemory) {
		t.Error("a budget of one page: ", err)
	}
}

func TestRulesComeFromFiles(t *testing.T) {
	one := "title: one\nid: 00000000-0000-0000-0000-000000000001\nlogsource: {category: process_creation, product: windows}\n" +
		"detection: {sel: {Image|endswith: '\\whoami.exe'}, condition: sel}\n"
	two := strings.NewReplacer("one", "two", "0001", "0002").Replace(one)
	rs := must(chaindet.NewRuleset(chaindet.WithRulesFS(fstest.MapFS{
		"rules/a.yaml": {Data: []byte(one)}, "rules/b.yaml": {Data: []byte(two)}, "rules/c.txt": {Data: []byte("[")},
	}, "rules/*.yaml")))(t)
	defer rs.Close()
	if n := len(rs.Analytics()); n != 2 {
		t.Errorf("%d analytics of 2: the built-in ones came along?", n)
	}
	file := filepath.Join(t.TempDir(), "one.yaml")
	ok(t, os.WriteFile(file, []byte(one), 0o600))
	e := open(t, chaindet.WithRulesFile(file))
	ok(t, e.Feed(chaindet.Event{Class: "process.start", Host: "ws1", Fields: []chaindet.Field{
		chaindet.String("process.executable", `C:\Windows\System32\whoami.exe`),
		chaindet.String("host.os.type", "windows"),
	}}))
	if got := take(t, e); len(got) != 1 || !strings.HasPrefix(got[0].Analytic, "00000000") {
		t.Errorf("%v", got)
	}
	_, err := chaindet.NewRuleset(chaindet.WithRulesFile(file + ".none"))
	if !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	_, err = chaindet.NewRuleset(chaindet.WithSiteFile(file + ".none"))
	if !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	_, err = chaindet.NewRuleset(chaindet.WithRulesFS(fstest.MapFS{}, "*.yaml"))
	if !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}

func TestSourcesAreListedAndAdded(t *testing.T) {
	s := must(chaindet.NewSources())(t)
	defer s.Close()
	all := s.List()
	i := slices.IndexFunc(all, func(i chaindet.SourceInfo) bool { return i.Name == "windows-evtx-dump" })
	if i < 0 || all[i].Title == "" || all[i].Format != "json" || len(all[i].Classes) == 0 || all[i].Recognised == "" {
		t.Errorf("%d sources, %+v", len(all), all)
	}
	fields := must(s.Fields("windows-evtx-dump", "process.start"))(t)
	if !slices.Contains(fields, "process.pid") || !slices.Contains(fields, "process.executable") {
		t.Errorf("fields %v", fields)
	}
	if all := must(s.Fields("plain", "event.plain"))(t); !slices.Contains(all, "*") {
		t.Errorf("plain records have any field, not %v", all)
	}
	for _, wrong := range [][2]string{{"nonsense", "process.start"}, {"windows-evtx-dump", "container.start"}} {
		if _, err := s.Fields(wrong[0], wrong[1]); !errors.Is(err, chaindet.ErrNotFound) {
			t.Error(wrong, err)
		}
	}
	_, err := chaindet.NewSources(chaindet.Mapping{Text: "source: [", Origin: "mine.yaml"})
	var e *chaindet.Error
	if !errors.As(err, &e) || !errors.Is(err, chaindet.ErrRules) || len(e.Diagnostics) == 0 {
		t.Error(err)
	}
	rule := "title: a\nid: 00000000-0000-0000-0000-000000000003\nlogsource: {product: any}\ndetection: {sel: {a: 1}, condition: sel}\n"
	eng := open(t, chaindet.WithRules(rule, "a.yaml"), chaindet.WithSources(s), chaindet.WithStream(chaindet.WithSource("plain")))
	n, err := eng.FeedLines([]byte(`{"a":1}` + "\n"))
	ok(t, err)
	if n != 1 {
		t.Errorf("%d events", n)
	}
	if got := take(t, eng); len(got) != 1 || got[0].Stages[0].Events[0].Tag != 1 {
		t.Errorf("%v", got)
	}
	ok(t, s.Close())
	if _, err := eng.NewStream(); !errors.Is(err, chaindet.ErrClosed) {
		t.Error("a closed catalog: ", err)
	}
	if s.List() != nil {
		t.Error("a closed catalog lists")
	}
	if _, err := s.Fields("plain", "event.plain"); !errors.Is(err, chaindet.ErrClosed) {
		t.Error("a closed catalog has fields: ", err)
	}
}
