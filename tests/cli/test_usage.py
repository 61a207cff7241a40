#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Options, commands, exit statuses, and what the commands beside `run` say."""

import json
import os
import re
import shutil
import subprocess

from support import ALERTED, CHAINDET, INPUT, OK, SOURCE, USAGE, Case, chain, chaindet, main, noise, records

COMMANDS = ["run", "explain", "list", "show", "check", "sources"]


class Usage(Case):
    def test_no_command_is_a_usage_error_with_the_overview(self):
        result = chaindet()
        self.assert_status(result, USAGE)
        self.assertEqual(result.stdout, b"")
        for command in COMMANDS:
            self.assertIn(b"chaindet " + command.encode(), result.stderr)

    def test_help_goes_to_standard_output(self):
        for args in [["--help"], ["-h"], ["help"], ["help", "run"], *([c, "--help"] for c in COMMANDS)]:
            result = chaindet(*args)
            self.assert_status(result, OK)
            self.assertIn(b"usage:", result.stdout)
            self.assertEqual(result.stderr, b"")

    def test_version_is_told(self):
        result = chaindet("--version")
        self.assert_status(result, OK)
        self.assertRegex(result.stdout, rb"^chaindet \d+\.\d+\.\d+ \(library \d+\.\d+\.\d+\)\n$")

    def test_unknown_option_names_the_nearest(self):
        for wrong, right in [
            ("--formt", "--format"),
            ("--near-mises", "--near-misses"),
            ("--analitic", "--analytic"),
            ("--stat", "--stat"),
        ]:
            result = chaindet("run", wrong, "x")
            self.assert_status(result, USAGE)
            self.assertIn(right.encode(), result.stderr)
            self.assertEqual(result.stdout, b"")

    def test_unknown_command_names_the_nearest(self):
        result = chaindet("chekc", "x")
        self.assert_status(result, USAGE)
        self.assertIn(b"did you mean 'check'?", result.stderr)

    def test_option_of_another_command_says_whose_it_is(self):
        result = chaindet("list", "--state", "x")
        self.assert_status(result, USAGE)
        self.assertIn(b"'chaindet run'", result.stderr)

    def test_option_without_its_value_is_refused(self):
        for args in [["--state"], ["--state="], ["--near-misses=yes"]]:
            self.assert_status(chaindet("run", *args), USAGE)

    def test_wrong_values_are_refused(self):
        for args in [
            ["--format", "xml"],
            ["--revisions", "some"],
            ["--max-memory", "lots"],
            ["--max-memory", "0"],
            ["--lateness", "10"],
            ["--lateness", "0s"],
            ["--save-interval", "1 s"],
            ["--source", "windows-evtx-dumb"],
            ["--analytic", "AN9999"],
        ]:
            result = chaindet("run", *args)
            self.assert_status(result, USAGE)
            self.assertTrue(result.stderr)

    def test_source_name_near_a_known_one_is_suggested(self):
        result = chaindet("run", "--source", "windows-evtx-dumb")
        self.assertIn(b"did you mean 'windows-evtx-dump'?", result.stderr)

    def test_value_may_follow_an_equals_sign(self):
        path = self.write("log.json", chain())
        result = chaindet("run", "--format=jsonl", path)
        self.assert_status(result, OK)
        self.assertEqual(len(records(result.stdout)), 1)

    def test_options_may_follow_files_and_two_dashes_end_them(self):
        self.write("--log.json", chain())
        result = chaindet("run", "--format", "jsonl", "--", "--log.json", cwd=self.folder)
        self.assert_status(result, OK)
        self.assertEqual(len(records(result.stdout)), 1)

    def test_messages_carry_no_escape_of_a_file_name(self):
        result = chaindet("run", "no\x1b[31m\nsuch")
        self.assert_status(result, INPUT)
        self.assertNotIn(b"\x1b", result.stderr)
        self.assertIn(rb"no\x1b[31m\x0asuch", result.stderr)


