"""The pool: order, look-ahead, batches, death and restart of workers."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from t2l.llvm import Sandbox
from t2l.llvm.messages import pack
from t2l.llvm.pool.process import WorkerProcess

IDENTITY = "define i32 @f(i32 %x) {\n  ret i32 %x\n}"
LOOP = "define i32 @f(i32 %x) {\n  br label %l\nl:\n  br label %l\n}"
STAND_IN = """
import json, os, struct, sys, time

def send(fields):
    content = json.dumps([fields]).encode()
    os.write(1, struct.pack("<I", len(content)) + content)

def read():
    size = sys.stdin.buffer.read(4)
    return json.loads(sys.stdin.buffer.read(struct.unpack("<I", size)[0])) if size else None

send({"row": 0, "status": "ok"})
while head := read():
    for row, request in enumerate([read() for _ in range(head["batch"])]):
        number, alone = request["number"], head["batch"] == 1
        if alone:
            send({"row": 0, "parsed": True})
        if number == "die":
            os.write(2, b"LLVM ERROR: Cannot select: 0x5581d2a0: t1\\n")
            os.abort()
        if number == "warn":
            os.write(2, b"out of memory\\n")
        if number == "close":
            os.close(1)
        if number in ("hang", "close"):
            time.sleep(60)
        if number != "alone, please" or alone:
            send({"row": row, "status": "ok", "message": str(number), "parsed": True})
    if not alone:
        send({"end": True})
