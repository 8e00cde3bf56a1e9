"""The sandbox judges working programs: values, buffers, strings, floats, callees, and what counts as passed."""

import math
import sys
from typing import Any

import pytest

from t2l.llvm import STATUSES, ExecutionResult, Sandbox, check_correctness

GCD = """
define i32 @gcd(i32 %a, i32 %b) {
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

REVERSE = """
define void @reverse(ptr %text) {
  %length = call i64 @strlen(ptr %text)
  %half = lshr i64 %length, 1
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %body ]
  %more = icmp ult i64 %i, %half
  br i1 %more, label %body, label %done
body:
  %left = getelementptr i8, ptr %text, i64 %i
  %last = sub i64 %length, 1
  %j = sub i64 %last, %i
  %right = getelementptr i8, ptr %text, i64 %j
  %a = load i8, ptr %left
  %b = load i8, ptr %right
  store i8 %b, ptr %left
  store i8 %a, ptr %right
  %next = add i64 %i, 1
  br label %loop
done:
  ret void
}
declare i64 @strlen(ptr)"""

DIVMOD = """
define void @divmod(i32 %a, i32 %b, ptr %quotient, ptr %rest) {
  %q = sdiv i32 %a, %b
  %r = srem i32 %a, %b
  store i32 %q, ptr %quotient
  store i32 %r, ptr %rest
  ret void
}"""

GLOBALS_AND_FUNCTION_POINTERS = """
%pair = type { i32, ptr }
@name = private constant [3 x i8] c"ab\\00"
@table = private constant [2 x %pair] [%pair { i32 10, ptr @double }, %pair { i32 20, ptr @negate }]
define internal i32 @double(i32 %x) {
  %y = shl i32 %x, 1
  ret i32 %y
}
define internal i32 @negate(i32 %x) {
  %y = sub i32 0, %x
  ret i32 %y
}
define i32 @f(i32 %which, i32 %x) {
  %entry = getelementptr %pair, ptr @table, i32 %which
  %base = load i32, ptr %entry
  %slot = getelementptr %pair, ptr %entry, i32 0, i32 1
  %function = load ptr, ptr %slot
  %y = call i32 %function(i32 %x)
  %place = getelementptr i8, ptr @name, i32 %which
  %letter = load i8, ptr %place
  %wide = zext i8 %letter to i32
  %sum = add i32 %base, %y
  %all = add i32 %sum, %wide
  ret i32 %all
}"""

# The array is on the stack, and its content depends on the argument.
LOCAL_ARRAY = """
define i32 @f(i32 %n) {
  %squares = alloca [100 x i32]
  br label %fill
fill:
  %i = phi i32 [ 0, %0 ], [ %next, %fill ]
  %place = getelementptr i32, ptr %squares, i32 %i
  %square = mul i32 %i, %i
  store volatile i32 %square, ptr %place
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, 100
  br i1 %more, label %fill, label %done
done:
  %wanted = getelementptr i32, ptr %squares, i32 %n
  %result = load volatile i32, ptr %wanted
  ret i32 %result
}"""

MULMOD = """
define i64 @mulmod(i64 %a, i64 %b, i64 %m) {
  %x = sext i64 %a to i128
  %y = sext i64 %b to i128
  %z = sext i64 %m to i128
  %product = mul i128 %x, %y
  %rest = srem i128 %product, %z
  %result = trunc i128 %rest to i64
  ret i64 %result
}"""

COUNTER = """
@count = internal global i32 0
define i32 @next() {
  %old = load i32, ptr @count
  %new = add i32 %old, 1
  store i32 %new, ptr @count
  ret i32 %new
}"""


def unary(name: str, type_: str) -> str:
    return f"define {type_} @f({type_} %x) {{\n  %y = call {type_} @{name}({type_} %x)\n  ret {type_} %y\n}}\n" + (
        f"declare {type_} @{name}({type_})"
    )


def identity(type_: str) -> str:
    return f"define {type_} @f({type_} %x) {{\n  ret {type_} %x\n}}"


def judge(sandbox: Sandbox, completion: str, *tests: dict[str, Any], **row: Any) -> ExecutionResult:
    row = {"entry_point": "f", **row}
    (result,) = sandbox.check([{"completion": completion, "tests": tests, **row}])
    return result


def call(sandbox: Sandbox, completion: str, *args: Any) -> Any:
    (result,) = sandbox.run([{"completion": completion, "entry_point": "f", "tests": [{"args": list(args)}]}])
    assert result.status == "ok", result.message
    return result.outputs[0]["returns"]


def test_a_right_program_passes(sandbox: Sandbox) -> None:
    tests = [{"args": [12, 18], "returns": 6}, {"args": [7, 0], "returns": 7}]
    result = judge(sandbox, GCD, *tests, entry_point="gcd", signature="i32 @gcd(i32, i32)")
    assert (result.status, result.message, result.passed, result.verified, result.parsed) == ("ok", "", *[True] * 3)
    assert result.outputs == [{"returns": 6, "memory": []}, {"returns": 7, "memory": []}]
    assert result.canonical.startswith("define i32 @gcd(i32 %0, i32 %1) {\n  br label %3\n")


def test_the_first_failing_test_is_named_with_call_and_values(sandbox: Sandbox) -> None:
    tests = [{"args": [12, 18], "returns": 6}, {"args": [12, 8], "returns": 5}, {"args": [1, 1], "returns": 9}]
    result = judge(sandbox, GCD, *tests, entry_point="gcd")
    assert (result.status, result.passed, result.verified) == ("wrong", False, True)
    assert result.message == "test 2: gcd(12, 8) returned 4, expected 5"
    assert len(result.outputs) == 2


def test_strings_are_changed_in_place(sandbox: Sandbox) -> None:
    text = {"type": "i8", "data": [*b"abcd\0"]}
    right = judge(sandbox, REVERSE, {"args": [text], "memory": [[*b"dcba\0"]]}, entry_point="reverse")
    wrong = judge(sandbox, REVERSE, {"args": [text], "memory": [[*b"dcbb\0"]]}, entry_point="reverse")
    assert right.passed and right.outputs == [{"returns": None, "memory": [[*b"dcba\0"]]}]
    assert wrong.message == "test 1: reverse([97, 98, 99, 100, 0]) left 97 at index 3 of buffer 1, expected 98"


def test_results_come_back_through_out_parameters(sandbox: Sandbox) -> None:
    empty = {"type": "i32", "data": [0]}
    test = {"args": [-17, 5, empty, empty], "memory": [[-3], [-2]]}
    assert judge(sandbox, DIVMOD, test, entry_point="divmod").passed


def test_globals_struct_types_and_function_pointers_work(sandbox: Sandbox) -> None:
    tests = [{"args": [0, 4], "returns": 10 + 8 + 97}, {"args": [1, 4], "returns": 20 - 4 + 98}]
    assert judge(sandbox, GLOBALS_AND_FUNCTION_POINTERS, *tests).passed


def test_local_arrays_live_on_the_stack(sandbox: Sandbox) -> None:
    assert judge(sandbox, LOCAL_ARRAY, {"args": [0], "returns": 0}, {"args": [99], "returns": 9801}).passed


def test_every_call_starts_from_fresh_globals(sandbox: Sandbox) -> None:
    assert judge(sandbox, COUNTER, *[{"args": [], "returns": 1}] * 3, entry_point="next").passed


def test_128_bit_arithmetic_inside_a_function_is_exact(sandbox: Sandbox) -> None:
    args = [-(2**62) - 12345, 2**61 + 999, 10**18 + 9]
    expected = -(-args[0] * args[1] % args[2])
    assert judge(sandbox, MULMOD, {"args": args, "returns": expected}, entry_point="mulmod").passed


@pytest.mark.parametrize(
    "type_, given, found",
    [
        ("i1", 1, 1),
        ("i1", 0, 0),
        ("i8", 200, -56),
        ("i16", -32768, -32768),
        ("i32", 3_000_000_000, -1_294_967_296),
        ("i64", 2**63, -(2**63)),
        ("double", 0.1, 0.1),
        ("float", 0.1, 0.10000000149011612),
        ("double", math.inf, math.inf),
    ],
)
def test_scalars_pass_in_and_out_as_their_type_holds_them(
    sandbox: Sandbox, type_: str, given: Any, found: Any
) -> None:
    assert call(sandbox, identity(type_), given) == found
    assert judge(sandbox, identity(type_), {"args": [given], "returns": given}).passed


def test_a_negative_zero_keeps_its_sign_on_the_way_in(sandbox: Sandbox) -> None:
    bits = "define i64 @f(double %x) {\n  %b = bitcast double %x to i64\n  ret i64 %b\n}"
    assert call(sandbox, bits, -0.0) == -(1 << 63)
    assert call(sandbox, bits, 0.0) == 0


def test_integers_compare_modulo_their_width(sandbox: Sandbox) -> None:
    assert judge(sandbox, identity("i1"), {"args": [1], "returns": -1}, {"args": [-1], "returns": 255}).passed
    assert judge(sandbox, identity("i8"), {"args": [-1], "returns": 255}).passed
    assert judge(sandbox, identity("i1"), {"args": [1], "returns": 0}).status == "wrong"


@pytest.mark.parametrize(
    "type_, data", [("i1", [1, 0]), ("i8", [-1, 127]), ("i16", [-2]), ("i32", [7]), ("i64", [2**40])]
)
def test_buffers_of_integers_come_back_as_they_went(sandbox: Sandbox, type_: str, data: list[int]) -> None:
    ignore = "define void @f(ptr %x) {\n  ret void\n}"
    assert judge(sandbox, ignore, {"args": [{"type": type_, "data": data}], "memory": [data]}).passed


@pytest.mark.parametrize("type_", ["float", "double"])
def test_buffers_of_floats_are_compared_with_tolerance(sandbox: Sandbox, type_: str) -> None:
    halve = f"define void @f(ptr %p) {{\n  %x = load {type_}, ptr %p\n  %y = fdiv {type_} %x, 3.0\n"
    halve += f"  store {type_} %y, ptr %p\n  ret void\n}}"
    assert judge(sandbox, halve, {"args": [{"type": type_, "data": [1]}], "memory": [[0.3333333]]}).passed


def test_a_test_may_choose_its_tolerance(sandbox: Sandbox) -> None:
    rounded = {"args": [942.8090415820634], "returns": 942.81}
    assert judge(sandbox, identity("double"), rounded).status == "wrong"
    assert judge(sandbox, identity("double"), {**rounded, "tolerance": 1e-4}).passed


def test_nan_equals_nan_and_nothing_else(sandbox: Sandbox) -> None:
    assert judge(sandbox, unary("sqrt", "double"), {"args": [-1], "returns": math.nan}).passed
    assert judge(sandbox, unary("sqrt", "double"), {"args": [-1], "returns": 0}).status == "wrong"
    assert judge(sandbox, identity("double"), {"args": [1e308], "returns": math.inf}).status == "wrong"


@pytest.mark.parametrize(
    "name, given, found",
    [
        ("sin", 1.0, math.sin(1.0)),
        ("cbrt", -27.0, -3.0),
        ("log", 0.0, -math.inf),
        ("exp", 1000.0, math.inf),
        ("sinh", -1000.0, -math.inf),
        ("acos", 2.0, math.nan),
        ("round", -2.5, -3.0),
        ("floor", -0.5, -1.0),
        ("llvm.cos.f64", 2.0, math.cos(2.0)),
        ("llvm.roundeven.f64", 2.5, 2.0),
    ],
)
def test_libm_answers_as_c_does(sandbox: Sandbox, name: str, given: float, found: float) -> None:
    assert judge(sandbox, unary(name, "double"), {"args": [given], "returns": found}).passed


def test_float_variants_of_libm_round_to_float(sandbox: Sandbox) -> None:
    assert call(sandbox, unary("sinf", "float"), 1.0) == 0.8414709568023682


def test_remainder_of_doubles_needs_no_declaration(sandbox: Sandbox) -> None:
    frem = "define double @f(double %x, double %y) {\n  %r = frem double %x, %y\n  ret double %r\n}"
    assert call(sandbox, frem, -7.5, 2.0) == -1.5


def test_a_null_pointer_may_be_passed_and_compared(sandbox: Sandbox) -> None:
    is_null = "define i1 @f(ptr %p) {\n  %r = icmp eq ptr %p, null\n  ret i1 %r\n}"
    assert call(sandbox, is_null, None) == 1
    assert call(sandbox, is_null, {"type": "i8", "data": []}) == 0


def test_canonical_match_ignores_names_and_flags(sandbox: Sandbox) -> None:
    test = {"args": [4], "returns": 8}
    one = "define i32 @f(i32 %x) {\n  %y = shl nsw i32 %x, 1\n  ret i32 %y\n}"
    other = "define i32 @f(i32 noundef %n) {\nentry:\n  %twice = add i32 %n, %n\n  ret i32 %twice\n}"
    assert judge(sandbox, one, test, reference=other).canonical_match is True
    assert judge(sandbox, one, test, reference=identity("i32")).canonical_match is False
    assert judge(sandbox, one, test).canonical_match is None


def test_run_returns_outputs_and_passes_nothing(sandbox: Sandbox) -> None:
    tests = [{"args": [12, 18]}, {"args": [9, 6]}]
    (result,) = sandbox.run([{"completion": GCD, "entry_point": "gcd", "tests": tests}])
    assert [output["returns"] for output in result.outputs] == [6, 3]
    assert result.status == "ok" and not result.passed


def test_a_missing_function_and_a_wrong_type_have_different_messages(sandbox: Sandbox) -> None:
    test = {"args": [1], "returns": 1}
    assert judge(sandbox, GCD, test, signature="i32 @f(i32)").status == "no_function"
    assert judge(sandbox, "declare i32 @f(i32)\n" + GCD, test).status == "no_function"
    mismatch = judge(sandbox, identity("i64"), test, signature="i32 @f(i32)")
    assert (mismatch.status, mismatch.message) == ("signature_mismatch", "defines i64 @f(i64), not i32 @f(i32)")
    assert mismatch.verified


def function(*lines: str, head: str = "i32 @f(i32 %x)") -> str:
    return "\n".join([f"define {head} {{", *(f"  {line}" for line in lines), "}"])


EVERY_STATUS = {  # status: what a function of i32 is called with 3 to give 3, and the words that say what went wrong
    "ok": (function("ret i32 %x"), ""),
    "wrong": (function("ret i32 7"), "test 1: f(3) returned 7, expected 3"),
    "parse_error": (
        function("ret i64 %x"),
        "line 2, column 11: '%x' defined with type 'i32' but expected 'i64': ret i64 %x",
    ),
    "verify_error": (
        function("%z = add i32 %y, 1", "%y = add i32 %x, 1", "ret i32 %z"),
        "line 2, column 8: Instruction does not dominate all uses!: %z = add i32 %y, 1",
    ),
    "no_function": (function("ret i32 %x", head="i32 @g(i32 %x)"), "the module does not define @f"),
    "signature_mismatch": (
        function("ret i64 %x", head="i64 @f(i64 %x)"),
        "defines i64 @f(i64), not i32 @f(i32)",
    ),
    "unsupported": (
        function("%y = call i32 @getpid()", "ret i32 %y") + "\ndeclare i32 @getpid()",
        "call of @getpid, which the sandbox does not provide",
    ),
    "trap": (
        function("%zero = sub i32 %x, 3", "%y = sdiv i32 %x, %zero", "ret i32 %y"),
        "test 1: f(3): integer divide by zero",
    ),
    "timeout": (function("br label %l", "l:", "br label %l"), "test 1: f(3): no answer after 100000000 steps"),
    "out_of_memory": (
        "@big = global [4000000 x [4000 x i64]] zeroinitializer\n"
        + function("%p = getelementptr i32, ptr @big, i32 %x", "store i32 1, ptr %p", "ret i32 %x"),
        "globals of 128000000000 bytes; there are 16777216 in all",
    ),
    "crash": (function("ret i32 %x"), "the worker process ended by SIGABRT"),
}


# A worker that starts, and aborts at its first row, as LLVM does.
ABORTS = (
    'import os, sys; os.write(1, b\'\\x1c\\0\\0\\0[{"row": 0, "status": "ok"}]\'); '
    "sys.stdin.buffer.read(4); os.abort()"
)


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_comes_with_the_words_that_explain_it(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, status: str
) -> None:
    text, words = EVERY_STATUS[status]
    row = {"completion": text, "entry_point": "f", "signature": "i32 @f(i32)", "tests": [{"args": [3], "returns": 3}]}
    if status == "crash":
        monkeypatch.setattr("t2l.llvm.pool.process._COMMAND", [sys.executable, "-c", ABORTS])
        with Sandbox(num_workers=1) as doomed:
            (result,) = doomed.check([row])
    else:
        (result,) = sandbox.check([row])
    assert (result.status, result.message, result.passed) == (status, words, status == "ok")


@pytest.mark.parametrize("type_", ["i128", "<4 x i32>", "{ i32, i32 }", "[2 x i64]", "half"])
def test_types_that_cannot_be_passed_are_unsupported(sandbox: Sandbox, type_: str) -> None:
    result = judge(sandbox, identity(type_), {"args": [1], "returns": 1})
    assert result.status == "unsupported" and type_ in result.message


@pytest.mark.parametrize(
    "test, complaint",
    [
        ({"returns": 1}, "test 1 has no args"),
        ({"args": [1.5], "returns": 1}, "1.5 given for i32"),
        ({"args": [1], "returns": "one"}, "'one' given for i32"),
        ({"args": [1, 2], "returns": 1}, "2 args given"),
        ({"args": [1]}, "expects nothing"),
        ({"args": [{"type": "i7", "data": []}], "returns": 1}, "a buffer is"),
        ({"args": [{"type": "i8", "data": [0.5]}], "returns": 1}, "0.5 given for i8"),
        ({"args": [1], "returns": 1, "memory": [[1]]}, "memory of 1 buffers given for 0"),
    ],
)
def test_a_mistake_in_a_test_is_the_callers(test: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        check_correctness(identity("i32"), [test], entry_point="f", signature="i32 @f(i32)")


def test_a_reference_that_is_no_ir_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="reference"):
        check_correctness(identity("i32"), [{"args": [1], "returns": 1}], entry_point="f", reference="ret")
