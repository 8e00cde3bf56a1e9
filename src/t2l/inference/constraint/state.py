"""The state of an answer that is being written, as decoding sees it: tokens, masks, forced tokens."""

from typing import Protocol

import numpy as np

from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.items import End, Known
from t2l.inference.constraint.lexemes import DONE
from t2l.inference.constraint.machine import Cell, Stacks
from t2l.inference.constraint.paths import Path, Paths, given_answers
from t2l.inference.constraint.vocabulary import Vocabulary


class Constraint(Protocol):
    """What a state needs of the constraint that it belongs to."""

    vocabulary: Vocabulary
    stacks: Stacks

    def keep(self, following: "dict[int, State | None]", token: int, state: "State | None") -> None: ...

    def find_mask(self, state: "State") -> np.ndarray: ...

    def find_forced(self, state: "State") -> tuple[int, ...]: ...


class State:
    """A state; `advance` returns another one, and changes nothing that can be seen."""

    __slots__ = ("_constraint", "_following", "_forced", "cell", "facts", "finished", "line", "text")

    def __init__(
        self,
        constraint: Constraint,
        cell: Cell,
        text: str,
        facts: Facts,
        *,
        finished: bool = False,
        line: str = "",
    ) -> None:
        self._constraint = constraint
        self.cell, self.text, self.facts, self.finished = cell, text, facts, finished
        self.line = line  # the text since the last newline
        self._following: dict[int, State | None] = {}  # the states after tokens, as far as they are kept
        self._forced: tuple[int, ...] | None = None  # the tokens that must follow, once they are known

    @property
    def vocabulary(self) -> Vocabulary:
        return self._constraint.vocabulary

    @property
    def stacks(self) -> Stacks:
        return self._constraint.stacks

    def advance(self, token: int) -> "State | None":
        """Return the state after a token; `None` if it cannot follow."""
        if token in self._following:
            return self._following[token]
        following = self._advance(token)
        self._constraint.keep(self._following, token, following)
        return following

    def _advance(self, token: int) -> "State | None":
        if self.finished:
            return None
        if token == self.vocabulary.eos_token_id:
            ended = State(self._constraint, self.cell, self.text, self.facts, finished=True)
            return ended if self.may_end() else None
        text = self.vocabulary.text(token)
        following = self._follow(token, text) if text else None
        if following is not None and text:
            following.line = _last_line(self.line + text)
            if self._forced and self._forced[0] == token:
                following._forced = self._forced[1:]
        return following

    def _follow(self, token: int, text: str) -> "State | None":
        """Follow the paths of a token; they are kept on the stack. Read its characters if that does not decide."""
        stacks = self._constraint.stacks
        paths: list[Path] = given_answers(
            self.cell,
            (self.text, token),
            self.facts,
            lambda answers: Paths(stacks, answers).follow(Path(self.cell, self.text), text),
        )
        for path in paths:
            if path.uncertain:
                return self.read(text)
            if path.holds(self.facts):
                return self._take(path)
        return None

    def _take(self, path: Path) -> "State":
        facts = self.facts
        for change, arguments in path.changes:
            facts = change(facts, *arguments)
        stacks, item = self._constraint.stacks, path.cell.item
        if not path.text:
            cell, facts = stacks.settle(path.cell, facts)
            return State(self._constraint, cell, "", facts)
        if isinstance(item, Known) and item.classifier(path.text, facts.answer(item.question)) == DONE:
            cell, facts = stacks.finish(path.cell, path.text, facts)
            return State(self._constraint, cell, "", facts)
        return State(self._constraint, path.cell, path.text, facts)

    def read(self, text: str) -> "State | None":
        """Return the state after a text; `None` if it cannot follow."""
        if self.finished:
            return None
        reached = (self.cell, self.text, self.facts)
        for char in text:
            following = self._constraint.stacks.step(*reached, char)
            if following is None:
                return None
            reached = following
        return State(self._constraint, *reached, line=_last_line(self.line + text))

    def may_end(self) -> bool:
        """Whether the text is a complete module."""
        return not self.finished and isinstance(self.cell.item, End) and not self.text and self.facts.may_end()

    def mask(self) -> np.ndarray:
        """Return which tokens may follow: an array of booleans, one a token, which must not be changed."""
        if self.finished:
            return np.zeros(len(self.vocabulary), bool)
        return self._constraint.find_mask(self)

    def forced(self) -> int | None:
        """Return the token that must follow, as the tokenizer would spell it; `None` if there is a choice."""
        if self.may_end():
            return None if self.facts.may_go_on() else self.vocabulary.eos_token_id
        if self._forced is None:
            self._forced = () if self.finished else self._constraint.find_forced(self)
        return self._forced[0] if self._forced else None


def _last_line(text: str) -> str:
    """Return the text from its last newline on."""
    return text[max(text.rfind("\n"), 0) :]
