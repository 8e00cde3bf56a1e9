"""Other conventions for a function of the catalogue: the same wish with another signature.

One person passes the length of an array as `i64`, another puts it first, a third stores the result behind a pointer or
returns truth as `i32`. Some give each array its own length, pass whole numbers where a formula takes any, or write
`int` where others write `int64_t`. Each convention rewrites the C of a program; its results stay
(`tests/data/test_conventions` runs both).
"""

import random

from t2l.data.catalogue.conventions.function import Convention
from t2l.data.catalogue.conventions.lengths import length_first, long_length, own_lengths
from t2l.data.catalogue.conventions.numbers import short_numbers, whole_numbers
from t2l.data.catalogue.conventions.results import strip_destination, through_pointer, truth_as_integer
from t2l.data.programs import Program

__all__ = ["CONVENTIONS", "strip_destination", "vary"]

CONVENTIONS: tuple[Convention, ...] = (
    *(long_length, length_first, own_lengths),
    *(through_pointer, truth_as_integer),
    *(whole_numbers, short_numbers),
)


def vary(program: Program, rng: random.Random, most: int) -> list[Program]:
    """Return up to `most` variants of a program in other conventions, drawn at random."""
    variants = [variant for convention in CONVENTIONS if (variant := convention(program, rng)) is not None]
    return rng.sample(variants, min(most, len(variants)))
