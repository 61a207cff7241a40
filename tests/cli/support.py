# SPDX-License-Identifier: MIT
"""What the command line's tests share: running the tool, and making small Windows logs.

CHAINDET names the program under test, CHAINDET_SOURCE the source tree.
"""

import datetime
import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import zlib

CHAINDET = os.environ["CHAINDET"]
SOURCE = pathlib.Path(os.environ["CHAINDET_SOURCE"])
START = datetime.datetime(2026, 3, 2, 9, 0, 0)
OK, ALERTED, USAGE, INPUT, OUTPUT = 0, 1, 2, 3, 4

EDGE = r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"
WORD = r"C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE"
POWERSHELL = r"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"
EXPLORER = r"C:\Windows\explorer.exe"


def chaindet(*args, stdin=b"", env=None, **more):
    """Runs the tool to its end; bytes in and out."""
    where = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "dumb", **(env or {})}
    return subprocess.run(
        [CHAINDET, *map(str, args)],
        input=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=where,
        timeout=120,
        check=False,
        **more,
    )


def records(output):
    """The JSON objects of an output, each on a whole line."""
    assert output == b"" or output.endswith(b"\n"), "half a line"
    return [json.loads(line) for line in output.decode("utf-8").splitlines()]


def sysmon(event, seconds, data, host="ws1.corp.example"):
    """One Sysmon record as evtx_dump writes it, with its line end."""
    stamp = START + datetime.timedelta(seconds=seconds)
    head = {
        "Provider": {
            "#attributes": {"Name": "Microsoft-Windows-Sysmon", "Guid": "5770385F-C22A-43E0-BF4C-06F5698FFBD9"}
        },
        "EventID": event,
        "Version": 5,
        "Level": 4,
        "Task": event,
        "Opcode": 0,
        "Keywords": "0x8000000000000000",
        "TimeCreated": {"#attributes": {"SystemTime": stamp.strftime("%Y-%m-%dT%H:%M:%S.%fZ")}},
        "EventRecordID": 1000 + int(seconds * 10),
        "Correlation": None,
        "Execution": {"#attributes": {"ProcessID": 3240, "ThreadID": 4112}},
        "Channel": "Microsoft-Windows-Sysmon/Operational",
        "Computer": host,
        "Security": {"#attributes": {"UserID": "S-1-5-18"}},
    }
    return (
        json.dumps({"Event": {"System": head, "EventData": data}}, ensure_ascii=False).encode(
            "utf-8", "surrogateescape"
        )
        + b"\n"
    )


def guid(pid, host):
    return "%08X-1000-69A5-%04X-001500%06X" % (zlib.crc32(host.encode()), pid & 0xFFFF, pid)


def process(seconds, pid, image, command, parent_pid, parent, host):
    return sysmon(
        1,
        seconds,
        {
            "UtcTime": "2026-03-02 09:00:00.000",
            "ProcessGuid": guid(pid, host),
            "ProcessId": pid,
            "Image": image,
            "CommandLine": command,
            "OriginalFileName": image.rsplit("\\", 1)[1],
            "CurrentDirectory": "C:\\Users\\dana\\",
            "User": "CORP\\dana",
            "ParentProcessGuid": guid(parent_pid, host),
            "ParentProcessId": parent_pid,
            "ParentImage": parent,
            "ParentCommandLine": parent,
        },
        host,
    )


def chain(
    host="ws1.corp.example",
    seconds=0,
    document="invoice.docm",
    command="powershell.exe -nop -w hidden",
    pid=5000,
    egress=True,
):
    """A browser writes a document to Downloads, Word opens it and starts PowerShell, which connects to the network: four records."""
    path = "C:\\Users\\dana\\Downloads\\" + document
    lines = [
        sysmon(
            11,
            seconds,
            {
                "ProcessGuid": guid(pid, host),
                "ProcessId": pid,
                "Image": EDGE,
                "TargetFilename": path,
                "CreationUtcTime": "2026-03-02 09:00:00.000",
                "User": "CORP\\dana",
            },
            host,
        ),
        process(seconds + 10, pid + 1, WORD, '"%s" /n "%s"' % (WORD, path), pid + 9, EXPLORER, host),
        process(seconds + 20, pid + 2, POWERSHELL, command, pid + 1, WORD, host),
    ]
    if egress:
        lines.append(
            sysmon(
                3,
                seconds + 25,
                {
                    "ProcessGuid": guid(pid + 2, host),
                    "ProcessId": pid + 2,
                    "Image": POWERSHELL,
                    "User": "CORP\\dana",
                    "Protocol": "tcp",
                    "Initiated": True,
                    "SourceIp": "10.20.4.17",
                    "SourceHostname": host,
                    "SourcePort": 50123,
                    "DestinationIp": "203.0.113.20",
                    "DestinationHostname": "-",
                    "DestinationPort": 443,
                },
                host,
            )
        )
    return lines


def noise(count, host="ws1.corp.example", seconds=0.0, pid=20000):
    """Records of processes that no analytic cares about."""
    return [
        process(
            seconds + i * 0.01,
            pid + i,
            r"C:\Windows\System32\notepad.exe",
            "notepad.exe %d" % i,
            pid - 1,
            EXPLORER,
            host,
        )
        for i in range(count)
    ]


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = 4000

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="chaindet-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, lines):
        path = self.folder / name
        path.write_bytes(lines if isinstance(lines, bytes) else b"".join(lines))
        return path

    def assert_status(self, result, status):
        self.assertEqual(result.returncode, status, result.stderr.decode("utf-8", "replace"))


def main():
    unittest.main(verbosity=1)
