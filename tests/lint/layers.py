#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""layers.py SOURCE_ROOT: holds every #include of src/ against the table in src/README.md.

The table gives each folder a floor and each file a rank. A file includes, in quotes, only public headers, files of its own
folder that stand no further right in the table, and files of lower floors. Floors with `*` have no ranks inside. The command line
sees the public headers alone; the sources see those and base. A file named x_more belongs to the table's x, and has
its rank, unless it is in the table itself. A library from outside is included by one module only.
"""

import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SUFFIXES = {".c", ".h", ".cpp"}
# Folders that see less than all lower floors, and modules that alone see a foreign library.
NARROW = {"sources": {"base"}, "cli": set()}
FOREIGN = {"yaml.h": "base/yaml", "pcre2.h": "base/regex", "uthash.h": "base/intern"}


def read_table(text):
    """{folder: (floor, [names])} from the rows `| 0 | base | mem diag | ... |`; names None where any file may stand."""
    table = {}
    for line in text.splitlines():
        cells = [c.strip() for c in line.strip().strip("|").split("|")]
        if len(cells) >= 3 and cells[0].isdigit():
            table[cells[1]] = (int(cells[0]), None if cells[2] == "*" else cells[2].split())
    return table


def rank(names, stem):
    """Place of a file in its folder's row: its own name, else the longest name that it continues; -1: not there."""
    if stem in names:
        return names.index(stem)
    best = max((n for n in names if stem.startswith(n + "_")), key=len, default=None)
    return names.index(best) if best else -1


class Checker:
    def __init__(self, root):
        self.src = root / "src"
        self.table = read_table((self.src / "README.md").read_text(encoding="utf-8"))
        self.public = {p.name for p in (root / "include").glob("*.h")}
        self.files = sorted(p for p in self.src.rglob("*") if p.suffix in SUFFIXES)
        self.errors = []
        self.includes = 0

    def error(self, path, line, what):
        self.errors.append(f"{path.relative_to(self.src.parent)}:{line}: {what}")

    def find(self, folder, name):
        """The folder whose file `name` a quoted include in `folder` means, as the compiler's search would; None: nobody's."""
        for candidate in [folder, *self.table]:
            if (self.src / candidate / name).is_file():
                return candidate
        return None

    def check_quoted(self, path, line, name):
        folder, base = path.parent.name, pathlib.PurePosixPath(name).name
        if name in self.public:
            return
        if base != name:
            self.error(path, line, f'"{name}" is included through a path; folders are not part of a name')
        target = self.find(folder, base)
        if target is None:
            self.error(path, line, f'"{name}" is neither a public header nor a file of src/')
            return
        floor, names = self.table[folder]
        if target != folder:
            seen = NARROW.get(folder)
            if self.table[target][0] >= floor:
                self.error(
                    path, line, f"{folder} (floor {floor}) includes {target}/{base} (floor {self.table[target][0]})"
                )
            elif seen is not None and target not in seen:
                self.error(path, line, f"{folder} may not see {target}/{base}")
        elif names is not None and rank(names, pathlib.PurePosixPath(base).stem) > rank(names, path.stem):
            self.error(path, line, f"{path.stem} includes {base}, which stands further right in src/README.md")

    def check_file(self, path):
        folder = path.parent.name
        if path.parent.parent != self.src or folder not in self.table:
            self.error(path, 1, "is in a folder that src/README.md does not know")
            return
        names = self.table[folder][1]
        if names is not None and rank(names, path.stem) < 0:
            self.error(path, 1, f"is not in the row of {folder} in src/README.md")
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            m = INCLUDE.match(text)
            if not m:
                continue
            self.includes += 1
            if m.group(1) == '"':
                self.check_quoted(path, number, m.group(2))
            elif m.group(2) in FOREIGN and f"{folder}/{path.stem}" != FOREIGN[m.group(2)]:
                self.error(path, number, f"<{m.group(2)}> belongs to {FOREIGN[m.group(2)]} alone")

    def check_table(self):
        """Every name of the table has a file, and no name of a header stands in two folders: a quoted name means one file."""
        readme = self.src / "README.md"
        for folder, (_, names) in self.table.items():
            for name in names or []:
                if not any((self.src / folder / (name + s)).is_file() for s in SUFFIXES):
                    self.error(readme, 1, f"{folder}/{name} stands in the table and is no file")
        homes = {}
        for path in self.files:
            if path.suffix == ".h":
                homes.setdefault(path.name, set()).add(path.parent.name)
        for name, folders in homes.items():
            if len(folders) > 1:
                self.error(readme, 1, f"{name} stands in {' and '.join(sorted(folders))}")

    def run(self):
        for path in self.files:
            self.check_file(path)
        self.check_table()
        for e in self.errors:
            print(e)
        print(f"{len(self.files)} files, {self.includes} includes, {len(self.errors)} errors")
        return not self.errors and self.files and self.includes


def main():
    return 0 if Checker(pathlib.Path(sys.argv[1]).resolve()).run() else 1


if __name__ == "__main__":
    sys.exit(main())
