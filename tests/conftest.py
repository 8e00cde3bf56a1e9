"""Fixtures for tests of many parts. `tests.scripts` loads and runs the repository's scripts."""

from collections.abc import Iterator

import pytest

from t2l.llvm import Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """Return the sandbox that tests share; tests that close it or kill or count workers make their own."""
    with Sandbox() as shared:
        yield shared
