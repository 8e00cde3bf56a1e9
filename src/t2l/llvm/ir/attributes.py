"""The promises that attributes and metadata make about values, as conditions under which they are broken.

Covered: `range` of parameters, results, calls and loads, `nofpclass` of the same, and the results of C's `abs`. A
condition is text with `{0}` for the name of its value, an `i1`.
"""

import re
from collections.abc import Iterator, Mapping

from t2l.llvm.ir.poison import find_poison
from t2l.llvm.ir.traps import ATTACHED
from t2l.llvm.signature import split_types

VALUE = r'%(?:[-\w.$]+|"[^"]*")'
_RANGE = re.compile(r"\brange\((?P<type>i\d+) (?P<low>-?\d+), (?P<high>-?\d+)\)")
_CLASSES = re.compile(r"\bnofpclass\((?P<classes>[a-z ]+)\)")
_BITS = ("snan", "qnan", "ninf", "nnorm", "nsub", "nzero", "pzero", "psub", "pnorm", "pinf")  # of llvm.is.fpclass
_NODE = re.compile(r"^(!\d+) = !\{(i\d+) (-?\d+), i\d+ (-?\d+)\}$", re.MULTILINE)
_NODE_OF = re.compile(r"!range (!\d+)")
_RESULT = re.compile(rf"  (?P<to>{VALUE}) = (?P<attributes>.*?)(?:@|$)")
_ABSOLUTE = re.compile(
    r"  %\S+ = (?:\w+ )*?call (?:\w+ )*?(?P<type>i\d+) @l?l?abs\(i\d+ (?:noundef )?(?P<a>[^ ,)]+)\)"
)
_PARAMETER = re.compile(rf"(?P<attributes>.*) (?P<to>{VALUE})")


def read_ranges(text: str) -> dict[str, str]:
    """Return the ranges in the metadata of a module by name, such as `{"!3": "range(i8 0, 2)"}`."""
    return {name: f"range({type_} {low}, {high})" for name, type_, low, high in _NODE.findall(text)}


def broken_by_caller(head: str) -> dict[str, str]:
    """Return the conditions under which arguments break what the first line of a function promises, by parameter."""
    inside = head[head.index("(", head.index("@")) + 1 : head.rindex(")")]
    matches = filter(None, map(_PARAMETER.fullmatch, split_types(inside)))
    found = {match["to"]: _condition(match["attributes"], match["to"]) for match in matches}
    return {name: condition for name, condition in found.items() if condition}


def broken_by_result(head: str, returned: str) -> str:
    """Return the condition under which a `ret` breaks what the first line of a function promises; empty if it cannot.

    Args:
        head (`str`): the line that begins with `define`.
        returned (`str`): the line that begins with `ret`.
    """
    return _condition(f"{head.partition('@')[0]} {returned.split()[1]}", returned.split()[-1])


def broken_by_instruction(line: str, ranges: Mapping[str, str]) -> Iterator[str]:
    """Yield the conditions under which an instruction's result is poison, whatever its operands are.

    Args:
        line (`str`): a line as LLVM prints it.
        ranges (`Mapping[str, str]`): what `read_ranges` returned.
    """
    plain = ATTACHED.sub("", line)
    if instruction := find_poison(plain, flags=True):
        yield from instruction.conditions
    if match := _ABSOLUTE.match(plain):
        yield f"  {{0}} = icmp eq {match['type']} {match['a']}, {-(1 << (int(match['type'][1:]) - 1))}"
    node = _NODE_OF.search(line)
    if match := _RESULT.match(plain):
        attributes = match["attributes"] if " call " in f" {match['attributes']}" else ""
        if condition := _condition(ranges.get(node[1], "") if node else attributes, match["to"]):
            yield condition


def excluded_classes(attributes: str) -> int:
    """Return the classes that `nofpclass` in a text rules out, as `llvm.is.fpclass` counts them; else 0."""
    match = _CLASSES.search(attributes)
    names = match["classes"].split() if match else []
    return sum(1 << bit for bit, name in enumerate(_BITS) if "all" in names or name in names or name[1:] in names)


def _condition(attributes: str, value: str) -> str:
    if match := _RANGE.search(attributes):  # the upper end is outside; the range may wrap around
        type_, low, high = match["type"], int(match["low"]), int(match["high"])
        size = (high - low) % (1 << int(type_[1:]))
        return f"  {{0}}.offset = sub {type_} {value}, {low}\n  {{0}} = icmp uge {type_} {{0}}.offset, {size}"
    type_ = re.search(r"\b(?:float|double)\b", attributes)
    if type_ and (mask := excluded_classes(attributes)):
        suffix = "f32" if type_[0] == "float" else "f64"
        return f"  {{0}} = call i1 @llvm.is.fpclass.{suffix}({type_[0]} {value}, i32 {mask})"
    return ""
