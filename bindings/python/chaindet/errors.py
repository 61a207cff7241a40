# SPDX-License-Identifier: MIT
"""Exceptions. Each mirrors one or more statuses of the C library; STATUS_CLASSES is the one table between them."""

from __future__ import annotations

from . import _low

__all__ = [
    "ChaindetError",
    "EngineInUse",
    "EventError",
    "ForkError",
    "FormatError",
    "IncompatibleError",
    "NotFound",
    "OutOfMemory",
    "QueueFull",
    "RulesError",
    "SnapshotError",
    "SourceError",
]


class ChaindetError(Exception):
    """Base of all exceptions of this package.

    Attributes:
        status: the C library's status as an int (``chaindet.errors.STATUS_CLASSES`` lists them).
        detail: what the library said about it; may be empty.
        diagnostics: for rules, lines such as ``site.yaml:7:3: error: ...``; else empty.
        index: position in the iterable of the event that was refused (``feed_many``), else None.
        row: row of the table that was refused (``feed_table``), else None.
        records: records of the log read before the failure (``feed_lines``), else None.
    """

    status: int = 0
    detail: str = ""
    diagnostics: tuple[str, ...] = ()
    index: int | None = None
    row: int | None = None
    records: int | None = None


class RulesError(ChaindetError, ValueError):
    """Rules or settings do not compile; `diagnostics` holds every error, with file, line and column."""


class EventError(ChaindetError, ValueError):
    """An event, a table or an argument breaks its contract. Nothing of that event was taken."""


class SnapshotError(ChaindetError, ValueError):
    """Not a snapshot, or a damaged one. The engine is as it was."""


class FormatError(ChaindetError, ValueError):
    """The input is not of the format asked for."""


class NotFound(ChaindetError, LookupError):
    """No such analytic, element or log source."""


class QueueFull(ChaindetError, RuntimeError):
    """`max_alerts` alerts wait. Nothing was taken: take alerts, then feed the same event again."""


class EngineInUse(ChaindetError, RuntimeError):
    """Another thread, or an outer call, is using this engine at this moment."""


class ForkError(ChaindetError, RuntimeError):
    """The engine was made before a fork and is used in the child: give the child a snapshot instead."""


class OutOfMemory(ChaindetError, MemoryError):
    """The allocator refused, or the byte budget cannot hold what is asked for."""


class SourceError(ChaindetError, OSError):
    """Reading a file failed, or it is damaged; or a table's producer failed."""


class IncompatibleError(ChaindetError, RuntimeError):
    """The compiled part and the library it was made for do not fit: a broken installation."""


#: From each status of chaindet.h to its exception. Notes (above 0) and OK raise nothing.
STATUS_CLASSES: dict[int, type[ChaindetError]] = {
    _low.ENOMEM: OutOfMemory,
    _low.EINVAL: EventError,
    _low.EABI: IncompatibleError,
    _low.ERULES: RulesError,
    _low.EBUSY: EngineInUse,
    _low.EFULL: QueueFull,
    _low.ENOENT: NotFound,
    _low.ENOSPC: IncompatibleError,
    _low.ECORRUPT: SnapshotError,
    _low.EIO: SourceError,
    _low.EFORK: ForkError,
    _low.EFORMAT: FormatError,
}


def from_status(status: int, detail: str, extra: dict[str, object]) -> ChaindetError:
    """Makes the exception for a status. Called by the compiled part."""
    cls = STATUS_CLASSES.get(status, ChaindetError)
    text = detail or str(extra.get("message", "")) or _low.status_text(status)
    found = extra.get("diagnostics")
    diagnostics = tuple(str(line) for line in found) if isinstance(found, list) else ()
    if diagnostics:
        text = "\n".join(diagnostics)
    if "field" in extra:
        text = f"{extra['field']}: {text}"
    for key in ("index", "row"):
        if key in extra:
            text = f"{'event' if key == 'index' else 'row'} {extra[key]}: {text}"
    error = cls(text)
    error.status = status
    error.detail = detail
    error.diagnostics = diagnostics
    for key in ("index", "row", "records"):
        value = extra.get(key)
        if isinstance(value, int):
            setattr(error, key, value)
    return error
