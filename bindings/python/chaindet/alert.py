# SPDX-License-Identifier: MIT
"""What the engine hands out: alerts and near misses, as immutable copies that live as long as you keep them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from .units import time_ns, to_datetime

if TYPE_CHECKING:
    from .rules import Ruleset

__all__ = ["Alert", "Edge", "EvidenceEvent", "Finding", "Missing", "NearMiss", "Process", "Stage", "Why"]

#: Bits of a tag that number the line; those above number the input.
LINE_BITS = 40
_LINE_MASK = (1 << LINE_BITS) - 1

F = TypeVar("F", bound="Finding")


@dataclass(frozen=True, slots=True)
class Why:
    """Why an event counted.

    Attributes:
        field: the event's field.
        value: its value; bytes that are not UTF-8 read as U+FFFD.
        matched: the pattern or list entry that it hit.
        element: the mutable element that the entry belongs to; None for a constant of the chain.
        layer: where the entry came from: "built-in", "site.yaml:3", "api"; None if nowhere.
        value_hex: the raw bytes in hex where `value` is not UTF-8, else None.
    """

    field: str
    value: str
    matched: str
    element: str | None = None
    layer: str | None = None
    value_hex: str | None = None


@dataclass(frozen=True, slots=True)
class EvidenceEvent:
    """One event that is part of the evidence.

    Attributes:
        tag: the caller's number of the event; for log lines (input << 40) | line.
        time_ns: nanoseconds since 1970.
        event_class: "process.start", "network.connect", ...
        summary: a sentence.
        why: the values that made it count.
        input: name of the log it was read from; None where it has no name or was fed as a dict.
    """

    tag: int
    time_ns: int
    event_class: str
    summary: str
    why: tuple[Why, ...]
    input: str | None = None

    @property
    def time(self) -> datetime:
        """When it happened, UTC; digits below the microsecond are in `time_ns`."""
        return to_datetime(self.time_ns)

    @property
    def line(self) -> int:
        """1-based line (record number in an .evtx file) of its log."""
        return self.tag & _LINE_MASK

    def value(self, name: str) -> str | None:
        """The first value among `why` of a field such as "destination.ip"; None: not there."""
        return next((w.value for w in self.why if w.field == name), None)


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage that was seen: its name, the events shown (at most 64), and how many more there were."""

    name: str
    events: tuple[EvidenceEvent, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """A link that the chain crossed.

    Attributes:
        kind: "child-of", "executed-file", "created-file", ...
        source, target: its two ends, as text.
        confidence: "strong", "medium" or "weak".
        weakest: no crossed edge is weaker.
    """

    kind: str
    source: str
    target: str
    confidence: str
    weakest: bool = False


@dataclass(frozen=True, slots=True)
class Process:
    """A process of the lineage.

    Attributes:
        depth: 0 is the oldest ancestor shown.
        executable, command_line: empty where unknown.
        pid: 0 where unknown.
        start_ns: nanoseconds since 1970; None where unknown.
        is_anchor: the chain is about this one.
    """

    depth: int
    executable: str
    command_line: str
    pid: int
    start_ns: int | None = None
    is_anchor: bool = False

    @property
    def start(self) -> datetime | None:
        """When it started, UTC; None where unknown."""
        return None if self.start_ns is None else to_datetime(self.start_ns)

    @property
    def name(self) -> str:
        """The file name of `executable`; "?" where unknown."""
        return self.executable.replace("\\", "/").rsplit("/", 1)[-1] or "?"


@dataclass(frozen=True, slots=True)
class Missing:
    """A stage that was not seen. `because`: "absent" (a source that could show it was heard from the host), "no-source", or
    empty where it is not known any more."""

    stage: str
    because: str = ""


def _why(d: dict[str, Any]) -> Why:
    return Why(d["field"], d["value"], d["matched"], d.get("element"), d.get("layer"), d.get("value_hex"))


def _event(d: dict[str, Any], inputs: Sequence[str]) -> EvidenceEvent:
    tag = int(d.get("tag", d.get("line", 0)))  # the command line writes input and line instead
    number = tag >> LINE_BITS
    name = inputs[number - 1] or None if 0 < number <= len(inputs) else d.get("input")
    return EvidenceEvent(tag, time_ns(d["time"]), d["class"], d["summary"], tuple(map(_why, d["why"])), name)


def _process(d: dict[str, Any]) -> Process:
    start = d.get("start")
    return Process(
        d["depth"],
        d["executable"],
        d.get("command_line", ""),
        d["pid"],
        None if start is None else time_ns(start),
        d.get("anchor", False),
    )


def _missing(given: list[Any], because: Sequence[str]) -> tuple[Missing, ...]:
    out = []
    for i, m in enumerate(given):
        if isinstance(m, dict):
            out.append(Missing(m["stage"], m["because"]))
        else:
            out.append(Missing(m, because[i] if i < len(because) else ""))
    return tuple(out)


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """What alerts and near misses have in common. Two are equal where their JSON is.

    Attributes:
        id: 32 hex digits: a function of the analytic and of what the chain is about; revisions, replays and shards share it.
        analytic, title, strategy: the analytic's ids and name.
        techniques: ATT&CK ids.
        host: as it was written; the engine compares it without case and domain.
        anchor: what the chain is about: "powershell.exe (pid 11828)".
        revision: 1, 2, ...; a later one replaces an earlier one of the same id.
        final: no further revision will come.
        withdrawn: what was learnt after it was told took the ground from it. Comes only where all revisions are delivered.
        superseded_by: the id under which it goes on, since the anchor's identity became known; None: it keeps its own.
        first_ns, last_ns: times of the evidence shown, nanoseconds since 1970.
        stages, edges, missing, notes, lineage: the evidence.
        raw: the alert's JSON as the C library wrote it.
    """

    id: str
    analytic: str
    title: str
    strategy: str
    techniques: tuple[str, ...]
    host: str
    anchor: str
    revision: int
    final: bool
    withdrawn: bool
    superseded_by: str | None
    first_ns: int
    last_ns: int
    stages: tuple[Stage, ...] = field(repr=False)
    edges: tuple[Edge, ...] = field(repr=False)
    missing: tuple[Missing, ...] = field(repr=False)
    notes: tuple[str, ...] = field(repr=False)
    lineage: tuple[Process, ...] = field(repr=False)
    raw: str = field(repr=False)

    @classmethod
    def from_json(cls: type[F], text: str | bytes, *, because: Sequence[str] = (), inputs: Sequence[str] = ()) -> F:
        """Reads an alert's JSON, as `to_json`, the C library and the command line (--format jsonl) write it.

        Args:
            text: one JSON object.
            because: why each of its missing stages is missing, in order, where the JSON does not say so.
            inputs: names of the logs that its events' tags number from 1.
        Raises:
            ValueError: not the JSON of what this class stands for.
        """
        raw = text if isinstance(text, str) else text.decode("utf-8")
        try:
            d = json.loads(raw)
            kind: type[Finding] = {"alert": Alert, "near-miss": NearMiss}[d["kind"]]
            if not issubclass(kind, cls):
                raise ValueError(f"the JSON of a {d['kind']}, not of {cls.__name__}")
            stages = tuple(
                Stage(s["stage"], tuple(_event(e, inputs) for e in s["events"]), s.get("more", 0)) for s in d["stages"]
            )
            edges = tuple(
                Edge(e["kind"], e["from"], e["to"], e["confidence"], e.get("weakest", False)) for e in d["edges"]
            )
            values: dict[str, Any] = {
                "id": d["id"],
                "analytic": d["analytic"],
                "title": d["title"],
                "strategy": d.get("strategy", ""),
                "techniques": tuple(d["techniques"]),
                "host": d["host"],
                "anchor": d["anchor"],
                "revision": d["revision"],
                "final": d["final"],
                "withdrawn": d.get("withdrawn", False),
                "superseded_by": d.get("superseded_by"),
                "first_ns": time_ns(d["first"]),
                "last_ns": time_ns(d["last"]),
                "stages": stages,
                "edges": edges,
                "missing": _missing(d.get("missing_because", d["missing"]), because),
                "notes": tuple(d["notes"]),
                "lineage": tuple(map(_process, d["lineage"])),
                "raw": raw,
            }
            if kind is Alert:
                values["level"] = d["level"]
        except (KeyError, TypeError, AttributeError) as e:
            raise ValueError(f"not the JSON of an alert: {e!r}") from e
        return kind(**values)

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, Finding) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.raw)

    @property
    def first(self) -> datetime:
        """Time of the first event shown, UTC."""
        return to_datetime(self.first_ns)

    @property
    def last(self) -> datetime:
        """Time of the last event shown, UTC."""
        return to_datetime(self.last_ns)

    @property
    def kind(self) -> str:
        """ "alert" or "near-miss"."""
        return "near-miss" if isinstance(self, NearMiss) else "alert"

    def stage(self, name: str) -> Stage | None:
        """The stage of that name; None where it was not seen."""
        return next((s for s in self.stages if s.name == name), None)

    def events(self) -> Iterator[tuple[Stage, EvidenceEvent]]:
        """All events shown, stage by stage."""
        for s in self.stages:
            for e in s.events:
                yield s, e

    def to_json(self) -> str:
        """One JSON object without a line end, byte for byte as the C library wrote it."""
        return self.raw

    def to_dict(self) -> dict[str, Any]:
        """`to_json` as dicts and lists."""
        d: dict[str, Any] = json.loads(self.raw)
        return d

    def to_ocsf(self, *, rules: Ruleset | None = None) -> dict[str, Any]:
        """An OCSF 1.4 Detection Finding (class 2004). `rules`, a Ruleset, adds the analytic's description."""
        from .ocsf import to_ocsf

        return to_ocsf(self, rules)

    def to_ecs(self) -> dict[str, Any]:
        """A document of the Elastic Common Schema (event.kind "alert"), nested."""
        from .ocsf import to_ecs

        return to_ecs(self)

    def timeline(self) -> list[tuple[datetime, str, str]]:
        """(time in UTC, stage, sentence) of each event shown, in order of time."""
        rows = sorted(((e.time_ns, i, s.name, e) for i, (s, e) in enumerate(self.events())), key=lambda r: r[:2])
        return [(e.time, name, e.summary) for _, _, name, e in rows]

    def process_tree(self) -> str:
        """The lineage as indented text; the process that the chain is about is marked with "*"."""
        lines = []
        for p in self.lineage:
            pid = f" (pid {p.pid})" if p.pid else ""
            command = f": {_printable(p.command_line)}" if p.command_line else ""
            lines.append(f"{'  ' * p.depth}{'* ' if p.is_anchor else ''}{_printable(p.name)}{pid}{command}")
        return "\n".join(lines)

    def to_dot(self) -> str:
        """Lineage and crossed edges as text for Graphviz; every label is quoted."""
        from .html import to_dot

        return to_dot(self)

    def __str__(self) -> str:
        gone = "withdrawn: " if self.withdrawn else ""
        head = [
            f"{gone}{self._label()} {self.analytic} {self.title} on {_printable(self.host) or '?'}: {_printable(self.anchor)}"
        ]
        rows = [
            f"  {t.isoformat(timespec='milliseconds').replace('+00:00', 'Z')}  {stage:<9} {_printable(text)}"
            for t, stage, text in self.timeline()
        ]
        lacking = [f"  missing: {m.stage}{' (' + m.because + ')' if m.because else ''}" for m in self.missing]
        return "\n".join(head + rows + lacking + [f"  note: {_printable(n)}" for n in self.notes])

    def _label(self) -> str:
        return "NEAR MISS"

    def _repr_html_(self) -> str:
        from .html import finding_html

        return finding_html(self)


@dataclass(frozen=True, slots=True, eq=False)
class Alert(Finding):
    """A chain that is complete enough to be told of. `level`: informational, low, medium, high or critical."""

    level: str = "medium"

    def _label(self) -> str:
        return self.level.upper()


@dataclass(frozen=True, slots=True, eq=False)
class NearMiss(Finding):
    """A chain that ended incomplete; `missing` says what lacked, and because of what."""


def _printable(text: str) -> str:
    """Control, escape and bidirectional characters of an attacker's text, escaped."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
