// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
	"gopkg.in/yaml.v3"
)

// A scenario file, as tests/scenarios/README.md describes it.
type scenario struct {
	Rules      yaml.Node
	Site       string
	Set        []string
	Permute    *bool
	Lateness   string
	Defaults   yaml.Node
	Events     []yaml.Node
	Alerts     []expectation
	NearMisses *[]expectation `yaml:"near_misses"`
}

type expectation struct {
	Analytic, Host, Level, Anchor string
	Stages                        map[string][]uint64
	Missing                       yaml.Node
	Edges, Notes                  []string
	Raised                        int
}

func duration(s string) (time.Duration, bool) {
	total, rest := time.Duration(0), strings.TrimPrefix(s, "-")
	part := regexp.MustCompile(`^(\d+)(?:\.(\d{1,9}))?(d|h|ms|us|ns|m|s)`)
	units := map[string]time.Duration{"d": 24 * time.Hour, "h": time.Hour, "m": time.Minute, "s": time.Second,
		"ms": time.Millisecond, "us": time.Microsecond, "ns": 1}
	if rest == "" {
		return 0, false
	}
	for rest != "" {
		m := part.FindStringSubmatch(rest)
		if m == nil {
			return 0, false
		}
		whole, _ := strconv.ParseInt(m[1], 10, 64)
		unit := units[m[3]]
		total += time.Duration(whole) * unit
		if m[2] != "" {
			fraction, _ := strconv.ParseInt((m[2] + "000000000")[:9], 10, 64)
			total += time.Duration(fraction) * unit / time.Second
		}
		rest = rest[len(m[0]):]
	}
	if strings.HasPrefix(s, "-") {
		total = -total
	}
	return total, true
}

func scalar(name string, n *yaml.Node) chaindet.Field {
	if n.Style == 0 || n.Style == yaml.FlowStyle {
		switch n.Value {
		case "null", "~":
			return chaindet.Null(name)
		case "true", "false":
			return chaindet.Bool(name, n.Value == "true")
		}
		if i, err := strconv.ParseInt(n.Value, 10, 64); err == nil && len(n.Value) < 19 && n.Value[0] != '+' {
			return chaindet.Int(name, i)
		}
	}
	return chaindet.String(name, n.Value)
}

func pairs(n *yaml.Node) func(func(string, *yaml.Node) bool) {
	return func(yield func(string, *yaml.Node) bool) {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(n.Content[i].Value, n.Content[i+1]) {
				return
			}
		}
	}
}

func (s *scenario) event(t *testing.T, i int) chaindet.Event {
	own, basis := map[string]string{}, map[string]string{}
	ev := chaindet.Event{Tag: uint64(i + 1)}
	add := func(n *yaml.Node, texts map[string]string, skip map[string]string) {
		for k, v := range pairs(n) {
			texts[k] = v.Value
			if _, twice := skip[k]; twice || slices.Contains([]string{"at", "class", "host", "base"}, k) {
				continue
			}
			members := []*yaml.Node{v}
			if v.Kind == yaml.SequenceNode {
				members = v.Content
			}
			for _, m := range members {
				ev.Fields = append(ev.Fields, scalar(k, m))
			}
		}
	}
	add(&s.Events[i], own, nil)
	add(&s.Defaults, basis, own)
	ev.Class, ev.Host = own["class"], basis["host"]
	if h, given := own["host"]; given {
		ev.Host = h
	}
	if d, is := duration(own["at"]); is {
		ev.Time = time.Unix(0, 0)
		if basis["base"] != "" {
			ev.Time = must(time.Parse(time.RFC3339Nano, basis["base"]))(t)
		}
		ev.Time = ev.Time.Add(d)
	} else {
		ev.Time = must(time.Parse(time.RFC3339Nano, own["at"]))(t)
	}
	return ev
}

func (s *scenario) rules(t *testing.T) *chaindet.Ruleset {
	var opts []chaindet.RulesetOption
	texts := func(n *yaml.Node) {
		for i, x := range n.Content {
			opts = append(opts, chaindet.WithRules(x.Value, fmt.Sprintf("rules[%d]", i)))
		}
	}
	switch s.Rules.Kind {
	case yaml.ScalarNode:
		opts = append(opts, chaindet.WithBuiltin())
	case yaml.SequenceNode:
		texts(&s.Rules)
	default:
		for k, v := range pairs(&s.Rules) {
			switch {
			case k == "builtin" && v.Value == "true":
				opts = append([]chaindet.RulesetOption{chaindet.WithBuiltin()}, opts...)
			case k == "text":
				texts(v)
			case k == "select":
				for _, id := range v.Content {
					opts = append(opts, chaindet.WithAnalytics(id.Value))
				}
			}
		}
	}
	if s.Site != "" {
		opts = append(opts, chaindet.WithSite(s.Site, "site"))
	}
	for _, x := range s.Set {
		opts = append(opts, chaindet.WithAssign(x))
	}
	return must(chaindet.NewRuleset(opts...))(t)
}

