"""The composer's English means the same as its C: an independent reader reads the phrases, and both are run."""

import ast
import math
import random
from functools import cache
from typing import Any

import pytest
from tests.data.meanings import MEANINGS, wrap
from tests.data.reader import Reader, Symbols, evaluate, every_operator

from t2l.data.building.compilation import compile_programs
from t2l.data.composer.grammar import Grammar
from t2l.data.composer.numbers import BOOL, DOUBLE, INT, UNSIGNED, NumberType
from t2l.data.composer.prose import STYLES, Prose
from t2l.data.composer.tree import Node, to_c, to_symbols, value
from t2l.data.programs import Parameter, Program
from t2l.llvm import Sandbox

TYPES = (INT, UNSIGNED, DOUBLE)
COUNT = 60  # phrases of each type
ARGUMENTS = [[a, b] for a, b in ((5, 3), (-7, 2), (12, 12), (100, -9), (0, 31), (6, 64))]


def draw(type_: NumberType, count: int, depth: int = 3) -> list[tuple[Node, bool]]:
    """Draw expressions and conditions over a and b; return each with whether it is a condition."""
    rng = random.Random(f"{type_.c}/{depth}")
    leaves = [value("a", origin="argument"), value("b", origin="argument")]
    drawn = []
    for index in range(count):
        grammar = Grammar(rng, type_, leaves)
        is_condition = index % 3 == 0
        node = grammar.condition(rng.randint(1, depth)) if is_condition else grammar.expression(rng.randint(1, depth))
        drawn.append((node, is_condition))
    return drawn


@cache
def run(type_: NumberType, count: int) -> list[list[Any]]:
    """Run the C of the drawn phrases on every pair of arguments."""
    programs = [
        Program(
            "f",
            f"#include <stdint.h>\n{BOOL.c if is_condition else type_.c} f({type_.c} a, {type_.c} b) "
            f"{{ return {to_c(node)}; }}\n",
            (),
            (Parameter("a", type_.llvm), Parameter("b", type_.llvm)),
            "",
            "",
        )
        for node, is_condition in draw(type_, count)
    ]
    tests = [{"args": [float(x) for x in pair] if type_ is DOUBLE else pair} for pair in ARGUMENTS]
    rows = ({"completion": item.ir, "entry_point": "f", "tests": tests} for item in compile_programs(programs))
    with Sandbox(2) as sandbox:
        return [[output["returns"] for output in result.outputs] for result in sandbox.run(rows)]


def agrees(type_: NumberType, is_condition: bool, expected: Any, returned: Any) -> bool:
    if is_condition:
        return bool(expected) == bool(returned)
    if type_ is DOUBLE:
        return math.isclose(expected, returned, rel_tol=1e-9) or (expected != expected and returned != returned)
    return (int(expected) - int(returned)) % (1 << 32) == 0


def environments(type_: NumberType) -> list[dict[str, Any]]:
    return [{"a": wrap(type_, a), "b": wrap(type_, b)} for a, b in ARGUMENTS]


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.c)
def test_every_phrase_has_a_meaning(type_: NumberType) -> None:
    phrases = [text for op in every_operator(type_) for text in (*op.infix, *op.prefix, *op.short)]
    assert sorted(set(phrases) - MEANINGS.keys()) == []


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.c)
def test_symbols_evaluate_to_what_the_program_returns(type_: NumberType) -> None:
    for (node, is_condition), returned in zip(draw(type_, COUNT), run(type_, COUNT), strict=True):
        expression = ast.parse(to_symbols(node), mode="eval")
        expected = [Symbols(type_, names).visit(expression) for names in environments(type_)]
        assert all(agrees(type_, is_condition, *pair) for pair in zip(expected, returned, strict=True)), (
            f"{to_symbols(node)} | {to_c(node)}: {expected} {returned}"
        )


@pytest.mark.parametrize("style", [style for style in STYLES if style != "symbols"])
@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.c)
def test_every_reading_of_the_english_gives_what_the_program_returns(type_: NumberType, style: str) -> None:
    for index, ((node, is_condition), returned) in enumerate(zip(draw(type_, COUNT), run(type_, COUNT), strict=True)):
        prose = Prose(random.Random(index), style, iter("pqrstuvwxyz"))
        text = prose.clause(node)
        readings = Reader(type_, dict(prose.explanation())).read(text)
        assert readings, text
        for reading in readings:  # "1 if a is even, otherwise 0" is a choice and a truth value, for instance
            expected = [evaluate(type_, reading, names) for names in environments(type_)]
            same = all(agrees(type_, is_condition, *pair) for pair in zip(expected, returned, strict=True))
            assert same, f"{text} | {reading} | {to_c(node)}: {expected} {returned}"
