"""`eval/report.py`: its p-values are right, its figures are those of the files, and the Hub can read its card."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import ModelCard

from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions, sentence_bleu
from t2l.metrics.agreement import compare_bleu, group_by_length
from t2l.metrics.significance import compare_results

pytestmark = pytest.mark.slow


ROOT = Path(__file__).parents[2]
REPORT = ROOT / "eval" / "report.py"


def result(task_id: str, passed: bool) -> dict[str, Any]:
    keys = ("parsed", "verified", "exact_match", "canonical_match", "passed")
    return {"task_id": task_id, "completion": "x", **dict.fromkeys(keys, passed)}


def results(*passed: int) -> list[dict[str, Any]]:
    return [result(str(index), bool(value)) for index, value in enumerate(passed)]


def test_mcnemar_has_its_golden_value() -> None:
    # Only the second solves 9 tasks, only the first solves 1: p = 2 * (1 + 10) / 2**10.
    found = compare_results(results(*[0] * 9, 1, *[1] * 10), results(*[1] * 9, 0, *[1] * 10))["pass@1"]
    assert (found["only_first"], found["only_second"], found["test"]) == (1, 9, "McNemar, exact")
    assert found["p_value"] == pytest.approx(22 / 1024)
    assert (found["first"], found["second"], found["difference"]) == pytest.approx((0.55, 0.95, 0.4))
    assert found["interval"][0] < 0.4 < found["interval"][1]


def test_equal_answers_do_not_differ() -> None:
    found = compare_results(results(0, 1, 1), results(0, 1, 1))["pass@1"]
    assert (found["p_value"], found["difference"], found["interval"]) == (1.0, 0.0, [0.0, 0.0])


def test_several_samples_are_one_pair_for_each_task() -> None:
    first = [result(str(task), sample < 1) for task in range(12) for sample in range(4)]
    second = [result(str(task), sample < 3) for task in range(12) for sample in range(4)]
    found = compare_results(first, second)["pass@1"]
    assert found["test"].startswith("sign flips")
    assert (found["num_tasks"], found["difference"]) == (12, 0.5)
    assert found["p_value"] < 0.01


def test_results_of_different_tasks_are_refused() -> None:
    with pytest.raises(ValueError, match="different tasks, e.g. \\['2'\\]"):
        compare_results(results(0, 1), results(0, 1, 1))


def test_a_run_with_memory_is_compared_with_plain_samples_of_the_same_tasks() -> None:
    plain = [result(str(task), sample < 1) for task in range(4) for sample in range(2)]
    memory = [{**row, "confidence": 0.5, "origin": {"kind": "memory"}} for row in results(1, 1, 1, 0)]
    found = compare_results(plain, memory)["pass@1"]
    assert (found["first"], found["second"], found["difference"]) == (0.5, 0.75, 0.25)
    assert (found["only_first"], found["only_second"], found["num_tasks"]) == (1, 3, 4)


def test_an_abstention_counts_as_a_worse_task_in_every_rate() -> None:
    abstained = {**result("0", False), "completion": "", "confidence": 0.3, "origin": None}
    found = compare_results(results(1, 1), [abstained, result("1", True)])
    assert {name: (pair["only_first"], pair["only_second"]) for name, pair in found.items()} == dict.fromkeys(
        ("parse_rate", "verify_rate", "exact_match", "canonical_match", "pass@1"), (1, 0)
    )


RIGHT = "define i32 @f(i32 %0) {\n  %2 = add i32 %0, 1\n  %3 = mul i32 %2, %2\n  ret i32 %3\n}"
CLOSE = RIGHT.replace("i32 %0, 1", "i32 %0, 2")
FAR = "define i32 @f(i32 %a) {\n  %b = sub i32 %a, -1\n  %c = mul i32 %b, %b\n  ret i32 %c\n}"
TASKS = [
    {
        "task_id": str(index),
        "prompt": f"{index}",
        "entry_point": "f",
        "completion": RIGHT,
        "tests": [{"args": [3], "returns": 16}],
        "tier": "x" if index < 2 else "y",
    }
    for index in range(4)
]


def test_wrong_programs_with_high_bleu_and_right_ones_with_low_bleu_are_counted() -> None:
    answers = [(CLOSE, False), (RIGHT, True), (FAR, True), (FAR, False)]
    given = [{**result(str(i), right), "completion": text} for i, (text, right) in enumerate(answers)]
    assert sentence_bleu(CLOSE, RIGHT) >= 80 > sentence_bleu(FAR, RIGHT)
    found = compare_bleu(TASKS, given)
    assert (found["num_high_bleu"], found["wrong_at_high_bleu"], found["low_bleu_when_right"]) == (2, 0.5, 0.5)
    assert sum(group["samples"] for group in found["bins"]) == 4
    last = found["bins"][-1]
    assert (last["from"], last["to"], last["samples"]) == (90, 100, 2)
    assert (last["exact_match"], last["canonical_match"], last["passed"]) == (0.5, 0.5, 0.5)


def test_groups_by_length_have_equal_sizes() -> None:
    tasks = [{"task_id": str(index), "completion": "x" * (index + 1)} for index in range(8)]
    groups = group_by_length(tasks, results(1, 1, 1, 0, 0, 0, 0, 0))
    assert [(g["from"], g["to"], g["num_tasks"], g["passed"]) for g in groups] == [
        (1, 2, 2, 1.0),
        (3, 4, 2, 0.5),
        (5, 6, 2, 0.0),
        (7, 8, 2, 0.0),
    ]


MEMORY = {"kind": "memory", "concept": "arithmetic/square", "wording": None, "source": None, "changes": []}
PREDICTIONS: dict[str, list[dict[str, Any]]] = {
    "good": [{"completion": text} for text in (RIGHT, FAR, RIGHT, "x")],
    "poor": [{"completion": text} for text in (CLOSE, CLOSE, RIGHT, "")],
    "sure": [
        {"completion": RIGHT, "confidence": 0.95, "origin": MEMORY},
        {"completion": CLOSE, "confidence": 0.95, "origin": MEMORY},
        {"completion": FAR, "confidence": 0.65, "origin": {**MEMORY, "kind": "generator"}},
        {"completion": "", "confidence": 0.2, "origin": None},
    ],
}


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the results of three models on four tasks, in the files of eval/score.py."""
    folder = tmp_path_factory.mktemp("scored")
    (folder / "tasks.jsonl").write_text("".join(json.dumps(task) + "\n" for task in TASKS), "utf-8")
    for name, answers in PREDICTIONS.items():
        predictions: list[Any] = [{"task_id": str(index), **answer} for index, answer in enumerate(answers)]
        with Sandbox(num_workers=1) as sandbox:
            judged = score_predictions(TASKS, predictions, sandbox)
        origin = {"command": f"python eval/score.py {name}", "commit": "abc"}
        metrics = {**compute_metrics(TASKS, judged, bootstrap=True), "origin": origin}
        (folder / name).mkdir()
        (folder / name / "results.jsonl").write_text("".join(json.dumps(row) + "\n" for row in judged), "utf-8")
        (folder / name / "metrics.json").write_text(json.dumps(metrics), "utf-8")
    history = [{"step": 10, "loss": 2.0}, {"step": 10, "eval_loss": 1.5}, {"step": 20, "loss": 1.0}]
    (folder / "trainer_state.json").write_text(json.dumps({"log_history": history}), "utf-8")
    model = {"exact_match": 0.5, "verify_rate": 0.9, "pass@1": 0.6, "size_bytes": 4_000_000}
    parity = {"models": {"torch_fp32": model, "onnx_int8": model}, "num_samples": 20}
    (folder / "parity.json").write_text(json.dumps(parity), "utf-8")
    return folder


