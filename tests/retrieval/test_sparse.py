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
    library = bm25s.BM25(method="lucene", k1=1.2, b=0.75)
    library.index([tokenize(own) or [""] for own in TEXTS], show_progress=False)
    tokens = [token for token in tokenize(text) if token in library.vocab_dict]
    expected = library.get_scores(tokens) if tokens else np.zeros(len(TEXTS))
    write_sparse(TEXTS, tmp_path)
    of_text, of_wording = SparseScorer.load(tmp_path).shares(text)
    if expected.max():
        np.testing.assert_allclose(of_text / of_text.max(), expected / expected.max(), atol=0.01)
    assert ((of_text > 0) == (expected > 0)).all() and of_text.max() <= 1 and of_wording.max() <= 1


def test_of_many_wordings_pairs_that_only_one_has_are_dropped(tmp_path: Path) -> None:
    texts = [f"wording {number} alone" for number in range(10_000)] + ["red apple", "a red apple", "green apple"]
    write_sparse(texts, tmp_path)
    scorer = SparseScorer.load(tmp_path)
    assert set(scorer._vocabulary) >= {"red apple", "green", "apple"} and "green apple" not in scorer._vocabulary
    assert scorer.shares("green apple")[0].argmax() == 10_002


def test_the_own_words_of_a_wording_are_all_of_them(tmp_path: Path) -> None:
    write_sparse(TEXTS, tmp_path)
    of_text, of_wording = SparseScorer.load(tmp_path).shares("subtract two of them")
    assert of_wording[3] == pytest.approx(1) and of_text.argmax() == 3 and of_wording[4] == of_text[4] == 0
