"""A teacher's answers become completions where they pass; all other rows stay, and a killed run goes on."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow.parquet  # type: ignore[import-untyped]
import pytest
from tests.inference.stand_in import StandIn
from tests.scripts import run_script
from tests.tiny import ROWS, write_dataset
from tests.tiny_runs import make_data_args, make_model_args, make_training_args, train

from t2l.arguments import ANSWERS_REPORT, AnsweredDatasetArguments, ArgumentsError, DecodingArguments, parse_arguments
from t2l.data.rows import read_rows, write_rows
from t2l.inference import batch
from t2l.inference.errors import OutputError
from t2l.llvm import Sandbox
from t2l.training import TrainingError
from t2l.training.answered import answer_rows, read_requests, summarize, write_answered

SWAPPED = "define i32 @f(i32 %x, i32 %y) {{\n  %sum = {} i32 %y, %x\n  ret i32 %sum\n}}"  # right if it is commutative
CANONICAL = "define i32 @f(i32 %0, i32 %1) {{\n  %3 = {} i32 %1, %0\n  ret i32 %3\n}}"
ANSWERS = {
    "tiny/add": SWAPPED.format("add"),
    "tiny/sub": SWAPPED.format("sub"),  # another result
    "tiny/mul": "no IR",
    "tiny/and": ROWS[3]["completion"],
    "tiny/or": "define i64 @f(i64 %x) {\n  ret i64 %x\n}",  # another type
    "tiny/xor": SWAPPED.format("xor"),
}


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "CHUNK", 2)


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """Return the folder of the tiny dataset, beside which a model lies, whose weights nobody reads."""
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    return write_dataset(tmp_path / "dataset")


def make_teacher() -> StandIn:
    return StandIn(lambda row, decoding: [ANSWERS[row["task_id"]]])


def answer(dataset: Path, teacher: StandIn, sandbox: Sandbox, decoding: Any = None) -> list[dict[str, Any]]:
    journal, rows = dataset.parent / "answered.partial", read_requests(dataset)
    decoding = decoding or DecodingArguments()
    return answer_rows(teacher, str(dataset.parent / "model"), rows, journal, decoding, sandbox)  # type: ignore[arg-type]


def by_id(rows: list[Any]) -> dict[str, Any]:
    return {row["task_id"]: row["completion"] for row in rows}


def test_requests_come_in_the_order_of_their_length(dataset: Path) -> None:
    rows = read_requests(dataset)
    assert len(rows) == len(ROWS)
    lengths = [len(row["prompt"]) for row in rows]
    assert lengths == sorted(lengths) != [len(row["prompt"]) for row in ROWS]


def test_only_answers_that_pass_become_completions_in_canonical_form(dataset: Path, sandbox: Sandbox) -> None:
    verdicts = answer(dataset, make_teacher(), sandbox)
    assert summarize(read_requests(dataset), verdicts) == {"rows": 6, "passed": 3, "changed": 2}
    (dataset.parent / "new").mkdir()
    write_answered(dataset, dataset.parent / "new", verdicts)
    written = read_rows(dataset.parent / "new" / "train.jsonl")
    changed = {f"tiny/{name}": CANONICAL.format(name) for name in ("add", "xor")}
    assert by_id(written) == by_id(ROWS) | changed
    assert [{**row, "completion": ""} for row in written] == [{**row, "completion": ""} for row in ROWS]
    for split in ("validation.jsonl", "test.jsonl"):
        assert (dataset.parent / "new" / split).read_bytes() == (dataset / split).read_bytes()


def test_a_row_without_tests_takes_an_answer_that_is_equivalent_to_its_own(dataset: Path, sandbox: Sandbox) -> None:
    rows = [{key: value for key, value in row.items() if key != "tests"} for row in ROWS[:2]]
    write_rows(dataset / "train.jsonl", rows)
    assert by_id(answer(dataset, make_teacher(), sandbox)) == {"tiny/add": CANONICAL.format("add"), "tiny/sub": None}


def test_an_answer_that_uses_the_name_of_the_placeholder_is_not_taken(dataset: Path, sandbox: Sandbox) -> None:
    write_rows(dataset / "train.jsonl", ROWS[:1])
    hidden = SWAPPED.format("add").replace("@f(", "@_(")
    text = f"{hidden}\ndefine i32 @f(i32 %x, i32 %y) {{\n  %z = call i32 @_(i32 %x, i32 %y)\n  ret i32 %z\n}}"
    [verdict] = answer(dataset, StandIn(lambda row, decoding: [text]), sandbox)
    assert verdict["passed"] and verdict["completion"] is None


def test_parquet_shards_keep_their_names_and_columns(dataset: Path) -> None:
    (dataset / "train.jsonl").unlink()
    for index in range(2):
        write_rows(dataset / f"train-0000{index}-of-00002.parquet", ROWS[3 * index : 3 * index + 3])
    (dataset.parent / "new").mkdir()
    write_answered(dataset, dataset.parent / "new", [{"task_id": "tiny/xor", "completion": "new"}])
    for index in range(2):
        name = f"train-0000{index}-of-00002.parquet"
        tables = [pyarrow.parquet.read_table(folder / name) for folder in (dataset, dataset.parent / "new")]
        assert tables[0].schema == tables[1].schema
    assert by_id(read_rows(dataset.parent / "new" / "train")) == by_id(ROWS) | {"tiny/xor": "new"}


def test_a_killed_run_goes_on_where_it_was(dataset: Path, sandbox: Sandbox) -> None:
    def write(row: Mapping[str, Any], decoding: DecodingArguments) -> list[str]:
        if row["task_id"] == last["task_id"]:
            raise KeyboardInterrupt
        return [ANSWERS[row["task_id"]]]

    last = read_requests(dataset)[-1]
    with pytest.raises(KeyboardInterrupt):
        answer(dataset, StandIn(write), sandbox)
    kept = (dataset.parent / "answered.partial").read_bytes()
    assert kept.count(b"\n") == 4
    teacher = make_teacher()
    verdicts = answer(dataset, teacher, sandbox)
    assert [len(prompts) for prompts, _ in teacher.asked] == [2]
    whole = (dataset.parent / "answered.partial").read_bytes()
    assert whole.startswith(kept)
    (dataset.parent / "answered.partial").unlink()
    assert answer(dataset, make_teacher(), sandbox) == verdicts
    assert (dataset.parent / "answered.partial").read_bytes() == whole


def test_answers_of_another_teacher_or_search_are_not_mixed(dataset: Path, sandbox: Sandbox) -> None:
    answer(dataset, make_teacher(), sandbox)
    with pytest.raises(OutputError, match="a row of other requests, of another model or of other parameters"):
        answer(dataset, make_teacher(), sandbox, DecodingArguments(num_beams=2))
    (dataset.parent / "model" / "config.json").write_text('{"d_model": 8}')
    with pytest.raises(OutputError, match="of another model"):
        answer(dataset, make_teacher(), sandbox)


def test_a_dataset_without_rows_to_train_on_is_refused(dataset: Path) -> None:
    write_rows(dataset / "train.jsonl", [{**ROWS[0], "completion": None}])
    with pytest.raises(TrainingError, match="training rows without completion, such as tiny/add; allowed"):
        read_requests(dataset)
    (dataset / "train.jsonl").unlink()
    with pytest.raises(TrainingError, match="with test, validation; allowed: a dataset with train"):
        read_requests(dataset)


def test_the_output_replaces_neither_the_dataset_nor_other_folders(dataset: Path) -> None:
    def refusal(output: Path) -> str:
        words = ["--teacher_name_or_path", str(dataset), "--dataset_path", str(dataset), "--output_dir", str(output)]
        with pytest.raises(ArgumentsError) as caught:
            parse_arguments(AnsweredDatasetArguments, argv=words)
        return str(caught.value)

    assert "which is or contains dataset_path" in refusal(dataset)
    assert "which exists; allowed: a new folder, or an earlier one with answers.json" in refusal(
        dataset.parent / "model"
    )


@pytest.mark.slow
def test_training_reads_what_the_recipe_writes(tmp_path: Path) -> None:
    model_args, data_args = make_model_args(tmp_path), make_data_args(tmp_path)
    train(model_args, data_args, make_training_args(tmp_path / "teacher"))
    output = tmp_path / "answered"
    words = ["--teacher_name_or_path", str(tmp_path / "teacher"), "--dataset_path", str(tmp_path / "dataset")]
    words += ["--output_dir", str(output), "--max_new_tokens", "20"]
    done = run_script("recipes/answer_dataset.py", *words)
    assert done.returncode == 0, done.stderr
    report = json.loads((output / ANSWERS_REPORT).read_text())
    assert (report["rows"], report["passed"], report["changed"]) == (6, 0, 0)  # two steps teach nobody
    assert by_id(read_rows(output / "train.jsonl")) == by_id(ROWS)
    assert not Path(f"{output}.partial").exists()
    train(model_args, make_data_args(tmp_path, dataset_path=str(output)), make_training_args(tmp_path / "student"))
    done = run_script("recipes/answer_dataset.py", *words, "--do_sample", "--num_return_sequences", "2")
    assert done.returncode == 2 and "num_return_sequences: given 2; allowed: 1: a row has one" in done.stderr
