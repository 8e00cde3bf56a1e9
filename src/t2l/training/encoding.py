"""Turn rows into token ids: the tokenizer of a run, and the datasets for its trainer."""

from collections.abc import Mapping, Sequence
from typing import Any

import datasets
from transformers import PreTrainedTokenizerBase

from t2l.arguments import DataArguments, ModelArguments
from t2l.data.rows import Row
from t2l.data.serialization import encode_prompt, format_prompt, get_target
from t2l.tokenization import check_round_trip, get_named_tokenizer, train_tokenizer
from t2l.training.errors import TrainingError
from t2l.training.neighbours import Neighbours


def get_run_tokenizer(model_args: ModelArguments, train_rows: Sequence[Row]) -> PreTrainedTokenizerBase:
    """Return the tokenizer that the run names, else the checkpoint's, else one trained on the training rows.

    Args:
        model_args (`ModelArguments`): names the tokenizer or the checkpoint, and tokens to add; `vocab_size` is for
            a new tokenizer.
        train_rows (`Sequence[Row]`): all training rows.

    Raises:
        `TokenizationError`: if the tokenizer loses characters of the rows' IR.
    """
    targets = [get_target(row) for row in train_rows]
    name = model_args.tokenizer_name_or_path or model_args.model_name_or_path
    if name is None:
        prompts = [format_prompt(row["prompt"], row.get("signature")) for row in train_rows]
        tokenizer, name = train_tokenizer([*prompts, *targets], model_args.vocab_size), "trained on the dataset"
    else:
        tokenizer = get_named_tokenizer(model_args)
    check_round_trip(tokenizer, targets, name)
    return tokenizer


def tokenize_rows(
    rows: Sequence[Row], tokenizer: PreTrainedTokenizerBase, data_args: DataArguments
) -> datasets.Dataset:
    """Return rows as a dataset of `input_ids`, `attention_mask`, `labels` and `length` (number of labels).

    Args:
        rows (`Sequence[Row]`): at least one.
        tokenizer (`PreTrainedTokenizerBase`): encodes prompts and IR.
        data_args (`DataArguments`): maximum lengths in tokens, number of worker processes.

    Raises:
        `TrainingError`: if a row is longer than the run allows. It is not cut, because a model must not learn to write
            incomplete programs.
    """

    def encode(batch: Mapping[str, list[str]]) -> dict[str, list[Any]]:
        encoded = tokenizer(batch["source"], text_target=batch["target"])
        return {**encoded, "length": [len(labels) for labels in encoded["labels"]]}

    texts = {
        "source": [format_prompt(row["prompt"], row.get("signature")) for row in rows],
        "target": [get_target(row) for row in rows],
    }
    workers = data_args.preprocessing_num_workers if data_args.preprocessing_num_workers > 1 else None
    dataset = datasets.Dataset.from_dict(texts).map(
        encode, batched=True, num_proc=workers, remove_columns=["source", "target"], desc="Tokenizing"
    )
    longest_source, longest_target = (max(map(len, dataset[key])) for key in ("input_ids", "labels"))
    if longest_source > data_args.max_source_length or longest_target > data_args.max_target_length:
        raise TrainingError(
            f"the longest request has {longest_source} tokens and the longest IR {longest_target}; max_source_length "
            f"{data_args.max_source_length} and max_target_length {data_args.max_target_length} are allowed; raise "
            "them, or build the dataset with a smaller max_completion_chars"
        )
    return dataset


def add_neighbours(
    dataset: datasets.Dataset,
    rows: Sequence[Row],
    neighbours: Neighbours,
    tokenizer: PreTrainedTokenizerBase,
    data_args: DataArguments,
) -> datasets.Dataset:
    """Return tokenized rows with the nearest known programs before each request, as when a model answers.

    Args:
        dataset (`datasets.Dataset`): what `tokenize_rows` returned.
        rows (`Sequence[Row]`): the same rows.
        neighbours (`Neighbours`): the known programs near to them.
        tokenizer (`PreTrainedTokenizerBase`): encodes them.
        data_args (`DataArguments`): number of known programs, maximum length in tokens.
    """

    sources = [
        encode_prompt(
            row["prompt"],
            row.get("signature"),
            neighbours.nearest(index, data_args.num_neighbours),
            lambda text: tokenizer(text)["input_ids"],
            data_args.max_source_length,
        )
        for index, row in enumerate(rows)
    ]
    masks = [[1] * len(source) for source in sources]
    columns = {"input_ids": sources, "attention_mask": masks, "labels": dataset["labels"], "length": dataset["length"]}
    return datasets.Dataset.from_dict(columns)
