# SPDX-License-Identifier: MIT
"""The wheel, once auditwheel has looked after it, runs where nothing of what it was built with is; the sdist is all of the source.
test.sh names the wheel that it has built in CHAINDET_WHEEL. CHAINDET_FULL=1 builds another from the sdist, outside of the repository."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from conftest import ROOT

SAMPLE = ROOT / "examples" / "sample" / "windows-evtx_dump.jsonl"
#: Five lines, and where what they loaded lies.
FIVE = """
import chaindet
for alert in chaindet.run({sample!r}):
    print(alert)
print(chaindet.__file__)
print(*sorted({{line.split()[-1] for line in open("/proc/self/maps") if ".so" in line}}), sep="\\n")
"""
TOOLS = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"


def run(*command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    r = subprocess.run(
        [str(c) for c in command], capture_output=True, text=True, cwd=cwd, env=env or {**os.environ, "PATH": TOOLS}
    )
    assert r.returncode == 0, r.stdout + r.stderr
    return r.stdout


def needs(*modules: str) -> None:
    for m in modules:
        if importlib.util.find_spec(m) is None:
            pytest.skip(f"{m} is not installed")


@pytest.fixture(scope="module")
def repaired(tmp_path_factory: pytest.TempPathFactory) -> Path:
    needs("auditwheel")
    wheel = os.environ.get("CHAINDET_WHEEL")
    if not wheel:
        pytest.skip("CHAINDET_WHEEL names no wheel (test.sh builds one)")
    out = tmp_path_factory.mktemp("repaired")
    run(sys.executable, "-m", "auditwheel", "repair", "-w", out, wheel)
    (made,) = out.glob("*.whl")
    return made


def test_the_repaired_wheel_is_of_a_manylinux_policy(repaired: Path) -> None:
    shown = " ".join(run(sys.executable, "-m", "auditwheel", "show", repaired).split())
    assert re.search(r'consistent with the following platform tag: "manylinux_2_\d+_\w+"', shown), shown


def test_the_repaired_wheel_runs_with_nothing_around_it(repaired: Path, tmp_path: Path) -> None:
    """Installed into an empty folder, with an empty environment: what is no part of every Linux is its own."""
    where = tmp_path / "site"
    run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", where, repaired)
    code = f"import sys; sys.path.insert(0, {str(where)!r})\n" + FIVE.format(sample=str(SAMPLE))
    python = Path(sys.base_prefix) / "bin" / Path(sys.executable).name
    told = run(python if python.exists() else sys.executable, "-E", "-s", "-c", code, cwd=tmp_path, env={"LC_ALL": "C.UTF-8"})
    assert told.startswith("CRITICAL AN1314 ") and str(where / "chaindet" / "__init__.py") in told
    for library in ("libpcre2-8", "libyaml-0", "libsimdjson", "libevtx"):
        paths = [line for line in told.splitlines() if Path(line).name.startswith(library)]
        assert paths and all(Path(p).is_relative_to(where) for p in paths), (library, paths)


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    needs("mesonpy")
    if not (ROOT / ".git").exists():
        pytest.skip("no git repository: nothing to make an sdist of")
    out = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-c", f"import mesonpy; mesonpy.build_sdist({str(out)!r})", cwd=ROOT)
    (made,) = out.glob("*.tar.gz")
    return made


def test_the_sdist_holds_what_git_tracks(sdist: Path) -> None:
    with tarfile.open(sdist) as t:
        held = {n.split("/", 1)[1] for n in t.getnames() if "/" in n}
    tracked = run("git", "ls-tree", "-r", "--name-only", "-z", "HEAD", cwd=ROOT).split("\0")[:-1]
    assert {n for n in tracked if n not in held} == set()
    assert held - set(tracked) - {str(p) for n in tracked for p in Path(n).parents} == {"PKG-INFO"}


def test_a_wheel_of_the_sdist_runs(sdist: Path, tmp_path: Path) -> None:
    if os.environ.get("CHAINDET_FULL", "0") != "1":
        pytest.skip("builds everything once more: CHAINDET_FULL=1")
    pip = (sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--target")
    run(*pip, tmp_path / "site", sdist, cwd=tmp_path)
    code = f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r})\n" + FIVE.format(sample=str(SAMPLE))
    told = run(sys.executable, "-E", "-s", "-c", code, cwd=tmp_path, env={"LC_ALL": "C.UTF-8"})
    assert told.startswith("CRITICAL AN1314 ") and str(tmp_path / "site") in told
