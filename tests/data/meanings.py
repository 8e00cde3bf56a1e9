"""The meanings of the composer's phrases and symbols as Python functions, written independently of its C."""

import math
from collections.abc import Callable
from typing import Any

from t2l.data.composer.numbers import DOUBLE, INT, NumberType


def wrap(type_: NumberType, result: Any) -> Any:
    """Return a Python number wrapped or rounded to a type."""
    if type_ is DOUBLE or isinstance(result, float):
        return float(result)
    result = int(result) & 0xFFFFFFFF
    return result - (1 << 32) if type_ is INT and result >> 31 else result


def divide(x: Any, y: Any) -> Any:
    """Divide as C does: integers are truncated toward zero."""
    if isinstance(x, float) or isinstance(y, float):
        return x / y if y else math.nan if not x or x != x else math.copysign(math.inf, x) * math.copysign(1, y)
    return abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)


def remainder(x: Any, y: Any) -> Any:
    return x - y * divide(x, y)


def truncate(x: int, bits: int, signed: bool) -> int:
    x &= (1 << bits) - 1
    return x - (1 << bits) if signed and x >> (bits - 1) else x


def low(x: int, bits: int) -> int:
    return x & ((1 << bits) - 1)


def rotate(x: int, left: int) -> int:
    return (x << left | x >> (32 - left)) & 0xFFFFFFFF


def root(x: float) -> float:
    return math.sqrt(x) if x >= 0 else math.nan


def whole(function: Callable[[float], int]) -> Callable[[float], float]:
    return lambda x: float(function(x)) if math.isfinite(x) else x


