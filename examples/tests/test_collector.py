# SPDX-License-Identifier: MIT
"""collector-go: what it posts is what `chaindet run --format ocsf` writes; rotation, restarts, and endpoints that fail."""

import http.server
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import unittest

from support import PATIENCE, SAMPLE, SOURCE, Case, expected, skip_all

GO = shutil.which("go")
if not GO:
    skip_all("no Go")
FOLDER = SOURCE / "examples" / "collector-go"
BUILT = tempfile.TemporaryDirectory(prefix="cdet-ex-go-")
COLLECTOR = pathlib.Path(BUILT.name) / "collector"
LINUX, WINDOWS = SAMPLE / "linux-audit.log", SAMPLE / "windows-winlogbeat.ndjson"


def setUpModule():
    build = os.environ["CHAINDET_BUILD"]
    env = {**os.environ, "PKG_CONFIG_PATH": f"{build}/meson-uninstalled", "GOFLAGS": "-mod=readonly"}
    for command in (
        ["vet", "-tags", "chaindet_system", "."],
        ["build", "-race", "-tags", "chaindet_system", "-o", str(COLLECTOR), "."],
    ):
        subprocess.run([GO, *command], cwd=FOLDER, env=env, check=True)
    unformatted = subprocess.run(["gofmt", "-l", "."], cwd=FOLDER, stdout=subprocess.PIPE, check=True).stdout
    assert not unformatted, unformatted


def tearDownModule():
    BUILT.cleanup()


def without_message(finding):
    """The wording of `message` is each program's own."""
    assert finding.pop("message")
    return finding


def of_tool(*files, revisions="all"):
    out = subprocess.run(
        [os.environ["CHAINDET"], "run", "--format", "ocsf", "--revisions", revisions, *map(str, files)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=PATIENCE,
    ).stdout
    return [without_message(json.loads(line)) for line in out.splitlines()]


def uids(findings):
    return sorted(f["metadata"]["uid"] for f in findings)


class Endpoint:
    """A server on 127.0.0.1 that keeps what it accepts; `answers` are the statuses of the first requests."""

    def __init__(self, case):
        self.findings, self.batches, self.answers, self.requests = [], [], [], 0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.requests += 1
                status = outer.answers.pop(0) if outer.answers else 200
                if status == 200:
                    found = json.loads(body)
                    outer.batches.append(len(found))
                    outer.findings += found
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=self.server.serve_forever)
        thread.start()
        case.addCleanup(lambda: (self.server.shutdown(), self.server.server_close(), thread.join()))
        self.url = f"http://127.0.0.1:{self.server.server_port}/ocsf"


