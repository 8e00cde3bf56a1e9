"""Calls that compilers add for a language runtime: they end the program, or have no effect on its answer."""

import contextlib
from typing import Any

import pytest

from t2l.llvm import Sandbox
from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.runtime import settle_runtime

DIVIDE = """define i32 @f(i32 %a, i32 %b) {head} {{
  {enter}
  %z = icmp eq i32 %b, 0
  br i1 %z, label %bad, label %good
good:
  %q = sdiv i32 %a, %b
  {leave}
  ret i32 %q
bad:
  {fail}
  unreachable
}}
{declared}
"""


def program(head: str = "", enter: str = "", leave: str = "", fail: str = "", declared: str = "") -> str:
    return DIVIDE.format(head=head, enter=enter, leave=leave, fail=fail, declared=declared)


def judge(sandbox: Sandbox, text: str, *args: Any) -> tuple[str, Any]:
    (result,) = sandbox.run([{"completion": text, "entry_point": "f", "tests": [{"args": list(args)}]}])
    return result.status, result.outputs[0]["returns"] if result.outputs else result.message


PANIC = "_ZN4core9panicking11panic_const23panic_const_div_by_zero17h0123456789abcdefE"
LENGTH_ERROR = "_ZSt20__throw_length_errorPKc"
FAILURES = {
    "ubsan's trap": ("call void @llvm.ubsantrap(i8 3)", "declare void @llvm.ubsantrap(i8 immarg)"),
    "a trap": ("call void @llvm.trap()", "declare void @llvm.trap()"),
    "a trap for a debugger": ("call void @llvm.debugtrap()", "declare void @llvm.debugtrap()"),
    "ubsan's library": (
        "call void @__ubsan_handle_divrem_overflow(ptr null, i64 1, i64 2)",
        "declare void @__ubsan_handle_divrem_overflow(ptr, i64, i64)",
    ),
    "abort": ("call void @abort()", "declare void @abort()"),
    "exit": ("call void @exit(i32 1)", "declare void @exit(i32)"),
    "assert": (
        "call void @__assert_fail(ptr null, ptr null, i32 1, ptr null)",
        "declare void @__assert_fail(ptr, ptr, i32, ptr)",
    ),
    "a panic of rust": (f"call void @{PANIC}(ptr null)", f"declare void @{PANIC}(ptr)"),
    "a function that never returns": ("call void @stop()", "declare void @stop() #0\nattributes #0 = { noreturn }"),
    "an exception of c++": (f"call void @{LENGTH_ERROR}(ptr null)", f"declare void @{LENGTH_ERROR}(ptr)"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_call_that_never_returns_is_a_trap(sandbox: Sandbox, name: str) -> None:
    fail, declared = FAILURES[name]
    text = program(fail=fail, declared=declared)
    assert judge(sandbox, text, 7, 2) == ("ok", 3)
    assert judge(sandbox, text, 7, 0)[0] == "trap"


def test_the_canonical_form_is_that_of_what_was_written(sandbox: Sandbox) -> None:
    text = program(enter="call void @mcount()", fail="call void @abort()", declared="declare void @abort()")
    text += "declare void @mcount()"
    for written in (text, canonicalize(text)):
        row = {"completion": written, "entry_point": "f", "tests": [{"args": [6, 3], "returns": 2}]}
        (result,) = sandbox.check([{**row, "reference": text}])
        assert (result.passed, result.canonical_match, result.canonical) == (True, True, canonicalize(text))


def test_a_jump_to_elsewhere_is_no_trap(sandbox: Sandbox) -> None:
    declared = "declare void @longjmp(ptr, i32) #0\nattributes #0 = { noreturn }"
    status, message = judge(sandbox, program(fail="call void @longjmp(ptr null, i32 1)", declared=declared), 7, 2)
    assert (status, message) == ("unsupported", "call of @longjmp, which the sandbox does not provide")


OBSERVERS = {
    "instrumented functions": ("__cyg_profile_func_enter", "ptr, ptr", "ptr @f, ptr null"),
    "a profile": ("mcount", "", ""),
    "coverage": ("__sanitizer_cov_trace_pc", "", ""),
    "the thread sanitizer": ("__tsan_func_entry", "ptr", "ptr null"),
}


@pytest.mark.parametrize("name", OBSERVERS)
def test_a_call_that_only_observes_has_no_effect(sandbox: Sandbox, name: str) -> None:
    function, types, values = OBSERVERS[name]
    call = f"call void @{function}({values})"
    text = program(enter=call, leave=f"tail {call}", declared=f"declare void @{function}({types})")
    assert judge(sandbox, text, 7, 2) == ("ok", 3)


def test_the_address_that_an_observer_gets_does_not_matter(sandbox: Sandbox) -> None:
    enter = "%r = call ptr @llvm.returnaddress(i32 0)\n  call void @__cyg_profile_func_enter(ptr @f, ptr %r)"
    declared = "declare void @__cyg_profile_func_enter(ptr, ptr)\ndeclare ptr @llvm.returnaddress(i32 immarg)"
    assert judge(sandbox, program(enter=enter, declared=declared), 7, 2) == ("ok", 3)


ALLOCATORS = {
    "declare ptr @_Znwm(i64)": "call ptr @malloc(i64 %0)",
    "declare ptr @_Znay(i64)": "call ptr @malloc(i64 %0)",
    "declare ptr @_ZnwmRKSt9nothrow_t(i64, ptr)": "call ptr @malloc(i64 %0)",
    "declare void @_ZdlPvm(ptr, i64)": "call void @free(ptr %0)",
    "declare ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64, i64)": "call ptr @malloc(i64 %0)",
    "declare ptr @__rust_alloc_zeroed(i64, i64)": "call ptr @calloc(i64 %0, i64 1)",
    "declare ptr @__rust_realloc(ptr, i64, i64, i64)": "call ptr @realloc(ptr %0, i64 %3)",
    "declare void @__rust_dealloc(ptr, i64, i64)": "call void @free(ptr %0)",
}


@pytest.mark.parametrize("declaration", ALLOCATORS)
def test_the_allocators_of_cpp_and_rust_call_those_of_c(declaration: str) -> None:
    name = "@" + declaration.split("@")[1].split("(")[0]
    settled = settle_runtime({name: declaration})
    module = "\n".join(settled.values())
    assert ALLOCATORS[declaration] in settled[name]
    with contextlib.closing(parse_module(module)) as parsed:
        assert not parsed.get_function(name[1:]).is_declaration


def test_an_aligned_new_is_not_replaced() -> None:  # `malloc` aligns to 16
    declared = {"@_ZnwmSt11align_val_t": "declare ptr @_ZnwmSt11align_val_t(i64, i64)"}
    assert settle_runtime(declared) == declared


def test_a_personality_is_inert(sandbox: Sandbox) -> None:
    text = program(head="personality ptr @rust_eh_personality", declared="declare i32 @rust_eh_personality(...)")
    assert judge(sandbox, text, 7, 2) == ("ok", 3)
    plain = "define i32 @f(i32 %x) personality ptr @p {\n  ret i32 %x\n}\ndeclare i32 @p(...)"
    assert judge(sandbox, plain, 7) == ("ok", 7)


INVOKE = """define i32 @f(i32 %x) personality ptr @__gxx_personality_v0 {
  %r = invoke i32 @half(i32 %x) to label %fine unwind label %caught
fine:
  ret i32 %r
caught:
  %pad = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %pad
}
define i32 @half(i32 %x) {
  %r = ashr i32 %x, 1
  ret i32 %r
}
declare i32 @__gxx_personality_v0(...)"""


def test_a_landing_pad_that_nothing_throws_to_is_inert(sandbox: Sandbox) -> None:
    assert judge(sandbox, INVOKE, 7) == ("ok", 3)


THROW = """@_ZTIi = external constant ptr
define i32 @f(i32 %x) {
  %c = icmp slt i32 %x, 0
  br i1 %c, label %bad, label %good
good:
  ret i32 %x
bad:
  %e = call ptr @__cxa_allocate_exception(i64 4)
  store i32 %x, ptr %e
  call void @__cxa_throw(ptr %e, ptr @_ZTIi, ptr null)
  unreachable
}
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr)
"""


def test_an_exception_that_nothing_catches_is_a_trap(sandbox: Sandbox) -> None:
    assert judge(sandbox, THROW, 7) == ("ok", 7)
    assert judge(sandbox, THROW, -7)[0] == "trap"


def test_exceptions_that_a_program_catches_are_unsupported(sandbox: Sandbox) -> None:
    caught = THROW.replace("good:", "good:\n  call void @__cxa_end_catch()") + "declare void @__cxa_end_catch()\n"
    assert judge(sandbox, caught, 7)[0] == "unsupported"


WASM32 = 'target datalayout = "e-m:e-p:32:32-p10:8:8-i64:64-n32:64-S128"\ntarget triple = "wasm32"\n'
SUM = """define i32 @f(ptr %a, i32 %n) {
  %a.addr = alloca ptr, align 4
  store ptr %a, ptr %a.addr, align 4
  %p = load ptr, ptr %a.addr, align 4
  %m = sub i32 %n, 1
  %q = getelementptr i32, ptr %p, i32 %m
  %last = getelementptr i8, ptr %q, i32 -4
  %x = load i32, ptr %last, align 4
  ret i32 %x
}"""
NODES = """%node = type { i32, ptr }
define i32 @f(i32 %x) {
  %n = alloca %node, align 4
  SIZED
  %v = getelementptr %node, ptr %n, i32 0, i32 0
  %next = getelementptr %node, ptr %n, i32 0, i32 1
  store i32 %x, ptr %v, align 4
  store ptr %n, ptr %next, align 4
  %m = load ptr, ptr %next, align 4
  %r = load i32, ptr %m, align 4
  ret i32 %r
}
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)"""


def test_code_for_pointers_of_32_bits_has_pointers_of_its_size_in_memory(sandbox: Sandbox) -> None:
    assert judge(sandbox, WASM32 + SUM, {"type": "i32", "data": [4, 5, 6]}, 3) == ("ok", 5)
    assert judge(sandbox, WASM32 + NODES.replace("SIZED", ""), 8) == ("ok", 8)
    sized = NODES.replace("SIZED", "call void @llvm.memset.p0.i32(ptr %n, i8 0, i32 8, i1 false)")
    assert judge(sandbox, WASM32 + sized, 8) == ("ok", 8)
    assert judge(sandbox, sized, 8) == ("ok", 8)


def test_functions_of_c_with_sizes_of_32_bits_are_called_with_64(sandbox: Sandbox) -> None:
    text = """declare i32 @strlen(ptr)
declare ptr @memcpy(ptr, ptr, i32)
declare ptr @memset(ptr, i32, i32)
define i32 @f(ptr %to, ptr %s) {
  %n = call i32 @strlen(ptr %s)
  %1 = call ptr @memcpy(ptr %to, ptr %s, i32 %n)
  %2 = call ptr @memset(ptr %1, i32 7, i32 1)
  ret i32 %n
}"""
    buffers = [{"type": "i8", "data": data} for data in ([0, 0, 0, 9], [1, 2, 3, 0])]
    (result,) = sandbox.run([{"completion": WASM32 + text, "entry_point": "f", "tests": [{"args": buffers}]}])
    assert result.outputs == [{"returns": 3, "memory": [[7, 2, 3, 9], [1, 2, 3, 0]]}]
