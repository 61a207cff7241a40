# SPDX-License-Identifier: MIT
"""What the documents show runs: example scripts, the notebook, the code in the README."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, SAMPLES

EXAMPLES = ROOT / "examples" / "python"
needs_samples = pytest.mark.skipif(not SAMPLES, reason="no sample events in examples/sample")


def run(*command: str, data: bytes = b"", code: int = 0) -> str:
    r = subprocess.run([sys.executable, *command], input=data, capture_output=True, timeout=120, check=False)
    assert r.returncode == code, r.stdout.decode() + r.stderr.decode()
    return r.stdout.decode()


@needs_samples
def test_the_first_example_prints_an1314_of_the_sample() -> None:
    assert "AN1314" in run(str(EXAMPLES / "first.py"), *map(str, SAMPLES))


@needs_samples
def test_the_second_example_takes_settings_events_and_logs() -> None:
    path = next(p for p in SAMPLES if p.name.startswith("windows-evtx"))
    assert run(str(EXAMPLES / "tuned.py"), str(path)).splitlines() == [
        "critical AN1314 ws-17.corp.example powershell.exe (pid 10216)"
    ]


@needs_samples
def test_the_agent_goes_on_after_a_restart(tmp_path: Path) -> None:
    log = b"".join(p.read_bytes() for p in SAMPLES if p.name.startswith("windows"))
    lines = log.splitlines(keepends=True)
    whole = {json.loads(line)["finding_info"]["uid"] for line in run(str(EXAMPLES / "agent.py"), data=log).splitlines()}
    assert whole
    state = str(tmp_path / "agent.state")
    parts: set[str] = set()
    for at in range(0, len(lines), max(len(lines) // 4, 1)):
        out = run(str(EXAMPLES / "agent.py"), "--state", state, data=b"".join(lines[at : at + max(len(lines) // 4, 1)]))
        parts |= {json.loads(line)["finding_info"]["uid"] for line in out.splitlines()}
    assert parts == whole
    Path(state).write_bytes(b"damaged")
    assert run(str(EXAMPLES / "agent.py"), "--state", state, data=log)
    site = tmp_path / "site.yaml"
    site.write_text("AN1314: {TimeWindw: 1m}\n", encoding="utf-8")
    run(str(EXAMPLES / "agent.py"), "--site", str(site), code=2)


def test_the_frames_example_raises_an_alert() -> None:
    pytest.importorskip("polars")
    out = run(str(EXAMPLES / "frames.py"))
    assert "AN1314" in out and "ws-17" in out


@needs_samples
def test_the_notebook_runs_and_shows_pictures() -> None:
    nbclient, nbformat = pytest.importorskip("nbclient"), pytest.importorskip("nbformat")
    pytest.importorskip("ipykernel")
    pytest.importorskip("pandas")
    path = ROOT / "examples" / "notebooks" / "hunting.ipynb"
    book = nbformat.read(path, as_version=4)
    assert not [c for c in book.cells if c.get("outputs")], "it is kept without outputs"
    nbclient.NotebookClient(book, timeout=120, resources={"metadata": {"path": str(path.parent)}}).execute()
    html = "".join(str(o["data"].get("text/html", "")) for c in book.cells for o in c.get("outputs", []) if "data" in o)
    assert "AN1314" in html and "<svg" in html and "TimeGenerated" in html


@needs_samples
def test_the_readmes_code_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "bindings" / "python" / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) == 2
    monkeypatch.chdir(tmp_path)
    (tmp_path / "events.jsonl").write_bytes(SAMPLES[0].read_bytes())
    (tmp_path / "security.evtx").write_bytes(SAMPLES[0].read_bytes())
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"class": ["process.start"], "time": [0]})
    names = {"frame": frame}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)
