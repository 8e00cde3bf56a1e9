"""When an instruction's result is poison, or executing it undefined behaviour: conditions, as instructions.

Each condition is text with `{0}` for the name of its value, an `i1`, or a vector of them for vector operands. See
"Poison Values" in https://llvm.org/docs/LangRef.html.
"""

import math
import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

OPERAND = (
    r"(?:%[-\w.$]+|%\"[^\"]*\"|[-+]?\d[\w.+-]*|true|false|null|undef|poison|zeroinitializer|splat \([^()]*\)|<[^<>]*>)"
)
TYPE = r"(?:<\d+ x (?:i\d+|float|double)>|i\d+|float|double)"
_BINARY = re.compile(
    r"  (?P<to>%\S+) = (?P<name>add|sub|mul|shl|lshr|ashr|[su]div|[su]rem|or)"
    rf"(?P<flags>(?: (?:nuw|nsw|exact|disjoint))*) (?P<type>{TYPE}) (?P<a>{OPERAND}), (?P<b>{OPERAND})"
)
_CAST = re.compile(
    rf"  (?P<to>%\S+) = (?P<name>fptosi|fptoui|zext|uitofp|trunc)(?P<flags>(?: (?:nneg|nuw|nsw))*)"
    rf" (?P<type>{TYPE}) (?P<a>{OPERAND}) to (?P<result>{TYPE})"
)
_SAME_SIGN = re.compile(rf"  (?P<to>%\S+) = icmp samesign \w+ (?P<type>{TYPE}) (?P<a>{OPERAND}), (?P<b>{OPERAND})")
_FLOAT = re.compile(
    rf"  (?P<to>%\S+) = (?P<name>fadd|fsub|fmul|fdiv|frem|fneg|fcmp)(?P<flags>(?: [a-z]+)*?) (?P<type>{TYPE})"
    rf" (?P<a>{OPERAND})(?:, (?P<b>{OPERAND}))?"
)
_FLOAT_CALL = re.compile(
    rf"  (?P<to>%\S+) = (?:tail |notail )?(?P<name>call)(?P<flags>(?: [a-z]+)+) (?P<type>{TYPE}) (?P<a>@\S+?)\(.*\)"
)
_INTRINSIC = re.compile(
    rf"  (?P<to>%\S+) = (?:tail )?call (?:range\([^()]*\) )?(?P<type>{TYPE}) @llvm\.(?P<name>abs|ctlz|cttz)\.\w+"
    rf"\({TYPE} (?:\w+ )*(?P<a>{OPERAND}), i1 true\)"
)
_INDEX = re.compile(
    r"  (?P<to>%\S+) = getelementptr inbounds (?:[a-z]+ )*\[(?P<count>\d+) x .*?\], ptr @[^,]+, i\d+ 0, "
    r"(?P<index>i\d+ %[-\w.$]+)(?P<more>, .*)?"
)
_ELEMENT = re.compile(
    r"  (?P<to>%\S+) = (?P<name>extract|insert)element (?P<type><(?P<count>\d+) x (?P<element>[^>]+)>) .*"
    r" (?P<index>i\d+ %[-\w.$]+)"
)
_LARGEST_FLOAT = 2.0**128 - 2.0**104
_FLAGGED = {
    *(f"{name} {flag}" for name in ("add", "sub", "mul", "shl", "trunc") for flag in ("nsw", "nuw")),
    *(f"{name} exact" for name in ("lshr", "ashr", "sdiv", "udiv")),
    *("or disjoint", "zext nneg", "uitofp nneg"),
}


class Instruction(NamedTuple):
    """A value that may be poison: its name, its type, and the conditions, each for results that the others allow."""

    to: str
    type: str
    conditions: list[str]


