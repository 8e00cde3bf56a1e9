"""Canonical IR: one text for programs that differ only in names, layout, flags, metadata and the like."""

import pytest

from t2l.llvm.errors import IRError, IRVerifyError
from t2l.llvm.ir.alignment import abi_alignment
from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.text import strip_text
from t2l.llvm.wasm.code_generation import emit
from t2l.llvm.wasm.program import Program

GCD = """
define i32 @gcd(i32 %0, i32 %1) {
  br label %3
3:
  %4 = phi i32 [ %0, %2 ], [ %5, %7 ]
  %5 = phi i32 [ %1, %2 ], [ %8, %7 ]
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %9, label %7
7:
  %8 = srem i32 %4, %5
  br label %3
9:
  ret i32 %4
}""".strip()

GCD_AT_O0 = """
; ModuleID = 'gcd.c'
source_filename = "gcd.c"
target datalayout = "e-m:e-i64:64"
target triple = "x86_64-pc-linux-gnu"

define dso_local noundef i32 @gcd(i32 noundef %a, i32 noundef signext %b) local_unnamed_addr #0 !dbg !5 {
entry:
  %x = alloca i32, align 4
  %y = alloca i32, align 4
  store i32 %a, ptr %x, align 4, !tbaa !6
  store i32 %b, ptr %y, align 4
    #dbg_declare(ptr %x, !7, !DIExpression(), !8)
  br label %while.cond, !dbg !9
while.cond:                      ; preds = %while.body, %entry
  %n = load i32, ptr %y, align 4
  %more = icmp ne i32 %n, 0
  br i1 %more, label %while.body, label %while.end
while.body:
  %old = load i32, ptr %x, align 4
  %rest = srem i32 %old, %n
  store i32 %n, ptr %x, align 4
  store i32 %rest, ptr %y, align 4
  br label %while.cond
while.end:
  %result = load i32, ptr %x, align 4
  ret i32 %result
}
attributes #0 = { nounwind "frame-pointer"="all" }
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"wchar_size", i32 4}
"""

FLAGS = """
define double @f(i32 %0, double %1) {
  %3 = add nuw nsw i32 %0, 1
  %4 = sitofp i32 %3 to double
  %5 = fmul fast double %4, %1
  ret double %5
}"""

STRING = '@s = private constant [14 x i8] c"a;  b !dbg, )\\00"\ndefine ptr @f() {\n  ret ptr @s\n}'

UNDER_ALIGNED = "define i32 @f(ptr %0) {\n  %2 = load i32, ptr %0, align 1\n  ret i32 %2\n}"

NUMBERED_TYPES = """
%0 = type { i32, %1 }
%1 = type { i64, i8 }
@0 = private constant i32 7
define i8 @f(ptr %0, %1 %1) {
  call void @g(%1 %1, ptr @0)
  %3 = getelementptr %0, ptr %0, i64 0, i32 1, i32 1
  %4 = load i8, ptr %3
  ret i8 %4
}
declare void @g(%1, ptr)"""

EXCEPTION = """
define i32 @f(i32 %x) personality ptr @__gxx_personality_v0 {
  %r = invoke i32 @g(i32 %x)
          to label %fine unwind label %caught
caught:
  %pad = landingpad { ptr, i32 }
          catch ptr null
  br label %done
fine:
  br label %done
done:
  %v = phi i32 [ 7, %caught ], [ %r, %fine ]
  ret i32 %v
}
declare i32 @g(i32)
declare i32 @__gxx_personality_v0(...)"""

COMPUTED_GOTO = """
@targets = internal constant [2 x ptr] [ptr blockaddress(@f, %one), ptr blockaddress(@f, %two)]
define i32 @f(i64 %i) {
  %p = getelementptr [2 x ptr], ptr @targets, i64 0, i64 %i
  %q = load ptr, ptr %p
  indirectbr ptr %q, [label %two, label %one]
two:
  ret i32 2
one:
  ret i32 1
}"""

ALIASES = """
@x = internal global i32 3
@y = alias i32, ptr @x
@h = internal alias i32 (i32), ptr @twice
@chosen = ifunc i32 (i32), ptr @choose
define internal i32 @twice(i32 %a) {
  %b = add i32 %a, %a
  ret i32 %b
}
define ptr @choose() {
  ret ptr @twice
}
define i32 @f() {
  %v = load i32, ptr @y
  %w = call i32 @h(i32 %v)
  %q = call i32 @chosen(i32 %w)
  ret i32 %q
}"""

VECTORS = """
define <4 x i32> @f(<4 x i32> %a, <4 x i1> %m, i32 %i) {
  %b = shufflevector <4 x i32> %a, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 poison, i32 0>
  %c = select <4 x i1> %m, <4 x i32> %b, <4 x i32> splat (i32 3)
  %e = extractelement <4 x i32> %c, i32 %i
  %u = freeze i32 %e
  %w = insertelement <4 x i32> %c, i32 %u, i32 2
  %r = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %w, i1 false)
  ret <4 x i32> %r
}
declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1)"""

CALLBR = """
define i32 @f(i32 %x) {
  callbr void asm sideeffect "# ${1:l}", "r,!i"(i32 %x) to label %b [label %a]
a:
  ret i32 1
b:
  ret i32 0
}"""

SAMPLES = [
    GCD,
    GCD_AT_O0,
    FLAGS,
    STRING,
    UNDER_ALIGNED,
    NUMBERED_TYPES,
    EXCEPTION,
    COMPUTED_GOTO,
    ALIASES,
    VECTORS,
    CALLBR,
]


def test_debug_info_attributes_names_and_memory_slots_leave_no_trace() -> None:
    assert canonicalize(GCD_AT_O0) == GCD


