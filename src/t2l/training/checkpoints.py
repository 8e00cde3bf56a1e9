"""Whole checkpoints: record and checksums are written last, and looked at before a run continues."""

import json
import logging
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from transformers.trainer_utils import PREFIX_CHECKPOINT_DIR

from t2l.checksums import MANIFEST, find_damaged
from t2l.training.arguments import TrainingArguments
from t2l.training.errors import TrainingError
from t2l.training.record import RECORD, find_differences, is_record

logger = logging.getLogger(__name__)


def find_checkpoint(training_args: TrainingArguments, record: Mapping[str, Any]) -> str | None:
    """Return the checkpoint from which a run continues: the named one, else the last whole one in `output_dir`.

    An incomplete or damaged checkpoint is passed over with a warning. With `overwrite_output_dir` the checkpoints in
    `output_dir` are ignored.

    Args:
        training_args (`TrainingArguments`): `output_dir`, `resume_from_checkpoint`, `overwrite_output_dir`.
        record (`Mapping[str, Any]`): what `describe_run` returned.

    Returns:
        `str`, *optional*: the folder; `None` if the run starts anew.

    Raises:
        `TrainingError`: if the named checkpoint is damaged, or the checkpoint was made by a run with other rows,
            another model or other settings.
    """
    if named := training_args.resume_from_checkpoint:
        if problem := find_problem(Path(named)):
            remedy = (
                "allowed: a whole checkpoint of recipes/train.py; name another one, or none for the last whole one"
            )
            raise TrainingError(f"resume_from_checkpoint {named} given, {problem}; {remedy}")
        found = Path(named)
    elif training_args.overwrite_output_dir:
        return None
    else:
        last = next(iter_whole(Path(str(training_args.output_dir))), None)
        if last is None:
            return None
        found = last
    differences = find_differences(json.loads(Path(found, RECORD).read_text(encoding="utf-8")), record)
    if differences:
        lines = "".join(f"\n- {line}" for line in differences)
        raise TrainingError(
            f"{found} is of another run:{lines}\nA run continues with the same rows, model and settings only. Restore "
            "them; or start anew with another output_dir or overwrite_output_dir: true; or train the weights further "
            "as a new run, by model_name_or_path"
        )
    return str(found)


def iter_whole(output_dir: Path) -> Iterator[Path]:
    """Yield the whole checkpoints, the last first; warn of the others."""
    for folder in sorted(_list_checkpoints(output_dir), key=_step_of, reverse=True):
        if problem := find_problem(folder):
            logger.warning(f"{folder} is passed over: {problem}")
        else:
            yield folder


def _list_checkpoints(output_dir: Path) -> list[Path]:
    found = output_dir.glob(f"{PREFIX_CHECKPOINT_DIR}-*")
    return [folder for folder in found if folder.name.rpartition("-")[2].isdecimal()]


def _step_of(folder: Path) -> int:
    return int(folder.name.rpartition("-")[2])


def find_problem(folder: Path) -> str | None:
    """Return why a checkpoint cannot be used, as the end of a sentence; `None` if it is whole."""
    if not folder.is_dir():
        return "which does not exist"
    try:
        damaged = find_damaged(folder)
    except (OSError, ValueError):
        return f"which is incomplete (without a readable {MANIFEST}): the run was killed while it saved"
    if damaged:
        return f"which is damaged ({'; '.join(damaged)})"
    return None if is_record(folder / RECORD) else f"without a readable {RECORD}"


def remove_old(output_dir: str | Path, step: int, limit: int | None, best: int | None) -> None:
    """Delete the checkpoints before the last `limit`, and those of later steps; the best one stays.

    The run has not come to later steps. Such a checkpoint is of the run before that `overwrite_output_dir` starts
    anew, or it is damaged. If it counted as the last, the new checkpoint would be deleted as old.

    Args:
        output_dir (`str` or `Path`): the run's folder.
        step (`int`): the step of the checkpoint that was just saved.
        limit (`int`, *optional*): number of checkpoints to keep; `None` keeps all up to `step`.
        best (`int`, *optional*): the step of the best checkpoint.
    """
    folders = sorted(_list_checkpoints(Path(output_dir)), key=_step_of)
    later = [folder for folder in folders if _step_of(folder) > step]
    reached = folders[: len(folders) - len(later)]
    for folder in later + (reached[:-limit] if limit else []):
        if _step_of(folder) != best:
            shutil.rmtree(folder, ignore_errors=True)
