"""A variant's own clock, which runs only during its slices of training, and its schedules by this clock."""

import json
import re
import sys
import time
from collections.abc import Callable
from ctypes import CDLL
from pathlib import Path
from typing import IO, Any

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR
from transformers import TrainerControl, TrainerState

from t2l.training.clock import Clock, get_clock_schedule
from t2l.training.counts import Counts


class SliceClock(Clock):
    """Lets training run for a slice of time at each request, and answers with its figures.

    Between two slices it waits for the next request inside the callback, so that the trainer stays as it is. Requests
    and replies are lines of JSON: `{"train": 20.0}` is answered by the figures of the slice, `{"measure": true}` by
    loss and pass@1, off the clock.

    Args:
        max_seconds (`float`): the training time of the variant, after which its learning rate is zero.
        requests, replies (`IO[str]`): the pipes.
        measure (`Callable`): returns loss and pass@1 of the model as it is.
        base_memory (`float`): memory in MB before rows and model were loaded, that of the libraries.
    """

    def __init__(
        self,
        max_seconds: float,
        requests: IO[str],
        replies: IO[str],
        measure: Callable[[], dict[str, float]],
        base_memory: float = 0.0,
    ) -> None:
        super().__init__(max_seconds)
        self.requests, self.replies, self.measure, self.base_memory = requests, replies, measure, base_memory
        self.trainer: Any = None  # set before training begins; its counts are read and renewed
        self.end = 0.0  # when this slice ends; `before` has the seconds of the slices before it

    def on_train_begin(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Say that the variant is ready, and wait for the first slice."""
        self.reply({"ready": True})
        self.wait()

    def on_step_end(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """At the end of the slice, answer with its figures and wait for the next one."""
        if time.monotonic() < self.end:
            return
        seconds = self.seconds
        counts, length = self.trainer.counts, seconds - self.before
        self.before = seconds
        self.reply(
            {
                "seconds": seconds,
                "step": state.global_step,
                "examples": counts.examples,
                "examples_per_second": counts.examples / length,
                "tokens_per_second": counts.tokens / length,
                "padding": 1 - counts.tokens / max(1, counts.padded),
                "memory_mb": read_memory("VmHWM"),
                "base_memory_mb": self.base_memory,
            }
        )
        self.wait()

    def wait(self) -> None:
        """Answer requests until one asks for training; end the process when nobody asks any more."""
        for line in self.requests:
            request = json.loads(line)
            if "train" in request:
                CDLL(None).malloc_trim(0)  # what a measurement has freed is not training's
                Path("/proc/self/clear_refs").write_text("5")  # the peak of memory begins anew
                self.trainer.counts = Counts()
                self.start = time.monotonic()
                self.end = self.start + request["train"]
                return
            self.reply(self.measure())
        sys.exit()

    def reply(self, message: dict[str, Any]) -> None:
        print(json.dumps(message), file=self.replies, flush=True)


def get_schedule(name: str, optimizer: Optimizer, clock: Clock, num_warmup_steps: int) -> LambdaLR:
    """Return the schedule `cosine` or `linear` by the clock, both down to zero at its end."""
    if name == "cosine":
        return get_clock_schedule(optimizer, clock, num_warmup_steps)
    return LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / (num_warmup_steps + 1)) * (1 - clock.progress))


def read_memory(field: str) -> float:
    """Return `VmHWM`, the peak, or `VmRSS`, the present size of this process's memory, in MB."""
    match = re.search(rf"{field}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert match
    return int(match[1]) * 1024 / 1e6
