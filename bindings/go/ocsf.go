// SPDX-License-Identifier: MIT

package chaindet

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// OCSF is the alert as an OCSF 1.4 Detection Finding (class 2004), as `chaindet run --format ocsf` writes it but for the
// wording of `message`. rules (may be nil) gives the description; input (may be nil) names the file or stream of an event's
// Tag and its line in it. The result is ready for package json.
func (a *Alert) OCSF(rules *Ruleset, input func(tag uint64) (name string, line uint64)) map[string]any {
	near := a.Kind == KindNearMiss
	activity, activityName := 1, "Create"
	if a.Revision > 1 {
		activity, activityName = 2, "Update"
	}
	severityID, severity := ocsfSeverity(a.Level)
	confidenceID, confidence := ocsfConfidence(a.Edges)
	statusID, status := 1, "New"
	if a.Withdrawn {
		statusID, status = 3, "Suppressed"
	}
	message := a.String()
	if near {
		message = "Incomplete chain: " + message
	}
	out := map[string]any{
		"category_uid": 2, "category_name": "Findings",
		"class_uid": 2004, "class_name": "Detection Finding",
		"activity_id": activity, "activity_name": activityName,
		"type_uid": 200400 + activity, "type_name": "Detection Finding: " + activityName,
		"severity_id": severityID, "severity": severity,
		"status_id": statusID, "status": status,
		"confidence_id": confidenceID, "confidence": confidence,
		"is_alert": !near,
		"time":     millis(a.Last), "start_time": millis(a.First), "end_time": millis(a.Last),
		"message": message,
		"metadata": map[string]any{
			"version": "1.4.0",
			"uid":     fmt.Sprintf("%s-%d", a.ID, a.Revision),
			"product": map[string]any{"name": "chaindet", "vendor_name": "chaindet", "version": Version()},
		},
		"finding_info": a.ocsfFinding(rules),
		"evidences":    a.ocsfEvidences(input),
		"unmapped":     a.ocsfUnmapped(),
	}
	if a.Host != "" {
		out["device"] = map[string]any{"hostname": ocsfText(a.Host), "type_id": 0, "type": "Unknown"}
	}
	return out
}

