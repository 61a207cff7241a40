# SPDX-License-Identifier: MIT
"""Tables in, by the Arrow PyCapsule protocol: all layouts, slices, nulls, hostile and failing producers."""

from __future__ import annotations

import ctypes
from datetime import datetime, timezone
from typing import Any

import pytest
from conftest import BASE, chain, stages

import chaindet

pa = pytest.importorskip("pyarrow")
WANT = {"artifact": [1], "spawn": [2, 3], "egress": [4]}


def columns(events: list[dict[str, Any]] | None = None) -> dict[str, list[Any]]:
    events = chain() if events is None else events
    names = dict.fromkeys(k for e in events for k in e)
    return {n: [e.get(n) for e in events] for n in names}


def told(table: Any, rules: chaindet.Ruleset, **options: Any) -> dict[str, list[int]]:
    with chaindet.Engine(rules) as e:
        e.feed_table(table, **options)
        found = list(e.alerts())
        return stages(found[-1]) if found else {}


def text_types() -> list[Any]:
    return [
        pa.string(),
        pa.large_string(),
        pa.string_view(),
        pa.binary(),
        pa.large_binary(),
        pa.binary_view(),
        pa.dictionary(pa.int8(), pa.string()),
        pa.dictionary(pa.int64(), pa.large_string()),
    ]


@pytest.mark.parametrize("kind", text_types(), ids=str)
def test_text_columns_of_every_layout(rules: chaindet.Ruleset, kind: Any) -> None:
    binary = "binary" in str(kind)

    def column(values: list[Any]) -> Any:
        if not any(isinstance(x, str) for x in values):
            return pa.array(values)
        text = pa.array(values, pa.large_string() if "large_string" in str(kind) else pa.string())
        if pa.types.is_dictionary(kind):
            return text.dictionary_encode().cast(kind)
        return pa.array([None if x is None else x.encode() for x in values], kind) if binary else pa.array(values, kind)

    table = pa.table({n: column(v) for n, v in columns().items()})
    assert told(table, rules) == WANT


@pytest.mark.parametrize(
    "kind",
    [
        pa.int8(),
        pa.uint8(),
        pa.int16(),
        pa.uint16(),
        pa.int32(),
        pa.uint32(),
        pa.int64(),
        pa.uint64(),
        pa.float32(),
        pa.float64(),
        pa.dictionary(pa.int16(), pa.int32()),
    ],
    ids=str,
)
def test_numbers_of_every_width(rules: chaindet.Ruleset, kind: Any) -> None:
    r = chaindet.Ruleset.from_text("""
title: number
id: 00000000-0000-0000-0000-000000000003
logsource: {product: x}
detection: {sel: {n: 7}, condition: sel}
""")
    values = (
        pa.array([5, 7, None, 7, 9]).cast(kind)
        if not pa.types.is_dictionary(kind)
        else pa.array([5, 7, None, 7, 9], pa.int32()).dictionary_encode()
    )
    table = pa.table({"n": values, "time": [0] * 5})
    with chaindet.Engine(r, revisions="first") as e:
        e.feed_table(table, event_class="event.plain", tag=100)
        assert [ev.tag for a in e.alerts() for _, ev in a.events()] == [101, 103]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", [None, "UTC", "Europe/Paris"])
def test_timestamps_of_every_unit(rules: chaindet.Ruleset, unit: str, zone: str | None) -> None:
    c = columns()
    table = pa.table(
        {
            **{n: v for n, v in c.items() if n != "time"},
            "time": pa.array(c["time"], pa.timestamp("ns", zone)).cast(pa.timestamp(unit, zone)),
        }
    )
    with chaindet.Engine(rules) as e:
        e.feed_table(table)
        a = list(e.alerts())[-1]
        assert (a.first_ns, a.last_ns) == (BASE, BASE + 44 * 10**9)


