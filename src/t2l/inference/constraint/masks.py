"""Which tokens may follow: masks, computed once for each stack and the facts that matter there.

The tree of the vocabulary is walked once for each stack, along all texts that the grammar allows
(`t2l.inference.constraint.paths`). A mask is the tokens without conditions, and those whose conditions hold. It is
kept by the answers to the questions that occur in the conditions.
"""

import threading
from typing import Any, NamedTuple

import numpy as np

from t2l.inference.constraint.items import Known
from t2l.inference.constraint.machine import Cell, Stacks
from t2l.inference.constraint.paths import Accepted, Condition, Path, Paths, given_answers, with_open_text
from t2l.inference.constraint.state import State
from t2l.inference.constraint.vocabulary import Node, Vocabulary

MAX_MASKS = 20_000


class Exploration(NamedTuple):
    """What may follow a stack.

    Args:
        free (`np.ndarray`): the tokens without conditions.
        conditional (`tuple`): tokens with their conditions.
        uncertain (`tuple`): tokens that only the parser can decide about, with conditions that they must meet, too.
        guards (`tuple`): all guards in the conditions.
        leaves (`tuple`): all leaves in the conditions.
        masks (`dict`): the masks so far, by the answers of guards and leaves.
    """

    free: np.ndarray
    conditional: tuple[tuple[int, tuple[Condition, ...]], ...]
    uncertain: tuple[tuple[int, tuple[Condition, ...]], ...]
    guards: tuple[str, ...]
    leaves: tuple[Known, ...]
    masks: dict[Any, np.ndarray]


class Masks:
    """The masks of one vocabulary. Threads may share them."""

    def __init__(self, stacks: Stacks, vocabulary: Vocabulary) -> None:
        self._stacks, self._vocabulary = stacks, vocabulary
        self._lock = threading.Lock()
        self._count = 0

    def find(self, state: State) -> np.ndarray:
        """Return the mask of a state, read-only."""
        explored = given_answers(
            state.cell, state.text, state.facts, lambda answers: self._explore(state.cell, state.text, answers)
        )
        key = (
            *(state.facts.guard(guard) for guard in explored.guards),
            *(state.facts.answer(leaf.question) for leaf in explored.leaves),
        )
        mask = explored.masks.get(key)
        if mask is None:
            mask = self._combine(explored, key)
            with self._lock:
                self._count += 1
                if self._count % MAX_MASKS == 0:
                    explored.masks.clear()
                explored.masks[key] = mask
        return self._with_uncertain(state, explored, key, mask)

    def _explore(self, cell: Cell, text: str, answers: dict[Any, Any]) -> Exploration:
        paths = Paths(self._stacks, answers)
        found: dict[int, list[Path]] = {}
        pending: list[tuple[Node, Path]] = [(self._vocabulary.root, Path(cell, text))]
        while pending:
            node, path = pending.pop()
            for char, following in paths.read(path, node.children):
                child = node.children[char]
                for token in child.tokens:
                    found.setdefault(token, []).append(with_open_text(following))
                if child.children:
                    pending.append((child, following))
        return _sort(found, len(self._vocabulary))

    def _combine(self, explored: Exploration, key: tuple[Any, ...]) -> np.ndarray:
        """Return the tokens whose conditions hold."""
        answers = dict(zip((*explored.guards, *explored.leaves), key, strict=True))
        mask = explored.free.copy()
        for token, conditions in explored.conditional:
            if _hold(conditions, answers):
                mask[token] = True
        mask.flags.writeable = False
        return mask

    def _with_uncertain(
        self, state: State, explored: Exploration, key: tuple[Any, ...], mask: np.ndarray
    ) -> np.ndarray:
        """Return the mask with the tokens about which the parser decides, and the end."""
        answers = dict(zip((*explored.guards, *explored.leaves), key, strict=True)) if explored.uncertain else {}
        extra = [
            token
            for token, conditions in explored.uncertain
            if not mask[token] and _hold(conditions, answers) and state.advance(token) is not None
        ]
        if state.may_end():
            extra.append(self._vocabulary.eos_token_id)
        if extra:
            mask = mask.copy()
            mask[extra] = True
            mask.flags.writeable = False
        return mask


def _sort(found: dict[int, list[Path]], size: int) -> Exploration:
    free = np.zeros(size, bool)
    conditional: list[tuple[int, tuple[Condition, ...]]] = []
    uncertain: list[tuple[int, tuple[Condition, ...]]] = []
    for token, paths in found.items():
        if any(not path.conditions and not path.uncertain for path in paths):
            free[token] = True
            continue
        for path in paths:
            (uncertain if path.uncertain else conditional).append((token, path.conditions))
    conditions = [condition for _, own in (*conditional, *uncertain) for condition in own]
    guards = dict.fromkeys(condition for condition in conditions if isinstance(condition, str))
    leaves = dict.fromkeys(condition.leaf for condition in conditions if isinstance(condition, Accepted))
    return Exploration(free, tuple(conditional), tuple(uncertain), tuple(guards), tuple(leaves), {})


def _hold(conditions: tuple[Condition, ...], answers: dict[Any, Any]) -> bool:
    for condition in conditions:
        if isinstance(condition, str):
            if not answers[condition]:
                return False
        elif not condition.holds(answers[condition.leaf]):
            return False
    return True
