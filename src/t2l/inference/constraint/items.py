"""What a grammar is made of: leaves that read characters, choices, and actions that read none.

Items are immutable and hashable. A leaf classifies the text that it has read (`t2l.inference.constraint.lexemes`).
What comes after a leaf may depend on its text; `then` returns it.
"""

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.lexemes import DEAD, OPEN, classify_number, classify_word

Items = tuple["Item", ...]


class Item:
    """Any item."""

    __slots__ = ()


class Words(Item):
    """A leaf: one of some words, each with what follows it."""

    __slots__ = ("followers", "statuses")

    def __init__(self, words: Iterable[tuple[str, Items]]) -> None:
        self.followers = dict(words)
        prefixes = {word[:length] for word in self.followers for length in range(len(word) + 1)}
        self.statuses = {prefix: classify_word(prefix, self.followers) for prefix in prefixes}

    def classify(self, text: str) -> int:
        return self.statuses.get(text, DEAD)

    def then(self, text: str) -> Items:
        return self.followers[text]


@dataclass(frozen=True, slots=True)
class Lexeme(Item):
    """A leaf: a text that a function classifies by its characters alone.

    Args:
        classifier (`Callable`): is called with the text and `arguments`.
        arguments (`tuple`): further arguments.
        builder (`Callable`, *optional*): is called with the text and `built_with`; returns what follows.
        built_with (`tuple`): its further arguments.
    """

    classifier: Callable[..., int]
    arguments: tuple[Any, ...] = ()
    builder: Callable[..., Items] | None = None
    built_with: tuple[Any, ...] = ()

    def classify(self, text: str) -> int:
        return self.classifier(text, *self.arguments)

    def then(self, text: str) -> Items:
        return self.builder(text, *self.built_with) if self.builder else ()


@dataclass(frozen=True, slots=True)
class Known(Item):
    """A leaf that depends on the facts: the answer to `question` is the `key` by which its text is classified.

    Args:
        shape (`Callable`): classifies a text without the facts: what it may be at most.
        question (`Callable`): computes the key from the facts.
        classifier (`Callable`): classifies a text by the key.
        action (`Callable`, *optional*): is called with the facts and the text; returns the facts after it.
        steady (`bool`): whether the key depends on nothing but the next free number of a value.
    """

    shape: Callable[[str], int]
    question: Callable[[Facts], Any]
    classifier: Callable[[str, Any], int]
    action: Callable[[Facts, str], Facts] | None = None
    builder: Callable[..., Items] | None = None
    built_with: tuple[Any, ...] = ()
    steady: bool = False

    def then(self, text: str) -> Items:
        return self.builder(text, *self.built_with) if self.builder else ()


@dataclass(frozen=True, slots=True)
class Choice(Item):
    """One of some alternatives, by its first character; an alternative with a guard is there only if that holds.

    The alternative without items stands for nothing, and is taken if no other one fits.
    """

    alternatives: tuple[tuple[str, Items], ...]


@dataclass(frozen=True, slots=True)
class Action(Item):
    """A change of the facts; `renumbers` says whether the next free number of a value changes."""

    change: Callable[..., Facts]
    arguments: tuple[Any, ...] = ()
    renumbers: bool = False

    def apply(self, facts: Facts) -> Facts:
        return self.change(facts, *self.arguments)


@dataclass(frozen=True, slots=True)
class Ask(Item):
    """What follows depends on the answer to a question (`Facts.ask`)."""

    question: tuple[Any, ...]
    builder: Callable[..., Items]
    built_with: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Later(Item):
    """Items that are built when they are needed, because they can repeat without end."""

    builder: Callable[..., Items]
    built_with: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class End(Choice):
    """The place after an entity: the text may end here, or go on."""


@functools.cache
def text_of(word: str) -> Words:
    """Return a leaf for one word."""
    return Words(((word, ()),))


def numbered(text: str, allowed: int, prefix: str = "%") -> int:
    """Classify the number of a value or block by a set of numbers."""
    if len(text) < len(prefix):
        return OPEN if allowed and prefix.startswith(text) else DEAD
    return classify_number(text[len(prefix) :], allowed) if text.startswith(prefix) else DEAD


def fixed(text: str, allowed: str) -> int:
    """Classify by one word."""
    return classify_word(text, [allowed])