def find_poison(line: str, *, flags: bool) -> Instruction | None:
    """Return an instruction whose result may be poison, or `None`.

    Args:
        line (`str`): a line as LLVM prints it, without attached metadata.
        flags (`bool`): whether flags such as `nsw` count.
    """
    if match := _BINARY.fullmatch(line) or _CAST.fullmatch(line):
        type_ = match.groupdict().get("result") or match["type"]
        return _instruction(match, type_, [*_always(match), *(_flag_conditions(match) if flags else ())])
    if match := _INTRINSIC.fullmatch(line):
        undefined = _least(match["type"]) if match["name"] == "abs" else 0
        return _instruction(match, match["type"], [_compare("eq", match["type"], match["a"], undefined)])
    if match := _ELEMENT.fullmatch(line):
        count, type_ = match["count"], match["element"] if match["name"] == "extract" else match["type"]
        return _instruction(match, type_, [f"  {{0}} = icmp uge {match['index']}, {count}"])
    if flags and (match := _INDEX.fullmatch(line)):
        return _instruction(
            match, "ptr", [f"  {{0}} = icmp {'uge' if match['more'] else 'ugt'} {match['index']}, {match['count']}"]
        )
    if flags and (match := _SAME_SIGN.fullmatch(line)):
        sign = f"  {{0}}.sign = xor {match['type']} {match['a']}, {match['b']}\n"
        return _instruction(match, shape(match["type"], "i1"), [sign + _compare("slt", match["type"], "{0}.sign", 0)])
    if flags and (match := _FLOAT.fullmatch(line) or _FLOAT_CALL.fullmatch(line)):
        type_ = shape(match["type"], "i1") if match["name"] == "fcmp" else match["type"]
        return _instruction(match, type_, list(_float_conditions(match)))
    return None


def undefined_division(line: str) -> str:
    """Return the condition under which a division is undefined behaviour; empty for other lines and for vectors.

    Args:
        line (`str`): a line as LLVM prints it, without attached metadata.
    """
    match = _BINARY.fullmatch(line)
    if match is None or match["name"][1:] not in ("div", "rem") or match["type"].startswith("<"):
        return ""
    type_, a, b = match.group("type", "a", "b")
    zero = f"  {{0}}.zero = icmp eq {type_} {b}, 0\n"
    if match["name"].startswith("u"):
        return zero + "  {0} = or i1 {0}.zero, false"
    return (
        f"{zero}  {{0}}.left = icmp eq {type_} {a}, {_least(type_)}\n"
        f"  {{0}}.right = icmp eq {type_} {b}, -1\n"
        "  {0}.both = and i1 {0}.left, {0}.right\n"
        "  {0} = or i1 {0}.zero, {0}.both"
    )


def shape(type_: str, element: str) -> str:
    """Return a type with other elements: for `"<4 x i32>"` and `"i1"` it is `"<4 x i1>"`, for `"i32"` just `"i1"`."""
    return f"{type_[: type_.index(' x ')]} x {element}>" if type_.startswith("<") else element


def constant(type_: str, value: str) -> str:
    """Return a constant of a scalar type, or of a vector type with this value in each element."""
    return f"splat ({element_of(type_)} {value})" if type_.startswith("<") else value


def _instruction(match: re.Match[str], type_: str, conditions: list[str]) -> Instruction | None:
    return Instruction(match["to"], type_, conditions) if conditions else None


def element_of(type_: str) -> str:
    """Return the type of a vector's elements; a scalar type itself."""
    return type_[type_.index(" x ") + 3 : -1] if type_.startswith("<") else type_


def _bits(type_: str) -> int:
    return int(element_of(type_)[1:])


def _least(type_: str) -> int:
    return -(1 << (_bits(type_) - 1))


def _compare(predicate: str, type_: str, value: str, bound: int) -> str:
    return f"  {{0}} = icmp {predicate} {type_} {value}, {constant(type_, str(bound))}"


def _always(match: re.Match[str]) -> Iterator[str]:
    """Yield the conditions that do not come from flags: shifts by the width or more, conversions that do not fit."""
    name, type_ = match.group("name", "type")
    if name in ("shl", "lshr", "ashr"):
        amount = match["b"]
        if not (amount.isdigit() and int(amount) < _bits(type_)):
            yield _compare("uge", type_, amount, _bits(type_))
    elif name in ("fptosi", "fptoui"):
        bits, precision = _bits(match["result"]), 24 if element_of(type_) == "float" else 53
        low, high = _bounds(name == "fptosi", bits, precision)
        yield f"  {{0}} = fcmp {low[0]} {type_} {match['a']}, {constant(type_, _hexadecimal(low[1]))}"
        yield f"  {{0}} = fcmp uge {type_} {match['a']}, {constant(type_, _hexadecimal(high))}"


def _bounds(signed: bool, bits: int, precision: int) -> tuple[tuple[str, float], float]:
    """Return the limits of the floats that can be converted to an integer type.

    Args:
        signed (`bool`): whether the integer type is signed.
        bits (`int`): width of the integer type.
        precision (`int`): bits of the significand of the float type, 24 or 53.

    Returns:
        `tuple`: the `fcmp` predicate and bound that are true for floats that are too low, and the lowest float that is
            too high, which is infinite if all floats are low enough.
    """
    least = -(1 << (bits - 1)) if signed else 0
    exact = not signed or bits <= precision  # then `least - 1` is exact as a float
    high = float(1 << (bits - signed))
    if precision == 24 and high > _LARGEST_FLOAT:
        high = math.inf
    return ("ule", float(least - 1)) if exact else ("ult", float(least)), high


