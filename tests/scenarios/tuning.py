#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tuning.py SCENARIO SOURCE_ROOT: every mutable element of AN1314 changes the outcome of a scenario, by site file and by --set.

For each element there must be a file an1314/*-by-site.yaml whose `site:`, and one *-by-set.yaml whose `set:`, changes it and
nothing else. The file must hold as it stands, and must fail when that one block is taken out.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

BLOCK = {"site": re.compile(r"^site: \|\n(?:  .*\n)+", re.MULTILINE), "set": re.compile(r"^set: .*\n", re.MULTILINE)}
NAMED = {"site": re.compile(r"^    (\w+):", re.MULTILINE), "set": re.compile(r"AN1314\.(\w+)[-+]?=")}


def elements(root):
    text = (root / "src" / "analytics" / "AN1314.yaml").read_text(encoding="utf-8")
    block = re.search(r"^mutable:\n((?:[ #].*\n|\n)+)", text, re.MULTILINE)
    return re.findall(r"^  (\w+):", block[1], re.MULTILINE)


def holds(scenario, path):
    return (
        subprocess.run(
            [scenario, "--way", "callback", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        ).returncode
        == 0
    )


def faults(scenario, root, work):
    names = elements(root)
    if len(names) < 10:
        yield f"only {len(names)} elements were found: {names}"
    for how, block in BLOCK.items():
        proven = set()
        for path in sorted((root / "tests" / "scenarios" / "an1314").glob(f"*-by-{how}.yaml")):
            text = path.read_text(encoding="utf-8")
            setting = block.search(text)
            changed = set(NAMED[how].findall(setting[0])) if setting else set()
            if len(changed) != 1:
                yield f"{path.name}: changes {sorted(changed)}, not one element by {how}"
                continue
            untuned = work / path.name
            untuned.write_text(block.sub("", text), encoding="utf-8")
            if not holds(scenario, path):
                yield f"{path.name}: does not hold"
            elif holds(scenario, untuned):
                yield f"{path.name}: holds without its setting, too"
            else:
                proven |= changed
        for name in names:
            if name not in proven:
                yield f"AN1314.{name}: no scenario an1314/*-by-{how}.yaml shows that it changes the outcome"


def main():
    with tempfile.TemporaryDirectory() as work:
        found = list(faults(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(work)))
    for f in found:
        print(f)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
