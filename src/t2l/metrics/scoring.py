"""Judge predictions one by one: by tests, or by equivalence with the reference."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from t2l.data.rows import Prediction, Row
from t2l.llvm import EquivalenceResult, ExecutionResult, Sandbox
from t2l.metrics.results import Result
from t2l.metrics.text import is_exact

Pair: TypeAlias = tuple[Row, Prediction]


def score_predictions(tasks: Iterable[Row], predictions: Iterable[Prediction], sandbox: Sandbox) -> list[Result]:
    """Judge every prediction.

    Args:
        tasks (`Iterable[Row]`): the tasks, with tests, references or both.
        predictions (`Iterable[Prediction]`): answers to the tasks; several answers to one task are samples.
        sandbox (`Sandbox`): the sandbox that judges them.

    Returns:
        `list[Result]`: a result for each prediction, in the same order; it keeps the keys of the prediction.

    Raises:
        `ValueError`: for predictions of unknown tasks, and for tasks with ill-formed tests, signatures or references.
    """
    by_id = {task["task_id"]: task for task in tasks}
    predictions = list(predictions)
    if unknown := {prediction["task_id"] for prediction in predictions} - by_id.keys():
        raise ValueError(f"given predictions of {sorted(unknown)[:10]}; allowed: the tasks' ids; remove these")
    pairs = [(by_id[prediction["task_id"]], prediction) for prediction in predictions]
    groups: defaultdict[str | None, list[int]] = defaultdict(list)
    for index, (task, _) in enumerate(pairs):
        groups[get_decider(task)].append(index)
    results: dict[int, Result] = {}
    for decider, indices in groups.items():
        judged = _JUDGES[decider]([pairs[index] for index in indices], sandbox)
        results.update(zip(indices, judged, strict=True))
    return [results[index] for index in range(len(pairs))]


def get_decider(task: Row) -> str | None:
    """Return what decides whether a prediction passes: `"tests"`, `"equivalence"` with the reference, or `None`."""
    if task.get("tests"):
        return "tests"
    return None if task.get("completion") is None else "equivalence"


def _run_tests(pairs: Sequence[Pair], sandbox: Sandbox) -> Iterator[Result]:
    found = sandbox.check(_candidate(*pair) for pair in pairs)
    for (task, prediction), execution in zip(pairs, found, strict=True):
        yield _result(task, prediction, execution, passed=execution.passed)


def _call_nothing(pairs: Sequence[Pair], sandbox: Sandbox) -> Iterator[Result]:
    """Yield results without `passed`: LLVM's verdict, and whether the function has its name and type."""
    found = sandbox.run(_candidate(*pair) for pair in pairs)
    for (task, prediction), execution in zip(pairs, found, strict=True):
        yield _result(task, prediction, execution, passed=None)


def _compare_with_reference(pairs: Sequence[Pair], sandbox: Sandbox) -> Iterator[Result]:
    found = sandbox.compare(_candidate(*pair) for pair in pairs)
    for (task, prediction), comparison in zip(pairs, found, strict=True):
        result = _result(task, prediction, comparison.candidate, passed=_is_equal(comparison))
        result["equivalence"] = comparison.status
        result["error"] = result["error"] or comparison.reason
        yield result


def _is_equal(comparison: EquivalenceResult) -> bool | None:
    """Say whether the programs are equivalent; return `None` for valid IR if this could not be decided."""
    if comparison.status == "unknown" and comparison.candidate.verified:
        return None
    return comparison.status == "equal"


_JUDGES = {"tests": _run_tests, "equivalence": _compare_with_reference, None: _call_nothing}


def _candidate(task: Row, prediction: Prediction) -> dict[str, Any]:
    return {
        "task_id": task["task_id"],
        "completion": prediction["completion"],
        "entry_point": task["entry_point"],
        "signature": task.get("signature"),
        "tests": task.get("tests") or [],
        "reference": task.get("completion"),
    }


def _result(task: Row, prediction: Prediction, execution: ExecutionResult, *, passed: bool | None) -> Result:
    reference = task.get("completion")
    return {
        **prediction,
        "parsed": execution.parsed,
        "verified": execution.verified,
        "exact_match": None if reference is None else is_exact(prediction["completion"], reference),
        "canonical_match": None if reference is None else bool(execution.canonical_match),
        "passed": passed,
        "equivalence": None,
        "status": execution.status,
        "error": execution.message,
    }
