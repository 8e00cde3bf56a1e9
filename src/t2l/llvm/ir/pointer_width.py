"""Programs for machines whose pointers do not have 64 bits, such as wasm32 and i686.

They are run with pointers of 64 bits, as all others are; functions of C that take or return a size are called with 64
bits. A difference remains only where pointers lie in memory and the compiler has written sizes in bytes, as in
`malloc(8)` for a list node. Such programs are refused.
"""

import re

from t2l.llvm.errors import SandboxError

_LAYOUT = re.compile(r'^target datalayout = "(?:[^"]*-)?p(?:0)?:(\d+):', re.MULTILINE)
_SIZED = re.compile(r" call [^\n]*@(?:llvm\.)?(?:mem|[mc]alloc|realloc)[^\n(]*\(|\bgetelementptr [^\n]*?\bi8, ptr ")
_SLOT = re.compile(r"(%\S+) = alloca ptr\b")
_STORED = re.compile(r"\b(?:load|store) (?:volatile )?ptr\b[^\n]*?, ptr ([%@][^\s,]+)")
_AGGREGATE = re.compile(r" x ptr\]|[{,] ptr(?=[,\s][^\n(]*\})")
# Functions of C with a size; each is its result and its parameters, `size` for the width of a pointer.
_WITH_SIZE = {
    "strlen": "size ptr",
    "malloc": "ptr size",
    "calloc": "ptr size size",
    "realloc": "ptr ptr size",
    "memset": "ptr ptr i32 size",
    "memchr": "ptr ptr i32 size",
    **dict.fromkeys(("memcpy", "memmove", "strncpy", "strncat"), "ptr ptr ptr size"),
    **dict.fromkeys(("memcmp", "bcmp", "strncmp"), "i32 ptr ptr size"),
}
_DECLARED = re.compile(rf"^declare (?![^\n]*\bi64\b)[^\n]*@({'|'.join(_WITH_SIZE)})\(", re.MULTILINE)


def adapt_pointer_width(header: str, reached: str) -> str:
    """Return a program that does the same with pointers of 64 bits.

    Args:
        header (`str`): the module's lines before its code, as LLVM prints them.
        reached (`str`): the code that is to be run, as LLVM prints it.

    Raises:
        `SandboxError`: with status `unsupported` if it may depend on the width of its pointers.
    """
    match = _LAYOUT.search(header)
    if match is None or match[1] == "64":
        return reached
    local = set(_SLOT.findall(reached))
    stored = _AGGREGATE.search(reached) or not local.issuperset(_STORED.findall(reached))
    if stored and _SIZED.search(reached):
        reason = f"pointers of {match[1]} bits in memory, and sizes in bytes; pointers have 64 bits here"
        raise SandboxError("unsupported", f"{reason}; compile the program for a 64-bit target")
    for name in _DECLARED.findall(reached):
        reached = _widen(reached, name, f"i{match[1]}")
    return reached


def _widen(text: str, name: str, narrow: str) -> str:
    """Return a module that calls a function of C with sizes of 64 bits; results of 64 bits are cut."""
    returns, *parameters = _WITH_SIZE[name].split()
    text = re.sub(rf"^declare [^\n]*@{name}\([^\n]*\n?", "", text, flags=re.MULTILINE)
    text = re.sub(rf"@{name}(?![-\w$.])", f"@t2l.{name}", text)
    lines = [
        f"  %w{index} = zext {narrow} %{index} to i64" for index, type_ in enumerate(parameters) if type_ == "size"
    ]
    given = ", ".join(
        f"i64 %w{index}" if type_ == "size" else f"{type_} %{index}" for index, type_ in enumerate(parameters)
    )
    wide = returns.replace("size", "i64")
    lines += [f"  %r = call {wide} @{name}({given})"]
    lines += (
        [f"  %s = trunc i64 %r to {narrow}", f"  ret {narrow} %s"] if returns == "size" else [f"  ret {returns} %r"]
    )
    types = ", ".join(parameters)
    head = f"define internal {returns} @t2l.{name}({types}) {{".replace("size", narrow)
    declaration = f"declare {wide} @{name}({types.replace('size', 'i64')})"
    return "\n".join([text.rstrip("\n"), head, *lines, "}", declaration, ""])
