"""Requests for a combination, in several registers."""

import random
import re
from collections.abc import Sequence
from functools import cache

from t2l.data.combinations.combination import PLACEHOLDER, Combination
from t2l.data.combinations.parts import read_yaml
from t2l.data.combinations.phrases import MissingError, Phrases

NUM_WORDINGS = 8
_ROUNDS = 40  # over the registers, before there are no further wordings
_NONE = (" ({none} if none)", ", {none} if none", ", or {none} if none")
_EMPTY = (" ({none} if {empty})", ", or {none} if {empty}", "; {none} if {empty}")
_WIDE = (" (as a 64-bit integer)", ", as a 64-bit integer", " (64-bit result)")
_WEIGHTS = (2, 4, 4, 2, 2)  # of the registers of drawn_frames.yaml
_SAID = {  # for parameters with these keys, besides their names
    "c": ("a given character",),
    "k": ("a given number", "a given value"),
    "m": ("a given number", "a given amount"),
}
_FOUND = {  # folds that find an element
    *("first", "last", "nth", "largest", "smallest", "first_place", "last_place"),
    *("first_index", "last_index", "nth_index", "largest_index", "smallest_index"),
}
_SECOND_VERB = re.compile(r"(\b(?:and|then)|,) (return|add|remove|drop|subtract|cap|multiply|write|store)\b")

_CLUMSY = re.compile(  # what a drawn request must not say; names and numbers are still in braces
    r"\{(?!c)\w+\}(?: inclusive| \(inclusive\))? (?:by|with|at|modulo) "  # "multiply the numbers below 5 by 3"
    r"|\{(?:k|hi|m)2?\}(?: inclusive| \(inclusive\))? to (?!\{)"  # "copy the values from 3 to 9 to the list"
    r"|(?:for each|\bthat) .* (?:add up|sum) to"
    r"|sum of [^,]*\bthat [^,]* (?:is|exceeds|does not|equals|greater than|equal to|at most|divisible by) \{t\}"
    r"|[Ii]s the sum of [^,]*\bthat "
    r"|[Hh]ow many (?:(?! are there).)* (?:that|and|or) .* are there"
    r"|(?:divisor|factor)s? (?!of)[^,]* in (?:the (?:number|integer) )?\{n\}"
    r"|share of .* in percent"
    r"|[Ll]ook for .* and return it"
    r"|[Ff]inds? where|[Ww]here is the first|[Ww]here is the last"  # its index, or the array?
)


def write_wordings(combination: Combination) -> tuple[str, ...]:
    """Return different requests for a combination.

    Args:
        combination (`Combination`): variants get the same requests with other numbers.

    Returns:
        `tuple[str]`: `NUM_WORDINGS` requests, in turn from each register of frames.yaml.
    """
    wordings: dict[str, None] = {}
    phrases = Phrases(combination)
    for _ in range(_ROUNDS):
        for frames in _registers():
            if len(wordings) < NUM_WORDINGS and (wording := _write(phrases, frames)):
                wordings.setdefault(wording)
    return tuple(wordings)


def draw_wordings(combination: Combination, rng: random.Random, number: int) -> tuple[str, ...]:
    """Draw different requests for a combination.

    Args:
        combination (`Combination`): the combination.
        rng (`random.Random`): the only source of chance.
        number (`int`): number of requests, each from another register as far as possible.
    """
    wordings: dict[str, None] = {}
    phrases = Phrases(combination, rng)
    registers = _registers("drawn_frames")
    for _ in range(_ROUNDS):
        if len(wordings) == number:
            break
        for frames in rng.choices(registers, _WEIGHTS, k=number):
            if len(wordings) < number and (wording := _write(phrases, frames, _CLUMSY)):
                wordings.setdefault(_say_wide(wording, rng) if combination.wide else wording)
    return tuple(wordings)


def _say_wide(wording: str, rng: random.Random) -> str:
    """Return a request that says that the result has 64 bits."""
    end = wording[-1] if wording[-1] in ".?" else ""
    return f"{wording.removesuffix(end)}{rng.choice(_WIDE)}{end}"


@cache
def _registers(name: str = "frames") -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(frames) for frames in read_yaml(name).values())


def _write(phrases: Phrases, frames: Sequence[str], refused: re.Pattern[str] | None = None) -> str | None:
    """Return a request in a register, without refused words, or `None` if there is none for this combination."""
    for _ in frames:
        try:
            text = _fill(phrases, phrases.choose(frames))
        except MissingError:
            continue
        if not (refused and refused.search(text)):
            return _put_names(phrases, text)
    return None


def _fill(phrases: Phrases, frame: str) -> str:
    """Fill a frame with phrases; names and numbers are still missing."""
    source, _, _, fold = phrases.combination.parts
    if phrases.combination.fold in _FOUND and re.search("[cC](omput|alculat)e ", frame):
        raise MissingError  # nobody computes the first element
    templates = {"noun": fold.nouns, "verb": fold.verbs, "verbs": fold.verbs, "asked": fold.asked}
    templates |= {"question": fold.questions, "clause": fold.clauses}

    def fill(match: re.Match[str]) -> str:
        key = match[1].removeprefix("bare_").lower()
        if key == "given":
            return phrases.choose(source.given)
        bare = match[1].startswith("bare_")
        text = phrases.fill(phrases.choose(templates[key]), within="{given}" in frame, bare=bare)
        if key == "verbs":
            text = _to_third_person(text)
        if bare:
            text = text.replace("the ", "")
        if match[1][0].isupper():
            text = text[0].upper() + text[1:]
        return text + _say_none(phrases, text)

    return PLACEHOLDER.sub(fill, frame)


def _to_third_person(verb: str) -> str:
    """Return what a function does that is asked to "add up …": "adds up …"."""
    first, _, rest = verb.partition(" ")
    return _SECOND_VERB.sub(lambda match: f"{match[1]} {_inflect(match[2])}", f"{_inflect(first)} {rest}")


def _inflect(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _say_none(phrases: Phrases, text: str) -> str:
    """Return the words for what comes back when nothing is found; in brackets only once."""
    source, filters, _, fold = phrases.combination.parts
    if not fold.none:
        return ""
    texts = _EMPTY if fold.whole or not filters[0].c else _NONE
    if texts is _EMPTY and not source.empty:
        return ""
    fitting = [each for each in texts if not ("(" in each and text.endswith(")"))]
    container = re.search(r"\b(list|buffer)\b", text)
    empty = source.empty.replace("array", container[1]) if container else source.empty
    return phrases.choose([*fitting, *([""] * 3 if fold.unsaid else [])]).replace("{empty}", empty)


def _put_names(phrases: Phrases, text: str) -> str:
    """Put names and numbers in their places."""
    combination = phrases.combination
    said = _SAID if len(combination.free) == 1 else {}

    def fill(match: re.Match[str]) -> str:
        key = match[1]
        if key == "none":
            return combination.none
        name = combination.names[key]
        return phrases.choose([name, name, *said[key]]) if key in said and key in combination.free else name

    text = PLACEHOLDER.sub(fill, text)
    text = re.sub(r"~(?= \w)", ",", text).replace("~", "")
    return re.sub(r" +(?=[ ,;?]|\.(?!\.)|$)", "", text)
