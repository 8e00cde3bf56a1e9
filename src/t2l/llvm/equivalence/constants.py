"""The numbers in the text of programs."""

import itertools
import math
import re
import struct
from collections.abc import Sequence

from t2l.llvm.signature import Signature
from t2l.llvm.values import Number

_MAX_CONSTANTS = 24
_INTEGER = re.compile(r"(?<![\w.%@$\"-])-?\d+(?![\w.:])")
_FLOAT = re.compile(r"(?<![\w.%@])(?:-?\d+\.\d*(?:e[-+]\d+)?|0x[0-9A-F]{16}|0x[HR][0-9A-F]{4})\b")
_CONSTANT = re.compile(r"\{\n  ret \w+ [^%\n]+\n\}")  # the body of a function that only returns a constant


def read_constants(*texts: str) -> list[Number]:
    """Return the distinct finite numbers in the instructions of programs; for each text, integers before floats."""
    found: dict[Number, None] = {}
    for text in texts:
        body = "\n".join(line for line in text.split("\n") if line.startswith("  "))
        found |= dict.fromkeys(int(number) for number in _INTEGER.findall(re.sub(r"\bi\d+|, align \d+", "", body)))
        for number in _FLOAT.findall(body):
            found[_read_float(number)] = None
    return [number for number in found if math.isfinite(number)]


def _read_float(number: str) -> float:
    if not number.startswith("0x"):
        return float(number)
    format_, digits = {"H": (">e", number[3:]), "R": (">f", number[3:] + "0000")}.get(number[2], (">d", number[2:]))
    return struct.unpack(format_, bytes.fromhex(digits))[0]


def combine(constants: Sequence[Number]) -> list[Number]:
    """Return constants, their negatives, and the differences of successive ones, up to 24 numbers.

    An example is `x - 97 < 26`, with the constants -97 and 26: its answer changes at 97 and at 123 = 26 - -97.
    """
    pairs = itertools.pairwise(constants)
    combined = [*constants, *(-constant for constant in constants), *(right - left for left, right in pairs)]
    return list(dict.fromkeys(combined))[:_MAX_CONSTANTS]


def is_constant(text: str, signature: Signature) -> bool:
    """Say whether a canonical program does nothing but return a constant."""
    head = text.find(f"@{signature.name}(")
    return bool(_CONSTANT.match(text, text.find("{\n", head)))
