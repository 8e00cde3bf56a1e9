"""Synonyms by sense: which expressions of a request may stand for one another, and where.

The YAML files beside this module list the groups, one file by part of speech. A group is a list of expressions with
their forms; the first is replaced by any of the others, form by form. A group that is right only beside some words is
a mapping with `words` (that list) and conditions on the word before or after: `before`, `not_before`, `after`,
`not_after`. For example, "compute" may be replaced if it stands *before* "the".

Parameter names and code look like words. So an expression stays if it touches an operator or a bracket, and a noun in
the singular is replaced only behind a word like "the", "a" or "each".
"""

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from t2l.data.augmentation.orders import with_article

_FILES = ("verbs", "nouns", "everyday", "topics", "adjectives", "expressions", "spelling")
_NOUNS = ("nouns", "everyday")
_FIXED = ("verbs", "expressions")  # never behind "a" or "an": there they would be nouns
_TOKEN = re.compile(r"\w+|[^\w\s]")
_QUOTED = re.compile(r"`[^`]*`|(?<!\w)'[^']*'|\"[^\"]*\"")
_QUOTES = frozenset("`'\"")
_LOWER_I, _UPPER_I = re.compile(r"\bi\b"), re.compile(r"\bI\b")  # some people write "i" for "I"
_JOINED = frozenset("-_([{/\\'\"`=<>*&@#$%^~|+")
_OPERATORS = frozenset("*+/%<>=&|~[")  # not "^", which also stands for the beginning
_DETERMINERS = """
    the a an each every any its my your our their his this that another one no whole same first last second third
    next single current new per some either which what both whose final
"""
_BEFORE_NOUNS = frozenset(_DETERMINERS.split())


class Synonyms(NamedTuple):
    """One expression, what may replace it, and where.

    Args:
        expression (`str`): in lower case.
        others (`tuple[str, ...]`): its replacements.
        size (`int`): its number of words.
        noun (`bool`): whether it must stand behind a determiner.
        fixed (`bool`): whether it may not stand behind an indefinite article.
        before (`frozenset[str]`): the next word must be one of these; any word if empty.
        not_before (`frozenset[str]`): the next word may be none of these.
        after (`frozenset[str]`): the same of the word in front.
        not_after (`frozenset[str]`): the same of the word in front.
    """

    expression: str
    others: tuple[str, ...]
    size: int = 1
    noun: bool = False
    fixed: bool = False
    before: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()

    def allows(self, word_before: str, word_after: str) -> bool:
        """Say whether the expression may be replaced between two tokens ("^" and "$" are the ends of the prompt)."""
        if self.fixed and word_before in ("a", "an"):
            return False
        if self.noun and word_before not in _BEFORE_NOUNS:
            return False
        if (self.before and word_after not in self.before) or (self.after and word_before not in self.after):
            return False
        return word_after not in self.not_before and word_before not in self.not_after


def replace_synonyms(prompt: str, rng: random.Random) -> str:
    """Replace one to three expressions by synonyms, each wherever it stands; keep capitals and articles right."""
    found: dict[str, tuple[str, ...]] = {}
    places = _find(prompt)
    for _, synonyms in places:
        found.setdefault(synonyms.expression, synonyms.others)
    if not found:
        return prompt
    text = prompt.lower()
    chosen = {}
    for expression in rng.sample(list(found), min(len(found), rng.choice((1, 2, 2, 3)))):
        other = rng.choice(found[expression])
        if other.lower() not in text:  # another thing may have that name
            chosen[expression] = other
    for start, synonyms in reversed(places):
        if chosen.get(synonyms.expression) in synonyms.others:
            prompt = _put(prompt, start, start + len(synonyms.expression), chosen[synonyms.expression])
    return prompt


