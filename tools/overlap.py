"""Look for the tasks of a benchmark in training data: for their wording, and for programs that solve them.

    python tools/overlap.py --tasks eval/ireval/ireval.jsonl --config configs/data/quickstart.yaml
    python tools/overlap.py --tasks eval/ireval/ireval.jsonl --dataset_path runs/quickstart/dataset --behaviour
    python tools/overlap.py --tasks eval/ireval/ireval.jsonl --catalogue --retrieval

--config searches all prompts that the catalogue and the drawn programs give for a dataset, also those that the build
will leave out. --dataset_path searches the training split of a dataset. Both find prompts that repeat a task, share
eight words in a row with one, or have nearly the same words; the exit status is 1 if either finds any.

--dataset_path also finds the tasks whose reference trains, by canonical IR, and with --behaviour those whose tests a
training program of the same LLVM types passes (6 ms of one core for a program). --catalogue does the latter with the
programs of the catalogue, in all conventions for signatures, and of the combinations. A model could solve these tasks
from memory, which is no mistake of the data: many benchmarks ask for the greatest common divisor. --retrieval says how
often the program with the nearest wording (TF-IDF of words and pairs of words) solves the task, and how often one of
the ten nearest programs does. Do not write or change concepts because of a benchmark.
"""

import argparse
import itertools
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from t2l.arguments import ArgumentsError, DatasetArguments, parse_arguments
from t2l.data.building.compilation import compile_programs
from t2l.data.building.overlap import measure_overlap
from t2l.data.building.solutions import Solver, count_nearest, find_solutions, merge_programs
from t2l.data.building.sources import Catalogue
from t2l.data.building.wordings import iter_wordings
from t2l.data.catalogue.conventions import CONVENTIONS
from t2l.data.combinations import load_combinations
from t2l.data.errors import DatasetError
from t2l.data.rows import Row, RowError, read_rows
from t2l.data.serialization import program_key
from t2l.data.shards import iter_rows

_SHOWN = 20  # ids of tasks in a line


def main() -> None:
    args = parse_command_line()
    try:
        tasks = read_rows(args.tasks)
        found = sum(look_in_config(tasks, config, args.max_programs) for config in args.config)
        if args.dataset_path:
            found += look_in_dataset(tasks, args.dataset_path)
        if args.behaviour:
            programs = merge_programs(read_programs(args.dataset_path))
            print_solutions(tasks, programs, "the training split", args)
        if args.catalogue:
            programs = merge_programs(compile_catalogue(args.max_per_concept, args.conventions))
            print_solutions(tasks, programs, "the catalogue and the combinations", args)
    except (ArgumentsError, DatasetError, RowError) as err:
        sys.exit(f"overlap: {err}")
    sys.exit(found > 0)


