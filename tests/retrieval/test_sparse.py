"""Sparse likeness: what a search adds up is what `bm25s` would score."""

from pathlib import Path

import bm25s  # type: ignore[import-untyped]
import numpy as np
import pytest

from t2l.retrieval.normalization import tokenize
from t2l.retrieval.sparse import SparseScorer, write_sparse

TEXTS = ["add two numbers", "the sum of # and #", "add", "subtract two of them", "", "add three numbers and # more"]


@pytest.mark.parametrize("text", ["add two numbers", "sum of numbers", "unheard of", "nothing known", "add add add #"])
def test_scores_are_those_of_the_library(text: str, tmp_path: Path) -> None:
    write_sparse(TEXTS, tmp_path)
    library = bm25s.BM25.load(tmp_path)
    tokens = [token for token in tokenize(text) if token in library.vocab_dict]
    expected = library.get_scores(tokens) if tokens else np.zeros(len(TEXTS))
    of_text, of_wording = SparseScorer.load(tmp_path).shares(text)
    assert np.array_equal(np.argsort(-of_text, kind="stable"), np.argsort(-expected.astype(np.float32), kind="stable"))
    assert ((of_text > 0) == (expected > 0)).all() and of_text.max() <= 1 and of_wording.max() <= 1


def test_the_own_words_of_a_wording_are_all_of_them(tmp_path: Path) -> None:
    write_sparse(TEXTS, tmp_path)
    of_text, of_wording = SparseScorer.load(tmp_path).shares("subtract two of them")
    assert of_wording[3] == pytest.approx(1) and of_text.argmax() == 3 and of_wording[4] == of_text[4] == 0
