"""The functions of LLVM's compiler-rt that generated code calls: 128-bit integers, `half`, whole powers.

A 128-bit number is a pair of 64-bit halves, the low one first; such a result is written to memory.
"""

import math
import struct
from collections.abc import Callable

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import to_float
from t2l.llvm.wasm.memory import Memory


def to_signed(value: int, bits: int) -> int:
    """Read the lowest bits of a number in two's complement."""
    value %= 1 << bits
    return value - (1 << bits) if value >> (bits - 1) else value


def _wide(operation: Callable[[int, int], int], signed: bool) -> Callable[..., None]:
    """Return a 128-bit operation; operands and result are pairs of 64-bit halves, the low one first."""

    def call(memory: Memory, result: int, a_low: int, a_high: int, b_low: int, b_high: int) -> None:
        a, b = ((high % 2**64 << 64) + low % 2**64 for low, high in ((a_low, a_high), (b_low, b_high)))
        value = operation(to_signed(a, 128), to_signed(b, 128)) if signed else operation(a, b)
        memory.write(result, (value % 2**128).to_bytes(16, "little"))

    return call


def _wide_shift(operation: Callable[[int, int], int], signed: bool = False) -> Callable[..., None]:
    """Return a shift of a 128-bit number. An amount of 128 or more, which is poison in LLVM, is taken modulo 128."""

    def call(memory: Memory, result: int, low: int, high: int, amount: int) -> None:
        value = (high % 2**64 << 64) + low % 2**64
        value = operation(to_signed(value, 128) if signed else value, amount % 128)
        memory.write(result, (value % 2**128).to_bytes(16, "little"))

    return call


def _divide(a: int, b: int) -> int:
    if b == 0:
        raise SandboxError("trap", "integer divide by zero")
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def _to_wide(memory: Memory, result: int, value: float) -> None:
    """Convert a float to a 128-bit integer; one that does not fit, which is poison in LLVM, wraps."""
    whole = int(value) if math.isfinite(value) else 0
    memory.write(result, (whole % 2**128).to_bytes(16, "little"))


def _from_wide(signed: bool, single: bool) -> Callable[[Memory, int, int], float]:
    def call(_memory: Memory, low: int, high: int) -> float:
        value = (high % 2**64 << 64) + low % 2**64
        value = to_signed(value, 128) if signed else value
        return to_float(float(value)) if single else float(value)

    return call


def _to_half(x: float) -> int:
    """Return the bits of the nearest `half`."""
    if math.isnan(x):
        return 0x7E00
    try:
        return int.from_bytes(struct.pack("<e", x), "little")
    except OverflowError:
        return 0x7C00 if x > 0 else 0xFC00


def _from_half(bits: int) -> float:
    return struct.unpack("<e", (bits & 0xFFFF).to_bytes(2, "little"))[0]


def _powi(x: float, exponent: int) -> float:
    """Return a power by repeated squares, as compiler-rt does."""
    result, count = 1.0, abs(exponent)
    while count:
        if count & 1:
            result *= x
        count >>= 1
        x *= x
    return 1 / result if exponent < 0 and result else math.copysign(math.inf, result) if exponent < 0 else result


def without_memory(function: Callable[..., float]) -> Callable[..., float]:
    """Return a function that takes the program's memory first, and does not use it."""
    return lambda _memory, *values: function(*values)


COMPILER_RT: dict[str, tuple[str, Callable[..., float | int | None]]] = {
    "__multi3": ("i64 i64 i64 i64 i64 ->", _wide(lambda a, b: a * b, signed=False)),
    "__divti3": ("i64 i64 i64 i64 i64 ->", _wide(_divide, signed=True)),
    "__udivti3": ("i64 i64 i64 i64 i64 ->", _wide(_divide, signed=False)),
    "__modti3": ("i64 i64 i64 i64 i64 ->", _wide(lambda a, b: a - b * _divide(a, b), signed=True)),
    "__umodti3": ("i64 i64 i64 i64 i64 ->", _wide(lambda a, b: a - b * _divide(a, b), signed=False)),
    "__ashlti3": ("i64 i64 i64 i32 ->", _wide_shift(lambda value, amount: value << amount)),
    "__lshrti3": ("i64 i64 i64 i32 ->", _wide_shift(lambda value, amount: value >> amount)),
    "__ashrti3": ("i64 i64 i64 i32 ->", _wide_shift(lambda value, amount: value >> amount, signed=True)),
    "__fixsfti": ("i64 f32 ->", _to_wide),
    "__fixdfti": ("i64 f64 ->", _to_wide),
    "__fixunssfti": ("i64 f32 ->", _to_wide),
    "__fixunsdfti": ("i64 f64 ->", _to_wide),
    "__floattisf": ("i64 i64 -> f32", _from_wide(signed=True, single=True)),
    "__floattidf": ("i64 i64 -> f64", _from_wide(signed=True, single=False)),
    "__floatuntisf": ("i64 i64 -> f32", _from_wide(signed=False, single=True)),
    "__floatuntidf": ("i64 i64 -> f64", _from_wide(signed=False, single=False)),
    "__truncsfhf2": ("f32 -> i32", without_memory(_to_half)),
    "__truncdfhf2": ("f64 -> i32", without_memory(_to_half)),
    "__extendhfsf2": ("i32 -> f32", without_memory(_from_half)),
    "__powidf2": ("f64 i32 -> f64", without_memory(_powi)),
    "__powisf2": ("f32 i32 -> f32", without_memory(lambda x, exponent: to_float(_powi(x, exponent)))),
}
"""By name: the WebAssembly type, and the code, whose first argument is the program's memory."""
