# SPDX-License-Identifier: MIT
"""One engine, one user at a time; the GIL is released where it is long."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import SAMPLES, chain

import chaindet

needs_log = pytest.mark.skipif(not SAMPLES, reason="no sample events in examples/sample")


def big() -> bytes:
    data = SAMPLES[0].read_bytes()
    return data * (1 + (24 << 20) // len(data))


@needs_log
def test_a_second_thread_is_told_and_nothing_is_corrupted(rules: chaindet.Ruleset) -> None:
    data = big()
    with chaindet.Engine(rules, revisions="first") as e:
        told: list[Exception] = []
        stop = threading.Event()

        def poke() -> None:
            while not stop.is_set():
                calls: list[Callable[[], object]] = [
                    lambda: e.stats,
                    lambda: e.feed(chain()[0]),
                    e.snapshot,
                    e.flush,
                    e.close,
                    lambda: list(e.alerts()),
                ]
                for call in calls:
                    try:
                        if call is e.close and told:
                            continue
                        call()
                    except (chaindet.EngineInUse, ValueError) as x:
                        told.append(x)

        stream = e.stream()
        t = threading.Thread(target=poke)
        t.start()
        try:
            while not told:
                stream._low.push(e, data[: 4 << 20])
        except (ValueError, chaindet.EngineInUse):
            pass
        stop.set()
        t.join()
    assert told


@needs_log
def test_the_gil_is_released_while_logs_are_read(rules: chaindet.Ruleset) -> None:
    data = big()
    counts = []
    with chaindet.Engine(rules) as e, e.stream() as s:
        done = threading.Event()

        def count() -> None:
            n = 0
            while not done.is_set():
                n += 1
                time.sleep(0)
            counts.append(n)

        t = threading.Thread(target=count)
        t.start()
        s._low.push(e, data)  # one call
        done.set()
        t.join()
    assert counts[0] > 100


def test_many_threads_share_one_ruleset(rules: chaindet.Ruleset) -> None:
    def work(n: int) -> list[str]:
        with chaindet.Engine(rules, revisions="first") as e:
            for k in range(20):
                e.feed_many(chain(f"ws{n}x{k}", n=n * 100 + k))
            return [a.host for a in e.alerts()]

    with ThreadPoolExecutor(8) as pool:
        for n, hosts in enumerate(pool.map(work, range(24))):
            assert hosts == [f"ws{n}x{k}" for k in range(20)]


def test_rulesets_compile_in_parallel() -> None:
    with ThreadPoolExecutor(4) as pool:
        digests = set(pool.map(lambda _: chaindet.Ruleset(assign="AN1314.TimeWindow=11m").digest, range(8)))
    assert len(digests) == 1


def test_the_default_catalog_is_made_once() -> None:
    from chaindet.sources import default_catalog

    with ThreadPoolExecutor(8) as pool:
        assert len({id(c) for c in pool.map(lambda _: default_catalog(), range(16))}) == 1


def test_a_callback_that_feeds_from_another_thread_is_served(rules: chaindet.Ruleset) -> None:
    """The engine is free while the callback runs."""
    with chaindet.Engine(rules, revisions="first") as e:
        hosts: list[str] = []

        def tell(a: chaindet.Finding) -> None:
            hosts.append(a.host)
            if len(hosts) == 1:
                t = threading.Thread(target=e.feed_many, args=(chain("ws2", n=2),))
                t.start()
                t.join()

        e.on_alert(tell)
        e.feed_many(chain())
    assert hosts == ["ws1", "ws2"]
