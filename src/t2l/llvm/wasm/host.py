"""The host functions that judged IR may call: libm, a few memory functions, 128-bit arithmetic.

A program that declares any other function is `unsupported`. libm is Python's `math` with C's semantics: no exception,
but NaN for an argument for which the function is not defined, and an infinity for an overflow.
"""

import ctypes
import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import to_float
from t2l.llvm.wasm.memory import PAGE, Memory

HostCall = Callable[..., float | int | None]
FUEL_PER_CALL = 5_000  # a host call takes as long as thousands of WebAssembly instructions
# Intrinsics that LLVM's WebAssembly back end can compile; on any other one, LLVM aborts ("Cannot select").
_INTRINSIC = re.compile(
    r"llvm\.(abs|[su](max|min|cmp)|ctpop|ctlz|cttz|bswap|bitreverse|fsh[lr]|[su](add|sub|mul)\.with\.overflow|"
    r"[su](add|sub|shl)\.sat|fabs|sqrt|floor|ceil|trunc|rint|nearbyint|round|roundeven|l?lround|l?lrint|copysign|"
    r"minnum|maxnum|minimum|maximum|minimumnum|maximumnum|fmuladd|a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh|exp|exp2|"
    r"log|log2|log10|pow|powi|ldexp|fpto[su]i\.sat|is\.fpclass|vector\.reduce\.\w+|assume|expect|"
    r"mem(cpy|move|set)(?!\.element)|lifetime\.(start|end)|trap|objectsize|is\.constant|stacksave|stackrestore|donothing)(\..*)?"
)


def _c_function(function: Callable[..., float]) -> Callable[..., float]:
    """Wrap a function of Python's `math` so that it returns C's results instead of raising exceptions."""

    def call(*values: float) -> float:
        try:
            return float(function(*values))
        except OverflowError:
            return math.inf
        except ValueError:
            return math.nan

    return call


def _whole(function: Callable[[float], float]) -> Callable[[float], float]:
    """Wrap `floor` or the like so that it keeps infinities, NaN and the sign of zero, as in C."""
    return lambda x: math.copysign(float(function(x)), x) if math.isfinite(x) else x


def _round(x: float) -> float:
    """Round as C does: halves away from zero."""
    whole = math.trunc(x)
    return float(whole + int(math.copysign(1, x)) if abs(x - whole) >= 0.5 else whole)


def _log(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda x: -math.inf if x == 0 else function(x)


def _pow(x: float, y: float) -> float:
    try:
        return math.pow(x, y)
    except OverflowError:  # too large for a double
        return -math.inf if x < 0 and y % 2 == 1 else math.inf
    except ValueError:
        if x != 0:  # a negative number to the power of a fraction
            return math.nan
        return math.copysign(math.inf, x) if y % 2 == 1 else math.inf


def _cbrt(x: float) -> float:
    root = math.copysign(abs(x) ** (1 / 3), x)
    if not math.isfinite(root) or root == 0:
        return root
    return root - (root * root * root - x) / (3 * root * root)  # one step of Newton's method


def _overflowing_sign(function: Callable[[float], float]) -> Callable[[float], float]:
    """Wrap an odd function so that its overflow has the sign of its argument."""
    return lambda x: math.copysign(function(abs(x)), x)


def _fmin(x: float, y: float) -> float:
    return x if math.isnan(y) or x < y else y


def _fmax(x: float, y: float) -> float:
    return x if math.isnan(y) or x > y else y


def _ldexp(x: float, exponent: int) -> float:
    try:
        return math.ldexp(x, exponent)
    except OverflowError:
        return math.copysign(math.inf, x)


_UNARY: dict[str, Callable[[float], float]] = {
    "sin": _c_function(math.sin),
    "cos": _c_function(math.cos),
    "tan": _c_function(math.tan),
    "asin": _c_function(math.asin),
    "acos": _c_function(math.acos),
    "atan": math.atan,
    "cosh": _c_function(math.cosh),
    "tanh": math.tanh,
    "exp": _c_function(math.exp),
    "sqrt": _c_function(math.sqrt),
    "fabs": math.fabs,
    "sinh": _overflowing_sign(_c_function(math.sinh)),
    "exp2": lambda x: _pow(2.0, x),
    "log": _c_function(_log(math.log)),
    "log2": _c_function(_log(math.log2)),
    "log10": _c_function(_log(math.log10)),
    "cbrt": _cbrt,
    "floor": _whole(math.floor),
    "ceil": _whole(math.ceil),
    "trunc": _whole(math.trunc),
    "round": _whole(_round),
}
_BINARY: dict[str, Callable[[float, float], float]] = {
    "atan2": math.atan2,
    "hypot": math.hypot,
    "fmod": _c_function(math.fmod),
    "pow": _pow,
    "fmin": _fmin,
    "fmax": _fmax,
}


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


@dataclass(frozen=True)
class HostFunction:
    """A function that a program may import.

    Args:
        type (`str`): its WebAssembly type, such as `"f64 f64 -> f64"`.
        call (`Callable`): its code; the first argument is the program's `Memory`.
    """

    type: str
    call: HostCall


def _math_functions() -> dict[str, HostFunction]:
    functions = {}
    for arity, table in ((1, _UNARY), (2, _BINARY)):
        for name, function in table.items():
            functions[name] = HostFunction(" ".join(["f64"] * arity) + " -> f64", _without_memory(function))
            rounded = _without_memory(_rounded(function))
            functions[name + "f"] = HostFunction(" ".join(["f32"] * arity) + " -> f32", rounded)
    functions["ldexp"] = HostFunction("f64 i32 -> f64", _without_memory(_ldexp))
    functions["ldexpf"] = HostFunction("f32 i32 -> f32", _without_memory(_rounded(_ldexp)))
    return functions


def _without_memory(function: Callable[..., float]) -> Callable[..., float]:
    return lambda _memory, *values: function(*values)


def _rounded(function: Callable[..., float]) -> Callable[..., float]:
    return lambda *values: to_float(function(*values))


HOST_FUNCTIONS: dict[str, HostFunction] = {
    **_math_functions(),
    "abs": HostFunction("i32 -> i32", _absolute(32)),
    "labs": HostFunction("i64 -> i64", _absolute(64)),
    "llabs": HostFunction("i64 -> i64", _absolute(64)),
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
