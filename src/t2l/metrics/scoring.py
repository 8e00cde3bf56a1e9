"""Judging predictions, one by one."""

from collections.abc import Iterable, Mapping
from typing import Any

from t2l.llvm import EquivalenceResult, ExecutionResult, Sandbox
from t2l.metrics.text import is_exact

Row = Mapping[str, Any]


def score_predictions(tasks: Iterable[Row], predictions: Iterable[Row], sandbox: Sandbox) -> list[dict[str, Any]]:
    """Judge every prediction.

    Args:
        tasks (`Iterable[Mapping]`): rows (see `t2l.data.rows`).
        predictions (`Iterable[Mapping]`): `task_id` and `completion`; several for a task are samples.
        sandbox (`Sandbox`): where they are parsed, verified and run.

    Returns:
        `list[dict]`: the predictions, in order, each with `parsed`, `verified`, `exact_match`, `canonical_match`,
        `passed`, `equivalence`, `status` and `error`. The matches are `None` without a reference; `equivalence` is so
        unless there is a reference and no test. `passed` is `None` without both, and where equivalence is `unknown`
        for IR that LLVM verifies; it implies `verified`.

    Raises:
        `ValueError`: for a prediction of an unknown task, and ill-formed tests, signatures and references of a task.
    """
    by_id = {task["task_id"]: task for task in tasks}
    predictions = list(predictions)
    if unknown := {prediction["task_id"] for prediction in predictions} - by_id.keys():
        raise ValueError(f"given predictions of {sorted(unknown)[:10]}; allowed: the tasks' ids; remove these")
    pairs = [(by_id[prediction["task_id"]], prediction) for prediction in predictions]
    tested = sandbox.check(_candidate(*pair) for pair in pairs if decider_of(pair[0]) == "tests")
    compared = sandbox.compare(_candidate(*pair) for pair in pairs if decider_of(pair[0]) == "equivalence")
    # Without tests and reference it is called zero times: LLVM's verdict and the function's name and type still count.
    looked_at = sandbox.run(_candidate(*pair) for pair in pairs if decider_of(pair[0]) is None)
    results = []
    for task, prediction in pairs:
        decider = decider_of(task)
        if decider == "equivalence":
            equivalence = next(compared)
            judged = _judged(task, prediction, equivalence.candidate)
            judged |= {"passed": _is_equal(equivalence), "equivalence": equivalence.status}
            judged["error"] = judged["error"] or equivalence.reason
        else:
            judged = _judged(task, prediction, next(tested if decider else looked_at))
        results.append({**prediction, **judged})
    return results


def decider_of(task: Row) -> str | None:
    """What says whether a prediction for the task passes."""
    if task.get("tests"):
        return "tests"
    return None if task.get("completion") is None else "equivalence"


def _candidate(task: Row, prediction: Row) -> dict[str, Any]:
    return {
        "task_id": task["task_id"],
        "completion": prediction["completion"],
        "entry_point": task["entry_point"],
        "signature": task.get("signature"),
        "tests": task.get("tests") or [],
        "reference": task.get("completion"),
    }


def _judged(task: Row, prediction: Row, result: ExecutionResult) -> dict[str, Any]:
    reference = task.get("completion")
    return {
        "parsed": result.parsed,
        "verified": result.verified,
        "exact_match": None if reference is None else is_exact(prediction["completion"], reference),
        "canonical_match": None if reference is None else bool(result.canonical_match),
        "passed": result.passed if task.get("tests") else None,
        "equivalence": None,
        "status": result.status,
        "error": result.message,
    }


def _is_equal(equivalence: EquivalenceResult) -> bool | None:
    if equivalence.status == "unknown" and equivalence.candidate.verified:
        return None
    return equivalence.status == "equal"
