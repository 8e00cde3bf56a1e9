"""Lists that the reranker learns from: a wording as a request, and the wordings that a search finds nearest to it.

The wording itself is left out of the search. So the nearest right wording is another one of the same program, and the
wrong ones are those that a search confuses with it.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from t2l.llvm import parse_signature
from t2l.retrieval.index import Index
from t2l.retrieval.memory import OTHER_SIGN, SHARPNESS, SPARSE_WEIGHT, UNUSUAL_TYPE
from t2l.retrieval.normalization import normalize, split_name
from t2l.retrieval.vectors import unpack_vectors

LENGTH = 10  # wordings of a list
_TRIED = 60  # nearest programs that are looked at
_SAME_TYPE = 0.85  # share of lists with programs of one type, as for requests with a signature
_NAMED = 0.6  # share of requests that end in the words of a function's name
_SIZES = (2, 40)  # words of a request


class NearList(NamedTuple):
    """A request and the wordings nearest to it.

    Args:
        request (`str`): the request, in normal form.
        concept (`int`): its concept.
        wordings (`tuple[str, ...]`): wordings in normal form, the nearest first; at least one is right.
        right (`tuple[bool, ...]`): whether each belongs to a program that does what is asked.
    """

    request: str
    concept: int
    wordings: tuple[str, ...]
    right: tuple[bool, ...]


class ListDrawer:
    """Draws lists from an index.

    Args:
        index (`Index`): the index.
        alike (`np.ndarray`): int64 (number of programs), from `find_alike`.
        seed (`int`): seed of the draws.
    """

    def __init__(self, index: Index, alike: np.ndarray, seed: int) -> None:
        self._index, self._alike, self._rng = index, alike, random.Random(seed)
        self._wordings = [set(map(int, index.wordings_of(position))) for position in range(len(index))]
        self._owners: list[list[int]] = [[] for _ in range(len(index.vectors))]
        self._names: dict[int, list[str]] = {}
        self._texts = [""] * len(index.vectors)
        for position, own in enumerate(self._wordings):
            program = index.program(position)
            names = [parameter.name for parameter in program.parameters]
            self._names.setdefault(int(index.concepts[position]), []).append(
                split_name(parse_signature(program.signature).name)
            )
            for wording in own:
                self._owners[wording].append(position)
                self._texts[wording] = self._texts[wording] or normalize(index.wording(position, wording), names)
        vectors = unpack_vectors(index.vectors, index.vector_scale)
        self._vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        unusual = [
            not {one.returns, *one.parameters} <= {"i32", "double", "ptr", "i1", "void"} for one in index.signatures
        ]
        self._unusual = np.array(unusual)[index.types]

    def draw(self, count: int) -> Iterator[NearList]:
        """Yield up to `count` lists, one of each concept in turn, so that no concept drowns the others."""
        by_concept: dict[int, list[int]] = {}
        for wording in self._rng.sample(range(len(self._texts)), len(self._texts)):
            if self._owners[wording] and _SIZES[0] <= len(self._texts[wording].split()) <= _SIZES[1]:
                by_concept.setdefault(int(self._index.concepts[self._owners[wording][0]]), []).append(wording)
        while by_concept and count > 0:
            for concept in self._rng.sample(sorted(by_concept), len(by_concept)):
                near = self._draw(by_concept[concept].pop())
                if near and count > 0:
                    count -= 1
                    yield near
            by_concept = {concept: left for concept, left in by_concept.items() if left}

    def _draw(self, wording: int) -> NearList | None:
        """Return the list for a wording; `None` if its program has no other wording."""
        asked = self._rng.choice(self._owners[wording])
        likeness = self._compare(wording)
        scores = self._score(likeness, asked)
        found: dict[int, bool] = {}
        for position in map(int, np.argsort(-scores)[:_TRIED]):
            best = self._find_best(position, wording, likeness)
            right = position == asked or self._alike[position] == self._alike[asked] or best in self._wordings[asked]
            if best is None or best in found or (not right and wording in self._wordings[position]):
                continue
            found[best] = bool(right)
            if len(found) == LENGTH:
                break
        if not any(found.values()):
            best = self._find_best(asked, wording, likeness)
            if best is None:
                return None
            found[best] = True
        concept = int(self._index.concepts[asked])
        named = self._rng.random() < _NAMED
        request = f"{self._texts[wording]} {self._rng.choice(self._names[concept])}" if named else self._texts[wording]
        return NearList(request, concept, tuple(self._texts[one] for one in found), tuple(found.values()))

    def _compare(self, wording: int) -> np.ndarray:
        """Return the likeness of all other wordings (float32)."""
        of_text, of_wording = self._index.sparse.shares(self._texts[wording])
        dense = self._vectors @ self._vectors[wording]
        likeness = SPARSE_WEIGHT * np.sqrt(of_text * of_wording) + (1 - SPARSE_WEIGHT) * dense
        likeness[wording] = -1.0
        return np.asarray(likeness)

    def _score(self, likeness: np.ndarray, asked: int) -> np.ndarray:
        """Return the scores of the programs, mostly of those of the same type, as `t2l.retrieval.memory` does."""
        index = self._index
        breadth = index.average(likeness, SHARPNESS)
        scores = (np.maximum.reduceat(likeness[index.links], index.starts) + breadth) / 2
        scores -= OTHER_SIGN * (index.unsigned != index.unsigned[asked])
        if self._rng.random() < _SAME_TYPE:
            scores[index.types != index.types[asked]] = -np.inf
        else:
            scores -= UNUSUAL_TYPE * self._unusual
        return np.asarray(scores)

    def _find_best(self, position: int, left_out: int, likeness: np.ndarray) -> int | None:
        return max(self._wordings[position] - {left_out}, key=likeness.__getitem__, default=None)
