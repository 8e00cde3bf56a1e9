"""Structs whose fields would stand at other offsets here than on the machine that a program is for.

A program has its own alignments: i386 aligns `double` to 32 bits in a struct, ARM `<4 x float>` to 64. The code
has the sizes of such structs in it, such as in the copies that clang writes. Here the layout is always x86-64's.
"""

import functools
import re
from collections.abc import Mapping
from typing import NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import LOCAL
from t2l.llvm.ir.parsing import DATA_LAYOUT

_ALIGNED = re.compile(r"(?:^|-)(i\d+|f(?!80)\d+|v\d+|p(?=0?:)0?):(\d+)(?::(\d+))?")
# What LLVM assumes without another word (https://llvm.org/docs/LangRef.html#data-layout).
_DEFAULTS = {"i8": 8, "i16": 16, "i32": 32, "i64": 32, "f16": 16, "f32": 32, "f64": 64, "f128": 128, "p": 64}
_DEFAULTS |= {"v64": 64, "v128": 128}
_WIDE = {"i64": 64, "i128": 128}  # what a layout for 64 bits that does not say so means, whatever LLVM assumes
_FLOATS = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "fp128": 128}
_NAMED_TYPE = re.compile(rf"^({LOCAL}) = type (.*)$", re.MULTILINE)
_STRUCT = re.compile(
    r"^(?:%\S+ = type|@|  (?!(?:%\S+ = (?:extractvalue|insertvalue) |[^\n]*\.with\.overflow\.)))[^\n{]*?(\{[^\n]*\})",
    re.MULTILINE,
)
_ADVICE = "compile the program for a 64-bit target, such as x86-64"
_EXPRESSION = re.compile(r"\([^()]*\)")
_SCALAR = rf"i\d+|{'|'.join(_FLOATS)}|ptr"
_PART = re.compile(rf"{LOCAL}|<\d+ x (?:{_SCALAR})>|\b(?:{_SCALAR})\b")
_VECTOR = re.compile(r"<(\d+) x (.*)>")


class _Layout(NamedTuple):
    """A data layout: the alignments that it gives, in bits, and the size of a pointer."""

    given: Mapping[str, int]
    pointer: int

    def size(self, type_: str) -> int:
        """Return the size of a scalar or vector in bits."""
        if match := _VECTOR.fullmatch(type_):
            return int(match[1]) * self.size(match[2])
        return self.pointer if type_ == "ptr" else _FLOATS.get(type_) or int(type_[1:])

    def alignment(self, type_: str) -> int:
        """Return the alignment of a scalar or vector in a struct, in bits."""
        bits = self.size(type_)
        power = 1 << max(bits - 1, 7).bit_length()
        if type_[0] == "<":
            return self.given.get(f"v{bits}", power)
        if type_ == "ptr":
            return self.given["p"]
        if type_ in _FLOATS:
            return self.given.get(f"f{bits}", power)
        widths = sorted(int(key[1:]) for key in self.given if key[0] == "i")
        return self.given[f"i{next((width for width in widths if width >= bits), widths[-1])}"]


def check_fields(layout: str, reached: str) -> None:
    """Refuse structs whose fields may stand at other offsets than here.

    Args:
        layout (`str`): the data layout of a program.
        reached (`str`): its code, as LLVM prints it.

    Raises:
        `SandboxError`: with status `unsupported`.
    """
    theirs, ours = _read_layout(layout), _read_layout(DATA_LAYOUT)
    if {**theirs.given, "p": 0} == {**ours.given, "p": 0} and theirs.given["p"] == theirs.pointer:
        return
    named = dict(_NAMED_TYPE.findall(reached))
    for struct in dict.fromkeys(_STRUCT.findall(reached)):
        parts = _parts(struct, named)
        if len({theirs.size(part) for part in parts}) < 2:
            continue  # fields of one size stand side by side
        for part in sorted(parts):
            # In memory, a pointer of another size than here is an integer of that size.
            here = f"i{theirs.pointer}" if part == "ptr" and theirs.pointer != ours.pointer else part
            if (there := theirs.alignment(part)) != ours.alignment(here):
                message = f"fields of {theirs.size(part)} bits that are aligned to {there}: {struct[:60]}"
                raise SandboxError("unsupported", f"{message}; {_ADVICE}")


@functools.lru_cache(maxsize=64)
def _read_layout(layout: str) -> _Layout:
    given, pointer = dict[str, int](), 64
    for key, first, second in _ALIGNED.findall(layout):
        if key[0] == "p":  # `p:32:16`: the size, then the alignment
            pointer, given["p"] = int(first), int(second or first)
        else:
            given[key] = int(first)
    return _Layout({**_DEFAULTS, **(_WIDE if pointer == 64 else {}), **given}, pointer)


def _parts(struct: str, named: Mapping[str, str]) -> set[str]:
    """Return the scalars and vectors in a struct, or in the value of one, and in the named types that it mentions."""
    while "(" in struct and struct != (plain := _EXPRESSION.sub("", struct)):
        struct = plain
    parts, pending = set[str](), [struct]
    while pending:
        found = set(_PART.findall(pending.pop())) - parts
        parts |= found
        pending += [named[name] for name in found if name in named]
    return {part for part in parts if part[0] != "%"}
