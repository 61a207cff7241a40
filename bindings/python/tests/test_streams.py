# SPDX-License-Identifier: MIT
"""Logs in: every form of input gives the same alerts; Ctrl-C and errors leave the engine as it should be."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, SAMPLES

import chaindet

LOG = next((p for p in SAMPLES if p.name.startswith("windows-")), None)
pytestmark = pytest.mark.skipif(LOG is None, reason="no sample events in examples/sample")


@pytest.fixture(scope="module")
def data() -> bytes:
    assert LOG is not None
    return gzip.decompress(LOG.read_bytes()) if LOG.suffix == ".gz" else LOG.read_bytes()


def alerts(engine: chaindet.Engine) -> list[str]:
    engine.flush()
    return [a.raw for a in engine.alerts()]


@pytest.fixture(scope="module")
def want(data: bytes, rules: chaindet.Ruleset) -> list[str]:
    with chaindet.Engine(rules) as e:
        e.feed_lines(data)
        found = alerts(e)
    assert any('"AN1314"' in a for a in found)
    return found


def test_bytes_of_any_kind_are_taken(
    engine: chaindet.Engine, rules: chaindet.Ruleset, data: bytes, want: list[str]
) -> None:
    for form in (data, bytearray(data), memoryview(data)):
        with chaindet.Engine(rules) as e:
            read = e.feed_lines(form)
            assert (
                read.records == read.recognised > 0
                and read.unreadable == 0
                and read.events >= read.records - read.ignored
            )
            assert alerts(e) == want


def test_lines_may_come_from_any_iterable(rules: chaindet.Ruleset, data: bytes, want: list[str]) -> None:
    text = data.decode()
    forms: list[Any] = [
        data.splitlines(),
        data.splitlines(keepends=True),
        iter(text.splitlines()),
        (memoryview(x) for x in data.splitlines()),
        io.BytesIO(data),
        io.StringIO(text),
    ]
    for form in forms:
        with chaindet.Engine(rules) as e:
            e.feed_lines(form)
            assert alerts(e) == want


def test_pieces_may_end_anywhere(rules: chaindet.Ruleset, data: bytes, want: list[str]) -> None:
    for piece in (1, 7, 1000, 65536):
        with chaindet.Engine(rules) as e, e.stream() as s:
            part = data if piece > 1 else data[:20000]
            for at in range(0, len(part), piece):
                s.push(part[at : at + piece])
            s.end()
            if piece > 1:
                assert alerts(e) == want


def test_paths_are_read_and_named(rules: chaindet.Ruleset, tmp_path: Path, data: bytes, want: list[str]) -> None:
    plain, packed = tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz"
    plain.write_bytes(data)
    packed.write_bytes(gzip.compress(data))
    for path in (plain, str(packed)):
        with chaindet.Engine(rules) as e:
            e.feed_lines(path)
            e.flush()
            found = list(e.alerts())
            assert [a.id for a in found] == [chaindet.Alert.from_json(w).id for w in want]
            assert {(ev.input, ev.line) for a in found for _, ev in a.events()} == {
                (str(path), ev.line) for w in want for _, ev in chaindet.Alert.from_json(w).events()
            }


def test_open_files_are_read_and_named(rules: chaindet.Ruleset, tmp_path: Path, data: bytes) -> None:
    p = tmp_path / "a.jsonl"
    p.write_bytes(data)
    for mode in ("rb", "r"):
        with chaindet.Engine(rules) as e, open(p, mode) as f:
            e.feed_lines(f)
            e.flush()
            assert {ev.input for a in e.alerts() for _, ev in a.events()} == {str(p)}


def test_pipes_are_read_as_they_come(rules: chaindet.Ruleset, data: bytes) -> None:
    r, w = os.pipe()
    seen = threading.Event()
    with chaindet.Engine(rules) as e:
        e.on_alert(lambda a: seen.set())

        def write() -> None:
            with os.fdopen(w, "wb") as f:
                f.write(data)
                f.flush()
                assert seen.wait(20), "the alert is told while the pipe is open"

        t = threading.Thread(target=write)
        t.start()
        with os.fdopen(r, "rb") as f:
            e.feed_lines(f)
        t.join()


def test_named_pipes_are_paths_too(rules: chaindet.Ruleset, tmp_path: Path, data: bytes, want: list[str]) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    t = threading.Thread(target=lambda: fifo.write_bytes(data))
    t.start()
    with chaindet.Engine(rules) as e:
        e.feed_lines(fifo)
        t.join()
        assert len(alerts(e)) == len(want)


def test_several_logs_keep_their_names(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, revisions="final") as e:
        for p in SAMPLES:
            e.feed_lines(p)
        e.flush()
        assert {ev.input for a in e.alerts() for _, ev in a.events()} <= {str(p) for p in SAMPLES}


def test_run_reads_files_from_end_to_end() -> None:
    assert LOG is not None
    found = list(chaindet.run(LOG))
    assert found and all(isinstance(a, chaindet.Alert) and a.final for a in found)
    with pytest.raises(FileNotFoundError) as e:
        list(chaindet.run("no/such/file"))
    assert e.value.filename == "no/such/file"


def test_a_file_that_cannot_be_read_is_named(engine: chaindet.Engine, tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        engine.feed_lines(tmp_path)
    damaged = tmp_path / "log.gz"
    for text in (gzip.compress(b"{}\n" * 1000)[:-12], b"ElfFile\0" + b"x" * 5000):
        damaged.write_bytes(text)
        with pytest.raises(chaindet.SourceError) as f:
            engine.feed_lines(damaged)
        assert f.value.detail and str(f.value) == f"[Errno 5] {f.value.detail}: '{damaged}'" and f.value.filename == str(damaged)


def test_run_refuses_a_file_of_no_known_source(tmp_path: Path) -> None:
    p = tmp_path / "poem.txt"
    p.write_text("o my luve is like a red, red rose\n" * 3, encoding="utf-8")
    with pytest.raises(chaindet.FormatError, match="none of its 3 records"):
        list(chaindet.run(p))


def test_what_cannot_be_read_is_told_by_line(engine: chaindet.Engine, data: bytes) -> None:
    first = data.splitlines()[0]
    with engine.stream() as s:
        s.push_lines([first, b"{broken", "", b'{"EventID":', first])
        s.end()
        assert s.stats.records >= 3 and s.stats.unreadable >= 1 and s.stats.blank >= 1
        assert s.unreadable[0][0] == 2 and s.unreadable[0][1]
        assert isinstance(s.ignored, list)
    s.close()
    with pytest.raises(ValueError, match="closed"):
        s.push(b"x")


def test_an_unknown_source_is_refused(engine: chaindet.Engine) -> None:
    with pytest.raises(chaindet.NotFound, match="nonsense"):
        engine.feed_lines(b"", source="nonsense")
    with pytest.raises(chaindet.NotFound):
        engine.feed_lines(b"", source="x" * 500)


def test_plain_records_are_taken_as_they_stand() -> None:
    r = chaindet.Ruleset.from_text("""
