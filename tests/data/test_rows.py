"""Rows are read as they were written, and every mistake in a file of rows is reported."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from t2l.data.errors import DatasetError
from t2l.data.loading import get_dataset
from t2l.data.rows import RowError, check_rows, iter_jsonl, read_rows, write_rows

ROW: dict[str, Any] = {
    "task_id": "a",
    "prompt": "Add a and b, in 32 bits — é.",
    "signature": "i32 @add(i32, i32)",
    "completion": "define i32 @add(i32 %0, i32 %1) {\n  %3 = add i32 %0, %1\n  ret i32 %3\n}",
    "entry_point": "add",
    "tests": [{"args": [1, 2], "returns": 3}, {"args": [{"type": "i8", "data": [1]}, None], "returns": 0.5}],
    "family": "arithmetic",
    "source": "catalogue",
    "tier": "int",
}
BARE = {"task_id": "b", "prompt": "Return x.", "entry_point": "f"}


@pytest.fixture
def refuse(tmp_path: Path) -> Callable[[bytes], str]:
    def refuse(content: bytes) -> str:
        (tmp_path / "bad.jsonl").write_bytes(content)
        with pytest.raises(RowError) as caught:
            read_rows(tmp_path / "bad.jsonl")
        return str(caught.value)

    return refuse


def test_rows_come_back_from_json_lines(tmp_path: Path) -> None:
    write_rows(tmp_path / "new" / "rows.jsonl", [ROW, BARE])
    assert read_rows(tmp_path / "new" / "rows.jsonl") == [ROW, BARE]


def test_rows_come_back_from_parquet_with_none_for_missing_values(tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.parquet", [BARE, ROW])
    absent = dict.fromkeys(ROW.keys() - BARE.keys())
    assert read_rows(tmp_path / "rows.parquet") == [{**BARE, **absent}, ROW]


def test_nothing_is_left_behind_by_a_write_that_fails(tmp_path: Path) -> None:
    def rows() -> Any:
        yield ROW
        raise RuntimeError("interrupted")

    write_rows(tmp_path / "rows.jsonl", [BARE])
    with pytest.raises(RuntimeError):
        write_rows(tmp_path / "rows.jsonl", rows())
    assert [path.name for path in tmp_path.iterdir()] == ["rows.jsonl"]
    assert read_rows(tmp_path / "rows.jsonl") == [BARE]


def test_other_suffixes_are_not_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.jsonl or \.parquet"):
        write_rows(tmp_path / "rows.csv", [ROW])


def test_tests_as_json_text_are_decoded() -> None:
    assert check_rows("hub/dataset", [{**ROW, "tests": json.dumps(ROW["tests"])}]) == [ROW]


def test_blank_lines_are_skipped_but_counted_in_line_numbers(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(f"\n{json.dumps(BARE)}\n\n", encoding="utf-8")
    assert list(iter_jsonl(tmp_path / "rows.jsonl")) == [(2, BARE)]


def test_a_line_separator_inside_a_text_ends_no_line(tmp_path: Path) -> None:
    row = {**BARE, "prompt": "one\u2028two\x85three"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    assert read_rows(tmp_path / "rows.jsonl") == [row]


def test_all_mistakes_of_a_file_are_reported_with_their_lines(refuse: Callable[[bytes], str]) -> None:
    good = json.dumps(BARE).encode()
    lines = [good, b'{"task_id": ', b"[1]", b'"\xff"', b'{"task_id": 3, "prompt": ""}', good, b'{"task_id": "c"}']
    assert refuse(b"\n".join(lines)).splitlines()[1:] == [
        '- line 2: JSON: given {"task_id": (Expecting value, column 12); allowed: one JSON object a line; to do: '
        "correct the line",
        "- line 3: JSON: given [1]; allowed: one JSON object a line; to do: correct the line",
        "- line 4: encoding: given byte 0xff at offset 1; allowed: UTF-8; to do: save the file as UTF-8",
        "- line 5: task_id: given 3; allowed: a text that is not empty; to do: write a text",
        '- line 5: prompt: given ""; allowed: a text that is not empty; to do: write a text',
        "- line 5: entry_point: given nothing (keys: task_id, prompt); allowed: rows with entry_point; to do: add "
        "entry_point",
        "- line 6: task_id: given 'b', as in line 1; allowed: an identifier of one row; to do: rename it or delete a "
        "row",
        "- line 7: prompt: given nothing (keys: task_id); allowed: rows with prompt; to do: add prompt",
        "- line 7: entry_point: given nothing (keys: task_id); allowed: rows with entry_point; to do: add entry_point",
    ]


@pytest.mark.parametrize("tests", ["[", "3", 3, {}, [3], [{"returns": 1}], [{"args": 1}]])
def test_ill_formed_tests_are_refused(tests: Any, refuse: Callable[[bytes], str]) -> None:
    assert "line 1: tests: given" in refuse(json.dumps({**BARE, "tests": tests}).encode())


def test_ten_mistakes_are_shown_and_the_rest_counted(refuse: Callable[[bytes], str]) -> None:
    lines = refuse(b"nonsense\n" * 25).splitlines()
    assert len(lines) == 12
    assert (lines[0].split(" in ")[0], lines[-1]) == ("25 problems", "- and 15 more")


def test_files_without_rows_are_refused(tmp_path: Path, refuse: Callable[[bytes], str]) -> None:
    assert "no rows" in refuse(b"")
    assert "no rows" in refuse(b"\n\n")
    (tmp_path / "not.parquet").write_bytes(b"PAR1 it is not")
    for name, reason in {"missing.jsonl": "No such file", "not.parquet": "parquet"}.items():
        with pytest.raises(RowError, match=f"(?i){reason}"):
            read_rows(tmp_path / name)


def test_json_nested_too_deeply_is_a_mistake_in_its_line(refuse: Callable[[bytes], str]) -> None:
    assert "line 1: JSON: given [[[" in refuse(b"[" * 200_000)


def test_iter_jsonl_reports_malformed_lines_after_the_good_ones(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text('nonsense\n{"any": "object"}\n', encoding="utf-8")
    lines = iter_jsonl(tmp_path / "rows.jsonl")
    assert next(lines) == (2, {"any": "object"})
    with pytest.raises(RowError, match="line 1"):
        next(lines)


def shards(folder: Path, count: int) -> list[dict[str, Any]]:
    rows = [{**ROW, "task_id": str(index)} for index in range(count)]
    for index, row in enumerate(rows):
        write_rows(folder / f"train-{index:05}-of-{count:05}.parquet", [row])
    return rows


def test_shards_are_read_in_order_by_the_name_of_the_split(tmp_path: Path) -> None:
    rows = shards(tmp_path, 12)
    assert read_rows(tmp_path / "train") == rows
    assert read_rows(tmp_path) == rows
    assert get_dataset(str(tmp_path)) == {"train": rows}


def test_a_split_with_missing_or_foreign_shards_is_refused(tmp_path: Path) -> None:
    shards(tmp_path, 3)
    (tmp_path / "train-00001-of-00003.parquet").rename(tmp_path / "train-00001-of-00004.parquet")
    with pytest.raises(RowError, match="all shards of one build"):
        get_dataset(str(tmp_path))
    (tmp_path / "train-00001-of-00004.parquet").unlink()
    with pytest.raises(RowError, match="2 files"):
        read_rows(tmp_path / "train")


def test_a_dataset_without_a_needed_split_is_refused(tmp_path: Path) -> None:
    write_rows(tmp_path / "train.jsonl", [ROW])
    message = r"has the splits train; needed are train, validation; add validation, or use another dataset"
    with pytest.raises(DatasetError, match=message):
        get_dataset(str(tmp_path), ["train", "validation"])


def test_a_folder_of_several_splits_asks_for_one(tmp_path: Path) -> None:
    write_rows(tmp_path / "test.jsonl", [BARE])
    write_rows(tmp_path / "train.jsonl", [ROW])
    assert read_rows(tmp_path / "test") == [BARE]
    with pytest.raises(RowError, match="a folder of test, train"):
        read_rows(tmp_path)


def test_a_damaged_parquet_file_is_refused(tmp_path: Path) -> None:
    content = bytearray(write_parquet(tmp_path / "rows.parquet"))
    content[content.index(b"define i32")] ^= 1
    (tmp_path / "rows.parquet").write_bytes(content)
    with pytest.raises(RowError, match="(?i)crc|checksum"):
        read_rows(tmp_path / "rows.parquet")


def write_parquet(path: Path) -> bytes:
    pq.write_table(pa.table({"task_id": ["a"], "prompt": ["p"], "entry_point": ["f"], "completion": ["define i32"]}),
                   path, compression="none", write_page_checksum=True)  # fmt: skip
    return path.read_bytes()


def test_a_file_instead_of_a_dataset_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(RowError, match="Not a directory"):
        get_dataset(str(tmp_path / "file"))


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.parquet"])
def test_nan_and_infinities_are_written_as_text_and_read_as_numbers(tmp_path: Path, name: str) -> None:
    buffer = {"type": "double", "data": [math.inf, -0.0]}
    tests = [{"args": [-math.inf, buffer], "returns": 0.5, "memory": [[math.inf, 1.0]]}]
    write_rows(tmp_path / name, [{"task_id": "1", "prompt": "p", "entry_point": "f", "tests": tests}])
    (row,) = read_rows(tmp_path / name)
    assert row["tests"] == tests
    if name.endswith("jsonl"):
        json.loads((tmp_path / name).read_text(), parse_constant=lambda word: pytest.fail(word))
