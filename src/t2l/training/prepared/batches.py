"""Batches of prepared rows: as many rows of similar length as a budget of tokens allows, in few shapes."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import DataLoader, Dataset, Sampler

from t2l.training.metrics import IGNORED
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
    targets = np.repeat(split.target_lengths, split.rows_per_target)
    padded = np.empty((len(split), 2), np.int64)
    padded[:, 1] = _round_up(targets, _TARGET_LENGTHS)
    for length in np.unique(padded[:, 1]):
        rows = padded[:, 1] == length
        padded[rows, 0] = _round_up(split.source_lengths[rows], _SOURCE_LENGTHS)
    return padded


def _round_up(lengths: NDArray[Any], count: int) -> NDArray[np.int64]:
    chosen = choose_lengths(lengths, count)
    return chosen[np.searchsorted(chosen, lengths)]


class TokenBudgetBatches(Sampler[list[int]]):
    """Numbers of the rows of each batch; a batch has one padded length of sources, and one of targets.

    In each epoch every row is in one batch of one process, except the last few batches that not every process would
    get. The rows of a batch and the order of the batches depend on the seed and the epoch.

    Args:
        padded (`NDArray`): what `pad_lengths` returned.
        tokens (`int`): maximum number of tokens of a batch, sources and targets with their padding.
        seed (`int`, *optional*): of the order; without it the order is always the same.
        process_index (`int`, *optional*, defaults to 0): number of this process.
        num_processes (`int`, *optional*, defaults to 1): number of processes; each gets its own batches.
    """

    def __init__(
        self,
        padded: NDArray[np.int64],
        tokens: int,
        seed: int | None = None,
        process_index: int = 0,
        num_processes: int = 1,
    ) -> None:
        shapes, shape_of_row = np.unique(padded, axis=0, return_inverse=True)
        by_shape = np.argsort(shape_of_row, kind="stable")
        ends = np.cumsum(np.bincount(shape_of_row.ravel(), minlength=len(shapes)))
        self.buckets = np.split(by_shape, ends[:-1])
        self.sizes = [max(1, tokens // int(shape.sum())) for shape in shapes]
        self.sizes = [size // MULTIPLE * MULTIPLE or size for size in self.sizes]
        self.seed, self.epoch = seed, 0
        self.process_index, self.num_processes = process_index, num_processes

    def set_epoch(self, epoch: int) -> None:
        """Choose the epoch whose order the next iteration gives."""
        self.epoch = epoch

    def __len__(self) -> int:
        return self._count() // self.num_processes

    def _count(self) -> int:
        return sum(-(-len(rows) // size) for rows, size in zip(self.buckets, self.sizes, strict=True))

    def __iter__(self) -> Iterator[list[int]]:
        rng = None if self.seed is None else np.random.default_rng((self.seed, self.epoch))
        batches: list[NDArray[np.int64]] = []
        for rows, size in zip(self.buckets, self.sizes, strict=True):
            rows = rng.permutation(rows) if rng else rows
            batches += (rows[start : start + size] for start in range(0, len(rows), size))
        order = rng.permutation(len(batches)) if rng else np.arange(len(batches))
        for number in order[self.process_index : len(self) * self.num_processes : self.num_processes]:
            yield batches[number].tolist()


class PreparedDataset(Dataset[dict[str, torch.Tensor]]):
    """The rows of a split; a batch is gathered from the arrays at once, without work for each row.

    Args:
        split (`Split`): the rows.
        padded (`NDArray`): what `pad_lengths` returned.
        pad_token_id (`int`): id that fills sources; labels are filled with -100.
    """

    def __init__(self, split: Split, padded: NDArray[np.int64], pad_token_id: int) -> None:
        self.split, self.padded, self.pad_token_id = split, padded, pad_token_id
        self.target_of_row = np.repeat(np.arange(len(split.target_lengths)), split.rows_per_target)
        self.source_starts, self.target_starts = _starts(split.source_lengths), _starts(split.target_lengths)

    def __len__(self) -> int:
        return len(self.split)

    def __getitems__(self, rows: list[int]) -> dict[str, torch.Tensor]:
        """Return the batch of rows with equal padded lengths: `input_ids`, `attention_mask`, `labels`."""
        split, (source_length, target_length) = self.split, self.padded[rows[0]]
        targets = self.target_of_row[rows]
        source, mask = _gather(split.source_ids, self.source_starts[rows], split.source_lengths[rows], source_length)
        label, kept = _gather(
            split.target_ids, self.target_starts[targets], split.target_lengths[targets], target_length
        )
        source[~mask], label[~kept] = self.pad_token_id, IGNORED
        tensors = {"input_ids": source, "attention_mask": mask.astype(np.int64), "labels": label}
        return {name: torch.from_numpy(array) for name, array in tensors.items()}


def _starts(lengths: NDArray[Any]) -> NDArray[np.int64]:
    return np.cumsum(lengths, dtype=np.int64) - lengths


def _gather(
    ids: NDArray[Any], starts: NDArray[np.int64], lengths: NDArray[Any], width: int
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return `width` ids from each start, and which of them belong to the text that starts there."""
    columns = np.arange(width)
    places = np.minimum(starts[:, None] + columns, len(ids) - 1)
    return ids[places].astype(np.int64), columns < lengths[:, None]


class BatchLoader(DataLoader[dict[str, torch.Tensor]]):
    """A `DataLoader` of whole batches, which hands the number of the epoch to its sampler.

    Args:
        dataset (`PreparedDataset`): the rows.
        batches (`TokenBudgetBatches`): the rows of each batch.
        options (`Any`): further arguments of `DataLoader`.
    """

    def __init__(self, dataset: PreparedDataset, batches: TokenBudgetBatches, **options: Any) -> None:
        super().__init__(dataset, batch_sampler=batches, collate_fn=_as_it_is, **options)

    def set_epoch(self, epoch: int) -> None:
        """Choose the epoch whose order the next iteration gives."""
        self.batch_sampler.set_epoch(epoch)


def _as_it_is(batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return batch
