"""Batches: order kept, rows as they come, and a kill at any byte loses nothing and repeats nothing."""

import json
import multiprocessing
import os
import resource
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.inference.stand_in import BROKEN, IDENTITY, StandIn, load, write
from tests.tiny import ROWS

from t2l.arguments import DecodingArguments
from t2l.data.rows import RowError, read_rows
from t2l.inference import batch
from t2l.inference.batch import BatchSummary, answer_requests, read_requests, write_predictions
from t2l.inference.errors import OutputError
from t2l.inference.journal import Journal
from t2l.inference.requests import Request
from t2l.llvm import Sandbox

REQUESTS = [Request(f"Return x, {number}.", "i32 @f(i32)", "f", f"task/{number}") for number in range(10)]
KEYS = [f"key {number}" for number in range(3)]
ROW = {"text": "x"}


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "CHUNK", 4)


def numbered(row: dict[str, Any], decoding: DecodingArguments) -> list[str]:
    """Write a program that shows its request; every third one only as a sample."""
    number = int("".join(filter(str.isdigit, row["prompt"])))
    text = IDENTITY.replace("%x", f"%x{number}")
    return [BROKEN] if number % 3 == 0 and not decoding.do_sample else [text]


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_answers_are_in_the_order_of_the_requests(sandbox: Sandbox, tmp_path: Path) -> None:
    output = tmp_path / "new folder" / "answers.jsonl"
    generator = StandIn(numbered)
    summary = answer_requests(load(generator, sandbox, tmp_path), REQUESTS, output)
    rows = read_lines(output)
    assert summary == BatchSummary(num_requests=10, num_resumed=0, num_verified=10)
    assert [row["task_id"] for row in rows] == [request.task_id for request in REQUESTS]
    assert [f"%x{number}" in row["completion"] for number, row in enumerate(rows)] == [True] * 10
    assert [len(row["errors"]) for row in rows] == [1, 0, 0, 1, 0, 0, 1, 0, 0, 1]
    told = {"completion", "verified", "status", "confidence", "origin", "errors"}
    assert rows[0].keys() == {"task_id", "prompt", "signature", "key"} | told
    assert [len(prompts) for prompts, _ in generator.asked] == [4, 2, 4, 1, 2, 1]


def test_a_request_without_a_verified_candidate_has_an_empty_completion(sandbox: Sandbox, tmp_path: Path) -> None:
    summary = answer_requests(
        load(write(BROKEN), sandbox, tmp_path), REQUESTS[:1], tmp_path / "a.jsonl", num_candidates=1
    )
    (row,) = read_lines(tmp_path / "a.jsonl")
    assert (summary.num_verified, row["completion"], row["verified"], row["status"]) == (0, "", False, "parse_error")


@pytest.mark.parametrize("finished", range(11))
def test_a_batch_goes_on_after_any_row_with_the_same_bytes(finished: int, sandbox: Sandbox, tmp_path: Path) -> None:
    whole, output = tmp_path / "whole.jsonl", tmp_path / "answers.jsonl"
    answer_requests(load(StandIn(numbered), sandbox, tmp_path), REQUESTS, whole)
    lines = whole.read_bytes().splitlines(keepends=True)
    output.write_bytes(b"".join(lines[:finished]) + lines[finished % 10][:30])  # the last line is half-written
    generator = StandIn(numbered)
    summary = answer_requests(load(generator, sandbox, tmp_path), REQUESTS, output)
    assert output.read_bytes() == whole.read_bytes()
    assert summary.num_resumed == finished
    asked = {prompt for prompts, _ in generator.asked for prompt in prompts}
    finished_parts = REQUESTS[: finished - finished % 4 if finished < 10 else 10]
    assert not asked & {request.prompt for request in finished_parts}


