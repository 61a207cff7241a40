# SPDX-License-Identifier: MIT
"""Every scenario file gives, through Python and by each way in, the alerts that it wants; byte for byte the same by each way, and
the same as C's."""

from __future__ import annotations

import os
import pickle
import subprocess
from pathlib import Path
from typing import Any

import pytest
import scenario
from conftest import ROOT

import chaindet

FILES = sorted((ROOT / "tests" / "scenarios").rglob("*.yaml"))


def engine_of(s: scenario.Scenario, rules: chaindet.Ruleset) -> chaindet.Engine:
    return chaindet.Engine(rules, lateness=s.lateness, near_misses=True)


def one_by_one(s: scenario.Scenario, rules: chaindet.Ruleset) -> list[chaindet.Finding]:
    with engine_of(s, rules) as e:
        found: list[chaindet.Finding] = []
        for ev in s.events:
            e.feed(ev)
            found += e.alerts()
        e.flush()
        return found + list(e.alerts())


def many(s: scenario.Scenario, rules: chaindet.Ruleset) -> list[chaindet.Finding]:
    with engine_of(s, rules) as e:
        assert e.feed_many(iter(s.events)) == len(s.events)
        e.flush()
        return list(e.alerts())


def callback(s: scenario.Scenario, rules: chaindet.Ruleset) -> list[chaindet.Finding]:
    found: list[chaindet.Finding] = []
    with engine_of(s, rules) as e:
        e.on_alert(found.append)
        e.feed_many(s.events)
        e.flush()
    return found


def resumed(s: scenario.Scenario, rules: chaindet.Ruleset) -> list[chaindet.Finding]:
    """Pickled and unpickled after each event."""
    found: list[chaindet.Finding] = []
    e = engine_of(s, rules)
    for ev in s.events:
        e.feed(ev)
        found += e.alerts()
        e = pickle.loads(pickle.dumps(e))
    e.flush()
    return found + list(e.alerts())


def table(s: scenario.Scenario, rules: chaindet.Ruleset) -> list[chaindet.Finding]:
    """One Arrow table of one row an event. Columns of mixed kinds are told as text, which conditions read alike."""
    pa = pytest.importorskip("pyarrow")
    names = dict.fromkeys(k for ev in s.events for k in ev)
    columns: dict[str, Any] = {}
    for name in names:
        values = [ev.get(name) for ev in s.events]
        if any(isinstance(v, list) for v in values):
            values = [v if isinstance(v, list) or v is None else [v] for v in values]
            values = [v if v is None else [None if x is None else str(x) for x in v] for v in values]
            columns[name] = pa.array(values, pa.list_(pa.string()))
            continue
        kinds = {type(v) for v in values if v is not None}
        if len(kinds) > 1:
            values = [v if v is None else str(v) for v in values]
        columns[name] = pa.array(values, pa.timestamp("ns", "UTC") if name == "time" else None)
    with engine_of(s, rules) as e:
        assert e.feed_table(pa.table(columns)) == len(s.events)
        e.flush()
        return list(e.alerts())


WAYS = {"one by one": one_by_one, "many": many, "callback": callback, "resumed": resumed, "table": table}


@pytest.fixture(scope="module", params=FILES, ids=lambda p: str(p.relative_to(ROOT / "tests" / "scenarios"))[:-5])
def loaded(request: pytest.FixtureRequest) -> tuple[scenario.Scenario, chaindet.Ruleset, dict[Any, str]]:
    path: Path = request.param
    s = scenario.load(path)
    rules = s.ruleset()
    reference = {k: f.raw for k, f in scenario.final(one_by_one(s, rules)).items()}
    return s, rules, reference


def test_there_are_scenarios() -> None:
    assert FILES


@pytest.mark.parametrize("way", WAYS)
def test_scenario_gives_its_alerts(
    loaded: tuple[scenario.Scenario, chaindet.Ruleset, dict[Any, str]], way: str
) -> None:
    s, rules, reference = loaded
    found = scenario.final(WAYS[way](s, rules))
    alerts = [f for f in found.values() if isinstance(f, chaindet.Alert)]
    wrong = scenario.compare(s.alerts, list(alerts))
    if s.near_misses is not None:
        wrong += scenario.compare(s.near_misses, [f for f in found.values() if isinstance(f, chaindet.NearMiss)])
    assert not wrong, "\n".join(wrong)
    if way == "table" and any(isinstance(v, (list, bool)) for ev in s.events for v in ev.values()):
        return  # kinds were changed: the evidence may be written otherwise
    assert {k: f.raw for k, f in found.items()} == reference


def tool_tells(how: str) -> dict[str, list[str]]:
    """What bindings/tools/alerts.c tells of each file; test.sh builds it with the very library that the extension holds."""
    tool = os.environ.get("CHAINDET_ALERTS")
    if not tool:
        pytest.skip("CHAINDET_ALERTS does not name bindings/tools/alerts (test.sh builds it)")
    out = subprocess.run([tool, how, *map(str, FILES)], capture_output=True, check=True).stdout.decode("utf-8", "replace")
    told: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in out.split("\n")[:-1]:
        if line.startswith("# "):
            lines = told[line[2:]] = []
        else:
            lines.append(line.replace('"layer":"site:', '"layer":"<site>:'))  # what each calls a text of site settings
    assert len(told) == len(FILES) and any(told.values())
    return told


@pytest.fixture(scope="module")
def told_in_c() -> dict[str, list[str]]:
    return tool_tells("scenario")


@pytest.fixture(scope="module")
def asked_in_c() -> dict[str, list[str]]:
    told = tool_tells("asked")
    assert any(line.startswith("? ") for lines in told.values() for line in lines)
    return told


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT / "tests" / "scenarios"))[:-5])
def test_every_revision_is_byte_for_byte_that_of_c(path: Path, told_in_c: dict[str, list[str]]) -> None:
    s = scenario.load(path)
    assert [f.raw for f in one_by_one(s, s.ruleset())] == told_in_c[str(path)]


#: As bindings/tools/alerts.c answers.
ANSWERS: dict[str, str | int] = {"cloud.image.owner": "111122223333", "destination.as.number": 64500, "host.ip": "10.0.1.7"}


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT / "tests" / "scenarios"))[:-5])
def test_every_question_and_what_its_answer_makes_is_that_of_c(path: Path, asked_in_c: dict[str, list[str]]) -> None:
    s = scenario.load(path)
    lines: list[str] = []

    def answer(wanted: str, of: str) -> str | int | None:
        lines.append(f"? {wanted} {of}")
        return ANSWERS.get(wanted)

    with chaindet.Engine(s.ruleset(), lateness=s.lateness, near_misses=True, lookup=answer) as e:
        for ev in s.events:
            e.feed(ev)
            lines += [f.raw for f in e.alerts()]
        e.flush()
        lines += [f.raw for f in e.alerts()]
    assert lines == asked_in_c[str(path)]
