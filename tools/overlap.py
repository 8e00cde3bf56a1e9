"""Does training data hold a benchmark's tasks: their wording, or a program that solves them?

    python tools/overlap.py --tasks tasks.jsonl --config configs/data/*.yaml
    python tools/overlap.py --tasks tasks.jsonl --dataset_path runs/synthetic_500k/dataset
    python tools/overlap.py --tasks tasks.jsonl --catalogue

The first looks at every prompt that the catalogue and the composer make for a dataset, whether it will be kept or not.
The second looks at a training split as it was built: prompts that a task repeats, or shares eight words in a row with,
and programs that are a task's reference. Exit status 1 if either finds any. The third tries the programs of the
catalogue on the tasks' tests and prints how many tasks one of them passes: what training could teach at best by heart.
Nothing is changed; do not write concepts after a benchmark.
"""

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from t2l.arguments import ArgumentsError, DatasetArguments, parse_arguments
from t2l.data.building.compilation import compile_programs
from t2l.data.building.overlap import measure_overlap
from t2l.data.building.sources import Catalogue, Composer, get_sources
from t2l.data.catalogue.reading import load_concepts
from t2l.data.rows import RowError, read_rows
from t2l.data.serialization import program_key, serialize, signature_of
from t2l.data.shards import iter_rows
from t2l.llvm import Sandbox, parse_signature


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of rows")
    parser.add_argument("--config", nargs="+", default=[], help="YAML files of datasets, configs/data/*.yaml")
    parser.add_argument(
        "--max_programs", type=int, help="look at only so many programs of each config, spread over it"
    )
    parser.add_argument("--dataset_path", type=Path, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--catalogue", action="store_true", help="run the catalogue's programs on the tasks' tests")
    parser.add_argument("--max_per_concept", type=int, default=40, help="variants of one concept")
    parser.add_argument("--num_workers", type=int, default=2, help="worker processes")
    args = parser.parse_args()
    if not (args.dataset_path or args.catalogue or args.config):
        parser.error("nothing to compare with; give --config, --dataset_path or --catalogue")
    found = 0
    try:
        tasks = read_rows(args.tasks)
        prompts = [task["prompt"] for task in tasks]
        for config in args.config:
            overlap = measure_overlap(prompts, make_prompts(config, args.max_programs))
            print_overlap(overlap, tasks, f"prompts of {config}")
            found += len(overlap["exact"]) + len(overlap["ngram"])
        if args.dataset_path:
            overlap = measure_overlap(prompts, (row["prompt"] for row in iter_rows(args.dataset_path, "train")))
            print_overlap(overlap, tasks, "training prompts")
            solved = find_references(tasks, args.dataset_path)
            print(f"  {len(solved)} have their reference there" + (f": {', '.join(solved[:20])}" if solved else ""))
            found += len(solved) + len(overlap["exact"]) + len(overlap["ngram"])
    except (ArgumentsError, RowError) as err:
        sys.exit(f"overlap: {err}")
    if args.catalogue:
        solved_by = find_solutions(tasks, args.max_per_concept, args.num_workers)
        print(f"{len(solved_by)} of {len(tasks)} tasks are passed by a program of the catalogue")
        for task_id, concept in solved_by.items():
            print(f"  {task_id}: {concept}")
    sys.exit(found > 0)


def make_prompts(config: str, most: int | None) -> Iterator[str]:
    """Every prompt of the catalogue's and the composer's programs for a dataset."""
    (args,) = parse_arguments(DatasetArguments, argv=["--config", config])
    sources = [source for source in get_sources(args) if isinstance(source, Catalogue | Composer)]
    step = max(1, sum(map(len, sources)) // (most or sys.maxsize))
    for source in sources:
        for index in range(0, len(source), step):
            for program in source.programs(index, index + 1):
                yield from program.prompts


def find_references(tasks: list[dict[str, Any]], folder: Path) -> list[str]:
    """The tasks whose reference, whatever its name, is a program of the training split."""
    known = {
        program_key(task["completion"], task["entry_point"]): task["task_id"]
        for task in tasks
        if task.get("completion")
    }
    keys = (program_key(row["completion"], row["entry_point"]) for row in iter_rows(folder, "train"))
    return sorted({known[key] for key in keys if key in known})


def print_overlap(overlap: dict[str, Any], tasks: list[dict[str, Any]], what: str) -> None:
    print(f"{overlap['num_tasks']} tasks against {overlap['num_prompts']} {what}", flush=True)
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