class Collector(Case):
    def setUp(self):
        super().setUp()
        self.endpoint = Endpoint(self)
        self.state = self.folder / "state"

    def collect(self, *args, status=0, url=None):
        r = subprocess.run(
            [COLLECTOR, "-endpoint", url or self.endpoint.url, "-once", *map(str, args)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=PATIENCE,
            check=False,
        )
        self.assertEqual(r.returncode, status, r.stderr.decode())
        return r.stderr.decode()

    def follow(self, *args):
        return self.start(COLLECTOR, "-endpoint", self.endpoint.url, "-poll", "20ms", *args, stderr=subprocess.PIPE)

    def test_findings_are_the_tools(self):
        for path in (LINUX, WINDOWS, SAMPLE / "container-docker.log"):
            with self.subTest(path.name):
                self.endpoint.findings.clear()
                self.collect(path)
                self.assertTrue(self.endpoint.findings)
                self.assertEqual([without_message(f) for f in self.endpoint.findings], of_tool(path))

    def test_batches_are_bounded(self):
        self.collect("-batch", "1", LINUX)
        self.assertEqual(set(self.endpoint.batches), {1})
        self.assertEqual(uids(self.endpoint.findings), uids(of_tool(LINUX)))

    def test_it_tries_again_and_gives_up_in_the_end(self):
        self.endpoint.answers = [503, 429]
        remarks = self.collect(LINUX)
        self.assertEqual(uids(self.endpoint.findings), uids(of_tool(LINUX)))
        self.assertIn("503", remarks)
        self.endpoint.findings.clear()
        self.endpoint.answers = [500] * 100
        requests = self.endpoint.requests
        remarks = self.collect("-retries", "3", "-batch", "100", "-grace", "30s", LINUX)
        self.assertEqual(self.endpoint.findings, [])
        self.assertIn("given up", remarks)
        self.assertNotIn(" 0 dropped", remarks)
        self.assertLessEqual(self.endpoint.requests - requests, 3 * len(of_tool(LINUX)))

    def test_a_request_that_is_wrong_is_not_sent_again(self):
        self.endpoint.answers = [400] * 100
        remarks = self.collect("-batch", "100", LINUX)
        self.assertIn("400", remarks)
        self.assertLessEqual(self.endpoint.requests, len(of_tool(LINUX)))

    def test_findings_that_nobody_took_are_kept_for_the_next_start(self):
        remarks = self.collect("-state", self.state, "-grace", "300ms", LINUX, url="http://127.0.0.1:9/none")
        self.assertNotIn(" 0 kept", remarks)
        self.collect("-state", self.state, LINUX)
        # Where a state is kept, windows stay open: final revisions come later.
        self.assertEqual(
            uids(self.endpoint.findings),
            sorted(f"{a['id']}-{a['revision']}" for a in map(json.loads, expected(LINUX)) if not a["final"]),
        )

    def test_a_file_is_followed_over_rotation_and_a_restart(self):
        data = LINUX.read_bytes()
        lines = data.splitlines(keepends=True)
        log = self.folder / "audit.log"
        third = len(lines) // 3
        log.write_bytes(b"".join(lines[:third]) + lines[third][:40])  # an unfinished line
        p = self.follow("-state", self.state, log)
        self.until("a first look", lambda: self.read_to(p, log))
        with open(log, "ab") as f:
            f.write(lines[third][40:] + lines[third + 1][:10])
        self.terminate(p)
        p.stderr.close()
        (at,) = json.loads(self.state.read_text())["Places"].values()
        self.assertEqual(at["Offset"] in (0, sum(map(len, lines[:third])), sum(map(len, lines[: third + 1]))), True)
        p = self.follow("-state", self.state, log)
        with open(log, "ab") as f:
            f.write(lines[third + 1][10:] + b"".join(lines[third + 2 : 2 * third]))
        self.until("the place at the end", lambda: self.read_to(p, log))
        log.rename(self.folder / "audit.log.1")
        log.write_bytes(b"".join(lines[2 * third :]))
        want = {f["finding_info"]["uid"] for f in of_tool(LINUX)}
        self.until("the alerts", lambda: {f["finding_info"]["uid"] for f in self.endpoint.findings} == want)
        self.terminate(p)
        self.assertIn(b" 0 unreadable", p.stderr.read())

    @staticmethod
    def read_to(p, log):
        """Whether the process has the file open and, as its system calls are over, has read it: pread keeps no place to look at."""
        for fd in pathlib.Path(f"/proc/{p.pid}/fd").iterdir():
            try:
                if os.readlink(fd) == str(log):
                    return True
            except OSError:
                continue
        return False

    def test_truncation_begins_anew(self):
        log = self.write("audit.log", b"x" * 100000 + b"\n")
        p = self.follow(log)
        self.until("the file", lambda: self.read_to(p, log))
        log.write_bytes(LINUX.read_bytes())
        want = {f["finding_info"]["uid"] for f in of_tool(LINUX)}
        self.until("the alerts", lambda: {f["finding_info"]["uid"] for f in self.endpoint.findings} == want)
        self.terminate(p)

    def test_a_damaged_state_is_put_aside(self):
        self.state.write_text('{"Snapshot":"bm8="}')
        remarks = self.collect("-state", self.state, LINUX)
        self.assertIn("starting empty", remarks)
        self.assertTrue(self.state.with_suffix(".damaged").exists())
        self.assertTrue(self.endpoint.findings)


if __name__ == "__main__":
    unittest.main(verbosity=1)
