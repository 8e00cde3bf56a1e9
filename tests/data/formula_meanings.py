"""What the tree of a formula means, computed in Python: integers of C's width, doubles, loops and pointers."""

from collections.abc import Callable, Sequence
from typing import Any

from t2l.data.formulas.draft import Draft

Number = int | float
WIDTHS = {"int8_t": 8, "uint8_t": 8, "int16_t": 16, "uint16_t": 16, "int32_t": 32, "uint32_t": 32, "_Bool": 1}


class Returned(Exception):
    """A function returns."""


def evaluate(draft: Draft, arguments: Sequence[Any]) -> tuple[Any, list[Number]]:
    """Return the result of a call, and what is behind its pointers afterwards."""
    names = dict(zip(draft.quantities, arguments, strict=True))
    variables = {key: value["data"][0] if isinstance(value, dict) else value for key, value in names.items()}
    if draft.integer.startswith("u"):  # arguments come as signed numbers
        variables = {key: value % (1 << bits_of(draft.integer)) for key, value in variables.items()}
    machine = Machine(draft.integer)
    result = machine.call(draft.code, variables)
    return result, [variables[key] for key, quantity in draft.quantities.items() if quantity.pointer]


def bits_of(c_type: str) -> int:
    return WIDTHS.get(c_type, 64)


class Machine:
    """Runs the statements of a formula with integers of one type; narrow ones are promoted, as in C."""

    def __init__(self, integer: str) -> None:
        self.bits = max(32, bits_of(integer))
        self.signed = not (integer.startswith("u") and bits_of(integer) >= 32)
        self.helpers: dict[str, Any] = {}

    def call(self, code: Any, variables: dict[str, Any]) -> Any:
        try:
            self.run(code, variables)
        except Returned as returned:
            return returned.args[0]
        return None

    def run(self, code: Any, variables: dict[str, Any]) -> None:
        for name, *parts in code:
            match name:
                case "return":
                    raise Returned(self.value(parts[0], variables) if parts else None)
                case "set" | "store":
                    variables[parts[0]] = self.value(parts[1], variables)
                case "if":
                    self.run(parts[1] if self.value(parts[0], variables) else parts[2], variables)
                case "while":
                    while self.value(parts[0], variables):
                        self.run(parts[1], variables)
                case "for":
                    for _ in range(int(self.value(parts[1], variables))):
                        self.run(parts[2], variables)
                case "def":
                    self.helpers[f"call {parts[0]}"] = (parts[1], parts[2])

    def value(self, tree: Any, variables: dict[str, Any]) -> Any:
        if isinstance(tree, str):
            return variables[tree]
        if not isinstance(tree, tuple):
            return tree
        name, *operands = tree
        if name == "*p":
            return variables[operands[0]]
        if name == "?":
            return self.value(operands[1 if self.value(operands[0], variables) else 2], variables)
        values = [self.value(operand, variables) for operand in operands]
        if name in self.helpers:
            arguments, code = self.helpers[name]
            return self.call(code, dict(zip(arguments, values, strict=True)))
        return self.wrap(OPERATORS[name](*values))

    def wrap(self, value: Number) -> Number:
        if not isinstance(value, int):
            return value
        value %= 1 << self.bits
        return value - (1 << self.bits) if self.signed and value >> (self.bits - 1) else value


def truncated(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


OPERATORS: dict[str, Callable[..., Any]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: float(a) / float(b),
    "//": truncated,
    "%": lambda a, b: a - truncated(a, b) * b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "~": lambda a: ~a,
    "neg": lambda a: -a,
    "not": lambda a: int(not a),
    "<": lambda a, b: int(a < b),
    "<=": lambda a, b: int(a <= b),
    ">": lambda a, b: int(a > b),
    ">=": lambda a, b: int(a >= b),
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "and": lambda *values: int(all(values)),
    "or": lambda *values: int(any(values)),
    "min": min,
    "max": max,
    "abs": abs,
}
