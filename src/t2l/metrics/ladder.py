"""The rates of a set of judged predictions, and their table."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from t2l.llvm import get_llvm_version
from t2l.metrics.estimates import estimate_pass_at_k, mean, wilson_interval
from t2l.metrics.scoring import Row, decider_of
from t2l.metrics.text import chrf, corpus_bleu

_PLACE = re.compile(r"^line \d+, column \d+: ")
_QUOTED = re.compile(r"'[^']*'")
_MATCHES = ("exact_match", "canonical_match")


def compute_metrics(
    tasks: Iterable[Row], results: Iterable[Row], *, k: Sequence[int] = (1,), bootstrap: bool = False
) -> dict[str, Any]:
    """The ladder of a set of results.

    Args:
        tasks (`Iterable[Mapping]`): rows.
        results (`Iterable[Mapping]`): of `score_predictions`, equally many for every task.
        k (`Sequence[int]`, *optional*, defaults to `(1,)`): report pass@k for these, at most the samples a task has.
        bootstrap (`bool`, *optional*, defaults to `False`): intervals of BLEU and chrF, too (`bleu_interval`, …).

    Returns:
        `dict`: `parse_rate`, `verify_rate`, `exact_match`, `canonical_match`, `pass@k`, `bleu`, `chrf`, the counts
        behind them, `decided_by` (how many samples `tests` and `equivalence` decided, and how many neither),
        `statuses`, `messages` (LLVM's ten most common complaints), signatures, `llvm_version`, and `intervals`: 95 %
        Wilson intervals of the rates. Samples of one task resemble each other, so an interval counts tasks, not
        samples. `by_tier` and `by_family` have the rates of the tasks that share one, where tasks have them.

    Raises:
        `ValueError`: for a task without results, unequally many of them, or fewer than the largest k.
    """
    tasks = list(tasks)
    by_task: defaultdict[str, list[Row]] = defaultdict(list)
    for result in results:
        by_task[result["task_id"]].append(result)
    _check_samples([task["task_id"] for task in tasks], by_task, k)
    samples = [result for task in tasks for result in by_task[task["task_id"]]]
    pairs = _with_references(tasks, by_task)
    texts, references = [result["completion"] for result, _ in pairs], [reference for _, reference in pairs]
    groups = [result["task_id"] for result, _ in pairs] if bootstrap else None
    rates = _rates(tasks, by_task, k)
    return {
        **{name: rates[name] for name in rates if name != "intervals"},
        **corpus_bleu(texts, references, groups=groups),
        **chrf(texts, references, groups=groups),
        "num_samples": len(samples),
        "num_tasks": len(tasks),
        "num_tasks_with_tests": sum(decider_of(task) == "tests" for task in tasks),
        "num_tasks_with_reference": sum(task.get("completion") is not None for task in tasks),
        "decided_by": _count_decisions(samples),
        "statuses": dict(sorted(Counter(result["status"] for result in samples).items())),
        "messages": count_messages(samples),
        "intervals": rates["intervals"],
        **{f"by_{key}": found for key in ("tier", "family") if (found := _by_group(key, tasks, by_task, k))},
        "llvm_version": get_llvm_version(),
    }


def _rates(tasks: Sequence[Row], by_task: Mapping[str, list[Row]], k: Sequence[int]) -> dict[str, Any]:
    """The rates of some tasks, and their intervals."""
    samples = [result for task in tasks for result in by_task[task["task_id"]]]
    pairs = _with_references(tasks, by_task)
    num_references = sum(task.get("completion") is not None for task in tasks)
    # Judged are those that something could decide, whatever came out: None is a failure.
    judged = [by_task[task["task_id"]] for task in tasks if decider_of(task)]
    measured = {  # name: values of samples or tasks, number of tasks
        "parse_rate": ([result["parsed"] for result in samples], len(tasks)),
        "verify_rate": ([result["verified"] for result in samples], len(tasks)),
        **{name: ([result[name] for result, _ in pairs], num_references) for name in _MATCHES},
        **{f"pass@{size}": (_estimate_passes(judged, size), len(judged)) for size in k},
    }
    return {
        **{name: mean(values) for name, (values, _) in measured.items()},
        "intervals": {name: wilson_interval(mean(values), n) for name, (values, n) in measured.items()},
    }


def _with_references(tasks: Sequence[Row], by_task: Mapping[str, list[Row]]) -> list[tuple[Row, str]]:
    return [
        (result, task["completion"])
        for task in tasks
        if task.get("completion") is not None
        for result in by_task[task["task_id"]]
    ]


def _by_group(
    key: str, tasks: Sequence[Row], by_task: Mapping[str, list[Row]], k: Sequence[int]
) -> dict[str, dict[str, Any]]:
    groups: dict[str, list[Row]] = {}
    for task in tasks:
        if task.get(key):
            groups.setdefault(task[key], []).append(task)
    return {
        name: {"num_tasks": len(members), **_rates(members, by_task, k)} for name, members in sorted(groups.items())
    }


def count_messages(results: Iterable[Row], most: int = 10) -> list[dict[str, Any]]:
    """LLVM's most common reasons for refusing a text, without names and numbers of the text.

    ```python
    >>> refused = {"status": "parse_error", "error": "line 2, column 20: use of undefined value '%z': ret i32 %z"}
    >>> count_messages([refused])
    [{'message': "use of undefined value '…'", 'count': 1}]

    ```
    """
    words: Counter[str] = Counter()
    for result in results:
        if result["status"] in ("parse_error", "verify_error"):
            complaint = _PLACE.sub("", result["error"]).partition(": ")[0]
            words[_QUOTED.sub("'…'", complaint)] += 1
    return [{"message": message, "count": count} for message, count in words.most_common(most)]


def format_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows, the header first, as Markdown that is aligned for a terminal, too.

    ```python
    >>> print(format_table([("metric", "value"), ("bleu", "71.2")]))
    | metric | value |
    |--------|-------|
    | bleu   | 71.2  |

    ```
    """
    cells = [[" ".join(cell.split()).replace("|", "\\|") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in cells]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def _check_samples(task_ids: Iterable[str], by_task: Mapping[str, list[Row]], k: Sequence[int]) -> None:
    counts = {task_id: len(by_task.get(task_id, ())) for task_id in task_ids}
    if unknown := by_task.keys() - counts.keys():
        raise ValueError(f"given results of {sorted(unknown)[:10]}; allowed: the tasks' ids; remove these")
    sizes = sorted(set(counts.values()))
    if len(sizes) > 1 or sizes == [0]:
        fewest = [task_id for task_id, count in counts.items() if count == sizes[0]][:10]
        raise ValueError(f"given {sizes} results a task, fewest for {fewest}; allowed: equally many, 1 or more")
    if sizes and max(k) > sizes[0]:
        raise ValueError(f"given k={max(k)}; allowed: at most the {sizes[0]} samples a task has; draw more samples")


def _estimate_passes(judged: Iterable[Sequence[Row]], k: int) -> list[float]:
    return [estimate_pass_at_k(len(rows), sum(row["passed"] is True for row in rows), k) for rows in judged]


def _count_decisions(results: Iterable[Row]) -> dict[str, int]:
    """Samples by what decided them; `none` had nothing that could, or it could not."""
    counts = dict.fromkeys(("tests", "equivalence", "none"), 0)
    for result in results:
        by = "equivalence" if result.get("equivalence") else "tests"
        counts["none" if result["passed"] is None else by] += 1
    return counts
