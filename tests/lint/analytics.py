#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""analytics.py SOURCE_ROOT: holds the scenario files of each surface's analytic against what the analytic declares.

For each of them there are: complete chains of several kinds of source, with every stage; for each stage a chain that lacks it
alone; for each mutable element the same events tuned by site file, tuned by --set, and untuned, with another outcome; and
at least five benign twins. What is missing is told by name.
"""

import pathlib
import re
import sys

ANALYTICS = ["AN1315", "AN1316", "AN1317", "AN1318"]
LEAST, COMPLETE, SILENT = 12, 4, 5


def keys_of(text, block):
    """Names at the first level below `block:`."""
    m = re.search(rf"^{block}:\n((?:[ #].*\n|\n)*)", text, re.M)
    return re.findall(r"^  (\w+):", m[1], re.M) if m else []


def outcome(text):
    return text[re.search(r"^alerts:", text, re.M).start() :]


def plain(name):
    return re.sub(r"[-_]", "", name).lower()


def check(folder, chain):
    text = chain.read_text(encoding="utf-8")
    files = {p.stem: p.read_text(encoding="utf-8") for p in folder.glob("*.yaml")}
    by_plain = {plain(k): k for k in files}
    stages, elements = keys_of(text, "stages"), keys_of(text, "mutable")
    bad = []
    if not stages or not elements:
        bad.append("its stages or elements were not found")
    if len(files) < LEAST:
        bad.append(f"{len(files)} scenarios, at least {LEAST} are wanted")
    whole = [
        k
        for k, t in files.items()
        if re.search(r"^alerts:\n", t, re.M) and all(re.search(rf"stages: \{{.*\b{s}: \[\d", t) for s in stages)
    ]
    if len([k for k in whole if k.startswith(("complete-", "all-"))]) < COMPLETE:
        bad.append(f"fewer than {COMPLETE} scenarios complete-* with all of {', '.join(stages)}")
    for s in stages:
        t = files.get(f"no-{s}")
        if t is None:
            bad.append(f"no scenario no-{s}")
        elif not re.search(rf"^alerts: \[\]|missing: (\[{s}\]|\{{[^}}]*\b{s}: )", outcome(t)):
            bad.append(f"no-{s} neither misses {s} alone nor is silent")
    for e in elements:
        untuned, ways = by_plain.get("untuned" + plain(e)), [
            by_plain.get(f"tune{plain(e)}by{w}") for w in ("site", "set")
        ]
        if untuned is None or None in ways:
            bad.append(f"element {e}: no scenarios tune-...-by-site, tune-...-by-set and untuned-...")
            continue
        for w in ways:
            if outcome(files[w]) == outcome(files[untuned]):
                bad.append(f"element {e}: {w} tells the same as {untuned}")
            if e not in files[w]:
                bad.append(f"element {e}: {w} does not change it")
    silent = [k for k, t in files.items() if "silent" in k and re.search(r"^alerts: \[\]", t, re.M)]
    if len(silent) < SILENT:
        bad.append(f"{len(silent)} benign twins (*-is-silent), at least {SILENT} are wanted")
    return [f"{chain.stem}: {b}" for b in bad], len(files)


def main():
    root = pathlib.Path(sys.argv[1])
    errors, count = [], 0
    for a in ANALYTICS:
        e, n = check(root / "tests" / "scenarios" / a.lower(), root / "src" / "analytics" / f"{a}.yaml")
        errors += e
        count += n
    for e in errors:
        print(e)
    print(f"{count} scenarios, {len(errors)} errors")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main())
