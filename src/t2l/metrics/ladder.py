"""The rates of a set of judged predictions."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Literal, TypeAlias

from t2l.data.rows import Row
from t2l.llvm import get_llvm_version
from t2l.metrics.calibration import measure_confidence
from t2l.metrics.estimates import estimate_pass_at_k, mean, wilson_interval
from t2l.metrics.results import Result, group_by_task
from t2l.metrics.scoring import get_decider
from t2l.metrics.text import chrf, corpus_bleu

Answered: TypeAlias = tuple[Row, list[Result]]  # a task and the results of its samples

_GROUPS: tuple[Literal["tier", "family"], ...] = ("tier", "family")
_MATCHES: tuple[Literal["exact_match", "canonical_match"], ...] = ("exact_match", "canonical_match")
_POSITION = re.compile(r"^line \d+, column \d+: ")
_QUOTED = re.compile(r"'[^']*'")


def compute_metrics(
    tasks: Iterable[Row], results: Iterable[Result], *, k: Sequence[int] = (1,), bootstrap: bool = False
) -> dict[str, Any]:
    """Compute the ladder of a set of results: parse, verify, match, pass, and last BLEU and chrF.

    Args:
        tasks (`Iterable[Row]`): the tasks.
        results (`Iterable[Result]`): results of `score_predictions`, the same number for every task.
        k (`Sequence[int]`, *optional*, defaults to `(1,)`): values of k for pass@k, at most the number of samples per
            task.
        bootstrap (`bool`, *optional*, defaults to `False`): add intervals of BLEU and chrF (`bleu_interval`, …).

    Returns:
        `dict`:

        - rates (0–1): `parse_rate`, `verify_rate`, `exact_match`, `canonical_match`, `pass@k`; their 95 % Wilson
          intervals in `intervals`. Their n is the number of tasks, not of samples, because samples of one task are
          alike.
        - scores (0–100): `bleu`, `chrf`, with the `bleu_signature` and `chrf_signature` of sacrebleu.
        - numbers: `num_samples`, `num_tasks`, `num_tasks_with_tests`, `num_tasks_with_reference`; `decided_by`: the
          numbers of samples whose passing `tests` decided, `equivalence` decided, or nothing decided (`none`).
        - `statuses`: number of samples with each status; `messages`: LLVM's ten most common reasons for refusing one.
        - `by_tier` and `by_family`: the rates of each group of tasks, if tasks have these keys.
        - `calibration` and `by_origin`: see `measure_confidence`, if predictions have a confidence or an origin.
        - `llvm_version`.

    Raises:
        `ValueError`: if tasks have no results, different numbers of results, or fewer results than the largest k.
    """
    answered = _pair_with_tasks(tasks, results)
    _check_k(answered, k)
    samples = [result for _, own in answered for result in own]
    pairs = _with_references(answered)
    texts, references = [result["completion"] for result, _ in pairs], [reference for _, reference in pairs]
    task_ids = [result["task_id"] for result, _ in pairs] if bootstrap else None
    rates = _compute_rates(answered, k)
    return {
        **{name: rate for name, rate in rates.items() if name != "intervals"},
        **corpus_bleu(texts, references, groups=task_ids),
        **chrf(texts, references, groups=task_ids),
        "num_samples": len(samples),
        "num_tasks": len(answered),
        "num_tasks_with_tests": sum(get_decider(task) == "tests" for task, _ in answered),
        "num_tasks_with_reference": sum(task.get("completion") is not None for task, _ in answered),
        "decided_by": _count_deciders(samples),
        "statuses": dict(sorted(Counter(result["status"] for result in samples).items())),
        "messages": count_messages(samples),
        "intervals": rates["intervals"],
        **_compute_by_group(answered, k),
        **measure_confidence(samples),
        "llvm_version": get_llvm_version(),
    }


def count_messages(results: Iterable[Result], most: int = 10) -> list[dict[str, Any]]:
    """Count LLVM's most common reasons for refusing a text; names and positions are removed.

    ```python
    >>> refused = {"status": "parse_error", "error": "line 2, column 20: use of undefined value '%z': ret i32 %z"}
    >>> count_messages([refused])
    [{'message': "use of undefined value '…'", 'count': 1}]

    ```
    """
    counts: Counter[str] = Counter()
    for result in results:
        if result["status"] in ("parse_error", "verify_error"):
            message = _POSITION.sub("", result["error"]).partition(": ")[0]
            counts[_QUOTED.sub("'…'", message)] += 1
    return [{"message": message, "count": count} for message, count in counts.most_common(most)]


def _pair_with_tasks(tasks: Iterable[Row], results: Iterable[Result]) -> list[Answered]:
    by_task = group_by_task(results)
    answered = [(task, by_task.pop(task["task_id"], [])) for task in tasks]
    if by_task:
        raise ValueError(f"given results of {sorted(by_task)[:10]}; allowed: the tasks' ids; remove these")
    return answered


def _check_k(answered: Sequence[Answered], k: Sequence[int]) -> None:
    sizes = sorted({len(results) for _, results in answered})
    if len(sizes) > 1 or sizes == [0]:
        fewest = [task["task_id"] for task, results in answered if len(results) == sizes[0]][:10]
        allowed = "the same number for every task, 1 or more"
        raise ValueError(f"given {sizes} results a task, fewest for {fewest}; allowed: {allowed}; add what is missing")
    if sizes and max(k) > sizes[0]:
        raise ValueError(f"given k={max(k)}; allowed: at most the {sizes[0]} samples a task has; draw more samples")


def _with_references(answered: Iterable[Answered]) -> list[tuple[Result, str]]:
    return [
        (result, reference)
        for task, results in answered
        if (reference := task.get("completion")) is not None
        for result in results
    ]


def _compute_rates(answered: Sequence[Answered], k: Sequence[int]) -> dict[str, Any]:
    """Return the rates of some tasks, and under `intervals` the interval of each rate."""
    samples = [result for _, results in answered for result in results]
    matched = [result for result, _ in _with_references(answered)]
    num_references = sum(task.get("completion") is not None for task, _ in answered)
    # Tasks without tests and reference do not count. A sample that could not be decided (`None`) did not pass.
    decidable = [results for task, results in answered if get_decider(task)]
    measured: dict[str, tuple[Sequence[float], int]] = {  # name: values of samples or tasks, number of tasks
        "parse_rate": ([result["parsed"] for result in samples], len(answered)),
        "verify_rate": ([result["verified"] for result in samples], len(answered)),
        **{name: ([bool(result[name]) for result in matched], num_references) for name in _MATCHES},
        **{f"pass@{size}": (_estimate_passes(decidable, size), len(decidable)) for size in k},
    }
    rates = {name: mean(values) for name, (values, _) in measured.items()}
    return {**rates, "intervals": {name: wilson_interval(rates[name], n) for name, (_, n) in measured.items()}}


def _estimate_passes(decidable: Iterable[Sequence[Result]], k: int) -> list[float]:
    return [
        estimate_pass_at_k(len(results), sum(result["passed"] is True for result in results), k)
        for results in decidable
    ]


def _compute_by_group(answered: Sequence[Answered], k: Sequence[int]) -> dict[str, dict[str, Any]]:
    """Return `by_tier` and `by_family`, if tasks have these keys."""
    found = {}
    for key in _GROUPS:
        groups: defaultdict[str, list[Answered]] = defaultdict(list)
        for task, results in answered:
            if name := task.get(key):
                groups[name].append((task, results))
        if groups:
            found[f"by_{key}"] = {
                name: {"num_tasks": len(members), **_compute_rates(members, k)}
                for name, members in sorted(groups.items())
            }
    return found


def _count_deciders(results: Iterable[Result]) -> dict[str, int]:
    counts = dict.fromkeys(("tests", "equivalence", "none"), 0)
    for result in results:
        decider = "equivalence" if result.get("equivalence") else "tests"
        counts["none" if result["passed"] is None else decider] += 1
    return counts
