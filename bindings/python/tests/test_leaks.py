# SPDX-License-Identifier: MIT
"""Nothing leaks: not per event over a million of them, not per object, not on errors."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import BASE, SAMPLES, chain

import chaindet


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096


def grows(work: Callable[[], object], times: int) -> None:
    """A leak grows in every round; what caches and the cycle collector do does not."""
    for _ in range(max(times // 4, 3)):
        work()
    rounds: list[tuple[int, int]] = []
    for _ in range(5):
        gc.collect()
        blocks, memory = sys.getallocatedblocks(), resident()
        for _ in range(times):
            work()
        gc.collect()
        rounds.append((sys.getallocatedblocks() - blocks, resident() - memory))
        if min(b for b, _ in rounds) < times / 2 + 20 and min(m for _, m in rounds) < 128 << 10:
            return
    raise AssertionError(f"grows by (blocks, bytes) in each round: {rounds}")


def test_a_million_events_leak_nothing(rules: chaindet.Ruleset) -> None:
    events = [
        {
            "class": "network.connect",
            "time": BASE + i,
            "host": f"h{i % 50}",
            "process.pid": 100 + i % 40,
            "process.executable": "/bin/x",
            "destination.ip": "203.0.113.9",
            "tags": ["a", "b"],
            "n": {"deep": i},
            "raw": b"\xff",
            "odd": "\ud800",
        }
        for i in range(10000)
    ]
    with chaindet.Engine(rules) as e:
        e.feed_many(events)
        gc.collect()
        blocks, memory = sys.getallocatedblocks(), resident()
        for _ in range(100):
            e.feed_many(events)
        assert e.stats.events == 1_010_000
        assert sys.getallocatedblocks() - blocks < 1000 and resident() - memory < 8 << 20


def test_engines_and_alerts_leak_nothing(rules: chaindet.Ruleset) -> None:
    def work() -> None:
        with chaindet.Engine(rules, max_alerts=1) as e:
            for n in range(3):
                e.feed_many(chain(f"w{n}", n=n))
            e.restore(e.snapshot())
            for a in e.alerts():
                a.to_ocsf()
        e2 = chaindet.Engine(rules)
        e2.on_alert(lambda a: None)
        e2.feed_many(chain())

    grows(work, 150)


def test_rulesets_leak_nothing() -> None:
    grows(lambda: chaindet.Ruleset(assign="AN1314.TimeWindow=9m").analytics, 12)


def test_errors_leak_nothing(engine: chaindet.Engine, rules: chaindet.Ruleset) -> None:
    wrong: list[Callable[[], Any]] = [
        lambda: engine.feed({"class": "x", "time": 0, "a": object()}),
        lambda: engine.feed({"class": "x", "time": "no"}),
        lambda: engine.feed({"class": "x" * 1000}),
        lambda: engine.restore(b"x" * 1000),
        lambda: engine.feed_lines(b"", source="nonsense"),
        lambda: engine.feed_many([{"class": "x", "time": 0}, 5]),  # type: ignore[list-item]
        lambda: chaindet.Engine(rules, hash_seed=b"1"),
        lambda: engine._untake("x"),  # type: ignore[arg-type]
        lambda: chaindet.Engine.__new__(chaindet.Engine).flush(),
    ]

    def work() -> None:
        for w in wrong:
            with pytest.raises((chaindet.ChaindetError, TypeError, ValueError)):
                w()

    grows(work, 200)


def test_refused_rules_leak_nothing(rules: chaindet.Ruleset) -> None:
    def work() -> None:
        with pytest.raises(chaindet.RulesError):
            rules.set("AN1314", "TimeWindow", "nonsense")

    grows(work, 60)


@pytest.mark.skipif(not SAMPLES, reason="no sample events in examples/sample")
def test_streams_leak_nothing(rules: chaindet.Ruleset) -> None:
    data = SAMPLES[0].read_bytes()
    with chaindet.Engine(rules) as e:

        def work() -> None:
            e.feed_lines(data)
            e.feed_lines(SAMPLES[0])
            e.stream().push(data[:1000])
            chaindet.Engine(rules).stream().push(data[:1000])
            list(e.alerts())

        grows(work, 60)


def test_tables_leak_nothing(rules: chaindet.Ruleset) -> None:
    pa = pytest.importorskip("pyarrow")
    table = pa.table(
        {
            "class": ["network.connect"] * 1000,
            "time": list(range(1000)),
            "host": ["h"] * 1000,
            "process.args": [["a", "b"]] * 1000,
        }
    )
    wrong = table.set_column(0, "class", pa.array([None] * 1000, pa.string()))
    with chaindet.Engine(rules) as e:

        def work() -> None:
            e.feed_table(table)
            with pytest.raises(chaindet.EventError):
                e.feed_table(wrong)

        grows(work, 100)
        assert pa.total_allocated_bytes() < 1 << 20


def test_a_million_questions_leak_nothing() -> None:
    rules = chaindet.Ruleset(site="AN1318: {ApprovedImages: ['owner:111122223333']}", select=["AN1318"])
    events = [
        {
            "class": "instance.create",
            "time": BASE + i,
            "cloud.instance.id": f"i-{i % 50}",
            "cloud.image.id": f"ami-{i % 70}",
            "user.type": "AssumedRole",
        }
        for i in range(10000)
    ]
    asked = 0

    def lookup(wanted: str, of: str) -> str | None:
        nonlocal asked
        asked += 1
        if asked % 1000 == 0:
            raise KeyError(of)
        return of + "x" * (asked % 300) if asked % 3 else None

    def feed(e: chaindet.Engine, rounds: int) -> None:
        for _ in range(rounds):
            it = iter(events)
            for _ in range(11):
                try:
                    e.feed_many(it)
                except KeyError:
                    pass
            for _ in e.alerts():
                pass

    with chaindet.Engine(rules, revisions="first", lookup=lookup) as e:
        feed(e, 5)
        gc.collect()
        blocks, memory = sys.getallocatedblocks(), resident()
        feed(e, 100)
        gc.collect()
        assert asked == 1_050_000
        assert sys.getallocatedblocks() - blocks < 1000 and resident() - memory < 8 << 20
