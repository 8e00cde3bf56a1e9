"""Equivalence: programs are proved equal, found different (with a counterexample), or reported as unknown."""

from typing import Any

import pytest

from t2l.llvm import EquivalenceResult, Sandbox, check_equivalence

GCD = """define i32 @gcd(i32 %a, i32 %b) {
entry:
  br label %loop
loop:
  %x = phi i32 [ %a, %entry ], [ %y, %body ]
  %y = phi i32 [ %b, %entry ], [ %r, %body ]
  %z = icmp eq i32 %y, 0
  br i1 %z, label %done, label %body
body:
  %r = srem i32 %x, %y
  br label %loop
done:
  ret i32 %x
}"""
GCD_BY_RECURSION = """define i32 @gcd(i32 %a, i32 %b) {
  %z = icmp eq i32 %b, 0
  br i1 %z, label %done, label %step
done:
  ret i32 %a
step:
  %r = srem i32 %a, %b
  %g = call i32 @gcd(i32 %b, i32 %r)
  ret i32 %g
}"""
SUM = """define i32 @sum(ptr %p, i32 %n) {
  br label %loop
loop:
  %i = phi i32 [ 0, %0 ], [ %next, %body ]
  %s = phi i32 [ 0, %0 ], [ %t, %body ]
  %more = icmp slt i32 %i, %n
  br i1 %more, label %body, label %done
body:
  %wide = sext i32 %i to i64
  %q = getelementptr i32, ptr %p, i64 %wide
  %v = load i32, ptr %q
  %t = add i32 %s, %v
  %next = add i32 %i, 1
  br label %loop
done:
  ret i32 %s
}"""
SUM_BY_RECURSION = """define i32 @sum(ptr %p, i32 %n) {
  %none = icmp slt i32 %n, 1
  br i1 %none, label %empty, label %step
empty:
  ret i32 0
step:
  %m = sub i32 %n, 1
  %wide = sext i32 %m to i64
  %q = getelementptr i32, ptr %p, i64 %wide
  %v = load i32, ptr %q
  %g = call i32 @sum(ptr %p, i32 %m)
  %t = add i32 %g, %v
  ret i32 %t
}"""
UPPER = """define void @upper(ptr %text) {
  br label %loop
loop:
  %p = phi ptr [ %text, %0 ], [ %next, %store ]
  %c = load i8, ptr %p
  %end = icmp eq i8 %c, 0
  br i1 %end, label %done, label %check
check:
  %low = add i8 %c, -97
  %is = icmp ult i8 %low, 26
  %up = sub i8 %c, 32
  %new = select i1 %is, i8 %up, i8 %c
  br label %store
store:
  store i8 %new, ptr %p
  %next = getelementptr i8, ptr %p, i64 1
  br label %loop
done:
  ret void
}"""
STRUCT = """define double @weight(ptr %p) {
  %n = load i32, ptr %p
  %q = getelementptr { i32, double }, ptr %p, i64 0, i32 1
  %x = load double, ptr %q
  %m = sitofp i32 %n to double
  %r = fmul double %m, %x
  ret double %r
}"""
HELPER = "\ndefine internal i32 @same(i32 %x) {\n  ret i32 %x\n}"  # nothing is inlined: its callers stay different


def one_of(type_: str, *lines: str, returns: str | None = None, name: str = "f") -> str:
    """Return a function of one parameter, `%x`."""
    return "\n".join([f"define {returns or type_} @{name}({type_} %x) {{", *(f"  {line}" for line in lines), "}"])


TWICE = one_of("i32", "%y = shl i32 %x, 1", "ret i32 %y")
TWICE_BY_CALLS = one_of("i32", "%s = call i32 @same(i32 %x)", "%y = add i32 %s, %x", "ret i32 %y") + HELPER
LOOP = one_of("i32", "br label %l", "l:", "br label %l")


def compare(sandbox: Sandbox, reference: str, candidate: str, entry_point: str = "f", **row: Any) -> EquivalenceResult:
    (result,) = sandbox.compare([{"reference": reference, "completion": candidate, "entry_point": entry_point, **row}])
    return result


def test_equal_canonical_forms_need_no_execution(sandbox: Sandbox) -> None:
    printing = one_of("ptr", "%r = call i32 @puts(ptr %x)", "ret void", returns="void") + "\ndeclare i32 @puts(ptr)"
    result = compare(sandbox, printing, printing.replace("%x", "%text"))
    assert (result.status, result.how, result.num_inputs, result.reason) == ("equal", "canonical", 0, "")
    assert result.candidate.status == "ok" and result.candidate.canonical_match