class Status(Case):
    def test_alerts_do_not_change_the_status_unless_asked(self):
        path = self.write("log.json", chain())
        quiet = self.write("quiet.json", noise(5))
        self.assert_status(chaindet("run", path), OK)
        self.assert_status(chaindet("run", "--fail-on-alert", path), ALERTED)
        self.assert_status(chaindet("run", "--fail-on-alert", quiet), OK)

    def test_missing_file_and_folder_give_3_and_the_rest_is_read(self):
        path = self.write("log.json", chain())
        for wrong in [self.folder / "none.json", self.folder]:
            result = chaindet("run", "--format", "jsonl", wrong, path)
            self.assert_status(result, INPUT)
            self.assertEqual(len(records(result.stdout)), 1)

    def test_input_without_a_recognised_record_gives_3(self):
        path = self.write("prose.txt", b"Dear all,\nnothing to see here.\n")
        result = chaindet("run", path)
        self.assert_status(result, INPUT)
        self.assertIn(b"known log source", result.stderr)
        self.assert_status(chaindet("run", "-", stdin=b"\x00\x01\x02 not a log\n"), INPUT)

    def test_unrecognised_input_beside_a_good_one_gives_3_and_all_alerts(self):
        good, bad = self.write("log.json", chain()), self.write("prose.txt", b"Dear all,\n")
        result = chaindet("run", "--format", "jsonl", bad, good)
        self.assert_status(result, INPUT)
        self.assertEqual(len(records(result.stdout)), 1)

    def test_empty_input_is_no_error(self):
        self.assert_status(chaindet("run", self.write("empty.json", b"")), OK)
        self.assert_status(chaindet("run", self.write("blank.json", b"\n\n\n")), OK)
        self.assert_status(chaindet("run", "-"), OK)

    def test_wrong_settings_give_2_with_their_place_and_read_nothing(self):
        site = self.write("site.yaml", b"AN1314:\n  TimeWindo: 10m\n")
        result = chaindet("run", "--config", site, self.write("log.json", chain()))
        self.assert_status(result, USAGE)
        self.assertRegex(result.stderr.decode(), r"site\.yaml:2:\d+: error: .*TimeWindow")
        self.assertEqual(result.stdout, b"")
        self.assert_status(chaindet("run", "--set", "AN1314.Nothing=1"), USAGE)
        self.assert_status(chaindet("run", "--config", self.folder / "none.yaml"), USAGE)
        self.assert_status(chaindet("run", "--rules", self.folder / "none.yaml"), USAGE)

    def refused(self, setting, site, error):
        """One mistake, made by --set and in line 2 of a site file, is told with its place in the same words."""
        result = chaindet("run", "--set", setting)
        self.assert_status(result, USAGE)
        self.assertIn(f"--set {setting}:1:1: error: {error}", result.stderr.decode())
        result = chaindet("run", "--config", self.write("site.yaml", f"AN1314:\n  {site}\n".encode()))
        self.assert_status(result, USAGE)
        self.assertRegex(result.stderr.decode(), r"site\.yaml:2:\d+: error: " + re.escape(error))

    def test_every_mistyped_name_is_refused_with_the_right_one(self):
        shown = json.loads(chaindet("show", "AN1314", "--format", "json").stdout)["elements"]
        self.assertGreaterEqual(len(shown), 10)
        for name in (e["name"] for e in shown):
            wrong = name[:-2] + name[-1] + name[-2]  # two letters changed places
            self.refused(
                f"AN1314.{wrong}=1", f"{wrong}: 1", f"AN1314 has no element '{wrong}' (did you mean '{name}'?)"
            )

    def test_every_mistyped_value_is_refused(self):
        shown = {e["name"]: e for e in json.loads(chaindet("show", "AN1314", "--format", "json").stdout)["elements"]}
        wrong = {
            "duration": ("soon", "'soon' is not a duration"),
            "destinations": ("10.0.0.0/33", "'10.0.0.0/33' is neither an address block"),
        }
        kinds = {e["type"] for e in shown.values()}
        self.assertLessEqual(kinds, {"duration", "destinations", "names", "paths", "patterns"})
        for name, e in shown.items():
            if e["type"] in wrong:
                value, error = wrong[e["type"]]
                self.refused(f"AN1314.{name}={value}", f"{name}: {value}", f"{name}: {error}")
            if e["type"] != "duration" and e["entries"]:
                entry = e["entries"][0]["value"]
                near = entry[:-2] + entry[-1] + entry[-2]
                self.refused(
                    f"AN1314.{name}-={near}",
                    f"{name}: {{remove: ['{near}']}}",
                    f"{name} has no entry '{near}' to remove (did you mean '{entry}'?)",
                )
        self.refused("AN1314.TimeWindow=8d", "TimeWindow: 8d", "TimeWindow: ")


