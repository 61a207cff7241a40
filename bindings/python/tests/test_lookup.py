# SPDX-License-Identifier: MIT
"""What events do not say is asked of the application, by every way in; what it raises is told, and nothing is lost."""

from __future__ import annotations

import functools
import gc
import pickle
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from conftest import BASE

import chaindet

SITE = "AN1318: {ApprovedImages: [ami-0good, 'owner:111122223333'], KnownASNs: ['64500']}"
Way = Callable[[chaindet.Engine, "list[dict[str, Any]]"], object]


def instance(n: int = 1, at: int = 0) -> list[dict[str, Any]]:
    """An instance of an image that nobody approved talks: an alert of AN1318, unless its owner or the network is known."""
    second = 10**9
    return [
        {
            "class": "instance.create",
            "time": BASE + at * second,
            "tag": 1,
            "cloud.instance.id": f"i-{n}",
            "cloud.image.id": f"ami-0bad{n}",
            "cloud.interface.id": f"eni-{n}",
            "user.type": "AssumedRole",
        },
        {
            "class": "network.flow",
            "time": BASE + (at + 60) * second,
            "tag": 2,
            "cloud.interface.id": f"eni-{n}",
            "destination.ip": "203.0.113.7",
        },
    ]


@pytest.fixture(scope="module")
def site_rules() -> chaindet.Ruleset:
    return chaindet.Ruleset(site=SITE)


def plain_lines(events: list[dict[str, Any]]) -> bytes:
    import json

    return b"".join(json.dumps(e).encode() + b"\n" for e in events)


def table(e: chaindet.Engine, events: list[dict[str, Any]]) -> object:
    pa = pytest.importorskip("pyarrow")
    names = dict.fromkeys(k for ev in events for k in ev)
    return e.feed_table(pa.table({k: [ev.get(k) for ev in events] for k in names}))


def one_by_one(e: chaindet.Engine, events: list[dict[str, Any]]) -> object:
    return [e.feed(ev) for ev in events]


WAYS: dict[str, Way] = {
    "feed": one_by_one,
    "feed_many": lambda e, events: e.feed_many(events),
    "feed_table": table,
}


@pytest.mark.parametrize("way", WAYS)
def test_what_an_event_lacks_is_asked_for(site_rules: chaindet.Ruleset, way: str) -> None:
    for answers, alerts in (({}, 1), ({"cloud.image.owner": "111122223333"}, 0), ({"destination.as.number": 64500}, 0)):
        asked: list[tuple[str, str]] = []

        def lookup(wanted: str, of: str) -> str | int | None:
            asked.append((wanted, of))
            return answers.get(wanted)  # noqa: B023

        with chaindet.Engine(site_rules, revisions="first", lookup=lookup) as e:
            WAYS[way](e, instance())
            assert len(list(e.alerts())) == alerts, answers
        assert sorted(asked) == [("cloud.image.owner", "ami-0bad1"), ("destination.as.number", "203.0.113.7")]


LOG = (
    b'{"eventVersion":"1.08","userIdentity":{"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role/dev/kim"},'
    b'"eventTime":"2026-01-05T09:00:00Z","eventSource":"ec2.amazonaws.com","eventName":"RunInstances","awsRegion":"eu-west-1",'
    b'"requestParameters":{},"responseElements":{"instancesSet":{"items":[{"instanceId":"i-0123456789abcdef1",'
    b'"imageId":"ami-0bad0bad0bad0bad1"}]}},"eventID":"e-1","eventType":"AwsApiCall","recipientAccountId":"111122223333"}\n'
)


@pytest.mark.parametrize("size", [1, 100])
def test_logs_are_asked_about_while_the_gil_is_released(site_rules: chaindet.Ruleset, size: int) -> None:
    """Pieces of a few bytes are read with the GIL held, large ones without."""
    asked: list[tuple[str, str]] = []

    def lookup(wanted: str, of: str) -> None:
        asked.append((wanted, of))

    with chaindet.Engine(site_rules, lookup=lookup) as e:
        read = e.feed_lines(LOG * size)
        assert read.events == size and read.unreadable == 0
    assert asked == [("cloud.image.owner", "ami-0bad0bad0bad0bad1")] * size


def test_files_are_asked_about(site_rules: chaindet.Ruleset, tmp_path: Any) -> None:
    path = tmp_path / "trail.json"
    path.write_bytes(LOG * 50)
    asked: list[str] = []
    with chaindet.Engine(site_rules, lookup=lambda wanted, of: asked.append(of)) as e:
        assert e.feed_lines(path).events == 50
        assert len(asked) == 50

    def broken(wanted: str, of: str) -> None:
        raise LookupError("the inventory is down")

    with chaindet.Engine(site_rules, lookup=broken) as e:
        with pytest.raises(LookupError, match="inventory"):
            e.feed_lines(path)
        assert e.stats.events == 50


