"""What a request says about the elements of its buffers.

A signature says `ptr` for an array of any type. A program for another type of elements is wrong, and no wrapper can
convert a buffer, so the words of the request decide.
"""

import functools
import re

_WORDS = (
    (r"\bdoubles\b|\bdouble[- ](?:precision|values?|numbers?|arrays?)|\b(?:a|an|as|of|is|the) double\b", {"double"}),
    (r"floating|\breal (?:numbers?|values?)\b|\breals\b|\bfloats?\b", {"double", "float"}),
    (r"single[- ]precision", {"float"}),
    (r"64[- ]bit|\blong (?:long|int(?:eger)?s?)\b|\blongs\b|\bu?int64", {"i64"}),
    (r"16[- ]bit|\bshorts\b|\bshort int(?:eger)?s?\b|\bu?int16", {"i16"}),
    (r"8[- ]bit|\bu?int8|\bbytes?\b|\bchar(?:acter)?s?\b|\bstrings?\b|\bletters?\b|\btexts?\b", {"i8"}),
    (r"\bwords?\b(?! of)|\bsentences?\b|\bvowels?\b|\bpalindrom|\banagram|\buppercase|\blowercase|\bascii\b", {"i8"}),
    (r"32[- ]bit|\bu?int32", {"i32"}),
)
_SIZED = tuple((re.compile(pattern), frozenset(types)) for pattern, types in _WORDS)
_INTEGERS = re.compile(r"\bint(?:eger)?s?\b")
_ANY_INTEGER = frozenset({"i16", "i32", "i64"})
_UNSAID = 0.2
_UNLIKELY = 0.4
CONTRADICTED = 1.0


@functools.lru_cache(maxsize=256)  # it is asked for every neighbour of a request
def said_elements(text: str) -> frozenset[str]:
    """Return the LLVM types of numbers and characters that a request speaks of; empty if it does not say.

    ```python
    >>> sorted(said_elements("Sum the doubles in an array."))
    ['double']

    ```
    """
    text = text.lower()
    said = frozenset().union(*(types for pattern, types in _SIZED if pattern.search(text)))
    if not said & _ANY_INTEGER and _INTEGERS.search(text):
        said |= _ANY_INTEGER
    return said


def element_cost(element: str | None, said: frozenset[str]) -> float:
    """Return the cost of taking a buffer of such elements for the requested one, up to `CONTRADICTED`.

    Args:
        element (`str`, *optional*): LLVM type of the program's elements; `None` if it is not known.
        said (`frozenset[str]`): see `said_elements`.
    """
    if element is None:
        return _UNSAID
    if said and element not in said:
        return CONTRADICTED
    if said:
        return _UNSAID if element != "i32" and "i32" in said else 0.0
    return {"i32": 0.0, "double": _UNSAID, "i64": _UNSAID}.get(element, _UNLIKELY)
