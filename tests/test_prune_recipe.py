"""`recipes/prune.py` writes a checkpoint that every recipe reads, and refuses what it cannot do."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from tests.scripts import run_script
from tests.tiny import ROWS, write_architecture, write_dataset
from tests.tiny_runs import make_trainer, make_training_args
from transformers import AutoModelForSeq2SeqLM, BartConfig, BartForConditionalGeneration, T5ForConditionalGeneration

from t2l.arguments import (
    ArgumentsError,
    DataArguments,
    DecodingArguments,
    ModelArguments,
    PruningArguments,
    parse_arguments,
)
from t2l.modeling import ModelError, get_model, load_model
from t2l.tokenization import get_tokenizer, train_tokenizer
from t2l.training import TrainingError, prepare_dataset
from t2l.training.pruning import Sizes, get_requested_sizes, get_sizes, load_importance_rows


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a checkpoint, and the tiny dataset prepared for it beside."""
    folder = tmp_path_factory.mktemp("pruning")
    write_dataset(folder / "dataset")
    architecture = json.loads(write_architecture(folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps(architecture | {"num_layers": 2, "num_decoder_layers": 2}))
    model_args = ModelArguments(model_config=str(folder / "model.json"), vocab_size=400)
    paths = {"dataset_path": str(folder / "dataset"), "prepared_path": str(folder / "prepared")}
    data_args = DataArguments(**paths, max_target_length=64)
    prepare_dataset(model_args, data_args)
    tokenizer = get_tokenizer(folder / "prepared")
    torch.manual_seed(0)
    get_model(model_args, data_args, tokenizer).save_pretrained(folder / "checkpoint")
    tokenizer.save_pretrained(folder / "checkpoint")
    return folder / "checkpoint"


def arguments(checkpoint: Path, **changes: Any) -> PruningArguments:
    paths = {"model_name_or_path": str(checkpoint), "prepared_path": str(checkpoint.parent / "prepared")}
    return PruningArguments(**{**paths, "output_dir": "unused", "num_heads": 1, **changes})


def test_the_same_seed_draws_the_same_rows_once_each(checkpoint: Path) -> None:
    def draw(**changes: int) -> list[list[int]]:
        batches = load_importance_rows(arguments(checkpoint, **changes), get_tokenizer(checkpoint))
        return [row[row != -100].tolist() for batch in batches for row in batch["labels"]]

    assert draw(num_importance_rows=4, seed=1) == draw(num_importance_rows=4, seed=1) != draw(num_importance_rows=4)
    everything = draw(num_importance_rows=100)
    assert len(everything) == len({tuple(row) for row in everything}) == len(ROWS)


@pytest.fixture(scope="module")
def pruned(checkpoint: Path) -> Path:
    """Return the folder that the recipe wrote, twice: the second run replaces what the first wrote."""
    output = checkpoint.parent / "smaller/checkpoint"
    words = ["--model_name_or_path", str(checkpoint), "--prepared_path", str(checkpoint.parent / "prepared")]
    words += ["--output_dir", str(output), "--num_heads", "1", "--d_ff", "20", "--decoder_layers", "1"]
    for _ in range(2):
        done = run_script("recipes/prune.py", *words)
        assert done.returncode == 0, done.stderr
    assert f"{load_model(output).num_parameters():,}" in done.stdout
    assert [path.name for path in output.parent.iterdir()] == ["checkpoint"]
    return output


@pytest.mark.slow
def test_a_pruned_checkpoint_is_an_ordinary_one_with_a_report(checkpoint: Path, pruned: Path) -> None:
    model = AutoModelForSeq2SeqLM.from_pretrained(pruned)
    assert type(model) is T5ForConditionalGeneration and get_sizes(model) == Sizes(2, 1, 1, 20)
    assert model.generation_config.max_length == 65
    assert get_tokenizer(pruned).get_vocab() == get_tokenizer(checkpoint).get_vocab()
    report = json.loads((pruned / "pruning.json").read_text())
    assert report["after"]["parameters"] == model.num_parameters()
    assert parse_arguments(PruningArguments, argv=["--config", str(pruned / "prune.yaml")])[0].d_ff == 20


@pytest.mark.slow
def test_a_pruned_checkpoint_generates_the_same_with_and_without_cache(pruned: Path) -> None:
    model = load_model(pruned)
    source = get_tokenizer(pruned)(ROWS[0]["prompt"], return_tensors="pt")
    cached, plain = (model.generate(**source, use_cache=use, max_new_tokens=20) for use in (True, False))
    assert torch.equal(cached, plain)


@pytest.mark.slow
def test_an_export_of_a_pruned_checkpoint_gives_its_answers(pruned: Path, tmp_path: Path) -> None:
    pytest.importorskip("optimum.exporters.onnx")
    from t2l.export import export_fused  # here, because only this test needs it
    from t2l.inference import load_generator

    folders = [pruned, export_fused(pruned, tmp_path / "fused")]
    short = DecodingArguments(max_new_tokens=20)
    answers = [load_generator(folder).generate_completions(ROWS, short) for folder in folders]
    assert answers[0] == answers[1]


@pytest.mark.slow
def test_training_goes_on_from_a_pruned_checkpoint_with_every_weight(pruned: Path, tmp_path: Path) -> None:
    before = load_model(pruned).state_dict()
    data_args = DataArguments(prepared_path=str(pruned.parents[1] / "prepared"))
    model_args = ModelArguments(model_name_or_path=str(pruned))
    trainer = make_trainer(model_args, data_args, make_training_args(tmp_path))
    trainer.train()
    assert all(not torch.equal(weight, before[name]) for name, weight in trainer.model.named_parameters())


def refusal(checkpoint: Path, *words: str, **changes: str) -> str:
    paths = {"model_name_or_path": str(checkpoint), "prepared_path": str(checkpoint.parent / "prepared")}
    given = {**paths, "output_dir": str(checkpoint.parent / "new"), **changes}
    argv = [word for key, value in given.items() for word in (f"--{key}", value)]
    with pytest.raises(ArgumentsError) as caught:
        parse_arguments(PruningArguments, argv=[*argv, *words])
    return str(caught.value)


def test_pruning_nothing_is_refused(checkpoint: Path) -> None:
    assert "given none; allowed: at least one of them, smaller" in refusal(checkpoint)
    assert "num_heads: given 0; allowed: at least 1" in refusal(checkpoint, "--num_heads", "0")
    with pytest.raises(ModelError, match=r"num_heads 2, d_ff 32 given, the model's own; .*; lower one of them"):
        get_requested_sizes(load_model(checkpoint), arguments(checkpoint, num_heads=2, d_ff=32))


def test_more_than_there_is_is_refused_in_one_message(checkpoint: Path) -> None:
    with pytest.raises(
        ModelError, match=r"encoder_layers 3 given; allowed: 1 to 2.*\nd_ff 33 given; allowed: 1 to 32"
    ):
        get_requested_sizes(load_model(checkpoint), arguments(checkpoint, encoder_layers=3, d_ff=33))


def test_another_architecture_is_refused(checkpoint: Path) -> None:
    sizes = {"d_model": 16, "encoder_layers": 1, "decoder_layers": 1, "vocab_size": 20}
    heads = {"encoder_attention_heads": 2, "decoder_attention_heads": 2}
    bart = BartForConditionalGeneration(BartConfig(**sizes, **heads))
    with pytest.raises(ModelError, match="a model of type 'bart'; allowed: 't5'.*; name a T5 checkpoint"):
        get_requested_sizes(bart, arguments(checkpoint))


def test_rows_of_another_tokenizer_are_refused(checkpoint: Path) -> None:
    foreign = train_tokenizer(["something else"], vocab_size=300)
    with pytest.raises(TrainingError, match=r"made with another tokenizer .* with --tokenizer_name_or_path"):
        load_importance_rows(arguments(checkpoint), foreign)


def test_the_output_replaces_neither_its_sources_nor_what_is_no_pruned_model(checkpoint: Path) -> None:
    words = ("--num_heads", "1")
    for key, folder in (("model_name_or_path", checkpoint), ("prepared_path", checkpoint.parent / "prepared")):
        assert f"which is or contains {key}; allowed" in refusal(
            checkpoint, *words, output_dir=f"{folder}/../{folder.name}"
        )
    assert "which is or contains model_name_or_path" in refusal(checkpoint, *words, output_dir=str(checkpoint.parent))
    assert "which exists; allowed: a new folder" in refusal(
        checkpoint, *words, output_dir=str(checkpoint.parent / "dataset")
    )
