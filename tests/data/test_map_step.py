"""A build that was stopped or damaged continues and gives the same bytes; errors of the machine say what to do."""

import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from t2l.arguments import DatasetArguments
from t2l.data.building.build import build_dataset
from t2l.data.building.map_step import build_chunks
from t2l.data.errors import DatasetError
from t2l.data.rows import write_rows

ROOT = Path(__file__).parents[2]
FILES = ("train.jsonl", "validation.jsonl", "test.jsonl", "figures.json", "README.md")


CHANGED = {
    "catalogue": False,
    "composer_programs": 80,
    "programs_per_chunk": 10,
    "validation_size": 5,
    "test_size": 5,
}


MIXED = {  # all that a large dataset uses
    **CHANGED,
    "catalogue": True,
    "catalogue_families": ["saturating"],
    "catalogue_max_per_concept": 2,
    "catalogue_conventions": 2,
    "combination_programs": 40,
    "formula_programs": 40,
    "mixture": {"catalogue": 0.25, "composer": 0.25, "combinations": 0.25, "formulas": 0.25},
    "prompts_per_program": 6,
    "registers": {"question": 2.0, "phrase": 0.3},
    "without_signature": 0.1,
    "name_only": 0.1,
    "with_examples": 0.3,
    "with_prototype": 0.3,
    "renamed": 0.3,
    "reworded": 0.3,
    "train_size": 100,
}


def arguments(folder: Path, **changes: object) -> DatasetArguments:
    return DatasetArguments(output_dir=str(folder / "dataset"), **{**CHANGED, **changes})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("finished")
    build_dataset(arguments(folder))
    return {name: (folder / "dataset" / name).read_bytes() for name in FILES}


def chunk_files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "dataset.work" / "chunks").iterdir()}


@pytest.mark.slow
def test_a_killed_build_goes_on_and_gives_the_bytes_of_one_process(tmp_path: Path) -> None:
    build_dataset(arguments(tmp_path / "one", **{**MIXED, "num_workers": 1}))
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump({**MIXED, "output_dir": str(tmp_path / "dataset")}))
    command = [sys.executable, "recipes/build_dataset.py", "--config", str(config)]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)
    while process.poll() is None and not any((tmp_path / "dataset.work").glob("chunks/*.parquet")):
        time.sleep(0.01)
    time.sleep(random.random() / 2)
    process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    assert process.returncode == -signal.SIGKILL, errors.decode()
    assert not (tmp_path / "dataset").exists()
    build_dataset(arguments(tmp_path, **MIXED))
    one, two = tmp_path / "one" / "dataset", tmp_path / "dataset"
    assert {name: (two / name).read_bytes() for name in FILES} == {name: (one / name).read_bytes() for name in FILES}


@pytest.mark.slow
def test_ranks_share_the_chunks_and_a_damaged_one_is_built_again(tmp_path: Path, finished: dict[str, bytes]) -> None:
    args = arguments(tmp_path)
    build_chunks(args, rank=0, world_size=2)
    names = [f"composer-{n:08}-{n + 10:08}" for n in range(0, 80, 10)]
    assert {Path(name).stem for name in chunk_files(tmp_path)} == set(names[::2])
    build_chunks(args, rank=1, world_size=2)
    before = chunk_files(tmp_path)
    assert {Path(name).stem for name in before} == set(names)
    folder = tmp_path / "dataset.work" / "chunks"
    flipped = bytearray(before[f"{names[0]}.parquet"])
    flipped[random.randrange(len(flipped))] ^= 1
    (folder / f"{names[0]}.parquet").write_bytes(flipped)
    (folder / f"{names[1]}.parquet").write_bytes(before[f"{names[1]}.parquet"][:-100])
    (folder / f"{names[2]}.json").write_bytes(before[f"{names[2]}.json"][:50])
    (folder / f"{names[3]}.json").unlink()
    for ending in ("json", "parquet"):  # another chunk under this one's name
        (folder / f"{names[4]}.{ending}").write_bytes(before[f"{names[5]}.{ending}"])
    build_chunks(args)
    assert chunk_files(tmp_path) == before
    build_dataset(args)
    assert {name: (tmp_path / "dataset" / name).read_bytes() for name in FILES} == finished


def test_chunks_of_another_dataset_are_refused(tmp_path: Path) -> None:
    build_chunks(arguments(tmp_path, composer_programs=10))
    before = chunk_files(tmp_path)
    with pytest.raises(DatasetError, match=r"seed 0 → 1\); .*; delete that folder"):
        build_dataset(arguments(tmp_path, composer_programs=10, seed=1))
    assert chunk_files(tmp_path) == before


def test_more_programs_and_other_splits_reuse_the_chunks(tmp_path: Path, finished: dict[str, bytes]) -> None:
    build_chunks(arguments(tmp_path, composer_programs=20, test_size=9))
    stamps = {path: path.stat().st_mtime_ns for path in (tmp_path / "dataset.work" / "chunks").iterdir()}
    build_chunks(arguments(tmp_path))
    assert len(stamps) == 4 and all(path.stat().st_mtime_ns == stamp for path, stamp in stamps.items())


@pytest.mark.slow
def test_a_full_disk_is_reported_and_leaves_no_dataset(tmp_path: Path, finished: dict[str, bytes]) -> None:
    args = arguments(tmp_path)
    build_chunks(args)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(DatasetError, match="File too large.*correct this and run the same command again"):
            build_dataset(args)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not (tmp_path / "dataset").exists()
    build_dataset(args)
    assert {name: (tmp_path / "dataset" / name).read_bytes() for name in FILES} == finished


def test_an_output_dir_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(DatasetError, match="Not a directory"):
        build_dataset(arguments(tmp_path / "file"))


@pytest.mark.slow
def test_foreign_ir_passes_the_same_checks_and_refusals_are_counted(tmp_path: Path) -> None:
    function = "define i32 @f{0}(i32 %x) {{\n  %y = add i32 {0}, %x\n  ret i32 %y\n}}"
    rows = [{"text": f"Add {n}.", "ir": function.format(n)} for n in range(1, 9)]
    rows += [{"text": "Broken.", "ir": "define i32 @f() {\n  ret i64 0\n}"}, {"text": "Again.", "ir": rows[0]["ir"]}]
    write_rows(tmp_path / "theirs.jsonl", rows)
    foreign = {"ir_datasets": [str(tmp_path / "theirs.jsonl")], "text_column": "text", "ir_column": "ir"}
    args = arguments(tmp_path, composer_programs=0, **foreign, validation_size=1, test_size=1)
    figures = build_dataset(args)
    assert figures["rows"] == {"train": 6, "validation": 1, "test": 1}
    assert figures["dropped"] == {"IR refused: parse_error": 1, "duplicate canonical IR": 1}


@pytest.mark.slow
def test_a_foreign_dataset_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "theirs.jsonl"
    args = arguments(tmp_path, composer_programs=0, ir_datasets=[str(path)], text_column="text")
    path.write_bytes(b'{"text": "Add."}\n')
    with pytest.raises(DatasetError, match="no column 'completion'"):
        build_dataset(args)
    path.write_bytes(b'{"text": "Add.", "completion": "\xff"}\n')
    with pytest.raises(DatasetError, match="(?s)line 1: encoding: given byte 0xff"):
        build_dataset(args)
    assert not (tmp_path / "dataset").exists()
