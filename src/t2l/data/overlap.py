"""How much of a benchmark's wording stands in training data: whole prompts, and runs of eight words.

    overlap = measure_overlap([task["prompt"] for task in tasks], training_prompts)

An 8-gram is the usual measure of contamination; it is counted over words in small letters, without punctuation.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

N = 8
_WORD = re.compile(r"[a-z0-9_]+")


def measure_overlap(tasks: Sequence[str], prompts: Iterable[str], *, n: int = N) -> dict[str, Any]:
    """Which of the tasks' prompts stand in the training prompts, wholly or in part.

    Args:
        tasks (`Sequence[str]`): prompts of a benchmark.
        prompts (`Iterable[str]`): prompts of training rows, read once.
        n (`int`, *optional*, defaults to 8): words in a run; a shorter task has none.

    Returns:
        `dict`: `num_tasks`, `num_prompts`, `exact` and `ngram` (indices of the tasks that overlap).

    ```python
    >>> measure_overlap(["Add a to b.", "Return one."], ["add A to b", "Return two."])
    {'num_tasks': 2, 'num_prompts': 2, 'exact': [0], 'ngram': []}

    ```
    """
    wholes: dict[tuple[str, ...], list[int]] = {}
    runs: dict[tuple[str, ...], list[int]] = {}
    for index, task in enumerate(tasks):
        words = _words(task)
        wholes.setdefault(words, []).append(index)
        for run in set(_runs(words, n)):
            runs.setdefault(run, []).append(index)
    exact: set[int] = set()
    ngram: set[int] = set()
    count = 0
    for prompt in prompts:
        count += 1
        words = _words(prompt)
        exact.update(wholes.get(words, ()))
        for run in _runs(words, n):
            ngram.update(runs.get(run, ()))
    return {"num_tasks": len(tasks), "num_prompts": count, "exact": sorted(exact), "ngram": sorted(ngram)}


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _runs(words: tuple[str, ...], n: int) -> Iterable[tuple[str, ...]]:
    return (words[start : start + n] for start in range(len(words) - n + 1))
