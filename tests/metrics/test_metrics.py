"""Each metric has golden values, an oracle (the references score 100 %) and cheats that score nothing."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from t2l.llvm import Sandbox
from t2l.metrics import (
    chrf,
    compute_metrics,
    corpus_bleu,
    estimate_pass_at_k,
    exact_match,
    format_table,
    score_predictions,
    wilson_interval,
)

TWICE = "define i32 @twice(i32 %0) {\n  %2 = shl i32 %0, 1\n  ret i32 %2\n}"
TWICE_AGAIN = "define i32 @twice(i32 %x) {\n  %y = add i32 %x, %x\n  ret i32 %y\n}\n"
TWICE_BY_CALLS = """define i32 @twice(i32 %x) {
  %one = call i32 @same(i32 %x)
  %other = call i32 @same(i32 %x)
  %sum = add i32 %one, %other
  ret i32 %sum
}
define internal i32 @same(i32 %x) {
  ret i32 %x
}"""
ASSEMBLY = 'define i32 @show(ptr %0) {\n  call void asm sideeffect "nop", ""()\n  ret i32 0\n}'
SCALABLE = "define void @show(<vscale x 4 x i32> %v) {\n  ret void\n}"
CONSTANT = "define i32 @twice(i32 %x) {\n  ret i32 8\n}"
ILL_TYPED = "define i32 @twice(i32 %x) {\n  ret i64 8\n}"
OTHER = "define i32 @other(i32 %0) {\n  ret i32 %0\n}"
PRINT = "define i32 @show(ptr %0) {\n  %2 = call i32 @fopen(ptr %0)\n  ret i32 %2\n}\ndeclare i32 @fopen(ptr)"
TASK: dict[str, Any] = {
    "task_id": "a",
    "prompt": "Return twice x.",
    "signature": "i32 @twice(i32)",
    "completion": TWICE,
    "entry_point": "twice",
    "tests": [{"args": [4], "returns": 8}, {"args": [-3], "returns": -6}],
}
UNTESTED = {"task_id": "b", "prompt": "Print x.", "completion": PRINT, "entry_point": "show"}
LADDER = ("parse_rate", "verify_rate", "exact_match", "canonical_match", "pass@1")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(num_workers=1) as sandbox:
        yield sandbox


def climb(sandbox: Sandbox, *completions: str, **changes: Any) -> tuple[float | None, ...]:
    """Return the five rates of the ladder for samples of one task."""
    task = {**TASK, **changes}
    predictions = [{"task_id": "a", "completion": completion} for completion in completions]
    metrics = compute_metrics([task], score_predictions([task], predictions, sandbox))
    return tuple(metrics[name] for name in LADDER)


def test_exact_match_forgives_whitespace_at_the_end_only() -> None:
    predictions = ["ret void", "ret void \n", " ret void", "ret  void", ""]
    assert exact_match(predictions, ["ret void\n"] * 5) == {"exact_match": 0.4}


def test_bleu_has_its_golden_values_and_its_signature() -> None:
    signature = "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:"
    scores = corpus_bleu([TWICE], [TWICE])
    assert scores["bleu"] == 100.0
    assert str(scores["bleu_signature"]).startswith(signature)
    # The last of 8 tokens differs: 7 of 8 unigrams, 6 of 7 bigrams, 5 of 6 trigrams and 4 of 5 4-grams match.
    found = corpus_bleu(["a b c d e f g h"], ["a b c d e f g x"])["bleu"]
    assert found == pytest.approx(100 * (7 / 8 * 6 / 7 * 5 / 6 * 4 / 5) ** 0.25, abs=1e-4)


def test_bleu_takes_sigils_and_brackets_as_tokens_of_their_own() -> None:
    assert corpus_bleu(["call void @f ( ptr % 1 )"], ["call void @f(ptr %1)"])["bleu"] == 100.0


def test_chrf_has_its_golden_values() -> None:
    assert chrf([TWICE], [TWICE])["chrf"] == 100.0
    # One of the two 1-grams of "ab" is in "ac", and no 2-gram: the mean precision and the mean recall are 1/4 each.
    assert chrf(["ab"], ["ac"])["chrf"] == pytest.approx(25.0)
    assert chrf(["ab"], ["xy"])["chrf"] == 0.0


def test_text_metrics_are_defined_on_empty_input() -> None:
    assert exact_match([], []) == {"exact_match": None}
    assert corpus_bleu([], [])["bleu"] is None
    assert chrf([], [])["chrf"] is None
    assert corpus_bleu([""], [TWICE])["bleu"] == 0.0
    assert chrf([""], [TWICE])["chrf"] == 0.0


@pytest.mark.parametrize("metric", [exact_match, corpus_bleu, chrf])
def test_unequal_lengths_are_refused(metric: Any) -> None:
    with pytest.raises(ValueError, match="given 1 predictions and 2 references"):
        metric(["a"], ["a", "b"])


@pytest.mark.parametrize(
    ("n", "c", "k", "expected"), [(1, 1, 1, 1.0), (1, 0, 1, 0.0), (4, 1, 2, 0.5), (10, 3, 5, 11 / 12), (5, 4, 2, 1.0)]
)
def test_pass_at_k_has_its_golden_values(n: int, c: int, k: int, expected: float) -> None:
    assert estimate_pass_at_k(n, c, k) == pytest.approx(expected)


@pytest.mark.parametrize(("n", "c", "k"), [(1, 2, 1), (1, 0, 2), (1, 0, 0), (0, 0, 1), (1, -1, 1)])
def test_pass_at_k_refuses_impossible_counts(n: int, c: int, k: int) -> None:
    with pytest.raises(ValueError, match="given n="):
        estimate_pass_at_k(n, c, k)


def test_wilson_intervals_have_their_golden_values() -> None:
    assert wilson_interval(0.0, 10) == pytest.approx([0.0, 0.27754], abs=1e-5)
    assert wilson_interval(1.0, 10) == pytest.approx([0.72246, 1.0], abs=1e-5)
    assert wilson_interval(0.9, 50) == pytest.approx([0.78640, 0.95652], abs=1e-5)
    assert wilson_interval(None, 0) is None
    with pytest.raises(ValueError, match="given rate"):
        wilson_interval(1.5, 10)


def test_references_score_everything(sandbox: Sandbox) -> None:
    tasks = [TASK, UNTESTED]
    predictions = [{"task_id": task["task_id"], "completion": task["completion"]} for task in tasks]
    metrics = compute_metrics(tasks, score_predictions(tasks, predictions, sandbox))
    assert [metrics[name] for name in (*LADDER, "bleu", "chrf")] == [1, 1, 1, 1, 1, 100, 100]
    assert (metrics["num_tasks"], metrics["num_samples"]) == (2, 2)
    assert (metrics["num_tasks_with_tests"], metrics["num_tasks_with_reference"]) == (1, 2)


@pytest.mark.parametrize("cheat", ["", "The function doubles its argument.", TASK["prompt"], ILL_TYPED])
def test_text_that_llvm_refuses_scores_0(cheat: str, sandbox: Sandbox) -> None:
    assert climb(sandbox, cheat) == (0, 0, 0, 0, 0)


@pytest.mark.parametrize("cheat", [OTHER, CONSTANT])
def test_valid_ir_that_is_no_answer_is_only_verified(cheat: str, sandbox: Sandbox) -> None:
    assert climb(sandbox, cheat) == (1, 1, 0, 0, 0)


def test_an_answer_in_other_words_matches_canonically(sandbox: Sandbox) -> None:
    assert climb(sandbox, TWICE_AGAIN) == (1, 1, 0, 1, 1)


def test_rates_are_shares_of_the_samples(sandbox: Sandbox) -> None:
    assert climb(sandbox, TWICE, TWICE_AGAIN, CONSTANT, "") == (0.75, 0.75, 0.25, 0.5, 0.5)


def test_a_rate_that_was_not_measured_is_none_and_not_0(sandbox: Sandbox) -> None:
    assert climb(sandbox, TWICE, completion=None) == (1, 1, None, None, 1)
    assert climb(sandbox, TWICE, tests=None, completion=None) == (1, 1, None, None, None)


def test_a_task_without_tests_is_decided_by_its_reference(sandbox: Sandbox) -> None:
    assert climb(sandbox, TWICE_AGAIN, tests=None) == (1, 1, 0, 1, 1)
    assert climb(sandbox, TWICE_BY_CALLS, tests=None) == (1, 1, 0, 0, 1)
    assert climb(sandbox, CONSTANT, tests=None) == (1, 1, 0, 0, 0)
    assert climb(sandbox, ILL_TYPED, tests=None) == (0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("completion", "status", "equivalence", "passed", "error"),
    [
        (PRINT, "ok", "equal", True, ""),
        (TWICE, "no_function", "different", False, "the module does not define @show"),
        (PRINT.replace("i32 %2\n", "i32 0\n"), "unsupported", "unknown", None, "call of @fopen"),
        ("prose that does not define anything", "parse_error", "different", False, "line 1, column 1"),
        (ASSEMBLY, "unsupported", "unknown", None, "'asm' is not judged here"),
        (SCALABLE, "unsupported", "unknown", False, "'vscale' is not judged here"),  # not verified
    ],
)
def test_passing_is_none_for_verified_ir_whose_equivalence_is_unknown(
    completion: str, status: str, equivalence: str, passed: bool | None, error: str, sandbox: Sandbox
) -> None:
    (result,) = score_predictions([UNTESTED], [{"task_id": "b", "completion": completion}], sandbox)
    assert (result["status"], result["equivalence"], result["passed"]) == (status, equivalence, passed)
    assert result["error"].startswith(error)


def test_the_undecided_count_as_not_passed_and_are_counted(sandbox: Sandbox) -> None:
    tasks = [TASK, UNTESTED, {**TASK, "task_id": "c", "tests": None}, {**UNTESTED, "task_id": "d", "completion": None}]
    answers = {"a": TWICE, "b": PRINT.replace("i32 %2\n", "i32 0\n"), "c": CONSTANT, "d": PRINT}
    predictions = [{"task_id": task_id, "completion": text} for task_id, text in answers.items()]
    results = score_predictions(tasks, predictions, sandbox)
    assert [result["passed"] for result in results] == [True, None, False, None]
    metrics = compute_metrics(tasks, results)
    assert metrics["pass@1"] == pytest.approx(1 / 3)  # nothing can decide d: it does not count
    assert metrics["decided_by"] == {"tests": 1, "equivalence": 1, "none": 2}
    assert metrics["num_tasks_with_tests"] == 1
    assert metrics["intervals"]["pass@1"] == pytest.approx(wilson_interval(1 / 3, 3))


def test_results_keep_the_predictions_and_their_order(sandbox: Sandbox) -> None:
    predictions = [
        {"task_id": "b", "completion": PRINT, "seed": 7},
        {"task_id": "a", "completion": CONSTANT},
        {"task_id": "a", "completion": TWICE},
    ]
    results = score_predictions([TASK, UNTESTED], predictions, sandbox)
    assert [(result["task_id"], result["status"]) for result in results] == [
        ("b", "ok"),
        ("a", "wrong"),
        ("a", "ok"),
    ]
    assert results[0]["seed"] == 7
    assert results[1]["error"] == "test 2: twice(-3) returned 8, expected -6"


def test_pass_at_k_is_estimated_for_each_task() -> None:
    def result(task_id: str, passed: bool) -> dict[str, Any]:
        judged = dict.fromkeys(("parsed", "verified", "passed", "exact_match", "canonical_match"), passed)
        return {"task_id": task_id, "completion": TWICE, "status": "ok", **judged}

    passes = {"a": [True, False, False, False], "b": [True, True, False, False]}
    results = [result(task_id, passed) for task_id, row in passes.items() for passed in row]
    metrics = compute_metrics([TASK, {**TASK, "task_id": "b"}], results, k=[1, 2])
    assert metrics["pass@1"] == pytest.approx((1 / 4 + 1 / 2) / 2)
    assert metrics["pass@2"] == pytest.approx((1 / 2 + 5 / 6) / 2)
    assert metrics["intervals"]["pass@1"] == pytest.approx(wilson_interval(3 / 8, 2))
    with pytest.raises(ValueError, match="given k=5"):
        compute_metrics([TASK, {**TASK, "task_id": "b"}], results, k=[5])
    with pytest.raises(ValueError, match="the same number for every task"):
        compute_metrics([TASK, {**TASK, "task_id": "b"}], results[:-1])


def test_metrics_are_defined_on_empty_input() -> None:
    metrics = compute_metrics([], [])
    assert [metrics[name] for name in (*LADDER, "bleu", "chrf")] == [None] * 7
    assert (metrics["num_tasks"], metrics["num_samples"], metrics["llvm_version"]) == (0, 0, "22.1.0")


def test_predictions_of_unknown_tasks_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"given predictions of \['z'\]"):
        score_predictions([TASK], [{"task_id": "z", "completion": ""}], sandbox)


def test_line_ends_and_bars_in_a_cell_do_not_break_a_table() -> None:
    assert format_table([("a", "b"), ("1|2", "x\ny")]).splitlines()[2] == "| 1\\|2 | x y |"


def test_importing_the_metrics_loads_no_model_library() -> None:
    code = (
        "import sys, t2l.metrics; sys.exit(sum(name in sys.modules for name in ('torch', 'transformers', 'llvmlite')))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_bootstrap_intervals_hold_the_score_and_draw_whole_tasks() -> None:
    texts, references = [TWICE, OTHER, TWICE, CONSTANT] * 10, [TWICE] * 40
    alone = corpus_bleu(texts, references, groups=[str(index) for index in range(40)])
    low, high = alone["bleu_interval"]
    assert 0 < low < alone["bleu"] < high < 100
    assert alone == corpus_bleu(texts, references, groups=[str(index) for index in range(40)])
    together = corpus_bleu(texts, references, groups=[str(index % 4) for index in range(40)])["bleu_interval"]
    assert together[1] - together[0] > high - low  # ten samples of four tasks say less than one of forty
    assert corpus_bleu(["", ""], [TWICE] * 2, groups=["a", "b"])["bleu_interval"] == [0.0, 0.0]


def test_rates_are_given_for_each_family_too(sandbox: Sandbox) -> None:
    tasks = [{**TASK, "task_id": name, "family": family} for name, family in (("a", "x"), ("b", "x"), ("c", "y"))]
    texts = {"a": TWICE, "b": "", "c": TWICE_AGAIN}
    predictions = [{"task_id": name, "completion": text} for name, text in texts.items()]
    groups = compute_metrics(tasks, score_predictions(tasks, predictions, sandbox))["by_family"]
    assert {name: (group["num_tasks"], group["pass@1"]) for name, group in groups.items()} == {
        "x": (2, 0.5),
        "y": (1, 1.0),
    }
    assert groups["x"]["intervals"]["pass@1"] == pytest.approx(wilson_interval(0.5, 2))
