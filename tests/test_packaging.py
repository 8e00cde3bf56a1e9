"""`pip install` installs every file of the package, and every extra adds a package."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "t2l"


@pytest.fixture
def distribution(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the distribution that setup.py defines."""
    pytest.importorskip("setuptools")
    from distutils.core import run_setup  # from Python 3.12 on, setuptools has its own copy

    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "argv", ["setup.py"])
    return run_setup("setup.py", stop_after="init")


def test_every_file_of_the_package_is_installed(distribution: Any) -> None:
    installed = {path for pattern in distribution.package_data["t2l"] for path in PACKAGE.glob(pattern)}
    data = {path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
    assert data and data <= installed


def test_types_are_for_those_who_install_it_too(distribution: Any) -> None:
    assert "py.typed" in distribution.package_data["t2l"] and (PACKAGE / "py.typed").exists()


def test_every_extra_for_users_adds_a_package_to_the_base(distribution: Any) -> None:
    base = set(distribution.install_requires)
    extras = {name: set(packages) for name, packages in distribution.extras_require.items()}
    assert {name for name, packages in extras.items() if packages <= base} == set()


def test_every_package_that_is_named_has_a_tested_version(distribution: Any) -> None:
    named = {*distribution.install_requires, *(name for own in distribution.extras_require.values() for name in own)}
    pinned = {line.split("==")[0] for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line}
    assert {re.split("[<>]", package)[0] for package in named} <= pinned