title: plain
id: 00000000-0000-0000-0000-000000000002
logsource: {product: anything}
detection: {sel: {Image|endswith: cmd.exe}, condition: sel}
""")
    with chaindet.Engine(r, revisions="first") as e:
        e.feed_lines(b'{"Image": "C:\\\\cmd.exe"}\n{"Image": "sh"}\n{"Image": "D:\\\\CMD.EXE"}', source="plain")
        assert [ev.line for a in e.alerts() for _, ev in a.events()] == [1, 3]


def test_progress_is_told_and_may_stop(rules: chaindet.Ruleset, tmp_path: Path, data: bytes) -> None:
    p = tmp_path / "a.jsonl"
    p.write_bytes(data * (1 + (4 << 20) // len(data)))
    told: list[tuple[int, int]] = []
    with chaindet.Engine(rules) as e:
        e.feed_lines(p, progress=lambda done, total: told.append((done, total)))
        assert told and told[-1][0] <= told[-1][1] == p.stat().st_size and told == sorted(told)

        def stop(done: int, total: int) -> None:
            raise RuntimeError("enough")

        for form in (p, p.read_bytes(), io.BytesIO(p.read_bytes())):
            with pytest.raises(RuntimeError, match="enough"):
                e.feed_lines(form, progress=stop)
        assert e.stats.events > 0
        e.feed_lines(data)


def test_a_callback_that_raises_stops_a_file_and_loses_nothing(rules: chaindet.Ruleset, data: bytes) -> None:
    assert LOG is not None
    with chaindet.Engine(rules, revisions="first") as e:
        e.on_alert(lambda a: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            e.feed_lines(LOG)
            e.flush()
        e.on_alert(None)
        assert len(list(e.alerts())) >= 1


def test_the_engine_can_be_closed_from_progress(rules: chaindet.Ruleset, tmp_path: Path, data: bytes) -> None:
    p = tmp_path / "a.jsonl"
    p.write_bytes(data * (1 + (2 << 20) // len(data)))
    e = chaindet.Engine(rules)
    with pytest.raises(ValueError, match="closed"):
        e.feed_lines(p, progress=lambda done, total: e.close())


def test_a_stream_follows_new_rules_in_the_middle_of_a_line(
    data: bytes, rules: chaindet.Ruleset, want: list[str]
) -> None:
    image = chaindet.Ruleset.from_text("""
