"""Join two filters to one: "greater than 10 and divisible by 3", "start with 'a' or end with 'e'"."""

import dataclasses
import itertools
import re
from collections.abc import Sequence

from t2l.data.combinations.combination import PLACEHOLDER
from t2l.data.combinations.parts import Filter
from t2l.data.combinations.phrases import complements_of

_MOST = 6  # alternatives of a kind


def rename(filter_: Filter) -> Filter:
    """Return a filter with other placeholders, `{k2}` for `{k}`, so that another may stand beside it."""
    keys = tuple(filter_.parameters or ())

    def shift(text: str) -> str:
        return PLACEHOLDER.sub(lambda match: f"{{{match[1]}2}}" if match[1] in keys else match[0], text)

    return dataclasses.replace(
        filter_,
        c=shift(filter_.c),
        parameters={f"{key}2": limits for key, limits in (filter_.parameters or {}).items()},
        nouns=[shift(text) for text in filter_.nouns],
        after=[shift(text) for text in filter_.after],
        said=[shift(text) for text in filter_.said],
        bare=[shift(text) for text in filter_.bare],
        verbs=[shift(text) for text in filter_.verbs],
    )


def join(first: Filter, second: Filter, word: str) -> Filter | None:
    """Join two filters.

    Args:
        first, second (`Filter`): the filters; their parameters have different placeholders.
        word (`str`): `"and"` or `"or"`.

    Returns:
        `Filter` or `None`: nothing if no wording fits both.
    """
    if first.needs and second.needs and first.needs != second.needs:
        return None
    both = word == "and"
    stated = _pairs(_plain(complements_of(first)), _plain(complements_of(second), negated=both), word)
    joined = Filter(
        c=_join_c(first.c, second.c, both=both),
        parameters={**(first.parameters or {}), **(second.parameters or {})},
        nouns=[] if both else [_nouns(*pair) for pair in itertools.product(first.nouns, second.nouns)][:_MOST],
        after=_pairs(_plain(first.after), _plain(second.after, negated=True), word) if both else [],
        said=_alike(stated),
        bare=[text for text in _pairs(first.bare, second.bare, word) if text.count("whose ") != 1],
        verbs=_pairs(_actions(first), _actions(second), word)
        or ([] if stated else _pairs(_predicates(first), _predicates(second), word)),
        type=first.type or second.type,
        needs=first.needs or second.needs,
    )
    return joined if joined.said or joined.bare or joined.verbs else None


def _plain(texts: Sequence[str], *, negated: bool = False) -> list[str]:
    """Return the texts that can be joined without a doubt about what belongs together."""
    return [text for text in texts if (negated or "not " not in text) and not re.search(r"\b(and|or)\b", text)]


def _alike(texts: Sequence[str]) -> list[str]:
    """Return the texts that join two nouns or none, if there are any: "below 5 or prime", not "below 5 or primes"."""
    return [text for text in texts if text.count("<") != 1] or list(texts)


def _actions(filter_: Filter) -> list[str]:
    return [text for text in filter_.verbs if not text.startswith(("<is ", "is|are"))]


def _predicates(filter_: Filter) -> list[str]:
    """Return what may follow "that": "contains the digit 5", "is above 10"."""
    stated = [text for text in _plain(complements_of(filter_)) if "|" not in text]
    return _actions(filter_) or [f"<is|are> {text}" for text in stated]


def _pairs(firsts: Sequence[str], seconds: Sequence[str], word: str) -> list[str]:
    return [f"{first} {word} {second}" for first in dict.fromkeys(firsts) for second in dict.fromkeys(seconds)]


def _nouns(first: str, second: str) -> str:
    return f"{first} or {second}"


def _join_c(first: str, second: str, *, both: bool) -> str:
    other, operator = ("||", "&&") if both else ("&&", "||")
    return f" {operator} ".join(f"({c})" if other in c else c for c in (first, second))
