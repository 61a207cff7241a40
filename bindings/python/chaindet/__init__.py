# SPDX-License-Identifier: MIT
"""Follow behaviour chains (open, file, interpreter, egress) in streams of security events.

    >>> import chaindet
    >>> for alert in chaindet.run("events.jsonl"):      # doctest: +SKIP
    ...     print(alert)

`Ruleset` holds the analytics, `Engine` takes events and gives alerts, `run` does both for files. Everything is computed by
the C library of the same name, which is part of this package.
"""

from __future__ import annotations

from . import _low
from .alert import Alert, Edge, EvidenceEvent, Finding, Missing, NearMiss, Process, Stage, Why
from .engine import Dropped, Engine, Loss, ReadStats, Snapshot, Stats, Stream, run
from .errors import (
    ChaindetError,
    EngineInUse,
    EventError,
    ForkError,
    FormatError,
    IncompatibleError,
    NotFound,
    OutOfMemory,
    QueueFull,
    RulesError,
    SnapshotError,
    SourceError,
)
from .navigator import navigator_layer
from .rules import Analytic, Change, Element, Entry, Explanation, Ruleset, StageInfo
from .sources import Catalog, Source

__version__: str = _low.VERSION_TEXT

__all__ = [
    "Alert",
    "Analytic",
    "Catalog",
    "ChaindetError",
    "Change",
    "Dropped",
    "Edge",
    "Element",
    "Engine",
    "EngineInUse",
    "Entry",
    "EventError",
    "EvidenceEvent",
    "Explanation",
    "Finding",
    "ForkError",
    "FormatError",
    "IncompatibleError",
    "Loss",
    "Missing",
    "NearMiss",
    "NotFound",
    "OutOfMemory",
    "Process",
    "QueueFull",
    "ReadStats",
    "Ruleset",
    "RulesError",
    "Snapshot",
    "SnapshotError",
    "Source",
    "SourceError",
    "Stage",
    "StageInfo",
    "Stats",
    "Stream",
    "Why",
    "navigator_layer",
    "run",
    "__version__",
]
