"""Programs for machines whose pointers do not have 64 bits, such as wasm32 and i686.

In memory, pointers of 32 bits keep their size (`t2l.llvm.ir.narrow_pointers`); elsewhere all have 64. Functions of C
that take or return a size are called with 64 bits. What would differ nevertheless is refused: fields that are aligned
in another way than here, and functions of C that leave a pointer in memory or print a `long`.
"""

import contextlib
import re
from collections.abc import Mapping

from t2l.llvm.errors import IRError, SandboxError
from t2l.llvm.identifiers import LOCAL
from t2l.llvm.ir.narrow_pointers import narrow_pointers
from t2l.llvm.ir.parsing import parse_module

_LAYOUT = re.compile(r'^target datalayout = "(?P<all>(?:[^"]*-)?p(?:0)?:(?P<width>\d+):[^"]*)"', re.MULTILINE)
_ALIGNED = re.compile(r"(?:^|-)(i64|f64):(\d+)")
_SLOT = re.compile(r"(%\S+) = alloca ptr\b")
_STORED = re.compile(r"\b(?:load|store) (?:atomic )?(?:volatile )?ptr\b[^\n]*?, ptr ([%@][^\s,]+)")
_AGGREGATE = re.compile(r" x ptr\]|[{,] ptr(?=[,\s][^\n(]*\})")
_NAMED_TYPE = re.compile(rf"^({LOCAL}) = type (.*)$", re.MULTILINE)
_STRUCT = re.compile(r"^(?:%\S+ = type|@|  )[^\n{]*?(\{[^\n]*\})", re.MULTILINE)
_EXPRESSION = re.compile(r"\([^()]*\)")
_PART = re.compile(rf"{LOCAL}|\b(?:i\d+|float|double|ptr|half|fp128)\b")
# Functions of C that leave a pointer in memory, unless they are given null; and what prints numbers of any length.
_LEAVES_POINTER = re.compile(
    r"^ +(?:%\S+ = )?(?:tail |notail )?(?:call|invoke) [^\n(]*@((?:__isoc23_)?strto(?:d|f|u?ll)|strtok_r|strsep)"
    r"\((?!ptr [^,]*, ptr (?:\w+ )*null[,)])",
    re.MULTILINE,
)
_PRINTS = re.compile(r"@(?:__)?v?s?n?printf(?:_chk)?\(")
_LONG = re.compile(r"%[-+ #0\d.*]*(?:l(?!l)|[zt])[a-zA-Z]")
_ADVICE = "compile the program for a 64-bit target"
# Functions of C with a size; each is its result and its parameters, `size` for the width of a pointer.
_WITH_SIZE = {
    "strlen": "size ptr",
    "malloc": "ptr size",
    "calloc": "ptr size size",
    "realloc": "ptr ptr size",
    "memset": "ptr ptr i32 size",
    "memchr": "ptr ptr i32 size",
    **dict.fromkeys(("memcpy", "memmove", "strncpy", "strncat"), "ptr ptr ptr size"),
    **dict.fromkeys(("memcmp", "bcmp", "strncmp", "strncasecmp"), "i32 ptr ptr size"),
    **dict.fromkeys(("strspn", "strcspn"), "size ptr ptr"),
    "strnlen": "size ptr size",
    "strndup": "ptr ptr size",
    "qsort": "void ptr size size ptr",
    "bsearch": "ptr ptr ptr size size ptr",
}
_DECLARED = re.compile(rf"^declare (?![^\n]*\bi64\b)[^\n]*@({'|'.join(_WITH_SIZE)})\(", re.MULTILINE)


def adapt_pointer_width(header: str, reached: str) -> str:
    """Return a program that does the same where pointers have 64 bits, except in memory.

    Args:
        header (`str`): the module's lines before its code, as LLVM prints them.
        reached (`str`): the code that is to be run, as LLVM prints it.

    Raises:
        `SandboxError`: with status `unsupported` if it may depend on the width of its pointers.
    """
    match = _LAYOUT.search(header)
    if match is None or match["width"] == "64":
        return reached
    width = match["width"]
    if width != "32":
        local = set(_SLOT.findall(reached))
        if _AGGREGATE.search(reached) or not local.issuperset(_STORED.findall(reached)):
            raise SandboxError("unsupported", f"pointers of {width} bits in memory; {_ADVICE}")
    else:
        _check_fields(match["all"], reached)
        _check_calls(reached)
        reached = _check(narrow_pointers(reached))
    for name in _DECLARED.findall(reached):
        reached = _widen(reached, name, f"i{width}")
    return reached


def _check_fields(layout: str, reached: str) -> None:
    """Refuse structs whose fields of 64 bits may stand at other offsets than here."""
    aligned = {"i64": "32", "f64": "64", **dict(_ALIGNED.findall(layout))}
    if all(int(bits) >= 64 for bits in aligned.values()):
        return
    named = dict(_NAMED_TYPE.findall(reached))
    for struct in _STRUCT.findall(reached):
        scalars = _scalars(struct, named)
        if scalars & {"i64", "i128", "double"} and scalars - {"i64", "double"}:
            raise SandboxError("unsupported", f"fields of 64 bits that are aligned to 32: {struct[:60]}; {_ADVICE}")


def _scalars(struct: str, named: Mapping[str, str]) -> set[str]:
    """Return the types of the scalars in a struct, or in the value of one, and in the named types that it mentions."""
    while "(" in struct and struct != (plain := _EXPRESSION.sub("", struct)):
        struct = plain
    parts, pending = set[str](), [struct]
    while pending:
        found = set(_PART.findall(pending.pop())) - parts
        parts |= found
        pending += [named[name] for name in found if name in named]
    return {part for part in parts if part[0] != "%"}


def _check_calls(reached: str) -> None:
    if match := _LEAVES_POINTER.search(reached):
        raise SandboxError("unsupported", f"@{match[1]} leaves a pointer of 64 bits in memory; {_ADVICE}")
    if _PRINTS.search(reached) and (match := _LONG.search(reached)):
        raise SandboxError("unsupported", f"'{match[0]}' of a program with pointers of 32 bits; {_ADVICE}")


def _check(narrowed: str) -> str:
    """Return a program with pointers of 32 bits in memory, if LLVM finds that all its types fit together."""
    try:
        with contextlib.closing(parse_module(narrowed)):
            return narrowed
    except IRError as err:
        raise SandboxError("unsupported", f"pointers of 32 bits in a value of other type: {err}; {_ADVICE}") from None


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
    lines += [f"  {'' if wide == 'void' else '%r = '}call {wide} @{name}({given})"]
    if returns == "size":
        lines += [f"  %s = trunc i64 %r to {narrow}", f"  ret {narrow} %s"]
    else:
        lines += ["  ret void" if returns == "void" else f"  ret {returns} %r"]
    types = ", ".join(parameters)
    head = f"define internal {returns} @t2l.{name}({types}) {{".replace("size", narrow)
    declaration = f"declare {wide} @{name}({types.replace('size', 'i64')})"
    return "\n".join([text.rstrip("\n"), head, *lines, "}", declaration, ""])
