"""Conventions for the types of numbers: whole ones where a formula takes any, 32 bits where others have 64."""

import dataclasses
import math
import random
import re
from collections.abc import Sequence

from t2l.data.catalogue.conventions.function import RETURN, rewrite, split
from t2l.data.programs import Parameter, Program

_INT32 = (-(2**31), 2**31 - 1)
# What makes no sense for whole numbers, and what a request says of the type that it does not have.
_FRACTIONS = re.compile(
    r"(?:\b|__builtin_)(?:l?l?(?:round|rint)|floor|ceil|trunc|nearbyint|fmod|modf|isnan|isinf)f?\(|\((?:int|u?int\d+_t)\)"
)
_REAL_WORDS = re.compile(  # and quotients in C, which drop the remainder of whole numbers; "km/h" is none
    r"\b(?:doubles?|floats?|floating|reals?|decimals?|fraction\w*|nan|infinit\w*)\b"
    r"|[)}] ?/ ?[\w({]|\w/\d|(?<!\bor) / [\w({]",
    re.I,
)
_LONG_WORDS = re.compile(r"\b(?:64|long|i64|u?int64(?:_t)?|wide|atoll?|strtoll?)\b|overflow", re.I)
_NO_ARTICLE = r"(?! (?!and|or|by|to|is|plus|minus|times|in|of)[a-z]{2,})"  # behind the parameter `a`
_FEW = 4  # whole numbers in a range that is no longer worth asking for


def whole_numbers(program: Program, rng: random.Random) -> Program | None:
    """Return the program with 32-bit integers for its `double` parameters, or `None` if it needs fractions."""
    function = split(program)
    if function is None or function["result"] not in ("double", "_Bool") or _FRACTIONS.search(program.c_source):
        return None
    return _narrow(program, function, "double", None, function["body"], _REAL_WORDS)


def short_numbers(program: Program, rng: random.Random) -> Program | None:
    """Return the program with 32 bits for its 64-bit numbers, or `None` if it has none to spare.

    It still computes with 64 bits; its result is the lower half. A wide result of short numbers stays, unless there is
    a pointer.
    """
    function = split(program)
    if function is None or function["result"] not in ("int64_t", "int32_t", "_Bool", "double"):
        return None
    if function["result"] != "int64_t":
        return _narrow(program, function, "int64_t", None, function["body"], _LONG_WORDS)
    body = RETURN.sub(lambda match: f"return (int32_t)({match['value'].strip()});", function["body"])
    return _narrow(program, function, "int64_t", "int32_t", body, _LONG_WORDS)


def _narrow(
    program: Program, function: re.Match[str], wide: str, result: str | None, body: str, unfit: re.Pattern[str]
) -> Program | None:
    """Pass 32-bit integers where the function takes wide numbers; its body works with the wide ones as before."""
    declared = function["parameters"].split(", ")
    names = [text.removeprefix(f"{wide} ") for text in declared if re.fullmatch(rf"{wide} \w+", text)]
    parameters = [_cut(parameter) if parameter.name in names else parameter for parameter in program.parameters]
    alike = [parameter.name for parameter in parameters if parameter and parameter.type == "i32"]
    has_pointer = any(parameter.type == "ptr" for parameter in program.parameters)
    prompts = [text for text in program.prompts if not unfit.search(text) and _in_order(text, alike)]
    if not prompts or None in parameters or not (names or (result and has_pointer)):
        return None
    if names:
        given = ", ".join(f"given_{name} = {name}" for name in names)
        body = f"{{ {wide} {given}; {{ {wide} {', '.join(f'{name} = given_{name}' for name in names)}; {body[1:]} }}"
    return rewrite(
        program,
        function,
        result,
        parameters=[parameter for parameter in parameters if parameter],
        declared=[re.sub(rf"^{wide} (?=\w+$)", "int32_t ", text) for text in declared],
        body=body,
        prompts=prompts,
    )


def _in_order(prompt: str, names: Sequence[str]) -> bool:
    """Say whether a prompt mentions parameters of one type in their order, as far as it names them."""
    places = [re.search(rf"\b{re.escape(name)}\b{_NO_ARTICLE if name == 'a' else ''}", prompt) for name in names]
    found = [place.start() for place in places if place]
    return found == sorted(found)


def _cut(parameter: Parameter) -> Parameter | None:
    """Return a parameter of 32 bits, or `None` if its range has few whole numbers."""
    low, high = parameter.low, parameter.high
    if low is None or high is None:
        return dataclasses.replace(parameter, type="i32")
    low, high = max(math.ceil(low), _INT32[0]), min(math.floor(high), _INT32[1])
    return dataclasses.replace(parameter, type="i32", low=low, high=high) if high - low + 1 >= _FEW else None
