"""The numbers of two English texts, and which of one text stands for which of the other."""

import functools
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_BELOW_TWENTY = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
)
_TENS = re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = re.findall(r"\w+", "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_WORDS: dict[str, int] = {
    **{word: value for value, word in enumerate(_BELOW_TWENTY)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
    **{word: value for value, word in enumerate(_ORDINALS, start=2)},
    **_SCALES,
    "dozen": 12,
}
_WEAK = {"zero", "one", "two", "second"}  # as often a pronoun, a count of arguments, a unit of time
_TOKEN = re.compile(
    r"(?P<digits>(?<![\w.])(?:(?<![\w)\]])-)?(?:0x[0-9a-f]+|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))"
    r"(?P<suffix>%|(?: ?percent| per cent| ?%)|(?:st|nd|rd|th)\b|[- ]bit\b)?(?:(?=[a-ce-z]\b)|(?![\w.]*\w))"
    r"|(?P<word>[a-z]+(?:-[a-z]+)*)|(?P<sign>[<>=]+|[-+*/^])"
)
_RANGE = re.compile(r"(?<=\d)\s?(?:\.\.+|[-–—](?=\d))\s?(?=-?\d)")
_WIDTH = re.compile(r"(?:8|16|32|64|128)[- ]bit")
_ABOUT_LOW = re.compile(
    r"less|below|under|smaller|lower|beneath|least|min(?:imum)?|from|start|fewer|before|between|>=?"
)
_ABOUT_HIGH = re.compile(r"greater|above|more|over|larger|exceeds|most|max(?:imum)?|to|end|upper|up|after|and|<=?")
_NEAR = 2  # number of words on each side that say what a number is for
_MOST_PERMUTED = 4


@dataclass(frozen=True)
class NumberWord:
    """A number in a text.

    Args:
        value (`float`): its value; an `int` if it is written as one.
        percent (`bool`): whether it is a percentage.
        weak (`bool`): whether it may be no constant: "one", "two", "second".
        context (`frozenset[str]`): the words around it; the word before it once more, with a colon.
    """

    value: float
    percent: bool
    weak: bool
    context: frozenset[str]

    def __str__(self) -> str:
        return f"{self.value}%" if self.percent else str(self.value)


@functools.lru_cache(maxsize=4096)  # one request is compared with many wordings
def find_numbers(text: str) -> tuple[NumberWord, ...]:
    """Return the numbers of a text in order: digits, words, percentages; widths such as "16-bit" are none.

    ```python
    >>> [number.value for number in find_numbers("Every third of the 16-bit values, twenty-five times, plus 1.5")]
    [3, 25, 1.5]

    ```
    """
    matches = [match for match in _TOKEN.finditer(_RANGE.sub(" to ", text.lower())) if not _WIDTH.match(match[0])]
    words = [match[0] for match in matches]
    found: list[NumberWord] = []
    for index, match in enumerate(matches):
        value = _parse(match["digits"]) if match["digits"] else _read(match[0])
        if value is None:
            continue
        around = words[max(0, index - _NEAR) : index] + words[index + 1 : index + 1 + _NEAR]
        context = {*map(_role, around), f"{_role(words[index - 1])}:" if index else ":"}
        if match[0] in _SCALES and found and _read(words[index - 1]) is not None:
            found[-1] = replace(found[-1], value=found[-1].value * value, weak=False)
            continue
        percent = (match["suffix"] or "").strip() in ("%", "percent", "per cent")
        found.append(NumberWord(value, percent, match[0] in _WEAK, frozenset(context)))
    return tuple(found)


def _parse(digits: str) -> float:
    digits = digits.replace(",", "")
    if "0x" in digits:
        return int(digits, 16)
    return float(digits) if "." in digits else int(digits)


def _read(word: str) -> int | None:
    """Read a number word such as "seven" or "twenty-five"."""
    tens, _, ones = word.partition("-")
    if tens in _TENS and ones in _WORDS:
        return _WORDS[tens] + _WORDS[ones]
    return _WORDS.get(word)


def _role(word: str) -> str:
    return "(low)" if _ABOUT_LOW.fullmatch(word) else "(high)" if _ABOUT_HIGH.fullmatch(word) else word


def align(wording: str, prompt: str) -> list[tuple[NumberWord, NumberWord]] | None:
    """Pair the numbers of a wording with those of a request; `None` if their roles cannot be told.

    Both texts must have equally many. They are paired by the words around them, and in order where these do not say.
    Words such as "two" count only if the texts do not pair without them, and if the words around are alike.

    ```python
    >>> [(a.value, b.value) for a, b in align("Is x divisible by 3?", "Tell if n is divisible by seven.")]
    [(3, 7)]

    ```
    """
    ours, theirs = find_numbers(wording), find_numbers(prompt)
    firm = [number for number in ours if not number.weak], [number for number in theirs if not number.weak]
    if firm[0] and len(firm[0]) == len(firm[1]):
        return _pair(*firm)
    if not ours or len(ours) != len(theirs):
        return None
    pairs = _pair(ours, theirs)
    return pairs if all(a.context & b.context for a, b in pairs) else None


def _pair(ours: Sequence[NumberWord], theirs: Sequence[NumberWord]) -> list[tuple[NumberWord, NumberWord]]:
    if len(ours) > _MOST_PERMUTED:
        return list(zip(ours, theirs, strict=True))
    orders = itertools.permutations(theirs)  # the first is their own order, which wins a tie
    best = max(orders, key=lambda order: sum(len(a.context & b.context) for a, b in zip(ours, order, strict=True)))
    return list(zip(ours, best, strict=True))
