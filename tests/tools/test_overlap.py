"""Overlap between a benchmark and training prompts is found, and nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

from t2l.data.building.overlap import measure_overlap

TASK = "Count how many of the first n numbers are divisible by three."


def test_a_copied_prompt_is_found_regardless_of_case_and_punctuation() -> None:
    prompts = ["something else", "count how many of the first N numbers are divisible by three"]
    found = measure_overlap([TASK, "Add a and b."], prompts)
    assert found == {"num_tasks": 2, "num_prompts": 2, "exact": [0], "ngram": [0]}


def test_eight_words_in_a_row_are_found_and_seven_are_not() -> None:
    eight = "Please tell how many of the first n numbers are prime"
    assert measure_overlap([TASK], [eight])["ngram"] == [0]
    assert measure_overlap([TASK], [eight.replace("numbers", "integers")])["ngram"] == []
    assert measure_overlap([TASK], [eight.replace("numbers", "integers")], n=6)["ngram"] == [0]


def test_a_short_task_is_found_only_as_a_whole() -> None:
    assert measure_overlap(["Add a and b."], ["add a and b and c", "add a and b"])["exact"] == [0]
    assert measure_overlap(["Add a and b."], ["add a and b and c"])["exact"] == []


ROOT = Path(__file__).parents[2]
IR = "define i32 @g(i32 %0) {\n  %2 = add i32 %0, 1\n  ret i32 %2\n}"
ROW = {"task_id": "1", "prompt": TASK, "completion": IR, "entry_point": "g"}


def overlap(folder: Path, task: dict[str, str]) -> subprocess.CompletedProcess[str]:
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data" / "train.jsonl").write_text(json.dumps(ROW) + "\n")
    (folder / "tasks.jsonl").write_text(json.dumps(task) + "\n")
    words = ["--tasks", str(folder / "tasks.jsonl"), "--dataset_path", str(folder / "data")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(ROOT / "tools" / "overlap.py"), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def test_a_reference_that_trains_under_another_name_is_found(tmp_path: Path) -> None:
    done = overlap(tmp_path, {**ROW, "prompt": "Increment.", "completion": IR.replace("@g", "@f"), "entry_point": "f"})
    assert (done.returncode, "  1 have their reference in it: 1" in done.stdout) == (1, True), done.stderr


def test_a_clean_split_gives_exit_status_0(tmp_path: Path) -> None:
    done = overlap(tmp_path, {**ROW, "prompt": "Increment.", "completion": IR.replace("0, 1", "0, 2")})
    assert (done.returncode, "  0 have their reference in it" in done.stdout) == (0, True), done.stderr
    assert overlap(tmp_path, {**ROW, "completion": IR.replace("0, 1", "0, 2")}).returncode == 1
