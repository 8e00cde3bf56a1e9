"""Numbers instead of parameters, as people choose them: small ones, round ones, now and then any."""

import random
from collections.abc import Callable

_ROUND = (
    10, 10, 15, 20, 20, 25, 30, 40, 50, 50, 60, 75, 80, 90, 100, 100, 120, 150, 200, 250, 300, 500, 1000, 1000,
    5000,
)  # fmt: skip
_MODULI = (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 20, 24, 25, 30, 32, 50, 60, 64, 97, 100, 256, 360, 1000)
_RANGES = (
    (0, 255), (0, 100), (0, 1), (-1, 1), (1, 10), (-100, 100), (0, 10), (-128, 127), (10, 90), (-10, 10),
    (0, 1023), (1, 6),
)  # fmt: skip
_TENTHS = (
    "0.5", "0.1", "0.25", "0.75", "1.5", "2.5", "36.6", "37.5", "98.6", "0.9", "0.2", "1.8", "9.81", "99.9",
    "3.5",
)  # fmt: skip
_LETTERS = "aeiostnrlhxyzbcdfgjkmpquvw"
_SIGNS = "-_*.#,;:/!?+@"
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _small(rng: random.Random) -> int:
    return rng.choice((1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 12))


def _at_most(limit: int, low: int = 1) -> Callable[[random.Random], int]:
    return lambda rng: rng.randint(low, limit)


def _threshold(rng: random.Random) -> int:
    chance = rng.random()
    if chance < 0.17:
        return _small(rng)
    if chance < 0.4:
        return rng.choice(_ROUND)
    if chance < 0.94:
        return rng.randint(2, 500 if chance < 0.55 else 120)
    return -rng.choice((1, 2, 3, 5, 10, 20, 25, 50, 100, rng.randint(1, 60)))


def _amount(rng: random.Random) -> int:
    if rng.random() < 0.4:
        return _small(rng)
    return rng.choice((rng.choice(_ROUND), rng.randint(2, 50), rng.randint(2, 99)))


def _value(rng: random.Random) -> int:
    return rng.choice((0, 1, -1, -1, 99, 100, 255, 999, _small(rng), rng.randint(2, 100), rng.choice(_ROUND)))


def _factor(rng: random.Random) -> int:
    return rng.choice((2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 10, 12, 15, 20, 25, 50, 100, 1000, rng.randint(2, 40)))


def _divisor(rng: random.Random) -> int:
    return rng.choice((3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 25, 50, 100, rng.randint(3, 40)))


def _modulus(rng: random.Random) -> int:
    return rng.choice((rng.choice(_MODULI), rng.randint(2, 40), 997, 1009, rng.randint(2, 100)))


def _mask(rng: random.Random) -> str:
    if rng.random() < 0.3:
        return str(rng.choice((1, 3, 7, 15, 31, 63, 127, 255)))
    return f"0x{rng.choice((15, 240, 255, 127, 128, 85, 170, 90, 165, rng.randint(1, 255), rng.randint(1, 255))):02X}"


_BIT = _at_most(7, 0)
_STYLES: dict[str, Callable[[random.Random], int | str]] = {  # by part and placeholder, or by placeholder alone
    "k": _threshold,
    "t": _threshold,
    "m": _amount,
    "b": _amount,
    "v": _value,
    "d": _at_most(9, 0),
    "r": _at_most(6, 2),
    "w": _at_most(12, 2),
    "multiple k": _divisor,
    "not_multiple k": _divisor,
    "digits_divisible k": _at_most(12, 3),
    "summing_multiple k": _divisor,
    "pair_both_multiple k": _divisor,
    "pair_double k": _factor,
    "remainder k": _divisor,
    "digits_add_up k": _at_most(20, 2),
    "digit_multiple d": _at_most(5, 3),
    "digit_above d": _at_most(7),
    "digit_below d": _at_most(8, 2),
    "digit_at_least d": _at_most(8, 2),
    "close d": lambda rng: rng.choice((1, 2, 3, 5, 5, 10, 10, 20, rng.randint(1, 15))),
    "square_above k": lambda rng: rng.choice((10, 50, 100, 200, 500, 1000, rng.randint(5, 500))),
    "magnitude_above k": lambda rng: abs(_threshold(rng)),
    "magnitude_at_most k": lambda rng: abs(_threshold(rng)),
    "bit_set d": _BIT,
    "bit_clear d": _BIT,
    "distant k": _amount,
    "near k": _amount,
    "rising_by k": _amount,
    "pair_greater_by k": _amount,
    "pair_distant k": _amount,
    "pair_near k": _amount,
    "jump k": _amount,
    "multiply m": _factor,
    "scale_and_add m": _factor,
    "scale_and_subtract m": _factor,
    "pair_scaled m": _factor,
    "pair_scaled_difference m": _factor,
    "cap m": _threshold,
    "lift m": _threshold,
    "deviation m": _threshold,
    "take_from m": lambda rng: rng.choice((1, 9, 10, 100, 100, 255, 1000, rng.randint(2, 200))),
    "modulo m": _modulus,
    "divide m": lambda rng: rng.choice((3, 4, 5, 6, 7, 8, 10, 10, 12, 16, 20, 60, 100, 1000, rng.randint(3, 50))),
    "divide_exactly m": lambda rng: rng.choice((2, 3, 4, 5, 8, 10, 12, 60, 100, 1000, rng.randint(2, 50))),
    "exclusive_or m": _mask,
    "mask m": _mask,
    "saturating_increase m": lambda rng: rng.choice((1, 5, 10, 16, 20, 32, 50, 64, 100, rng.randint(1, 120))),
    "saturating_reduce m": lambda rng: rng.choice((1, 5, 10, 16, 20, 32, 50, 64, 100, rng.randint(1, 120))),
    "sum_divisible t": _divisor,
    "sum_modulo t": _modulus,
    "sum_plus t": _amount,
    "sum_capped t": lambda rng: rng.choice((10, 50, 100, 100, 200, 255, 500, 1000, rng.randint(10, 300))),
    "count_times t": _at_most(20, 2),
    "score r": _at_most(10),
    "score t": _at_most(5),
    "nth r": _at_most(5, 2),
    "nth_index r": _at_most(5, 2),
    "more_than_share t": lambda rng: rng.choice((10, 20, 25, 30, 40, 60, 70, 75, 80, 90, 95, rng.randint(5, 95))),
}  # fmt: skip