@pytest.mark.parametrize(
    ("reference", "candidate", "entry_point"),
    [(GCD, GCD_BY_RECURSION, "gcd"), (SUM, SUM_BY_RECURSION, "sum"), (TWICE, TWICE_BY_CALLS, "f")],
)
def test_programs_that_do_the_same_in_other_ways_agree_on_256_inputs(
    reference: str, candidate: str, entry_point: str, sandbox: Sandbox
) -> None:
    result = compare(sandbox, reference, candidate, entry_point)
    assert (result.status, result.how, result.num_inputs) == ("equal", "sampled", 256), result.reason
    assert result.candidate.verified and not result.candidate.canonical_match


def test_all_inputs_of_a_byte_are_a_proof(sandbox: Sandbox) -> None:
    is_77 = one_of("i8", "%y = icmp eq i8 %x, 77", "ret i1 %y", returns="i1")
    stored = one_of(
        "i8", "store i8 %x, ptr @c", "%v = load volatile i8, ptr @c", "%y = icmp eq i8 %v, 77", "ret i1 %y"
    )
    stored = "@c = internal global i8 0\n" + stored.replace("define i8", "define i1")
    result = compare(sandbox, is_77, stored)
    assert (result.status, result.how, result.num_inputs) == ("equal", "exhaustive", 256)
    result = compare(sandbox, is_77, stored.replace("77", "78"))
    assert (result.reason, result.num_inputs) == ("f(77) returned 0, expected 1", 77)


@pytest.mark.parametrize(
    ("reference", "old", "new", "entry_point", "args"),
    [
        (TWICE, "shl i32 %x, 1", "mul i32 %x, %x", "f", [1]),
        (one_of("i64", "%y = icmp eq i64 %x, 123456789", "ret i1 %y", returns="i1"), "789", "788", "f", [123456789]),
        (one_of("double", "%y = fdiv double 1.0, %x", "ret double %y"), "1.0", "0.5", "f", [1.0]),
        (SUM, "slt", "sle", "sum", None),
        (SUM, "add i32 %i, 1", "add i32 %i, 2", "sum", None),
        (UPPER, "i8 %low, 26", "i8 %low, 25", "upper", None),
        (UPPER, "%next = getelementptr i8, ptr %p, i64 1", "%next = getelementptr i8, ptr %p, i64 2", "upper", None),
    ],
)
def test_a_difference_comes_with_its_counterexample(
    reference: str, old: str, new: str, entry_point: str, args: list[Any] | None, sandbox: Sandbox
) -> None:
    assert old in reference
    result = compare(sandbox, reference, reference.replace(old, new), entry_point)
    assert (result.status, result.how) == ("different", None)
    assert result.candidate.status in ("wrong", "trap") and result.candidate.message == result.reason
    example = result.counterexample
    assert example is not None and example["reference"] != example["candidate"]
    assert args is None or example["args"] == args
    row = {"entry_point": entry_point, "tests": [{"args": example["args"], **example["reference"]}]}
    verdicts = sandbox.check({**row, "completion": text} for text in (reference, reference.replace(old, new)))
    assert [verdict.passed for verdict in verdicts][0]


def test_buffers_are_compared_too(sandbox: Sandbox) -> None:
    result = compare(sandbox, UPPER, UPPER.replace("sub i8 %c, 32", "sub i8 %c, 31"), "upper")
    assert result.status == "different" and result.counterexample is not None
    before, (after,) = result.counterexample["args"][0]["data"], result.counterexample["reference"]["memory"]
    assert after == [*bytes(before).upper()]
    assert "of buffer 1, expected" in result.reason


def test_inputs_with_undefined_behavior_of_the_reference_do_not_count(sandbox: Sandbox) -> None:
    divide = one_of("i32", "%y = sdiv i32 100, %x", "ret i32 %y")
    careful = one_of("i32", "%z = icmp eq i32 %x, 0", "%d = select i1 %z, i32 7, i32 %x", "%y = sdiv i32 100, %d")
    careful = careful.replace("\n}", "\n  ret i32 %y\n}")
    assert compare(sandbox, divide, careful).status == "equal"
    result = compare(sandbox, careful, divide)
    assert (result.status, result.candidate.status) == ("different", "trap")
    assert result.reason == "f(0): integer divide by zero; the reference returned 14"


