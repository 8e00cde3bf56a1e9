"""Everything of a training run that is not the model: tokenized data, precision, metrics, the trainer."""

import dataclasses
import logging
import math
import os
import random
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import datasets
import numpy as np
import torch
from transformers import (
    DataCollatorForSeq2Seq,
    EarlyStoppingCallback,
    EvalPrediction,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    Seq2SeqTrainer,
    Seq2SeqTrainingArguments,
    TrainerCallback,
    TrainerControl,
    TrainerState,
)
from transformers.trainer_utils import get_last_checkpoint

from t2l.arguments import DataArguments, ModelArguments
from t2l.data.augmentation import augment_prompt
from t2l.data.serialization import deserialize, format_prompt, serialize
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions
from t2l.tokenization import check_round_trip, get_tokenizer, train_tokenizer

logger = logging.getLogger(__name__)
Rows = list[dict[str, Any]]
REPORTED = ("exact_match", "parse_rate", "verify_rate", "pass@1")
IGNORED = -100  # what the loss, and the trainer's padding, leave out


class TrainingError(ValueError):
    """The run as configured cannot work; the message says what was given, what is allowed, what to do."""


def get_target(row: Mapping[str, Any]) -> str:
    """What the model is to write for a row."""
    return serialize(row["completion"], row["entry_point"], row.get("signature"))


def get_run_tokenizer(model_args: ModelArguments, train_rows: Rows) -> PreTrainedTokenizerBase:
    """The tokenizer named by the run, else the checkpoint's, else one trained on the training rows.

    Raises:
        `TokenizationError`: if it cannot give back the dataset's IR.
    """
    targets = [get_target(row) for row in train_rows]
    name = model_args.tokenizer_name_or_path or model_args.model_name_or_path
    if name is None:
        prompts = [format_prompt(row["prompt"], row.get("signature")) for row in train_rows]
        tokenizer, name = train_tokenizer([*prompts, *targets], model_args.vocab_size), "trained on the dataset"
    else:
        tokenizer = get_tokenizer(name)
    check_round_trip(tokenizer, targets, name)
    return tokenizer


