"""Measure whether an encoder finds the concept of a wording that it was not trained on."""

from collections.abc import Callable, Sequence

import numpy as np

from t2l.retrieval.normalization import split_name
from t2l.training.encoder.wordings import Group

_ROWS = 256  # queries that are compared at a time
_TOP = 10


def measure_held_out(
    encode: Callable[[Sequence[str]], np.ndarray], groups: Sequence[Group], whole: Sequence[Group]
) -> dict[str, float]:
    """Search the wordings that `groups` leave out among the others, and those of all other groups.

    Args:
        encode (`Callable`): gives the vectors of texts, rows of length 1.
        groups (`Sequence[Group]`): groups with held-out wordings.
        whole (`Sequence[Group]`): the same groups with all their wordings.

    Returns:
        `dict[str, float]`: `num_samples`; the shares of wordings whose nearest neighbour has the same meaning
            (`meaning@1`) and the same concept (`concept@1`), and of those with the concept among ten groups
            (`concept@10`). Without held-out wordings only `num_samples`, 0.
    """
    texts: list[str] = []
    starts: list[int] = []
    for group in groups:
        starts.append(len(texts))
        texts += [*group.texts(), split_name(group.names[0])]
    queries = [(text, group.number) for group in whole for text in group.texts()[len(groups[group.number].places) :]]
    if not queries:
        return {"num_samples": 0}
    vectors, asked = encode(texts), encode([text for text, _ in queries])
    expected = np.array([number for _, number in queries])
    _, concepts = np.unique([group.concept for group in groups], return_inverse=True)
    hits = np.zeros(3)
    for start in range(0, len(queries), _ROWS):
        rows = slice(start, start + _ROWS)
        scores = np.maximum.reduceat(asked[rows] @ vectors.T, starts, axis=1)
        best = np.argsort(-scores, axis=1)[:, :_TOP]
        right = concepts[best] == concepts[expected[rows], None]
        hits += (best[:, 0] == expected[rows]).sum(), right[:, 0].sum(), right.any(axis=1).sum()
    shares = (round(float(share), 4) for share in hits / len(queries))
    return {"num_samples": len(queries), **dict(zip(("meaning@1", "concept@1", "concept@10"), shares, strict=True))}
