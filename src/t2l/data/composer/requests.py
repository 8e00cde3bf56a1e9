"""Whole requests: a shape's patterns filled with worded phrases, in a frame, with the types that the reader must know.

Unless a request says otherwise, numbers are 32-bit signed integers and parameters come in alphabetical order.
"""

import random
from collections.abc import Iterator, Sequence

from t2l.data.composer.numbers import BOOL, INT, Number
from t2l.data.composer.prose import STYLES, Prose
from t2l.data.composer.sketch import Argument, Draft, Sketch
from t2l.data.composer.templates import frames, templates

PROMPTS = 6

_PART_NAMES = ("p", "q", "t", "u", "v", "w", "r", "s", "g", "h", "k", "m", "p1", "q1", "t1", "u1")


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
        frame_type, template = patterns[attempt % len(patterns)]
        prose = Prose(
            rng, STYLES[(attempt + style) % len(STYLES)], (part for part in _PART_NAMES if part not in s.taken)
        )
        found.setdefault(_word(s, draft, name, frame_type, template, prose))
    return tuple(found)


def _shuffled(rng: random.Random, draft: Draft) -> list[tuple[str, str]]:
    """Return the draft's templates in random order, each behind the name of the frames that it fits."""
    group = templates(draft.group)
    patterns = [
        *(("whether" if noun.startswith("whether") else "nouns", noun) for noun in group.nouns),
        *(("verbs", verb) for verb in group.verbs),
        *(("sentences", sentence) for sentence in group.sentences),
    ]
    rng.shuffle(patterns)
    return patterns


def _word(s: Sketch, draft: Draft, name: str, frame_type: str, template: str, prose: Prose) -> str:
    """Word one request: a filled template in a frame, what its names for parts mean, and the types."""
    rng = s.rng
    wording = draft.wording(prose)
    text = wording.fill(template)
    parts = prose.explanation()
    before = ""
    if parts and draft.parts_first and rng.random() < 0.4:
        before = " ".join(_say(rng, "before", name=part, phrase=phrase) for part, phrase in reversed(parts)) + " "
    elif parts:
        text = _explain(rng, text, parts)
    frame = rng.choice(frames()[frame_type])
    text = before + frame.format(x=text, X=text[0].upper() + text[1:], **_called(s, name))
    ordered = "{call}" in frame or "{args}" in frame
    notes = [note for note in map(wording.fill_if_possible, templates(draft.group).notes) if note]
    tail = _tail(s, draft, name, notes, ordered)
    if tail and text[-1] not in ".?!:":
        text += "."
    return f"{text} {tail}" if tail else text


def _explain(rng: random.Random, text: str, parts: Sequence[tuple[str, str]]) -> str:
    """Add what the names for parts mean: inside a single sentence, after several."""
    meanings = _enumerate([_say(rng, "part", name=part, phrase=phrase) for part, phrase in parts])
    ended = text[-1] in ".?:"
    if ended and "." in text[:-1]:
        return f"{text} {_say(rng, 'after_sentences', parts=meanings)}"
    clause = _say(rng, "after_a_clause", parts=meanings)
    return text[:-1] + clause + text[-1] if ended else text + clause


def _say(rng: random.Random, frame_type: str, **words: str) -> str:
    """Fill one of the frames of a type, drawn if there are several."""
    lines = frames()[frame_type]
    return (lines[0] if len(lines) == 1 else rng.choice(lines)).format(**words)


def _called(s: Sketch, name: str) -> dict[str, str]:
    names = [argument.name for argument in s.arguments]
    return {"call": f"{name}({', '.join(names)})", "args": _enumerate(names, "", " and ")}


def _enumerate(items: Sequence[str], comma: str = ",", link: str = " and ") -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])}{comma}{link}{items[-1]}"


def _tail(s: Sketch, draft: Draft, name: str, notes: list[str], ordered: bool) -> str:
    """Say types, order and limits: as much as the reader needs, or more."""
    rng, returns = s.rng, draft.returns
    data = [argument for argument in s.arguments if not argument.text and not _is_length(s, argument)]
    widened = not draft.says_type and s.number is not INT and {argument.number for argument in data} != {s.number}
    if widened:
        notes.append(_say(rng, "arithmetic", type=s.number.words))
    chance, pointers = rng.random(), any(argument.is_pointer for argument in s.arguments)
    if chance < 0.12:
        return " ".join([*notes, _prototype(s, returns, name)])
    if chance < 0.22 and not pointers:
        return " ".join([*notes, _takes(s, returns)])
    names = [argument.name for argument in s.arguments]
    if not ordered and len(names) > 1 and (pointers or names != sorted(names) or rng.random() < 0.2):
        listed = ", ".join(names)
        notes.append(_say(rng, "orders", call=f"{name}({listed})", names=listed, args=_enumerate(names, "")))
    return " ".join([*_types(s, data, returns), *notes])


def _prototype(s: Sketch, returns: Number | None, name: str) -> str:
    c_type = "void" if returns is None else returns.c.replace("_Bool", "bool")
    declared = ", ".join(argument.declare() for argument in s.arguments)
    return _say(s.rng, "prototypes", prototype=f"{c_type} {name}({declared})")


def _takes(s: Sketch, returns: Number | None) -> str:
    typed = _enumerate([f"{argument.number.article} {argument.name}" for argument in s.arguments], "")
    typed += ", in this order" if len(s.arguments) > 1 else ""
    if returns is None:
        return _say(s.rng, "takes", typed=typed)
    return _say(s.rng, "takes_and_returns", typed=typed, a_type=returns.article)


def _types(s: Sketch, data: Sequence[Argument], returns: Number | None) -> Iterator[str]:
    """Name every type that is not the default, which is a 32-bit integer or, for the result, an argument's type."""
    rng, numbers = s.rng, {argument.number for argument in data}
    if s.number is not INT and numbers == {s.number} and returns in (s.number, None, BOOL) and rng.random() < 0.5:
        yield _say(rng, "one_type", type=s.number.words)
        return
    for number in dict.fromkeys(argument.number for argument in data if argument.number is not INT):
        alike = [argument for argument in data if argument.number is number]
        scalars = [argument.name for argument in alike if not argument.is_pointer]
        single = [argument.name for argument in alike if argument.length == 1]
        arrays = [argument.name for argument in alike if argument.is_pointer and argument.length != 1]
        for frame_type, names in (("number", scalars), ("pointer", single), ("array", arrays)):
            if names:
                plural = "s" if len(names) > 1 else ""
                words = {"args": _enumerate(names, ""), "type": number.words, "a_type": number.article}
                yield _say(rng, frame_type + plural, **words)
    if returns is not None and returns not in (INT, BOOL) and returns not in numbers:
        yield _say(rng, "result", a_type=returns.article)


def _is_length(s: Sketch, argument: Argument) -> bool:
    return any(other.length == argument.name for other in s.arguments)