def report(scored: Path, output: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        str(REPORT),
        "--tasks",
        str(scored / "tasks.jsonl"),
        "--output_dir",
        str(output),
        *words,
    ]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def test_the_report_has_tables_plots_and_a_model_card(scored: Path, tmp_path: Path) -> None:
    extra = ["--training", str(scored / "trainer_state.json"), "--parity", str(scored / "parity.json")]
    done = report(scored, tmp_path, f"good={scored / 'good'}", str(scored / "poor"), *extra)
    assert done.returncode == 0, done.stderr
    printed = " ".join(done.stdout.split())
    for words in (
        "| good | 75.0% (30.1% to 95.4%) |",
        "## pass@1 by tier",
        "## poor against good, paired",
        "| pass@1 | 75.0% | 25.0% | -50.0%",
        "| 0, 2 | 0.5 | McNemar, exact |",
        "Of 3 samples with BLEU of 80 or more, 66.7% are wrong programs.",
        "- good: `python eval/score.py good`, commit abc, LLVM 22.1.0, 4 samples of 4 tasks",
    ):
        assert words in printed, words
    plots = ("ladder_good", "ladder_poor", "lengths", "statuses", "training", "parity")
    for name in plots:
        assert (tmp_path / f"{name}.svg").read_text("utf-8").rstrip().endswith("</svg>")
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["metrics"]["good"]["pass@1"] == 0.75
    card = ModelCard.load(tmp_path / "model_card_good.md")
    found = {entry.metric_type: entry.metric_value for entry in card.data.eval_results}
    assert (found["pass@1"], found["parse_rate"]) == (0.75, 0.75)
    assert "How sure" not in printed and not (tmp_path / "risk_coverage.svg").exists()


