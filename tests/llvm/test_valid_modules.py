"""Whatever LLVM verifies has a canonical form, however it is written; the canonical form of that is itself."""

import pytest

from t2l.llvm import Sandbox
from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.text import strip_text

MODULES = {
    "metadata over several lines": """
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 0
  br i1 %c, label %a, label %b, !prof !0
a:
  ret i32 1
b:
  ret i32 0
}
!0 = !{!"branch_weights",
  i32 1,
  i32 2}""",
    "target lines over several lines": """
target
  datalayout = "e-m:e-i64:64"
target triple
  = "x86_64"
define i32 @f() {
  ret i32 1
}""",
    "attributes over several lines": """
define i32 @f() #0 {
  ret i32 1
}
attributes #0 = {
  nounwind
  "frame-pointer"="all"
}""",
    "a blank before the brackets of an attribute": """
%pair = type { i32, i32 }
define void @f(ptr sret (%pair) align 4 %out, ptr byval (i32) %in, i32 %a) {
  store i32 %a, ptr %out
  ret void
}""",
    "a function in one line": "define i32 @f(i32 %x) { entry: %y = add i32 %x, 1 br label %end end: ret i32 %y }",
    "an instruction over several lines": "define i32 @f(\n  i32 %x)\n{\n  %y =\n add\n i32 %x,\n 1\n  ret i32 %y\n}",
    "two statements in a line": "define i32 @f(i32 %x) {\n  %y = add i32 %x, 1 %z = mul i32 %y, 3\n  ret i32 %z\n}",
    "copies of elements that are atomic": """
define void @f(ptr %a, ptr %b, i64 %n) {
  call void @llvm.memcpy.element.unordered.atomic.p0.p0.i64(ptr align 4 %a, ptr align 4 %b, i64 %n, i32 4)
  ret void
}
declare void @llvm.memcpy.element.unordered.atomic.p0.p0.i64(ptr, ptr, i64, i32)""",
    "address spaces": """
@v = addrspace(3) global i32 7
define i32 @f(ptr addrspace(1) %p) addrspace(2) {
  %x = load i32, ptr addrspace(3) @v
  store i32 %x, ptr addrspace(1) %p
  ret i32 %x
}""",
    "addresses of blocks": """
define i32 @f(i64 %i) {
  %p = getelementptr [2 x ptr], ptr @targets, i64 0, i64 %i
  %q = load ptr, ptr %p
  indirectbr ptr %q, [label %two, label %one]
two:
  ret i32 2
one:
  ret i32 1
}
@targets = internal constant [2 x ptr] [ptr blockaddress(@f, %one), ptr blockaddress(@f, %two)]""",
    "a list of typed pointers as a value": """
%node = type { i32, %node*, %node* }
define i32 @f(%node* %p) {
  %v = load %node, %node* %p
  %k = extractvalue %node %v, 0
  %l = extractvalue %node %v, 1
  %s = call i32 @f(%node* %l)
  %t = add i32 %k, %s
  ret i32 %t
}""",
    "metadata that a call needs": """
define i64 @f() {
  %x = call i64 @llvm.read_register.i64(metadata !0)
  ret i64 %x
}
declare i64 @llvm.read_register.i64(metadata)
!0 = !{!"rsp"}""",
    "metadata in metadata that a call needs": """
define void @f(i32 %x) {
  call void @llvm.zonk(metadata i32 %x, metadata !0)
  ret void
}
declare void @llvm.zonk(metadata, metadata)
!0 = !{!1, !1, i32 7}
!1 = !{!"a", ptr null}""",
    "metadata with an odd name": "define void @f() {\n  ret void, !a\\342b !0, !-x.$y !0\n}\n!0 = !{}",
    "types without names": "  %0 = type { i32, i32 } ; the pair\n@c = constant %0 { i32 7, i32 9 }\n"
    "define i32 @f(%0 %x) {\n  %y = extractvalue %0 %x, 1\n  ret i32 %y\n}",
    "assembly": 'module asm "nop"\ndefine i32 @f(i32 %x) {\n  %y = call i32 asm "bswap $0", "=r,r"(i32 %x)\n'
    "  ret i32 %y\n}",
    "a variable for each thread": "@t = thread_local global i32 0\ndefine i32 @f() {\n"
    "  %p = call ptr @llvm.threadlocal.address.p0(ptr @t)\n  %x = load i32, ptr %p\n  ret i32 %x\n}",
    "a name in quotes with blanks": 'define i32 @"f g"(i32 %"a b") {\n"the entry":\n  %"x y" = add i32 %"a b", 1\n'
    '  br label %"the end"\n"the end":\n  ret i32 %"x y"\n}',
    "a loop at the entry": "define void @f(ptr %p) {\nfirst:\n  br label %again\nagain:\n"
    "  store volatile i32 1, ptr %p\n  br label %again\n}",
    "a preallocated argument": """
define void @f() {
  %t = call token @llvm.call.preallocated.setup(i32 1)
  %x = call ptr @llvm.call.preallocated.arg(token %t, i32 0) preallocated(i32)
  call void @g(ptr preallocated(i32) %x) [ "preallocated"(token %t) ]
  ret void
}
declare void @g(ptr preallocated(i32))""",
}

