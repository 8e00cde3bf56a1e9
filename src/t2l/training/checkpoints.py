"""Find the checkpoint from which a run continues."""

from pathlib import Path

from transformers.trainer import TRAINER_STATE_NAME
from transformers.trainer_utils import PREFIX_CHECKPOINT_DIR

from t2l.training.arguments import TrainingArguments


def find_checkpoint(training_args: TrainingArguments) -> str | None:
    """Return the checkpoint to resume from: the named one, else the last complete one in `output_dir`, else `None`.

    With `overwrite_output_dir` the checkpoints in `output_dir` are ignored. The trainer writes its state last: a
    checkpoint without it is of a run that was killed while it saved. `get_last_checkpoint` of transformers returns
    such a checkpoint too, and the run could not be resumed at all.
    """
    if training_args.resume_from_checkpoint:
        return training_args.resume_from_checkpoint
    if training_args.overwrite_output_dir:
        return None
    states = Path(training_args.output_dir).glob(f"{PREFIX_CHECKPOINT_DIR}-*/{TRAINER_STATE_NAME}")
    by_step = {state.parent.name.removeprefix(f"{PREFIX_CHECKPOINT_DIR}-"): state.parent for state in states}
    last = max(filter(str.isdecimal, by_step), key=int, default=None)
    return str(by_step[last]) if last else None