@pytest.mark.parametrize(
    "change",
    [
        {"requests": [Request("Another.", "i32 @f(i32)", "f", "task/0"), *REQUESTS[1:]]},
        {"requests": [Request(REQUESTS[0].prompt, "i32 @f(i32)", "f", "other"), *REQUESTS[1:]]},
        {"requests": REQUESTS[::-1]},
        {"requests": REQUESTS[:2]},
        {"num_candidates": 3},
        {"decoding": DecodingArguments(num_beams=2)},
    ],
    ids=["prompt", "task_id", "order", "fewer", "candidates", "beams"],
)
def test_the_output_of_another_batch_is_refused_and_kept(
    change: dict[str, Any], sandbox: Sandbox, tmp_path: Path
) -> None:
    output = tmp_path / "answers.jsonl"
    model = load(write(IDENTITY), sandbox, tmp_path)
    answer_requests(model, REQUESTS[:5], output)
    before = output.read_bytes()
    with pytest.raises(OutputError, match="line [13]: .*; allowed: .*; delete it, or name another output"):
        answer_requests(model, **{"requests": REQUESTS, **change}, output=output)
    assert output.read_bytes() == before


def test_more_requests_at_the_end_go_on_with_the_same_output(sandbox: Sandbox, tmp_path: Path) -> None:
    output = tmp_path / "answers.jsonl"
    model = load(StandIn(numbered), sandbox, tmp_path)
    answer_requests(model, REQUESTS[:5], output)
    assert answer_requests(model, REQUESTS, output).num_resumed == 5
    assert [row["task_id"] for row in read_lines(output)] == [request.task_id for request in REQUESTS]


def _answer_slowly(output: Path, folder: Path) -> None:
    """Answer the requests in a process of its own, at most 4 in 0.05 s."""

    def slowly(row: dict[str, Any], decoding: DecodingArguments) -> list[str]:
        time.sleep(0.0125)
        return [IDENTITY + f"\n; {row['prompt']}"]

    batch.CHUNK = 4  # type: ignore[misc]
    many = [Request(f"Return x, {number}.", "i32 @f(i32)", "f") for number in range(60)]
    with Sandbox(num_workers=1) as sandbox:
        answer_requests(load(StandIn(slowly), sandbox, folder), many, output)


@pytest.mark.slow
def test_kill_9_at_any_time_loses_and_repeats_nothing(tmp_path: Path) -> None:
    output, kills = tmp_path / "answers.jsonl", 0
    context = multiprocessing.get_context("fork")
    process = context.Process(target=_answer_slowly, args=(output, tmp_path))
    while True:
        size = output.stat().st_size if output.exists() else 0
        process = context.Process(target=_answer_slowly, args=(output, tmp_path))
        process.start()
        while process.is_alive() and (output.stat().st_size if output.exists() else 0) <= size:
            time.sleep(0.001)
        time.sleep(0.013 * kills % 0.06)
        if not process.is_alive():
            break
        os.kill(int(process.pid or 0), signal.SIGKILL)
        process.join()
        kills += 1
    assert process.exitcode == 0 and kills >= 2
    assert [row["prompt"] for row in read_lines(output)] == [f"Return x, {number}." for number in range(60)]


