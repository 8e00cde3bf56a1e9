"""The part of C's library that programs may call, in C of our own, as LLVM IR that becomes a part of the program.

`libc.ll` holds the functions of the `.c` files here, compiled for wasm64 by `python tools/build_libc.py`, and some
intrinsics that LLVM would turn into calls. A program that declares `strcmp` gets the definition of it and of what it
needs; nothing new is imported, and its steps burn fuel as the program's own do. Each function is called
`t2l.libc.NAME` there, so a program's own `@isdigit` is not used by `atoi`. Memory from `malloc` is on a heap at a
fixed address.
"""

import functools
import re
from pathlib import Path

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import NAME
from t2l.llvm.ir.layout import read_mentions, split_entities, walk

PREFIX = "t2l.libc."
HEAP, HEAP_END = 0x80_0000, 0xC0_0000  # as in allocation.c
_TEXT = Path(__file__).with_name("libc.ll")
_DECLARED = re.compile(r"^declare (?P<returns>[^@\n]*) @(?P<name>[-\w$.]+)(?P<parameters>\([^\n]*\))$", re.MULTILINE)
_DEFINED = re.compile(r"define (?:internal )?(?P<returns>[^@\n]*) @[-\w$.]+(?P<parameters>\([^\n]*\)) \{")
_PARAMETER = re.compile(r" %[-\w.]+")
_TOKEN = re.compile(rf'c?"[^"]*"|@({NAME})')
_VARIADIC = re.compile(r"@llvm\.va_(?:start|copy|end)\b")


@functools.cache
def _entities() -> dict[str, str]:
    return split_entities(_TEXT.read_text(encoding="ascii"))


@functools.cache
def _mentions() -> dict[str, list[str]]:
    return read_mentions(_entities())


def is_in_libc(name: str) -> bool:
    """Say whether the library has a function of this name."""
    return f"@{PREFIX}{name}" in _entities()


def needs_heap(text: str) -> bool:
    """Say whether a linked program allocates memory."""
    return f"@{PREFIX}next =" in text


def link_libc(text: str) -> str:
    """Return a program with the definitions of the library's functions that it declares.

    Args:
        text (`str`): a stripped module.

    Raises:
        `SandboxError`: with status `unsupported` if it declares such a function with another type, or has a variadic
            function of its own, whose argument list would have the layout of another machine.
    """
    if "declare " not in text:
        return text
    if _VARIADIC.search(text):
        raise SandboxError("unsupported", "a variadic function of the program's own")
    declared = {match["name"]: match for match in _DECLARED.finditer(text) if is_in_libc(match["name"])}
    if not declared:
        return text
    for name, match in declared.items():
        _check_type(name, f"{match['returns']} {match['parameters']}")
    kept = _DECLARED.sub(lambda match: "" if match["name"] in declared else match[0], text)
    renamed = _TOKEN.sub(lambda match: f"@{PREFIX}{match[1]}" if match[1] in declared else match[0], kept)
    needed, _ = walk([f"@{PREFIX}{name}" for name in declared], _mentions())
    own = split_entities(renamed)
    return "\n".join([renamed, *(_entities()[name] for name in needed if name not in own)])


def _check_type(name: str, given: str) -> None:
    match = _DEFINED.match(_entities()[f"@{PREFIX}{name}"])
    if match is None:
        raise ValueError(f"{_TEXT.name} defines @{name} in an unusual form; build it again")
    known = f"{match['returns']} {_PARAMETER.sub('', match['parameters'])}"
    if given != known:
        raise SandboxError("unsupported", f"call of @{name} as {given}; it is {known}")