def tokenize_rows(rows: Rows, tokenizer: PreTrainedTokenizerBase, data_args: DataArguments) -> datasets.Dataset:
    """Rows as a dataset of `input_ids`, `attention_mask`, `labels` and `length`.

    Raises:
        `TrainingError`: if rows are longer than the run allows; cutting them would teach unfinished programs.
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


class AugmentingCollator(DataCollatorForSeq2Seq):
    """Pads a batch, and words a share of its requests anew where its rows have an `index`.

    Chance comes from torch's generator, which the trainer seeds, in the workers of its loader too. A wording that
    would be longer than the run allows gives way to the original.

    Args:
        rows (`list[dict]`): what `index` counts.
        data_args (`DataArguments`): the share, and the longest request.
    """

    def __init__(self, rows: Rows, data_args: DataArguments, **options: Any) -> None:
        super().__init__(**options)
        self.rows, self.data_args = rows, data_args

    def __call__(self, features: list[dict[str, Any]], return_tensors: str | None = None) -> Any:
        """A batch of `input_ids`, `attention_mask`, `labels` and `decoder_input_ids`."""
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


def with_hardware_precision(training_args: Seq2SeqTrainingArguments) -> Seq2SeqTrainingArguments:
    """Mixed precision that the hardware is good at, unless the run names one.

    bf16 on a GPU that has it, else fp32. T5-like models overflow in fp16, so that is only taken when asked for, and
    then a loss that is not finite stops the run. On a CPU without AMX or AVX512-BF16 bf16 is slower than fp32 by two
    orders of magnitude and refused.

    Raises:
        `TrainingError`: if the run names a precision that the hardware lacks.
    """
    on_gpu = training_args.device.type == "cuda"
    if training_args.fp16 and not on_gpu:
        raise TrainingError("fp16: true given without a GPU; remove it: the CPU trains in fp32")
    if (
        training_args.bf16
        and not on_gpu
        and not (torch.cpu._is_amx_tile_supported() or torch.cpu._is_avx512_bf16_supported())
    ):
        raise TrainingError(
            "bf16: true given on a CPU without AMX or AVX512-BF16, where it is far slower than fp32; remove it"
        )
    if training_args.fp16:
        logger.warning("fp16: T5-like models overflow in it; the run stops at the first loss that is not finite.")
        return dataclasses.replace(training_args, logging_nan_inf_filter=False)
    if on_gpu and not training_args.bf16 and torch.cuda.is_bf16_supported():
        return dataclasses.replace(training_args, bf16=True, logging_nan_inf_filter=False)
    return dataclasses.replace(training_args, logging_nan_inf_filter=False)


class FiniteLossCallback(TrainerCallback):
    """Stops a run whose loss is no longer a number: nothing after that can be worth saving."""

    def on_log(
        self,
        args: Seq2SeqTrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: dict[str, float] | None = None,
        **kwargs: Any,
    ) -> None:
        """Look at the loss that was just logged."""
        loss = (logs or {}).get("loss", 0.0)
        if not math.isfinite(loss):
            raise TrainingError(
                f"loss {loss} at step {state.global_step}; lower learning_rate, or train in bf16 or fp32, not fp16"
            )


def make_compute_metrics(
    tokenizer: PreTrainedTokenizerBase, rows: Rows
) -> Callable[[EvalPrediction], dict[str, float]]:
    """Metrics of generated answers during training, judged as `eval/score.py` judges them.

    Length grouping reorders the evaluation, so a prediction finds its row by its label and not by its place. Several
    processes repeat rows to fill their last batch; a row counts once.
    """
    by_target: defaultdict[str, Rows] = defaultdict(list)
    for row in rows:
        by_target[get_target(row)].append(row)

    def compute(evaluated: EvalPrediction) -> dict[str, float]:
        texts, targets = (_decode(tokenizer, ids) for ids in (evaluated.predictions, evaluated.label_ids))
        left = {target: iter(same) for target, same in by_target.items()}
        answered = [(next(left[target], None), text) for target, text in zip(targets, texts, strict=True)]
        tasks = [task for task, _ in answered if task]
        predictions = [
            {"task_id": task["task_id"], "completion": deserialize(text, task["entry_point"], task.get("signature"))}
            for task, text in answered
            if task
        ]
        with Sandbox() as sandbox:
            metrics = compute_metrics(tasks, score_predictions(tasks, predictions, sandbox))
        return {key: metrics[key] for key in REPORTED if metrics[key] is not None}

    return compute


def _decode(tokenizer: PreTrainedTokenizerBase, ids: Any) -> list[str]:
    ids = ids[0] if isinstance(ids, tuple) else ids
    return tokenizer.batch_decode(np.where(ids == IGNORED, tokenizer.pad_token_id, ids), skip_special_tokens=True)


def get_trainer(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    splits: Mapping[str, Rows],
    data_args: DataArguments,
    training_args: Seq2SeqTrainingArguments,
) -> Seq2SeqTrainer:
    """The `Seq2SeqTrainer` of a run: dynamic padding, metrics of generated answers, early stopping where asked for."""
    if training_args.world_size < int(os.environ.get("WORLD_SIZE", "1")):
        raise TrainingError(
            f"{os.environ['WORLD_SIZE']} processes were launched, but each would train alone; GPUs, or CPU processes "
            "that know of each other, are allowed; set use_cpu: true"
        )
    peft_config = getattr(model, "peft_config", None)
    if training_args.push_to_hub and peft_config and Path(peft_config["default"].base_model_name_or_path).exists():
        raise TrainingError(
            "push_to_hub and use_peft given with a model_name_or_path that is a folder, where nobody else can find "
            "the base model; a base on the Hub is allowed; push the base first and name it"
        )
    callbacks: list[TrainerCallback] = [FiniteLossCallback()]
    if data_args.early_stopping_patience:
        if not training_args.load_best_model_at_end:
            raise TrainingError(
                "early_stopping_patience given without load_best_model_at_end, whose metric it watches; set "
                "load_best_model_at_end: true, or remove early_stopping_patience"
            )
        callbacks.append(EarlyStoppingCallback(early_stopping_patience=data_args.early_stopping_patience))
    evaluates = training_args.eval_strategy != "no"
    eval_rows = splits["validation"][: data_args.max_eval_samples] if evaluates else []
    train_rows = splits["train"][: data_args.max_train_samples]
    train_dataset = tokenize_rows(train_rows, tokenizer, data_args)
    eval_dataset = tokenize_rows(eval_rows, tokenizer, data_args) if evaluates else None
    padding = {"tokenizer": tokenizer, "model": model, "label_pad_token_id": IGNORED, "pad_to_multiple_of": 8}
    collator = DataCollatorForSeq2Seq(**padding)
    if data_args.augment_prompts:
        training_args.remove_unused_columns = False  # would take the row's index away before the collator sees it
        train_dataset = train_dataset.add_column("index", list(range(len(train_dataset))))
        collator = AugmentingCollator(train_rows, data_args, **padding)
    return Seq2SeqTrainer(
        model=model,
        args=training_args,
        train_dataset=train_dataset,
        eval_dataset=eval_dataset,
        data_collator=collator,
        processing_class=tokenizer,
        compute_metrics=make_compute_metrics(tokenizer, eval_rows)
        if evaluates and training_args.predict_with_generate
        else None,
        callbacks=callbacks,
    )


def find_checkpoint(training_args: Seq2SeqTrainingArguments) -> str | None:
    """The checkpoint to go on from: the one named, else the last in `output_dir`, else none."""
    if training_args.resume_from_checkpoint:
        return training_args.resume_from_checkpoint
    if training_args.overwrite_output_dir or not Path(training_args.output_dir).is_dir():
        return None
    return get_last_checkpoint(training_args.output_dir)
