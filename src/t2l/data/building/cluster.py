"""Build a dataset on a cluster, with datatrove's executors: one job for the map step, one for the reduce step.

    python recipes/build_dataset.py --config configs/data/people_500k.yaml --executor slurm --slurm_partition cpu

Needs `pip install 't2l[scale]'`, and an `output_dir` on a disk that all machines share. To repeat failed tasks, start
the same command again: finished chunks are kept.
"""

import json
from pathlib import Path
from typing import Any

from datatrove.data import DocumentsPipeline  # type: ignore[import-untyped]
from datatrove.executor import LocalPipelineExecutor, RayPipelineExecutor, SlurmPipelineExecutor  # type: ignore[import-untyped]
from datatrove.executor.base import PipelineExecutor  # type: ignore[import-untyped]
from datatrove.pipeline.base import PipelineStep  # type: ignore[import-untyped]

from t2l.arguments import DatasetArguments
from t2l.data.building.build import build_dataset, check_output_dir
from t2l.data.building.exclusion import read_exclusion
from t2l.data.building.map_step import build_chunks

_MEMORY = 4  # GB for each task, which has one CPU


class MapStep(PipelineStep):
    """A pipeline step that builds a task's share of the chunks."""

    type = "t2l"
    name = "map"

    def __init__(self, args: DatasetArguments) -> None:
        super().__init__()
        self.args = args

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Build chunks `rank`, `rank + world_size`, …; pass documents through."""
        yield from data or ()
        build_chunks(self.args, rank, world_size)


class ReduceStep(PipelineStep):
    """A pipeline step that makes the dataset from all chunks; it builds those that are missing or damaged."""

    type = "t2l"
    name = "reduce"

    def __init__(self, args: DatasetArguments) -> None:
        super().__init__()
        self.args = args

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Build the dataset, in the only task of this job; pass documents through."""
        yield from data or ()
        build_dataset(self.args)


def build_with_datatrove(args: DatasetArguments) -> dict[str, Any] | None:
    """Start the map job and the reduce job, which waits for the first.

    Args:
        args (`DatasetArguments`): arguments with an `executor` other than `process`.

    Returns:
        `dict` or `None`: the figures; `None` for `slurm`, which only queues the jobs.

    Raises:
        `DatasetError`: as `build_dataset`, if the jobs run on this machine.
    """
    check_output_dir(args.output_dir)
    read_exclusion(args.excluded_tasks, args.excluded_programs)  # finds mistakes in these files before the jobs start
    chunks = _executor(args, MapStep(args), args.num_tasks, None)
    _executor(args, ReduceStep(args), 1, chunks).run()
    if args.executor == "slurm":
        return None
    figures: dict[str, Any] = json.loads(Path(args.output_dir, "figures.json").read_text(encoding="utf-8"))
    return figures


def _executor(
    args: DatasetArguments, step: PipelineStep, tasks: int, depends: PipelineExecutor | None
) -> PipelineExecutor:
    # skip_completed is off: summaries already say which chunks are finished, and datatrove's own records of finished
    # tasks would remain after the chunks were deleted.
    shared = {
        "pipeline": [step],
        "tasks": tasks,
        "depends": depends,
        "logging_dir": str(Path(f"{args.output_dir.rstrip('/')}.logs", step.name).resolve()),
        "skip_completed": False,
    }
    if args.executor == "slurm":
        return SlurmPipelineExecutor(
            **shared,
            time=args.slurm_time,
            partition=args.slurm_partition,
            mem_per_cpu_gb=_MEMORY,
            job_name=f"t2l_{step.name}",
        )
    if args.executor == "ray":
        return RayPipelineExecutor(**shared, mem_per_cpu_gb=_MEMORY)
    return LocalPipelineExecutor(**shared, workers=min(args.num_workers, tasks), start_method="spawn")
