#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Input from files, pipes and gzip; output that fails; the moment at which an alert is written."""

import gzip
import os
import resource
import select
import signal
import subprocess
import threading
import time

from support import CHAINDET, INPUT, OK, OUTPUT, Case, chain, chaindet, main, noise, records


def ids(output):
    return [r["id"] for r in records(output)]


class Input(Case):
    def setUp(self):
        super().setUp()
        self.log = self.write("log.json", noise(20) + chain())
        self.wanted = ids(chaindet("run", "--format", "jsonl", self.log).stdout)
        self.assertEqual(len(self.wanted), 1)

    def final(self, *args, **more):
        result = chaindet("run", "--format", "jsonl", "--revisions", "final", *args, **more)
        self.assert_status(result, OK)
        return ids(result.stdout)

    def test_standard_input_is_read_with_a_dash_and_without_any_file(self):
        self.assertEqual(self.final("-", stdin=self.log.read_bytes()), self.wanted)
        self.assertEqual(self.final(stdin=self.log.read_bytes()), self.wanted)

    def test_redirected_file_is_read_as_a_file(self):
        with open(self.log, "rb") as source:
            result = subprocess.run(
                [CHAINDET, "run", "--format", "jsonl"],
                stdin=source,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                timeout=60,
                check=False,
            )
        self.assertEqual(ids(result.stdout), self.wanted)

    def test_gzip_is_read_from_files_and_pipes(self):
        packed = gzip.compress(self.log.read_bytes())
        self.assertEqual(self.final(self.write("log.json.gz", packed)), self.wanted)
        self.assertEqual(self.final(self.write("named-otherwise", packed)), self.wanted)
        self.assertEqual(self.final("-", stdin=packed), self.wanted)

    def test_gzip_members_in_a_row_are_one_stream(self):
        lines = noise(20) + chain()
        packed = b"".join(gzip.compress(line) for line in lines)
        self.assertEqual(self.final("-", stdin=packed), self.wanted)
        self.assertEqual(self.final(self.write("log.json.gz", packed)), self.wanted)

    def test_damaged_gzip_gives_3_and_what_came_before_counts(self):
        packed = gzip.compress(b"".join(chain() + noise(3000)))
        for args in [(self.write("cut.gz", packed[:-2000]),), ("-",)]:
            result = chaindet("run", "--format", "jsonl", *args, stdin=packed[:-2000])
            self.assert_status(result, INPUT)
            self.assertTrue(ids(result.stdout))

    def test_named_pipe_is_read_as_a_stream(self):
        fifo = self.folder / "fifo"
        os.mkfifo(fifo)
        writer = threading.Thread(target=lambda: fifo.write_bytes(self.log.read_bytes()))
        writer.start()
        result = chaindet("run", "--format", "jsonl", "--revisions", "final", fifo)
        writer.join()
        self.assertEqual(ids(result.stdout), self.wanted)

    def test_last_line_without_a_line_end_counts(self):
        whole = self.log.read_bytes().rstrip(b"\n")
        self.assertEqual(self.final(self.write("open.json", whole)), self.wanted)
        self.assertEqual(self.final("-", stdin=whole), self.wanted)

    def test_dash_twice_reads_standard_input_once(self):
        self.assertEqual(self.final("-", "-", stdin=self.log.read_bytes()), self.wanted)


