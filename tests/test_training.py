"""The parts of a training run: arguments are checked, data fits, weights change, metrics belong to the right rows."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tests.tiny import ROWS, write_architecture
from transformers import EvalPrediction, PreTrainedModel, PreTrainedTokenizerBase

from t2l.arguments import DataArguments, ModelArguments
from t2l.modeling import get_model, load_model
from t2l.training import (
    TrainingArguments,
    TrainingError,
    check_run,
    find_checkpoint,
    get_run_tokenizer,
    get_trainer,
    make_compute_metrics,
    tokenize_rows,
    with_hardware_precision,
)

DATA_ARGS = DataArguments(dataset_path="unused", max_source_length=64, max_target_length=64)
SPLITS = {"train": ROWS, "validation": ROWS}


@pytest.fixture
def model_args(tmp_path: Path) -> ModelArguments:
    return ModelArguments(model_config=str(write_architecture(tmp_path / "model.json")), vocab_size=400)


def training_args(folder: Path, **changes: Any) -> TrainingArguments:
    values = {"use_cpu": True, "max_steps": 2, "learning_rate": 0.01, "disable_tqdm": True}
    return TrainingArguments(output_dir=str(folder), **{**values, "save_strategy": "no", **changes})


def train(model_args: ModelArguments, folder: Path, **changes: Any) -> tuple[PreTrainedModel, dict[str, torch.Tensor]]:
    """Train a model; return it with a copy of its weights before training."""
    args = with_hardware_precision(training_args(folder, **changes))
    tokenizer = get_run_tokenizer(model_args, ROWS)
    model = get_model(model_args, DATA_ARGS, tokenizer)
    before = {name: weight.detach().clone() for name, weight in model.named_parameters()}
    trainer = get_trainer(model, tokenizer, SPLITS, DATA_ARGS, args)
    trainer.train(resume_from_checkpoint=find_checkpoint(args))
    trainer.save_model()
    return model, before


def test_every_weight_moves(model_args: ModelArguments, tmp_path: Path) -> None:
    model, before = train(model_args, tmp_path / "run")
    assert all(not torch.equal(weight, before[name]) for name, weight in model.named_parameters())


@pytest.mark.slow
def test_with_lora_only_the_adapters_move_and_they_merge_into_the_base(
    model_args: ModelArguments, tmp_path: Path
) -> None:
    train(model_args, tmp_path / "base")
    lora = ModelArguments(model_name_or_path=str(tmp_path / "base"), use_peft=True, lora_r=2)
    model, before = train(lora, tmp_path / "lora", max_steps=3)
    for name, weight in model.named_parameters():
        assert torch.equal(weight, before[name]) == ("lora_" not in name), name
    merged = load_model(tmp_path / "lora").state_dict()
    base = load_model(tmp_path / "base").state_dict()
    changed = {name for name in base if not torch.equal(base[name], merged[name])}
    assert changed and all(name.endswith((".q.weight", ".v.weight")) for name in changed)


@pytest.mark.parametrize("tied", [True, False], ids=["one embedding", "an output embedding of its own"])
@pytest.mark.parametrize("spare_embeddings", [0, 8], ids=["the embedding grows", "the embedding has room"])
def test_with_lora_the_embeddings_of_new_tokens_train_too_and_a_saved_adapter_answers_the_same(
    model_args: ModelArguments, tmp_path: Path, spare_embeddings: int, tied: bool
) -> None:
    architecture = json.loads(Path(str(model_args.model_config)).read_text())
    Path(str(model_args.model_config)).write_text(json.dumps({**architecture, "tie_word_embeddings": tied}))
    lora = with_new_tokens(model_args, tmp_path, spare_embeddings)
    model, before = train(lora, tmp_path / "lora", max_steps=3)
    for name, weight in model.named_parameters():
        assert torch.equal(weight, before[name]) == (not weight.requires_grad), name
        assert weight.requires_grad == ("lora_" in name or "trainable_tokens_delta" in name), name
    assert sum("trainable_tokens_delta" in name for name in before) == (1 if tied else 2)
    ids = torch.tensor([[355, 4, 356], [3, 357, 1]])
    with torch.inference_mode():
        expected = model.eval()(input_ids=ids, labels=ids).logits
        reloaded = load_model(tmp_path / "lora").eval()(input_ids=ids, labels=ids).logits
    assert torch.allclose(reloaded, expected[..., : reloaded.shape[-1]], atol=1e-5)


def with_new_tokens(model_args: ModelArguments, folder: Path, spare_embeddings: int) -> ModelArguments:
    """Return a LoRA run on an untrained base model, with a tokenizer of two more tokens than the model's own."""
    tokenizer = get_run_tokenizer(model_args, ROWS)
    base = get_model(model_args, DATA_ARGS, tokenizer)
    base.resize_token_embeddings(len(tokenizer) + spare_embeddings)
    base.save_pretrained(folder / "base")
    tokenizer.save_pretrained(folder / "base")
    tokenizer.add_tokens([", %1\n", "i32 %0"])  # they occur, so their embeddings are used
    tokenizer.save_pretrained(folder / "tokenizer")
    return ModelArguments(
        model_name_or_path=str(folder / "base"),
        tokenizer_name_or_path=str(folder / "tokenizer"),
        use_peft=True,
        lora_r=2,
    )


