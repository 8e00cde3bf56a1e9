"""The numbers that people choose for each part of a combination: small ones, round ones, now and then any."""

import random
from collections.abc import Callable

ROUND = (
    10, 10, 15, 20, 20, 25, 30, 40, 50, 50, 60, 75, 80, 90, 100, 100, 120, 150, 200, 250, 300, 500, 1000, 1000,
    5000,
)  # fmt: skip
_MODULI = (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 20, 24, 25, 30, 32, 50, 60, 64, 97, 100, 256, 360, 1000)
RANGES = (
    (0, 255), (0, 100), (0, 1), (-1, 1), (1, 10), (-100, 100), (0, 10), (-128, 127), (10, 90), (-10, 10),
    (0, 1023), (1, 6),
)  # fmt: skip
TENTHS = (
    "0.5", "0.1", "0.25", "0.75", "1.5", "2.5", "36.6", "37.5", "98.6", "0.9", "0.2", "1.8", "9.81", "99.9",
    "3.5",
)  # fmt: skip
LETTERS = "aeiostnrlhxyzbcdfgjkmpquvw"
SIGNS = "-_*.#,;:/!?+@"
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _small(rng: random.Random) -> int:
    return rng.choice((1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 12))


def _at_most(limit: int, low: int = 1) -> Callable[[random.Random], int]:
    return lambda rng: rng.randint(low, limit)


def threshold(rng: random.Random) -> int:
    chance = rng.random()
    if chance < 0.17:
        return _small(rng)
    if chance < 0.4:
        return rng.choice(ROUND)
    if chance < 0.94:
        return rng.randint(2, 500 if chance < 0.55 else 120)
    return -rng.choice((1, 2, 3, 5, 10, 20, 25, 50, 100, rng.randint(1, 60)))


def amount(rng: random.Random) -> int:
    if rng.random() < 0.4:
        return _small(rng)
    return rng.choice((rng.choice(ROUND), rng.randint(2, 50), rng.randint(2, 99)))


def value(rng: random.Random) -> int:
    return rng.choice((0, 1, -1, -1, 99, 100, 255, 999, _small(rng), rng.randint(2, 100), rng.choice(ROUND)))


def factor(rng: random.Random) -> int:
    return rng.choice((2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 10, 12, 15, 20, 25, 50, 100, 1000, rng.randint(2, 40)))


def _divisor(rng: random.Random) -> int:
    return rng.choice((3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 25, 50, 100, rng.randint(3, 40)))


def _modulus(rng: random.Random) -> int:
    return rng.choice((rng.choice(_MODULI), rng.randint(2, 40), 997, 1009, rng.randint(2, 100)))


def _mask(rng: random.Random) -> str:
    if rng.random() < 0.3:
        return str(rng.choice((1, 3, 7, 15, 31, 63, 127, 255)))
    return f"0x{rng.choice((15, 240, 255, 127, 128, 85, 170, 90, 165, rng.randint(1, 255), rng.randint(1, 255))):02X}"


BIT = _at_most(7, 0)
STYLES: dict[str, Callable[[random.Random], int | str]] = {  # by part and placeholder, or by placeholder alone
    "k": threshold,
    "t": threshold,
    "m": amount,
    "b": amount,
    "v": value,
    "d": _at_most(9, 0),
    "r": _at_most(4, 2),
    "w": _at_most(12, 2),
    "multiple k": _divisor,
    "not_multiple k": _divisor,
    "digits_divisible k": _at_most(12, 3),
    "summing_multiple k": _divisor,
    "pair_both_multiple k": _divisor,
    "pair_double k": factor,
    "remainder k": _divisor,
    "digits_add_up k": _at_most(20, 2),
    "digit_multiple d": _at_most(5, 3),
    "digit_above d": _at_most(7),
    "digit_below d": _at_most(8, 2),
    "digit_at_least d": _at_most(8, 2),
    "close d": lambda rng: rng.choice((1, 2, 2, 3, 5, 5, 10, rng.randint(1, 10))),
    "square_above k": lambda rng: rng.choice((10, 50, 100, 200, 500, 1000, rng.randint(5, 500))),
    "magnitude_above k": lambda rng: abs(threshold(rng)),
    "magnitude_at_most k": lambda rng: abs(threshold(rng)),
    "bit_set d": BIT,
    "bit_clear d": BIT,
    "distant k": amount,
    "near k": amount,
    "rising_by k": amount,
    "pair_greater_by k": amount,
    "pair_distant k": amount,
    "pair_near k": amount,
    "jump k": amount,
    "multiply m": factor,
    "scale_and_add m": factor,
    "scale_and_subtract m": factor,
    "pair_scaled m": factor,
    "pair_scaled_difference m": factor,
    "cap m": threshold,
    "lift m": threshold,
    "deviation m": threshold,
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
    "sum_plus t": amount,
    "sum_capped t": lambda rng: rng.choice((10, 50, 100, 100, 200, 255, 500, 1000, rng.randint(10, 300))),
    "score r": _at_most(10),
    "score t": _at_most(5),
    "more_than_share t": lambda rng: rng.choice((10, 20, 25, 30, 40, 60, 70, 75, 80, 90, 95, rng.randint(5, 95))),
}  # fmt: skip
