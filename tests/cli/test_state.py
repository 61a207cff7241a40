#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""--state: going on where a run stopped, after its end, a signal, or a kill at any moment; and files that cannot be used.

CHAINDET_KILLS sets how many kills the last test makes (20; 200 for a release).
"""

import os
import random
import signal
import subprocess
import time

from support import CHAINDET, OK, OUTPUT, Case, chain, chaindet, main, noise, records


def ids(output):
    return {r["id"] for r in records(output)}


class State(Case):
    def setUp(self):
        super().setUp()
        self.state = self.folder / "state"

    def run_on(self, *files, status=OK, args=(), **more):
        result = chaindet("run", "--format", "jsonl", "--state", self.state, *args, *files, **more)
        self.assert_status(result, status)
        return result

    def test_chain_is_followed_from_one_run_into_the_next(self):
        lines = chain()
        wanted = ids(chaindet("run", "--format", "jsonl", self.write("whole.json", lines)).stdout)
        for cut in range(1, len(lines)):
            self.state.unlink(missing_ok=True)
            first = self.run_on(self.write("first.json", lines[:cut]))
            second = self.run_on(self.write("second.json", lines[cut:]))
            self.assertEqual(ids(first.stdout) | ids(second.stdout), wanted, cut)
            lines_shown = {
                (e["input"], e["line"]) for r in records(second.stdout) for s in r["stages"] for e in s["events"]
            }
            self.assertTrue(any(name.endswith("first.json") for name, _ in lines_shown) or cut > 3)

    def test_what_other_rules_do_not_carry_over_is_told_by_name(self):
        lines = chain()
        self.run_on(self.write("first.json", lines))
        same = self.run_on(self.write("second.json", noise(3)), args=("--set", "AN1315.TimeWindow=11m"))
        self.assertNotIn(b"dropped", same.stderr)
        other = self.run_on(
            self.write("third.json", noise(3)), args=("--set", "AN1314.EgressAllowList+=198.51.100.0/24")
        )
        self.assertRegex(
            other.stderr.decode(), r"the rules have changed since .*\nchaindet: note:   [0-9]+ events? of AN1314 egress"
        )

    def test_alert_is_told_once_while_nothing_new_comes(self):
        log = self.write("log.json", chain())
        self.assertEqual(len(records(self.run_on(log).stdout)), 1)
        again = self.run_on(log)
        self.assertEqual(again.stdout, b"")
        self.assertIn(b"(and 1 told before)", again.stderr)

    def test_file_that_has_grown_is_read_on(self):
        lines = noise(50) + chain() + noise(50, pid=30000, seconds=100) + chain(host="ws2.corp.example", seconds=120)
        wanted = ids(chaindet("run", "--format", "jsonl", self.write("whole.json", lines)).stdout)
        log, told = self.folder / "log.json", set()
        for upto in [10, 52, 53, 90, len(lines)]:
            log.write_bytes(b"".join(lines[:upto]))
            told |= ids(self.run_on(log).stdout)
        self.assertEqual(told, wanted)
        self.assertEqual(len(wanted), 2)

    def test_rotated_file_of_the_same_name_is_new(self):
        log = self.write("log.json", noise(50) + chain())
        first = ids(self.run_on(log).stdout)
        self.write(
            "log.json",
            noise(50, pid=40000, seconds=200) + chain(host="ws2.corp.example", seconds=300) + noise(100, seconds=400),
        )
        second = self.run_on(log)
        self.assertEqual(len(ids(second.stdout) - first), 1)

    def test_missing_state_is_no_cause_for_words(self):
        result = self.run_on(self.write("log.json", chain()))
        self.assertNotIn(b"state", result.stderr)
        self.assertEqual(self.state.stat().st_mode & 0o777, 0o600)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["log.json", "state"])

    def test_damaged_state_is_told_loudly_put_aside_and_empty(self):
        log = self.write("log.json", noise(5) + chain())
        wanted = ids(self.run_on(log).stdout)
        good = self.state.read_bytes()
        rng = random.Random(7)
        damaged = [b"", b"x", good[:-1], good + b"\0", good[: len(good) // 2], b"\0" * len(good)]
        damaged += [
            good[:at] + bytes([good[at] ^ 1 << rng.randrange(8)]) + good[at + 1 :]
            for at in rng.sample(range(len(good)), 25)
        ]
        for bytes_ in damaged:
            self.state.write_bytes(bytes_)
            result = self.run_on(log)
            self.assertIn(b"WARNING", result.stderr)
            self.assertEqual(ids(result.stdout), wanted)
            self.assertEqual((self.folder / "state.damaged").read_bytes(), bytes_)
        self.assertEqual(self.run_on(log).stdout, b"")

    def test_state_that_cannot_be_written_gives_4_and_all_alerts(self):
        log = self.write("log.json", chain())
        result = chaindet("run", "--format", "jsonl", "--state", self.folder / "none" / "state", log)
        self.assert_status(result, OUTPUT)
        self.assertEqual(len(records(result.stdout)), 1)
        self.assertIn(b"could not be saved", result.stderr)
        (self.folder / "dir").mkdir()
        result = chaindet("run", "--format", "jsonl", "--state", self.folder / "dir", log)
        self.assert_status(result, OUTPUT)
        self.assertEqual(len(records(result.stdout)), 1)

    def test_failed_output_does_not_move_the_state_on(self):
        log = self.write("log.json", chain())
        with open("/dev/full", "wb") as full:
            result = subprocess.run(
                [CHAINDET, "run", "--format", "jsonl", "--state", str(self.state), str(log)],
                stdout=full,
                stderr=subprocess.PIPE,
                timeout=60,
                check=False,
            )
        self.assert_status(result, OUTPUT)
        self.assertEqual(len(records(self.run_on(log).stdout)), 1)

    def test_edited_rules_keep_what_means_the_same(self):
        lines = chain()
        self.run_on(self.write("first.json", lines[:3]))
        second = self.run_on(self.write("second.json", lines[3:]), args=["--set", "AN1314.TimeWindow=14m"])
        self.assertEqual(len(records(second.stdout)), 1)

    def test_terminated_stream_goes_on_in_the_next_run(self):
        lines = chain()
        process = subprocess.Popen(
            [CHAINDET, "run", "--format", "jsonl", "--state", str(self.state), "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.addCleanup(process.kill)
        process.stdin.write(b"".join(lines[:3] + chain(host="db1.corp.example", pid=7000)))
        process.stdin.flush()
        told = records(
            process.stdout.readline()
        )  # the other host's chain is told: what stands before it has been taken
        self.assertEqual([r["host"] for r in told], ["db1.corp.example"])
        process.send_signal(signal.SIGTERM)
        rest = records(process.stdout.read())
        self.assertEqual({r["host"] for r in rest} | {"db1.corp.example"}, {"db1.corp.example"})
        self.assertEqual(process.wait(10), -signal.SIGTERM)
        process.stdin.close()
        process.stdout.close()
        told = records(self.run_on("-", stdin=lines[3]).stdout)
        self.assertIn("AN1314", {r["analytic"] for r in told if r["host"] == "ws1.corp.example"})

    def test_kills_at_random_moments_lose_no_alert_and_make_none(self):
        kills, seed = int(os.environ.get("CHAINDET_KILLS", "20")), int(os.environ.get("CHAINDET_SEED", "1"))
        rng = random.Random(seed)
        one = [
            line
            for i in range(60)
            for line in chain(host="ws%d.corp.example" % i, seconds=i)
            + noise(60, host="ws%d.corp.example" % i, seconds=i)
        ]
        two = [
            line
            for i in range(60)
            for line in noise(40, host="db%d.corp.example" % i, seconds=i)
            + chain(host="db%d.corp.example" % i, seconds=i)
        ]
        files = [self.write("one.json", one), self.write("two.json", two)]
        started = time.monotonic()
        wanted = ids(chaindet("run", "--format", "jsonl", *files).stdout)
        whole = time.monotonic() - started
        self.assertEqual(len(wanted), 120)
        done = ended = torn = 0
        while done < kills:
            self.state.unlink(missing_ok=True)
            told = set()
            while True:
                patience = rng.uniform(0, 2 * whole) if done < kills else 60
                lines, killed = self.run_and_kill(files, patience)
                told |= {r["id"] for r in records(b"".join(line + b"\n" for line in lines[:-1]))}
                torn += lines[-1] != b""
                done += killed
                if not killed:
                    break
            ended += 1
            self.assertEqual(told, wanted, "seed %d" % seed)
        print("%d kills in %d runs (seed %d), %d lines torn by the kill" % (done, ended, seed, torn))

    def run_and_kill(self, files, patience):
        """One run with frequent saving; its output's lines, and whether it had to be killed."""
        output = self.folder / "out"
        with open(output, "wb") as out:
            process = subprocess.Popen(
                [
                    CHAINDET,
                    "run",
                    "--format",
                    "jsonl",
                    "--state",
                    str(self.state),
                    "--save-interval",
                    "2ms",
                    *map(str, files),
                ],
                stdout=out,
                stderr=subprocess.DEVNULL,
            )
            try:
                process.wait(patience)
                killed = False
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                killed = True
        if not killed:
            self.assertEqual(process.returncode, OK)
        return output.read_bytes().split(b"\n"), killed


if __name__ == "__main__":
    main()
