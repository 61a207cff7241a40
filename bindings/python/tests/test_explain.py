# SPDX-License-Identifier: MIT
"""What Ruleset.explain says of an alert is so: each statement is tried again."""

from __future__ import annotations

from typing import Any

import pytest

import chaindet

WORD = r"C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE"
SHELL = r"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"
DOCUMENT = r"C:\Users\ana\Downloads\invoice.docm"
HEAD = {"host": "ws1.corp.example", "host.os.type": "windows"}


def event(name: str, at: int, entity: str, image: str, **more: str) -> dict[str, Any]:
    return {
        **HEAD,
        "class": name,
        "time": 1767603600_000000000 + at * 1_000_000_000,
        "process.entity_id": entity,
        "process.executable": image,
        **{k.replace("__", "."): v for k, v in more.items()},
    }


EVENTS = [
    event("network.connect", 1, "chat", r"C:\Program Files\Chat\chat.exe", destination__ip="203.0.113.9"),
    event(
        "process.start",
        9,
        "word",
        WORD,
        process__command_line=f'"{WORD}" /n "{DOCUMENT}"',
        process__parent__entity_id="desk",
        process__parent__executable=r"C:\Windows\explorer.exe",
    ),
    event("network.connect", 11, "chat", r"C:\Program Files\Chat\chat.exe", destination__ip="203.0.113.9"),
    event(
        "process.start",
        14,
        "ps",
        SHELL,
        process__command_line="powershell.exe -nop",
        process__parent__entity_id="word",
        process__parent__executable=WORD,
    ),
    event("network.connect", 20, "ps", SHELL, destination__ip="203.0.113.7"),
]


def level(rules: chaindet.Ruleset, events: list[dict[str, Any]], alert_id: str | None = None) -> tuple[str, str] | None:
    with chaindet.Engine(rules, revisions="final") as engine:
        engine.feed_many(events)
        engine.flush()
        found = [(a.id, a.level) for a in engine.alerts() if isinstance(a, chaindet.Alert) and alert_id in (None, a.id)]
    return found[0] if found else None


def test_events_suffice_and_every_change_does_what_is_said() -> None:
    rules = chaindet.Ruleset.builtin(select="AN1314")
    raised = level(rules, EVENTS)
    assert raised is not None
    alert_id, was = raised
    x = rules.explain(alert_id, EVENTS)
    assert (x.analytic, x.level, x.minimal, x.complete) == ("AN1314", was, True, True)
    few = [EVENTS[i] for i in x.events]
    assert len(few) < len(EVENTS) and level(rules, few, alert_id) == raised
    for i in range(len(few)):
        assert level(rules, few[:i] + few[i + 1 :], alert_id) != raised
    assert any(c.element == "TimeWindow" and c.change == "below" for c in x.changes)
    for c in x.changes:
        change = {"without": rules.remove, "with": rules.add}.get(c.change)
        if change:
            now = level(change("AN1314", c.element, c.value), EVENTS, alert_id)
            assert (now[1] if now else None) == c.level, c


def test_what_cannot_be_explained_is_refused() -> None:
    rules = chaindet.Ruleset.builtin(select="AN1314")
    with pytest.raises(chaindet.NotFound):
        rules.explain("0" * 32, EVENTS)
    with pytest.raises(TypeError):
        rules.explain("0" * 32, [1])  # type: ignore[list-item]
