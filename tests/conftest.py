"""What tests of many parts need. Loading and running the repository's scripts is in `tests.scripts`."""

from collections.abc import Iterator

import pytest

from t2l.llvm import Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for all tests that only ask it; those that close, kill or count workers make their own."""
    with Sandbox() as shared:
        yield shared
