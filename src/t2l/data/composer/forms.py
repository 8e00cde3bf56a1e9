"""An operation of composed expressions, with its three spellings: C, symbols, English.

Symbols have Python's grammar and C's meaning: `/` and `%` of integers truncate, arithmetic wraps around to the type.
"""

from dataclasses import dataclass
from typing import NamedTuple

ATOM = 9  # the precedence of what never needs brackets: a name, a call


class Spelling(NamedTuple):
    """How an operation is written in C or in symbols.

    Args:
        template (`str`): the text, with `{0}`, `{1}`... for the operands.
        precedence (`int`): 0 (binds most loosely, `?:`) to 9 (an atom); 1 `&&`, 2 comparisons, 3 bitwise, 5 `+`,
            6 `*`, 7 unary, 8 casts and powers.
        operand_precedence (`tuple[int]`): for each operand, the lowest precedence that needs no brackets.
    """

    template: str
    precedence: int
    operand_precedence: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Operator:
    """One operation on numbers or conditions.

    The forms of English differ in where they may stand (see `t2l.data.composer.prose`).

    Args:
        key (`str`): its name in `Program.combinations`.
        operands (`str`): one letter for each: `x` and `y` are expressions, `k` a constant, `c` a condition.
        c (`Spelling`): in C.
        symbol (`Spelling`, *optional*, defaults to `c`): in symbols.
        infix (`tuple[str]`, *optional*): "{0} plus {1}": may end or begin with an operand.
        prefix (`tuple[str]`, *optional*): "the sum of {0} and {1}": its words show where it ends.
        short (`tuple[str]`, *optional*): "{0} squared": needs no brackets where {0} is a single word.
        verb (`str`, *optional*): "add {1}": what to do with a running value {0}.
        reverse_verb (`str`, *optional*): "subtract it from {0}": the same for a running value {1}.
        constants (`tuple[int, int]`, *optional*, defaults to `(1, 100)`): the range of constant operands.
        group (`str`, *optional*): operations of one group do not nest, because one undoes or repeats the other.
        commutative (`bool`, *optional*): the operands may change places.
        repeats_operand (`bool`, *optional*): the C text has an operand twice, so operands stay small.
        is_condition (`bool`, *optional*): the result is true or false.
    """

    key: str
    operands: str
    c: Spelling
    symbol: Spelling | None = None
    infix: tuple[str, ...] = ()
    prefix: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    verb: str = ""
    reverse_verb: str = ""
    constants: tuple[int, int] = (1, 100)
    group: str = ""
    commutative: bool = False
    repeats_operand: bool = False
    is_condition: bool = False


def call(name: str, count: int) -> Spelling:
    """Spell a function call with `count` arguments."""
    return Spelling(f"{name}({', '.join(f'{{{index}}}' for index in range(count))})", ATOM, (0,) * count)


def binary(symbol: str, precedence: int) -> Spelling:
    """Spell a binary operator that groups from the left.

    Comparisons (2) take arithmetic without brackets. Bitwise operators (3) take only unary operands without them:
    few readers know C's precedence there.
    """
    operands = {2: (4, 4), 3: (7, 7)}.get(precedence, (precedence, precedence + 1))
    return Spelling(f"{{0}} {symbol} {{1}}", precedence, operands)
