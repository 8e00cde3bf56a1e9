"""The callbacks of the trainer."""

import signal
from typing import Any

import torch
from transformers import Seq2SeqTrainingArguments, TrainerCallback, TrainerControl, TrainerState

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Interruption(TrainerCallback):
    """Ends a run after the current step when a signal asks for it, with a checkpoint from which it can continue.

    A second signal ends the program at once. With several processes all end after the same step.
    """

    def __init__(self) -> None:
        self.signal: int | None = None
        self._before: dict[int, Any] = {}

    def on_train_begin(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Listen to SIGTERM and SIGINT."""
        self._before = {number: signal.signal(number, self._notice) for number in _SIGNALS}

    def _notice(self, number: int, frame: Any) -> None:
        self.signal = number
        self._restore()

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}

    def on_step_end(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Save and stop if a process got a signal."""
        if args.world_size > 1:
            number = torch.tensor([self.signal or 0], device=args.device)
            torch.distributed.all_reduce(number, torch.distributed.ReduceOp.MAX)
            self.signal = int(number) or None
        if self.signal:
            control.should_save = control.should_training_stop = True

    def on_train_end(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Listen no more."""
        self._restore()
