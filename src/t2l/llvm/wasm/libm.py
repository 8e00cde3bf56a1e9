"""C's <math.h> in `double` and `float`: Python's `math` without exceptions.

The result is NaN for an argument for which the function is not defined, and an infinity for an overflow, as in C. In
`float`, the result in `double` is rounded.
"""

import math
import struct
from collections.abc import Callable
from fractions import Fraction

from t2l.llvm.values import to_float

Number = int | float


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


def _to_even(x: float) -> float:
    return float(round(x))


def _fma(x: float, y: float, z: float) -> float:
    """Return x * y + z, rounded once."""
    if not (math.isfinite(x) and math.isfinite(y) and math.isfinite(z)):
        return x * y + z
    exact = Fraction(x) * Fraction(y) + Fraction(z)
    if exact == 0:
        return x * y + z
    try:
        return exact.numerator / exact.denominator
    except OverflowError:
        return math.copysign(math.inf, exact)


def _fdim(x: float, y: float) -> float:
    return math.nan if math.isnan(x) or math.isnan(y) else x - y if x > y else 0.0


def _remainder(x: float, y: float) -> float:
    return math.nan if y == 0 or math.isinf(x) else math.remainder(x, y)


def _gamma(x: float) -> float:
    return math.copysign(math.inf, x) if x == 0 else math.gamma(x)


def _lgamma(x: float) -> float:
    return math.inf if x <= 0 and x == math.floor(x) else math.lgamma(x)


def _atanh(x: float) -> float:
    return math.copysign(math.inf, x) if abs(x) == 1 else math.atanh(x)


def _log1p(x: float) -> float:
    return -math.inf if x == -1 else math.log1p(x)


def _logb(x: float) -> float:
    if x == 0 or not math.isfinite(x):
        return -math.inf if x == 0 else x * x
    return float(math.frexp(x)[1] - 1)


def _ilogb(x: float) -> int:
    """Return the exponent; for 0, infinities and NaN what glibc returns."""
    if x == 0 or math.isnan(x):
        return -(2**31)
    return 2**31 - 1 if math.isinf(x) else math.frexp(x)[1] - 1


def _to_integer(rounded: Callable[[float], float]) -> Callable[[float], int]:
    """Return a rounding to 64 bits; a number that does not fit gives the least one, as on x86-64."""

    def call(x: float) -> int:
        whole = rounded(x) if math.isfinite(x) else math.inf
        return int(whole) if -(2.0**63) <= whole < 2.0**63 else -(2**63)

    return call


def _next_float(x: float, y: float) -> float:
    """Return the `float` after x in the direction of y."""
    if math.isnan(x) or math.isnan(y) or x == y:
        return x + y if math.isnan(x) or math.isnan(y) else y
    if x == 0:
        return math.copysign(2.0**-149, y)
    bits = int.from_bytes(struct.pack("<f", x), "little") + (1 if (y > x) == (x > 0) else -1)
    return struct.unpack("<f", bits.to_bytes(4, "little"))[0]


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
    "rint": _whole(_to_even),
    "nearbyint": _whole(_to_even),
    "roundeven": _whole(_to_even),
    "exp10": lambda x: _pow(10.0, x),
    "expm1": _c_function(math.expm1),
    "log1p": _c_function(_log1p),
    "asinh": math.asinh,
    "acosh": _c_function(math.acosh),
    "atanh": _c_function(_atanh),
    "erf": math.erf,
    "erfc": math.erfc,
    "tgamma": _c_function(_gamma),
    "lgamma": _c_function(_lgamma),
    "logb": _logb,
}
_BINARY: dict[str, Callable[[float, float], float]] = {
    "atan2": math.atan2,
    "hypot": math.hypot,
    "fmod": _c_function(math.fmod),
    "pow": _pow,
    "fmin": _fmin,
    "fmax": _fmax,
    "fdim": _fdim,
    "copysign": math.copysign,
    "remainder": _remainder,
    "drem": _remainder,
}


_ROUNDINGS: dict[str, Callable[[float], int]] = {
    "lround": _to_integer(_round),
    "llround": _to_integer(_round),
    "lrint": _to_integer(_to_even),
    "llrint": _to_integer(_to_even),
}


def _single(function: Callable[..., float]) -> Callable[..., float]:
    return lambda *values: to_float(function(*values))


def _functions() -> dict[str, tuple[str, Callable[..., Number]]]:
    functions: dict[str, tuple[str, Callable[..., Number]]] = {}
    for arity, table in ((1, _UNARY), (2, _BINARY), (3, {"fma": _fma})):
        for name, function in table.items():
            functions[name] = (" ".join(["f64"] * arity) + " -> f64", function)
            functions[name + "f"] = (" ".join(["f32"] * arity) + " -> f32", _single(function))
    for name in ("ldexp", "scalbn"):
        functions[name] = ("f64 i32 -> f64", _ldexp)
        functions[name + "f"] = ("f32 i32 -> f32", _single(_ldexp))
    functions["scalbln"] = ("f64 i64 -> f64", _ldexp)
    functions["scalblnf"] = ("f32 i64 -> f32", _single(_ldexp))
    for name, function in _ROUNDINGS.items():
        functions[name] = ("f64 -> i64", function)
        functions[name + "f"] = ("f32 -> i64", function)
    return functions | {
        "ilogb": ("f64 -> i32", _ilogb),
        "ilogbf": ("f32 -> i32", _ilogb),
        "nextafter": ("f64 f64 -> f64", math.nextafter),
        "nextafterf": ("f32 f32 -> f32", _next_float),
    }


MATH_FUNCTIONS = _functions()
"""By name: the WebAssembly type, such as `"f64 f64 -> f64"`, and the code."""
