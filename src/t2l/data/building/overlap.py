"""The overlap of a benchmark's wording with training data: equal prompts, shared runs of words, near-identical words.

    overlap = measure_overlap([task["prompt"] for task in tasks], training_prompts)

Shared n-grams are the usual measure of contamination. They miss short tasks, so these are also compared as sets of
words: two prompts are near-identical if they have the same words in any order, or if one of them has a single word
more and at least four words (a Jaccard index of at least 3/4). A prompt with one word replaced by another ("odd" by
"even") asks for something else. Words are compared in lower case, without punctuation; articles, what every request
begins with ("Write a function that …"), and the final s of a plural do not count in sets.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

N = 8
_MOST_WORDS = 12  # of a set; longer prompts that are copied share a run
_ONE_MORE = 4  # words from which on one of two near-identical sets may have one more
_SHORTEST_SINGULAR = 3  # letters
_WORD = re.compile(r"[a-z0-9_]+")
_UNIMPORTANT = frozenset(
    _WORD.findall(
        "a an the of to in for is are be that which this these it its and please pls can could would you me i we want "
        "need write create make implement define give function method program code return returns compute computes "
        "calculate calculates find finds get gets"
    )
)


class Matches(NamedTuple):
    """The indices of the tasks that a prompt matches: as a whole, by a run of words, by near-identical words."""

    exact: Collection[int]
    ngram: Collection[int]
    near: Collection[int]


class TaskWords:
    """An index of the words of a benchmark's prompts.

    Args:
        tasks (`Sequence[str]`): prompts of a benchmark.
        n (`int`, *optional*, defaults to 8): number of words in a run, at least 4; a shorter prompt has no run.

    ```python
    >>> words = TaskWords(["Add a to b.", "Return the sum of all even numbers."])
    >>> words.find("add A to b")
    Matches(exact={0}, ngram=set(), near={0})
    >>> words.find("sum of every even number"), words.find("all even numbers, sum").near
    (Matches(exact=set(), ngram=set(), near=set()), {1})

    ```
    """

    def __init__(self, tasks: Sequence[str], *, n: int = N) -> None:
        self._n = n
        self._wholes: dict[tuple[str, ...], set[int]] = {}
        self._runs: dict[tuple[str, ...], set[int]] = {}
        self._codes = dict.fromkeys(_UNIMPORTANT, 0)
        self._sets: dict[int, set[int]] = {}  # by the sum of the codes of their words
        self._smaller: dict[int, set[int]] = {}  # the same, without one of the words
        for index, task in enumerate(tasks):
            words = _words(task)
            self._wholes.setdefault(words, set()).add(index)
            for run in _runs(words, n):
                self._runs.setdefault(run, set()).add(index)
            self._add_set(index, words)
        self._starts = {run[:4] for run in self._runs}

    def find(self, prompt: str) -> Matches:
        """Return the tasks that a prompt repeats, shares a run with, or has near-identical words with."""
        words = _words(prompt)
        return Matches(set(self._wholes.get(words, ())), self._find_runs(words), self._find_sets(words))

    def _find_runs(self, words: tuple[str, ...]) -> set[int]:
        # Of most prompts, no four words begin a run of a task; then no run is cut out.
        if self._starts.isdisjoint(zip(words, words[1:], words[2:], words[3:], strict=False)):
            return set()
        return set().union(*(self._runs.get(run, ()) for run in _runs(words, self._n)))

    def _add_set(self, index: int, words: tuple[str, ...]) -> None:
        content = {_singular(word) for word in set(words) - _UNIMPORTANT}
        if not 0 < len(content) <= _MOST_WORDS:
            return
        codes = {word: _code(word) for word in content}
        for word, code in codes.items():
            self._codes |= {word: code, word + "s": code} if len(word) >= _SHORTEST_SINGULAR else {word: code}
        total = sum(codes.values())
        self._sets.setdefault(total, set()).add(index)
        if len(codes) >= _ONE_MORE:
            for code in codes.values():
                self._smaller.setdefault(total - code, set()).add(index)

    def _find_sets(self, words: tuple[str, ...]) -> set[int]:
        codes = set(map(self._codes.get, words, words))  # of an unknown word, the word itself
        codes.discard(0)
        known = [code for code in codes if isinstance(code, int)]
        if len(known) < len(codes) - 2:  # a singular and its plural are one unknown word
            return set()
        unknown = {_singular(code) for code in codes if isinstance(code, str)}
        if len(unknown) > 1:
            return set()
        total = sum(known)
        one_more = len(known) + len(unknown) >= _ONE_MORE
        if unknown:
            return set(self._sets.get(total, ())) if one_more else set()
        found = self._sets.get(total, set()) | self._smaller.get(total, set())
        return found.union(*(self._sets.get(total - code, ()) for code in known)) if one_more else found


def measure_overlap(tasks: Sequence[str], prompts: Iterable[str], *, n: int = N) -> dict[str, Any]:
    """Find the tasks whose prompts are repeated by training prompts, as a whole, in part, or in other order.

    Args:
        tasks (`Sequence[str]`): prompts of a benchmark.
        prompts (`Iterable[str]`): prompts of training rows, read once.
        n (`int`, *optional*, defaults to 8): number of words in a run; a shorter task has no run.

    Returns:
        `dict`: `num_tasks`, `num_prompts`, and sorted indices of tasks: `exact` (a prompt is the same), `ngram` (a
        prompt shares a run), `near` (a prompt has near-identical words).

    ```python
    >>> measure_overlap(["Add a to b.", "Return one."], ["add A to b", "Return two."])
    {'num_tasks': 2, 'num_prompts': 2, 'exact': [0], 'ngram': [], 'near': [0]}

    ```
    """
    words = TaskWords(tasks, n=n)
    found: tuple[set[int], ...] = (set(), set(), set())
    num_prompts = 0
    for prompt in prompts:
        num_prompts += 1
        for seen, matched in zip(found, words.find(prompt), strict=True):
            seen.update(matched)
    figures = dict(zip(Matches._fields, map(sorted, found), strict=True))
    return {"num_tasks": len(tasks), "num_prompts": num_prompts, **figures}


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _runs(words: tuple[str, ...], n: int) -> Iterable[tuple[str, ...]]:
    return (words[start : start + n] for start in range(len(words) - n + 1))


def _singular(word: str) -> str:
    return word[:-1] if word[-1] == "s" and len(word) > _SHORTEST_SINGULAR else word


def _code(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=7).digest(), "big")
