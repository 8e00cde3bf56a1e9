"""Conversions between `bfloat`, held in `i16`, and other numbers, as instructions.

Each template is LLVM IR that computes `%r` from `%x`. A result that is rounded to odd is exact, or the neighbour whose
last bit is 1: it never lies halfway between two `bfloat`s, so rounding it is as good as rounding the exact number (S.
Boldo and G. Melquiond, "Emulation of a FMA and correctly rounded sums", 2008).
"""

import re
from collections.abc import Iterator, Mapping

EXACT = 24  # bits of an integer that a `float` holds

WIDEN = """
  %low = zext i16 %x to i32
  %high = shl i32 %low, 16
  %r = bitcast i32 %high to float
"""

# Of a `float` whose lower half is zero.
UPPER_HALF = """
  %bits = bitcast float %x to i32
  %high = lshr i32 %bits, 16
  %r = trunc i32 %high to i16
"""

# To the nearest, halves to even: add a half, or a little less if the last bit that stays is 0. A NaN becomes 0x7FC0.
ROUND = """
  %bits = bitcast float %x to i32
  %high = lshr i32 %bits, 16
  %last = and i32 %high, 1
  %half = add i32 %last, 32767
  %sum = add i32 %bits, %half
  %rounded = lshr i32 %sum, 16
  %number = fcmp ord float %x, %x
  %kept = select i1 %number, i32 %rounded, i32 32704
  %r = trunc i32 %kept to i16
"""

DOUBLE_TO_ODD = """
  %near = fptrunc double %x to float
  %back = fpext float %near to double
  %size = call double @llvm.fabs.f64(double %x)
  %found = call double @llvm.fabs.f64(double %back)
  %above = fcmp ogt double %found, %size
  %one = zext i1 %above to i32
  %bits = bitcast float %near to i32
  %below = sub i32 %bits, %one
  %inexact = fcmp one double %back, %x
  %sticky = zext i1 %inexact to i32
  %odd = or i32 %below, %sticky
  %r = bitcast i32 %odd to float
"""

# x * y + z. The product of two `bfloat`s is exact in `double`; what the sum loses is found by Knuth's TwoSum.
FUSED_TO_ODD = """
  %product = fmul{flags} double %x, %y
  %sum = fadd{flags} double %product, %z
  %added = fsub double %sum, %product
  %kept = fsub double %sum, %added
  %left = fsub double %product, %kept
  %right = fsub double %z, %added
  %error = fadd double %left, %right
  %inexact = fcmp one double %error, 0.0
  %more = fcmp ogt double %error, 0.0
  %positive = fcmp ogt double %sum, 0.0
  %apart = xor i1 %more, %positive
  %beyond = and i1 %inexact, %apart
  %one = zext i1 %beyond to i64
  %bits = bitcast double %sum to i64
  %below = sub i64 %bits, %one
  %sticky = zext i1 %inexact to i64
  %odd = or i64 %below, %sticky
  %r = bitcast i64 %odd to double
"""

IS_OF_CLASS = """
  %r = call i1 @llvm.is.fpclass.f32(float %x, i32 {mask})
"""

SIZE = """
  %sign = ashr i{bits} %x, {last}
  %flipped = xor i{bits} %x, %sign
  %r = sub i{bits} %flipped, %sign
"""

# Of an integer without sign, of 64 or 128 bits: its first 24 bits, the last of them sticky, times a power of two.
UNSIGNED_TO_ODD = """
  %some = or i{bits} %x, 1
  %zeros = call i{bits} @llvm.ctlz.i{bits}(i{bits} %some, i1 false)
  %normal = shl i{bits} %x, %zeros
  %top = lshr i{bits} %normal, {shift}
  %rest = shl i{bits} %normal, 24
  %inexact = icmp ne i{bits} %rest, 0
  %sticky = zext i1 %inexact to i{bits}
  %odd = or i{bits} %top, %sticky
  %whole = trunc i{bits} %odd to i32
  %number = uitofp i32 %whole to float
  %mantissa = bitcast float %number to i32
  %count = trunc i{bits} %zeros to i32
  %lost = sub i32 %count, {shift}
  %power = shl i32 %lost, 23
  %scaled = sub i32 %mantissa, %power
  %zero = icmp eq i{bits} %x, 0
  %size = select i1 %zero, i32 %mantissa, i32 %scaled
  %r = bitcast i32 %size to float
"""

WITH_SIGN = """
  %shifted = lshr i{bits} %of, {last}
  %first = trunc i{bits} %shifted to i32
  %sign = shl i32 %first, 31
  %bits = bitcast float %x to i32
  %signed = or i32 %bits, %sign
  %r = bitcast i32 %signed to float
"""

_LOCAL = re.compile(r"%(\w+)")
_NUMBER = re.compile(r"(?P<before>= [a-z ]+(?P<type>i\d+|float|double) %\w+, )(?P<number>-?\d[\d.]*)$")
_TYPED_NUMBER = re.compile(r"\b(?P<type>i\d+) (?P<number>\d+)$")
_SUFFIX = re.compile(r"(@llvm\.\w+\.)([if]\d+)\(")
_TYPE = re.compile(r"\b(i\d+|float|double)(?= [%@]|$)")


def instantiate(template: str, elements: int, names: Mapping[str, str], prefix: str) -> Iterator[str]:
    """Yield the instructions of a template.

    Args:
        template (`str`): one of the above, with its fields in braces filled in.
        elements (`int`): number of elements of the vectors that it is to be for; 0 for scalars.
        names (`Mapping[str, str]`): values for some of its names, such as `{"x": "%3", "r": "%4"}`.
        prefix (`str`): what its other names begin with.
    """
    for line in template.strip("\n").split("\n"):
        shaped = _for_vectors(line, elements) if elements else line
        yield _LOCAL.sub(lambda match: names.get(match[1]) or f"{prefix}.{match[1]}", shaped)


def _for_vectors(line: str, elements: int) -> str:
    line = _NUMBER.sub(r"\g<before>splat (\g<type> \g<number>)", line)
    line = _TYPED_NUMBER.sub(rf"<{elements} x \g<type>> splat (\g<type> \g<number>)", line)
    return _TYPE.sub(rf"<{elements} x \1>", _SUFFIX.sub(rf"\1v{elements}\2(", line))