def draw_numbers(part: str, keys: tuple[str, ...], element: str, rng: random.Random) -> dict[str, str]:
    """Draw numbers for the placeholders of a part.

    Args:
        part (`str`): name of the filter, map or fold.
        keys (`tuple[str]`): its placeholders.
        element (`str`): C type of an element.
        rng (`random.Random`): the only source of chance.

    Returns:
        `dict[str, str]`: for each placeholder a number, or a letter in quotes, as C and English write it.
    """
    match keys:
        case ("c",):
            return {"c": f"'{_letter(rng)}'"}
        case ("v",) if part == "substitute":
            return {"v": f"'{rng.choice(_SIGNS + _LETTERS)}'"}
        case ("least", "most"):
            limits = rng.choice(_RANGES) if element != "uint8_t" and rng.random() < 0.4 else _pair(rng, element)
            return {"least": str(limits[0]), "most": str(limits[1])}
        case ("p", "q"):
            return _divisors(rng)
        case ("lo", "hi"):
            return _limits(part, element, rng)
        case ("k", "d") if part == "remainder":
            divisor = rng.choice((3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
            return {"k": str(divisor), "d": str(rng.randint(1, divisor - 1))}
    return {key: _number(_STYLES.get(f"{part} {key}", _STYLES[key]), element, rng) for key in keys}


def _number(style: Callable[[random.Random], int | str], element: str, rng: random.Random) -> str:
    if element in ("double", "float") and style in (_threshold, _amount, _factor):
        chance = rng.random()
        if chance < 0.2:
            return rng.choice(_TENTHS)
        if chance < 0.5:
            return f"{rng.randint(0, 99)}.{rng.choice((5, 5, 25, 75, 1, 2, 4, 6, 8))}"
    number = style(rng)
    while element == "uint8_t" and style is not _BIT and not isinstance(number, str) and not 0 < number < 255:
        number = rng.choice((style(rng), rng.randint(1, 250), 127, 128, 32, 200))
    return str(number)


def _letter(rng: random.Random) -> str:
    chance = rng.random()
    if chance < 0.7:
        return rng.choice(_LETTERS)
    return rng.choice(_LETTERS).upper() if chance < 0.8 else rng.choice(_SIGNS + "0123456789")


def _pair(rng: random.Random, element: str) -> tuple[int, int]:
    """Return a lower and an upper limit."""
    low = rng.choice((0, 1, 1, 5, 10, 10, 20, 50, 100, rng.randint(1, 60), rng.randint(1, 60)))
    low = max(low, 1) if element == "uint8_t" else low
    if element != "uint8_t" and rng.random() < 0.12:
        low = -rng.choice((1, 5, 10, 20, 50, 100))
    high = low + rng.choice((3, 4, 5, 9, 10, 10, 20, 25, 30, 40, 50, 90, 100, rng.randint(3, 80)))
    return low, min(high, 254) if element == "uint8_t" else high


def _divisors(rng: random.Random) -> dict[str, str]:
    """Return two divisors of which none divides the other."""
    while True:
        p, q = sorted(
            (rng.choice((2, 2, 3, 3, 4, 5, 5, 6, 7, 9, 10, 11)), rng.choice((3, 5, 5, 7, 7, 8, 9, 10, 11, 12, 13)))
        )
        if q % p:
            return {"p": str(p), "q": str(q)}


def _limits(part: str, element: str, rng: random.Random) -> dict[str, str]:
    """Return two limits for a filter."""
    if part in ("before_letter", "one_of_two"):
        low, high = sorted(rng.sample("abcdefghijklmnopqrstuvwxyz", 2))
        return {"lo": f"'{low}'", "hi": f"'{high}'"}
    if part == "equal_either":
        first, second = sorted(rng.sample(range(0, 10) if rng.random() < 0.7 else (0, 10, 20, 50, 100, 42, 99), 2))
        return {"lo": str(first), "hi": str(second)}
    if part == "length_between":
        shortest = rng.randint(2, 6)
        return {"lo": str(shortest), "hi": str(shortest + rng.randint(1, 5))}
    lowest, highest = _pair(rng, element)
    if element in ("double", "float") and rng.random() < 0.35:
        return {"lo": f"{lowest}.5", "hi": f"{highest}.5"} if lowest >= 0 else {"lo": "-0.5", "hi": "0.5"}
    return {"lo": str(lowest), "hi": str(highest)}


def ordinal(number: int, *, words: bool) -> str:
    """Return "third" or "3rd"; large ordinals have no word here.

    ```python
    >>> ordinal(3, words=True), ordinal(22, words=True), ordinal(11, words=False)
    ('third', '22nd', '11th')

    ```
    """
    if words and number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
