# SPDX-License-Identifier: MIT
"""Every function of the C headers is offered, or is on a list that says why it is not."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from conftest import ROOT

import chaindet

#: What in Python does what a C function does.
OFFERED = {
    "cdet_version": "_low.version",
    "cdet_status_text": "_low.status_text",
    "cdet_compiler_new": "Ruleset",
    "cdet_compiler_free": "Ruleset",
    "cdet_compiler_add_builtin": "Ruleset",
    "cdet_compiler_add": "Ruleset",
    "cdet_compiler_add_site": "Ruleset.with_site",
    "cdet_compiler_set": "Ruleset.set",
    "cdet_compiler_assign": "Ruleset",
    "cdet_compiler_select": "Ruleset.select",
    "cdet_compiler_build": "Ruleset",
    "cdet_compiler_diag_count": "RulesError.diagnostics",
    "cdet_compiler_diag": "RulesError.diagnostics",
    "cdet_ruleset_unref": "Ruleset",
    "cdet_ruleset_ref": "Engine.rules",
    "cdet_ruleset_count": "Ruleset.__len__",
    "cdet_ruleset_find": "Ruleset.__getitem__",
    "cdet_ruleset_field_id": "Ruleset.wants_field",
    "cdet_ruleset_wants_all": "Ruleset.wants_field",
    "cdet_ruleset_wants_class": "Ruleset.wants_class",
    "cdet_ruleset_digest": "Ruleset.digest",
    "cdet_ruleset_rule": "Ruleset.analytics",
    "cdet_ruleset_stage": "Analytic.stages",
    "cdet_ruleset_element": "Analytic.elements",
    "cdet_ruleset_element_entry": "Element.entries",
    "cdet_engine_new": "Engine",
    "cdet_engine_free": "Engine.close",
    "cdet_engine_feed": "Engine.feed",
    "cdet_engine_advance": "Engine.advance",
    "cdet_engine_flush": "Engine.flush",
    "cdet_engine_next_deadline": "Engine.next_deadline_ns",
    "cdet_engine_next": "Engine.alerts",
    "cdet_engine_set_rules": "Engine.set_rules",
    "cdet_engine_error": "ChaindetError.detail",
    "cdet_alert_info_get": "Finding.id",
    "cdet_alert_missing": "Finding.missing",
    "cdet_alert_json": "Finding.to_json",
    "cdet_engine_stats": "Engine.stats",
    "cdet_engine_loss_count": "Engine.losses",
    "cdet_engine_loss": "Engine.losses",
    "cdet_engine_dropped_count": "Engine.dropped",
    "cdet_engine_dropped": "Engine.dropped",
    "cdet_engine_save": "Engine.snapshot",
    "cdet_engine_restore": "Engine.restore",
    "cdet_engine_merge": "Engine.merge",
    "cdet_engine_save_hosts": "Engine.snapshot",
    "cdet_explain": "Ruleset.explain",
    "cdet_explanation_free": "Ruleset.explain",
    "cdet_explanation_info_get": "Explanation.minimal",
    "cdet_explanation_event": "Explanation.events",
    "cdet_explanation_change_get": "Explanation.changes",
    "cdet_catalog_new": "Catalog",
    "cdet_catalog_unref": "Catalog",
    "cdet_catalog_add": "Catalog",
    "cdet_catalog_diag_count": "RulesError.diagnostics",
    "cdet_catalog_diag": "RulesError.diagnostics",
    "cdet_catalog_count": "Catalog.__len__",
    "cdet_catalog_source": "Catalog.__iter__",
    "cdet_catalog_fields": "Catalog.fields",
    "cdet_reader_set_rules": "Stream.push",
    "cdet_reader_new": "Engine.stream",
    "cdet_reader_free": "Stream.close",
    "cdet_reader_push": "Stream.push",
    "cdet_reader_end": "Stream.end",
    "cdet_reader_idle": "Stream.idle",
    "cdet_reader_file": "Engine.feed_lines",
    "cdet_reader_error": "ChaindetError.detail",
    "cdet_reader_stats_get": "Stream.stats",
    "cdet_reader_ignored": "Stream.ignored",
    "cdet_reader_unreadable": "Stream.unreadable",
}
#: What is not bound, and why.
LEFT_OUT = {
    "cdet_engine_on_alert": "no callback is bound: Engine.on_alert is made of the queue",
    "cdet_engine_on_loss": "no callback is bound: Engine.losses says the same",
    "cdet_engine_feed_n": "feed_many and feed_table loop over cdet_engine_feed, which alone says which event a full queue refused",
    "cdet_engine_feed_lines": "Stream.push does the same by a reader of its own, so that a full queue does not stop a batch",
    "cdet_catalog_ref": "readers hold their catalog themselves",
    "cdet_alert_stage": "an alert crosses once, as its JSON",
    "cdet_alert_event_get": "an alert crosses once, as its JSON",
    "cdet_alert_why_get": "an alert crosses once, as its JSON",
    "cdet_alert_edge_get": "an alert crosses once, as its JSON",
    "cdet_alert_note": "an alert crosses once, as its JSON",
    "cdet_alert_process_get": "an alert crosses once, as its JSON",
}


#: Where the members of each struct are, under which other names, and which are nowhere, and why (in brackets).
MEMORY = "(Python's memory is malloc's)"
STRUCTS: dict[str, tuple[object, dict[str, str]]] = {
    "cdet_options": (
        chaindet.Engine,
        {"alloc": MEMORY, "alloc_ctx": MEMORY, "lookup_ctx": "(a callable has its own)", "flags": "revisions"},
    ),
    "cdet_reader_options": (
        chaindet.Engine.stream,
        {"alloc": MEMORY, "alloc_ctx": MEMORY, "ruleset": "(the engine's own)"},
    ),
    "cdet_rule_info": (chaindet.Analytic, {"stage_count": "stages", "element_count": "elements"}),
    "cdet_stage_info": (chaindet.StageInfo, {}),
    "cdet_element_info": (chaindet.Element, {"unit": "bounds", "entry_count": "entries"}),
    "cdet_alert_info": (
        chaindet.Alert,
        {
            "is_final": "final",
            "is_withdrawn": "withdrawn",
            "first": "first_ns",
            "last": "last_ns",
            "stage_count": "stages",
            "edge_count": "edges",
            "missing_count": "missing",
            "note_count": "notes",
            "lineage_count": "lineage",
            "kind": "kind",
        },
    ),
    "cdet_alert_event": (chaindet.EvidenceEvent, {"time": "time_ns", "name": "event_class", "why_count": "why"}),
    "cdet_alert_why": (chaindet.Why, {}),
    "cdet_alert_edge": (chaindet.Edge, {"from": "source", "to": "target"}),
    "cdet_alert_process": (chaindet.Process, {"start": "start_ns"}),
    "cdet_stats": (chaindet.Stats, {}),
    "cdet_loss": (chaindet.Loss, {"from": "start_ns", "to": "end_ns"}),
    "cdet_dropped": (chaindet.Dropped, {}),
    "cdet_explanation_info": (chaindet.Explanation, {"event_count": "events", "change_count": "changes"}),
    "cdet_explanation_change": (chaindet.Change, {}),
    "cdet_source_info": (chaindet.Source, {}),
    "cdet_reader_stats": (chaindet.ReadStats, {}),
}
#: Of events, which are dicts, and texts.
PLAIN = {"cdet_str", "cdet_field", "cdet_value", "cdet_event"}


def headers() -> str:
    return "".join((ROOT / "include" / name).read_text(encoding="utf-8") for name in ("chaindet.h", "chaindet_sources.h"))


def declared() -> set[str]:
    return set(re.findall(r"^CDET_API\s[^;(]*?\b(cdet_\w+)\s*\(", headers(), re.MULTILINE))


def members() -> dict[str, list[str]]:
    """The members of each struct of the headers; sizes, flags that are always 0 and padding aside."""
    plain = re.sub(r"/\*.*?\*/", "", headers(), flags=re.DOTALL)
    return {
        name: [
            m
            for line in re.sub(r"union \w+ \{.*?\} ", "", body, flags=re.DOTALL).split(";")
            for m in re.findall(r"(\w+)(?:\[\d+\])?\s*$", line)
            if m not in ("size", "unused", "reserved") and (m != "flags" or name == "cdet_options")
        ]
        for body, name in re.findall(r"typedef struct \w+ \{(.*?)\} (cdet_\w+);", plain, re.DOTALL)
    }


def called() -> set[str]:
    """What the C layer and the interface files call."""
    folder = ROOT / "bindings" / "python"
    text = "".join(
        p.read_text(encoding="utf-8") for p in [*folder.glob("*.c"), *folder.glob("*.i"), folder.parent / "chaindet.i"]
    )
    bodyless = {
        f"cdet_ruleset_{n}"
        for n in re.findall(r"^\s+\w+ (count|field_id|wants_all|wants_class|digest)\(", text, re.MULTILINE)
    }
    return set(re.findall(r"\bcdet_\w+", text)) | bodyless


def test_every_function_of_the_headers_is_accounted_for() -> None:
    assert declared(), "the headers were not found"
    assert declared() == set(OFFERED) | set(LEFT_OUT)
    assert not set(OFFERED) & set(LEFT_OUT)


def test_what_is_offered_is_there_and_is_called() -> None:
    for function, where in OFFERED.items():
        at: object = chaindet
        for part in where.split("."):
            fields = getattr(at, "__dataclass_fields__", {})
            assert (
                hasattr(at, part) or part in fields or part in getattr(at, "__annotations__", {})
            ), f"{function}: no chaindet.{where}"
            at = getattr(at, part, None)
        assert function in called(), f"{function} is never called"


def test_all_names_are_exported_and_documented() -> None:
    for name in chaindet.__all__:
        thing = getattr(chaindet, name)
        assert name.startswith("__") or thing.__doc__, name
        for attribute, value in (
            vars(thing).items() if isinstance(thing, type) and thing.__module__.startswith("chaindet") else ()
        ):
            if not attribute.startswith("_") and (callable(value) or isinstance(value, property)):
                assert value.__doc__, f"{name}.{attribute} has no docstring"


def test_every_member_of_the_headers_structs_is_offered() -> None:
    found = members()
    assert set(found) - PLAIN == set(STRUCTS) and len(found["cdet_stats"]) == len(chaindet.Stats.__dataclass_fields__)
    for struct, (where, names) in STRUCTS.items():
        assert found[struct] and set(names) <= set(found[struct]), struct
        has = set(getattr(where, "__dataclass_fields__", {})) | set(dir(where))
        if where is chaindet.Engine or not isinstance(where, type):
            has = set(inspect.signature(where).parameters)  # type: ignore[arg-type]
        for m in found[struct]:
            name = names.get(m, m)
            assert name.startswith("(") or name in has, f"{struct}.{m}: {where} has no {name}"


def test_nothing_but_the_module_is_exported_from_the_extension() -> None:
    import shutil
    import subprocess

    import pytest

    nm = shutil.which("nm")
    if nm is None:
        pytest.skip("no nm")
    names = subprocess.run(
        [nm, "-D", "--defined-only", str(Path(chaindet._low.__file__))], capture_output=True, text=True, check=True
    ).stdout
    assert [line.split()[-1] for line in names.splitlines()] == ["PyInit__low"]


def test_the_wheel_holds_the_package_and_nothing_else() -> None:
    import importlib.metadata

    import pytest

    try:
        files = importlib.metadata.files("chaindet") or []
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not installed from a wheel")
    roots = {f.parts[0] for f in files}
    assert roots == {"chaindet", f"chaindet-{chaindet.__version__}.dist-info"}, roots
    names = {f.name for f in files if f.parts[0] == "chaindet" and "__pycache__" not in f.parts}
    here = {p.name for p in (ROOT / "bindings" / "python" / "chaindet").iterdir() if p.is_file()}
    assert {n for n in names if not n.endswith(".so")} == here
