#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""headers.py INCLUDE_DIR CHECK: what the public headers promise to every compiler.

    languages   they compile alone as C99, C11, C17, C++11, C++17 without a warning, and all their _INIT macros do
    padding     no struct has hidden bytes, on 64-bit, 32-bit and big-endian machines (a struct's size is its version)
    swig        SWIG reads them without a warning
    manual      each function has a comment of its own: since when, which threads, and its statuses where it returns one
    words       no member, type or function is named by a keyword of Python, Go, Rust, C# or Java

A compiler that is not installed is skipped by name; when none is there, the check is skipped as a whole (exit status 77).
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HEADERS = ["chaindet.h", "chaindet_sources.h"]
WARN = ["-Wall", "-Wextra", "-pedantic", "-Werror", "-Wshadow", "-Wconversion", "-Wundef", "-fsyntax-only"]
LANGUAGES = [
    ("gcc", "c", ["c99", "c11", "c17"]),
    ("clang", "c", ["c99", "c11", "c17"]),
    ("g++", "c++", ["c++11", "c++17"]),
    ("clang++", "c++", ["c++11", "c++17"]),
]
MACHINES = [
    ["gcc"],
    ["gcc", "-m32"],
    ["clang"],
    ["clang", "--target=i386-linux-gnu"],
    ["clang", "--target=armv7-linux-gnueabihf"],
    ["clang", "--target=aarch64-linux-gnu"],
    ["clang", "--target=s390x-linux-gnu"],
    ["clang", "--target=x86_64-w64-mingw32"],
]
WORDS = set("""
and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal
not or pass raise return try while with yield None True False
chan defer fallthrough func go interface map package range select type var
abstract box crate dyn enum extern final fn impl let loop macro match mod move mut override priv pub ref self static struct super trait
typeof unsafe unsized use virtual where
base bool byte catch checked const decimal delegate event explicit fixed foreach goto implicit internal lock namespace new null
object operator out params private protected public readonly sbyte sealed stackalloc string this throw unchecked using
boolean extends implements instanceof native package strictfp synchronized throws transient volatile
""".split())
# The bindings' interface file renames this one, as the check through SWIG does.
ALLOWED = {"from"}


def run(command, source=None):
    r = subprocess.run(command, input=source, capture_output=True, text=True)
    return r.returncode == 0, (r.stderr + r.stdout).strip()


def plain(header):
    text = re.sub(r"/\*.*?\*/", " ", header.read_text(encoding="utf-8"), flags=re.S)
    return re.sub(r"\\\n", " ", text)


def program(header, names):
    """A source that uses each _INIT macro, so that each struct is laid out; `names` are the structs of the header."""
    lines = [f'#include "{header}"']
    for macro, struct in names:
        lines += [
            f"{struct} use_{struct}(void);",
            f"{struct} use_{struct}(void)",
            "{",
            f"    {struct} x = {macro};",
            "    return x;",
            "}",
        ]
    return "\n".join(lines) + "\n"


def structs(header):
    text = plain(header)
    inits = re.findall(r"#\s*define\s+(CDET_\w+_INIT)\b", text)
    pairs = [(m, "cdet_" + m[len("CDET_") : -len("_INIT")].lower()) for m in inits]
    sized = re.findall(r"typedef struct (cdet_\w+) \{\s*uint32_t size\b", text)
    missing = set(sized) - {s for _, s in pairs}
    return pairs, sized, missing


class Check:
    def __init__(self, include):
        self.include = include
        self.done, self.failed = 0, 0

    def say(self, what, good, output=""):
        self.done += 1
        if not good:
            self.failed += 1
            print(f"not ok: {what}\n{output}")

    def languages(self):
        for header in HEADERS:
            pairs, _, missing = structs(self.include / header)
            self.say(f"{header}: sized structs without an _INIT macro: {', '.join(missing)}", not missing)
            for compiler, language, standards in LANGUAGES:
                if not shutil.which(compiler):
                    print(f"skipped: no {compiler}")
                    continue
                for std in standards:
                    good, text = run(
                        [compiler, "-x", language, f"-std={std}", *WARN, "-I", str(self.include), "-"],
                        program(header, pairs),
                    )
                    self.say(f"{header} as {std} with {compiler}", good, text)

    def padding(self):
        # Frozen structs travel in arrays or are embedded; a sized struct also begins with its size.
        for header in HEADERS:
            pairs, _, _ = structs(self.include / header)
            for machine in MACHINES:
                if not shutil.which(machine[0]):
                    print(f"skipped: no {machine[0]}")
                    continue
                base = [*machine, "-x", "c", "-std=c11", "-ffreestanding", "-fsyntax-only", "-I", str(self.include)]
                probe, text = run([*base, "-"], "#include <stddef.h>\n#include <stdint.h>\n")
                if not probe:
                    print(f"skipped: {' '.join(machine)} does not work here")
                    continue
                good, text = run([*base, "-Wpadded", "-Werror", "-"], program(header, pairs))
                self.say(f"{header}: no hidden bytes with {' '.join(machine)}", good, text)

    def swig(self):
        if not shutil.which("swig"):
            print("skipped: no swig")
            return
        for header in HEADERS:
            with tempfile.TemporaryDirectory() as d:
                interface = pathlib.Path(d, "x.i")
                # A binding sets no `const char *` member (451 warns of that): what goes in goes through typemaps.
                first = f'%import "{HEADERS[0]}"\n' if header != HEADERS[0] else ""
                interface.write_text(
                    "%module x\n%include <stdint.i>\n%rename(from_) from;\n%immutable;\n"
                    f'{first}%include "{header}"\n'
                )
                for language in (["-python"], ["-go", "-intgosize", "64", "-cgo"]):
                    good, text = run(
                        [
                            "swig",
                            *language,
                            "-Wall",
                            "-Werror",
                            f"-I{self.include}",
                            "-outdir",
                            d,
                            "-o",
                            str(pathlib.Path(d, "x.c")),
                            str(interface),
                        ]
                    )
                    self.say(f"{header} through swig {language[0]}", good, text)

    def manual(self):
        own = re.compile(r"(?:/\*\*((?:(?!\*/).)*)\*/\n)?^CDET_API\s+([^;(]*?)\b(cdet_\w+)\s*\(", re.M | re.S)
        for header in HEADERS:
            found = own.findall((self.include / header).read_text(encoding="utf-8"))
            self.say(f"{header}: functions found", len(found) > 15, str(len(found)))
            for comment, kind, name in found:
                comment = re.sub(r"\s*\n \*\s*", " ", comment)
                self.say(f"{header}: {name} says since when", "@since" in comment)
                self.say(
                    f"{header}: {name} says which threads",
                    re.search(r"\b(Any thread|One thread at a time)\b", comment) is not None,
                )
                if kind.strip() == "cdet_status":
                    self.say(
                        f"{header}: {name} says what it returns",
                        re.search(r"\bCDET_E[A-Z]+\b|Statuses of", comment) is not None,
                    )

    def words(self):
        for header in HEADERS:
            text = re.sub(r"^\s*#.*$", "", plain(self.include / header), flags=re.M)
            text = re.sub(r'"C"', "", text)
            names = set(re.findall(r"\b(cdet_\w+)\s*\(", text)) | set(re.findall(r"\}\s*(\w+)\s*;", text))
            for body in re.findall(r"\{([^{}]*)\}", re.sub(r"\b(?:union|enum)\b[^{};]*\{([^{}]*)\}", r"\1", text)):
                names |= set(re.findall(r"[\s*](\w+)(?:\[\d+\])?\s*[;,]", body))
            self.say(f"{header}: names found", len(names) > 40, str(len(names)))
            for name in sorted(names & (WORDS - ALLOWED)):
                self.say(f"{header}: {name} is a keyword somewhere", False)


def main():
    include, what = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    check = Check(include)
    getattr(check, what)()
    print(f"{check.done - check.failed} of {check.done} hold")
    if check.failed:
        return 1
    return 0 if check.done else 77


if __name__ == "__main__":
    sys.exit(main())
