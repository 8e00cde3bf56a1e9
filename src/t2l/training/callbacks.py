"""The callbacks of the trainer."""

import math
from typing import Any

from transformers import Seq2SeqTrainingArguments, TrainerCallback, TrainerControl, TrainerState

from t2l.training.errors import TrainingError


class FiniteLossCallback(TrainerCallback):
    """A callback that stops the run at the first logged loss that is not finite; later weights would be useless."""

    def on_log(
        self,
        args: Seq2SeqTrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: dict[str, float] | None = None,
        **kwargs: Any,
    ) -> None:
        """Check the logged loss.

        Raises:
            `TrainingError`: if it is not finite.
        """
        loss = (logs or {}).get("loss", 0.0)
        if not math.isfinite(loss):
            raise TrainingError(
                f"loss {loss} at step {state.global_step}; lower learning_rate, or train in bf16 or fp32, not fp16"
            )
