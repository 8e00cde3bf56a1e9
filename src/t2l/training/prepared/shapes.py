"""The padded lengths of sources and targets: few, because every new shape is expensive, and with little padding."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from t2l.training.prepared.folder import Split

NUM_SHAPES = 64  # more: less padding, more shapes
Lengths = NDArray[np.int64]


def get_lengths(split: Split) -> Lengths:
    """Return the lengths of source and target of each row, of shape `(rows, 2)`."""
    return np.stack([split.source_lengths, split.target_lengths[split.target_of_row]], axis=1).astype(np.int64)


def pad_lengths(lengths: Lengths, num_shapes: int = NUM_SHAPES, batch_tokens: int = 0) -> Lengths:
    """Return the padded lengths of source and target of each row, of shape `(rows, 2)`.

    Rows with the same padded lengths may share a batch. They are found by cuts: all rows have one shape at first; then
    again and again the shape is cut in two, between two lengths of sources or of targets, that saves the most padding.

    Args:
        lengths (`NDArray`): what `get_lengths` returned, at least one row.
        num_shapes (`int`, *optional*, defaults to 64): maximum number of different pairs of padded lengths.
        batch_tokens (`int`, *optional*, defaults to 0): number of tokens of a batch. Rows that do not fill one get no
            shape of their own.

    >>> pad_lengths(np.array([[3, 3], [8, 9], [9, 8], [64, 5]]), 3).tolist()
    [[3, 3], [9, 9], [9, 9], [64, 5]]
    """
    pairs, pair_of_row, rows = np.unique(lengths, axis=0, return_inverse=True, return_counts=True)
    groups = [np.arange(len(pairs))]
    cuts = [_find_cut(pairs, rows, groups[0], batch_tokens)]
    while len(groups) < num_shapes:
        best = max(range(len(groups)), key=lambda number: cuts[number].saved)
        if not cuts[best].saved:
            break
        groups[best], other = cuts[best].parts
        groups.append(other)
        cuts[best] = _find_cut(pairs, rows, groups[best], batch_tokens)
        cuts.append(_find_cut(pairs, rows, other, batch_tokens))
    padded = np.empty_like(pairs)
    for group in groups:
        padded[group] = pairs[group].max(axis=0)
    return padded[pair_of_row.ravel()]


class _Cut(NamedTuple):
    """A way to cut a group of pairs in two: tokens of padding that it saves, and both parts."""

    saved: int
    parts: tuple[NDArray[np.int64], NDArray[np.int64]]


def _find_cut(pairs: Lengths, rows: NDArray[np.int64], group: NDArray[np.int64], least: int) -> _Cut:
    """Return the cut that saves the most, with at least so many tokens in each part; one that saves 0 if none does."""
    best = _Cut(0, (group, group[:0]))
    whole = int(rows[group].sum() * pairs[group].max(axis=0).sum())
    for side in (0, 1):
        ordered = group[np.argsort(pairs[group, side], kind="stable")]
        own, other, before = pairs[ordered, side], pairs[ordered, 1 - side], np.cumsum(rows[ordered])
        below, above = np.maximum.accumulate(other), np.maximum.accumulate(other[::-1])[::-1]
        places = np.flatnonzero(np.diff(own)) + 1  # where a new length begins
        low = before[places - 1] * (own[places - 1] + below[places - 1])
        high = (before[-1] - before[places - 1]) * (own[-1] + above[places])
        saved = np.where(np.minimum(low, high) < least, 0, whole - low - high)
        if len(places) and saved.max() > best.saved:
            place = places[saved.argmax()]
            best = _Cut(int(saved.max()), (ordered[:place], ordered[place:]))
    return best
