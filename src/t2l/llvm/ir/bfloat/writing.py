"""A writer of instructions for values of type `bfloat`, or of vectors of them, that are held in `i16`."""

import re
from typing import NoReturn

from t2l.llvm.errors import SandboxError
from t2l.llvm.ir.bfloat import rounding
from t2l.llvm.ir.poison import shape

BFLOATS = r"(?:<\d+ x bfloat>|bfloat)"
ANY = r"(?:<\d+ x \w+>|\{[^{}]*\}|\w+)"
FLAG = "(?:fast|nnan|ninf|nsz|arcp|contract|afn|reassoc)"
_TOKEN = re.compile(r'"[^"]*"|(?<![%@$!#\w.-])(?:bfloat\b(?!:)|0xR(?P<bits>[\dA-F]{4})\b)')


class Writer:
    """Writes instructions into `lines`. All values that are given are text of the program that is rewritten."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._count = 0  # of the names that were made

    def assign(self, instruction: str, to: str = "") -> str:
        """Write an instruction, and return the name of its result: `to`, or a new one."""
        to = to or self._name()
        self.lines.append(f"  {to} = {instruction}")
        return to

    def put(self, template: str, type_: str, to: str = "", **names: str) -> str:
        """Write a template of `t2l.llvm.ir.bfloat.rounding`, and return the name of its result.

        Args:
            template (`str`): the template, with its fields filled in.
            type_ (`str`): a type; if it is a vector, the template is for vectors of its length.
            to (`str`, *optional*): the name of the result.
            **names (`str`): values for the names in the template.
        """
        prefix = self._name()
        elements = int(type_[1 : type_.index(" ")]) if type_.startswith("<") else 0
        self.lines += rounding.instantiate(template, elements, {**names, "r": to or prefix}, prefix)
        return to or prefix

    def widen(self, type_: str, value: str, to: str = "") -> str:
        """Write the conversion of a value to `float`."""
        return self.put(rounding.WIDEN, type_, to, x=swap(value))

    def arithmetic(self, to: str, operation: str, type_: str, *values: str) -> str:
        """Write `fadd` or the like, perhaps with flags; values may be names of the program or of this writer."""
        widened = ", ".join([self.widen(type_, value) for value in values])
        instruction = f"{operation} {shape(type_, 'float')} {widened}"
        if operation.startswith("fcmp"):
            return self.assign(instruction, to)
        template = rounding.UPPER_HALF if operation.startswith("fneg") else rounding.ROUND
        return self.put(template, type_, to, x=self.assign(instruction))

    def _name(self) -> str:
        self._count += 1
        return f"%t2l.b{self._count}"


def swap(text: str) -> str:
    """Return a text with `i16` in place of `bfloat`, also in constants.

    ```python
    >>> swap("store bfloat 0xR3F80, ptr %bfloat, align 2")
    'store i16 16256, ptr %bfloat, align 2'

    ```
    """
    return _TOKEN.sub(lambda match: match[0] if match[0][0] == '"' else _integer(match["bits"]), text)


def _integer(digits: str | None) -> str:
    return "i16" if digits is None else str((int(digits, 16) ^ 0x8000) - 0x8000)


def refuse(line: str) -> NoReturn:
    """Refuse an operation.

    Raises:
        `SandboxError`: with status `unsupported`.
    """
    raise SandboxError("unsupported", f"bfloat in '{line.strip()[:100]}' cannot be run here")
