"""A run that is stopped goes on as if nothing had happened, or is refused with the reason."""

import dataclasses
import json
import logging
import math
import os
import random
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from tests.tiny import ROWS
from tests.tiny_runs import make_data_args, make_model_args, make_trainer, make_training_args, train
from transformers import TrainerCallback, TrainerState

from t2l.data.rows import write_rows
from t2l.training import TrainingArguments, TrainingError, find_checkpoint, train_to_end
from t2l.training.record import find_differences

ROOT = Path(__file__).parent.parent
SAVING: dict[str, Any] = {"save_strategy": "steps", "save_steps": 2, "max_steps": 4}


def resume(folder: Path, args: TrainingArguments, **data: Any) -> str | None:
    """Return the checkpoint from which a run would go on."""
    trainer = make_trainer(make_model_args(folder), make_data_args(folder, **data), args)
    return find_checkpoint(args, trainer.record)


@pytest.fixture
def stopped(tmp_path: Path) -> Path:
    """A folder with a run of four steps and its checkpoints 2 and 4."""
    train(make_model_args(tmp_path), make_data_args(tmp_path), make_training_args(tmp_path / "run", **SAVING))
    return tmp_path


def test_a_run_goes_on_from_the_last_whole_checkpoint(stopped: Path, caplog: pytest.LogCaptureFixture) -> None:
    args = make_training_args(stopped / "run", **SAVING)
    last, before = (stopped / "run" / f"checkpoint-{step}" for step in (4, 2))
    assert resume(stopped, args) == str(last)
    assert resume(stopped, dataclasses.replace(args, overwrite_output_dir=True)) is None
    weights = last / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1])
    with caplog.at_level(logging.WARNING):
        assert resume(stopped, args) == str(before)
    assert "checkpoint-4 is passed over: which is damaged (model.safetensors is not" in caplog.text
    (before / "checksums.txt").unlink()
    with caplog.at_level(logging.WARNING):
        assert resume(stopped, args) is None
    assert "the run was killed while it saved" in caplog.text


def test_a_damaged_checkpoint_that_is_named_is_refused(stopped: Path) -> None:
    named = stopped / "run" / "checkpoint-4"
    args = make_training_args(stopped / "run", **SAVING, resume_from_checkpoint=str(named))
    assert resume(stopped, args) == str(named)
    (named / "optimizer.pt").unlink()
    with pytest.raises(TrainingError, match="optimizer.pt is missing.*name another one"):
        resume(stopped, args)


def test_a_finished_run_with_other_settings_is_refused_and_says_which(stopped: Path) -> None:
    for key, value, shown in (
        ("learning_rate", 0.5, "learning_rate: 0.01 there, 0.5 given"),
        ("train_batch_tokens", 64, "train_batch_tokens: 4096 there, 64 given"),
        ("max_steps", 8, "max_steps: 4 there, 8 given"),
    ):
        args = make_training_args(stopped / "run", **{**SAVING, key: value})
        with pytest.raises(
            TrainingError, match=f"(?s)checkpoint-4 is of another run:\n- {shown}\n.*model_name_or_path"
        ):
            resume(stopped, args)
    assert resume(stopped, make_training_args(stopped / "run", **SAVING, logging_steps=1, eval_strategy="epoch"))


def test_other_rows_another_tokenizer_and_another_model_are_refused(stopped: Path) -> None:
    args = make_training_args(stopped / "run", **SAVING)
    architecture = json.loads((stopped / "model.json").read_text())
    trainer = make_trainer(make_model_args(stopped), make_data_args(stopped), args)
    recorded = trainer.record
    smaller = dataclasses.replace(make_model_args(stopped), vocab_size=330)
    lines = find_differences(recorded, make_trainer(smaller, make_data_args(stopped), args).record)
    assert [line.partition(":")[0] for line in lines] == ["training rows", "tokenizer", "vocab_size"]
    make_model_args(stopped)
    (stopped / "model.json").write_text(json.dumps({**architecture, "d_ff": 48}))
    model_args = dataclasses.replace(smaller, vocab_size=400)
    [line] = find_differences(recorded, make_trainer(model_args, make_data_args(stopped), args).record)
    assert line == "d_ff: 32 there, 48 given"
    data_args = make_data_args(stopped)
    write_rows(stopped / "dataset" / "train.jsonl", ROWS[:5])
    lines = find_differences(recorded, make_trainer(make_model_args(stopped), data_args, args).record)
    assert lines[0].startswith("training rows: ")


