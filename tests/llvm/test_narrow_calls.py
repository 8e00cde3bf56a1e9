"""Functions of C in programs with pointers of 32 bits."""

import pytest
from tests.llvm.machines import WASM32, judge

from t2l.llvm import Sandbox

PRINTING = """declare i32 @sprintf(ptr, ptr, ...)
declare i32 @printf(ptr, ...)
@long = constant [4 x i8] c"%ld\\00"
@short = constant [10 x i8] c"%%ld%lf%d\\00"
define i32 @f(i8 signext %c, double %x) {{
  %b = alloca [64 x i8]
  %n = sext i8 %c to i32
  %1 = call i32 (ptr, ptr, ...) @sprintf(ptr %b, ptr {}, double %x, i32 %n)
  %2 = call i32 (ptr, ...) @printf(ptr {}, double %x, i32 %n)
  %r = add i32 %1, %2
  ret i32 %r
}}"""


def test_only_formats_are_searched_for_a_long(sandbox: Sandbox) -> None:
    assert judge(sandbox, WASM32 + PRINTING.format("@short", "@short"), "f", 7, 1.0) == ("ok", 24)
    for formats in (("@short", "@long"), ("@long", "@short"), ("@short", "getelementptr (i8, ptr @long, i32 0)")):
        status, message = judge(sandbox, WASM32 + PRINTING.format(*formats), "f", 7, 1.0)
        assert (status, "'%ld' of a program with pointers of 32 bits" in str(message)) == ("unsupported", True)


LIBRARY = """@number = constant [14 x i8] c"x-99999999999\\00"
@text = constant [14 x i8] c"mail@strlen 2\\00"
@b = global [32 x i8] zeroinitializer
declare i32 @strtol(ptr, ptr, i32)
declare i32 @atol(ptr)
declare i32 @lround(double)
declare ptr @memccpy(ptr, ptr, i32, i32)
declare ptr @__memcpy_chk(ptr, ptr, i32, i32)
declare i32 @strlcpy(ptr, ptr, i32)
declare noundef range(i32 0, 100) i32 @strlen(ptr)
declare i32 @strtoul(ptr, ptr, i32)
declare i32 @snprintf(ptr, i32, ptr, ...)
declare double @strtod(ptr, ptr)
"""
CALLS = {
    "i32 @strtol(ptr getelementptr (i8, ptr @number, i32 1), ptr null, i32 10)": -(2**31),
    "i32 @strtol(ptr getelementptr (i8, ptr @text, i32 12), ptr null, i32 10)": 2,
    "i32 @atol(ptr getelementptr (i8, ptr @number, i32 6))": 9999999,
    "i32 @lround(double -2.5)": -3,
    "ptr @memccpy(ptr @b, ptr @text, i32 64, i32 20)": 5,
    "ptr @__memcpy_chk(ptr @b, ptr @text, i32 4, i32 -1)": 0,
    "i32 @strlcpy(ptr @b, ptr @text, i32 4)": 13,
    "i32 @strlen(ptr @text)": 13,
    "double @strtod(ptr getelementptr inbounds ([14 x i8], ptr @text, i32 0, i32 11), ptr null)": 2,
}


@pytest.mark.parametrize("call", CALLS)
def test_functions_of_c_with_a_size_or_long_may_be_called(sandbox: Sandbox, call: str) -> None:
    body = {
        "i32": "%r = add i32 0, %v",
        "ptr": "%n = ptrtoint ptr %v to i32\n  %r = sub i32 %n, ptrtoint (ptr @b to i32)",
        "double": "%r = fptosi double %v to i32",
    }[call.split(" ")[0]]
    text = f"{WASM32}{LIBRARY}define i32 @f() {{\n  %v = call {call}\n  {body}\n  ret i32 %r\n}}"
    assert judge(sandbox, text, "f") == ("ok", CALLS[call])


@pytest.mark.parametrize(
    "call",
    ["@strtoul(ptr @text, ptr null, i32 0)", "(ptr, i32, ptr, ...) @snprintf(ptr @b, i32 9, ptr @text)"],
)
def test_other_functions_of_c_with_a_size_are_refused(sandbox: Sandbox, call: str) -> None:
    text = f"{WASM32}{LIBRARY}define i32 @f() {{\n  %v = call i32 {call}\n  ret i32 %v\n}}"
    status, message = judge(sandbox, text, "f")
    assert (status, "of a program with pointers of 32 bits; compile" in str(message)) == ("unsupported", True)


def test_a_string_that_names_a_function_of_c_is_kept(sandbox: Sandbox) -> None:
    body = "%n = call i32 @strlen(ptr @text)\n  %p = getelementptr i8, ptr @text, i32 5\n  %c = load i8, ptr %p"
    text = f"{WASM32}{LIBRARY}define i32 @f() {{\n  {body}\n  %z = zext i8 %c to i32\n  ret i32 %z\n}}"
    assert judge(sandbox, text, "f") == ("ok", ord("s"))
