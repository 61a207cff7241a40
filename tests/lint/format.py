#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""format.py SOURCE_ROOT [--fix]: C files are as clang-format with .clang-format leaves them. Headers are laid out by hand: their
comments stand in columns. Skipped (77) where there is no clang-format.
"""

import pathlib
import shutil
import subprocess
import sys


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    tool = shutil.which("clang-format")
    if not tool:
        print("skipped: no clang-format (on Debian: apt-get install clang-format)")
        return 77
    files = [p for folder in ("src", "tests", "fuzz", "examples", "bindings/python", "bindings/tools") for p in sorted((root / folder).rglob("*.c"))]
    if sys.argv[2:] == ["--fix"]:
        subprocess.run([tool, "--style=file", "-i", *map(str, files)], cwd=root, check=True)
    bad = 0
    for path in files:
        r = subprocess.run([tool, "--style=file", str(path)], cwd=root, capture_output=True, check=True)
        if r.stdout != path.read_bytes():
            print(f"{path.relative_to(root)}: clang-format -i would change it")
            bad += 1
    print(f"{len(files)} files, {bad} to format")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main())
