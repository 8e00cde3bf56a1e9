"""The numbers of two English texts, and which of one text stands for which of the other."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

_CARDINALS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_WORDS = {word: value for value, word in enumerate([*_CARDINALS.split(), "seventeen", "eighteen", "nineteen"])}
_WORDS |= {word: value for value, word in enumerate(_ORDINALS.split(), start=3)} | {"dozen": 12, "hundred": 100}
_WORDS |= {
    word: value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
    for value in [10 * value]
}
_WORDS |= {"thousand": 1000, "million": 1_000_000, "second": 2}
_WEAK = {"zero", "one", "two", "second"}  # as often a pronoun, a count of arguments, a unit of time
_TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
_SCALES = {"hundred", "thousand", "million"}
_TOKEN = re.compile(
    r"(?P<digits>(?<![\w.])(?:(?<![\w)\]])-)?(?:0x[0-9a-f]+|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))"
    r"(?P<suffix>%|(?: ?percent| per cent| ?%)|(?:st|nd|rd|th)\b|[- ]bit\b)?(?![\w.]*\w)"
    r"|(?P<word>[a-z]+)|(?P<sign>[<>=]+|[-+*/^])"
)
_WIDTH = re.compile(r"(?:8|16|32|64|128)[- ]bit")
_ABOUT_LOW = set(
    "less below under smaller lower beneath least minimum min from start fewer before between >= >".split()
)
_ABOUT_HIGH = set("greater above more over larger exceeds most maximum max to end upper up after and <= <".split())
_NEAR = 2  # number of words on each side that say what a number is for
_MOST_PERMUTED = 4


@dataclass(frozen=True)
class NumberWord:
    """A number in a text.

    Args:
        value (`float`): its value; an `int` if it is written as one.
        percent (`bool`): whether it is a percentage.
        weak (`bool`): whether it may be no constant: "one", "two", "second".
        context (`frozenset[str]`): the words around it.
    """

    value: float
    percent: bool
    weak: bool
    context: frozenset[str]

    def __str__(self) -> str:
        return f"{self.value}%" if self.percent else str(self.value)


def find_numbers(text: str) -> list[NumberWord]:
    """Return the numbers of a text in order: digits, words, percentages; widths such as "16-bit" are none.

    ```python
    >>> [number.value for number in find_numbers("Every third of the 16-bit values, twenty-five times, plus 1.5")]
    [3, 25, 1.5]

    ```
    """
    matches = [match for match in _TOKEN.finditer(text.lower()) if not _WIDTH.match(match[0])]
    words = [match[0] for match in matches]
    found: list[NumberWord] = []
    skip = 0
    for index, match in enumerate(matches):
        if skip:
            skip -= 1
            continue
        value, used = _read(words, index) if match["word"] else (_parse(match["digits"]), 1)
        if value is None:
            continue
        percent = (match["suffix"] or "").strip() in ("%", "percent", "per cent")
        before, after = words[max(0, index - _NEAR) : index], words[index + used : index + used + _NEAR]
        weak = match[0] in _WEAK and used == 1
        found.append(NumberWord(value, percent, weak, frozenset(map(_role, before + after))))
        skip = used - 1
    return found


def _parse(digits: str | None) -> float | None:
    if digits is None:
        return None
    digits = digits.replace(",", "")
    if "0x" in digits:
        return int(digits, 16)
    return float(digits) if "." in digits else int(digits)


def _read(words: Sequence[str], index: int) -> tuple[float | None, int]:
    """Read a number word, or two such as "twenty five", "two hundred"; return it and the number of words."""
    word, after = words[index], words[index + 1] if index + 1 < len(words) else ""
    if word == "half" and index and words[index - 1] == "and":
        return None, 1
    value = _WORDS.get(word)
    if value is None:
        return None, 1
    if word in _TENS and _WORDS.get(after, 10) in range(1, 10):
        return value + _WORDS[after], 2
    if after in _SCALES:
        return value * _WORDS[after], 2
    return value, 1


def _role(word: str) -> str:
    return "(low)" if word in _ABOUT_LOW else "(high)" if word in _ABOUT_HIGH else word


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


def _pair(ours: list[NumberWord], theirs: list[NumberWord]) -> list[tuple[NumberWord, NumberWord]]:
    if len(ours) > _MOST_PERMUTED:
        return list(zip(ours, theirs, strict=True))
    orders = itertools.permutations(theirs)  # the first is their own order, which wins a tie
    best = max(orders, key=lambda order: sum(len(a.context & b.context) for a, b in zip(ours, order, strict=True)))
    return list(zip(ours, best, strict=True))
