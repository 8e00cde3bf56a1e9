"""How the next token is chosen from its logits: the likeliest, or a sample; under a constraint, of the legal ones."""

import numpy as np

from t2l.arguments import DecodingArguments
from t2l.inference.decoding.row import Row
from t2l.inference.decoding.scores import penalize


class Greedy:
    """Take the likeliest token.

    A constraint is asked about this token only, which is almost always legal; the mask of all legal tokens is made
    only if it is not.
    """

    def __init__(self, decoding: DecodingArguments) -> None:
        self.penalties = decoding.repetition_penalty, decoding.no_repeat_ngram_size
        self.penalized = self.penalties != (1.0, 0)

    def __call__(self, row: Row, logits: np.ndarray, best: int) -> int | None:
        """Append the chosen token to the row and return it, or return `None` if none is legal.

        Args:
            row (`Row`): the answer so far.
            logits (`np.ndarray`): shape (vocabulary,); not changed.
            best (`int`): index of the largest logit.
        """
        if self.penalized:
            logits = logits.copy()
            penalize(logits, row.history, *self.penalties)
            best = int(logits.argmax())
        if row.constraint is None:
            row.append(best, None)
            return best
        after = row.constraint.advance(best)
        if after is None:
            legal = np.where(row.constraint.mask(), logits, -np.inf)
            best = int(legal.argmax())
            after = row.constraint.advance(best) if legal[best] > -np.inf else None
            if after is None:
                return None
        row.append(best, after)
        return best


class Sampler:
    """Draw a token, with transformers' temperature, top_k and top_p, in this order.

    Args:
        decoding (`DecodingArguments`): the parameters.
    """

    def __init__(self, decoding: DecodingArguments) -> None:
        self.decoding = decoding

    def __call__(self, row: Row, logits: np.ndarray, best: int) -> int | None:
        decoding = self.decoding
        assert row.random is not None
        scores = logits.astype(np.float64)
        penalize(scores, row.history, decoding.repetition_penalty, decoding.no_repeat_ngram_size)
        if row.constraint is not None:
            scores[~row.constraint.mask()] = -np.inf
        if scores.max() == -np.inf:
            return None
        probabilities = sampling_probabilities(scores, decoding.temperature, decoding.top_k, decoding.top_p)
        token = int(np.searchsorted(probabilities.cumsum(), row.random.random(), side="right"))
        token = min(token, int(probabilities.nonzero()[0][-1]))  # the sum may round to less than the number drawn
        row.append(token, None if row.constraint is None else row.constraint.advance(token))
        return token


def sampling_probabilities(scores: np.ndarray, temperature: float, top_k: int, top_p: float) -> np.ndarray:
    """Return the probabilities (vocabulary,) with which a token is drawn.

    Ties at the k-th place are all kept. Of the tokens in ascending order, those are dropped whose cumulative
    probability is at most 1 - top_p. Both as in transformers.
    """
    scores = scores / temperature
    if 0 < top_k < len(scores):
        scores[scores < np.partition(scores, -top_k)[-top_k]] = -np.inf
    probabilities = np.exp(scores - scores.max())
    probabilities /= probabilities.sum()
    if top_p < 1.0:
        order = probabilities.argsort(kind="stable")
        dropped = order[probabilities[order].cumsum() <= 1 - top_p]
        probabilities[dropped[dropped != order[-1]]] = 0.0
        probabilities /= probabilities.sum()
    return probabilities
