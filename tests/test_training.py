"""A training run: weights move, steps do not depend on the parts of a batch, answers are measured."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tests.tiny import ROWS
from tests.tiny_runs import make_data_args, make_model_args, make_trainer, make_training_args, train
from torch.nn.functional import cross_entropy

from t2l.arguments import DataArguments, ModelArguments
from t2l.data.rows import write_rows
from t2l.modeling import get_model, load_model
from t2l.training import TrainingError, get_prepared
from t2l.training.generated import GeneratedAnswers
from t2l.training.prepared import load_prepared


@pytest.fixture
def model_args(tmp_path: Path) -> ModelArguments:
    return make_model_args(tmp_path)


@pytest.fixture
def data_args(tmp_path: Path) -> DataArguments:
    return make_data_args(tmp_path)


def start_of(model_args: ModelArguments, data_args: DataArguments, folder: Path) -> dict[str, torch.Tensor]:
    """Return the weights before training."""
    return dict(make_trainer(model_args, data_args, make_training_args(folder)).model.named_parameters())


def test_every_weight_moves(model_args: ModelArguments, data_args: DataArguments, tmp_path: Path) -> None:
    before = start_of(model_args, data_args, tmp_path / "run")
    after = train(model_args, data_args, make_training_args(tmp_path / "run"))
    assert all(not torch.equal(weight, before[name]) for name, weight in after.items())


@pytest.mark.slow
def test_with_lora_only_the_adapters_move_and_they_merge_into_the_base(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    pytest.importorskip("peft")
    train(model_args, data_args, make_training_args(tmp_path / "base"))
    lora = ModelArguments(model_name_or_path=str(tmp_path / "base"), use_peft=True, lora_r=2)
    before = start_of(lora, data_args, tmp_path / "lora")
    for name, weight in train(lora, data_args, make_training_args(tmp_path / "lora", max_steps=3)).items():
        assert torch.equal(weight, before[name]) == ("lora_" not in name), name
    merged = load_model(tmp_path / "lora").state_dict()
    base = load_model(tmp_path / "base").state_dict()
    changed = {name for name in base if not torch.equal(base[name], merged[name])}
    assert changed and all(name.endswith((".q.weight", ".v.weight")) for name in changed)


@pytest.mark.parametrize("tied", [True, False], ids=["one embedding", "an output embedding of its own"])
@pytest.mark.parametrize("spare_embeddings", [0, 8], ids=["the embedding grows", "the embedding has room"])
def test_with_lora_the_embeddings_of_new_tokens_train_too_and_a_saved_adapter_answers_the_same(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path, spare_embeddings: int, tied: bool
) -> None:
    architecture = json.loads(Path(str(model_args.model_config)).read_text())
    Path(str(model_args.model_config)).write_text(json.dumps({**architecture, "tie_word_embeddings": tied}))
    pytest.importorskip("peft")
    lora = with_new_tokens(model_args, data_args, tmp_path, spare_embeddings)
    trainer = make_trainer(lora, data_args, make_training_args(tmp_path / "lora", max_steps=3))
    model = trainer.model
    before = {name: weight.detach().clone() for name, weight in model.named_parameters()}
    trainer.train()
    trainer.save_model()
    for name, weight in model.named_parameters():
        assert torch.equal(weight, before[name]) == (not weight.requires_grad), name
        assert weight.requires_grad == ("lora_" in name or "trainable_tokens_delta" in name), name
    assert sum("trainable_tokens_delta" in name for name in before) == (1 if tied else 2)
    ids = torch.tensor([[355, 4, 356], [3, 357, 1]])
    with torch.inference_mode():
        expected = model.eval()(input_ids=ids, labels=ids).logits
        reloaded = load_model(tmp_path / "lora").eval()(input_ids=ids, labels=ids).logits
    assert torch.allclose(reloaded, expected[..., : reloaded.shape[-1]], atol=1e-5)


def test_an_output_embedding_of_its_own_stays_when_a_model_grows_and_is_loaded_again(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    """The configurations of transformers 5 say that every T5 shares its embedding."""
    architecture = json.loads(Path(str(model_args.model_config)).read_text())
    Path(str(model_args.model_config)).write_text(json.dumps({**architecture, "tie_word_embeddings": False}))
    model = get_model(model_args, data_args, get_prepared(model_args, data_args, tmp_path / "base").tokenizer)
    before = model.get_output_embeddings().weight.detach().clone()
    model.resize_token_embeddings(len(before) + 4, mean_resizing=False)
    model.save_pretrained(tmp_path / "model")
    assert json.loads((tmp_path / "model" / "config.json").read_text())["tie_word_embeddings"] is False
    loaded = load_model(tmp_path / "model")
    assert torch.equal(loaded.get_output_embeddings().weight[: len(before)], before)
    assert not torch.equal(loaded.get_input_embeddings().weight[: len(before)], before)


def with_new_tokens(
    model_args: ModelArguments, data_args: DataArguments, folder: Path, spare_embeddings: int
) -> ModelArguments:
    """Return a LoRA run on an untrained base model, with a tokenizer of two more tokens than the model's own."""
    tokenizer = get_prepared(model_args, data_args, folder / "base").tokenizer
    base = get_model(model_args, data_args, tokenizer)
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


