"""Put the numbers of a request into a program in place of those of its wording.

LLVM's passes fold constants: `x >= 18` is `icmp sgt i32 %0, 17`, a range is one subtraction and one unsigned
comparison, a product with 8 is a shift. A number is replaced only if it is in the program in one role and one form,
and so are all other numbers of the wording, and no other constant may have been made of it. Otherwise the program
stays as it is.
"""

import itertools
import math
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from t2l.retrieval.adaptation.numbers import NumberWord, align, find_numbers
from t2l.retrieval.adaptation.ranges import RANGE, move_range
from t2l.retrieval.adaptation.records import Version

_IGNORED = 1.0  # cost of each number of the request that is not put in
_UNPAIRED = 0.3  # cost of each number of the wording that the request lacks
_LITERAL = re.compile(r"(?<![\w.%@$\"-])(?:-?\d+\.\d+e[+-]\d+|0x[0-9A-F]{16}\b|-?\d+)(?![\w.:])")
_TYPE = re.compile(r"(?<![\w.%@])(?:i\d+|float|double)\b")
_FOLDED_TWO = re.compile(r" = (?:shl|lshr|ashr|and) i\d+ %\d+, 1$", re.MULTILINE)
_OFFSETS = {"alloca", "getelementptr", "br", "extractvalue", "insertvalue"}
_SHIFTS = {"shl", "lshr", "ashr"}
_STEPS = {"add", "phi", "getelementptr"}  # of loops
_POSITIVE = {"udiv", "urem", "sdiv", "srem"} | _SHIFTS
_RARE = 5  # from here on, a constant in several instructions is one number, not several
_LABELS = {2, 3}  # often only names of cases or results
_EVERYWHERE = {0, 1, -1}  # in most programs, whatever these do


@dataclass(frozen=True)
class Site:
    """A constant in a program: where it is in the text, its type, its value, and the instruction."""

    start: int
    end: int
    type: str
    value: float
    role: str


def put_in_numbers(version: Version, wording: str, prompt: str) -> Iterator[Version]:
    """Yield the program with the numbers of the request, if that is possible, and the program as it is.

    Args:
        version (`Version`): the program.
        wording (`str`): what it is documented to do.
        prompt (`str`): the request.
    """
    pairs = align(wording, prompt)
    if pairs is None:
        lacking = {_value(each) for each in find_numbers(wording) if not each.weak} - set(
            map(_value, find_numbers(prompt))
        )
        yield replace(version, cost=version.cost + _UNPAIRED * len(lacking))
        return
    changed = [pair for pair in pairs if _value(pair[0]) != _value(pair[1])]
    if changed and (ir := _fill(version.ir, pairs)):
        changes = dict.fromkeys(f"{new} instead of {old}" for old, new in changed)
        yield version.changed(ir, version.signature, version.lengths, 0.0, *changes)
    yield replace(version, cost=version.cost + _IGNORED * len(changed))


def count_unexplained(ir: str, wording: str, prompt: str) -> int:
    """Return the number of numbers of a request that are neither in a program nor in its wording.

    Args:
        ir (`str`): the program, with the numbers of the request already put in.
        wording (`str`): what it is documented to do.
        prompt (`str`): the request.
    """
    asked = {_value(number) for number in find_numbers(prompt) if not number.weak}
    if not asked:
        return 0
    known = {_value(number) for number in find_numbers(wording)}
    for site in find_sites(ir):
        if site.role in _STEPS and site.value in _EVERYWHERE:
            continue
        known |= {site.value, -site.value, site.value / 100}
        if site.role.startswith("icmp"):
            known |= {site.value - 1, site.value + 1}
        elif isinstance(site.value, float):
            known |= {abs(site.value - 1)}  # 1.19 adds 19%
    return sum(all(not math.isclose(value, one, rel_tol=1e-9) for one in known) for value in asked)


def _value(number: NumberWord) -> float:
    return number.value / 100 if number.percent else number.value


def _fill(ir: str, pairs: list[tuple[NumberWord, NumberWord]]) -> str | None:
    """Return a module with the second number of each pair instead of the first; `None` if that is not clear."""
    sites = list(find_sites(ir))
    values = [_value(old) for old, _ in pairs]
    constants = {site.value for site in sites} - _EVERYWHERE
    if RANGE.search(ir):
        if len(pairs) != 2 or len(constants) > 2:
            return None
        (low, new_low), (high, new_high) = pairs
        return move_range(ir, (_value(low), _value(high)), (_value(new_low), _value(new_high)))
    if len({(_value(old), _value(new)) for old, new in pairs}) > len(set(values)):
        return None
    masks = {site.value for site in sites if site.role == "and"} - {1, *values}
    sums = [site for site in sites if site.role == "or"]  # additions that cannot carry, thanks to a constant
    if masks or sums or (2 in values and _FOLDED_TWO.search(ir)):
        return None
    if any(_folded(a, b) & constants - set(values) for a, b in itertools.combinations(set(values), 2)):
        return None
    edits: dict[Site, str] = {}
    for old, new in pairs:
        if _value(old) == _value(new) and _value(old) in _EVERYWHERE | _LABELS:
            continue
        found = _edits_for(old, new, sites)
        if found is None or any(edits.setdefault(site, literal) != literal for site, literal in found.items()):
            return None
    for site in sorted(edits, key=lambda site: -site.start):
        ir = ir[: site.start] + edits[site] + ir[site.end :]
    return ir


