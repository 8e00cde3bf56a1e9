"""Arguments to test a program with: edges of each type, numbers near the program's own constants, random values.

The program's `Parameter`s give types, ranges and lengths. (`t2l.llvm.equivalence.inputs` does the same for programs
that are known only by their IR or by examples.) The expected results do not come from here: `t2l.data.building.chunks`
runs the program on these arguments and records its results.
"""

import math
import random
import re
from collections.abc import Sequence
from typing import Any

from t2l.data.programs import Parameter, Program

_INTEGER = re.compile(r"(?<![\w.])\d+(?![\w.])")
_DECIMAL = re.compile(r"(?<![\w.])\d+\.\d+")
_CHARACTER = re.compile(r"'(\\?.)'")
_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\r": "\r", "\\\\": "\\", "\\'": "'", '\\"': '"'}
_EDGES = (0, 1, -1, 2, 3, 5, 7, 10, 12, -7, 100, 255)
_FLOAT_EDGES = (0.0, 1.0, -1.0, 0.5, 2.0, -2.5, 3.0, 10.0, 100.0, -40.0)
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 .,-_!"
_SIGNS = "@:/\"=#+*()[]{}<>?&%;'\n\t"
# Share of a text's characters that the program names, because random texts hardly ever have them
_OWN_CHARACTERS = 0.3
_NEAR = 0.25  # share of numbers near the program's constants
_MOST_ELEMENTS = 8


def draw_arguments(program: Program, rng: random.Random, count: int) -> list[list[Any]]:
    """Draw distinct argument lists within the ranges of a program's parameters.

    Args:
        program (`Program`): the program to call.
        rng (`random.Random`): the only source of chance.
        count (`int`): number of lists to draw; there may be fewer if the ranges are small.

    Returns:
        `list[list]`: arguments in the row format: numbers, and `{"type", "data"}` for pointers.
    """
    near = _near_constants(program.c_source)
    named = [_ESCAPES.get(text, text) for text in _CHARACTER.findall(program.c_source)]
    characters = sorted({text for text in named if len(text) == 1})
    drawn: dict[str, list[Any]] = {}
    for _ in range(count * 4):
        if len(drawn) == count:
            break
        arguments = _draw_list(program.parameters, rng, near, characters)
        drawn.setdefault(repr(arguments), arguments)
    return list(drawn.values())


def _near_constants(c_source: str) -> list[float]:
    """Return numbers near the constants of a program, and multiples of them; 0 and 1 are among the edges anyway."""
    constants = dict.fromkeys(int(number) for number in _INTEGER.findall(c_source))
    near: dict[float, None] = {
        number: None for constant in constants for number in (*range(constant - 1, constant + 2), 2 * constant)
    }
    for decimal in map(float, _DECIMAL.findall(c_source)):
        near |= dict.fromkeys((math.floor(decimal), math.ceil(decimal), *([decimal] if decimal * 4 % 1 == 0 else ())))
    return [number for number in near if abs(number) > 1]


def _draw_list(
    parameters: Sequence[Parameter], rng: random.Random, near: list[float], characters: list[str]
) -> list[Any]:
    counts = {
        p.length: _draw_number(_limited(by_name, 0, _MOST_ELEMENTS), rng, [])
        for p in parameters
        for by_name in parameters
        if p.type == "ptr" and p.length == by_name.name
    }
    arguments: list[Any] = []
    drawn: dict[Any, dict[str, Any]] = {}  # the last buffer of each element type, form and range
    for parameter in parameters:
        if parameter.name in counts:
            arguments.append(counts[parameter.name])
        elif parameter.type == "ptr":
            if parameter.element == "i8" and parameter.length is None:
                buffer = _draw_text(rng, characters)
            else:
                buffer = _draw_buffer(parameter, rng, counts, near)
            alike = (parameter.element, parameter.length is None, parameter.low, parameter.high)
            if alike in drawn and not parameter.ascending and rng.random() < 0.5:
                buffer = _relate(buffer, drawn[alike], rng, text=parameter.length is None)
            drawn[alike] = buffer
            arguments.append(buffer)
        else:
            arguments.append(_draw_number(parameter, rng, near))
    return arguments


