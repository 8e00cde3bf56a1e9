"""The average of checkpoints is the mean of their weights, and only of checkpoints of one run."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from tests.scripts import run_script
from tests.tiny_runs import make_data_args, make_model_args, make_training_args, train

from t2l.arguments import ArgumentsError, AveragingArguments, ModelArguments, parse_arguments
from t2l.modeling import load_model
from t2l.tokenization import get_tokenizer
from t2l.training import TrainingError
from t2l.training.averaging import average_checkpoints, get_checkpoints

SAVING: dict[str, Any] = {"max_steps": 3, "save_strategy": "steps", "save_steps": 1}


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """Return the folder of a run with three checkpoints."""
    train(make_model_args(tmp_path), make_data_args(tmp_path), make_training_args(tmp_path / "run", **SAVING))
    return tmp_path / "run"


def chosen(run: Path, *names: str, **changes: Any) -> list[Path]:
    named = {"checkpoints": [str(run / name) for name in names]} if names else {"run_dir": str(run)}
    return get_checkpoints(AveragingArguments(output_dir=str(run.parent / "average"), **{**named, **changes}))


def test_every_weight_is_the_mean(run: Path) -> None:
    states = [load_model(run / f"checkpoint-{step}").state_dict() for step in (1, 2, 3)]
    averaged = average_checkpoints([run / f"checkpoint-{step}" for step in (1, 2, 3)]).state_dict()
    for name, weight in averaged.items():
        torch.testing.assert_close(weight, (states[0][name] + states[1][name] + states[2][name]) / 3)
    assert not torch.equal(averaged["shared.weight"], states[2]["shared.weight"])


def test_the_mean_of_equal_weights_is_the_weights(run: Path) -> None:
    weights = load_model(run / "checkpoint-3").state_dict()
    averaged = average_checkpoints([run / "checkpoint-3"] * 3).state_dict()
    assert all(torch.equal(weight, averaged[name]) for name, weight in weights.items())


def test_the_last_checkpoints_of_a_run_are_chosen_in_order(run: Path) -> None:
    assert [path.name for path in chosen(run, num_checkpoints=2)] == ["checkpoint-2", "checkpoint-3"]
    with pytest.raises(TrainingError, match=r"with 3 whole checkpoints; allowed: .* \(5\); lower it"):
        chosen(run)


def test_a_damaged_checkpoint_is_refused(run: Path) -> None:
    (run / "checkpoint-2" / "model.safetensors").write_bytes(b"")
    with pytest.raises(TrainingError, match="checkpoint-2 given, which is damaged .*; name another one"):
        chosen(run, "checkpoint-1", "checkpoint-2")


def test_checkpoints_of_another_run_are_refused_with_the_difference(run: Path) -> None:
    folder = run.parent
    other = make_training_args(folder / "other", **SAVING, learning_rate=0.02)
    train(make_model_args(folder), make_data_args(folder), other)
    shutil.move(folder / "other" / "checkpoint-3", run / "checkpoint-9")
    with pytest.raises(
        TrainingError, match=r"(?s)checkpoint-9 given, of another run .*learning_rate: 0.01 there, 0.02"
    ):
        chosen(run, "checkpoint-1", "checkpoint-9")


def test_models_of_other_shapes_are_refused(run: Path) -> None:
    model = load_model(run / "checkpoint-3")
    model.resize_token_embeddings(410)
    model.save_pretrained(run / "checkpoint-3")
    with pytest.raises(TrainingError, match="whose weights have other shapes .*; name those of one run"):
        average_checkpoints([run / "checkpoint-2", run / "checkpoint-3"])


def test_contradictory_arguments_are_refused(run: Path) -> None:
    def refusal(*words: str) -> str:
        with pytest.raises(ArgumentsError) as caught:
            parse_arguments(AveragingArguments, argv=[*words])
        return str(caught.value)

    output, first = ["--output_dir", str(run.parent / "average")], str(run / "checkpoint-1")
    assert "given neither; allowed: exactly one" in refusal(*output)
    assert "given both; allowed: exactly one" in refusal(*output, "--run_dir", str(run), "--checkpoints", first)
    assert "allowed: two or more, each once" in refusal(*output, "--checkpoints", first, f"{first}/../checkpoint-1")
    assert "which is or contains run_dir" in refusal("--run_dir", str(run), "--output_dir", str(run.parent))


@pytest.mark.slow
def test_the_recipe_writes_an_ordinary_checkpoint(run: Path) -> None:
    output = run.parent / "average"
    words = ["--run_dir", str(run), "--num_checkpoints", "2", "--output_dir", str(output)]
    for _ in range(2):  # the second time it replaces the first
        done = run_script("recipes/average.py", *words)
        assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"{output}: the mean of checkpoint-2, checkpoint-3"
    expected = average_checkpoints([run / "checkpoint-2", run / "checkpoint-3"])
    model = load_model(output)
    assert all(torch.equal(weight, model.state_dict()[name]) for name, weight in expected.state_dict().items())
    assert model.config.use_cache and model.generation_config.max_length == 65
    assert get_tokenizer(output).get_vocab() == get_tokenizer(run).get_vocab()
    assert (output / "run.json").read_text() == (run / "checkpoint-3" / "run.json").read_text()
    assert json.loads((output / "averaging.json").read_text())["checkpoints"] == [
        str(run / "checkpoint-2"), str(run / "checkpoint-3")
    ]  # fmt: skip


@pytest.mark.slow
def test_adapters_are_averaged_as_the_models_that_they_make(run: Path) -> None:
    lora = ModelArguments(model_name_or_path=str(run), use_peft=True, lora_r=2)
    train(lora, make_data_args(run.parent), make_training_args(run.parent / "lora", **SAVING))
    checkpoints = [run.parent / "lora" / f"checkpoint-{step}" for step in (2, 3)]
    name = "encoder.block.0.layer.0.SelfAttention.q.weight"
    merged = [load_model(folder).state_dict()[name] for folder in checkpoints]
    assert not torch.equal(*merged)
    averaged = average_checkpoints(chosen(run.parent / "lora", num_checkpoints=2)).state_dict()
    torch.testing.assert_close(averaged[name], sum(merged) / 2)