def test_the_report_says_how_sure_and_how_right_and_compares_with_a_plain_run(scored: Path, tmp_path: Path) -> None:
    done = report(scored, tmp_path, str(scored / "poor"), f"with memory={scored / 'sure'}")
    assert done.returncode == 0, done.stderr
    printed = " ".join(done.stdout.split())
    for words in (
        "## with memory against poor, paired",
        "| pass@1 | 25.0% | 50.0% | +25.0%",
        "| 1, 0 | 1 | McNemar, exact |",
        "## How sure, and how right with memory: 3 of 4 samples are answers with a confidence. "
        "Right among the 2 with 90% or more: 50.0% (9.5% to 90.5%). Expected calibration error 0.417, Brier score "
        "0.343, area under the risk-coverage curve 0.458.",
        "| 60% to 70% | 1 | 65.0% | 100.0% (20.7% to 100.0%) |",
        "| 90% to 100% | 2 | 95.0% | 50.0% (9.5% to 90.5%) |",
        "| origin of the answer | right: with memory |",
        "| memory | 1 of 2 |",
        "| generator | 1 of 1 |",
        "| none | 0 of 1 |",
        "![risk_coverage](risk_coverage.svg)",
    ):
        assert words in printed, words
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["risk_coverage"] == {
        "with memory": [
            {"confidence": 0.95, "coverage": 0.5, "risk": 0.5},
            {"confidence": 0.65, "coverage": 0.75, "risk": pytest.approx(1 / 3)},
        ]
    }
    for name in ("risk_coverage", "reliability"):
        assert (tmp_path / f"{name}.svg").read_text("utf-8").rstrip().endswith("</svg>")


def test_runs_that_were_scored_on_different_tests_are_refused(scored: Path, tmp_path: Path) -> None:
    with_examples = tmp_path / "with_examples"
    shutil.copytree(scored / "good", with_examples)
    metrics = json.loads((with_examples / "metrics.json").read_text("utf-8"))
    metrics["origin"]["use_examples"] = 2
    (with_examples / "metrics.json").write_text(json.dumps(metrics), "utf-8")
    done = report(scored, tmp_path / "out", str(scored / "good"), str(with_examples))
    assert done.returncode == 1
    assert "use_examples given: good with 0, with_examples with 2; allowed: one number for all" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_the_same_results_give_the_same_files(scored: Path, tmp_path: Path) -> None:
    for name in ("1", "2"):
        assert report(scored, tmp_path / name, str(scored / "good"), str(scored / "sure")).returncode == 0
    files = [sorted((tmp_path / name).iterdir()) for name in ("1", "2")]
    assert [path.read_bytes() for path in files[0]] == [path.read_bytes() for path in files[1]]


def test_a_folder_without_results_is_refused(scored: Path, tmp_path: Path) -> None:
    done = report(scored, tmp_path / "out", str(tmp_path))
    assert done.returncode == 1
    assert "allowed: an --output_dir of eval/score.py" in done.stderr
    assert not (tmp_path / "out").exists()