def parse_command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of rows")
    parser.add_argument("--config", nargs="+", default=[], help="YAML files of datasets, configs/data/*.yaml")
    parser.add_argument("--max_programs", type=int, help="evenly spaced programs of each source of --config")
    parser.add_argument("--dataset_path", type=Path, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--behaviour", action="store_true", help="run the programs of --dataset_path on tasks' tests")
    parser.add_argument("--catalogue", action="store_true", help="run the catalogue's programs on the tasks' tests")
    parser.add_argument("--max_per_concept", type=int, default=40, help="most variants of one concept (default: 40)")
    parser.add_argument(
        "--conventions", type=int, default=len(CONVENTIONS), help="most further signatures of each (default: all)"
    )
    parser.add_argument("--retrieval", action="store_true", help="ask also for the programs with the nearest wordings")
    parser.add_argument("--totals", action="store_true", help="do not list the tasks that a program passes")
    parser.add_argument("--num_workers", type=int, default=2, help="number of worker processes (default: 2)")
    args = parser.parse_args()
    if not (args.dataset_path or args.catalogue or args.config):
        parser.error("nothing to compare with; give --config, --dataset_path or --catalogue")
    if args.behaviour and not args.dataset_path:
        parser.error("--behaviour runs the programs of a dataset; give --dataset_path, or --catalogue instead")
    if args.retrieval and not (args.behaviour or args.catalogue):
        parser.error("--retrieval needs programs that were run; give --behaviour or --catalogue")
    return args


def look_in_config(tasks: Sequence[Row], config: str, max_programs: int | None) -> int:
    """Print the overlap with the prompts of a dataset that is not built yet; return the number of matches."""
    (args,) = parse_arguments(DatasetArguments, argv=["--config", config])
    prompts = (prompt for _, prompt in iter_wordings(args, max_programs))
    return print_overlap(measure_overlap([task["prompt"] for task in tasks], prompts), tasks, f"prompts of {config}")


def look_in_dataset(tasks: Sequence[Row], folder: Path) -> int:
    """Print the overlap with the prompts and programs of a training split; return the number of matching prompts."""
    prompts = (row["prompt"] for row in iter_rows(folder, "train"))
    overlap = measure_overlap([task["prompt"] for task in tasks], prompts)
    found = print_overlap(overlap, tasks, "training prompts")
    print_ids("have their reference in it", find_references(tasks, folder))
    return found


def print_overlap(overlap: Mapping[str, Any], tasks: Sequence[Row], what: str) -> int:
    print(f"{overlap['num_tasks']} tasks against {overlap['num_prompts']} {what}", flush=True)
    meanings = {
        "exact": "are repeated word for word",
        "ngram": "share eight words in a row",
        "near": "have nearly the same words",
    }
    for key, meaning in meanings.items():
        print_ids(meaning, [tasks[index]["task_id"] for index in overlap[key]])
    return sum(len(overlap[key]) for key in meanings)


def print_ids(meaning: str, ids: Sequence[str]) -> None:
    more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    print(f"  {len(ids)} {meaning}" + (f": {', '.join(ids[:_SHOWN])}{more}" if ids else ""), flush=True)


def find_references(tasks: Sequence[Row], folder: Path) -> list[str]:
    """Return the ids of the tasks whose reference is, under any name, a program of the training split."""
    known = {
        program_key(reference, task["entry_point"]): task["task_id"]
        for task in tasks
        if (reference := task.get("completion"))
    }
    keys = (program_key(row["completion"] or "", row["entry_point"]) for row in iter_rows(folder, "train"))
    return sorted({known[key] for key in keys if key in known})


def read_programs(folder: Path) -> Iterator[Solver]:
    """Yield the program of each row of a training split."""
    for row in iter_rows(folder, "train"):
        yield Solver(row["completion"] or "", row["entry_point"], row["task_id"], [row["prompt"]])


def compile_catalogue(max_per_concept: int, num_conventions: int) -> Iterator[Solver]:
    """Yield the variants of every concept of the catalogue, and the combinations."""
    catalogue = Catalogue((), max_per_concept, num_conventions, seed=0)
    programs = itertools.chain(catalogue.programs(0, len(catalogue)), load_combinations())
    for item in compile_programs(programs):
        if item.ir is not None:
            yield Solver(item.ir, item.program.name, item.program.concept, list(item.program.prompts))


def print_solutions(tasks: Sequence[Row], programs: Sequence[Solver], where: str, args: argparse.Namespace) -> None:
    """Print the tasks that a program passes, each with the first such program."""
    solutions = find_solutions(tasks, programs, args.num_workers)
    print(f"{len(solutions)} of {len(tasks)} tasks are passed by a program of {where} ({len(programs)} programs)")
    if args.retrieval:
        first, ten = count_nearest(tasks, programs, solutions, (1, 10))
        print(f"  {first} by the program with the nearest wording, {ten} by one of the ten nearest programs")
    for task, solvers in [] if args.totals else solutions.items():
        print(f"  {tasks[task]['task_id']}: {programs[solvers[0]].label}")


if __name__ == "__main__":
    main()