def test_with_a_constant_learning_rate_a_run_may_be_prolonged(tmp_path: Path) -> None:
    model_args, data_args = make_model_args(tmp_path), make_data_args(tmp_path)
    settings = {**SAVING, "lr_scheduler_type": "constant"}
    train(model_args, data_args, make_training_args(tmp_path / "run", **settings))
    longer = {**settings, "max_steps": 6}
    resumed = train(model_args, data_args, make_training_args(tmp_path / "run", **longer))
    whole = train(model_args, data_args, make_training_args(tmp_path / "whole", **longer))
    assert all(torch.equal(resumed[name], weight) for name, weight in whole.items())


def test_only_the_newest_checkpoints_and_the_best_one_stay(tmp_path: Path) -> None:
    settings = {"max_steps": 4, "save_strategy": "steps", "save_steps": 1, "save_total_limit": 1}
    best = {
        "eval_strategy": "steps",
        "load_best_model_at_end": True,
        "metric_for_best_model": "loss",
        "learning_rate": 0.0,
        "eval_steps": 1,
    }
    args = make_training_args(tmp_path / "run", **settings, **best)
    train(make_model_args(tmp_path), make_data_args(tmp_path), args)
    assert sorted(path.name for path in (tmp_path / "run").glob("checkpoint-*")) == ["checkpoint-1", "checkpoint-4"]


def test_a_full_disk_stops_the_run_and_leaves_the_checkpoint_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    args = make_training_args(tmp_path / "run", **SAVING)
    trainer = make_trainer(make_model_args(tmp_path), make_data_args(tmp_path), args)
    save = torch.save

    def fill(obj: Any, path: Any, *rest: Any, **options: Any) -> None:
        if "checkpoint-4" in str(path):
            raise OSError(28, "No space left on device")
        save(obj, path, *rest, **options)

    monkeypatch.setattr(torch, "save", fill)
    with pytest.raises(TrainingError, match="checkpoint-4 could not be written.*No space left.*make room"):
        trainer.train()
    assert resume(tmp_path, args) == str(tmp_path / "run" / "checkpoint-2")
    assert not (tmp_path / "run" / "checkpoint-4").exists()


@pytest.mark.parametrize("strategy", ["steps", "epoch"])
def test_a_finished_run_that_is_started_again_only_writes_its_model(tmp_path: Path, strategy: str) -> None:
    run, left = tmp_path / "run", []
    settings = {"save_strategy": strategy, "eval_strategy": strategy, "eval_steps": 2}
    for _ in range(2):
        args = make_training_args(run, **{**SAVING, **settings, "train_batch_tokens": 64})  # it ends within an epoch
        trainer = make_trainer(make_model_args(tmp_path), make_data_args(tmp_path), args)
        train_to_end(trainer, find_checkpoint(args, trainer.record))
        assert trainer.state.global_step == 4 and 0 < trainer.state.epoch % 1 < 1 and trainer.trained == (not left)
        kept = ("checkpoint-4/checksums.txt", "trainer_state.json", "train_results.json")
        left.append(([(run / name).stat().st_mtime_ns for name in kept], load_file(run / "model.safetensors")))
        (run / "model.safetensors").unlink()
    assert left[0][0] == left[1][0]
    assert all(torch.equal(left[1][1][name], weight) for name, weight in left[0][1].items())


@pytest.mark.parametrize("strategy", ["steps", "no"])
def test_weights_that_are_not_finite_are_not_saved(tmp_path: Path, strategy: str) -> None:
    args = make_training_args(tmp_path / "run", **{**SAVING, "save_strategy": strategy})
    trainer = make_trainer(make_model_args(tmp_path), make_data_args(tmp_path), args)

    class Fault(TrainerCallback):
        def on_step_end(self, args: Any, state: TrainerState, control: Any, **kwargs: Any) -> None:
            if state.global_step == 4:
                next(trainer.model.parameters()).data[0] = math.inf

    trainer.add_callback(Fault())
    with pytest.raises(TrainingError, match="shared.weight is not finite after step 4, and was not saved; lower"):
        train_to_end(trainer, None)
    assert resume(tmp_path, args) == (str(tmp_path / "run" / "checkpoint-2") if strategy == "steps" else None)
    assert not {"checkpoint-4", "model.safetensors"} & {path.name for path in (tmp_path / "run").iterdir()}


def command(folder: Path, run: str, steps: int, **changes: str) -> list[str]:
    """Return the command line of a run with augmented requests, several batches an epoch and many checkpoints."""
    options = {
        "model_config": str(folder / "model.json"), "vocab_size": "400", "dataset_path": str(folder / "dataset"),
        "augment_prompts": "0.5", "output_dir": str(folder / run), "use_cpu": "true", "max_steps": str(steps),
        "train_batch_tokens": "64", "save_strategy": "steps", "save_steps": "5", "save_total_limit": "2",
        "lr_scheduler_type": "cosine", "disable_tqdm": "true", **changes,
    }  # fmt: skip
    words = [word for key, value in options.items() for word in (f"--{key}", value)]
    return [sys.executable, "recipes/train.py", *words]


