"""Canonical IR: one text for programs that differ only in what does not matter."""

import pytest

from t2l.llvm.canonical import canonicalize, extract_functions
from t2l.llvm.errors import IRError, IRVerifyError
from t2l.llvm.text import abi_alignment, strip_text

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

SWITCH = """
define i32 @days(i32 %0) {
  switch i32 %0, label %3 [
    i32 2, label %2
    i32 4, label %4
    i32 6, label %4
  ]
2:
  br label %4
3:
  br label %4
4:
  %5 = phi i32 [ 31, %3 ], [ 28, %2 ], [ 30, %1 ], [ 30, %1 ]
  ret i32 %5
}""".strip()

FLAGS = """
define double @f(i32 %0, double %1) {
  %3 = add nuw nsw i32 %0, 1
  %4 = sitofp i32 %3 to double
  %5 = fmul fast double %4, %1
  ret double %5
}"""

STRUCTS = """
%struct.Point = type { i32, double }
%struct.Unused = type { i8 }
%"class std::pair" = type { %struct.Point, i64 }
define ptr @f(ptr %0, i64 %1) {
  %3 = getelementptr inbounds %"class std::pair", ptr %0, i64 %1
  %4 = call ptr @g(ptr %3)
  ret ptr %4
}
define ptr @g(ptr %0) {
  %2 = alloca %struct.Point
  store ptr %0, ptr @last
  call void @use(ptr %2)
  ret ptr %0
}
@last = global ptr null
@unused = private constant [3 x i8] c"no\\00"
declare void @use(ptr)
declare void @unused_too(ptr)
"""

STRING = '@s = private constant [14 x i8] c"a;  b !dbg, )\\00"\ndefine ptr @f() {\n  ret ptr @s\n}'

UNDER_ALIGNED = "define i32 @f(ptr %0) {\n  %2 = load i32, ptr %0, align 1\n  ret i32 %2\n}"


def test_debug_info_attributes_names_and_memory_slots_leave_no_trace() -> None:
    assert canonicalize(GCD_AT_O0) == GCD


@pytest.mark.parametrize("text", [GCD, GCD_AT_O0, SWITCH, FLAGS, STRUCTS, STRING, UNDER_ALIGNED])
def test_canonical_form_of_canonical_form_is_itself(text: str) -> None:
    canonical = canonicalize(text)
    assert canonicalize(canonical) == canonical


def test_poison_and_fast_math_flags_are_dropped() -> None:
    text = canonicalize(FLAGS)
    assert "add i32 %0, 1" in text and "fmul double" in text


def test_struct_types_are_renamed_in_order_and_unused_entities_dropped() -> None:
    text = canonicalize(STRUCTS)
    assert "%T0 = type" in text and "struct" not in text and "class" not in text
    assert "Unused" not in text and "@unused" not in text
    assert text.endswith("declare void @use(ptr)")


def test_blanks_and_comment_signs_inside_string_constants_are_content() -> None:
    assert canonicalize(STRING).startswith('@s = private constant [14 x i8] c"a;  b !dbg, )\\00"\n')


def test_switch_tables_keep_llvms_own_layout() -> None:
    assert canonicalize(SWITCH) == SWITCH


def test_alignment_is_dropped_only_where_it_is_the_default() -> None:
    assert "align 1" in canonicalize(UNDER_ALIGNED)
    assert "align" not in canonicalize(UNDER_ALIGNED.replace("align 1", "align 4"))
    assert abi_alignment("{ %T0, i8 }") is None


def test_debug_intrinsics_of_old_compilers_are_dropped() -> None:
    call = "  call void @llvm.dbg.value(metadata i32 %0, metadata !1, metadata !DIExpression()), !dbg !2\n"
    assert strip_text(f"define void @f(i32 %0) {{\n{call}  ret void\n}}") == "define void @f(i32 %0) {\n  ret void\n}"


def test_metadata_is_dropped_with_the_comma_before_it() -> None:
    line = '  br i1 %2, label %3, label %4, !prof !{!"branch_weights", i32 1, i32 2}, !llvm.loop !7'
    assert strip_text(line) == "  br i1 %2, label %3, label %4"


def test_parse_error_names_line_and_text() -> None:
    with pytest.raises(IRError, match="line 2, column 7.*: ret i64 0"):
        canonicalize("define i32 @f() {\n  ret i64 0\n}")


def test_verify_error_is_told_apart_from_parse_error() -> None:
    with pytest.raises(IRVerifyError, match="does not dominate"):
        canonicalize("define i32 @f(i32 %a) {\n  %b = add i32 %c, 1\n  %c = add i32 %a, 1\n  ret i32 %b\n}")


def test_extracted_function_brings_what_it_needs() -> None:
    parts = extract_functions(strip_text(STRUCTS), ["g"])
    assert "@last = global ptr null" in parts["g"] and "@f(" not in parts["g"]


def test_comdats_are_dropped() -> None:
    text = "$f = comdat any\ndefine linkonce_odr i32 @f() comdat {\n  ret i32 1\n}"
    assert canonicalize(text) == "define linkonce_odr i32 @f() {\n  ret i32 1\n}"