func shortHost(h string) string {
	h, _, _ = strings.Cut(strings.ToLower(h), ".")
	return h
}

// matches tells what is wrong with an alert; "": nothing.
func (x *expectation) matches(a *chaindet.Alert, raised int) string {
	if a.Analytic != x.Analytic || x.Host != "" && shortHost(x.Host) != shortHost(a.Host) || x.Level != "" && x.Level != a.Level ||
		!strings.Contains(a.Anchor, x.Anchor) {
		return "another head"
	}
	if x.Stages != nil {
		have := map[string][]uint64{}
		for _, s := range a.Stages {
			for _, ev := range s.Events {
				have[s.Name] = append(have[s.Name], ev.Tag)
			}
			slices.Sort(have[s.Name])
		}
		for _, tags := range x.Stages {
			slices.Sort(tags)
		}
		if fmt.Sprint(have) != fmt.Sprint(x.Stages) {
			return fmt.Sprint("stages ", have, ", wanted ", x.Stages)
		}
	}
	if x.Missing.Kind != 0 {
		var have, want []string
		for _, m := range a.Missing {
			if x.Missing.Kind == yaml.MappingNode {
				have = append(have, m.Stage+":"+m.Because)
			} else {
				have = append(have, m.Stage)
			}
		}
		if x.Missing.Kind == yaml.MappingNode {
			for k, v := range pairs(&x.Missing) {
				want = append(want, k+":"+v.Value)
			}
		} else {
			for _, n := range x.Missing.Content {
				want = append(want, n.Value)
			}
		}
		slices.Sort(have)
		slices.Sort(want)
		if !slices.Equal(have, want) {
			return fmt.Sprint("missing ", have, ", wanted ", want)
		}
	}
	if x.Edges != nil {
		var have []string
		for _, e := range a.Edges {
			have = append(have, e.Kind)
		}
		slices.Sort(have)
		slices.Sort(x.Edges)
		if !slices.Equal(slices.Compact(have), slices.Compact(x.Edges)) {
			return fmt.Sprint("edges ", have, ", wanted ", x.Edges)
		}
	}
	for _, n := range x.Notes {
		if !slices.ContainsFunc(a.Notes, func(h string) bool { return strings.Contains(h, n) }) {
			return fmt.Sprint("notes ", a.Notes, " without ", n)
		}
	}
	if x.Raised != 0 && raised != 0 && x.Raised != raised {
		return fmt.Sprint("raised with event ", raised, ", wanted ", x.Raised)
	}
	return ""
}

// An outcome is what one way of running a scenario has told.
type outcome struct {
	told   []*chaindet.Alert          // all revisions, in order
	last   map[string]*chaindet.Alert // by id
	raised map[string]int
	fed    int
}

func (o *outcome) take(t *testing.T, e *chaindet.Engine) {
	for _, a := range take(t, e) {
		o.told = append(o.told, a)
		if a.SupersededBy != "" { // the last word under this id: it goes on under another
			if o.last[a.ID] == nil || !a.Final {
				t.Errorf("%s: superseded, but never raised, or not final", a)
			}
			delete(o.last, a.ID)
			continue
		}
		if a.Withdrawn && a.Kind == chaindet.KindAlert { // later knowledge took the ground from it
			delete(o.last, a.ID)
			continue
		}
		if last := o.last[a.ID]; last == nil || last.Kind != a.Kind { // an alert of a later window may follow a near miss
			o.raised[a.ID] = o.fed
		}
		o.last[a.ID] = a
	}
}

var revision = regexp.MustCompile(`"revision":\d+,|"withdrawn":true,`)

