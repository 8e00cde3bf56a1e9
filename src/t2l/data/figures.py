"""What a dataset says of itself: counts, leaks between its splits, the exact-match ceiling, its card."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from t2l.arguments import DatasetArguments
from t2l.data.serialization import format_prompt, serialize

Rows = list[dict[str, Any]]


def measure_splits(splits: Mapping[str, Rows]) -> dict[str, Any]:
    """Figures of a dataset.

    Args:
        splits (`Mapping[str, list[dict]]`): rows by split; every split but `train` is held out.

    Returns:
        `dict`: `rows`, `distinct_canonical_ir`, `distinct_prompts`, `families`, `sources`, `completion_chars`,
        `leaks` (held-out rows that share their whole text, their canonical IR, or their prompt with a training row),
        `exact_match_ceiling` (0–1: what a model that maps each input to one output can reach at most).
    """
    rows = [row for split in splits.values() for row in split]
    lengths = sorted(len(row["completion"]) for row in rows)
    return {
        "rows": {name: len(split) for name, split in splits.items()},
        "distinct_canonical_ir": len({_key(row) for row in rows}),
        "distinct_prompts": len({row["prompt"] for row in rows}),
        "families": dict(Counter(row["family"] for row in rows).most_common()),
        "sources": dict(Counter(row["source"] for row in rows).most_common()),
        "completion_chars": _percentiles(lengths),
        "rows_without_tests": sum(not row["tests"] for row in rows),
        "leaks": count_leaks(splits),
        "exact_match_ceiling": exact_match_ceiling(rows),
    }


def count_leaks(splits: Mapping[str, Rows]) -> dict[str, int]:
    """Held-out rows that share something with a training row.

    Returns:
        `dict`: `exact` (prompt, signature and completion), `canonical` (canonical IR, names aside), `prompt` (the
        prompt alone; the signature may differ, so this is no leak of the answer).
    """
    train = splits["train"]
    exact = {(_input(row), row["completion"]) for row in train}
    canonical = {_key(row) for row in train}
    prompts = {row["prompt"] for row in train}
    held_out = [row for name, split in splits.items() if name != "train" for row in split]
    return {
        "exact": sum((_input(row), row["completion"]) in exact for row in held_out),
        "canonical": sum(_key(row) in canonical for row in held_out),
        "prompt": sum(row["prompt"] in prompts for row in held_out),
    }


def exact_match_ceiling(rows: Iterable[Mapping[str, Any]]) -> float:
    """The exact match of the best deterministic model: for each input it gives the commonest completion.

    ```python
    >>> row = {"prompt": "Add.", "signature": None, "completion": "x"}
    >>> exact_match_ceiling([row, row, {**row, "completion": "y"}, {**row, "prompt": "Subtract."}])
    0.75

    ```
    """
    answers: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        answers[_input(row)][row["completion"]] += 1
    total = sum(counts.total() for counts in answers.values())
    return sum(max(counts.values()) for counts in answers.values()) / total if total else 1.0


def _key(row: Mapping[str, Any]) -> str:
    return serialize(row["completion"], row["entry_point"])


def _input(row: Mapping[str, Any]) -> str:
    return format_prompt(row["prompt"], row["signature"])


def _percentiles(lengths: list[int]) -> dict[str, int]:
    if len(lengths) < 2:
        return {"max": max(lengths, default=0)}
    cuts = statistics.quantiles(lengths, n=100, method="inclusive")
    return {"p5": round(cuts[4]), "p50": round(cuts[49]), "p95": round(cuts[94]), "max": lengths[-1]}


def write_card(path: Path, figures: Mapping[str, Any], args: DatasetArguments) -> None:
    """The dataset card, as the Hub shows it."""
    configs = "\n".join(f"  - split: {name}\n    path: {name}.jsonl" for name in figures["rows"])
    table = "\n".join(f"| {name} | {count} |" for name, count in figures["rows"].items())
    leaks = figures["leaks"]
    path.write_text(
        f"""---
license: apache-2.0
task_categories: [text2text-generation]
tags: [llvm-ir, code]
configs:
- config_name: default
  data_files:
{configs}
---
# {Path(args.output_dir).name}: English requests and canonical LLVM IR

Every completion was parsed, verified and executed by LLVM {figures["llvm_version"]}; seed {args.seed}.

| split | rows |
|---|---|
{table}

Held-out rows that share with training: canonical IR {leaks["canonical"]}, whole text {leaks["exact"]}, prompt alone
{leaks["prompt"]}. Exact-match ceiling {figures["exact_match_ceiling"]:.2%}. All figures: `figures.json`.
""",
        encoding="utf-8",
    )


def print_figures(figures: Mapping[str, Any]) -> None:
    """The figures for a person at a terminal."""
    for title in ("rows", "sources", "families", "dropped", "completion_chars", "leaks"):
        print(f"{title:22}" + ", ".join(f"{key} {value}" for key, value in figures[title].items()))
    for title in ("distinct_canonical_ir", "distinct_prompts", "rows_without_tests", "llvm_version"):
        print(f"{title:22}{figures[title]}")
    print(f"{'exact_match_ceiling':22}{figures['exact_match_ceiling']:.2%}")