def _edits_for(old: NumberWord, new: NumberWord, sites: list[Site]) -> dict[Site, str] | None:
    """Return the new text of each constant that stands for a number; `None` if that is not clear."""
    value = _value(old)
    found: dict[Site, str] = {}
    forms = _PERCENT_FORMS if old.percent else _FORMS
    for roles, form in forms:
        matching = [site for site in sites if site.value == form(value) and re.fullmatch(roles, site.role)]
        literals = [format_constant(form(_value(new)), site.type) for site in matching]
        if None in literals or (matching and found):
            return None
        found |= {site: literal for site, literal in zip(matching, literals, strict=True) if literal}
    roles_found = {site.role for site in found}
    is_common = value in _EVERYWHERE or (value == 2 and len(found) > 1) or (value < _RARE and len(roles_found) > 1)
    if not found or is_common:
        return None
    derived = _derived(number := old.value) | (_derived(value) if number != value else set())
    if any(site.value in derived for site in sites if site not in found):
        return None
    if roles_found & _SHIFTS and (len(roles_found) > 1 or value in (8, 16, 32)):  # half of the bits, too
        return None
    if roles_found & _OFFSETS or (roles_found & _POSITIVE and _value(new) <= 0):
        return None
    return found


_Form: TypeAlias = tuple[str, Callable[[float], float]]  # instructions, and what their constant is made of the number
_FORMS: tuple[_Form, ...] = (
    (".*", lambda value: value),
    ("icmp [su]gt", lambda value: value - 1),  # at least
    ("icmp [su]lt", lambda value: value + 1),  # at most
    ("f?add", lambda value: -value),
)
_PERCENT_FORMS: tuple[_Form, ...] = (
    (".*", lambda value: value),
    (".*", lambda value: round(value * 100, 9)),  # 28% is 0.28, and 0.28 * 100 is not 28
    (".*", lambda value: 1 + value),
    (".*", lambda value: 1 - value),
)


def _folded(a: float, b: float) -> set[float]:
    """Return the constants that LLVM's passes may have made of two."""
    return {a * b, a + b, a - b, b - a, a - b - 1, b - a - 1, a - b + 1, b - a + 1} - _EVERYWHERE


def _derived(value: float) -> set[float]:
    """Return the constants that LLVM's passes or the source may have made of a number."""
    if not value:
        return set()
    made = {-value, 1 / value, value / 2, value / 100, value * 100, 2 * value, value * value, value - 1, value + 1}
    made |= {100 + value, 100 - value}
    if value == int(value):
        number = int(value)
        made |= {1 - number, -1 - number, number // 2, abs(number).bit_length() - 1}
        if 0 < number < 64:
            made |= {1 << number, (1 << number) - 1, -(1 << number), 1 << (number - 1), 32 - number, 64 - number}
        if 0 < number < 20:
            made.add(10**number)
    return made - _EVERYWHERE - {value}


def find_sites(ir: str) -> Iterator[Site]:
    """Yield the numeric constants among the operands of a module's instructions."""
    position, opcode = 0, ""
    for line in ir.split("\n"):
        if line.startswith("  "):
            words = line.split()
            if not line.startswith("    ") and line.strip() != "]":
                opcode = words[2] if len(words) > 2 and words[1] == "=" else words[0]
            yield from _sites_in(line, position, opcode)
        position += len(line) + 1


def _sites_in(line: str, position: int, opcode: str) -> Iterator[Site]:
    words = line.split("=", 1)[-1].split()
    role = " ".join(words[:2]) if opcode in ("icmp", "fcmp") else opcode
    for match in _LITERAL.finditer(line):
        types = _TYPE.findall(line[: match.start()])
        if types:
            yield Site(position + match.start(), position + match.end(), types[-1], _read(match[0]), role)


def _read(literal: str) -> float:
    if literal.startswith("0x"):
        return float(struct.unpack(">d", bytes.fromhex(literal[2:]))[0])
    return float(literal) if "." in literal else int(literal)


def format_constant(value: float, type_: str) -> str | None:
    """Write a constant as LLVM prints it; `None` if the type cannot hold it.

    ```python
    >>> format_constant(0.1, "float"), format_constant(3, "double"), format_constant(7.0, "i8")
    ('0x3FB99999A0000000', '3.000000e+00', '7')

    ```
    """
    if type_ in ("float", "double"):
        if type_ == "float":
            (value,) = struct.unpack("f", struct.pack("f", value))
        text = f"{value:e}"
        return text if float(text) == value else f"0x{struct.pack('>d', value).hex().upper()}"
    bits = int(type_[1:])
    if value != int(value) or not -(2 ** (bits - 1)) <= value < 2**bits:
        return None
    return str(int(value))
