#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One incident as each sensor of Linux writes it, from the raw record to the alert, and its twin that is none.

Firefox downloads a shell script with its file thread, the file manager starts it (the kernel then runs bash and calls the process by
the script's name), and it talks to the network. The twin runs a script that is installed. Each form is what the class's text names.
"""

import datetime
import json

from support import OK, Case, chaindet, main, records

START = datetime.datetime(2026, 10, 12, 9, 0, 0, tzinfo=datetime.timezone.utc)
DOWNLOAD, INSTALLED, PEER = "/home/ann/Downloads/x.sh", "/opt/tool/x.sh", "203.0.113.66"
FIREFOX, BASH, FILES = "/usr/lib/firefox/firefox", "/usr/bin/bash", "/usr/bin/nautilus"
THREAD = "BgIOThr~Pool #4"  # what the kernel calls the thread that writes


def stamp(second, digits=9):
    text = (START + datetime.timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%M:%S.%f") + "000"
    return text[: 20 + digits] + "Z"


def epoch(second):
    return int(START.timestamp()) + second


def nanoseconds(second):
    return epoch(second) * 10**9


def lines(items):
    return [(item if isinstance(item, str) else json.dumps(item)).encode() + b"\n" for item in items]


class Sensor:
    """What every sensor's class below tests with its own `incident`: the records of download, start and connection."""

    HOST = "ws1"

    def run_on(self, script):
        log = self.write("sensor.log", lines(self.incident(script)))
        return chaindet("run", "--format", "jsonl", log)

    def test_download_that_is_run_is_an_alert(self):
        result = self.run_on(DOWNLOAD)
        self.assert_status(result, OK)
        self.assertIn(b" 0 unreadable", result.stderr)
        (alert,) = records(result.stdout)
        self.assertEqual((alert["analytic"], alert["host"], alert["level"]), ("AN1315", self.HOST, "high"))
        self.assertEqual([s["stage"] for s in alert["stages"]], ["artifact", "spawn", "egress"])

    def test_installed_script_is_silent(self):
        result = self.run_on(INSTALLED)
        self.assert_status(result, OK)
        self.assertEqual(records(result.stdout), [])


class Tetragon(Sensor, Case):
    """tetragon.io/docs/concepts/events (process_exec, process_kprobe), docs/policy-library: file monitoring, network activity."""

    @staticmethod
    def event(kind, second, process, parent, **more):
        def told(pid, binary, arguments):
            return {
                "exec_id": "d3MxOjEzNTQ4Njc0MzIxMzcz%d" % pid,
                "pid": pid,
                "uid": 1000,
                "cwd": "/home/ann",
                "binary": binary,
                "arguments": arguments,
                "flags": "execve clone",
                "start_time": stamp(second),
                "auid": 1000,
                "tid": pid,
            }

        process, parent = told(*process), told(*parent)
        process["parent_exec_id"] = parent["exec_id"]
        if more:
            more.update(action="KPROBE_ACTION_POST", policy_name="p", return_action="KPROBE_ACTION_POST")
        return {kind: {"process": process, "parent": parent, **more}, "node_name": "ws1", "time": stamp(second)}

    def incident(self, script):
        firefox, shell = (2500, FIREFOX, ""), (2000, "/usr/bin/gnome-shell", "")
        files, bash = (1900, FILES, ""), (3000, BASH, script)
        written = {"file_arg": {"mount": "/", "path": DOWNLOAD, "permission": "-rw-r--r--"}}
        socket = {
            "family": "AF_INET",
            "type": "SOCK_STREAM",
            "protocol": "IPPROTO_TCP",
            "saddr": "10.0.0.4",
            "daddr": PEER,
            "sport": 51234,
            "dport": 443,
            "cookie": "18446635827774490560",
            "state": "TCP_SYN_SENT",
        }
        return [
            self.event(
                "process_kprobe",
                0,
                firefox,
                shell,
                function_name="security_file_permission",
                args=[written, {"int_arg": 2}],
            ),
            self.event("process_exec", 9, bash, files),
            self.event("process_kprobe", 10, bash, files, function_name="tcp_connect", args=[{"sock_arg": socket}]),
        ]


class Tracee(Sensor, Case):
    """aquasecurity.github.io/tracee: docs/outputs/output-formats, docs/events/builtin/man (sched_process_exec, security_file_open ...)."""

    @staticmethod
    def event(second, name, pids, comm, path, args):
        return {
            "timestamp": nanoseconds(second),
            "threadStartTime": nanoseconds(0),
            "processorId": 3,
            "processId": pids[0],
            "cgroupId": 1,
            "threadId": pids[0],
            "parentProcessId": pids[1],
            "hostProcessId": pids[0],
            "hostThreadId": pids[0],
            "hostParentProcessId": pids[1],
            "userId": 1000,
            "mountNamespace": 4026531840,
            "pidNamespace": 4026531836,
            "processName": comm,
            "executable": {"path": path},
            "hostName": "ws1",
            "containerId": "",
            "container": {},
            "kubernetes": {},
            "eventId": "715",
            "eventName": name,
            "matchedPolicies": ["default"],
            "argsNum": len(args),
            "returnValue": 0,
            "syscall": "execve",
            "stackAddresses": None,
            "contextFlags": {"containerStarted": False, "isCompat": False},
            "threadEntityId": pids[0] + 70000,
            "processEntityId": pids[0] + 70000,
            "parentEntityId": pids[1] + 70000,
            "args": [{"name": k, "type": "const char*", "value": v} for k, v in args.items()],
        }

    def incident(self, script):
        opened = {"pathname": DOWNLOAD, "flags": "O_WRONLY|O_CREAT|O_TRUNC", "dev": 1, "inode": 33, "ctime": 1}
        ran = {"cmdpath": script, "pathname": script, "argv": ["/bin/bash", script], "interpreter_pathname": BASH}
        peer = {"sa_family": "AF_INET", "sin_addr": PEER, "sin_port": "443"}
        return [
            self.event(0, "security_file_open", (2500, 2000), THREAD, FIREFOX, opened),
            self.event(9, "sched_process_exec", (3000, 1900), "x.sh", BASH, ran),
            self.event(
                10,
                "security_socket_connect",
                (3000, 1900),
                "x.sh",
                BASH,
                {"sockfd": 3, "type": "SOCK_STREAM", "remote_addr": peer},
            ),
        ]


class TraceeBefore014(Tracee):
    """Before 0.14 an event had neither the executable's path nor entity ids (docs/outputs/output-options of 0.8: option:exec-hash)."""

    def event(self, *told):
        record = Tracee.event(*told)
        for key in ("executable", "container", "kubernetes", "threadEntityId", "processEntityId", "parentEntityId"):
            del record[key]
        record["processName"] = "firefox" if record["processName"] == THREAD else record["processName"]
        return record


class Sysdig(Sensor, Case):
    """sysdig -j, the default fields: github.com/draios/sysdig/wiki/sysdig-user-guide; evt.info as in userspace/libsinsp's formatter."""

    HOST = ""

    @staticmethod
    def event(second, number, kind, info, name, tid):
        return {
            "evt.cpu": 1,
            "evt.dir": "<",
            "evt.info": info,
            "evt.num": number,
            "evt.outputtime": nanoseconds(second),
            "evt.type": kind,
            "proc.name": name,
            "thread.tid": tid,
        }

    def incident(self, script):
        peer = "10.0.0.4:51234->%s:443" % PEER
        ran = (
            "res=0 exe=/bin/bash args=%s. tid=3000(x.sh) pid=3000(x.sh) ptid=1900(nautilus) cwd=/home/ann fdlimit=1024 pgft_maj=0 "
            "vm_size=356 comm=x.sh cgroups=cpuset=/ env=SHELL=/bin/bash. tty=0 loginuid=1000 trusted_exepath=/usr/bin/bash "
        )
        opened = "fd=55(<f>%s) dirfd=-100(AT_FDCWD) name=%s flags=4358(O_TRUNC|O_CREAT|O_WRONLY|O_CLOEXEC) mode=0666 dev=801 ino=33 "
        part = DOWNLOAD + ".part"
        return [
            self.event(0, 5, "openat", opened % (part, part), "firefox", 2500),
            self.event(1, 9, "rename", "res=0 oldpath=%s newpath=%s " % (part, DOWNLOAD), "firefox", 2500),
            self.event(9, 21, "execve", ran % script, "x.sh", 3000),
            self.event(
                10, 33, "connect", "res=-115(EINPROGRESS) tuple=%s fd=3(<4t>%s) " % (peer, peer), "x.sh", 3000
            ),
        ]


class Auoms(Sensor, Case):
    """github.com/microsoft/OMS-Auditd-Plugin: one line an event, the paths as lists: the directory first, what was made in it last."""

    @staticmethod
    def event(second, kind, call, pids, comm, path, rest):
        result = "no exit=-115" if call == "connect" else "yes exit=0"
        return (
            'type=AUOMS_%s audit(%d.986:%d): SchemaVersion="1" auoms_version=2.5.2.0 node=ws1 arch=x86_64 syscall=%s syscall_r=59 success=%s '
            "a0=7fcd a1=7fcd a2=7ffc a3=b ppid=%d pid=%d audit_user=ann auid=1000 user=ann uid=1000 group=ann gid=1000 effective_user=ann euid=1000 "
            'tty=(none) ses="3" comm="%s" exe="%s" key=auoms key_r=61756F6D73 cwd="/home/ann" %s redactors= containerid='
        ) % (kind, epoch(second), 84138 + second, call, result, pids[1], pids[0], comm, path, rest)

    def incident(self, script):
        made = (
            'name="/home/ann/Downloads/" nametype=PARENT path_name=["/home/ann/Downloads/","%s"] path_nametype=["PARENT","CREATE"] '
            'path_mode=["040755","0100644"] path_ouid=["1000","1000"] path_ogid=["1000","1000"] proctitle=firefox'
        )
        ran = 'name="%s" nametype=NORMAL path_name=["%s","/bin/bash"] path_nametype=["NORMAL","NORMAL"] argc=2 cmdline="/bin/bash %s"'
        return [
            self.event(0, "OPEN", "openat", (2500, 2000), THREAD, FIREFOX, made % DOWNLOAD),
            self.event(9, "EXECVE", "execve", (3000, 1900), "x.sh", BASH, ran % (script, script, script)),
            self.event(
                10,
                "CONNECT",
                "connect",
                (3000, 1900),
                "x.sh",
                BASH,
                "saddr=020001BBCB007142 family=inet addr=%s port=443" % PEER,
            ),
        ]


def osquery_rows(script):
    """Rows of osquery.io/schema's evented tables, in time's order: table, row; values as osquery/tables/events/linux writes them."""
    ids = {k: "1000" for k in ("uid", "gid", "auid", "euid", "egid", "fsuid", "fsgid", "suid", "sgid")}
    file = {
        "operation": "open+truncate",
        "pid": "2500",
        "ppid": "2000",
        "executable": FIREFOX,
        "partial": "false",
        "cwd": "/home/ann",
        "path": DOWNLOAD,
        "dest_path": "",
        **ids,
    }
    process = {
        "pid": "3000",
        "path": BASH,
        "mode": "0100755",
        "cmdline": "/bin/bash " + script,
        "cmdline_size": "44",
        "cwd": '"/home/ann"',
        "parent": "1900",
        "overflows": "",
        "env": "",
        "env_size": "0",
        "env_count": "0",
        "status": "",
        "syscall": "execve",
        **ids,
    }
    socket = {
        "action": "connect",
        "pid": "3000",
        "path": BASH,
        "fd": "3",
        "auid": "1000",
        "success": "1",
        "status": "in_progress",
        "family": "2",
        "protocol": "0",
        "local_address": "",
        "remote_address": PEER,
        "local_port": "0",
        "remote_port": "443",
        "socket": "",
    }
    return [(0, "process_file_events", file), (9, "process_events", process), (10, "socket_events", socket)]


class OsqueryResults(Sensor, Case):
    """osquery.readthedocs.io/en/stable/deployment/logging: the result log in event format, one row a line."""

    @staticmethod
    def wrap(second, name, what):
        return {
            "name": "pack_incident_" + name,
            "hostIdentifier": "ws1",
            "calendarTime": "Mon Oct 12 09:00:00 2026 UTC",
            "unixTime": epoch(second) + 7,
            "epoch": 0,
            "counter": 1,
            "numerics": False,
            **what,
        }

    @staticmethod
    def row(second, row):
        return {**row, "time": str(epoch(second)), "uptime": "7", "eid": "%010d" % second}

    def incident(self, script):
        return [
            self.wrap(s, table, {"columns": self.row(s, row), "action": "added"})
            for s, table, row in osquery_rows(script)
        ]


class OsquerySnapshots(OsqueryResults):
    """The same page, snapshot format: all rows of an interval in one record."""

    def incident(self, script):
        return [
            self.wrap(60, table, {"snapshot": [self.row(s, row)], "action": "snapshot"})
            for s, table, row in osquery_rows(script)
        ]


class OsqueryBpf(OsqueryResults):
    """osquery.io/schema: bpf_process_events and bpf_socket_events, beside the files of process_file_events."""

    def incident(self, script):
        common = {
            "tid": "3000",
            "pid": "3000",
            "parent": "1900",
            "uid": "1000",
            "gid": "1000",
            "cid": "0",
            "probe_error": "0",
            "path": BASH,
            "duration": "123",
        }
        process = {
            **common,
            "syscall": "execve",
            "exit_code": "0",
            "cwd": "/home/ann",
            "cmdline": "/bin/bash " + script,
            "ntime": str(nanoseconds(9)),
        }
        socket = {
            **common,
            "syscall": "connect",
            "exit_code": "-115",
            "fd": "3",
            "family": "2",
            "type": "1",
            "protocol": "6",
            "local_address": "10.0.0.4",
            "remote_address": PEER,
            "local_port": "0",
            "remote_port": "443",
            "ntime": str(nanoseconds(10)),
        }
        rows = [osquery_rows(script)[0], (9, "bpf_process_events", process), (10, "bpf_socket_events", socket)]
        return [self.wrap(s, table, {"columns": self.row(s, row), "action": "added"}) for s, table, row in rows]


class Laurel(Sensor, Case):
    """github.com/threathunters-io/laurel: man/laurel-about.7.md, translate.universal, process labels with PPID."""

    @staticmethod
    def event(second, call, number, pids, comm, path, **more):
        syscall = {
            "arch": "0xc000003e",
            "syscall": number,
            "success": "no" if call == "connect" else "yes",
            "exit": -115 if call == "connect" else 0,
            "items": 2,
            "ppid": pids[1],
            "pid": pids[0],
            "auid": 1000,
            "uid": 1000,
            "tty": "(none)",
            "ses": 3,
            "comm": comm,
            "exe": path,
            "key": "x",
            "ARCH": "x86_64",
            "SYSCALL": call,
            "AUID": "ann",
            "UID": "ann",
            "ARGV": ["0xffffff9c", "0x7f1c2", "0x80241", "0x1a4"],
        }
        return {
            "ID": "%d.357:%d" % (epoch(second), 11718 + second),
            "NODE": "ws1",
            "SYSCALL": syscall,
            "CWD": {"cwd": "/home/ann"},
            **more,
        }

    def incident(self, script):
        folder = {"item": 0, "name": "/home/ann/Downloads/", "inode": 1, "mode": "0o040755", "nametype": "PARENT"}
        made = {"item": 1, "name": DOWNLOAD, "inode": 33, "mode": "0o100644", "nametype": "CREATE"}
        peer = {
            "saddr": "020001BBCB0071420000000000000000",
            "SADDR": {"saddr_fam": "inet", "addr": PEER, "port": "443"},
        }
        return [
            self.event(0, "openat", 257, (2500, 2000), THREAD, FIREFOX, PATH=[folder, made]),
            self.event(
                9, "execve", 59, (3000, 1900), "x.sh", BASH, EXECVE={"argc": 2, "ARGV": ["/bin/bash", script]}
            ),
            self.event(10, "connect", 42, (3000, 1900), "x.sh", BASH, SOCKADDR=[peer]),
        ]


class Falco(Sensor, Case):
    """falco.org/docs/concepts/outputs/formatting: json_output, with proc.pid among the fields of the rules (append_output)."""

    @staticmethod
    def event(second, kind, pids, command, parent, path, **more):
        fields = {
            "container.id": "host",
            "container.name": "host",
            "evt.time.iso8601": nanoseconds(second),
            "evt.type": kind,
            "proc.cmdline": command,
            "proc.name": command.split()[0],
            "proc.pid": pids[0],
            "proc.ppid": pids[1],
            "proc.pname": parent,
            "proc.tty": 0,
            "user.loginuid": 1000,
            "user.name": "ann",
            "user.uid": 1000,
            **more,
        }
        if path:
            fields["proc.exepath"] = path
        return {
            "hostname": "ws1",
            "output": "09:00:00.000000000: Notice ...",
            "output_fields": fields,
            "priority": "Notice",
            "rule": "Of this host",
            "source": "syscall",
            "tags": ["host"],
            "time": stamp(second),
        }

    def incident(self, script):
        made = {"fd.name": DOWNLOAD, "evt.arg.flags": "O_CREAT|O_WRONLY"}
        peer = {"fd.name": "10.0.0.4:51234->%s:443" % PEER, "fd.rip": PEER, "fd.rport": 443}
        return [
            self.event(0, "openat", (2500, 2000), "firefox", "gnome-shell", FIREFOX, **made),
            self.event(9, "execve", (3000, 1900), "x.sh " + script, "nautilus", BASH),
            self.event(10, "connect", (3000, 1900), "x.sh " + script, "nautilus", None, **peer),
        ]


class ElasticDefend(Sensor, Case):
    """elastic.co/docs: fields of Elastic Defend; github.com/elastic/endpoint-package, custom_documentation: linux file, process, network."""

    @staticmethod
    def event(second, kind, action, process, **more):
        return {
            "@timestamp": stamp(second),
            "agent": {"id": "a", "type": "endpoint", "version": "8.15.0"},
            "data_stream": {"dataset": "endpoint.events." + kind, "namespace": "default", "type": "logs"},
            "ecs": {"version": "8.10.0"},
            "event": {
                "action": action,
                "category": [kind],
                "dataset": "endpoint.events." + kind,
                "kind": "event",
                "module": "endpoint",
                "outcome": "unknown",
                "type": ["creation"] if action == "creation" else ["start"],
            },
            "host": {"hostname": "ws1", "name": "ws1", "ip": ["127.0.0.1", "10.0.0.4"], "os": {"type": "linux"}},
            "process": process,
            "user": {"id": 1000, "name": "ann"},
            **more,
        }

    def incident(self, script):
        files = {"pid": 1900, "entity_id": "na", "executable": FILES, "name": "nautilus"}
        fork = {"pid": 3000, "entity_id": "e3", "executable": FILES, "name": "nautilus", "parent": files}
        bash = {"pid": 3000, "entity_id": "e3", "executable": BASH, "name": "bash"}
        args = ["/bin/bash", script]
        ran = {**bash, "args": args, "args_count": 2, "command_line": " ".join(args), "parent": files}
        firefox = {"pid": 2500, "entity_id": "ff", "executable": FIREFOX, "name": "firefox"}
        return [
            self.event(
                0, "file", "creation", firefox, file={"path": DOWNLOAD, "name": "x.sh", "extension": "sh"}
            ),
            self.event(9, "process", "fork", fork),
            self.event(9.01, "process", "exec", ran),
            self.event(
                10,
                "network",
                "connection_attempted",
                bash,
                network={"direction": "egress", "transport": "tcp", "type": "ipv4"},
                source={"address": "10.0.0.4", "ip": "10.0.0.4", "port": 51234},
                destination={"address": PEER, "ip": PEER, "port": 443},
            ),
        ]


class Auditbeat(Sensor, Case):
    """elastic.co/guide/en/beats/auditbeat: the auditd module, whose process.name is what the kernel calls the thread."""

    @staticmethod
    def event(second, action, category, kind, pids, comm, path, **more):
        process = {
            "executable": path,
            "name": comm,
            "parent": {"pid": pids[1]},
            "pid": pids[0],
            "working_directory": "/home/ann",
            **more.pop("process", {}),
        }
        return {
            "@timestamp": stamp(second, 3),
            "agent": {"hostname": "ws1", "name": "ws1", "type": "auditbeat", "version": "8.15.0"},
            "auditd": {"message_type": "syscall", "result": "success", "sequence": 8971 + int(second), "session": "3"},
            "ecs": {"version": "8.0.0"},
            "event": {
                "action": action,
                "category": [category],
                "kind": "event",
                "module": "auditd",
                "outcome": "success",
                "type": kind,
            },
            "host": {"hostname": "ws1", "name": "ws1", "os": {"type": "linux"}},
            "process": process,
            "service": {"type": "auditd"},
            "user": {"audit": {"id": "1000"}, "id": "1000", "name": "ann"},
            **more,
        }

    def incident(self, script):
        args = ["/bin/bash", script]
        made = {"path": DOWNLOAD, "mode": "0644", "inode": "33", "device": "00:00", "owner": "ann", "uid": "1000"}
        return [
            self.event(0, "opened-file", "file", ["creation"], (2500, 2000), THREAD, FIREFOX, file=made),
            self.event(
                9,
                "executed",
                "process",
                ["start"],
                (3000, 1900),
                "x.sh",
                BASH,
                process={"args": args, "title": " ".join(args)},
            ),
            self.event(
                10,
                "connected-to",
                "network",
                ["connection", "start"],
                (3000, 1900),
                "x.sh",
                BASH,
                network={"direction": "egress"},
                destination={"ip": PEER, "port": 443},
            ),
        ]


class SysmonForLinux(Sensor, Case):
    """github.com/microsoft/SysmonForLinux: events 11, 1 and 3 behind a syslog header; a parent that started before has no GUID."""

    @staticmethod
    def event(second, number, pid, path, **more):
        data = {
            "RuleName": "-",
            "UtcTime": stamp(second, 3)[:-1].replace("T", " "),
            "ProcessGuid": "{94325212-0001-627b-4874-61f90156%04d}" % pid,
            "ProcessId": pid,
            "Image": path,
            **more,
        }
        return (
            'Oct 12 09:00:%02d ws1 sysmon: <Event><System><Provider Name="Linux-Sysmon" Guid="{ff032593-a8d3-4f13-b0d6-01fc615a0f97}"/>'
            "<EventID>%d</EventID><Version>5</Version><Level>4</Level><Task>%d</Task><Opcode>0</Opcode>"
            '<Keywords>0x8000000000000000</Keywords><TimeCreated SystemTime="%s"/><EventRecordID>21</EventRecordID><Correlation/>'
            '<Execution ProcessID="811" ThreadID="811"/><Channel>Linux-Sysmon/Operational</Channel><Computer>ws1</Computer>'
            '<Security UserId="0"/></System><EventData>%s</EventData></Event>'
        ) % (
            second,
            number,
            number,
            stamp(second),
            "".join('<Data Name="%s">%s</Data>' % item for item in data.items()),
        )

    def incident(self, script):
        ran = {
            "CommandLine": "/bin/bash " + script,
            "CurrentDirectory": "/home/ann",
            "User": "ann",
            "LogonId": 1000,
            "TerminalSessionId": 3,
            "Hashes": "-",
            "ParentProcessGuid": "{00000000-0000-0000-0000-000000000000}",
            "ParentProcessId": 1900,
            "ParentImage": "-",
        }
        peer = {
            "User": "ann",
            "Protocol": "tcp",
            "Initiated": "true",
            "SourceIp": "10.0.0.4",
            "SourcePort": 51234,
            "DestinationIp": PEER,
            "DestinationHostname": "-",
            "DestinationPort": 443,
        }
        return [
            self.event(0, 11, 2500, FIREFOX, TargetFilename=DOWNLOAD, CreationUtcTime="2026-10-12 09:00:00.000"),
            self.event(9, 1, 3000, BASH, **ran),
            self.event(10, 3, 3000, BASH, **peer),
        ]


if __name__ == "__main__":
    main()
