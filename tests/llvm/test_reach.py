"""What stands beside an answer does not sink it: only what the entry point reaches is judged."""

from typing import Any

import pytest

from t2l.llvm import ExecutionResult, Sandbox
from t2l.llvm.ir.canonical import canonicalize

ADD = "define i32 @add(i32 %a, i32 %b) {\n  %s = add i32 %a, %b\n  ret i32 %s\n}"
CANONICAL = canonicalize(ADD)


def run(sandbox: Sandbox, text: str, name: str, *args: Any, reference: str | None = None) -> ExecutionResult:
    row = {"completion": text, "entry_point": name, "tests": [{"args": list(args)}], "reference": reference}
    return next(sandbox.run([row]))


def answer(sandbox: Sandbox, text: str, name: str, *args: Any) -> Any:
    result = run(sandbox, text, name, *args)
    assert result.status == "ok", result.message
    return result.outputs[0]["returns"]


BESIDE = {
    "a main that prints": '@f = constant [4 x i8] c"%d\\0A\\00"\ndeclare i32 @printf(ptr, ...)\ndefine i32 @main() {\n'
    "  %r = call i32 @add(i32 1, i32 2)\n  %p = call i32 (ptr, ...) @printf(ptr @f, i32 %r)\n  ret i32 0\n}",
    "a function that calls the system": "define void @g() {\n  %r = call i32 @system(ptr null)\n  ret void\n}\n"
    "declare i32 @system(ptr)",
    "a variable of another file": "@environ = external global ptr\ndefine ptr @g() {\n  ret ptr @environ\n}",
    "a variable for each thread": "@t = thread_local global i32 0\ndefine ptr @g() {\n  ret ptr @t\n}",
    "assembly of the module": 'module asm "nop"',
    "assembly in a function": 'define void @g() {\n  call void asm sideeffect "nop", ""()\n  ret void\n}',
    "an ifunc": "@i = ifunc i32 (), ptr @choose\ndefine ptr @choose() {\n  ret ptr null\n}",
    "a function with a result that cannot be run": "define <4 x i32> @g(<4 x i32> %v) {\n  ret <4 x i32> %v\n}",
    "an address space": "define void @g(ptr addrspace(3) %p) {\n  ret void\n}",
    "a name of the sandbox": "define void @t2l.entry() {\n  ret void\n}",
    "a constructor of something else": "@v = global i32 0\n"
    "@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }]"
    " [{ i32, ptr, ptr } { i32 0, ptr @init, ptr null }]\ndefine internal void @init() {\n  store i32 1, ptr @v\n"
    "  ret void\n}",
    "a musttail call": "define i32 @g(i32 %x) {\n  %r = musttail call i32 @h(i32 %x)\n  ret i32 %r\n}\n"
    "declare i32 @h(i32)",
    "debug information": "!llvm.dbg.cu = !{!0}\n!llvm.module.flags = !{!2}\n!0 = distinct !DICompileUnit(language: "
    'DW_LANG_C11, file: !1, emissionKind: FullDebug)\n!1 = !DIFile(filename: "a.c", directory: "/")\n'
    '!2 = !{i32 2, !"Debug Info Version", i32 3}',
}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
def test_a_right_function_is_right_whatever_stands_beside_it(sandbox: Sandbox, beside: str) -> None:
    for text in (f"{ADD}\n{beside}", f"{beside}\n{ADD}"):
        row = {"completion": text, "entry_point": "add", "tests": [{"args": [3, 4], "returns": 7}]}
        (result,) = sandbox.check([{**row, "reference": CANONICAL}])
        assert (result.status, result.message, result.passed) == ("ok", "", True)
        assert (result.canonical, result.canonical_match) == (CANONICAL, True)


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
def test_a_reference_is_what_its_entry_point_reaches(sandbox: Sandbox, beside: str) -> None:
    (result,) = sandbox.compare([{"completion": ADD, "reference": f"{beside}\n{ADD}", "entry_point": "add"}])
    assert (result.status, result.how) == ("equal", "canonical")


def test_a_module_that_llvm_refuses_is_refused_as_a_whole(sandbox: Sandbox) -> None:
    assert run(sandbox, f"{ADD}\ndefine i32 @g() {{\n  ret i64 0\n}}", "add", 1, 2).status == "parse_error"


def test_what_is_reached_through_a_helper_a_table_or_a_pointer_is_judged(sandbox: Sandbox) -> None:
    system = "declare i32 @system(ptr)\n"
    helper = "define i32 @g() {\n  %r = call i32 @system(ptr null)\n  ret i32 %r\n}\n"
    calls = "define i32 @f() {\n  %r = call i32 @g()\n  ret i32 %r\n}"
    table = (
        "@t = global [1 x ptr] [ptr @g]\ndefine i32 @f() {\n  %p = load volatile ptr, ptr @t\n  %r = call i32 %p()\n"
    )
    for text in (system + helper + calls, system + helper + table + "  ret i32 %r\n}"):
        assert "call of @system" in run(sandbox, text, "f").message


def test_the_canonical_form_of_a_whole_module_has_everything(sandbox: Sandbox) -> None:
    (result,) = sandbox.canonicalize([f"{ADD}\n{BESIDE['a main that prints']}"])
    assert result.canonical is not None and "@main" in result.canonical


