# SPDX-License-Identifier: MIT
from __future__ import annotations

import pickle
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import chain

import chaindet

SIGMA = """
title: Shell started
id: 11111111-2222-3333-4444-555555555555
logsource: {category: process_creation, product: windows}
detection:
  sel: {Image|endswith: '\\\\powershell.exe'}
  condition: sel
level: low
"""


def test_builtin_ruleset_has_the_five_analytics(rules: chaindet.Ruleset) -> None:
    assert [a.id for a in rules] == ["AN1314", "AN1315", "AN1316", "AN1317", "AN1318"]
    assert len(rules) == 5 and "an1314" in rules and "AN9999" not in rules and 7 not in rules
    a = rules["AN1314"]
    assert a.strategy == "DET0478" and "T1204.002" in a.techniques and a.platforms == ("Windows",)
    assert [s.name for s in a.stages] == ["open", "artifact", "spawn", "egress"]
    assert "process.start" in a.stages[2].classes and a.stages[2].fields
    assert a.window == timedelta(minutes=15)


def test_elements_read_as_typed_values(rules: chaindet.Ruleset) -> None:
    assert rules.get("AN1314", "TimeWindow") == timedelta(minutes=15)
    parents = rules.get("AN1314", "high-risk_parents")
    assert isinstance(parents, tuple) and "winword.exe" in parents
    e = rules["AN1314"]["EgressWhitelist"]
    assert e.name == "EgressAllowList" and e.kind == "destinations" and e.value == () and e.about


def test_set_add_and_remove_make_new_rulesets(rules: chaindet.Ruleset) -> None:
    changed = rules.set("AN1314", "TimeWindow", timedelta(minutes=10))
    assert changed.get("AN1314", "TimeWindow") == timedelta(minutes=10) and rules.get(
        "AN1314", "TimeWindow"
    ) == timedelta(minutes=15)
    assert changed != rules and changed["AN1314"]["TimeWindow"].layer == "api"
    more = changed.add("AN1314", "HighRiskParents", ["notepad++.exe"]).remove(
        "AN1314", "HighRiskParents", "explorer.exe"
    )
    value = more.get("AN1314", "HighRiskParents")
    assert isinstance(value, tuple) and "notepad++.exe" in value and "explorer.exe" not in value
    assert more.get("AN1314", "TimeWindow") == timedelta(minutes=10)
    assert [e.layer for e in more["AN1314"]["HighRiskParents"].entries if e.value == "notepad++.exe"] == ["api"]


@pytest.mark.parametrize(
    "site",
    [
        {
            "AN1314": {
                "TimeWindow": timedelta(minutes=10),
                "EgressAllowList": {"add": ["10.20.0.0/16", "*.corp.example"]},
            }
        },
        'AN1314:\n  TimeWindow: 10m\n  EgressAllowList: {add: [10.20.0.0/16, "*.corp.example"]}\n',
    ],
)
def test_site_settings_are_a_dict_or_yaml(site: object) -> None:
    r = chaindet.Ruleset(site=site)  # type: ignore[arg-type]
    assert r.get("AN1314", "TimeWindow") == timedelta(minutes=10)
    assert r.get("AN1314", "EgressAllowList") == ("10.20.0.0/16", "*.corp.example")


def test_site_settings_come_from_files_and_layers_go_up(tmp_path: Path) -> None:
    p = tmp_path / "site.yaml"
    p.write_text("AN1314: {TimeWindow: 10m}\n", encoding="utf-8")
    r = chaindet.Ruleset(site=p)
    assert "site.yaml" in r["AN1314"]["TimeWindow"].layer
    assert chaindet.Ruleset(site=str(p)) == r
    assert chaindet.Ruleset(site=[p, {"AN1314": {"TimeWindow": "5m"}}]).get("AN1314", "TimeWindow") == timedelta(
        minutes=5
    )
    assert r.set("AN1314", "TimeWindow", "3m").with_site({"AN1314": {"TimeWindow": "9m"}}).get(
        "AN1314", "TimeWindow"
    ) == timedelta(minutes=3)
    assert chaindet.Ruleset(assign="AN1314.TimeWindow=7m").set("AN1314", "TimeWindow", "8m").get(
        "AN1314", "TimeWindow"
    ) == timedelta(minutes=8)


def test_a_wrong_name_is_refused_with_its_place_and_the_nearest_name() -> None:
    with pytest.raises(chaindet.RulesError) as e:
        chaindet.Ruleset(site="AN1314:\n  TimeWindw: 10m\n  HighRiskParents: {ad: [x]}\n")
    assert isinstance(e.value, ValueError) and e.value.status == chaindet._low.ERULES
    assert len(e.value.diagnostics) >= 2, "all errors in one pass"
    assert any("TimeWindow" in d and ":2:" in d for d in e.value.diagnostics), e.value.diagnostics
    assert "TimeWindow" in str(e.value)


def test_a_wrong_value_is_refused(rules: chaindet.Ruleset) -> None:
    for value in ("soon", "8d", "0s"):
        with pytest.raises(chaindet.RulesError):
            rules.set("AN1314", "TimeWindow", value)
    with pytest.raises(chaindet.RulesError):
        rules.set("AN9999", "TimeWindow", "1m")
    with pytest.raises(TypeError):
        rules.set("AN1314", "TimeWindow", object())  # type: ignore[arg-type]
    with pytest.raises(chaindet.NotFound):
        rules.get("AN1314", "Nothing")
    with pytest.raises(LookupError):
        rules["AN9999"]


def test_sigma_rules_are_analytics_of_one_stage(tmp_path: Path) -> None:
    r = chaindet.Ruleset.from_text(SIGMA)
    assert [a.title for a in r] == ["Shell started"] and "11111111-2222-3333-4444-555555555555" in r
    with chaindet.Engine(r, revisions="first") as e:
        e.feed_many(chain())
        assert [a.title for a in e.alerts()] == ["Shell started"]
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "rule.yml").write_text(SIGMA, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not a rule", encoding="utf-8")
    assert len(chaindet.Ruleset(tmp_path)) == 6
    assert chaindet.Ruleset(tmp_path, builtin=False) == r


def test_select_keeps_some_analytics(rules: chaindet.Ruleset) -> None:
    assert [a.id for a in rules.select("AN1315", "AN1314")] == ["AN1314", "AN1315"]
    with pytest.raises(chaindet.RulesError):
        rules.select("AN9999")


def test_rulesets_pickle_as_their_texts(rules: chaindet.Ruleset) -> None:
    r = rules.set("AN1314", "TimeWindow", "10m")
    back = pickle.loads(pickle.dumps(r))
    assert back == r and hash(back) == hash(r) and back.digest == r.digest and back != rules


def test_wants_tells_what_need_not_be_sent(rules: chaindet.Ruleset) -> None:
    assert rules.wants_class("process.start") and not rules.wants_class("printer.jam")
    assert rules.wants_field("process.executable") and not rules.wants_field("no.such.field")


def test_text_is_never_cut_at_a_nul() -> None:
    with pytest.raises(chaindet.RulesError):
        chaindet.Ruleset(texts=["chain: A\0B\n"])


def test_repr_html_escapes_settings(rules: chaindet.Ruleset) -> None:
    html = rules.add("AN1314", "HighRiskParents", "<script>x</script>")._repr_html_()
    assert "AN1314" in html and "<script>" not in html and "&lt;script&gt;" in html
