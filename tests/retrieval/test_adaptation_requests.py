"""Numbers of a request become arguments that it lacks, and a negation becomes the opposite answer."""

from typing import Any

import pytest

from t2l.data.programs import Parameter
from t2l.llvm import Sandbox, parse_signature
from t2l.retrieval.adaptation import Adaptation, adapt, count_unexplained
from t2l.retrieval.adaptation.negation import differs_in_negation
from t2l.retrieval.records import KnownProgram

CLAMP = KnownProgram(
    "define i32 @clamp(i32 %0, i32 %1, i32 %2) {\n  %4 = call i32 @llvm.smax.i32(i32 %0, i32 %1)\n"
    "  %5 = call i32 @llvm.smin.i32(i32 %4, i32 %2)\n  ret i32 %5\n}\n"
    "declare i32 @llvm.smax.i32(i32, i32)\ndeclare i32 @llvm.smin.i32(i32, i32)",
    "i32 @clamp(i32, i32, i32)",
    "x/clamp",
    "x",
    (Parameter("x", "i32"), Parameter("low", "i32"), Parameter("high", "i32")),
)
SHARE = KnownProgram(
    "define double @share(double %0, double %1) {\n  %3 = fmul double %0, %1\n"
    "  %4 = fdiv double %3, 1.000000e+02\n  ret double %4\n}",
    "double @share(double, double)",
    "x/share",
    "x",
    (Parameter("amount", "double"), Parameter("percent", "double")),
)
EVEN = KnownProgram(
    "define i1 @even(i32 %0) {\n  %2 = and i32 %0, 1\n  %3 = icmp eq i32 %2, 0\n  ret i1 %3\n}",
    "i1 @even(i32)",
    "x/even",
    "x",
    (Parameter("n", "i32"),),
)


def call(sandbox: Sandbox, adapted: Adaptation, name: str, *args: Any) -> Any:
    (result,) = sandbox.run([{"completion": adapted.ir, "entry_point": name, "tests": [{"args": list(args)}]}])
    assert result.status == "ok", result.message
    return result.outputs[0]["returns"]


@pytest.mark.parametrize(("value", "clipped"), [(-5, 0), (77, 77), (900, 255)])
def test_numbers_are_given_to_the_last_parameters(sandbox: Sandbox, value: int, clipped: int) -> None:
    best = adapt(CLAMP, "limit x to low..high", "clip a value to 0..255", "i32 @clip(i32)", None)[0]
    assert best.changes[:2] == ("low = 0", "high = 255") and call(sandbox, best, "clip", value) == clipped


def test_the_other_places_are_tried_too_and_cost_more() -> None:
    best, second, *_ = adapt(CLAMP, "", "clip a value to 0..255", "i32 @clip(i32)", None)
    assert second.changes[:2] == ("x = 0", "low = 255") and second.cost > best.cost


@pytest.mark.parametrize("prompt", ["clip a value", "clip to 255", "clip to 1, 2 and 3"])
def test_nothing_is_given_unless_the_request_has_as_many_numbers(prompt: str) -> None:
    assert adapt(CLAMP, "", prompt, "i32 @clip(i32)", None) == []


def test_a_percentage_is_a_number_or_a_fraction(sandbox: Sandbox) -> None:
    found = adapt(SHARE, "percent of amount", "how much is a 15% tip", "double @tip(double)", None)
    assert [one.changes[0] for one in found[:2]] == ["percent = 15", "percent = 0.15"]
    assert call(sandbox, found[0], "tip", 80.0) == pytest.approx(12.0)


def test_a_negation_in_one_of_both_texts_is_the_opposite_answer(sandbox: Sandbox) -> None:
    best, second = adapt(EVEN, "Is n even?", "true if n is not even", "i1 @f(i32)", None)[:2]
    assert best.changes[0] == "negated" and "negated" not in second.changes and second.cost > best.cost
    assert [call(sandbox, best, "f", value) for value in (3, 4)] == [1, 0]
    as_number = adapt(EVEN, "Is n even?", "1 when n isn't even, otherwise 0", "i32 @f(i32)", None)[0]
    assert [call(sandbox, as_number, "f", value) for value in (3, 4)] == [1, 0]


def test_a_negation_in_both_or_none_changes_nothing() -> None:
    assert adapt(EVEN, "Is n even?", "is n even", "i1 @f(i32)", None)[0].changes == ("renamed from even",)
    assert adapt(EVEN, "Is n not odd?", "n is not odd", "i1 @f(i32)", None)[0].changes == ("renamed from even",)
    assert not differs_in_negation("non-negative n", "n, which is not negative, or zero")


def test_adapted_programs_have_the_requested_type() -> None:
    for signature in ("i64 @f(i64)", "i16 @f(i16)", "double @f(double)"):
        for adapted in adapt(CLAMP, "", "clip to 0..100", signature, None):
            wanted = parse_signature(signature)
            assert f"define {wanted.returns} @f({wanted.parameters[0]} %0) {{" in adapted.ir


def test_or_not_is_no_negation() -> None:
    assert not differs_in_negation("Is n even?", "is it even or not")
    assert differs_in_negation("Is n even?", "is it not even")


DECAY = KnownProgram(
    "define double @decayed(double %0, double %1) {\n  %3 = fsub double %0, %1\n  ret double %3\n}",
    "double @decayed(double, double)",
    "x/decayed",
    "x",
    (Parameter("start", "double"), Parameter("elapsed", "double")),
)


def test_arguments_come_in_the_order_in_which_the_request_lists_them(sandbox: Sandbox) -> None:
    best = adapt(
        DECAY, "decay, from start, elapsed", "decay from elapsed and start", "double @f(double, double)", None
    )[0]
    assert "arguments in another order" in best.changes
    assert call(sandbox, best, "f", 1.0, 5.0) == 4.0


@pytest.mark.parametrize(
    ("wording", "prompt"),
    [
        ("decay, from start, elapsed", "decay from start and elapsed"),
        ("decay, from start, elapsed", "what is left after elapsed units of the start"),  # words, but no list of them
        ("elapsed, start", "decay from elapsed and start"),  # the wording has that order, too
    ],
)
def test_arguments_keep_their_order_otherwise(wording: str, prompt: str) -> None:
    found = adapt(DECAY, wording, prompt, "double @f(double, double)", None)
    assert not any("arguments in another order" in one.changes for one in found)


def test_other_orders_are_tried_where_examples_tell(sandbox: Sandbox) -> None:
    found = adapt(DECAY, "decay", "whatever", "double @f(double, double)", None, guess_orders=True)
    assert [("arguments in another order" in one.changes) for one in found] == [False, True]
    assert call(sandbox, found[1], "f", 1.0, 5.0) == 4.0


def test_numbers_that_neither_program_nor_wording_has_are_counted() -> None:
    ir = "define i32 @f(i32 %0) {\n  %2 = icmp sgt i32 %0, 89\n  %3 = select i1 %2, i32 7, i32 0\n  ret i32 %3\n}"
    assert count_unexplained(ir, "7 from 90 on", "7 points from 90 on, 5 from 80 on") == 2
    assert count_unexplained(ir, "points", "7 points from 90 on") == 0
