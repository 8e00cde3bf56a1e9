"""Drafts with a pointless operation, test or branch are refused."""

import random
import re

import pytest

from t2l.data.composer import SHAPES, compose
from t2l.data.composer.arithmetic import ADD, CLAMP, MUL, SQUARE, SUB
from t2l.data.composer.conditions import COMPARISONS, JOINED, ZERO_TESTS
from t2l.data.composer.draft import Argument, Draft
from t2l.data.composer.integers import integer_operators
from t2l.data.composer.numbers import INT
from t2l.data.composer.sense import makes_sense
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.templates import Item
from t2l.data.composer.tree import Node, value

X, Y = value("x", origin="argument"), value("y", origin="argument")
LESS, GREATER, _, _, EQUAL, _ = COMPARISONS
ABS = next(operator for operator, _ in integer_operators(INT) if operator.key == "abs")
AND = next(operator for operator, _ in integer_operators(INT) if operator.key == "and")
SHIFT_LEFT = next(operator for operator, _ in integer_operators(INT) if operator.key == "shl")
ZERO = next(test for test in ZERO_TESTS if test.key == "zero")


def number(digits: int) -> Node:
    return value(str(digits), origin="constant")


def sensible(group: str, low: int = -50, high: int = 50, **phrases: Node) -> bool:
    sketch = Sketch(random.Random(1), 1)
    sketch.arguments += [Argument(name, INT, low=low, high=high) for name in "xy"]
    return makes_sense(sketch, Draft(group, "", INT, phrases, {"x": "x", "i": "i"}))


@pytest.mark.parametrize(
    "phrase",
    [
        Node(SUB, (Node(ADD, (X, Y)), X)),
        Node(ABS, (Node(SQUARE, (X,)),)),
        Node(EQUAL, (Node(SQUARE, (X,)), number(3))),
        Node(JOINED[0], (Node(LESS, (X, number(9))), Node(LESS, (X, number(5))))),
    ],
)
def test_an_operation_that_changes_nothing_is_refused(phrase: Node) -> None:
    assert not sensible("value", e=phrase)


def test_a_limit_that_a_digit_cannot_pass_is_refused() -> None:
    clamped = Node(CLAMP, (X, number(0), number(9)))
    assert sensible("value", e=clamped) and not sensible("value", low=0, high=9, e=clamped)


def test_a_branch_that_is_never_taken_is_refused() -> None:
    less, greater = Node(LESS, (X, Y)), Node(GREATER, (X, Y))
    assert not sensible("ladder", c0=less, e0=X, c1=less, e1=Y, o=number(3))
    assert sensible("ladder", c0=less, e0=X, c1=greater, e1=Y, o=number(3))


def test_a_value_that_its_test_fixes_is_refused() -> None:
    assert not sensible("choice", c=Node(ZERO, (X,)), e=Node(SQUARE, (X,)), o=Y)
    assert sensible("choice", c=Node(ZERO, (X,)), e=Node(SQUARE, (Y,)), o=X)


def test_a_step_that_changes_nothing_the_second_time_is_refused() -> None:
    assert not sensible("recurrence", e=Node(ABS, (X,)))
    assert sensible("recurrence", e=Node(SQUARE, (X,)))


def test_most_drafts_of_every_shape_make_sense() -> None:
    for name, shape in SHAPES.items():
        sketches = [Sketch(random.Random(seed), 1 + seed % 3) for seed in range(16)]
        assert sum(makes_sense(sketch, shape.draft(sketch)) for sketch in sketches) >= 3, name


def test_an_operation_is_not_written_twice() -> None:
    double = Node(MUL, (X, number(3)))
    assert not sensible("value", e=Node(SUB, (Node(SQUARE, (double,)), double)))


def test_a_half_of_a_condition_that_leaves_out_the_element_is_refused() -> None:
    sketch = Sketch(random.Random(1), 1)
    k, x = sketch.scalar("k"), sketch.local(("x",))
    condition = Node(JOINED[0], (Node(LESS, (k, number(5))), Node(GREATER, (x, number(9)))))
    assert not makes_sense(sketch, Draft("find", "", INT, {"c": condition}, {"x": "x"}))


def test_an_interval_without_values_is_refused() -> None:
    levels: list[Item] = [{"bound": "20", "result": 0}, {"bound": "40", "result": 1}]
    sketch = Sketch(random.Random(1), 1)
    sketch.arguments.append(Argument("x", INT, low=-50, high=50))
    shifted = Node(SHIFT_LEFT, (X, number(8)))  # a multiple of 256, never from 21 to 40
    for phrase, expected in ((X, True), (shifted, False)):
        draft = Draft("buckets", "", INT, {"e": phrase}, lists={"levels": levels})
        assert makes_sense(sketch, draft) is expected


def test_a_search_that_stops_where_it_starts_is_refused() -> None:
    sketch = Sketch(random.Random(1), 1)
    sketch.ranges["i"] = 1, 20
    i = value("i")
    words: dict[str, str | int] = {"i": "i", "n": "n", "start": 1, "default": 0}
    for test, expected in ((Node(LESS, (i, number(16))), False), (Node(GREATER, (i, number(5))), True)):
        assert makes_sense(sketch, Draft("loop_search", "", INT, {"c": test}, words)) is expected


def test_an_argument_is_sorted_into_intervals_under_its_own_name() -> None:
    for seed in range(200):
        program = compose(random.Random(seed), shapes=["buckets"])
        names = "|".join(parameter.name for parameter in program.parameters)
        assert not [text for text in program.prompts if re.search(rf"\bt (=|be) ({names})\b\.", text)], program


def test_requests_name_the_type_of_the_arithmetic() -> None:
    programs = [compose(random.Random(seed)) for seed in range(300)]
    assert not [text for program in programs for text in program.prompts if "this type" in text]


def test_a_repeated_step_that_soon_changes_nothing_is_refused() -> None:
    sketch = Sketch(random.Random(1), 1)
    sketch.ranges["i"] = 1, 10
    x, i = value("x"), value("i")
    words: dict[str, str | int] = {"x": "x", "i": "i", "n": "n"}
    for step, expected in ((Node(AND, (x, i)), False), (Node(ADD, (x, i)), True)):
        draft = Draft("recurrence", "", INT, {"e": step, "start": number(1)}, words)
        assert makes_sense(sketch, draft) is expected


def test_a_machine_with_a_state_that_is_never_reached_is_refused() -> None:
    sketch, test = Sketch(random.Random(1), 1), Node(GREATER, (X, number(5)))
    for target, expected in ((1, False), (2, True)):
        states: list[Item] = [{"state": 0, "target": target, "c": test}, {"state": 2, "target": 0, "c": test}]
        draft = Draft("machine", "", INT, {"c0": test}, lists={"states": states})
        assert makes_sense(sketch, draft) is expected
