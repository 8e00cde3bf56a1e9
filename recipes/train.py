"""Train a seq2seq model that writes LLVM IR for English requests: from scratch or a checkpoint, all weights or LoRA.

    accelerate launch --config_file configs/accelerate/cpu.yaml recipes/train.py --config configs/train/quickstart.yaml

To continue a stopped run from its last checkpoint, start the same command again. Writes the model, its tokenizer,
run.yaml (the merged configuration) and the trainer's logs to `output_dir`.
"""

import logging
import os
import sys
from pathlib import Path

from t2l.arguments import DataArguments, ModelArguments, parse_arguments, save_arguments
from t2l.extras import script_needs_extra

with script_needs_extra("train", "train.py"):
    from transformers import set_seed

    from t2l.modeling import get_model
    from t2l.training import (
        RunTrainer,
        TrainingArguments,
        check_run,
        describe_run,
        find_checkpoint,
        get_prepared,
        get_trainer,
        hold_output_dir,
        train_to_end,
        with_hardware_precision,
    )


def main() -> None:
    model_args, data_args, training_args = parse_arguments(
        ModelArguments, DataArguments, TrainingArguments, check=check_run
    )
    merged = (model_args, data_args, training_args)
    if training_args.hub_token:  # moved, because the Trainer writes its arguments to a file, which it also pushes
        os.environ["HF_TOKEN"], training_args.hub_token = training_args.hub_token, None
    logging.basicConfig(level=training_args.get_process_log_level(), format="%(message)s")
    try:
        hold_output_dir(training_args)
        with training_args.preparing():
            prepared = get_prepared(model_args, data_args, str(training_args.output_dir))
        set_seed(training_args.seed)
        model = get_model(model_args, data_args, prepared.tokenizer)
        training_args = with_hardware_precision(training_args, model)
        record = describe_run(model, prepared, model_args, data_args, training_args)
        checkpoint = find_checkpoint(training_args, record)
        trainer = get_trainer(model, prepared, data_args, training_args, record)
        if training_args.should_save:
            save_arguments(Path(str(training_args.output_dir), "run.yaml"), *merged)
        train_to_end(trainer, checkpoint)
    except (OSError, ValueError) as err:  # errors of the Hub and the network are OSErrors
        sys.exit(f"train: {err}")
    if training_args.push_to_hub:
        push(trainer, data_args.dataset_path or data_args.prepared_path)


def push(trainer: RunTrainer, dataset_path: str) -> None:
    """Save the model and push it; if the Hub refuses, it stays in `output_dir`."""
    try:
        trainer.push_to_hub(dataset_tags=None if Path(dataset_path).exists() else dataset_path)
    except (OSError, RuntimeError, ValueError) as err:
        folder = trainer.args.output_dir
        sys.exit(f"train: the model is in {folder}, but was not pushed: {err}; start the same command again to push")


if __name__ == "__main__":
    main()
