"""Beam search over a batch in which requests are done at different times."""

from types import SimpleNamespace
from typing import Any

import numpy as np

from t2l.arguments import DecodingArguments
from t2l.inference.decoding.answers import Statistics
from t2l.inference.decoding.beams import search_beams

EOS, VOCABULARY = 1, 6


class Lengths:
    """A state that ends each request at its own length, and that refuses a call with another number of rows."""

    def __init__(self, lengths: list[int]) -> None:
        self.lengths, self.step_count = np.array(lengths), 0

    def step(self, tokens: np.ndarray) -> np.ndarray:
        assert tokens.shape == (len(self.lengths), 1)
        self.step_count += 1
        logits = np.tile(np.array([0.0, 0.0, 4.0, 3.0, 2.0, 1.0], np.float32), (len(tokens), 1, 1))
        logits[:, 0, EOS] = np.where(self.lengths <= self.step_count, 30.0, -30.0)
        return logits

    def advance(self, counts: np.ndarray) -> None:
        assert len(counts) == len(self.lengths)

    def select(self, rows: np.ndarray) -> None:
        self.lengths = self.lengths[rows]


def test_the_rows_of_a_request_that_is_done_are_dropped_whether_it_is_the_first_or_the_last() -> None:
    backend: Any = SimpleNamespace(tokens=SimpleNamespace(start=0, eos=EOS, pad=0))
    decoding = DecodingArguments(num_beams=2, max_new_tokens=12)
    for lengths in ([3, 6, 9], [9, 6, 3], [6, 9, 3]):
        answers = search_beams(backend, Lengths(lengths), [None] * 3, decoding, Statistics())
        assert [len(own[0].token_ids) for own in answers] == lengths
        assert all(own[0].finished for own in answers)
