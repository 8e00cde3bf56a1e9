"""The rows that importance is measured on: drawn at random from the training split of a prepared folder."""

from typing import TypeAlias

import numpy as np
import torch
from transformers import PreTrainedTokenizerBase

from t2l.arguments import PruningArguments
from t2l.training.errors import TrainingError
from t2l.training.prepared import PreparedDataset, Split, get_lengths, load_prepared, pad_lengths

Batch: TypeAlias = dict[str, torch.Tensor]  # `input_ids`, `attention_mask`, `labels`
ROWS_PER_BATCH = 32


def load_importance_rows(args: PruningArguments, tokenizer: PreTrainedTokenizerBase) -> list[Batch]:
    """Return the rows that a run measures importance on, in batches.

    Args:
        args (`PruningArguments`): the prepared folder, number of rows and seed.
        tokenizer (`PreTrainedTokenizerBase`): the model's own.

    Raises:
        `TrainingError`: if the folder is damaged, has no rows, or was made with another tokenizer.
    """
    prepared = load_prepared(args.prepared_path)
    split = prepared.splits["train"]
    if prepared.tokenizer.get_vocab() != tokenizer.get_vocab():
        raise TrainingError(
            f"prepared_path {args.prepared_path} given, made with another tokenizer than that of "
            f"{args.model_name_or_path}; allowed: token ids that mean the same to the model; name the folder "
            "_prepared in the output_dir of its training, or run recipes/prepare.py with --tokenizer_name_or_path "
            f"{args.model_name_or_path}"
        )
    if not len(split):
        given = f"prepared_path {args.prepared_path} given, without a training row"
        raise TrainingError(f"{given}; allowed: at least one row; run recipes/prepare.py on a larger dataset")
    return draw_batches(split, int(prepared.tokenizer.pad_token_id), args.num_importance_rows, args.seed)


def draw_batches(split: Split, pad_token_id: int, num_rows: int, seed: int) -> list[Batch]:
    """Draw rows at random, and return them in batches of equal padded lengths.

    Args:
        split (`Split`): the rows of a prepared folder.
        pad_token_id (`int`): id that fills sources.
        num_rows (`int`): number of rows to draw; all, if the split has fewer.
        seed (`int`): of the draw.
    """
    rows = np.random.default_rng(seed).permutation(len(split))[:num_rows]
    padded = pad_lengths(get_lengths(split))
    dataset = PreparedDataset(split, padded, pad_token_id)
    shapes, shape_of_row = np.unique(padded[rows], axis=0, return_inverse=True)
    alike = [np.sort(rows[shape_of_row.ravel() == number]).tolist() for number in range(len(shapes))]
    starts = ((group, start) for group in alike for start in range(0, len(group), ROWS_PER_BATCH))
    batches = [dataset.__getitems__(group[start : start + ROWS_PER_BATCH]) for group, start in starts]
    return [{name: batch[name] for name in ("input_ids", "attention_mask", "labels")} for batch in batches]
