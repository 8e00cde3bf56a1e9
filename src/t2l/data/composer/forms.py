"""An operation of composed expressions, in its three spellings: C, symbols, English.

Symbols have Python's grammar and C's meaning: `/` and `%` of integers truncate, and arithmetic wraps around to its
type.
"""

from dataclasses import dataclass
from typing import NamedTuple

ATOM = 9  # precedence of a text that never needs brackets: a name, a call


class Spelling(NamedTuple):
    """The text of an operation in C or in symbols.

    Args:
        template (`str`): the text, with `{0}`, `{1}`, ... for the operands.
        precedence (`int`): 0 to 9, from the loosest to the tightest: 0 `?:`, 1 `&&` and `||`, 2 comparisons,
            3 bitwise, 5 `+`, 6 `*`, 7 unary, 8 casts and powers, 9 atoms.
        operand_precedence (`tuple[int]`): for each operand, the lowest precedence that needs no brackets.
    """

    template: str
    precedence: int
    operand_precedence: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Operator:
    """One operation on numbers or conditions.

    There are several forms of English, and each fits other parts of a sentence (see `t2l.data.composer.prose`).

    Args:
        key (`str`): its name in `Program.combinations`.
        operands (`str`): one letter for each operand: `x` and `y` are expressions, `k` a constant, `c` a condition.
        c (`Spelling`): its text in C.
        symbol (`Spelling`, *optional*, defaults to `c`): its text in symbols.
        infix (`tuple[str]`, *optional*): forms like "{0} plus {1}", which may begin or end with an operand.
        prefix (`tuple[str]`, *optional*): forms like "the sum of {0} and {1}", whose words show where they end.
        short (`tuple[str]`, *optional*): forms like "{0} squared", which need no brackets if {0} is a single word.
        verb (`str`, *optional*): a step like "add {1}" that changes a running value, operand {0}.
        reverse_verb (`str`, *optional*): a step like "subtract it from {0}" that changes a running value, operand {1}.
        constants (`tuple[int, int]`, *optional*, defaults to `(1, 100)`): range of constant operands.
        group (`str`, *optional*): name of a group. Operations of one group do not nest, because one undoes or repeats
            the other.
        commutative (`bool`, *optional*, defaults to `False`): whether the order of the operands does not matter.
        repeats_operand (`bool`, *optional*, defaults to `False`): whether the C text has an operand twice. Then only
            small operands are used.
        is_condition (`bool`, *optional*, defaults to `False`): whether the result is true or false.
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
    """Return the spelling of a function call with `count` arguments."""
    return Spelling(f"{name}({', '.join(f'{{{index}}}' for index in range(count))})", ATOM, (0,) * count)


def binary(symbol: str, precedence: int) -> Spelling:
    """Return the spelling of a left-associative binary operator.

    Operands of comparisons (2) need no brackets if they are arithmetic; operands of bitwise operators (3) only if they
    are unary, because few readers know C's precedence there.
    """
    operands = {2: (4, 4), 3: (7, 7)}.get(precedence, (precedence, precedence + 1))
    return Spelling(f"{{0}} {symbol} {{1}}", precedence, operands)