ADDITION = "\ndefine void @main() {\n  ret void\n}"


@pytest.mark.parametrize("text", MODULES.values(), ids=MODULES)
def test_a_valid_module_has_a_canonical_form(sandbox: Sandbox, text: str) -> None:
    (result,) = sandbox.canonicalize([text])
    assert (result.status, result.message) == ("ok", "")
    (again,) = sandbox.canonicalize([result.canonical])
    assert again.canonical == result.canonical == canonicalize(text)


def test_layout_has_no_influence() -> None:
    forms = [canonicalize(MODULES[name]) for name in ("a function in one line", "an instruction over several lines")]
    assert set(forms) == {"define i32 @f(i32 %0) {\n  %2 = add i32 %0, 1\n  ret i32 %2\n}"}


def test_the_metadata_of_a_call_is_written_out() -> None:
    assert 'metadata !{!"rsp"}' in canonicalize(MODULES["metadata that a call needs"])
    written = 'metadata !{!{!"a", ptr null}, !{!"a", ptr null}, i32 7}'
    assert written in canonicalize(MODULES["metadata in metadata that a call needs"])


def test_metadata_in_a_string_is_a_string(sandbox: Sandbox) -> None:
    text = """@s = constant [18 x i8] c"metadata !0, !a !1"
define i8 @f(i64 %i) {
  %p = getelementptr i8, ptr @s, i64 %i
  %x = load i8, ptr %p, !a !1
  call void @llvm.zonk(metadata !1)
  ret i8 %x
}
declare void @llvm.zonk(metadata)
!0 = !{}
!1 = !{!"see !0"}"""
    assert 'c"metadata !0, !a !1"' in canonicalize(text) and 'metadata !{!"see !0"}' in canonicalize(text)
    text = text.replace("  call void @llvm.zonk(metadata !1)\n", "") + ADDITION
    (result,) = sandbox.run([{"completion": text, "entry_point": "f", "tests": [{"args": [13]}, {"args": [9]}]}])
    assert [output["returns"] for output in result.outputs] == [ord("!"), ord("!")]


def test_metadata_that_grows_without_end_is_not_written_out(sandbox: Sandbox) -> None:
    nodes = "\n".join(f"!{i} = !{{{', '.join([f'!{i + 1}'] * 100)}}}" for i in range(6)) + "\n!6 = !{}"
    text = "declare void @llvm.zonk(metadata)\ndefine void @f() {\n  call void @llvm.zonk(metadata !0)\n"
    (result,) = sandbox.canonicalize([f"{text}  ret void\n}}\n{nodes}"])
    assert (result.status, "use of undefined metadata" in result.message) == ("unsupported", True)


def test_a_truth_value_is_an_argument(sandbox: Sandbox) -> None:
    text = "define i32 @pick(i1 %c, i32 %a, i32 %b) {\n  %r = select i1 %c, i32 %a, i32 %b\n  ret i32 %r\n}"
    rows = [
        {"completion": text, "entry_point": "pick", "tests": [{"args": [value, 1, 2]}]} for value in (True, 1, False)
    ]
    assert [result.outputs[0]["returns"] for result in sandbox.run(rows)] == [1, 1, 2]


