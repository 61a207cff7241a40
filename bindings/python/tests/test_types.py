# SPDX-License-Identifier: MIT
"""The types that the package promises hold, in the eyes of three checkers."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

import chaindet

PACKAGE = Path(chaindet.__file__).parent
CONFIG = ROOT / "pyproject.toml"
TESTS = ROOT / "bindings" / "python" / "tests"


def check(*command: str) -> None:
    env = dict(os.environ)
    if "site-packages" not in PACKAGE.parts:
        env["MYPYPATH"] = str(PACKAGE.parent)
    run = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, env=env, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def needs(module: str) -> None:
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} is not installed")


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").exists() and (PACKAGE / "_low.pyi").exists()


def test_mypy_strict_finds_nothing(tmp_path: Path) -> None:
    needs("mypy")
    cache = f"--cache-dir={tmp_path}"
    check("mypy", "--strict", cache, "--config-file", str(CONFIG), "-p", "chaindet")
    check("mypy", "--strict", cache, "--config-file", str(CONFIG), *map(str, TESTS.glob("*.py")))


def test_the_stub_is_what_is_there() -> None:
    needs("mypy")
    check(
        "mypy.stubtest",
        "chaindet._low",
        "--allowlist",
        str(TESTS / "stubtest-allow.txt"),
        "--mypy-config-file",
        str(CONFIG),
    )


def test_pyright_finds_nothing(tmp_path: Path) -> None:
    needs("basedpyright")
    (tmp_path / "pyproject.toml").write_text(CONFIG.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "chaindet").symlink_to(PACKAGE)
    check(
        "basedpyright",
        "--level",
        "error",
        "--pythonpath",
        sys.executable,
        "-p",
        str(tmp_path),
        str(tmp_path / "chaindet"),
    )


def test_the_reference_is_made_of_the_docstrings_without_a_warning(tmp_path: Path) -> None:
    needs("pdoc")
    build = CONFIG.parent / "bindings" / "reference" / "build.sh"
    made = subprocess.run(
        [str(build), str(tmp_path), "python"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHON": sys.executable},
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    page = (tmp_path / "python" / "chaindet.html").read_text(encoding="utf-8")
    assert "feed_table" in page and "to_ocsf" in page and "EngineInUse" in page
