"""The trainer of a run from a prepared folder: token-budget batches, copies that do not wait, figures of speed."""

import dataclasses
import shutil
import time
from pathlib import Path
from typing import Any

import torch
from transformers import PreTrainedModel
from transformers.models.t5.modeling_t5 import T5LayerNorm

from t2l.arguments import DataArguments, ModelArguments
from t2l.modeling import get_model
from t2l.training.arguments import TrainingArguments
from t2l.training.callbacks import FiniteLossCallback
from t2l.training.clock import ClockTrainer
from t2l.training.metrics import IGNORED
from t2l.training.prepared.batches import BatchLoader, PreparedDataset, TokenBudgetBatches, pad_lengths
from t2l.training.prepared.folder import Prepared, load_prepared

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")


@dataclasses.dataclass
class _Counts:
    """What was trained since the last log."""

    examples: int = 0
    tokens: int = 0
    padded: int = 0
    since: float = dataclasses.field(default_factory=time.monotonic)


class PreparedTrainer(ClockTrainer):
    """A `Seq2SeqTrainer` that trains from a prepared folder and reports examples/s, tokens/s and share of padding.

    Args:
        prepared (`Prepared`): the folder.
        options (`Any`): the arguments of `Seq2SeqTrainer` except datasets, collator and tokenizer.
    """

    args: TrainingArguments

    def __init__(self, prepared: Prepared, **options: Any) -> None:
        self.prepared = prepared
        pad_token_id = int(prepared.tokenizer.pad_token_id)
        datasets = {
            name: PreparedDataset(split, pad_lengths(split), pad_token_id) for name, split in prepared.splits.items()
        }
        super().__init__(train_dataset=datasets["train"], eval_dataset=datasets["validation"], **options)
        self.model_accepts_loss_kwargs = False  # the loss is the mean over a batch under every version
        self._counts, self._examples = _Counts(), 0

    def get_train_dataloader(self) -> BatchLoader:
        """Return the loader of this process's batches; `accelerate` must not split them again."""
        args, dataset = self.args, self.train_dataset
        tokens, seed = args.per_device_train_batch_tokens, args.data_seed if args.data_seed is not None else args.seed
        batches = TokenBudgetBatches(dataset.padded, tokens, seed, args.process_index, args.world_size)
        return self._get_loader(dataset, batches)

    def get_eval_dataloader(self, eval_dataset: Any = None) -> BatchLoader:
        """Return the loader of the validation rows, always in the same order."""
        dataset, args = self.eval_dataset, self.args
        tokens = args.per_device_train_batch_tokens
        batches = TokenBudgetBatches(dataset.padded, tokens, None, args.process_index, args.world_size)
        return self._get_loader(dataset, batches)

    def _get_loader(self, dataset: PreparedDataset, batches: TokenBudgetBatches) -> BatchLoader:
        workers, pinned = self.args.dataloader_num_workers, self.args.device.type == "cuda"
        return BatchLoader(dataset, batches, num_workers=workers, pin_memory=pinned, persistent_workers=workers > 0)

    def _prepare_inputs(self, inputs: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        # The trainer's own copy waits until the GPU is idle.
        return {name: tensor.to(self.args.device, non_blocking=True) for name, tensor in inputs.items()}

    def training_step(self, model: torch.nn.Module, inputs: dict[str, torch.Tensor], *args: Any) -> torch.Tensor:
        """Train on a batch, and count its rows and tokens."""
        mask, labels = inputs["attention_mask"], inputs["labels"]
        self._counts.examples += len(labels)
        self._counts.tokens += int(mask.sum()) + int((labels != IGNORED).sum())
        self._counts.padded += mask.numel() + labels.numel()
        return super().training_step(model, inputs, *args)

    def floating_point_ops(self, inputs: dict[str, Any]) -> int:
        """Return 0: the estimate would look at every weight in every step."""
        return 0

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Log values; with each loss, the speed since the last one, of all processes."""
        counts = self._counts
        if "loss" in logs and counts.padded:
            seconds, processes = time.monotonic() - counts.since, self.args.world_size
            logs["examples_per_second"] = round(counts.examples * processes / seconds, 1)
            logs["tokens_per_second"] = round(counts.tokens * processes / seconds)
            logs["padding"] = round(1 - counts.tokens / counts.padded, 4)
            self._examples += counts.examples * processes
            self._counts = _Counts()
        if "train_runtime" in logs:
            logs["train_samples_per_second"] = round(self._examples / logs["train_runtime"], 1)
        super().log(logs, start_time)

    def _save(self, output_dir: str | None = None, state_dict: Any = None) -> None:
        super()._save(output_dir, state_dict)
        for name in TOKENIZER_FILES:  # as prepared: another version may write what the first cannot read
            source = Path(self.prepared.folder, name)
            if source.is_file():
                shutil.copyfile(source, Path(output_dir or str(self.args.output_dir), name))


def get_prepared_trainer(
    model_args: ModelArguments, data_args: DataArguments, training_args: TrainingArguments
) -> PreparedTrainer:
    """Return the trainer of a run from the prepared folder `prepared_path`.

    Args:
        model_args (`ModelArguments`): the architecture or a checkpoint.
        data_args (`DataArguments`): names the folder; maximum length of generated answers.
        training_args (`TrainingArguments`): not changed; the trainer may get a changed copy.

    Raises:
        `TrainingError`: if the folder is incomplete or damaged.
    """
    prepared = load_prepared(str(data_args.prepared_path))
    model = get_model(model_args, data_args, prepared.tokenizer)
    fuse_norms(model)
    model.config.use_cache = False  # only generation needs it
    return PreparedTrainer(prepared, model=model, args=training_args, callbacks=[FiniteLossCallback()])


def fuse_norms(model: PreTrainedModel) -> None:
    """Replace T5's norms, about 15 GPU kernels each forth and back, by torch's, which compute the same in two."""
    for parent in list(model.modules()):
        for name, norm in list(parent.named_children()):
            if isinstance(norm, T5LayerNorm):
                fused = torch.nn.RMSNorm(norm.weight.shape, eps=norm.variance_epsilon)
                fused.weight = norm.weight
                setattr(parent, name, fused)
