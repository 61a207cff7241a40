# SPDX-License-Identifier: MIT
"""What the examples' tests share: the C tool's word on a file, and a folder and processes that end with the test.

Environment, set by meson: CHAINDET the tool, ALERTS bindings/tools/alerts.c, CHAINDET_SOURCE the source tree, DAEMONS a folder into
which .ci/daemons has unpacked rsyslog, syslog-ng and auditd, and one variable for each program of examples/.
"""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(os.environ["CHAINDET_SOURCE"])
SAMPLE = SOURCE / "examples" / "sample"
DAEMONS = pathlib.Path(os.environ.get("DAEMONS", "/nonexistent"))
PATIENCE = 60


def program(name):
    """A program of examples/, or the whole file is skipped."""
    path = os.environ.get(name)
    if not path:
        skip_all(f"{name} was not built")
    return path


def skip_all(why):
    print(f"SKIPPED: {why}", file=sys.stderr)
    sys.exit(77)


def daemon(package, binary):
    """The path of a daemon's program and its library path: as installed, or as .ci/daemons unpacked it; None: neither."""
    found = shutil.which(binary, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if found:
        return found, None
    root = DAEMONS / package
    for folder in ("usr/sbin", "sbin", "usr/bin"):
        if (root / folder / binary).exists():
            libs = [
                str(p)
                for p in (
                    *root.glob("usr/lib/*-linux-gnu*"),
                    *root.glob("lib/*-linux-gnu*"),
                    *root.glob("usr/lib/syslog-ng"),
                    *root.glob("usr/lib/syslog-ng/*"),
                )
            ]
            return str(root / folder / binary), ":".join(libs)
    return None


def expected(*files):
    """The alerts of the C library on these files, as cdet_alert_json writes them, in the order of delivery."""
    r = subprocess.run(
        [os.environ["ALERTS"], "lines", *map(str, files)], stdout=subprocess.PIPE, check=True, timeout=PATIENCE
    )
    return r.stdout.decode().splitlines()


def of_tool(path, *options):
    """What `chaindet run` says on a file, as objects without what only the tool knows."""
    r = subprocess.run(
        [os.environ["CHAINDET"], "run", "--format", "jsonl", "--revisions", "all", *options, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        check=True,
        timeout=PATIENCE,
    )
    return [common(json.loads(line)) for line in r.stdout.decode().splitlines()]


def common(alert):
    """An alert as both forms have it: the tool's names the input, says `line` for `tag`, and writes empty texts."""
    alert.pop("missing_because", None)
    for stage in alert["stages"]:
        for event in stage["events"]:
            event.pop("input", None)
            if "line" in event:
                event["tag"] = event.pop("line")
            for why in event["why"]:
                for key in ("element", "layer"):
                    if not why.get(key):
                        why.pop(key, None)
    for process in alert["lineage"]:
        if not process.get("command_line"):
            process.pop("command_line", None)
    return alert


def retag(line, of):
    """An alert with each tag replaced."""
    return re.sub(r'"tag":(\d+)', lambda m: f'"tag":{of(int(m.group(1)))}', line)


def tags(lines):
    return sorted({int(t) for line in lines for t in re.findall(r'"tag":(\d+)', line)})


class Case(unittest.TestCase):
    """A test with a folder of its own; what it starts is ended with it."""

    maxDiff = 4000

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="cdet-ex-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def start(self, *args, **more):
        p = subprocess.Popen([str(a) for a in args], **more)
        self.addCleanup(self.end, p)
        return p

    @staticmethod
    def end(p):
        if p.poll() is None:
            p.kill()
        for f in (p.stdin, p.stdout, p.stderr):
            if f:
                try:
                    f.close()
                except BrokenPipeError:
                    pass
        p.wait()

    def until(self, what, holds):
        """Waits until holds() is true, and gives that."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            value = holds()
            if value:
                return value
            time.sleep(0.02)
        self.fail(f"waited {PATIENCE} s for: {what}")

    @staticmethod
    def catches(p, number):
        """Whether a process has set its handler for a signal."""
        caught = re.search(r"^SigCgt:\s*(\w+)", pathlib.Path(f"/proc/{p.pid}/status").read_text(), re.M)
        return bool(caught and int(caught.group(1), 16) >> (number - 1) & 1)

    def run_program(self, *args, data=b""):
        """Alert lines and remarks of a program that reads `data` to its end."""
        r = subprocess.run(
            [str(a) for a in args],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=PATIENCE,
            check=False,
        )
        self.assertEqual(r.returncode, 0, r.stderr.decode())
        return r.stdout.decode().splitlines(), r.stderr.decode()

    def terminate(self, p):
        p.send_signal(signal.SIGTERM)
        self.assertEqual(p.wait(PATIENCE), 0)

    def assert_of_tool(self, lines, path, *options):
        """The same alerts as the tool's, key for key."""
        self.assertEqual([common(json.loads(line)) for line in lines], of_tool(path, *options))
