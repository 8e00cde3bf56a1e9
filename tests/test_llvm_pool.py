"""The pool: order, look-ahead, death and restart of workers, and nothing left behind."""

import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from t2l.llvm import Sandbox, check_correctness
from t2l.llvm.process import WorkerProcess

IDENTITY = "define i32 @f(i32 %x) {\n  ret i32 %x\n}"
LOOP = "define i32 @f(i32 %x) {\n  br label %l\nl:\n  br label %l\n}"
HANGS_LLVM = "define i32 @f(ptr %p) {\n  %v = load [60000 x i64], ptr %p\n"
HANGS_LLVM += "  store volatile [60000 x i64] %v, ptr %p\n  ret i32 1\n}"


def row(number: int, completion: str = IDENTITY) -> dict[str, Any]:
    return {"completion": completion, "entry_point": "f", "tests": [{"args": [number], "returns": number}]}


def pids(sandbox: Sandbox) -> list[int]:
    return [worker.pid for worker in sandbox._workers if worker.pid]


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
        assert len(read) <= 3 + 4 * 1
        results.close()


def test_two_iterations_of_one_sandbox_may_interleave() -> None:
    with Sandbox(num_workers=1) as sandbox:
        pairs = zip(sandbox.check([row(1)] * 9), sandbox.verify([IDENTITY] * 9), strict=True)
        assert all(checked.passed and verified.verified for checked, verified in pairs)


def test_a_killed_worker_costs_one_row_at_most() -> None:
    with Sandbox(num_workers=1) as sandbox:
        results = sandbox.check(row(n) for n in range(40))
        first = next(results)
        os.kill(pids(sandbox)[0], signal.SIGKILL)
        statuses = [first.status, *(result.status for result in results)]
    assert len(statuses) == 40
    assert statuses.count("ok") >= 39 and set(statuses) <= {"ok", "crash"}


def test_death_of_an_idle_worker_costs_nothing() -> None:
    with Sandbox(num_workers=1) as sandbox:
        assert next(sandbox.check([row(1)])).passed
        os.kill(pids(sandbox)[0], signal.SIGKILL)
        time.sleep(0.1)
        assert next(sandbox.check([row(1)])).passed


def test_last_words_of_a_dying_worker_are_the_message(monkeypatch: pytest.MonkeyPatch) -> None:
    code = 'import os,sys; os.write(1, b\'\\x10\\0\\0\\0{"status": "ok"}\'); sys.stdin.buffer.read(4); '
    code += "os.write(2, b'LLVM ERROR: Cannot select: t1\\n'); os.abort()"
    monkeypatch.setattr("t2l.llvm.process._COMMAND", [sys.executable, "-c", code])
    worker = WorkerProcess()
    reply = worker.ask({"timeout": 5})
    worker.kill()
    assert reply == {
        "status": "crash",
        "message": "LLVM ERROR: Cannot select: t1; the worker process ended by SIGABRT",
    }


def test_a_silent_worker_is_killed_by_the_clock() -> None:
    buffer = {"type": "i8", "data": [1]}
    slow = {"completion": HANGS_LLVM, "entry_point": "f", "tests": [{"args": [buffer], "returns": 1}]}
    with Sandbox(num_workers=1, timeout=0.5) as sandbox:
        began = time.monotonic()
        slow_result, quick_result = sandbox.check([slow, row(1)])
        assert time.monotonic() - began < 5
    assert (slow_result.status, slow_result.message) == ("timeout", "no answer within 0.5 seconds")
    assert slow_result.verified and quick_result.passed


def test_descriptors_and_processes_do_not_grow() -> None:
    with Sandbox(num_workers=1) as sandbox:
        assert next(sandbox.check([row(1)])).passed
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(3):
            os.kill(pids(sandbox)[0], signal.SIGKILL)
            assert [result.passed for result in sandbox.check([row(1)] * 2)][-1]
        assert len(os.listdir("/proc/self/fd")) == before
        assert len(pids(sandbox)) == 1
        last = pids(sandbox)
    assert not os.path.exists(f"/proc/{last[0]}")


def test_a_killed_parent_leaves_no_worker_behind(tmp_path: Path) -> None:
    code = textwrap.dedent(f"""
        import time
        from t2l.llvm import Sandbox
        sandbox = Sandbox(num_workers=1)
        next(sandbox.check([{row(1)!r}]))
        print(sandbox._workers[0].pid, flush=True)
        time.sleep(60)
    """)
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    worker = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for _ in range(50):
        if not os.path.exists(f"/proc/{worker}") or " Z " in Path(f"/proc/{worker}/stat").read_text():
            return
        time.sleep(0.1)
    pytest.fail("the worker still runs")


def test_ctrl_c_ends_an_iteration_and_its_workers() -> None:
    code = textwrap.dedent(f"""
        from t2l.llvm import Sandbox
        with Sandbox(num_workers=2) as sandbox:
            for number, _ in enumerate(sandbox.check({row(1)!r} for _ in range(10**9))):
                if number == 0:
                    print("running", flush=True)
    """)
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=10)
    assert errors.strip().endswith("KeyboardInterrupt")


def judge_in_child(queue: Any) -> None:
    queue.put(check_correctness(IDENTITY, [{"args": [4], "returns": 4}], entry_point="f").status)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_it_works_in_a_daemonic_child(method: str) -> None:
    assert check_correctness(IDENTITY, [{"args": [4], "returns": 4}], entry_point="f").passed
    context = multiprocessing.get_context(method)
    queue = context.Queue()
    child = context.Process(target=judge_in_child, args=(queue,), daemon=True)
    child.start()
    assert queue.get(timeout=20) == "ok"
    child.join()
    assert check_correctness(IDENTITY, [{"args": [4], "returns": 4}], entry_point="f").passed


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
