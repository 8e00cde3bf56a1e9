"""Paired tests of two sets of answers to the same tasks: is one better than the other?

Needs scipy (`pip install 't2l[report]'`).
"""

from collections.abc import Iterable
from typing import Literal, TypedDict

import numpy as np
from scipy import stats

from t2l.metrics.results import Result, group_by_task

_Verdict = Literal["parsed", "verified", "exact_match", "canonical_match", "passed"]
RATES: dict[str, _Verdict] = {  # name of the rate: key of a result
    "parse_rate": "parsed",
    "verify_rate": "verified",
    "exact_match": "exact_match",
    "canonical_match": "canonical_match",
    "pass@1": "passed",
}
_RESAMPLES = 9999
_SEED = 0


class Comparison(TypedDict):
    """One rate of two models on the same tasks.

    Keys:
        first, second (`float`): the rates, 0 to 1.
        difference (`float`): second minus first.
        interval (`list[float]`): 95 % interval of the difference, by a paired bootstrap.
        only_first, only_second (`int`): number of tasks on which this model is better.
        p_value (`float`): p-value of the hypothesis that the models do not differ.
        test (`str`): name of the test that computed the p-value.
        num_tasks (`int`): number of tasks for which both models have this rate.
    """

    first: float
    second: float
    difference: float
    interval: list[float]
    only_first: int
    only_second: int
    p_value: float
    test: str
    num_tasks: int


def compare_results(first: Iterable[Result], second: Iterable[Result]) -> dict[str, Comparison]:
    """Compare two sets of results on the same tasks, rate by rate.

    Each task gives a pair of values: the mean over its samples in each set. With one sample per task the test is
    McNemar's exact test (McNemar 1947: a binomial test on the tasks that only one side solves); otherwise it is a
    sign-flip permutation test.

    Args:
        first (`Iterable[Result]`): results of `score_predictions`.
        second (`Iterable[Result]`): results for the same tasks.

    Returns:
        `dict[str, Comparison]`: a comparison of each rate that both sets have.

    Raises:
        `ValueError`: if the tasks are not the same.
    """
    sides = [group_by_task(first), group_by_task(second)]
    if sides[0].keys() != sides[1].keys():
        odd = sorted(sides[0].keys() ^ sides[1].keys())
        raise ValueError(
            f"given results of different tasks, e.g. {odd[:3]}; allowed: the same tasks; score both on one file"
        )
    comparisons = {}
    for name, key in RATES.items():
        pairs = [(_values(sides[0][task], key), _values(sides[1][task], key)) for task in sides[0]]
        known = [(a, b) for a, b in pairs if a and b]
        if known:
            comparisons[name] = _compare(known)
    return comparisons


def _values(results: list[Result], key: _Verdict) -> list[float]:
    """Return one verdict of each sample, as 0 or 1. If passing is undecided it is 0; other verdicts are left out."""
    values = (result[key] for result in results)
    return [float(value is True) for value in values if value is not None or key == "passed"]


def _compare(pairs: list[tuple[list[float], list[float]]]) -> Comparison:
    first, second = (np.array([np.mean(pair[side]) for pair in pairs]) for side in (0, 1))
    differences = second - first
    better, worse = int((differences > 0).sum()), int((differences < 0).sum())
    if all(len(a) == len(b) == 1 for a, b in pairs):
        test, p_value = "McNemar, exact", stats.binomtest(better, better + worse).pvalue if better + worse else 1.0
    else:
        test, p_value = f"sign flips, {_RESAMPLES} resamples", _permute(differences)
    return {
        "first": float(first.mean()),
        "second": float(second.mean()),
        "difference": float(differences.mean()),
        "interval": _bootstrap(differences),
        "only_first": worse,
        "only_second": better,
        "p_value": float(p_value),
        "test": test,
        "num_tasks": len(pairs),
    }


def _permute(differences: np.ndarray) -> float:
    if not differences.any():
        return 1.0
    done = stats.permutation_test(
        (differences,), np.mean, permutation_type="samples", n_resamples=_RESAMPLES, rng=np.random.default_rng(_SEED)
    )
    return float(done.pvalue)


def _bootstrap(differences: np.ndarray) -> list[float]:
    if len(differences) < 2 or np.ptp(differences) == 0:
        return [float(differences.mean())] * 2
    done = stats.bootstrap(
        (differences,), np.mean, method="percentile", n_resamples=_RESAMPLES, rng=np.random.default_rng(_SEED)
    )
    return [float(done.confidence_interval.low), float(done.confidence_interval.high)]
