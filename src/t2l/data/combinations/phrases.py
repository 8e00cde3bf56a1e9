"""Noun phrases and conditions of a combination, from the words of its parts.

The templates of folds.yaml may contain

    {items}       the elements that are meant, with "the": "the squares of the even numbers in an array"
    {items_from}  the same after "remove": "the even numbers from an array"
    {bare}        the same without "the": "even numbers in an array"; {bare_from}
    {plain}       the same for folds of the elements themselves
    {item}        the same in the singular: "even number in an array"
    {an_item}     the same with an article: "an even number in an array"
    {kinds}       the elements without where they are: "even numbers"; {kind}: "even number"
    {other_kinds} those that they are compared with: "odd numbers"
    {nouns}       all elements: "numbers in an array"
    {noun}        one of them: "number"; {where} follows it: "in an array"
    {are}         the condition: "are even", "exceed k"; {is}: "is even", "exceeds k"
    {complements} the condition after "are": "even", "multiples of k"; {complement}: "even", "a multiple of k"
    {tests}       the condition after "do" or "does": "exceed k"
    {act}         what becomes of the elements: "double the even numbers in an array"
    {whole}       the source as a whole: "of an array"

`{items}` and `{where}` may stand in the templates of maps.yaml, too, and `{each_one}` with `{one}`: "x * x + 1 for
each even number x in an array". Names and numbers (`{k}`, `{n}`) come in later.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from t2l.data.combinations.combination import PLACEHOLDER, Combination
from t2l.data.combinations.parts import Filter, in_number

_OF = re.compile("^of ")
_ARRAY_OF = re.compile(r"\b(?:array|list|buffer) of [\w -]+$")
_POSITIVE = ("prime", "composite", "power_of_two")  # nobody says "positive primes"
_TRIES = 6
_ONES = ("x", "v", "e", "z")
_SINGULAR = ("complement", "is", "item", "kind", "noun")


class MissingError(Exception):
    """A template mentions what the parts do not have."""


class Phrases:
    """The phrases of one combination; all alternatives are used before one comes again.

    Args:
        combination (`Combination`): variants get the same phrases, as far as they have the same parameters.
        rng (`random.Random`, *optional*, defaults to one seeded with the meaning): the only source of chance.
    """

    def __init__(self, combination: Combination, rng: random.Random | None = None) -> None:
        self.combination = combination
        self._rng = rng or random.Random(combination.meaning)
        self._within = False  # whether "it" refers to the source
        self._one = ""  # "one|ones", where that may stand for the noun
        self._waiting: dict[tuple[str, ...], list[str]] = {}

    def choose(self, options: Sequence[str]) -> str:
        """Return one of several texts.

        Raises:
            `MissingError`: if there are none.
        """
        if not options:
            raise MissingError
        waiting = self._waiting.setdefault(tuple(options), [])
        if not waiting:
            waiting += self._rng.sample(list(options), len(options))
        return waiting.pop()

    def fill(self, template: str, *, within: bool = False, bare: bool = False) -> str:
        """Fill a template of a fold.

        Args:
            template (`str`): text with placeholders.
            within (`bool`): whether the source was named before, so that "it" refers to it.
            bare (`bool`): whether "the" will be left out, so that "the even ones" cannot stand for elements.

        Raises:
            `MissingError`: if the parts do not have what the template mentions.
        """
        source, filters, map_, _ = self.combination.parts
        places = source.from_ if "_from}" in template and not within else source.where
        where = "from it" if within and "_from}" in template else self.choose(source.within if within else places)
        said = f"{template} {where} {' '.join(map_.nouns)}"  # "the number of numbers" sounds odd
        noun = self.choose([noun for noun in source.nouns if noun.partition("|")[0] not in said] or source.nouns)
        if "{kind" in template and not source.own_nouns:  # "how many even digits are there in n"
            where = _OF.sub("in ", where)
        self._within = within
        self._one = "one|ones" if within and source.ones and not (where or bare) and filters[-1].c else ""
        return PLACEHOLDER.sub(lambda match: self._slot(match[1], noun, where), template)

    def _slot(self, key: str, noun: str, where: str) -> str:
        source, _, map_, _ = self.combination.parts
        plural = key not in _SINGULAR
        match key:
            case "items" | "items_from":
                return self._items(noun, where)
            case "bare" | "bare_from":
                return self._items(noun, where, one=False).removeprefix("the ")
            case "plain" | "kind" | "kinds":
                self._refuse_if(bool(map_.nouns))
                return self._elements(noun, "" if key.startswith("kind") else where, plural=plural)
            case "other_kinds":
                return self._elements(noun, "", plural=True, other=True)
            case "item" | "an_item":
                self._refuse_if(bool(map_.nouns))
                item = self._elements(noun, where, plural=False)
                return item if key == "item" else _with_article(item)
            case "nouns" | "noun":
                self._refuse_if(bool(map_.nouns))
                return in_number(noun, plural=plural) + f" {where}" * plural
            case "where":
                return where
            case "are" | "is":
                return self._condition(plural=plural)
            case "complement" | "complements":
                return in_number(self.choose(complements_of(self._only_filter())), plural=plural)
            case "tests":
                return in_number(self.choose(self._only_filter().verbs), plural=True)
            case "act":
                return self._act(noun, where)
            case "whole":
                return "of it" if self._within else self.choose(source.whole)
        return f"{{{key}}}"  # a name or a number

    def _act(self, noun: str, where: str) -> str:
        """Return what becomes of the elements; never "multiply the numbers divisible by 3 by 5"."""
        verb = self.choose(self.combination.parts[2].verbs)
        for _ in range(_TRIES):
            meant = self._meant(self._one or noun, where)
            if not ("by " in meant and "{items} by" in verb):
                return self._put_items(verb, meant, noun, where)
        raise MissingError

    def _put_items(self, template: str, items: str, noun: str, where: str) -> str:
        """Fill a template of a map."""
        text = template.replace("{items}", items).replace("{where}", where)
        if "{each_one}" in text:
            one = next(name for name in _ONES if name not in self.combination.names.values())
            text = text.replace("{each_one}", self._each(noun, where, one)).replace("{one}", one)
        return text

    def _each(self, noun: str, where: str, one: str) -> str:
        """Return the elements that are meant one by one, under a name: "each even number x in an array"."""
        if self._all_have_a_name:
            return f"each element {one} among {self._meant(noun, where)}"
        named = f"{in_number(noun, plural=False)} {one}"
        return f"each {self._elements(named, where, plural=False, named=True)}"

    def _refuse_if(self, missing: bool) -> None:
        if missing:
            raise MissingError

    def _only_filter(self) -> Filter:
        filters = self.combination.parts[1]
        self._refuse_if(len(filters) > 1 or not filters[0].c)
        return filters[0]

    def _items(self, noun: str, where: str, *, one: bool = True) -> str:
        """Return what is folded, with its article."""
        items = self._meant((one and self._one) or noun, where)
        nouns = self.combination.parts[2].nouns
        dangling = _ARRAY_OF.search(items) is not None  # "…, each increased by 3" could be said of the last words
        nouns_left = [text for text in nouns if not (dangling and ", each" in text)]
        self._refuse_if(bool(nouns) and not nouns_left)
        return self._put_items(self.choose(nouns_left), items, noun, where) if nouns else items

    def _meant(self, noun: str, where: str) -> str:
        """Return the elements that are meant, with their article."""
        if self._all_have_a_name:
            source = self.combination.parts[0]
            return self.choose(source.every_within if self._within else source.every)
        return f"the {self._elements(noun, where, plural=True)}"

    @property
    def _all_have_a_name(self) -> bool:
        """Whether all elements are meant, and are called otherwise than "the elements in …"."""
        source, filters, _, _ = self.combination.parts
        return bool(source.every) and not filters[-1].c

    def _elements(self, noun: str, where: str, *, plural: bool, other: bool = False, named: bool = False) -> str:
        """Return the elements that are meant, or that they are compared with, without an article.

        A noun that is `named` ("number x") cannot be replaced by another.
        """
        self._refuse_if(self._all_have_a_name)
        source, filters, _, fold = self.combination.parts
        *others, last = (filters[other],) if fold.versus else filters
        before = "".join(f"{self.choose(filter_.adjectives)} " for filter_ in others)
        joined = " " in self.combination.filters[-1]
        sign = "positive " if noun.startswith("positive ") else ""  # "positive multiples of 3": 0 is none of them
        if self.combination.filters[-1] in _POSITIVE:
            noun, sign = noun.removeprefix("positive "), ""
        leading = [f"{adjective} {noun}" for adjective in last.adjectives]
        leading += [] if source.own_nouns or named else [f"{sign}{text}" for text in last.nouns]
        # "the vowels in a string", not "the characters in a string that are vowels"
        own = replace(last, nouns=()) if last.nouns and not (source.own_nouns or named or joined) else last
        relative = [f"that <is|are> {text}" for text in complements_of(own, adjectives=bool(last.after))]
        relative += [f"that {text}" for text in last.verbs]
        loosely = source.first and bool(relative)  # "the numbers from a to b ending in 2"
        trailing = [*last.after, *([] if loosely else last.bare)]
        options = 2 * [*leading, *trailing] or relative
        pointed = "*" in source.parameters  # "a number in a list that is even" could be an even list
        loose = where and not source.adjacent and (plural or not (source.tight or pointed))
        mapped = any(" of {items}" in noun for noun in self.combination.parts[2].nouns)
        # "from a list of numbers that are even"; "the squares of the numbers in a list that are above 9" could be of
        # squares above 9
        loose = loose and not (pointed and (mapped or where.startswith("from ")))
        if where and plural and source.tight:  # "the digits of a number that are even"
            options = [*leading, *relative]
        if (loose or not plural) and joined and relative:  # "the numbers in a list that are even or above 5"
            options = relative
        chosen = self.choose([*options, *options, *relative] if loose else options) if last.c else noun
        if (chosen in relative and loose) or (chosen in trailing and source.first):
            text = f"{before}{noun} {where} {chosen}"
        elif chosen in (*trailing, *relative):
            text = f"{before}{noun} {chosen} {_OF.sub('in ', where)}"
        else:
            text = f"{before}{chosen} {where}"
        return " ".join(in_number(text, plural=plural).split())

    def _condition(self, *, plural: bool) -> str:
        """Return what is said of the elements that are meant: "are even"."""
        *others, last = self.combination.parts[1]
        self._refuse_if(not last.c)
        both = "".join(f"{self.choose(filter_.adjectives)} and " for filter_ in others)
        texts = complements_of(last)
        if others:  # "even and divisible by 3", not "even and multiples of 3"
            texts = [text for text in texts if "<" not in text] or texts
        options = [f"<is|are> {both}{text}" for text in texts]
        if others and not options:
            options = [f"<is|are> {both}{text}" for text in last.verbs]
        return in_number(self.choose([*options, *([] if others else last.verbs)]), plural=plural)


def complements_of(filter_: Filter, *, adjectives: bool = True) -> list[str]:
    """Return what may stand after "is" and "are"."""
    nouns = [
        f"<{_with_article(in_number(noun, plural=False))}|{in_number(noun, plural=True)}>" for noun in filter_.nouns
    ]
    return [*(filter_.adjectives if adjectives else ()), *nouns, *filter_.after, *filter_.said]


def _with_article(noun: str) -> str:
    return f"{'an' if re.match('[aeio](?!ne)|upper', noun) else 'a'} {noun}"
