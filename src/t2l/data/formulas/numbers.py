"""The numbers of formulas: those that people write, by what they are for."""

import itertools
import random
from collections.abc import Mapping, Sequence

_ROUND = (10, 12, 15, 20, 24, 25, 30, 36, 40, 45, 48, 50, 60, 64, 70, 75, 80, 90, 100, 120, 144, 150, 180, 200, 250)
POOLS: Mapping[str, Sequence[int | float]] = {
    "tiny": (2, 2, 2, 3, 3, 4, 5),
    "small": (2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12),
    "plain": (*range(1, 21), *_ROUND),
    "times": (*range(2, 21), 25, 30, 50, 100),
    "round": (*_ROUND, 300, 365, 400, 500, 600, 750, 800, 1000),
    "fee": (2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 12, 15, 15, 18, 20, 20, 25, 30, 35, 40, 45, 49, 50, 60, 75, 80, 99,
            100),
    "price": (*range(2, 31), 35, 39, 40, 45, 49, 50, 59, 60, 65, 70, 75, 79, 80, 85, 89, 90, 95, 99, 120, 150, 199),
    "percent": (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 19, 20, 21, 22, 24, 25, 30, 35, 40, 45, 50, 60, 70, 75),
    "limit": (*range(3, 21), *_ROUND, 22, 28, 32, 35, 42, 55, 65, 85, 95, 110, 128, 300, 500, 1000),
    "big": (100, 120, 150, 200, 240, 250, 300, 350, 365, 400, 450, 500, 600, 700, 750, 800, 900, 1000, 1200, 1500,
            1800, 2000, 2400, 2500, 3000, 4000, 5000, 10000),
    "decimal": (0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1.2, 1.25, 1.5, 1.75, 1.8, 2.5, 3.5, 4.5, 7.5),
    "cents": (0.15, 0.25, 0.3, 0.35, 0.49, 0.5, 0.65, 0.75, 0.8, 0.99, 1.2, 1.25, 1.49, 1.5, 1.75, 1.99, 2.49, 2.5,
              2.75, 2.99, 3.5, 3.9, 4.2, 4.5, 4.99, 5.5, 6.9, 7.5, 8.9, 9.99, 12.5, 14.9, 19.99, 24.5),
    "modulus": (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 19, 23, 24, 26, 30, 31, 32, 37, 60, 64, 97, 100, 101,
                128, 256, 360, 997, 1000),
    "size": (2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 18, 20, 24, 25, 30, 32, 35, 36, 40, 42, 48, 50, 52, 54, 60, 64, 72,
             100),
    "point": (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100),
    "age": (3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 16, 18, 20, 21, 25, 26, 27, 30, 60, 62, 64, 65, 67, 70, 75),
    "youth": (3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 16, 18, 20, 21),
    "tax": (4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 19, 20, 21, 22, 24, 25),
    "factor": (1.2, 1.25, 1.5, 1.5, 1.75, 2, 2.5, 3),
}  # fmt: skip


_FREE = {  # pools in whose place any number of a range may stand, and its step
    "plain": (2, 150, 1), "limit": (3, 200, 1), "fee": (2, 100, 1), "price": (2, 200, 1), "round": (10, 1000, 5),
    "big": (100, 5000, 10), "modulus": (3, 128, 1),
}  # fmt: skip


_TRIES = 20
_NEAREST, _FARTHEST = 1.1, 5  # quotients of numbers that rise, such as the limits of a range


def draw_number(pool: str | Sequence[int | float], rng: random.Random) -> int | float:
    """Draw a number from a pool; for many pools, now and then any number of about that size."""
    if not isinstance(pool, str):
        return rng.choice(pool)
    if pool in _FREE and rng.random() < 0.35:
        return rng.randrange(*_FREE[pool])
    return rng.choice(POOLS[pool])


def draw_numbers(
    pools: Mapping[str, str | Sequence[int | float]], order: Sequence[str], rng: random.Random
) -> dict[str, int | float]:
    """Draw a number for each key, all different.

    Args:
        pools (`Mapping[str, str | list]`): name of a pool, or numbers to choose from, by key.
        order (`list[str]`): keys whose numbers must rise, such as the limits of a range.
        rng (`random.Random`): the only source of chance.
    """
    for _ in range(_TRIES):
        numbers: dict[str, int | float] = {}
        for key, pool in pools.items():
            for _ in range(_TRIES):
                numbers[key] = draw_number(pool, rng)
                if list(numbers.values()).count(numbers[key]) == 1:
                    break
        rising = sorted(numbers[key] for key in order)
        if all(low <= 0 or _NEAREST * low <= high <= _FARTHEST * low for low, high in itertools.pairwise(rising)):
            break
    return {**numbers, **dict(zip(order, rising, strict=True))}


def say_number(number: int | float) -> str:
    """Return a number as digits.

    >>> say_number(1.5), say_number(12)
    ('1.5', '12')
    """
    return f"{number:g}" if isinstance(number, float) else str(number)
