"""Numbers in JSON and in LLVM types: wrapping, encoding in memory, comparison of results."""

import math
import struct
from collections.abc import Sequence

TOLERANCE = 1e-6  # relative above 1, absolute below; a test may give another `tolerance`
_FORMATS = {"i1": "B", "i8": "b", "i16": "h", "i32": "i", "i64": "q", "float": "f", "double": "d"}
ELEMENT_TYPES = tuple(_FORMATS)

Number = int | float


def to_float(value: float) -> float:
    """Round to the nearest `float` (32 bits); a number that is too large becomes an infinity."""
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def wrap(value: Number, type_: str) -> Number:
    """Bring a JSON number into the range of an LLVM type: two's complement for `iN`, but 0 or 1 for `i1`.

    ```python
    >>> wrap(3_000_000_000, "i32"), wrap(255, "i8"), wrap(-1, "i1")
    (-1294967296, -1, 1)

    ```
    """
    if type_ == "double":
        return float(value)
    if type_ == "float":
        return to_float(float(value))
    bits = int(type_[1:])
    value = int(value) & ((1 << bits) - 1)
    return value - (1 << bits) if bits > 1 and value >> (bits - 1) else value


def check_number(value: object, type_: str, where: str) -> None:
    """Refuse a value of a test that is not a number of an LLVM type.

    Args:
        value (`object`): a value from JSON.
        type_ (`str`): a scalar LLVM type.
        where (`str`): name of the test in the message, such as `"test 3"`.

    Raises:
        `ValueError`: if the value is no number, or a float for an integer type.
    """
    allowed = (int, float) if type_ in ("float", "double") else (int,)
    if not isinstance(value, allowed):
        wanted = "an integer" if allowed == (int,) else "a number"
        raise ValueError(f"{where}: {value!r} given for {type_}; give {wanted}")


def equal(found: Number, expected: Number, type_: str, tolerance: float = TOLERANCE) -> bool:
    """Say whether a result is the expected one.

    Integers are compared modulo 2^N. Floats are equal within `tolerance` (relative above 1, absolute below); NaN
    equals NaN, an infinity equals only itself. For the type `float`, both numbers are first rounded to 32 bits.
    """
    if type_ not in ("float", "double"):
        return wrap(found, type_) == wrap(expected, type_)
    found, expected = wrap(found, type_), wrap(expected, type_)
    if math.isnan(found) or math.isnan(expected):
        return math.isnan(found) and math.isnan(expected)
    if math.isinf(found) or math.isinf(expected):
        return found == expected
    return abs(found - expected) <= tolerance * max(1.0, abs(expected))


def encode(data: Sequence[Number], type_: str) -> bytes:
    """Return the bytes of a buffer, little-endian."""
    return struct.pack(f"<{len(data)}{_FORMATS[type_]}", *(wrap(value, type_) for value in data))


def decode(content: bytes, type_: str) -> list[Number]:
    """Return the numbers in a buffer; the inverse of `encode`."""
    code = _FORMATS[type_]
    values = struct.unpack(f"<{len(content) // struct.calcsize(code)}{code}", content)
    return [value & 1 for value in values] if type_ == "i1" else list(values)
