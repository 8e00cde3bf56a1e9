"""Prepare a dataset for another machine: token ids as compressed arrays, the tokenizer and the architecture.

    python recipes/prepare.py --config configs/train/reference.yaml --dataset_path runs/people_500k/dataset

Writes `prepared_path`, from which recipes/train.py trains with the same YAML, also on a machine without internet.
"""

import logging
import sys

from t2l.arguments import DataArguments, ModelArguments, Problem, parse_arguments
from t2l.extras import script_needs_extra

with script_needs_extra("train", "prepare.py"):
    from t2l.training import TrainingArguments, prepare_dataset


def main() -> None:
    model_args, data_args, _ = parse_arguments(ModelArguments, DataArguments, TrainingArguments, check=check_paths)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        facts = prepare_dataset(model_args, data_args)
    except (OSError, ValueError) as err:
        sys.exit(f"prepare: {err}")
    print(f"{data_args.prepared_path}: {facts['splits']['train']['rows']:,} training rows, {facts['fingerprint']}")


def check_paths(model_args: ModelArguments, data_args: DataArguments, _: TrainingArguments) -> list[Problem]:
    """Return what this program needs besides the arguments of a training run."""
    needed = {"dataset_path": data_args.dataset_path, "prepared_path": data_args.prepared_path}
    return [
        Problem(key, "nothing", "a path: prepare.py reads dataset_path and writes prepared_path", f"add {key}")
        for key, value in needed.items()
        if value is None
    ]


if __name__ == "__main__":
    main()