def _relate(buffer: dict[str, Any], earlier: dict[str, Any], rng: random.Random, *, text: bool) -> dict[str, Any]:
    """Return a buffer that shares elements with an earlier one; two random buffers hardly ever do.

    A string becomes the earlier one, or its beginning, end or middle. Any other buffer takes over many elements, but
    rarely all.
    """
    if text:
        letters = earlier["data"][:-1]
        start, stop = sorted((rng.randint(0, len(letters)), rng.randint(0, len(letters))))
        part = rng.choice((letters, letters[:stop], letters[start:], letters[start:stop]))
        return {**buffer, "data": [*part, 0]}
    data = [a if rng.random() < 0.6 else b for a, b in zip(earlier["data"], buffer["data"], strict=False)]
    if data and data == earlier["data"] and rng.random() < 0.8:  # equal buffers say little of what a program does
        at = rng.randrange(len(data))
        data[at] = buffer["data"][at]
    return {**buffer, "data": data + buffer["data"][len(data) :]}


def _limited(parameter: Parameter, low: int, high: int) -> Parameter:
    """Return the parameter of a length with its range cut to `low` and `high`."""
    low = max(low, int(parameter.low)) if parameter.low is not None else low
    high = min(high, int(parameter.high)) if parameter.high is not None else high
    return Parameter(parameter.name, parameter.type, low, max(low, high))


def _draw_text(rng: random.Random, characters: list[str]) -> dict[str, Any]:
    """Draw a string: letters and digits, characters that the program names, now and then any sign."""

    def draw() -> str:
        if characters and rng.random() < _OWN_CHARACTERS:
            return rng.choice(characters)
        return rng.choice(_SIGNS if rng.random() < 0.05 else _LETTERS)

    text = "".join(draw() for _ in range(rng.choice((0, 1, 2, 3, 5, 8, 12))))
    if text and rng.random() < 0.3:  # a palindrome or a repeated letter, because random texts hardly ever are
        text = text + text[::-1] if rng.random() < 0.5 else text[0] * len(text)
    return {"type": "i8", "data": [*text.encode(), 0]}


def _draw_buffer(
    parameter: Parameter, rng: random.Random, counts: dict[Any, Any], near: list[float]
) -> dict[str, Any]:
    element = parameter.element or "i8"
    length = parameter.length if isinstance(parameter.length, int) else counts[parameter.length]
    number = Parameter(parameter.name, element, parameter.low, parameter.high)
    data = [_draw_number(number, rng, near, small=True) for _ in range(length)]
    return {"type": element, "data": sorted(data) if parameter.ascending else data}


def _draw_number(parameter: Parameter, rng: random.Random, near: list[float], small: bool = False) -> int | float:
    is_float = parameter.type in ("float", "double")
    low, high = parameter.low, parameter.high
    if low is None and high is None and not is_float:
        return _draw_integer(int(parameter.type[1:]), rng, near, small)
    low = -1000 if low is None else low
    high = max(1000, low) if high is None else high
    edges = [value for value in (low, high, *_EDGES, *(_FLOAT_EDGES if is_float else ())) if low <= value <= high]
    own = [value for value in near if low <= value <= high]
    chance = rng.random()
    if chance < _NEAR and own:
        value: int | float = rng.choice(own)
    elif chance < 0.5:
        value = rng.choice(edges)
    elif is_float:
        value = round(rng.uniform(low, min(high, low + 2000)) * 4) / 4  # quarters are exact in float and double
        value = min(max(value, low), high)
    else:
        value = rng.randint(int(low), int(min(high, low + 200)) if rng.random() < 0.6 else int(high))
    return float(value) if is_float else int(value)


def _draw_integer(width: int, rng: random.Random, near: list[float], small: bool) -> int:
    """Draw a two's-complement integer, mostly near zero or the program's constants, sometimes from the whole type.

    Args:
        width (`int`): number of bits of the type.
        rng (`random.Random`): the only source of chance.
        near (`list[float]`): numbers near the program's constants.
        small (`bool`): never draw from the whole type.
    """
    least, most = (0, 1) if width == 1 else (-(1 << (width - 1)), (1 << (width - 1)) - 1)
    chance = rng.random()
    if chance < 0.3:
        value = rng.choice(_EDGES)
    elif chance < 0.55 and near:
        value = int(rng.choice(near)) * rng.choice((1, 1, 2, -1))
    elif chance < 0.9 or small:
        value = rng.randint(-100, 100)
    else:
        value = rng.choice((least, most, least + 1, rng.randint(least, most)))
    return min(max(value, least), most)
