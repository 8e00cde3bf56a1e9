"""Symbols as people write them: `x & 15`, "bit 5 of u is set", "c is a decimal digit"."""

import re

from t2l.data.composer.shapes.texts import CLASSES

_MASK = re.compile(r"\(\(1 << (\d+)\) - 1\)")
_SMALL_POWER = re.compile(r"\(1 << ([0-3])\)")
_BIT = re.compile(r"\(\((\w+|\([^()]*\)) >> (\d+)\) & 1\) == ([01])")
_DISTANCE = re.compile(r"max\(([^(),]+), ([^(),]+)\) - min\(\1, \2\)(?P<more>(?= [-+*/%&|^<>=]))?")
_TEST = re.compile(r"\bis_(\w+)\((\w+|\([^()]*\))\)")
_CHOICE = re.compile(r"(?<=eturn )\((1 if [^()]* else 0)\)(?=[.;])")  # which needs no brackets there
_TESTS = {test.key: test.infix[0] for test in CLASSES} | {"power_of_two": "{0} is a power of two"}


def spell_out(text: str) -> str:
    """Return a request with words for what has shorter ones than its symbols.

    ```python
    >>> spell_out("Return (x & ((1 << 4) - 1)) if ((x >> 5) & 1) == 1 or is_digit(x).")
    'Return (x & 15) if bit 5 of x is set or x is a decimal digit.'

    ```
    """
    text = _MASK.sub(_mask, text)
    text = _DISTANCE.sub(_distance, text)
    text = _BIT.sub(lambda match: f"bit {match[2]} of {match[1]} is {('clear', 'set')[int(match[3])]}", text)
    text = _TEST.sub(lambda match: _TESTS[match[1]].format(match[2]) if match[1] in _TESTS else match[0], text)
    text = _SMALL_POWER.sub(lambda match: str(1 << int(match[1])), text)
    return _CHOICE.sub(r"\1", text)


def _distance(match: re.Match[str]) -> str:
    """Return the distance in words, in brackets if the formula goes on: "(the distance between x and y) > 5"."""
    words = f"the distance between {match[1]} and {match[2]}"
    return words if match["more"] is None else f"({words})"


def _mask(match: re.Match[str]) -> str:
    number = (1 << int(match[1])) - 1
    return str(number) if number < 1 << 16 else f"0x{number:X}"
