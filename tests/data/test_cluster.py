"""A build with datatrove gives the same bytes as one without it, and Slurm gets a script for each of the two jobs."""

import os
from pathlib import Path

import pytest

from t2l.arguments import DatasetArguments
from t2l.data.building.build import build_dataset

pytest.importorskip("datatrove")

from t2l.data.building.cluster import build_with_datatrove  # noqa: E402  # needs datatrove

pytestmark = pytest.mark.slow


FILES = ("train.jsonl", "validation.jsonl", "test.jsonl", "figures.json", "README.md")


def arguments(folder: Path, executor: str, **changes: object) -> DatasetArguments:
    values = {
        "catalogue": False,
        "composer_programs": 60,
        "programs_per_chunk": 10,
        "validation_size": 5,
        "test_size": 5,
    }
    output_dir = str(folder / "dataset")
    return DatasetArguments(output_dir=output_dir, executor=executor, **{**values, **changes})  # type: ignore[arg-type]


def test_datatrove_gives_the_same_bytes(tmp_path: Path) -> None:
    figures = build_dataset(arguments(tmp_path / "here", "process"))
    assert build_with_datatrove(arguments(tmp_path / "there", "datatrove_local", num_tasks=2)) == figures
    for name in FILES:
        here, there = (tmp_path / folder / "dataset" / name for folder in ("here", "there"))
        assert here.read_bytes() == there.read_bytes(), name
    assert (tmp_path / "there" / "dataset.logs" / "map" / "completions" / "00001").exists()


def test_slurm_gets_the_chunks_and_after_them_the_reduce_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = tmp_path / "queue"
    sbatch = tmp_path / "bin" / "sbatch"
    sbatch.parent.mkdir()
    sbatch.write_text(f'#!/bin/sh\necho "$@" >> {queue}\ncat "$(eval echo \\${{$#}})" >> {queue}\necho job 7\n')
    sbatch.chmod(0o755)
    monkeypatch.setenv("PATH", f"{sbatch.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    assert build_with_datatrove(arguments(tmp_path, "slurm", slurm_partition="cpu", num_tasks=5)) is None
    queued = queue.read_text()
    assert "--partition=cpu" in queued and "--array=0-4" in queued
    assert queued.index("t2l_map") < queued.index("t2l_reduce")
    assert "--dependency=afterok:7" in queued
