#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""breadth.py SOURCE_ROOT [--counts]: what the scenarios of each analytic show between them.

Of tests/scenarios/anNNNN and tests/stories/anNNNN together: at least twelve files, five of them ordinary days that are silent, five complete
chains from different sources, a file for each stage that is missing, and for each mutable element one that changes it by site file and
one that changes it by --set (of AN1314, tuning.py says more). --counts prints the numbers.
"""

import pathlib
import re
import sys

STAGES = ("open", "artifact", "spawn", "egress")


def elements(text):
    block = re.search(r"^mutable:\n((?:[ #].*\n|\n)+)", text, re.MULTILINE)
    return re.findall(r"^  (\w+):", block[1], re.MULTILINE)


def kebab(name):
    return "-".join(re.findall(r"[A-Z]{2,}s?(?![a-z])|[A-Z][a-z]+", name)).lower()


def count(root, analytic):
    """What the names of the files claim."""
    folder = analytic.lower()
    files = [p for kind in ("scenarios", "stories") for p in sorted((root / "tests" / kind / folder).glob("*.yaml"))]
    names = [p.stem for p in files]
    told = {how: [n for n in names if n.startswith("tune-") and n.endswith("-by-" + how)] for how in ("site", "set")}
    return {
        "files": len(files),
        "complete": sum(n.startswith("complete-chain") for n in names),
        "silent": sum("-silent" in n for n in names),
        "missing": [s for s in STAGES if any(re.match(rf"no-{s}(-|$)", n) for n in names)],
        "tuned": {how: {n.removeprefix("tune-").removesuffix("-by-" + how) for n in told[how]} for how in told},
    }


def faults(root, counts):
    for path in sorted((root / "src" / "analytics").glob("AN*.yaml")):
        have = count(root, path.stem)
        names = elements(path.read_text(encoding="utf-8"))
        if counts:
            print(
                f"{path.stem}: {have['files']} files, {have['complete']} complete chains, {have['silent']} silent, "
                f"missing {'/'.join(have['missing'])}, {len(names)} elements"
            )
        for what, least in (("files", 12), ("complete", 5), ("silent", 5)):
            if have[what] < least:
                yield f"{path.stem}: {have[what]} {what}, not {least}"
        for stage in STAGES:
            if stage not in have["missing"]:
                yield f"{path.stem}: no file no-{stage}.yaml"
        for name in names:
            for how in ("site", "set"):
                if not any(t.startswith(kebab(name)) for t in have["tuned"][how]):
                    yield f"{path.stem}.{name}: no file tune-{kebab(name)}-by-{how}.yaml"


def main():
    found = list(faults(pathlib.Path(sys.argv[1]), "--counts" in sys.argv))
    for f in found:
        print(f)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
