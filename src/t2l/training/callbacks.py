"""What watches a run while it trains."""

import math
from typing import Any

from transformers import Seq2SeqTrainingArguments, TrainerCallback, TrainerControl, TrainerState

from t2l.training.errors import TrainingError


class FiniteLossCallback(TrainerCallback):
    """A callback that stops the run at the first logged loss that is not finite: no later weights are worth saving."""

    def on_log(
        self,
        args: Seq2SeqTrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: dict[str, float] | None = None,
        **kwargs: Any,
    ) -> None:
        """Check the loss that was just logged."""
        loss = (logs or {}).get("loss", 0.0)
        if not math.isfinite(loss):
            raise TrainingError(
                f"loss {loss} at step {state.global_step}; lower learning_rate, or train in bf16 or fp32, not fp16"
            )
