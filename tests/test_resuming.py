"""What a run that goes on needs besides its weights: a count of bad evaluations, the right checkpoint, its options."""

import itertools
import json
import signal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from tests.tiny import ARCHITECTURE
from tests.tiny_runs import make_data_args, make_model_args, make_trainer, make_training_args, train
from transformers import TrainerCallback, TrainerControl, TrainerState

from t2l.arguments import ModelArguments
from t2l.checksums import write_checksums
from t2l.training import RunTrainer, TrainingError, check_run, find_checkpoint
from t2l.training.callbacks import Interruption
from t2l.training.checkpoints import find_problem

SAVING: dict[str, Any] = {"save_strategy": "steps", "save_steps": 1, "lr_scheduler_type": "constant"}
WATCHING: dict[str, Any] = {"eval_strategy": "steps", "eval_steps": 1, "metric_for_best_model": "loss"}


class StopAfter(TrainerCallback):
    """Stops a run after a step."""

    def __init__(self, step: int) -> None:
        self.step = step

    def on_step_end(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        control.should_training_stop = state.global_step == self.step


def make_last_step(folder: Path, patience: int | None, **changes: Any) -> int:
    """Train, from the last checkpoint if there is one; return the number of steps that were made."""
    args = make_training_args(folder / "run", **{**SAVING, "learning_rate": 0.0, **changes})
    trainer = make_trainer(make_model_args(folder), make_data_args(folder, early_stopping_patience=patience), args)
    trainer.train(resume_from_checkpoint=find_checkpoint(args, trainer.record))
    return trainer.state.global_step


def test_early_stopping_goes_on_counting(tmp_path: Path) -> None:
    assert make_last_step(tmp_path, 3, max_steps=3, **WATCHING) == 3  # evaluations 2 and 3 are no better than 1
    assert make_last_step(tmp_path, 3, max_steps=9, **WATCHING) == 4


def test_early_stopping_may_begin_when_a_run_goes_on(tmp_path: Path) -> None:
    assert make_last_step(tmp_path, None, max_steps=2) == 2
    assert make_last_step(tmp_path, 1, max_steps=9, **WATCHING) == 4  # evaluation 3 is the first one


def test_a_run_that_goes_on_saves_at_the_interval_that_it_is_given_now(tmp_path: Path) -> None:
    make_last_step(tmp_path, None, max_steps=2, save_steps=2)
    make_last_step(tmp_path, None, max_steps=5, save_steps=1)
    assert len([*(tmp_path / "run").glob("checkpoint-*")]) == 4  # 2, and 3 to 5


@pytest.mark.slow
def test_a_run_with_a_time_limit_goes_on_with_the_time_that_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = itertools.count(step=0.01)  # each look at the clock takes 10 ms, however busy this machine is
    monkeypatch.setattr("t2l.training.clock.time", SimpleNamespace(monotonic=lambda: next(ticks)))
    limits = {"max_seconds": 1.0, "max_steps": -1, "save_strategy": "steps", "lr_scheduler_type": "cosine"}

    def run(name: str, *callbacks: TrainerCallback, waits: int = 0) -> RunTrainer:
        args = make_training_args(tmp_path / name, **limits, save_steps=10, logging_steps=1)
        trainer = make_trainer(make_model_args(tmp_path), make_data_args(tmp_path), args)
        for callback in callbacks:
            trainer.add_callback(callback)
        for _ in range(waits):  # what comes before training is not of its time
            next(ticks)
        trainer.train(resume_from_checkpoint=find_checkpoint(args, trainer.record))
        return trainer

    whole = run("whole", waits=50).state
    assert run("stopped", StopAfter(10)).state.global_step == 10
    resumed = run("stopped").state
    assert abs(resumed.global_step - whole.global_step) <= 2
    rates = [entry["learning_rate"] for entry in resumed.log_history if "learning_rate" in entry]
    assert rates == sorted(rates, reverse=True) and rates[-1] < rates[0] / 100
    finished = run("stopped")
    assert not finished.trained and finished.state.global_step == resumed.global_step


def test_another_metric_of_the_best_model_is_refused(tmp_path: Path) -> None:
    make_last_step(tmp_path, None, max_steps=1, **WATCHING)
    with pytest.raises(TrainingError, match="metric_for_best_model: loss there, eval_loss given"):
        make_last_step(tmp_path, None, max_steps=2, **{**WATCHING, "metric_for_best_model": "eval_loss"})


def test_a_run_that_starts_anew_keeps_its_own_checkpoint_and_not_a_later_one_of_the_run_before(tmp_path: Path) -> None:
    make_last_step(tmp_path, None, max_steps=4)
    Path(tmp_path, "run", "checkpoint-9").mkdir()  # as of a run that was killed while it saved
    make_last_step(tmp_path, None, max_steps=2, overwrite_output_dir=True, save_total_limit=1)
    assert [path.name for path in (tmp_path / "run").glob("checkpoint-*")] == ["checkpoint-2"]


@pytest.mark.parametrize(
    "option",
    [
        {"optim_args": "eps=1.0"},
        {"neftune_noise_alpha": 5.0},
        {"lr_scheduler_type": "cosine_with_restarts", "lr_scheduler_kwargs": {"num_cycles": 2}},
    ],
)
def test_every_option_that_changes_weights_is_recorded(tmp_path: Path, option: dict[str, Any]) -> None:
    before = {key: value for key, value in option.items() if key == "lr_scheduler_type"}
    make_last_step(tmp_path, None, max_steps=1, **{**SAVING, **before})
    with pytest.raises(TrainingError, match=f"{[*option][-1]}: None there"):
        make_last_step(tmp_path, None, max_steps=1, **{**SAVING, **option})


@pytest.mark.parametrize("use_peft", [False, True])
def test_a_run_does_not_go_on_with_another_checkpoint_to_start_from(tmp_path: Path, use_peft: bool) -> None:
    if use_peft:
        pytest.importorskip("peft")
    data_args, args = make_data_args(tmp_path), make_training_args(tmp_path / "run", **SAVING)
    for seed in (1, 2):
        train(make_model_args(tmp_path), data_args, make_training_args(tmp_path / f"base{seed}", seed=seed))
    first, second = (
        ModelArguments(model_name_or_path=str(tmp_path / f"base{seed}"), use_peft=use_peft) for seed in (1, 2)
    )
    make_trainer(first, data_args, args).train()
    assert find_checkpoint(args, make_trainer(first, data_args, args).record)
    with pytest.raises(TrainingError, match="first_weights: [0-9a-f]+ there, [0-9a-f]+ given"):
        find_checkpoint(args, make_trainer(second, data_args, args).record)


def test_a_signal_after_the_last_step_stops_nothing(tmp_path: Path) -> None:
    args, interruption = make_training_args(tmp_path), Interruption()
    interruption.on_train_begin(args, TrainerState(), TrainerControl())
    interruption.on_step_end(args, TrainerState(), control := TrainerControl())
    signal.raise_signal(signal.SIGTERM)  # during the last evaluation: no step comes, and so no checkpoint
    interruption.on_train_end(args, TrainerState(), control)
    assert interruption.signal is None and not control.should_save


@pytest.mark.parametrize("content", ["", "[]", "{}"])
def test_a_checkpoint_with_an_unreadable_record_is_passed_over(tmp_path: Path, content: str) -> None:
    make_last_step(tmp_path, None, max_steps=2)
    last = tmp_path / "run" / "checkpoint-2"
    (last / "run.json").write_text(content)
    write_checksums(last)
    assert find_problem(last) == "without a readable run.json"


@pytest.mark.parametrize("workers", [0, pytest.param(1, marks=pytest.mark.slow)])
def test_neither_evaluation_nor_a_stop_changes_what_dropout_drops(tmp_path: Path, workers: int) -> None:
    architecture = {**ARCHITECTURE, "dropout_rate": 0.2}
    model_args, data_args = make_model_args(tmp_path), make_data_args(tmp_path)
    (tmp_path / "model.json").write_text(json.dumps(architecture))
    options: dict[str, Any] = {**SAVING, "train_batch_tokens": 64, "dataloader_num_workers": workers, "max_steps": 5}
    whole = train(model_args, data_args, make_training_args(tmp_path / "whole", **options))
    evaluated = {**options, "eval_strategy": "steps", "eval_steps": 2}
    first = make_trainer(model_args, data_args, make_training_args(tmp_path / "run", **evaluated))
    first.add_callback(StopAfter(2))
    first.train()
    again = train(model_args, data_args, make_training_args(tmp_path / "run", **evaluated))
    assert first.state.global_step == 2
    assert all(torch.equal(again[name], weight) for name, weight in whole.items())


def test_a_checkpoint_that_does_not_exist_is_refused_as_such(tmp_path: Path) -> None:
    args = make_training_args(tmp_path / "run", resume_from_checkpoint="true")
    with pytest.raises(TrainingError, match="resume_from_checkpoint true given, which does not exist; allowed"):
        find_checkpoint(args, {})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("per_device_eval_batch_size", 1),
        ("dataloader_drop_last", True),
        ("generation_num_beams", 4),
        ("ignore_data_skip", True),
        ("save_only_model", True),
        ("auto_find_batch_size", True),
    ],
)
def test_a_key_that_would_be_ignored_or_break_checkpoints_is_refused(tmp_path: Path, key: str, value: Any) -> None:
    args = make_training_args(tmp_path, **{key: value})
    [problem] = check_run(make_model_args(tmp_path), make_data_args(tmp_path), args)
    assert (problem.key, problem.given) == (key, str(value))
