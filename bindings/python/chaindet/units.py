# SPDX-License-Identifier: MIT
"""Times, durations and sizes as people write them, to the integers that the library takes."""

from __future__ import annotations

import operator
import re
from datetime import datetime, timedelta, timezone
from typing import Union

#: A duration: timedelta, int nanoseconds, or text such as "90s", "15m", "1h30m", "2d".
Duration = Union[timedelta, int, str]
#: A point in time: datetime (naive is UTC), int nanoseconds since 1970, or RFC 3339 text.
Time = Union[datetime, int, str]

_UNITS = {
    "ns": 1,
    "us": 10**3,
    "ms": 10**6,
    "s": 10**9,
    "m": 60 * 10**9,
    "h": 3600 * 10**9,
    "d": 86400 * 10**9,
    "w": 7 * 86400 * 10**9,
}
_DURATION = re.compile(r"\s*(\d+)(ns|us|ms|s|m|h|d|w)")
_SIZE = re.compile(r"\s*(\d+)\s*(?:([kmgt])(i?)b?|b)?\s*$", re.IGNORECASE)
_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$")
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def nanoseconds(value: Duration) -> int:
    """A duration in nanoseconds. Raises ValueError where the text is none, TypeError for other types."""
    if isinstance(value, bool):
        raise TypeError("a duration is a timedelta, an int of nanoseconds or a text, not bool")
    if isinstance(value, int):
        return value
    if isinstance(value, timedelta):
        return (value.days * 86400 + value.seconds) * 10**9 + value.microseconds * 1000
    if not isinstance(value, str):
        raise TypeError(f"a duration is a timedelta, an int of nanoseconds or a text, not {type(value).__name__}")
    text = value.strip()
    if text == "0":
        return 0
    total, at = 0, 0
    while at < len(text):
        m = _DURATION.match(text, at)
        if not m:
            break
        total += int(m[1]) * _UNITS[m[2]]
        at = m.end()
    if not text or at < len(text):
        raise ValueError(f"not a duration (as 90s, 15m, 1h30m, 2d): {value!r}")
    return total


def duration_text(ns: int) -> str:
    """Nanoseconds as the shortest text: 5400000000000 is "1h30m"."""
    if ns < 0:
        raise ValueError("a duration cannot be negative")
    parts = []
    for unit in ("w", "d", "h", "m", "s", "ms", "us", "ns"):
        count, ns = divmod(ns, _UNITS[unit])
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"


def size(value: int | str, name: str = "a size") -> int:
    """Bytes from an int or text such as "64MiB", "1GB". `name` stands in what is raised: TypeError, ValueError."""
    if not isinstance(value, str):
        return count(value, name)
    m = _SIZE.match(value)
    if not m:
        raise ValueError(f"{name}: not a size (as 64MiB, 1GB): {value!r}")
    base = 1024 if m[3] or not m[2] else 1000
    power = " kmgt".index(m[2].lower()) if m[2] else 0
    return count(int(m[1]) * int(base**power), name)


def count(value: int, name: str) -> int:
    """A number from 0 that the library can take. Raises TypeError, ValueError."""
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise TypeError(f"{name} must be an int, not {type(value).__name__}")
    value = operator.index(value)
    if not 0 <= value < 1 << 63:
        raise ValueError(f"{name} must be between 0 and 2**63 - 1, not {value}")
    return value


def duration(value: Duration, name: str) -> int:
    """A duration in nanoseconds, not negative, of 64 bits. Raises TypeError, ValueError."""
    try:
        return count(nanoseconds(value), name)
    except (TypeError, ValueError) as e:
        raise type(e)(str(e) if str(e).startswith(name) else f"{name}: {e}") from None


def time_ns(text: str) -> int:
    """Nanoseconds since 1970 of a time as the library writes it."""
    m = _TIME.match(text)
    if not m:
        raise ValueError(f"not a time: {text!r}")
    whole = datetime.fromisoformat(m[1]).replace(tzinfo=timezone.utc) - _EPOCH
    return (whole.days * 86400 + whole.seconds) * 10**9 + int((m[2] or "").ljust(9, "0"))


def to_datetime(ns: int) -> datetime:
    """Nanoseconds since 1970 as a datetime in UTC; digits below the microsecond are cut."""
    return _EPOCH + timedelta(microseconds=ns // 1000)