SHIFT = one_of("i32", "%y = shl i32 7, %x", "ret i32 %y")
SHIFT_OR_99 = one_of(
    "i32",
    "%fits = icmp ult i32 %x, 32",
    "%amount = and i32 %x, 31",
    "%y = shl i32 7, %amount",
    "%r = select i1 %fits, i32 %y, i32 99",
    "ret i32 %r",
)
WHOLE = one_of("double", "%y = fptosi double %x to i16", "ret i16 %y", returns="i16")
WHOLE_OR_LIMIT = one_of("double", "%y = call i16 @llvm.fptosi.sat.i16.f64(double %x)", "ret i16 %y", returns="i16")
NEGATIVE = (
    one_of("i16", "%y = sdiv i16 %x, -1", "ret i16 %y")
    .replace("%x, -1", "%x, %m")
    .replace("  %y", "  %m = call i16 @minus_one()\n  %y")
)
NEGATIVE_OR_99 = one_of(
    "i16",
    "%least = icmp eq i16 %x, -32768",
    "%y = sub i16 0, %x",
    "%r = select i1 %least, i16 99, i16 %y",
    "ret i16 %r",
)
MAGNITUDE = one_of("i32", "%y = call i32 @llvm.abs.i32(i32 %x, i1 true)", "ret i32 %y")
MAGNITUDE_OR_99 = one_of(
    "i32",
    "%least = icmp eq i32 %x, -2147483648",
    "%y = call i32 @llvm.abs.i32(i32 %x, i1 false)",
    "%r = select i1 %least, i32 99, i32 %y",
    "ret i32 %r",
)
DECLARED = """
declare i32 @llvm.abs.i32(i32, i1)
declare i16 @llvm.fptosi.sat.i16.f64(double)
define internal i16 @minus_one() {
  ret i16 -1
}"""


@pytest.mark.parametrize(
    ("reference", "candidate"),
    [(SHIFT, SHIFT_OR_99), (WHOLE, WHOLE_OR_LIMIT), (NEGATIVE, NEGATIVE_OR_99), (MAGNITUDE, MAGNITUDE_OR_99)],
)
def test_where_llvm_ir_has_no_answer_webassemblys_does_not_count(
    reference: str, candidate: str, sandbox: Sandbox
) -> None:
    result = compare(sandbox, reference + DECLARED, candidate + DECLARED)
    assert (result.status, result.how) == ("equal", "sampled"), result.reason
    assert compare(sandbox, candidate + DECLARED, reference + DECLARED).status == "different"


def test_an_input_on_which_the_reference_reads_beyond_a_buffer_does_not_count(sandbox: Sandbox) -> None:
    """If `n` is larger than the buffer, both read memory beyond it, so a difference means nothing."""
    result = compare(sandbox, SUM, SUM_BY_RECURSION, "sum", num_inputs=200)
    assert (result.status, result.num_inputs) == ("equal", 200)


@pytest.mark.parametrize(
    ("reference", "candidate", "reason"),
    [
        (TWICE, LOOP, "f(0): no answer after 10000000 steps"),
        (LOOP, TWICE, "0 inputs could be compared, 24 are needed"),
        (
            STRUCT.replace("weight", "f"),
            STRUCT.replace("weight", "f").replace("fmul", "fadd"),
            "it is unknown what parameter 1 of",
        ),
        (
            one_of("<4 x i32>", "ret <4 x i32> %x"),
            one_of("<4 x i32>", "ret <4 x i32> zeroinitializer"),
            "the reference",
        ),
        ("define void @f() {\n  ret void\n}", "define void @f() {\n  unreachable\n}", "void @f() returns nothing"),
        (
            one_of("i32", "unreachable"),
            TWICE,
            "0 inputs could be compared, 24 are needed; the reference has no answer on",
        ),
    ],
)
def test_an_undecided_comparison_is_unknown_and_says_why(
    reference: str, candidate: str, reason: str, sandbox: Sandbox
) -> None:
    result = compare(sandbox, reference, candidate)
    assert (result.status, result.how, result.counterexample) == ("unknown", None, None)
    assert result.reason.startswith(reason), result.reason


def test_agreeing_on_one_value_only_is_unknown_unless_it_is_a_constant(sandbox: Sandbox) -> None:
    rare = one_of("i64", "%s = mul i64 %x, %x", "%y = icmp eq i64 %s, 1905028909814562361", "ret i1 %y", returns="i1")
    never = one_of("i64", "%n = icmp ugt i64 %x, 3", "%y = call i1 @no(i1 %n)", "ret i1 %y", returns="i1")
    never += "\ndefine internal i1 @no(i1 %x) {\n  ret i1 false\n}"
    result = compare(sandbox, rare, never)
    assert (result.status, result.reason) == (
        "unknown",
        "both had one and the same result on all 256 inputs, which shows too little",
    )
    assert compare(sandbox, one_of("i64", "ret i1 false", returns="i1"), never).status == "equal"


