"""How sure a model is of its answers, and how often it is right: calibration, and risk against coverage.

A sample without a confidence (`None`) is in no bin. It counts when answers are ranked: it comes after all others.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from t2l.metrics.estimates import mean, wilson_interval
from t2l.metrics.results import Result

Answer: TypeAlias = tuple[float, bool, str]  # confidence, whether the answer is right, its task

NUM_BINS = 10
HIGH_CONFIDENCE = 0.9
_NO_CONFIDENCE = -1.0  # ranks below every confidence


def measure_confidence(results: Iterable[Result]) -> dict[str, Any]:
    """Compare the confidences of results with their verdicts, and count verdicts by the origin of the answer.

    A sample without an answer (an empty completion) is not right. Its confidence is about a text that was withheld, so
    it does not count. A result that nothing can decide (no tests, no reference) is left out.

    Args:
        results (`Iterable[Result]`): results of `score_predictions`; their predictions may have the keys `confidence`
            (0–1 or `None`) and `origin` (an object with `kind`, or `None`).

    Returns:
        `dict`: `calibration` (the figures of `compute_calibration`), if a sample has a confidence; `by_origin` (the
            figures of `count_by_origin`), if a sample has the key `origin`.
    """
    decidable = [result for result in results if _is_decidable(result)]
    found: dict[str, Any] = {}
    if any(result.get("confidence") is not None for result in decidable):
        confidences, right = get_confidences(decidable)
        found["calibration"] = compute_calibration(
            confidences, right, task_ids=[result["task_id"] for result in decidable]
        )
    if any("origin" in result for result in decidable):
        kinds = [origin["kind"] if (origin := result.get("origin")) else None for result in decidable]
        found["by_origin"] = count_by_origin(kinds, [result["passed"] is True for result in decidable])
    return found


def get_confidences(results: Iterable[Result]) -> tuple[list[float | None], list[bool]]:
    """Return the confidence of each decidable sample (`None` if it has no answer), and whether the answer is right."""
    decidable = [result for result in results if _is_decidable(result)]
    confidences = [result.get("confidence") if result["completion"].strip() else None for result in decidable]
    return confidences, [result["passed"] is True for result in decidable]


def compute_calibration(
    confidences: Sequence[float | None], right: Sequence[bool], *, task_ids: Sequence[str] | None = None
) -> dict[str, Any]:
    """Compare confidences with the share of answers that are right.

    Args:
        confidences (`Sequence[float | None]`): the probability (0–1) that each answer is right; `None` for no answer.
        right (`Sequence[bool]`): whether each answer is right.
        task_ids (`Sequence[str]`, *optional*): the task of each answer, if a task has several answers: the n of
            intervals is the number of tasks.

    Returns:
        `dict`:

        - `num_samples`, and `num_answers`, the number of those with a confidence;
        - `bins`: ten bins of confidence: `from`, `to` (only the last one includes it), `count`, `confidence` (the
          mean), `right` (share, 0–1) and its 95 % Wilson `interval`;
        - `high_confidence`: `from` (0.9), `count`, `right` and `interval` of the answers that are at least so sure;
        - `expected_calibration_error` (0–1): mean distance of confidence and share right, over the answers of each bin
          (Naeini et al. 2015);
        - `brier_score` (0–1): mean squared distance of confidence and verdict (Brier 1950);
        - `area_under_risk_coverage` (0–1): see `compute_area`.

        A figure without answers is `None`.

    Raises:
        `ValueError`: for sequences of unequal lengths, and for confidences that are no probabilities.

    ```python
    >>> found = compute_calibration([0.75, 0.75, None], [True, False, False])
    >>> found["num_answers"], found["expected_calibration_error"], found["brier_score"]
    (2, 0.25, 0.3125)

    ```
    """
    _check(confidences, right, task_ids)
    task_ids = task_ids or [str(index) for index in range(len(right))]
    answers: list[Answer] = [
        (confidence, is_right, task_id)
        for confidence, is_right, task_id in zip(confidences, right, task_ids, strict=True)
        if confidence is not None
    ]
    edges = [index / NUM_BINS for index in range(NUM_BINS + 1)]
    bins = [_fill_bin(answers, low, high) for low, high in zip(edges, edges[1:], strict=False)]
    distances = [found["count"] * abs(found["confidence"] - found["right"]) for found in bins if found["count"]]
    high = {key: value for key, value in _fill_bin(answers, HIGH_CONFIDENCE, 1.0).items() if key != "to"}
    return {
        "num_samples": len(right),
        "num_answers": len(answers),
        "bins": bins,
        "high_confidence": high,
        "expected_calibration_error": sum(distances) / len(answers) if answers else None,
        "brier_score": mean([(confidence - is_right) ** 2 for confidence, is_right, _ in answers]),
        "area_under_risk_coverage": compute_area(confidences, right),
    }


def compute_risk_coverage(confidences: Sequence[float | None], right: Sequence[bool]) -> list[dict[str, float]]:
    """Compute the risk of answering only if sure enough (El-Yaniv and Wiener 2010).

    Args:
        confidences, right: as in `compute_calibration`.

    Returns:
        `list[dict]`: for each distinct confidence, the highest first: the `confidence`, the `coverage` (share of all
            samples that are at least so sure) and their `risk` (share of these that are not right). Answers of equal
            confidence make one point. `None` gives no point, but lowers the coverage.

    Raises:
        `ValueError`: as `compute_calibration`.

    ```python
    >>> compute_risk_coverage([0.9, 0.5], [True, False])
    [{'confidence': 0.9, 'coverage': 0.5, 'risk': 0.0}, {'confidence': 0.5, 'coverage': 1.0, 'risk': 0.5}]

    ```
    """
    _check(confidences, right)
    points = []
    count = wrong = 0
    for confidence, verdicts in _rank(confidences, right):
        count, wrong = count + len(verdicts), wrong + verdicts.count(False)
        if confidence != _NO_CONFIDENCE:
            points.append({"confidence": confidence, "coverage": count / len(right), "risk": wrong / count})
    return points


def compute_area(confidences: Sequence[float | None], right: Sequence[bool]) -> float | None:
    """Compute the area under the risk-coverage curve: the mean risk of the 1, 2, … n surest samples; lower is better.

    For samples of equal confidence it is the mean over their orders. Samples without a confidence come last, so models
    that answer seldom and models that always answer can be compared.

    Args:
        confidences, right: as in `compute_calibration`.

    Returns:
        `float`: 0 to 1; `None` without samples.

    Raises:
        `ValueError`: as `compute_calibration`.

    ```python
    >>> compute_area([0.9, 0.5], [True, False])
    0.25

    ```
    """
    _check(confidences, right)
    risks = []
    count, wrong = 0, 0.0
    for _, verdicts in _rank(confidences, right):
        share = verdicts.count(False) / len(verdicts)
        risks += [(wrong + share * more) / (count + more) for more in range(1, len(verdicts) + 1)]
        count, wrong = count + len(verdicts), wrong + verdicts.count(False)
    return mean(risks)


def count_by_origin(kinds: Sequence[str | None], right: Sequence[bool]) -> dict[str, dict[str, int]]:
    """Count the samples (`count`) and the right ones (`right`) of each kind of origin; `None` is counted as `none`.

    Raises:
        `ValueError`: for sequences of unequal lengths.

    ```python
    >>> count_by_origin(["memory", None, "memory"], [True, False, False])["memory"]
    {'count': 2, 'right': 1}

    ```
    """
    _check_lengths(len(kinds), len(right))
    counts = {kind: {"count": 0, "right": 0} for kind in ("memory", "generator", "none")}
    for kind, is_right in zip(kinds, right, strict=True):
        found = counts.setdefault(kind or "none", {"count": 0, "right": 0})
        found["count"] += 1
        found["right"] += is_right
    return counts


def _is_decidable(result: Mapping[str, Any]) -> bool:
    """Say whether tests or a reference could decide; `unknown` equivalence is a verdict: not passed."""
    return result["passed"] is not None or bool(result.get("equivalence"))


def _rank(confidences: Sequence[float | None], right: Sequence[bool]) -> list[tuple[float, list[bool]]]:
    """Return the verdicts of each distinct confidence, the highest confidence first."""
    levels: defaultdict[float, list[bool]] = defaultdict(list)
    for confidence, is_right in zip(confidences, right, strict=True):
        levels[_NO_CONFIDENCE if confidence is None else confidence].append(is_right)
    return sorted(levels.items(), reverse=True)


def _fill_bin(answers: Iterable[Answer], low: float, high: float) -> dict[str, Any]:
    """Return the figures of the answers with `low <= confidence < high`; 1 belongs to the last bin."""
    inside = [answer for answer in answers if low <= answer[0] < high or answer[0] == high == 1]
    share = mean([is_right for _, is_right, _ in inside])
    return {
        "from": low,
        "to": high,
        "count": len(inside),
        "confidence": mean([confidence for confidence, _, _ in inside]),
        "right": share,
        "interval": wilson_interval(share, len({task_id for _, _, task_id in inside})),
    }


def _check(confidences: Sequence[float | None], right: Sequence[bool], task_ids: Sequence[str] | None = None) -> None:
    _check_lengths(len(confidences), len(right))
    _check_lengths(len(right) if task_ids is None else len(task_ids), len(right))
    for confidence in confidences:
        if confidence is not None and not 0 <= confidence <= 1:
            raise ValueError(f"given a confidence of {confidence}; allowed: 0 to 1, or None; give a probability")


def _check_lengths(given: int, verdicts: int) -> None:
    if given != verdicts:
        allowed = "one value for each verdict; repeat or add what is missing"
        raise ValueError(f"given {given} values and {verdicts} verdicts; allowed: {allowed}")
