"""Likeness of words: BM25, scaled to 0…1. The library `bm25s` counts the words of an index and writes the scores.

A search only adds up columns of them, so it does without the library, whose import takes longer than a search.
"""

import functools
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.normalization import tokenize

VOCABULARY, PARAMETERS = "vocab.index.json", "params.index.json"
DATA, INDICES, POINTERS = (f"{name}.csc.index.npy" for name in ("data", "indices", "indptr"))
SPARSE_FILES = (VOCABULARY, PARAMETERS, DATA, INDICES, POINTERS)


def write_sparse(texts: Iterable[str], folder: str | Path) -> None:
    """Write the scores of wordings, which are in normal form, to a folder; `SparseScorer.load` reads them."""
    import bm25s  # type: ignore[import-untyped]

    vocabulary: dict[str, int] = {}  # made here, in order of appearance: bm25s would number the tokens at random
    ids = [[vocabulary.setdefault(token, len(vocabulary)) for token in tokenize(text) or [""]] for text in texts]
    model = bm25s.BM25(method="lucene", k1=1.2, b=0.75)
    model.index((ids, vocabulary), show_progress=False)
    model.save(folder, show_progress=False)
    for name, type_ in ((DATA, np.float16), (INDICES, np.min_scalar_type(len(ids))), (POINTERS, np.uint32)):
        np.save(Path(folder, name), np.load(Path(folder, name)).astype(type_))  # half of what bm25s writes


class SparseScorer:
    """BM25 scores of all wordings of an index, a column for each token.

    Args:
        count (`int`): number of wordings.
        vocabulary (`dict[str, int]`): the column of each token.
        data (`np.ndarray`): the scores that are not 0, one column after the other.
        indices (`np.ndarray`): the wording of each score; in a column, each wording comes once.
        pointers (`np.ndarray`): where each column begins in these.
    """

    def __init__(
        self, count: int, vocabulary: dict[str, int], data: np.ndarray, indices: np.ndarray, pointers: np.ndarray
    ) -> None:
        self._count, self._vocabulary = count, vocabulary
        self._data, self._indices, self._pointers = data, indices, pointers

    @classmethod
    def load(cls, folder: str | Path) -> "SparseScorer":
        """Read what `write_sparse` wrote; the arrays are mapped, not read.

        Raises:
            `OSError`, `ValueError`, `KeyError`, `TypeError`, `EOFError`: if a file is missing or damaged.
        """
        texts = [Path(folder, name).read_text(encoding="utf-8") for name in (PARAMETERS, VOCABULARY)]
        parameters, vocabulary = map(json.loads, texts)
        files = (Path(folder, name) for name in (DATA, INDICES, POINTERS))
        data, indices, pointers = (np.asarray(np.load(file, mmap_mode="r", allow_pickle=False)) for file in files)
        ends = pointers[[0, -1]].tolist()
        if ends != [0, len(data)] or len(data) != len(indices) or (pointers[1:] < pointers[:-1]).any():
            raise ValueError("the columns of the sparse scores do not fit")
        return cls(int(parameters["num_docs"]), dict(vocabulary), data, indices, pointers)

    def __len__(self) -> int:
        return self._count

    @functools.cached_property
    def _masses(self) -> np.ndarray:
        """The score of each wording for its own words."""
        return np.bincount(self._indices, self._data, minlength=len(self)).astype(np.float32)

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
                    shared[self._indices[span]] += self._data[span]
                    most += float(self._data[span].max())
            return shared / np.float32(most or 1.0), np.minimum(1.0, shared / np.maximum(self._masses, 1e-6))
        except (IndexError, TypeError, ValueError) as error:
            given = f"the sparse scores of the index do not fit the rest ({error})"
            raise MemoryIndexError(f"{given}; build it again (recipes/build_index.py)") from None
