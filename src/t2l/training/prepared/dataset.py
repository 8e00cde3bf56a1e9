"""The rows of a split as batches of tensors; sources may be read anew in each epoch."""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from t2l.training.prepared.batches import ROW_BITS
from t2l.training.prepared.folder import Split, starts_of

IGNORED = -100  # label of padding, which the loss ignores
Rewrite = Callable[[int, int], list[int]]  # row and epoch to the ids of what the model reads
_WIDTH = 32  # rewritten sources are padded to multiples of it: few shapes


class PreparedDataset(Dataset[dict[str, torch.Tensor]]):
    """The rows of a split; a batch is gathered from the arrays at once, without work for each row.

    Args:
        split (`Split`): the rows.
        padded (`NDArray`): what `pad_lengths` returned.
        pad_token_id (`int`): id that fills sources; labels are filled with -100.
        rewrite (`Callable`, *optional*): returns what a row reads in an epoch, instead of its own source.
    """

    def __init__(
        self, split: Split, padded: NDArray[np.int64], pad_token_id: int, rewrite: Rewrite | None = None
    ) -> None:
        self.split, self.padded, self.pad_token_id, self.rewrite = split, padded, pad_token_id, rewrite
        self.source_starts, self.target_starts = starts_of(split.source_lengths), starts_of(split.target_lengths)

    def __len__(self) -> int:
        return len(self.split)

    def __getitems__(self, indices: list[int]) -> dict[str, torch.Tensor]:
        """Return the batch of rows with equal padded lengths: `input_ids`, `attention_mask`, `labels` and `rows`.

        Without rows it is one row of padding, which adds nothing to the loss.
        """
        if not indices:
            empty = torch.zeros(1, 8, dtype=torch.long)
            sources = {"input_ids": empty + self.pad_token_id, "attention_mask": empty + 1}
            return {**sources, "labels": empty + IGNORED, "rows": torch.zeros(0, dtype=torch.long)}
        split, rows = self.split, np.array(indices) & ((1 << ROW_BITS) - 1)
        source_length, target_length = self.padded[rows[0]]
        if self.rewrite is None:
            source, mask = _gather(
                split.source_ids, self.source_starts[rows], split.source_lengths[rows], source_length
            )
        else:
            texts = [self.rewrite(int(row), indices[0] >> ROW_BITS) for row in rows]
            source, mask = _pad(texts)
        targets = split.target_of_row[rows]
        label, kept = _gather(
            split.target_ids, self.target_starts[targets], split.target_lengths[targets], target_length
        )
        source[~mask], label[~kept] = self.pad_token_id, IGNORED
        arrays = {"input_ids": source, "attention_mask": mask.astype(np.int64), "labels": label, "rows": rows}
        return {name: torch.from_numpy(array) for name, array in arrays.items()}


def _gather(
    ids: NDArray[Any], starts: NDArray[np.int64], lengths: NDArray[Any], width: int
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return `width` ids from each start, and which of them belong to the text that starts there."""
    columns = np.arange(width)
    places = np.minimum(starts[:, None] + columns, len(ids) - 1)
    return ids[places].astype(np.int64), columns < lengths[:, None]


def _pad(texts: list[list[int]]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    lengths = np.array([*map(len, texts)])
    mask = np.arange(-(-lengths.max() // _WIDTH) * _WIDTH) < lengths[:, None]
    ids = np.zeros(mask.shape, np.int64)
    ids[mask] = np.concatenate(texts)
    return ids, mask
