"""`tools/overlap.py` finds a benchmark's wording, references and solved tasks in a dataset; wording is a failure."""

import json
from pathlib import Path

from tests.scripts import run_script

TASK = "Count how many of the first n numbers are divisible by three."
IR = "define i32 @g(i32 %0) {\n  %2 = add i32 %0, 1\n  ret i32 %2\n}"
ROW = {"task_id": "1", "prompt": TASK, "completion": IR, "entry_point": "g"}
CLEAN = {**ROW, "prompt": "Increment.", "completion": IR.replace("0, 1", "0, 2")}


def overlap(folder: Path, task: dict[str, object], *more: str) -> tuple[int, str]:
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data" / "train.jsonl").write_text(json.dumps(ROW) + "\n")
    (folder / "tasks.jsonl").write_text(json.dumps(task) + "\n")
    words = ["--tasks", str(folder / "tasks.jsonl"), "--dataset_path", str(folder / "data"), *more]
    done = run_script("tools/overlap.py", *words)
    return done.returncode, done.stdout + done.stderr


def test_a_reference_that_trains_under_another_name_is_reported(tmp_path: Path) -> None:
    renamed = {**ROW, "prompt": "Increment.", "completion": IR.replace("@g", "@f"), "entry_point": "f"}
    status, text = overlap(tmp_path, renamed)
    assert (status, "  1 have their reference in it: 1\n" in text) == (0, True), text


def test_only_wording_gives_exit_status_1(tmp_path: Path) -> None:
    status, text = overlap(tmp_path, CLEAN)
    assert (status, text) == (
        0,
        "1 tasks against 1 training prompts\n  0 are repeated word for word\n  0 share eight words in a row\n"
        "  0 have nearly the same words\n  0 have their reference in it\n",
    )
    status, text = overlap(tmp_path, {**CLEAN, "prompt": "numbers divisible by three: how many, of first n? count!"})
    assert (status, "  1 have nearly the same words: 1\n" in text) == (1, True), text


def test_a_task_whose_tests_a_training_program_passes_is_reported(tmp_path: Path) -> None:
    tests = [{"args": [1], "returns": 2}, {"args": [-1], "returns": 0}]
    task = {**CLEAN, "signature": "i32 @g(i32)", "tests": tests}
    status, text = overlap(tmp_path, task, "--behaviour")
    assert status == 0, text
    assert text.endswith("1 of 1 tasks are passed by a program of the training split (1 programs)\n  1: 1\n")


def test_useless_options_are_refused(tmp_path: Path) -> None:
    assert "give --config, --dataset_path or --catalogue" in run_script("tools/overlap.py", "--tasks", "x").stderr
    assert "--retrieval needs programs" in overlap(tmp_path, CLEAN, "--retrieval")[1]
