# SPDX-License-Identifier: MIT
"""A site's settings, an event of one's own and a log in one engine: python tuned.py FILE."""

import sys

import chaindet

rules = chaindet.Ruleset(site={"AN1314": {"TimeWindow": "10m", "EgressAllowList": {"add": ["*.corp.example"]}}})

with chaindet.Engine(rules, revisions="final") as engine:
    engine.feed(
        {
            "class": "process.start",
            "time": "2026-01-05T09:00:40Z",
            "host": "ws1",
            "process.pid": 5200,
            "process.executable": r"C:\Users\ana\Downloads\tool.exe",
        }
    )
    engine.feed_lines(sys.argv[1])  # bytes, paths, files, iterables of lines; feed_table for data frames
    engine.flush()  # the log has ended: windows close, alerts become final
    for alert in engine.alerts():
        print(alert.level, alert.analytic, alert.host, alert.anchor)
