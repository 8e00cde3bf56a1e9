"""Look for the tasks of a benchmark in training data: for their wording, or for programs that solve them.

    python tools/overlap.py --tasks eval/ireval/ireval.jsonl --config configs/data/quickstart.yaml
    python tools/overlap.py --tasks eval/ireval/ireval.jsonl --dataset_path runs/quickstart/dataset
    python tools/overlap.py --tasks eval/ireval/ireval.jsonl --catalogue

--config searches all prompts that the catalogue and the composer make for a dataset, also those that the build will
leave out. --dataset_path searches the training split of a dataset. Both find prompts that repeat a task or share eight
words in a row with one; --dataset_path also finds references of tasks. The exit status is 1 if either finds any.
--catalogue runs the programs of the catalogue on the tests of the tasks, and prints which tasks they pass: a model
could solve these from memory. It is for information only; do not write or change concepts because of a benchmark.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from t2l.arguments import ArgumentsError, DatasetArguments, parse_arguments
from t2l.data.building.compilation import compile_programs
from t2l.data.building.overlap import measure_overlap
from t2l.data.building.sources import Catalogue, Composer, get_sources
from t2l.data.catalogue.reading import load_concepts
from t2l.data.programs import Compiled
from t2l.data.rows import Row, RowError, read_rows
from t2l.data.serialization import program_key, serialize, signature_of
from t2l.data.shards import iter_rows
from t2l.llvm import Sandbox, parse_signature


def main() -> None:
    args = parse_command_line()
    try:
        tasks = read_rows(args.tasks)
        found = sum(look_in_config(tasks, config, args.max_programs) for config in args.config)
        if args.dataset_path:
            found += look_in_dataset(tasks, args.dataset_path)
    except (ArgumentsError, RowError) as err:
        sys.exit(f"overlap: {err}")
    if args.catalogue:
        solved = find_solutions(tasks, args.max_per_concept, args.num_workers)
        print(f"{len(solved)} of {len(tasks)} tasks are passed by a program of the catalogue")
        for task_id, concept in solved.items():
            print(f"  {task_id}: {concept}")
    sys.exit(found > 0)


def parse_command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of rows")
    parser.add_argument("--config", nargs="+", default=[], help="YAML files of datasets, configs/data/*.yaml")
    parser.add_argument("--max_programs", type=int, help="search about this number of evenly spaced programs per file")
    parser.add_argument("--dataset_path", type=Path, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--catalogue", action="store_true", help="run the catalogue's programs on the tasks' tests")
    parser.add_argument("--max_per_concept", type=int, default=40, help="most variants of one concept (default: 40)")
    parser.add_argument("--num_workers", type=int, default=2, help="number of worker processes (default: 2)")
    args = parser.parse_args()
    if not (args.dataset_path or args.catalogue or args.config):
        parser.error("nothing to compare with; give --config, --dataset_path or --catalogue")
    return args


def look_in_config(tasks: Sequence[Row], config: str, max_programs: int | None) -> int:
    """Print the overlap with the prompts of a dataset that is not built yet; return the number of matches."""
    overlap = measure_overlap([task["prompt"] for task in tasks], make_prompts(config, max_programs))
    return print_overlap(overlap, tasks, f"prompts of {config}")


def look_in_dataset(tasks: Sequence[Row], folder: Path) -> int:
    """Print the overlap with the prompts and programs of a training split; return the number of matches."""
    prompts = (row["prompt"] for row in iter_rows(folder, "train"))
    overlap = measure_overlap([task["prompt"] for task in tasks], prompts)
    found = print_overlap(overlap, tasks, "training prompts")
    solved = find_references(tasks, folder)
    print(f"  {len(solved)} have their reference in it" + (f": {', '.join(solved[:20])}" if solved else ""))
    return found + len(solved)


def make_prompts(config: str, most: int | None) -> Iterator[str]:
    """Yield the prompts of the catalogue's and the composer's programs for a dataset."""
    (args,) = parse_arguments(DatasetArguments, argv=["--config", config])
    sources = [source for source in get_sources(args) if isinstance(source, Catalogue | Composer)]
    step = max(1, sum(map(len, sources)) // (most or sys.maxsize))
    for source in sources:
        for index in range(0, len(source), step):
            for program in source.programs(index, index + 1):
                yield from program.prompts


def print_overlap(overlap: dict[str, Any], tasks: Sequence[Row], what: str) -> int:
    print(f"{overlap['num_tasks']} tasks against {overlap['num_prompts']} {what}", flush=True)
    for key, meaning in (("exact", "are repeated word for word"), ("ngram", "share eight words in a row")):
        ids = [tasks[index]["task_id"] for index in overlap[key]]
        print(f"  {len(ids)} {meaning}" + (f": {', '.join(ids[:20])}" if ids else ""))
    return len(overlap["exact"]) + len(overlap["ngram"])


def find_references(tasks: Sequence[Row], folder: Path) -> list[str]:
    """Return the ids of the tasks whose reference is, under any name, a program of the training split."""
    known = {
        program_key(reference, task["entry_point"]): task["task_id"]
        for task in tasks
        if (reference := task.get("completion"))
    }
    keys = (program_key(row["completion"] or "", row["entry_point"]) for row in iter_rows(folder, "train"))
    return sorted({known[key] for key in keys if key in known})


def find_solutions(tasks: Sequence[Row], max_per_concept: int, num_workers: int) -> dict[str, str]:
    """Return for each solved task the first concept with a program that passes all tests."""
    by_type = compile_catalogue(max_per_concept)
    pairs = [
        (task["task_id"], item.program.concept, _candidate(task, item))
        for task in tasks
        for item in by_type[parse_signature(task["signature"] or "").function_type]
    ]
    solved: dict[str, str] = {}
    with Sandbox(num_workers) as sandbox:
        results = sandbox.check(candidate for _, _, candidate in pairs)
        for (task_id, concept, _), result in zip(pairs, results, strict=True):
            if result.passed:
                solved.setdefault(task_id, concept)
    return solved


def compile_catalogue(max_per_concept: int) -> defaultdict[str, list[Compiled]]:
    """Compile the variants of every concept; return the distinct programs by function type."""
    programs = [
        concept.instantiate(index)
        for concept in load_concepts()
        for index in range(min(len(concept), max_per_concept))
    ]
    by_type: defaultdict[str, dict[str, Compiled]] = defaultdict(dict)
    for item in compile_programs(programs):
        if item.ir is not None:
            name = item.program.name
            function_type = parse_signature(signature_of(item.ir, name)).function_type
            by_type[function_type].setdefault(serialize(item.ir, name), item)
    return defaultdict(list, {function_type: list(items.values()) for function_type, items in by_type.items()})


def _candidate(task: Row, item: Compiled) -> dict[str, Any]:
    return {"completion": item.ir, "entry_point": item.program.name, "tests": task["tests"]}


if __name__ == "__main__":
    main()
