#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""readme.py SOURCE_ROOT: the code that the READMEs show is text of files that the tests compile and run.

Each block of C, Python or Go must stand, line for line and whatever its indentation, in one of those files. The blocks of RUN
are run as they stand, by the test that is named.
"""

import pathlib
import re
import sys
import textwrap

READMES = ["README.md", "bindings/go/README.md", "bindings/python/README.md"]
SECTIONS = {"README.md": {"From C": "c", "From Python": "python", "From Go": "go"}}
TESTED = {
    "c": ["examples/*.c", "examples/*/*.c"],
    "python": ["examples/python/*.py"],
    "go": ["bindings/go/example_test.go"],
}
RUN = {"bindings/python/README.md": ("bindings/python/tests/test_examples.py", "test_the_readmes_code_runs")}


def lines(text):
    return [line.rstrip() for line in textwrap.dedent(text.expandtabs(4)).strip("\n").split("\n")]


def stands_in(block, text):
    """Is the block, dedented, a run of lines of the text?"""
    want, have = lines(block), text.expandtabs(4).split("\n")
    return any(lines("\n".join(have[at : at + len(want)])) == want for at in range(len(have) - len(want) + 1))


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    sources = {
        kind: [p for pattern in patterns for p in sorted(root.glob(pattern))] for kind, patterns in TESTED.items()
    }
    errors, count = [], 0
    for name in READMES:
        text = (root / name).read_text(encoding="utf-8")
        for section, kind in SECTIONS.get(name, {}).items():
            part = re.search(rf"^## {section}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
            if not part or f"```{kind}\n" not in part[1]:
                errors.append(f"{name}: no section '{section}' with a block of {kind}")
        for m in re.finditer(r"^```(\w+)\n(.*?)^```$", text, re.M | re.S):
            kind, block = m[1], m[2]
            if kind not in TESTED:
                continue
            count += 1
            where = f"{name}:{text.count(chr(10), 0, m.start()) + 1}"
            if name in RUN:
                file, test = RUN[name]
                if f"def {test}(" not in (root / file).read_text(encoding="utf-8"):
                    errors.append(f"{where}: {file} has no {test}")
            elif not any(stands_in(block, p.read_text(encoding="utf-8")) for p in sources[kind]):
                errors.append(f"{where}: this {kind} stands in none of {', '.join(TESTED[kind])}")
    for e in errors:
        print(e)
    print(f"{count} blocks, {len(errors)} errors")
    return 1 if errors or not count else 0


if __name__ == "__main__":
    sys.exit(main())
