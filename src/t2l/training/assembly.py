"""Put the trainer of a run together: its datasets, generated answers and callbacks."""

import dataclasses
from collections.abc import Callable
from typing import Any

from transformers import PreTrainedModel, TrainerCallback

from t2l.arguments import DataArguments
from t2l.training.arguments import TrainingArguments
from t2l.training.callbacks import EarlyStopping
from t2l.training.errors import TrainingError
from t2l.training.generated import GeneratedAnswers
from t2l.training.norms import fuse_norms
from t2l.training.prepared import Prepared, PreparedDataset, get_lengths, pad_lengths
from t2l.training.prepared.dataset import Rewrite
from t2l.training.sources import DrawnSources, NearestSources
from t2l.training.trainer import RunTrainer


def get_trainer(
    model: PreTrainedModel,
    prepared: Prepared,
    data_args: DataArguments,
    training_args: TrainingArguments,
    record: dict[str, Any],
    trainer_type: Callable[..., RunTrainer] = RunTrainer,
) -> RunTrainer:
    """Return the trainer of a run.

    Args:
        model (`PreTrainedModel`): from `get_model`; its T5 norms are replaced by faster ones.
        prepared (`Prepared`): from `get_prepared`.
        data_args (`DataArguments`): augmentation, known programs, patience of early stopping.
        training_args (`TrainingArguments`): not changed; the trainer gets a changed copy.
        record (`dict[str, Any]`): what `describe_run` returned.
        trainer_type (`Callable`, *optional*, defaults to `RunTrainer`): makes the trainer; distillation has its own.

    Raises:
        `TrainingError`: if the run evaluates without validation rows, or the known programs are of other rows.
    """
    evaluates = training_args.eval_strategy != "no"
    if evaluates and "validation" not in prepared.splits:
        raise TrainingError(
            f"eval_strategy {training_args.eval_strategy.value} given, but {prepared.facts['dataset_path']} has no "
            "validation rows; add the split, or set eval_strategy: no"
        )
    answers = None
    if evaluates and training_args.predict_with_generate:
        answers = GeneratedAnswers(prepared, data_args, training_args.generation_max_length)
    args: TrainingArguments = dataclasses.replace(  # type: ignore[call-arg]
        training_args,
        predict_with_generate=False,  # `answers` generates
        gradient_accumulation_steps=training_args.count_accumulation_steps(),
    )
    fuse_norms(model)
    model.config.use_cache = False  # only generation needs it
    datasets = {name: _get_dataset(prepared, name, data_args, args) for name in prepared.splits}
    callbacks: list[TrainerCallback] = []
    if data_args.early_stopping_patience:
        callbacks.append(EarlyStopping(early_stopping_patience=data_args.early_stopping_patience))
    return trainer_type(
        prepared,
        answers,
        record,
        model=model,
        args=args,
        train_dataset=datasets["train"],
        eval_dataset=datasets["validation"] if evaluates else None,
        callbacks=callbacks,
    )


def _get_dataset(
    prepared: Prepared, name: str, data_args: DataArguments, training_args: TrainingArguments
) -> PreparedDataset:
    """Return the rows of a split; those of a run with augmentation or memory read differently in each epoch."""
    split, tokenizer = prepared.splits[name], prepared.tokenizer
    lengths = get_lengths(split)
    rewrite: Rewrite | None = None
    neighbours = None
    if data_args.memory:
        from t2l.training.neighbours import load_neighbours  # needs pyarrow

        requests = ((int(number), *split.request(row)) for row, number in enumerate(split.row_numbers))
        neighbours = load_neighbours(data_args.memory, name, requests)
        lengths[:, 0] = data_args.max_source_length  # as long as they may become
    if name != "train":
        rewrite = NearestSources(split, tokenizer, data_args, neighbours) if neighbours else None
    elif neighbours or data_args.augment_prompts:
        rewrite = DrawnSources(split, tokenizer, data_args, training_args.seed, neighbours)
    padded = pad_lengths(lengths, training_args.num_batch_shapes, training_args.train_batch_tokens)
    return PreparedDataset(split, padded, int(tokenizer.pad_token_id), rewrite)