def test_a_batch_in_three_parts_makes_the_same_step_as_a_whole_one(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    settings: dict[str, Any] = {"train_batch_tokens": 192, "max_steps": 4, "optim": "sgd", "learning_rate": 0.5}
    whole = train(model_args, data_args, make_training_args(tmp_path / "whole", **settings))
    parts = make_training_args(tmp_path / "parts", **settings, per_device_train_batch_tokens=64)
    assert parts.count_accumulation_steps() == 3
    for name, weight in train(model_args, data_args, parts).items():
        torch.testing.assert_close(weight, whole[name], rtol=1e-4, atol=1e-6)


def test_gradient_checkpointing_changes_no_step(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    plain = train(model_args, data_args, make_training_args(tmp_path / "plain"))
    saving = make_training_args(tmp_path / "saving", gradient_checkpointing=True)
    for name, weight in train(model_args, data_args, saving).items():
        torch.testing.assert_close(weight, plain[name])


def test_the_loss_is_that_of_the_model_itself(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    trainer = make_trainer(model_args, data_args, make_training_args(tmp_path / "run", eval_strategy="steps"))
    [batch] = trainer.get_eval_dataloader()
    ours = trainer.compute_loss(trainer.model, batch)
    names = ("input_ids", "attention_mask", "labels")
    torch.testing.assert_close(ours, trainer.model(**{name: batch[name] for name in names}).loss)
    logits = trainer.get_logits(trainer.model, batch)
    torch.testing.assert_close(ours, cross_entropy(logits.flatten(0, 1), batch["labels"].flatten()))


@pytest.mark.parametrize("dataloader_num_workers", [0, 2])
def test_augmented_requests_change_from_epoch_to_epoch_and_their_ir_does_not(
    model_args: ModelArguments, tmp_path: Path, dataloader_num_workers: int
) -> None:
    data_args = make_data_args(tmp_path, augment_prompts=1.0)
    args = make_training_args(tmp_path / "run", dataloader_num_workers=dataloader_num_workers)
    trainer = make_trainer(model_args, data_args, args)
    loader, tokenizer = trainer.get_train_dataloader(), trainer.prepared.tokenizer
    requests, answers = [], []
    for epoch in (0, 1, 0):
        loader.set_epoch(epoch)
        [batch] = loader
        texts = tokenizer.batch_decode(batch["input_ids"], skip_special_tokens=True)
        requests.append({text.partition("\n")[0] for text in texts})
        answers.append({tuple(labels) for labels in batch["labels"].tolist()})
    assert answers[0] == answers[1] and len(answers[0]) == len(ROWS)
    assert requests[0] != requests[1] and requests[0] == requests[2]
    assert {row["prompt"] for row in ROWS} not in requests


def test_a_curriculum_goes_from_easy_batches_to_hard_ones_and_then_at_random(
    model_args: ModelArguments, tmp_path: Path
) -> None:
    data_args = make_data_args(tmp_path)
    rows = [{**row, "difficulty": number} for number, row in enumerate(ROWS, start=1)]
    write_rows(Path(str(data_args.dataset_path), "train.jsonl"), rows)
    args = make_training_args(tmp_path / "run", train_batch_tokens=64, curriculum_epochs=1)
    trainer = make_trainer(model_args, data_args, args)
    loader, split = trainer.get_train_dataloader(), trainer.prepared.splits["train"]
    orders = []
    for epoch in (0, 1):
        loader.set_epoch(epoch)
        orders.append([float(split.difficulties[batch["rows"].numpy()].mean()) for batch in loader])
    assert len(orders[0]) > 2 and orders[0] == sorted(orders[0]) and orders[1] != sorted(orders[1])


def test_a_loss_that_is_not_finite_stops_the_run_and_names_its_rows(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    args = make_training_args(tmp_path / "run", learning_rate=1e30, max_grad_norm=0.0, max_steps=20)
    with pytest.raises(
        TrainingError, match=r"loss nan after step \d on the rows [\d, ]+ of train.*lower learning_rate"
    ):
        train(model_args, data_args, args)


EVALUATED = {"eval_strategy": "steps", "eval_steps": 1, "predict_with_generate": True}


def test_a_run_that_evaluates_without_validation_rows_is_refused(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    Path(str(data_args.dataset_path), "validation.jsonl").unlink()
    with pytest.raises(TrainingError, match="no validation rows; add the split, or set eval_strategy: no"):
        train(model_args, data_args, make_training_args(tmp_path / "run", eval_strategy="steps"))
    train(model_args, data_args, make_training_args(tmp_path / "run"))


@pytest.mark.slow
def test_a_run_whose_metric_stands_still_stops_early_without_loading_the_best_model(
    model_args: ModelArguments, tmp_path: Path
) -> None:
    data_args = make_data_args(tmp_path, early_stopping_patience=2)
    settings = {"metric_for_best_model": "loss", "eval_strategy": "steps", "eval_steps": 1}
    args = make_training_args(tmp_path / "run", max_steps=20, learning_rate=0.0, **settings)
    trainer = make_trainer(model_args, data_args, args)
    trainer.train()
    assert trainer.state.global_step == 3  # the best at 1, no improvement at 2 and 3


def test_a_trainer_leaves_the_arguments_of_its_caller_alone(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path
) -> None:
    args = make_training_args(tmp_path / "run", per_device_train_batch_tokens=2048, **EVALUATED)
    before = args.to_dict()
    trainer = make_trainer(model_args, data_args, args)
    assert args.to_dict() == before and trainer.args.gradient_accumulation_steps == 2


def test_generated_answers_are_scored_by_split_in_any_order(
    model_args: ModelArguments, data_args: DataArguments, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("wasmtime")
    prepared = get_prepared(model_args, data_args, tmp_path / "run")
    answers = GeneratedAnswers(prepared, data_args)
    by_id = {
        row["task_id"]: str(row["completion"]).replace("define i32 @f(i32 %0, i32 %1) ", "") for row in answers.rows
    }
    wrong = answers.rows[0]["task_id"]
    by_id |= {wrong: by_id[answers.rows[1]["task_id"]]}
    monkeypatch.setattr(answers, "_generate", lambda model: [by_id[row["task_id"]] for row in answers.rows])
    metrics = answers.measure(None, tmp_path / "samples.jsonl")  # type: ignore[arg-type]
    splits = {row["split"] for row in answers.rows}
    assert splits == {"validation", "test"}
    rates = sorted(metrics[key] for key in ("pass@1", "test/pass@1"))
    assert rates == pytest.approx([5 / 6, 1]) and metrics["verify_rate"] == 1
    shown = [json.loads(line) for line in (tmp_path / "samples.jsonl").read_text().splitlines()]
    assert {line["passed"] for line in shown} == {True, False} and len(shown) == 8


def test_the_sample_is_spread_over_a_split(model_args: ModelArguments, tmp_path: Path) -> None:
    prepared = get_prepared(model_args, make_data_args(tmp_path, num_generated_samples=2), tmp_path / "run")
    assert [(row["split"], row["row"]) for row in prepared.read_samples()] == [
        *(("test", number) for number in (0, 3)),
        *(("validation", number) for number in (0, 3)),
    ]
    assert np.array_equal(
        prepared.splits["train"].source_ids, load_prepared(prepared.folder).splits["train"].source_ids
    )
