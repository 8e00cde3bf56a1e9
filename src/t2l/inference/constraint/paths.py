"""Ways through the grammar, found without facts: what a text leads to, and on which conditions.

Facts change with every statement, stacks of items hardly do. So a text is followed from a stack once, without facts.
What depends on facts becomes a condition: a guard of the grammar, or a text that a leaf with facts must accept. Where
the facts change on the way, and what follows depends on them, the path is uncertain: then the parser must be asked.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.items import Action, Ask, Choice, Known, Later
from t2l.inference.constraint.lexemes import DEAD, DONE, DONE_OR_MORE
from t2l.inference.constraint.machine import LEAVES, Cell, Stacks


class Accepted(NamedTuple):
    """The condition that a leaf accepts a text, as the beginning of one of its texts or as a whole one."""

    leaf: Known
    text: str
    whole: bool

    def holds(self, key: Any) -> bool:
        status = self.leaf.classifier(self.text, key)
        return status >= DONE_OR_MORE if self.whole else status != DEAD


Condition = str | Accepted  # a string is the name of a guard


class Path(NamedTuple):
    """A way through the grammar."""

    cell: Cell
    text: str
    conditions: tuple[Condition, ...] = ()
    changes: tuple[tuple[Callable[..., Facts], tuple[Any, ...]], ...] = ()  # to the facts, in order
    renumbered: bool = False  # whether one of them changes the next free number
    uncertain: bool = False

    def holds(self, facts: Facts) -> bool:
        """Whether all conditions hold."""
        for condition in self.conditions:
            if isinstance(condition, str):
                if not facts.guard(condition):
                    return False
            elif not condition.holds(facts.answer(condition.leaf.question)):
                return False
        return True


class Unanswered(Exception):
    """A question came up whose answer is needed to go on."""

    def __init__(self, question: tuple[Any, ...]) -> None:
        self.question = question


class Paths:
    """The paths from stacks, given the answers to some questions."""

    def __init__(self, stacks: Stacks, answers: Mapping[tuple[Any, ...], Any]) -> None:
        self._stacks, self._answers = stacks, answers

    def follow(self, path: Path, text: str) -> list[Path]:
        """Return the paths after a text."""
        paths = [path]
        for char in text:
            paths = [following for path in paths for _, following in self.read(path, (char,))]
        return [with_open_text(path) for path in paths]

    def read(self, path: Path, chars: Iterable[str]) -> Iterator[tuple[str, Path]]:
        """Yield the paths after each of some characters, with the character.

        Raises:
            `Unanswered`: if the answer to another question is needed.
        """
        for leaf in self._leaves(path):
            item, text = leaf.cell.item, leaf.text
            assert isinstance(item, LEAVES)
            shape = item.shape if isinstance(item, Known) else item.classify
            left: list[str] = []  # characters that the leaf cannot read
            for char in chars:
                status = shape(text + char)
                if status == DONE:
                    yield char, self._finish(leaf, text + char)
                elif status != DEAD:
                    yield char, Path(leaf.cell, text + char, *leaf[2:])
                else:
                    left.append(char)
            if text and left and shape(text) >= DONE_OR_MORE:
                yield from self.read(self._finish(leaf, text), left)

    def _leaves(self, path: Path) -> list[Path]:
        """Return the paths from which a character is read: with a leaf at the top."""
        found: list[Path] = []
        pending = [path]
        while pending:
            path = pending.pop()
            item = path.cell.item
            if isinstance(item, (Action, Ask, Later)):
                pending.append(self._settle(path))
            elif isinstance(item, Choice):
                for guard, items in item.alternatives:
                    cell = self._stacks.push(items, path.cell.rest)
                    conditions = (*path.conditions, guard) if guard and not path.changes else path.conditions
                    uncertain = path.uncertain or bool(guard and path.changes)
                    pending.append(Path(cell, "", conditions, path.changes, path.renumbered, uncertain))
            else:
                found.append(path)
        return found

    def _finish(self, path: Path, text: str) -> Path:
        """Leave the leaf at the top, which has read its text."""
        item = path.cell.item
        assert isinstance(item, LEAVES)
        if isinstance(item, Known):
            path = _with_leaf(path, Accepted(item, text, whole=True))
            changes = (*path.changes, (item.action, (text,))) if item.action else path.changes
            path = path._replace(changes=changes, renumbered=path.renumbered or item.steady)
        return path._replace(cell=self._stacks.push(item.then(text), path.cell.rest), text="")

    def _settle(self, path: Path) -> Path:
        """Take the item at the top, which reads no character."""
        item, rest = path.cell.item, path.cell.rest
        if isinstance(item, Action):
            assert rest is not None
            changes = (*path.changes, (item.change, item.arguments))
            return path._replace(cell=rest, changes=changes, renumbered=path.renumbered or item.renumbers)
        if isinstance(item, Later):
            return path._replace(cell=self._stacks.push(item.builder(*item.built_with), rest))
        assert isinstance(item, Ask)
        if item.question not in self._answers:
            raise Unanswered(item.question)
        items = item.builder(self._answers[item.question], *item.built_with)
        return path._replace(cell=self._stacks.push(items, rest))


def given_answers(cell: Cell, key: Hashable, facts: Facts, find: Callable[[dict[Any, Any]], Any]) -> Any:
    """Return what `find` returns, given the answers to all questions that come up; it is kept on the stack.

    Args:
        cell (`Cell`): the stack.
        key (`Hashable`): what is asked about the stack.
        facts (`Facts`): what answers the questions.
        find (`Callable`): is called with the answers so far; raises `Unanswered` for a further question.
    """
    answers: tuple[tuple[tuple[Any, ...], Any], ...] = ()
    while True:
        found = cell.explored.get((key, answers))
        if found is None:
            try:
                found = find(dict(answers))
            except Unanswered as unanswered:
                found = unanswered
            cell.explored[key, answers] = found
        if not isinstance(found, Unanswered):
            return found
        answers = (*answers, (found.question, facts.ask(found.question)))


def with_open_text(path: Path) -> Path:
    """Add the condition that the leaf at the top accepts what it has read."""
    item = path.cell.item
    if not path.text or not isinstance(item, Known):
        return path
    return _with_leaf(path, Accepted(item, path.text, whole=False))


def _with_leaf(path: Path, condition: Accepted) -> Path:
    """Add a condition of a leaf; after a change of the facts, only where the leaf's answer is the same."""
    if not path.changes:
        return path._replace(conditions=(*path.conditions, condition))
    steady = condition.leaf.steady and not path.renumbered
    conditions = (*path.conditions, condition) if steady else path.conditions
    return path._replace(conditions=conditions, uncertain=True)
