"""Functions of logits that several searches share, in NumPy."""

from collections.abc import Sequence

import numpy as np


def log_normalizer(logits: np.ndarray) -> np.ndarray:
    """Return the logarithm of the sum of exponentials over the last axis, which is dropped."""
    largest = logits.max(axis=-1)
    return largest + np.log(np.exp(logits - largest[..., None]).sum(axis=-1))


def penalize(scores: np.ndarray, history: Sequence[int], repetition_penalty: float, no_repeat_ngram_size: int) -> None:
    """Change one row's scores in place as transformers' two processors do.

    Args:
        scores (`np.ndarray`): logits, or in beam search log-probabilities, shape (vocabulary,).
        history (`Sequence[int]`): the tokens so far, with the start token.
        repetition_penalty (`float`): divides positive scores of tokens in the history, multiplies negative ones.
        no_repeat_ngram_size (`int`): a token that would repeat an n-gram of this size gets minus infinity; 0 is off.
    """
    if repetition_penalty != 1.0:
        seen = np.unique(np.asarray(history))
        own = scores[seen]
        scores[seen] = np.where(own < 0, own * repetition_penalty, own / repetition_penalty)
    size = no_repeat_ngram_size
    if size and len(history) + 1 >= size:
        prefix = list(history[len(history) - size + 1 :])
        for start in range(len(history) - size + 1):
            if list(history[start : start + size - 1]) == prefix:
                scores[history[start + size - 1]] = -np.inf
