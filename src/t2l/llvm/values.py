"""Values between JSON and LLVM types: wrapping, encoding in memory, and when two results count as equal."""

import math
import struct
from collections.abc import Sequence

TOLERANCE = 1e-6  # relative, and absolute below 1, unless a test brings its own `tolerance`
_FORMATS = {"i1": "B", "i8": "b", "i16": "h", "i32": "i", "i64": "q", "float": "f", "double": "d"}
ELEMENT_TYPES = tuple(_FORMATS)

Number = int | float


def to_float(value: float) -> float:
    """Round to the nearest `float` (f32)."""
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def wrap(value: Number, kind: str) -> Number:
    """Bring a JSON number into the range of an LLVM type: two's complement for `iN` (`i1` is 0 or 1).

    ```python
    >>> wrap(3_000_000_000, "i32"), wrap(255, "i8"), wrap(-1, "i1")
    (-1294967296, -1, 1)

    ```
    """
    if kind == "double":
        return float(value)
    if kind == "float":
        return to_float(float(value))
    bits = int(kind[1:])
    value = int(value) & ((1 << bits) - 1)
    return value - (1 << bits) if bits > 1 and value >> (bits - 1) else value


def check_number(value: object, kind: str, place: str) -> None:
    """Refuse a test's number that the type cannot stand for.

    Raises:
        `ValueError`: for a float where an integer is due, or for what is no number.
    """
    allowed = (int, float) if kind in ("float", "double") else (int,)
    if not isinstance(value, allowed):
        due = "an integer" if allowed == (int,) else "a number"
        raise ValueError(f"{place}: {value!r} given for {kind}; give {due}")


def equal(found: Number, expected: Number, kind: str, tolerance: float = TOLERANCE) -> bool:
    """Whether a result is the expected one.

    Integers are compared modulo 2^N. Floats are equal within `tolerance` (relative above 1, absolute below); NaN
    equals NaN, and an infinity only itself. A `float` is compared with the expectation rounded to `float`.
    """
    if kind not in ("float", "double"):
        return wrap(found, kind) == wrap(expected, kind)
    found, expected = wrap(found, kind), wrap(expected, kind)
    if math.isnan(found) or math.isnan(expected):
        return math.isnan(found) and math.isnan(expected)
    if math.isinf(found) or math.isinf(expected):
        return found == expected
    return abs(found - expected) <= tolerance * max(1.0, abs(expected))


def encode(data: Sequence[Number], kind: str) -> bytes:
    """A buffer's bytes, little-endian."""
    return struct.pack(f"<{len(data)}{_FORMATS[kind]}", *(wrap(value, kind) for value in data))


def decode(content: bytes, kind: str) -> list[Number]:
    """The numbers in a buffer; the inverse of `encode`."""
    code = _FORMATS[kind]
    values = struct.unpack(f"<{len(content) // struct.calcsize(code)}{code}", content)
    return [value & 1 for value in values] if kind == "i1" else list(values)