class Looking(Case):
    def test_list_names_every_analytic_with_stages_and_techniques(self):
        found = json.loads(chaindet("list", "--format", "json").stdout)
        one = next(a for a in found if a["id"] == "AN1314")
        self.assertEqual(one["stages"], ["open", "artifact", "spawn", "egress"])
        self.assertIn("T1204.002", one["techniques"])
        text = chaindet("list").stdout.decode()
        for analytic in found:
            self.assertIn(analytic["id"], text)

    def test_show_tells_type_default_value_and_layer(self):
        site = self.write("site.yaml", b"AN1314:\n  HighRiskParents: {add: [notepad++.exe]}\n")
        shown = json.loads(
            chaindet("show", "AN1314", "--format", "json", "--config", site, "--set", "AN1314.TimeWindow=7m").stdout
        )
        elements = {e["name"]: e for e in shown["elements"]}
        window = elements["TimeWindow"]
        self.assertEqual((window["type"], window["default"], window["value"]), ("duration", "15m", "7m"))
        self.assertNotEqual(window["layer"], "built-in")
        self.assertTrue(window["description"])
        added = [e for e in elements["HighRiskParents"]["entries"] if e["value"] == "notepad++.exe"]
        self.assertEqual(len(added), 1)
        self.assertIn("site.yaml", added[0]["layer"])
        text = chaindet("show", "AN1314").stdout.decode()
        for name in elements:
            self.assertIn(name, text)

    def test_show_of_an_unknown_analytic_suggests(self):
        result = chaindet("show", "AN1341")
        self.assert_status(result, USAGE)
        self.assertRegex(result.stderr, rb"did you mean 'AN13\d\d'")

    def test_sources_tell_how_they_are_recognised_and_what_they_feed(self):
        found = {s["name"]: s for s in json.loads(chaindet("sources", "--format", "json").stdout)}
        one = found["windows-evtx-dump"]
        self.assertIn("process.start", one["classes"])
        self.assertTrue(one["recognised"])
        self.assertIn("AN1314", [f["analytic"] for f in one["feeds"]])
        self.assertIn(b"windows-evtx-dump", chaindet("sources").stdout)

    def test_every_stage_of_the_built_in_analytics_is_fed_by_some_source(self):
        table = json.loads(chaindet("sources", "--coverage", "--format", "json").stdout)
        self.assertEqual([a["analytic"] for a in table], ["AN1314", "AN1315", "AN1316", "AN1317", "AN1318"])
        unfed = [(a["analytic"], s["stage"]) for a in table for s in a["stages"] if not s["sources"]]
        self.assertEqual(unfed, [])

    def test_coverage_says_what_a_source_cannot_show(self):
        table = json.loads(chaindet("sources", "--coverage", "--format", "json").stdout)
        fed = {(a["analytic"], s["stage"]): s["sources"] for a in table for s in a["stages"]}
        cannot = [
            ("AN1316", "egress", "macos-es"),
            ("AN1317", "egress", "docker-events"),
            ("AN1317", "open", "docker-events"),
            ("AN1318", "egress", "aws-cloudtrail"),
            ("AN1318", "spawn", "aws-vpcflow"),
            ("AN1315", "spawn", "aws-vpcflow"),
            ("AN1315", "spawn", "macos-es"),
            ("AN1318", "artifact", "auditd"),
        ]
        can = [
            ("AN1316", "spawn", "macos-es"),
            ("AN1317", "spawn", "docker-events"),
            ("AN1318", "spawn", "aws-cloudtrail"),
            ("AN1318", "egress", "aws-vpcflow"),
            ("AN1315", "egress", "auditd"),
            ("AN1317", "open", "auditd"),
            ("AN1318", "open", "auditd"),
        ]
        self.assertEqual([c for c in cannot if c[2] in fed[c[:2]]], [])
        self.assertEqual([c for c in can if c[2] not in fed[c[:2]]], [])
        text = chaindet("sources", "--coverage").stdout.decode()
        row = [line.split() for line in text.split("AN1318")[1].splitlines() if line.split()[:1] == ["aws-vpcflow"]]
        self.assertEqual(row, [["aws-vpcflow", "-", "-", "-", "x"]])

    def test_check_is_content_with_good_files(self):
        site = self.write("site.yaml", b"AN1314:\n  TimeWindow: 10m\n")
        built_in = SOURCE / "src" / "analytics" / "AN1314.yaml"
        result = chaindet("check", site, built_in)
        self.assert_status(result, OK)
        self.assertIn(b"site.yaml", result.stdout)

    def test_check_warns_of_event_classes_that_no_source_shows(self):
        rule = self.write(
            "rule.yaml",
            b"chain: C1\nanchor: {event: true}\n"
            b"stages: {a: {any: [{on: [proces.start, network.connect, my.thing]}]}}\n"
            b"alert: [{level: high, when: a}]\n",
        )
        result = chaindet("check", rule)
        self.assert_status(result, OK)
        told = result.stderr.decode()
        self.assertRegex(told, r"rule\.yaml:1: warning: .*'proces\.start' \(did you mean 'process\.start'\?\)")
        self.assertRegex(told, r"'my\.thing'\n")
        self.assertNotIn("network.connect", told)

    def test_check_tells_all_mistakes_of_all_files_with_their_places(self):
        site = self.write("site.yaml", b"AN1314:\n  TimeWindo: 10m\n  TimeWindow: [1]\nAN9999:\n  X: 1\n")
        rule = self.write(
            "rule.yaml",
            b"title: a rule\nlogsource: {category: process_creation, product: windows}\n"
            b"detection:\n  s: {Image|nope: x}\n  condition: s and t\n",
        )
        result = chaindet("check", site, rule)
        self.assert_status(result, USAGE)
        told = result.stderr.decode()
        self.assertRegex(told, r"site\.yaml:2:\d+: error")
        self.assertRegex(told, r"site\.yaml:3:\d+: error")
        self.assertRegex(told, r"site\.yaml:4:\d+: error")
        self.assertRegex(told, r"rule\.yaml:4:\d+: error")
        self.assertEqual(result.stdout, b"")
        self.assert_status(chaindet("check"), USAGE)
        self.assert_status(chaindet("check", self.folder / "none.yaml"), USAGE)

    def test_rules_of_a_folder_are_added(self):
        deep = self.folder / "rules" / "windows"
        deep.mkdir(parents=True)
        for name in ["one", "two"]:
            (deep / (name + ".yml")).write_text(
                "title: rule %s\nid: 11111111-1111-1111-1111-1111111111%s\nlogsource: {category: process_creation, product: windows}\n"
                "detection:\n  s: {Image|endswith: '\\powershell.exe'}\n  condition: s\nlevel: low\n"
                % (name, "01" if name == "one" else "02")
            )
        (deep / "notes.txt").write_text("not a rule")
        log = self.write("log.json", chain())
        found = records(chaindet("run", "--format", "jsonl", "--rules", self.folder / "rules", log).stdout)
        self.assertEqual(
            sorted(r["analytic"] for r in found),
            ["11111111-1111-1111-1111-111111111101", "11111111-1111-1111-1111-111111111102", "AN1314"],
        )
        only = records(
            chaindet("run", "--format", "jsonl", "--rules", self.folder / "rules", "--analytic", "AN1314", log).stdout
        )
        self.assertEqual([r["analytic"] for r in only], ["AN1314"])


