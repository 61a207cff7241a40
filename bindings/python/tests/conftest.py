# SPDX-License-Identifier: MIT
"""What the tests share. They run against the installed package; CHAINDET_SOURCE names the source tree where they are not in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import chaindet

ROOT = Path(os.environ.get("CHAINDET_SOURCE", Path(__file__).resolve().parents[3]))
SAMPLES = sorted((ROOT / "examples" / "sample").glob("*"))
BASE = 1767603600 * 10**9  # 2026-01-05T09:00:00Z

SHELL = r"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"
TOOL = r"C:\Users\ana\Downloads\invoice_tool.exe"


def chain(host: str = "ws1", at: int = BASE, n: int = 0) -> list[dict[str, object]]:
    """Four events that make one alert of AN1314: a download is run, starts PowerShell, which talks to the network."""

    def guid(k: int) -> str:
        return "{e%07x-0000-0000-0000-%012x}" % (n, k)

    second = 10**9
    return [
        {
            "class": "file.create",
            "time": at,
            "host": host,
            "host.os.type": "windows",
            "tag": 1,
            "process.entity_id": guid(1),
            "process.pid": 4100,
            "process.executable": r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
            "file.path": TOOL,
        },
        {
            "class": "process.start",
            "time": at + 40 * second,
            "host": host,
            "host.os.type": "windows",
            "tag": 2,
            "process.entity_id": guid(2),
            "process.pid": 5200,
            "process.executable": TOOL,
            "process.command_line": f'"{TOOL}"',
            "process.parent.entity_id": guid(3),
            "process.parent.pid": 2200,
            "process.parent.executable": r"C:\Windows\explorer.exe",
            "process.parent.command_line": r"C:\Windows\Explorer.EXE",
        },
        {
            "class": "process.start",
            "time": at + 42 * second,
            "host": host,
            "host.os.type": "windows",
            "tag": 3,
            "process.entity_id": guid(4),
            "process.pid": 5300,
            "process.executable": SHELL,
            "process.command_line": "powershell.exe -nop -w hidden -enc SQBFAFgA",
            "process.parent.entity_id": guid(2),
            "process.parent.pid": 5200,
            "process.parent.executable": TOOL,
            "process.parent.command_line": f'"{TOOL}"',
        },
        {
            "class": "network.connect",
            "time": at + 44 * second,
            "host": host,
            "host.os.type": "windows",
            "tag": 4,
            "process.entity_id": guid(4),
            "process.pid": 5300,
            "process.executable": SHELL,
            "destination.ip": "203.0.113.7",
            "destination.port": 443,
        },
    ]


def stages(finding: chaindet.Finding) -> dict[str, list[int]]:
    return {s.name: sorted(e.tag for e in s.events) for s in finding.stages}


@pytest.fixture(scope="session")
def rules() -> chaindet.Ruleset:
    return chaindet.Ruleset()


@pytest.fixture
def engine(rules: chaindet.Ruleset) -> chaindet.Engine:
    return chaindet.Engine(rules)


@pytest.fixture(scope="session")
def alert(rules: chaindet.Ruleset) -> chaindet.Alert:
    with chaindet.Engine(rules, revisions="first") as e:
        e.feed_many(chain())
        found = list(e.alerts())
    assert len(found) == 1 and isinstance(found[0], chaindet.Alert)
    return found[0]
