"""Whether one set of answers is better than another on the same tasks. Needs scipy (`pip install 't2l[report]'`)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from scipy import stats  # type: ignore[import-untyped]

Row = Mapping[str, Any]
RATES = {
    "parse_rate": "parsed",
    "verify_rate": "verified",
    "exact_match": "exact_match",
    "canonical_match": "canonical_match",
    "pass@1": "passed",
}
_RESAMPLES = 9999
_SEED = 0


def compare_results(first: Iterable[Row], second: Iterable[Row]) -> dict[str, dict[str, Any]]:
    """Paired tests of two results files on the same tasks, rate by rate.

    Each task gives one pair: its mean over samples on either side. With one sample a task the test is McNemar's exact
    one (McNemar 1947; a binomial test of the tasks that only one side gets), else a sign-flip permutation test.

    Args:
        first (`Iterable[Mapping]`): of `score_predictions`.
        second (`Iterable[Mapping]`): the same tasks.

    Returns:
        `dict`: for each rate that both have: `first`, `second`, `difference` (second less first) with its 95 % paired
        bootstrap `interval`, `only_first` and `only_second` (tasks on which that side is better), `p_value`, `test`.

    Raises:
        `ValueError`: if the tasks are not the same.
    """
    sides = [_by_task(first), _by_task(second)]
    if sides[0].keys() != sides[1].keys():
        odd = sorted(sides[0].keys() ^ sides[1].keys())
        raise ValueError(
            f"given results of different tasks, e.g. {odd[:3]}; allowed: the same tasks; score both on one file"
        )
    found = {}
    for name, key in RATES.items():
        pairs = [(_values(sides[0][task], key), _values(sides[1][task], key)) for task in sides[0]]
        known = [(a, b) for a, b in pairs if a and b]
        if known:
            found[name] = _compare(known)
    return found


def _by_task(results: Iterable[Row]) -> dict[str, list[Row]]:
    by_task: defaultdict[str, list[Row]] = defaultdict(list)
    for result in results:
        by_task[result["task_id"]].append(result)
    return dict(by_task)


def _values(results: list[Row], key: str) -> list[float]:
    """A rate of each sample; an undecided pass is none, a match without reference is not there."""
    if key == "passed":
        return [float(result[key] is True) for result in results]
    return [float(result[key]) for result in results if result[key] is not None]


def _compare(pairs: list[tuple[list[float], list[float]]]) -> dict[str, Any]:
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
        "interval": _interval(differences),
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


def _interval(differences: np.ndarray) -> list[float]:
    if len(differences) < 2 or np.ptp(differences) == 0:
        return [float(differences.mean())] * 2
    done = stats.bootstrap(
        (differences,), np.mean, method="percentile", n_resamples=_RESAMPLES, rng=np.random.default_rng(_SEED)
    )
    return [float(done.confidence_interval.low), float(done.confidence_interval.high)]
