#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""cost.py SOURCE_ROOT [EVENTS] [ROUNDS]: what events cost on each way into the bindings, beside C, in one run.

The same synthetic events (processes, files, connections of 100 hosts, no chain) go in as JSON lines in the Elastic schema, as structs, as
a table, as dicts one by one. C, Python and Go take turns; each figure is the least CPU time of all turns, so ratios carry over
to other machines. A binding that is not installed here is skipped by name; when both are, the exit status is 77.

    CHAINDET_PYENV   the virtual environment of bindings/python/test.sh, which has the package (build-python-env)
"""

from __future__ import annotations

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

GOALS = {("python", "lines"): 0.9, ("go", "lines"): 0.9, ("python", "table"): 0.4}
BESIDE = {"lines": "lines", "table": "structs", "many": "structs", "one": "structs", "batch": "structs"}


def events(count):
    """(class, fields): names are flat, in ECS."""
    rng = random.Random(7)
    for i in range(count):
        host, pid = f"ws{rng.randrange(100)}", 1000 + rng.randrange(400)
        own = f"{{{host}-{pid}}}"
        exe = rf"C:\Program Files\Vendor{pid % 37}\app{pid % 91}.exe"
        fields = {"host.name": host, "host.os.type": "windows", "user.name": f"user{pid % 11}", "process.entity_id": own, "process.pid": pid,
                  "process.executable": exe}
        kind = rng.random()
        if kind < 0.6:
            name, more = "file.create", {"file.path": rf"C:\ProgramData\Vendor{pid % 37}\cache\{rng.randrange(10**6):06}.tmp"}
        elif kind < 0.8:
            name, more = "network.connect", {"destination.ip": f"198.51.{rng.randrange(256)}.{rng.randrange(256)}", "destination.port": 443}
        else:
            parent = 1000 + rng.randrange(400)
            name, more = "process.start", {
                "process.command_line": f'"{exe}" --type=renderer --id={rng.randrange(10**6)}', "process.parent.pid": parent,
                "process.parent.entity_id": f"{{{host}-{parent}}}", "process.parent.executable": r"C:\Windows\System32\services.exe"}
        yield name, 1767603600 * 10**9 + i * 10**6, {**fields, **more}


CATEGORY = {"file.create": ("file", "creation", "creation"), "network.connect": ("network", "start", "connection_attempted"),
            "process.start": ("process", "start", "start")}


def document(name, time, fields):
    category, kind, action = CATEGORY[name]
    out = {"@timestamp": f"2026-01-05T09:{time // 60_000_000_000 % 60:02}:{time // 10**9 % 60:02}.{time // 10**6 % 1000:03}Z",
           "event": {"category": [category], "type": [kind], "action": action, "kind": "event"}}
    for key, value in fields.items():
        at = out
        *path, last = key.split(".")
        for part in path:
            at = at.setdefault(part, {})
        at[last] = value
    return json.dumps(out, separators=(",", ":"))


def compiled(root, work, optimise):
    """The C program, of the library's own amalgamation, by the flags that a binding is compiled with."""
    low, out = root / "bindings" / "go" / "internal" / "low", work / f"cost{optimise}"
    if not (low / "chaindet.c").exists():
        subprocess.run([sys.executable, str(root / "bindings" / "amalgamate.py"), str(work)], check=True)
        low = work
    cc, cxx = os.environ.get("CC", "cc"), os.environ.get("CXX", "c++")
    objects = []
    for name in ("chaindet.c", "chaindet_sources.c", "chaindet_sources_json.cc"):
        objects.append(str(work / f"{name}{optimise}.o"))
        language = [cxx, "-std=c++17"] if name.endswith("cc") else [cc, "-std=c11"]
        subprocess.run([*language, optimise, "-DNDEBUG", "-c", str(low / name), "-o", objects[-1]], check=True)
    subprocess.run([cc, "-std=gnu11", "-O2", f"-I{low}", str(root / "bindings" / "tools" / "cost.c"), *objects, "-o", str(out), "-lyaml", "-lpcre2-8",
                    "-lsimdjson", "-lexpat", "-lz", "-levtx", "-lstdc++", "-lm"], check=True)
    return [str(out)]


def python_runner(root):
    home = pathlib.Path(os.environ.get("CHAINDET_PYENV", root / "build-python-env"))
    python = home / "bin" / "python"
    if not python.exists() or subprocess.run([python, "-c", "import chaindet, pyarrow"], cwd="/", capture_output=True, check=False).returncode:
        print(f"SKIPPED: Python: no chaindet and pyarrow in {home} (bindings/python/test.sh puts them there)")
        return None
    return [str(python), "-I", str(root / "bindings" / "python" / "bench.py")]


def go_runner(root, work):
    go = shutil.which("go")
    if not go:
        print("SKIPPED: Go: go is not installed")
        return None
    out = work / "go.test"
    subprocess.run([go, "test", "-c", "-o", str(out), "."], cwd=root / "bindings" / "go", check=True)
    return [str(out), "-test.run", "^TestCost$", "-test.v"]


def figures(command, path, rounds):
    """{way: ns an event} of one turn; lines that begin otherwise are not figures."""
    env = {**os.environ, "CHAINDET_COST_FILE": str(path), "CHAINDET_COST_ROUNDS": str(rounds)}
    if command[0].endswith("cost-O2") or command[0].endswith("cost-O3"):
        command = [*command, str(path), str(rounds)]
    out = subprocess.run(command, env=env, cwd="/" if "bench.py" in command[-1] else None, capture_output=True, text=True, check=False)
    if out.returncode:
        sys.exit(f"{command[0]} failed:\n{out.stdout}{out.stderr}")
    return {w[0]: float(w[1]) for w in (line.split() for line in out.stdout.splitlines()) if len(w) == 3 and w[0].split("/")[0] in (*BESIDE, "structs")}


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    count, rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 60000, int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as d:
        work = pathlib.Path(d)
        path = work / "events.jsonl"
        path.write_text("".join(document(*e) + "\n" for e in events(count)), encoding="utf-8")
        pairs = {}
        if runner := python_runner(root):
            pairs["python"] = (compiled(root, work, "-O3"), runner)
        if runner := go_runner(root, work):
            pairs["go"] = (compiled(root, work, "-O2"), runner)
        if not pairs:
            return 77
        print(f"{count} events, {path.stat().st_size / count:.0f} bytes a line; ns an event, least of {rounds} turns")
        for binding, (c, own) in pairs.items():
            best = ({}, {})
            for _ in range(rounds):
                for command, into in ((c, best[0]), (own, best[1])):
                    for way, ns in figures(command, path, 2).items():
                        into[way] = min(ns, into.get(way, ns))
            print(f"C, as for {binding}: lines {best[0]['lines']:.0f}, structs {best[0]['structs']:.0f}")
            for way, ns in best[1].items():
                beside = BESIDE[way.split("/")[0]]
                goal = GOALS.get((binding, way))
                print(f"{binding} {way}: {ns:.0f}, {100 * best[0][beside] / ns:.0f} % of C's rate on {beside}{f' (goal {100 * goal:.0f} %)' if goal else ''}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
