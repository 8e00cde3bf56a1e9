"""Training by the clock: a run of `max_seconds` ends in time, with a learning rate that has come down to zero."""

import dataclasses
import math
import time
from typing import Any

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR, LRScheduler
from transformers import Seq2SeqTrainer, TrainerCallback, TrainerControl, TrainerState
from transformers.trainer_callback import ExportableState
from transformers.trainer_utils import SaveStrategy

from t2l.training.arguments import NO_LIMIT, TrainingArguments


class Clock(TrainerCallback, ExportableState):
    """Knows the share of the time that a run has trained, and stops training when all of it has passed.

    The time is kept in each checkpoint. A run that goes on has what is left of it; of a finished run nothing is left.

    Args:
        max_seconds (`float`): the time.
    """

    def __init__(self, max_seconds: float) -> None:
        self.max_seconds, self.start = max_seconds, time.monotonic()
        self.before = 0.0  # seconds of earlier processes of this run
        self.is_over = False  # before the first step of this process
        self._agreed: float | None = None

    @property
    def seconds(self) -> float:
        """The time that the run has trained, with that of earlier processes."""
        return self.before + time.monotonic() - self.start

    @property
    def progress(self) -> float:
        """Share of the time that has passed, 0 to 1; with several processes, by the clock of the first one."""
        return self._measure() if self._agreed is None else self._agreed

    def _measure(self) -> float:
        return min(1.0, self.seconds / self.max_seconds)

    def state(self) -> dict[str, Any]:
        """Return what a checkpoint keeps."""
        return {"args": {"max_seconds": self.max_seconds}, "attributes": {"before": self.seconds}}

    def on_train_begin(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Start the clock where the checkpoint ended; train no more if the time is over."""
        kept = state.stateful_callbacks.setdefault(type(self).__name__, self.state())
        self.before = float(kept["attributes"]["before"]) if state.global_step else 0.0
        self.start = time.monotonic()
        self._agree(args)
        control.should_training_stop = self.is_over = self.progress >= 1

    def on_step_end(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Stop training when the time is over; the loss of the last steps is logged, a checkpoint saved."""
        self._agree(args)
        if self.progress >= 1:
            control.should_training_stop = control.should_log = True
            if args.save_strategy == SaveStrategy.STEPS:
                control.should_save = True

    def _agree(self, args: Any) -> None:
        """Let all processes have one time; by its own clock each would have another learning rate and last step."""
        if args.world_size > 1:
            progress = torch.tensor(self._measure(), device=args.device)
            torch.distributed.broadcast(progress, 0)
            self._agreed = float(progress)


def get_clock_schedule(optimizer: Optimizer, clock: Clock, num_warmup_steps: int) -> LambdaLR:
    """Return a cosine schedule by the clock: up in `num_warmup_steps` steps, down to zero at the end of the time.

    Args:
        optimizer (`Optimizer`): its learning rates are scheduled.
        clock (`Clock`): the time.
        num_warmup_steps (`int`): number of steps with a lower learning rate at the start.
    """

    def factor(step: int) -> float:
        warmup = min(1.0, (step + 1) / (num_warmup_steps + 1))
        return warmup * (1 + math.cos(math.pi * clock.progress)) / 2

    return LambdaLR(optimizer, factor)


class ClockTrainer(Seq2SeqTrainer):
    """A `Seq2SeqTrainer` that keeps to `max_seconds`, if the run gives it."""

    args: TrainingArguments

    def __init__(self, *, args: TrainingArguments, **options: Any) -> None:
        if args.max_seconds and args.max_steps < 0:  # the clock alone ends the run, not the number of epochs
            args = dataclasses.replace(args, max_steps=NO_LIMIT)  # type: ignore[call-arg]
        super().__init__(args=args, **options)
        self.clock = Clock(args.max_seconds) if args.max_seconds else None
        if self.clock:
            self.add_callback(self.clock)

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Log values; the speed of the whole run by the steps that it made."""
        if self.clock and "train_runtime" in logs:
            logs["train_steps_per_second"] = round(self.state.global_step / logs["train_runtime"], 2)
        super().log(logs, start_time)

    def create_scheduler(self, num_training_steps: int, optimizer: Optimizer | None = None) -> LRScheduler:
        """Return the schedule of the learning rate: by the clock with `max_seconds`, else by steps."""
        if self.clock is None:
            return super().create_scheduler(num_training_steps, optimizer)
        steps = self.args.get_warmup_steps(num_training_steps)
        self.lr_scheduler = get_clock_schedule(optimizer or self.optimizer, self.clock, steps)
        self._created_lr_scheduler = True
        return self.lr_scheduler
