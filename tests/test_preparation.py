"""A prepared folder: rows come back from it, and what is damaged or wrong is refused."""

import errno
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.tiny import ROWS
from tests.tiny_runs import make_prepare_args, make_prepared
from tokenizers import normalizers

from t2l.checksums import write_checksums
from t2l.data.rows import RowError, write_rows
from t2l.data.serialization import format_prompt, get_target
from t2l.tokenization import TokenizationError, get_tokenizer
from t2l.training import TrainingError, prepare_dataset
from t2l.training.prepared import PreparedDataset, encoding, load_prepared

TEXTS = sorted((get_target(row), format_prompt(row["prompt"], row.get("signature"))) for row in ROWS)


@pytest.fixture
def prepared(tmp_path: Path) -> str:
    return make_prepared(tmp_path)


@pytest.mark.parametrize(("given", "kept"), [(70_000, 65_535), (2.5, 2), (0, 2), (None, 2)])
def test_a_difficulty_is_kept_as_a_small_number_and_counted_where_it_is_missing(
    tmp_path: Path, given: Any, kept: int
) -> None:
    args = make_prepare_args(tmp_path)
    write_rows(tmp_path / "dataset" / "train.jsonl", [{**ROWS[0], "difficulty": given}])
    prepare_dataset(*args)
    assert load_prepared(tmp_path / "prepared").splits["train"].difficulties.tolist() == [kept]


@pytest.mark.parametrize("difficulty", [-5, "hard"])
def test_a_difficulty_that_is_no_number_of_operations_is_refused(tmp_path: Path, difficulty: Any) -> None:
    args = make_prepare_args(tmp_path)
    write_rows(tmp_path / "dataset" / "train.jsonl", [{**ROWS[0], "difficulty": difficulty}])
    with pytest.raises(TrainingError, match="difficulty .* of a row given; allowed: a number of operations"):
        prepare_dataset(*args)


def test_a_folder_with_facts_of_another_version_is_refused(prepared: str) -> None:
    Path(prepared, "prepared.json").write_text("{}")
    write_checksums(prepared)
    with pytest.raises(TrainingError, match="whose prepared.json is of another version; allowed: .* run it again"):
        load_prepared(prepared)


def test_every_row_comes_back_from_a_prepared_folder(prepared: str) -> None:
    loaded = load_prepared(prepared)
    dataset = PreparedDataset(loaded.splits["train"], np.full((6, 2), 64), 0)
    batch = dataset.__getitems__(list(range(6)))
    labels = batch["labels"].masked_fill(batch["labels"] == -100, 0)
    decode = loaded.tokenizer.batch_decode
    sources, targets = (decode(ids, skip_special_tokens=True) for ids in (batch["input_ids"], labels))
    assert sorted(zip(targets, sources, strict=True)) == TEXTS
    numbers = loaded.splits["train"].row_numbers
    assert [loaded.splits["train"].request(row)[0] for row in range(6)] == [
        ROWS[number]["prompt"] for number in numbers
    ]


def test_padding_is_masked_in_sources_and_ignored_in_labels(prepared: str) -> None:
    split = load_prepared(prepared).splits["train"]
    batch = PreparedDataset(split, np.full((6, 2), 64), 0).__getitems__([0, 3])
    assert batch["attention_mask"].sum(1).tolist() == split.source_lengths[[0, 3]].tolist()
    assert (batch["labels"] != -100).sum(1).tolist() == split.target_lengths[[0, 3]].tolist()
    assert not batch["input_ids"][batch["attention_mask"] == 0].any()


def test_a_target_that_several_rows_share_is_stored_once(tmp_path: Path) -> None:
    args = make_prepare_args(tmp_path)
    write_rows(tmp_path / "dataset/train.jsonl", [{**ROWS[0], "task_id": str(number)} for number in range(5)])
    facts = prepare_dataset(*args)["splits"]["train"]
    assert (facts["rows"], facts["targets"]) == (5, 1)


def test_rows_that_are_too_long_are_left_out_and_counted(tmp_path: Path) -> None:
    args = make_prepare_args(tmp_path, max_source_length=64)
    long = {**ROWS[0], "task_id": "long", "prompt": "plus " * 100}
    write_rows(tmp_path / "dataset/train.jsonl", [*ROWS, long])
    facts = prepare_dataset(*args)["splits"]["train"]
    assert (facts["rows"], facts["left_out"]) == (6, 1)


def test_a_tokenizer_that_loses_characters_is_refused(prepared: str, tmp_path: Path) -> None:
    model_args, data_args = make_prepare_args(tmp_path)
    foreign = get_tokenizer(prepared)
    foreign.backend_tokenizer.normalizer = normalizers.Replace("%", "")
    foreign.save_pretrained(tmp_path / "lossy")
    model_args.tokenizer_name_or_path = str(tmp_path / "lossy")
    with pytest.raises(TokenizationError, match="'%'"):
        prepare_dataset(model_args, data_args)


def test_the_same_rows_have_the_same_fingerprint_and_others_another(tmp_path: Path) -> None:
    args = make_prepare_args(tmp_path)
    first = prepare_dataset(*args)["fingerprint"]
    assert prepare_dataset(*args)["fingerprint"] == first
    write_rows(tmp_path / "dataset/train.jsonl", ROWS[1:])
    assert prepare_dataset(*args)["fingerprint"] != first


def test_a_damaged_or_incomplete_folder_is_refused(prepared: str) -> None:
    path = Path(prepared, "train.source_ids.npy.xz")
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(TrainingError, match="train.source_ids.npy.xz is not the file that was listed"):
        load_prepared(prepared)
    Path(prepared, "checksums.txt").unlink()
    with pytest.raises(TrainingError, match="run it again"):
        load_prepared(prepared)


def test_a_folder_of_something_else_is_never_replaced(tmp_path: Path) -> None:
    args = make_prepare_args(tmp_path)
    (tmp_path / "prepared").mkdir()
    (tmp_path / "prepared/thesis.txt").write_text("mine")
    with pytest.raises(FileExistsError, match="name another one"):
        prepare_dataset(*args)
    assert (tmp_path / "prepared/thesis.txt").read_text() == "mine"


def test_a_full_disk_is_named_with_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    args = make_prepare_args(tmp_path)
    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(TrainingError, match="No space left on device.*; make room there"):
        prepare_dataset(*args)
    assert not list(tmp_path.glob("*prepared*"))


def test_a_damaged_parquet_file_is_named(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    args = make_prepare_args(tmp_path)
    (tmp_path / "dataset/train.jsonl").unlink()
    write_rows(tmp_path / "dataset/train.parquet", ROWS)
    whole = (tmp_path / "dataset/train.parquet").read_bytes()
    (tmp_path / "dataset/train.parquet").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(RowError, match=r"train.parquet.*a readable file of rows"):
        prepare_dataset(*args)


def test_a_dataset_without_training_rows_is_refused(tmp_path: Path) -> None:
    args = make_prepare_args(tmp_path)
    (tmp_path / "dataset/train.jsonl").unlink()
    with pytest.raises(TrainingError, match="a dataset with train; build it"):
        prepare_dataset(*args)


def test_sequences_are_taken_in_any_order_over_several_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "_ROWS_AT_ONCE", 2)
    flat, lengths = np.array([1, 2, 2, 3, 3, 3]), np.array([1, 2, 0, 3])
    assert encoding._take(flat, lengths, np.array([3, 2, 0, 1, 3])).tolist() == [3, 3, 3, 1, 2, 2, 3, 3, 3]
