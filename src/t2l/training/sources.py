"""What a row reads, written anew in each epoch: other wordings of its prompt, and known programs before it."""

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from transformers import PreTrainedTokenizerBase

from t2l.arguments import DataArguments
from t2l.data.augmentation import augment_prompt
from t2l.data.serialization import Known, encode_prompt
from t2l.training.prepared import Split

if TYPE_CHECKING:
    from t2l.training.neighbours import Neighbours


class DrawnSources:
    """The sources of training rows: some prompts reworded, known programs drawn from those near to the row.

    A source depends on the seed, the row and the epoch only: not on the process or worker that makes it, nor on where
    a run was stopped. If a new wording is longer than the run allows, the original is kept; known programs that do
    not fit are left out.

    Args:
        split (`Split`): the rows, with their texts.
        tokenizer (`PreTrainedTokenizerBase`): encodes the texts.
        data_args (`DataArguments`): `augment_prompts`, the share of reworded prompts; `max_source_length`, the limit
            in tokens; number and choice of known programs.
        seed (`int`): of the run.
        neighbours (`Neighbours`, *optional*): the known programs near to the rows.
    """

    def __init__(
        self,
        split: Split,
        tokenizer: PreTrainedTokenizerBase,
        data_args: DataArguments,
        seed: int,
        neighbours: "Neighbours | None" = None,
    ) -> None:
        self.split, self.tokenizer, self.data_args = split, tokenizer, data_args
        self.seed, self.neighbours = seed, neighbours

    def __call__(self, row: int, epoch: int) -> list[int]:
        """Return the token ids that a row reads in an epoch."""
        rng = random.Random(f"{self.seed} {epoch} {row}")
        original, signature = self.split.request(row)
        prompt = original
        if rng.random() < self.data_args.augment_prompts:
            prompt = augment_prompt(prompt, rng)
        number = int(self.split.row_numbers[row])
        memory = self.neighbours.draw(number, self.data_args, rng) if self.neighbours else []
        tokens = encode_known(prompt, signature, memory, self.tokenizer, self.data_args)
        if len(tokens) <= self.data_args.max_source_length:
            return tokens
        return encode_known(original, signature, memory, self.tokenizer, self.data_args)


class NearestSources:
    """The sources of evaluated rows: the nearest known programs before each request, as when a model answers.

    Args:
        split (`Split`), tokenizer (`PreTrainedTokenizerBase`), data_args (`DataArguments`): as for `DrawnSources`.
        neighbours (`Neighbours`): the known programs near to the rows.
    """

    def __init__(
        self, split: Split, tokenizer: PreTrainedTokenizerBase, data_args: DataArguments, neighbours: "Neighbours"
    ) -> None:
        self.split, self.tokenizer, self.data_args, self.neighbours = split, tokenizer, data_args, neighbours

    def __call__(self, row: int, epoch: int = 0) -> list[int]:
        """Return the token ids that a row reads, the same in each epoch."""
        prompt, signature = self.split.request(row)
        known = self.neighbours.nearest(int(self.split.row_numbers[row]), self.data_args.num_neighbours)
        return encode_known(prompt, signature, known, self.tokenizer, self.data_args)


def encode_known(
    prompt: str,
    signature: str | None,
    known: Sequence[Known],
    tokenizer: PreTrainedTokenizerBase,
    data_args: DataArguments,
) -> list[int]:
    """Return the token ids of a request with as many of the known programs before it as fit."""

    def encode(text: str) -> list[int]:
        tokens: list[int] = tokenizer(text)["input_ids"]
        return tokens

    return encode_prompt(prompt, signature, known, encode, data_args.max_source_length)
