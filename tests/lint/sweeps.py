#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sweeps.py SOURCE_ROOT: every unit file sweeps the allocation failures of its module (flaky_sweep: point k = 0, 1, 2 ... fails,
once and from then on), or covers a module that takes no memory, which is seen in its source.
"""

import pathlib
import re
import sys

TAKES = re.compile(r"\b(malloc|calloc|realloc|cdet_(mem|arena|buf|names|map|slab|store|diags?|pool)_\w+)\s*\(")


def faults(root):
    units = sorted((root / "tests" / "unit").glob("test_*.c"))
    if len(units) < 20:
        yield f"only {len(units)} unit files were found"
    for unit in units:
        text = unit.read_text(encoding="utf-8")
        if len(re.findall(r"\bflaky_sweep\(\w+, ", text)) >= 1:
            continue
        name = unit.stem.removeprefix("test_")
        modules = list((root / "src").glob(f"*/{name}.c"))
        if not modules:
            yield f"{unit.relative_to(root)}: no sweep, and no module src/*/{name}.c"
        for module in modules:
            taking = TAKES.search(module.read_text(encoding="utf-8"))
            if taking:
                yield f"{unit.relative_to(root)}: no sweep, although {module.relative_to(root)} calls {taking[1]}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    for f in found:
        print(f)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
