"""What the metrics say of one and the same answers: BLEU against passing, length against passing."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from t2l.metrics.estimates import mean, wilson_interval
from t2l.metrics.text import sentence_bleu

Row = Mapping[str, Any]
BLEU_EDGES = (0, 20, 40, 60, 80, 90, 100)
HIGH_BLEU = 80.0


def compare_bleu(tasks: Iterable[Row], results: Iterable[Row]) -> dict[str, Any]:
    """How often a text that is close to the reference is a wrong program, and the other way round.

    Args:
        tasks (`Iterable[Mapping]`): rows; those without reference are left out.
        results (`Iterable[Mapping]`): of `score_predictions`.

    Returns:
        `dict`: `bins` (of sentence BLEU: from, to, samples, and the shares of exact matches, canonical matches and
        passes), `num_high_bleu` (samples of BLEU 80 or more), `wrong_at_high_bleu` (the share of those that does not
        pass), and `low_bleu_when_right` (the share of passing samples that has less).
    """
    references = {task["task_id"]: task["completion"] for task in tasks if task.get("completion")}
    scored = [
        (sentence_bleu(result["completion"], references[result["task_id"]]), result)
        for result in results
        if result["task_id"] in references
    ]
    bins = []
    for low, high in zip(BLEU_EDGES, BLEU_EDGES[1:], strict=False):
        inside = [result for bleu, result in scored if low <= bleu < high or bleu == high == 100]
        shares = {name: mean([bool(row[name]) for row in inside]) for name in ("exact_match", "canonical_match")}
        passed = mean([row["passed"] is True for row in inside])
        bins.append({"from": low, "to": high, "samples": len(inside), **shares, "passed": passed})
    close = [result for bleu, result in scored if bleu >= HIGH_BLEU]
    right = [bleu for bleu, result in scored if result["passed"] is True]
    return {
        "bins": bins,
        "num_high_bleu": len(close),
        "wrong_at_high_bleu": mean([result["passed"] is not True for result in close]),
        "low_bleu_when_right": mean([bleu < HIGH_BLEU for bleu in right]),
    }


def group_by_length(tasks: Sequence[Row], results: Iterable[Row], num_groups: int = 4) -> list[dict[str, Any]]:
    """Passing by the length of the reference, in groups of equally many tasks.

    Returns:
        `list[dict]`: shortest first: `from` and `to` (characters of the reference), `num_tasks`, `passed` (0–1, the
        mean over samples) and its 95 % `interval`; empty without references.
    """
    lengths = {task["task_id"]: len(task["completion"]) for task in tasks if task.get("completion")}
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