def _hexadecimal(value: float) -> str:
    return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X}"


def _flag_conditions(match: re.Match[str]) -> Iterator[str]:
    """Yield the conditions under which an instruction breaks the promise of one of its flags."""
    for flag in match["flags"].split():
        if (promise := f"{match['name']} {flag}") in _FLAGGED:
            yield "\n".join(f"  {line}" for line in _broken(promise, match.groupdict()))


def _broken(promise: str, part: dict[str, str]) -> list[str]:
    name, flag = promise.split()
    type_, a, b = part["type"], part["a"], part.get("b", "")
    no = constant(type_, "0")
    if flag == "nneg":
        return [f"{{0}} = icmp slt {type_} {a}, {no}"]
    if flag == "disjoint":
        return [f"{{0}}.both = and {type_} {a}, {b}", f"{{0}} = icmp ne {type_} {{0}}.both, {no}"]
    if name == "trunc":
        widen = "sext" if flag == "nsw" else "zext"
        narrow = f"{{0}}.narrow = trunc {type_} {a} to {part['result']}"
        wide = f"{{0}}.wide = {widen} {part['result']} {{0}}.narrow to {type_}"
        return [narrow, wide, f"{{0}} = icmp ne {type_} {{0}}.wide, {a}"]
    result = f"{{0}}.r = {name} {type_} {a}, {b}"
    if flag == "exact":
        back = "mul" if name.endswith("div") else "shl"
        return [result, f"{{0}}.back = {back} {type_} {{0}}.r, {b}", f"{{0}} = icmp ne {type_} {{0}}.back, {a}"]
    if name == "shl":
        back = f"{{0}}.back = {'ashr' if flag == 'nsw' else 'lshr'} {type_} {{0}}.r, {b}"
        return [result, back, f"{{0}} = icmp ne {type_} {{0}}.back, {a}"]
    if name == "mul":
        return _product(flag, type_, a, b)
    if flag == "nuw":
        return [result, f"{{0}} = icmp ult {type_} " + (f"{{0}}.r, {a}" if name == "add" else f"{a}, {b}")]
    return [  # a sum or difference overflows if its sign is wrong
        result,
        f"{{0}}.left = xor {type_} {{0}}.r, {a}",
        f"{{0}}.right = xor {type_} {'{0}.r' if name == 'add' else a}, {b}",
        f"{{0}}.both = and {type_} {{0}}.left, {{0}}.right",
        f"{{0}} = icmp slt {type_} {{0}}.both, {no}",
    ]


def _product(flag: str, type_: str, a: str, b: str) -> list[str]:
    """A product overflows if twice as many bits hold another number."""
    wide, extend = shape(type_, f"i{2 * _bits(type_)}"), "sext" if flag == "nsw" else "zext"
    return [
        f"{{0}}.a = {extend} {type_} {a} to {wide}",
        f"{{0}}.b = {extend} {type_} {b} to {wide}",
        f"{{0}}.product = mul {wide} {{0}}.a, {{0}}.b",
        f"{{0}}.narrow = trunc {wide} {{0}}.product to {type_}",
        f"{{0}}.wide = {extend} {type_} {{0}}.narrow to {wide}",
        f"{{0}} = icmp ne {wide} {{0}}.wide, {{0}}.product",
    ]


def _float_conditions(match: re.Match[str]) -> Iterator[str]:
    """Yield the conditions under which an operand or the result is the NaN or infinity that a flag rules out."""
    flags, type_ = match["flags"].split(), match["type"]
    operands = [value for name in ("a", "b") if (value := match.groupdict().get(name)) and not value.startswith("@")]
    values = operands if match["name"] == "fcmp" else [*operands, match["to"]]
    for value in values:
        if "nnan" in flags or "fast" in flags:
            yield f"  {{0}} = fcmp uno {type_} {value}, {value}"
        if "ninf" in flags or "fast" in flags:  # only for an infinity is x - x not a number, but x is one
            yield (
                f"  {{0}}.zero = fsub {type_} {value}, {value}\n"
                f"  {{0}}.odd = fcmp uno {type_} {{0}}.zero, {{0}}.zero\n"
                f"  {{0}}.number = fcmp ord {type_} {value}, {value}\n"
                f"  {{0}} = and {shape(type_, 'i1')} {{0}}.odd, {{0}}.number"
            )
