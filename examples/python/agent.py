# SPDX-License-Identifier: MIT
"""A small agent: reads log records from standard input as they come, writes OCSF findings to standard output, and keeps its
state in a file, so that a restart goes on where it stopped.

    tail -F events.jsonl | python agent.py --state agent.state --site site.yaml
"""

import argparse
import json
import os
import signal
import sys
from pathlib import Path

import chaindet


def save(engine: chaindet.Engine, state: Path) -> None:
    """By a new file and a rename: a crash leaves the old state or the new one."""
    new = state.with_suffix(".new")
    with open(new, "wb") as f:
        f.write(bytes(engine.snapshot()))
        f.flush()
        os.fsync(f.fileno())
    new.replace(state)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--state", type=Path)
    arguments.add_argument("--site", type=Path, action="append", default=[])
    options = arguments.parse_args()
    try:
        rules = chaindet.Ruleset(site=options.site)
    except chaindet.RulesError as e:
        print("\n".join(e.diagnostics), file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

    with chaindet.Engine(rules, lateness="90s", max_bytes="64MiB") as engine:
        if options.state and options.state.exists():
            try:
                engine.restore(options.state.read_bytes())
            except chaindet.SnapshotError as e:
                print(f"{options.state}: {e}; starting empty", file=sys.stderr)

        @engine.on_alert
        def write(finding: chaindet.Finding) -> None:
            print(json.dumps(finding.to_ocsf(rules=rules)), flush=True)

        try:
            with engine.stream() as stream:
                while chunk := sys.stdin.buffer.read1(65536):
                    stream.push(chunk)
        finally:
            if options.state:
                save(engine, options.state)
        engine.flush()
        print(f"{stream_summary(engine)}", file=sys.stderr)
    return 0


def stream_summary(engine: chaindet.Engine) -> str:
    s = engine.stats
    lost = sum(loss.count for loss in engine.losses)
    return f"{s.events} events, {s.alerts} alerts, {s.late} late, {lost} lost"


if __name__ == "__main__":
    sys.exit(main())
