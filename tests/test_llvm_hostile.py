"""Whatever a model writes, the calling process lives and the row gets one clear status."""

import subprocess
import sys

import pytest

from t2l.llvm import SandboxError, canonicalize_ir, check_correctness, verify_ir


def body(*lines: str) -> str:
    return "\n".join(["define i32 @f(i32 %0) {", *(f"  {line}" for line in lines), "}"])


CALLS_SYSTEM = """
@command = constant [3 x i8] c"ls\\00"
declare i32 @system(ptr)
""" + body("%2 = call i32 @system(ptr @command)", "ret i32 %2")

STACK_EATER = """
define i32 @g(ptr %0) {
  %2 = alloca [1000 x i32]
  store volatile ptr %0, ptr %2
  %3 = call i32 @g(ptr %2)
  %4 = load volatile i32, ptr %2
  %5 = add i32 %3, %4
  ret i32 %5
}
""" + body("%2 = call i32 @g(ptr null)", "ret i32 %2")

LOOP_OF_HOST_CALLS = """
declare double @sin(double)
define i32 @f(i32 %0) {
  br label %2
2:
  %3 = phi double [ 0.0, %1 ], [ %4, %2 ]
  %4 = call double @sin(double %3)
  %5 = fcmp ord double %4, 0.0
  br i1 %5, label %2, label %6
6:
  ret i32 1
}"""

STORE_AT_INDEX = ("%3 = getelementptr i32, ptr %2, i32 %0", "store volatile i32 1, ptr %3", "ret i32 1")

DOUBLING_TYPES = "\n".join(
    ["%t0 = type { i64, i64 }", *(f"%t{n} = type {{ %t{n - 1}, %t{n - 1} }}" for n in range(1, 26))]
)

