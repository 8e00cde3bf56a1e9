"""The host functions that judged IR may call: libm, a few memory functions, 128-bit arithmetic.

A program that declares any other function is `unsupported`, unless it is in `t2l.llvm.wasm.libc`.
"""

import ctypes
import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from t2l.llvm.errors import SandboxError
from t2l.llvm.wasm.libm import MATH_FUNCTIONS, round_to_float
from t2l.llvm.wasm.memory import PAGE, Memory

HostCall = Callable[..., float | int | None]
FUEL_PER_CALL = 5_000  # a host call takes as long as thousands of WebAssembly instructions
# Intrinsics that LLVM's WebAssembly back end can compile; on any other one, LLVM aborts ("Cannot select").
_INTRINSIC = re.compile(
    r"llvm\.(abs|[su](max|min|cmp)|ctpop|ctlz|cttz|bswap|bitreverse|fsh[lr]|[su](add|sub|mul)\.with\.overflow|"
    r"[su](add|sub|shl)\.sat|fabs|sqrt|floor|ceil|trunc|rint|nearbyint|round|roundeven|copysign|minnum|maxnum|"
    r"minimum|maximum|minimumnum|maximumnum|fmuladd|fma|exp10|a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh|exp|exp2|log|"
    r"log2|log10|pow|powi|ldexp|fpto[su]i\.sat|is\.fpclass|vector\.reduce\.\w+|assume|expect|ptrmask|"
    r"mem(cpy|move|set)(?!\.element)|lifetime\.(start|end)|trap|va_(start|copy|end)|objectsize|is\.constant|"
    r"stacksave|stackrestore|donothing)(\..*)?"
)


def _signed(value: int, bits: int) -> int:
    value %= 1 << bits
    return value - (1 << bits) if value >> (bits - 1) else value


def _absolute(bits: int) -> Callable[[Memory, int], int]:
    return lambda _memory, value: _signed(abs(value), bits)


def _memcpy(memory: Memory, to: int, source: int, count: int) -> int:
    ctypes.memmove(memory.at(to, count), memory.at(source, count), count)
    return to


def _memset(memory: Memory, to: int, value: int, count: int) -> int:
    ctypes.memset(memory.at(to, count), value & 0xFF, count)
    return to


def _strlen(memory: Memory, pointer: int) -> int:
    start = pointer % 2**64
    for address in range(start, memory.size, PAGE):
        if (offset := memory.read(address, min(PAGE, memory.size - address)).find(0)) >= 0:
            return address + offset - start
    raise SandboxError("trap", "out of bounds memory access")


def _wide(operation: Callable[[int, int], int], signed: bool) -> Callable[..., None]:
    """Return a 128-bit operation; operands and result are pairs of 64-bit halves, the low one first."""

    def call(memory: Memory, result: int, a_low: int, a_high: int, b_low: int, b_high: int) -> None:
        a, b = ((high % 2**64 << 64) + low % 2**64 for low, high in ((a_low, a_high), (b_low, b_high)))
        value = operation(_signed(a, 128), _signed(b, 128)) if signed else operation(a, b)
        memory.write(result, (value % 2**128).to_bytes(16, "little"))

    return call


def _wide_shift(operation: Callable[[int, int], int], signed: bool = False) -> Callable[..., None]:
    """Return a shift of a 128-bit number. An amount of 128 or more, which is poison in LLVM, is taken modulo 128."""

    def call(memory: Memory, result: int, low: int, high: int, amount: int) -> None:
        value = (high % 2**64 << 64) + low % 2**64
        value = operation(_signed(value, 128) if signed else value, amount % 128)
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
        value = _signed(value, 128) if signed else value
        return round_to_float(value) if single else float(value)

    return call


@dataclass(frozen=True)
class HostFunction:
    """A function that a program may import.

    Args:
        type (`str`): its WebAssembly type, such as `"f64 f64 -> f64"`.
        call (`Callable`): its code; the first argument is the program's `Memory`.
    """

    type: str
    call: HostCall


def _without_memory(function: Callable[..., float]) -> Callable[..., float]:
    return lambda _memory, *values: function(*values)


HOST_FUNCTIONS: dict[str, HostFunction] = {
    **{name: HostFunction(type_, _without_memory(function)) for name, (type_, function) in MATH_FUNCTIONS.items()},
    "abs": HostFunction("i32 -> i32", _absolute(32)),
    "labs": HostFunction("i64 -> i64", _absolute(64)),
    "llabs": HostFunction("i64 -> i64", _absolute(64)),
    **{
        f"__fix{uns}{kind}ti": HostFunction(f"i64 {wasm} ->", _to_wide)
        for uns in ("", "uns")
        for kind, wasm in (("sf", "f32"), ("df", "f64"))
    },
    "__floattisf": HostFunction("i64 i64 -> f32", _from_wide(signed=True, single=True)),
    "__floattidf": HostFunction("i64 i64 -> f64", _from_wide(signed=True, single=False)),
    "__floatuntisf": HostFunction("i64 i64 -> f32", _from_wide(signed=False, single=True)),
    "__floatuntidf": HostFunction("i64 i64 -> f64", _from_wide(signed=False, single=False)),
    "memcpy": HostFunction("i64 i64 i64 -> i64", _memcpy),
    "memmove": HostFunction("i64 i64 i64 -> i64", _memcpy),
    "memset": HostFunction("i64 i32 i64 -> i64", _memset),
    "strlen": HostFunction("i64 -> i64", _strlen),
    "__multi3": HostFunction("i64 i64 i64 i64 i64 ->", _wide(lambda a, b: a * b, signed=False)),
    "__divti3": HostFunction("i64 i64 i64 i64 i64 ->", _wide(_divide, signed=True)),
    "__udivti3": HostFunction("i64 i64 i64 i64 i64 ->", _wide(_divide, signed=False)),
    "__modti3": HostFunction("i64 i64 i64 i64 i64 ->", _wide(lambda a, b: a - b * _divide(a, b), signed=True)),
    "__ashlti3": HostFunction("i64 i64 i64 i32 ->", _wide_shift(lambda value, amount: value << amount)),
    "__lshrti3": HostFunction("i64 i64 i64 i32 ->", _wide_shift(lambda value, amount: value >> amount)),
    "__ashrti3": HostFunction("i64 i64 i64 i32 ->", _wide_shift(lambda value, amount: value >> amount, signed=True)),
    "__umodti3": HostFunction("i64 i64 i64 i64 i64 ->", _wide(lambda a, b: a - b * _divide(a, b), signed=False)),
}


def is_callable(name: str) -> bool:
    """Say whether a program may declare a function with this name; the type is checked when it is imported."""
    return name in HOST_FUNCTIONS or _INTRINSIC.fullmatch(name) is not None
