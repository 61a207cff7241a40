# SPDX-License-Identifier: MIT
"""Rulesets: the analytics in force and their mutable elements. Immutable; a change makes a new ruleset."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Union

from . import _low
from .errors import NotFound
from .units import Duration, duration, duration_text, nanoseconds, size

__all__ = ["Analytic", "Element", "Entry", "Ruleset", "StageInfo"]

#: A value of an element: timedelta or "10m", number, flag, one text, or several.
ElementValue = Union[timedelta, int, float, bool, str, Iterable[str]]
#: What an element's value reads as: by its kind a timedelta, an int, a bool, or a tuple of texts.
ElementResult = Union[timedelta, int, bool, tuple[str, ...]]
PathLike = Union[str, "os.PathLike[str]"]
#: Asked for what an event does not say: see Engine. (wanted field, value of the other field) to the answer; None: not known.
Lookup = Callable[[str, str], Union[str, int, None]]

_VERBS = {"set": _low.SET, "add": _low.ADD, "remove": _low.REMOVE}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list element, and the layer it came from ("built-in", "site.yaml:3", "api")."""

    value: str
    layer: str


@dataclass(frozen=True, slots=True)
class Element:
    """A mutable element of an analytic.

    Attributes:
        name: ATT&CK's name, such as "TimeWindow".
        kind: duration, names, paths, destinations, patterns, images, identities, bits, entrypoints, table, number or flag.
        about: what it is for.
        bounds: "1s .. 7d"; empty: none.
        value: in force; a timedelta (duration), int (number), bool (flag) or tuple of str (the others).
        text, preset: the value in force and the built-in one, as YAML.
        layer: "built-in", or the last layer that changed it.
        entries: of the list kinds, else empty.
    """

    name: str
    kind: str
    about: str
    bounds: str
    value: ElementResult
    text: str
    preset: str
    layer: str
    entries: tuple[Entry, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class StageInfo:
    """A stage of an analytic.

    Attributes:
        name, title: "egress", and a line.
        classes: the event classes that can feed it.
        fields: those that its conditions read.
        required: no alert without it.
        needs: what an event must have to feed it, an item an alternative: "network.connect:container.id+destination.ip", a class
            and the fields that it cannot do without; of fields joined by "|" one will do.
    """

    name: str
    title: str
    classes: tuple[str, ...]
    fields: tuple[str, ...]
    required: bool
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Analytic:
    """Facts on one analytic. Indexing gives an element: ``rules["AN1314"]["TimeWindow"]``.

    Attributes:
        id, title, description, strategy, level, origin: as its text says; `origin` is its file and line, or "built-in".
        techniques, platforms: ATT&CK's.
        window: the time window; None: none.
        stages, elements: in the order of the text.
    """

    id: str
    title: str
    description: str = field(repr=False)
    strategy: str
    level: str
    techniques: tuple[str, ...]
    platforms: tuple[str, ...]
    origin: str
    window: timedelta | None
    stages: tuple[StageInfo, ...] = field(repr=False)
    elements: tuple[Element, ...] = field(repr=False)

    def __getitem__(self, name: str) -> Element:
        """The element of that name; case, "-", "_" and AllowList/Allowlist/Whitelist make no difference.

        Raises:
            NotFound: there is none.
        """
        key = _folded(name)
        for e in self.elements:
            if _folded(e.name) == key:
                return e
        raise NotFound(f"{self.id} has no element {name!r}; it has {', '.join(e.name for e in self.elements)}")


def _folded(name: str) -> str:
    key = re.sub(r"[-_ ]", "", name).lower()
    return re.sub(r"(allowed|white)list", "allowlist", key)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(p for p in text.split(",") if p)


def _scalar(value: object) -> str:
    """One value as a YAML scalar's text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, timedelta):
        return duration_text(nanoseconds(value))
    if isinstance(value, (str, int, float)):
        return str(value)
    raise TypeError(
        f"an element's value is a text, number, flag, timedelta or several texts, not {type(value).__name__}"
    )


def _texts(value: ElementValue) -> tuple[str, ...]:
    if isinstance(value, (str, bool, int, float, timedelta)):
        return (_scalar(value),)
    return tuple(_scalar(v) for v in value)


def _plain(value: object) -> object:
    """Site settings as values that JSON, and so YAML, has."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(v) for v in (sorted(value, key=str) if isinstance(value, (set, frozenset)) else value)]
    return _scalar(value) if isinstance(value, timedelta) else value


def _yaml_files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(p for p in path.rglob("*") if p.suffix in (".yaml", ".yml") and p.is_file())
    return [path]


#: Site settings: a dict {"AN1314": {"TimeWindow": "10m"}}, YAML text, or (with a suffix .yaml or .yml) a file's path.
Site = Union[Mapping[str, Mapping[str, Any]], str, "os.PathLike[str]"]


def _site_pair(site: Site) -> tuple[str, str]:
    if isinstance(site, Mapping):
        return "<site>", json.dumps(_plain(site), ensure_ascii=False)
    if isinstance(site, os.PathLike):
        return str(site), Path(site).read_text(encoding="utf-8")
    if "\n" not in site and site.endswith((".yaml", ".yml")):
        return site, Path(site).read_text(encoding="utf-8")
    return "<site>", site


def _listed(site: Site | Sequence[Site]) -> Sequence[Site]:
    return [site] if isinstance(site, (str, os.PathLike, Mapping)) else site


@dataclass(frozen=True, slots=True)
class Change:
    """A single change of a mutable element that makes a difference to an alert.

    `change` is "without" or "with" (an entry of a list), "set to", "below" or "above" (a value that itself makes none).
    `level` is the alert's level then; None: it is not raised.
    """

    element: str
    change: str
    value: str
    layer: str
    level: str | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What an alert rests on, as replays have shown: see Ruleset.explain."""

    analytic: str
    level: str
    events: tuple[int, ...]
    """Places in the list given, of events that suffice; where `minimal`, none of them can be left out."""
    changes: tuple[Change, ...]
    minimal: bool
    complete: bool
    """False: the search was given up, not every element was tried."""
    replays: int
    replayed_events: int = 0
    """Events that each change was tried on."""


@dataclass(frozen=True)
class _Inputs:
    """Everything a ruleset is made of: what is pickled, and what a changed ruleset is made from."""

    builtin: bool = True
    texts: tuple[tuple[str, str], ...] = ()
    sites: tuple[tuple[str, str], ...] = ()
    settings: tuple[tuple[str, str, int, tuple[str, ...]], ...] = ()
    assigns: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    max_bytes: int = 0


class Ruleset:
    """Analytics, compiled. Immutable: share it between engines, threads and, pickled, processes.

    Args:
        paths: files or directories of chains and Sigma rules (YAML), added to the built-in analytics.
        builtin: take the five analytics of DET0478 that are part of the library.
        texts: more rules, a YAML text or several, or pairs (origin, text); the origin stands in diagnostics.
        site: site settings: one, or a list of which later ones win: a dict, YAML text, or a .yaml file's path.
        assign: settings such as "AN1314.TimeWindow=10m", "AN1314.HighRiskParents+=notepad++.exe".
        select: ids of the analytics to keep; empty: all.
        max_bytes: budget of the ruleset in bytes (or "64MiB"); 0: 64 MiB.
    Raises:
        RulesError: with `diagnostics`, all errors of all texts in one pass.
        OSError: a file cannot be read.
    """

    def __init__(
        self,
        *paths: PathLike,
        builtin: bool = True,
        texts: Iterable[str | tuple[str, str]] | str = (),
        site: Site | Sequence[Site] = (),
        assign: Iterable[str] | str = (),
        select: Iterable[str] | str = (),
        max_bytes: int | str = 0,
    ) -> None:
        pairs = [(str(f), f.read_text(encoding="utf-8")) for p in paths for f in _yaml_files(Path(p))]
        pairs += [("<text>", t) if isinstance(t, str) else t for t in ([texts] if isinstance(texts, str) else texts)]
        self._build(
            _Inputs(
                builtin,
                tuple(pairs),
                tuple(_site_pair(s) for s in _listed(site)),
                (),
                (assign,) if isinstance(assign, str) else tuple(assign),
                (select,) if isinstance(select, str) else tuple(select),
                size(max_bytes, "max_bytes"),
            )
        )

    def _build(self, inputs: _Inputs) -> None:
        self._inputs = inputs
        self._analytics: tuple[Analytic, ...] | None = None
        self._low, self._remarks = _low.compile_rules(
            inputs.builtin, inputs.texts, inputs.sites, inputs.settings, inputs.assigns, inputs.select, inputs.max_bytes
        )

    @classmethod
    def _from(cls, inputs: _Inputs) -> Ruleset:
        self = cls.__new__(cls)
        self._build(inputs)
        return self

    @classmethod
    def builtin(
        cls,
        *,
        site: Site | Sequence[Site] = (),
        assign: Iterable[str] | str = (),
        select: Iterable[str] | str = (),
        max_bytes: int | str = 0,
    ) -> Ruleset:
        """The built-in analytics; the arguments are those of the class."""
        return cls(site=site, assign=assign, select=select, max_bytes=max_bytes)

    @classmethod
    def from_text(
        cls,
        *texts: str,
        builtin: bool = False,
        site: Site | Sequence[Site] = (),
        assign: Iterable[str] | str = (),
        select: Iterable[str] | str = (),
        max_bytes: int | str = 0,
    ) -> Ruleset:
        """A ruleset of YAML texts alone; the arguments are those of the class."""
        return cls(builtin=builtin, texts=texts, site=site, assign=assign, select=select, max_bytes=max_bytes)

    # ---- looking into it ----

    @property
    def analytics(self) -> tuple[Analytic, ...]:
        """All analytics, in the order they were added."""
        if self._analytics is None:
            self._analytics = tuple(self._analytic(i) for i in range(self._low.count()))
        return self._analytics

    def _analytic(self, i: int) -> Analytic:
        d = _low.rule(self._low, i)
        stages = []
        for k in range(d["stages"]):
            s = _low.stage(self._low, i, k)
            stages.append(
                StageInfo(
                    s["name"],
                    s["title"],
                    _parts(s["classes"]),
                    _parts(s["fields"]),
                    bool(s["required"]),
                    _parts(s["needs"]),
                )
            )
        window = timedelta(microseconds=d["window"] // 1000) if d["window"] else None
        return Analytic(
            d["id"],
            d["title"],
            d["description"],
            d["strategy"],
            d["level"],
            _parts(d["techniques"]),
            _parts(d["platforms"]),
            d["origin"],
            window,
            tuple(stages),
            tuple(_element(_low.element(self._low, i, k)) for k in range(d["elements"])),
        )

    def __len__(self) -> int:
        return self._low.count()

    def __iter__(self) -> Iterator[Analytic]:
        return iter(self.analytics)

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and _low.find_rule(self._low, id) is not None

    def __getitem__(self, id: str) -> Analytic:
        """The analytic of an id (ATT&CK's, or a Sigma rule's id or title), case aside.

        Raises:
            NotFound: there is none.
        """
        index = _low.find_rule(self._low, id)
        if index is None:
            raise NotFound(f"no analytic {id!r}; there are {', '.join(a.id for a in self.analytics)}")
        return self.analytics[index]

    @property
    def digest(self) -> int:
        """A 64-bit hash of everything that changes what the ruleset means."""
        return self._low.digest()

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the compiler remarked although the rules are good."""
        return tuple(self._remarks)

    def wants_class(self, name: str) -> bool:
        """Can events of this class matter to any analytic?"""
        return bool(self._low.wants_class(name))

    def wants_field(self, name: str) -> bool:
        """Does any analytic, or the engine itself, read this field?"""
        return bool(self._low.wants_all()) or self._low.field_id(name) != 0

    # ---- changing an element ----

    def get(self, analytic: str, element: str) -> ElementResult:
        """The value in force: a timedelta, int, bool, or tuple of str, by the element's kind.

        Raises:
            NotFound: no such analytic or element.
        """
        return self[analytic][element].value

    def set(self, analytic: str, element: str, value: ElementValue) -> Ruleset:
        """A new ruleset in which the element has this value.

        Args:
            value: a timedelta or "10m", a number, a bool, a text, or an iterable of texts, as the element's kind asks.
        Raises:
            RulesError: no such analytic or element, a value of the wrong kind or out of bounds.
        """
        return self._changed("set", analytic, element, value)

    def add(self, analytic: str, element: str, value: str | Iterable[str]) -> Ruleset:
        """A new ruleset in which these entries are in the list element, too. Raises RulesError."""
        return self._changed("add", analytic, element, value)

    def remove(self, analytic: str, element: str, value: str | Iterable[str]) -> Ruleset:
        """A new ruleset in which these entries are not in the list element. Raises RulesError."""
        return self._changed("remove", analytic, element, value)

    def _changed(self, verb: str, analytic: str, element: str, value: ElementValue) -> Ruleset:
        old = self._inputs
        step = (analytic, element, _VERBS[verb], _texts(value))
        return Ruleset._from(
            _Inputs(old.builtin, old.texts, old.sites, (*old.settings, step), old.assigns, old.select, old.max_bytes)
        )

    def with_site(self, *sites: Site) -> Ruleset:
        """A new ruleset with more site settings. They win over the site settings that it has; what `assign`, `set`, `add` and
        `remove` did wins over all of them. Raises RulesError."""
        old = self._inputs
        pairs = (*old.sites, *(_site_pair(s) for s in sites))
        return Ruleset._from(
            _Inputs(old.builtin, old.texts, pairs, old.settings, old.assigns, old.select, old.max_bytes)
        )

    def select(self, *ids: str) -> Ruleset:
        """A new ruleset of these analytics alone. Raises RulesError where an id is unknown."""
        old = self._inputs
        return Ruleset._from(_Inputs(old.builtin, old.texts, old.sites, old.settings, old.assigns, ids, old.max_bytes))

    # ---- explaining ----

    def explain(
        self,
        alert_id: str,
        events: Iterable[dict[str, Any]],
        *,
        lateness: Duration = 0,
        max_bytes: int | str = 0,
        max_field: int | str = 0,
        file_memory: Duration = 0,
        lookup: Lookup | None = None,
    ) -> Explanation:
        """Which of these events suffice for an alert, and which single change of an element would have kept it away or changed
        its level. Every statement has been seen in a replay; that takes seconds for thousands of events.

        Args:
            alert_id: the whole id of the alert.
            events: those that were fed, or those of its host around it and of the origin of its files: fewer are faster.
            lateness, max_bytes, max_field, file_memory, lookup: as the engine had them.
        Raises:
            NotFound: the alert does not come of these events under these rules.
            EventError: an event is not one.
            What `lookup` raised.
        """
        if lookup is not None and not callable(lookup):
            raise TypeError(f"lookup must be callable, not {type(lookup).__name__}")
        x = self._inputs
        analytic, level, numbers, changes, minimal, complete, replayed, replays = _low.explain(
            x.builtin,
            x.texts,
            x.sites,
            x.settings,
            x.assigns,
            x.select,
            x.max_bytes,
            alert_id,
            tuple(events),
            (
                duration(lateness, "lateness"),
                size(max_bytes, "max_bytes"),
                size(max_field, "max_field"),
                duration(file_memory, "file_memory"),
            ),
            lookup,
        )
        return Explanation(
            analytic,
            level,
            numbers,
            tuple(Change(e, c, v, a, at or None) for e, c, v, a, at in changes),
            minimal,
            complete,
            replays,
            replayed,
        )

    # ---- the usual ----

    def __eq__(self, other: object) -> bool:
        return self.digest == other.digest if isinstance(other, Ruleset) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.digest)

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickle, (self._inputs, self.digest)

    def __repr__(self) -> str:
        if not hasattr(self, "_low"):
            return "<chaindet.Ruleset that did not compile>"
        return f"<chaindet.Ruleset {' '.join(a.id for a in self.analytics) or 'empty'} digest {self.digest:016x}>"

    def _repr_html_(self) -> str:
        from .html import ruleset_html

        return ruleset_html(self)


def _element(d: dict[str, Any]) -> Element:
    kind, text = d["kind"], d["value"]
    entries = tuple(Entry(v, layer) for v, layer in d["entries"])
    value: ElementResult
    if kind == "duration":
        value, entries = timedelta(microseconds=nanoseconds(text) // 1000), ()
    elif kind == "number":
        value, entries = int(text), ()
    elif kind == "flag":
        value, entries = text == "true", ()
    else:
        value = tuple(e.value for e in entries)
    return Element(d["name"], kind, d["about"], d["bounds"], value, text, d["preset"], d["layer"], entries)


def _unpickle(inputs: _Inputs, digest: int) -> Ruleset:
    rules = Ruleset._from(inputs)
    if rules.digest != digest:
        import warnings

        warnings.warn(
            "this version of chaindet gives the pickled rules another meaning than the one that pickled them",
            RuntimeWarning,
            stacklevel=2,
        )
    return rules
