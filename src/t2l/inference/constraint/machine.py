"""The incremental parser: a state after each character, and the characters that may follow.

A state is a stack of items and the text that its top item has read so far. A stack is a linked list of `Cell`s; equal
stacks are the same object, so results can be kept on them.
"""

from typing import Any

from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.items import Action, Ask, Choice, Item, Items, Known, Later, Lexeme, Words
from t2l.inference.constraint.lexemes import DEAD, DONE, DONE_OR_MORE

MAX_CELLS = 200_000
LEAVES = (Words, Lexeme, Known)


class Cell:
    """A stack: its top item and the stack below it."""

    __slots__ = ("explored", "item", "rest")

    def __init__(self, item: Item, rest: "Cell | None") -> None:
        self.item, self.rest = item, rest
        self.explored: dict[Any, Any] = {}  # what `t2l.inference.constraint.masks` found out about this stack


class Stacks:
    """All stacks, each once; when there are too many, they are forgotten."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], Cell] = {}

    def push(self, items: Items, rest: Cell | None) -> Cell:
        """Return the stack with these items on top, the first uppermost."""
        if len(self._cells) > MAX_CELLS:
            self._cells = {}
        for item in reversed(items):
            key = (id(item), id(rest))  # the cell keeps both alive, so the numbers stay theirs
            cell = self._cells.get(key)
            if cell is None:
                cell = self._cells[key] = Cell(item, rest)
            rest = cell
        assert rest is not None
        return rest

    def settle(self, cell: Cell, facts: Facts) -> tuple[Cell, Facts]:
        """Take the items at the top that read no character and need none: actions, questions, later items."""
        while True:
            item = cell.item
            if isinstance(item, Action):
                assert cell.rest is not None
                cell, facts = cell.rest, item.apply(facts)
            elif isinstance(item, Ask):
                cell = self.push(item.builder(facts.ask(item.question), *item.built_with), cell.rest)
            elif isinstance(item, Later):
                cell = self.push(item.builder(*item.built_with), cell.rest)
            else:
                return cell, facts

    def finish(self, cell: Cell, text: str, facts: Facts) -> tuple[Cell, Facts]:
        """Leave the leaf at the top, which has read its text."""
        item = cell.item
        assert isinstance(item, LEAVES)
        if isinstance(item, Known) and item.action:
            facts = item.action(facts, text)
        return self.settle(self.push(item.then(text), cell.rest), facts)

    def step(self, cell: Cell, text: str, facts: Facts, char: str) -> tuple[Cell, str, Facts] | None:
        """Read one character.

        Args:
            cell (`Cell`): the stack.
            text (`str`): what its top item has read.
            facts (`Facts`): what is known.
            char (`str`): the character.

        Returns:
            The next stack, text and facts; `None` if the character cannot follow.
        """
        while True:
            item = cell.item
            if isinstance(item, Choice):
                chosen = choose(item, char, facts)
                if chosen is None:
                    return None
                cell, facts = self.settle(self.push(chosen, cell.rest), facts)
                continue
            status = classify(item, text + char, facts)
            if status == DONE:
                cell, facts = self.finish(cell, text + char, facts)
                return cell, "", facts
            if status != DEAD:
                return cell, text + char, facts
            if not text or classify(item, text, facts) < DONE_OR_MORE:
                return None
            cell, facts = self.finish(cell, text, facts)
            text = ""


def classify(item: Item, text: str, facts: Facts) -> int:
    """Classify the text of a leaf."""
    if isinstance(item, Known):
        return item.classifier(text, facts.answer(item.question))
    assert isinstance(item, (Words, Lexeme))
    return item.classify(text)


def choose(choice: Choice, char: str, facts: Facts) -> Items | None:
    """Return the alternative that begins with a character; alternatives differ in their first characters."""
    skip = None
    for guard, items in choice.alternatives:
        if not items:
            skip = items if not guard or facts.guard(guard) else None
        elif _begins(items, char, facts):
            return items if not guard or facts.guard(guard) else None
    return skip


def _begins(items: Items, char: str, facts: Facts) -> bool:
    """Whether items can begin with a character, by its shape."""
    for item in items:
        if isinstance(item, Choice):
            return choose(item, char, facts) is not None
        if isinstance(item, Ask):
            return _begins(item.builder(facts.ask(item.question), *item.built_with), char, facts)
        if isinstance(item, Later):
            return _begins(item.builder(*item.built_with), char, facts)
        if isinstance(item, Known):
            return item.shape(char) != DEAD
        if not isinstance(item, Action):
            assert isinstance(item, (Words, Lexeme))
            return item.classify(char) != DEAD
    return False
