"""Known programs adapted to requests: every module verifies, and gives the right values."""

import re

import pytest

from t2l.data.programs import Parameter
from t2l.llvm import Sandbox, parse_signature
from t2l.retrieval.adaptation import Adaptation, adapt
from t2l.retrieval.adaptation.records import Version
from t2l.retrieval.adaptation.widening import widen_sums
from t2l.retrieval.records import KnownProgram

GCD = """define i32 @gcd(i32 %0, i32 %1) {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %6, label %4
4:
  %5 = srem i32 %0, %1
  %6 = call i32 @gcd(i32 %1, i32 %5)
  br label %7
7:
  %8 = phi i32 [ %0, %2 ], [ %6, %4 ]
  ret i32 %8
}""".replace("label %6, label %4", "label %7, label %4")
SQUARE = "define i32 @square(i32 %0) {\n  %2 = mul i32 %0, %0\n  ret i32 %2\n}"
HALF = "define double @half(double %0) {\n  %2 = fmul double %0, 5.000000e-01\n  ret double %2\n}"
IS_ODD = "define i1 @is_odd(i32 %0) {\n  %2 = trunc i32 %0 to i1\n  ret i1 %2\n}"
ROOT = """define double @root(double %0) {
  %2 = call double @sqrt(double %0)
  ret double %2
}
declare double @sqrt(double)"""
HELPED = """@.0 = private constant [3 x i8] c"@h\\00"
define i32 @twice(i32 %0) {
  %2 = call i32 @.f0(i32 %0)
  ret i32 %2
}
define internal i32 @.f0(i32 %0) {
  %2 = shl i32 %0, 1
  ret i32 %2
}"""
FIRST = """define i32 @first(ptr %0, i32 %1) {
  %3 = load i32, ptr %0
  %4 = add i32 %3, %1
  ret i32 %4
}"""
BUMP = """define void @bump(ptr %0) {
  %2 = load i32, ptr %0
  %3 = add i32 %2, 3
  store i32 %3, ptr %0
  ret void
}"""
PUT = "define void @put(i32 %0, ptr %1) {\n  %3 = mul i32 %0, 7\n  store i32 %3, ptr %1\n  ret void\n}"
ARRAY = (Parameter("a", "ptr", element="i32", length="n"), Parameter("n", "i32"))


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(num_workers=1) as sandbox:
        yield sandbox


def known(ir: str, signature: str, parameters: tuple[Parameter, ...] = ()) -> KnownProgram:
    return KnownProgram(ir, signature, "family/function", "catalogue", parameters)


def best(ir: str, signature: str, wanted: str, parameters=(), wording="", prompt="") -> Adaptation:
    name = wanted.partition("@")[2].partition("(")[0]
    return adapt(known(ir, signature, parameters), wording, prompt, wanted, name)[0]


def call(sandbox: Sandbox, adaptation: Adaptation, signature: str, *args):
    name = signature.partition("@")[2].partition("(")[0].strip('"')
    row = {"completion": adaptation.ir, "entry_point": name, "signature": signature, "tests": [{"args": list(args)}]}
    (result,) = sandbox.run([row])
    assert result.status == "ok", result.message
    return result.outputs[0]


def test_the_same_type_needs_only_another_name_even_in_recursive_calls(sandbox):
    adaptation = best(GCD, "i32 @gcd(i32, i32)", "i32 @common(i32, i32)")
    assert adaptation == Adaptation(GCD.replace("@gcd", "@common"), ("renamed from gcd",), 0.0)
    assert call(sandbox, adaptation, "i32 @common(i32, i32)", 12, 18)["returns"] == 6


def test_without_a_signature_the_program_keeps_its_type():
    (adaptation,) = adapt(known(SQUARE, "i32 @square(i32)"), "", "", None, None)
    assert adaptation.ir == SQUARE.replace("@square", "@f")


def test_a_name_that_must_be_quoted_is_quoted(sandbox):
    adaptation = best(SQUARE, "i32 @square(i32)", 'i32 @"2nd power"(i32)')
    assert call(sandbox, adaptation, 'i32 @"2nd power"(i32)', 5)["returns"] == 25


def test_the_name_of_a_helper_may_be_requested(sandbox):
    adaptation = best(HELPED, "i32 @twice(i32)", "i32 @.f0(i32)")
    assert call(sandbox, adaptation, "i32 @.f0(i32)", 4)["returns"] == 8
    assert 'c"@h\\00"' in adaptation.ir, "the content of a constant is no name"


def test_a_wrapper_may_have_the_name_that_its_helper_would_get(sandbox):
    for ir, type_ in ((SQUARE, "i32 @square(i32)"), (HELPED, "i32 @twice(i32)")):
        adaptation = best(ir, type_, "double @.f0(i32)")
        assert call(sandbox, adaptation, "double @.f0(i32)", 2)["returns"] == 4.0


