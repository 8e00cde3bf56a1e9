"""Words that exclude each other: a wording about the largest element does not answer a request for the smallest.

Likeness of words and of meaning both miss this, because the two texts differ in one word.
"""

import functools
import re

_GROUPS = (
    (
        "max maximum largest biggest greatest highest larger bigger longest",
        "min minimum smallest least lowest smaller",
    ),
    ("first leading leftmost front", "last trailing rightmost final"),
    ("ascending increasing rising nondecreasing", "descending decreasing falling nonincreasing"),
    ("even", "odd"),
    ("uppercase upper capital capitals capitalize", "lowercase lower"),
    ("row rows", "column columns"),
    ("left", "right"),
    ("positive", "negative", "zero zeros zeroes", "nonzero"),
    ("sum total add adds adding added summed", "product multiply multiplies multiplying", "average mean", "median"),
    ("count many", "sum total add", "average mean", "largest maximum biggest max", "smallest minimum min", "index"),
    ("index position where", "contains contain member exists"),
    ("encode encrypt pack", "decode decrypt unpack"),
    ("above over greater more exceeds exceed", "below under less fewer"),
    ("union", "intersection", "difference"),
    ("prefix starts start begins begin", "suffix ends end"),
    ("harmonic", "geometric", "weighted", "arithmetic"),
    ("radius", "diameter", "circumference perimeter", "area", "volume"),
    ("set", "clear", "toggle flip"),
    ("row-major", "column-major"),
    ("prime primes", "composite composites"),
    ("degrees", "radians"),
    ("celsius", "kelvin"),
    ("signed", "unsigned"),
)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_NEGATIONS = re.compile(r"\b(?:not|isn't|non|no|never|without|except|isnt|doesn't|unless)\b")
_SPECIAL = re.compile(
    r"\b(?:recursive(?:ly)?|recursion|squared?|squares|cubes?|cubed|digits?|bits?|absolute|reversed?|prefix|suffix|"
    r"primes?|unsigned|modulo|remainder|logarithm|log|square root|root|adjacent|consecutive|distinct|unique|sorted|"
    r"weighted|pairs?|harmonic|geometric|strictly|base|middle|second|third|nth|kth|each|every|inclusive|exclusive|"
    r"alternate|alternating|nearest|closest|percent|factorial|fibonacci|palindrome|divisors?|factors?|divisible|"
    r"multiples?|spaces?|words?|vowels?|consonants?|letters?)\b"
)


@functools.lru_cache(maxsize=65_536)
def _sides(text: str) -> tuple[int, ...]:
    """Return for each group the sides that a text has words of, as bits."""
    words = set(_WORD.findall(text.lower()))
    return tuple(sum(1 << side for side, choices in enumerate(group) if words & choices) for group in _SETS)


_SETS = tuple(tuple(frozenset(side.split()) for side in group) for group in _GROUPS)


def count_contrasts(one: str, other: str) -> int:
    """Return the number of groups of words in which two texts contradict each other.

    ```python
    >>> count_contrasts("the first word", "return the last word"), count_contrasts("sum of a list", "add up")
    (1, 0)

    ```
    """
    return sum(
        bool(ours and theirs and not ours & theirs) for ours, theirs in zip(_sides(one), _sides(other), strict=True)
    )


def count_missing(one: str, other: str) -> int:
    """Return the number of words that change what is asked, and that one text has and the other lacks: "squares"."""
    ours, theirs = _specials(one), _specials(other)
    return len(ours ^ theirs) + (bool(_NEGATIONS.search(one.lower())) != bool(_NEGATIONS.search(other.lower())))


@functools.lru_cache(maxsize=65_536)
def _specials(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in _SPECIAL.findall(text.lower()))