def test_times_as_text_and_dates(rules: chaindet.Ruleset) -> None:
    c = columns()
    c["@timestamp"] = [datetime.fromtimestamp(t // 10**9, timezone.utc).isoformat() for t in c.pop("time")]
    assert told(pa.table(c), rules) == WANT
    with chaindet.Engine(rules) as e:
        t = pa.table({"class": ["x"], "time": pa.array([1], pa.date32()), "a": pa.array([1], pa.date64())})
        assert e.feed_table(t) == 1
        with pytest.raises(chaindet.EventError, match="row 1: column 'time': not a time"):
            e.feed_table(pa.table({"class": ["x", "x"], "time": ["2026-01-01T00:00:00Z", "soon"]}))
        with pytest.raises(chaindet.EventError, match="1677"):
            e.feed_table(pa.table({"class": ["x"], "time": pa.array([2**62], pa.timestamp("s"))}))


def test_slices_at_every_level(rules: chaindet.Ruleset) -> None:
    """A child's row is its own, plus the offsets of all arrays above."""
    c = columns()
    junk = {n: [v[0]] * 5 + v + [v[-1]] * 3 for n, v in c.items()}
    assert told(pa.table(junk).slice(5, 4), rules) == WANT
    batch = pa.RecordBatch.from_pydict(junk).slice(5, 4)
    assert told(batch, rules) == WANT
    inner = pa.StructArray.from_arrays(
        [
            pa.array(junk["process.pid"]),
            pa.array(junk["process.executable"], pa.string_view()),
            pa.array(junk["process.entity_id"]).dictionary_encode(),
        ],
        ["pid", "executable", "entity_id"],
    )
    rest = {
        n: v
        for n, v in junk.items()
        if n not in ("process.pid", "process.executable", "process.entity_id", "process.command_line")
    }
    parts = {n: pa.array(v) for n, v in rest.items() if not n.startswith("process.")}
    parents = {n: pa.array(v) for n, v in rest.items() if n.startswith("process.parent.")}
    command = pa.array([""] * 2 + junk["process.command_line"])[2:]
    process = pa.StructArray.from_arrays(
        [*inner.flatten(), command], ["pid", "executable", "entity_id", "command_line"]
    )
    table = pa.table({**parts, **parents, "process": process}).slice(5, 4)
    assert told(table, rules) == WANT
    assert told(pa.concat_tables([table.slice(0, 1), table.slice(1, 2), table.slice(3)]), rules) == WANT


def test_nulls_are_absent_fields(rules: chaindet.Ruleset) -> None:
    struct = pa.array([None, {"a": None}, {"a": "x"}], pa.struct([("a", pa.string())]))
    r = chaindet.Ruleset.from_text("""
title: there
id: 00000000-0000-0000-0000-000000000004
logsource: {product: x}
detection: {sel: {s.a|exists: true}, condition: sel}
""")
    with chaindet.Engine(r, revisions="first") as e:
        e.feed_table(
            pa.table(
                {
                    "s": struct,
                    "time": [0, 0, 0],
                    "nothing": pa.nulls(3),
                    "d": pa.array([None, "x", None]).dictionary_encode(),
                }
            ),
            event_class="event.plain",
        )
        assert [ev.tag for a in e.alerts() for _, ev in a.events()] == [2]


@pytest.mark.parametrize("kind", ["list", "large_list", "fixed", "dictionary"])
def test_lists_are_fields_that_occur_several_times(kind: str) -> None:
    r = chaindet.Ruleset.from_text("""
title: listed
id: 00000000-0000-0000-0000-000000000005
logsource: {product: x}
detection: {sel: {tags: wanted}, condition: sel}
""")
    values = [["a", "b"], ["b", "wanted"], None, ["c", "d"], ["wanted", None]]
    types = {
        "list": pa.list_(pa.string()),
        "large_list": pa.large_list(pa.string_view()),
        "fixed": pa.list_(pa.string(), 2),
        "dictionary": pa.list_(pa.dictionary(pa.int32(), pa.string())),
    }
    array = pa.array(values, types[kind])
    with chaindet.Engine(r, revisions="first") as e:
        e.feed_table(pa.table({"tags": array, "time": [0] * 5}).slice(1), event_class="event.plain", tag=1)
        assert [ev.tag for a in e.alerts() for _, ev in a.events()] == [1, 4]


def test_columns_are_renamed_and_left_out(rules: chaindet.Ruleset) -> None:
    c = columns()
    c["Image"] = c.pop("process.executable")
    c["odd"] = [{"deep": [[1]]}] * 4
    c["Computer"] = c.pop("host")
    assert told(pa.table(c), rules, columns={"Image": "process.executable", "Computer": "host", "odd": None}) == WANT
    assert told(pa.table(c), rules, columns={"Image": "process.executable"}, host="ws1") == WANT
    with pytest.raises(TypeError, match="columns"):
        told(pa.table(c), rules, columns={"Image": 5})
    with pytest.raises(TypeError):
        told(pa.table(c), rules, columns=[1])


def test_host_name_is_the_host(rules: chaindet.Ruleset) -> None:
    c = columns()
    c["host.name"] = c.pop("host")
    with chaindet.Engine(rules) as e:
        e.feed_table(pa.table(c))
        assert list(e.alerts())[-1].host == "ws1"


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({"time": [1]}, "class"),
        ({"class": ["x"]}, "time"),
        ({"class": [1], "time": [1]}, "must be text"),
        ({"class": ["x"], "time": [1.5]}, "timestamp"),
        ({"class": ["x"], "time": [1], "@timestamp": [1]}, "twice"),
        ({"class": ["x"], "time": [1], "tag": ["y"]}, "integer"),
        ({"class": [["x"]], "time": [1]}, "list"),
        ({"class": ["x", None], "time": [1, 2]}, "row 1: the event has no class"),
        ({"class": ["x", "x"], "time": [1, None]}, "row 1: the event has no time"),
        (
            {
                "class": ["x"],
                "time": [1],
                "process.executable": [{"a": {"b": {"c": {"d": {"e": {"f": {"g": {"h": 1}}}}}}}}],
            },
            None,
        ),
    ],
)
def test_wrong_tables_are_refused(rules: chaindet.Ruleset, table: dict[str, list[Any]], says: str | None) -> None:
    with chaindet.Engine(rules) as e:
        if says is None:
            assert e.feed_table(pa.table(table)) == 1, "columns that no rule reads may be of any type"
            return
        with pytest.raises(chaindet.EventError, match=says) as x:
            e.feed_table(pa.table(table))
        assert e.stats.events == (x.value.row or 0)


