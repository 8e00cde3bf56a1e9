"""The host functions that judged IR may call: libm, a few memory functions, 128-bit arithmetic.

A program that declares any other function is `unsupported`, unless it is in `t2l.llvm.wasm.libc`.
"""

import ctypes
import re
from collections.abc import Callable
from dataclasses import dataclass

from t2l.llvm.errors import SandboxError
from t2l.llvm.wasm.compiler_rt import COMPILER_RT, to_signed, without_memory
from t2l.llvm.wasm.libm import MATH_FUNCTIONS
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
    r"stacksave|stackrestore|donothing|masked\.\w+|get\.active\.lane\.mask|stepvector|vector\.(reverse|insert|extract|"
    r"splice|interleave\d|deinterleave\d)|[su](mul|div)\.fix(\.sat)?|canonicalize)(\..*)?"
)


def _absolute(bits: int) -> Callable[[Memory, int], int]:
    return lambda _memory, value: to_signed(abs(value), bits)


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


@dataclass(frozen=True)
class HostFunction:
    """A function that a program may import.

    Args:
        type (`str`): its WebAssembly type, such as `"f64 f64 -> f64"`.
        call (`Callable`): its code; the first argument is the program's `Memory`.
    """

    type: str
    call: HostCall


HOST_FUNCTIONS: dict[str, HostFunction] = {
    **{name: HostFunction(type_, without_memory(function)) for name, (type_, function) in MATH_FUNCTIONS.items()},
    "abs": HostFunction("i32 -> i32", _absolute(32)),
    "labs": HostFunction("i64 -> i64", _absolute(64)),
    "llabs": HostFunction("i64 -> i64", _absolute(64)),
    "memcpy": HostFunction("i64 i64 i64 -> i64", _memcpy),
    "memmove": HostFunction("i64 i64 i64 -> i64", _memcpy),
    "memset": HostFunction("i64 i32 i64 -> i64", _memset),
    "strlen": HostFunction("i64 -> i64", _strlen),
    **{name: HostFunction(type_, function) for name, (type_, function) in COMPILER_RT.items()},
}


def is_callable(name: str) -> bool:
    """Say whether a program may declare a function with this name; the type is checked when it is imported."""
    return name in HOST_FUNCTIONS or _INTRINSIC.fullmatch(name) is not None
