"""Likeness of words: BM25, scaled to 0…1. The library `bm25s` computes the scores of the words of an index.

A search only adds up columns of them, so it does without the library, whose import takes longer than a search. In the
file, scores have 8 bits, and wordings are written as differences, which compress well.
"""

import functools
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.normalization import tokenize

SPARSE = "sparse.npz"
_MANY = 10_000  # wordings from which on a pair of words counts only if two wordings have it
_STEPS = 255  # of a score


def write_sparse(texts: Iterable[str], folder: str | Path) -> None:
    """Write the scores of wordings, which are in normal form, to a folder; `SparseScorer.load` reads them."""
    import bm25s  # type: ignore[import-untyped]

    tokens = _drop_rare([tokenize(text) or [""] for text in texts])
    vocabulary: dict[str, int] = {}  # made here, in order of appearance: bm25s would number the tokens at random
    ids = [[vocabulary.setdefault(token, len(vocabulary)) for token in own] for own in tokens]
    model = bm25s.BM25(method="lucene", k1=1.2, b=0.75)
    model.index((ids, dict(vocabulary)), show_progress=False)  # the library adds to the dictionary
    scores = model.scores
    scale = np.float32(scores["data"].max() / _STEPS)
    np.savez_compressed(
        Path(folder, SPARSE),
        vocabulary=np.frombuffer("\n".join(vocabulary).encode(), np.uint8),
        data=np.maximum(1, np.rint(scores["data"] / scale)).astype(np.uint8),
        scale=scale,
        steps=np.diff(scores["indices"].astype(np.int32), prepend=np.int32(0)),
        pointers=scores["indptr"][: len(vocabulary) + 1].astype(np.uint32),
        count=np.int64(len(ids)),
    )


def _drop_rare(texts: Sequence[list[str]]) -> list[list[str]]:
    """Drop pairs of words that only one of many wordings has; there are as many of these as of all other tokens."""
    if len(texts) < _MANY:
        return list(texts)
    known = Counter(token for own in texts for token in set(own))
    return [[token for token in own if known[token] > 1 or " " not in token] for own in texts]


class SparseScorer:
    """BM25 scores of all wordings of an index, a column for each token.

    Args:
        count (`int`): number of wordings.
        vocabulary (`dict[str, int]`): the column of each token.
        data (`np.ndarray`): uint8; the scores that are not 0, one column after the other.
        scale (`float`): what a step of `data` is worth.
        indices (`np.ndarray`): the wording of each score; in a column, each wording comes once.
        pointers (`np.ndarray`): where each column begins in these.
    """

    def __init__(
        self,
        count: int,
        vocabulary: dict[str, int],
        data: np.ndarray,
        scale: float,
        indices: np.ndarray,
        pointers: np.ndarray,
    ) -> None:
        self._count, self._vocabulary, self._scale = count, vocabulary, np.float32(scale)
        self._data, self._indices, self._pointers = data, indices, pointers

    @classmethod
    def load(cls, folder: str | Path) -> "SparseScorer":
        """Read what `write_sparse` wrote.

        Raises:
            `OSError`, `ValueError`, `KeyError`, `TypeError`, `EOFError`, `BadZipFile`: if it is missing or damaged.
        """
        arrays = dict(np.load(Path(folder, SPARSE), allow_pickle=False))
        tokens = arrays["vocabulary"].tobytes().decode().split("\n")
        data, pointers = arrays["data"], arrays["pointers"].astype(np.int64)
        indices = np.cumsum(arrays["steps"], dtype=np.int32)
        ends = pointers[[0, -1]].tolist()
        if ends != [0, len(data)] or len(data) != len(indices) or (pointers[1:] < pointers[:-1]).any():
            raise ValueError("the columns of the sparse scores do not fit")
        scale = float(arrays["scale"])
        if data.dtype != np.uint8 or not (np.isfinite(scale) and scale > 0):
            raise ValueError("the sparse scores are no scores")
        if len(pointers) != len(tokens) + 1:
            raise ValueError("the words of the sparse scores do not fit")
        vocabulary = {token: column for column, token in enumerate(tokens)}
        return cls(int(arrays["count"]), vocabulary, data, scale, indices, pointers)

    def __len__(self) -> int:
        return self._count

    @functools.cached_property
    def _masses(self) -> np.ndarray:
        """The score of each wording for its own words."""
        return np.bincount(self._indices, self._data, minlength=len(self)).astype(np.float32) * self._scale

    def shares(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """Return how much of a text's words each wording has, and how much of the wording's words the text has.

        Both are from 0 to 1 (`float32`); rare words weigh more. The text is in normal form.

        Raises:
            `MemoryIndexError`: if the scores are of wordings that the index does not have.
        """
        shared, most = np.zeros(len(self), np.float32), 0.0
        try:
            for column in (self._vocabulary[token] for token in tokenize(text) if token in self._vocabulary):
                span = slice(self._pointers[column], self._pointers[column + 1])
                if span.stop > span.start:
                    scores = self._data[span] * self._scale
                    shared[self._indices[span]] += scores
                    most += float(scores.max())
            return shared / np.float32(most or 1.0), np.minimum(1.0, shared / np.maximum(self._masses, 1e-6))
        except (IndexError, TypeError, ValueError) as error:
            given = f"the sparse scores of the index do not fit the rest ({error})"
            raise MemoryIndexError(f"{given}; build it again (recipes/build_index.py)") from None
