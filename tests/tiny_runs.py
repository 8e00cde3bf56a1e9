"""Training runs on the dataset of tests/tiny.py, made as in recipes/train.py."""

from pathlib import Path
from typing import Any

import torch
from tests.tiny import write_architecture, write_dataset
from transformers import set_seed

from t2l.arguments import DataArguments, ModelArguments
from t2l.modeling import get_model
from t2l.training import (
    RunTrainer,
    TrainingArguments,
    describe_run,
    find_checkpoint,
    get_prepared,
    get_trainer,
    prepare_dataset,
)


def make_model_args(folder: Path) -> ModelArguments:
    """Return the arguments of a model from scratch with `ARCHITECTURE` and a tokenizer of 400 entries."""
    return ModelArguments(model_config=str(write_architecture(folder / "model.json")), vocab_size=400)


def make_data_args(folder: Path, **changes: Any) -> DataArguments:
    """Return the arguments of the tiny dataset, which is written to `folder`."""
    values = {"dataset_path": str(write_dataset(folder / "dataset")), "max_source_length": 64, "max_target_length": 64}
    return DataArguments(**{**values, **changes})


def make_prepare_args(folder: Path, **changes: Any) -> tuple[ModelArguments, DataArguments]:
    """Return the arguments of `prepare_dataset` that write the tiny dataset to `folder / "prepared"`."""
    return make_model_args(folder), make_data_args(folder, **{"prepared_path": str(folder / "prepared"), **changes})


def make_prepared(folder: Path) -> str:
    """Return the path of a prepared folder of the tiny dataset."""
    prepare_dataset(*make_prepare_args(folder))
    return str(folder / "prepared")


def make_training_args(folder: Path, **changes: Any) -> TrainingArguments:
    """Return the arguments of two steps on the CPU."""
    values = {"use_cpu": True, "max_steps": 2, "learning_rate": 0.01, "disable_tqdm": True, "save_strategy": "no"}
    return TrainingArguments(output_dir=str(folder), **{**values, **changes})


def make_trainer(model_args: ModelArguments, data_args: DataArguments, training_args: TrainingArguments) -> RunTrainer:
    """Return the trainer of a run, made as in recipes/train.py."""
    prepared = get_prepared(model_args, data_args, str(training_args.output_dir))
    set_seed(training_args.seed)
    model = get_model(model_args, data_args, prepared.tokenizer)
    record = describe_run(model, prepared, model_args, data_args, training_args)
    return get_trainer(model, prepared, data_args, training_args, record)


def train(
    model_args: ModelArguments, data_args: DataArguments, training_args: TrainingArguments
) -> dict[str, torch.Tensor]:
    """Train as recipes/train.py does, from the last checkpoint if there is one; return the weights."""
    trainer = make_trainer(model_args, data_args, training_args)
    trainer.train(resume_from_checkpoint=find_checkpoint(training_args, trainer.record))
    trainer.save_model()
    return {name: weight.detach().clone() for name, weight in trainer.model.named_parameters()}
