"""The mean of the weights of several checkpoints of one run (Vaswani et al. 2017, section 6.1).

An exponential mean during training was considered: it needs a second copy of the weights in memory and in every
checkpoint, and its decay must be chosen before the run. This one works on any run that kept its last checkpoints
(`save_total_limit`), and the number of them can be chosen afterwards.
"""

import itertools
import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import PreTrainedModel

from t2l.arguments import AVERAGING_REPORT, AveragingArguments
from t2l.files import write_atomic
from t2l.modeling import load_model
from t2l.training.checkpoints import find_problem, iter_whole
from t2l.training.errors import TrainingError
from t2l.training.record import RECORD, find_differences
from t2l.training.trainer import TOKENIZER_FILES


def get_checkpoints(args: AveragingArguments) -> list[Path]:
    """Return the checkpoints to average: the named ones, or the last whole ones of a run.

    Args:
        args (`AveragingArguments`): `checkpoints`, or `run_dir` with `num_checkpoints`.

    Raises:
        `TrainingError`: if a checkpoint is damaged, there are too few, or they are of different runs.
    """
    if args.run_dir:
        checkpoints = [*itertools.islice(iter_whole(Path(args.run_dir)), args.num_checkpoints)][::-1]
        if len(checkpoints) < args.num_checkpoints:
            raise TrainingError(
                f"run_dir {args.run_dir} given, with {len(checkpoints)} whole checkpoints; allowed: at least "
                f"num_checkpoints ({args.num_checkpoints}); lower it, or train with a larger save_total_limit"
            )
    else:
        checkpoints = [*map(Path, args.checkpoints)]
    for folder in checkpoints:
        if problem := find_problem(folder):
            remedy = "allowed: a whole checkpoint-* of a run; name another one"
            raise TrainingError(f"checkpoint {folder} given, {problem}; {remedy}")
    _refuse_other_runs(checkpoints)
    return checkpoints


def _refuse_other_runs(checkpoints: Sequence[Path]) -> None:
    first, *others = (json.loads(Path(folder, RECORD).read_text(encoding="utf-8")) for folder in checkpoints)
    for folder, record in zip(checkpoints[1:], others, strict=True):
        if differences := find_differences(first, record):
            lines = "".join(f"\n- {line}" for line in differences)
            raise TrainingError(
                f"{folder} given, of another run than {checkpoints[0]}:{lines}\nallowed: checkpoints of one run, "
                "whose weights lie near to each other; name those of one output_dir"
            )


def average_checkpoints(checkpoints: Sequence[str | Path]) -> PreTrainedModel:
    """Return the model whose weights are the mean of those of the checkpoints; LoRA adapters are merged first.

    Args:
        checkpoints (`Sequence[str | Path]`): folders with models of the same shape.

    Raises:
        `TrainingError`: if their weights have other names or shapes.
    """
    model = load_model(checkpoints[0])
    # In double precision, so that the mean of equal weights is the weight itself.
    sums = {name: weight.double() for name, weight in model.state_dict().items()}
    for folder in checkpoints[1:]:
        weights: Mapping[str, Any] = load_model(folder).state_dict()
        if {name: weight.shape for name, weight in weights.items()} != {name: s.shape for name, s in sums.items()}:
            given = f"{folder} given, whose weights have other shapes than those of {checkpoints[0]}"
            raise TrainingError(f"{given}; allowed: checkpoints of one model; name those of one run")
        for name, weight in weights.items():
            sums[name] += weight
    means = {name: (total / len(checkpoints)).to(torch.float32) for name, total in sums.items()}
    model.load_state_dict(means)
    model.config.use_cache = True  # checkpoints have it off, as training does
    return model


def write_average(folder: Path, model: PreTrainedModel, checkpoints: Sequence[Path]) -> None:
    """Write a checkpoint with the averaged model, the tokenizer and record of the run, and what was averaged."""
    model.save_pretrained(folder)
    for name in (*TOKENIZER_FILES, RECORD):
        if Path(checkpoints[-1], name).is_file():
            shutil.copyfile(checkpoints[-1] / name, folder / name)
    report = json.dumps({"checkpoints": [*map(str, checkpoints)]}, indent=2)
    write_atomic(folder / AVERAGING_REPORT, report + "\n")
