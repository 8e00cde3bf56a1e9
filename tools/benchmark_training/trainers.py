"""The trainer of each variant: the project's own, or transformers' as the prior art uses it."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from settings import BenchmarkArguments
from slices import SliceClock, get_schedule
from torch.optim.lr_scheduler import LRScheduler
from torch.utils.data import Dataset, Sampler
from transformers import DataCollatorForSeq2Seq, PreTrainedModel, Seq2SeqTrainer, Seq2SeqTrainingArguments
from variants import Variant

from t2l.training import RunTrainer, TrainingArguments, with_hardware_precision
from t2l.training.arguments import NO_LIMIT, can_bf16
from t2l.training.counts import Counts
from t2l.training.norms import fuse_norms
from t2l.training.precision import trains_faster_in_bf16
from t2l.training.prepared import (
    IGNORED,
    BatchLoader,
    Prepared,
    PreparedDataset,
    TokenBudgetBatches,
    get_lengths,
    pad_lengths,
)
from t2l.training.prepared.folder import Split, starts_of


def get_variant_trainer(
    variant: Variant,
    args: BenchmarkArguments,
    prepared: Prepared,
    model: PreTrainedModel,
    clock: SliceClock,
    *,
    seed: int,
) -> Seq2SeqTrainer:
    """Return the trainer of a variant, driven by the clock."""
    options = {
        "output_dir": args.output_dir,
        "use_cpu": True,
        "seed": seed,
        "max_steps": NO_LIMIT,  # the clock ends the run
        "save_strategy": "no",
        "logging_strategy": "no",
        "report_to": "none",
        "disable_tqdm": True,
    }
    model.config.use_cache = False
    if variant.stock:
        training_args = Seq2SeqTrainingArguments(**{**options, **variant.options})
        return StockTrainer(
            clock,
            model=model,
            args=training_args,
            train_dataset=PaddedRows(prepared, args.max_source_length, args.max_target_length),
            data_collator=DataCollatorForSeq2Seq(prepared.tokenizer, model=model),
        )
    options |= {
        "learning_rate": args.learning_rate,
        "warmup_steps": args.warmup_steps,
        "train_batch_tokens": args.train_batch_tokens,
        "optim": "adamw_torch_fused",
        "weight_decay": 0.01,
        "adam_beta2": 0.98,
    }
    if variant.fused_norms:
        fuse_norms(model)
    loader = get_loader(variant.batches, args, prepared, seed)
    if variant.other_precision and can_bf16():
        options |= {"auto_precision": False} if trains_faster_in_bf16(model) else {"bf16": True}
    training_args = with_hardware_precision(TrainingArguments(**{**options, **variant.options}), model)
    return SlicedTrainer(clock, variant.schedule, loader, prepared, model=model, args=training_args)


class SlicedTrainer(RunTrainer):
    """The trainer of `recipes/train.py` with the batches and the schedule of a variant."""

    def __init__(
        self, clock: SliceClock, schedule: str, loader: BatchLoader, prepared: Prepared, **options: Any
    ) -> None:
        super().__init__(prepared, None, {}, train_dataset=loader.dataset, **options)
        self.clock, self.schedule, self.loader = clock, schedule, loader
        self.add_callback(clock)

    def get_train_dataloader(self) -> BatchLoader:
        return self.loader

    def create_scheduler(self, num_training_steps: int, optimizer: Any = None) -> LRScheduler:
        assert isinstance(self.clock, SliceClock)
        warmup = self.args.get_warmup_steps(num_training_steps)
        self.lr_scheduler = get_schedule(self.schedule, optimizer or self.optimizer, self.clock, warmup)
        self._created_lr_scheduler = True
        return self.lr_scheduler


class StockTrainer(Seq2SeqTrainer):
    """transformers' trainer as it is, but for counting rows and a linear schedule that ends with the time."""

    def __init__(self, clock: SliceClock, **options: Any) -> None:
        super().__init__(**options)
        self.clock, self.counts = clock, Counts()
        self.add_callback(clock)

    def training_step(self, model: torch.nn.Module, inputs: dict[str, torch.Tensor], *args: Any) -> torch.Tensor:
        self.counts.add({**inputs, "rows": inputs["labels"]})
        return super().training_step(model, inputs, *args)

    def create_scheduler(self, num_training_steps: int, optimizer: Any = None) -> LRScheduler:
        self.lr_scheduler = get_schedule("linear", optimizer or self.optimizer, self.clock, self.args.warmup_steps)
        self._created_lr_scheduler = True
        return self.lr_scheduler


