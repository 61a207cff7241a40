# SPDX-License-Identifier: MIT
"""Log sources: how records of logs become events."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import _low
from .errors import NotFound
from .rules import PathLike

__all__ = ["Catalog", "Source"]


@dataclass(frozen=True, slots=True)
class Source:
    """A log source.

    Attributes:
        name: what `source=` takes: "windows-evtx-dump".
        title: what it is.
        format: json, xml, evtx, csv, text, auditd or keyvalue.
        recognised: how a record is told to be of it, in words.
        classes: event classes it can feed.
        platforms: Windows, Linux, macOS, Containers, IaaS.
    """

    name: str
    title: str
    format: str
    recognised: str
    classes: tuple[str, ...]
    platforms: tuple[str, ...]


class Catalog:
    """A set of log sources, shared by engines, threads and, pickled, processes: the built-in ones, and mappings of your own.

    Args:
        paths: YAML files, one document a source.
        texts: the same as a text or several, or as pairs (origin, text); the origin stands in diagnostics.
    Raises:
        RulesError: with `diagnostics`; a mapping is wrong.
    """

    def __init__(self, *paths: PathLike, texts: Iterable[str | tuple[str, str]] | str = ()) -> None:
        pairs = [(str(p), Path(p).read_text(encoding="utf-8")) for p in paths]
        pairs += [("<text>", t) if isinstance(t, str) else t for t in ([texts] if isinstance(texts, str) else texts)]
        self._inputs = tuple(pairs)
        self._low = _low.Catalog()
        for origin, text in pairs:
            self._low.add(text, origin)
        self._sources = tuple(
            Source(d["name"], d["title"], d["format"], d["recognised"], _parts(d["classes"]), _parts(d["platforms"]))
            for d in self._low.sources()
        )

    def __iter__(self) -> Iterator[Source]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)

    def fields(self, name: str, event_class: str) -> tuple[str, ...]:
        """The fields that events of a class from a source can have, in no special order; "*" among them: any other that the
        record has, too.

        Raises:
            NotFound: no such source, or no event of that class comes of it.
        """
        return self._low.fields(self._sources.index(self[name]), event_class)

    def __getitem__(self, name: str) -> Source:
        """The source of that name. Raises NotFound."""
        for s in self._sources:
            if s.name == name:
                return s
        raise NotFound(f"no log source {name!r}")

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickle, (self._inputs,)

    def __repr__(self) -> str:
        return f"<chaindet.Catalog {' '.join(s.name for s in self)}>"


def _unpickle(inputs: tuple[tuple[str, str], ...]) -> Catalog:
    return Catalog(texts=inputs)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(p.strip() for p in text.split(",") if p.strip())


_lock = threading.Lock()
_default: Catalog | None = None


def default_catalog() -> Catalog:
    """The built-in sources, read once a process."""
    global _default
    with _lock:
        if _default is None:
            _default = Catalog()
        return _default