class Manual(Case):
    PAGE = SOURCE / "src" / "cli" / "chaindet.1"

    def test_manual_names_every_command_with_its_options_and_no_other(self):
        def options(command):
            said = chaindet(command, "--help").stdout.decode().split("\n\n", 2)[2]
            return set(re.findall(r"--[a-z-]+", re.sub(r"\n\n.*", "", said, flags=re.S)))

        page = self.PAGE.read_text()
        synopsis = re.search(r"^\.Sh SYNOPSIS\n(.*?)^\.Sh ", page, re.M | re.S)[1]
        told = {}
        for part in re.split(r"^\.Nm$", synopsis, flags=re.M)[1:]:
            command = re.search(r"^\.Cm ([a-z-]+)", part, re.M)
            if command:
                told.setdefault(command[1], set()).update(
                    "--" + name for name in re.findall(r"Fl -([a-z][a-z-]*)", part)
                )
        self.assertEqual(set(told), set(COMMANDS))
        for command in COMMANDS:
            self.assertEqual(told[command], options(command) - {"--help"}, command)
        named = {"--" + name for name in re.findall(r"Fl -([a-z][a-z-]*)", page)}
        self.assertEqual(named, {"--help", "--version"}.union(*map(options, COMMANDS)))

    def test_manual_formats_without_a_warning(self):
        tools = [["mandoc", "-T", "lint", "-W", "warning"], ["groff", "-ww", "-mdoc", "-z"]]
        usable = [t for t in tools if shutil.which(t[0])]
        if not usable:
            self.skipTest("neither mandoc nor groff is installed")
        result = subprocess.run([*usable[0], self.PAGE], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        self.assertEqual(result.stdout.decode(), "")


if __name__ == "__main__":
    assert os.access(CHAINDET, os.X_OK)
    main()
