"""The folder of a run: held by one run at a time, and given the result as a whole."""

import contextlib
import fcntl
import functools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from t2l.training.arguments import TrainingArguments
from t2l.training.errors import TrainingError

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


@contextlib.contextmanager
def moved_into(folder: Path) -> Iterator[Path]:
    """Yield a folder whose files are moved to `folder` at the end, the weights last; after an error nothing is moved.

    So a full disk leaves an earlier result as it was. A `README.md` in `folder` stays.
    """
    unfinished = folder / _UNFINISHED
    shutil.rmtree(unfinished, ignore_errors=True)  # of a run that was killed
    unfinished.mkdir(parents=True)
    try:
        yield unfinished
        for path in sorted(unfinished.iterdir(), key=lambda path: path.suffix == ".safetensors"):
            if path.name != "README.md" or not Path(folder, path.name).exists():
                path.replace(folder / path.name)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
