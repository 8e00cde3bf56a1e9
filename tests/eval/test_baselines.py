"""The baselines answer with programs of the training data."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow


ROOT = Path(__file__).parents[2]


def program(name: str, number: int, type_: str = "i32") -> str:
    return f"define {type_} @{name}({type_} %0) {{\n  %2 = add {type_} %0, {number}\n  ret {type_} %2\n}}"


def row(task_id: str, prompt: str, number: int, type_: str = "i32") -> dict[str, Any]:
    signature = f"{type_} @g({type_})"
    ir = program("g", number, type_)
    return {"task_id": task_id, "prompt": prompt, "signature": signature, "completion": ir, "entry_point": "g"}


TRAIN = [
    row("1", "Add 5 to the argument.", 5),
    row("2", "Increase the balance by a bonus of 100 coins.", 100),
    row("3", "Increase the balance by a bonus of 7 coins.", 7, "i64"),
]


def answer(folder: Path, method: str, prompt: str, signature: str = "i32 @f(i32)") -> str:
    (folder / "train.jsonl").write_text("".join(json.dumps(row) + "\n" for row in TRAIN), "utf-8")
    task = {"task_id": "t", "prompt": prompt, "signature": signature, "entry_point": "f"}
    (folder / "tasks.jsonl.txt").write_text(json.dumps(task), "utf-8")
    command = [sys.executable, str(ROOT / "eval" / "baselines.py"), "--method", method, "--dataset_path", str(folder)]
    command += ["--tasks", str(folder / "tasks.jsonl.txt"), "--output", str(folder / "out" / "p.jsonl")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return str(json.loads((folder / "out" / "p.jsonl").read_text("utf-8"))["completion"])


def test_retrieval_takes_the_most_similar_prompt_of_the_same_type_under_the_new_name(tmp_path: Path) -> None:
    assert answer(tmp_path, "retrieval", "Increase a balance by the bonus") == program("f", 100)
    assert answer(tmp_path, "retrieval", "Increase a balance", "i64 @f(i64)") == program("f", 7, "i64")


def test_a_template_is_filled_with_the_numbers_of_the_task(tmp_path: Path) -> None:
    assert answer(tmp_path, "template", "add 42 to the argument.") == program("f", 42)
    assert answer(tmp_path, "template", "Subtract 42 from the argument.") == ""


def test_an_output_of_another_type_is_refused_before_any_work(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "eval" / "baselines.py"), "--method", "retrieval", "--dataset_path", "none"]
    done = subprocess.run([*command, "--tasks", "none", "--output", "p.txt"], capture_output=True, text=True)
    assert done.returncode == 2
    assert "--output p.txt given; predictions are written to .jsonl or .parquet; rename it" in done.stderr