// final is what all ways must agree on.
func (o *outcome) final() string {
	var lines []string
	for _, a := range o.last {
		lines = append(lines, revision.ReplaceAllString(string(a.JSON()), ""))
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func (o *outcome) check(t *testing.T, kind chaindet.Kind, want []expectation) {
	t.Helper()
	var have []*chaindet.Alert
	for _, a := range o.last {
		if a.Kind == kind {
			have = append(have, a)
		}
		if !a.Final {
			t.Errorf("%s: not final in the end", a)
		}
	}
	for _, x := range want {
		var whys []string
		i := slices.IndexFunc(have, func(a *chaindet.Alert) bool {
			why := x.matches(a, o.raised[a.ID])
			if why != "" {
				whys = append(whys, why)
			}
			return why == ""
		})
		if i < 0 {
			t.Errorf("no %s as %+v: %s", kind, x, strings.Join(whys, "; "))
			continue
		}
		have = slices.Delete(have, i, i+1)
	}
	for _, a := range have {
		t.Errorf("not expected: %s %s", kind, a)
	}
}

// Ways of running a scenario; all must tell the same in the end.
var ways = map[string]func(t *testing.T, s *scenario, rs *chaindet.Ruleset, e *chaindet.Engine, o *outcome){
	"feed": func(t *testing.T, s *scenario, rs *chaindet.Ruleset, e *chaindet.Engine, o *outcome) {
		for i := range s.Events {
			ok(t, e.Feed(s.event(t, i)))
			o.fed++
			o.take(t, e)
		}
	},
	"batch": func(t *testing.T, s *scenario, rs *chaindet.Ruleset, e *chaindet.Engine, o *outcome) {
		var b chaindet.Batch
		for i := range s.Events {
			ok(t, b.Add(s.event(t, i)))
		}
		must(e.FeedBatch(&b))(t)
	},
	"resume": func(t *testing.T, s *scenario, rs *chaindet.Ruleset, e *chaindet.Engine, o *outcome) {
		for i := range s.Events {
			ok(t, e.Feed(s.event(t, i)))
			o.take(t, e)
			ok(t, e.Restore(must(e.Snapshot())(t)))
		}
	},
	"reload": func(t *testing.T, s *scenario, rs *chaindet.Ruleset, e *chaindet.Engine, o *outcome) {
		same := s.rules(t)
		defer same.Close()
		for i := range s.Events {
			ok(t, e.Feed(s.event(t, i)))
			o.take(t, e)
			ok(t, e.SetRules(same))
		}
	},
	"reversed": func(t *testing.T, s *scenario, rs *chaindet.Ruleset, e *chaindet.Engine, o *outcome) {
		if s.Permute != nil && !*s.Permute {
			t.SkipNow()
		}
		for i := len(s.Events) - 1; i >= 0; i-- {
			ok(t, e.Feed(s.event(t, i)))
		}
	},
}

func (s *scenario) run(t *testing.T, way string, rs *chaindet.Ruleset) *outcome {
	o := &outcome{last: map[string]*chaindet.Alert{}, raised: map[string]int{}}
	opts := []chaindet.EngineOption{chaindet.WithNearMisses()}
	if way == "reversed" { // no event is late, however long after those that it came before
		opts = append(opts, chaindet.WithLateness(10*365*24*time.Hour))
	} else {
		opts = s.options(t)
	}
	e := must(rs.NewEngine(opts...))(t)
	defer e.Close()
	ways[way](t, s, rs, e, o)
	ok(t, e.Flush())
	o.take(t, e)
	return o
}

func scenarioFiles(t *testing.T) []string {
	var files []string
	for _, pattern := range []string{"*/*.yaml", "*/*/*.yaml"} {
		found := must(filepath.Glob(filepath.Join(root, "tests/scenarios", pattern)))(t)
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Fatal("no scenario files")
	}
	slices.Sort(files)
	return files
}

// told is what the C tool says of each scenario: CHAINDET_ALERTS names bindings/tools/alerts. nil: no tool.
func told(t *testing.T, args ...string) []string {
	tool := os.Getenv("CHAINDET_ALERTS")
	if tool == "" {
		return nil
	}
	out, err := exec.Command(tool, args...).Output()
	if err != nil {
		t.Fatal(tool, ": ", err)
	}
	var lines []string
	in := bufio.NewScanner(bytes.NewReader(out))
	in.Buffer(nil, 16<<20)
	for in.Scan() {
		lines = append(lines, in.Text())
	}
	return lines
}

// difference shows the place where two texts part.
func difference(have, want string) string {
	i := 0
	for i < min(len(have), len(want)) && have[i] == want[i] {
		i++
	}
	from := max(0, i-40)
	return fmt.Sprintf("at byte %d: %q, wanted %q", i, have[from:min(len(have), i+80)], want[from:min(len(want), i+80)])
}

// toldByFile is what the C tool says of each scenario; nil: no tool.
func toldByFile(t *testing.T, how string, files []string) map[string][]string {
	at, byFile := "", map[string][]string{}
	lines := told(t, append([]string{how}, files...)...)
	for _, l := range lines {
		if strings.HasPrefix(l, "# ") {
			at = l[2:]
			byFile[at] = []string{}
			continue
		}
		byFile[at] = append(byFile[at], l)
	}
	if lines == nil {
		return nil
	}
	return byFile
}

func (s *scenario) options(t *testing.T) []chaindet.EngineOption {
	opts := []chaindet.EngineOption{chaindet.WithNearMisses()}
	if s.Lateness != "" {
		d, is := duration(s.Lateness)
		if !is {
			t.Fatal("lateness ", s.Lateness)
		}
		opts = append(opts, chaindet.WithLateness(d))
	}
	return opts
}

func readScenario(t *testing.T, path string) *scenario {
	var s scenario
	ok(t, yaml.NewDecoder(bytes.NewReader(must(os.ReadFile(path))(t))).Decode(&s))
	return &s
}

// As bindings/tools/alerts.c answers.
var answers = map[string]string{"cloud.image.owner": "111122223333", "destination.as.number": "64500", "host.ip": "10.0.1.7"}

func TestEveryQuestionAndWhatItsAnswerMakesIsThatOfC(t *testing.T) {
	files := scenarioFiles(t)
	byFile := toldByFile(t, "asked", files)
	if byFile == nil {
		t.Skip("skipped: CHAINDET_ALERTS is not set (bindings/go/test.sh builds it)")
	}
	questions := 0
	for _, path := range files {
		s := readScenario(t, path)
		rs := s.rules(t)
		var lines []string
		e := must(rs.NewEngine(append(s.options(t), chaindet.WithLookup(func(wanted, of string) (string, bool) {
			lines = append(lines, "? "+wanted+" "+of)
			questions++
			answer, known := answers[wanted]
			return answer, known
		}))...))(t)
		tell := func() {
			for _, a := range take(t, e) {
				lines = append(lines, string(a.JSON()))
			}
		}
		for i := range s.Events {
			ok(t, e.Feed(s.event(t, i)))
			tell()
		}
		ok(t, e.Flush())
		tell()
		ok(t, e.Close())
		ok(t, rs.Close())
		if have, want := strings.Join(lines, "\n"), strings.Join(byFile[path], "\n"); have != want {
			t.Errorf("%s: %s", path, difference(have, want))
		}
	}
	if questions == 0 {
		t.Error("nothing was asked")
	}
}

func TestScenarios(t *testing.T) {
	files := scenarioFiles(t)
	byFile := toldByFile(t, "scenario", files)
	if byFile == nil {
		t.Log("CHAINDET_ALERTS is not set: alerts are not compared with the C library's byte for byte")
	}
	for _, path := range files {
		rel, _ := filepath.Rel(filepath.Join(root, "tests/scenarios"), path)
		t.Run(rel, func(t *testing.T) {
			t.Parallel()
			s := readScenario(t, path)
			rs := s.rules(t)
			defer rs.Close()
			first := s.run(t, "feed", rs)
			first.check(t, chaindet.KindAlert, s.Alerts)
			if s.NearMisses != nil {
				first.check(t, chaindet.KindNearMiss, *s.NearMisses)
			}
			if want, have := byFile[path], first.told; byFile != nil {
				if len(want) != len(have) {
					t.Errorf("%d alerts told, C tells %d", len(have), len(want))
				}
				for i := range min(len(want), len(have)) {
					if string(have[i].JSON()) != want[i] {
						t.Errorf("alert %d differs from C's: %s", i, difference(string(have[i].JSON()), want[i]))
					}
				}
			}
			for way := range ways {
				t.Run(way, func(t *testing.T) {
					if have := s.run(t, way, rs); have.final() != first.final() {
						t.Errorf("another end:\n%s\nthan\n%s", have.final(), first.final())
					}
				})
			}
		})
	}
}

func TestLogRecordsTellWhatTheyTellInC(t *testing.T) {
	files := samples(t)
	want := told(t, append([]string{"lines"}, files...)...)
	if want == nil {
		t.Skip("skipped: CHAINDET_ALERTS is not set (bindings/go/test.sh builds it)")
	}
	e := open(t)
	i := 0
	for a, err := range e.RunFiles(t.Context(), files...) {
		ok(t, err)
		if i >= len(want) || string(a.JSON()) != want[i] {
			t.Fatalf("alert %d of %d: %s", i, len(want), difference(string(a.JSON()), append(want, "")[i]))
		}
		i++
	}
	if i == 0 || i != len(want) {
		t.Errorf("%d alerts, C tells %d", i, len(want))
	}
}
