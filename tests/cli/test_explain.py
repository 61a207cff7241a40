#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`chaindet explain`: what it says suffices does, nothing of it can go, and each change that it names does what it says."""

import json
import re

from support import OK, USAGE, Case, chain, chaindet, main, noise, records

VERB = {"without": "-=", "with": "+=", "set to": "="}


class Explain(Case):
    said = None

    def setUp(self):
        super().setUp()
        # Asked once; the answer is the same for every test.
        self.lines = noise(40) + chain() + chain(host="ws2.corp.example", seconds=3) + noise(40, pid=30000, seconds=60)
        self.log = self.write("log.json", self.lines)
        self.alert = next(r for r in self.alerts(self.log) if r["host"].startswith("ws1"))
        if not Explain.said:
            result = chaindet("explain", "--format", "json", self.alert["id"], self.log)
            self.assert_status(result, OK)
            Explain.said = json.loads(result.stdout)

    def alerts(self, path, *args):
        result = chaindet("run", "--format", "jsonl", *args, path)
        self.assert_status(result, OK)
        return records(result.stdout)

    def level(self, path, *args):
        """The level of the alert under a change; None: it is not raised."""
        return {r["id"]: r["level"] for r in self.alerts(path, *args)}.get(self.alert["id"])

    def test_events_suffice_and_none_can_be_left_out(self):
        self.assertIs(self.said["minimal"], True)
        numbers = [e["line"] for e in self.said["events"]]
        few = [self.lines[n - 1] for n in numbers]
        self.assertEqual(self.level(self.write("few.json", few)), self.alert["level"])
        self.assertLess(len(few), 6)
        for i in range(len(few)):
            self.assertNotEqual(self.level(self.write("fewer.json", few[:i] + few[i + 1 :])), self.alert["level"])

    def test_every_change_does_what_is_said(self):
        changes = [c for c in self.said["changes"] if c["change"] in VERB]
        self.assertGreater(len(changes), 3)
        for change in changes:
            setting = "AN1314.%s%s%s" % (change["element"], VERB[change["change"]], change["value"])
            found = self.level(self.log, "--set", setting)
            self.assertEqual(found or "silent", change["outcome"], setting)

    def test_border_of_the_window_is_exact(self):
        borders = [c for c in self.said["changes"] if c["element"] == "TimeWindow"]
        self.assertIn("silent", [c["outcome"] for c in borders])
        for border in borders:
            self.assertEqual(border["change"], "below")
            ms = int(re.fullmatch(r"(\d+)ms", border["value"]).group(1))
            below, at = (self.level(self.log, "--set", "AN1314.TimeWindow=%dms" % n) or "silent" for n in (ms - 1, ms))
            self.assertEqual(below, border["outcome"])
            self.assertNotEqual(at, border["outcome"])

    def test_text_says_the_same(self):
        text = chaindet("explain", self.alert["id"][:10], self.log).stdout.decode()
        self.assertIn("log.json:%d" % self.said["events"][0]["line"], text)
        for change in self.said["changes"]:
            self.assertIn("%s %s %s" % (change["element"], change["change"], change["value"]), text)

    def test_settings_of_the_command_line_are_part_of_the_question(self):
        self.assert_status(chaindet("explain", "--set", "AN1314.TimeWindow=1s", self.alert["id"], self.log), USAGE)

    def test_unknown_ids_ambiguous_ones_and_pipes_are_refused(self):
        self.assert_status(chaindet("explain", "0" * 32, self.log), USAGE)
        self.assert_status(chaindet("explain", self.alert["id"]), USAGE)
        self.assert_status(chaindet("explain", self.alert["id"], "-", stdin=b"".join(self.lines)), USAGE)
        many = self.write("many.json", [line for i in range(17) for line in chain(host="ws%d.corp.example" % i)])
        digits = [r["id"][0] for r in self.alerts(many)]
        shared = next(d for d in digits if digits.count(d) > 1)
        result = chaindet("explain", shared, many)
        self.assert_status(result, USAGE)
        self.assertIn(b"more than one", result.stderr)


if __name__ == "__main__":
    main()
