"""Build the trainer of a run from arguments that `check_run` accepted."""

import dataclasses
from collections.abc import Mapping, Sequence

import datasets
from transformers import (
    DataCollatorForSeq2Seq,
    EarlyStoppingCallback,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    TrainerCallback,
)

from t2l.arguments import DataArguments
from t2l.data.rows import Row
from t2l.training.arguments import TrainingArguments
from t2l.training.callbacks import FiniteLossCallback
from t2l.training.clock import ClockTrainer
from t2l.training.collation import RewritingCollator
from t2l.training.encoding import add_neighbours, tokenize_rows
from t2l.training.metrics import IGNORED, make_compute_metrics
from t2l.training.neighbours import load_neighbours


def get_trainer(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    splits: Mapping[str, list[Row]],
    data_args: DataArguments,
    training_args: TrainingArguments,
) -> ClockTrainer:
    """Return the `Seq2SeqTrainer` of a run, with dynamic padding, metrics of generated answers and early stopping.

    Args:
        model (`PreTrainedModel`): from `get_model`.
        tokenizer (`PreTrainedTokenizerBase`): from `get_run_tokenizer`.
        splits (`Mapping[str, list[Row]]`): `train`, and `validation` if the run evaluates.
        data_args (`DataArguments`): maximum lengths, numbers of rows, augmentation, known programs, patience of
            early stopping.
        training_args (`TrainingArguments`): not changed; the trainer may get a changed copy.

    Raises:
        `TrainingError`: if a row is longer than the run allows, or the known programs are of other rows.
    """
    evaluates = training_args.eval_strategy != "no"
    eval_rows = splits["validation"][: data_args.max_eval_samples] if evaluates else []
    train_rows = splits["train"][: data_args.max_train_samples]
    train_dataset = tokenize_rows(train_rows, tokenizer, data_args)
    padding = {"tokenizer": tokenizer, "model": model, "label_pad_token_id": IGNORED, "pad_to_multiple_of": 8}
    collator = DataCollatorForSeq2Seq(**padding)
    memory = data_args.memory
    if data_args.augment_prompts or memory:
        # The trainer would remove the column `index` before the collator sees it.
        training_args = dataclasses.replace(training_args, remove_unused_columns=False)  # type: ignore[call-arg]
        train_dataset = train_dataset.add_column("index", list(range(len(train_dataset))))
        neighbours = load_neighbours(memory, "train", splits["train"]) if memory else None
        collator = RewritingCollator(train_rows, data_args, neighbours, **padding)
    callbacks: list[TrainerCallback] = [FiniteLossCallback()]
    if data_args.early_stopping_patience:
        callbacks.append(EarlyStoppingCallback(early_stopping_patience=data_args.early_stopping_patience))
    generates = evaluates and training_args.predict_with_generate
    return ClockTrainer(
        model=model,
        args=training_args,
        train_dataset=train_dataset,
        eval_dataset=_get_eval_dataset(splits["validation"], tokenizer, data_args) if evaluates else None,
        data_collator=collator,
        processing_class=tokenizer,
        compute_metrics=make_compute_metrics(tokenizer, eval_rows) if generates else None,
        callbacks=callbacks,
    )


def _get_eval_dataset(
    rows: Sequence[Row], tokenizer: PreTrainedTokenizerBase, data_args: DataArguments
) -> datasets.Dataset:
    evaluated = rows[: data_args.max_eval_samples]
    dataset = tokenize_rows(evaluated, tokenizer, data_args)
    if data_args.memory is None:
        return dataset
    return add_neighbours(
        dataset, evaluated, load_neighbours(data_args.memory, "validation", rows), tokenizer, data_args
    )
