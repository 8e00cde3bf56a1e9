"""The padded lengths of sources and targets: few, because every new shape is expensive, and with little padding."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from t2l.training.prepared.folder import Split

MULTIPLE = 8  # of lengths and numbers of rows: matrix units work in blocks of 8
_TARGET_LENGTHS, _SOURCE_LENGTHS = 24, 6  # numbers of padded lengths; more: less padding, more shapes


def choose_lengths(lengths: NDArray[Any], count: int) -> NDArray[np.int64]:
    """Return the padded lengths, at most `count`, with which rows of the given lengths need the least padding.

    A dynamic program over the multiples of 8 that occur.

    Args:
        lengths (`NDArray`): number of tokens of each row, at least one row.
        count (`int`): maximum number of padded lengths.

    >>> choose_lengths(np.array([3, 5, 8, 30, 30, 64]), 2).tolist()
    [8, 64]
    """
    values, rows = np.unique(-(-lengths.astype(int) // MULTIPLE) * MULTIPLE, return_counts=True)
    before = np.concatenate([[0], np.cumsum(rows)])
    best = np.concatenate([[0.0], np.full(len(values), np.inf)])  # padded tokens of the first cells, by their number
    starts = []
    for _ in range(min(count, len(values))):
        # cost[end, start]: the cells from start to end as one length, added to the best before start
        cost = best[None, :-1] + values[:, None] * (before[1:, None] - before[None, :-1])
        cost[np.arange(len(values))[None, :] > np.arange(len(values))[:, None]] = np.inf
        starts.append(cost.argmin(axis=1))
        best = np.concatenate([[np.inf], cost.min(axis=1)])
    chosen, end = [], len(values)
    for start in reversed(starts):
        chosen.append(values[end - 1])
        end = int(start[end - 1])
    return np.array(chosen[::-1])


def pad_lengths(split: Split) -> NDArray[np.int64]:
    """Return the padded lengths of source and target of each row, of shape `(rows, 2)`.

    Rows with the same padded lengths may share a batch. The targets get at most 24 lengths; among rows with the same
    one, the sources get at most 6.

    Args:
        split (`Split`): the rows.
    """
    padded = np.empty((len(split), 2), np.int64)
    padded[:, 1] = _round_up(split.target_lengths[split.target_of_row], _TARGET_LENGTHS)
    for length in np.unique(padded[:, 1]):
        rows = padded[:, 1] == length
        padded[rows, 0] = _round_up(split.source_lengths[rows], _SOURCE_LENGTHS)
    return padded


def _round_up(lengths: NDArray[Any], count: int) -> NDArray[np.int64]:
    chosen = choose_lengths(lengths, count)
    return chosen[np.searchsorted(chosen, lengths)]
