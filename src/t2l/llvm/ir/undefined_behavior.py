"""Make a program trap on undefined behaviour and on poison results that WebAssembly would hide.

WebAssembly gives an answer where LLVM IR defines none: for a shift by the width or more, for the conversion of a float
that does not fit the integer type, for `INT_MIN / -1` in a narrow type. With the traps, such an input ends the
program, as a division by zero does. See "Undefined Behavior" and "Poison Values" in
https://llvm.org/docs/LangRef.html.
"""

import re
import struct
from collections.abc import Iterator

from t2l.llvm.ir.overflow import overflow_conditions

_GUARD = """define internal void @t2l.trap_if(i1 %0) {
  br i1 %0, label %2, label %3
2:
  unreachable
3:
  ret void
}"""
_VALUE = r"[^\s,()]+"
_FLAGS = r"(?: (?:nuw|nsw|exact))*"
_SHIFT = re.compile(rf"  %\S+ = (?:shl|lshr|ashr){_FLAGS} (?P<type>i\d+) {_VALUE}, (?P<amount>%{_VALUE})")
_DIVISION = re.compile(rf"  %\S+ = (?:sdiv|srem){_FLAGS} (?P<type>i\d+) (?P<left>{_VALUE}), (?P<right>{_VALUE})")
_CONVERSION = re.compile(rf"  %\S+ = fpto(?P<sign>[su])i (?P<type>float|double) (?P<value>{_VALUE}) to i(?P<bits>\d+)")
_INTRINSIC = re.compile(
    rf"  %\S+ = call i\d+ @llvm\.(?P<name>abs|ctlz|cttz)\.i\d+\((?P<type>i\d+) (?P<value>{_VALUE}), i1 true\)"
)
_ATTACHED = re.compile(r"(?:, ![^\n]*| #\d+)+$")  # metadata and attributes behind an instruction
_ALLOCA = re.compile(r"  (?P<name>%\S+) = alloca (?P<type>i8|i16|i32|i64|float|double)(?:, align \d+)?")
_UNUSUAL = {"i8": "-83", "i16": "-21031", "i32": "-1378252271", "i64": "-5919548271498227183"}  # for integers


def trap_undefined_behavior(text: str) -> str:
    """Return a program that does the same, but traps on some undefined behaviour and poison results.

    The traps cover scalar integers: shifts by a variable amount, overflow of `sdiv` and `srem`, conversions from a
    float, `abs`, `ctlz` and `cttz` with the flag that makes the result of one argument poison, and additions,
    subtractions, products and shifts with `nsw` or `nuw`.

    Args:
        text (`str`): IR as LLVM prints it. A text that has the traps already is returned as it is.
    """
    if "@t2l.trap_if(" in text:
        return text
    lines: list[str] = []
    count = 0
    for line in text.split("\n"):
        plain = _ATTACHED.sub("", line) if line.startswith("  %") else ""
        for condition in (*_conditions(plain), *overflow_conditions(plain)) if plain else ():
            name = f"%t2l.{count}"
            lines += [condition.format(name), f"  call void @t2l.trap_if(i1 {name})"]
            count += 1
        lines.append(line)
    return "\n".join([*lines, _GUARD]) if count else text


def fill_local_variables(text: str) -> str:
    """Return a program that gives each scalar local variable an unusual value before the program sets it.

    A result that depends on a variable that was never set is then hardly ever the same as without these values.

    Args:
        text (`str`): IR as LLVM prints it.
    """
    lines: list[str] = []
    for line in text.split("\n"):
        lines.append(line)
        if match := _ALLOCA.fullmatch(_ATTACHED.sub("", line)):
            value = _UNUSUAL.get(match["type"], "0xC7EF01E220000000")  # the bits of a double that is exact as a float
            lines.append(f"  store {match['type']} {value}, ptr {match['name']}")
    return "\n".join(lines)


def _conditions(line: str) -> Iterator[str]:
    """Yield templates of instructions that compute, as `{0}`, whether the result of a line is undefined."""
    if match := _SHIFT.fullmatch(line):
        yield f"  {{0}} = icmp uge {match['type']} {match['amount']}, {match['type'][1:]}"
    elif match := _DIVISION.fullmatch(line):
        yield (
            f"  {{0}}.left = icmp eq {match['type']} {match['left']}, {_least(match['type'])}\n"
            f"  {{0}}.right = icmp eq {match['type']} {match['right']}, -1\n"
            "  {0} = and i1 {0}.left, {0}.right"
        )
    elif match := _CONVERSION.fullmatch(line):
        low, high = _bounds(match["sign"] == "s", int(match["bits"]), 24 if match["type"] == "float" else 53)
        yield f"  {{0}} = fcmp {low[0]} {match['type']} {match['value']}, {_hexadecimal(low[1])}"
        yield f"  {{0}} = fcmp uge {match['type']} {match['value']}, {_hexadecimal(high)}"
    elif match := _INTRINSIC.fullmatch(line):
        undefined = _least(match["type"]) if match["name"] == "abs" else 0
        yield f"  {{0}} = icmp eq {match['type']} {match['value']}, {undefined}"


def _least(integer_type: str) -> int:
    return -(1 << (int(integer_type[1:]) - 1))


def _bounds(signed: bool, bits: int, precision: int) -> tuple[tuple[str, float], float]:
    """Return the limits of the floats that can be converted to an integer type.

    Args:
        signed (`bool`): whether the integer type is signed.
        bits (`int`): width of the integer type.
        precision (`int`): bits of the significand of the float type, 24 or 53.

    Returns:
        `tuple`: the `fcmp` predicate and bound that are true for floats that are too low, and the lowest float that is
            too high.
    """
    least = -(1 << (bits - 1)) if signed else 0
    exact = not signed or bits <= precision  # then `least - 1` is exact as a float
    return ("ule", float(least - 1)) if exact else ("ult", float(least)), float(1 << (bits - signed))


def _hexadecimal(value: float) -> str:
    return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X}"
