"""Other people's pairs of text and IR must pass the same checks as our own; every other row has a reason why not."""

import json
from pathlib import Path
from typing import Any

import pytest

from t2l.data.building.chunks import ChunkOptions, write_chunk
from t2l.data.building.records import read_records
from t2l.data.errors import IRDatasetError
from t2l.data.foreign.ir_datasets import collect_ir_dataset
from t2l.data.foreign.structs import find_definition, passes_struct
from t2l.data.rows import RowError, write_rows

HELPED = """
@table = private constant [2 x i32] [i32 5, i32 7]
define internal i32 @helper(i32 %x) {
  %y = mul nsw i32 %x, 3
  ret i32 %y
}
define dso_local i32 @entry(i32 noundef %n) #0 {
  %r = call i32 @helper(i32 %n)
  ret i32 %r
}
define i32 @other(i32 %n) {
  ret i32 %n
}
attributes #0 = { nounwind }
"""
ROWS: list[dict[str, Any]] = [
    {"text": " Triple n. ", "llvm": HELPED, "function": None},
    {"text": "Return n.", "llvm": HELPED, "function": "other"},
    {"text": "Call what is not there.", "llvm": HELPED, "function": "missing"},
    {"text": "Call the helper.", "llvm": HELPED, "function": "helper"},
    {"text": "Return the wrong type.", "llvm": "define i32 @f() {\n  ret i64 0\n}", "function": None},
    {"text": "Only a declaration.", "llvm": "declare i32 @f()", "function": None},
    {"text": None, "llvm": HELPED, "function": None},
    {"text": "No IR.", "llvm": None, "function": None},
    {"text": "Add vectors.", "llvm": "define <4 x i32> @v(<4 x i32> %a) {\n  ret <4 x i32> %a\n}", "function": None},
]
REASONS = [
    None,
    None,
    "entry point not defined",
    "entry point not defined",
    "IR refused: parse_error",
    "IR refused: no_function",
    "text or IR missing",
    "text or IR missing",
    "unsupported argument types",
]


@pytest.mark.parametrize("name", ["pairs.jsonl", "pairs.parquet"])
def test_rows_give_canonical_programs_or_reasons(tmp_path: Path, name: str) -> None:
    write_rows(tmp_path / name, ROWS)
    collected = list(collect_ir_dataset(str(tmp_path / name), "text", "llvm", "function"))
    assert [item.reason for item in collected] == REASONS
    first, second = collected[:2]
    assert first.program.prompts == ("Triple n.",)
    assert (first.program.name, first.program.source) == ("entry", "pairs")
    assert first.ir and "define i32 @entry(i32 %0) {" in first.ir and "nsw" not in first.ir
    assert [(parameter.type, parameter.element) for parameter in second.program.parameters] == [("i32", None)]


def test_a_folder_is_read_as_the_hub_would(tmp_path: Path) -> None:
    write_rows(tmp_path / "train.jsonl", ROWS[:2])
    write_rows(tmp_path / "test.jsonl", ROWS[2:])
    assert [item.reason for item in collect_ir_dataset(str(tmp_path), "text", "llvm", "function")] == [None, None]


def test_a_missing_column_is_reported_with_the_list_of_columns(tmp_path: Path) -> None:
    write_rows(tmp_path / "pairs.jsonl", ROWS)
    with pytest.raises(IRDatasetError, match="no column 'ir'; it has text, llvm, function; name columns that it has"):
        list(collect_ir_dataset(str(tmp_path / "pairs.jsonl"), "text", "ir"))


def test_malformed_lines_are_refused_with_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "pairs.jsonl").write_bytes(json.dumps(ROWS[0]).encode() + b"\n{\n\xff\n")
    with pytest.raises(RowError, match=r"(?s)2 problems.*line 2.*line 3: encoding: given byte 0xff"):
        list(collect_ir_dataset(str(tmp_path / "pairs.jsonl"), "text", "llvm"))


@pytest.mark.parametrize("name", ["none.parquet", "none"])
def test_a_path_without_data_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(IRDatasetError, match=r"none.* cannot be read .*; check the path, or the name on the Hub"):
        list(collect_ir_dataset(str(tmp_path / name), "text", "llvm"))


SHIFTED = """
define i32 @shifted(i32 %x, i32 %n) {
  %sum = add nsw i32 %x, 1
  %r = shl i32 %sum, %n
  ret i32 %r
}"""
PACKED = """
%struct.ratio = type { i32, i32 }
define i32 @packed(i64 %0) {
  %2 = alloca %struct.ratio, align 4
  store i64 %0, ptr %2, align 4
  %3 = getelementptr inbounds %struct.ratio, ptr %2, i32 0, i32 1
  %4 = load i32, ptr %3, align 4
  ret i32 %4
}"""


def test_tests_have_defined_inputs_only_also_where_flags_say_so(tmp_path: Path) -> None:
    write_rows(tmp_path / "pairs.jsonl", [{"text": "Shift x + 1 to the left by n.", "llvm": SHIFTED}])
    options = ChunkOptions(seed=2, tests_per_row=40, max_completion_chars=2000)
    collected = collect_ir_dataset(str(tmp_path / "pairs.jsonl"), "text", "llvm")
    write_chunk(tmp_path / "chunk.parquet", {}, collected, options, trusted=False)
    (record,) = read_records(tmp_path / "chunk.parquet").to_pylist()
    inputs = [test["args"] for test in json.loads(record["tests"])]
    assert inputs and all(x < 2**31 - 1 and 0 <= n < 32 for x, n in inputs)


def test_a_struct_by_value_is_dropped(tmp_path: Path) -> None:
    write_rows(tmp_path / "pairs.jsonl", [{"text": "The denominator of a ratio.", "llvm": PACKED}])
    assert [item.reason for item in collect_ir_dataset(str(tmp_path / "pairs.jsonl"), "text", "llvm")] == [
        "struct by value"
    ]


def test_signs_of_structs_are_sought_in_linear_time() -> None:
    head = "define void @f(i64 %0) {"
    for filler in ("\n", " ", "define void @g() { call void @f(i64 0) ret void }\n", "%a = alloca %s, ptr %a"):
        text = f"{head}\n{filler * (200_000 // len(filler))}"
        assert not passes_struct(find_definition(text, "f")) and len(text) > 190_000
