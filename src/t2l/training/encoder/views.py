"""Reword a catalogue's wording as a person might write it, who knows neither names of parameters nor C types."""

import random
import re
from collections.abc import Sequence

from t2l.data.augmentation import augment_prompt
from t2l.data.programs import Parameter, Program
from t2l.retrieval.normalization import normalize, split_name

_WIDTH = re.compile(r"\b(?:signed )?(?:8|16|32|64)-bit (?=integer|number|value)|\b(?:double|float)(?=s?\b(?! \w))")
_NOUNS = """
    array string text word list buffer sequence number integer value character char byte letter digit matrix vector
    length size count index position year month day base key limit bound threshold mask row column
"""
_NAMED = frozenset(noun + ending for noun in _NOUNS.split() for ending in ("", "s"))
_COUNTED = ("", "a number", "two numbers", "three numbers", "some numbers")
# What follows a name that stands for a value; "n" in "n doubles" and "a" in "a number" are something else.
_FOLLOWED = (
    r"(?=[.,;:?!]|$| (?:and|are|as|at|between|by|do|does|for|from|has|have|if|in|into|is|of|or|to|when|with)\b)"
)
_FORMULA = re.compile(r"[=<>+*/%^|&(\[]")


def drop_widths(text: str) -> str:
    """Drop the widths of integers, and say "number" for the other types.

    >>> drop_widths("Takes two 64-bit integers and returns their sum"), drop_widths("mean of the doubles")
    ('Takes two integers and returns their sum', 'mean of the numbers')
    """
    return _WIDTH.sub(lambda match: "" if match[0].endswith(" ") else "number", text)


def drop_parameters(text: str, parameters: Sequence[Parameter]) -> str:
    """Drop the names of parameters after a noun, and put "a number", "two numbers" or "an array" for others.

    A text with a formula stays as it is.

    >>> drop_parameters("Return the sum of the array v and x.", [Parameter("v", "ptr"), Parameter("x", "i32")])
    'Return the sum of the array and a number.'
    >>> drop_parameters("Return the product of a and b.", [Parameter("a", "i32"), Parameter("b", "i32")])
    'Return the product of two numbers.'
    """
    by_name = {parameter.name: parameter for parameter in parameters}
    if not by_name or _FORMULA.search(text):
        return text
    name = "|".join(map(re.escape, by_name))
    joined = rf"(?:{name})(?:(?:, and |, | and )(?:{name}))*"

    def replace(match: re.Match[str]) -> str:
        before = match["before"] or ""
        named = [by_name[word] for word in re.findall(rf"\b(?:{name})\b", match["names"])]
        noun = before.rstrip(" ,")
        if noun.lower() not in _NAMED:
            return before + _describe(named)
        rest = [] if noun.endswith("s") else named[1:]  # "integers x and y", but "the array v and x"
        return f"{noun} and {_describe(rest)}" if rest else noun

    return re.sub(rf"(?P<before>\w+,? )?(?<![\w'])(?P<names>{joined})(?![\w'-]){_FOLLOWED}", replace, text)


def _describe(parameters: Sequence[Parameter]) -> str:
    pointers = [parameter for parameter in parameters if parameter.type == "ptr"]
    if not pointers:
        return _COUNTED[min(len(parameters), len(_COUNTED) - 1)]
    text = pointers[0].element == "i8" and pointers[0].length is None
    one, two = ("a string", "two strings") if text else ("an array", "two arrays")
    if len(pointers) == len(parameters):
        return one if len(pointers) == 1 else two
    return f"{one} and a number"


def draw_view(program: Program, place: int, name: str, rng: random.Random) -> str:
    """Return a wording of a program as a search compares it, changed at random.

    Some views are the words of the function's name, or end in them, as requests with a signature do.

    Args:
        program (`Program`): the program.
        place (`int`): the place of the wording among its prompts.
        name (`str`): a name of the function.
        rng (`random.Random`): the only source of chance.
    """
    kind, text = rng.random(), program.prompts[place]
    if kind < 0.05:
        return split_name(name)
    if rng.random() < 0.4:
        text = drop_widths(text)
    if rng.random() < 0.4:
        text = drop_parameters(text, program.parameters)
    if rng.random() < 0.3:
        text = augment_prompt(text, rng)
    text = normalize(text, [parameter.name for parameter in program.parameters])
    return f"{text} {split_name(name)}" if kind < 0.3 else text
