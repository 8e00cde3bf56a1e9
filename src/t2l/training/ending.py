"""How every training recipe trains and ends: with its result, or stopped by a signal."""

import sys

from t2l.training.output import write_result
from t2l.training.trainer import RunTrainer


def train_to_end(trainer: RunTrainer, checkpoint: str | None) -> None:
    """Train, and write the model, its metrics and the log to `output_dir`.

    Args:
        trainer (`RunTrainer`): from `get_trainer`.
        checkpoint (`str`, *optional*): what `find_checkpoint` returned.

    Raises:
        `TrainingError`: if the run cannot train or write; the message says why.
        `SystemExit`: if a signal stopped the run; the status is 128 plus its number. A checkpoint has been saved.
    """
    result = trainer.train(resume_from_checkpoint=checkpoint)
    if number := trainer.interruption.signal:
        done = f"stopped by signal {number} after step {trainer.state.global_step}, with a checkpoint"
        print(f"{done}; start the same command again to go on", file=sys.stderr)
        raise SystemExit(128 + number)
    write_result(trainer, result.metrics)
