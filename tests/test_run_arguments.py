"""The arguments of a run: contradictions, and what would be ignored, are refused with what to do."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest
import torch
from tests.tiny_runs import make_training_args
from transformers import PreTrainedModel, T5Config, T5ForConditionalGeneration

from t2l.arguments import DataArguments, ModelArguments
from t2l.training import TrainingArguments, check_run, with_hardware_precision

EVALUATED = {"eval_strategy": "steps", "eval_steps": 1, "predict_with_generate": True}
DATA_KEYS = ("dataset_path", "prepared_path")


@pytest.fixture(autouse=True)
def _every_package_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let generated answers be allowed, also where training is tested without the sandbox's packages."""
    monkeypatch.setattr("t2l.training.arguments.find_spec", lambda name: name)


def make_model(width: int) -> PreTrainedModel:
    return T5ForConditionalGeneration(T5Config(d_model=width, d_ff=8, num_layers=1, num_heads=1, vocab_size=8))


def problems(
    folder: Path, model_args: ModelArguments | None = None, patience: int | None = None, **changes: Any
) -> list[str]:
    """Return what `check_run` reports about a run."""
    model_args = model_args or ModelArguments(model_config="unused")
    paths = {key: changes.pop(key) for key in DATA_KEYS if key in changes} or {"dataset_path": "unused"}
    data_args = DataArguments(early_stopping_patience=patience, **paths)
    return [str(problem) for problem in check_run(model_args, data_args, make_training_args(folder, **changes))]


def test_a_run_in_order_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path) == []
    assert problems(tmp_path, patience=1, metric_for_best_model="eval_pass@1", **EVALUATED) == []


def test_keys_of_batches_by_rows_are_refused_because_they_would_be_ignored(tmp_path: Path) -> None:
    found = problems(tmp_path, per_device_train_batch_size=16, gradient_accumulation_steps=4)
    assert ["per_device_train_batch_size" in found[0], "gradient_accumulation_steps" in found[1]] == [True, True]
    assert all("set train_batch_tokens" in problem for problem in found)


def test_processes_without_a_common_process_group_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    args = make_training_args(tmp_path)
    monkeypatch.setenv("WORLD_SIZE", "2")
    [problem] = check_run(ModelArguments(model_config="unused"), DataArguments(dataset_path="unused"), args)
    assert "2 launched processes, each of which would train alone" in problem.given
    assert problem.remedy == "set use_cpu: true"


def test_pushing_an_adapter_of_a_base_model_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    local = ModelArguments(model_name_or_path=str(tmp_path), use_peft=True)
    on_the_hub = dataclasses.replace(local, model_name_or_path="ada/toy")
    [problem] = problems(tmp_path, local, push_to_hub=True)
    assert "push the base first" in problem
    assert problems(tmp_path, on_the_hub, push_to_hub=True) == []


def test_early_stopping_without_evaluations_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, patience=1, metric_for_best_model="loss")
    assert "early_stopping_patience: given 1 with eval_strategy: no" in problem


def test_early_stopping_without_a_metric_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, patience=1, **EVALUATED)
    assert "early_stopping_patience: given 1 without metric_for_best_model" in problem


def test_an_unknown_metric_is_refused_with_the_list_of_known_ones(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, metric_for_best_model="bleu", **EVALUATED)
    assert (
        "given 'bleu'; allowed: one of loss, parse_rate, verify_rate, exact_match, canonical_match, pass@1" in problem
    )


def test_a_metric_of_generated_answers_needs_generated_answers(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, metric_for_best_model="verify_rate", eval_strategy="steps", eval_steps=1)
    assert "set predict_with_generate: true" in problem


def test_generated_answers_where_nothing_can_run_them_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("t2l.training.arguments.find_spec", lambda name: None if name == "wasmtime" else name)
    [problem] = problems(tmp_path, **EVALUATED)
    assert "true without wasmtime, which run the answers" in problem


def test_a_dataset_beside_a_prepared_folder_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, prepared_path=str(tmp_path), dataset_path="runs/x")
    assert ": dataset_path: " in problem and "recipes/prepare.py reads both" in problem


def test_a_prepared_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, prepared_path="nowhere")
    assert "run recipes/prepare.py first" in problem


def test_a_time_limit_needs_the_schedule_that_follows_the_clock(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, max_seconds=60.0, lr_scheduler_type="linear")
    assert ": lr_scheduler_type: " in problem
    assert problems(tmp_path, max_seconds=60.0, lr_scheduler_type="cosine", warmup_steps=10) == []


def test_the_precision_is_that_which_the_hardware_does_fast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    args = make_training_args(tmp_path)
    for fast in (True, False):
        monkeypatch.setattr("t2l.training.precision.is_bf16_fast", lambda fast=fast: fast)
        assert with_hardware_precision(args, make_model(384)).bf16 is fast
        assert not with_hardware_precision(args, make_model(256)).bf16


def test_bf16_on_a_cpu_needs_no_use_cpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("t2l.training.precision.is_bf16_fast", lambda: True)
    chosen = with_hardware_precision(TrainingArguments(output_dir=str(tmp_path), report_to=[]), make_model(384))
    assert chosen.bf16 and chosen.device.type == ("cuda" if torch.cuda.is_available() else "cpu")


def test_a_gpu_that_only_emulates_bf16_trains_in_fp32(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    args = make_training_args(tmp_path)
    monkeypatch.setattr(TrainingArguments, "device", property(lambda _: torch.device("cuda")))
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation=True: including_emulation)
    assert not with_hardware_precision(args, make_model(384)).bf16


def test_a_process_uses_one_gpu_of_several(tmp_path: Path) -> None:
    """With more, transformers would wrap the model in `DataParallel`, and scale the loss in another way."""
    args = make_training_args(tmp_path)
    args._n_gpu = 8
    assert args.n_gpu == 1


def test_fp16_without_a_gpu_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, fp16=True)
    assert "fp16: given true without a GPU" in problem and "to do: remove it" in problem


def test_bf16_on_a_cpu_that_emulates_it_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: False)
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)
    [problem] = problems(tmp_path, bf16=True)
    assert "far slower than fp32" in problem
    assert not with_hardware_precision(make_training_args(tmp_path), make_model(384)).bf16
