"""A built dataset: disjoint by canonical IR, executed, measured, and there as a whole or not at all."""

import json
from pathlib import Path

import pytest

from t2l.arguments import DatasetArguments
from t2l.data.build import DatasetError, build_dataset
from t2l.data.figures import count_leaks, exact_match_ceiling
from t2l.data.rows import read_rows
from t2l.data.serialization import deserialize, serialize, signature_of
from t2l.llvm import Sandbox

ROW = {"prompt": "Return one.", "signature": "i32 @one()", "entry_point": "one"}
ONE = "define i32 @one() {\n  ret i32 1\n}"
TWO = "define i32 @one() {\n  ret i32 2\n}"


def arguments(folder: Path, **changes: object) -> DatasetArguments:
    values = {"output_dir": str(folder), "catalogue_max_per_concept": 1, "composer_programs": 40}
    return DatasetArguments(**{**values, "validation_size": 10, "test_size": 10, **changes})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data") / "dataset"
    build_dataset(arguments(folder))
    return folder


def test_splits_share_no_canonical_ir(built: Path) -> None:
    keys = {
        name: {serialize(row["completion"], row["entry_point"]) for row in read_rows(built / f"{name}.jsonl")}
        for name in ("train", "validation", "test")
    }
    assert not keys["train"] & keys["validation"] and not keys["train"] & keys["test"]
    assert not keys["validation"] & keys["test"]


def test_figures_are_those_of_the_files(built: Path) -> None:
    figures = json.loads((built / "figures.json").read_text())
    assert figures["rows"] == {name: len(read_rows(built / f"{name}.jsonl")) for name in figures["rows"]}
    assert figures["rows"]["test"] == 10
    assert figures["leaks"]["canonical"] == 0
    assert figures["exact_match_ceiling"] >= 0.995


def test_every_completion_passes_its_own_tests_and_is_canonical(built: Path) -> None:
    rows = read_rows(built / "test.jsonl")
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


def test_the_same_seed_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    build_dataset(arguments(tmp_path / "dataset", num_workers=1))
    for name in ("train.jsonl", "validation.jsonl", "test.jsonl", "figures.json"):
        assert (tmp_path / "dataset" / name).read_bytes() == (built / name).read_bytes()


def test_too_few_programs_are_refused_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="validation_size and test_size ask for 1010"):
        build_dataset(
            arguments(tmp_path / "dataset", catalogue=False, composer_programs=5, validation_size=10, test_size=1000)
        )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_other_files_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("precious")
    with pytest.raises(DatasetError, match="holds files that no dataset has"):
        build_dataset(arguments(tmp_path))
    assert (tmp_path / "thesis.tex").read_text() == "precious"


def test_planted_leaks_are_counted() -> None:
    row = {**ROW, "completion": ONE}
    renamed = {**row, "entry_point": "uno", "signature": "i32 @uno()", "completion": ONE.replace("one", "uno")}
    other = {**row, "completion": TWO}
    assert count_leaks({"train": [row], "test": [row]}) == {"exact": 1, "canonical": 1, "prompt": 1}
    assert count_leaks({"train": [row], "test": [renamed]}) == {"exact": 0, "canonical": 1, "prompt": 1}
    assert count_leaks({"train": [row], "test": [other]}) == {"exact": 0, "canonical": 0, "prompt": 1}


def test_a_prompt_with_two_answers_lowers_the_ceiling() -> None:
    assert exact_match_ceiling([{**ROW, "completion": ONE}, {**ROW, "completion": TWO}]) == 0.5
    assert exact_match_ceiling([]) == 1.0