@pytest.mark.parametrize("text", SAMPLES)
def test_canonical_form_of_canonical_form_is_itself(text: str) -> None:
    canonical = canonicalize(text)
    assert canonicalize(canonical) == canonical


def test_poison_and_fast_math_flags_are_dropped() -> None:
    text = canonicalize(FLAGS)
    assert "add i32 %0, 1" in text and "fmul double" in text


def test_blanks_and_comment_signs_inside_string_constants_are_content() -> None:
    assert canonicalize(STRING).startswith('@.0 = private constant [14 x i8] c"a;  b !dbg, )\\00"\n')


def test_struct_types_without_names_get_some() -> None:
    text = canonicalize(NUMBERED_TYPES)
    assert text.startswith("%T0 = type { i64, i8 }\n@.0 = private constant i32 7\ndefine i8 @f(ptr %0, %T0 %1) {\n")
    assert text.endswith("declare void @g(%T0, ptr)")


def test_alignment_is_dropped_only_where_it_is_the_default() -> None:
    assert "align 1" in canonicalize(UNDER_ALIGNED)
    assert "align" not in canonicalize(UNDER_ALIGNED.replace("align 1", "align 4"))
    assert abi_alignment("{ %T0, i8 }") is None


def test_debug_intrinsics_of_old_compilers_are_dropped() -> None:
    call = "  call void @llvm.dbg.value(metadata i32 %0, metadata !1, metadata !DIExpression()), !dbg !2\n"
    assert strip_text(f"define void @f(i32 %0) {{\n{call}  ret void\n}}") == "define void @f(i32 %0) {\n  ret void\n}"


@pytest.mark.parametrize(
    "call",
    [
        "tail call void @llvm.experimental.noalias.scope.decl(metadata !1)",
        "call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %p)",
        "call void @llvm.lifetime.end.p0(ptr %p)",
        'call void @llvm.assume(i1 true) [ "align"(ptr %p, i64 8) ]',
        "%s = call ptr @llvm.invariant.start.p0(i64 4, ptr %p)",
        "call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)",
        "call void @llvm.donothing()",
        "#dbg_value(ptr %p, !1, !DIExpression(), !2)",
    ],
)
def test_calls_that_only_hint_are_dropped(call: str) -> None:
    assert canonicalize(f"define void @f(ptr %p) {{\n  {call}\n  ret void\n}}") == (
        "define void @f(ptr %0) {\n  ret void\n}"
    )


def test_metadata_that_a_call_needs_stays() -> None:
    call = 'call i64 @llvm.read_register.i64(metadata !"rsp")'
    declaration = "declare i64 @llvm.read_register.i64(metadata)"
    text = f"define i64 @f() {{\n  %1 = {call}, !dbg !3\n  ret i64 %1\n}}\n{declaration}"
    assert canonicalize(text) == text.replace(", !dbg !3", "")
    with pytest.raises(IRError, match="use of undefined metadata '!0'"):
        canonicalize(text.replace('!"rsp"', "!0") + '\n!0 = !{!"rsp"}')


def test_metadata_is_dropped_with_the_comma_before_it() -> None:
    line = '  br i1 %2, label %3, label %4, !prof !{!"branch_weights", i32 1, i32 2}, !llvm.loop !7'
    assert strip_text(line) == "  br i1 %2, label %3, label %4"


def test_parse_error_names_line_and_text() -> None:
    with pytest.raises(IRError, match="line 2, column 7.*: ret i64 0"):
        canonicalize("define i32 @f() {\n  ret i64 0\n}")


def test_verify_error_is_told_apart_from_parse_error() -> None:
    with pytest.raises(IRVerifyError, match="does not dominate"):
        canonicalize("define i32 @f(i32 %a) {\n  %b = add i32 %c, 1\n  %c = add i32 %a, 1\n  ret i32 %b\n}")


def test_comdats_are_dropped() -> None:
    text = "$f = comdat any\ndefine linkonce_odr i32 @f() comdat {\n  ret i32 1\n}"
    assert canonicalize(text) == "define linkonce_odr i32 @f() {\n  ret i32 1\n}"


ALL_DIFFERENT_BASE = """define i32 @f(i64 %n) {
entry:
  br label %bases
bases:
  %base = phi i64 [ 2, %entry ], [ %next, %again ]
  %done = icmp sgt i64 %base, 36
  br i1 %done, label %none, label %digits
digits:
  %rest = phi i64 [ %n, %bases ], [ %less, %more ]
  %seen = phi i64 [ 0, %bases ], [ %now, %more ]
  %digit = srem i64 %rest, %base
  %bit = shl i64 1, %digit
  %twice = and i64 %seen, %bit
  %old = icmp ne i64 %twice, 0
  br i1 %old, label %again, label %more
more:
  %now = or i64 %seen, %bit
  %less = sdiv i64 %rest, %base
  %last = icmp eq i64 %less, 0
  br i1 %last, label %found, label %digits
again:
  %next = add i64 %base, 1
  br label %bases
found:
  %small = trunc i64 %base to i32
  ret i32 %small
none:
  ret i32 0
}"""


def test_bits_that_a_loop_collects_in_a_mask_stay_there() -> None:
    """The program finds the smallest base without a repeated digit of n. NewGVN's phi-of-ops made it forget digits."""
    canonical = canonicalize(ALL_DIFFERENT_BASE)
    assert canonicalize(canonical) == canonical
    program = Program(emit(canonical, "f"))
    assert [program.call([n])["returns"] for n in (1, 2, 3, 5, 11, 1000)] == [2, 2, 3, 3, 3, 8]
