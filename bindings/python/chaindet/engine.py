# SPDX-License-Identifier: MIT
"""The engine: events in, alerts out."""

from __future__ import annotations

import errno
import json
import os
import stat
import struct
import threading
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Protocol, TypeVar, Union, runtime_checkable

from . import _low
from .alert import LINE_BITS, Finding
from .errors import FormatError, SourceError, from_status
from .rules import Lookup, PathLike, Ruleset
from .sources import Catalog, default_catalog
from .units import Duration, count, duration, size, to_datetime

__all__ = ["Dropped", "Engine", "Loss", "ReadStats", "Snapshot", "Stats", "Stream", "run"]

#: What feed_lines() and Stream.push() take as bytes.
Buffer = Union[bytes, bytearray, memoryview]
Revisions = Literal["all", "first", "final"]


@runtime_checkable
class Readable(Protocol):
    """A file open for reading, or anything that reads like one."""

    def read(self, size: int, /) -> str | bytes: ...


#: Called now and then with bytes done and bytes in all (0: unknown).
Progress = Callable[[int, int], object]
C = TypeVar("C", bound=Union[Callable[[Finding], object], None])

_CHUNK = 1 << 20
_SNAPSHOT = b"chaindet.Snapshot 1\n"
_FLAGS = {"all": _low.REVISIONS_ALL, "first": _low.REVISIONS_FIRST, "final": _low.REVISIONS_FINAL}


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of an engine, as `cdet_stats` of chaindet.h. Live now: processes, files, chains, hits, hosts, bytes."""

    events: int
    irrelevant: int
    late: int
    duplicates: int
    clock_anomalies: int
    inconclusive: int
    truncated_fields: int
    alerts: int
    revisions: int
    near_misses: int
    processes: int
    files: int
    chains: int
    hits: int
    hosts: int
    evicted_processes: int
    evicted_files: int
    evicted_chains: int
    evicted_hits: int
    dropped_by_rules: int
    ambiguous_joins: int
    lineage_cycles: int
    unseen_starts: int
    bytes: int
    peak_bytes: int
    max_bytes: int


@dataclass(frozen=True, slots=True)
class Loss:
    """State given up to stay inside the budget: `count` of `what` ("processes", "files", "hits", "chains", "hosts") of `host`, for
    `analytic` (empty: any), about the time from `start_ns` to `end_ns`."""

    host: str
    analytic: str
    what: str
    start_ns: int
    end_ns: int
    count: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """State that the last restore(), merge() or set_rules() dropped because the rules say something else now: `count` events
    remembered for `what` ("spawn.direct": an alternative of a stage) of `analytic`, or chains under way (`what` is "chain").
    Empty: the state does not tell (it is an older version's)."""

    analytic: str
    what: str
    count: int


@dataclass(frozen=True, slots=True)
class ReadStats:
    """What became of the records of a log.

    Attributes:
        records: records seen, blank lines left out.
        recognised: of a known source.
        events: events delivered to the engine.
        ignored: recognised, but of a class that no mapping turns into an event.
        unreadable: not of any known source, malformed, or too long.
        blank: blank lines.
        refused: events that the engine refused (more than 4096 fields, ...).
        first_ns, last_ns: the oldest and the newest event time, nanoseconds since 1970; None before any event. What
            `Engine.advance` is told of a live stream.
    """

    records: int = 0
    recognised: int = 0
    events: int = 0
    ignored: int = 0
    unreadable: int = 0
    blank: int = 0
    refused: int = 0
    first_ns: int | None = None
    last_ns: int | None = None

    @property
    def first(self) -> datetime | None:
        """`first_ns`, UTC."""
        return None if self.first_ns is None else to_datetime(self.first_ns)

    @property
    def last(self) -> datetime | None:
        """`last_ns`, UTC."""
        return None if self.last_ns is None else to_datetime(self.last_ns)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An engine's state: pickle it, or write `bytes(snapshot)`, which `Engine.restore` takes, too.

    Attributes:
        data: the C library's snapshot, the same on every machine and for every language. Alerts in the engine's queue are part of it.
        waiting: alerts that had left that queue and were not yet given to you (a callback raised, or a batch raised more than
            `max_alerts`).
        inputs: names of the logs that the evidence is numbered by.
    """

    data: bytes = field(repr=False)
    waiting: tuple[tuple[bytes, str], ...] = field(default=(), repr=False)
    inputs: tuple[str, ...] = field(default=(), repr=False)

    def __bytes__(self) -> bytes:
        """`data` where that is all, else a form that other languages do not read; `from_bytes` reads both."""
        if not self.waiting and not self.inputs:
            return self.data
        more = {"waiting": [[raw.decode("utf-8"), why] for raw, why in self.waiting], "inputs": self.inputs}
        text = json.dumps(more).encode("ascii")
        return _SNAPSHOT + struct.pack("<QI", len(text), zlib.crc32(text)) + text + self.data

    @classmethod
    def from_bytes(cls, data: Buffer) -> Snapshot:
        """What `bytes(snapshot)` gave. Raises SnapshotError: it is damaged (`data` itself is looked at by `Engine.restore`)."""
        raw = memoryview(data).tobytes()
        if not raw.startswith(_SNAPSHOT):
            return cls(raw)
        try:
            size, crc = struct.unpack_from("<QI", raw, len(_SNAPSHOT))
            at = len(_SNAPSHOT) + struct.calcsize("<QI")
            text = raw[at : at + size]
            if len(text) != size or zlib.crc32(text) != crc:
                raise ValueError("cut off, or changed")
            more = json.loads(text)
            waiting = tuple((str(w).encode("utf-8"), str(why)) for w, why in more["waiting"])
            return cls(raw[at + size :], waiting, tuple(map(str, more["inputs"])))
        except (struct.error, ValueError, KeyError, TypeError) as e:
            raise from_status(_low.ECORRUPT, f"damaged: {e}", {}) from None


class Stream:
    """A stream of log records, read into an engine as it comes; made by `Engine.stream`. Pieces may end anywhere.

    A context manager: leaving it without an exception ends the stream.
    """

    def __init__(
        self, engine: Engine, source: str, name: str | None, first_line: int, max_record: int, max_bytes: int
    ) -> None:
        self._engine = engine
        self._low = _low.Stream(
            engine, engine._catalog()._low, source, engine._tag(name), first_line, max_record, max_bytes
        )

    def push(self, data: Buffer) -> int:
        """Takes the next bytes; returns how many events they gave. Raises EngineInUse, MemoryError, ValueError (closed)."""
        return self._low.push(self._engine, data)

    def push_lines(self, lines: Iterable[str | Buffer]) -> int:
        """Takes lines, with or without their ends, one by one; returns how many events they gave."""
        return self._low.push_many(self._engine, iter(lines))

    def idle(self) -> int:
        """Nothing has come for a while: records of several lines (auditd) that wait for their end are taken as they are."""
        return self._low.idle(self._engine)

    def end(self) -> int:
        """The stream is over: what waits for its end is taken; returns how many events that gave."""
        return self._low.end(self._engine)

    def close(self) -> None:
        """Frees the reader. May be called again."""
        self._low.close()

    @property
    def stats(self) -> ReadStats:
        """What became of the records so far."""
        return ReadStats(**self._low.stats())

    @property
    def ignored(self) -> list[tuple[str, int]]:
        """Ignored classes of record, most frequent first: ("Microsoft-Windows-Sysmon/Operational 10", 17)."""
        return self._low.ignored()

    @property
    def unreadable(self) -> list[tuple[int, str]]:
        """The first unreadable records: (line, reason)."""
        return self._low.unreadable()

    def __enter__(self) -> Stream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.end()
        finally:
            self.close()


class Engine(_low.Engine):
    """Follows chains in events. One user at a time: a second thread gets EngineInUse; give each thread its own engine.

    Alerts wait in a queue until you iterate `alerts()`, or are given to the callback of `on_alert` as soon as they are
    raised. A context manager: leaving it closes the engine. Pickling takes rules, options and state along, not the callback of
    `on_alert`.

    Args:
        rules: the ruleset; None: the built-in analytics.
        lateness: how much later than newer events of its host an event may come; 0: by class of source (endpoint 90 s, cloud
            control plane 15 min, flow logs 20 min).
        revisions: "all" revisions of an alert, only the "first" (when it is raised), or only the "final" one.
        near_misses: also tell of chains that ended incomplete.
        max_bytes: budget in bytes, or "256MiB"; 0: 256 MiB.
        max_alerts: how many alerts may wait before feed() raises QueueFull; 0: 4096.
        max_field: bytes of a field that are looked at; 0: 32768.
        file_memory: how long the origin of a file is remembered; 0: 7 days.
        hash_seed: 16 bytes that key the hash tables; None: random ones.
        catalog: log sources for feed_lines(); None: the built-in ones.
        lookup: asked for what an event does not say and no table of the site settings answers: who owns an image, whose a
            network is. Called as ``lookup(wanted, of)`` with the name of a field that a condition reads, such as
            "cloud.image.owner", "destination.as.number" or "host.ip", and the value of the field by which it is looked up
            ("ami-0abc", "203.0.113.7", "web-1"); returns a text of at most 255 bytes, an int, or None: not known. At most one
            question a wanted field and event, by the thread that feeds. Equal questions must get equal answers: nothing is
            remembered (`functools.cache` does that). It may not use the engine: EngineInUse.

            What it raises comes out of the call that fed the event, once that has taken what it was given; until then nothing
            more is asked. Events and alerts are not lost: the events count, with what was asked not known, and the alerts wait.
            Raises nothing for what is not known: return None.
    Raises:
        RulesError, MemoryError, ValueError.
    """

    _lookup: Lookup | None

    def __init__(
        self,
        rules: Ruleset | None = None,
        *,
        lateness: Duration = 0,
        revisions: Revisions = "all",
        near_misses: bool = False,
        max_bytes: int | str = 0,
        max_alerts: int = 0,
        max_field: int | str = 0,
        file_memory: Duration = 0,
        hash_seed: bytes | None = None,
        catalog: Catalog | None = None,
        lookup: Lookup | None = None,
    ) -> None:
        if lookup is not None and not callable(lookup):
            raise TypeError(f"lookup must be callable, not {type(lookup).__name__}")
        if revisions not in _FLAGS:
            raise ValueError(f"revisions must be one of {', '.join(_FLAGS)}, not {revisions!r}")
        if rules is not None and not isinstance(rules, Ruleset):
            raise TypeError(f"rules must be a Ruleset, not {type(rules).__name__}")
        self._rules = rules if rules is not None else Ruleset()
        self._options: dict[str, Any] = {
            "lateness": duration(lateness, "lateness"),
            "revisions": revisions,
            "near_misses": near_misses,
            "max_bytes": size(max_bytes, "max_bytes"),
            "max_alerts": count(max_alerts, "max_alerts"),
            "max_field": size(max_field, "max_field"),
            "file_memory": duration(file_memory, "file_memory"),
            "hash_seed": hash_seed,
            "catalog": catalog,
            "lookup": lookup,
        }
        self._lookup = lookup
        self._sources = catalog
        self._inputs: list[str] = []
        self._callback: Callable[[Finding], object] | None = None
        self._delivery = threading.Lock()
        flags = _FLAGS[revisions] | (_low.NEAR_MISSES if near_misses else 0)
        super().__init__(
            self._rules._low,
            flags,
            self._options["lateness"],
            os.urandom(16) if hash_seed is None else hash_seed,
            self._options["max_bytes"],
            self._options["max_alerts"],
            self._options["max_field"],
            self._options["file_memory"],
            lookup is not None,
        )

    # ---- events in ----

    def feed_many(self, events: Iterable[dict[str, Any]]) -> int:
        """Takes events as `feed` does, one after another; returns how many.

        The engine is free between two events, so the iterable may look at it. Alerts beyond `max_alerts` wait in Python's
        memory. On an exception, the events before it were taken.

        Raises:
            EventError: with `index`, the position of the event that was refused; TypeError, EngineInUse, MemoryError.
        """
        return self._feed_many(iter(events))

    def feed_lines(
        self,
        log: PathLike | Buffer | Readable | Iterable[str | Buffer],
        source: str = "auto",
        *,
        name: str | None = None,
        progress: Progress | bool | None = None,
    ) -> ReadStats:
        """Reads a whole log: records of any known source, one after another, or mixed.

        Args:
            log: bytes; a path (str or PathLike; gzip and .evtx are recognised); a file open for reading, binary or text; or
                an iterable of lines.
            source: name of a log source; "auto": told per record; "plain": flat JSON, names as they stand.
            name: of the log, for the evidence; None: the path or the file's name.
            progress: called now and then with (bytes done, bytes in all or 0); True: a tqdm bar, where tqdm is installed.
        Returns:
            What became of the records. Ctrl-C works throughout; what was read before stays.
        Raises:
            OSError: the file cannot be opened (FileNotFoundError, PermissionError, ...); SourceError: nor read to its end, or its
            compressed data are damaged; NotFound: no such source; EngineInUse, MemoryError.
        """
        if name is None:
            given = log if isinstance(log, (str, os.PathLike)) else getattr(log, "name", None)
            name = os.fspath(given) if isinstance(given, (str, os.PathLike)) else None
        with _Progress(progress, name) as report, Stream(self, source, name, 1, 0, 0) as stream:
            if isinstance(log, (str, os.PathLike)):
                _read_path(stream, os.fspath(log), report)
            elif isinstance(log, (bytes, bytearray, memoryview)):
                _push_all(stream, memoryview(log).cast("B"), report)
            elif isinstance(log, Readable):
                _push_file(stream, log, report)
            else:
                stream.push_lines(log)
            stream.end()
            return stream.stats

    def stream(
        self,
        source: str = "auto",
        *,
        name: str | None = None,
        first_line: int = 1,
        max_record: int | str = 0,
        max_bytes: int | str = 0,
    ) -> Stream:
        """Opens a stream that is fed piece by piece: a socket, a pipe, a queue.

        Args:
            source, name: as for `feed_lines`.
            first_line: number of its first line.
            max_record: bytes of a record, or "1MiB"; longer ones are counted as unreadable; 0: 16 MiB.
            max_bytes: budget of the reader; 0: 256 MiB.
        Raises:
            NotFound: no such source; EngineInUse, MemoryError, ValueError (closed).
        """
        return Stream(
            self, source, name, count(first_line, "first_line"), size(max_record, "max_record"), size(max_bytes, "max_bytes")
        )

    def feed_table(
        self,
        table: Any,
        *,
        columns: Mapping[str, str | None] | None = None,
        event_class: str | None = None,
        host: str | None = None,
        tag: int = 0,
    ) -> int:
        """Takes a table, one row an event: anything that speaks the Arrow PyCapsule protocol (pandas, polars, pyarrow, DuckDB).

        Columns "class", "time" (timestamp, int nanoseconds, or text), "host" and "tag" are the event's own; all others are
        fields. Nulls are absent fields, struct columns are dotted names, list columns are fields that occur several times.

        Args:
            columns: new names of columns ({"Image": "process.executable"}); None as a name leaves the column out.
            event_class, host: where the table has no column for it.
            tag: of the first row; the others count on from it. A column "tag" wins.
        Returns:
            The number of rows taken. Ctrl-C works between chunks; rows before it were taken.
        Raises:
            EventError: with `row`; TypeError: not a table; SourceError: the table's producer failed.
        """
        if hasattr(table, "__arrow_c_stream__"):
            source = table.__arrow_c_stream__()
        elif hasattr(table, "__arrow_c_array__"):
            source = table.__arrow_c_array__()
        else:
            raise TypeError(
                f"no Arrow table: {type(table).__name__} has neither __arrow_c_stream__ nor __arrow_c_array__"
            )
        return self._feed_table(source, None if columns is None else dict(columns), event_class, host, tag)

    # ---- alerts out ----

    def alerts(self) -> Iterator[Finding]:
        """Takes the alerts that wait, oldest first (with near_misses=True, near misses among them). What you do not take
        stays. Feeding between two steps is allowed."""
        while (raw := self._take()) is not None:
            yield self._finding(raw)

    def on_alert(self, callback: C) -> C:
        """Gives each alert to `callback` as soon as the call that raised it has taken its event; alerts that wait already
        follow at the next call. Also a decorator. Call `on_alert(None)` to go back to `alerts()`.

        What the callback raises comes out of the call that fed the event. Nothing is lost: the event was taken, and the alert
        waits, with those behind it, for the next call or for `alerts()`. The callback may use the engine.
        """
        if callback is not None and not callable(callback):
            raise TypeError(f"a callback must be callable, not {type(callback).__name__}")
        self._hook(callback is not None)
        self._callback = callback
        return callback

    def _finding(self, raw: tuple[bytes, str]) -> Finding:
        return Finding.from_json(raw[0], because=raw[1].split("\n")[:-1], inputs=self._inputs)

    def _deliver(self) -> None:
        """Empties the queue into the callback. Called by the compiled part, and not again while it runs."""
        if not self._delivery.acquire(blocking=False):
            return
        try:
            while self._callback is not None and not self._closed() and (raw := self._take()) is not None:
                try:
                    self._callback(self._finding(raw))
                except BaseException:
                    if not self._closed():
                        self._untake(raw)
                    raise
        finally:
            self._delivery.release()

    # ---- time and rules ----

    def next_deadline_ns(self) -> int | None:
        """Event time, in nanoseconds since 1970, at which the next window closes; None: none is open."""
        return self._next_deadline()

    @property
    def rules(self) -> Ruleset:
        """The rules in force."""
        return self._rules

    def set_rules(self, rules: Ruleset) -> None:
        """Swaps the rules between two events. Chains whose stages did not change live on; the others are counted in
        `stats.dropped_by_rules`. End open streams before, and open new ones after. On an exception nothing changes."""
        if not isinstance(rules, Ruleset):
            raise TypeError(f"rules must be a Ruleset, not {type(rules).__name__}")
        self._set_rules(rules._low)
        self._rules = rules

    # ---- what it tells ----

    @property
    def stats(self) -> Stats:
        """Counts so far."""
        return Stats(**self._stats())

    @property
    def losses(self) -> list[Loss]:
        """What was given up to stay inside the budget, by host, analytic and kind."""
        return [Loss(*t) for t in self._losses()]

    @property
    def dropped(self) -> list[Dropped]:
        """What the last restore, merge or change of rules could not carry over."""
        return [Dropped(*t) for t in self._dropped()]

    @property
    def closed(self) -> bool:
        """Was it closed?"""
        return bool(self._closed())

    # ---- state ----

    def snapshot(self, hosts: str | Collection[str] | Callable[[str], bool] | None = None) -> Snapshot:
        """The whole state, alerts that wait included; or that of some hosts.

        Args:
            hosts: a name or several, compared as the engine does (without case and domain); or a function that is asked with each
                name as it was first written.
        Raises:
            EngineInUse, MemoryError.
        """
        keep: Callable[[str], bool] | None
        if hosts is None or (callable(hosts) and not isinstance(hosts, str)):
            keep = hosts
        else:
            wanted = {_host_key(h) for h in ([hosts] if isinstance(hosts, str) else hosts)}
            keep = lambda h: _host_key(h) in wanted  # noqa: E731
        return Snapshot(self._save(keep), tuple(self._waiting()), tuple(self._inputs))

    def restore(self, snapshot: Snapshot | Buffer) -> None:
        """Puts a state (or its bytes) into this engine in place of its own. State of chains that mean something else under its rules
        is dropped, counted in `stats.dropped_by_rules` and told by `dropped`. Raises SnapshotError; on any exception nothing changes.
        """
        s = snapshot if isinstance(snapshot, Snapshot) else Snapshot.from_bytes(snapshot)
        self._restore(s.data, False)
        self._inputs = list(s.inputs)
        for raw in reversed(s.waiting):
            self._untake(raw)

    def merge(self, snapshot: Snapshot | Buffer) -> None:
        """Adds a state to this engine's own, as when shards of different hosts come together. Its alerts that wait are added in
        front. Where its logs have other names than this engine's, their evidence has none. Raises SnapshotError; on any
        exception nothing changes."""
        s = snapshot if isinstance(snapshot, Snapshot) else Snapshot.from_bytes(snapshot)
        self._restore(s.data, True)
        both = zip_longest(self._inputs, s.inputs)
        self._inputs = [b if a is None else a if b in (a, None) else "" for a, b in both]
        for raw in reversed(s.waiting):
            self._untake(raw)

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickle, (type(self), self._rules, self._options, self.snapshot())

    # ---- the usual ----

    def close(self) -> None:
        """Frees the engine and what waits in it. May be called again. Raises EngineInUse."""
        self._close()

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        if self.closed:
            return "<chaindet.Engine closed>"
        s = self.stats
        return f"<chaindet.Engine {s.events} events, {s.alerts} alerts, {s.chains} open chains, {s.bytes} bytes>"

    def _repr_html_(self) -> str:
        from .html import engine_html

        return engine_html(self)

    def _catalog(self) -> Catalog:
        return self._sources if self._sources is not None else default_catalog()

    def _tag(self, name: str | None) -> int:
        """What is or-ed to the line numbers of a log: the number of its name, from 1; 0: it has none."""
        if name is None:
            return 0
        if name not in self._inputs:
            if len(self._inputs) + 1 >= 1 << (64 - LINE_BITS):
                raise ValueError("too many named logs")
            self._inputs.append(name)
        return (self._inputs.index(name) + 1) << LINE_BITS


def _host_key(name: str) -> str:
    """A host without case and domain; addresses stay whole."""
    name = name.lower()
    return name if ":" in name or not name.strip("0123456789.") else name.split(".")[0]


def _unpickle(cls: type[Engine], rules: Ruleset, options: dict[str, Any], snapshot: Snapshot) -> Engine:
    engine = cls(rules, **options)
    engine.restore(snapshot)
    return engine


# ---- reading logs ----


class _Progress:
    """A progress callback: the caller's, a tqdm bar, or none."""

    def __init__(self, given: Progress | bool | None, name: str | None) -> None:
        self._bar: Any = None
        self.call: Progress | None = given if callable(given) else None
        if given is True:
            try:
                from tqdm.auto import tqdm
            except ImportError:
                return
            self._bar = tqdm(unit="B", unit_scale=True, desc=None if name is None else Path(name).name)
            self.call = self._advance

    def _advance(self, done: int, total: int) -> None:
        self._bar.total = total or None
        self._bar.update(done - self._bar.n)

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()


def _push_all(stream: Stream, data: memoryview, report: _Progress) -> None:
    for at in range(0, len(data), _CHUNK):
        stream.push(data[at : at + _CHUNK])
        if report.call is not None:
            report.call(min(at + _CHUNK, len(data)), len(data))


def _read_path(stream: Stream, path: str, report: _Progress) -> None:
    with open(path, "rb", buffering=0) as file:  # says in Python's own way why it cannot be opened
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):  # Python's read can be interrupted while it waits
            _push_file(stream, file, report)
            return
    try:
        stream._low.read_file(stream._engine, path, report.call)
    except SourceError as e:
        e.errno, e.strerror, e.filename = errno.EIO, str(e), path  # as Python's own say it
        raise


