"""`eval/score.py` and `tools/show_run.py`, run as a person runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TWICE = "define i32 @twice(i32 %0) {\n  %2 = shl i32 %0, 1\n  ret i32 %2\n}"
TASK: dict[str, Any] = {
    "task_id": "a",
    "prompt": "Return twice x.",
    "signature": "i32 @twice(i32)",
    "completion": TWICE,
    "entry_point": "twice",
    "tests": [{"args": [4], "returns": 8}],
}
TASKS = [TASK, {**TASK, "task_id": "b"}]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True)


def write_lines(path: Path, rows: list[Any]) -> str:
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), "utf-8")
    return str(path)


def score(tmp_path: Path, tasks: list[Any], predictions: list[Any], *words: str) -> subprocess.CompletedProcess[str]:
    files = ["--tasks", write_lines(tmp_path / "tasks.jsonl", tasks)]
    files += ["--predictions", write_lines(tmp_path / "predictions.jsonl", predictions)]
    return run(str(ROOT / "eval" / "score.py"), *files, "--output_dir", str(tmp_path / "out"), *words)


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.slow
def test_score_writes_results_and_metrics_with_their_origin_and_writes_the_same_again(tmp_path: Path) -> None:
    predictions = [{"task_id": "b", "completion": "", "seed": 3}, {"task_id": "a", "completion": TWICE, "seed": 3}]
    done = score(tmp_path, TASKS, predictions)
    assert done.returncode == 0, done.stderr
    assert "| pass@1          | 0.5000 | 0.0945 to 0.9055 |" in done.stdout
    metrics = read(tmp_path / "out" / "metrics.json")
    assert [metrics[name] for name in ("parse_rate", "verify_rate", "exact_match", "pass@1")] == [0.5] * 4
    assert metrics["llvm_version"] == "22.1.0"
    assert metrics["origin"]["seeds"] == ["3"]
    assert metrics["origin"]["command"].startswith("python ")
    files = [tmp_path / "out" / name for name in ("metrics.json", "results.jsonl")]
    results = [json.loads(line) for line in files[1].read_text(encoding="utf-8").splitlines()]
    judged = ("parsed", "verified", "exact_match", "canonical_match", "passed", "equivalence", "status", "error")
    assert [results[1][key] for key in judged] == [True, True, True, True, True, None, "ok", ""]
    assert [result["task_id"] for result in results] == ["b", "a"]
    first = [file.read_bytes() for file in files]
    score(tmp_path, TASKS, predictions)
    assert [file.read_bytes() for file in files] == first


def test_a_task_without_tests_is_scored_by_equivalence(tmp_path: Path) -> None:
    tasks = [{key: value for key, value in task.items() if key != "tests"} for task in TASKS]
    wrong = TWICE.replace("shl i32 %0, 1", "mul i32 %0, %0")
    predictions = [{"task_id": "a", "completion": TWICE}, {"task_id": "b", "completion": wrong}]
    done = score(tmp_path, tasks, predictions)
    assert done.returncode == 0, done.stderr
    printed = "decided by tests for 0 samples, by equivalence with the reference for 2; the 0 undecided"
    assert printed in done.stdout
    results = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
    assert [result["equivalence"] for result in results] == ["equal", "different"]
    assert results[1]["error"] == "twice(1) returned 1, expected 2"
    assert read(tmp_path / "out" / "metrics.json")["pass@1"] == 0.5


@pytest.mark.slow
def test_tests_that_were_given_as_examples_do_not_count(tmp_path: Path) -> None:
    tests = [{"args": [x], "returns": 2 * x} for x in (4, 5, 6)]
    memorised = "define i32 @twice(i32 %0) {\n  %2 = icmp eq i32 %0, 4\n  %3 = select i1 %2, i32 8, i32 10\n"
    completions = {"a": memorised + "  ret i32 %3\n}", "b": TWICE.replace("shl i32 %0, 1", "add i32 6, 6")}
    predictions = [{"task_id": name, "completion": text} for name, text in completions.items()]
    tasks = [{**task, "tests": tests} for task in TASKS]
    passed = {}
    for words in ([], ["--use_examples", "1"], ["--use_examples", "2"]):
        assert score(tmp_path, tasks, predictions, *words).returncode == 0
        lines = (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()
        origin = read(tmp_path / "out" / "metrics.json")["origin"]
        passed[origin["use_examples"]] = [json.loads(line)["passed"] for line in lines]
    # The program of `a` knows the first two tests only, that of `b` the third only.
    assert passed == {0: [False, False], 1: [False, False], 2: [False, True]}
    assert origin["command"].endswith("--use_examples 2")


def test_examples_that_leave_a_task_without_tests_are_refused(tmp_path: Path) -> None:
    tasks = [{**TASK, "tests": TASK["tests"] * 3}, {**TASK, "task_id": "b", "tests": TASK["tests"] * 2}]
    predictions = [{"task_id": task, "completion": TWICE} for task in "ab"]
    done = score(tmp_path, tasks, predictions, "--use_examples", "2")
    assert done.returncode == 2 and not (tmp_path / "out").exists()
    assert "use_examples=2 given; allowed: fewer examples than tests, which b do not have; lower it" in done.stderr


@pytest.mark.slow
def test_results_keep_confidence_and_origin_and_metrics_calibrate_them(tmp_path: Path) -> None:
    memory = {"kind": "memory", "concept": "arithmetic/twice", "wording": "Double x.", "changes": ["renamed from f"]}
    predictions = [
        {"task_id": "a", "completion": TWICE, "confidence": 0.95, "origin": memory},
        {"task_id": "b", "completion": "", "confidence": 0.35, "origin": None},
    ]
    done = score(tmp_path, TASKS, predictions)
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
    assert [(result["confidence"], result["origin"]) for result in results] == [(0.95, memory), (0.35, None)]
    metrics = read(tmp_path / "out" / "metrics.json")
    assert metrics["calibration"]["expected_calibration_error"] == pytest.approx(0.05)
    assert metrics["calibration"]["area_under_risk_coverage"] == 0.25
    assert metrics["by_origin"]["memory"] == {"count": 1, "right": 1}
    assert "Right among the 1 with 90% or more: 100.0% (20.7% to 100.0%)" in done.stdout
    assert "right by origin of the answer: memory 1 of 1, generator 0 of 0, none 0 of 1" in done.stdout


def test_several_samples_give_pass_at_k(tmp_path: Path) -> None:
    predictions = [{"task_id": task, "completion": text} for task in "ab" for text in (TWICE, "", "prose", TWICE)]
    assert score(tmp_path, TASKS, predictions, "--k", "1", "3").returncode == 0
    metrics = read(tmp_path / "out" / "metrics.json")
    assert (metrics["pass@1"], metrics["pass@3"]) == (0.5, 1.0)


@pytest.mark.parametrize(
    ("predictions", "words"),
    [
        ([{"task_id": "a", "completion": ""}], ["0 predictions of 'b'", "add what is missing"]),
        ([], ["0 predictions of 'a'", "0 predictions of 'b'"]),
        (["{", '"text"', {"task_id": "a", "completion": ""}], ["line 1: JSON", "line 2: JSON"]),
        ([{"task_id": "z", "completion": ""}, {"completion": ""}], ['line 1: task_id: given "z"', "line 2: task_id"]),
        (
            [{"task_id": "a", "completion": None}, {"task_id": "b"}],
            ["line 1: completion: given null", "line 2: compl"],
        ),
        (
            [{"task_id": task, "completion": ""} for task in "aba"] + [{"task_id": "b", "completion": 3}],
            ["line 4: completion: given 3"],
        ),
        ([{"task_id": task, "completion": ""} for task in "aab"], ["'b' (lines 3)", "2 for every task"]),
        (
            [{"task_id": "a", "completion": "", "confidence": given} for given in (1.5, True, "high")],
            ["line 1: confidence: given 1.5", "line 2: confidence: given true", 'line 3: confidence: given "high"'],
        ),
        ([{"task_id": "a", "completion": "", "origin": "memory"}], ['line 1: origin: given "memory"']),
    ],
)
def test_incomplete_or_wrong_predictions_are_refused(tmp_path: Path, predictions: list[Any], words: list[str]) -> None:
    done = score(tmp_path, TASKS, predictions)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert [word for word in words if word not in done.stderr] == []
    assert not (tmp_path / "out").exists()


def test_too_few_samples_for_k_and_ill_formed_tests_are_refused(tmp_path: Path) -> None:
    predictions = [{"task_id": task, "completion": ""} for task in "ab"]
    done = score(tmp_path, TASKS, predictions, "--k", "10")
    assert done.returncode == 2
    assert "10 for every task, for pass@10" in done.stderr
    done = score(tmp_path, [TASK, {**TASK, "task_id": "b", "tests": [{"args": []}]}], predictions)
    assert done.returncode == 2
    assert "row b: test 1" in done.stderr


def test_scoring_loads_no_model_library(tmp_path: Path) -> None:
    words = ["score.py", "--tasks", write_lines(tmp_path / "t.jsonl", [TASK]), "--output_dir", str(tmp_path)]
    words += ["--predictions", write_lines(tmp_path / "p.jsonl", [{"task_id": "a", "completion": TWICE}])]
    code = (
        f"import runpy, sys; sys.argv = {words!r}\n"
        f"runpy.run_path({str(ROOT / 'eval' / 'score.py')!r}, run_name='__main__')\n"
        "sys.exit(sum(name in sys.modules for name in ('torch', 'transformers', 'datasets')))"
    )
    done = run("-c", code)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    """Return the folder of a run, with the files of all stages."""
    leaks = {"exact": 0, "canonical": 0, "prompt": 2}
    rows = {"train": 800, "validation": 20, "test": 20}
    model = {"exact_match": 0.5, "verify_rate": 0.9, "pass@1": 0.625, "size_bytes": 12_300_000}
    rates = {"parse_rate": 1.0, "exact_match": 0.5, "pass@1": None}
    contents = {
        "dataset/figures.json": {
            "rows": rows,
            "families": {"bits": 800, "loops": 40},
            "leaks": leaks,
            "exact_match_ceiling": 0.9975,
        },
        "checkpoint/train_results.json": {"train_runtime": 312.4, "epoch": 5.0, "train_loss": 0.3126},
        "checkpoint/trainer_state.json": {"global_step": 1200},
        "eval/metrics.json": {
            **rates,
            "bleu": 71.23,
            "chrf": 80.0,
            "intervals": {"parse_rate": [0.84, 1.0], "exact_match": [0.3, 0.7], "pass@1": None},
            "num_tasks": 20,
            "num_samples": 20,
            "bleu_signature": "nrefs:1|tok:13a",
            "llvm_version": "22.1.0",
        },
        "onnx/parity.json": {
            "models": {"torch_fp32": model, "onnx_int8": {**model, "size_bytes": 4_500_000}},
            "token_agreement": {"onnx_int8": 0.975},
            "num_samples": 20,
        },
    }
    for name, figures in contents.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(json.dumps(figures), encoding="utf-8")
    return tmp_path


def test_the_report_of_a_finished_run_has_every_figure_with_its_unit(finished: Path) -> None:
    done = run(str(ROOT / "tools" / "show_run.py"), str(finished))
    assert done.returncode == 0, done.stderr
    printed = " ".join(done.stdout.split())
    for words in (
        "| rows | train 800, validation 20, test 20 |",
        "| held-out rows also in training | exact 0, canonical 0, prompt 2 |",
        "| exact-match ceiling | 99.75% |",
        "| time | 312 s |",
        "| exact_match | 50.0% (95 %: 30.0% to 70.0%) |",
        "| pass@1 | n/a |",
        "| bleu | 71.2 of 100 |",
        "nrefs:1\\|tok:13a",
        "| onnx_int8 | 4.5 MB, exact_match 50.0%, verify_rate 90.0%, pass@1 62.5% |",
        "onnx_int8 97.50% on 20 rows",
    ):
        assert words in printed


def test_the_report_names_the_command_of_a_stage_that_was_not_run(finished: Path) -> None:
    (finished / "onnx" / "parity.json").unlink()
    (finished / "eval" / "metrics.json").write_text('{"num_tasks": ', encoding="utf-8")
    done = run(str(ROOT / "tools" / "show_run.py"), str(finished))
    assert done.returncode == 1
    printed = " ".join(done.stdout.split())
    assert "| export | not run | python recipes/export_onnx.py --config configs/export/quickstart.yaml |" in printed
    assert "| test split | not run | python eval/score.py" in printed


@pytest.mark.slow
def test_references_are_scored_by_the_same_path(tmp_path: Path) -> None:
    tasks = write_lines(tmp_path / "tasks.jsonl", TASKS)
    done = run(str(ROOT / "eval" / "score.py"), "--tasks", tasks, "--check_references")
    assert done.returncode == 0, done.stderr
    assert "| pass@1          | 1.0000 |" in done.stdout
    wrong = {**TASK, "task_id": "c", "completion": TWICE.replace("i32 %0, 1", "i32 %0, 2")}
    tasks = write_lines(tmp_path / "tasks.jsonl", [TASK, wrong])
    done = run(str(ROOT / "eval" / "score.py"), "--tasks", tasks, "--check_references")
    assert done.returncode == 1
    assert "1 of 2 references do not pass: c: test 1: twice(4) returned 16, expected 8" in done.stderr
    tasks = write_lines(tmp_path / "tasks.jsonl", [{**TASK, "completion": None}])
    done = run(str(ROOT / "eval" / "score.py"), "--tasks", tasks, "--check_references")
    assert (done.returncode, "a: completion: given nothing" in done.stderr) == (2, True)


def test_predictions_or_references_are_scored_and_not_both_or_neither(tmp_path: Path) -> None:
    tasks = write_lines(tmp_path / "tasks.jsonl", TASKS)
    assert "given neither" in run(str(ROOT / "eval" / "score.py"), "--tasks", tasks).stderr
    both = ["--check_references", "--predictions", tasks]
    assert "given both" in run(str(ROOT / "eval" / "score.py"), "--tasks", tasks, *both).stderr
    assert "output_dir" in run(str(ROOT / "eval" / "score.py"), "--tasks", tasks, "--predictions", tasks).stderr


def test_the_answer_of_a_chat_model_is_scored_by_the_ir_in_it(tmp_path: Path) -> None:
    fenced = f"Of course! Here is the function:\n\n```llvm\n{TWICE}\n```\n\nIt shifts **left** by one."
    corrected = f"```llvm\n{TWICE.replace('shl', 'lshr')}\n```\nNo, that is wrong. Again:\n```llvm\n{TWICE}\n```"
    other_name = f"```\n{TWICE.replace('@twice', '@double_it')}\n```"
    refused = "I am sorry, I can only help with Python."
    texts = [fenced, corrected, other_name, refused]
    tasks = [{**TASK, "task_id": name, "tier": tier} for name, tier in zip("abcd", ("x", "x", "y", "y"), strict=True)]
    predictions = [{"task_id": name, "completion": text} for name, text in zip("abcd", texts, strict=True)]
    done = score(tmp_path, tasks, predictions)
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
    assert [result["status"] for result in results] == ["ok", "ok", "no_function", "no_function"]
    assert [result["parsed"] for result in results] == [True, True, True, False]
    assert [result["exact_match"] for result in results] == [True, True, False, False]
    assert all(result["extracted"] for result in results)
    metrics = read(tmp_path / "out" / "metrics.json")
    assert {name: tier["pass@1"] for name, tier in metrics["by_tier"].items()} == {"x": 1.0, "y": 0.0}
    assert metrics["by_tier"]["x"]["num_tasks"] == 2


def test_the_most_common_messages_of_llvm_are_counted_without_names(tmp_path: Path) -> None:
    undefined = [TWICE.replace("ret i32 %2", f"ret i32 %{name}") for name in ("x", "y")]
    predictions = [{"task_id": name, "completion": text} for name, text in zip("ab", undefined, strict=True)]
    done = score(tmp_path, TASKS, predictions)
    assert done.returncode == 0, done.stderr
    messages = read(tmp_path / "out" / "metrics.json")["messages"]
    assert messages == [{"message": "use of undefined value '…'", "count": 2}]
    assert "| use of undefined value '…' | 2       |" in done.stdout