def test_gradient_checkpointing_and_accumulation_train_too(model_args: ModelArguments, tmp_path: Path) -> None:
    model, before = train(
        model_args,
        tmp_path / "run",
        gradient_checkpointing=True,
        gradient_accumulation_steps=2,
        group_by_length=True,
        per_device_train_batch_size=2,
    )
    assert all(not torch.equal(weight, before[name]) for name, weight in model.named_parameters())


@pytest.mark.slow
def test_a_stopped_run_goes_on_from_its_checkpoint(model_args: ModelArguments, tmp_path: Path) -> None:
    train(model_args, tmp_path / "run", save_strategy="steps", save_steps=2)
    train(model_args, tmp_path / "run", save_strategy="steps", save_steps=2, max_steps=4)
    state = json.loads((tmp_path / "run" / "checkpoint-4" / "trainer_state.json").read_text())
    assert state["global_step"] == 4
    assert find_checkpoint(training_args(tmp_path / "run")) == str(tmp_path / "run" / "checkpoint-4")
    assert find_checkpoint(training_args(tmp_path / "run", overwrite_output_dir=True)) is None


def test_a_run_that_was_killed_while_it_saved_goes_on_from_the_checkpoint_before(tmp_path: Path) -> None:
    args = training_args(tmp_path / "run")
    assert find_checkpoint(args) is None
    for name, file in (("10", "trainer_state.json"), ("9", "trainer_state.json"), ("12", "model.safetensors")):
        (tmp_path / "run" / f"checkpoint-{name}").mkdir(parents=True)
        (tmp_path / "run" / f"checkpoint-{name}" / file).touch()
    assert find_checkpoint(args) == str(tmp_path / "run" / "checkpoint-10")


def test_rows_that_would_be_cut_are_refused(model_args: ModelArguments) -> None:
    short = DataArguments(dataset_path="unused", max_source_length=64, max_target_length=8)
    with pytest.raises(TrainingError, match="max_target_length 8 are allowed; raise them"):
        tokenize_rows(ROWS, get_run_tokenizer(model_args, ROWS), short)


@pytest.mark.parametrize("dataloader_num_workers", [0, 2])
def test_augmented_requests_change_from_epoch_to_epoch_and_their_ir_does_not(
    model_args: ModelArguments, tmp_path: Path, dataloader_num_workers: int
) -> None:
    data_args = dataclasses.replace(DATA_ARGS, augment_prompts=1.0)
    args = training_args(
        tmp_path,
        dataloader_num_workers=dataloader_num_workers,
        group_by_length=True,
        eval_strategy="steps",
        eval_steps=2,
    )
    tokenizer = get_run_tokenizer(model_args, ROWS)
    trainer = get_trainer(get_model(model_args, DATA_ARGS, tokenizer), tokenizer, SPLITS, data_args, args)
    trainer.train()
    [first], [second] = trainer.get_train_dataloader(), trainer.get_train_dataloader()
    answers = [{tuple(labels) for labels in batch["labels"].tolist()} for batch in (first, second)]
    requests = [
        {text.partition("\n")[0] for text in tokenizer.batch_decode(batch["input_ids"], skip_special_tokens=True)}
        for batch in (first, second)
    ]
    assert answers[0] == answers[1] and len(answers[0]) == len(ROWS)
    assert requests[0] != requests[1]
    assert {row["prompt"] for row in ROWS} not in requests
    assert set(first) == {"input_ids", "attention_mask", "labels", "decoder_input_ids"}


def test_a_loss_that_is_not_finite_stops_the_run(model_args: ModelArguments, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="lower learning_rate"):
        train(model_args, tmp_path / "run", learning_rate=1e30, max_grad_norm=0.0, max_steps=20, logging_steps=1)


