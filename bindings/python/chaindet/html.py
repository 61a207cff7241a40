# SPDX-License-Identifier: MIT
"""How findings, rulesets and engines look in a notebook. Alerts hold an attacker's text: everything is escaped, here and by
the SVG library (drawsvg, optional: without it there is text in place of pictures)."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from .alert import Alert, Finding, Process, _printable

if TYPE_CHECKING:
    from .engine import Engine
    from .rules import Element, Ruleset

__all__ = ["engine_html", "finding_html", "ruleset_html", "to_dot"]

_COLOURS = {
    "critical": "#b3123b",
    "high": "#d1470b",
    "medium": "#b98900",
    "low": "#2f7d4f",
    "informational": "#5b6770",
    "near miss": "#5b6770",
}
_STAGES = ("#3565a9", "#8a4fa8", "#c2571a", "#b3123b", "#2f7d4f", "#5b6770")
_WIDTH = 860


def _text(value: object) -> str:
    return escape(_printable(str(value)), quote=True)


def _cut(text: str, length: int) -> str:
    text = _printable(text)
    return text if len(text) <= length else text[: length - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _table(head: list[str], body: list[list[str]]) -> str:
    """Cells are HTML already."""
    style = 'style="text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;min-width:7em;padding:2px 12px 2px 3px"'
    top = "".join(f"<th {style}>{h}</th>" for h in head)
    lines = "".join("<tr>" + "".join(f"<td {style}>{c}</td>" for c in row) + "</tr>" for row in body)
    return (
        f'<table style="max-width:{_WIDTH}px;font-size:13px">'
        + f"<thead><tr>{top}</tr></thead><tbody>{lines}</tbody></table>"
    )


def _line(head: str, body: str) -> str:
    """A remark below a finding; the body is HTML already."""
    return f'<div style="font-size:13px;margin:6px 3px"><b>{_text(head)}</b><br>{body}</div>'


def _badge(label: str) -> str:
    return f'<span style="background:{_COLOURS.get(label.lower(), "#5b6770")};color:#fff;border-radius:3px;padding:1px 7px;font-weight:600">{_text(label)}</span>'


# ---- pictures ----


def _drawsvg() -> Any:
    try:
        import drawsvg
    except ImportError:
        return None
    return drawsvg


def _svg(drawing: Any) -> str:
    svg: str = drawing.as_svg()
    return svg[svg.index("<svg") :]  # no XML declaration inside of HTML


def _span(ns: int) -> str:
    """+27.733 s, +6 m 30 s, +2 h 5 m: as much as is read at a glance."""
    seconds = ns / 1e9
    if seconds < 60:
        return f"+{seconds:.3f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"+{minutes} m {rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"+{hours} h {minutes} m" if hours < 48 else f"+{hours // 24} d {hours % 24} h"


def timeline_svg(finding: Finding) -> str | None:
    """The events of each stage on one line a stage; None where drawsvg is not installed."""
    draw = _drawsvg()
    if draw is None or not finding.stages:
        return None
    left, right, row = 110, 20, 30
    span = max(finding.last_ns - finding.first_ns, 1)
    height = row * len(finding.stages) + 22
    d = draw.Drawing(
        _WIDTH, height, style="background:#fff;max-width:100%;height:auto", font_family="system-ui, sans-serif"
    )
    for i, stage in enumerate(finding.stages):
        y, colour = 16 + row * i, _STAGES[i % len(_STAGES)]
        d.append(draw.Text(_cut(stage.name, 14), 12, 8, y + 4, fill="#222"))
        d.append(draw.Line(left, y, _WIDTH - right, y, stroke="#d5dae0", stroke_width=1))
        for e in stage.events:
            x = left + (_WIDTH - left - right) * (e.time_ns - finding.first_ns) / span
            dot = draw.Circle(x, y, 6, fill=colour, fill_opacity=0.85, stroke="#fff")
            dot.append_title(_cut(f"{e.time.isoformat()} {e.summary}", 300))
            d.append(dot)
        if stage.more:
            d.append(draw.Text(f"+{stage.more}", 10, _WIDTH - 2, y - 6, fill="#222", text_anchor="end"))
    y = height - 8
    d.append(draw.Text(finding.first.strftime("%Y-%m-%d %H:%M:%S UTC"), 10, left, y, fill="#444"))
    d.append(draw.Text(_span(span), 10, _WIDTH - right, y, fill="#444", text_anchor="end"))
    return _svg(d)


def _parents(lineage: tuple[Process, ...]) -> list[int | None]:
    """For each process the index of the nearest one before it that is one level up."""
    last: dict[int, int] = {}
    out: list[int | None] = []
    for i, p in enumerate(lineage):
        out.append(last.get(p.depth - 1))
        last[p.depth] = i
    return out


def lineage_svg(finding: Finding) -> str | None:
    """The processes of the chain as a tree; None where drawsvg is not installed or no process is known."""
    draw = _drawsvg()
    if draw is None or not finding.lineage:
        return None
    indent, row = 26, 38
    depth = max(p.depth for p in finding.lineage)
    d = draw.Drawing(
        _WIDTH,
        row * len(finding.lineage) + 8,
        style="background:#fff;max-width:100%;height:auto",
        font_family="system-ui, sans-serif",
    )
    step = min(indent, 400 / max(depth, 1))
    for i, (p, parent) in enumerate(zip(finding.lineage, _parents(finding.lineage))):
        x, y = 10 + step * p.depth, 6 + row * i
        if parent is not None:
            px = 10 + step * finding.lineage[parent].depth + 6
            d.append(
                draw.Lines(
                    px, 6 + row * parent + 30, px, y + 15, x, y + 15, fill="none", stroke="#8b95a1", stroke_width=1.2
                )
            )
        box = draw.Rectangle(
            x,
            y,
            _WIDTH - x - 10,
            30,
            rx=4,
            fill="#fff4e5" if p.is_anchor else "#f3f5f8",
            stroke="#d1470b" if p.is_anchor else "#c5ccd4",
        )
        box.append_title(_cut(f"{p.executable or '?'} {p.command_line}", 600))
        d.append(box)
        d.append(
            draw.Text(
                _cut(f"{p.name}{f' ({p.pid})' if p.pid else ''}", 60),
                12,
                x + 8,
                y + (13 if p.command_line else 19),
                fill="#222",
                font_weight="600" if p.is_anchor else "400",
            )
        )
        d.append(draw.Text(_cut(p.command_line, 120), 9, x + 8, y + 25, fill="#555"))
    return _svg(d)


def to_dot(finding: Finding) -> str:
    """Lineage and crossed edges as text for Graphviz."""

    def quoted(text: str) -> str:
        return '"' + _printable(text).replace("\\", "\\\\").replace('"', '\\"') + '"'

    lines = [f"digraph {quoted(finding.id)} {{", "  rankdir=LR;", '  node [shape=box, fontname="sans-serif"];']
    for i, (p, parent) in enumerate(zip(finding.lineage, _parents(finding.lineage))):
        lines.append(
            f"  p{i} [label={quoted(f'{p.name} ({p.pid})' if p.pid else p.name)}{', style=bold' if p.is_anchor else ''}];"
        )
        if parent is not None:
            lines.append(f"  p{parent} -> p{i};")
    for e in finding.edges:
        style = {"weak": "dotted", "medium": "dashed"}.get(e.confidence, "solid")
        lines.append(f"  {quoted(e.source)} -> {quoted(e.target)} [label={quoted(e.kind)}, style={style}];")
    return "\n".join([*lines, "}"])


# ---- objects ----


def _host(name: str) -> str:
    return f"<b>{_text(name)}</b>" if name else "an unnamed host"


def finding_html(finding: Finding) -> str:
    """One finding: head, timeline, lineage, evidence."""
    label = finding.level if isinstance(finding, Alert) else "near miss"
    parts = [
        f'<div style="font-size:14px;margin:6px 0">{_badge(label)} <b>{_text(finding.analytic)}</b> {_text(finding.title)}<br>'
        f"on {_host(finding.host)}: {_text(finding.anchor)}<br>"
        f'<span style="color:#555">{_text(", ".join(finding.techniques))} &middot; revision {finding.revision}'
        f'{", withdrawn" if finding.withdrawn else " (final)" if finding.final else ""} &middot; id {_text(finding.id)}</span></div>'
    ]
    parts += [svg for svg in (timeline_svg(finding), lineage_svg(finding)) if svg]
    if finding.lineage and len(parts) < 3:
        parts.append(f"<pre>{escape(finding.process_tree())}</pre>")
    rows = sorted(((e.time_ns, s.name, e) for s, e in finding.events()), key=lambda r: r[0])
    parts.append(
        _table(
            ["time (UTC)", "stage", "event", "because"],
            [
                [
                    _text(e.time.strftime("%H:%M:%S.%f")[:-3]),
                    _text(stage),
                    _text(e.summary),
                    "<br>".join(dict.fromkeys(f"{_text(w.field)}: {_text(_cut(w.value, 200))}" for w in e.why)),
                ]
                for _, stage, e in rows
            ],
        )
    )
    if finding.edges:
        parts.append(
            _line(
                "joined by",
                "<br>".join(
                    f"{_text(e.kind)}: {_text(_cut(e.source, 200))} &rarr; {_text(_cut(e.target, 200))} <i>({_text(e.confidence)})</i>"
                    for e in finding.edges
                ),
            )
        )
    if finding.missing:
        parts.append(
            _line(
                "missing",
                ", ".join(_text(f"{m.stage} ({m.because})" if m.because else m.stage) for m in finding.missing),
            )
        )
    parts += [_line("note", _text(n)) for n in finding.notes]
    return f'<div style="max-width:{_WIDTH}px;overflow-wrap:anywhere">' + "".join(parts) + "</div>"


def _changes(e: Element) -> str:
    """What was changed in an element: for a list, the entries that are not built in."""
    new = [x.value for x in e.entries if x.layer != "built-in"]
    what = f"with {', '.join(new)}" if new else f"= {_cut(e.text, 200)}"
    return f"{_text(e.name)} {_text(_cut(what, 300))} <i>({_text(e.layer)})</i>"


def ruleset_html(rules: Ruleset) -> str:
    """The analytics of a ruleset and what in them was changed."""
    body = []
    for a in rules:
        changed = [_changes(e) for e in a.elements if e.layer != "built-in"]
        body.append(
            [
                _text(a.id),
                _text(a.title),
                _text(", ".join(a.platforms)),
                _text(" \N{RIGHTWARDS ARROW} ".join(s.name for s in a.stages)),
                "<br>".join(changed) or "as built",
            ]
        )
    return _table(["analytic", "title", "platforms", "stages", "elements"], body)


def engine_html(engine: Engine) -> str:
    """An engine's counts, and what it lost."""
    if engine.closed:
        return "<p>a closed engine</p>"
    s = engine.stats
    body = [
        ["events", str(s.events)],
        ["late, duplicate", f"{s.late}, {s.duplicates}"],
        ["alerts, near misses", f"{s.alerts}, {s.near_misses}"],
        ["live processes, files, chains", f"{s.processes}, {s.files}, {s.chains}"],
        ["hosts", str(s.hosts)],
        ["memory", f"{s.bytes:,} of {s.max_bytes:,} bytes, at most {s.peak_bytes:,}"],
    ]
    lost = "".join(f"<p>lost: {loss.count} {_text(loss.what)} of {_text(loss.host)}</p>" for loss in engine.losses[:20])
    return _table(["", ""], body) + lost
