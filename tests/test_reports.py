"""What a run reports to an integration arrives there."""

from pathlib import Path

import pytest
from tests.tiny_runs import make_data_args, make_model_args, make_training_args, train


def test_tensorboard_gets_the_loss_and_the_figures_of_speed(tmp_path: Path) -> None:
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    args = make_training_args(
        tmp_path / "run", report_to=["tensorboard"], logging_dir=str(tmp_path / "board"), logging_steps=1
    )
    train(make_model_args(tmp_path), make_data_args(tmp_path), args)
    events = accumulator.EventAccumulator(str(tmp_path / "board")).Reload()
    for name in ("loss", "learning_rate", "examples_per_second", "tokens_per_second", "padding", "memory_mib"):
        assert [event.step for event in events.Scalars(f"train/{name}")] == [1, 2], name
