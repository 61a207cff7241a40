# SPDX-License-Identifier: MIT
"""The shipped rsyslog and syslog-ng configurations, run by the real daemons on files and sockets of a folder of the test's own.

Only the paths are replaced. What comes out is what the C library says of the same records.
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import unittest

from support import PATIENCE, SAMPLE, SOURCE, Case, daemon, expected, program, tags

PIPE = program("CHAINDET_PIPE")
EXAMPLES = SOURCE / "examples"
AUDIT, EVENTS = SAMPLE / "linux-audit.log", SAMPLE / "windows-winlogbeat.ndjson"


def identities(alerts):
    return {json.loads(a)["id"] for a in alerts}


class Daemon(Case):
    """A daemon's log folder and its input files."""

    def setUp(self):
        super().setUp()
        for name in ("audit", "work"):
            (self.folder / name).mkdir()
        self.alerts = self.folder / "chaindet.jsonl"

    def daemon(self, *args, libs, log):
        """Starts a daemon; what it has started in turn ends with it, before the folder goes."""
        self.addCleanup(self.end_children)
        env = {**os.environ, "LD_LIBRARY_PATH": f"{os.environ.get('LD_LIBRARY_PATH', '')}:{libs}"} if libs else None
        with open(self.folder / log, "wb") as f:
            return self.start(*args, env=env, stdin=subprocess.DEVNULL, stdout=f, stderr=f)

    def children(self):
        """The processes of chaindet-pipe that keep a state in this folder."""
        found = []
        for p in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if f"--state\0{self.folder}/".encode() in (p / "cmdline").read_bytes():
                    found.append(int(p.name))
            except OSError:
                continue
        return found

    def end_children(self):
        for pid in self.children():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.until("the end of what the daemon started", lambda: not self.children())

    def config(self, name):
        text = (EXAMPLES / name).read_text()
        for path, mine in (
            ("/usr/local/bin/chaindet-pipe", PIPE),
            ("/var/lib/chaindet", str(self.folder)),
            ("/var/log", str(self.folder)),
            ("/run/", f"{self.folder}/"),
        ):
            self.assertTrue(path in text or path == "/run/")
            text = text.replace(path, mine)
        return text

    def feed(self, name, lines):
        with open(self.folder / name, "ab") as f:
            f.write(lines)

    def lines(self, path):
        return [a for a in path.read_bytes().decode().split("\n")[:-1] if a] if path.exists() else []

    def skip(self, what):
        print(f"SKIPPED: no {what}: .ci/daemons gets it", file=sys.stderr)
        self.skipTest(f"no {what}")


