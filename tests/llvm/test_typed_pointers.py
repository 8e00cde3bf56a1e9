"""Typed pointers: IR of LLVM 14 and older is read, and means the same."""

import pytest

from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.typed_pointers import modernize

TYPED = """
%struct.node = type { i32, %struct.node* }
@table = internal constant [2 x i8* (i8*)*] [i8* (i8*)* @same, i8* (i8*)* null]
@name = private constant [4 x i8] c"i8*\\00"
declare i8* @same(i8*)
define i8* @f(%struct.node** %list, i64 %i) {
  %node = load %struct.node*, %struct.node** %list, align 8
  %next = getelementptr inbounds %struct.node, %struct.node* %node, i32 0, i32 1
  store %struct.node* null, %struct.node** %next, align 8
  %raw = bitcast %struct.node* %node to i8*
  %entry = getelementptr inbounds [2 x i8* (i8*)*], [2 x i8* (i8*)*]* @table, i64 0, i64 %i
  %pick = load i8* (i8*)*, i8* (i8*)** %entry, align 8
  %a = call i8* %pick(i8* %raw)
  %none = icmp eq i8* %a, null
  %b = select i1 %none, i8* getelementptr inbounds ([4 x i8], [4 x i8]* @name, i64 0, i64 1), i8* %a
  ret i8* %b
}"""

OPAQUE = """
%struct.node = type { i32, ptr }
@table = internal constant [2 x ptr] [ptr @same, ptr null]
@name = private constant [4 x i8] c"i8*\\00"
declare ptr @same(ptr)
define ptr @f(ptr %list, i64 %i) {
  %node = load ptr, ptr %list, align 8
  %next = getelementptr inbounds %struct.node, ptr %node, i32 0, i32 1
  store ptr null, ptr %next, align 8
  %entry = getelementptr inbounds [2 x ptr], ptr @table, i64 0, i64 %i
  %pick = load ptr, ptr %entry, align 8
  %a = call ptr %pick(ptr %node)
  %none = icmp eq ptr %a, null
  %b = select i1 %none, ptr getelementptr inbounds ([4 x i8], ptr @name, i64 0, i64 1), ptr %a
  ret ptr %b
}"""


def test_typed_pointers_become_the_opaque_pointers_of_today() -> None:
    assert canonicalize(TYPED) == canonicalize(OPAQUE)


@pytest.mark.parametrize(
    ("typed", "opaque"),
    [
        ("i32*", "ptr"),
        ("%struct.S** %p", "ptr %p"),
        ('%"a * b"* %p', "ptr %p"),
        ("[4 x i8*]* @t", "ptr @t"),
        ("<{ i8, <2 x i32*>* }>* %p", "ptr %p"),
        ("void (i8*, ...)* @f", "ptr @f"),
        ("i32* (i32*)* (i8*)* @f", "ptr @f"),
        ("call i32 (i8*, ...) @printf(i8* %s)", "call i32 (ptr, ...) @printf(ptr %s)"),
        ("i8 addrspace(3)** %p", "ptr %p"),
        ("i8* addrspace(3)* %p", "ptr addrspace(3) %p"),
        ('c"i8*" ; i8* in words', 'c"i8*" ; i8* in words'),
        ("{ i32,\n i32 }* %p", "\nptr %p"),
        ("i8* %p = * i8* %q", "ptr %p = * i8* %q"),
    ],
)
def test_every_pointer_type_is_one_word_and_a_stray_star_ends_the_rewriting(typed: str, opaque: str) -> None:
    assert modernize(typed) == opaque
