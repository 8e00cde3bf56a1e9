"""What a composed expression may do: each operation in C, in symbols that Python reads, and in English.

Symbols follow Python's grammar with C's meaning: `/` and `%` of integers truncate, arithmetic wraps to the type.
English comes in forms with different uses: `infix` ("{0} plus {1}") begins or ends a clause, `prefix` ("the sum of {0}
and {1}") has an end that its words show, `tight` ("{0} squared") needs no brackets where {0} is a single word, `verb`
("add {1}") tells what to do with a running value.
"""

from dataclasses import dataclass
from typing import NamedTuple

ATOM = 9  # the level of what never needs brackets


class Spelling(NamedTuple):
    """A template, how tightly it binds, and how tightly each operand must bind to go without brackets."""

    template: str
    level: int
    needs: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Operator:
    """One operation. `operands` has a letter for each: x and y are phrases, k is a constant, c a condition."""

    key: str
    operands: str
    c: Spelling
    symbol: Spelling | None = None  # as in C unless given
    infix: tuple[str, ...] = ()
    prefix: tuple[str, ...] = ()
    tight: tuple[str, ...] = ()
    verb: str = ""
    back: str = ""  # the verb where the running value is {1}
    constants: tuple[int, int] = (1, 100)
    group: str = ""  # operations of one group do not nest: one would undo or repeat the other
    commutative: bool = False
    repeats: bool = False  # the C text writes an operand twice, so operands stay small
    is_condition: bool = False


def call(name: str, count: int) -> Spelling:
    return Spelling(f"{name}({', '.join(f'{{{index}}}' for index in range(count))})", ATOM, (0,) * count)


def between(symbol: str, level: int) -> Spelling:
    """A binary operator that groups from the left; level 3 is for the bitwise ones, always bracketed in others."""
    needs = {2: (4, 4), 3: (7, 7)}.get(level, (level, level + 1))
    return Spelling(f"{{0}} {symbol} {{1}}", level, needs)