class PaddedRows(Dataset[dict[str, list[int]]]):
    """The training rows, tokenised before and padded to the maximum, one at a time."""

    def __init__(self, prepared: Prepared, source_length: int, target_length: int) -> None:
        self.split, self.pad_token_id = prepared.splits["train"], int(prepared.tokenizer.pad_token_id)
        self.source_length, self.target_length = source_length, target_length
        self.source_starts, self.target_starts = map(starts_of, (self.split.source_lengths, self.split.target_lengths))

    def __len__(self) -> int:
        return len(self.split)

    def __getitem__(self, row: int) -> dict[str, list[int]]:
        target = self.split.target_of_row[row]
        source = _cut(self.split.source_ids, self.source_starts[row], self.split.source_lengths[row])
        labels = _cut(self.split.target_ids, self.target_starts[target], self.split.target_lengths[target])
        missing = self.source_length - len(source)
        return {
            "input_ids": source + [self.pad_token_id] * missing,
            "attention_mask": [1] * len(source) + [0] * missing,
            "labels": labels + [IGNORED] * (self.target_length - len(labels)),
        }


def _cut(ids: NDArray[Any], start: Any, length: Any) -> list[int]:
    own: list[int] = ids[int(start) : int(start) + int(length)].tolist()
    return own


def get_loader(batches: str, args: BenchmarkArguments, prepared: Prepared, seed: int) -> BatchLoader:
    """Return the loader of `buckets`, `padded` or `random` batches; no workers, which would take a core."""
    split, pad_token_id = prepared.splits["train"], int(prepared.tokenizer.pad_token_id)
    padded = pad_lengths(get_lengths(split), batch_tokens=args.train_batch_tokens)
    buckets = TokenBudgetBatches(padded, args.train_batch_tokens, seed)
    if batches == "random":
        random = RandomBatches(len(split), round(len(split) / len(buckets)), seed)
        return BatchLoader(LongestRows(split, padded, pad_token_id), random)
    if batches == "padded":
        padded = np.broadcast_to(np.array([args.max_source_length, args.max_target_length]), padded.shape)
    return BatchLoader(PreparedDataset(split, padded, pad_token_id), buckets)


class RandomBatches(Sampler[list[int]]):
    """All rows in random order, cut into batches of the same number of rows."""

    def __init__(self, num_rows: int, size: int, seed: int) -> None:
        self.num_rows, self.size, self.seed, self.epoch = num_rows, max(1, size), seed, 0

    def set_epoch(self, epoch: int) -> None:
        self.epoch = epoch

    def __len__(self) -> int:
        return -(-self.num_rows // self.size)

    def __iter__(self) -> Iterator[list[int]]:
        order = np.random.default_rng((self.seed, self.epoch)).permutation(self.num_rows)
        for start in range(0, self.num_rows, self.size):
            yield order[start : start + self.size].tolist()


class LongestRows(PreparedDataset):
    """Rows whose batch is padded to its longest source and target, in multiples of 8."""

    def __init__(self, split: Split, padded: NDArray[np.int64], pad_token_id: int) -> None:
        super().__init__(split, padded, pad_token_id)
        self.rounded = -(-get_lengths(split) // 8) * 8

    def __getitems__(self, indices: list[int]) -> dict[str, torch.Tensor]:
        self.padded[indices[0]] = self.rounded[indices].max(axis=0)  # the first row's lengths are those of the batch
        return super().__getitems__(indices)
