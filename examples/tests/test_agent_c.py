# SPDX-License-Identifier: MIT
"""agent-c: its own structs give the alerts that the C tool finds in the same happenings; new rules at SIGHUP; state over a restart."""

import json
import signal
import subprocess
import unittest

from happenings import chain, ecs_lines, sensed
from support import PATIENCE, SOURCE, Case, expected, program

AGENT = program("AGENT_C")


class AgentC(Case):
    def setUp(self):
        super().setUp()
        self.site = self.write("site.yaml", "AN1315: {TimeWindow: 10m}\n")
        self.state = self.folder / "state"

    def agent(self, **more):
        return self.start(
            AGENT,
            self.site,
            self.state,
            "lx1.corp.example",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **more,
        )

    def tell(self, p, happenings):
        p.stdin.write(sensed(happenings))
        p.stdin.flush()

    def remark(self, p, text):
        """Reads remarks up to one with this text."""
        for line in p.stderr:
            if text in line.decode():
                return line.decode()
        return self.fail(f"no remark with {text}")

    def oracle(self, happenings):
        """Without the revisions of the end: the agent leaves windows open."""
        path = self.write("ecs.jsonl", "".join(line + "\n" for line in ecs_lines(happenings, "lx1.corp.example")))
        return [a for a in expected(path) if not json.loads(a)["final"]]

    def test_own_structs_give_the_tools_alerts(self):
        happenings = [h for i in range(5) for h in chain(1772613600000000000 + i * 10**10, 3000 + 10 * i)]
        want = self.oracle(happenings)
        self.assertGreaterEqual(len(want), 5)
        p = self.agent()
        out, remarks = p.communicate(sensed(happenings), PATIENCE)
        self.assertEqual(p.returncode, 0, remarks)
        self.assertEqual(out.decode().splitlines(), want)

    def test_a_stopped_agent_goes_on_where_it_was(self):
        happenings = chain()
        p = self.agent()
        self.tell(p, happenings[:3])
        self.until(
            "three events in the state", lambda: self.state.exists()
        )  # the timer comes after all before it is taken in
        p.send_signal(signal.SIGTERM)
        self.assertEqual(p.wait(PATIENCE), 0)
        self.assertEqual(p.stdout.read(), b"")
        p = self.agent()
        out, _ = p.communicate(sensed(happenings[3:]), PATIENCE)
        ids = {json.loads(a)["id"] for a in out.decode().splitlines()}
        self.assertEqual(ids, {json.loads(a)["id"] for a in self.oracle(happenings)})

    def test_it_is_a_hundred_lines_of_code(self):
        source = (SOURCE / "examples" / "agent-c" / "agent.c").read_text().splitlines()
        code = [line for line in source if line.strip() and not line.strip().startswith(("/*", "*"))]
        self.assertLessEqual(len(code), 105)

    def test_happenings_may_come_in_pieces(self):
        p = self.agent()
        bytes_ = sensed(chain())
        for at in range(0, len(bytes_), 300):
            p.stdin.write(bytes_[at : at + 300])
            p.stdin.flush()
        out, _ = p.communicate(timeout=PATIENCE)
        self.assertEqual(out.decode().splitlines(), self.oracle(chain()))

    def test_alerts_that_cannot_be_written_are_in_the_state(self):
        with open("/dev/full", "wb") as full:
            p = self.start(
                AGENT,
                self.site,
                self.state,
                "lx1.corp.example",
                stdin=subprocess.PIPE,
                stdout=full,
                stderr=subprocess.PIPE,
            )
            p.communicate(sensed(chain()), PATIENCE)
        self.assertEqual(p.returncode, 1)
        p = self.agent()
        out, _ = p.communicate(sensed(chain(1772613700000000000, 4000)), PATIENCE)
        ids = [json.loads(a)["id"] for a in out.decode().splitlines()]
        self.assertEqual(ids[0], json.loads(self.oracle(chain())[0])["id"])

    def test_the_state_is_saved_on_a_timer(self):
        p = self.agent()
        self.tell(p, chain()[:3])
        self.until("a state", self.state.exists)
        self.assertIsNone(p.poll())

    def test_new_rules_at_sighup_a_bad_file_keeps_the_old(self):
        p = self.agent()
        self.until("its start", lambda: self.catches(p, signal.SIGHUP))
        self.site.write_text("AN1315: {EgressAllowLst: {add: [203.0.113.0/24]}}\n")
        p.send_signal(signal.SIGHUP)
        self.assertRegex(self.remark(p, "site.yaml"), r"site\.yaml:1:\d+: error: .*EgressAllowList")
        self.remark(p, "still the old rules")
        self.tell(p, chain(pid=3000))
        self.assertEqual(json.loads(p.stdout.readline())["revision"], 1)
        self.site.write_text("AN1315: {EgressAllowList: {add: [203.0.113.0/24]}}\n")
        p.send_signal(signal.SIGHUP)
        self.remark(p, "new rules")
        self.tell(p, chain(1772613700000000000, 4000) + chain(1772613700000000000, 5000, address="198.51.100.7"))
        p.stdin.close()
        rest = p.stdout.read().decode()
        self.assertIn("(pid 500", rest)
        self.assertNotIn("(pid 400", rest)


if __name__ == "__main__":
    unittest.main(verbosity=1)