ALIAS = (
    "@double = alias i32 (i32), ptr @impl\ndefine internal i32 @impl(i32 %x) {\n  %r = shl i32 %x, 1\n  ret i32 %r\n}"
)


def test_an_alias_is_an_entry_point(sandbox: Sandbox) -> None:
    assert answer(sandbox, ALIAS, "double", 4) == 8
    assert answer(sandbox, f"@twice = alias i32 (i32), ptr @double\n{ALIAS}", "twice", 4) == 8
    recursive = ALIAS.replace(
        "  %r = shl i32 %x, 1",
        "  %c = icmp sgt i32 %x, 9\n  br i1 %c, label %e, label %m\nm:\n"
        "  %y = add i32 %x, 5\n  %z = call i32 @double(i32 %y)\n  ret i32 %z\ne:\n  %r = shl i32 %x, 1",
    )
    assert answer(sandbox, recursive, "double", 1) == 22


def test_an_alias_defines_a_function_of_its_type(sandbox: Sandbox) -> None:
    rows = [
        {"completion": ALIAS, "entry_point": name, "signature": f"{returns} @{name}(i32)"}
        for name, returns in (("double", "i32"), ("double", "i64"), ("other", "i32"))
    ]
    found = [result.status for result in sandbox.check_definitions(rows)]
    assert found == ["ok", "signature_mismatch", "no_function"]


def test_an_alias_of_a_variable_or_an_address_is_no_function(sandbox: Sandbox) -> None:
    for aliasee in ("i32, ptr @v", "i8, getelementptr (i8, ptr @v, i64 1)"):
        text = f"@v = global i32 1\n@f = alias {aliasee}\n{ADD}"
        assert run(sandbox, text, "f").status == "no_function"


CONSTRUCTED = """@n = global i32 0
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @init, ptr null }]
define internal void @init() {
  call void @set(ptr @n)
  ret void
}
define internal void @set(ptr %p) {
  store i32 42, ptr %p
  ret void
}
define i32 @answer() {
  %v = load i32, ptr @n
  ret i32 %v
}
define i32 @other() {
  ret i32 7
}"""


def test_a_constructor_runs_if_it_may_change_what_the_entry_point_reads(sandbox: Sandbox) -> None:
    assert answer(sandbox, CONSTRUCTED, "answer") == 42
    assert answer(sandbox, CONSTRUCTED, "other") == 7
    constant = CONSTRUCTED.replace("@n = global", "@n = constant").replace("store i32 42, ptr %p", "fence acquire")
    assert answer(sandbox, constant, "answer") == 0


SET = "declare void @set(ptr)"


def test_a_reference_that_cannot_be_judged_leaves_the_candidate_undecided(sandbox: Sandbox) -> None:
    answer = "define i32 @answer() {\n  ret i32 42\n}"
    reference = CONSTRUCTED.replace("define internal void @set(ptr %p) {\n  store i32 42, ptr %p\n  ret void\n}", SET)
    row = {"completion": answer, "reference": reference, "entry_point": "answer"}
    (compared,) = sandbox.compare([row])
    assert (compared.status, compared.reason.split(":")[0]) == ("unknown", "the reference cannot be run")
    (checked,) = sandbox.check([{**row, "tests": [{"args": [], "returns": 42}]}])
    assert (checked.passed, checked.canonical_match) == (True, False)


def test_an_entry_point_with_local_linkage_may_call_functions_without(sandbox: Sandbox) -> None:
    text = ADD.replace("@add", "@g") + "\ndefine internal i32 @f(i32 %x) {\n  %r = call i32 @g(i32 %x, i32 1)\n"
    assert answer(sandbox, text + "  ret i32 %r\n}", "f", 4) == 5


OWN = {
    "fabs": ("double", "double", "ret double 7.0", -1.0, 7.0),
    "isdigit": ("i32", "i32", "ret i32 5", 48, 5),
    "ffs": ("i32", "i32", "ret i32 9", 4, 9),
    "abs": ("i32", "i32", "ret i32 %x", -3, -3),
    "toascii": ("i32", "i32", "ret i32 300", 1, 300),
    "main": ("i32", "i32", "ret i32 3", 1, 3),
    "sqrt": ("double", "double", "ret double 1.0", 4.0, 1.0),
}


@pytest.mark.parametrize("name", OWN)
def test_a_function_of_the_modules_own_is_not_that_of_c(sandbox: Sandbox, name: str) -> None:
    returns, type_, body, argument, expected = OWN[name]
    own = f"define {returns} @{name}({type_} %x) {{\n  {body}\n}}\n"
    caller = f"define {returns} @f({type_} %x) {{\n  %r = call {returns} @{name}({type_} %x)\n  ret {returns} %r\n}}"
    assert answer(sandbox, own + caller, "f", argument) == expected
    assert f"@{name}(" in canonicalize(own + caller)


def test_an_own_memcpy_may_use_the_intrinsic(sandbox: Sandbox) -> None:
    text = """declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @memcpy(ptr %to, ptr %from, i64 %n) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)
  ret void
}
define void @f(ptr %to, ptr %from, i64 %n) {
  call void @memcpy(ptr %to, ptr %from, i64 %n)
  ret void
}"""
    buffers = [{"type": "i32", "data": data} for data in ([1, 2], [3, 4])]
    assert run(sandbox, text, "f", *buffers, 8).outputs[0]["memory"] == [[3, 4], [3, 4]]