def _put(prompt: str, start: int, end: int, other: str) -> str:
    before, after = prompt[:start], prompt[end:]
    if _LOWER_I.search(prompt, start, end):
        other = _UPPER_I.sub("i", other)
    if prompt[start].isupper():
        other = other[0].upper() + other[1:]
    words = before.rsplit(None, 1)
    if words and words[-1].lower() in ("a", "an") and before[-1:] == " " and not other.startswith(("a ", "an ")):
        capital = words[-1][0].isupper()
        before, other = before[: len(before) - 1 - len(words[-1])], with_article(other)
        other = other[0].upper() + other[1:] if capital else other
    return f"{before}{other}{after}"


def _find(prompt: str) -> list[tuple[int, Synonyms]]:
    """Return where expressions may be replaced, from left to right. One that may not at one place is left out."""
    table, text = load_synonyms(), prompt.lower()
    tokens = [(match[0], match.start()) for match in _TOKEN.finditer(text)]
    words = ["^", *(word for word, _ in tokens), "$", "$"]
    quoted = [match.span() for match in _QUOTED.finditer(prompt)] if _QUOTES & set(prompt) else []
    blocked, found, end = set(), [], 0
    for index, (word, start) in enumerate(tokens):
        if start < end:
            continue
        for synonyms in (*table.get(f"{word} {words[index + 2]}", ()), *table.get(word, ())):
            stop = start + len(synonyms.expression)
            if not text.startswith(synonyms.expression, start) or text[stop : stop + 1].isalnum():
                continue
            before = words[index]
            after = words[index + 1 + synonyms.size]
            if _is_code(prompt, start, stop, before, after) or any(first <= start < last for first, last in quoted):
                blocked.add(synonyms.expression)
            elif synonyms.allows(before, after):
                found.append((start, synonyms))
                end = stop
                break
    return [match for match in found if match[1].expression not in blocked]


def _is_code(prompt: str, start: int, stop: int, before: str, after: str) -> bool:
    """Say whether an expression is part of code: joined to a word or a sign, an operand, or in capitals."""
    if (start and prompt[start - 1] in _JOINED) or (stop < len(prompt) and prompt[stop] in _JOINED):
        return True
    if before in _OPERATORS or after in _OPERATORS:
        return True
    return prompt[start : start + 2].isupper() or not prompt[start + 1 : stop].islower()


@cache
def load_synonyms() -> dict[str, tuple[Synonyms, ...]]:
    """Return the synonyms of every expression by its first one or two words, the longest expression first."""
    table: dict[str, list[Synonyms]] = {}
    for file in _FILES:
        text = Path(__file__).with_name(f"{file}.yaml").read_text(encoding="utf-8")
        for group in yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            for synonyms in read_group(group, file):
                table.setdefault(" ".join(_TOKEN.findall(synonyms.expression)[:2]), []).append(synonyms)
    return {words: tuple(sorted(found, key=lambda one: -len(one.expression))) for words, found in table.items()}


def read_group(group: list[str] | dict[str, Any], file: str) -> Iterator[Synonyms]:
    """Yield the synonyms of each form of a group's first expression.

    Args:
        group (`list` or `dict`): as a YAML file lists it.
        file (`str`): the name of that file without its suffix.

    Raises:
        ValueError: if the expressions have unequal numbers of forms.
    """
    conditions = dict(group) if isinstance(group, dict) else {"words": group}
    first, *others = [str(forms).split("|") for forms in conditions.pop("words")]
    if any(len(forms) != len(first) for forms in others):
        raise ValueError(
            f"{file}.yaml: the forms of {first[0]!r} and its synonyms differ in number; every expression of a group "
            f"needs {len(first)} forms; add the missing ones"
        )
    beside = {key: frozenset(str(value).split()) for key, value in conditions.items()}
    for index, form in enumerate(first):
        words = tuple(dict.fromkeys(forms[index] for forms in others if forms[index] != form))
        singular = file in _NOUNS and " " not in form and (index == 0 or len(first) == 1)
        if words:
            fixed = file in _FIXED or index > 0  # a plural behind "a" is a parameter's name: "a values"
            yield Synonyms(form, words, len(_TOKEN.findall(form)), singular, fixed, **beside)