def test_a_program_that_calls_sqrt_may_be_named_sqrt(sandbox):
    adaptation = best(ROOT, "double @root(double)", "double @sqrt(double)")
    assert call(sandbox, adaptation, "double @sqrt(double)", 9.0)["returns"] == 3.0


def test_a_program_that_calls_a_function_cannot_have_its_name():
    program = known(ROOT.replace("@sqrt", "@exp"), "double @root(double)")
    assert adapt(program, "", "", "double @exp(double)", "exp") == []
    assert adapt(program, "", "", "double @llvm.exp.f64(double)", "llvm.exp.f64") == []


@pytest.mark.parametrize(
    ("ir", "type_", "wanted", "argument", "result"),
    [
        (HALF, "double @half(double)", "double @f(i32)", -3, -1.5),
        (HALF, "double @half(double)", "float @f(i64)", 5, 2.5),
        (HALF, "double @half(double)", "i32 @f(i32)", 5, 2),
        (SQUARE, "i32 @square(i32)", "double @f(i8)", -4, 16.0),
        (SQUARE, "i32 @square(i32)", "i64 @f(i64)", 100_000, 10_000_000_000),
        (SQUARE, "i32 @square(i32)", "i64 @f(i32)", 100_000, 10_000_000_000),
        (IS_ODD, "i1 @is_odd(i32)", "i32 @f(i32)", 3, 1),
        (IS_ODD, "i1 @is_odd(i32)", "i8 @f(i64)", 3, 1),
        (IS_ODD, "i1 @is_odd(i32)", "double @f(i32)", 3, 1.0),
    ],
)
def test_scalars_are_converted(sandbox, ir, type_, wanted, argument, result):
    assert call(sandbox, best(ir, type_, wanted), wanted, argument)["returns"] == result


def test_unsigned_integers_are_extended_with_zeros(sandbox):
    adaptation = best(SQUARE, "i32 @square(i32)", "i32 @f(i8)", prompt="Square an unsigned byte.")
    assert call(sandbox, adaptation, "i32 @f(i8)", -1)["returns"] == 255 * 255


def test_an_unsigned_area_says_nothing_about_integers(sandbox):
    adaptation = best(SQUARE, "i32 @square(i32)", "i32 @f(i8)", prompt="Return the unsigned square area of x.")
    assert call(sandbox, adaptation, "i32 @f(i8)", -1)["returns"] == 1


def test_changes_say_what_was_converted():
    adaptation = best(HALF, "double @half(double)", "float @f(i32)")
    assert adaptation.changes == (
        "i32 arguments converted to double",
        "double result converted to float",
        "renamed from half",
    )


def test_a_lossy_conversion_costs_more_than_an_exact_one():
    exact = best(HALF, "double @half(double)", "double @f(i32)")
    lossy = best(IS_ODD, "i1 @is_odd(i32)", "i1 @f(double)")
    assert 0 < exact.cost < 0.5 < 1 <= lossy.cost


def test_wider_integers_are_computed_with_throughout_where_the_text_allows_it():
    adaptations = adapt(known(SQUARE, "i32 @square(i32)"), "", "", "i64 @square(i64)", "square")
    assert adaptations[0].changes == ("computed with i64 instead of i32",)
    assert "mul i64 %0, %0" in adaptations[0].ir
    assert "i64 arguments converted to i32" in adaptations[1].changes


def test_a_program_that_depends_on_the_width_is_not_widened():
    shifted = SQUARE.replace("mul i32 %0, %0", "lshr i32 %0, 31")
    changes = [each.changes for each in adapt(known(shifted, "i32 @square(i32)"), "", "", "i64 @f(i64)", "f")]
    assert not any("computed with" in change for each in changes for change in each)


def test_arguments_are_reordered_by_their_types(sandbox):
    wanted = "i32 @first(i32, ptr)"
    adaptation = best(FIRST, "i32 @first(ptr, i32)", wanted, ARRAY)
    assert adaptation.changes == ("arguments in another order",)
    assert call(sandbox, adaptation, wanted, 4, {"type": "i32", "data": [38]})["returns"] == 42


def test_a_length_may_have_another_width(sandbox):
    wanted = "i32 @first(ptr, i64)"
    adaptation = best(FIRST, "i32 @first(ptr, i32)", wanted, ARRAY)
    assert adaptation.changes == ("length given as i64",)
    assert call(sandbox, adaptation, wanted, {"type": "i32", "data": [38]}, 4)["returns"] == 42


def test_a_stored_result_is_returned(sandbox):
    parameters = (Parameter("x", "i32"), Parameter("out", "ptr", element="i32", length=1))
    adaptation = best(PUT, "void @put(i32, ptr)", "i64 @f(i32)", parameters)
    assert call(sandbox, adaptation, "i64 @f(i32)", 6)["returns"] == 42


