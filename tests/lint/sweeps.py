#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sweeps.py SOURCE_ROOT: the unit files of each module sweep its allocation failures (flaky_sweep: point k = 0, 1, 2 ... fails, once
and from then on), or cover a module that takes no memory, which is seen in its source.
"""

import pathlib
import re
import sys

TAKES = re.compile(r"\b(malloc|calloc|realloc|cdet_(mem|arena|buf|names|map|slab|store|diags?|pool)_\w+)\s*\(")


def module_of(root, unit):
    """The sources that test_NAME.c or test_NAME_PART.c is about."""
    name = unit.stem.removeprefix("test_")
    while not (found := list((root / "src").glob(f"*/{name}.c"))) and "_" in name:
        name = name.rpartition("_")[0]
    return name, found


def faults(root):
    units = sorted((root / "tests" / "unit").glob("test_*.c"))
    if len(units) < 20:
        yield f"only {len(units)} unit files were found"
    modules, swept = {}, set()
    for unit in units:
        name, sources = module_of(root, unit)
        modules[name] = sources, unit.relative_to(root)
        if re.search(r"\bflaky_sweep\(\w+, ", unit.read_text(encoding="utf-8")):
            swept.add(name)
    for name, (sources, unit) in modules.items():
        if name in swept:
            continue
        if not sources:
            yield f"{unit}: no sweep, and no module src/*/{name}.c"
        for module in sources:
            taking = TAKES.search(module.read_text(encoding="utf-8"))
            if taking:
                yield f"{unit}: no sweep, although {module.relative_to(root)} calls {taking[1]}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    for f in found:
        print(f)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
