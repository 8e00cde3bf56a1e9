"""Does training data hold a benchmark's tasks: their wording, or a program that solves them?

    python eval/overlap.py --tasks tasks.jsonl --dataset_path runs/synthetic_500k/dataset
    python eval/overlap.py --tasks tasks.jsonl --catalogue

The first prints the tasks whose prompts stand in the training split, whole or in eight words in a row. The second
tries the programs of the catalogue on the tasks' tests and prints how many tasks one of them passes: what training
could teach at best by heart. Neither changes anything; do not write concepts after a benchmark.
"""

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet  # type: ignore[import-untyped]

from t2l.data.compilation import compile_programs
from t2l.data.concepts import load_concepts
from t2l.data.overlap import measure_overlap
from t2l.data.rows import RowError, find_splits, iter_jsonl, read_rows
from t2l.data.serialization import serialize, signature_of
from t2l.llvm import Sandbox, parse_signature


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of rows")
    parser.add_argument("--dataset_path", help="folder made by recipes/build_dataset.py")
    parser.add_argument("--catalogue", action="store_true", help="run the catalogue's programs on the tasks' tests")
    parser.add_argument("--max_per_concept", type=int, default=40, help="variants of one concept")
    parser.add_argument("--num_workers", type=int, default=2, help="worker processes")
    args = parser.parse_args()
    if not (args.dataset_path or args.catalogue):
        parser.error("nothing to compare with; give --dataset_path, --catalogue or both")
    try:
        tasks = read_rows(args.tasks)
        if args.dataset_path:
            overlap = measure_overlap([task["prompt"] for task in tasks], read_prompts(Path(args.dataset_path)))
            print_overlap(overlap, tasks)
    except RowError as err:
        sys.exit(f"overlap: {err}")
    if args.catalogue:
        solved = find_solutions(tasks, args.max_per_concept, args.num_workers)
        print(f"{len(solved)} of {len(tasks)} tasks are passed by a program of the catalogue")
        for task_id, concept in solved.items():
            print(f"  {task_id}: {concept}")


def read_prompts(folder: Path) -> Iterator[str]:
    """The prompts of the training split.

    Raises:
        `RowError`: if a file cannot be read.
    """
    for path in find_splits(folder).get("train", [folder / "train.jsonl"]):
        if path.suffix == ".parquet":
            yield from pyarrow.parquet.read_table(path, columns=["prompt"])["prompt"].to_pylist()
        else:
            yield from (row["prompt"] for _, row in iter_jsonl(path))


def print_overlap(overlap: dict[str, Any], tasks: list[dict[str, Any]]) -> None:
    print(f"{overlap['num_tasks']} tasks against {overlap['num_prompts']} training prompts")
    for key, meaning in (("exact", "stand there word for word"), ("ngram", "share eight words in a row")):
        ids = [tasks[index]["task_id"] for index in overlap[key]]
        print(f"  {len(ids)} {meaning}" + (f": {', '.join(ids[:20])}" if ids else ""))


def find_solutions(tasks: list[dict[str, Any]], max_per_concept: int, num_workers: int) -> dict[str, str]:
    """The first concept whose program passes all tests of a task, by task."""
    programs = [
        concept.instantiate(index)
        for concept in load_concepts()
        for index in range(min(len(concept), max_per_concept))
    ]
    by_type: defaultdict[str, dict[str, tuple[str, str, str]]] = defaultdict(dict)
    for item in compile_programs(programs):
        if item.ir is not None:
            name = item.program.name
            key = type_of(signature_of(item.ir, name))
            by_type[key].setdefault(serialize(item.ir, name), (item.ir, name, item.program.concept))
    pairs = [
        (task["task_id"], concept, {"completion": ir, "entry_point": name, "tests": task["tests"]})
        for task in tasks
        for ir, name, concept in by_type[type_of(task["signature"])].values()
    ]
    solved: dict[str, str] = {}
    with Sandbox(num_workers) as sandbox:
        results = sandbox.check(row for _, _, row in pairs)
        for (task_id, concept, _), result in zip(pairs, results, strict=True):
            if result.passed:
                solved.setdefault(task_id, concept)
    return solved


def type_of(signature: str) -> str:
    """The signature without the name."""
    return re.sub(r"@\S+?\(", "@_(", str(parse_signature(signature)))


if __name__ == "__main__":
    main()
