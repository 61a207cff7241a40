# SPDX-License-Identifier: MIT
"""chaindet-pipe, chaindet-epoll and embed-cpp on the sample logs: the C tool's alerts, byte for byte; reload, state, overload."""

import json
import signal
import socket
import subprocess
import time
import unittest

from happenings import chain, ecs_lines
from support import PATIENCE, SAMPLE, Case, expected, of_tool, program

PIPE, EPOLL, EMBED = program("CHAINDET_PIPE"), program("CHAINDET_EPOLL"), program("EMBED_CPP")
SAMPLES = sorted(SAMPLE.iterdir())
LINUX = SAMPLE / "linux-audit.log"


class EachSample(Case):
    def test_every_program_tells_what_the_tool_tells(self):
        for path in SAMPLES:
            with self.subTest(path.name):
                want = expected(path)
                self.assertTrue(want)
                for command in ([PIPE], [EPOLL]):
                    lines, _ = self.run_program(*command, data=path.read_bytes())
                    self.assertEqual(lines, want)
                lines, _ = self.run_program(EMBED, path)
                self.assertEqual(lines, want)
                self.assert_of_tool(lines, path)


class Pipe(Case):
    def test_ok_answers_every_line_once_ready(self):
        data = LINUX.read_bytes() + b"not a record\n"
        alerts = self.folder / "alerts"
        lines, remarks = self.run_program(PIPE, "--reply", "ok", "--alerts", alerts, data=data)
        self.assertEqual(lines, ["OK"] * (1 + data.count(b"\n")))
        self.assertEqual(alerts.read_text().splitlines(), expected(LINUX))
        self.assertIn(" 1 unreadable", remarks)

    def test_json_answers_put_alerts_on_the_line_that_raised_them(self):
        path = SAMPLE / "windows-evtx_dump.jsonl"
        log = self.folder / "log"
        lines, remarks = self.run_program(PIPE, "--reply", "json", "--log", log, data=path.read_bytes())
        self.assertEqual(remarks, "", "mmexternal would take it for an answer")
        self.assertEqual(len(lines), path.read_bytes().count(b"\n"))
        first = next(a for a in of_tool(path) if a["revision"] == 1)
        answers = [json.loads(line) for line in lines]
        at = [
            i
            for i, a in enumerate(answers, 1)
            if any(x["id"] == first["id"] and x["revision"] == 1 for x in a.get("$!", {}).get("chaindet", []))
        ]
        self.assertEqual(len(at), 1)
        self.assertEqual(at[0], max(e["tag"] for s in first["stages"] for e in s["events"]))

    def test_alerts_that_cannot_be_written_make_the_lines_come_again(self):
        data = LINUX.read_bytes()
        target = self.folder / "not-yet" / "alerts"
        p = self.start(
            PIPE,
            "--reply",
            "ok",
            "--alerts",
            target,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.assertEqual(p.stdout.readline(), b"OK\n")
        refused = 0
        for line in data.splitlines(keepends=True):
            p.stdin.write(line)
            p.stdin.flush()
            refused += p.stdout.readline() != b"OK\n"
        self.assertGreater(refused, 0)
        target.parent.mkdir()
        p.stdin.write(data.splitlines(keepends=True)[-1])
        p.stdin.flush()
        self.assertEqual(p.stdout.readline(), b"OK\n")
        p.stdin.close()
        self.assertEqual(p.wait(PATIENCE), 0)
        self.assertEqual(
            {json.loads(a)["id"] for a in target.read_text().splitlines()},
            {json.loads(a)["id"] for a in expected(LINUX)},
        )

    def test_a_killed_agent_goes_on_from_its_last_state(self):
        lines = LINUX.read_bytes().splitlines(keepends=True)
        want = [a for a in map(json.loads, expected(LINUX)) if a["revision"] == 1]
        half = min(max(e["tag"] for s in a["stages"] for e in s["events"]) for a in want) - 1
        state, alerts = self.folder / "state", self.folder / "alerts"
        command = [PIPE, "--alerts", alerts, "--state", state, "--save-every", "1"]
        p = self.start(*command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        p.stdin.write(b"".join(lines[:half]))
        p.stdin.flush()
        self.until("a first state", state.exists)
        first = state.stat().st_ino
        self.until("a state that holds all", lambda: state.exists() and state.stat().st_ino != first)
        p.send_signal(signal.SIGKILL)
        p.wait()
        self.assertFalse(alerts.exists())
        self.run_program(*command, data=b"".join(lines[half:]))
        self.assertEqual(len(want), len({a["id"] for a in map(json.loads, alerts.read_text().splitlines())}))

    def test_a_damaged_state_is_put_aside(self):
        state = self.write("state", b"chaindet? no")
        _, remarks = self.run_program(PIPE, "--state", state, data=LINUX.read_bytes())
        self.assertIn("starting empty", remarks)
        self.assertEqual((self.folder / "state.damaged").read_bytes(), b"chaindet? no")
        self.assertNotEqual(state.read_bytes(), b"chaindet? no")

    def test_wrong_settings_are_refused_with_their_place(self):
        site = self.write("site.yaml", "AN1315:\n  TimeWindou: 10m\n")
        r = subprocess.run(
            [PIPE, "--site", site], stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False
        )
        self.assertEqual(r.returncode, 1)
        self.assertIn(b"site.yaml:2:", r.stderr)
        self.assertIn(b"TimeWindow", r.stderr)


class Epoll(Case):
    def test_clients_are_streams_of_their_own(self):
        path, alerts = self.folder / "s", self.folder / "alerts"
        p = self.start(EPOLL, "--listen", path, "--alerts", alerts, stderr=subprocess.PIPE)
        self.until("the socket", path.exists)
        files = [SAMPLE / "linux-audit.log", SAMPLE / "windows-winlogbeat.ndjson", SAMPLE / "container-docker.log"]
        clients = []
        for _ in files:
            c = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self.addCleanup(c.close)
            c.connect(str(path))
            clients.append(c)
        data = [f.read_bytes() for f in files]
        for at in range(0, max(map(len, data)), 700):  # in pieces that cut records, in turn
            for c, d in zip(clients, data):
                c.sendall(d[at : at + 700])
        for c in clients:
            c.close()
        want = {json.loads(a)["id"] for f in files for a in expected(f)}
        self.until(
            "all alerts",
            lambda: alerts.exists()
            and {json.loads(a)["id"] for a in alerts.read_text().splitlines() if a.endswith("}")} == want,
        )
        self.terminate(p)
        self.assertFalse(path.exists())
        self.assertIn(b" 0 unreadable", p.stderr.read())

    def test_more_clients_than_places_wait_their_turn(self):
        path, alerts = self.folder / "s", self.folder / "alerts"
        self.start(EPOLL, "--listen", path, "--alerts", alerts, stderr=subprocess.DEVNULL)
        self.until("the socket", path.exists)
        idle = []
        for _ in range(64):
            c = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self.addCleanup(c.close)
            c.connect(str(path))
            idle.append(c)
        late = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.addCleanup(late.close)
        late.connect(str(path))
        late.sendall(LINUX.read_bytes())
        late.close()
        idle[0].close()
        self.until("the late client's alert", lambda: alerts.exists() and alerts.stat().st_size)

    def test_a_window_closes_when_its_time_is_over_though_no_event_comes(self):
        alerts = self.folder / "alerts"
        p = self.start(
            EPOLL,
            "--alerts",
            alerts,
            "--lateness",
            "1",
            "--set",
            "AN1315.TimeWindow=1s",
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        p.stdin.write("".join(line + "\n" for line in ecs_lines(chain(time.time_ns()), "lx1")).encode())
        p.stdin.flush()
        last = self.until(
            "the last word",
            lambda: alerts.exists()
            and next((a for a in map(json.loads, alerts.read_text().splitlines()) if a["final"]), None),
        )
        self.assertIsNone(p.poll(), "the stream is still open")
        self.assertEqual(last["analytic"], "AN1315")


class Embedded(Case):
    def test_errors_are_exceptions_with_the_librarys_words(self):
        r = subprocess.run(
            [EMBED, "--set", "AN1314.TimeWindou=1m", LINUX], capture_output=True, timeout=PATIENCE, check=False
        )
        self.assertEqual(r.returncode, 2)
        self.assertIn(b"TimeWindow", r.stderr)
        r = subprocess.run([EMBED, self.folder / "none"], capture_output=True, timeout=PATIENCE, check=False)
        self.assertEqual(r.returncode, 1)
        self.assertIn(b"none", r.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=1)
