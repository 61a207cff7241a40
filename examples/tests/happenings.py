# SPDX-License-Identifier: MIT
"""Happenings on a Linux host, told in two ways: to the sensor of agent-c, and as documents of the Elastic Common Schema to everyone else.

A happening is (ns, "exec" | "write" | "connect", pid, parent, executable, argument).
"""

import datetime
import json
import struct

KINDS = {
    "exec": ("process", "start", "exec"),
    "write": ("file", "creation", "creation"),
    "connect": ("network", "start", "connection_attempted"),
}


def chain(at=1772613600000000000, pid=3000, folder="/home/mira/Downloads", address="203.0.113.9"):
    """A browser writes a script to Downloads, a shell runs it, curl connects."""
    second = 100_000_000
    script = f"{folder}/note-{pid}.sh"
    return [
        (at, "exec", pid, 900, "/usr/lib/firefox/firefox", "/usr/lib/firefox/firefox"),
        (at + second, "write", pid, 900, "/usr/lib/firefox/firefox", script),
        (at + 2 * second, "exec", pid + 1, pid, "/usr/bin/bash", f"bash {script}"),
        (at + 3 * second, "exec", pid + 2, pid + 1, "/usr/bin/curl", f"curl http://{address}/x"),
        (at + 4 * second, "connect", pid + 2, pid + 1, "/usr/bin/curl", address),
    ]


def sensed(happenings):
    """As the sensor writes them: struct sensed of agent.c."""
    return b"".join(
        struct.pack("@qQQ16s256s512s", at, pid, parent, kind.encode(), executable.encode(), argument.encode())
        for at, kind, pid, parent, executable, argument in happenings
    )


def ecs_lines(happenings, host):
    lines = []
    for at, kind, pid, parent, executable, argument in happenings:
        stamp = datetime.datetime.fromtimestamp(at // 10**9, datetime.timezone.utc).strftime(
            "%Y-%m-%dT%H:%M:%S"
        ) + ".%09dZ" % (at % 10**9)
        category, action_type, action = KINDS[kind]
        process = {"pid": pid, "parent": {"pid": parent}, "executable": executable}
        document = {
            "@timestamp": stamp,
            "event": {"kind": "event", "category": category, "type": action_type, "action": action},
            "host": {"name": host, "os": {"type": "linux"}},
            "process": process,
        }
        if kind == "exec":
            process["command_line"] = argument
        elif kind == "write":
            document["file"] = {"path": argument}
        else:
            document["destination"] = {"ip": argument}
        lines.append(json.dumps(document))
    return lines
