# SPDX-License-Identifier: MIT
"""chaindet-audisp: records as auditd's dispatcher writes them, with and without node names, enriched, through ausearch, and live."""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import unittest

from support import PATIENCE, SAMPLE, SOURCE, Case, daemon, expected, program, retag, tags

AUDISP = program("CHAINDET_AUDISP")
# Records only: what else is in a log comes to no plugin.
RECORDS = [
    line
    for line in (SAMPLE / "linux-audit.log").read_text().splitlines(keepends=True)
    if "type=" in line and "msg=audit(" in line
]

NAMES = {"59": "execve", "42": "connect", "257": "openat", "82": "rename", "2": "open", "90": "chmod"}


def serial(line):
    return int(re.search(r"msg=audit\([\d.]+:(\d+)\)", line).group(1))


class Audisp(Case):
    def want(self, lines):
        """The C library's alerts on these lines, with audit serials in the place of line numbers."""
        found = expected(self.write("audit.log", "".join(lines)))
        self.assertTrue(found)
        return [retag(a, lambda line: serial(lines[line - 1])) for a in found]

    def test_a_recorded_stream_gives_the_tools_alerts_tagged_with_serials(self):
        lines, remarks = self.run_program(AUDISP, data="".join(RECORDS).encode())
        self.assertEqual(lines, self.want(RECORDS))
        self.assertIn(f"{len(RECORDS)} lines, {len(RECORDS)} of them records", remarks)
        self.assertLessEqual(set(tags(lines)), {serial(line) for line in RECORDS})

    def test_without_node_names(self):
        bare = [re.sub(r"^node=\S+ ", "", line) for line in RECORDS]
        lines, remarks = self.run_program(AUDISP, data="".join(bare).encode())
        self.assertEqual(lines, self.want(bare))
        self.assertEqual(json.loads(lines[0])["host"], "")
        self.assertIn("the records name no host", remarks)

    def test_enriched_records(self):
        def enriched(line):
            name = NAMES.get(re.search(r" syscall=(\d+)|$", line).group(1))
            return (
                line.rstrip("\n") + f'\x1dARCH=x86_64 SYSCALL={name} AUID="mira" UID="mira" GID="mira"\n'
                if name
                else line
            )

        rich = [enriched(line) for line in RECORDS]
        self.assertGreater(sum("\x1d" in line for line in rich), 10)
        lines, _ = self.run_program(AUDISP, data="".join(rich).encode())
        self.assertEqual(lines, self.want(rich))
        self.assertEqual({json.loads(a)["id"] for a in lines}, {json.loads(a)["id"] for a in self.want(RECORDS)})

    def test_two_hosts_with_the_same_serials_are_kept_apart(self):
        other = [line.replace("node=lx-21.", "node=lx-22.") for line in RECORDS]
        both = [line for pair in zip(RECORDS, other) for line in pair]
        lines, _ = self.run_program(AUDISP, data="".join(both).encode())
        hosts = [json.loads(a)["host"] for a in lines]
        self.assertEqual(sorted(lines), sorted(self.want(both)))
        self.assertEqual(set(hosts), {"lx-21.corp.example", "lx-22.corp.example"})

    def test_lines_that_are_no_records_are_counted(self):
        lines, remarks = self.run_program(
            AUDISP, data=("garbage\n" + "".join(RECORDS) + "type=SYSCALL msg=audit(oops\n\x00\xff\n").encode("latin-1")
        )
        self.assertEqual(lines, self.want(RECORDS))
        self.assertIn(" 3 lines dropped", remarks)

    def test_an_event_without_its_end_comes_by_age(self):
        alerts = self.folder / "alerts"
        p = self.start(AUDISP, "--alerts", alerts, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        p.stdin.write(
            "".join(line for line in RECORDS if "type=EOE" not in line and "type=PROCTITLE" not in line).encode()
        )
        p.stdin.flush()
        self.until("the alert", lambda: alerts.exists() and alerts.stat().st_size)
        self.assertIsNone(p.poll())

    def test_sighup_takes_new_settings_and_keeps_the_old_ones_when_they_are_wrong(self):
        site, log, alerts = (
            self.write("site.yaml", "AN1315: {TimeWindow: 10m}\n"),
            self.folder / "log",
            self.folder / "alerts",
        )
        p = self.start(AUDISP, "--site", site, "--log", log, "--alerts", alerts, stdin=subprocess.PIPE)
        self.until("its start", lambda: self.catches(p, signal.SIGHUP))
        p.send_signal(signal.SIGHUP)
        self.until("the same rules again", lambda: log.exists() and "new rules are in force" in log.read_text())
        site.write_text("AN1315: {TimeWindou: 10m}\n")
        log.write_text("")
        p.send_signal(signal.SIGHUP)
        self.until("the refusal", lambda: "the old rules stay in force" in log.read_text())
        self.assertIn("site.yaml:1:", log.read_text())
        site.write_text("AN1315: {TimeWindow: 9m}\n")
        p.send_signal(signal.SIGHUP)
        self.until("the new rules", lambda: "new rules are in force" in log.read_text())
        p.stdin.write("".join(RECORDS).encode())
        p.stdin.close()
        self.assertEqual(p.wait(PATIENCE), 0)
        self.assertEqual(
            {json.loads(a)["id"] for a in alerts.read_text().splitlines()},
            {json.loads(a)["id"] for a in self.want(RECORDS)},
        )

    def test_the_state_goes_on_after_a_stop(self):
        want = [json.loads(a) for a in self.want(RECORDS)]
        half = RECORDS.index(
            next(
                line
                for line in RECORDS
                if serial(line) == max(e["tag"] for s in want[0]["stages"] for e in s["events"])
            )
        )
        command = [AUDISP, "--state", self.folder / "state"]
        lines, _ = self.run_program(*command, data="".join(RECORDS[:half]).encode())
        self.assertEqual(lines, [])
        lines, _ = self.run_program(*command, data="".join(RECORDS[half:]).encode())
        self.assertEqual({json.loads(a)["id"] for a in lines}, {a["id"] for a in want})

    def test_the_configuration_for_plugins_d_is_one_the_program_takes(self):
        text = (SOURCE / "examples" / "auditd-plugin" / "chaindet.conf").read_text()
        settings = dict(re.findall(r"^(\w+) *= *(.+)$", text, re.M))
        self.assertEqual((settings["direction"], settings["type"], settings["format"]), ("out", "always", "string"))
        args = [str(self.folder / "state") if a.startswith("/var/") else a for a in settings["args"].split()]
        self.assertIn("unix:/dev/log", args)
        args[args.index("unix:/dev/log")] = str(self.folder / "alerts")
        self.run_program(AUDISP, *args, data="".join(RECORDS).encode())
        self.assertTrue((self.folder / "alerts").read_text())

    def test_ausearch_raw_feeds_it(self):
        found = daemon("auditd", "ausearch")
        if not found:
            print("SKIPPED: no ausearch: .ci/daemons gets it", file=sys.stderr)
            self.skipTest("no ausearch")
        env = {**os.environ, "LD_LIBRARY_PATH": f"{found[1] or ''}:{os.environ.get('LD_LIBRARY_PATH', '')}"}
        log = self.write("all.log", "".join(RECORDS))
        raw = subprocess.run(
            [found[0], "--raw", "-if", log],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            check=True,
            timeout=PATIENCE,
            env=env,
        ).stdout
        self.assertTrue(raw)
        lines, _ = self.run_program(AUDISP, data=raw)
        self.assertEqual(lines, self.want(RECORDS))

    def test_live_auditd_tells_serials_that_ausearch_finds(self):
        """Takes over the kernel's audit for a moment, so only where nothing else has it and CHAINDET_LIVE_AUDIT=1 allows it."""
        why = None
        if os.geteuid() != 0 or not pathlib.Path("/proc/self/loginuid").exists():
            why = "not root, or the kernel has no audit"
        elif os.environ.get("CHAINDET_LIVE_AUDIT") != "1":
            why = "CHAINDET_LIVE_AUDIT=1 does not allow it"
        elif not all(map(shutil.which, ("auditd", "auditctl", "ausearch"))):
            why = "auditd is not installed"
        elif "pid 0" not in subprocess.run(["auditctl", "-s"], stdout=subprocess.PIPE, text=True, check=False).stdout:
            why = "the kernel refuses, or an auditd is running"
        if why:
            print(f"SKIPPED: live audit: {why}", file=sys.stderr)
            self.skipTest(why)
        self.live()

    def live(self):
        plugins, log, script = (
            self.folder / "plugins.d",
            self.folder / "audit.log",
            self.write("run-me.sh", "#!/bin/sh\ntrue\n"),
        )
        plugins.mkdir()
        self.write(
            "plugins.d/chaindet.conf",
            f"active = yes\ndirection = out\npath = {AUDISP}\ntype = always\nformat = string\nargs = --log {self.folder}/log\n",
        )
        self.write(
            "auditd.conf",
            f"log_file = {log}\nlog_format = RAW\nplugin_dir = {plugins}\nwrite_logs = yes\nfreq = 1\nflush = INCREMENTAL\n"
            "name_format = hostname\nmax_log_file_action = IGNORE\nspace_left_action = IGNORE\nadmin_space_left_action = IGNORE\n",
        )
        for f in (self.folder, plugins, *plugins.iterdir(), self.folder / "auditd.conf"):
            f.chmod(0o750 if f.is_dir() else 0o640)
        script.chmod(0o755)
        d = self.start("auditd", "-n", "-c", self.folder)
        rule = ["-w", str(script), "-p", "x", "-k", "chaindet-test"]
        self.until("auditd", lambda: subprocess.run(["auditctl", *rule], check=False).returncode == 0)
        try:
            subprocess.run([script], check=True)
            self.until("the record", lambda: "chaindet-test" in log.read_text() and script.name in log.read_text())
        finally:
            subprocess.run(["auditctl", "-W", *rule[1:]], check=False)
            subprocess.run(["auditctl", "-e", "0"], check=False)
            d.send_signal(signal.SIGTERM)
            d.wait(PATIENCE)
        events = len({serial(line) for line in log.read_text().splitlines()})
        told = self.until(
            "the plugin's summary",
            lambda: re.search(r"records of (\d+) audit events", (self.folder / "log").read_text()),
        )
        self.assertGreater(int(told.group(1)), 0)
        self.assertLessEqual(int(told.group(1)), events)


if __name__ == "__main__":
    unittest.main(verbosity=1)
