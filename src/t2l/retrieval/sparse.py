"""Likeness of words: BM25 by the library `bm25s`, scaled to 0…1."""

import functools
from collections.abc import Iterable
from pathlib import Path

import bm25s  # type: ignore[import-untyped]
import numpy as np

from t2l.retrieval.normalization import tokenize


class SparseScorer:
    """BM25 scores of all wordings of an index.

    Args:
        model (`bm25s.BM25`): the indexed wordings.
    """

    def __init__(self, model: bm25s.BM25) -> None:
        self._model = model

    @classmethod
    def build(cls, texts: Iterable[str]) -> "SparseScorer":
        """Index the wordings, in normal form."""
        vocabulary: dict[str, int] = {}  # made here, in order of appearance: bm25s would number the tokens at random
        ids = [[vocabulary.setdefault(token, len(vocabulary)) for token in tokenize(text) or [""]] for text in texts]
        model = bm25s.BM25(method="lucene", k1=1.2, b=0.75)
        model.index((ids, vocabulary), show_progress=False)
        return cls(model)

    @classmethod
    def load(cls, folder: str | Path) -> "SparseScorer":
        """Read what `save` wrote; the arrays are mapped, not read.

        Raises:
            `OSError`, `ValueError`: if a file is missing or damaged.
        """
        return cls(bm25s.BM25.load(folder, mmap=True))

    def __len__(self) -> int:
        return int(self._model.scores["num_docs"])

    def save(self, folder: str | Path) -> None:
        """Write the arrays and the vocabulary to a folder."""
        self._model.save(folder, show_progress=False)

    @functools.cached_property
    def _masses(self) -> np.ndarray:
        """The score of each wording for its own words."""
        scores = self._model.scores
        return np.bincount(scores["indices"], scores["data"], minlength=len(self)).astype(np.float32)

    def shares(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """Return how much of a text's words each wording has, and how much of the wording's words the text has.

        Both are from 0 to 1 (`float32`); rare words weigh more. The text is in normal form.
        """
        scores, vocabulary = self._model.scores, self._model.vocab_dict
        tokens = [token for token in tokenize(text) if token in vocabulary]
        if not tokens:
            return np.zeros(len(self), np.float32), np.zeros(len(self), np.float32)
        pointers = scores["indptr"]
        spans = (slice(pointers[index], pointers[index + 1]) for index in map(vocabulary.__getitem__, tokens))
        most = sum(float(scores["data"][span].max()) for span in spans if span.stop > span.start)
        shared = np.asarray(self._model.get_scores(tokens), np.float32)
        return shared / np.float32(most or 1.0), np.minimum(1.0, shared / np.maximum(self._masses, 1e-6))
