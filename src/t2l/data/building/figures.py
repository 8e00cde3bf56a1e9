"""The figures of a dataset: counts, leaks between its splits, the exact-match ceiling.

They are counted over the rows as written, in one pass, which keeps some digests of each row in memory.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from t2l.data.building.exclusion import Benchmark
from t2l.data.rows import Row
from t2l.data.serialization import program_key, question_key

# What a held-out row may share with a training row: its whole text, its program, or its prompt. The prompt alone is no
# leak, because the signature may differ.
_LEAKS: dict[str, Callable[[Row], tuple[bytes, ...]]] = {
    "exact": lambda row: (_question(row), _answer(row)),
    "canonical": lambda row: (program_key(str(row["completion"]), row["entry_point"]),),
    "prompt": lambda row: (question_key(row["prompt"], None),),
}


def measure_splits(
    splits: Mapping[str, Iterable[Row]], benchmarks: Mapping[str, Benchmark] = MappingProxyType({})
) -> dict[str, Any]:
    """Measure a dataset.

    Args:
        splits (`Mapping[str, Iterable[Row]]`): rows by split, each read once; all splits but `train` are held out.
        benchmarks (`Mapping[str, Benchmark]`, *optional*): benchmarks by the path of their file.

    Returns:
        `dict`: `rows`, `distinct_canonical_ir`, `distinct_prompts`, `distinct_first_words`, `families`, `sources`,
        `distinct_concepts`, `completion_chars` (percentiles), `rows_without_tests`, `leaks` (number of held-out rows
        that share their whole text, canonical IR or prompt with a training row), `leaks_by_split`,
        `exact_match_ceiling` (0–1: the best that a model with one output for each input can reach), `benchmarks` (for
        each its number of `tasks` and of `references`, and the ids of the tasks whose reference trains, `in_train`).
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
        "leaks": {name: sum(found[name] for found in leaks.values()) for name in _LEAKS},
        "leaks_by_split": leaks,
        "exact_match_ceiling": counts.answers.ceiling(),
        "benchmarks": {path: counts.look_for(benchmark) for path, benchmark in benchmarks.items()},
    }


def exact_match_ceiling(rows: Iterable[Row]) -> float:
    """Return the exact match (0–1) of the best deterministic model: it gives each input its most common completion.

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
    """The counts of the rows that were added."""

    def __init__(self) -> None:
        self.rows: Counter[str] = Counter()
        self.families: Counter[str] = Counter()
        self.sources: Counter[str] = Counter()
        self.lengths: Counter[int] = Counter()
        self.first_words: set[str] = set()
        self.concepts: set[str] = set()
        self.without_tests = 0
        self.answers = _Answers()
        self.train: dict[str, set[tuple[bytes, ...]]] = {name: set() for name in _LEAKS}
        self.held_out: defaultdict[str, dict[str, list[tuple[bytes, ...]]]] = defaultdict(
            lambda: {name: [] for name in _LEAKS}
        )

    def add(self, split: str, row: Row) -> None:
        self.rows[split] += 1
        self.families[row["family"]] += 1
        self.sources[row["source"]] += 1
        self.lengths[len(str(row["completion"]))] += 1
        self.first_words.add(row["prompt"].split()[0].lower())
        self.concepts |= {row["concept"]} if row.get("concept") else set()
        self.without_tests += row["tests"] in ([], "[]")
        self.answers.add(row)
        for name, identify in _LEAKS.items():
            if split == "train":
                self.train[name].add(identify(row))
            else:
                self.held_out[split][name].append(identify(row))

    def leaks(self, splits: Iterable[str]) -> dict[str, dict[str, int]]:
        return {
            split: {name: sum(key in self.train[name] for key in self.held_out[split][name]) for name in _LEAKS}
            for split in splits
            if split != "train"
        }

    def look_for(self, benchmark: Benchmark) -> dict[str, Any]:
        in_train = [task for task, key in benchmark.programs.items() if (key,) in self.train["canonical"]]
        return {"tasks": benchmark.num_tasks, "references": len(benchmark.programs), "in_train": in_train}

    def distinct(self, name: str) -> int:
        return len(self.train[name].union(*(found[name] for found in self.held_out.values())))


class _Answers:
    """The completions of each input. Counters cost memory, so only inputs that occur again get one."""

    def __init__(self) -> None:
        self.total = 0
        self._first: dict[bytes, bytes] = {}
        self._repeated: dict[bytes, Counter[bytes]] = {}

    def add(self, row: Row) -> None:
        asked, answer = _question(row), _answer(row)
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


def _question(row: Row) -> bytes:
    return question_key(row["prompt"], row["signature"])


def _answer(row: Row) -> bytes:
    return hashlib.blake2b(str(row["completion"]).encode(), digest_size=16).digest()


def _commonest(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _percentiles(lengths: Counter[int]) -> dict[str, int]:
    """Return each percentile: the smallest length such that this share of the rows is not longer."""
    total, seen, found = lengths.total(), 0, {}
    wanted = [("p5", 5), ("p50", 50), ("p95", 95), ("p99", 99), ("max", 100)]
    for length in sorted(lengths):
        seen += lengths[length]
        while wanted and seen * 100 >= wanted[0][1] * total:
            found[wanted.pop(0)[0]] = length
    return found


def print_figures(figures: Mapping[str, Any]) -> None:
    """Print the figures, one a line."""
    for title in ("rows", "sources", "families", "dropped", "completion_chars"):
        print(f"{title:22}" + ", ".join(f"{key} {value}" for key, value in figures[title].items()))
    for split, leaks in figures["leaks_by_split"].items():
        print(f"{'leaks of ' + split:26}" + ", ".join(f"{name} {count}" for name, count in leaks.items()))
    for title in ("distinct_canonical_ir", "distinct_prompts", "distinct_first_words", "distinct_concepts"):
        print(f"{title:22}{figures[title]}")
    for path, found in figures["benchmarks"].items():
        print(f"{'in training of':22}{path}: {len(found['in_train'])} of {found['references']} references")
    print(f"{'rows_without_tests':22}{figures['rows_without_tests']}")
    print(f"{'llvm, clang':22}{figures['llvm_version']}, {figures['clang_version']}")
    print(f"{'exact_match_ceiling':22}{figures['exact_match_ceiling']:.2%}")
