"""The operations of each number type, with their weights."""

from functools import cache

from t2l.data.composer.arithmetic import (
    ADD,
    ADD_CONSTANT,
    CLAMP,
    FROM_CONSTANT,
    GAP,
    LESS,
    MAX,
    MIN,
    MORE,
    MUL,
    NEGATE,
    SCALE,
    SELECT,
    SQUARE,
    SUB,
    SUB_CONSTANT,
    TRIPLE,
    TWICE,
)
from t2l.data.composer.floats import float_operators
from t2l.data.composer.forms import Operator
from t2l.data.composer.integers import integer_operators
from t2l.data.composer.numbers import NumberType

_EVERY = (
    (ADD, 9),
    (SUB, 8),
    (MUL, 8),
    (MAX, 3),
    (MIN, 3),
    (GAP, 2),
    (SELECT, 2),
    (CLAMP, 2),
    (NEGATE, 2),
    (SQUARE, 2),
    (ADD_CONSTANT, 5),
    (SUB_CONSTANT, 4),
    (FROM_CONSTANT, 3),
    (SCALE, 5),
    (TWICE, 2),
    (TRIPLE, 1),
    (MORE, 2),
    (LESS, 2),
)


@cache
def operators_for(type_: NumberType) -> tuple[Operator, ...]:
    """Return the operations of a number type, each repeated according to its weight."""
    special = float_operators(type_) if type_.is_float else integer_operators(type_)
    chosen = (*_EVERY, *special)
    if type_.is_float:
        chosen = tuple((operator, weight) for operator, weight in chosen if operator is not SELECT)
    return tuple(operator for operator, weight in chosen for _ in range(weight))
