"""The callbacks of the trainer."""

import signal
import time
from typing import Any

import torch
from transformers import EarlyStoppingCallback, Seq2SeqTrainingArguments, TrainerCallback, TrainerControl, TrainerState

_SIGNALS = (signal.SIGTERM, signal.SIGINT)
_REPEATED = 1.0  # seconds within which a second Ctrl-C is the first one, passed on by a launcher


class Interruption(TrainerCallback):
    """Ends a run after the current step when a signal asks for it, with a checkpoint from which it can continue.

    Further signals change nothing, since a launcher passes on what its processes got themselves; but a second Ctrl-C
    after a second ends the program at once. With several processes all end after the same step. `signal` is the number
    of the signal that ended the run. One that comes after the last step, such as during the last evaluation, ends
    nothing: the result is written.
    """

    def __init__(self) -> None:
        self.signal: int | None = None
        self._noticed: int | None = None
        self._since = 0.0
        self._before: dict[int, Any] = {}

    def on_train_begin(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Listen to SIGTERM and SIGINT."""
        self._before = {number: signal.signal(number, self._notice) for number in _SIGNALS}

    def _notice(self, number: int, frame: Any) -> None:
        self._noticed = self._noticed or number
        if number == signal.SIGINT:
            self._since = self._since or time.monotonic()
            if time.monotonic() - self._since > _REPEATED:
                self._restore()
                raise KeyboardInterrupt

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}

    def on_step_end(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Save and stop if a process got a signal."""
        self.signal = self._noticed
        if args.world_size > 1:
            number = torch.tensor([self._noticed or 0], device=args.device)
            torch.distributed.all_reduce(number, torch.distributed.ReduceOp.MAX)
            self.signal = int(number) or None
        if self.signal:
            control.should_save = control.should_training_stop = True

    def on_train_end(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Listen no more. A run that a signal has stopped ends by itself, whatever a launcher still sends."""
        if self.signal is None:
            self._restore()
        else:
            for number in self._before:
                signal.signal(number, signal.SIG_IGN)


class Intervals(TrainerCallback):
    """Lets a run that goes on save, evaluate and log at the intervals that it is given now.

    transformers goes on with those of the checkpoint, and only warns.
    """

    def on_train_begin(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Replace the intervals of the checkpoint."""
        state.compute_steps(args, state.max_steps)


class EarlyStopping(EarlyStoppingCallback):
    """Stops a run whose metric does not improve; a run that goes on from a checkpoint goes on counting.

    transformers restores the count only together with the state of the whole trainer, which would stop a run again
    that a signal has stopped. It also fails to save if the checkpoint is of a run without early stopping.
    """

    def on_train_begin(
        self, args: Seq2SeqTrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        """Take the number of evaluations without improvement from the checkpoint, if it has one."""
        super().on_train_begin(args, state, control, **kwargs)
        kept = state.stateful_callbacks.setdefault(type(self).__name__, self.state())
        self.early_stopping_patience_counter = kept["attributes"]["early_stopping_patience_counter"]
