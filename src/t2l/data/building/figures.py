"""What a dataset says of itself: counts, leaks between its splits, the exact-match ceiling.

Everything is counted over the rows as they were written, in one pass with some digests of each row in memory.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from t2l.data.serialization import format_prompt, serialize

Row = Mapping[str, Any]
_LEAKS: dict[str, Callable[[Row], bytes]] = {
    "exact": lambda row: _digest(_input(row), row["completion"]),  # prompt, signature and completion
    "canonical": lambda row: _key(row),  # canonical IR, names aside
    "prompt": lambda row: _digest(row["prompt"]),  # the signature may differ, so this is no leak of the answer
}


def measure_splits(splits: Mapping[str, Iterable[Row]]) -> dict[str, Any]:
    """Figures of a dataset.

    Args:
        splits (`Mapping[str, Iterable[dict]]`): rows by split, each gone through once; all but `train` are held out.

    Returns:
        `dict`: `rows`, `distinct_canonical_ir`, `distinct_prompts`, `distinct_first_words`, `families`, `sources`,
        `distinct_concepts`, `completion_chars` (percentiles), `rows_without_tests`, `leaks` (held-out rows that share
        their whole text, their canonical IR, or their prompt with a training row), `leaks_by_split`,
        `exact_match_ceiling` (0–1: what a model that maps each input to one output can reach at most).
    """
    counts = _Counts()
    for name, rows in splits.items():
        for row in rows:
            counts.add(name, row)
    leaks = counts.leaks(splits)
    return {
        "rows": {name: counts.rows[name] for name in splits},
        "distinct_canonical_ir": counts.distinct("canonical"),
        "distinct_prompts": counts.distinct("prompt"),
        "distinct_first_words": len(counts.first_words),
        "distinct_concepts": len(counts.concepts),
        "families": dict(sorted(counts.families.items(), key=_commonest)),
        "sources": dict(sorted(counts.sources.items(), key=_commonest)),
        "completion_chars": _percentiles(counts.lengths),
        "rows_without_tests": counts.without_tests,
        "leaks": {kind: sum(found[kind] for found in leaks.values()) for kind in _LEAKS},
        "leaks_by_split": leaks,
        "exact_match_ceiling": counts.answers.ceiling(),
    }


def exact_match_ceiling(rows: Iterable[Row]) -> float:
    """The exact match of the best deterministic model: for each input it gives the commonest completion.

    ```python
    >>> row = {"prompt": "Add.", "signature": None, "completion": "x"}
    >>> exact_match_ceiling([row, row, {**row, "completion": "y"}, {**row, "prompt": "Subtract."}])
    0.75

    ```
    """
    answers = _Answers()
    for row in rows:
        answers.add(row)
    return answers.ceiling()


class _Counts:
    """What is known after some rows."""

    def __init__(self) -> None:
        self.rows: Counter[str] = Counter()
        self.families: Counter[str] = Counter()
        self.sources: Counter[str] = Counter()
        self.lengths: Counter[int] = Counter()
        self.first_words: set[str] = set()
        self.concepts: set[str] = set()
        self.without_tests = 0
        self.answers = _Answers()
        self.train: dict[str, set[bytes]] = {kind: set() for kind in _LEAKS}
        self.held_out: dict[str, dict[str, list[bytes]]] = defaultdict(lambda: {kind: [] for kind in _LEAKS})

    def add(self, split: str, row: Row) -> None:
        self.rows[split] += 1
        self.families[row["family"]] += 1
        self.sources[row["source"]] += 1
        self.lengths[len(row["completion"])] += 1
        self.first_words.add(row["prompt"].split()[0].lower())
        self.concepts |= {row["concept"]} if row.get("concept") else set()
        self.without_tests += row["tests"] in ([], "[]")
        self.answers.add(row)
        for kind, identify in _LEAKS.items():
            if split == "train":
                self.train[kind].add(identify(row))
            else:
                self.held_out[split][kind].append(identify(row))

    def leaks(self, splits: Iterable[str]) -> dict[str, dict[str, int]]:
        return {
            split: {kind: sum(key in self.train[kind] for key in self.held_out[split][kind]) for kind in _LEAKS}
            for split in splits
            if split != "train"
        }

    def distinct(self, kind: str) -> int:
        return len(self.train[kind].union(*(found[kind] for found in self.held_out.values())))


class _Answers:
    """The completions of each input; nearly every input has one, so only the others are counted in full."""

    def __init__(self) -> None:
        self.total = 0
        self._first: dict[bytes, bytes] = {}
        self._repeated: dict[bytes, Counter[bytes]] = {}

    def add(self, row: Row) -> None:
        asked, answer = _digest(_input(row)), _digest(row["completion"])
        self.total += 1
        if asked in self._repeated:
            self._repeated[asked][answer] += 1
        elif asked in self._first:
            self._repeated[asked] = Counter([self._first[asked], answer])
        else:
            self._first[asked] = answer

    def ceiling(self) -> float:
        if not self.total:
            return 1.0
        once = len(self._first) - len(self._repeated)
        return (once + sum(max(counts.values()) for counts in self._repeated.values())) / self.total


def _digest(*texts: str) -> bytes:
    return hashlib.blake2b("\0".join(texts).encode(), digest_size=16).digest()


def _key(row: Row) -> bytes:
    return _digest(serialize(row["completion"], row["entry_point"]))


def _input(row: Row) -> str:
    return format_prompt(row["prompt"], row["signature"])


def _commonest(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _percentiles(lengths: Counter[int]) -> dict[str, int]:
    """The smallest length that so many per cent of the rows do not exceed."""
    total, seen, found = lengths.total(), 0, {}
    wanted = [("p5", 5), ("p50", 50), ("p95", 95), ("p99", 99), ("max", 100)]
    for length in sorted(lengths):
        seen += lengths[length]
        while wanted and seen * 100 >= wanted[0][1] * total:
            found[wanted.pop(0)[0]] = length
    return found


def print_figures(figures: Mapping[str, Any]) -> None:
    """The figures for a person at a terminal."""
    for title in ("rows", "sources", "families", "dropped", "completion_chars"):
        print(f"{title:22}" + ", ".join(f"{key} {value}" for key, value in figures[title].items()))
    for split, leaks in figures["leaks_by_split"].items():
        print(f"{'leaks of ' + split:26}" + ", ".join(f"{kind} {count}" for kind, count in leaks.items()))
    for title in ("distinct_canonical_ir", "distinct_prompts", "distinct_first_words", "distinct_concepts"):
        print(f"{title:22}{figures[title]}")
    print(f"{'rows_without_tests':22}{figures['rows_without_tests']}")
    print(f"{'llvm, clang':22}{figures['llvm_version']}, {figures['clang_version']}")
    print(f"{'exact_match_ceiling':22}{figures['exact_match_ceiling']:.2%}")
