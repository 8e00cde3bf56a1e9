"""Two processes train the steps of one: they share each batch, and the loss is the mean over all of its tokens."""

import json
import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from tests.tiny_runs import make_data_args, make_model_args

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent
HAS_SANDBOX = find_spec("wasmtime") is not None  # `make v5` installs none, and answers are not measured there


@pytest.fixture(scope="module", params=["one part", "two parts"])
def runs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the folders of the same run by one process and by two, also with accumulated gradients."""
    folder = tmp_path_factory.mktemp("processes")
    make_model_args(folder)
    make_data_args(folder)
    options = {
        "model_config": str(folder / "model.json"), "vocab_size": "400", "dataset_path": str(folder / "dataset"),
        "use_cpu": "true", "max_steps": "6", "train_batch_tokens": "192", "save_strategy": "no",
        "auto_precision": "false", "optim": "sgd",
        "logging_steps": "1", "eval_strategy": "steps", "eval_steps": "3", "learning_rate": "0.5",
        "predict_with_generate": str(HAS_SANDBOX).lower(), "generation_max_length": "8",
        "per_device_train_batch_tokens": "1000" if request.param == "one part" else "64",
    }  # fmt: skip
    words = [word for key, value in options.items() for word in (f"--{key}", value)]
    for config in ("cpu", "multi_cpu"):
        launch = [str(Path(sys.executable).parent / "accelerate"), "launch", "--config_file"]
        launch += [f"configs/accelerate/{config}.yaml", "recipes/train.py", *words]
        done = subprocess.run(
            [*launch, "--output_dir", str(folder / config)],
            cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": "1"}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
    return {config: folder / config for config in ("cpu", "multi_cpu")}


def test_two_processes_have_the_loss_curve_of_one(runs: dict[str, Path]) -> None:
    curves = {}
    for name, folder in runs.items():
        history = json.loads((folder / "trainer_state.json").read_text())["log_history"]
        curves[name] = [entry[key] for entry in history for key in ("loss", "eval_loss") if key in entry]
    assert len(curves["cpu"]) == 8
    assert curves["multi_cpu"] == pytest.approx(curves["cpu"], abs=1e-4)  # logs have four digits


def test_two_processes_end_with_the_weights_of_one(runs: dict[str, Path]) -> None:
    one, two = (load_file(folder / "model.safetensors") for folder in runs.values())
    for name, weight in one.items():
        torch.testing.assert_close(two[name], weight, rtol=1e-4, atol=1e-6)


def test_two_processes_share_the_time_of_a_run_that_goes_on(tmp_path: Path) -> None:
    """Each by its own clock would make another number of steps, and the other would wait for it without end."""
    make_model_args(tmp_path)
    make_data_args(tmp_path)
    words = [str(Path(sys.executable).parent / "accelerate"), "launch", "--config_file"]
    words += ["configs/accelerate/multi_cpu.yaml", "recipes/train.py", "--max_seconds", "3"]
    options = {
        "model_config": tmp_path / "model.json", "vocab_size": 400, "dataset_path": tmp_path / "dataset",
        "output_dir": tmp_path / "run", "use_cpu": "true", "lr_scheduler_type": "cosine", "save_steps": 10,
        "disable_tqdm": "true", "save_total_limit": 1,
    }  # fmt: skip
    words += [word for key, value in options.items() for word in (f"--{key}", str(value))]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    process = subprocess.Popen(words, cwd=ROOT, env=environment)
    deadline = time.monotonic() + 120
    while process.poll() is None and not list((tmp_path / "run").glob("checkpoint-*/checksums.txt")):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.terminate()  # the launcher passes it on
    assert process.wait(timeout=60) != 0
    ends = [find_end(tmp_path / "run")]
    for _ in range(2):
        done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
        ends.append(find_end(tmp_path / "run"))
    (stopped, before), (_, after), _ = ends
    assert 0 < before < 3 <= after and ends[1] == ends[2], ends  # the last start trained nothing
    assert stopped < ends[1][0]


def find_end(folder: Path) -> tuple[int, float]:
    """Return step and time of the last checkpoint."""
    [checkpoint] = folder.glob("checkpoint-*")
    state = json.loads((checkpoint / "trainer_state.json").read_text())
    return state["global_step"], state["stateful_callbacks"]["Clock"]["attributes"]["before"]
