"""The relation of passing to other figures of the same answers: to BLEU, and to the length of the reference."""

from collections.abc import Iterable, Sequence
from typing import Any

from t2l.data.rows import Row
from t2l.metrics.estimates import mean, wilson_interval
from t2l.metrics.results import Result
from t2l.metrics.text import sentence_bleu

BLEU_EDGES = (0, 20, 40, 60, 80, 90, 100)
HIGH_BLEU = 80.0


def compare_bleu(tasks: Iterable[Row], results: Iterable[Result]) -> dict[str, Any]:
    """Count the wrong programs whose text is close to the reference, and the right programs whose text is not.

    Args:
        tasks (`Iterable[Row]`): the tasks; those without a reference are left out.
        results (`Iterable[Result]`): results of `score_predictions`.

    Returns:
        `dict`:

        - `bins` of sentence BLEU: `from`, `to`, `samples`, and the shares of `exact_match`, `canonical_match` and
          `passed`;
        - `num_high_bleu`: number of samples with BLEU of 80 or more;
        - `wrong_at_high_bleu`: share of these samples that do not pass (0–1, `None` if there are none);
        - `low_bleu_when_right`: share of the passing samples that have BLEU below 80 (0–1, `None` if there are none).
    """
    references = _get_references(tasks)
    scored = [
        (sentence_bleu(result["completion"], references[result["task_id"]]), result)
        for result in results
        if result["task_id"] in references
    ]
    close = [result for bleu, result in scored if bleu >= HIGH_BLEU]
    right = [bleu for bleu, result in scored if result["passed"] is True]
    return {
        "bins": [_fill_bin(scored, low, high) for low, high in zip(BLEU_EDGES, BLEU_EDGES[1:], strict=False)],
        "num_high_bleu": len(close),
        "wrong_at_high_bleu": mean([result["passed"] is not True for result in close]),
        "low_bleu_when_right": mean([bleu < HIGH_BLEU for bleu in right]),
    }


def _fill_bin(scored: Iterable[tuple[float, Result]], low: int, high: int) -> dict[str, Any]:
    """Return the figures of the samples with `low <= BLEU < high`; 100 belongs to the last bin."""
    inside = [result for bleu, result in scored if low <= bleu < high or bleu == high == 100]
    return {
        "from": low,
        "to": high,
        "samples": len(inside),
        "exact_match": mean([bool(result["exact_match"]) for result in inside]),
        "canonical_match": mean([bool(result["canonical_match"]) for result in inside]),
        "passed": mean([result["passed"] is True for result in inside]),
    }


def group_by_length(tasks: Sequence[Row], results: Iterable[Result], num_groups: int = 4) -> list[dict[str, Any]]:
    """Group tasks by the length of their references, and compute the pass rate of each group.

    Args:
        tasks (`Sequence[Row]`): the tasks; those without a reference are left out.
        results (`Iterable[Result]`): results of `score_predictions`.
        num_groups (`int`, *optional*, defaults to 4): number of groups; their sizes differ by one task at most.

    Returns:
        `list[dict]`: the groups, shortest references first: `from` and `to` (characters of the reference),
        `num_tasks`, `passed` (0–1, the mean over samples) and its 95 % `interval`. Empty if no task has a reference.
    """
    lengths = {task_id: len(reference) for task_id, reference in _get_references(tasks).items()}
    passes: dict[str, list[bool]] = {task_id: [] for task_id in lengths}
    for result in results:
        if result["task_id"] in passes:
            passes[result["task_id"]].append(result["passed"] is True)
    ordered = sorted(lengths, key=lambda task_id: (lengths[task_id], task_id))
    groups = []
    for index in range(num_groups):
        members = ordered[len(ordered) * index // num_groups : len(ordered) * (index + 1) // num_groups]
        rate = mean([passed for task_id in members for passed in passes[task_id]])
        if members and rate is not None:
            first, last = lengths[members[0]], lengths[members[-1]]
            interval = wilson_interval(rate, len(members))
            groups.append({"from": first, "to": last, "num_tasks": len(members), "passed": rate, "interval": interval})
    return groups


def _get_references(tasks: Iterable[Row]) -> dict[str, str]:
    return {task["task_id"]: reference for task in tasks if (reference := task.get("completion"))}