def start(words: list[str]) -> subprocess.Popen[str]:
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    streams: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    return subprocess.Popen(words, cwd=ROOT, env=environment, start_new_session=True, **streams)


def wait_for_step(folder: Path, step: int, process: subprocess.Popen[str]) -> None:
    while process.poll() is None and not list(folder.glob(f"checkpoint-{step}*/checksums.txt")):
        time.sleep(0.05)


@pytest.mark.slow
def test_a_run_that_is_killed_five_times_ends_with_the_same_weights(tmp_path: Path) -> None:
    make_model_args(tmp_path), make_data_args(tmp_path)
    rng, steps = random.Random(0), 200
    whole = start(command(tmp_path, "whole", steps))
    for killed in range(1, 6):
        process = start(command(tmp_path, "killed", steps))
        wait_for_step(tmp_path / "killed", 3 * killed, process)  # at least steps 30 to 39, and so on
        time.sleep(rng.random())
        process.kill()
        process.communicate()
    last = start(command(tmp_path, "killed", steps))
    assert (whole.wait(), last.wait()) == (0, 0), last.communicate()[0]
    weights = [load_file(tmp_path / run / "model.safetensors") for run in ("whole", "killed")]
    assert all(torch.equal(weights[1][name], weight) for name, weight in weights[0].items())


def can_mount() -> bool:
    words = ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]  # seen by nobody else
    return shutil.which("unshare") is not None and subprocess.run(words, capture_output=True).returncode == 0


@pytest.mark.slow
@pytest.mark.skipif(not can_mount(), reason="this system lets nobody mount a file system of their own")
def test_a_run_goes_on_when_a_full_disk_has_room_again(tmp_path: Path) -> None:
    make_model_args(tmp_path), make_data_args(tmp_path)
    disk, train = tmp_path / "disk", shlex.join(command(tmp_path, "disk/run", 40, save_total_limit="20"))
    disk.mkdir()
    script = f"""
        mount -t tmpfs -o size=1m tmpfs {disk} || exit
        {train}; echo "=== $?"; stat -c "%n %y" {disk}/run/*/checksums.txt {disk}/run/*.safetensors
        mount -o remount,size=60m {disk} || exit
        {train}; echo "=== $?"; stat -c "%n %y" {disk}/run/*/checksums.txt {disk}/run/*.safetensors
    """
    output = start(["unshare", "--map-root-user", "--mount", "sh", "-c", script]).communicate()[0]
    reason = r"could not be written .* 0\.\d MiB are free\); the checkpoints before it are whole; make room"
    assert re.search(reason, output), output
    _, full, again = output.split("=== ")
    saved = re.findall(r"^\S+/checkpoint-\d+/\S+ .*", full, re.MULTILINE)
    assert full.startswith("1") and saved and not any("/checkpoint-40/" in line for line in saved)
    assert not re.search(r"^\S+/run/model.safetensors ", full, re.MULTILINE)
    assert again.startswith("0") and "checkpoint-40" in again and "run/model.safetensors" in again, output
    assert all(line in again for line in saved)  # it went on, and began nothing anew


@pytest.mark.slow
@pytest.mark.parametrize("workers", [0, 2])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_a_run_after_its_step_with_a_checkpoint(
    tmp_path: Path, number: signal.Signals, workers: int
) -> None:
    """As a terminal and a cluster do, it goes to all processes of the run, and then once more."""
    make_model_args(tmp_path), make_data_args(tmp_path)
    process = start(command(tmp_path, "run", 100_000, dataloader_num_workers=str(workers)))
    wait_for_step(tmp_path / "run", 1, process)
    for _ in range(2):  # the second one by a launcher
        os.killpg(process.pid, number)
        time.sleep(0.1)
    output, _ = process.communicate()
    assert process.returncode == 128 + number, output
    assert "with a checkpoint; start the same command again to go on" in output and "Traceback" not in output
    step = int(output.partition("after step ")[2].split(",")[0])
    assert (tmp_path / "run" / f"checkpoint-{step}" / "checksums.txt").exists()
    assert not (tmp_path / "run" / "model.safetensors").exists()


@pytest.mark.slow
def test_a_run_that_fails_ends_its_workers(tmp_path: Path) -> None:
    make_model_args(tmp_path), make_data_args(tmp_path)
    changes = {"dataloader_num_workers": "2", "learning_rate": "1e38", "optim": "sgd", "max_grad_norm": "0"}
    process = start(command(tmp_path, "run", 100_000, **changes))
    output, _ = process.communicate(timeout=120)
    assert process.returncode == 1 and "after step " in output and "lower learning_rate" in output, output
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
