"""The layout of canonical IR: the order of entities and blocks, and the names of local symbols."""

import pytest

from t2l.llvm.ir.blocks import block_order
from t2l.llvm.ir.canonical import canonicalize, extract_functions
from t2l.llvm.ir.text import strip_text

SWITCH = """
define i32 @days(i32 %0) {
  switch i32 %0, label %2 [
    i32 2, label %3
    i32 4, label %4
    i32 6, label %4
  ]
2:
  br label %4
3:
  br label %4
4:
  %5 = phi i32 [ 30, %1 ], [ 30, %1 ], [ 31, %2 ], [ 28, %3 ]
  ret i32 %5
}""".strip()

SWITCH_IN_ANOTHER_ORDER = """
define i32 @days(i32 %month) {
  switch i32 %month, label %other [
    i32 2, label %february
    i32 4, label %done
    i32 6, label %done
  ]
done:
  %n = phi i32 [ 31, %other ], [ 28, %february ], [ 30, %0 ], [ 30, %0 ]
  ret i32 %n
february:
  br label %done
other:
  br label %done
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

HELPERS = """
@.str.7 = private unnamed_addr constant [3 x i8] c"no\\00"
@seen = internal global i32 0
define internal i32 @unused(i32 %x) {
  ret i32 %x
}
define internal void @count() {
  %n = load i32, ptr @seen
  %m = add i32 %n, 1
  store i32 %m, ptr @seen
  ret void
}
define i32 @zero(ptr %s) {
  call void @count()
  %r = call i32 @compare(ptr %s, ptr @.str.7)
  ret i32 %r
}
define internal i32 @compare(ptr %a, ptr %b) {
  call void @count()
  %r = call i32 @strcmp(ptr %a, ptr %b)
  ret i32 %r
}
define i32 @all(ptr %s) {
  %r = call i32 @zero(ptr %s)
  ret i32 %r
}
declare i32 @strcmp(ptr, ptr)
"""

HELPERS_LAID_OUT = """
@.0 = internal global i32 0
@.1 = private constant [3 x i8] c"no\\00"
define i32 @all(ptr %0) {
  %2 = call i32 @zero(ptr %0)
  ret i32 %2
}
define i32 @zero(ptr %0) {
  call void @.f0()
  %2 = call i32 @.f1(ptr %0, ptr @.1)
  ret i32 %2
}
define internal void @.f0() {
  %1 = load i32, ptr @.0
  %2 = add i32 %1, 1
  store i32 %2, ptr @.0
  ret void
}
define internal i32 @.f1(ptr %0, ptr %1) {
  call void @.f0()
  %3 = call i32 @strcmp(ptr %0, ptr %1)
  ret i32 %3
}
declare i32 @strcmp(ptr, ptr)
""".strip()


@pytest.mark.parametrize("text", [SWITCH, STRUCTS, HELPERS, HELPERS_LAID_OUT])
def test_the_layout_of_canonical_ir_is_final(text: str) -> None:
    canonical = canonicalize(text)
    assert canonicalize(canonical) == canonical


def test_struct_types_are_renamed_in_order_and_unused_entities_dropped() -> None:
    text = canonicalize(STRUCTS)
    assert "%T0 = type" in text and "struct" not in text and "class" not in text
    assert "Unused" not in text and "@unused" not in text
    assert text.endswith("declare void @use(ptr)")


def test_blocks_and_phi_operands_stand_in_one_order() -> None:
    assert canonicalize(SWITCH) == SWITCH
    assert canonicalize(SWITCH_IN_ANOTHER_ORDER) == SWITCH


def test_a_loop_stands_in_one_piece_before_what_follows_it() -> None:
    edges = {
        "entry": ["outer"],
        "outer": ["end", "inner"],
        "inner": ["outer.next", "body"],
        "body": ["skip", "inner.next"],
        "skip": ["end"],
        "inner.next": ["inner"],
        "outer.next": ["outer"],
        "end": [],
    }
    order = ["entry", "outer", "inner", "body", "inner.next", "outer.next", "skip", "end"]
    assert block_order("entry", edges) == order


def test_local_symbols_are_named_and_entities_ordered_from_the_functions_nobody_needs() -> None:
    assert canonicalize(HELPERS) == HELPERS_LAID_OUT


def test_a_module_of_local_functions_keeps_the_name_of_the_one_nobody_needs() -> None:
    text = canonicalize(HELPERS.replace("define i32", "define internal i32"))
    assert [line.split("(")[0] for line in text.split("\n") if line.startswith("define")] == [
        "define internal i32 @all",
        "define internal i32 @.f0",
        "define internal void @.f1",
        "define internal i32 @.f2",
        "define internal i32 @unused",
    ]


def test_extracted_function_brings_what_it_needs() -> None:
    parts = extract_functions(strip_text(STRUCTS), ["g"])
    assert "@last = global ptr null" in parts["g"] and "@f(" not in parts["g"]
