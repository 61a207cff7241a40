# SPDX-License-Identifier: MIT
from __future__ import annotations

import gc
import inspect
import ipaddress
import multiprocessing
import os
import pickle
import weakref
from collections import UserDict
from datetime import datetime, timedelta, timezone
from pathlib import PurePosixPath
from typing import Any

import pytest
from conftest import BASE, chain, stages

import chaindet
from chaindet import _low
from chaindet.errors import STATUS_CLASSES

WANT = {"artifact": [1], "spawn": [2, 3], "egress": [4]}


def last(engine: chaindet.Engine) -> chaindet.Finding:
    return list(engine.alerts())[-1]


# ---- events in ----


def test_a_chain_of_dicts_raises_an_alert(engine: chaindet.Engine) -> None:
    for ev in chain():
        assert engine.feed(ev) is True
    a = last(engine)
    assert isinstance(a, chaindet.Alert) and a.analytic == "AN1314" and a.host == "ws1" and stages(a) == WANT
    assert list(engine.alerts()) == []


def test_nested_dicts_are_dotted_names(engine: chaindet.Engine) -> None:
    def nested(ev: dict[str, Any]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, value in ev.items():
            *path, leaf = name.split(".")
            at = out
            for part in path:
                at = at.setdefault(part, {}) if not (part == "host" and "host" in ev) else at.setdefault("host_", {})
            at[leaf] = value
        out.pop("host_", None)
        return out

    engine.feed_many(nested(ev) for ev in chain())
    assert stages(last(engine)) == WANT


def test_host_may_be_a_field_in_its_own_dict(engine: chaindet.Engine) -> None:
    for ev in chain():
        ev["host"] = {"name": ev.pop("host"), "os": {"type": ev.pop("host.os.type")}}
        engine.feed(ev)
    assert last(engine).host == "ws1"


@pytest.mark.parametrize("form", ["datetime", "offset", "text", "pandas", "naive"])
def test_times_have_many_forms(engine: chaindet.Engine, form: str) -> None:
    def form_of(ns: int) -> object:
        t = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=ns // 1000)
        if form == "offset":
            return t.astimezone(timezone(timedelta(hours=5, minutes=30)))
        if form == "naive":
            return t.replace(tzinfo=None)
        if form == "pandas":
            return pytest.importorskip("pandas").Timestamp(ns, unit="ns", tz="Europe/Paris")
        return t if form == "datetime" else t.isoformat().replace("+00:00", "Z")

    for ev in chain(at=BASE + 5000):
        ev["time"] = form_of(int(str(ev["time"])))
        engine.feed(ev)
    a = last(engine)
    assert (a.first_ns, a.last_ns) == (BASE + 5000, BASE + 44 * 10**9 + 5000)
    assert a.first == datetime(2026, 1, 5, 9, 0, 0, 5, tzinfo=timezone.utc)


def test_nanoseconds_are_kept(engine: chaindet.Engine) -> None:
    pd = pytest.importorskip("pandas")
    for i, ev in enumerate(chain(at=BASE + 123456789)):
        if i == 0:
            ev["time"] = pd.Timestamp(ev["time"], unit="ns")
        if i == 3:
            ev["time"] = "2026-01-05 10:00:44.123456789+01:00"
        engine.feed(ev)
    a = last(engine)
    assert (a.first_ns, a.last_ns) == (BASE + 123456789, BASE + 44 * 10**9 + 123456789)


def test_values_of_all_kinds_are_taken(engine: chaindet.Engine) -> None:
    class Text(str):
        pass

    ev = {
        "class": Text("process.start"),
        "time": BASE,
        "a": None,
        "b": True,
        "c": -(2**63),
        "d": 2**64 - 1,
        "e": 1.5,
        "f": b"\xff\0x",
        "g": "\ud800",
        "h": ["x", 1, None, b"y"],
        "i": ("x",),
        "j": PurePosixPath("/a/b"),
        "k": datetime.now(timezone.utc),
        "l": Text("x"),
        "m": {"n": {"o": 1}},
        "p": "\0",
        "q": [],
        "r": {},
    }
    assert engine.feed(ev)
    assert engine.stats.events == 1


@pytest.mark.parametrize(
    ("change", "kind", "says"),
    [
        ({"class": None}, TypeError, "class"),
        ({"class": ""}, chaindet.EventError, "class"),
        ({"time": None}, TypeError, "time"),
        ({"time": 1.5}, TypeError, "nanoseconds"),
        ({"time": True}, TypeError, "time"),
        ({"time": "yesterday"}, chaindet.EventError, "time"),
        ({"time": "2026-02-30T00:00:00Z"}, chaindet.EventError, "time"),
        ({"time": 2**63}, OverflowError, ""),
        ({"host": 5}, TypeError, "host"),
        ({"tag": "x"}, TypeError, "tag"),
        ({"tag": -1}, OverflowError, ""),
        ({"x": object()}, TypeError, "'x'"),
        ({"x": 2**64}, TypeError, "64"),
        ({"x": -(2**63) - 1}, TypeError, "64"),
        ({"x": [[1]]}, TypeError, "list"),
        ({"x": ipaddress.ip_address("::1")}, TypeError, "IPv6Address"),
        ({3: 4}, TypeError, "keys"),
        ({"x": list(range(5000))}, chaindet.EventError, "4096"),
        ({"time": datetime(9999, 1, 1)}, OverflowError, "2262"),
    ],
)
def test_a_malformed_event_is_refused_and_named(
    engine: chaindet.Engine, change: dict[Any, Any], kind: type[Exception], says: str
) -> None:
    with pytest.raises(kind) as e:
        engine.feed({**chain()[0], **change})
    assert says in str(e.value)
    assert engine.stats.events == 0


def test_other_malformed_events_are_refused(engine: chaindet.Engine) -> None:
    others: list[Any] = [None, [], "x", UserDict(chain()[0])]
    for wrong in others:
        with pytest.raises(TypeError):
            engine.feed(wrong)
    with pytest.raises(chaindet.EventError, match="no time"):
        engine.feed({"class": "process.start"})
    assert engine.feed({"class": "event.plain"}), "plain events may have no time"
    deep: dict[str, Any] = {"class": "x", "time": 0}
    at = deep
    for _ in range(40):
        at["y"] = at = {}  # noqa: PLW2901
    with pytest.raises(chaindet.EventError, match="deep"):
        engine.feed(deep)


def test_text_with_a_nul_is_not_cut() -> None:
    r = chaindet.Ruleset.from_text("""
title: more than a
id: 00000000-0000-0000-0000-000000000001
logsource: {category: process_creation}
detection: {sel: {process.command_line|re: 'b$'}, condition: sel}
""")
    with chaindet.Engine(r, revisions="first") as e:
        e.feed({"class": "event.plain", "time": 0, "process.command_line": "a\0c"})
        assert list(e.alerts()) == []
        e.feed({"class": "event.plain", "time": 0, "process.command_line": "a\0b"})
        assert [w.value for _, ev in next(e.alerts()).events() for w in ev.why] == ["a\0b"]


def test_an_event_that_changes_while_it_is_read_does_no_harm(engine: chaindet.Engine) -> None:
    ev: dict[str, Any] = {"class": "process.start", "time": BASE}

    class Path:
        def __fspath__(self) -> str:
            ev.clear()
            gc.collect()
            return "p" * 1000

    ev.update({f"f{i}": "x" * 100 + str(i) for i in range(40)})
    ev["z"] = Path()
    ev.update({f"g{i}": "y" * 100 + str(i) for i in range(40)})
    engine.feed(ev)
    assert engine.stats.events == 1


def test_feed_many_tells_which_event_was_refused(engine: chaindet.Engine) -> None:
    events: list[dict[str, Any]] = [*chain()[:2], {"class": "process.start"}, *chain()[2:]]
    with pytest.raises(chaindet.EventError):
        engine.feed_many(events)
    assert engine.stats.events == 2
    assert engine.feed_many(events[3:]) == 2
    assert stages(last(engine)) == WANT


def test_feed_many_lets_the_iterable_look_at_the_engine_and_raise(engine: chaindet.Engine) -> None:
    def source() -> Any:
        for i, ev in enumerate(chain()):
            assert engine.stats.events == i
            yield ev
        raise OSError("the pipe broke")

    with pytest.raises(OSError, match="pipe"):
        engine.feed_many(source())
    assert engine.stats.events == 4
    with pytest.raises(TypeError):
        engine.feed_many(5)  # type: ignore[arg-type]


def test_late_events_are_told_and_used(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, lateness="1s") as e:
        assert [e.feed(ev) for ev in reversed(chain())] == [True, False, False, False]
        assert e.stats.late == 3
        assert stages(last(e)) == WANT


# ---- alerts out ----


def test_alerts_wait_until_they_are_taken(engine: chaindet.Engine) -> None:
    engine.feed_many(chain())
    it = engine.alerts()
    first = next(it)
    engine.feed_many(chain("ws2", n=2))
    hosts = [a.host for a in it]
    assert first.host == "ws1" and "ws2" in hosts


def test_a_full_queue_is_told_and_a_batch_goes_on(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, max_alerts=2, revisions="first") as e:
        for n in range(2):
            e.feed_many(chain(f"ws{n}", n=n))
        third = chain("ws2", n=2)
        with pytest.raises(chaindet.QueueFull):
            for ev in third:
                e.feed(ev)
        assert len(list(e.alerts())) == 2
        for ev in third:
            e.feed(ev)
        for n in range(10, 30):
            e.feed_many(chain(f"ws{n}", n=n))
        assert [a.host for a in e.alerts()] == ["ws2"] + [f"ws{n}" for n in range(10, 30)]


def test_on_alert_is_called_with_the_event_that_completes(engine: chaindet.Engine) -> None:
    seen: list[tuple[int, str]] = []

    @engine.on_alert
    def tell(a: chaindet.Finding) -> None:
        seen.append((engine.stats.events, a.host))

    for ev in chain():
        engine.feed(ev)
    assert seen == [(4, "ws1")]
    engine.on_alert(None)
    engine.feed_many(chain("ws2", n=2))
    assert len(seen) == 1 and last(engine).host == "ws2"


def test_a_callback_that_raises_loses_nothing(rules: chaindet.Ruleset) -> None:
    e = chaindet.Engine(rules, revisions="first")
    seen: list[str] = []

    def tell(a: chaindet.Finding) -> None:
        if not seen:
            seen.append("failed")
            raise ZeroDivisionError("in the callback")
        seen.append(a.host)

    e.on_alert(tell)
    with pytest.raises(ZeroDivisionError):
        e.feed_many(chain())
    assert e.stats.events == 4, "the event was taken"
    e.feed_many(chain("ws2", n=2))
    assert seen == ["failed", "ws1", "ws2"]
    e.on_alert(lambda a: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        e.feed_many(chain("ws3", n=3))
    e.on_alert(None)
    assert [a.host for a in e.alerts()] == ["ws3"]


def test_a_callback_may_use_the_engine(rules: chaindet.Ruleset) -> None:
    e = chaindet.Engine(rules, revisions="first")
    hosts: list[str] = []

    def tell(a: chaindet.Finding) -> None:
        hosts.append(a.host)
        if a.host == "ws1":
            e.feed_many(chain("ws2", n=2))
            e.advance(BASE)
            assert e.snapshot().data

    e.on_alert(tell)
    e.feed_many(chain())
    assert hosts == ["ws1", "ws2"]


def test_a_callback_may_close_the_engine(rules: chaindet.Ruleset) -> None:
    e = chaindet.Engine(rules)
    e.on_alert(lambda a: e.close())
    with pytest.raises(ValueError, match="closed"):
        e.feed_many([*chain(), *chain("ws2", n=2)])
    assert e.closed


def test_near_misses_say_what_lacked(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, near_misses=True) as e:
        e.feed_many(chain()[:3])
        assert list(e.alerts()) == []
        e.flush()
        (n,) = e.alerts()
        assert isinstance(n, chaindet.NearMiss) and n.kind == "near-miss" and n.final
        assert ("egress", "no-source") in [(m.stage, m.because) for m in n.missing]
        assert "NEAR MISS" in str(n)


def test_alerts_say_why_a_stage_is_missing(engine: chaindet.Engine) -> None:
    engine.feed_many(chain())
    a = last(engine)
    assert [m.stage for m in a.missing] == ["open"] and a.missing[0].because in ("absent", "no-source")


@pytest.mark.parametrize(("revisions", "want"), [("first", [1]), ("final", [True])])
def test_revisions_can_be_chosen(rules: chaindet.Ruleset, revisions: Any, want: list[object]) -> None:
    with chaindet.Engine(rules, revisions=revisions) as e:
        e.feed_many(chain())
        e.flush()
        found = list(e.alerts())
    assert len(found) == 1 and (found[0].revision if revisions == "first" else found[0].final) == want[0]


# ---- time ----


def test_advance_closes_windows_and_the_deadline_says_when(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, revisions="final") as e:
        assert e.next_deadline_ns() is None
        e.feed_many(chain())
        assert list(e.alerts()) == []
        at = e.next_deadline_ns()
        assert at is not None and at >= BASE + 44 * 10**9
        e.advance(datetime(2026, 1, 5, 9, 1, tzinfo=timezone.utc))
        assert list(e.alerts()) == []
        e.advance("2026-01-06T09:00:00Z")
        assert [a.final for a in e.alerts()] == [True]
        with pytest.raises(TypeError):
            e.advance(1.5)  # type: ignore[arg-type]


# ---- options, life ----


def test_wrong_options_are_refused(rules: chaindet.Ruleset) -> None:
    wrong: list[dict[str, Any]] = [
        {"revisions": "some"},
        {"lateness": "soon"},
        {"lateness": -1},
        {"hash_seed": b"x"},
        {"max_bytes": "much"},
    ]
    for options in wrong:
        with pytest.raises(ValueError):
            chaindet.Engine(rules, **options)
    values: list[tuple[Any, type[Exception]]] = [(-1, ValueError), (1 << 63, ValueError), (1.5, TypeError), (True, TypeError)]
    for option in ("max_bytes", "max_alerts", "max_field", "lateness", "file_memory"):
        for value, error in values:
            with pytest.raises(error, match=option):
                chaindet.Engine(rules, **{option: value})
    e = chaindet.Engine(rules)
    others: list[tuple[Any, type[Exception], str]] = [
        (lambda: chaindet.Engine("rules"), TypeError, "Ruleset"),  # type: ignore[arg-type]
        (lambda: e.set_rules(None), TypeError, "Ruleset"),  # type: ignore[arg-type]
        (lambda: e.on_alert(5), TypeError, "callable"),  # type: ignore[type-var]
        (lambda: e.restore(5), TypeError, "memoryview"),  # type: ignore[arg-type]
        (lambda: e.stream(first_line=-1), ValueError, "first_line"),
        (lambda: e.advance(2**64), OverflowError, "now: times are"),
        (lambda: e.feed({"class": "x", "time": 2**63}), OverflowError, "time: times are"),
        (lambda: e.feed({"class": "x", "time": 0, "tag": -1}), OverflowError, "tag"),
    ]
    for call, error, says in others:
        with pytest.raises(error, match=says):
            call()
    assert e.stats.events == 0
    unmade = chaindet.Engine.__new__(chaindet.Engine)
    with pytest.raises(ValueError, match="never made"):
        unmade.flush()


def test_a_closed_engine_refuses_every_call(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules) as e:
        assert not e.closed
    assert e.closed and "closed" in repr(e) and "closed" in e._repr_html_()
    e.close()
    calls: list[Any] = [
        lambda: e.feed(chain()[0]),
        lambda: e.feed_many(chain()),
        lambda: e.feed_lines(b"{}"),
        lambda: list(e.alerts()),
        e.flush,
        lambda: e.advance(0),
        lambda: e.stats,
        lambda: e.losses,
        e.snapshot,
        lambda: e.restore(b""),
        e.next_deadline_ns,
        lambda: e.set_rules(rules),
        lambda: e.on_alert(print),
        lambda: e.stream(),
    ]
    for call in calls:
        with pytest.raises(ValueError, match="closed"):
            call()


def test_engines_go_away_without_the_cycle_collector(rules: chaindet.Ruleset) -> None:
    gc.disable()
    try:
        e = chaindet.Engine(rules)
        e.on_alert(print)
        s = e.stream()
        gone = weakref.ref(e)
        del e
        assert gone() is not None, "the stream holds it"
        del s
        assert gone() is None
    finally:
        gc.enable()


def test_the_budget_holds_and_losses_are_told(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, max_bytes="2MiB", revisions="first") as e:
        e.feed_many(
            {
                "class": "process.start",
                "time": BASE + i,
                "host": "ws1",
                "host.os.type": "windows",
                "process.pid": 10 + i % 60000,
                "process.entity_id": f"g{i}",
                "process.executable": f"C:\\x\\p{i}.exe",
                "process.command_line": "p" * 50,
            }
            for i in range(60000)
        )
        s = e.stats
        assert s.peak_bytes <= s.max_bytes == 2 << 20 and s.evicted_processes > 0
        assert [(x.host, x.what) for x in e.losses] == [("ws1", "processes")] and e.losses[0].count > 0
        assert "lost" in e._repr_html_()


def test_rules_are_swapped_between_two_events(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, revisions="first") as e:
        e.feed_many(chain()[:3])
        e.set_rules(rules.set("AN1315", "TimeWindow", "10m"))
        e.feed(chain()[3])
        assert len(list(e.alerts())) == 1, "AN1314 did not change"
        assert e.dropped == []
        assert e.rules.get("AN1315", "TimeWindow") == timedelta(minutes=10)
        quiet = rules.set("AN1314", "EgressAllowList", ["203.0.113.0/24"])
        e.set_rules(quiet)
        assert {(d.analytic, d.what.split(".")[0]) for d in e.dropped} == {("AN1314", "egress")} and all(
            d.count > 0 for d in e.dropped
        )
        e.feed_many(chain("ws2", n=2))
        assert list(e.alerts()) == []
        with pytest.raises(TypeError):
            e._set_rules(5)  # type: ignore[arg-type]


# ---- state ----


def test_a_snapshot_carries_open_chains_and_waiting_alerts(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, revisions="first", max_alerts=1) as e:
        for n in range(3):
            e.feed_many(chain(f"ws{n}", n=n))
        e.feed_many(chain("ws9", n=9)[:3])
        snapshot = e.snapshot()
    assert len(snapshot.waiting) >= 1
    for copy in (pickle.loads(pickle.dumps(snapshot)), bytes(snapshot)):
        with chaindet.Engine(rules, revisions="first") as e:
            e.restore(copy)
            e.feed(chain("ws9", n=9)[3])
            assert [a.host for a in e.alerts()] == ["ws0", "ws1", "ws2", "ws9"]
            assert bytes(e.snapshot()) == e.snapshot().data, "nothing waits: it is the C library's"


def test_bytes_of_a_snapshot_hold_all_of_it(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, max_alerts=1) as e:
        e.feed_lines(b"{}\n", name="a.log")
        for n in range(3):
            e.feed_many(chain(f"ws{n}", n=n))
        snapshot = e.snapshot()
    data = bytes(snapshot)
    assert snapshot.waiting and chaindet.Snapshot.from_bytes(data) == snapshot and snapshot.inputs == ("a.log",)
    head = len(data) - len(snapshot.data)
    with chaindet.Engine(rules) as e:
        for at in range(20, head, 7):
            wrong = bytearray(data)
            wrong[at] ^= 0x11
            with pytest.raises(chaindet.SnapshotError):
                e.restore(wrong)
        for cut in (20, 25, 40, head - 1):
            with pytest.raises(chaindet.SnapshotError):
                e.restore(data[:cut])
        assert e.stats.events == 0 and list(e.alerts()) == []


def test_a_merge_loses_neither_alerts_nor_names(rules: chaindet.Ruleset) -> None:
    def shard(name: str, host: str, n: int) -> chaindet.Snapshot:
        with chaindet.Engine(rules, revisions="first", max_alerts=1) as e:
            e.feed_lines(b"{}\n", name=name)
            for k in range(3):
                e.feed_many([{**ev, "tag": 1 << 40 | k} for ev in chain(f"{host}{k}", n=n + k)])
            return e.snapshot()

    def names(e: chaindet.Engine) -> dict[str, str | None]:
        return {a.host: ev.input for a in e.alerts() for _, ev in a.events()}

    first = shard("a.log", "x", 10)
    for other, has in (("a.log", "a.log"), ("b.log", None)):
        with chaindet.Engine(rules, revisions="first") as e:
            e.restore(first)
            e.merge(bytes(shard(other, "y", 20)))
            assert names(e) == dict.fromkeys(["x0", "x1", "x2", "y0", "y1", "y2"], has)
            e.feed_lines(b"{}\n", name="c.log")
            assert e.snapshot().inputs[-1] == "c.log"


def test_a_damaged_snapshot_changes_nothing(engine: chaindet.Engine) -> None:
    engine.feed_many(chain()[:3])
    data = bytearray(engine.snapshot().data)
    for wrong in (b"", b"x" * 100, bytes(data[:-1]), bytes(data[:20])):
        with pytest.raises(chaindet.SnapshotError):
            engine.restore(wrong)
    for at in range(0, len(data), 97):
        data[at] ^= 0x10
        with pytest.raises(chaindet.SnapshotError):
            engine.restore(data)
        data[at] ^= 0x10
    engine.feed(chain()[3])
    assert stages(last(engine)) == WANT


def test_state_splits_and_merges_by_host(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, revisions="first") as e:
        for n in range(6):
            e.feed_many(chain(f"ws{n}", n=n)[:3])
        some, others = e.snapshot({"ws0", "ws3"}), e.snapshot(lambda h: h not in ("ws0", "ws3"))
        with pytest.raises(ZeroDivisionError):
            e.snapshot(lambda h: 1 / 0)  # type: ignore[arg-type, return-value]
    with chaindet.Engine(rules, revisions="first") as e:
        e.restore(some)
        for n in range(6):
            e.feed(chain(f"ws{n}", n=n)[3])
        assert {a.host for a in e.alerts()} == {"ws0", "ws3"}
    with chaindet.Engine(rules, revisions="first") as e:
        e.restore(some)
        e.merge(others.data)
        for n in range(6):
            e.feed(chain(f"ws{n}", n=n)[3])
        assert {a.host for a in e.alerts()} == {f"ws{n}" for n in range(6)}


def test_hosts_of_a_snapshot_are_compared_without_case_and_domain(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, revisions="first") as e:
        e.feed_many(chain("WS1.Corp.example")[:3])
        e.feed_many(chain("10.0.0.5", n=2)[:3])
        one, both = e.snapshot("ws1"), e.snapshot(["WS1.other", "10.0.0.5"])
        assert one == e.snapshot(["ws1"])
    for snapshot, want in ((one, 1), (both, 2)):
        with chaindet.Engine(rules, revisions="first") as e:
            e.restore(snapshot)
            e.feed(chain("ws1.corp.example")[3])
            e.feed(chain("10.0.0.5", n=2)[3])
            assert len(list(e.alerts())) == want


def test_methods_of_the_compiled_part_tell_their_signature() -> None:
    assert list(inspect.signature(chaindet.Engine.feed).parameters) == ["self", "event"]
    assert str(inspect.signature(chaindet.Engine.advance)) == "(self, now, /)"
    assert str(inspect.signature(chaindet.Engine.flush)) == "(self, /)"


def test_a_catalog_is_pickled_with_its_engine(rules: chaindet.Ruleset) -> None:
    own = """
source: acme-sensor
title: ACME sensor (JSON lines)
platforms: [Linux]
format: json
recognise: {acme.path: true}
time: [acme.when]
cases:
  - when: {acme.path: true}
    class: process.start
    fields: {process.executable: acme.path}
"""
    record = b'{"acme": {"path": "/bin/true", "when": "2026-01-05T09:00:00Z"}}\n'
    e = chaindet.Engine(rules, catalog=chaindet.Catalog(texts=own))
    for engine in (e, pickle.loads(pickle.dumps(e))):
        assert engine.feed_lines(record, "acme-sensor").events == 1


def _finish(engine: chaindet.Engine) -> list[str]:
    engine.feed(chain()[3])
    return [a.id for a in engine.alerts()]


def test_engines_travel_to_other_processes(rules: chaindet.Ruleset) -> None:
    e = chaindet.Engine(rules.set("AN1314", "TimeWindow", "10m"), revisions="first", lateness="5m")
    e.feed_many(chain()[:3])
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        (there,) = pool.map(_finish, [e])
    assert there == _finish(e) and len(there) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_an_engine_made_before_a_fork_refuses_the_child(engine: chaindet.Engine) -> None:
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            engine.feed(chain()[0])
        except chaindet.ForkError:
            code = 0
        finally:
            os._exit(code)
    assert os.waitpid(pid, 0)[1] == 0


# ---- errors ----


def test_every_status_has_its_exception() -> None:
    values = {n: getattr(_low, n) for n in dir(_low) if isinstance(getattr(_low, n), int) and n.isupper()}
    errors = {v: n for n, v in values.items() if v < 0}
    assert set(errors) == set(STATUS_CLASSES) and len(errors) == 12
    for status, name in errors.items():
        e = chaindet.errors.from_status(status, "", {})
        assert type(e) is STATUS_CLASSES[status] and e.status == status and str(e) == _low.status_text(status), name
    assert isinstance(chaindet.errors.from_status(_low.ENOMEM, "", {}), MemoryError)
    assert isinstance(chaindet.errors.from_status(_low.EIO, "", {}), OSError)
    assert type(chaindet.errors.from_status(-99, "x", {})) is chaindet.ChaindetError


def test_exceptions_of_the_engine_are_of_the_package(engine: chaindet.Engine) -> None:
    with pytest.raises(chaindet.ChaindetError) as e:
        engine.restore(b"nonsense")
    assert e.value.status == _low.ECORRUPT and str(e.value)


def test_repr_tells_the_counts(engine: chaindet.Engine) -> None:
    engine.feed_many(chain())
    assert "4 events" in repr(engine) and "events" in engine._repr_html_()
