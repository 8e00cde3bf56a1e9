"""Whole requests: a shape's patterns filled with worded phrases, in a frame, with the types that the reader must know.

Unless a request says otherwise, numbers are 32-bit signed integers and parameters come in alphabetical order.
"""

import random
from collections.abc import Iterator, Sequence

from t2l.data.composer.frames import (
    ARITHMETIC,
    NOUN_FRAMES,
    ORDERS,
    PLACES,
    SENTENCE_FRAMES,
    VERB_FRAMES,
    WHETHER_FRAMES,
)
from t2l.data.composer.numbers import BOOL, INT, Number
from t2l.data.composer.prose import STYLES, Prose
from t2l.data.composer.sketch import Argument, Draft, Sketch

PROMPTS = 6

_PART_NAMES = ("p", "q", "t", "u", "v", "w", "r", "s", "g", "h", "k", "m", "p1", "q1", "t1", "u1")


class _Words(dict[str, str]):
    """The words for a pattern's fields; `e_` is the phrase `e` where the sentence goes on after it."""

    def __init__(self, prose: Prose, draft: Draft) -> None:
        super().__init__(draft.words)
        self.prose, self.slots = prose, draft.slots

    def __missing__(self, key: str) -> str:
        if key in self.slots:
            return self.prose.clause(self.slots[key])
        return self.prose.operand(self.slots[key[:-1]])


def word_requests(s: Sketch, draft: Draft, name: str) -> tuple[str, ...]:
    """Distinct requests for one program, in every style.

    Args:
        s (`Sketch`): the arguments, and where chance comes from.
        draft (`Draft`): phrases and patterns.
        name (`str`): the entry point.
    """
    rng, found = s.rng, dict[str, None]()
    patterns = _shuffled(rng, draft)
    style = rng.randrange(len(STYLES))
    for attempt in range(3 * PROMPTS):
        if len(found) == PROMPTS:
            break
        frames, pattern = patterns[attempt % len(patterns)]
        prose = Prose(
            rng, STYLES[(attempt + style) % len(STYLES)], (part for part in _PART_NAMES if part not in s.taken)
        )
        found.setdefault(_word(s, draft, name, frames, pattern, prose))
    return tuple(found)


def _shuffled(rng: random.Random, draft: Draft) -> list[tuple[tuple[str, ...], str]]:
    patterns: list[tuple[tuple[str, ...], str]] = [
        *((WHETHER_FRAMES if pattern.startswith("whether") else NOUN_FRAMES, pattern) for pattern in draft.nouns),
        *((VERB_FRAMES, pattern) for pattern in draft.verbs),
        *((SENTENCE_FRAMES, pattern) for pattern in draft.sentences),
    ]
    rng.shuffle(patterns)
    return patterns


def _word(s: Sketch, draft: Draft, name: str, frames: tuple[str, ...], pattern: str, prose: Prose) -> str:
    rng = s.rng
    text = pattern.format_map(_Words(prose, draft))
    parts = prose.explanation()
    before = ""
    if parts and draft.plain and rng.random() < 0.4:
        before = " ".join(f"Let {part} be {phrase}." for part, phrase in reversed(parts)) + " "
    elif parts:
        where = _enumerate([f"{part} is {phrase}" for part, phrase in parts])
        ended = text[-1] in ".?:"
        if ended and "." in text[:-1]:
            text = f"{text} Here {where}."
        else:
            place = rng.choice(PLACES).format(where)
            text = text[:-1] + place + text[-1] if ended else text + place
    frame = rng.choice(frames)
    capital = text[0].upper() + text[1:] if pattern[0] != "{" else text  # a value's name keeps its case
    text = before + frame.format(x=text, X=capital, **_called(s, name))
    ordered = "{call}" in frame or "{args}" in frame
    tail = _tail(s, draft, name, ordered)
    if tail and text[-1] not in ".?!:":
        text += "."
    return f"{text} {tail}" if tail else text


def _called(s: Sketch, name: str) -> dict[str, str]:
    names = [argument.name for argument in s.arguments]
    return {"call": f"{name}({', '.join(names)})", "args": _enumerate(names, "", " and ")}


def _enumerate(items: Sequence[str], comma: str = ",", link: str = " and ") -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])}{comma}{link}{items[-1]}"


def _tail(s: Sketch, draft: Draft, name: str, ordered: bool) -> str:
    """Types, order and limits, as much as the reader needs or more."""
    rng, returns = s.rng, draft.returns
    data = [argument for argument in s.arguments if not argument.text and not _is_length(s, argument)]
    notes = [draft.notes] if draft.notes else []
    widened = not draft.typed and s.number is not INT and {argument.number for argument in data} != {s.number}
    if widened:
        notes.append(rng.choice(ARITHMETIC).format(s.number.words))
    kind, pointers = rng.random(), any(argument.is_pointer for argument in s.arguments)
    if kind < 0.12:
        declared = ", ".join(argument.declare() for argument in s.arguments)
        word = rng.choice(("Prototype", "Signature", "Declaration", "As a C function"))
        return " ".join([*notes, f"{word}: {_c_type(returns)} {name}({declared})"])
    if kind < 0.22 and not pointers:
        listed = _enumerate([f"{argument.number.article} {argument.name}" for argument in s.arguments], "")
        order = ", in this order" if len(s.arguments) > 1 else ""
        result = f"; the result is {returns.article}" if returns else ""
        return " ".join([*notes, f"Takes {listed}{order}{result}."])
    names = [argument.name for argument in s.arguments]
    if not ordered and len(names) > 1 and (pointers or names != sorted(names) or rng.random() < 0.2):
        listed = ", ".join(names)
        notes.append(rng.choice(ORDERS).format(call=f"{name}({listed})", names=listed, args=_enumerate(names, "")))
    return " ".join([*_types(s, data, returns), *notes])


def _c_type(number: Number | None) -> str:
    return "void" if number is None else number.c.replace("_Bool", "bool")


def _types(s: Sketch, data: Sequence[Argument], returns: Number | None) -> Iterator[str]:
    """Sentences on every type that is not the default: a 32-bit integer, or a result like the arguments."""
    rng, numbers = s.rng, {argument.number for argument in data}
    if s.number is not INT and numbers == {s.number} and returns in (s.number, None, BOOL) and rng.random() < 0.5:
        word = s.number.words
        yield rng.choice((f"All numbers are {word}s.", f"All values are {word}s.", f"Use {word}s throughout."))
        return
    for number in dict.fromkeys(argument.number for argument in data if argument.number is not INT):
        alike = [argument for argument in data if argument.number is number]
        scalars = [argument.name for argument in alike if not argument.is_pointer]
        single = [argument.name for argument in alike if argument.length == 1]
        arrays = [argument.name for argument in alike if argument.is_pointer and argument.length != 1]
        if scalars:
            what = f"are {number.words}s" if len(scalars) > 1 else f"is {number.article}"
            yield f"{_enumerate(scalars, '')} {what}."
        if single:
            yield f"{_enumerate(single, '')} {'each point' if len(single) > 1 else 'points'} to {number.article}."
        if arrays:
            verb = rng.choice(
                ("hold", "contain", "point to") if len(arrays) > 1 else ("holds", "contains", "points to")
            )
            yield f"{_enumerate(arrays, '')} {verb} {number.words}s."
    if returns not in (None, INT, BOOL) and returns not in numbers:
        yield rng.choice((f"The result is {returns.article}.", f"Returns {returns.article}."))


def _is_length(s: Sketch, argument: Argument) -> bool:
    return any(other.length == argument.name for other in s.arguments)
