"""Numbers instead of parameters, as people choose them: small ones, round ones, now and then any."""

import random
from collections.abc import Callable, Mapping
from typing import NamedTuple

from t2l.data.combinations.number_styles import (
    BIT,
    LETTERS,
    ORDINALS,
    RANGES,
    ROUND,
    SIGNS,
    STYLES,
    TENTHS,
    amount,
    factor,
    threshold,
    value,
)


class Scale(NamedTuple):
    """What values the elements have.

    Args:
        element (`str`): C type of an element.
        limit (`int`, *optional*): the greatest number in a condition, for digits and divisors; none is negative.
        span (`tuple[int, int]`, *optional*): the least and the greatest value, for quantities such as ages.
    """

    element: str
    limit: int | None = None
    span: tuple[int, int] | None = None


def draw_numbers(part: str, keys: tuple[str, ...], scale: Scale, rng: random.Random) -> dict[str, str]:
    """Draw numbers for the placeholders of a part.

    Args:
        part (`str`): name of the filter, map or fold.
        keys (`tuple[str]`): its placeholders.
        scale (`Scale`): the values of the elements.
        rng (`random.Random`): the only source of chance.

    Returns:
        `dict[str, str]`: for each placeholder a number, or a letter in quotes, as C and English write it.
    """
    match keys:
        case ("c",):
            return {"c": f"'{_letter(rng)}'"}
        case ("v",) if part == "substitute":
            return {"v": f"'{rng.choice(SIGNS + LETTERS)}'"}
        case ("least", "most"):
            usual = scale.element != "uint8_t" and not scale.span and rng.random() < 0.4
            limits = rng.choice(RANGES) if usual else _pair(rng, scale)
            return {"least": str(limits[0]), "most": str(limits[1])}
        case ("p", "q"):
            return _divisors(rng)
        case ("lo", "hi"):
            return _limits(part, scale, rng)
        case ("k", "d") if part == "remainder":
            divisor = rng.choice((3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
            return {"k": str(divisor), "d": str(rng.randint(1, divisor - 1))}
    return {key: _number(STYLES.get(f"{part} {key}", STYLES[key]), scale, rng) for key in keys}


def draw_total(numbers: Mapping[str, str], scale: Scale, rng: random.Random) -> str:
    """Draw a number to compare a sum with.

    Args:
        numbers (`dict[str, str]`): the numbers of the condition, none of which is greater.
        scale (`Scale`): the values of the elements.
        rng (`random.Random`): the only source of chance.
    """
    if scale.limit is not None:
        return str(rng.randint(scale.limit // 2, 4 * scale.limit))
    if scale.span:
        return str(max(10, _inner(*scale.span, rng)) * rng.choice((2, 3, 4, 5, 10)))
    least = max(
        (abs(float(numbers[key])) for key in ("k", "lo", "hi", "k2", "lo2", "hi2") if key in numbers), default=0
    )
    total = rng.choice((rng.choice(ROUND), rng.randint(10, 300), rng.randint(10, 1000)))
    return str(total if total > least else int(least) * rng.choice((2, 3, 4, 5)))


def _number(style: Callable[[random.Random], int | str], scale: Scale, rng: random.Random) -> str:
    element = scale.element
    if scale.span and style in (threshold, amount, value, factor):
        return _within(scale.span, style, element, rng)
    if element in ("double", "float") and style in (threshold, amount, factor):
        chance = rng.random()
        exact = element == "float"  # 53.8 is another number as a float than as a double
        if chance < 0.2:
            return rng.choice([tenth for tenth in TENTHS if not exact or float(tenth) % 0.25 == 0])
        if chance < 0.5:
            return f"{rng.randint(0, 99)}.{rng.choice((5, 5, 25, 75) if exact else (5, 5, 25, 75, 1, 2, 4, 6, 8))}"
    number = style(rng)
    while element == "uint8_t" and style is not BIT and not isinstance(number, str) and not 0 < number < 255:
        number = rng.choice((style(rng), rng.randint(1, 250), 127, 128, 32, 200))
    return str(number)


def _within(
    span: tuple[int, int], style: Callable[[random.Random], int | str], element: str, rng: random.Random
) -> str:
    """Return a number that suits a quantity: a threshold, or by how much it changes."""
    low, high = span
    if style is factor:
        return str(rng.choice((2, 2, 3, 4, 5, 10)))
    if style is value and rng.random() < 0.5:
        return str(rng.choice((0, -1, low, high)))
    if style is amount:
        low, high = 0, max(8, (high - low) // 4)
    number = _inner(low, high, rng)
    fractional = element in ("double", "float") and high - low <= 200 and rng.random() < 0.4
    return f"{number}.{rng.choice((5, 5, 25, 75, 2, 4, 8))}" if fractional and number >= 0 else str(number)


def _inner(low: int, high: int, rng: random.Random) -> int:
    """Return a number between two others, neither at the edge nor more exact than people would be."""
    size = high - low
    step = (
        1 if size <= 60 or (size <= 300 and rng.random() < 0.5) else 5 if size <= 300 else 10 if size <= 2000 else 50
    )
    first, last = low + size // 12 + 1, high - size // 12
    return max(first, rng.randint(first, last) // step * step)


def _letter(rng: random.Random) -> str:
    chance = rng.random()
    if chance < 0.7:
        return rng.choice(LETTERS)
    return rng.choice(LETTERS).upper() if chance < 0.8 else rng.choice(SIGNS + "0123456789")


def _pair(rng: random.Random, scale: Scale) -> tuple[int, int]:
    """Return a lower and an upper limit."""
    if scale.span:
        first, second = sorted((_inner(*scale.span, rng), _inner(*scale.span, rng)))
        return (first, second) if second - first > 1 else (first, first + (scale.span[1] - scale.span[0]) // 4)
    byte = scale.element == "uint8_t"
    low = rng.choice((0, 1, 1, 5, 10, 10, 20, 50, 100, rng.randint(1, 60), rng.randint(1, 60)))
    low = max(low, 1) if byte else low
    if not byte and rng.random() < 0.12:
        low = -rng.choice((1, 5, 10, 20, 50, 100))
    high = low + rng.choice((3, 4, 5, 9, 10, 10, 20, 25, 30, 40, 50, 90, 100, rng.randint(3, 80)))
    return low, min(high, 254) if byte else high


def _divisors(rng: random.Random) -> dict[str, str]:
    """Return two divisors of which none divides the other."""
    while True:
        p, q = sorted(
            (rng.choice((2, 2, 3, 3, 4, 5, 5, 6, 7, 9, 10, 11)), rng.choice((3, 5, 5, 7, 7, 8, 9, 10, 11, 12, 13)))
        )
        if q % p:
            return {"p": str(p), "q": str(q)}


def _limits(part: str, scale: Scale, rng: random.Random) -> dict[str, str]:
    """Return two limits for a filter."""
    if part in ("letter_range", "one_of_two"):
        low, high = sorted(rng.sample("abcdefghijklmnopqrstuvwxyz", 2))
        return {"lo": f"'{low}'", "hi": f"'{high}'"}
    if part == "equal_either" and not scale.span:
        first, second = sorted(rng.sample(range(0, 10) if rng.random() < 0.7 else (0, 10, 20, 50, 100, 42, 99), 2))
        return {"lo": str(first), "hi": str(second)}
    if part == "length_between":
        shortest = rng.randint(2, 6)
        return {"lo": str(shortest), "hi": str(shortest + rng.randint(1, 5))}
    lowest, highest = _pair(rng, scale)
    if scale.element in ("double", "float") and not scale.span and rng.random() < 0.35:
        return {"lo": f"{lowest}.5", "hi": f"{highest}.5"} if lowest >= 0 else {"lo": "-0.5", "hi": "0.5"}
    return {"lo": str(lowest), "hi": str(highest)}


def ordinal(number: int, *, words: bool) -> str:
    """Return "third" or "3rd"; large ordinals have no word here.

    ```python
    >>> ordinal(3, words=True), ordinal(22, words=True), ordinal(11, words=False)
    ('third', '22nd', '11th')

    ```
    """
    if words and number <= len(ORDINALS):
        return ORDINALS[number - 1]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
