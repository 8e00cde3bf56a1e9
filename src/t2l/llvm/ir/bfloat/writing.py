"""A writer of instructions for values of type `bfloat`, or of vectors of them, that are held in `i16`."""

import re
from typing import NoReturn

from t2l.llvm.errors import SandboxError
from t2l.llvm.ir.attributes import excluded_classes
from t2l.llvm.ir.bfloat import rounding
from t2l.llvm.ir.poison import shape

BFLOATS = r"(?:<\d+ x bfloat>|bfloat)"
ANY = r"(?:<\d+ x \w+>|\{[^{}]*\}|\w+)"
_NAN, _INFINITE = 0x003, 0x204  # as `llvm.is.fpclass` counts classes
FLAG = "(?:fast|nnan|ninf|nsz|arcp|contract|afn|reassoc)"
_REWRITING = re.compile(r"\b(?:fast|nsz|arcp|contract|afn|reassoc)\b")
_TOKEN = re.compile(r'"[^"]*"|(?<![%@$!#\w.-])(?:bfloat\b(?!:)|0xR(?P<bits>[\dA-F]{4})\b)')


class Writer:
    """Writes instructions into `lines`. All values that are given are text of the program that is rewritten."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.result = ""  # what the function that is written promises about its result
        self._later: list[tuple[str, str, str]] = []  # promises for `write_promises`
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
        result = self.put(template, type_, to, x=self.assign(instruction))
        self.promise_finite(operation, type_, result)
        return result

    def promise_finite(self, words: str, type_: str, value: str) -> None:
        """Write what `ninf` or `fast` promise about a rounded result: it may be infinite where the other is not."""
        if re.search(r"\b(?:ninf|fast)\b", words):
            self.promise("ninf", type_, value)

    def promise(self, words: str, type_: str, value: str) -> None:
        """Write what flags (`nnan`, `ninf`, `fast`) and `nofpclass` in a text promise about a value.

        It becomes an `llvm.assume`, which counts in a reference only.
        """
        flags = {*re.sub(r"\([^()]*\)", "", words).split()}  # not the `ninf` of `nofpclass(ninf)`
        mask = _NAN * bool(flags & {"nnan", "fast"}) | _INFINITE * bool(flags & {"ninf", "fast"})
        mask |= excluded_classes(words)
        if rewriting := _REWRITING.findall(words):  # the program is not to lose the flag, which `compare` looks for
            self.assign(f"fneg {' '.join(rewriting)} {shape(type_, 'float')} {self.widen(type_, value)}")
        if not mask:
            return
        broken = self.put(rounding.IS_OF_CLASS.format(mask=mask), type_, x=self.widen(type_, value))
        if type_.startswith("<"):
            count = type_[1 : type_.index(" ")]
            bits = self.assign(f"bitcast <{count} x i1> {broken} to i{count}")
            kept = self.assign(f"icmp eq i{count} {bits}, 0")
        else:
            kept = self.assign(f"xor i1 {broken}, true")
        self.lines.append(f"  call void @llvm.assume(i1 {kept})")

    def promise_later(self, words: str, type_: str, value: str) -> None:
        """Note a promise about a parameter or a `phi`, to be written by `write_promises`."""
        self._later.append((words, type_, value))

    def write_promises(self) -> None:
        """Write the promises that were noted, in front of a block's first instruction that is no `phi`."""
        noted, self._later = self._later, []
        for each in noted:
            self.promise(*each)

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
