"""A data collator that changes what the model reads, differently in each epoch: wordings, and programs of memory."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from transformers import DataCollatorForSeq2Seq

from t2l.arguments import DataArguments
from t2l.data.augmentation import augment_prompt
from t2l.data.rows import Row
from t2l.data.serialization import encode_prompt
from t2l.training.neighbours import Neighbours


class RewritingCollator(DataCollatorForSeq2Seq):
    """A collator that rewords a share of the prompts in a batch, puts known programs before them, and pads the batch.

    Only features with an `index` are changed. Random numbers come from torch's generator, which the trainer seeds,
    also in the worker processes of the data loader. If the new wording is longer than the run allows, the original is
    kept; known programs that do not fit are left out.

    Args:
        rows (`Sequence[Row]`): the training rows; a feature's `index` is the index of its row.
        data_args (`DataArguments`): `augment_prompts`, the share; `max_source_length`, the limit in tokens; number
            and choice of known programs.
        neighbours (`Neighbours`, *optional*): the known programs near to the rows.
        options (`Any`): the arguments of `DataCollatorForSeq2Seq`.
    """

    def __init__(
        self, rows: Sequence[Row], data_args: DataArguments, neighbours: Neighbours | None = None, **options: Any
    ) -> None:
        super().__init__(**options)
        self.rows, self.data_args, self.neighbours = rows, data_args, neighbours

    def __call__(self, features: list[dict[str, Any]], return_tensors: str | None = None) -> Any:
        """Return a batch of `input_ids`, `attention_mask`, `labels` and `decoder_input_ids`."""
        return super().__call__([self._rewrite(feature) for feature in features], return_tensors)

    def _rewrite(self, feature: Mapping[str, Any]) -> dict[str, Any]:
        kept = {key: value for key, value in feature.items() if key not in ("index", "length")}
        if "index" in feature:
            tokens = self._draw_source(feature["index"], random.Random(int(torch.randint(2**62, ()))))
            kept |= {"input_ids": tokens, "attention_mask": [1] * len(tokens)}
        return kept

    def _draw_source(self, index: int, rng: random.Random) -> list[int]:
        row, limit = self.rows[index], self.data_args.max_source_length
        prompt, signature = row["prompt"], row.get("signature")
        if rng.random() < self.data_args.augment_prompts:
            prompt = augment_prompt(prompt, rng)
        memory = self.neighbours.draw(index, self.data_args, rng) if self.neighbours else []
        tokens = encode_prompt(prompt, signature, memory, self._encode, limit)
        if len(tokens) > limit:
            return encode_prompt(row["prompt"], signature, memory, self._encode, limit)
        return tokens

    def _encode(self, text: str) -> list[int]:
        tokens: list[int] = self.tokenizer(text)["input_ids"]
        return tokens
