"""The English of a combination: noun phrases from its parts, and requests around them in several registers.

A fold's templates (folds.yaml) may contain

    {items}       the elements that are meant, with "the": "the squares of the even numbers in an array"
    {items_from}  the same after "remove": "the even numbers from an array"
    {bare}        the same without "the": "even numbers in an array"; {bare_from}
    {item}        the same in the singular: "even number in an array"
    {nouns}       all elements: "numbers in an array"
    {noun}        one of them: "number"; {where} follows it: "in an array"
    {are} {is}    the condition: "are even", "exceeds k"
    {complements} {complement}   the condition after "are" or "is": "even", "multiples of k"
    {tests} {test}               the condition after "do" or "does": "exceed k"
    {kinds} {kind}  the elements without where they are: "even numbers"
    {whole}       the source as a whole: "of an array"
    {act}         what becomes of the elements: "double the even numbers in an array"

A template is left out if the parts have not what it mentions.
"""

import random
import re
from collections.abc import Iterator, Sequence
from functools import cache

from t2l.data.combinations.combination import PLACEHOLDER, Combination
from t2l.data.combinations.parts import Filter, in_number, read_yaml

NUM_WORDINGS = 8
_TRIES = 40  # rounds over the registers before there are no further wordings
_NONE = {
    False: (", or {none} if there is none", " ({none} if there is none)", ", {none} if there are none"),
    True: (" ({none} for an empty array)", ", {none} if the array is empty"),
}
_SAID = {  # for parameters with these keys, besides their names
    "c": ("a given character",),
    "k": ("a given number", "a given value"),
    "m": ("a given number", "a given amount"),
}
_AND_RETURN = re.compile(r"\band (return|add|leave)\b")  # verbs that follow the first one


class _Missing(Exception):
    """A template mentions what the parts have not."""


class _Wordings:
    """Draws the phrases of one combination; each list of alternatives is used up before one comes again."""

    def __init__(self, combination: Combination) -> None:
        self.combination = combination
        self.rng = random.Random(combination.meaning)
        self.waiting: dict[tuple[str, ...], list[str]] = {}
        self.within = False  # whether "Given …" has named the source

    def choose(self, options: Sequence[str]) -> str:
        if not options:
            raise _Missing
        waiting = self.waiting.setdefault(tuple(options), [])
        if not waiting:
            waiting += self.rng.sample(list(options), len(options))
        return waiting.pop()

    def phrase(self, template: str) -> str:
        """Fill a template of a fold."""
        noun, where = None, None
        source = self.combination.parts[0]

        def fill(match: re.Match[str]) -> str:
            nonlocal noun, where
            noun = noun or self.choose(source.nouns)
            key = match[1]
            if where is None or key.endswith("_from"):
                places = source.from_ if key.endswith("_from") else source.where
                where = self.choose(source.within if self.within else places)
            return self._slot(key, noun, where, match[0])

        return PLACEHOLDER.sub(fill, template)

    def _slot(self, key: str, noun: str, where: str, unchanged: str) -> str:
        source = self.combination.parts[0]
        plural = key not in ("complement", "is", "test", "item", "noun", "kind")
        match key.removesuffix("_from"):
            case "items" | "bare":
                text = self._items(noun, where)
                return text if key.startswith("items") else re.sub(r"\bthe ", "", text, count=1)
            case "item":
                if self.combination.parts[2].nouns:
                    raise _Missing
                return self._elements(noun, where, plural=False)
            case "nouns":
                self._only_itself()
                return f"{in_number(noun, plural=True)} {where}"
            case "noun":
                self._only_itself()
                return in_number(noun, plural=False)
            case "kind" | "kinds":
                return self._elements(noun, "", plural=plural)
            case "whole":
                return self.choose(source.whole)
            case "where":
                return where
            case "are" | "is":
                return self._predicate(plural=plural)
            case "complement" | "complements":
                return in_number(self.choose(_complements(self._single())), plural=plural)
            case "test" | "tests":
                return in_number(self.choose(self._single().verbs), plural=True)
            case "act":
                return self.phrase_of_map(noun, where)
        return unchanged

    def _only_itself(self) -> None:
        if self.combination.map != "itself":
            raise _Missing

    def _single(self) -> Filter:
        filters = self.combination.parts[1]
        if len(filters) > 1 or not filters[0].c:
            raise _Missing
        return filters[0]

    def phrase_of_map(self, noun: str, where: str) -> str:
        items = f"the {self._elements(noun, where, plural=True)}"
        return self.choose(self.combination.parts[2].verbs).replace("{items}", items)

    def _items(self, noun: str, where: str) -> str:
        items = f"the {self._elements(noun, where, plural=True)}"
        nouns = self.combination.parts[2].nouns
        return self.choose(nouns).replace("{items}", items) if nouns else items

    def _elements(self, noun: str, where: str, *, plural: bool) -> str:
        """Return the elements that are meant, without an article."""
        *others, last = self.combination.parts[1]
        before = ""
        for filter_ in others:
            before = f"{self.choose(filter_.adjectives)} "
        if not last.c:
            return f"{in_number(noun, plural=plural)} {where}".strip()
        adjectives = [f"{adjective} {noun}" for adjective in last.adjectives]
        nouns = [] if self.combination.parts[0].own_nouns else list(last.nouns)
        relatives = [f"that <is|are> {text}" for text in _complements(last, adjectives=bool(last.after))]
        relatives += [f"that {text}" for text in last.verbs]
        after = [f"{noun} {text}" for text in (*last.after, *last.bare)]
        options = [*adjectives, *adjectives, *nouns, *nouns, *after, *after]
        chosen = self.choose(options if options and not where else [*options, *relatives])
        if chosen in relatives or (chosen in after and where.startswith("of ")):
            text = f"{before}{noun} {where} {chosen.removeprefix(noun)}"
        else:
            text = f"{before}{chosen} {where}"
        return " ".join(in_number(text, plural=plural).split())

    def _predicate(self, *, plural: bool) -> str:
        filters = self.combination.parts[1]
        if not filters[0].c:
            raise _Missing
        *others, last = filters
        options = [f"<is|are> {text}" for text in _complements(last)]
        if others:
            options = [f"<is|are> {others[0].adjectives[0]} and {text}" for text in _complements(last)]
        else:
            options += last.verbs
        return in_number(self.choose(options), plural=plural)


