"""Judging LLVM IR that a model wrote, in worker processes that may die.

Nothing here parses, compiles or runs IR in the calling process. A worker has resource limits (address space, CPU time,
no files, no sockets, no new processes, no core dumps) and the parent a wall-clock timer; what runs is WebAssembly
with a fuel and a memory limit and a short list of host functions.

What this does NOT cover:

- LLVM and wasmtime themselves read hostile text inside the worker, without seccomp, namespaces or another user: an
  exploit of LLVM's parser runs with the rights of the caller, less the resource limits.
- Root is not bound by the limit on processes, and may raise every limit again.
- Reads through a null pointer, or past a buffer but inside the 16 MiB memory, give some value instead of a trap;
  writes are noticed after the call, in the first page and in the 64 bytes around each argument buffer only.
- macOS does not enforce the limit on address space; Windows has no such limits, and is not supported.
"""

import atexit
import functools
import itertools
import os
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import fields
from types import TracebackType
from typing import Any, TypeVar

from t2l.llvm.process import WorkerProcess
from t2l.llvm.results import ExecutionResult, VerifyResult
from t2l.llvm.rows import check_row

TIMEOUT = 10.0  # seconds for one row, all its tests together
Judged = TypeVar("Judged")
_FIELDS = frozenset(item.name for item in fields(ExecutionResult))


class Sandbox:
    """A pool of worker processes; use it as a context manager.

    Safe to use from several threads, and after `fork` in the process that made it only.

    Args:
        num_workers (`int`, *optional*, defaults to 2): processes, each started when first needed (~0.3 s).
        timeout (`float`, *optional*, defaults to 10.0): seconds for one row.

    Example:

    ```python
    >>> row = {
    ...     "completion": "define i32 @twice(i32 %x) {\\n  %y = shl i32 %x, 1\\n  ret i32 %y\\n}",
    ...     "entry_point": "twice",
    ...     "signature": "i32 @twice(i32)",
    ...     "tests": [{"args": [4], "returns": 8}],
    ... }
    >>> with Sandbox(num_workers=1) as sandbox:
    ...     [result.status for result in sandbox.check([row])]
    ['ok']

    ```
    """

    def __init__(self, num_workers: int = 2, timeout: float = TIMEOUT) -> None:
        if num_workers < 1 or timeout <= 0:
            raise ValueError(f"num_workers={num_workers}, timeout={timeout} given; both must be positive")
        self.timeout = timeout
        self._pid = os.getpid()
        self._closed = False
        self._window = 4 * num_workers
        self._workers = [WorkerProcess() for _ in range(num_workers)]
        self._idle: queue.LifoQueue[WorkerProcess] = queue.LifoQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(num_workers, thread_name_prefix="t2l-sandbox")

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the workers, busy ones too; rows in flight are lost."""
        if self._pid != os.getpid():  # a forked child: the workers are its parent's
            return
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.kill()
        self._threads.shutdown(wait=True)
        for worker in self._workers:
            worker.kill()

    def check(self, rows: Iterable[Mapping[str, Any]], *, timeout: float | None = None) -> Iterator[ExecutionResult]:
        """Judge candidates against their tests.

        Args:
            rows (`Iterable[Mapping]`): with `completion`, `entry_point`, `tests`, and `signature` and `reference`
                where there are any; taken a few ahead of the results, so a long stream needs little memory.
            timeout (`float`, *optional*, defaults to the sandbox's): seconds for one row.

        Returns:
            `Iterator[ExecutionResult]`: in the order of the rows.

        Raises:
            `ValueError`: when a row itself is ill-formed, or its reference is not IR.
        """
        return self._map(functools.partial(check_row, compare=True), rows, _execution_result, timeout=timeout)

    def run(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[ExecutionResult]:
        """Call programs on the `args` of their tests, compare nothing, and return the `outputs`.

        As `check`; `returns` and `memory` of the tests are not looked at, and nothing counts as passed.
        """
        return self._map(functools.partial(check_row, compare=False), rows, _execution_result)

    def canonicalize(self, texts: Iterable[str]) -> Iterator[ExecutionResult]:
        """Bring texts to canonical form; `canonical` holds it where `status` is `ok`."""
        return self._map(lambda text: {"completion": text}, texts, _execution_result, action="canonicalize")

    def verify(self, texts: Iterable[str]) -> Iterator[VerifyResult]:
        """Parse and verify texts, nothing more."""
        return self._map(lambda text: {"completion": text}, texts, _verify_result, action="verify")

    def _map(
        self,
        prepare: Callable[[Any], dict[str, Any]],
        items: Iterable[Any],
        finish: Callable[[dict[str, Any]], Judged],
        action: str = "check",
        timeout: float | None = None,
    ) -> Iterator[Judged]:
        """Ordered results, at most a window of requests ahead of them."""
        pending: deque[Future[dict[str, Any]]] = deque()
        requests = ({"action": action, "timeout": timeout or self.timeout, **prepare(item)} for item in items)
        try:
            pending.extend(self._submit(request) for request in itertools.islice(requests, self._window))
            while pending:
                reply = pending.popleft().result()
                pending.extend(self._submit(request) for request in itertools.islice(requests, 1))
                yield finish(reply)
        finally:
            for future in pending:
                future.cancel()

    def _submit(self, request: dict[str, Any]) -> Future[dict[str, Any]]:
        if self._closed or self._pid != os.getpid():
            raise RuntimeError("this Sandbox was closed, or belongs to the parent process; make one here")
        return self._threads.submit(self._ask, request)

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        worker = self._idle.get()
        try:
            return worker.ask(request)
        finally:
            self._idle.put(worker)


def _execution_result(reply: dict[str, Any]) -> ExecutionResult:
    if "reference_error" in reply:
        raise ValueError(f"the reference is not LLVM IR: {reply['reference_error']}")
    return ExecutionResult(**{key: value for key, value in reply.items() if key in _FIELDS})


def _verify_result(reply: dict[str, Any]) -> VerifyResult:
    return VerifyResult(reply.get("parsed", False), reply.get("verified", False), reply["message"])


_default: Sandbox | None = None
_default_lock = threading.Lock()


def default_sandbox() -> Sandbox:
    """The process's own sandbox with one worker, made at first use, closed at exit; a forked child makes its own."""
    global _default
    with _default_lock:
        if _default is None or _default._pid != os.getpid():
            _default = Sandbox(num_workers=1)
            atexit.register(_default.close)
        return _default
