"""The overlap of a benchmark's wording with training data: equal prompts, and eight equal words in a row.

    overlap = measure_overlap([task["prompt"] for task in tasks], training_prompts)

Shared n-grams are the usual measure of contamination. Words are compared in lower case, without punctuation.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

N = 8
_WORD = re.compile(r"[a-z0-9_]+")


class TaskWords:
    """An index of the words of a benchmark's prompts.

    Args:
        tasks (`Sequence[str]`): prompts of a benchmark.
        n (`int`, *optional*, defaults to 8): number of words in a run; a shorter prompt has no run.

    ```python
    >>> words = TaskWords(["Add a to b.", "Return one."])
    >>> words.find("add A to b"), words.find("Return two.")
    (({0}, set()), (set(), set()))

    ```
    """

    def __init__(self, tasks: Sequence[str], *, n: int = N) -> None:
        self._n = n
        self._wholes: dict[tuple[str, ...], set[int]] = {}
        self._runs: dict[tuple[str, ...], set[int]] = {}
        for index, task in enumerate(tasks):
            words = _words(task)
            self._wholes.setdefault(words, set()).add(index)
            for run in _runs(words, n):
                self._runs.setdefault(run, set()).add(index)

    def find(self, prompt: str) -> tuple[set[int], set[int]]:
        """Return the indices of the tasks that a prompt repeats, and of the tasks that it shares a run with."""
        words = _words(prompt)
        shared = (self._runs[run] for run in _runs(words, self._n) if run in self._runs)
        return set(self._wholes.get(words, ())), set().union(*shared)


def measure_overlap(tasks: Sequence[str], prompts: Iterable[str], *, n: int = N) -> dict[str, Any]:
    """Find the tasks whose prompts are repeated by training prompts, as a whole or in part.

    Args:
        tasks (`Sequence[str]`): prompts of a benchmark.
        prompts (`Iterable[str]`): prompts of training rows, read once.
        n (`int`, *optional*, defaults to 8): number of words in a run; a shorter task has no run.

    Returns:
        `dict`: `num_tasks`, `num_prompts`, and sorted indices of tasks: `exact` (a prompt is the same), `ngram` (a
        prompt shares a run).

    ```python
    >>> measure_overlap(["Add a to b.", "Return one."], ["add A to b", "Return two."])
    {'num_tasks': 2, 'num_prompts': 2, 'exact': [0], 'ngram': []}

    ```
    """
    words = TaskWords(tasks, n=n)
    exact: set[int] = set()
    ngram: set[int] = set()
    num_prompts = 0
    for prompt in prompts:
        num_prompts += 1
        wholes, runs = words.find(prompt)
        exact |= wholes
        ngram |= runs
    return {"num_tasks": len(tasks), "num_prompts": num_prompts, "exact": sorted(exact), "ngram": sorted(ngram)}


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _runs(words: tuple[str, ...], n: int) -> Iterable[tuple[str, ...]]:
    return (words[start : start + n] for start in range(len(words) - n + 1))
