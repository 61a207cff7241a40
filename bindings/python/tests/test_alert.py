# SPDX-License-Identifier: MIT
"""What an alert offers: data, forms, pictures, tables. Its text is an attacker's."""

from __future__ import annotations

import dataclasses
import json
import pickle
import re
from html.parser import HTMLParser
from typing import Any

import pytest
import scenario
from conftest import BASE, ROOT, SHELL, TOOL, chain

import chaindet
from chaindet import frames
from chaindet.alert import LINE_BITS

EVIL = '<script>alert(1)</script>\x1b[31m\u202eexe.cod" onmouseover="x'


@pytest.fixture(scope="module")
def evil(rules: chaindet.Ruleset) -> chaindet.Finding:
    events = chain(host="ws<b>")
    events[2]["process.command_line"] = EVIL
    events[0]["file.path"] = TOOL
    with chaindet.Engine(rules) as e:
        e.feed_many(events)
        return list(e.alerts())[-1]


def test_alerts_are_immutable_copies(alert: chaindet.Alert) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        alert.level = "low"  # type: ignore[misc]
    assert not hasattr(alert, "__dict__")
    assert pickle.loads(pickle.dumps(alert)) == alert and len({alert, pickle.loads(pickle.dumps(alert))}) == 1
    assert alert != "x" and re.fullmatch(r"[0-9a-f]{32}", alert.id)


def test_json_is_kept_word_for_word_and_reads_back(alert: chaindet.Alert) -> None:
    d = alert.to_dict()
    assert json.loads(alert.to_json()) == d and d["id"] == alert.id and d["kind"] == "alert"
    back = chaindet.Alert.from_json(alert.to_json())
    assert back == alert and back.stages == alert.stages
    assert chaindet.Finding.from_json(alert.to_json().encode()) == alert
    for wrong in ("", "[]", "{}", '{"kind":"alert"}', '{"kind":"other"}'):
        with pytest.raises(ValueError):
            chaindet.Alert.from_json(wrong)
    with pytest.raises(ValueError, match="NearMiss"):
        chaindet.NearMiss.from_json(alert.to_json())


def test_an_alert_that_lost_its_ground_says_that_it_is_withdrawn() -> None:
    s = scenario.load(ROOT / "tests" / "scenarios" / "order" / "late-start-takes-the-ground-from-an-alert.yaml")
    with chaindet.Engine(s.ruleset()) as e:
        e.feed_many(s.events)
        e.flush()
        told = list(e.alerts())
    assert [(f.kind, f.withdrawn) for f in told] == [("alert", False), ("alert", True)] and told[-1].final
    assert "withdrawn" in str(told[-1]) and "withdrawn" in told[-1]._repr_html_() and "withdrawn" not in str(told[0])
    ocsf = told[-1].to_ocsf()
    assert (ocsf["status"], ocsf["status_id"], ocsf["unmapped"]["withdrawn"]) == ("Suppressed", 3, True)
    assert "withdrawn" not in told[0].to_ocsf()["unmapped"] and told[-1].to_ecs()["chaindet"]["withdrawn"] is True
    assert [r["Withdrawn"] for r in frames.rows(told)] == [False, True]


def test_an_alert_that_goes_on_under_another_id_names_it(rules: chaindet.Ruleset) -> None:
    events = chain()
    nameless = [{k: v for k, v in ev.items() if not k.endswith("entity_id")} for ev in events]
    with chaindet.Engine(rules) as e:
        e.feed_many(nameless)
        e.feed_many(events[1:3])  # a second sensor gives the processes ids
        e.flush()
        told = list(e.alerts())
    old = [f for f in told if f.superseded_by is not None]
    assert len(old) == 1 and old[0].final and old[0].superseded_by != old[0].id
    assert {f.id for f in told if f.superseded_by is None and f.final} == {old[0].superseded_by}
    assert old[0].to_ocsf()["unmapped"]["superseded_by"] == old[0].superseded_by == frames.rows(old)[0]["SupersededBy"]


