"""Train a seq2seq model that writes LLVM IR for English requests: from scratch or a checkpoint, all weights or LoRA.

    accelerate launch --config_file configs/accelerate/cpu.yaml recipes/train.py --config configs/train/quickstart.yaml

A run with `prepared_path` (recipes/prepare.py) needs only torch, transformers and accelerate, and no internet.
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
    from transformers import Seq2SeqTrainer, set_seed

    from t2l.modeling import get_model
    from t2l.training import TrainingArguments, check_run, find_checkpoint, with_hardware_precision
    from t2l.training.prepared import get_prepared_trainer


def main() -> None:
    model_args, data_args, training_args = parse_arguments(
        ModelArguments, DataArguments, TrainingArguments, check=check_run
    )
    if training_args.hub_token:  # moved, because the Trainer writes its arguments to a file, which it also pushes
        os.environ["HF_TOKEN"], training_args.hub_token = training_args.hub_token, None
    logging.basicConfig(level=training_args.get_process_log_level(), format="%(message)s")
    if training_args.should_save:
        save_arguments(Path(training_args.output_dir, "run.yaml"), model_args, data_args, training_args)
    try:
        training_args = with_hardware_precision(training_args)
        set_seed(training_args.seed)
        get_run_trainer = get_prepared_trainer if data_args.prepared_path else get_row_trainer
        trainer = get_run_trainer(model_args, data_args, training_args)
        result = trainer.train(resume_from_checkpoint=find_checkpoint(training_args))
    except (OSError, ValueError) as err:  # errors of the Hub and the network are OSErrors
        sys.exit(f"train: {err}")
    trainer.model.config.use_cache = True
    trainer.log_metrics("train", result.metrics)
    trainer.save_metrics("train", result.metrics)
    trainer.save_state()
    if trainer.is_fsdp_enabled:  # checkpoints are in shards, from which a run goes on; the result is a whole model
        trainer.accelerator.state.fsdp_plugin.set_state_dict_type("FULL_STATE_DICT")
    if training_args.push_to_hub:
        push(trainer, data_args.dataset_path or data_args.prepared_path)
    else:
        trainer.save_model()


def get_row_trainer(
    model_args: ModelArguments, data_args: DataArguments, training_args: TrainingArguments
) -> Seq2SeqTrainer:
    """Return the trainer of a run from the rows of a dataset."""
    with script_needs_extra("train", "train.py with dataset_path"):
        from t2l.data.loading import get_dataset
        from t2l.training import get_run_tokenizer, get_trainer
    needed = ["train"] if training_args.eval_strategy == "no" else ["train", "validation"]
    splits = get_dataset(str(data_args.dataset_path), needed)
    tokenizer = get_run_tokenizer(model_args, splits["train"])
    model = get_model(model_args, data_args, tokenizer)
    model.config.use_cache = not training_args.gradient_checkpointing
    return get_trainer(model, tokenizer, splits, data_args, training_args)


def push(trainer: Seq2SeqTrainer, dataset_path: str) -> None:
    """Save the model and push it; if the Hub refuses, it stays in `output_dir`."""
    try:
        trainer.push_to_hub(dataset_tags=None if Path(dataset_path).exists() else dataset_path)
    except (OSError, RuntimeError, ValueError) as err:
        folder = trainer.args.output_dir
        sys.exit(f"train: the model is in {folder}, but was not pushed: {err}; start the same command again to push")


if __name__ == "__main__":
    main()
