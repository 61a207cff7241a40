# SPDX-License-Identifier: MIT
"""Findings in the forms that lakes and SIEMs speak: OCSF, and the Elastic Common Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _low
from .alert import Alert, EvidenceEvent, Finding, Process
from .errors import NotFound

if TYPE_CHECKING:
    from .rules import Ruleset

__all__ = ["to_ecs", "to_ocsf"]

_SEVERITY = {
    "informational": (1, "Informational"),
    "low": (2, "Low"),
    "medium": (3, "Medium"),
    "high": (4, "High"),
    "critical": (5, "Critical"),
}
_ECS_SEVERITY = {"informational": 10, "low": 21, "medium": 47, "high": 73, "critical": 99}
_CONFIDENCE = {"weak": (1, "Low"), "medium": (2, "Medium"), "strong": (3, "High")}


def _ms(ns: int) -> int:
    return ns // 10**6


def _base(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _file(path: str) -> dict[str, Any]:
    return {"name": _base(path), "path": path, "type_id": 1, "type": "Regular File"}


def _story(finding: Finding) -> str:
    """One sentence: the first event of each stage, in order of time."""
    first = sorted((s.events[0] for s in finding.stages if s.events), key=lambda e: e.time_ns)
    told = [e.summary for i, e in enumerate(first) if i == 0 or e.summary != first[i - 1].summary]
    return "; then ".join(told)


def _evidence(stage: str, e: EvidenceEvent) -> dict[str, Any]:
    data: dict[str, Any] = {
        "stage": stage,
        "class": e.event_class,
        "time": _ms(e.time_ns),
        "summary": e.summary,
        "line": e.line,
    }
    if e.input is not None:
        data["input"] = e.input
    data["why"] = [{"field": w.field, "value": w.value, "matched": w.matched} for w in e.why]
    out: dict[str, Any] = {"data": data}
    if path := e.value("file.path"):
        out["file"] = _file(path)
    if ip := e.value("destination.ip"):
        out["dst_endpoint"] = {"ip": ip}
    elif name := e.value("destination.domain"):
        out["dst_endpoint"] = {"hostname": name}
    if query := e.value("dns.question.name"):
        out["query"] = {"hostname": query}
    if container := e.value("container.id"):
        out["container"] = {"uid": container}
    return out


def _process(finding: Finding) -> list[dict[str, Any]]:
    """The process that the chain is about, and the images above it, nearest first."""
    for i, p in enumerate(finding.lineage):
        if not p.is_anchor or not p.pid:
            continue
        out: dict[str, Any] = {"pid": p.pid}
        if p.executable:
            out["name"] = _base(p.executable)
        if p.command_line:
            out["cmd_line"] = p.command_line
        if p.start_ns is not None:
            out["created_time"] = _ms(p.start_ns)
        if p.executable:
            out["file"] = _file(p.executable)
        out["lineage"] = [a.executable for a in reversed(finding.lineage[:i]) if a.depth < p.depth]
        return [{"process": out}]
    return []


def _attack(technique: str) -> dict[str, Any]:
    out: dict[str, Any] = {"technique": {"uid": technique.split(".")[0]}}
    if "." in technique:
        out["sub_technique"] = {"uid": technique}
    return out


def _description(finding: Finding, rules: Ruleset | None) -> str:
    if rules is None:
        return ""
    try:
        return rules[finding.analytic].description
    except NotFound:
        return ""


def to_ocsf(finding: Finding, rules: Ruleset | None = None) -> dict[str, Any]:
    """An OCSF 1.4 Detection Finding (class 2004); times are milliseconds. What OCSF has no place for is in `unmapped`.

    Args:
        rules: adds the analytic's description.
    """
    is_alert = isinstance(finding, Alert)
    severity = _SEVERITY.get(finding.level, (0, "Unknown")) if isinstance(finding, Alert) else (0, "Unknown")
    confidence = min(
        (_CONFIDENCE[e.confidence] for e in finding.edges if e.confidence in _CONFIDENCE), default=(0, "Unknown")
    )
    activity, activity_name = (1, "Create") if finding.revision == 1 else (2, "Update")
    info: dict[str, Any] = {"uid": finding.id, "title": finding.title}
    if description := _description(finding, rules):
        info["desc"] = description
    analytic: dict[str, Any] = {"uid": finding.analytic, "name": finding.title, "type_id": 2, "type": "Behavioral"}
    if finding.strategy:
        analytic["category"] = finding.strategy
    info.update(
        {
            "created_time": _ms(finding.last_ns),
            "first_seen_time": _ms(finding.first_ns),
            "last_seen_time": _ms(finding.last_ns),
            "analytic": analytic,
            "attacks": [_attack(t) for t in finding.techniques],
        }
    )
    out: dict[str, Any] = {
        "category_uid": 2,
        "category_name": "Findings",
        "class_uid": 2004,
        "class_name": "Detection Finding",
        "activity_id": activity,
        "activity_name": activity_name,
        "type_uid": 200400 + activity,
        "type_name": f"Detection Finding: {activity_name}",
        "severity_id": severity[0],
        "severity": severity[1],
        "status_id": 3 if finding.withdrawn else 1,
        "status": "Suppressed" if finding.withdrawn else "New",
        "confidence_id": confidence[0],
        "confidence": confidence[1],
        "is_alert": is_alert,
        "time": _ms(finding.last_ns),
        "start_time": _ms(finding.first_ns),
        "end_time": _ms(finding.last_ns),
        "message": ("" if is_alert else "Incomplete chain: ") + _story(finding),
        "metadata": {
            "version": "1.4.0",
            "uid": f"{finding.id}-{finding.revision}",
            "product": {"name": "chaindet", "vendor_name": "chaindet", "version": _low.VERSION_TEXT},
        },
        "finding_info": info,
    }
    if finding.host:
        out["device"] = {"hostname": finding.host, "type_id": 0, "type": "Unknown"}
    out["evidences"] = _process(finding) + [_evidence(s.name, e) for s, e in finding.events()]
    unmapped: dict[str, Any] = {"anchor": finding.anchor, "revision": finding.revision, "final": finding.final}
    if finding.withdrawn:
        unmapped["withdrawn"] = True
    if finding.superseded_by is not None:
        unmapped["superseded_by"] = finding.superseded_by
    out["unmapped"] = unmapped | {
        "edges": [
            {"kind": e.kind, "from": e.source, "to": e.target, "confidence": e.confidence} for e in finding.edges
        ],
        "missing": [{"stage": m.stage, "because": m.because} for m in finding.missing],
        "notes": list(finding.notes),
    }
    return out


# ---- ECS ----


def _ecs_process(p: Process) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if p.pid:
        out["pid"] = p.pid
    if p.executable:
        out.update({"executable": p.executable, "name": _base(p.executable)})
    if p.command_line:
        out["command_line"] = p.command_line
    if p.start is not None:
        out["start"] = p.start.isoformat()
    return out


def _put(out: dict[str, Any], name: str, value: str) -> None:
    """A dotted name into nested dicts; the first value wins."""
    *path, leaf = name.split(".")
    for part in path:
        nested = out.setdefault(part, {})
        if not isinstance(nested, dict):
            return
        out = nested
    out.setdefault(leaf, value)


def to_ecs(finding: Finding) -> dict[str, Any]:
    """A document of the Elastic Common Schema 8: event.kind "alert", rule.*, threat.*, process.* of the anchor, the values that
    made the events count under their own names, and the whole chain under `chaindet`."""
    level = finding.level if isinstance(finding, Alert) else "informational"
    out: dict[str, Any] = {
        "@timestamp": finding.last.isoformat(),
        "event": {
            "kind": "alert",
            "category": ["intrusion_detection"],
            "type": ["indicator" if isinstance(finding, Alert) else "info"],
            "severity": _ECS_SEVERITY.get(level, 0),
            "start": finding.first.isoformat(),
            "end": finding.last.isoformat(),
            "id": finding.id,
            "provider": "chaindet",
            "reason": _story(finding),
        },
        "rule": {"id": finding.analytic, "name": finding.title, "ruleset": finding.strategy},
        "threat": {
            "framework": "MITRE ATT&CK",
            "technique": {
                "id": sorted({t.split(".")[0] for t in finding.techniques}),
                "subtechnique": {"id": [t for t in finding.techniques if "." in t]},
            },
        },
        "message": str(finding).splitlines()[0],
        "ecs": {"version": "8.17.0"},
    }
    if finding.host:
        out["host"] = {"name": finding.host}
    anchor = next((p for p in finding.lineage if p.is_anchor), None)
    if anchor is not None:
        out["process"] = _ecs_process(anchor)
        above = [p for p in finding.lineage if p.depth == anchor.depth - 1]
        if above:
            out["process"]["parent"] = _ecs_process(above[-1])
    for _, e in finding.events():
        for w in e.why:
            if not w.field.startswith(("process.", "event.", "rule.", "threat.")):
                _put(out, w.field, w.value)
    out["chaindet"] = {
        "kind": finding.kind,
        "level": level,
        "revision": finding.revision,
        "final": finding.final,
        "withdrawn": finding.withdrawn,
        "superseded_by": finding.superseded_by,
        "stages": {s.name: [e.summary for e in s.events] for s in finding.stages},
        "missing": [{"stage": m.stage, "because": m.because} for m in finding.missing],
        "notes": list(finding.notes),
    }
    return out
