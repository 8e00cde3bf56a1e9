"""Calibration has its golden values; an answer that is withheld or cannot be decided helps no figure."""

from collections.abc import Callable
from typing import Any

import pytest

from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions
from t2l.metrics.calibration import (
    compute_area,
    compute_calibration,
    compute_risk_coverage,
    count_by_origin,
    get_confidences,
    measure_confidence,
)

CONFIDENCES = [0.95, 0.9, 0.85, 0.65, 0.65, 0.05]
RIGHT = [True, True, False, True, False, False]
IR = "define i32 @f(i32 %0) {\n  ret i32 %0\n}"
WRONG = IR.replace("ret i32 %0", "ret i32 7")
MEMORY = {"kind": "memory", "concept": "arithmetic/same", "wording": "Return x.", "source": None, "changes": []}
GENERATOR = {**MEMORY, "kind": "generator", "concept": None, "wording": None}


def result(passed: bool | None, **keys: Any) -> dict[str, Any]:
    return {"task_id": "a", "completion": IR, "passed": passed, "equivalence": None, **keys}


def test_calibration_has_its_golden_values() -> None:
    found = compute_calibration(CONFIDENCES, RIGHT)
    filled = [group for group in found["bins"] if group["count"]]
    assert [(group["from"], group["to"], group["count"], group["right"]) for group in filled] == [
        (0.0, 0.1, 1, 0.0),
        (0.6, 0.7, 2, 0.5),
        (0.8, 0.9, 1, 0.0),
        (0.9, 1.0, 2, 1.0),
    ]
    assert [group["confidence"] for group in filled] == pytest.approx([0.05, 0.65, 0.85, 0.925])
    assert filled[1]["interval"] == pytest.approx([0.09453, 0.90547], abs=1e-5)
    # Distances 0.05, 0.15 (two answers), 0.85, and 0.075 (two answers).
    assert found["expected_calibration_error"] == pytest.approx(1.35 / 6)
    assert found["brier_score"] == pytest.approx((0.0025 + 0.01 + 0.7225 + 0.1225 + 0.4225 + 0.0025) / 6)
    assert found["high_confidence"] == {
        "from": 0.9,
        "count": 2,
        "confidence": pytest.approx(0.925),
        "right": 1.0,
        "interval": pytest.approx([0.34238, 1.0], abs=1e-5),
    }


def test_the_area_is_the_mean_risk_of_the_surest_answers() -> None:
    # Right, right, wrong; then one right and one wrong of equal confidence, half a mistake each; then wrong.
    expected = (0 + 0 + 1 / 3 + 1.5 / 4 + 2 / 5 + 3 / 6) / 6
    assert compute_area(CONFIDENCES, RIGHT) == pytest.approx(expected)
    assert compute_calibration(CONFIDENCES, RIGHT)["area_under_risk_coverage"] == pytest.approx(expected)


def test_the_curve_has_a_point_for_each_confidence_and_ends_where_answers_end() -> None:
    points = compute_risk_coverage([0.9, None, 0.5, 0.5], [True, False, True, False])
    assert points == [
        {"confidence": 0.9, "coverage": 0.25, "risk": 0.0},
        {"confidence": 0.5, "coverage": 0.75, "risk": pytest.approx(1 / 3)},
    ]


def test_a_model_that_knows_when_it_is_wrong_is_calibrated() -> None:
    found = compute_calibration([1.0, 0.0, 1.0], [True, False, True])
    assert (found["expected_calibration_error"], found["brier_score"]) == (0.0, 0.0)
    assert found["area_under_risk_coverage"] == pytest.approx((0 + 0 + 1 / 3) / 3)


def test_a_model_that_is_always_sure_is_as_wrong_as_its_answers() -> None:
    found = compute_calibration([1.0] * 4, [True, False, False, True])
    assert (found["expected_calibration_error"], found["brier_score"]) == (0.5, 0.5)
    assert (found["high_confidence"]["count"], found["high_confidence"]["right"]) == (4, 0.5)


def test_the_order_of_equally_sure_answers_changes_nothing() -> None:
    assert compute_area([0.5] * 4, [True, True, False, False]) == compute_area([0.5] * 4, [False, True, False, True])


def test_answers_withheld_are_in_no_bin_and_raise_the_area() -> None:
    found = compute_calibration([0.9, None], [True, False])
    assert (found["num_samples"], found["num_answers"], found["brier_score"]) == (2, 1, pytest.approx(0.01))
    assert found["area_under_risk_coverage"] == 0.25
    assert compute_area([None, None], [False, False]) == 1.0
    assert compute_risk_coverage([None, None], [False, False]) == []