def problems(
    folder: Path, model_args: ModelArguments | None = None, patience: int | None = None, **changes: Any
) -> list[str]:
    """Return what `check_run` reports about a run."""
    model_args = model_args or ModelArguments(model_config="unused")
    data_args = dataclasses.replace(DATA_ARGS, early_stopping_patience=patience)
    return [str(problem) for problem in check_run(model_args, data_args, training_args(folder, **changes))]


EVALUATED = {"eval_strategy": "steps", "eval_steps": 1, "predict_with_generate": True}


def test_a_run_in_order_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path) == []
    assert problems(tmp_path, patience=1, metric_for_best_model="eval_pass@1", **EVALUATED) == []


def test_fp16_without_a_gpu_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, fp16=True)
    assert "fp16: given true without a GPU" in problem and "to do: remove it" in problem


def test_bf16_on_a_cpu_that_emulates_it_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: False)
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)
    [problem] = problems(tmp_path, bf16=True)
    assert "far slower than fp32" in problem


def test_processes_without_a_common_process_group_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    args = training_args(tmp_path)
    monkeypatch.setenv("WORLD_SIZE", "2")
    [problem] = check_run(ModelArguments(model_config="unused"), DATA_ARGS, args)
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
    assert "given 'bleu'; allowed: one of loss, exact_match, parse_rate, verify_rate, pass@1" in problem


def test_a_metric_of_generated_answers_needs_generated_answers(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, metric_for_best_model="verify_rate", eval_strategy="steps", eval_steps=1)
    assert "set predict_with_generate: true" in problem


@pytest.mark.slow
def test_a_run_whose_metric_stands_still_stops_early_without_loading_the_best_model(
    model_args: ModelArguments, tmp_path: Path
) -> None:
    args = training_args(
        tmp_path, max_steps=20, learning_rate=0.0, metric_for_best_model="loss", eval_strategy="steps", eval_steps=1
    )
    patient = dataclasses.replace(DATA_ARGS, early_stopping_patience=2)
    tokenizer = get_run_tokenizer(model_args, ROWS)
    trainer = get_trainer(get_model(model_args, DATA_ARGS, tokenizer), tokenizer, SPLITS, patient, args)
    trainer.train()
    assert trainer.state.global_step == 3  # the best at 1, no improvement at 2 and 3


def test_a_trainer_leaves_the_arguments_of_its_caller_alone(model_args: ModelArguments, tmp_path: Path) -> None:
    args = training_args(tmp_path)
    before = args.to_dict()
    tokenizer = get_run_tokenizer(model_args, ROWS)
    augmenting = dataclasses.replace(DATA_ARGS, augment_prompts=1.0)
    trainer = get_trainer(get_model(model_args, DATA_ARGS, tokenizer), tokenizer, SPLITS, augmenting, args)
    assert args.to_dict() == before and not trainer.args.remove_unused_columns


def evaluation(tokenizer: PreTrainedTokenizerBase, order: list[int], answers: list[int]) -> EvalPrediction:
    """Evaluate rows in the order in which the trainer met them; `answers` are the rows whose IR was generated."""

    def padded(indices: list[int]) -> np.ndarray[Any, Any]:
        labels = tokenize_rows(ROWS, tokenizer, DATA_ARGS)["labels"]
        width = max(map(len, labels))
        return np.array([labels[index] + [-100] * (width - len(labels[index])) for index in indices])

    return EvalPrediction(predictions=padded(answers), label_ids=padded(order))


def test_metrics_find_their_rows_in_any_order(model_args: ModelArguments) -> None:
    tokenizer = get_run_tokenizer(model_args, ROWS)
    compute = make_compute_metrics(tokenizer, ROWS)
    metrics = compute(evaluation(tokenizer, [5, 3, 0, 1, 2, 4], [5, 3, 0, 1, 2, 4]))
    assert metrics == {"exact_match": 1.0, "parse_rate": 1.0, "verify_rate": 1.0, "pass@1": 1.0}


def test_rows_that_a_distributed_batch_repeats_count_once(model_args: ModelArguments) -> None:
    tokenizer = get_run_tokenizer(model_args, ROWS)
    metrics = make_compute_metrics(tokenizer, ROWS)(evaluation(tokenizer, [0, 1, 0, 0], [0, 0, 0, 0]))
    assert metrics["exact_match"] == 0.5


def test_metrics_distinguish_wrong_programs_from_right_ones(model_args: ModelArguments) -> None:
    tokenizer = get_run_tokenizer(model_args, ROWS)
    metrics = make_compute_metrics(tokenizer, ROWS)(evaluation(tokenizer, [0, 1, 2, 3], [0, 0, 0, 0]))
    assert metrics["exact_match"] == 0.25 and metrics["pass@1"] == 0.25 and metrics["verify_rate"] == 1.0