@pytest.mark.parametrize(
    ("candidate", "status", "reason"),
    [
        ("prose that does not define", "parse_error", "line 1, column 1: expected top-level entity"),
        (TWICE.replace("%y = shl", "%y = shl i32 %z, 1\n  %z = shl"), "verify_error", "line 2, column 8"),
        (TWICE.replace("@f", "@g"), "no_function", "the module does not define @f"),
        (TWICE.replace("i32", "i64"), "signature_mismatch", "defines i64 @f(i64), not i32 @f(i32)"),
    ],
)
def test_a_candidate_that_is_no_such_function_is_different(
    candidate: str, status: str, reason: str, sandbox: Sandbox
) -> None:
    result = compare(sandbox, TWICE, candidate)
    assert (result.status, result.candidate.status, result.counterexample) == ("different", status, None)
    assert result.reason.startswith(reason) and result.candidate.message == result.reason


def test_examples_show_the_buffers_that_a_struct_pointer_needs(sandbox: Sandbox) -> None:
    words = STRUCT.replace("load double, ptr %q", "load i64, ptr %q").replace("%x = load", "%b = load")
    words = words.replace("  %m =", "  %x = sitofp i64 %b to double\n  %m =")
    examples = [[{"type": "i64", "data": [3, 5]}], [{"type": "i64", "data": [-2, 7]}]]
    assert compare(sandbox, words, words.replace("fmul", "fadd"), "weight", examples=examples).status == "different"
    swapped = words.replace("fmul double %m, %x", "fmul double %x, %m")
    assert compare(sandbox, words, swapped, "weight", examples=examples).status == "equal"


def test_the_same_seed_gives_the_same_result_in_any_order(sandbox: Sandbox) -> None:
    pairs = [(GCD, GCD.replace("srem", "urem"), "gcd"), (SUM, SUM.replace("slt", "ult"), "sum"), (TWICE, LOOP, "f")]
    rows = [{"reference": a, "completion": b, "entry_point": name} for a, b, name in pairs] * 2
    with Sandbox(num_workers=2) as other:
        first, second = list(sandbox.compare(rows)), list(other.compare(reversed(rows)))
    assert first == second[::-1]
    assert first[:3] == first[3:]


def test_a_reference_that_is_no_ir_and_examples_that_do_not_fit_are_the_callers_mistakes() -> None:
    with pytest.raises(ValueError, match="the reference is not LLVM IR: line 1"):
        check_equivalence("prose", TWICE, entry_point="f")
    with pytest.raises(ValueError, match=r"example 1: 2 args given for i32 @f\(i32\)"):
        check_equivalence(TWICE, LOOP, entry_point="f", examples=[[1, 2]])
    for num_inputs in (0, 9999):
        with pytest.raises(ValueError, match=rf"num_inputs={num_inputs}; .* from 1 to 4096"):
            check_equivalence(TWICE, LOOP, entry_point="f", num_inputs=num_inputs)
    with pytest.raises(ValueError, match="timeout=0 given; seconds must be positive"):
        check_equivalence(TWICE, LOOP, entry_point="f", timeout=0)
    with pytest.raises(ValueError, match="no reference; a row needs completion, reference and entry_point"):
        list(Sandbox(num_workers=1).compare([{"completion": TWICE, "entry_point": "f", "task_id": "a"}]))


MUTANTS = [
    ("gcd", GCD, "srem", "urem"),
    ("gcd", GCD, "eq", "ne"),
    ("gcd", GCD, "ret i32 %x", "ret i32 %y"),
    ("sum", SUM, "slt", "sle"),
    ("sum", SUM, "add i32 %s, %v", "sub i32 %s, %v"),
    ("sum", SUM, "add i32 %i, 1", "add i32 %i, 2"),
    ("sum", SUM, "phi i32 [ 0, %0 ], [ %t", "phi i32 [ 1, %0 ], [ %t"),
    ("sum", SUM_BY_RECURSION, "%n, 1\n  br", "%n, 2\n  br"),
    ("sum", SUM_BY_RECURSION, "add i32 %g, %v", "or i32 %g, %v"),
    ("sum", SUM_BY_RECURSION, "ret i32 0", "ret i32 %n"),
]


def test_single_token_mistakes_are_found(sandbox: Sandbox) -> None:
    rows = []
    for entry_point, text, old, new in MUTANTS:
        assert old in text
        rows.append({"reference": text, "completion": text.replace(old, new, 1), "entry_point": entry_point})
    assert [result.status for result in sandbox.compare(rows)] == ["different"] * len(MUTANTS)
