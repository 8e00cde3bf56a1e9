"""Draw one or two conditions on elements, such as "even" and "greater than 10", with their numbers."""

import functools
import random
from collections.abc import Mapping
from typing import NamedTuple

from t2l.data.combinations.drawn_parts import drawn_filters, drawn_tables
from t2l.data.combinations.joining import join, rename
from t2l.data.combinations.numbers import Scale, draw_numbers
from t2l.data.combinations.parts import Filter
from t2l.data.combinations.sense import informative

_ANOTHER = (0.28, 0.02, 0)  # how often there is a second condition, by the number of other things that are said
_TRIES = 12
_ALWAYS_NUMBERS = ("bit_set", "bit_clear", "close", "remainder", "one_of_two")  # shifts, or names as values
_WEIGHT_OF_WAY = {"before": 3, "and": 2, "or": 1.5}
_SIZES = ("above", "below", "at_least", "at_most", "between", "inside", "outside", "close", "unequal", "equal")
_LAST = ("same_character", "multiple", "digit_multiple")  # after an "or"


class Condition(NamedTuple):
    """A filter, perhaps joined of two.

    Args:
        name (`str`): `"above"`, or `"above or multiple"`.
        filter (`Filter`): the filter.
        numbers (`dict[str, str]`): for placeholders of its parameters a number instead.
    """

    name: str
    filter: Filter
    numbers: Mapping[str, str]


def draw_conditions(
    weights: Mapping[str, float], scale: Scale, said: int, rng: random.Random, *, variable: bool
) -> list[Condition]:
    """Draw one or two conditions.

    Args:
        weights (`dict`): filters with their weights.
        scale (`Scale`): the values of the elements.
        said (`int`): number of other things that a request says, such as a map or a section.
        rng (`random.Random`): the only source of chance.
        variable (`bool`): whether a condition has parameters instead of numbers, if it can.

    Returns:
        `list[Condition]`: two if the first is an adjective before the second ("even numbers greater than 10"); two
        that are joined by a word are one.
    """
    names, own_weights = list(weights), list(weights.values())
    first = rng.choices(names, own_weights)[0]
    if rng.random() < _ANOTHER[min(said, 2)]:
        for _ in range(_TRIES):
            second = rng.choices(names, own_weights)[0]
            for one, other in ((first, second), (second, first)):
                if ways := ways_to_join(one, other):
                    way = rng.choices(ways, [_WEIGHT_OF_WAY[way] for way in ways])[0]
                    if conditions := _combine(one, other, way, scale, rng, variable=variable):
                        return conditions
    numbers = {} if variable and first not in _ALWAYS_NUMBERS else _draw(first, scale, rng)
    return [Condition(first, drawn_filters()[first], numbers)]


def _combine(
    first: str, second: str, way: str, scale: Scale, rng: random.Random, *, variable: bool
) -> list[Condition]:
    """Return two conditions as drawn, or nothing if no numbers were found that go together."""
    for _ in range(_TRIES):
        own = _draw(first, scale, rng)
        other = {f"{key}2": number for key, number in _draw(second, scale, rng).items()}
        if informative(drawn_filters()[first], renamed(second), way, {**own, **other}, scale):
            break
    else:
        return []
    if way == "before":
        if second in _SIZES and list(other) == ["k2"] and first != "negative" and variable:
            other = {}
        return [Condition(first, drawn_filters()[first], own), Condition(second, renamed(second), other)]
    joined = joined_of(first, second, way)
    if not joined.type and list(own) == ["k"] and variable:
        own = {}
    return [Condition(f"{first} {way} {second}", joined, {**own, **other})]


def _draw(name: str, scale: Scale, rng: random.Random) -> dict[str, str]:
    """Draw the numbers of a filter; none of them is greater than the limit."""
    keys = tuple(drawn_filters()[name].parameters or ())
    while True:
        numbers = draw_numbers(name, keys, scale, rng) if keys else {}
        # With a limit only divisors have these; each divisor is at least 1
        low = 2 if name in ("below", "at_least", "at_most") else 0
        if scale.limit is None or all(low <= float(number) <= scale.limit for number in numbers.values()):
            return numbers


@functools.cache
def renamed(name: str) -> Filter:
    """Return a filter as the second one, whose placeholders end in 2."""
    return rename(drawn_filters()[name])


@functools.cache
def joined_of(first: str, second: str, way: str) -> Filter:
    """Return two filters that can be joined as one."""
    joined = join(drawn_filters()[first], renamed(second), way)
    assert joined is not None, f"{first} and {second} were to be joined by {way!r}, which no wording allows"
    return joined


@functools.cache
def ways_to_join(first: str, second: str) -> tuple[str, ...]:
    """Return how two filters may be asked for together: the first `"before"` the second, or by `"and"` or `"or"`."""
    tables = drawn_tables()
    axes: dict[str, str] = tables["axes"]
    named = f"{first} {second}"
    never = named in tables["never"] or f"{second} {first}" in tables["never"]
    alike = axes.get(first) == axes.get(second)
    if first == second or first not in axes or second not in axes or never:
        return ()
    ways = []
    if named in tables["pairs"] or (first in tables["leading"] and not alike):
        ways.append("before")
    for word, fitting in (("and", tables["both"]), ("or", tables["either"])):
        ends_oddly = word == "or" and first in _LAST  # "multiples of 3 or squares" could be multiples of squares
        if (
            not (alike or ends_oddly)
            and {first, second} <= fitting
            and join(drawn_filters()[first], renamed(second), word)
        ):
            ways.append(word)
    return tuple(ways)