def test_a_block_that_a_pass_made_the_entry_is_the_entry() -> None:
    text = "define i32 @f(i32 %0) {\nentry.split:\n  br label %exit\nexit:\n  ret i32 %0\n}"
    assert canonicalize(text) == "define i32 @f(i32 %0) {\n  ret i32 %0\n}"


def test_a_hint_whose_result_is_used_stays() -> None:
    start = "%s = call ptr @llvm.invariant.start.p0(i64 4, ptr %p)"
    end = "call void @llvm.invariant.end.p0(ptr %s, i64 4, ptr %p)"
    assert "invariant" not in canonicalize(f"define void @f(ptr %p) {{\n  {start}\n  {end}\n  ret void\n}}")
    assert "invariant" in canonicalize(f"define ptr @f(ptr %p) {{\n  {start}\n  ret ptr %s\n}}")


def test_the_alignment_of_a_function_is_dropped_with_and_without_attributes() -> None:
    assert strip_text("declare void @g() #1 align 2") == strip_text("declare void @g() align 2") == "declare void @g()"
    assert strip_text("  %2 = load i32, ptr %0, align 2") == "  %2 = load i32, ptr %0, align 2"


@pytest.mark.parametrize(
    ("type_", "message"),
    [("void*", "pointers to void are invalid"), ("ptr*", "ptr* is invalid"), ("label*", "basic block pointers")],
)
def test_pointer_types_that_llvm_never_had_are_refused(sandbox: Sandbox, type_: str, message: str) -> None:
    (result,) = sandbox.verify([f"define i32 @f({type_} %p) {{\n  ret i32 0\n}}"])
    assert not result.parsed and message in result.error
    assert next(sandbox.verify(["define void @f(void (i8*)* %p, i8** %q) {\n  ret void\n}"])).verified


OLD = {
    "%x = load i32* %p, align 4": "write load i32, ptr %p",
    "%x = load volatile i32* %p": "write load i32, ptr %p",
    "%x = load i32** %q": "write load ptr, ptr %q",
    "%x = load [4 x i32]* %a": "write load [4 x i32], ptr %a",
    "%x = getelementptr i32* %p, i64 1": "write getelementptr i32, ptr %p, …",
    "%x = getelementptr inbounds [4 x i32]* %a, i64 0, i64 1": "write getelementptr [4 x i32], ptr %a, …",
    "%x = call i32 (i8*, ...)* @printf(i8* null)": "write the type without the *: call i32 (i8*, ...) @printf(…)",
}


@pytest.mark.parametrize("line", OLD)
def test_syntax_before_llvm_3_7_is_refused_with_what_to_write(sandbox: Sandbox, line: str) -> None:
    text = (
        f"declare i32 @printf(i8*, ...)\ndefine void @f(i32* %p, i32** %q, [4 x i32]* %a) {{\n  {line}\n  ret void\n}}"
    )
    (result,) = sandbox.verify([text])
    assert (result.parsed, result.line, OLD[line] in result.error) == (False, 3, True)


def test_a_call_whose_result_is_a_pointer_to_a_function_is_no_old_syntax(sandbox: Sandbox) -> None:
    text = "declare void (i32)* @get(...)\ndefine void @f() {\n  %g = call void (i32)* (...) @get()\n  ret void\n}"
    simple = "declare void (i32)* @get()\ndefine void @f() {\n  %g = call void (i32)* @get()\n  ret void\n}"
    assert [result.verified for result in sandbox.verify([text, simple])] == [True, True]


def test_old_calls_are_looked_for_in_a_time_that_grows_with_the_text(sandbox: Sandbox) -> None:
    lines = "  call i32 (i8*, ...)* @g(i8* null)\n" * 4_000
    text = f"define void @f() {{\n{lines}  ret void\n}}\ndeclare i32 (i8*, ...)* @g(...)" + " call" * 10_000
    assert next(sandbox.verify([text])).verified is False