title: plain
id: 00000000-0000-0000-0000-000000000002
logsource: {product: windows, category: process_creation}
detection: {sel: {NoSuchField: x}, condition: sel}
""")
    with chaindet.Engine(image) as e, e.stream() as s:
        s.push(data[:1000])
        e.set_rules(rules)
        for at in range(1000, len(data), 10000):
            s.push(data[at : at + 10000])
        s.end()
        found = {chaindet.Alert.from_json(a).id for a in alerts(e)}
        assert found == {chaindet.Alert.from_json(a).id for a in want}
        assert s.stats.refused == 0


def test_a_stream_tells_the_times_of_its_events(engine: chaindet.Engine, data: bytes) -> None:
    with engine.stream() as s:
        assert s.stats.first is None and s.stats.last is None
        s.push(data)
        s.end()
        read = s.stats
    assert read.first_ns is not None and read.last_ns is not None and read.first is not None and read.last is not None
    engine.flush()
    times = [ev.time_ns for a in engine.alerts() for _, ev in a.events()]
    assert times and read.first_ns <= min(times) and max(times) <= read.last_ns and read.first <= read.last


SLOW = """
import os, signal, sys, threading, time
import chaindet
log = open(sys.argv[1], "rb").read()
big = log * (200_000_000 // len(log))
e = chaindet.Engine(revisions="first")
threading.Timer(0.4, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
def events():
    i = 0
    while True:
        i += 1
        yield {"class": "file.create", "time": i, "host": "h", "file.path": "/x"}
t = time.monotonic()
try:
    {"lines": lambda: e.feed_lines(big), "many": lambda: e.feed_many(events()), "list": lambda: e.feed_many([{"class": "x", "time": 1}] * 10**8),
     "path": lambda: e.feed_lines(sys.argv[3])}[sys.argv[2]]()
    print("ran through")
except KeyboardInterrupt:
    s = e.stats
    e.feed({"class": "x", "time": 1})
    print("interrupted", s.events > 0, time.monotonic() - t < 5)
"""


@pytest.mark.parametrize("way", ["lines", "many", "path"])
def test_ctrl_c_interrupts_a_long_feed(way: str, tmp_path: Path, data: bytes) -> None:
    log, big = tmp_path / "log", tmp_path / "big"
    log.write_bytes(data)
    if way == "path":
        with open(big, "wb") as f:
            for _ in range(200_000_000 // len(data)):
                f.write(data)
    out = subprocess.run(
        [sys.executable, "-c", SLOW, str(log), way, str(big)], capture_output=True, text=True, timeout=60, check=False
    )
    assert out.stdout.split() == ["interrupted", "True", "True"], out.stdout + out.stderr


def test_tqdm_shows_progress_where_it_is_installed(engine: chaindet.Engine, data: bytes) -> None:
    pytest.importorskip("tqdm")
    engine.feed_lines(data, progress=True)


def test_catalog_lists_the_sources(tmp_path: Path) -> None:
    c = chaindet.Catalog()
    assert len(c) == len(list(c)) > 5 and "json" in {s.format for s in c}
    assert c["windows-evtx-dump"].title and c["windows-evtx-dump"].classes
    with pytest.raises(chaindet.NotFound):
        c["nonsense"]
    assert {"process.pid", "process.executable"} <= set(c.fields("windows-evtx-dump", "process.start"))
    assert "*" in c.fields("plain", "event.plain")
    for source, event_class in (("nonsense", "process.start"), ("windows-evtx-dump", "container.start")):
        with pytest.raises(chaindet.NotFound):
            c.fields(source, event_class)
    with pytest.raises(chaindet.RulesError) as e:
        chaindet.Catalog(texts=("nonsense: [",))
    assert e.value.diagnostics


def test_the_command_line_tells_the_same(rules: chaindet.Ruleset) -> None:
    """Where the tool is built: the same alerts, word for word in all that both write."""
    import json
    import shutil

    tool = (
        os.environ.get("CHAINDET_CLI")
        or shutil.which("chaindet")
        or next((str(p) for p in ROOT.glob("build*/src/cli/chaindet")), None)
    )
    if tool is None or not os.access(tool, os.X_OK):
        pytest.skip("the command line is not built here")
    for form in ("jsonl", "ocsf"):
        out = subprocess.run(
            [tool, "run", "--format", form, *map(str, SAMPLES)], capture_output=True, text=True, check=True
        ).stdout
        theirs = [json.loads(line) for line in out.splitlines()]
        with chaindet.Engine(rules, revisions="final") as e:
            for p in SAMPLES:
                e.feed_lines(p)
            e.flush()
            ours = list(e.alerts())
        if form == "ocsf":
            assert sorted((a.to_ocsf(rules=rules) for a in ours), key=str) == sorted(theirs, key=str)
            continue
        assert len(ours) == len(theirs) > 0
        again = {t["id"]: chaindet.Alert.from_json(json.dumps(t)) for t in theirs}
        for a in ours:
            b = again[a.id]
            for name in (
                "analytic",
                "title",
                "techniques",
                "host",
                "level",
                "anchor",
                "revision",
                "final",
                "first_ns",
                "last_ns",
                "edges",
                "missing",
                "notes",
                "lineage",
            ):
                assert getattr(a, name) == getattr(b, name), name
            assert [
                (s.name, s.more, [(ev.time_ns, ev.event_class, ev.summary, ev.line, ev.input) for ev in s.events])
                for s in a.stages
            ] == [
                (s.name, s.more, [(ev.time_ns, ev.event_class, ev.summary, ev.line, ev.input) for ev in s.events])
                for s in b.stages
            ]
