"""Traps, as text to be added to IR that LLVM printed."""

import re

ATTACHED = re.compile(r"(?:, ![^\n]*| #\d+)+$")  # metadata and attributes behind an instruction
LABEL = re.compile(r'(?:[-\w.$]+|"[^"]*"):')  # at the start of a line
_INTRINSICS = (
    ("void", "@llvm.trap(", ""),
    ("void", "@llvm.memset.p0.i64(", "ptr, i8, i64, i1"),
    ("void", "@llvm.memcpy.p0.p0.i64(", "ptr, ptr, i64, i1"),
    ("i64", "@llvm.umin.i64(", "i64, i64"),
    ("i1", "@llvm.is.fpclass.f32(", "float, i32"),
    ("i1", "@llvm.is.fpclass.f64(", "double, i32"),
)
GUARD = "void @t2l.trap_if(i1 %0) {"  # in a program that has its traps
_GUARD = f"""define internal {GUARD}
  br i1 %0, label %2, label %3
2:
  call void @llvm.trap()
  unreachable
3:
  ret void
}}"""


def trap_if(value: str) -> str:
    """Return an instruction that ends the program if an `i1` is true; `complete` adds the function that it calls."""
    return f"  call void @t2l.trap_if(i1 {value})"


def complete(text: str) -> str:
    """Return a module with the definitions and declarations that the added instructions need."""
    if "@t2l.trap_if(" in text and GUARD not in text:
        text += f"\n{_GUARD}"
    for type_, called, parameters in _INTRINSICS:
        if called in text and not re.search(rf"^declare [^@\n]*{re.escape(called)}", text, re.MULTILINE):
            text += f"\ndeclare {type_} {called}{parameters})"
    return text
