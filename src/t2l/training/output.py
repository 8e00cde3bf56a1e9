"""The folder of a run: held by one run at a time, and given the result at the end."""

import fcntl
import functools
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from safetensors import SafetensorError

from t2l.training.arguments import TrainingArguments
from t2l.training.errors import TrainingError

if TYPE_CHECKING:
    from t2l.training.trainer import RunTrainer

_UNFINISHED = "_result"  # in output_dir; the Hub gets no file whose name begins with an underscore


def hold_output_dir(training_args: TrainingArguments) -> None:
    """Make `output_dir`, and hold it until this program ends; another run there would mix its checkpoints with ours.

    The first process holds the folder itself, so that no file is left behind by a run that is killed. Some network
    disks have no locks; there the folder is not held.

    Args:
        training_args (`TrainingArguments`): `output_dir`.

    Raises:
        `OSError`: if the folder cannot be made.
        `TrainingError`: if another run holds it.
    """
    if not training_args.should_save:
        return
    folder = Path(str(training_args.output_dir))
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)  # closed by the end of the program, and with it the lock is gone
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        remedy = "wait for the other, stop it, or name another folder"
        raise TrainingError(
            f"output_dir {folder} given, to which another run writes; allowed: one run; {remedy}"
        ) from None
    except OSError:
        os.close(descriptor)
    else:  # a worker that outlives a killed run for seconds must not hold the folder
        os.register_at_fork(after_in_child=functools.partial(os.close, descriptor))


def write_result(trainer: "RunTrainer", metrics: dict[str, float]) -> None:
    """Write the model, its metrics and the log to `output_dir`.

    The model is written to a folder beside and then moved file by file, the weights last: an earlier result is not
    lost if the disk is full.

    Args:
        trainer (`RunTrainer`): after training.
        metrics (`dict[str, float]`): what training returned.

    Raises:
        `TrainingError`: if the disk is full. The model is written first, so that it has the room that there is.
    """
    output_dir = Path(str(trainer.args.output_dir))
    unfinished = output_dir / _UNFINISHED
    trainer.model.config.use_cache = True
    if trainer.is_fsdp_enabled:  # checkpoints are in shards, from which a run goes on; the result is a whole model
        trainer.accelerator.state.fsdp_plugin.set_state_dict_type("FULL_STATE_DICT")
    try:
        trainer.save_model(str(unfinished), _internal_call=True)  # without pushing: recipes/train.py does that
        if trainer.args.should_save:
            for path in sorted(unfinished.iterdir(), key=lambda path: path.suffix == ".safetensors"):
                path.replace(output_dir / path.name)
            unfinished.rmdir()
        trainer.log_metrics("train", metrics)
        trainer.save_metrics("train", metrics)
        trainer.save_state()
    except (OSError, RuntimeError, SafetensorError) as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        shown = str(error).splitlines()[0]
        raise TrainingError(
            f"the result could not be written to output_dir {output_dir} ({shown}); make room, and start the same "
            "command again: it goes on from the last checkpoint"
        ) from error
