"""What the functions of `functions.c` compute, written in Python, and the arguments of their tests."""

import itertools
import math
import struct
from collections.abc import Callable, Iterator
from typing import Any

Arguments = tuple[Any, ...]
INT_MIN, INT_MAX = -(2**31), 2**31 - 1
NUMBERS = [0, 1, 2, 7, 10, 97, 1001, 12321]
SIGNED = [0, 1, -1, 5, -40, 1000, -12345]
LISTS = [[], [4], [3, -1, 2], [5, 5, 5, 1], [-9, -3, -7], [2, 8, -6, 9, 1, 0, 7]]
WORDS = ["", "a", "level", "hello world", "  two  words ", "([a](b))", "(]", "XIV", "-305", "+42x", "Queue"]


def each(values: list[Any]) -> list[Arguments]:
    return [(value,) for value in values]


def pairs(values: list[Any]) -> list[Arguments]:
    return list(itertools.product(values, repeat=2))


def ints(data: list[int], type_: str = "i32") -> dict[str, Any]:
    return {"type": type_, "data": data}


def clip(x: int) -> int:
    return min(max(x, INT_MIN), INT_MAX)


def signed(x: int, bits: int) -> int:
    return (x + (1 << (bits - 1))) % (1 << bits) - (1 << (bits - 1))


def collatz(n: int) -> int:
    return 0 if n == 1 else 1 + collatz(3 * n + 1 if n % 2 else n // 2)


def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def days(month: int, leap: bool) -> int:
    return (31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1] if 1 <= month <= 12 else 0


def fnv(text: str) -> int:
    result = 2166136261
    for byte in text.encode():
        result = (result ^ byte) * 16777619 % 2**32
    return result


def best_slice(a: list[int], n: int) -> int:
    return max([0, *(sum(a[i:j]) for i in range(n) for j in range(i, n + 1))])


def number(text: str) -> int:
    digits = "".join(itertools.takewhile(str.isdigit, text.lstrip("+-")))
    return int(digits or 0) * (-1 if text.startswith("-") else 1)


def balanced(text: str) -> bool:
    left = "".join(letter for letter in text if letter in "()[]")
    while left != (left := left.replace("()", "").replace("[]", "")):
        pass
    return not left


def roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}.get(letter, 0) for letter in text] + [0]
    return sum(-one if one < other else one for one, other in itertools.pairwise(values))


def reversed_bits(x: int) -> int:
    return signed(int(f"{x % 256:08b}"[::-1], 2), 8)