// ocsfText keeps package json from seeing what is not UTF-8.
func ocsfText(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

func millis(t time.Time) int64 { return t.UnixMilli() }

func ocsfSeverity(level string) (int, string) {
	for i, l := range []string{"informational", "low", "medium", "high", "critical"} {
		if l == level {
			return i + 1, strings.ToUpper(l[:1]) + l[1:]
		}
	}
	return 0, "Unknown"
}

// The chain is as sure as the weakest of its edges.
func ocsfConfidence(edges []Edge) (int, string) {
	least := 0
	for _, e := range edges {
		if k := map[string]int{"weak": 1, "medium": 2, "strong": 3}[e.Confidence]; k != 0 && (least == 0 || k < least) {
			least = k
		}
	}
	return least, []string{"Unknown", "Low", "Medium", "High"}[least]
}

func (a *Alert) ocsfFinding(rules *Ruleset) map[string]any {
	attacks := []any{}
	for _, t := range a.Techniques {
		attack := map[string]any{}
		parent, _, sub := strings.Cut(t, ".")
		attack["technique"] = map[string]any{"uid": parent}
		if sub {
			attack["sub_technique"] = map[string]any{"uid": t}
		}
		attacks = append(attacks, attack)
	}
	analytic := map[string]any{"uid": a.Analytic, "name": ocsfText(a.Title), "type_id": 2, "type": "Behavioral"}
	if a.Strategy != "" {
		analytic["category"] = a.Strategy
	}
	out := map[string]any{
		"uid": a.ID, "title": ocsfText(a.Title), "analytic": analytic, "attacks": attacks,
		"created_time": millis(a.Last), "first_seen_time": millis(a.First), "last_seen_time": millis(a.Last),
	}
	if rules != nil {
		if r, ok := rules.Analytic(a.Analytic); ok && r.Description != "" {
			out["desc"] = r.Description
		}
	}
	return out
}

// base is the last part of a path of either kind.
func base(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

func ocsfFile(path string) map[string]any {
	path = ocsfText(path)
	return map[string]any{"name": base(path), "path": path, "type_id": 1, "type": "Regular File"}
}

func (a *Alert) ocsfEvidences(input func(uint64) (string, uint64)) []any {
	out := []any{}
	for i, p := range a.Lineage {
		if p.Anchor && p.PID != 0 {
			out = append(out, map[string]any{"process": a.ocsfProcess(i, p)})
			break
		}
	}
	for _, s := range a.Stages {
		for _, ev := range s.Events {
			out = append(out, ocsfEvidence(s.Name, ev, input))
		}
	}
	return out
}

func (a *Alert) ocsfProcess(at int, p Process) map[string]any {
	lineage := []any{}
	for i := at - 1; i >= 0; i-- {
		if a.Lineage[i].Depth < p.Depth {
			lineage = append(lineage, ocsfText(a.Lineage[i].Executable))
		}
	}
	out := map[string]any{"pid": p.PID, "lineage": lineage}
	if p.Executable != "" {
		out["name"] = base(ocsfText(p.Executable))
		out["file"] = ocsfFile(p.Executable)
	}
	if p.CommandLine != "" {
		out["cmd_line"] = ocsfText(p.CommandLine)
	}
	if !p.Start.IsZero() {
		out["created_time"] = millis(p.Start)
	}
	return out
}

func ocsfEvidence(stage string, ev Evidence, input func(uint64) (string, uint64)) map[string]any {
	why := []any{}
	for _, w := range ev.Why {
		why = append(why, map[string]any{"field": ocsfText(w.Field), "value": ocsfText(w.Value), "matched": ocsfText(w.Matched)})
	}
	name, line := "", ev.Tag
	if input != nil {
		name, line = input(ev.Tag)
	}
	out := map[string]any{"data": map[string]any{
		"stage": stage, "class": ocsfText(ev.Class), "time": millis(ev.Time), "summary": ocsfText(ev.Summary),
		"input": ocsfText(name), "line": line, "why": why,
	}}
	value := func(field string) string {
		for _, w := range ev.Why {
			if w.Field == field && w.Value != "" {
				return ocsfText(w.Value)
			}
		}
		return ""
	}
	if v := value("file.path"); v != "" {
		out["file"] = ocsfFile(v)
	}
	if v := value("destination.ip"); v != "" {
		out["dst_endpoint"] = map[string]any{"ip": v}
	} else if v := value("destination.domain"); v != "" {
		out["dst_endpoint"] = map[string]any{"hostname": v}
	}
	if v := value("dns.question.name"); v != "" {
		out["query"] = map[string]any{"hostname": v}
	}
	if v := value("container.id"); v != "" {
		out["container"] = map[string]any{"uid": v}
	}
	return out
}

func (a *Alert) ocsfUnmapped() map[string]any {
	edges, missing, notes := []any{}, []any{}, []any{}
	for _, e := range a.Edges {
		edges = append(edges, map[string]any{
			"kind": e.Kind, "from": ocsfText(e.From), "to": ocsfText(e.To), "confidence": e.Confidence,
		})
	}
	for _, m := range a.Missing {
		missing = append(missing, map[string]any{"stage": m.Stage, "because": m.Because})
	}
	for _, n := range a.Notes {
		notes = append(notes, ocsfText(n))
	}
	out := map[string]any{
		"anchor": ocsfText(a.Anchor), "revision": a.Revision, "final": a.Final,
		"edges": edges, "missing": missing, "notes": notes,
	}
	if a.Withdrawn {
		out["withdrawn"] = true
	}
	if a.SupersededBy != "" {
		out["superseded_by"] = a.SupersededBy
	}
	return out
}

var _ json.Marshaler = (*Alert)(nil)
