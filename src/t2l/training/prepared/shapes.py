"""The padded lengths of sources and targets: few, because every new shape is expensive, and with little padding."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from t2l.training.prepared.folder import Split

MULTIPLE = 8  # of the number of rows of a batch: matrix units work in blocks of 8
NUM_SHAPES = 48  # more: less padding, more shapes


def pad_lengths(split: Split, num_shapes: int = NUM_SHAPES) -> NDArray[np.int64]:
    """Return the padded lengths of source and target of each row, of shape `(rows, 2)`.

    Rows with the same padded lengths may share a batch.

    Args:
        split (`Split`): the rows.
        num_shapes (`int`, *optional*, defaults to 48): maximum number of different pairs of padded lengths.
    """
    lengths = np.stack([split.source_lengths, split.target_lengths[split.target_of_row]], axis=1).astype(np.int64)
    pairs, pair_of_row, rows = np.unique(lengths, axis=0, return_inverse=True, return_counts=True)
    padded = np.empty_like(pairs)
    for members in _divide(pairs, rows, num_shapes):
        padded[members] = pairs[members].max(axis=0)
    return padded[pair_of_row.ravel()]


class _Cut(NamedTuple):
    """The best way to cut a group in two: tokens of padding that it saves, and both parts."""

    saved: int
    parts: tuple[NDArray[np.int64], NDArray[np.int64]]


def _divide(pairs: NDArray[np.int64], rows: NDArray[np.int64], count: int) -> list[NDArray[np.int64]]:
    """Divide pairs of lengths into groups that share a shape: again and again the cut that saves the most padding."""
    groups = [np.arange(len(pairs))]
    cuts = [_find_cut(pairs, rows, groups[0])]
    while len(groups) < count:
        best = max(range(len(groups)), key=lambda number: cuts[number].saved)
        if not cuts[best].saved:
            break
        groups[best], other = cuts[best].parts
        groups.append(other)
        cuts[best] = _find_cut(pairs, rows, groups[best])
        cuts.append(_find_cut(pairs, rows, other))
    return groups


def _find_cut(pairs: NDArray[np.int64], rows: NDArray[np.int64], group: NDArray[np.int64]) -> _Cut:
    """Return the best cut of a group between two lengths of sources, or of targets."""
    best = _Cut(0, (group, group[:0]))
    whole = rows[group].sum() * pairs[group].max(axis=0).sum()
    for side in (0, 1):
        ordered = group[np.argsort(pairs[group, side], kind="stable")]
        own, other, before = pairs[ordered, side], pairs[ordered, 1 - side], np.cumsum(rows[ordered])
        below, above = np.maximum.accumulate(other), np.maximum.accumulate(other[::-1])[::-1]
        places = np.flatnonzero(np.diff(own)) + 1  # where a new length begins
        low = before[places - 1] * (own[places - 1] + below[places - 1])
        high = (before[-1] - before[places - 1]) * (own[-1] + above[places])
        if len(places) and whole - (low + high).min() > best.saved:
            place = places[(low + high).argmin()]
            best = _Cut(int(whole - (low + high).min()), (ordered[:place], ordered[place:]))
    return best
