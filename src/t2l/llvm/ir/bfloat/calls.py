"""Calls of intrinsics with `bfloat`."""

import re
from collections.abc import Sequence

from t2l.llvm.identifiers import LOCAL
from t2l.llvm.ir.bfloat import rounding
from t2l.llvm.ir.bfloat.writing import ANY, BFLOATS, FLAG, Writer, refuse, swap
from t2l.llvm.ir.poison import OPERAND, element_of, shape
from t2l.llvm.signature import split_types

CALL = re.compile(
    rf"  (?:(?P<to>{LOCAL}) = )?(?:tail |notail |musttail )?call (?P<before>.*?)(?P<type>{ANY}) "
    r"@llvm\.(?P<name>[\w.]+?)(?P<suffix>(?:\.(?:bf16|v\d+\w+|[ip]\d+|sl_\w+))+)\((?P<arguments>.*)\)"
)
_ARGUMENT = re.compile(rf"(?P<type>{BFLOATS}) (?:[a-z]+ )*(?P<value>{OPERAND})")
# Intrinsics whose result in `float`, rounded, is right, or that have a result of another type.
_IN_FLOAT = re.compile(
    r"sqrt|floor|ceil|trunc|rint|nearbyint|round|roundeven|m(?:in|ax)num|m(?:in|ax)imum(?:num)?|a?(?:sin|cos|tan)|"
    r"atan2|(?:sin|cos|tan)h|exp|exp2|exp10|log|log2|log10|pow|powi|ldexp|canonicalize|fpto[su]i\.sat|is\.fpclass|"
    r"l?l(?:rint|round)|vector\.reduce\.fm(?:in|ax)(?:imum)?"
)
_OF_BITS = ("fabs", "copysign")  # they keep all bits of a NaN, but for the sign
_MOVING = re.compile(r"masked\.\w+|vector\.(?:reverse|insert|extract|splice|(?:de)?interleave\d)|is\.constant")


def write_call(writer: Writer, match: re.Match[str]) -> None:
    """Write what a call of an intrinsic becomes.

    Args:
        writer (`Writer`): the writer.
        match (`re.Match`): a match of `CALL`.

    Raises:
        `SandboxError`: with status `unsupported` for an intrinsic that is not covered.
    """
    name, type_, to = match.group("name", "type", "to")
    arguments = split_types(match["arguments"])
    flags = "".join(f" {flag}" for flag in re.findall(rf"\b{FLAG}\b", match["before"]))
    if _MOVING.fullmatch(name):
        callee, result = f"@llvm.{name}{match['suffix'].replace('bf16', 'i16')}", f"{to} = " if to else ""
        writer.lines.append(f"  {result}call {swap(type_)} {callee}({swap(match['arguments'])})")
    elif name == "fma":
        _fuse(writer, match, flags, [_value_of(argument) for argument in arguments])
    elif name == "fmuladd":  # LLVM may round once or twice; without a machine instruction it does so twice
        a, b, c = map(_value_of, arguments)
        writer.arithmetic(to, f"fadd{flags}", type_, writer.arithmetic("", f"fmul{flags}", type_, a, b), c)
    elif name in ("vector.reduce.fadd", "vector.reduce.fmul"):
        _reduce(writer, to, name[-4:] + flags, *arguments)
    elif name in _OF_BITS or _IN_FLOAT.fullmatch(name):
        _call_in_float(writer, match, flags, arguments)
    else:
        refuse(match[0])


def _call_in_float(writer: Writer, match: re.Match[str], flags: str, arguments: Sequence[str]) -> None:
    name, type_, to = match.group("name", "type", "to")
    given = []
    for argument in arguments:
        found = _ARGUMENT.fullmatch(argument)
        widened = found and f"{shape(found['type'], 'float')} {writer.widen(found['type'], found['value'])}"
        given.append(widened or argument)
    called = f"@llvm.{name}{match['suffix'].replace('bf16', 'f32')}({', '.join(given)})"
    if element_of(type_) != "bfloat":
        writer.assign(f"call{flags} {type_} {called}", to)
        return
    raw = writer.assign(f"call{flags} {shape(type_, 'float')} {called}")
    result = writer.put(rounding.UPPER_HALF if name in _OF_BITS else rounding.ROUND, type_, to, x=raw)
    writer.promise_finite(flags, type_, result)


def _fuse(writer: Writer, match: re.Match[str], flags: str, values: Sequence[str]) -> None:
    type_, wide = match["type"], []
    for value in values:
        single = writer.widen(type_, value)
        wide.append(writer.assign(f"fpext {shape(type_, 'float')} {single} to {shape(type_, 'double')}"))
    odd = writer.put(rounding.FUSED_TO_ODD.format(flags=flags), type_, **dict(zip("xyz", wide, strict=True)))
    result = writer.put(rounding.ROUND, type_, match["to"], x=writer.put(rounding.DOUBLE_TO_ODD, type_, x=odd))
    writer.promise_finite(flags, type_, result)


def _reduce(writer: Writer, to: str, operation: str, start: str, vector: str) -> None:
    """Write a sum or product of a vector's elements, in order, each step rounded."""
    match = _ARGUMENT.fullmatch(vector)
    if match is None:
        refuse(vector)
    type_, value = swap(match["type"]), _value_of(start)
    count = int(type_[1 : type_.index(" ")])
    for index in range(count):
        element = writer.assign(f"extractelement {type_} {swap(match['value'])}, i32 {index}")
        value = writer.arithmetic(to if index == count - 1 else "", operation, "bfloat", value, element)


def _value_of(argument: str) -> str:
    match = _ARGUMENT.fullmatch(argument)
    return match["value"] if match else argument