def test_a_type_that_cannot_be_a_field_is_told_when_a_rule_reads_it(rules: chaindet.Ruleset) -> None:
    from decimal import Decimal

    c: dict[str, Any] = {"class": ["process.start"], "time": [1], "process.executable": pa.array([Decimal("1.5")])}
    with chaindet.Engine(rules) as e, pytest.raises(chaindet.EventError, match="process.executable.*Arrow type 'd:"):
        e.feed_table(pa.table(c))


def test_other_objects_are_refused(engine: chaindet.Engine) -> None:
    class Wrong:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return 5

    for wrong in (5, None, [1]):
        with pytest.raises(TypeError, match="Arrow"):
            engine.feed_table(wrong)
    with pytest.raises((TypeError, ValueError)):
        engine.feed_table(Wrong())
    once = pa.table({"class": ["x"], "time": [1]}).__arrow_c_stream__()

    class Used:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return once

    assert engine.feed_table(Used()) == 1
    with pytest.raises(chaindet.EventError, match="used already"):
        engine.feed_table(Used())
    engine.feed({"class": "x", "time": 1})


def test_record_batches_and_readers_are_tables(rules: chaindet.Ruleset) -> None:
    batch = pa.RecordBatch.from_pydict(columns())
    reader = pa.RecordBatchReader.from_batches(batch.schema, [batch.slice(0, 2), batch.slice(2, 0), batch.slice(2)])
    assert told(reader, rules) == WANT

    class OneBatch:
        def __arrow_c_array__(self, requested_schema: object = None) -> object:
            return batch.__arrow_c_array__()

    assert told(OneBatch(), rules) == WANT


def test_data_frames_are_tables(rules: chaindet.Ruleset) -> None:
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame(columns())
    assert told(frame, rules) == WANT
    frame["time"] = pd.to_datetime(frame["time"], utc=True)
    assert told(frame, rules) == WANT, "pandas holds pids with gaps as floats"
    pl = pytest.importorskip("polars")
    assert told(pl.DataFrame(columns()), rules) == WANT
    assert told(pl.DataFrame(columns()).with_columns(pl.col("class").cast(pl.Categorical)), rules) == WANT


