"""Programs for machines whose pointers do not have 64 bits, such as wasm32 and i686.

In memory, pointers of 32 bits keep their size (`t2l.llvm.ir.narrow_pointers`); elsewhere all have 64. Functions of C
that take or return a size are called with 64 bits. What would differ nevertheless is refused: fields that are aligned
in another way than here, and functions of C that leave a pointer in memory or print a `long`.
"""

import contextlib
import re

from t2l.llvm.errors import IRError, SandboxError
from t2l.llvm.ir.field_alignment import check_fields
from t2l.llvm.ir.narrow_calls import check_calls, widen_calls
from t2l.llvm.ir.narrow_pointers import narrow_pointers
from t2l.llvm.ir.parsing import parse_module

_LAYOUT = re.compile(r'^target datalayout = "([^"]*)"', re.MULTILINE)
_WIDTH = re.compile(r"(?:^|-)p0?:(\d+):")
_SLOT = re.compile(r"(%\S+) = alloca ptr\b")
_STORED = re.compile(r"\b(?:load|store) (?:atomic )?(?:volatile )?ptr\b[^\n]*?, ptr ([%@][^\s,]+)")
_AGGREGATE = re.compile(r" x ptr\]|[{,] ptr(?=[,\s][^\n(]*\})")
_ADVICE = "compile the program for a 64-bit target"


def adapt_pointer_width(header: str, reached: str) -> str:
    """Return a program that does the same where pointers have 64 bits, except in memory.

    Args:
        header (`str`): the module's lines before its code, as LLVM prints them.
        reached (`str`): the code that is to be run, as LLVM prints it.

    Raises:
        `SandboxError`: with status `unsupported` if it may depend on the width of its pointers.
    """
    if layout := _LAYOUT.search(header):
        check_fields(layout[1], reached)
    match = layout and _WIDTH.search(layout[1])
    if not match or match[1] == "64":
        return reached
    width = match[1]
    if width != "32":
        local = set(_SLOT.findall(reached))
        if _AGGREGATE.search(reached) or not local.issuperset(_STORED.findall(reached)):
            raise SandboxError("unsupported", f"pointers of {width} bits in memory; {_ADVICE}")
    else:
        check_calls(reached)
        reached = _check(narrow_pointers(reached))
    return widen_calls(reached, width)


def _check(narrowed: str) -> str:
    """Return a program with pointers of 32 bits in memory, if LLVM finds that all its types fit together."""
    try:
        with contextlib.closing(parse_module(narrowed)):
            return narrowed
    except IRError as err:
        raise SandboxError("unsupported", f"pointers of 32 bits in a value of other type: {err}; {_ADVICE}") from None
