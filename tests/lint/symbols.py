#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""symbols.py HEADER MAP LIBRARY [--core] [--ndebug]: three sets must be equal, the functions that the header declares, those that
the version script lists, and those that the built library exports.

--core: the library must also not ask for a function that ends the process, prints, or reads the surroundings: no clock, no
environment, no locale, no signal. `assert` is allowed in builds that keep assertions, hence --ndebug for those that do not.
"""

import argparse
import pathlib
import re
import subprocess
import sys

FORBIDDEN = """
exit _exit _Exit quick_exit abort atexit __cxa_atexit
printf vprintf fprintf vfprintf dprintf puts fputs putchar fputc putc fwrite perror write
__printf_chk __vprintf_chk __fprintf_chk __vfprintf_chk stdout stderr stdin
fopen fopen64 freopen open open64 openat creat popen system fork execve socket connect
getenv secure_getenv setenv putenv environ setlocale newlocale uselocale localeconv strcoll
signal sigaction raise kill sigprocmask longjmp siglongjmp __longjmp_chk
time clock clock_gettime gettimeofday localtime localtime_r gmtime mktime tzset strftime
rand srand random srandom rand_r getrandom
strtok strerror dlopen dlsym pthread_create pthread_mutex_lock pthread_mutex_unlock
""".split()


def declared(header):
    text = re.sub(r"/\*.*?\*/", " ", header.read_text(encoding="utf-8"), flags=re.S)
    text = re.sub(r"^\s*#.*$", " ", text, flags=re.M)
    return set(re.findall(r"\bCDET_API\b[^;()]*?\b(cdet_\w+)\s*\(", text))


def mapped(script):
    text = re.sub(r"/\*.*?\*/", " ", script.read_text(encoding="utf-8"), flags=re.S)
    if not re.search(r"\blocal:\s*\*;", text):
        sys.exit(f"{script}: does not hide everything else (local: *;)")
    names = []
    for block in re.findall(r"\bglobal:(.*?)(?:\blocal:|\})", text, flags=re.S):
        names += [n.strip() for n in block.split(";") if n.strip()]
    if len(names) != len(set(names)) or any("*" in n for n in names):
        sys.exit(f"{script}: a name occurs twice, or a pattern stands where a name should")
    return set(names)


def nm(library, *args):
    out = subprocess.run(["nm", "-D", *args, library], check=True, capture_output=True, text=True).stdout
    return [line.split() for line in out.splitlines() if line.strip()]


def exported(library):
    # Version nodes themselves ("CHAINDET_0") are absolute symbols: type A.
    return {w[-1].split("@")[0] for w in nm(library, "--defined-only") if w[-2] != "A"}


def undefined(library):
    return {w[-1].split("@")[0] for w in nm(library, "--undefined-only")}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("header", type=pathlib.Path)
    p.add_argument("map", type=pathlib.Path)
    p.add_argument("library")
    p.add_argument("--core", action="store_true")
    p.add_argument("--ndebug", action="store_true")
    a = p.parse_args()
    sets = {"declared": declared(a.header), "mapped": mapped(a.map), "exported": exported(a.library)}
    bad = 0
    for name in sorted(set.union(*sets.values())):
        absent = [k for k, s in sets.items() if name not in s]
        if absent:
            print(f"{name}: not {' and not '.join(absent)}")
            bad += 1
    if a.core:
        forbidden = set(FORBIDDEN) | ({"__assert_fail"} if a.ndebug else set())
        for name in sorted(undefined(a.library) & forbidden):
            print(f"{name}: asked for by the core")
            bad += 1
    print(f"{len(sets['declared'])} functions, {bad} differences")
    return 1 if bad or not sets["declared"] else 0


if __name__ == "__main__":
    sys.exit(main())