def test_duckdb_results_are_tables(rules: chaindet.Ruleset) -> None:
    duckdb = pytest.importorskip("duckdb")
    events = pa.table(columns())  # noqa: F841
    assert told(duckdb.sql("select * from events order by tag"), rules) == WANT


def test_a_queue_that_fills_does_not_stop_a_table(rules: chaindet.Ruleset) -> None:
    events = [ev for n in range(40) for ev in chain(f"ws{n}", n=n)]
    with chaindet.Engine(rules, max_alerts=2, revisions="first") as e:
        assert e.feed_table(pa.table(columns(events))) == 160
        assert [a.host for a in e.alerts()] == [f"ws{n}" for n in range(40)]


def test_callbacks_run_between_chunks(rules: chaindet.Ruleset) -> None:
    events = [ev for n in range(3000) for ev in chain(f"ws{n}", n=n)]
    hosts: list[str] = []
    with chaindet.Engine(rules, revisions="first") as e:

        def tell(a: chaindet.Finding) -> None:
            hosts.append(a.host)
            if len(hosts) == 10:
                e.set_rules(rules.set("AN1316", "TimeWindow", "10m"))

        e.on_alert(tell)
        e.feed_table(pa.table(columns(events)))
        assert hosts == [f"ws{n}" for n in range(3000)]
        e.on_alert(lambda a: e.close())
        with pytest.raises(ValueError, match="closed"):
            e.feed_table(pa.table(columns(chain("x", n=9999))))


# ---- a producer of our own, which counts releases ----


class Schema(ctypes.Structure):
    pass


class Array(ctypes.Structure):
    pass


class CStream(ctypes.Structure):
    pass


P, I64 = ctypes.c_void_p, ctypes.c_int64
RELEASE_SCHEMA = ctypes.CFUNCTYPE(None, ctypes.POINTER(Schema))
RELEASE_ARRAY = ctypes.CFUNCTYPE(None, ctypes.POINTER(Array))
RELEASE_STREAM = ctypes.CFUNCTYPE(None, ctypes.POINTER(CStream))
GET_SCHEMA = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(CStream), ctypes.POINTER(Schema))
GET_NEXT = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(CStream), ctypes.POINTER(Array))
GET_ERROR = ctypes.CFUNCTYPE(P, ctypes.POINTER(CStream))
Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", P),
    ("flags", I64),
    ("n_children", I64),
    ("children", ctypes.POINTER(ctypes.POINTER(Schema))),
    ("dictionary", ctypes.POINTER(Schema)),
    ("release", P),
    ("private", P),
]
Array._fields_ = [
    ("length", I64),
    ("null_count", I64),
    ("offset", I64),
    ("n_buffers", I64),
    ("n_children", I64),
    ("buffers", ctypes.POINTER(P)),
    ("children", ctypes.POINTER(ctypes.POINTER(Array))),
    ("dictionary", ctypes.POINTER(Array)),
    ("release", P),
    ("private", P),
]
CStream._fields_ = [
    ("get_schema", GET_SCHEMA),
    ("get_next", GET_NEXT),
    ("get_last_error", GET_ERROR),
    ("release", P),
    ("private", P),
]