def test_alerts_explain_themselves(alert: chaindet.Alert) -> None:
    assert [s.name for s in alert.stages] == ["artifact", "spawn", "egress"] and alert.stage("open") is None
    egress = alert.stage("egress")
    assert (
        egress is not None
        and egress.events[0].event_class == "network.connect"
        and egress.events[0].value("destination.ip") == "203.0.113.7"
    )
    why = [w for _, e in alert.events() for w in e.why]
    assert any(w.element == "UserPaths" and w.layer == "built-in" for w in why)
    assert {"executed-file", "child-of"} & {e.kind for e in alert.edges} and sum(e.weakest for e in alert.edges) >= 1
    anchor = next(p for p in alert.lineage if p.is_anchor)
    assert anchor.name in ("invoice_tool.exe", "powershell.exe") and anchor.pid in (5200, 5300)


def test_timeline_is_in_order_of_time(alert: chaindet.Alert) -> None:
    rows = alert.timeline()
    assert [r[0] for r in rows] == sorted(r[0] for r in rows) and [r[1] for r in rows] == [
        "artifact",
        "spawn",
        "spawn",
        "egress",
    ]


def test_process_tree_shows_the_lineage(alert: chaindet.Alert) -> None:
    tree = alert.process_tree().splitlines()
    assert "explorer.exe" in tree[0] and sum("* " in line for line in tree) == 1
    assert any("powershell.exe (pid 5300): powershell.exe -nop" in line for line in tree)
    assert alert.to_dot().startswith("digraph") and "powershell.exe" in alert.to_dot()


def test_ocsf_is_a_detection_finding(alert: chaindet.Alert, rules: chaindet.Ruleset) -> None:
    o = alert.to_ocsf(rules=rules)
    assert (o["class_uid"], o["type_uid"], o["severity"], o["is_alert"]) == (2004, 200401, "High", True)
    assert o["time"] == BASE // 10**6 + 44000 and o["finding_info"]["uid"] == alert.id and o["finding_info"]["desc"]
    assert {"technique": {"uid": "T1204"}, "sub_technique": {"uid": "T1204.002"}} in o["finding_info"]["attacks"]
    assert (
        any(e.get("dst_endpoint") == {"ip": "203.0.113.7"} for e in o["evidences"])
        and "desc" not in alert.to_ocsf()["finding_info"]
    )
    json.dumps(o)


def test_ecs_is_a_document_of_kind_alert(alert: chaindet.Alert) -> None:
    d = alert.to_ecs()
    assert (
        d["event"]["kind"] == "alert"
        and d["host"]["name"] == "ws1"
        and d["rule"]["id"] == "AN1314"
        and d["event"]["severity"] == 73
    )
    assert (
        d["threat"]["technique"]["id"] == ["T1204"]
        and d["destination"]["ip"] == "203.0.113.7"
        and d["process"]["pid"] in (5200, 5300)
    )
    assert d["@timestamp"].startswith("2026-01-05T09:00:44") and d["chaindet"]["stages"]["egress"]
    json.dumps(d)


def test_text_forms_never_hold_control_characters(evil: chaindet.Finding) -> None:
    for text in (str(evil), evil.process_tree(), evil.to_dot(), evil.raw):
        assert "\x1b" not in text and "\u202e" not in text


class Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [a for a, _ in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("pictures", [True, False])
def test_html_escapes_an_attackers_text(
    evil: chaindet.Finding, pictures: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from chaindet import html

    if pictures:
        pytest.importorskip("drawsvg")
    else:
        monkeypatch.setattr(html, "_drawsvg", lambda: None)
    page = evil._repr_html_()
    p = Parser()
    p.feed(page)
    assert "script" not in p.tags and "b" in p.tags and not [a for a in p.attributes if a.startswith("on")]
    assert "<script>alert(1)" in p.text and "\x1b" not in page and "\u202e" not in page
    assert ("svg" in p.tags) == pictures


def test_pictures_are_well_formed_xml(evil: chaindet.Finding, alert: chaindet.Alert) -> None:
    pytest.importorskip("drawsvg")
    import xml.etree.ElementTree as ET

    from chaindet.html import lineage_svg, timeline_svg

    for f in (evil, alert):
        for svg in (timeline_svg(f), lineage_svg(f)):
            assert svg is not None
            root = ET.fromstring(svg)
            assert root.tag.endswith("svg") and not [x for x in root.iter() if x.tag.endswith("script")]


def test_navigator_layer_counts_alerts_once(rules: chaindet.Ruleset) -> None:
    with chaindet.Engine(rules, near_misses=True) as e:
        for n in range(3):
            e.feed_many(chain(f"ws{n}", n=n))
        e.feed_many(chain("near", n=9)[:3])
        e.flush()
        layer = chaindet.navigator_layer(e.alerts(), name="test")
    assert layer["versions"]["layer"] == "4.5" and layer["domain"] == "enterprise-attack"
    scores = {t["techniqueID"]: t["score"] for t in layer["techniques"]}
    assert scores["T1204.002"] == 3 and layer["gradient"]["maxValue"] == 3
    assert json.loads(json.dumps(layer)) == layer


def test_mitres_own_reader_takes_the_layer(alert: chaindet.Alert) -> None:
    navlayers = pytest.importorskip("mitreattack.navlayers")
    layer = navlayers.Layer(chaindet.navigator_layer([alert]), strict=True)
    assert {t.techniqueID for t in layer.layer.techniques} == set(alert.techniques)


def test_inputs_are_named_by_their_number(alert: chaindet.Alert) -> None:
    text = alert.raw.replace('"tag":1,', f'"tag":{(2 << LINE_BITS) | 17},')
    a = chaindet.Alert.from_json(text, inputs=["a.log", "b.log"])
    first = next(e for _, e in a.events() if e.line == 17)
    assert first.input == "b.log" and [e.input for _, e in a.events()].count(None) == 3


# ---- tables out ----


@pytest.fixture(scope="module")
def found(rules: chaindet.Ruleset) -> list[chaindet.Finding]:
    with chaindet.Engine(rules, revisions="final", near_misses=True) as e:
        events = chain()
        events[3]["user.name"] = "ana"
        e.feed_many(events)
        e.feed_many(chain("ws2", n=2)[:3])
        e.flush()
        return list(e.alerts())


@pytest.mark.parametrize("what", ["findings", "events"])
def test_rows_have_msticpys_columns(found: list[chaindet.Finding], what: Any) -> None:
    rows = frames.rows(found, what)
    assert rows and {"TimeGenerated", "HostName", "AccountName", "IpAddress"} <= set(rows[0])
    assert all(list(r) == list(frames.COLUMNS if what == "findings" else frames.EVENT_COLUMNS) for r in rows)
    assert {r["HostName"] for r in rows} == {"ws1", "ws2"} and "203.0.113.7" in {r["IpAddress"] for r in rows}
    with pytest.raises(ValueError):
        frames.rows(found, "nonsense")  # type: ignore[arg-type]


@pytest.mark.parametrize("what", ["findings", "events"])
@pytest.mark.parametrize("empty", [False, True])
def test_frames_of_all_kinds_agree(found: list[chaindet.Finding], what: Any, empty: bool) -> None:
    pd, pl, pa = pytest.importorskip("pandas"), pytest.importorskip("polars"), pytest.importorskip("pyarrow")
    given = [] if empty else found
    a, b, c = frames.to_pandas(given, what), frames.to_polars(given, what), frames.to_arrow(given, what)
    assert list(a.columns) == b.columns == c.column_names and len(a) == b.height == c.num_rows == len(
        frames.rows(given, what)
    )
    assert str(a["TimeGenerated"].dtype) == "datetime64[ns, UTC]" and b.schema["TimeGenerated"] == pl.Datetime(
        "ns", "UTC"
    )
    assert c.schema.field("TimeGenerated").type == pa.timestamp("ns", tz="UTC")
    if not empty:
        assert a["TimeGenerated"].iloc[0] == pd.Timestamp(b["TimeGenerated"][0]) == c["TimeGenerated"][0].as_py()
        assert a["HostName"].tolist() == b["HostName"].to_list() == c["HostName"].to_pylist()


def test_powershell_is_told_in_frames(found: list[chaindet.Finding]) -> None:
    rows = frames.rows(found, "events")
    assert any(SHELL.rsplit("\\", 1)[-1] in r["Description"] for r in rows)


@pytest.mark.parametrize(
    ("ns", "text"),
    [
        (0, "+0.000 s"),
        (27_733_000_000, "+27.733 s"),
        (59_999_000_000, "+59.999 s"),
        (390 * 10**9, "+6 m 30 s"),
        (7_500 * 10**9, "+2 h 5 m"),
        (3 * 86_400 * 10**9, "+3 d 0 h"),
    ],
)
def test_spans_are_read_at_a_glance(ns: int, text: str) -> None:
    from chaindet.html import _span

    assert _span(ns) == text
