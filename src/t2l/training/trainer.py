"""The trainer of every run: batches of one step for any number of processes, whole checkpoints, figures of speed."""

import json
import math
import shutil
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch.distributed.tensor import DTensor
from torch.nn.functional import cross_entropy
from transformers.trainer_utils import SaveStrategy

from t2l.checksums import write_checksums
from t2l.files import write_atomic
from t2l.training.arguments import TrainingArguments
from t2l.training.callbacks import Interruption, Intervals
from t2l.training.checkpoints import remove_old
from t2l.training.clock import ClockTrainer
from t2l.training.counts import Counts
from t2l.training.errors import TrainingError
from t2l.training.generated import GeneratedAnswers
from t2l.training.output import moved_into
from t2l.training.prepared import BatchLoader, Prepared, PreparedDataset, TokenBudgetBatches
from t2l.training.prepared.dataset import IGNORED
from t2l.training.record import RECORD

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")
FIGURES = ("train_results.json", "all_results.json", "trainer_state.json")  # of a finished training
_LAST_LOSSES = 1000  # on a GPU: losses that are kept until the next log, to find the batch of one that is not finite


class RunTrainer(ClockTrainer):
    """A `Seq2SeqTrainer` over a prepared folder.

    The loss is the mean over all tokens of a batch (`train_batch_tokens`), however many processes and accumulation
    steps share it. A loss that is not finite stops the run with the rows of its batch.

    Args:
        prepared (`Prepared`): the folder.
        answers (`GeneratedAnswers`, *optional*): measures generated answers at each evaluation.
        record (`dict[str, Any]`): what `describe_run` returned; kept in each checkpoint.
        options (`Any`): the arguments of `Seq2SeqTrainer`, with `PreparedDataset`s.
    """

    args: TrainingArguments

    def __init__(
        self, prepared: Prepared, answers: GeneratedAnswers | None, record: dict[str, Any], **options: Any
    ) -> None:
        self.prepared, self.answers, self.record = prepared, answers, record
        super().__init__(**options)
        # The trainer would delete an old checkpoint before the checksums of the new one are written.
        self.checkpoint_limit, self.args.save_total_limit = self.args.save_total_limit, None
        self.model_accepts_loss_kwargs = True  # the trainer counts the tokens of a whole batch for compute_loss
        self.interruption = Interruption()
        self.add_callback(self.interruption)
        self.add_callback(Intervals())
        self.counts = Counts()
        self.trained = False  # whether this process made a step, or only read the checkpoint of the last one
        self._losses: list[tuple[torch.Tensor, torch.Tensor]] = []
        self._evaluated = torch.zeros(2)  # sum of the losses and number of the tokens of an evaluation

    def get_train_dataloader(self) -> BatchLoader:
        """Return the loader of this process's parts of the batches; `accelerate` must not split them again."""
        args, dataset = self.args, self.train_dataset
        parts = args.world_size * args.gradient_accumulation_steps
        seed = args.data_seed if args.data_seed is not None else args.seed
        curriculum = {"difficulties": dataset.split.difficulties, "curriculum_epochs": args.curriculum_epochs}
        return self._get_loader(dataset, args.train_batch_tokens, seed=seed, parts=parts, **curriculum)

    def get_eval_dataloader(self, eval_dataset: Any = None) -> BatchLoader:
        """Return the loader of the validation rows, always in the same order."""
        tokens = self.args.train_batch_tokens // self.args.gradient_accumulation_steps
        return self._get_loader(self.eval_dataset, tokens, parts=self.args.world_size)

    def _get_loader(self, dataset: PreparedDataset, tokens: int, **options: Any) -> BatchLoader:
        args = self.args
        options |= {"process_index": args.process_index, "num_processes": args.world_size}
        batches = TokenBudgetBatches(dataset.padded, tokens, **options)
        workers = args.dataloader_num_workers
        prefetch = args.dataloader_prefetch_factor
        return BatchLoader(
            dataset,
            batches,
            num_workers=workers,
            pin_memory=args.dataloader_pin_memory and args.device.type == "cuda",
            persistent_workers=workers > 0,
            prefetch_factor=prefetch if workers else None,
        )

    def _prepare_inputs(self, inputs: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        # The trainer's own copy waits until the GPU is idle.
        return {name: tensor.to(self.args.device, non_blocking=True) for name, tensor in inputs.items()}

    def get_batch_samples(self, *args: Any, **kwargs: Any) -> Any:
        """Return the batches of the next step: none if the run goes on from the checkpoint of its last step."""
        if self.state.global_step >= self.state.max_steps or (self.clock and self.clock.is_over):
            return [], None
        return super().get_batch_samples(*args, **kwargs)

    def training_step(self, model: torch.nn.Module, inputs: dict[str, torch.Tensor], *args: Any) -> torch.Tensor:
        """Train on a part of a batch, and count its rows and tokens."""
        self.counts.add(inputs)
        if not self.trained and self.is_world_process_zero():
            for name in FIGURES:  # they are of an earlier training
                Path(str(self.args.output_dir), name).unlink(missing_ok=True)
        self.trained = True
        rows = inputs["rows"]
        loss = super().training_step(model, inputs, *args)
        self._losses = [*self._losses[-_LAST_LOSSES:], (rows, loss)]
        if self.args.device.type == "cpu":  # on a GPU looking at each loss would cost time: see log
            self._check_losses()
        return loss

    def _check_losses(self) -> None:
        losses, self._losses = self._losses, []
        for rows, loss in losses:
            if not math.isfinite(float(loss)):
                numbers = self.train_dataset.split.row_numbers[rows.cpu().numpy()].tolist()
                shown = ", ".join(map(str, numbers[:8])) + (", …" if len(numbers) > 8 else "")
                raise TrainingError(
                    f"loss {float(loss)} after step {self.state.global_step} on the rows {shown} of train, counted "
                    "from 0; lower learning_rate or set max_grad_norm, train in bf16 or fp32 instead of fp16, or "
                    "look at these rows"
                )

    def check_finite(self) -> None:
        """Refuse to save weights that are not finite in the place of those that are; every process calls this.

        Raises:
            `TrainingError`: in every process, if a loss or a weight of one of them is not finite.
        """
        error: TrainingError | None = None
        try:
            self._check_losses()
            self._check_weights()
        except TrainingError as found:
            error = found
        number = torch.tensor(float(error is not None), device=self.args.device)
        if self.accelerator.reduce(number, "sum") > 0:
            raise error or TrainingError("a loss or a weight of another process is not finite; its message says more")

    def _check_weights(self) -> None:
        for name, parameter in self.model.named_parameters():
            values = parameter.to_local() if isinstance(parameter, DTensor) else parameter
            if parameter.requires_grad and not torch.isfinite(values.detach()).all():
                raise TrainingError(
                    f"{name} is not finite after step {self.state.global_step}, and was not saved; lower "
                    "learning_rate or set max_grad_norm, or train in bf16 or fp32 instead of fp16"
                )

    def compute_loss(
        self,
        model: torch.nn.Module,
        inputs: dict[str, torch.Tensor],
        return_outputs: bool = False,
        num_items_in_batch: torch.Tensor | int | None = None,
    ) -> Any:
        """Return the sum of the losses of the tokens, divided by the number of tokens of the whole batch."""
        logits = self.get_logits(model, inputs)
        total = self.sum_losses(logits, inputs, training=model.training)
        tokens = (inputs["labels"] != IGNORED).sum()
        if not model.training:
            self._evaluated += torch.stack([total.detach(), tokens]).cpu()
        if num_items_in_batch is None:
            loss = total / tokens.clamp(min=1)
        else:  # gradients of the processes are averaged
            loss = total * self.args.world_size / num_items_in_batch
        return (loss, {"loss": loss, "logits": logits}) if return_outputs else loss

    def sum_losses(self, logits: torch.Tensor, inputs: dict[str, torch.Tensor], *, training: bool) -> torch.Tensor:
        """Return the cross-entropy, summed over the target tokens; label smoothing only when the model trains."""
        smoothing = self.args.label_smoothing_factor if training else 0.0
        return cross_entropy(
            logits.flatten(0, 1).float(), inputs["labels"].flatten(), ignore_index=IGNORED, reduction="sum",
            label_smoothing=smoothing,
        )  # fmt: skip

    def get_logits(self, model: torch.nn.Module, inputs: dict[str, torch.Tensor], config: Any = None) -> torch.Tensor:
        """Return the logits of the labels, of shape `(rows, target length, vocabulary)`.

        The start and padding tokens are those of `config`, by default the trained model's.
        """
        labels, config = inputs["labels"], config or self.model.config
        shifted = labels.new_full(labels.shape, config.decoder_start_token_id)
        shifted[:, 1:] = labels[:, :-1].masked_fill(labels[:, :-1] == IGNORED, config.pad_token_id)
        read = {name: inputs[name] for name in ("input_ids", "attention_mask")}
        logits: torch.Tensor = model(**read, decoder_input_ids=shifted, use_cache=False).logits
        return logits

    def evaluation_loop(self, *args: Any, metric_key_prefix: str = "eval", **kwargs: Any) -> Any:
        """Return the loss of the validation rows and, if the run wants them, the metrics of generated answers.

        The loss is the mean over their tokens, in whatever batches and on however many processes.
        """
        self._evaluated = torch.zeros(2)
        output = super().evaluation_loop(*args, metric_key_prefix=metric_key_prefix, **kwargs)
        total, tokens = self.accelerator.reduce(self._evaluated.to(self.args.device), "sum").tolist()
        output.metrics[f"{metric_key_prefix}_loss"] = total / max(1, tokens)
        if self.answers:
            output.metrics.update({f"{metric_key_prefix}_{key}": value for key, value in self._measure().items()})
        return output

    def _measure(self) -> dict[str, float]:
        assert self.answers
        metrics: list[dict[str, float]] = [{}]
        if self.is_world_process_zero():
            shown = Path(str(self.args.output_dir), "samples", f"{self.state.global_step}.jsonl")
            metrics = [self.answers.measure(self.accelerator.unwrap_model(self.model), shown)]
        if self.args.world_size > 1:
            torch.distributed.broadcast_object_list(metrics)
        return metrics[0]

    def floating_point_ops(self, inputs: dict[str, Any]) -> int:
        """Return 0: the estimate would look at every weight in every step."""
        return 0

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Log values; with each loss the speed since the last one, of all processes, and the memory of this one."""
        self._check_losses()
        if "loss" in logs:
            logs |= self.counts.report(self.args.world_size)
        if "train_runtime" in logs:
            logs["train_samples_per_second"] = round(self.counts.examples_in_all / logs["train_runtime"], 1)
        super().log(logs, start_time)

    def _maybe_log_save_evaluate(self, *args: Any, **kwargs: Any) -> None:
        """Log, evaluate and save when it is time; nothing of that again for a step of an earlier process."""
        if self.trained:
            super()._maybe_log_save_evaluate(*args, **kwargs)

    def _determine_best_metric(self, *args: Any, **kwargs: Any) -> bool:
        """Return whether to save with `save_strategy: best`: also where a signal stops the run."""
        return bool(super()._determine_best_metric(*args, **kwargs) or self.interruption.signal)

    def _save_checkpoint(self, *args: Any, **kwargs: Any) -> None:
        """Save a checkpoint; when it is whole, write its checksums and delete the oldest ones."""
        self.check_finite()
        output_dir = Path(str(self.args.output_dir))
        folder = output_dir / f"checkpoint-{self.state.global_step}"
        try:
            super()._save_checkpoint(*args, **kwargs)
            self.accelerator.wait_for_everyone()
            if self.args.should_save:
                write_checksums(folder)  # last: before, the checkpoint counts as incomplete
        except (OSError, RuntimeError, SafetensorError) as error:
            shutil.rmtree(folder, ignore_errors=True)
            free = shutil.disk_usage(output_dir).free / 2**20
            raise TrainingError(
                f"{folder} could not be written ({str(error).splitlines()[0]}; {free:.1f} MiB are free); the "
                "checkpoints before it are whole; make room, and start the same command again"
            ) from error
        if self.args.should_save:
            keeps_best = self.args.load_best_model_at_end or self.args.save_strategy == SaveStrategy.BEST
            best = self.state.best_global_step if keeps_best else None
            remove_old(output_dir, self.state.global_step, self.checkpoint_limit, best)

    def _save(self, output_dir: str | None = None, state_dict: Any = None) -> None:
        folder, result = Path(output_dir or str(self.args.output_dir)), Path(str(self.args.output_dir))
        if folder == result:
            with moved_into(result) as unfinished:
                self._save_to(unfinished, state_dict)
        else:
            self._save_to(folder, state_dict)

    def _save_to(self, folder: Path, state_dict: Any) -> None:
        super()._save(str(folder), state_dict)
        write_atomic(folder / RECORD, json.dumps(self.record, indent=2) + "\n")
        for name in TOKENIZER_FILES:  # as prepared: another version may write what the first cannot read
            source = Path(self.prepared.folder, name)
            if source.is_file():
                shutil.copyfile(source, folder / name)
