"""Batches of prepared rows: as many rows of similar length as a budget of tokens allows, in few shapes.

A batch is what one step of the optimizer sees, whatever the machine: several processes and accumulated gradients share
its rows. So the same run makes the same steps on one CPU and on eight GPUs.
"""

import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import DataLoader, Dataset, Sampler

MULTIPLE = 8  # of the number of rows of a batch: matrix units work in blocks of 8
ROW_BITS = 32  # an index of a row in an epoch: the epoch, and in the last 32 bits the number of the row


class TokenBudgetBatches(Sampler[list[int]]):
    """The rows of each batch, or the part of them that one process handles at once.

    A batch has one padded length of sources, and one of targets. In each epoch every row is in one batch. The rows of
    a batch and the order of the batches depend on the seed and the epoch only. An item is a list of indices, which
    hold the epoch, so that a row may read differently in each; it is empty if a small batch has no rows for a process.

    Args:
        padded (`NDArray`): what `pad_lengths` returned.
        tokens (`int`): maximum number of tokens of a batch, sources and targets with their padding.
        seed (`int`, *optional*): of the order; without it the order is always the same.
        parts (`int`, *optional*, defaults to 1): number of parts of a batch: processes times accumulation steps.
        process_index, num_processes (`int`, *optional*, defaults to 0 and 1): this process and their number.
        difficulties (`NDArray`, *optional*): difficulty of each row, for a curriculum.
        curriculum_epochs (`int`, *optional*, defaults to 0): number of epochs that go from easy to hard batches.
    """

    def __init__(
        self,
        padded: NDArray[np.int64],
        tokens: int,
        seed: int | None = None,
        *,
        parts: int = 1,
        process_index: int = 0,
        num_processes: int = 1,
        difficulties: NDArray[Any] | None = None,
        curriculum_epochs: int = 0,
    ) -> None:
        shapes, shape_of_row = np.unique(padded, axis=0, return_inverse=True)
        by_shape = np.argsort(shape_of_row, kind="stable")
        ends = np.cumsum(np.bincount(shape_of_row.ravel(), minlength=len(shapes)))
        self.buckets = np.split(by_shape, ends[:-1])
        self.sizes = [max(1, tokens // int(shape.sum())) for shape in shapes]
        self.sizes = [size // MULTIPLE * MULTIPLE or size for size in self.sizes]
        self.seed, self.epoch = seed, 0
        self.parts, self.process_index, self.num_processes = parts, process_index, num_processes
        self.difficulties, self.curriculum_epochs = difficulties, curriculum_epochs

    def set_epoch(self, epoch: int) -> None:
        """Choose the epoch whose order the next iteration gives."""
        self.epoch = epoch

    def __len__(self) -> int:
        batches = sum(-(-len(rows) // size) for rows, size in zip(self.buckets, self.sizes, strict=True))
        return batches * (self.parts // self.num_processes)

    def __iter__(self) -> Iterator[list[int]]:
        rng = None if self.seed is None else np.random.default_rng((self.seed, self.epoch))
        batches: list[NDArray[np.int64]] = []
        for rows, size in zip(self.buckets, self.sizes, strict=True):
            rows = rng.permutation(rows) if rng else rows
            batches += (rows[start : start + size] for start in range(0, len(rows), size))
        for number in self._order(batches, rng):
            indices = batches[number] + (self.epoch << ROW_BITS)
            for part in np.array_split(indices, self.parts)[self.process_index :: self.num_processes]:
                yield part.tolist()

    def _order(self, batches: list[NDArray[np.int64]], rng: np.random.Generator | None) -> NDArray[np.int64]:
        if rng is None:
            return np.arange(len(batches))
        order = rng.permutation(len(batches))
        if self.difficulties is None or self.epoch >= self.curriculum_epochs:
            return order
        means = np.array([self.difficulties[batches[number]].mean() for number in order])
        return order[np.argsort(means, kind="stable")]


class BatchLoader(DataLoader[dict[str, torch.Tensor]]):
    """A `DataLoader` of whole batches, which hands the number of the epoch to its sampler.

    Args:
        dataset (`Dataset`): rows; its `__getitems__` returns a batch.
        batches (`TokenBudgetBatches`): the rows of each batch.
        options (`Any`): further arguments of `DataLoader`.
    """

    def __init__(self, dataset: Dataset[Any], batches: TokenBudgetBatches, **options: Any) -> None:
        # Otherwise the loader would draw a seed from the numbers that dropout draws from: once for each pass without
        # workers, once in all with workers. So evaluation, and a stop, would change the weights.
        own = torch.Generator()
        options |= {"collate_fn": _as_it_is, "worker_init_fn": _outlive_signals, "generator": own}
        super().__init__(dataset, batch_sampler=batches, **options)

    def set_epoch(self, epoch: int) -> None:
        """Choose the epoch whose order the next iteration gives."""
        self.batch_sampler.set_epoch(epoch)


def _outlive_signals(worker: int) -> None:
    """Let a worker obey its own process only, which needs it until it has saved.

    Terminals and clusters send a signal to all processes of a run, and launchers send it once more.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "sigwaitinfo"):  # not on macOS
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
        threading.Thread(target=_end_for, args=(os.getppid(),), daemon=True).start()


def _end_for(parent: int) -> None:
    while signal.sigwaitinfo({signal.SIGTERM}).si_pid != parent:
        pass
    os._exit(0)


def _as_it_is(batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return batch
