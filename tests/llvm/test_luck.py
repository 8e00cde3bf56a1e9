"""No program passes that computes with undefined values or reads what is not its own; the like that is right passes.

The programs are in `lucky.c`, compiled by clang without optimisation, and in `lucky.ll`, written by hand.
"""

from pathlib import Path
from typing import Any

import pytest
from tests.llvm.calls import Section, read_sections

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

C = read_sections("lucky.c")
SECTIONS = [*C, *read_sections("lucky.ll")]
LUCKY = [section for section in SECTIONS if section.kind == "lucky"]
RIGHT = [section for section in SECTIONS if section.kind == "right"]
MANY = 3  # repeats of a program's tests, so that each of them runs in one filling only


@pytest.fixture(scope="module")
def compiled() -> str:
    return compile_c(Path(__file__).with_name("lucky.c").read_text())


def row(section: Section, compiled: str, repeats: int) -> dict[str, Any]:
    text = compiled if section in C else section.text
    return {"completion": text, "entry_point": section.entry_point, "tests": section.tests * repeats}


def names(sections: list[Section]) -> list[str]:
    return [f"{section.place}-{section.entry_point}" for section in sections]


def test_there_are_enough_programs_of_both_kinds() -> None:
    assert (len(LUCKY), len(RIGHT)) == (119, 61)


@pytest.mark.slow
@pytest.mark.parametrize("section", LUCKY, ids=names(LUCKY))
def test_a_program_that_is_right_by_luck_does_not_pass(sandbox: Sandbox, compiled: str, section: Section) -> None:
    for result in sandbox.check([row(section, compiled, 1), row(section, compiled, MANY)]):
        assert result.status in ("wrong", "trap")
        assert not result.passed


@pytest.mark.slow
@pytest.mark.parametrize("section", RIGHT, ids=names(RIGHT))
def test_the_like_that_is_right_passes(sandbox: Sandbox, compiled: str, section: Section) -> None:
    for result in sandbox.check([row(section, compiled, 1), row(section, compiled, MANY)]):
        assert result.passed, result.message
