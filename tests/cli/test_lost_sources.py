#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A log source that is not collected turns each alert of the Windows recordings that it costs into a near miss that says no-source.

The recordings are not part of the project: $CHAINDET_SHARED, else beside the source tree; without them the test is skipped.
CHAINDET_FULL=1 takes all of them, else the small ones.
"""

import gzip
import json
import os
import re
import unittest

from support import SOURCE, Case, chaindet, main, records

SHARED = os.environ.get("CHAINDET_SHARED") or os.path.join(SOURCE, "..", "shared")
MANIFEST = os.path.join(SHARED, "data", "MANIFEST.json")
FULL = os.environ.get("CHAINDET_FULL")

# What a stage is read from, as (provider or channel, event ids): Sysmon, the security log, the trace channels.
SOURCES = {
    "egress": [("sysmon", {3, 22}), ("security", {5156, 5157}), ("dns-client", None), ("bits-client", None)],
    "artifact": [("sysmon", {2, 11, 15, 29}), ("security", {4663})],
}


def member(record, *names):
    """The first member of one of these names, at any depth of objects."""
    todo = [record]
    while todo:
        at = todo.pop(0)
        for name in names:
            if isinstance(at.get(name), (str, int)):
                return str(at[name])
            if isinstance(at.get(name), dict) and "#text" in at[name]:
                return str(at[name]["#text"])
        todo += [v for v in at.values() if isinstance(v, dict)]
    return ""


def is_of(record, source):
    event = member(record, "EventID", "event_id", "EventId")
    where = (
        member(record, "Channel", "channel", "log_name")
        + " "
        + member(record, "SourceName", "provider_name", "source_name")
    ).lower()
    for name, ids in source:
        if name in where and (ids is None or (event.isdigit() and int(event) in ids)):
            return True
    return False


def missing(record):
    return {m["stage"]: m["because"] for m in record.get("missing_because", record["missing"]) if isinstance(m, dict)}


class LostSources(Case):
    def run_on(self, path):
        result = chaindet("run", "--format", "jsonl", "--near-misses", path)
        return {r["id"]: r for r in records(result.stdout) if r["kind"] in ("alert", "near-miss")}

    def check(self, entry):
        """How many alerts a recording gives, and how many of them each lost source costs."""
        path = os.path.join(SHARED, "data", entry["file"])
        alerts = {i: r for i, r in self.run_on(path).items() if r["kind"] == "alert"}
        if not alerts:
            return 0, 0
        with (gzip.open if path.endswith(".gz") else open)(path, "rb") as f:
            lines = f.read().splitlines(keepends=True)
        lost = 0
        for stage, source in SOURCES.items():
            kept = [line for line in lines if line.strip() and not is_of(json.loads(line), source)]
            now = self.run_on(self.write("without-%s.json" % stage, kept))
            for i, alert in alerts.items():
                had = stage in [s["stage"] for s in alert["stages"] if s["events"]]
                if not had or (i in now and now[i]["kind"] == "alert" and stage not in missing(now[i])):
                    continue
                self.assertIn(i, now, "%s: without %s nothing is said" % (entry["file"], stage))
                self.assertEqual(missing(now[i]).get(stage), "no-source", "%s: %s" % (entry["file"], stage))
                lost += now[i]["kind"] == "near-miss"
        return len(alerts), lost

    def test_alerts_of_recordings_become_near_misses_that_say_so(self):
        if not os.path.exists(MANIFEST):
            raise unittest.SkipTest("no recordings in $CHAINDET_SHARED or beside the source tree")
        alerts = lost = files = 0
        with open(MANIFEST, encoding="utf-8") as f:
            entries = json.load(f)["files"]
        for entry in entries:
            due = any(case.get("must") in ("fire", "partial") for case in entry["expected"])
            small = entry["events"] < 8000
            if (
                entry["platform"] != "windows"
                or not due
                or not re.search(r"\.jsonl?(\.gz)?$", entry["file"])
                or not (small or FULL)
            ):
                continue
            found, gone = self.check(entry)
            alerts, lost, files = alerts + found, lost + gone, files + 1
        print("%d recordings, %d alerts, %d of them lost with a source and told so" % (files, alerts, lost))
        self.assertGreater(lost, 0)


if __name__ == "__main__":
    main()
