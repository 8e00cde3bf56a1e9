"""Fixtures for tests of many parts. `tests.scripts` loads and runs the repository's scripts."""

from collections.abc import Iterator

import pytest

from t2l.llvm import Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """Return the sandbox that tests share; tests that close it or kill or count workers make their own."""
    with Sandbox() as shared:
        yield shared


@pytest.fixture(autouse=True)
def _own_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a precision of its own: a run in bf16 leaves this variable behind, and later ones obey it."""
    monkeypatch.setenv("ACCELERATE_MIXED_PRECISION", "no")
