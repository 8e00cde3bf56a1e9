"""Training by the clock: a run of `max_seconds` ends in time, with a learning rate that has come down to zero."""

import dataclasses
import math
import time
from typing import Any

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR, LRScheduler
from transformers import Seq2SeqTrainer, TrainerCallback, TrainerControl, TrainerState

from t2l.training.arguments import NO_LIMIT, TrainingArguments


class Clock(TrainerCallback):
    """Knows the share of the time that has passed since training began, and stops training when all of it has.

    Args:
        max_seconds (`float`): the time.
    """

    def __init__(self, max_seconds: float) -> None:
        self.max_seconds, self.start = max_seconds, time.monotonic()
        self._agreed: float | None = None

    @property
    def progress(self) -> float:
        """Share of the time that has passed, 0 to 1; with several processes, by the clock of the first one."""
        return self._measure() if self._agreed is None else self._agreed

    def _measure(self) -> float:
        return min(1.0, (time.monotonic() - self.start) / self.max_seconds)

    def on_train_begin(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Start the clock."""
        self.start = time.monotonic()

    def on_step_end(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Stop training when the time is over; the loss of the last steps is logged."""
        if (
            args.world_size > 1
        ):  # by its own clock each process would have another learning rate, and another last step
            progress = torch.tensor(self._measure(), device=args.device)
            torch.distributed.broadcast(progress, 0)
            self._agreed = float(progress)
        if self.progress >= 1:
            control.should_training_stop = control.should_log = True


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
