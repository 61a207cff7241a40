#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""text.py SOURCE_ROOT: rules of the house that need no compiler.

Every source begins with its SPDX line; C sources then say what they are. No file of src/ is longer than 700 lines, none has lines
over 160 columns (the formatter aims at 120, tables may be wider), tabs, trailing blanks, names with a double underscore, unfinished work, or a function that
the house forbids.
"""

import pathlib
import re
import sys

LIMIT_LINES, LIMIT_COLUMNS = 700, 160
FOLDERS = ["include", "src", "tests", "fuzz", "examples", "bindings"]
SUFFIXES = {".c", ".h", ".cpp", ".py", ".i", ".go"}
SPDX = "SPDX-License-Identifier: MIT"
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX)\b")
# Names that the language keeps for itself; what compilers and libraries define is used, never made.
RESERVED = re.compile(
    r"(?:^|[^\w\"'])((?:#\s*define\s+|struct\s+|enum\s+|union\s+)__\w+|(?:#\s*define|struct|enum|union)\s+_[A-Z]\w*)"
)
UNSAFE = re.compile(r"\b(gets|strcpy|strcat|sprintf|vsprintf|strtok|alloca|atoi|atol|atoll|atof|tmpnam|mktemp)\s*\(")
GENERATED = re.compile(
    r"(^|/)(build[^/]*|\.venv|node_modules|__pycache__)/"
    r"|^bindings/go/internal/low/(low\.go|low_wrap\.c|chaindet\w*\.\w+)/$"
)


def strip(text):
    """C text without comments and literals, line numbers kept."""

    def blank(m):
        return re.sub(r"[^\n]", " ", m.group(0))

    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, text, flags=re.S)


def check(root, path, errors):
    name = path.relative_to(root).as_posix()
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")

    def error(line, what):
        errors.append(f"{name}:{line}: {what}")

    if SPDX not in "\n".join(lines[:2]):
        error(1, "does not begin with its SPDX line")
    if text and not text.endswith("\n"):
        error(len(lines), "does not end with a line end")
    if name.startswith("src/") and len(lines) - 1 > LIMIT_LINES:
        error(LIMIT_LINES, f"{len(lines) - 1} lines, at most {LIMIT_LINES}")
    c = path.suffix in {".c", ".h", ".cpp"}
    code = strip(text).split("\n") if c else lines
    for number, line in enumerate(lines, 1):
        if UNFINISHED.search(line):
            error(number, "unfinished work")
        if line != line.rstrip():
            error(number, "trailing blanks")
        if c and "\t" in line:
            error(number, "a tab")
        if c and len(line) > LIMIT_COLUMNS:
            error(number, f"{len(line)} columns, at most {LIMIT_COLUMNS}")
    if not c:
        return
    if not re.match(r"/\*.*?\b" + re.escape(path.name) + r"\b", text, flags=re.S) and name.startswith(
        ("include/", "src/")
    ):
        error(2, "the head does not say what the file is")
    for number, line in enumerate(code, 1):
        for m in RESERVED.finditer(line):
            error(number, f"a reserved name: {m.group(1).strip()}")
        if name.startswith(("src/", "include/")):
            for m in UNSAFE.finditer(line):
                error(number, f"{m.group(1)} is not used here")


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    errors, count = [], 0
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if (
                path.suffix in SUFFIXES
                and path.is_file()
                and not GENERATED.search(path.relative_to(root).as_posix() + "/")
            ):
                count += 1
                check(root, path, errors)
    for e in errors:
        print(e)
    print(f"{count} files, {len(errors)} errors")
    return 1 if errors or not count else 0


if __name__ == "__main__":
    sys.exit(main())
