#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""table.py: writes README.md beside it, the table of evasions, from the scenarios; --check: says whether it is up to date.

What stands in the last column is read from the scenario files, which the scenario test runs: it cannot promise more than holds.
"""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = """# Evasions

How a chain's parentage is broken, what ties it together again, and what comes of it. Written by `table.py` from the scenario files; a test compares them.
Of each evasion: the chain with its join event, a benign twin, the same without the join event, and with the edge switched off (`AN1314.Edges`).
*nothing* beside a missing join event means: no record that Windows, Linux or macOS keeps ties the two halves together, so none is invented.

| evasion | joined by | scenario | outcome |
|---|---|---|---|
"""

# (number, evasion, what joins it, scenarios of other folders); scenarios of this folder are found by their number.
EVASIONS = [
    (
        1,
        "Parent PID spoofing (T1134.004)",
        "who really made the process: kernel trace, `effective_parent`",
        ["an1314/effective-parent-beats-the-reported-one"],
    ),
    (
        2,
        "WMI starts it (T1047)",
        "client of the call: WMI-Activity 23, 11, 5858",
        ["an1314/wmi-call-keeps-the-lineage", "an1314/wmi-child-without-a-request-is-a-near-miss"],
    ),
    (3, "A file is written, WMI runs it", "file written = image run", []),
    (
        4,
        "Scheduled task (T1053.005)",
        "client of 4698 and 4702, name and pid of 106, 129, 200",
        ["an1314/scheduled-task-keeps-the-lineage", "an1314/scheduled-maintenance-is-silent"],
    ),
    (5, "Service (T1543.003)", "client of 4697", []),
    (6, "COM, explorer as parent (T1021.003, T1559.001)", "`effective_parent`; file written = image run", []),
    (
        7,
        "`cmd /c start`, parents that end",
        "processes that ended are remembered",
        ["an1314/lineage-through-exited-parents", "an1314/parent-create-missing"],
    ),
    (
        8,
        "Sleep beyond the window (T1678)",
        "where a file came from is remembered for days",
        ["an1314/old-download-lowers-the-level", "an1314/opening-outside-the-window-is-ignored"],
    ),
    (9, "Renamed tool (T1036.003)", "original file name", ["an1314/renamed-lolbin-is-known-by-its-original-name"]),
    (10, "Disk image (T1553.005)", "near in time", []),
    (
        11,
        "Shortcut, OneNote, HTML smuggling (T1204.002, T1027.006)",
        "file written = file run; near in time",
        ["an1314/browser-renames-its-temporary-file", "an1314/explorer-unpacks-a-zip-folder"],
    ),
    (
        12,
        "ClickFix, FileFix (T1204.004)",
        "RunMRU, TypedPaths",
        [
            "an1314/clickfix-run-dialog",
            "an1314/filefix-address-bar",
            "an1314/run-dialog-of-an-hour-ago-is-no-click",
            "an1314/shell-opened-by-hand-is-a-near-miss",
        ],
    ),
    (
        13,
        "Mark of the web lost or removed (T1553.005)",
        "writer of the file",
        ["an1314/mark-of-the-web-is-artifact-evidence", "an1314/writer-unknown-is-a-weak-edge"],
    ),
    (
        14,
        "Side-loaded library (T1574.001)",
        "file written = library loaded",
        ["an1314/side-loaded-library-of-an-archive"],
    ),
    (15, "Injection (T1055)", "Sysmon 8, 10; a hollowed child stays a child", []),
    (16, "Transfer by a service (T1197)", "id of the BITS job", []),
    (
        17,
        "Trusted destination (T1102)",
        "the lineage counts, not the domain",
        [
            "an1314/allow-listed-destination-clears-nobody",
            "an1314/allow-listed-egress-alone-is-silent",
            "an1314/look-alike-of-an-allowed-domain-is-not-allowed",
        ],
    ),
    (18, "DNS only (T1071.004)", "the process that asked: Sysmon 22, DNS-Client", ["an1314/dns-alone-is-egress"]),
    (19, "Double fork, daemon (Linux)", "parent at the fork", ["an1315/double-fork-without-forks-is-unobservable"]),
    (
        20,
        "Autostart, cron (T1053, T1547.013)",
        "file written = file run",
        ["an1315/desktop-file-of-autostart", "an1315/scheduled-job-is-silent"],
    ),
    (21, "File in memory (T1620)", "the running process itself", ["an1315/memory-file-is-run"]),
]

# Evasions whose join no record of these sources carries.
UNOBSERVABLE = [
    (
        16,
        "WebDAV by the WebClient service; traffic of WSL 2",
        "the service's or the virtual machine's connection names no client",
    ),
    (22, "I/O through io_uring without syscalls", "the syscall audit sees none; LSM and flow records do, and are read"),
    (31, "Sensor stopped or reconfigured", "what lacks is told as no-source in a near miss, and counted"),
]


def read(path):
    text = open(path, encoding="utf-8").read()
    alerts = re.search(r"^alerts:(.*?)(?=^\S|\Z)", text, re.S | re.M).group(1)
    near = re.search(r"^near_misses:(.*?)(?=^\S|\Z)", text, re.S | re.M)
    about = re.search(r"^about: (.*(?:\n  .*)*)", text, re.M).group(1)
    levels = re.findall(r"level: (\w+)", alerts)
    found = len(re.findall(r"analytic:", alerts))
    if found:
        outcome = "alert" + "".join(", " + level for level in sorted(set(levels)))
    elif near and "analytic:" in near.group(1):
        outcome = "near miss"
    else:
        outcome = "nothing"
    about = " ".join(about.split())
    if about[0] in "'\"":
        about = about[1:-1].replace("''", "'")
    return about.replace("|", "\\|"), outcome


def table():
    lines, used = [HEAD], set()
    names = sorted(n[:-5] for n in os.listdir(HERE) if n.endswith(".yaml"))
    for number, evasion, joined, others in EVASIONS:
        own = [n for n in names if n.startswith("e%02d-" % number)]
        own.sort(key=lambda n: (not read(os.path.join(HERE, n + ".yaml"))[1].startswith("alert"), n))
        used.update(own)
        for i, (name, path) in enumerate([(n, n + ".yaml") for n in own] + [(o, "../" + o + ".yaml") for o in others]):
            about, outcome = read(os.path.join(HERE, path))
            lines.append(
                "| %s | %s | [%s](%s): %s | %s |\n"
                % ("E%d %s" % (number, evasion) if i == 0 else "", joined if i == 0 else "", name, path, about, outcome)
            )
    lines.append("\nCannot be joined by what is logged:\n\n| evasion | why |\n|---|---|\n")
    lines += ["| E%d %s | %s |\n" % row for row in UNOBSERVABLE]
    missing = set(names) - used
    if missing:
        raise SystemExit("no row for " + ", ".join(sorted(missing)))
    return "".join(lines)


def complete():
    """Each evasion of Windows: some scenario alerts, some do not."""
    for number, evasion, _, others in EVASIONS:
        paths = [os.path.join(HERE, n) for n in os.listdir(HERE) if n.startswith("e%02d-" % number)]
        paths += [os.path.join(HERE, "..", o + ".yaml") for o in others]
        outcomes = {read(p)[1].split(",")[0] for p in paths}
        if number < 20 and not ("alert" in outcomes and outcomes - {"alert"}):
            raise SystemExit("E%d %s: %s" % (number, evasion, ", ".join(sorted(outcomes))))


def main():
    path = os.path.join(HERE, "README.md")
    text = table()
    complete()
    if sys.argv[1:] != ["--check"]:
        open(path, "w", encoding="utf-8").write(text)
        return 0
    if os.path.exists(path) and open(path, encoding="utf-8").read() == text:
        return 0
    print("README.md is not what the scenarios say: run tests/scenarios/evasions/table.py")
    return 1


if __name__ == "__main__":
    sys.exit(main())
