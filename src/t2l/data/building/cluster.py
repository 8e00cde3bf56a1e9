"""The same chunks on a cluster, through datatrove's executors: a job for the map step, and one for the reduce step.

    python recipes/build_dataset.py --config configs/data/synthetic_500k.yaml --executor slurm --slurm_partition cpu

Needs `pip install 't2l[scale]'`, and an `output_dir` that all machines see. To repeat failed tasks, start the same
command again: finished chunks are kept.
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

_MEMORY = 4  # GB for each task


class MapStep(PipelineStep):
    """Builds a task's share of the chunks."""

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
    """Makes the dataset from all chunks; missing or damaged ones are built here."""

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
    """Start both jobs; the second waits for the first.

    Args:
        args (`DatasetArguments`): with an `executor` other than `process`.

    Returns:
        `dict` or `None`: the figures; `None` for `slurm`, which only queues the jobs.

    Raises:
        `DatasetError`: as `build_dataset`, where the job runs here.
    """
    check_output_dir(args.output_dir)
    read_exclusion(args.excluded_tasks)  # to find a mistake there before the jobs run
    chunks = _executor(args, MapStep(args), args.num_tasks, None)
    _executor(args, ReduceStep(args), 1, chunks).run()
    if args.executor == "slurm":
        return None
    figures: dict[str, Any] = json.loads(Path(args.output_dir, "figures.json").read_text(encoding="utf-8"))
    return figures


def _executor(
    args: DatasetArguments, step: PipelineStep, tasks: int, depends: PipelineExecutor | None
) -> PipelineExecutor:
    # skip_completed: chunks know themselves whether they are complete, and datatrove's marks would outlive them.
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