def _complements(filter_: Filter, *, adjectives: bool = True) -> list[str]:
    """Return what may stand after "is" and "are"."""
    nouns = [_with_article(noun) for noun in filter_.nouns]
    return [*(filter_.adjectives if adjectives else ()), *nouns, *filter_.after]


def _with_article(noun: str) -> str:
    singular = in_number(noun, plural=False)
    article = "an" if singular[0] in "aeiou" else "a"
    return f"<{article} {singular}|{in_number(noun, plural=True)}>"


def write_wordings(combination: Combination) -> tuple[str, ...]:
    """Return the requests for a combination, in different registers; variants get the same with other numbers."""
    wordings: dict[str, None] = {}
    drawn = _Wordings(combination)
    for _ in range(_TRIES):
        for register in _frames():
            if len(wordings) == NUM_WORDINGS:
                return tuple(wordings)
            for wording in _word(drawn, register):
                wordings.setdefault(wording)
                break
    return tuple(wordings)


@cache
def _frames() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(frames) for frames in read_yaml("frames").values())


def _word(drawn: _Wordings, register: Sequence[str]) -> Iterator[str]:
    """Yield wordings in a register."""
    for _ in range(len(register)):
        frame = drawn.choose(register)
        try:
            yield _finish(drawn, _fill_frame(drawn, frame))
        except _Missing:
            continue


def _fill_frame(drawn: _Wordings, frame: str) -> str:
    source, _, _, fold = drawn.combination.parts
    drawn.within = "{given}" in frame

    def fill(match: re.Match[str]) -> str:
        key = match[1]
        kind = key.removeprefix("bare_").lower()
        if kind == "given":
            return drawn.choose(source.given)
        options = {"noun": fold.nouns, "verb": fold.verbs, "verbs": fold.verbs}
        options |= {"question": fold.questions, "clause": fold.clauses}
        text = drawn.phrase(drawn.choose(options[kind]))
        if kind == "verbs":
            text = _third_person(text)
        if key.startswith("bare_"):
            text = text.replace("the ", "")
        if key[0].isupper():
            text = text[0].upper() + text[1:]
        return text + _none(drawn)

    return PLACEHOLDER.sub(fill, frame)


def _third_person(verb: str) -> str:
    """Return what a function does that is asked to "add up …": "adds up …"."""
    first, _, rest = verb.partition(" ")
    if first.endswith("y") and first[-2] not in "aeiou":
        first = f"{first[:-1]}ies"
    else:
        first += "es" if first.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return _AND_RETURN.sub(r"and \1s", f"{first} {rest}")


def _none(drawn: _Wordings) -> str:
    """Return the words for what comes back when nothing is found."""
    combination = drawn.combination
    fold = combination.parts[3]
    if not fold.none:
        return ""
    texts = _NONE[fold.whole or combination.filters == ("all",)]
    return drawn.choose([*texts, *([""] * 3 if fold.unsaid else [])])


def _finish(drawn: _Wordings, text: str) -> str:
    """Put names and numbers in their places."""
    combination = drawn.combination
    said = _SAID if len(combination.free) == 1 else {}

    def fill(match: re.Match[str]) -> str:
        key = match[1]
        if key == "none":
            return combination.none
        if key in said:
            return drawn.choose([combination.names[key], combination.names[key], *said[key]])
        return combination.names[key]

    return PLACEHOLDER.sub(fill, text)