def _push_file(stream: Stream, file: Any, report: _Progress) -> None:
    read = getattr(file, "read1", file.read)
    done = 0
    while chunk := read(_CHUNK):
        data = chunk.encode("utf-8", "surrogatepass") if isinstance(chunk, str) else chunk
        stream.push(data)
        done += len(data)
        if report.call is not None:
            report.call(done, 0)


def run(
    *paths: PathLike,
    rules: Ruleset | None = None,
    source: str = "auto",
    progress: Progress | bool | None = None,
    revisions: Revisions = "final",
    near_misses: bool = False,
    lateness: Duration = 0,
    max_bytes: int | str = 0,
    max_alerts: int = 0,
    max_field: int | str = 0,
    file_memory: Duration = 0,
    hash_seed: bytes | None = None,
    catalog: Catalog | None = None,
    lookup: Lookup | None = None,
) -> Iterator[Finding]:
    """Reads logs from end to end and yields what is found, in the order it was concluded.

    Args:
        paths: files; gzip and .evtx are recognised.
        rules: the ruleset; None: the built-in analytics.
        source, progress: as for `Engine.feed_lines`.
        revisions, and all others: as for `Engine`.
    Raises:
        FormatError: no record of a file is of a known log source; what `Engine.feed_lines` raises.
    """
    with Engine(
        rules,
        revisions=revisions,
        near_misses=near_misses,
        lateness=lateness,
        max_bytes=max_bytes,
        max_alerts=max_alerts,
        max_field=max_field,
        file_memory=file_memory,
        hash_seed=hash_seed,
        catalog=catalog,
        lookup=lookup,
    ) as engine:
        for path in paths:
            read = engine.feed_lines(path, source, progress=progress)
            if read.records and not read.recognised:
                raise FormatError(f"{os.fspath(path)}: none of its {read.records} records is of a known log source")
            yield from engine.alerts()
        engine.flush()
        yield from engine.alerts()
