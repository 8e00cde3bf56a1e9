"""The folder of a run belongs to one run, and a result that does not fit on the disk is reported."""

import os
from pathlib import Path
from typing import Any

import pytest
from safetensors.torch import load_file
from tests.tiny_runs import make_data_args, make_model_args, make_trainer, make_training_args
from transformers import PreTrainedModel

from t2l.training import TrainingError, check_run, hold_output_dir
from t2l.training.ending import write_result


def test_a_second_run_in_the_same_folder_is_refused(tmp_path: Path) -> None:
    args = make_training_args(tmp_path / "run")
    hold_output_dir(args)
    with pytest.raises(TrainingError, match="run given, to which another run writes; allowed: one run; wait"):
        hold_output_dir(args)
    hold_output_dir(make_training_args(tmp_path / "other"))


def test_a_worker_that_outlives_its_run_does_not_hold_the_folder(tmp_path: Path) -> None:
    args = make_training_args(tmp_path / "run")
    done, finish = os.pipe(), os.pipe()
    runner = os.fork()
    if not runner:
        hold_output_dir(args)
        if not os.fork():
            os.write(done[1], b"x")
            os.read(finish[0], 1)  # a worker that still waits
        os._exit(0)
    os.read(done[0], 1)
    os.waitpid(runner, 0)
    hold_output_dir(args)
    os.write(finish[1], b"x")


def test_a_file_as_output_dir_is_refused(tmp_path: Path) -> None:
    (tmp_path / "run").touch()
    [problem] = check_run(make_model_args(tmp_path), make_data_args(tmp_path), make_training_args(tmp_path / "run"))
    assert (problem.key, problem.allowed) == ("output_dir", "a folder, new or of this run")


def test_a_result_that_does_not_fit_on_the_disk_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = make_trainer(make_model_args(tmp_path), make_data_args(tmp_path), make_training_args(tmp_path / "run"))
    metrics = trainer.train().metrics

    def fill(*args: Any, **options: Any) -> None:
        raise OSError(28, "No space left on device")

    write_result(trainer, metrics)
    before = Path(tmp_path, "run/model.safetensors").read_bytes()
    monkeypatch.setattr(PreTrainedModel, "save_pretrained", fill)
    with pytest.raises(TrainingError, match="result could not be written to output_dir .*No space left.*make room"):
        write_result(trainer, metrics)
    assert (
        Path(tmp_path, "run/model.safetensors").read_bytes() == before and not Path(tmp_path, "run/_result").exists()
    )


def test_a_result_replaces_the_earlier_one_without_what_a_killed_run_left(tmp_path: Path) -> None:
    run = tmp_path / "run"
    trainer = make_trainer(make_model_args(tmp_path), make_data_args(tmp_path), make_training_args(run))
    for name in ("model.safetensors", "README.md", "_result/adapter_model.safetensors"):
        Path(run, name).parent.mkdir(parents=True, exist_ok=True)
        Path(run, name).write_text("earlier")
    write_result(trainer, trainer.train().metrics)
    assert not list(run.glob("**/adapter*")) and not Path(run, "_result").exists()
    assert Path(run, "README.md").read_text() == "earlier" and load_file(run / "model.safetensors")
