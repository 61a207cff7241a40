# SPDX-License-Identifier: MIT
"""Findings as tables: one row a finding, or one row an event of the evidence. pandas, polars and pyarrow are imported only
where they are asked for. Times are UTC; column names are those that msticpy's tools expect (TimeGenerated, HostName,
AccountName, IpAddress)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from .alert import Alert, EvidenceEvent, Finding

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

__all__ = ["COLUMNS", "EVENT_COLUMNS", "rows", "to_arrow", "to_pandas", "to_polars"]

Rows = Literal["findings", "events"]

#: Columns of one row a finding, and their types.
COLUMNS = {
    "TimeGenerated": "time",
    "StartTime": "time",
    "EndTime": "time",
    "AlertId": "text",
    "AlertName": "text",
    "DisplayName": "text",
    "Kind": "text",
    "Severity": "text",
    "Strategy": "text",
    "Techniques": "texts",
    "HostName": "text",
    "AccountName": "text",
    "IpAddress": "text",
    "Entity": "text",
    "ProcessId": "int",
    "ProcessName": "text",
    "CommandLine": "text",
    "ParentProcessName": "text",
    "Revision": "int",
    "Final": "bool",
    "Withdrawn": "bool",
    "SupersededBy": "text",
    "Missing": "texts",
    "Description": "text",
    "Json": "text",
}
#: Columns of one row an event.
EVENT_COLUMNS = {
    "TimeGenerated": "time",
    "AlertId": "text",
    "AlertName": "text",
    "Severity": "text",
    "HostName": "text",
    "Stage": "text",
    "EventType": "text",
    "Description": "text",
    "AccountName": "text",
    "IpAddress": "text",
    "FilePath": "text",
    "Domain": "text",
    "Tag": "uint",
    "Input": "text",
    "Line": "int",
}


def _first(events: Iterable[EvidenceEvent], *names: str) -> str | None:
    for e in events:
        for name in names:
            if value := e.value(name):
                return value
    return None


def _finding_row(f: Finding) -> dict[str, Any]:
    events = [e for _, e in f.events()]
    anchor = next((p for p in f.lineage if p.is_anchor), None)
    parent = next((p for p in reversed(f.lineage) if anchor is not None and p.depth == anchor.depth - 1), None)
    return {
        "TimeGenerated": f.last_ns,
        "StartTime": f.first_ns,
        "EndTime": f.last_ns,
        "AlertId": f.id,
        "AlertName": f.analytic,
        "DisplayName": f.title,
        "Kind": f.kind,
        "Severity": f.level if isinstance(f, Alert) else None,
        "Strategy": f.strategy or None,
        "Techniques": list(f.techniques),
        "HostName": f.host or None,
        "AccountName": _first(events, "user.name", "user.id"),
        "IpAddress": _first(events, "destination.ip"),
        "Entity": f.anchor,
        "ProcessId": anchor.pid if anchor and anchor.pid else None,
        "ProcessName": anchor.executable or None if anchor else None,
        "CommandLine": anchor.command_line or None if anchor else None,
        "ParentProcessName": parent.executable or None if parent else None,
        "Revision": f.revision,
        "Final": f.final,
        "Withdrawn": f.withdrawn,
        "SupersededBy": f.superseded_by,
        "Missing": [m.stage for m in f.missing],
        "Description": "; then ".join(text for _, _, text in f.timeline()),
        "Json": f.raw,
    }


def _event_row(f: Finding, stage: str, e: EvidenceEvent) -> dict[str, Any]:
    return {
        "TimeGenerated": e.time_ns,
        "AlertId": f.id,
        "AlertName": f.analytic,
        "Severity": f.level if isinstance(f, Alert) else None,
        "HostName": f.host or None,
        "Stage": stage,
        "EventType": e.event_class,
        "Description": e.summary,
        "AccountName": _first([e], "user.name", "user.id"),
        "IpAddress": _first([e], "destination.ip"),
        "FilePath": _first([e], "file.path"),
        "Domain": _first([e], "destination.domain", "dns.question.name"),
        "Tag": e.tag,
        "Input": e.input,
        "Line": e.line,
    }


def rows(findings: Iterable[Finding], what: Rows = "findings") -> list[dict[str, Any]]:
    """The rows as dicts; times are nanoseconds since 1970. `what`: one row a finding ("findings") or an event ("events")."""
    if what == "findings":
        return [_finding_row(f) for f in findings]
    if what == "events":
        return [_event_row(f, s.name, e) for f in findings for s, e in f.events()]
    raise ValueError(f"what must be 'findings' or 'events', not {what!r}")


def _columns(what: Rows) -> dict[str, str]:
    return COLUMNS if what == "findings" else EVENT_COLUMNS


def to_pandas(findings: Iterable[Finding], what: Rows = "findings") -> pandas.DataFrame:
    """A pandas DataFrame; times are datetime64[ns, UTC], empty frames keep their column types. Needs pandas."""
    import pandas as pd

    table = rows(findings, what)
    types: dict[str, Any] = {
        "time": "datetime64[ns, UTC]",
        "int": "Int64",
        "uint": "UInt64",
        "bool": "boolean",
        "text": "object",
        "texts": "object",
    }
    series: dict[str, Any] = {}
    for name, kind in _columns(what).items():
        values = [r[name] for r in table]
        series[name] = (
            pd.Series(values, dtype="int64").astype(types["time"])
            if kind == "time"
            else pd.Series(values, dtype=types[kind])
        )
    frame: pd.DataFrame = pd.DataFrame(series)
    return frame


def to_polars(findings: Iterable[Finding], what: Rows = "findings") -> polars.DataFrame:
    """A polars DataFrame; times are Datetime("ns", "UTC"). Needs polars."""
    import polars as pl

    types: dict[str, Any] = {
        "time": pl.Int64,
        "int": pl.Int64,
        "uint": pl.UInt64,
        "bool": pl.Boolean,
        "text": pl.String,
        "texts": pl.List(pl.String),
    }
    columns = _columns(what)
    frame = pl.DataFrame(
        rows(findings, what), schema={name: types[kind] for name, kind in columns.items()}, orient="row"
    )
    times = [
        pl.col(name).cast(pl.Datetime("ns")).dt.replace_time_zone("UTC")
        for name, kind in columns.items()
        if kind == "time"
    ]
    out: pl.DataFrame = frame.with_columns(times)
    return out


def to_arrow(findings: Iterable[Finding], what: Rows = "findings") -> pyarrow.Table:
    """A pyarrow Table; times are timestamp[ns, tz=UTC]. Needs pyarrow."""
    import pyarrow as pa

    types = {
        "time": pa.timestamp("ns", tz="UTC"),
        "int": pa.int64(),
        "uint": pa.uint64(),
        "bool": pa.bool_(),
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
    }
    table = rows(findings, what)
    columns = _columns(what)
    return pa.table({name: pa.array([r[name] for r in table], type=types[kind]) for name, kind in columns.items()})