# For each function: what it returns, and its arguments. A list of integers is a buffer of `i32`, a `str` one of `i8`.
MEANINGS: dict[str, tuple[Callable[..., Any], list[Arguments]]] = {
    "larger": (max, pairs(SIGNED)),
    "distance": (lambda a, b: abs(a - b), pairs(SIGNED)),
    "greatest_divisor": (math.gcd, pairs(NUMBERS)),
    "is_prime_number": (lambda n: n > 1 and all(n % d for d in range(2, n)), each([-7, 0, 1, 2, 3, 4, 25, 97, 91])),
    "power": (lambda b, e: b**e, [(2, 10), (-3, 5), (7, 0), (10, 18), (0, 3), (1, 31)]),
    "fibonacci": (fibonacci, each([0, 1, 2, 7, 15])),
    "parity": (lambda n: n % 2, each([0, 1, 6, 33])),
    "digit_sum": (lambda n: sum(map(int, str(abs(n)))), each([0, 7, -305, 9999999999])),
    "mirrored": (lambda n: int(n >= 0 and str(n) == str(n)[::-1]), each([0, 7, 121, 12321, 10, 2147483647])),
    "collatz_steps": (collatz, each([1, 2, 7, 27])),
    "square_root": (math.isqrt, each([0, 1, 3, 4, 99, 1000000, 2147483647])),
    "days_of": (days, [(m, leap) for m in range(-1, 15) for leap in (False, True)]),
    "grade": (lambda p: ord("A" if p >= 90 else "B" if p >= 75 else "C" if p >= 50 else "F"), each([0, 50, 75, 90])),
    "saturated": (lambda a, b: clip(a + b), pairs([0, 1, -1, INT_MIN, INT_MAX])),
    "overflows": (lambda a, b: clip(a * b) != a * b, pairs([0, 1, -1, 46341, INT_MIN])),
    "high_half": (lambda a, b: signed(a * b >> 64, 64), pairs([0, 1, 2**40 + 3, 2**63 - 1])),
    "ones": (lambda x: bin(x % 2**32).count("1"), each([0, 1, -1, 255, INT_MIN])),
    "rotated": (lambda x, n: signed(x << n | x >> (32 - n), 32), [(5, 0), (5, 1), (1, 31), (2**31 - 1, 4)]),
    "backwards": (reversed_bits, each([0, 1, 6, -1, -128, 77])),
    "leading": (lambda x: 64 - (x % 2**64).bit_length(), each([0, 1, 255, -1, 2**40])),
    "swapped": (lambda x: struct.unpack("<i", struct.pack(">i", x))[0], each([0, 1, -2, 0x12345678])),
    "low_signed": (lambda x: signed(x, 16), each([0, 40000, -1, 65536, 123456])),
    "fields": (lambda x: signed(x ^ 127 << 5, 32), each([0, 1, 31, 4095, 123456789, 2147483647])),
    "celsius": (lambda f: (f - 32) * 5 / 9, each([32.0, 212.0, -40.0, 98.6])),
    "mixed": (lambda a, b, t: a * (1 - t) + b * t, [(1.0, 2.0, 0.5), (0.0, 8.0, 0.25), (-4.0, 4.0, 1.0)]),
    "rounded": (lambda x: int(x - 0.5) if x < 0 else int(x + 0.5), each([0.0, 0.5, 1.49, -2.5, -0.2])),
    "horner": (
        lambda c, n, x: sum(k * x**i for i, k in enumerate(c["data"])),
        [(ints([1.0, 2.0, 3.0], "double"), 3, 2.0), (ints([0.5], "double"), 1, 9.0)],
    ),
    "newton": (math.sqrt, each([1.0, 2.0, 144.0, 0.25, 1e6])),
    "total": (lambda a, n: sum(a), [(a, len(a)) for a in LISTS]),
    "inner": (lambda a, b, n: sum(x * x for x in a), [(a, a, len(a)) for a in LISTS]),
    "position": (
        lambda a, n, x: a.index(x) if x in a else -1,
        [(sorted(set(a)), len(set(a)), x) for a in LISTS for x in (4, 5, -9)],
    ),
    "turn": (lambda a, n: a[::-1], [(a, len(a)) for a in LISTS]),
    "sort": (lambda a, n: sorted(a), [(a, len(a)) for a in LISTS]),
    "running": (lambda a, n, out: [a, list(itertools.accumulate(a))], [(a, len(a), [0] * len(a)) for a in LISTS]),
    "apply": (
        lambda k, a, n: [(2 * x, x * x, -x)[k] for x in a],
        [(k, a, len(a)) for a in LISTS for k in range(3)],
    ),
    "best_slice": (best_slice, [(a, len(a)) for a in LISTS]),
    "distinct": (lambda a, n: len(set(a["data"])), [(ints([7, 1, 7, 0, -1], "i8"), 5), (ints([], "i8"), 0)]),
    "trace": (lambda m, n: sum(m[:: n + 1]), [([1, 2, 3, 4], 2), ([5], 1), ([1, 0, 0, 0, 1, 0, 0, 0, 1], 3)]),
    "multiply": (lambda a, b, c: [a, b, [19, 22, 43, 50]], [([1, 2, 3, 4], [5, 6, 7, 8], [0, 0, 0, 0])]),
    "ways": (lambda n: fibonacci(n + 1), each([0, 1, 2, 5, 12])),
    "count_words": (lambda s: len(s.split()), each(WORDS)),
    "upper": (lambda s: [[*s.upper().encode(), 0]], each(WORDS)),
    "palindrome": (lambda s: s == s[::-1], each(WORDS)),
    "number": (number, each(["", "0", "-305", "+42x", "7 8", "abc"])),
    "hash": (lambda s: signed(fnv(s), 32), each(WORDS)),
    "vowels": (lambda s: sum(letter in "aeiou" for letter in s), each(WORDS)),
    "balanced": (balanced, each(WORDS)),
    "after_move": (lambda x, y: (x + 3) * 100 + y - 2, pairs([0, 5, -7])),
    "of_big": (lambda x: 3 * x, each([0, 1, -5, 2**40])),
    "three_next": (lambda: 13, [()]),
    "roman": (roman, each(["", "I", "IV", "XIV", "XL", "XCIX", "CLX"])),
    "bits_of": (lambda x: struct.unpack("<i", struct.pack("<f", x))[0], each([0.0, 1.0, -2.5])),
}


def iter_tests(name: str) -> Iterator[dict[str, Any]]:
    """Yield the tests of a function. A list that it returns is what its buffers hold afterwards, or its only one."""
    meaning, inputs = MEANINGS[name]
    for arguments in inputs:
        value = meaning(*arguments)
        args = [_argument(argument) for argument in arguments]
        if isinstance(value, list):
            yield {"args": args, "memory": value if value and isinstance(value[0], list) else [value]}
        else:
            yield {"args": args, "returns": value}


def _argument(argument: Any) -> Any:
    if isinstance(argument, str):
        return ints([*argument.encode(), 0], "i8")
    return ints(argument) if isinstance(argument, list) else argument
