"""Workers end when their sandbox, or the process that started them, ends in any way."""

import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from t2l.llvm import Sandbox, check_correctness

IDENTITY = "define i32 @f(i32 %x) {\n  ret i32 %x\n}"
ROW = {"completion": IDENTITY, "entry_point": "f", "tests": [{"args": [4], "returns": 4}]}
# A row that takes about a second: a loop of calls into the host, until the fuel is used up.
SLOW = "define double @f() {\n  br label %l\nl:\n  %1 = call double @sin(double 1.0)\n  br label %l\n}\n"
SLOW += "declare double @sin(double)"
SLOW_ROW = {"completion": SLOW, "entry_point": "f", "tests": [{"args": [], "returns": 1}]}


def start(code: str, **options: Any) -> "subprocess.Popen[str]":
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], **pipes, **options)


def ends(pid: int, seconds: float = 20) -> bool:
    """Say whether a process ends (or becomes a zombie) in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def worker_of(sandbox: Sandbox) -> int:
    pid = sandbox._crew.workers[0].pid
    assert pid
    return pid


def test_open_and_close_leaves_no_descriptor_thread_or_process() -> None:
    def held() -> tuple[int, int]:
        return len(os.listdir("/proc/self/fd")), threading.active_count()

    before = held()
    for _ in range(2):
        with Sandbox(num_workers=1) as sandbox:
            assert next(sandbox.check([ROW])).passed
            worker = worker_of(sandbox)
        assert not os.path.exists(f"/proc/{worker}")
    assert held() == before


def test_a_worker_that_dies_leaves_no_descriptor() -> None:
    with Sandbox(num_workers=1) as sandbox:
        assert next(sandbox.check([ROW])).passed
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(2):
            os.kill(worker_of(sandbox), signal.SIGKILL)
            assert [result.passed for result in sandbox.check([ROW] * 2)][-1]
        assert len(os.listdir("/proc/self/fd")) == before


def test_a_sandbox_without_references_ends_its_workers() -> None:
    sandbox = Sandbox(num_workers=1)
    assert next(sandbox.check([ROW])).passed
    worker = worker_of(sandbox)
    del sandbox
    gc.collect()
    assert ends(worker)


def test_a_program_that_never_closes_its_sandbox_ends_quietly_with_its_worker() -> None:
    process = start(f"""
        from t2l.llvm import Sandbox
        sandbox = Sandbox(num_workers=1)
        results = sandbox.check([{ROW!r}, *[{SLOW_ROW!r}] * 100])
        next(results)
        print(sandbox._crew.workers[0].pid, flush=True)
    """)
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert ends(int(output))


def test_a_killed_parent_leaves_no_worker_behind_even_if_a_forked_child_lives_on() -> None:
    process = start(f"""
        import os, time
        from t2l.llvm import Sandbox
        sandbox = Sandbox(num_workers=1)
        next(sandbox.check([{ROW!r}]))
        child = os.fork()
        if child == 0:
            time.sleep(60)
        print(child, sandbox._crew.workers[0].pid, flush=True)
        time.sleep(60)
    """)
    child, worker = map(int, process.stdout.readline().split())
    process.kill()
    try:
        assert ends(worker)
    finally:
        os.kill(child, signal.SIGKILL)
        process.communicate()


ITERATES = f"""
    from t2l.llvm import Sandbox
    with Sandbox(num_workers=2) as sandbox:
        for number, _ in enumerate(sandbox.check({ROW!r} for _ in range(10**9))):
            if number == 0:
                print(*(worker.pid for worker in sandbox._crew.workers if worker.pid), flush=True)
"""
WAITS = f"""
    from t2l.llvm import check_correctness
    from t2l.llvm.pool.sandbox import default_sandbox
    check_correctness({IDENTITY!r}, [{{"args": [4], "returns": 4}}], entry_point="f")
    print(default_sandbox()._crew.workers[0].pid, flush=True)
    while True:
        check_correctness({SLOW!r}, [{{"args": [], "returns": 1}}], entry_point="f")
"""


@pytest.mark.parametrize("code", [ITERATES, WAITS], ids=["in an iteration", "waiting for one result"])
def test_ctrl_c_ends_everything_with_nothing_but_a_keyboard_interrupt(code: str) -> None:
    # What a shell starts in the background ignores Ctrl-C, and so would its children.
    listens = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    process = start(listens + textwrap.dedent(code), start_new_session=True)
    workers = [int(pid) for pid in process.stdout.readline().split()]
    assert workers
    os.killpg(process.pid, signal.SIGINT)
    try:
        _, errors = process.communicate(timeout=30)
    finally:
        process.kill()
    assert errors.strip().endswith("KeyboardInterrupt")
    assert errors.count("Traceback") == 1 and "Exception ignored" not in errors
    assert process.returncode == -signal.SIGINT
    assert all(ends(worker) for worker in workers)


def judge_in_child(queue: Any) -> None:
    queue.put(check_correctness(IDENTITY, [{"args": [4], "returns": 4}], entry_point="f").status)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_it_works_in_a_daemonic_child_and_in_the_parent_afterwards(method: str) -> None:
    assert check_correctness(IDENTITY, [{"args": [4], "returns": 4}], entry_point="f").passed
    context = multiprocessing.get_context(method)
    queue = context.Queue()
    child = context.Process(target=judge_in_child, args=(queue,), daemon=True)
    child.start()
    assert queue.get(timeout=60) == "ok"
    child.join()
    assert check_correctness(IDENTITY, [{"args": [4], "returns": 4}], entry_point="f").passed


def use_inherited(sandbox: Sandbox, queue: Any) -> None:
    try:
        next(sandbox.check([ROW]))
    except RuntimeError as err:
        queue.put(str(err))
    sandbox.close()


def test_a_sandbox_inherited_across_fork_says_so_and_stays_the_parents() -> None:
    with Sandbox(num_workers=1) as sandbox:
        assert next(sandbox.check([ROW])).passed
        worker = worker_of(sandbox)
        context = multiprocessing.get_context("fork")
        queue = context.Queue()
        child = context.Process(target=use_inherited, args=(sandbox, queue))
        child.start()
        assert queue.get(timeout=60) == "this Sandbox belongs to the parent process; make one in this process"
        child.join()
        assert next(sandbox.check([ROW])).passed
        assert worker_of(sandbox) == worker
