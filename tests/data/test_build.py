"""A built dataset: its splits share no canonical IR, its rows pass their tests, it is written completely or not."""

import json
from pathlib import Path

import datasets
import pytest

from t2l.arguments import DatasetArguments
from t2l.data.building.build import build_dataset
from t2l.data.errors import DatasetError
from t2l.data.loading import get_dataset
from t2l.data.rows import read_rows
from t2l.data.serialization import deserialize, serialize, signature_of
from t2l.llvm import Sandbox

IREVAL = str(Path(__file__).parents[2] / "eval" / "ireval" / "ireval.jsonl")
FILES = ("train.jsonl", "validation.jsonl", "test.jsonl", "test_concepts.jsonl", "figures.json", "README.md")


def arguments(folder: Path, **changes: object) -> DatasetArguments:
    values = {
        "output_dir": str(folder),
        "catalogue_families": ["comparison", "arithmetic"],
        "catalogue_max_per_concept": 1,
        "composer_programs": 60,
        "validation_size": 10,
        "test_size": 10,
        "test_concepts": 3,
        "excluded_tasks": [IREVAL],
    }
    return DatasetArguments(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data") / "dataset"
    build_dataset(arguments(folder, num_workers=1))
    return folder


def test_splits_share_no_canonical_ir(built: Path) -> None:
    splits = [
        {serialize(row["completion"], row["entry_point"]) for row in rows} for rows in get_dataset(str(built)).values()
    ]
    assert len(splits) == 4
    assert sum(map(len, splits)) == len(set().union(*splits))


def test_held_out_concepts_are_in_no_other_split(built: Path) -> None:
    concepts = {split: {row["concept"] for row in rows} for split, rows in get_dataset(str(built)).items()}
    held_out = concepts.pop("test_concepts")
    assert len(held_out) == 3
    assert held_out == set(json.loads((built / "figures.json").read_text())["held_out"]["concepts"])
    assert not held_out & set().union(*concepts.values())


def test_figures_are_those_of_the_files(built: Path) -> None:
    figures = json.loads((built / "figures.json").read_text())
    assert figures["rows"] == {name: len(rows) for name, rows in sorted_like(figures["rows"], built)}
    assert figures["rows"]["test"] == 10
    assert figures["leaks_by_split"].keys() == {"validation", "test", "test_concepts"}
    assert all(leaks["canonical"] == leaks["exact"] == 0 for leaks in figures["leaks_by_split"].values())
    assert figures["exact_match_ceiling"] >= 0.995


def test_figures_and_card_say_which_references_of_a_benchmark_train(built: Path) -> None:
    figures = json.loads((built / "figures.json").read_text())
    tasks = len(read_rows(IREVAL))
    assert figures["benchmarks"] == {IREVAL: {"tasks": tasks, "references": tasks, "in_train": []}}
    assert f"| {IREVAL} | {tasks} | {tasks} | 0 |" in (built / "README.md").read_text()


def sorted_like(names: dict[str, int], folder: Path) -> list[tuple[str, list[dict[str, object]]]]:
    dataset = get_dataset(str(folder))
    assert dataset.keys() == names.keys()
    return [(name, dataset[name]) for name in names]


def test_every_completion_passes_its_own_tests_and_is_canonical(built: Path) -> None:
    rows = [row for split in get_dataset(str(built)).values() for row in split]
    with Sandbox() as sandbox:
        results = list(sandbox.check(rows))
    assert all(
        result.passed and result.canonical == row["completion"] for result, row in zip(results, rows, strict=True)
    )


def test_every_row_survives_serialization(built: Path) -> None:
    for row in read_rows(built / "train.jsonl"):
        name, signature = row["entry_point"], row["signature"]
        assert deserialize(serialize(row["completion"], name, signature), name, signature) == row["completion"]
        assert signature_of(row["completion"], name) == signature


@pytest.mark.slow
def test_bytes_do_not_depend_on_the_number_of_workers_or_the_size_of_chunks(built: Path, tmp_path: Path) -> None:
    build_dataset(arguments(tmp_path / "dataset", num_workers=2, programs_per_chunk=17))
    for name in FILES:
        assert (tmp_path / "dataset" / name).read_bytes() == (built / name).read_bytes(), name
    assert [path.name for path in tmp_path.iterdir()] == ["dataset"]


@pytest.mark.slow
def test_shards_hold_the_same_rows_and_load_dataset_reads_them(built: Path, tmp_path: Path) -> None:
    args = arguments(tmp_path / "dataset", num_workers=1, file_format="parquet", rows_per_shard=20, train_size=50)
    figures = build_dataset(args)
    shards = sorted(path.name for path in (tmp_path / "dataset").glob("train-*"))
    assert shards == [f"train-0000{index}-of-00003.parquet" for index in range(3)]
    assert figures["rows"]["train"] == 50
    assert read_rows(tmp_path / "dataset" / "train") == read_rows(built / "train.jsonl")[:50]
    loaded = datasets.load_dataset(str(tmp_path / "dataset"), cache_dir=str(tmp_path / "cache"))
    assert {name: len(split) for name, split in loaded.items()} == figures["rows"]
    assert json.loads(loaded["test"][0]["tests"]) == read_rows(built / "test.jsonl")[0]["tests"]


@pytest.mark.slow
def test_a_prompt_without_signature_is_used_only_once(tmp_path: Path) -> None:
    args = arguments(tmp_path / "dataset", num_workers=1, prompts_per_program=3, without_signature=0.5)
    figures = build_dataset(args)
    rows = read_rows(tmp_path / "dataset" / "train.jsonl")
    bare = [row["prompt"] for row in rows if row["signature"] is None]
    assert 0.3 < len(bare) / len(rows) < 0.7
    assert len(set(bare)) == len(bare)
    assert figures["exact_match_ceiling"] == 1.0
    assert max(map(len, programs(rows).values())) == 3
    assert all(row["signature"] for row in read_rows(tmp_path / "dataset" / "test.jsonl"))


def programs(rows: list[dict[str, str]]) -> dict[str, set[str]]:
    prompts: dict[str, set[str]] = {}
    for row in rows:
        prompts.setdefault(serialize(row["completion"], row["entry_point"]), set()).add(row["prompt"])
    return prompts


def test_too_few_programs_are_refused_and_no_dataset_is_written(tmp_path: Path) -> None:
    few = {"catalogue": False, "catalogue_families": [], "test_concepts": 0, "composer_programs": 5}
    with pytest.raises(DatasetError, match="validation_size and test_size ask for 1010"):
        build_dataset(arguments(tmp_path / "dataset", **few, test_size=1000))
    assert not (tmp_path / "dataset").exists()


def test_a_folder_with_other_files_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("precious")
    with pytest.raises(DatasetError, match="holds files but no dataset"):
        build_dataset(arguments(tmp_path))
    assert (tmp_path / "thesis.tex").read_text() == "precious"
