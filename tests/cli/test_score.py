"""`t2l score` is `eval/score.py`: the same flags, the same tables, the same files."""

import json
from pathlib import Path

import pytest
from tests.scripts import ROOT, run_script

from t2l.cli import main

TWICE = "define i32 @twice(i32 %0) {\n  %2 = shl i32 %0, 1\n  ret i32 %2\n}"
TASK = {
    "task_id": "a",
    "prompt": "Return twice x.",
    "signature": "i32 @twice(i32)",
    "completion": TWICE,
    "entry_point": "twice",
    "tests": [{"args": [4], "returns": 8}],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "tasks.jsonl").write_text(json.dumps(TASK) + "\n")
    (tmp_path / "wrong.jsonl").write_text(json.dumps({**TASK, "completion": TWICE.replace("shl", "lshr")}) + "\n")
    (tmp_path / "predictions.jsonl").write_text(json.dumps({"task_id": "a", "completion": TWICE}) + "\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_command_and_script_print_and_write_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--tasks", "tasks.jsonl", "--predictions", "predictions.jsonl", "--k", "1"]
    assert main(["score", *words, "--output_dir", "command"]) == 0
    done = run_script(str(ROOT / "eval" / "score.py"), *words, "--output_dir", "script", cwd=folder)
    assert capsys.readouterr().out == done.stdout
    results = [(folder / name / "results.jsonl").read_bytes() for name in ("command", "script")]
    assert results[0] == results[1]
    metrics = [json.loads((folder / name / "metrics.json").read_text()) for name in ("command", "script")]
    assert metrics[0].pop("origin").keys() == metrics[1].pop("origin").keys()
    assert metrics[0] == metrics[1]
    assert metrics[0]["pass@1"] == 1.0


def test_keys_may_come_from_a_yaml_file_and_json_has_all_metrics(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "score.yaml").write_text("tasks: tasks.jsonl\npredictions: predictions.jsonl\noutput_dir: out\n")
    assert main(["score", "--config", "score.yaml", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads((folder / "out" / "metrics.json").read_text())


def test_references_that_do_not_pass_fail(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "--tasks", "tasks.jsonl", "--check_references"]) == 0
    assert main(["score", "--tasks", "wrong.jsonl", "--check_references"]) == 1
    message = "t2l: 1 of 1 references do not pass: a: test 1: twice(4) returned 2, expected 8\n"
    assert capsys.readouterr().err == message


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["--tasks", "tasks.jsonl"], "exactly one of predictions and check_references"),
        (["--tasks", "missing.jsonl", "--check_references"], "missing.jsonl"),
        (["--tasks", "tasks.jsonl", "--predictions", "tasks.jsonl", "--output_dir", "o", "--k", "0"], "k: given"),
    ],
)
def test_mistakes_are_refused_before_anything_is_scored(
    words: list[str], shown: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["score", *words]) == 2
    printed = capsys.readouterr()
    assert (printed.out, shown in printed.err) == ("", True), printed.err


def test_several_mistakes_are_listed_a_line_each(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "--tasks", "missing.jsonl", "--predictions", "none.jsonl", "--output_dir", "out"]) == 2
    printed = capsys.readouterr().err
    assert printed.startswith("t2l: 2 problems")
    assert printed.count("\n") == 3
