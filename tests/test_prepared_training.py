"""Training from a prepared folder: the same weights as from its dataset, by the clock, without other libraries."""

import itertools
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from tests.tiny import ROWS
from tests.tiny_runs import (
    make_data_args,
    make_model_args,
    make_prepared,
    make_trainer,
    make_training_args,
    train,
)
from transformers import T5Config, T5ForConditionalGeneration

from t2l.arguments import DataArguments
from t2l.data.rows import write_rows
from t2l.modeling import load_model
from t2l.training import get_prepared
from t2l.training.clock import Clock, get_clock_schedule
from t2l.training.norms import fuse_norms
from t2l.training.prepared import PreparedDataset, get_lengths, load_prepared, pad_lengths


@pytest.fixture
def prepared(tmp_path: Path) -> str:
    return make_prepared(tmp_path)


def test_a_part_without_rows_adds_nothing_to_the_loss(prepared: str) -> None:
    split = load_prepared(prepared).splits["train"]
    batch = PreparedDataset(split, pad_lengths(get_lengths(split)), 0).__getitems__([])
    assert (batch["labels"] == -100).all() and not len(batch["rows"]) and batch["attention_mask"].any()


def test_the_prepared_folder_trains_every_weight_and_the_checkpoint_has_its_tokenizer(
    prepared: str, tmp_path: Path
) -> None:
    data_args, args = DataArguments(prepared_path=prepared), make_training_args(tmp_path / "run")
    trainer = make_trainer(make_model_args(tmp_path), data_args, args)
    before = {name: weight.detach().clone() for name, weight in trainer.model.named_parameters()}
    trainer.train()
    trainer.save_model()
    assert all(not torch.equal(weight, before[name]) for name, weight in trainer.model.named_parameters())
    saved = load_model(tmp_path / "run").state_dict()
    assert all(torch.equal(saved[name], weight) for name, weight in trainer.model.named_parameters())
    assert Path(tmp_path, "run/tokenizer.json").read_bytes() == Path(prepared, "tokenizer.json").read_bytes()


def test_a_prepared_folder_and_its_dataset_train_the_same_weights(prepared: str, tmp_path: Path) -> None:
    model_args, settings = make_model_args(tmp_path), {"train_batch_tokens": 64, "max_steps": 4}
    here = train(model_args, make_data_args(tmp_path), make_training_args(tmp_path / "here", **settings))
    there = train(model_args, DataArguments(prepared_path=prepared), make_training_args(tmp_path / "run", **settings))
    assert all(torch.equal(there[name], weight) for name, weight in here.items())


def test_a_dataset_is_prepared_once_and_again_when_it_changes(tmp_path: Path) -> None:
    model_args, data_args = make_model_args(tmp_path), make_data_args(tmp_path)
    first = get_prepared(model_args, data_args, tmp_path / "run")
    written = [path.stat().st_mtime_ns for path in sorted(first.folder.iterdir())]
    assert isinstance(first.splits["train"].source_ids, np.memmap)
    get_prepared(model_args, data_args, tmp_path / "run")
    assert [path.stat().st_mtime_ns for path in sorted(first.folder.iterdir())] == written
    write_rows(tmp_path / "dataset" / "train.jsonl", ROWS[:4])
    assert len(get_prepared(model_args, data_args, tmp_path / "run").splits["train"]) == 4


def test_validation_rows_give_a_loss_and_the_logs_give_the_speed(prepared: str, tmp_path: Path) -> None:
    args = make_training_args(tmp_path / "run", eval_strategy="steps", eval_steps=3, logging_steps=1, max_steps=3)
    trainer = make_trainer(make_model_args(tmp_path), DataArguments(prepared_path=prepared), args)
    trainer.train()
    logs = trainer.state.log_history
    assert any(entry.get("eval_loss", 0) > 0 for entry in logs)
    assert {"examples_per_second", "tokens_per_second", "padding", "memory_mib"} <= logs[0].keys()


def test_fused_norms_compute_the_same() -> None:
    sizes = {"d_model": 16, "d_kv": 8, "d_ff": 32, "num_layers": 1, "num_heads": 2, "vocab_size": 30}
    model = T5ForConditionalGeneration(T5Config(**sizes, decoder_start_token_id=0)).eval()
    batch = {"input_ids": torch.arange(1, 9)[None], "labels": torch.arange(1, 5)[None]}
    names, before = list(model.state_dict()), model(**batch).logits
    fuse_norms(model)
    assert list(model.state_dict()) == names
    torch.testing.assert_close(model(**batch).logits, before)


def test_the_learning_rate_rises_by_steps_and_falls_to_zero_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = get_clock_schedule(optimizer, Clock(100), num_warmup_steps=1)
    rates = schedule.get_last_lr()
    for now[0] in (0.0, 50.0, 100.0, 120.0):
        optimizer.step()
        schedule.step()
        rates += schedule.get_last_lr()
    assert rates == pytest.approx([0.5, 1.0, 0.5, 0.0, 0.0])


@pytest.mark.slow
def test_a_run_with_a_time_limit_ends_in_time(prepared: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = itertools.count(step=0.01)  # each look at the clock takes 10 ms, however busy this machine is
    monkeypatch.setattr("t2l.training.clock.time", SimpleNamespace(monotonic=lambda: next(ticks)))
    limits = {"max_steps": -1, "max_seconds": 1.0, "lr_scheduler_type": "cosine", "logging_steps": 1}
    args = make_training_args(tmp_path / "run", **limits)
    trainer = make_trainer(make_model_args(tmp_path), DataArguments(prepared_path=prepared), args)
    trainer.train()
    rates = [entry["learning_rate"] for entry in trainer.state.log_history if "learning_rate" in entry]
    assert trainer.clock and trainer.clock.progress == 1 and 20 < trainer.state.global_step < 100
    assert rates[-1] < rates[0] / 100


@pytest.mark.slow
def test_a_prepared_run_needs_no_datasets_pyarrow_peft_or_sandbox(prepared: str, tmp_path: Path) -> None:
    absent = ("datasets", "evaluate", "pyarrow", "peft", "optimum", "wasmtime", "llvmlite", "sacrebleu", "bm25s")
    program = f"import runpy, sys; sys.modules.update(dict.fromkeys({absent})); sys.argv = sys.argv[1:]; "
    program += "runpy.run_path(sys.argv[0], run_name='__main__')"
    options = {"prepared_path": prepared, "model_config": str(tmp_path / "model.json"), "max_steps": "2"}
    options |= {"output_dir": str(tmp_path / "run"), "use_cpu": "true", "save_strategy": "no", "report_to": "none"}
    words = itertools.chain.from_iterable((f"--{key}", value) for key, value in options.items())
    subprocess.run([sys.executable, "-c", program, "recipes/train.py", *words], check=True)
    assert (tmp_path / "run/model.safetensors").exists()