# Meanings of phrases, in unbounded Python numbers.
MEANINGS: dict[str, Callable[..., Any]] = {
    "{0} plus {1}": lambda x, y: x + y,
    "{0} added to {1}": lambda x, y: x + y,
    "{0} increased by {1}": lambda x, y: x + y,
    "the sum of {0} and {1}": lambda x, y: x + y,
    "the total of {0} and {1}": lambda x, y: x + y,
    "{0} minus {1}": lambda x, y: x - y,
    "{0} decreased by {1}": lambda x, y: x - y,
    "the difference {0} minus {1}": lambda x, y: x - y,
    "what is left of {0} after subtracting {1}": lambda x, y: x - y,
    "{0} times {1}": lambda x, y: x * y,
    "{0} multiplied by {1}": lambda x, y: x * y,
    "the product of {0} and {1}": lambda x, y: x * y,
    "the larger of {0} and {1}": max,
    "the maximum of {0} and {1}": max,
    "the greater of {0} and {1}": max,
    "the smaller of {0} and {1}": min,
    "the minimum of {0} and {1}": min,
    "the lesser of {0} and {1}": min,
    "the distance between {0} and {1}": lambda x, y: max(x, y) - min(x, y),
    "the larger minus the smaller of {0} and {1}": lambda x, y: max(x, y) - min(x, y),
    "{0} bitwise-and {1}": lambda x, y: x & y,
    "the bitwise and of {0} and {1}": lambda x, y: x & y,
    "the bits common to {0} and {1}": lambda x, y: x & y,
    "{0} bitwise-or {1}": lambda x, y: x | y,
    "the bitwise or of {0} and {1}": lambda x, y: x | y,
    "{0} xor {1}": lambda x, y: x ^ y,
    "the exclusive or of {0} and {1}": lambda x, y: x ^ y,
    "the bitwise xor of {0} and {1}": lambda x, y: x ^ y,
    "twice {0}": lambda x: x + x,
    "three times {0}": lambda x: x + x + x,
    "one more than {0}": lambda x: x + 1,
    "one less than {0}": lambda x: x - 1,
    "the negative of {0}": lambda x: -x,
    "the negation of {0}": lambda x: -x,
    "{0} squared": lambda x: x * x,
    "the square of {0}": lambda x: x * x,
    "{0} cubed": lambda x: x * x * x,
    "the cube of {0}": lambda x: x * x * x,
    "{0} clamped to the range {1} to {2}": lambda x, y, z: min(max(x, y), z),
    "{0} limited to between {1} and {2}": lambda x, y, z: min(max(x, y), z),
    "{1} if {0}, otherwise {2}": lambda c, x, y: x if c else y,
    "{1} when {0}, else {2}": lambda c, x, y: x if c else y,
    "1 if {0} and 0 otherwise": int,
    "1 when {0}, else 0": int,
    "{0} divided by {1}": divide,
    "{0} over {1}": divide,
    "the quotient of {0} and {1}": divide,
    "the ratio of {0} to {1}": divide,
    "half of {0}": lambda x: divide(x, 2),
    "{0} modulo {1}": remainder,
    "{0} mod {1}": remainder,
    "the remainder of {0} divided by {1}": remainder,
    "the remainder when dividing {0} by {1}": remainder,
    "the bitwise complement of {0}": lambda x: -x - 1,
    "{0} shifted left by {1} bits": lambda x, k: x * 2**k,
    "{0} shifted right by {1} bits": lambda x, k: x // 2**k,
    "the lowest {1} bits of {0}": low,
    "the low {1} bits of {0}": low,
    "bit {1} of {0}": lambda x, k: x // 2**k % 2,
    "{0} with bit {1} set": lambda x, k: x | 2**k,
    "{0} with bit {1} cleared": lambda x, k: (x | 2**k) - 2**k,
    "{0} with bit {1} flipped": lambda x, k: x ^ 2**k,
    "{0} with its lowest set bit cleared": lambda x: x & (x - 1),
    "the number of set bits in {0}": lambda x: bin(x & 0xFFFFFFFF).count("1"),
    "the population count of {0}": lambda x: bin(x & 0xFFFFFFFF).count("1"),
    "the signed 8-bit truncation of {0}": lambda x: truncate(x, 8, True),
    "the signed 16-bit truncation of {0}": lambda x: truncate(x, 16, True),
    "the unsigned 8-bit truncation of {0}": lambda x: truncate(x, 8, False),
    "the unsigned 16-bit truncation of {0}": lambda x: truncate(x, 16, False),
    "the absolute value of {0}": abs,
    "the magnitude of {0}": abs,
    "the sign (-1, 0 or 1) of {0}": lambda x: (x > 0) - (x < 0),
    "the overflow-free truncated mean of {0} and {1}": lambda x, y: divide(x + y, 2),
    "the average of {0} and {1}": lambda x, y: (x + y) / 2,
    "the mean of {0} and {1}": lambda x, y: (x + y) / 2,
    "{0} rotated left by {1} bits": rotate,
    "{0} rotated right by {1} bits": lambda x, k: rotate(x, 32 - k),
    "{0} divided by {1}, taken as 0 if {1} is 0": lambda x, y: divide(x, y) if y else 0,
    "the floor of {0}": whole(math.floor),
    "the ceiling of {0}": whole(math.ceil),
    "the integral part of {0}": whole(math.trunc),
    "the square root of {0}": root,
    "{0} is less than {1}": lambda x, y: x < y,
    "{0} is smaller than {1}": lambda x, y: x < y,
    "{0} is below {1}": lambda x, y: x < y,
    "{0} is greater than {1}": lambda x, y: x > y,
    "{0} is larger than {1}": lambda x, y: x > y,
    "{0} exceeds {1}": lambda x, y: x > y,
    "{0} is above {1}": lambda x, y: x > y,
    "{0} is at most {1}": lambda x, y: x <= y,
    "{0} is no more than {1}": lambda x, y: x <= y,
    "{0} is not above {1}": lambda x, y: x <= y,
    "{0} is at least {1}": lambda x, y: x >= y,
    "{0} is no less than {1}": lambda x, y: x >= y,
    "{0} is not below {1}": lambda x, y: x >= y,
    "{0} equals {1}": lambda x, y: x == y,
    "{0} is equal to {1}": lambda x, y: x == y,
    "{0} differs from {1}": lambda x, y: x != y,
    "{0} is not equal to {1}": lambda x, y: x != y,
    "{0} is positive": lambda x: x > 0,
    "{0} is above zero": lambda x: x > 0,
    "{0} is negative": lambda x: x < 0,
    "{0} is below zero": lambda x: x < 0,
    "{0} is zero": lambda x: x == 0,
    "{0} is not zero": lambda x: x != 0,
    "{0} is nonzero": lambda x: x != 0,
    "{0} is between {1} and {2} inclusive": lambda x, y, z: y <= x <= z,
    "{0} lies in the closed range {1} to {2}": lambda x, y, z: y <= x <= z,
    "{0} is outside the closed range {1} to {2}": lambda x, y, z: x < y or x > z,
    "{0} is not between {1} and {2} inclusive": lambda x, y, z: x < y or x > z,
    "{0} is even": lambda x: x % 2 == 0,
    "{0} is odd": lambda x: x % 2 == 1,
    "{0} is not even": lambda x: x % 2 == 1,
    "{0} is divisible by {1}": lambda x, k: x % k == 0,
    "{0} is a multiple of {1}": lambda x, k: x % k == 0,
    "{0} is not divisible by {1}": lambda x, k: x % k != 0,
    "{0} is not a multiple of {1}": lambda x, k: x % k != 0,
    "{0} leaves remainder {1} when divided by {2}": lambda x, r, k: remainder(x, k) == r,
    "{0} modulo {2} equals {1}": lambda x, r, k: remainder(x, k) == r,
    "{0} has bit {1} set": lambda x, k: x // 2**k % 2 == 1,
    "{0} has bit {1} clear": lambda x, k: x // 2**k % 2 == 0,
    "{0} is a power of two": lambda x: x in {2**k for k in range(32)} and x > 0,
    "{0} and {1}": lambda c, d: c and d,
    "both {0} and {1}": lambda c, d: c and d,
    "{0} or {1}": lambda c, d: c or d,
    "either {0} or {1}": lambda c, d: c or d,
    "either {0} or {1} but not both": lambda c, d: c != d,
    "{0} exactly when {1}": lambda c, d: c == d,
    "{0}, {1} and {2}": lambda c, d, e: c and d and e,
    "{0}, {1} or {2}": lambda c, d, e: c or d or e,
}
# Meanings of the functions in symbols.
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "max": max,
    "min": min,
    "abs": abs,
    "fabs": abs,
    "int": int,
    "clamp": lambda x, y, z: min(max(x, y), z),
    "popcount": MEANINGS["the number of set bits in {0}"],
    "sign": MEANINGS["the sign (-1, 0 or 1) of {0}"],
    "int8": lambda x: truncate(x, 8, True),
    "int16": lambda x: truncate(x, 16, True),
    "uint8": lambda x: truncate(x, 8, False),
    "uint16": lambda x: truncate(x, 16, False),
    "rotl": rotate,
    "rotr": MEANINGS["{0} rotated right by {1} bits"],
    "safediv": MEANINGS["{0} divided by {1}, taken as 0 if {1} is 0"],
    "mean": lambda x, y: divide(x + y, 2),
    "is_power_of_two": MEANINGS["{0} is a power of two"],
    "floor": whole(math.floor),
    "ceil": whole(math.ceil),
    "trunc": whole(math.trunc),
    "sqrt": root,
}
