"""The card of a dataset (README.md): the Hugging Face Hub shows it, and `datasets.load_dataset` reads its header."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

_MOST_FAMILIES = 40
_MEANINGS = {
    "train": "what a model learns from",
    "validation": "other programs of the same families",
    "test": "other programs of the same families",
    "test_concepts": "whole concepts without any program in training",
    "test_composition": "combinations of operators and shapes that training does not have, and harder programs",
}


def write_card(path: Path, figures: Mapping[str, Any], *, name: str, seed: int, suffix: str) -> None:
    """Write the card.

    Args:
        path (`Path`): the dataset's `README.md`.
        figures (`Mapping`): the figures, as in its `figures.json`.
        name (`str`): name of the dataset.
        seed (`int`): the seed that it was built with.
        suffix (`str`): suffix of its files, `"jsonl"` or `"parquet"`.
    """
    files = {split: f"{split}.jsonl" if suffix == "jsonl" else f"{split}-*.parquet" for split in figures["rows"]}
    configs = "\n".join(f'  - split: {split}\n    path: "{file}"' for split, file in files.items())
    splits = [(split, count, _MEANINGS.get(split, "")) for split, count in figures["rows"].items()]
    leaks = [(split, *found.values()) for split, found in figures["leaks_by_split"].items()]
    lengths = ", ".join(f"{percentile} {value}" for percentile, value in figures["completion_chars"].items())
    families = list(figures["families"].items())
    more = f" and {len(families) - _MOST_FAMILIES} more" if len(families) > _MOST_FAMILIES else ""
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
# {name}: English requests and canonical LLVM IR

Every completion was parsed, verified and, where its arguments can be drawn, executed (LLVM {figures["llvm_version"]},
clang {figures["clang_version"]}, seed {seed}). `tests` hold the results of its calls; in Parquet files they are JSON
text. All wordings of one canonical IR are in one split, under any name of the function.

{_table(("split", "rows", "holds"), splits)}

Distinct: canonical IRs {figures["distinct_canonical_ir"]}, prompts {figures["distinct_prompts"]}, first words of
prompts {figures["distinct_first_words"]}, concepts {figures["distinct_concepts"]}. Characters of a completion:
{lengths}. The best exact match that any deterministic model can reach is {figures["exact_match_ceiling"]:.2%}.

Number of held-out rows that share their whole text, canonical IR or prompt with a training row (the same prompt with
another signature is another request):

{_table(("split", "whole text", "canonical IR", "prompt alone"), leaks)}

{_describe_benchmarks(figures["benchmarks"])}

Rows by source: {_counts(figures["sources"].items())}.

Rows by family: {_counts(families[:_MOST_FAMILIES])}{more}.

Programs and prompts that were left out: {_counts(figures["dropped"].items())}. All figures: `figures.json`.
""",
        encoding="utf-8",
    )


def _describe_benchmarks(benchmarks: Mapping[str, Any]) -> str:
    if not benchmarks:
        return "No benchmark was excluded."
    rows = [(path, found["tasks"], found["references"], len(found["in_train"])) for path, found in benchmarks.items()]
    return f"""No prompt repeats a task of these benchmarks, shares eight successive words with one, or has nearly the
same words. The programs of common tasks train all the same, from other wordings:

{_table(("benchmark", "tasks", "with a reference", "reference in training, by canonical IR"), rows)}

The ids of these tasks are in `figures.json`. `tools/overlap.py` also finds the tasks that a program of it passes."""


def _table(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def _counts(pairs: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {count}" for name, count in pairs) or "nothing"
