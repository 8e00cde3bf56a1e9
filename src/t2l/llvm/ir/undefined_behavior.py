"""Make a program trap where its behaviour is undefined, or its result poison.

WebAssembly gives an answer where LLVM IR has none: to a shift by more than the width, a conversion of a float that
does not fit, `INT_MIN / -1` in a narrow type. With these traps, such an input ends the program, as a division by zero
does. See "Undefined Behavior" and "Poison Values" in https://llvm.org/docs/LangRef.html.
"""

import re
import struct
from collections.abc import Iterator

_GUARD = """define internal void @t2l.trap_if(i1 %0) {
  br i1 %0, label %2, label %3
2:
  unreachable
3:
  ret void
}"""
_VALUE = r"[^\s,()]+"
_SHIFT = re.compile(rf"  %\S+ = (?:shl|lshr|ashr) (?P<type>i\d+) {_VALUE}, (?P<amount>%{_VALUE})")
_DIVISION = re.compile(rf"  %\S+ = (?:sdiv|srem) (?P<type>i\d+) (?P<left>{_VALUE}), (?P<right>{_VALUE})")
_CONVERSION = re.compile(rf"  %\S+ = fpto(?P<sign>[su])i (?P<type>float|double) (?P<value>{_VALUE}) to i(?P<bits>\d+)")
_INTRINSIC = re.compile(
    rf"  %\S+ = call i\d+ @llvm\.(?P<name>abs|ctlz|cttz)\.i\d+\((?P<type>i\d+) (?P<value>{_VALUE}), i1 true\)"
)


def trap_undefined_behavior(text: str) -> str:
    """Return a program that traps where this one has undefined behaviour or a poison result, and else does the same.

    Args:
        text (`str`): canonical IR.
    """
    lines: list[str] = []
    count = 0
    for line in text.split("\n"):
        for condition in _conditions(line):
            name = f"%t2l.{count}"
            lines += [condition.format(name), f"  call void @t2l.trap_if(i1 {name})"]
            count += 1
        lines.append(line)
    return "\n".join([*lines, _GUARD]) if count else text


def _conditions(line: str) -> Iterator[str]:
    """Yield instructions that compute whether the result of a line is undefined, as `{0}`, a name to be filled in."""
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
    """Return when a float is too low for an integer (comparison and bound), and the first float that is too high."""
    least = -(1 << (bits - 1)) if signed else 0
    exact = not signed or bits <= precision  # then `least - 1` is a float
    return ("ule", float(least - 1)) if exact else ("ult", float(least)), float(1 << (bits - signed))


def _hexadecimal(value: float) -> str:
    return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X}"
