// SPDX-License-Identifier: MIT

package chaindet

import (
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/chaindet/chaindet/bindings/go/internal/low"
)

// An Option is a [RulesetOption] or an [EngineOption]; [Open] takes both.
type Option interface{ option() }

// A RulesetOption says what a ruleset is made of.
type RulesetOption interface {
	Option
	compile(*compilation) error
}

// An EngineOption sets a limit or a habit of an engine.
type EngineOption interface {
	Option
	configure(*engineConfig)
}

type rulesetOption func(*compilation) error

func (rulesetOption) option()                        {}
func (o rulesetOption) compile(c *compilation) error { return o(c) }

type engineOption func(*engineConfig)

func (engineOption) option()                     {}
func (o engineOption) configure(c *engineConfig) { o(c) }

// ---- rulesets ----

// WithBuiltin adds the five analytics that are compiled into the library. NewRuleset and Open without any rules add
// them by themselves.
func WithBuiltin() RulesetOption {
	return rulesetOption(func(c *compilation) error {
		c.hasRules = true
		return c.check("add built-in rules", low.Compiler_add_builtin(c.c))
	})
}

// WithRules adds YAML: one or more documents, each a chain, a Sigma rule or a Sigma filter. origin names the text in
// diagnostics.
func WithRules(text, origin string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		c.hasRules = true
		return c.check("add rules", low.Compiler_add(c.c, text, origin))
	})
}

// WithRulesFile adds the rules of a file.
func WithRulesFile(path string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		text, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("chaindet: read rules: %w", err)
		}
		return WithRules(string(text), path).compile(c)
	})
}

// WithRulesFS adds the rules of all files that match the patterns, in the order of [fs.Glob]. A pattern without a match
// is an error.
func WithRulesFS(fsys fs.FS, patterns ...string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		for _, p := range patterns {
			names, err := fs.Glob(fsys, p)
			if err == nil && len(names) == 0 {
				err = &fs.PathError{Op: "glob", Path: p, Err: fs.ErrNotExist}
			}
			if err != nil {
				return fmt.Errorf("chaindet: read rules: %w", err)
			}
			for _, name := range names {
				text, err := fs.ReadFile(fsys, name)
				if err != nil {
					return fmt.Errorf("chaindet: read rules: %w", err)
				}
				if err := WithRules(string(text), name).compile(c); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// WithSite adds site settings, a YAML map of analytic, element and value. Later settings win.
func WithSite(text, origin string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		return c.check("add site settings", low.Compiler_add_site(c.c, text, origin))
	})
}

// WithSiteFile adds the site settings of a file.
func WithSiteFile(path string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		text, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("chaindet: read site settings: %w", err)
		}
		return WithSite(string(text), path).compile(c)
	})
}

// WithAssign makes one setting as the command line's --set does: "AN1314.TimeWindow=10m",
// "AN1314.HighRiskParents+=notepad++.exe", "AN1314.HighRiskParents-=explorer.exe".
func WithAssign(text string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		return c.check("set "+text, low.Compiler_assign(c.c, text))
	})
}

// WithSet gives a mutable element of an analytic these values; WithAdd and WithRemove change the list it has. Values are
// written as YAML scalars would be: "10m", "word.exe". All three win over site texts.
func WithSet(analytic, element string, values ...string) RulesetOption {
	return setting(verbSet, analytic, element, values)
}

// WithAdd: see WithSet.
func WithAdd(analytic, element string, values ...string) RulesetOption {
	return setting(verbAdd, analytic, element, values)
}

// WithRemove: see WithSet.
func WithRemove(analytic, element string, values ...string) RulesetOption {
	return setting(verbRemove, analytic, element, values)
}

const (
	verbSet    = 1
	verbAdd    = 2
	verbRemove = 3
)

func setting(verb int, analytic, element string, values []string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		return c.check("set "+analytic+"."+element, low.Compiler_set(c.c, analytic, element, verb, packList(values)))
	})
}

// WithAnalytics keeps only these analytics.
func WithAnalytics(ids ...string) RulesetOption {
	return rulesetOption(func(c *compilation) error {
		for _, id := range ids {
			if err := c.check("select "+id, low.Compiler_select(c.c, id)); err != nil {
				return err
			}
		}
		return nil
	})
}

// WithRulesetMemory is the byte budget of compiling and of the ruleset; 0: 64 MiB.
func WithRulesetMemory(bytes int) RulesetOption { return rulesetMemory(bytes) }

type rulesetMemory int

func (rulesetMemory) option()                    {}
func (rulesetMemory) compile(*compilation) error { return nil } // NewRuleset looks at it first

// ---- engines ----

// Revisions says which revisions of an alert are delivered.
type Revisions uint

const (
	AllRevisions  Revisions = 0 // each time there is more to say (the default)
	FirstRevision Revisions = 1 // the moment the alert is raised, nothing after
	FinalRevision Revisions = 2 // once, when the window has closed: event time, or Flush
)

const nearMisses = 4

type engineConfig struct {
	flags      uint
	lateness   time.Duration
	seed       *[2]uint64
	maxBytes   int
	maxAlerts  int
	maxField   int
	fileMemory time.Duration
	stream     []StreamOption
	sources    *Sources
	lookup     Lookup
}

// WithRevisions chooses the revisions that are delivered.
func WithRevisions(r Revisions) EngineOption {
	return engineOption(func(c *engineConfig) { c.flags = c.flags&nearMisses | uint(r) })
}

// WithNearMisses also delivers chains that ended incomplete.
func WithNearMisses() EngineOption {
	return engineOption(func(c *engineConfig) { c.flags |= nearMisses })
}

// WithLateness is how much later than newer events of its host an event may come; 0: per class of source.
func WithLateness(d time.Duration) EngineOption {
	return engineOption(func(c *engineConfig) { c.lateness = d })
}

// WithHashSeed keys the engine's hash tables. Without it each engine has a random key; alerts do not depend on it.
func WithHashSeed(a, b uint64) EngineOption {
	return engineOption(func(c *engineConfig) { c.seed = &[2]uint64{a, b} })
}

// WithMemory is the engine's byte budget; 0: 256 MiB. What is given up to stay inside it is told by [Engine.Losses].
func WithMemory(bytes int) EngineOption {
	return engineOption(func(c *engineConfig) { c.maxBytes = bytes })
}

// WithMaxAlerts bounds the alerts that wait; 0: 4096.
func WithMaxAlerts(n int) EngineOption {
	return engineOption(func(c *engineConfig) { c.maxAlerts = n })
}

// WithMaxField bounds the bytes of one field that are looked at, of its head and tail; 0: 32768.
func WithMaxField(bytes int) EngineOption {
	return engineOption(func(c *engineConfig) { c.maxField = bytes })
}

// WithFileMemory is how long the provenance of a file is kept; 0: 7 days.
func WithFileMemory(d time.Duration) EngineOption {
	return engineOption(func(c *engineConfig) { c.fileMemory = d })
}

// WithSources reads log records with this catalog instead of the built-in one.
func WithSources(s *Sources) EngineOption {
	return engineOption(func(c *engineConfig) { c.sources = s })
}

// WithStream sets how FeedLines and Run read: WithStream(WithSource("auditd")).
func WithStream(opts ...StreamOption) EngineOption {
	return engineOption(func(c *engineConfig) { c.stream = append(c.stream, opts...) })
}
