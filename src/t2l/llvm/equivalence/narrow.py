"""Floats of 16 bits, `bfloat` and `half`: no call passes them, so buffers and arguments hold their bits as `i16`.

Bits that are drawn as integers are hardly ever ordinary numbers: small ones are subnormal, and negative ones NaN.
"""

import math
import random
import struct
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from t2l.llvm.values import Number, to_float, wrap

PRECISION = {"bfloat": 8, "half": 11}  # bits of the mantissa, with the leading one
_INFINITY = {"bfloat": 0x7F80, "half": 0x7C00}
_LARGEST_HALF = 65504.0


def encode(value: Number, kind: str) -> int:
    """Return the bits of the nearest number of a kind, as an `i16`.

    ```python
    >>> encode(1.0, "bfloat"), encode(-2.5, "half")
    (16256, -16128)

    ```
    """
    if kind == "half":
        bounded = max(-_LARGEST_HALF, min(float(value), _LARGEST_HALF))
        return struct.unpack("<h", struct.pack("<e", bounded))[0]
    (bits,) = struct.unpack("<I", struct.pack("<f", to_float(float(value))))
    return int(wrap((bits + 0x7FFF + (bits >> 16 & 1)) >> 16, "i16"))


def edges(kind: str) -> list[int]:
    """Return the bits of the numbers at the ends of a kind's range: subnormal, largest, infinite, NaN."""
    infinity = _INFINITY[kind]
    return [int(wrap(bits, "i16")) for bits in (1, infinity - 1, infinity, infinity | 0x8000, infinity | 0x7F)]


def draw_halfway(rng: random.Random, kinds: Collection[str]) -> float:
    """Return a number halfway between two neighbours of one of the kinds, or a little beside it."""
    precision = PRECISION[rng.choice(sorted(kinds))]
    middle = math.ldexp(rng.randrange((1 << precision) + 1, 2 << precision, 2), rng.randint(-precision - 3, 2))
    return middle * (1 + rng.choice((0, 0, 2**-20, -(2**-20), 2**-30, -(2**-30)))) * rng.choice((1, -1))


def alike(outcome: Mapping[str, Any], arguments: Sequence[Any], narrow: Mapping[int, str]) -> dict[str, Any]:
    """Return an outcome with one NaN for all in the buffers of narrow floats: no program determines their bits.

    Args:
        outcome (`Mapping`): what `Program.call` returned.
        arguments (`Sequence`): the arguments of that call.
        narrow (`Mapping[int, str]`): by parameter, the kind of the floats in its buffer.
    """
    buffers = [index for index, argument in enumerate(arguments) if isinstance(argument, Mapping)]
    memory = [
        _with_one_nan(left, narrow[index]) if index in narrow else left
        for index, left in zip(buffers, outcome["memory"], strict=True)
    ]
    return {**outcome, "memory": memory}


def _with_one_nan(data: Sequence[int], kind: str) -> list[int]:
    infinity = _INFINITY[kind]
    return [infinity | 0x7F if bits & 0x7FFF > infinity else bits for bits in data]
