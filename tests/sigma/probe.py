# SPDX-License-Identifier: MIT
"""Talks to the sigma-probe program, and finds the data that the Sigma tests read."""

import os
import subprocess
import sys

SKIP = 77


def root():
    return os.environ.get("CHAINDET_SOURCE_ROOT") or os.path.dirname(
        os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    )


def suite_file(name):
    """Path of a file of the shared suites; ends the test as skipped where there is none."""
    shared = os.environ.get("CHAINDET_SHARED") or os.path.join(root(), "..", "shared")
    path = os.path.join(shared, "suites", name)
    if not os.path.exists(path):
        print(f"SKIPPED: no {path} (set CHAINDET_SHARED)", file=sys.stderr)
        sys.exit(SKIP)
    return path


def flatten(value, name=""):
    """(name, value) for every scalar of an event: maps by dotted names, lists as several values of one name."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flatten(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for inner in value:
            yield from flatten(inner, name)
    else:
        yield name, value


class Probe:
    def __init__(self, program):
        taxonomy = os.path.join(root(), "src", "analytics", "sigma-taxonomy.yaml")
        self.process = subprocess.Popen([program, taxonomy], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def _line(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the probe has ended")
        return line.decode("utf-8", "replace").rstrip("\n")

    def rules(self, text):
        """Compiles rules. Returns (no errors?, number of rules, diagnostics)."""
        data = text.encode() if isinstance(text, str) else text
        self.process.stdin.write(b"R %d\n" % len(data) + data)
        self.process.stdin.flush()
        state, count = self._line().split()
        diagnostics = []
        while line := self._line():
            diagnostics.append(line)
        return state == "ok", int(count), diagnostics

    def event(self, fields, event_class="event.plain"):
        """Ids of the rules that match an event, given as (name, value) pairs."""
        fields = list(fields)
        out = [b"E %s %d\n" % (event_class.encode(), len(fields))]
        for name, value in fields:
            if value is None:
                kind, text = "z", ""
            elif isinstance(value, bool):
                kind, text = "b", "true" if value else "false"
            elif isinstance(value, (int, float)):
                kind, text = "n", repr(value)
            else:
                kind, text = "s", str(value)
            name, text = name.encode(), text.encode("utf-8", "surrogatepass")
            out.append(b"%s %d %d\n" % (kind.encode(), len(name), len(text)) + name + text)
        self.process.stdin.write(b"".join(out))
        self.process.stdin.flush()
        line = self._line()
        return line.split("\t") if line else []

    def close(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise RuntimeError("the probe failed")
