"""Draw batches whose texts are hard to tell apart: siblings that differ in one word, and near concepts."""

import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from t2l.training.encoder.views import draw_view
from t2l.training.encoder.wordings import Group

NUM_NEAR = 12  # near groups of other concepts that a batch draws from


class Batch(NamedTuple):
    """Pairs of texts with one meaning.

    Args:
        texts (`list[str]`): the first text of each pair, then the second of each.
        meanings (`list[int]`): for each text the number of its group.
    """

    texts: list[str]
    meanings: list[int]


class BatchDrawer:
    """Draws batches from groups of wordings.

    Args:
        groups (`Sequence[Group]`): all groups.
        near (`np.ndarray`): for each group numbers of near groups, shape (groups, count); see `find_near`.
        num_pairs (`int`): number of pairs of a batch.
        seed (`int`): seed of all batches.
    """

    def __init__(self, groups: Sequence[Group], near: np.ndarray, num_pairs: int, seed: int) -> None:
        self.groups, self.near, self.num_pairs, self.rng = groups, near, num_pairs, random.Random(seed)
        concepts: dict[str, list[Group]] = {}
        for group in groups:
            concepts.setdefault(group.concept, []).append(group)
        self.concepts = concepts
        self.names = list(concepts)

    def draw(self) -> Batch:
        """Draw a batch; each concept is as likely as any other, however many groups it has."""
        chosen: dict[int, tuple[Group, list[int]]] = {}
        while len(chosen) < self.num_pairs:
            own = self.concepts[self.rng.choice(self.names)]
            group, sibling = self.rng.choice(own), self.rng.choice(own)
            places = self._draw_places(group)
            chosen.setdefault(group.number, (group, places))
            if max(places) < len(sibling.places):  # the same wordings with another word in them
                chosen.setdefault(sibling.number, (sibling, places))
            near = self.groups[self.rng.choice(self.near[group.number])]
            chosen.setdefault(near.number, (near, self._draw_places(near)))
        pairs = list(chosen.values())[: self.num_pairs]
        texts = [self._view(group, places[side]) for side in (0, 1) for group, places in pairs]
        return Batch(texts, [group.number for group, _ in pairs] * 2)

    def _draw_places(self, group: Group) -> list[int]:
        return self.rng.sample(range(len(group.places)), 2)

    def _view(self, group: Group, place: int) -> str:
        return draw_view(self.rng.choice(group.programs), group.places[place], self.rng.choice(group.names), self.rng)


def find_near(groups: Sequence[Group], centroids: np.ndarray, count: int = NUM_NEAR) -> np.ndarray:
    """Return for each group the numbers of the nearest groups of other concepts.

    Args:
        groups (`Sequence[Group]`): the groups.
        centroids (`np.ndarray`): a vector for each group, shape (groups, dimension).
        count (`int`, *optional*): number of near groups.

    Returns:
        `np.ndarray`: int64, shape (groups, count).
    """
    _, concepts = np.unique([group.concept for group in groups], return_inverse=True)
    near = np.empty((len(groups), count), np.int64)
    for start in range(0, len(groups), 512):
        rows = slice(start, start + 512)
        likeness = centroids[rows] @ centroids.T
        likeness[concepts[rows, None] == concepts] = -np.inf
        near[rows] = np.argpartition(-likeness, count, axis=1)[:, :count]
    return near