@pytest.mark.parametrize("way", WAYS)
def test_what_it_raises_is_told_and_nothing_is_lost(site_rules: chaindet.Ruleset, way: str) -> None:
    asked: list[str] = []

    def lookup(wanted: str, of: str) -> str:
        asked.append(of)
        raise ZeroDivisionError("in the lookup")

    events = [*instance(1), *instance(2, 100)]
    with chaindet.Engine(site_rules, revisions="first", lookup=lookup) as e:
        told: list[chaindet.Finding] = []
        if way == "feed_table":
            with pytest.raises(ZeroDivisionError, match="in the lookup") as x:
                WAYS[way](e, events)
            assert len(asked) == 1, "until it was told nothing more is asked"
        else:
            left = iter(events)
            while e.stats.events < len(events):
                with pytest.raises(ZeroDivisionError, match="in the lookup") as x:
                    WAYS[way](e, [next(left)])
            assert len(asked) == len(events)
        assert any(entry.name == "lookup" for entry in x.traceback), "its traceback is kept"
        assert e.stats.events == len(events), "the events were taken"
        told += e.alerts()
        assert len(told) == 2, "and the alerts wait"


def test_a_batch_ends_with_the_event_that_was_asked_about(site_rules: chaindet.Ruleset) -> None:
    def lookup(wanted: str, of: str) -> str:
        raise OSError("no connection")

    events = iter([*instance(1), *instance(2)])
    with chaindet.Engine(site_rules, lookup=lookup) as e:
        with pytest.raises(OSError, match="connection"):
            e.feed_many(events)
        assert e.stats.events == 1 and len(list(events)) == 3


def test_alerts_of_the_call_wait_where_a_lookup_raised(site_rules: chaindet.Ruleset) -> None:
    raising = [False]
    told: list[str] = []

    def lookup(wanted: str, of: str) -> None:
        if raising[0]:
            raise KeyError(of)

    with chaindet.Engine(site_rules, revisions="first", lookup=lookup) as e:
        e.on_alert(lambda a: told.append(a.id))
        create, flow = instance()
        e.feed(create)
        raising[0] = True
        with pytest.raises(KeyError):
            e.feed(flow)
        assert told == [] and e.stats.alerts == 1
        raising[0] = False
        e.flush()
        assert len(told) == 1


@pytest.mark.parametrize("answer", [1.5, True, b"111122223333", ["64500"], object()])
def test_an_answer_of_another_type_is_an_error(site_rules: chaindet.Ruleset, answer: Any) -> None:
    with chaindet.Engine(site_rules, lookup=lambda wanted, of: answer) as e:
        with pytest.raises(TypeError, match="lookup must return str, int or None"):
            e.feed(instance()[0])
        assert e.stats.events == 1


@pytest.mark.parametrize("answer", ["", "-", "N/A", "1" * 256, "1" * 100000, 10**300])
def test_an_answer_that_is_none_counts_as_not_known(answer: Any) -> None:
    rules = chaindet.Ruleset(site="AN1318: {ApprovedImages: ['owner:*', '1*', '-']}")
    with chaindet.Engine(rules, revisions="first", lookup=lambda wanted, of: answer) as e:
        e.feed_many(instance())
        assert len(list(e.alerts())) == 1


