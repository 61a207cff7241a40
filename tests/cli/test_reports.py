#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What alerts look like: text, JSON lines, OCSF; and that no byte of a log steers a terminal."""

import json
import os
import pty
import re
import subprocess

from support import CHAINDET, OK, SOURCE, Case, chain, chaindet, main, noise, records

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]"
)


def on_a_terminal(*args, env):
    """Runs the tool with a terminal as its standard output and error; what it wrote there."""
    mine, its = pty.openpty()
    process = subprocess.Popen(
        [CHAINDET, *map(str, args)], stdin=subprocess.DEVNULL, stdout=its, stderr=its, env=dict(os.environ, **env)
    )
    os.close(its)
    written = b""
    while True:
        try:
            piece = os.read(mine, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece
    os.close(mine)
    process.wait(60)
    return written


class JsonLines(Case):
    def test_alert_has_the_keys_that_scripts_rely_on(self):
        path = self.write("log.json", noise(10) + chain())
        result = chaindet("run", "--format", "jsonl", path)
        self.assert_status(result, OK)
        (alert,) = records(result.stdout)
        self.assertEqual(alert["kind"], "alert")
        self.assertRegex(alert["id"], r"^[0-9a-f]{32}$")
        self.assertEqual(
            (alert["analytic"], alert["strategy"], alert["host"]), ("AN1314", "DET0478", "ws1.corp.example")
        )
        self.assertIn("T1204.002", alert["techniques"])
        self.assertIn(alert["level"], ["high", "critical"])
        self.assertIs(alert["final"], True)
        self.assertIsInstance(alert["revision"], int)
        self.assertEqual(alert["first"], "2026-03-02T09:00:00.000Z")
        self.assertEqual(alert["last"], "2026-03-02T09:00:25.000Z")
        self.assertEqual({"kind", "from", "to", "confidence"} - set(alert["edges"][0]), set())
        self.assertIsInstance(alert["missing"], list)

    def test_events_name_their_input_and_line(self):
        path = self.write("log.json", noise(10) + [b"\n"] + chain())
        (alert,) = records(chaindet("run", "--format", "jsonl", path).stdout)
        stages = {s["stage"]: s["events"] for s in alert["stages"]}
        self.assertEqual([e["line"] for e in stages["artifact"]], [12])
        self.assertEqual([e["line"] for e in stages["spawn"]], [14])
        self.assertEqual([e["line"] for e in stages["egress"]], [15])
        for events in stages.values():
            for event in events:
                self.assertEqual(event["input"], str(path))
                self.assertEqual({"time", "class", "summary", "why"} - set(event), set())
                self.assertEqual({"field", "value", "matched", "element", "layer"} - set(event["why"][0]), set())

    def test_one_chain_over_two_files_names_both(self):
        lines = chain()
        one, two = self.write("one.json", lines[:2]), self.write("two.json", lines[2:])
        (alert,) = records(chaindet("run", "--format", "jsonl", one, two).stdout)
        inputs = {(e["input"], e["line"]) for s in alert["stages"] for e in s["events"]}
        self.assertIn((str(one), 1), inputs)
        self.assertIn((str(two), 2), inputs)

    def test_many_connections_are_counted_not_listed(self):
        lines = chain()
        result = chaindet(
            "run",
            "--format",
            "jsonl",
            self.write(
                "log.json",
                lines[:3]
                + [
                    lines[3].replace(b"50123", b"%d" % (51000 + i)).replace(b"203.0.113.20", b"203.0.113.%d" % (i + 1))
                    for i in range(90)
                ],
            ),
        )
        (alert,) = records(result.stdout)
        egress = next(s for s in alert["stages"] if s["stage"] == "egress")
        self.assertTrue(16 <= len(egress["events"]) <= 64)
        self.assertEqual(len(egress["events"]) + egress["more"], 90)

    def test_near_miss_says_what_lacked_and_why(self):
        path = self.write("log.json", chain(egress=False))
        self.assertEqual(records(chaindet("run", "--format", "jsonl", path).stdout), [])
        (miss,) = records(chaindet("run", "--format", "jsonl", "--near-misses", path).stdout)
        self.assertEqual((miss["kind"], miss["analytic"]), ("near-miss", "AN1314"))
        lacking = {m["stage"]: m["because"] for m in miss["missing"]}
        self.assertEqual(lacking["egress"], "no-source")
        other = chain(host="ws1.corp.example", seconds=0, pid=7000, command="x")[3:]
        heard = self.write("heard.json", chain(egress=False) + other)
        misses = records(chaindet("run", "--format", "jsonl", "--near-misses", heard).stdout)
        self.assertIn(
            "absent",
            [m["because"] for r in misses if r["kind"] == "near-miss" for m in r["missing"] if m["stage"] == "egress"],
        )

    def test_output_is_valid_utf8_and_raw_bytes_stand_beside(self):
        lines = chain(document="in\udcff\udcfevoice.docm")
        result = chaindet("run", "--format", "jsonl", self.write("log.json", lines))
        result.stdout.decode("utf-8")
        (alert,) = records(result.stdout)
        whys = [w for s in alert["stages"] for e in s["events"] for w in e["why"] if "\ufffd" in w["value"]]
        self.assertTrue(whys)
        for why in whys:
            self.assertIn(b"in\xff\xfevoice.docm", bytes.fromhex(why["value_hex"]))

    def test_no_character_that_steers_a_terminal_is_written_as_itself(self):
        evil = "powershell.exe \x1b]0;title\x07\x1b[2J \u202egnp.exe \u200b\u2066 \x9b31m \x7f"
        result = chaindet("run", "--format", "jsonl", self.write("log.json", chain(command=evil)))
        self.assertIsNone(HIDDEN.search(result.stdout.decode("utf-8")))
        (alert,) = records(result.stdout)
        self.assertIn(evil, [p["command_line"] for p in alert["lineage"]])


class Text(Case):
    def test_report_tells_timeline_tree_reasons_and_tuning(self):
        text = chaindet("run", self.write("log.json", chain())).stdout.decode()
        for part in [
            "AN1314",
            "ws1.corp.example",
            "Timeline",
            "09:00:20.000",
            "+20.000 s",
            "Processes",
            "WINWORD.EXE (pid 5001)",
            "Why",
            "HighRiskChildren",
            "Joined by",
            "To silence or tune",
            "log.json:3",
        ]:
            self.assertIn(part, text)
        self.assertRegex(text, r"powershell\.exe \(pid 5002\).*what the chain is about")

    def test_a_long_line_of_the_timeline_goes_on_below_its_own_beginning(self):
        command = "powershell.exe -nop " + " ".join(f"-word{i}" for i in range(16))
        text = chaindet("run", self.write("log.json", chain(command=command))).stdout.decode()
        timeline = re.search(r"Timeline \(UTC\)\n(.*?)\n\n", text, re.S)[1].split("\n")
        self.assertLessEqual(max(map(len, timeline)), 100)
        (first,) = [i for i, line in enumerate(timeline) if "started powershell.exe" in line]
        begin, after = timeline[first].index("WINWORD.EXE"), timeline[first + 1]
        self.assertEqual(len(after) - len(after.lstrip()), begin)
        self.assertIn(command, re.sub(r"\s+", " ", " ".join(timeline)))

    def test_suggested_allow_list_entries_do_silence(self):
        path = self.write("log.json", chain())
        text = chaindet("run", path).stdout.decode()
        setting = re.search(r"--set '(AN1314\.EgressAllowList\+=[^']+)'", text).group(1)
        result = chaindet("run", "--set", setting, path)
        self.assert_status(result, OK)
        self.assertEqual(result.stdout, b"")

    def test_near_miss_says_what_was_not_seen(self):
        text = chaindet("run", "--near-misses", self.write("log.json", chain(egress=False))).stdout.decode()
        self.assertIn("NEAR MISS", text)
        self.assertRegex(text, r"egress .*no source of this host could show it")

    def test_report_escapes_what_could_steer_a_terminal(self):
        evil = "powershell.exe \x1b[2J\x07 \u202egnp.exe"
        text = chaindet("run", self.write("log.json", chain(command=evil))).stdout.decode()
        self.assertIsNone(HIDDEN.search(text))
        self.assertIn(r"\x1b[2J\x07 \u{202e}gnp.exe", text)

    def test_wide_text_passes_as_it_is(self):
        text = chaindet(
            "run", self.write("log.json", chain(document="\u6f22\u5b57 r\u00e9sum\u00e9.docm"))
        ).stdout.decode()
        self.assertIn("\u6f22\u5b57 r\u00e9sum\u00e9.docm", text)

    def test_tree_is_ascii_without_a_utf8_locale(self):
        text = chaindet("run", self.write("log.json", chain()), env={"LC_ALL": "C"}).stdout
        text.decode("ascii")
        self.assertIn(b"`- WINWORD.EXE", text)

    def test_colours_appear_on_a_terminal_only_and_not_when_refused(self):
        path = self.write("log.json", chain())
        self.assertNotIn(b"\x1b", chaindet("run", path, env={"TERM": "xterm"}).stdout)
        self.assertIn(b"\x1b[", on_a_terminal("run", path, env={"TERM": "xterm", "NO_COLOR": ""}))
        self.assertNotIn(b"\x1b", on_a_terminal("run", path, env={"TERM": "xterm", "NO_COLOR": "1"}))
        self.assertNotIn(b"\x1b", on_a_terminal("run", path, env={"TERM": "dumb", "NO_COLOR": ""}))

    def test_escapes_of_a_log_stay_escaped_on_a_terminal(self):
        path = self.write("log.json", chain(command="powershell.exe \x1b[2J\x1b]0;x\x07"))
        shown = on_a_terminal("run", path, env={"TERM": "xterm", "NO_COLOR": ""})
        self.assertNotIn(b"\x1b[2J", shown)
        self.assertNotIn(b"\x1b]", shown)
        self.assertNotIn(b"\x07", shown)


class Ocsf(Case):
    def test_alert_is_a_detection_finding(self):
        (finding,) = records(chaindet("run", "--format", "ocsf", self.write("log.json", chain())).stdout)
        self.assertEqual((finding["class_uid"], finding["category_uid"], finding["type_uid"]), (2004, 2, 200401))
        self.assertEqual(finding["type_uid"], finding["class_uid"] * 100 + finding["activity_id"])
        self.assertIn(finding["severity_id"], [4, 5])
        self.assertEqual(finding["metadata"]["product"]["name"], "chaindet")
        self.assertRegex(finding["finding_info"]["uid"], r"^[0-9a-f]{32}$")
        self.assertEqual(finding["finding_info"]["analytic"]["uid"], "AN1314")
        attacks = finding["finding_info"]["attacks"]
        self.assertIn({"technique": {"uid": "T1204"}, "sub_technique": {"uid": "T1204.002"}}, attacks)
        self.assertEqual(finding["device"]["hostname"], "ws1.corp.example")
        self.assertEqual(finding["end_time"] - finding["start_time"], 25000)
        evidence = finding["evidences"]
        self.assertTrue(any(e.get("file", {}).get("name") == "invoice.docm" for e in evidence))
        self.assertTrue(any(e.get("dst_endpoint", {}).get("ip") == "203.0.113.20" for e in evidence))
        self.assertTrue(any(e.get("process", {}).get("pid") == 5002 for e in evidence))
        self.assertTrue(all("data" in e or "process" in e for e in evidence))

    def test_near_miss_is_informational_and_no_alert(self):
        (finding,) = records(
            chaindet("run", "--format", "ocsf", "--near-misses", self.write("log.json", chain(egress=False))).stdout
        )
        self.assertEqual((finding["severity_id"], finding["is_alert"]), (1, False))


class Counts(Case):
    LINES = noise(3) + chain() + [b"\n", b"not a record\n", b'{"Event":{"System":{"EventID":1']

    def test_last_line_counts_everything(self):
        result = chaindet("run", self.write("log.json", self.LINES))
        last = result.stderr.decode().splitlines()[-1]
        self.assertRegex(
            last,
            r"^chaindet: 7 events from 9 records: 7 recognised, 0 ignored, 2 unreadable; 1 alert, 0 near misses; 0 losses$",
        )
        self.assertIn("log.json:9: not readable", result.stderr.decode())

    def test_stats_is_the_same_as_one_json_object(self):
        result = chaindet("run", "--stats", self.write("log.json", self.LINES))
        stats = json.loads(result.stderr.decode().splitlines()[-1])
        self.assertEqual(
            [
                stats[k]
                for k in ("records", "recognised", "events", "ignored", "unreadable", "blank", "alerts", "near_misses")
            ],
            [9, 7, 7, 0, 2, 1, 1, 0],
        )
        self.assertEqual([r["line"] for r in stats["unreadable_records"]], [9, 10])
        self.assertEqual(stats["losses"], [])
        self.assertGreater(stats["engine"]["events"], 0)

    def test_ignored_classes_are_named(self):
        other = chain()[0].replace(b'"EventID": 11', b'"EventID": 16001')
        stats = json.loads(chaindet("run", "--stats", self.write("log.json", noise(1) + [other, other])).stderr)
        self.assertEqual(stats["ignored"], 2)
        self.assertEqual([c["count"] for c in stats["ignored_classes"]], [2])
        self.assertIn("16001", stats["ignored_classes"][0]["class"])

    def test_losses_under_a_small_budget_are_told_with_host_and_time(self):
        lines = [line for i in range(60) for line in noise(300, host="ws%d.corp.example" % i, seconds=i * 3)]
        result = chaindet("run", "--stats", "--max-memory", "2M", self.write("log.json", lines))
        self.assert_status(result, OK)
        stats = json.loads(result.stderr.decode().splitlines()[-1])
        self.assertLessEqual(stats["engine"]["peak_bytes"], 2 << 20)
        self.assertTrue(stats["losses"])
        for loss in stats["losses"]:
            self.assertGreater(loss["count"], 0)
            self.assertRegex(loss["from"], r"^20\d\d-\d\d-\d\dT")


class Samples(Case):
    SHOWS = {"windows": "AN1314", "linux": "AN1315", "macos": "AN1316", "container": "AN1317", "cloud": "AN1318"}

    def test_shipped_samples_alert_for_every_analytic_that_they_are_for(self):
        files = sorted((SOURCE / "examples" / "sample").iterdir())
        wanted = {self.SHOWS[f.name.split("-")[0]] for f in files}
        result = chaindet("run", "--format", "jsonl", *files)
        self.assert_status(result, OK)
        self.assertIn("AN1314", wanted)
        self.assertEqual({r["analytic"] for r in records(result.stdout)}, wanted)
        self.assertIn(b" 0 unreadable", result.stderr)


if __name__ == "__main__":
    main()