"""


def row(number: int, completion: str = IDENTITY) -> dict[str, Any]:
    return {"completion": completion, "entry_point": "f", "tests": [{"args": [number], "returns": number}]}


def pids(sandbox: Sandbox) -> list[int]:
    return [worker.pid for worker in sandbox._crew.workers if worker.pid]


def test_results_keep_the_order_of_the_rows_with_two_workers() -> None:
    rows = [row(n, LOOP if n == 1 else IDENTITY) for n in range(30)]
    with Sandbox(num_workers=2) as sandbox:
        results = list(sandbox.check(rows))
    assert [result.status for result in results] == ["ok", "timeout"] + ["ok"] * 28
    assert [result.outputs[0]["returns"] for result in results if result.passed] == [0, *range(2, 30)]


def test_rows_are_read_only_a_window_ahead() -> None:
    read = []

    def rows() -> Iterator[dict[str, Any]]:
        for number in range(1_000_000_000):
            read.append(number)
            yield row(number)

    with Sandbox(num_workers=1) as sandbox:
        results = sandbox.check(rows())
        assert all(next(results).passed for _ in range(3))
        assert len(read) <= 3 + 2 * 8
        results.close()


def test_two_iterations_of_one_sandbox_may_interleave() -> None:
    with Sandbox(num_workers=1) as sandbox:
        pairs = zip(sandbox.check([row(1)] * 9), sandbox.verify([IDENTITY] * 9), strict=True)
        assert all(checked.passed and verified.verified for checked, verified in pairs)


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkerProcess]:
    """Return a stand-in for a worker, which dies or hangs on request."""
    monkeypatch.setattr("t2l.llvm.pool.process._COMMAND", [sys.executable, "-c", STAND_IN])
    worker = WorkerProcess()
    yield worker
    worker.kill()


def ask(worker: WorkerProcess, *numbers: int | str, timeout: float = 20) -> list[dict[str, Any]]:
    return worker.ask([pack({"number": number}) for number in numbers], timeout=timeout)


def test_a_batch_is_answered_in_order(stand_in: WorkerProcess) -> None:
    replies = ask(stand_in, *range(100))
    assert replies == [{"parsed": True, "status": "ok", "message": str(number)} for number in range(100)]


def test_a_dead_worker_costs_one_row_of_its_batch_and_says_why(stand_in: WorkerProcess) -> None:
    replies = ask(stand_in, 1, 2, "die", 4, "die")
    assert [reply["status"] for reply in replies] == ["ok", "ok", "crash", "ok", "crash"]
    words = "LLVM ERROR: Cannot select: 0x…: t1; the worker process ended by SIGABRT"
    assert [reply["message"] for reply in replies] == ["1", "2", words, "4", words]


def test_a_row_that_a_batch_leaves_open_is_asked_again_alone(stand_in: WorkerProcess) -> None:
    assert [reply["message"] for reply in ask(stand_in, 1, "alone, please", 3)] == ["1", "alone, please", "3"]


def test_a_silent_worker_costs_one_row_of_its_batch(stand_in: WorkerProcess) -> None:
    replies = ask(stand_in, "hang", 2, timeout=0.3)
    assert replies == [
        {"parsed": True, "status": "timeout", "message": "no answer within 0.3 seconds"},
        {"parsed": True, "status": "ok", "message": "2"},
    ]


def test_a_worker_that_closes_its_output_and_lives_on_costs_one_row(
    stand_in: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("t2l.llvm.pool.process._EXIT_SECONDS", 0.1)
    closed, other = ask(stand_in, "close", 2)
    assert (closed["status"], closed["message"]) == ("crash", "the worker process ended by SIGKILL")
    assert other["status"] == "ok"


def test_an_error_output_of_one_row_is_not_reported_for_the_next(stand_in: WorkerProcess) -> None:
    assert [reply["status"] for reply in ask(stand_in, "warn", 2, "die")] == ["ok", "ok", "crash"]


def test_a_worker_stopped_for_good_is_killed_by_the_clock() -> None:
    with Sandbox(num_workers=1, timeout=0.5) as sandbox:
        assert next(sandbox.check([row(1)])).passed
        os.kill(pids(sandbox)[0], signal.SIGSTOP)
        first, second = sandbox.check([row(1), row(2)])
    assert (first.status, first.message, second.passed) == ("timeout", "no answer within 0.5 seconds", True)


def test_an_abandoned_iteration_leaves_the_sandbox_usable() -> None:
    with Sandbox(num_workers=1) as sandbox:
        for _ in range(3):
            results = sandbox.check(row(number) for number in range(1000))
            assert next(results).passed
            results.close()
        assert [result.outputs[0]["returns"] for result in sandbox.check([row(7)])] == [7]


def test_several_threads_may_share_a_sandbox() -> None:
    with Sandbox(num_workers=2) as sandbox, ThreadPoolExecutor(4) as threads:

        def judge(start: int) -> list[int]:
            return [result.outputs[0]["returns"] for result in sandbox.check(row(start + n) for n in range(25))]

        assert list(threads.map(judge, range(0, 400, 100))) == [list(range(k, k + 25)) for k in range(0, 400, 100)]


def test_a_mistake_in_a_row_is_raised_and_ends_only_that_iteration() -> None:
    with Sandbox(num_workers=1) as sandbox:
        with pytest.raises(ValueError, match="row f: no tests"):
            list(sandbox.check([row(1), {**row(2), "tests": []}]))
        assert next(sandbox.check([row(1)])).passed


def test_closing_ends_an_iteration_in_another_thread() -> None:
    sandbox = Sandbox(num_workers=1)
    results = sandbox.check(row(number, LOOP) for number in range(1000))
    assert next(results).status == "timeout"
    sandbox.close()
    with pytest.raises(RuntimeError, match="was closed"):
        list(results)


def test_a_worker_that_somebody_kills_costs_nothing() -> None:
    with Sandbox(num_workers=1) as sandbox:
        results = sandbox.check(row(n) for n in range(40))
        assert next(results).passed
        os.kill(pids(sandbox)[0], signal.SIGKILL)
        assert [result.status for result in results] == ["ok"] * 39


def test_death_of_an_idle_worker_costs_nothing() -> None:
    with Sandbox(num_workers=1) as sandbox:
        assert next(sandbox.check([row(1)])).passed
        os.kill(pids(sandbox)[0], signal.SIGKILL)
        time.sleep(0.1)
        assert next(sandbox.check([row(1)])).passed


def test_a_closed_sandbox_says_so() -> None:
    sandbox = Sandbox()
    sandbox.close()
    with pytest.raises(RuntimeError, match="was closed"):
        next(sandbox.check([row(1)]))


def test_a_worker_sees_nothing_of_our_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    with Sandbox(num_workers=1) as sandbox:
        assert next(sandbox.check([row(1)])).passed
        assert b"secret" not in Path(f"/proc/{pids(sandbox)[0]}/environ").read_bytes()


def test_a_worker_may_open_no_file_and_start_no_process() -> None:
    with Sandbox(num_workers=1) as sandbox:
        assert next(sandbox.check([row(1)])).passed
        limits = Path(f"/proc/{pids(sandbox)[0]}/limits").read_text()
    soft = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
    assert [soft[f"Max {name}"] for name in ("open files", "processes", "file size", "core file size")] == ["0"] * 4
    assert int(soft["Max address space"]) <= 4 * 1024**3
