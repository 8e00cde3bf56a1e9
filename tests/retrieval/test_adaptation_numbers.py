"""The numbers of a request put into a known program: only where it is clear which constant stands for which number."""

import pytest

from t2l.retrieval.adaptation import adapt
from t2l.retrieval.adaptation.constants import format_constant
from t2l.retrieval.adaptation.numbers import align, find_numbers
from t2l.retrieval.records import KnownProgram


def program(*lines: str, type_: str = "i32") -> KnownProgram:
    ir = "\n".join([f"define {type_} @f({type_} %0) {{", *(f"  {line}" for line in lines), "}"])
    return KnownProgram(ir, f"{type_} @f({type_})", "family/function", "catalogue", ())


def first(known: KnownProgram, wording: str, prompt: str):
    return adapt(known, wording, prompt, known.signature, "f")[0]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("x modulo 7", [7]),
        ("from -3 to 1,000", [-3, 1000]),
        ("x-3 and 5-7", [3, 5, 7]),
        ("every third of twenty-five", [3, 25]),
        ("two hundred and a dozen", [200, 12]),
        ("a 16-bit integer x1, 2D, 64-bit", []),
        ("add 0x1F or 2.5", [31, 2.5]),
        ("the 9th bit", [9]),
    ],
)
def test_numbers_are_read(text, values):
    assert [number.value for number in find_numbers(text)] == values


def test_a_percentage_is_one():
    assert [number.percent for number in find_numbers("15% or 15 percent of 15")] == [True, True, False]


def test_numbers_pair_by_the_words_around_them():
    pairs = align("below 3 or above 12", "is n above 20, or below 5?")
    assert [(ours.value, theirs.value) for ours, theirs in pairs] == [(3, 5), (12, 20)]


def test_texts_with_different_counts_of_numbers_do_not_pair():
    assert align("Is x between 3 and 12?", "Is x above 3?") is None


def test_two_is_a_number_only_among_the_same_words():
    assert align("Return every third element.", "Return the sum of two values.") is None
    assert [(a.value, b.value) for a, b in align("Take every third element.", "Take every second element.")] == [
        (3, 2)
    ]


def test_a_number_is_put_in_and_the_change_is_reported():
    adaptation = first(program("%2 = srem i32 %0, 10", "ret i32 %2"), "remainder by 10", "remainder by seven")
    assert "srem i32 %0, 7" in adaptation.ir
    assert adaptation.changes == ("7 instead of 10",)
    assert adaptation.cost == 0


def test_the_program_as_it_is_costs_more_if_the_numbers_differ():
    known = program("%2 = srem i32 %0, 10", "ret i32 %2")
    filled, plain = adapt(known, "remainder by 10", "remainder by 7", known.signature, "f")
    assert plain.ir == known.ir
    assert filled.cost < plain.cost


def test_equal_numbers_leave_the_program_as_it_is():
    known = program("%2 = srem i32 %0, 10", "ret i32 %2")
    assert [each.changes for each in adapt(known, "n mod 10", "n modulo 10", known.signature, "f")] == [()]


@pytest.mark.parametrize(
    ("lines", "wording", "prompt"),
    [
        (["%2 = and i32 %0, 7", "ret i32 %2"], "remainder of x by 8", "remainder of x by 10"),
        (["%2 = shl i32 %0, 3", "ret i32 %2"], "x times 8", "x times 10"),
        (["%2 = mul i32 %0, 6", "%3 = or i32 %2, 1", "ret i32 %3"], "6 times x plus 1", "9 times x plus 1"),
        (["%2 = udiv i32 %0, 3", "%3 = add i32 %2, 3", "ret i32 %3"], "x by 3", "x by 5"),
        (["%2 = srem i32 %0, 5", "ret i32 %2"], "remainder by 5", "remainder by 0"),
        (["%2 = srem i32 %0, 5", "ret i32 %2"], "remainder by 5", "remainder by 5000000000"),
        (["%2 = srem i32 %0, 5", "ret i32 %2"], "remainder by 5", "remainder by 2.5"),
    ],
    ids=["mask", "shift", "carry", "two roles", "division by zero", "too large", "no integer"],
)
def test_a_number_is_not_put_in_where_it_may_be_wrong(lines, wording, prompt):
    known = program(*lines)
    (adaptation,) = adapt(known, wording, prompt, known.signature, "f")
    assert adaptation.ir == known.ir
    assert adaptation.cost >= 1


@pytest.mark.parametrize(
    ("offset", "width", "bounds"),
    [(-4, 4, (-13, 7)), (-4, 3, (-13, 6)), (-5, 2, (-14, 5)), (-8, -4, (-20, -7)), (-7, -2, (-19, -5))],
    ids=["inside", "half open", "open", "outside", "outside or on a bound"],
)
def test_both_bounds_of_a_range_are_moved(offset, width, bounds):
    lines = [f"%2 = add i32 %0, {offset}", f"%3 = icmp ult i32 %2, {width}", "%4 = zext i1 %3 to i32", "ret i32 %4"]
    adaptation = first(program(*lines), "from 4 to 7", "from 13 to 19")
    assert f"add i32 %0, {bounds[0]}\n" in adaptation.ir
    assert f"icmp ult i32 %2, {bounds[1]}\n" in adaptation.ir


@pytest.mark.parametrize(
    ("instruction", "wording", "filled"),
    [
        ("icmp sgt i32 %0, 17", "at least 18", "icmp sgt i32 %0, 20"),
        ("icmp slt i32 %0, 19", "at most 18", "icmp slt i32 %0, 22"),
        ("icmp sgt i32 %0, 18", "more than 18", "icmp sgt i32 %0, 21"),
        ("add i32 %0, -18", "x minus 18", "add i32 %0, -21"),
    ],
)
def test_a_constant_that_was_folded_by_one_or_negated_is_found(instruction, wording, filled):
    lines = (f"%2 = {instruction}", "%3 = sext i1 %2 to i32" if "icmp" in instruction else "%3 = xor i32 %2, %0")
    assert filled in first(program(*lines, "ret i32 %3"), wording, wording.replace("18", "21")).ir


def test_a_number_that_the_request_lacks_costs_a_little():
    known = program("%2 = srem i32 %0, 10", "ret i32 %2")
    assert 0 < first(known, "remainder by 10", "remainder by n").cost < 1


def test_a_percentage_is_found_as_a_fraction():
    known = program("%2 = fmul double %0, 1.900000e-01", "ret double %2", type_="double")
    assert "fmul double %0, 7.000000e-02" in first(known, "19% of x", "7 percent of x").ir


@pytest.mark.parametrize(
    ("value", "type_", "text"),
    [
        (3, "double", "3.000000e+00"),
        (1 / 3, "double", "0x3FD5555555555555"),
        (0.1, "float", "0x3FB99999A0000000"),
        (-5, "i8", "-5"),
        (300, "i8", None),
        (2.5, "i32", None),
    ],
)
def test_constants_are_written_as_llvm_prints_them(value, type_, text):
    assert format_constant(value, type_) == text


def test_a_percentage_that_binary_fractions_miss_is_found_whole():
    known = program("%2 = fmul double %0, 2.800000e+01", "ret double %2", type_="double")
    assert "fmul double %0, 2.900000e+01" in first(known, "28% of x", "29% of x").ir


def test_a_number_that_is_subtracted_from_a_double_is_found():
    known = program("%2 = fadd double %0, -7.000000e+00", "ret double %2", type_="double")
    assert "fadd double %0, -9.500000e+00" in first(known, "x less 7", "x less 9.5").ir
