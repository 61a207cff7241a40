# SPDX-License-Identifier: MIT
"""Data frames in, a data frame out: python frames.py EVENTS.parquet|EVENTS.csv

The table has one row an event, with columns "class", "time", "host", and ECS names such as "process.executable"; `columns`
renames others. Without a file, a small table is made up.
"""

import sys

import polars as pl

import chaindet
from chaindet import frames

SHELL = r"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"
WORD = r"C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE"

MADE_UP = pl.DataFrame(
    {
        "EventType": ["process.start", "network.connect"],
        "TimeGenerated": ["2026-01-05T09:00:00Z", "2026-01-05T09:00:07Z"],
        "DeviceName": ["ws-17", "ws-17"],
        "host.os.type": ["windows", "windows"],
        "process.pid": [5300, 5300],
        "process.entity_id": ["{p-2}", "{p-2}"],
        "process.executable": [SHELL, SHELL],
        "process.command_line": ["powershell.exe -enc SQBFAFgA", None],
        "process.parent.pid": [4100, None],
        "process.parent.entity_id": ["{p-1}", None],
        "process.parent.executable": [WORD, None],
        "process.parent.command_line": [f'"{WORD}" /n "C:\\Users\\ana\\Downloads\\invoice.docm"', None],
        "destination.ip": [None, "203.0.113.7"],
    }
)
COLUMNS = {"EventType": "class", "TimeGenerated": "time", "DeviceName": "host"}


def read(path: str) -> pl.DataFrame:
    return pl.read_parquet(path) if path.endswith(".parquet") else pl.read_csv(path)


table = read(sys.argv[1]) if len(sys.argv) > 1 else MADE_UP
with chaindet.Engine(revisions="final") as engine:
    engine.feed_table(table, columns=COLUMNS)
    engine.flush()
    print(
        frames.to_polars(engine.alerts()).select(
            "TimeGenerated", "HostName", "AlertName", "Severity", "Entity", "IpAddress"
        )
    )
