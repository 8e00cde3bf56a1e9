"""`eval/generate.py` writes predictions, goes on after a kill, and refuses what it cannot use with a message."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.scripts import ROOT, run_script

TASKS = str(ROOT / "eval/ireval/ireval.jsonl")
BUNDLED = str(ROOT / "src/t2l/models/quickstart")


def words(output: Path, *others: str, model: str = BUNDLED, tasks: str = TASKS) -> list[str]:
    return ["eval/generate.py", "--model_name_or_path", model, "--tasks", tasks, "--output", str(output), *others]


@pytest.mark.slow
def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    done = run_script(*words(tmp_path / "predictions.jsonl", model=str(tmp_path)))
    assert done.returncode == 1
    assert f"generate: the model '{tmp_path}' cannot be loaded: " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("output", "reason"), [("{folder}", "a name that ends in"), ("{tasks}", "which is the tasks")]
)
def test_an_output_that_makes_no_sense_is_refused(output: str, reason: str, tmp_path: Path) -> None:
    tasks = tmp_path / "tasks.jsonl"
    tasks.write_text("{}\n")
    (tmp_path / "folder.jsonl").mkdir()
    done = run_script(*words(Path(output.format(folder=tmp_path, tasks=tasks)), tasks=str(tasks)))
    assert done.returncode == 2 and reason in done.stderr and tasks.read_text() == "{}\n"


@pytest.mark.slow
def test_prompts_that_are_no_text_are_refused_with_their_tasks(tmp_path: Path) -> None:
    tasks = tmp_path / "tasks.jsonl"
    prompts = {"long": "a" * 100_000, "surrogate": "\ud800", "nul": "\0", "good": "Add."}
    rows = [{"task_id": task_id, "prompt": prompt, "entry_point": "f"} for task_id, prompt in prompts.items()]
    tasks.write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = run_script(*words(tmp_path / "predictions.jsonl", tasks=str(tasks)))
    assert done.returncode == 1 and "generate: 3 problems in the requests:" in done.stderr
    assert "- long: prompt: given 100000 bytes" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.slow
def test_a_run_that_is_killed_goes_on_with_the_same_predictions(tmp_path: Path) -> None:
    whole, output = tmp_path / "whole.jsonl", tmp_path / "predictions.jsonl"
    partial = tmp_path / "predictions.jsonl.partial"
    options = ("--max_new_tokens", "6", "--do_sample", "--num_return_sequences", "8")
    done = run_script(*words(whole, *options))
    assert done.stdout.startswith("1864 answers to 233 tasks in ") and done.stdout.endswith(f" s are in {whole}\n")
    process = subprocess.Popen([sys.executable, *words(output, *options)], cwd=ROOT)
    while process.poll() is None and (not partial.exists() or partial.stat().st_size == 0):
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert partial.exists() and not output.exists()
    done = run_script(*words(output, *options, "--seed", "1"))
    assert done.returncode == 1 and "other parameters" in done.stderr and "Traceback" not in done.stderr
    assert run_script(*words(output, *options)).returncode == 0
    assert output.read_bytes() == whole.read_bytes() and not partial.exists()
    assert list(json.loads(output.read_text().split("\n")[0])) == ["task_id", "completion"]
