"""A draft of a program: its statements and parameters, and phrases about it from which requests are made."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from t2l.data.formulas.code import Code, Printer
from t2l.data.programs import Parameter

LLVM_TYPES = {
    "_Bool": "i1", "int8_t": "i8", "uint8_t": "i8", "int16_t": "i16", "uint16_t": "i16", "int32_t": "i32",
    "uint32_t": "i32", "int64_t": "i64", "uint64_t": "i64", "double": "double",
}  # fmt: skip


@dataclass(frozen=True)
class Quantity:
    """A parameter of a formula.

    Args:
        name (`str`): name in C.
        type (`str`): C type; for a pointer, of what it points to.
        low, high (`float`, *optional*): range of its tests.
        pointer (`bool`): whether it points to one value.
    """

    name: str
    type: str
    low: float | None = None
    high: float | None = None
    pointer: bool = False

    def parameter(self) -> Parameter:
        """Return it as a parameter of a program."""
        if self.pointer:
            return Parameter(self.name, "ptr", self.low, self.high, LLVM_TYPES[self.type], 1)
        return Parameter(self.name, LLVM_TYPES[self.type], self.low, self.high)


@dataclass(frozen=True)
class Draft:
    """A program before it has requests.

    Args:
        kind (`str`): name of its shape.
        name (`str`): name of the function.
        code (`tuple`): its statements, with the keys of quantities as variables.
        quantities (`dict[str, Quantity]`): its parameters by key, in order.
        phrases (`dict[str, list[str]]`): `"nouns"`, `"verbs"`, `"clauses"`, `"questions"`, `"sentences"` and
            `"values"` about it, with placeholders.
        integer (`str`): C type of integers.
        result (`str`): C type of the result; empty for that of the returned value.
        numbers (`dict[str, float]`): what stands in the phrases for numbers.
        words (`dict[str, str]`): what stands in the phrases for words.
        given (`bool`): whether a request may begin with "Given two integers a and b".
    """

    kind: str
    name: str
    code: Code
    quantities: Mapping[str, Quantity]
    phrases: Mapping[str, Sequence[str]]
    integer: str = "int32_t"
    result: str = ""
    numbers: Mapping[str, int | float] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    given: bool = True

    def c_source(self) -> str:
        """Return the C text."""
        renamed = rename(self.code, {key: quantity.name for key, quantity in self.quantities.items()})
        types = {quantity.name: quantity.type for quantity in self.quantities.values()}
        printer = Printer(types, self.integer)
        body = printer.body(renamed)
        result = self.result if self.result and printer.result != "void" else printer.result
        declared = ", ".join(
            f"{quantity.type} {'*' * quantity.pointer}{quantity.name}" for quantity in self.quantities.values()
        )
        helpers = "".join(f"{helper}\n" for helper in printer.helpers)
        return f"#include <stdint.h>\n\n{helpers}{result} {self.name}({declared}) {{\n{body}\n}}\n"


def rename(code: Code, names: Mapping[str, str]) -> Code:
    """Give variables other names; the first part of a statement or tree is its operator, not a name."""

    def renamed(part: object, first: bool) -> object:
        if isinstance(part, tuple):
            return tuple(renamed(inner, index == 0) for index, inner in enumerate(part))
        return names.get(part, part) if isinstance(part, str) and not first else part

    return tuple(renamed(line, first=False) for line in code)  # type: ignore[misc]


def choose_names(options: Mapping[str, str], rng: random.Random) -> Iterator[str]:
    """Yield a name for each key from options that blanks separate: the first of each, or the second of each, …"""
    column = rng.randrange(4)
    taken: set[str] = set()
    for text in options.values():
        names = text.split()
        free = [name for name in names[column % len(names) :] + names if name not in taken]
        taken.add(free[0])
        yield free[0]