class Producer:
    """Batches of pyarrow, handed on by callbacks that count. Fails at batch `fail_at`."""

    def __init__(self, batches: list[Any], fail_at: int = -1, fail_schema: bool = False) -> None:
        self.batches, self.fail_at, self.at = batches, fail_at, 0
        self.out = {"schema": 0, "array": 0, "stream": 0}
        self.released = {"schema": 0, "array": 0, "stream": 0}
        self.inner: dict[int, Any] = {}
        self.message = ctypes.create_string_buffer(b"disk on fire")

        def wrap(kind: str, struct: Any, release_type: Any) -> None:
            """Puts a counting release in front of the struct's own."""
            own = release_type(struct.release)

            def release(p: Any) -> None:
                self.released[kind] += 1
                own(p)

            counted = release_type(release)
            self.inner[len(self.inner)] = (own, counted)
            struct.release = ctypes.cast(counted, P)
            self.out[kind] += 1

        def get_schema(_: Any, out: Any) -> int:
            if fail_schema:
                return 5
            batches[0].schema._export_to_c(ctypes.addressof(out.contents))
            wrap("schema", out.contents, RELEASE_SCHEMA)
            return 0

        def get_next(_: Any, out: Any) -> int:
            if self.at == self.fail_at:
                return 5
            if self.at == len(self.batches):
                out.contents.release = None
                return 0
            self.batches[self.at]._export_to_c(ctypes.addressof(out.contents))
            self.at += 1
            wrap("array", out.contents, RELEASE_ARRAY)
            return 0

        def release(p: Any) -> None:
            self.released["stream"] += 1
            p.contents.release = None

        self.release = RELEASE_STREAM(release)
        self.out["stream"] = 1
        self.stream = CStream(
            GET_SCHEMA(get_schema),
            GET_NEXT(get_next),
            GET_ERROR(lambda _: ctypes.addressof(self.message)),
            ctypes.cast(self.release, P),
            None,
        )

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        new = ctypes.pythonapi.PyCapsule_New
        new.restype, new.argtypes = ctypes.py_object, [P, ctypes.c_char_p, P]
        return new(ctypes.addressof(self.stream), b"arrow_array_stream", None)


def batch(count: int = 3, **more: Any) -> Any:
    return pa.RecordBatch.from_pydict({"class": ["x"] * count, "time": list(range(count)), **more})


def test_everything_is_released_exactly_once(engine: chaindet.Engine) -> None:
    p = Producer([batch(), batch(0), batch(5000)])
    assert engine.feed_table(p) == 5003
    assert p.released == p.out == {"schema": 1, "array": 3, "stream": 1}


def test_a_producer_that_fails_half_way_leaves_nothing_behind(engine: chaindet.Engine) -> None:
    p = Producer([batch(), batch()], fail_at=1)
    with pytest.raises(chaindet.SourceError, match="disk on fire") as e:
        engine.feed_table(p)
    assert e.value.row == 3 and isinstance(e.value, OSError) and engine.stats.events == 3
    assert p.released == p.out == {"schema": 1, "array": 1, "stream": 1}
    p = Producer([batch()], fail_schema=True)
    with pytest.raises(chaindet.SourceError):
        engine.feed_table(p)
    assert p.released == p.out == {"schema": 0, "array": 0, "stream": 1}


def test_a_wrong_row_leaves_nothing_behind(engine: chaindet.Engine) -> None:
    p = Producer([batch(), pa.RecordBatch.from_pydict({"class": ["x", None], "time": [1, 2]})])
    with pytest.raises(chaindet.EventError) as e:
        engine.feed_table(p)
    assert e.value.row == 4
    assert p.released == p.out == {"schema": 1, "array": 2, "stream": 1}
    p = Producer([pa.RecordBatch.from_pydict({"class": ["x"]})])
    with pytest.raises(chaindet.EventError, match="time"):
        engine.feed_table(p)
    assert p.released == p.out == {"schema": 1, "array": 0, "stream": 1}
    engine.feed({"class": "x", "time": 1})


def test_damaged_batches_are_refused(engine: chaindet.Engine) -> None:
    """Offsets and indices that lead out of the batch."""
    bad_dictionary = pa.DictionaryArray.from_arrays(pa.array([0, 7, 1], pa.int32()), pa.array(["x", "y"]), safe=False)
    with pytest.raises(chaindet.EventError, match="row 1: column 'class': an index outside its dictionary"):
        engine.feed_table(pa.RecordBatch.from_arrays([bad_dictionary, pa.array([1, 2, 3])], ["class", "time"]))
    offsets = pa.py_buffer((0).to_bytes(4, "little") + (3).to_bytes(4, "little") + (1).to_bytes(4, "little"))
    bad_text = pa.Array.from_buffers(pa.string(), 2, [None, offsets, pa.py_buffer(b"abc")])
    with pytest.raises(chaindet.EventError, match="row 1: column 'class': damaged offsets"):
        engine.feed_table(pa.RecordBatch.from_arrays([bad_text, pa.array([1, 2])], ["class", "time"]))
    assert engine.stats.events == 2