def test_a_full_disk_is_reported_and_the_batch_goes_on(sandbox: Sandbox, tmp_path: Path) -> None:
    output, whole = tmp_path / "answers.jsonl", tmp_path / "whole.jsonl"
    model = load(StandIn(numbered), sandbox, tmp_path)
    answer_requests(model, REQUESTS, whole)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (whole.stat().st_size // 2, hard))
    try:
        with pytest.raises(OutputError, match="cannot be written: File too large; allowed: .* start again"):
            answer_requests(model, REQUESTS, output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert len(read_lines(output)) == 4  # whole rows, although half a row still fitted
    assert answer_requests(model, REQUESTS, output).num_resumed == 4
    assert output.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("output", ["", "/dev/full", "/dev/null", "/proc/answers.jsonl", "file/answers.jsonl", "a\0b"])
def test_an_output_that_cannot_be_written_is_refused_at_once(output: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(OutputError) as caught:
        Journal(tmp_path / output, KEYS)
    assert "; allowed: " in str(caught.value)


@pytest.mark.parametrize("content", ["prose\n", "[1]\n", '{"text": "x"}\n', '{"key": "other"}\n', "\n", "\0\0\0\n"])
def test_a_file_of_something_else_is_refused_and_kept(content: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(content)
    with pytest.raises(OutputError, match="line 1"):
        Journal(path, KEYS)
    assert path.read_text() == content


def test_two_processes_do_not_write_one_output(tmp_path: Path) -> None:
    with (
        Journal(tmp_path / "answers.jsonl", KEYS) as journal,
        pytest.raises(OutputError, match="another process is writing"),
    ):
        journal.append([ROW])
        Journal(tmp_path / "answers.jsonl", KEYS)
    assert len(Journal(tmp_path / "answers.jsonl", KEYS).rows) == 1


def _requests_file(folder: Path, *lines: str | bytes) -> Path:
    path = folder / "requests.jsonl"
    path.write_bytes(b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines))
    return path


def test_a_dataset_is_a_file_of_requests(sandbox: Sandbox, tmp_path: Path) -> None:
    path = _requests_file(
        tmp_path, *map(json.dumps, ROWS), '{"prompt": " Add. "}', "", '{"prompt": "g", "entry_point": "g"}'
    )
    requests = read_requests(path, sandbox)
    assert requests[0] == Request("Return a plus b.", "i32 @f(i32, i32)", "f", "tiny/add")
    assert requests[6:] == [Request("Add."), Request("g", None, "g")]


def test_all_mistakes_of_a_file_are_reported_with_their_lines(sandbox: Sandbox, tmp_path: Path) -> None:
    path = _requests_file(
        tmp_path,
        '{"prompt": "Add.", "task_id": "a"}',
        "no JSON",
        '{"prompt": ""}',
        '{"prompt": "Add.", "task_id": "a"}',
        '{"prompt": "Add.", "signature": "int @f(int)"}',
        '{"prompt": "Add.", "signature": "i99999999 @f()"}',
        b'{"prompt": "\xff"}',
        '{"promt": "Add."}',
        '{"prompt": "Add \\u0000"}',
    )
    with pytest.raises(RowError) as caught:
        read_requests(path, sandbox)
    assert [problem.origin for problem in caught.value.problems] == [f"line {number}" for number in range(2, 10)]
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"\n\n", bytes(range(256))])
def test_a_file_without_requests_is_refused(content: bytes, sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "requests.jsonl").write_bytes(content)
    with pytest.raises(RowError, match="1 problem|2 problems"):
        read_requests(tmp_path / "requests.jsonl", sandbox)
    with pytest.raises(RowError):
        read_requests(tmp_path, sandbox)


@pytest.fixture
def predictions(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "predictions.jsonl"
    assert not (tmp_path / "predictions.jsonl.partial").exists()


def test_predictions_appear_when_they_are_complete(predictions: Path, tmp_path: Path) -> None:
    (tmp_path / "tasks.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS))
    tasks = read_rows(tmp_path / "tasks.jsonl")
    interrupted = StandIn(
        lambda row, _: [row["prompt"]] if row["task_id"] not in ("tiny/or", "tiny/xor") else [].pop()
    )
    decoding = DecodingArguments(do_sample=True, num_return_sequences=2)
    with pytest.raises(IndexError):
        write_predictions(interrupted, str(tmp_path), tasks, predictions, decoding)  # type: ignore[arg-type]
    assert not predictions.exists()
    assert len(read_lines(Path(f"{predictions}.partial"))) == 4
    generator = StandIn(lambda row, _: [row["prompt"], "another"])
    count = write_predictions(generator, str(tmp_path), tasks, predictions, decoding)  # type: ignore[arg-type]
    rows = read_lines(predictions)
    assert count == 4 + 2 * 2 and rows[0] == {"task_id": "tiny/add", "completion": "Return a plus b."}
    assert [len(prompts) for prompts, _ in generator.asked] == [2]


def test_predictions_that_cannot_be_written_are_kept_beside_them(tmp_path: Path) -> None:
    output = tmp_path / "predictions.jsonl"
    output.mkdir()
    (tmp_path / "model").mkdir()
    generator = StandIn(lambda row, _: [row["prompt"]])
    with pytest.raises(OutputError, match="cannot be written: Is a directory; .* kept in .*partial"):
        write_predictions(generator, str(tmp_path / "model"), ROWS, output, DecodingArguments())  # type: ignore[arg-type]
    output.rmdir()
    write_predictions(write(""), str(tmp_path / "model"), ROWS, output, DecodingArguments())  # type: ignore[arg-type]
    assert [row["completion"] for row in read_lines(output)] == [row["prompt"] for row in ROWS]
