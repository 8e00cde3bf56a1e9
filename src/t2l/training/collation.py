"""A data collator that rewords some prompts, differently in each epoch."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from transformers import DataCollatorForSeq2Seq

from t2l.arguments import DataArguments
from t2l.data.augmentation import augment_prompt
from t2l.data.rows import Row
from t2l.data.serialization import format_prompt


class AugmentingCollator(DataCollatorForSeq2Seq):
    """A collator that rewords a share of the prompts in a batch, and pads the batch.

    Only features with an `index` are reworded. Random numbers come from torch's generator, which the trainer seeds,
    also in the worker processes of the data loader. If the new wording is longer than the run allows, the original is
    kept.

    Args:
        rows (`Sequence[Row]`): the training rows; a feature's `index` is the index of its row.
        data_args (`DataArguments`): `augment_prompts`, the share; `max_source_length`, the limit in tokens.
        options (`Any`): the arguments of `DataCollatorForSeq2Seq`.
    """

    def __init__(self, rows: Sequence[Row], data_args: DataArguments, **options: Any) -> None:
        super().__init__(**options)
        self.rows, self.data_args = rows, data_args

    def __call__(self, features: list[dict[str, Any]], return_tensors: str | None = None) -> Any:
        """Return a batch of `input_ids`, `attention_mask`, `labels` and `decoder_input_ids`."""
        return super().__call__([self._reword(feature) for feature in features], return_tensors)

    def _reword(self, feature: Mapping[str, Any]) -> dict[str, Any]:
        kept = {key: value for key, value in feature.items() if key not in ("index", "length")}
        rng = random.Random(int(torch.randint(2**62, ())))
        if "index" in feature and rng.random() < self.data_args.augment_prompts:
            row = self.rows[feature["index"]]
            encoded = self.tokenizer(format_prompt(augment_prompt(row["prompt"], rng), row.get("signature")))
            if len(encoded["input_ids"]) <= self.data_args.max_source_length:
                kept |= encoded
        return kept
