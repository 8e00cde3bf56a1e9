"""Programs for machines whose pointers do not have 64 bits, such as wasm32 and i686.

They are run with pointers of 64 bits, as all others are. That makes a difference only where pointers lie in memory and
the compiler has written sizes in bytes, as in `malloc(8)` for a list node. Such programs are refused.
"""

import re

from t2l.llvm.errors import SandboxError

_LAYOUT = re.compile(r'^target datalayout = "(?:[^"]*-)?p(?:0)?:(\d+):', re.MULTILINE)
_SIZED = re.compile(r" call [^\n]*@(?:llvm\.)?(?:mem|[mc]alloc|realloc)[^\n(]*\(|\bgetelementptr [^\n]*?\bi8, ptr ")
_SLOT = re.compile(r"(%\S+) = alloca ptr\b")
_STORED = re.compile(r"\b(?:load|store) (?:volatile )?ptr\b[^\n]*?, ptr ([%@][^\s,]+)")
_AGGREGATE = re.compile(r" x ptr\]|[{,] ptr(?=[,\s][^\n(]*\})")


def check_pointer_width(header: str, reached: str) -> None:
    """Refuse a program that may depend on the width of its pointers, if that is not 64 bits.

    Args:
        header (`str`): the module's lines before its code, as LLVM prints them.
        reached (`str`): the code that is to be run, as LLVM prints it.

    Raises:
        `SandboxError`: with status `unsupported`.
    """
    match = _LAYOUT.search(header)
    if match is None or match[1] == "64" or not _SIZED.search(reached):
        return
    local = set(_SLOT.findall(reached))
    if _AGGREGATE.search(reached) or not local.issuperset(_STORED.findall(reached)):
        reason = f"pointers of {match[1]} bits in memory, and sizes in bytes; pointers have 64 bits here"
        raise SandboxError("unsupported", f"{reason}; compile the program for a 64-bit target")
