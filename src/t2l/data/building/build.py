"""Build a dataset: map, reduce, measure, publish.

    figures = build_dataset(DatasetArguments(output_dir="runs/small/dataset", composer_programs=2000))

Two programs are the same if their canonical IR is the same, apart from the name of the entry point. All rows of a
program are in one split. The bytes of the files depend on the arguments, the sources, and the versions of t2l, LLVM
and clang; not on the number of processes, their order, or how often a run was stopped and started again.
"""

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any

from t2l.arguments import DatasetArguments
from t2l.data.building.card import write_card
from t2l.data.building.exclusion import Exclusion, read_exclusion
from t2l.data.building.figures import measure_splits
from t2l.data.building.map_step import (
    build_all_chunks,
    chunk_path,
    clang_version,
    explain_refusals,
    work_folder,
)
from t2l.data.building.reduce_step import Reduction, SplitSizes
from t2l.data.building.requests import RequestOptions
from t2l.data.building.splits import SPLITS, choose_held_out
from t2l.data.errors import DatasetError
from t2l.data.rows import find_splits
from t2l.data.shards import FileFormat, iter_rows
from t2l.llvm.ir.parsing import LLVM_VERSION


def build_dataset(args: DatasetArguments) -> dict[str, Any]:
    """Build a dataset and write it to `args.output_dir`, complete or not at all.

    Finished chunks are kept in `<output_dir>.work` until then, so that a stopped run can go on.

    Args:
        args (`DatasetArguments`): sources, sizes, seed.

    Returns:
        `dict`: the figures, as in the dataset's `figures.json`.

    Raises:
        `DatasetError`: for too few programs, an `output_dir` with other files, a full disk, a dead process.
    """
    check_output_dir(args.output_dir)
    excluded = read_exclusion(args.excluded_tasks, args.excluded_programs)
    chunks = build_all_chunks(args)
    work = work_folder(args.output_dir)
    folder, scratch = work / "dataset", work / "buckets"
    with explain_refusals(work):
        for made in (folder, scratch):
            shutil.rmtree(made, ignore_errors=True)
            made.mkdir()
        paths = [chunk_path(args.output_dir, chunk) for chunk, _ in chunks]
        reduction = _plan_reduction(args, paths, [summary for _, summary in chunks], excluded)
        dropped = reduction.write(folder, scratch)
        held_out = reduction.held_out
        figures = {
            "llvm_version": LLVM_VERSION,
            "clang_version": clang_version(),
            **_measure(folder, excluded),
            "held_out": {
                "concepts": sorted(held_out.concepts),
                "combinations": sorted(held_out.combinations),
                "max_train_difficulty": held_out.max_difficulty,
            },
            "dropped": dropped,
        }
        (folder / "figures.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        write_card(
            folder / "README.md", figures, name=Path(args.output_dir).name, seed=args.seed, suffix=args.file_format
        )
        _publish(folder, Path(args.output_dir))
        shutil.rmtree(work)
    return figures


def _plan_reduction(args: DatasetArguments, paths: list[Path], summaries: list[Any], excluded: Exclusion) -> Reduction:
    """Return the reduce step that the arguments ask for."""
    held_out = choose_held_out(
        summaries,
        num_concepts=args.test_concepts,
        num_combinations=args.test_combinations,
        max_difficulty=args.max_train_difficulty,
        seed=args.seed,
    )
    has_composition = args.test_combinations or args.max_train_difficulty is not None
    sizes = SplitSizes(
        train=args.train_size,
        validation=args.validation_size,
        test=args.test_size,
        test_concepts=args.test_concepts_size if args.test_concepts else 0,
        test_composition=args.test_composition_size if has_composition else 0,
    )
    request_options = RequestOptions(
        **{field.name: getattr(args, field.name) for field in dataclasses.fields(RequestOptions)}
    )
    file_format = FileFormat(args.file_format, args.rows_per_shard)
    return Reduction(
        paths=paths,
        summaries=summaries,
        held_out=held_out,
        excluded=excluded,
        sizes=sizes,
        most_rows=args.prompts_per_program,
        shares=args.mixture,
        request_options=request_options,
        file_format=file_format,
        seed=args.seed,
    )


def check_output_dir(output_dir: str) -> None:
    """Refuse to replace a folder that is not a dataset, before hours of work.

    Raises:
        `DatasetError`: if the folder holds other files.
    """
    folder = Path(output_dir)
    with explain_refusals(folder):
        if folder.exists() and not (folder / "figures.json").exists() and any(folder.iterdir()):
            raise DatasetError(
                f"output_dir {output_dir!r} holds files but no dataset; a new folder or an older dataset is allowed "
                "there; choose another output_dir or empty it"
            )


def _measure(folder: Path, excluded: Exclusion) -> dict[str, Any]:
    found = find_splits(folder)
    splits = {split: iter_rows(folder, split) for split in SPLITS if split in found}
    return measure_splits(splits, excluded.benchmarks)


def _publish(folder: Path, output_dir: Path) -> None:
    """Rename the finished folder, so that a reader sees the whole dataset or none."""
    if output_dir.exists():
        shutil.rmtree(output_dir)
    folder.rename(output_dir)