def test_a_text_that_is_no_utf8_is_an_error(site_rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(site_rules, lookup=lambda wanted, of: "\ud800") as e, pytest.raises(UnicodeEncodeError):
        e.feed(instance()[0])


def test_it_may_not_use_the_engine(site_rules: chaindet.Ruleset) -> None:
    told: list[BaseException] = []

    def lookup(wanted: str, of: str) -> None:
        calls: list[Callable[[], object]] = [e.flush, e.close, e.snapshot, lambda: e.stats, lambda: e.feed(instance()[0])]
        for call in calls:
            try:
                call()
            except chaindet.EngineInUse as x:
                told.append(x)

    e = chaindet.Engine(site_rules, revisions="first", lookup=lookup)
    e.feed_many(instance())
    assert len(told) == 10 and len(list(e.alerts())) == 1
    e.close()


def test_a_lookup_may_be_a_cached_method(site_rules: chaindet.Ruleset) -> None:
    class Inventory:
        questions = 0

        @functools.cache  # noqa: B019
        def owner(self, wanted: str, of: str) -> str | None:
            self.questions += 1
            return None

    inventory = Inventory()
    with chaindet.Engine(site_rules, lookup=inventory.owner) as e:
        for n in range(5):
            e.feed_many(instance(1, n * 10))
    assert inventory.questions == 2


class Owner:
    """A lookup that pickles."""

    def __init__(self, owner: str) -> None:
        self.owner = owner

    def __call__(self, wanted: str, of: str) -> str | None:
        return self.owner if wanted == "cloud.image.owner" else None


def test_it_is_pickled_with_its_engine(site_rules: chaindet.Ruleset) -> None:
    for owner, alerts in (("111122223333", 0), ("444455556666", 1)):
        e = chaindet.Engine(site_rules, revisions="first", lookup=Owner(owner))
        create, flow = instance()
        e.feed(create)
        e = pickle.loads(pickle.dumps(e))
        e.feed(flow)
        assert len(list(e.alerts())) == alerts
    with pytest.raises((pickle.PicklingError, AttributeError)):
        pickle.dumps(chaindet.Engine(site_rules, lookup=lambda wanted, of: None))


def test_run_and_explain_ask_too(site_rules: chaindet.Ruleset, tmp_path: Any) -> None:
    path = tmp_path / "trail.json"
    path.write_bytes(LOG)
    asked: list[str] = []

    owner = "444455556666"

    def lookup(wanted: str, of: str) -> str | None:
        asked.append(wanted)
        return owner if wanted == "cloud.image.owner" else None

    assert list(chaindet.run(path, rules=site_rules, lookup=lookup)) == [] and asked == ["cloud.image.owner"]
    with chaindet.Engine(site_rules, revisions="final", lookup=lookup) as e:
        e.feed_many(instance())
        e.flush()
        (a,) = e.alerts()
    x = site_rules.explain(a.id, instance(), lookup=lookup)
    assert x.events == (0, 1) and x.replayed_events >= 2
    owner = "111122223333"
    with pytest.raises(chaindet.NotFound):
        site_rules.explain(a.id, instance(), lookup=lookup)
    with pytest.raises(ZeroDivisionError):
        site_rules.explain(a.id, instance(), lookup=lambda wanted, of: 1 // 0)
    with pytest.raises(TypeError, match="callable"):
        site_rules.explain(a.id, instance(), lookup="x")  # type: ignore[arg-type]


def test_what_is_no_callable_is_refused(site_rules: chaindet.Ruleset) -> None:
    with pytest.raises(TypeError, match="callable"):
        chaindet.Engine(site_rules, lookup={"ami-0bad1": "x"})  # type: ignore[arg-type]


def test_ctrl_c_in_a_lookup_ends_the_call(site_rules: chaindet.Ruleset) -> None:
    asked: list[str] = []

    def lookup(wanted: str, of: str) -> str:
        asked.append(of)
        raise KeyboardInterrupt

    with chaindet.Engine(site_rules, lookup=lookup) as e:
        with pytest.raises(KeyboardInterrupt):
            e.feed_lines(LOG * 1000)
        assert len(asked) == 1


def test_threads_ask_each_for_their_own_engine(site_rules: chaindet.Ruleset) -> None:
    """Logs are read without the GIL; each question takes it."""
    counts: list[int] = []

    def work() -> None:
        asked: list[int] = []
        with chaindet.Engine(site_rules, lookup=lambda wanted, of: asked.append(1)) as e:
            for _ in range(10):
                e.feed_lines(LOG * 100)
        counts.append(len(asked))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert counts == [1000] * 4


def test_an_engine_and_its_lookup_go_away_together(site_rules: chaindet.Ruleset) -> None:
    class Inventory:
        engine: chaindet.Engine

        def owner(self, wanted: str, of: str) -> None:
            return None

        def tell(self, a: chaindet.Finding) -> None:
            pass

    inventory = Inventory()
    inventory.engine = chaindet.Engine(site_rules, lookup=inventory.owner)  # a cycle
    inventory.engine.on_alert(inventory.tell)
    inventory.engine.feed_many(instance())
    gone = weakref.ref(inventory.engine)
    del inventory
    gc.collect()
    assert gone() is None


class Mine(chaindet.Engine):
    """An engine with an attribute of its own."""

    me: Mine


def test_a_derived_engine_in_a_cycle_is_collected(site_rules: chaindet.Ruleset) -> None:
    e = Mine(site_rules)
    e.me = e
    gone = weakref.ref(e)
    del e
    gc.collect()
    assert gone() is None