def test_several_answers_to_one_task_do_not_narrow_the_interval() -> None:
    one = compute_calibration([0.95] * 2, [True] * 2)["high_confidence"]
    many = compute_calibration([0.95] * 8, [True] * 8, task_ids=list("aaaabbbb"))["high_confidence"]
    assert (many["count"], many["interval"]) == (8, one["interval"])


def test_calibration_is_defined_on_empty_input() -> None:
    found = compute_calibration([], [])
    figures = ("expected_calibration_error", "brier_score", "area_under_risk_coverage")
    assert [found[name] for name in figures] == [None] * 3
    assert (found["num_samples"], found["num_answers"], len(found["bins"])) == (0, 0, 10)
    assert found["high_confidence"] == {"from": 0.9, "count": 0, "confidence": None, "right": None, "interval": None}
    assert (compute_risk_coverage([], []), compute_area([], [])) == ([], None)
    assert count_by_origin([], [])["memory"] == {"count": 0, "right": 0}
    assert measure_confidence([]) == {}


@pytest.mark.parametrize("metric", [compute_calibration, compute_risk_coverage, compute_area, count_by_origin])
def test_unequal_lengths_are_refused(metric: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match="given 1 values and 2 verdicts"):
        metric([None], [True, False])


def test_one_task_is_needed_for_each_answer() -> None:
    with pytest.raises(ValueError, match="given 1 values and 2 verdicts"):
        compute_calibration([0.5, 0.5], [True, False], task_ids=["a"])


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan")])
def test_a_confidence_that_is_no_probability_is_refused(confidence: float) -> None:
    with pytest.raises(ValueError, match="allowed: 0 to 1"):
        compute_calibration([confidence], [True])


def test_an_empty_completion_is_no_answer_however_sure() -> None:
    given = [result(True, confidence=0.8), result(False, confidence=1.0, completion="\n")]
    assert get_confidences(given) == ([0.8, None], [True, False])
    assert measure_confidence(given)["calibration"]["high_confidence"]["count"] == 0


def test_an_undecided_answer_is_not_right_and_one_that_nothing_can_decide_does_not_count() -> None:
    given = [result(None, confidence=0.8, equivalence="unknown"), result(None, confidence=0.7)]
    assert get_confidences(given) == ([0.8], [False])


def test_right_answers_are_counted_by_origin() -> None:
    given = [
        result(True, origin=MEMORY),
        result(False, origin=MEMORY),
        result(True, origin=GENERATOR),
        result(False, origin=None, completion=""),
        result(True, origin={"kind": "human"}),
    ]
    assert measure_confidence(given) == {
        "by_origin": {
            "memory": {"count": 2, "right": 1},
            "generator": {"count": 1, "right": 1},
            "none": {"count": 1, "right": 0},
            "human": {"count": 1, "right": 1},
        }
    }


def test_metrics_have_calibration_only_if_predictions_have_confidences() -> None:
    tests = [{"args": [4], "returns": 4}]
    task = {"task_id": "a", "prompt": "Return x.", "entry_point": "f", "completion": IR, "tests": tests}
    sure = [
        {"task_id": "a", "completion": IR, "confidence": 0.95, "origin": MEMORY},
        {"task_id": "a", "completion": WRONG, "confidence": 0.25, "origin": GENERATOR},
        {"task_id": "a", "completion": "", "confidence": 0.2, "origin": None},
    ]
    plain = [{"task_id": "a", "completion": row["completion"]} for row in sure]
    with Sandbox(num_workers=1) as sandbox:
        results = score_predictions([task], sure, sandbox)
        without = compute_metrics([task], score_predictions([task], plain, sandbox))
    assert [(row["confidence"], row["origin"]) for row in results] == [
        (0.95, MEMORY),
        (0.25, GENERATOR),
        (0.2, None),
    ]
    found = compute_metrics([task], results)
    assert (found["calibration"]["num_samples"], found["calibration"]["num_answers"]) == (3, 2)
    assert found["calibration"]["brier_score"] == pytest.approx((0.0025 + 0.0625) / 2)
    assert found["by_origin"]["none"] == {"count": 1, "right": 0}
    assert not {"calibration", "by_origin"} & without.keys()
    assert found["pass@1"] == without["pass@1"] == pytest.approx(1 / 3)
