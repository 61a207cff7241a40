#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""recordings.py TALLY SOURCE_ROOT: every record of the Windows recordings is understood, none is lost, times are the log's own.

The recordings are not part of the project. They are looked for in $CHAINDET_SHARED, else beside the source tree; without
them the test is skipped."""

import json
import os
import subprocess
import sys

SECOND = 10**9


def nanoseconds(text):
    from datetime import datetime, timezone

    text, fraction = text.replace("T", " ").rstrip("Z"), 0
    if "." in text:
        text, digits = text.split(".")
        fraction = int((digits + "000000000")[:9])
    return (
        int(datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=timezone.utc).timestamp()) * SECOND + fraction
    )


def tally(program, path, *options):
    run = subprocess.run([program, *options, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return run.stdout.decode(errors="replace").split("\n")


def counts(program, path):
    line = tally(program, path)[0].split("\t")
    return dict((word.split()[0], int(word.split()[1])) for word in line[2:])


def times(program, path):
    found = {}
    for line in tally(program, path, "--events"):
        word = line.split("\t")
        if len(word) >= 4 and word[0].isdigit():
            found[int(word[0])] = int(word[1])
    return found


def labelled(entry):
    """(line, time) of everything that the labels name."""
    for case in entry["expected"]:
        for label in case.get("stages", []) + [case.get("root") or {}]:
            if label.get("line") and label.get("time"):
                yield label["line"], nanoseconds(label["time"])


def main():
    program, root = sys.argv[1:3]
    shared = os.environ.get("CHAINDET_SHARED") or os.path.join(root, "..", "shared")
    manifest = os.path.join(shared, "data", "MANIFEST.json")
    if not os.path.exists(manifest):
        print("SKIPPED: no recordings in $CHAINDET_SHARED or beside the source tree")
        return 77
    bad, records, files, late = 0, 0, 0, 0
    for entry in json.load(open(manifest))["files"]:
        if entry["platform"] != "windows":
            continue
        path = os.path.join(shared, "data", entry["file"])
        n = counts(program, path)
        files += 1
        records += n["records"]
        if n["unreadable"] or n["records"] != n["recognised"] or n["records"] != entry["events"]:
            print(f"{entry['file']}: {n}, of {entry['events']}")
            bad += 1
        wanted = list(labelled(entry)) if "CSV" not in entry["format"] else []
        seen = times(program, path) if wanted else {}
        for line, when in wanted:
            # A record that a collector stamped when it came is older by its delay: EventTime tells when it happened.
            delay = when - seen.get(line, 0)
            late += SECOND < delay < 600 * SECOND
            if line not in seen or not (delay == 0 or 0 < delay < 600 * SECOND):
                print(f"{entry['file']}:{line}: time {seen.get(line)}, labelled {when}")
                bad += 1
    print(
        f"{files} recordings, {records} records, {late} labelled ones older than their collector's stamp, {bad} wrong"
    )
    return 1 if bad else 0


sys.exit(main())
