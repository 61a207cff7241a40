# SPDX-License-Identifier: MIT
"""Reads and runs the scenario files of tests/scenarios (their README describes the format)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

import chaindet
from chaindet.units import nanoseconds

_INT = re.compile(r"[-+]?\d+$")


def _value(node: yaml.Node | None) -> Any:
    """Plain whole numbers, true, false and null have their kinds; all else is text."""
    if isinstance(node, yaml.MappingNode):
        return {k.value: _value(v) for k, v in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(v) for v in node.value]
    assert isinstance(node, yaml.ScalarNode)
    text = node.value
    if node.style is None:
        if text in ("null", "~", ""):
            return None
        if text in ("true", "false"):
            return text == "true"
        if _INT.match(text):
            return int(text)
    return text


def _duration(text: str) -> int:
    """Also negative, and with a fraction of seconds: "899.999999999s"."""
    sign = -1 if text.startswith("-") else 1
    text = text.lstrip("-+")
    m = re.fullmatch(r"(.*?)(\d+)\.(\d+)s", text)
    if m:
        return sign * ((nanoseconds(m[1]) if m[1] else 0) + int(m[2]) * 10**9 + int(m[3].ljust(9, "0")[:9]))
    return sign * nanoseconds(text)


def _time(at: object, base: int) -> int:
    text = str(at)
    return chaindet_time(text) if "T" in text else base + _duration(text)


def chaindet_time(text: str) -> int:
    """RFC 3339 with up to nine digits, to nanoseconds."""
    from datetime import datetime, timezone

    m = re.fullmatch(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)", text)
    assert m, text
    whole = datetime.fromisoformat(f"{m[1]}T{m[2]}" + ("+00:00" if m[4] == "Z" else m[4])).astimezone(timezone.utc)
    delta = whole - datetime(1970, 1, 1, tzinfo=timezone.utc)
    return (delta.days * 86400 + delta.seconds) * 10**9 + int((m[3] or "").ljust(9, "0"))


@dataclass
class Scenario:
    path: Path
    events: list[dict[str, Any]]
    alerts: list[dict[str, Any]]
    near_misses: list[dict[str, Any]] | None
    lateness: int
    rules: dict[str, Any] = field(default_factory=dict)

    def ruleset(self) -> chaindet.Ruleset:
        return chaindet.Ruleset(**self.rules)


def load(path: Path) -> Scenario:
    doc = _value(yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader))
    given = doc.get("rules", "builtin")
    rules: dict[str, Any] = {"builtin": given == "builtin"}
    if isinstance(given, list):
        rules["texts"] = given
    elif isinstance(given, dict):
        rules = {
            "builtin": bool(given.get("builtin")),
            "texts": given.get("text", []),
            "select": given.get("select", []),
        }
    if "site" in doc:
        rules["site"] = [doc["site"]]
    rules["assign"] = doc.get("set", [])
    defaults = dict(doc.get("defaults", {}))
    base = chaindet_time(str(defaults.pop("base", "1970-01-01T00:00:00Z")))
    events = []
    for i, given_event in enumerate(doc["events"], 1):
        e = {**defaults, **given_event}
        at = e.pop("at", "0s")
        events.append({**e, "time": _time(at, base), "tag": i})
    return Scenario(
        path,
        events,
        doc["alerts"],
        doc.get("near_misses"),
        nanoseconds(doc["lateness"]) if "lateness" in doc else 0,
        rules,
    )


def host_of(name: str) -> str:
    return name.split(".")[0].lower() if not re.fullmatch(r"[\d.]+", name) else name


def final(findings: list[chaindet.Finding]) -> dict[tuple[str, str], chaindet.Finding]:
    """The last revision of each; one that is superseded goes on under another id, one that is withdrawn is gone, or a near miss."""
    last: dict[tuple[str, str], chaindet.Finding] = {}
    for f in findings:
        if f.withdrawn:
            last.pop(("alert", f.id), None)
        if f.superseded_by is not None:
            last.pop((f.kind, f.id), None)
        elif not f.withdrawn or f.kind != "alert":
            last[f.kind, f.id] = f
    return last


def matches(want: dict[str, Any], f: chaindet.Finding) -> str | None:
    """None: as the file wants it; else what differs."""
    if want["analytic"] != f.analytic:
        return f"analytic {f.analytic}"
    if "host" in want and host_of(want["host"]) != host_of(f.host):
        return f"host {f.host}"
    if "level" in want and isinstance(f, chaindet.Alert) and want["level"] != f.level:
        return f"level {f.level}"
    if "anchor" in want and want["anchor"] not in f.anchor:
        return f"anchor {f.anchor}"
    if "stages" in want:
        shown = {s.name: sorted(e.tag for e in s.events) for s in f.stages}
        if {k: sorted(v) for k, v in want["stages"].items()} != shown:
            return f"stages {shown}"
    if "missing" in want:
        lacks = {m.stage: m.because for m in f.missing}
        if isinstance(want["missing"], dict):
            if want["missing"] != lacks:
                return f"missing {lacks}"
        elif set(want["missing"]) != set(lacks):
            return f"missing {sorted(lacks)}"
    if "edges" in want and set(want["edges"]) != {e.kind for e in f.edges}:
        return f"edges {sorted({e.kind for e in f.edges})}"
    for note in want.get("notes", []):
        if not any(note in n for n in f.notes):
            return f"notes {f.notes}"
    return None


def compare(wants: list[dict[str, Any]], found: list[chaindet.Finding]) -> list[str]:
    """Exact as a set."""
    left, wrong = list(found), []
    for want in wants:
        hit = next((f for f in left if matches(want, f) is None), None)
        if hit is None:
            wrong.append(f"not told: {want}; " + "; ".join(str(matches(want, f)) for f in left))
        else:
            left.remove(hit)
    return wrong + [f"told, but not wanted: {f}" for f in left]
