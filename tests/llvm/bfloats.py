"""An independent computation of what operations with `bfloat` give, by exact fractions; and programs that run them."""

import bisect
import math
import random
import struct
from collections.abc import Sequence
from fractions import Fraction

NAN, INFINITY, SIGN, ONE = 0x7FC0, 0x7F80, 0x8000, 0x3F80
EDGES = (0, 1, 2, 0x7F, 0x80, 0x81, 0x3F80, 0x3F81, 0x3F7F, 0x4000, 0x4B80, 0x7F7F, 0x7F80, 0x7F81, 0x7FC0)
PAIRS = 20_000  # numbers that `draw` returns
LOOP = """
define void @f({parameters}) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
{body}
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}}
"""


def sign(bits: int, width: int) -> int:
    """Read a pattern in two's complement."""
    return bits - (1 << width) if bits >> (width - 1) & 1 else bits


def value_of(bits: int) -> float:
    """Return the number that a pattern stands for; it is the upper half of that of a `float`."""
    return struct.unpack("<f", (bits << 16).to_bytes(4, "little"))[0]


def is_nan(bits: int) -> bool:
    return bits & 0x7FFF > INFINITY


POSITIVE = [Fraction(value_of(bits)) for bits in range(INFINITY)] + [Fraction(2**128)]


def nearest(exact: Fraction, negative_zero: bool = False) -> int:
    """Return the pattern of the `bfloat` that is nearest to a number; of two, the one whose last bit is 0."""
    size, minus = abs(exact), SIGN if exact < 0 or negative_zero else 0
    at = bisect.bisect_left(POSITIVE, size)
    if at == len(POSITIVE):
        return minus | INFINITY
    if POSITIVE[at] != size:
        below, above = size - POSITIVE[at - 1], POSITIVE[at] - size
        at -= below < above or (below == above and at % 2 == 1)
    return minus | at


def of_float(value: float) -> int:
    """Return the pattern of the `bfloat` nearest to an exact result, which is a `float` of Python."""
    if math.isnan(value):
        return NAN
    if math.isinf(value):
        return INFINITY | (SIGN if value < 0 else 0)
    return nearest(Fraction(value), math.copysign(1, value) < 0 and value == 0)


def add(x: float, y: float) -> int:
    if not (math.isfinite(x) and math.isfinite(y)) or Fraction(x) + Fraction(y) == 0:
        return of_float(x + y)
    return nearest(Fraction(x) + Fraction(y))


def multiply_add(x: float, y: float, z: float) -> int:
    if not all(map(math.isfinite, (x, y, z))) or Fraction(x) * Fraction(y) + Fraction(z) == 0:
        return of_float(x * y + z)
    return nearest(Fraction(x) * Fraction(y) + Fraction(z))


def divide(x: float, y: float) -> int:
    if math.isnan(x) or math.isnan(y) or (math.isinf(x) and math.isinf(y)) or (x == 0 and y == 0):
        return NAN
    minus = SIGN if math.copysign(1, x) * math.copysign(1, y) < 0 else 0
    if math.isinf(x) or y == 0:
        return minus | INFINITY
    return minus if math.isinf(y) or x == 0 else nearest(Fraction(x) / Fraction(y))


def remainder(x: float, y: float) -> int:
    return NAN if math.isnan(x) or math.isnan(y) or math.isinf(x) or y == 0 else of_float(math.fmod(x, y))


def root(x: float) -> int:
    return NAN if math.isnan(x) or x < 0 else of_float(math.sqrt(x))  # of 53 bits: rounding it once more is harmless


def draw(seed: int) -> list[int]:
    """Return patterns in random order: edges, any number, and many near 1, whose sums and products do not vanish."""
    source = random.Random(seed)
    patterns = [source.choice(EDGES) for _ in range(PAIRS // 8)]
    patterns += [source.randrange(ONE - 0x800, ONE + 0x800) for _ in range(PAIRS // 2)]
    patterns += [source.randrange(1 << 15) for _ in range(PAIRS - len(patterns))]
    source.shuffle(patterns)
    return [source.choice((0, SIGN)) | pattern for pattern in patterns]


def write_loop(operation: str, types: Sequence[str], result: str) -> str:
    """Return a program that computes `%r` from elements `%x`, `%y` and `%z` of a buffer each; all types are scalar.

    An operation that is the declaration of an intrinsic, `bfloat @llvm.fabs.bf16(bfloat)`, is a call of it.
    """
    names = "xyz"[: len(types)]
    lines = [
        f"%q{name} = getelementptr {type_}, ptr %p{name}, i64 %i" for name, type_ in zip(names, types, strict=True)
    ]
    lines += [f"%{name} = load {type_}, ptr %q{name}" for name, type_ in zip(names, types, strict=True)]
    declaration = ""
    if operation.split()[1].startswith("@"):
        declaration = f"declare {operation}"
        head, _, inside = operation.partition("(")
        given = [f"{type_} %{name}" for type_, name in zip(inside.rstrip(")").split(", "), names, strict=False)]
        operation = f"%r = call {head}({', '.join(given)})"
    lines += [*operation.split("\n"), f"%to = getelementptr {result}, ptr %out, i64 %i", f"store {result} %r, ptr %to"]
    parameters = "".join(f"ptr %p{name}, " for name in names) + "ptr %out, i64 %n"
    return declaration + LOOP.format(parameters=parameters, body="\n".join(f"  {line.strip()}" for line in lines))