def test_a_value_changed_in_place_is_passed_and_returned(sandbox):
    parameters = (Parameter("p", "ptr", element="i32", length=1),)
    adaptation = best(BUMP, "void @bump(ptr)", "i32 @f(i32)", parameters)
    assert call(sandbox, adaptation, "i32 @f(i32)", 39)["returns"] == 42


def test_a_result_is_stored_through_the_pointer_that_the_request_speaks_of(sandbox):
    wanted, prompt = "void @f(i32, ptr)", "Store the square of x where p points."
    adaptation = best(SQUARE, "i32 @square(i32)", wanted, prompt=prompt)
    assert "result stored through the pointer" in adaptation.changes
    assert call(sandbox, adaptation, wanted, 5, {"type": "i32", "data": [0]})["memory"] == [[25]]


def test_a_value_is_changed_in_place(sandbox):
    adaptation = best(SQUARE, "i32 @square(i32)", "void @f(ptr)", prompt="Square the integer that p points to.")
    assert call(sandbox, adaptation, "void @f(ptr)", {"type": "i32", "data": [5]})["memory"] == [[25]]


@pytest.mark.parametrize(
    "wanted", ["i32 @f(i32, i32)", "i32 @f()", "i32 @f(ptr)", "ptr @f(i32)", "<2 x i32> @f(i32)", "void @f(i32)"]
)
def test_a_program_of_another_shape_is_left_out(wanted):
    assert adapt(known(SQUARE, "i32 @square(i32)"), "", "", wanted, "f") == []


def test_a_program_that_does_not_define_its_entry_point_is_left_out():
    assert adapt(known(SQUARE, "i64 @square(i64)"), "", "", "i64 @f(i64)", "f") == []
    assert adapt(known("nonsense", "i32 @square(i32)"), "", "", "i32 @f(i32)", "f") == []


def test_a_count_is_no_answer_to_a_question_of_yes_or_no():
    as_count = best(IS_ODD, "i1 @is_odd(i32)", "i32 @f(i32)", prompt="How many odd digits does n have?")
    as_truth = best(IS_ODD, "i1 @is_odd(i32)", "i32 @f(i32)", prompt="Tell me whether n is odd.")
    assert as_truth.cost < 0.5 < as_count.cost


TOTAL = """\
define i32 @total(ptr %0, i32 %1) {
  br label %3
3:
  %4 = phi i32 [ 0, %2 ], [ %11, %7 ]
  %5 = phi i32 [ 0, %2 ], [ %12, %7 ]
  %6 = icmp slt i32 %5, %1
  br i1 %6, label %7, label %13
7:
  %8 = sext i32 %5 to i64
  %9 = getelementptr i32, ptr %0, i64 %8
  %10 = load i32, ptr %9
  %11 = add i32 %4, %10
  %12 = add i32 %5, 1
  br label %3
13:
  ret i32 %4
}
"""


def test_a_sum_of_small_integers_is_computed_with_large_ones(sandbox: Sandbox) -> None:
    parameters = (Parameter("a", "ptr", element="i32", length="n"), Parameter("n", "i32"))
    program = KnownProgram(TOTAL, "i32 @total(ptr, i32)", "x/total", "x", parameters)
    best = adapt(program, "sum of an array", "sum of an int array", "i64 @f(ptr, i32)", None)[0]
    assert "computed with i64 instead of i32" in best.changes
    arguments = [{"type": "i32", "data": [2**31 - 1, 2**31 - 1, -5]}, 3]
    (result,) = sandbox.run([{"completion": best.ir, "entry_point": "f", "tests": [{"args": arguments}]}])
    assert result.outputs[0]["returns"] == 2**32 - 7


@pytest.mark.parametrize(
    "line", ["store i32 %10, ptr %9", "%10 = load i16, ptr %9", "%11 = shl i32 %4, %10", "%11 = mul i32 %4, 31"]
)
def test_what_may_depend_on_the_width_is_not_widened(line: str) -> None:
    replaced = r"(?m)^  %11 = .*$" if line.startswith("%11") else r"(?m)^  %10 = .*$"
    ir = re.sub(replaced, f"  {line}", TOTAL)
    assert widen_sums(Version(ir, parse_signature("i32 @total(ptr, i32)"))) is None


def test_a_sum_of_unsigned_integers_is_not_computed_with_signed_ones() -> None:
    parameters = (Parameter("a", "ptr", element="i32", length="n"), Parameter("n", "i32"))
    program = KnownProgram(TOTAL, "i32 @total(ptr, i32)", "x/total", "x", parameters)
    found = adapt(program, "sum of an array (unsigned)", "sum of an array", "i64 @f(ptr, i32)", None)
    assert found and not any("computed with i64" in change for one in found for change in one.changes)