# name: (text, status, a part of the message)
HOSTILE = {
    "empty": ("", "no_function", "defines no function"),
    "prose": ("Sure! Here is the function you define:", "parse_error", "expected top-level entity"),
    "nul": (body("ret i32 1") + "\0 junk", "parse_error", "NUL character at offset"),
    "non_ascii": (body("ret i32 １"), "parse_error", "ASCII"),
    "too_long": (body("ret i32 1") + ";" * 300_000, "unsupported", "characters; at most"),
    "endless_loop": (body("br label %2", "2:", "br label %2"), "timeout", "no answer after 100000000 steps"),
    "endless_host_calls": (LOOP_OF_HOST_CALLS, "timeout", "no answer after 100000000 steps"),
    "calls_system": (CALLS_SYSTEM, "unsupported", "call of @system"),
    "inline_asm": (body('call void asm sideeffect "bad", ""()', "ret i32 1"), "unsupported", "'asm'"),
    "module_asm": ('module asm "nop"\n' + body("ret i32 1"), "unsupported", "'asm'"),
    "deep_values": (body("ret i32 " + "[" * 100_000), "unsupported", "nested deeper"),
    "deep_types": ("define i32 @f(" + "{" * 100_000, "unsupported", "nested deeper"),
    "huge_integer": (body("%2 = mul i8388607 3, 5", "ret i32 1"), "unsupported", "i8388607; at most i128"),
    "huge_vector": (body("%2 = alloca <1000000 x i8>", "ret i32 1"), "unsupported", "vector of 1000000"),
    "long_number": (body("ret i32 " + "9" * 100_000), "unsupported", "100000 digits"),
    "thread_local": ("@x = thread_local global i32 0\n" + body("ret i32 1"), "unsupported", "'thread_local'"),
    "huge_global": (
        "@x = global [4000000 x [4000 x i64]] zeroinitializer\n"
        + body("%2 = getelementptr i32, ptr @x, i32 %0", "store i32 1, ptr %2", "ret i32 1"),
        "out_of_memory",
        "globals of 128000000000 bytes",
    ),
    "huge_local": (
        body("%2 = alloca [4000000 x i64]", *STORE_AT_INDEX),
        "trap",
        "out of bounds memory access",
    ),
    "doubling_types": (
        DOUBLING_TYPES + "\n" + body("%2 = alloca %t25", *STORE_AT_INDEX),
        "trap",
        "out of bounds memory access",
    ),
    "division_by_zero": (body("%2 = sub i32 %0, 1", "%3 = sdiv i32 7, %2", "ret i32 %3"), "trap", "divide by zero"),
    "division_overflow": (
        body("%2 = sub i32 0, %0", "%3 = sdiv i32 -2147483648, %2", "ret i32 %3"),
        "trap",
        "integer overflow",
    ),
    "endless_recursion": (
        body("%2 = call i32 @f(i32 %0)", "%3 = add i32 %2, 1", "ret i32 %3"),
        "trap",
        "call stack exhausted",
    ),
    "stack_eater": (STACK_EATER, "trap", "out of bounds memory access"),
    "null_write": (body("store volatile i32 5, ptr null", "ret i32 1"), "trap", "null pointer write"),
    "wild_write": (
        body("%2 = inttoptr i64 99999999999 to ptr", "store volatile i32 5, ptr %2", "ret i32 1"),
        "trap",
        "out of bounds memory access",
    ),
    "wild_call": (
        body("%2 = inttoptr i32 %0 to ptr", "%3 = call i32 %2(i32 7)", "ret i32 %3"),
        "trap",
        "pointer that is no function",
    ),
    "unreachable": (
        "declare void @llvm.trap()\n" + body("call void @llvm.trap()", "ret i32 1"),
        "trap",
        "unreachable",
    ),
    "external_data": (
        "@secret = external global i32\n" + body("%2 = load i32, ptr @secret", "ret i32 %2"),
        "unsupported",
        "external data @secret",
    ),
    "machine_intrinsic": (
        "declare i64 @llvm.x86.rdtsc()\n"
        + body("%2 = call i64 @llvm.x86.rdtsc()", "%3 = trunc i64 %2 to i32", "ret i32 %3"),
        "unsupported",
        "@llvm.x86.rdtsc",
    ),
    "wrong_libm_type": (
        "declare i32 @sin(i32)\n" + body("%2 = call i32 @sin(i32 %0)", "ret i32 %2"),
        "unsupported",
        "call of @sin as i32 -> i32; it is f64 -> f64",
    ),
    "wrong_types": (body("ret i64 1"), "parse_error", "line 2, column 7: value doesn't match"),
    "undefined_label": (body("br label %nowhere"), "parse_error", "use of undefined value '%nowhere'"),
    "labels_as_values": (
        body("%2 = icmp eq i32 %0, 0", "%3 = select i1 %2, label %8, label %17", "ret i32 1"),
        "parse_error",
        "line 3",
    ),
    "not_dominated": (
        body("%2 = add i32 %3, 1", "%3 = add i32 %0, 1", "ret i32 %2"),
        "verify_error",
        "does not dominate",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_gets_a_clear_status(name: str) -> None:
    text, status, message = HOSTILE[name]
    result = check_correctness(text, [{"args": [1], "returns": 1}], entry_point="f", signature="i32 @f(i32)")
    assert (result.status, result.passed) == (status, False), result.message
    assert message in result.message and "\n" not in result.message
    assert result.parsed >= result.verified >= result.passed


def test_a_write_past_a_buffer_is_noticed() -> None:
    text = "define void @f(ptr %p, i32 %i) {\n  %q = getelementptr i32, ptr %p, i32 %i\n"
    text += "  store i32 7, ptr %q\n  ret void\n}"
    buffer = {"type": "i32", "data": [1, 2, 3]}
    inside = check_correctness(text, [{"args": [buffer, 2], "memory": [[1, 2, 7]]}], entry_point="f")
    after = check_correctness(text, [{"args": [buffer, 3], "memory": [[1, 2, 3]]}], entry_point="f")
    before = check_correctness(text, [{"args": [buffer, -1], "memory": [[1, 2, 3]]}], entry_point="f")
    assert (inside.status, after.status, before.status) == ("ok", "trap", "trap")
    assert after.message == "test 1: f([1, 2, 3], 3): wrote out of bounds of an argument buffer"


def test_an_empty_module_does_not_verify() -> None:
    assert not verify_ir("").verified
    assert not verify_ir("; nothing here").parsed


def test_verify_gives_llvms_words() -> None:
    assert verify_ir(body("ret i32 %0")).verified
    result = verify_ir(HOSTILE["not_dominated"][0])
    assert result.parsed and not result.verified and "does not dominate" in result.error


def test_canonicalize_ir_raises_what_was_wrong() -> None:
    assert canonicalize_ir(body("%x = add nsw i32 %0, 0", "ret i32 %x")) == body("ret i32 %0")
    with pytest.raises(SandboxError, match="at most i128") as caught:
        canonicalize_ir(HOSTILE["huge_integer"][0])
    assert caught.value.status == "unsupported"


def test_the_callers_process_never_loads_llvm() -> None:
    code = (
        "import sys, t2l.llvm as l\n"
        "text, tests = 'define i32 @f() {\\n ret i32 1\\n}', [{'args': [], 'returns': 1}]\n"
        "result = l.check_correctness(text, tests, entry_point='f')\n"
        "sys.exit(not result.passed or any(name in sys.modules for name in ('llvmlite', 'wasmtime', 'torch')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
