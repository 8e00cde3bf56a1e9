"""Convert a scalar from one LLVM type to another: the instruction, and how much it may lose."""

import re
from dataclasses import dataclass

_INTEGER = re.compile(r"i([1-9]\d?)")
_FLOATS = {"float": 32, "double": 64}

EXACT = 0.1  # every value keeps its meaning
ROUNDED = 0.3  # a large value may be rounded
CUT = 0.5  # a large value loses bits
WEAK = 1.0  # a value loses its fraction, or all but whether it is zero


@dataclass(frozen=True)
class Conversion:
    """One instruction that converts a scalar.

    Args:
        instruction (`str`): the instruction with `{}` for the value: `"sext i32 {} to i64"`.
        cost (`float`): 0 for nothing to convert, larger the more it may lose.
    """

    instruction: str
    cost: float


SAME = Conversion("", 0.0)


def find_conversion(source: str, target: str, *, unsigned: bool) -> Conversion | None:
    """Return the conversion of a scalar; `None` if there is none, as between pointers and numbers.

    Args:
        source (`str`): LLVM type of the value.
        target (`str`): LLVM type wanted.
        unsigned (`bool`): whether integers are to be read as unsigned.

    ```python
    >>> find_conversion("i32", "double", unsigned=False)
    Conversion(instruction='sitofp i32 {} to double', cost=0.1)

    ```
    """
    if source == target:
        return SAME
    source_bits, target_bits = _integer_bits(source), _integer_bits(target)
    if source_bits and target_bits:
        return _between_integers(source, target, source_bits, target_bits, unsigned)
    if source_bits and target in _FLOATS:
        opcode = "uitofp" if unsigned or source_bits == 1 else "sitofp"
        exact = source_bits <= 16 or (source_bits <= 32 and target == "double")
        return Conversion(f"{opcode} {source} {{}} to {target}", EXACT if exact else ROUNDED)
    if source in _FLOATS and target_bits:
        if target_bits == 1:
            return Conversion(f"fcmp une {source} {{}}, 0.000000e+00", WEAK)
        return Conversion(f"{'fptoui' if unsigned else 'fptosi'} {source} {{}} to {target}", WEAK)
    if source in _FLOATS and target in _FLOATS:
        wider = _FLOATS[target] > _FLOATS[source]
        return Conversion(f"{'fpext' if wider else 'fptrunc'} {source} {{}} to {target}", EXACT if wider else ROUNDED)
    return None


def _between_integers(source: str, target: str, source_bits: int, target_bits: int, unsigned: bool) -> Conversion:
    if target_bits == 1:
        return Conversion(f"icmp ne {source} {{}}, 0", WEAK)
    if target_bits < source_bits:
        return Conversion(f"trunc {source} {{}} to {target}", CUT)
    opcode = "zext" if unsigned or source_bits == 1 else "sext"
    return Conversion(f"{opcode} {source} {{}} to {target}", EXACT)


def _integer_bits(type_: str) -> int:
    match = _INTEGER.fullmatch(type_)
    return int(match[1]) if match and int(match[1]) <= 64 else 0
