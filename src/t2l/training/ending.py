"""How every training recipe trains and ends: with its result, or stopped by a signal."""

import json
import sys
from pathlib import Path

from safetensors import SafetensorError

from t2l.training.errors import TrainingError
from t2l.training.trainer import FIGURES, RunTrainer


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


def write_result(trainer: RunTrainer, metrics: dict[str, float]) -> None:
    """Write the model, its metrics and the log to `output_dir`.

    Metrics and log of a finished run that was started again stay as they are, since they are of its training.

    Args:
        trainer (`RunTrainer`): after training.
        metrics (`dict[str, float]`): what training returned.

    Raises:
        `TrainingError`: if the disk is full, or a weight is not finite. The model is written first, so that it has the
            room that there is.
    """
    trainer.check_finite()
    trainer.model.config.use_cache = True
    if trainer.is_fsdp_enabled:  # checkpoints are in shards, from which a run goes on; the result is a whole model
        trainer.accelerator.state.fsdp_plugin.set_state_dict_type("FULL_STATE_DICT")
    try:
        trainer.save_model(_internal_call=True)  # without pushing: recipes/train.py does that
        if trainer.trained or not all(is_json(Path(str(trainer.args.output_dir), name)) for name in FIGURES):
            trainer.log_metrics("train", metrics)
            trainer.save_metrics("train", metrics)
            trainer.save_state()
    except (OSError, RuntimeError, SafetensorError) as error:
        shown = str(error).splitlines()[0]
        raise TrainingError(
            f"the result could not be written to output_dir {trainer.args.output_dir} ({shown}); make room, and "
            "start the same command again: it goes on from the last checkpoint"
        ) from error


def is_json(path: Path) -> bool:
    """Return whether a file exists and is whole JSON; a full disk leaves a part of one."""
    try:
        json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return True
