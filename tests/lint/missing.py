#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""missing.py SOURCE_ROOT: where a dependency is missing, `meson setup` ends with an error that names it and Debian's package.

Each one is hidden in turn from a setup of its own, by a pkg-config and compilers that do not know it; the package named must be
one that .ci/install installs."""

import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

# what is hidden from pkg-config, what from the compiler, what the error must name
HIDDEN = [
    ("libpcre2-8", "pcre2.h", "PCRE2", "libpcre2-dev"),
    ("yaml-0.1", "yaml.h", "libyaml", "libyaml-dev"),
    ("-", "uthash.h", "uthash", "uthash-dev"),
    ("expat", "expat.h", "expat", "libexpat1-dev"),
    ("zlib", "zlib.h", "zlib", "zlib1g-dev"),
    ("simdjson", "simdjson.h", "simdjson", "libsimdjson-dev"),
    ("libevtx", "libevtx.h", "libevtx", "libevtx-dev"),
    ("-", "libevtx.h", "libbfio", "libbfio-dev"),
    ("cmocka", "cmocka.h", "cmocka", "libcmocka-dev"),
]

PKG_CONFIG = """#!/bin/sh
for a in "$@"; do [ "$a" != {hidden} ] || exit 1; done
exec {real} "$@"
"""

# What meson asks of the compiler it asks by a small file; none of those that include the header compiles. Whether a header is
# there it may ask of the preprocessor.
COMPILER = """#!/bin/sh
for a in "$@"; do
    case $a in *.c | *.cpp | *.cc) if grep -qF {header} "$a" 2>/dev/null; then exit 1; fi ;; esac
done
exec {real} "$@"
"""


def script(path, text):
    path.write_text(text)
    path.chmod(0o755)
    return str(path)


def complaint(root, package, header):
    """What `meson setup` says where the package is not there."""
    with tempfile.TemporaryDirectory() as tmp:
        tmp = pathlib.Path(tmp)
        env = dict(os.environ)
        env["PKG_CONFIG"] = script(
            tmp / "pkg-config", PKG_CONFIG.format(hidden=shlex.quote(package), real=shutil.which("pkg-config"))
        )
        for name, real in ("CC", "cc"), ("CXX", "c++"):
            env[name] = script(tmp / real, COMPILER.format(header=shlex.quote(header), real=shutil.which(real)))
        env["CMAKE"] = "/nonexistent"
        r = subprocess.run(
            ["meson", "setup", "-Dtests=true", "-Dexamples=false", str(tmp / "build"), str(root)],
            env=env,
            capture_output=True,
            text=True,
        )
        said = [line for line in r.stdout.splitlines() if "ERROR:" in line]
        return r.returncode, said[-1] if said else r.stdout[-400:] + r.stderr[-400:]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    if not shutil.which("meson") or not shutil.which("pkg-config"):
        print("skipped: no meson or no pkg-config on the path")
        return 77
    installed = (root / ".ci" / "install").read_text()
    bad = 0
    for package, header, name, debian in HIDDEN:
        code, said = complaint(root, package, header)
        ok = code != 0 and name in said and f"apt-get install {debian}" in said and debian in installed
        print(f"{'ok' if ok else 'not ok'} {name}: {said}")
        bad += not ok
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
