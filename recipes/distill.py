"""Train a small model on what a larger one knows: the teacher's probabilities of every target token.

    accelerate launch --config_file configs/accelerate/cpu.yaml \\
        recipes/distill.py --config configs/distill/quickstart.yaml

Teacher and student need the same tokenizer. A student with another one trains on the teacher's answers as texts
(recipes/answer_dataset.py, then recipes/train.py). To continue a stopped run, start the same command again. Writes
what recipes/train.py writes; the teacher is not part of it.
"""

import logging
import sys
from pathlib import Path

from t2l.arguments import DataArguments, DistillationArguments, ModelArguments, parse_arguments, save_arguments
from t2l.extras import script_needs_extra

with script_needs_extra("train", "distill.py"):
    from transformers import set_seed

    from t2l.modeling import get_model
    from t2l.training import (
        TrainingArguments,
        describe_run,
        find_checkpoint,
        get_prepared,
        hold_output_dir,
        train_to_end,
        with_hardware_precision,
    )
    from t2l.training.distillation import (
        check_distillation,
        describe_teacher,
        get_distillation_trainer,
        get_teacher,
    )


def main() -> None:
    merged = parse_arguments(
        ModelArguments, DataArguments, TrainingArguments, DistillationArguments, check=check_distillation
    )
    model_args, data_args, training_args, distillation_args = merged
    logging.basicConfig(level=training_args.get_process_log_level(), format="%(message)s")
    try:
        hold_output_dir(training_args)
        with training_args.preparing():
            prepared = get_prepared(model_args, data_args, str(training_args.output_dir))
        teacher = get_teacher(distillation_args, prepared.tokenizer)
        set_seed(training_args.seed)
        student = get_model(model_args, data_args, prepared.tokenizer)
        training_args = with_hardware_precision(training_args, student)
        record = describe_run(student, prepared, model_args, data_args, training_args)
        record["settings"] |= describe_teacher(teacher, distillation_args)
        checkpoint = find_checkpoint(training_args, record)
        trainer = get_distillation_trainer(
            student, teacher, prepared, data_args, training_args, distillation_args, record
        )
        if training_args.should_save:
            save_arguments(Path(str(training_args.output_dir), "run.yaml"), *merged)
        train_to_end(trainer, checkpoint)
    except (OSError, ValueError) as err:  # errors of the Hub and the network are OSErrors
        sys.exit(f"distill: {err}")


if __name__ == "__main__":
    main()