class Revisions(Case):
    def revisions(self, *args, **more):
        return [
            (r["revision"], r["final"]) for r in records(chaindet("run", "--format", "jsonl", *args, **more).stdout)
        ]

    def test_files_give_one_final_alert_and_pipes_every_revision(self):
        lines = chain()
        path = self.write("log.json", lines)
        once = self.revisions(path)
        self.assertEqual([final for _, final in once], [True])
        told = self.revisions("-", stdin=path.read_bytes())
        self.assertEqual(told[0], (1, False))
        self.assertEqual([final for _, final in told[1:]], [False] * (len(told) - 2) + [True])
        self.assertEqual([revision for revision, _ in told], sorted({revision for revision, _ in told}))
        self.assertEqual(self.revisions("--revisions", "final", "-", stdin=path.read_bytes()), once)
        self.assertEqual(self.revisions("--revisions", "first", path), [(1, False)])
        self.assertEqual(self.revisions("--revisions", "all", path), told)

    def test_alert_of_an_open_pipe_is_written_within_two_seconds(self):
        process = subprocess.Popen(
            [CHAINDET, "run", "--format", "jsonl", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.addCleanup(process.kill)
        for line in chain():
            self.assertEqual(select.select([process.stdout], [], [], 0)[0], [])
            process.stdin.write(line)
            process.stdin.flush()
        sent = time.monotonic()
        ready, _, _ = select.select([process.stdout], [], [], 10)
        self.assertTrue(ready)
        self.assertLess(time.monotonic() - sent, 2)
        first = process.stdout.readline()
        self.assertTrue(first.endswith(b"\n"))
        process.stdin.close()
        rest = process.stdout.read()
        self.assertEqual(process.wait(10), OK)
        self.assertTrue(records(first + rest)[-1]["final"])
        process.stdout.close()

    def test_interrupt_tells_what_is_known_and_ends_by_the_signal(self):
        process = subprocess.Popen(
            [CHAINDET, "run", "--format", "jsonl", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.addCleanup(process.kill)
        process.stdin.write(b"".join(chain()))
        process.stdin.flush()
        (first,) = records(process.stdout.readline())
        self.assertFalse(first["final"])
        process.send_signal(signal.SIGINT)
        last = records(process.stdout.read())[-1]
        self.assertEqual(process.wait(10), -signal.SIGINT)
        self.assertEqual((last["id"], last["final"]), (first["id"], True))
        process.stdin.close()
        process.stdout.close()

    def test_event_beyond_the_lateness_bound_is_counted_and_still_completes_a_chain(self):
        lines = chain()
        late = lines[:3] + noise(1, seconds=3600) + lines[3:]
        result = chaindet("run", "--format", "jsonl", "--lateness", "10s", self.write("late.json", late))
        self.assert_status(result, OK)
        self.assertIn(b"chaindet: 1 event came later than the lateness bound\n", result.stderr)
        (alert,) = records(result.stdout)
        self.assertEqual([s["events"][0]["line"] for s in alert["stages"] if s["stage"] == "egress"], [5])
        result = chaindet("run", "--format", "jsonl", "--lateness", "2h", self.write("late.json", late))
        self.assertNotIn(b"lateness bound", result.stderr)
        self.assertEqual([r["id"] for r in records(result.stdout)], [alert["id"]])


class Output(Case):
    def many(self):
        return self.write(
            "many.json", [line for i in range(120) for line in chain(host="ws%d.corp.example" % i, seconds=i)]
        )

    def test_full_device_gives_4(self):
        path = self.many()
        for args in [
            ["run", path],
            ["run", "--format", "jsonl", path],
            ["list"],
            ["show", "AN1314"],
            ["sources"],
            ["--help"],
            ["--version"],
            ["check", self.write("site.yaml", b"AN1314: {TimeWindow: 10m}\n")],
        ]:
            with open("/dev/full", "wb") as full:
                result = subprocess.run(
                    [CHAINDET, *map(str, args)], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False
                )
            self.assert_status(result, OUTPUT)
            self.assertIn(b"No space left", result.stderr)

    def test_closed_pipe_gives_4(self):
        mine, its = os.pipe()
        os.close(mine)
        result = subprocess.run(
            [CHAINDET, "run", str(self.many())], stdout=its, stderr=subprocess.PIPE, timeout=60, check=False
        )
        os.close(its)
        self.assert_status(result, OUTPUT)

    def test_closed_standard_output_gives_4(self):
        result = subprocess.run(
            ["sh", "-c", '"$0" "$@" >&-', CHAINDET, "run", str(self.many())],
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
        self.assert_status(result, OUTPUT)

    def test_file_that_may_not_grow_ends_with_a_whole_line(self):
        path = self.many()
        whole = chaindet("run", "--format", "jsonl", path).stdout
        for limit in [1, 5000, 70000, 131072, len(whole) - 1]:
            target = self.folder / "out.jsonl"
            with open(target, "wb") as out:
                result = subprocess.run(
                    [CHAINDET, "run", "--format", "jsonl", str(path)],
                    stdout=out,
                    stderr=subprocess.PIPE,
                    timeout=60,
                    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
                    check=False,
                )
            self.assert_status(result, OUTPUT)
            written = target.read_bytes()
            self.assertTrue(written == b"" or written.endswith(b"\n"))
            self.assertTrue(whole.startswith(written))

    def test_slow_reader_gets_everything(self):
        path = self.many()
        whole = chaindet("run", "--format", "jsonl", path).stdout
        mine, its = os.pipe()
        os.set_blocking(its, False)
        process = subprocess.Popen(
            [CHAINDET, "run", "--format", "jsonl", str(path)], stdout=its, stderr=subprocess.DEVNULL
        )
        os.close(its)
        time.sleep(0.5)
        with open(mine, "rb") as source:
            self.assertEqual(source.read(), whole)
        self.assertEqual(process.wait(10), OK)


if __name__ == "__main__":
    main()
