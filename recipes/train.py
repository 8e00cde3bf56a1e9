"""Train a seq2seq model on text → LLVM IR, from scratch or from a checkpoint, all weights or LoRA.

    accelerate launch --config_file configs/accelerate/cpu.yaml recipes/train.py --config configs/train/quickstart.yaml

A run that was stopped goes on from its last checkpoint when started again. `output_dir` ends with the model, its
tokenizer, run.yaml (the merged configuration) and the trainer's logs.
"""

import logging
import sys
from pathlib import Path

from t2l.arguments import TRAINING_ARGUMENTS, DataArguments, ModelArguments, parse_arguments, save_arguments


def main() -> None:
    model_args, data_args, training_args = parse_arguments(ModelArguments, DataArguments, TRAINING_ARGUMENTS)
    # after the arguments, so that a mistake in them is told at once
    from transformers import set_seed

    from t2l.data.loading import get_dataset
    from t2l.modeling import get_model
    from t2l.training import find_checkpoint, get_run_tokenizer, get_trainer, with_hardware_precision

    logging.basicConfig(level=training_args.get_process_log_level(), format="%(message)s")
    if training_args.should_save:
        save_arguments(Path(training_args.output_dir, "run.yaml"), model_args, data_args, training_args)
    try:
        training_args = with_hardware_precision(training_args)
        set_seed(training_args.seed)
        splits = get_dataset(data_args.dataset_path)
        tokenizer = get_run_tokenizer(model_args, splits["train"])
        model = get_model(model_args, data_args, tokenizer)
        model.config.use_cache = not training_args.gradient_checkpointing
        trainer = get_trainer(model, tokenizer, splits, data_args, training_args)
        result = trainer.train(resume_from_checkpoint=find_checkpoint(training_args))
    except ValueError as err:
        sys.exit(f"train: {err}")
    model.config.use_cache = True
    trainer.save_model()
    trainer.log_metrics("train", result.metrics)
    trainer.save_metrics("train", result.metrics)
    trainer.save_state()
    if training_args.push_to_hub:
        trainer.push_to_hub(dataset_tags=None if Path(data_args.dataset_path).exists() else data_args.dataset_path)


if __name__ == "__main__":
    main()