class Rsyslog(Daemon):
    def rsyslogd(self, text, extra=""):
        found = daemon("rsyslog", "rsyslogd")
        if not found:
            self.skip("rsyslogd")
        binary, libs = found
        modules = [str(p) for p in pathlib.Path(binary).parents[2].glob("usr/lib/*/rsyslog")] if libs else []
        config = self.write("rsyslog.conf", f'global(workDirectory="{self.folder}/work")\n{text}\n{extra}\n')
        return self.daemon(
            binary, "-n", "-iNONE", "-f", config, *(["-M", modules[0]] if modules else []), libs=libs, log="rsyslog.err"
        )

    def remarks(self):
        return "".join(
            f.read_text(errors="replace")
            for f in (self.folder / "rsyslog.err", self.folder / "chaindet-pipe.log")
            if f.exists()
        )

    def stream(self):
        """Where the test looks for the alerts that came back: local0.alert of the main ruleset."""
        return f'template(name="back" type="string" string="%msg%\\n")\nlocal0.=alert action(type="omfile" file="{self.folder}/back" template="back")'

    def test_omprog_with_audit_records(self):
        want = [a for a in expected(AUDIT) if not json.loads(a)["final"]]
        p = self.rsyslogd(self.config("rsyslog/60-chaindet.conf"), self.stream())
        self.feed("audit/audit.log", AUDIT.read_bytes())
        self.until("the alerts in the log stream", lambda: len(self.lines(self.folder / "back")) >= len(want))
        self.assertEqual(self.lines(self.folder / "back"), want)
        self.terminate(p)
        self.assertEqual(self.lines(self.alerts), want)
        self.assertTrue((self.folder / "rsyslog.state").exists(), "saved when the daemon stops")
        self.assertIn(" 0 refused", self.remarks())

    def test_omprog_with_json_from_several_inputs(self):
        p = self.rsyslogd(self.config("rsyslog/60-chaindet.conf"), self.stream())
        self.feed("audit/audit.log", AUDIT.read_bytes())
        self.feed("events.jsonl", EVENTS.read_bytes() + b"not a record\n")
        want = identities(expected(AUDIT)) | identities(expected(EVENTS))
        self.until("both inputs' alerts", lambda: identities(self.lines(self.folder / "back")) == want)
        self.terminate(p)
        self.assertIn(" 1 unreadable", self.remarks())

    def test_omprog_kill_9_loses_no_chain_that_was_saved(self):
        lines = AUDIT.read_bytes().splitlines(keepends=True)
        half = min(tags([expected(AUDIT)[0]])[-1:]) - 1
        text = (
            self.config("rsyslog/60-chaindet.conf")
            .replace("--reply ok", "--reply ok --save-every 1")
            .replace('resumeInterval="5"', 'resumeInterval="1"')
        )
        self.rsyslogd(text, self.stream())
        state = self.folder / "rsyslog.state"
        self.feed("audit/audit.log", b"".join(lines[:half]))
        self.until("a first state", state.exists)
        (pid,) = self.children()
        seen = state.stat().st_ino
        self.until("the state after it", lambda: state.exists() and state.stat().st_ino != seen)
        seen = state.stat().st_ino
        self.until("and one more", lambda: state.exists() and state.stat().st_ino != seen)
        self.assertEqual(self.lines(self.alerts), [])
        os.kill(pid, signal.SIGKILL)
        self.feed("audit/audit.log", b"".join(lines[half:]))
        self.until(
            "the alert, from a new process",
            lambda: identities(self.lines(self.folder / "back")) == identities(expected(AUDIT)),
        )
        self.assertNotEqual(self.children(), [pid])

    def test_mmexternal_puts_alerts_on_the_message(self):
        out = self.folder / "chaindet-alerts.jsonl"
        p = self.rsyslogd(self.config("rsyslog/61-chaindet-mmexternal.conf"))
        self.feed("audit/audit.log", AUDIT.read_bytes())
        want = [json.loads(a) for a in expected(AUDIT) if not json.loads(a)["final"]]
        self.until("the alerts", lambda: sum(len(json.loads(a)) for a in self.lines(out)) >= len(want))
        self.assertEqual([a for line in self.lines(out) for a in json.loads(line)], want)
        self.terminate(p)


class SyslogNg(Daemon):
    def syslog_ng(self, text):
        found = daemon("syslog-ng-core", "syslog-ng")
        if not found:
            self.skip("syslog-ng")
        binary, libs = found
        options = []
        if libs:
            modules = next(
                p for p in pathlib.Path(binary).parents[2].glob("usr/lib/syslog-ng/*") if any(p.glob("libaffile.so"))
            )
            options = ["--module-path", modules]
        config = self.write("syslog-ng.conf", f"@version: 3.38\n{text}\n")
        return self.daemon(
            binary,
            "-F",
            "--no-caps",
            "-f",
            config,
            "-p",
            self.folder / "pid",
            "-c",
            self.folder / "ctl",
            "-R",
            self.folder / "persist",
            *options,
            libs=libs,
            log="syslog-ng.err",
        )

    def back(self):
        return [re.sub("^@cee: ", "", a) for a in self.lines(self.folder / "chaindet-alerts.log")]

    def test_program_with_audit_records(self):
        want = [a for a in expected(AUDIT) if not json.loads(a)["final"]]
        self.feed("audit/audit.log", AUDIT.read_bytes())
        self.feed("events.jsonl", b"")
        p = self.syslog_ng(self.config("syslog-ng/chaindet.conf"))
        self.until("the alerts in the log stream", lambda: len(self.back()) >= len(want))
        self.assertEqual(self.back(), want)
        p.send_signal(signal.SIGTERM)
        p.wait(PATIENCE)
        self.until("the state, saved when the daemon stops", (self.folder / "syslog-ng.state").exists)

    def test_program_with_json_and_records_mixed(self):
        self.feed("audit/audit.log", AUDIT.read_bytes())
        self.feed("events.jsonl", EVENTS.read_bytes())
        self.syslog_ng(self.config("syslog-ng/chaindet.conf"))
        want = identities(expected(AUDIT)) | identities(expected(EVENTS))
        self.until("both inputs' alerts", lambda: identities(self.back()) == want)


if __name__ == "__main__":
    unittest.main(verbosity=1)
