"""A call whose result C or LLVM does not define has no output; the canonical form of the program would give one."""

from typing import Any

import pytest

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c
from t2l.llvm.ir.canonical import canonicalize

INT_MAX, INT_MIN = 2**31 - 1, -(2**31)


def observe(original: str, name: str, inputs: list[list[Any]]) -> list[Any]:
    row = {"completion": canonicalize(original), "original": original, "entry_point": name}
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.observe([{**row, "tests": [{"args": arguments} for arguments in inputs]}])
    assert result.status == "ok", result.message
    return [output and output["returns"] for output in result.outputs]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("unsigned f(int x) { return 1u << x; }", {0: 1, 31: INT_MIN, 32: None, -7: None}),
        ("int f(int x) { return (x << 2) >> x; }", {1: 2, 32: None}),
        ("int f(int x) { return x + 1; }", {5: 6, INT_MAX: None}),
        ("int f(int x) { return x - 1; }", {5: 4, INT_MIN: None}),
        ("int f(int x) { return x * x; }", {46340: 2147395600, 46341: None, 0: 0}),
        ("int f(int x) { return -x; }", {5: -5, INT_MIN: None}),
        ("int f(int x) { return 6 / x; }", {4: 1, 0: None}),
        ("int f(int x) { return INT_MIN / x; }", {2: INT_MIN // 2, -1: None}),
        ("unsigned f(unsigned x) { return x - 1; }", {0: -1}),
        ("int f(int x) { int y; if (x > 0) y = 5; return y; }", {1: 5, 0: None}),
        ("int f(int x) { if (x > 3) __builtin_unreachable(); return x; }", {3: 3, 4: None}),
        ("int f(int x) { if (x > 3) return x; }", {3: None, 4: 4}),
        ("int f(int x) { while (x) ; return 1; }", {0: 1, 1: None}),
    ],
)
def test_only_defined_results_count(source: str, expected: dict[int, int | None]) -> None:
    original = compile_c(f"#define INT_MIN (-2147483647 - 1)\n{source}", flags=["-fno-wrapv"])
    found = observe(original, "f", [[x] for x in expected])
    assert dict(zip(expected, found, strict=True)) == expected


def test_a_float_that_does_not_fit_the_integer_type_has_no_result() -> None:
    original = compile_c("int f(double x) { return (int)x; }")
    assert observe(original, "f", [[1.5], [-2147483648.5], [3e9]]) == [1, INT_MIN, None]


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        ("mul nuw i64 %x, %y", {(2**32, 2**31): -(2**63), (2**32, 2**32): None, (0, 9): 0}),
        ("mul nsw i64 %x, %y", {(2**31, 2**31): 2**62, (2**32, 2**31): None, (-1, -(2**63)): None}),
        ("add nuw nsw i64 %x, %y", {(1, 2): 3, (-1, 1): None, (2**63 - 1, 1): None}),
        ("shl nuw i64 %x, %y", {(1, 63): -(2**63), (2, 63): None}),
        ("sub nuw i64 %x, %y", {(3, 2): 1, (2, 3): None}),
    ],
)
def test_flags_of_other_peoples_ir_count(instruction: str, expected: dict[tuple[int, int], int | None]) -> None:
    original = f"define i64 @f(i64 %x, i64 %y) {{\n  %r = {instruction} ; a comment\n  ret i64 %r\n}}"
    found = observe(original, "f", [list(inputs) for inputs in expected])
    assert dict(zip(expected, found, strict=True)) == expected


def test_an_original_that_does_not_parse_is_reported() -> None:
    row = {"completion": "define i32 @f() {\n  ret i32 1\n}", "original": "define", "entry_point": "f", "tests": []}
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.observe([row])
    assert result.status == "parse_error"
