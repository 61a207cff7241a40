# SPDX-License-Identifier: MIT
"""One turn of bindings/tools/cost.py: the ways into the Python package. Prints "way ns events", CPU time of this process.

CHAINDET_COST_FILE: JSON lines in the Elastic schema; CHAINDET_COST_ROUNDS: how often each is fed.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa

import chaindet

RULES = chaindet.Ruleset()
CLASSES = {"creation": "file.create", "connection_attempted": "network.connect", "start": "process.start"}


def flat(document: dict[str, Any], into: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    for key, value in document.items():
        if isinstance(value, dict):
            flat(value, into, f"{prefix}{key}.")
        else:
            into[prefix + key] = value
    return into


def event(document: dict[str, Any]) -> dict[str, Any]:
    time_text, action = document.pop("@timestamp"), document.pop("event")["action"]
    return flat(document, {"class": CLASSES[action], "time": time_text})


def say(way: str, count: int, feed: Callable[[chaindet.Engine], object]) -> None:
    best = None
    for _ in range(int(os.environ["CHAINDET_COST_ROUNDS"])):
        with chaindet.Engine(RULES) as engine:
            start = time.process_time_ns()
            feed(engine)
            spent = time.process_time_ns() - start
            assert engine.stats.events == count, engine.stats
        best = spent if best is None else min(best, spent)
    assert best is not None
    print(way, f"{best / count:.1f}", count)


def main() -> None:
    data = Path(os.environ["CHAINDET_COST_FILE"]).read_bytes()
    events = [event(json.loads(line)) for line in data.splitlines()]
    count = len(events)
    with chaindet.Engine(RULES) as probe:  # times as the engine takes them best: integers
        probe.feed_many(events[:1])
    names = sorted({name for e in events for name in e} - {"time"})
    stamps = pa.array([e["time"].removesuffix("Z") for e in events]).cast(pa.timestamp("ns"))
    for e, t in zip(events, stamps.cast(pa.int64()).to_pylist()):
        e["time"] = t
    table = pa.table({"time": stamps, **{n: pa.array([e.get(n) for e in events]) for n in names}})

    def one(engine: chaindet.Engine) -> None:
        feed = engine.feed
        for e in events:
            feed(e)

    say("lines", count, lambda engine: engine.feed_lines(data))
    say("table", count, lambda engine: engine.feed_table(table))
    say("one", count, one)
    for size in (1, 2, 5, 10, 100, count):
        parts = [events[at : at + size] for at in range(0, count, size)]
        say(f"many/{size}", count, lambda engine, parts=parts: [engine.feed_many(p) for p in parts])  # type: ignore[misc]
    for size in (10, 100, 1000):
        slices = [table.slice(at, size) for at in range(0, count, size)]
        say(f"table/{size}", count, lambda engine, slices=slices: [engine.feed_table(s) for s in slices])  # type: ignore[misc]


if __name__ == "__main__":
    main()
