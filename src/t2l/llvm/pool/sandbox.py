"""Judge LLVM IR that a model wrote, in worker processes that may die.

This module runs in the caller's process, which parses, compiles and runs no IR. A worker has resource limits (address
space, CPU time, no files, no sockets, no new processes, no core dumps) and few system calls (Linux on x86-64 and
ARM64); the parent has a wall-clock timer. What runs is WebAssembly with limits on fuel and memory, and a few host
functions.

What this does NOT cover (docs/security.md says more):

- LLVM and wasmtime themselves read hostile text inside the worker, as the caller's user: an exploit of LLVM's parser
  can compute, use up a core and 4 GiB until the timer ends it, and report whatever verdict it likes.
- Without the filter of system calls, such an exploit may also delete files and signal the caller, and root may raise
  every limit again. macOS does not even enforce the limit on address space; Windows is not supported.
- A read through a null pointer, or past a buffer but inside the 16 MiB memory, gives some value instead of a trap. A
  write is noticed after the call, and only in the first page and in the 64 bytes around each argument buffer.
"""

import functools
import itertools
import os
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from types import TracebackType
from typing import Any, TypeVar

from t2l.llvm.messages import pack
from t2l.llvm.pool.crew import Batch, Crew
from t2l.llvm.requests import check_pair, check_row
from t2l.llvm.results import EquivalenceResult, ExecutionResult, VerifyResult

TIMEOUT = 10.0  # seconds for one row, all its tests together
# A batch crosses the pipe at once, which saves both sides a wait for each row. Batches start with one row and double
# up to these sizes, a few milliseconds of work: so a short list is spread over the workers, too.
BATCH_BYTES = 262_144
BATCH_ROWS = {"verify": 64, "canonicalize": 32, "check": 16, "compare": 2, "version": 1}
_BATCHES_AHEAD = 2  # for each worker: the present one and the next
Judged = TypeVar("Judged")
_FIELDS = frozenset(item.name for item in fields(ExecutionResult))


class Sandbox:
    """A pool of worker processes; use it as a context manager.

    Several threads may share it. After `fork`, only the process that made it may use it.

    Args:
        num_workers (`int`, *optional*, defaults to 2): number of processes, each started when first needed (~0.3 s).
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
        self._num_workers = num_workers
        self._llvm_version: str | None = None
        self._crew = Crew(num_workers)
        self._end = weakref.finalize(self, self._crew.end)  # also at exit, and when nothing refers to this sandbox

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the workers, busy ones too; rows in flight are lost."""
        self._end()

    def check(self, rows: Iterable[Mapping[str, Any]], *, timeout: float | None = None) -> Iterator[ExecutionResult]:
        """Judge candidates against their tests.

        Args:
            rows (`Iterable[Mapping]`): with `completion`, `entry_point` and `tests`, optionally `signature` and
                `reference`. They are taken a few ahead of the results, so a long stream needs little memory.
            timeout (`float`, *optional*, defaults to the sandbox's): seconds for one row.

        Returns:
            `Iterator[ExecutionResult]`: in the order of the rows.

        Raises:
            `ValueError`: if a row itself is ill-formed, or its reference is not IR.
        """
        return self._map(functools.partial(check_row, compare=True), rows, _execution_result, timeout=timeout)

    def run(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[ExecutionResult]:
        """Call programs with the `args` of their tests, and return the `outputs`.

        As `check`, but `returns` and `memory` of the tests are ignored, and no row counts as passed.
        """
        return self._map(functools.partial(check_row, compare=False), rows, _execution_result)

    def compare(
        self, rows: Iterable[Mapping[str, Any]], *, timeout: float | None = None
    ) -> Iterator[EquivalenceResult]:
        """Say whether candidates do what their references do.

        Args:
            rows (`Iterable[Mapping]`): with `completion` (the candidate), `reference` and `entry_point`, optionally
                `signature`, `examples`, `num_inputs` and `seed` (see `t2l.llvm.check_equivalence`).
            timeout (`float`, *optional*, defaults to the sandbox's): seconds for one row.

        Returns:
            `Iterator[EquivalenceResult]`: in the order of the rows.

        Raises:
            `ValueError`: if a row itself is ill-formed, its reference is not IR, or its examples do not fit it.
        """
        return self._map(check_pair, rows, _equivalence_result, action="compare", timeout=timeout)

    def canonicalize(self, texts: Iterable[str]) -> Iterator[ExecutionResult]:
        """Bring texts to canonical form; if `status` is `ok`, `canonical` holds it."""
        return self._map(lambda text: {"completion": text}, texts, _execution_result, action="canonicalize")

    def verify(self, texts: Iterable[str]) -> Iterator[VerifyResult]:
        """Parse and verify texts."""
        return self._map(lambda text: {"completion": text}, texts, _verify_result, action="verify")

    def llvm_version(self) -> str:
        """Return the version of the LLVM that judges, as `"22.1.0"`; a worker is asked once."""
        if self._llvm_version is None:
            (self._llvm_version,) = self._map(lambda _: {}, [None], _llvm_version, action="version")
        return self._llvm_version

    def _map(
        self,
        prepare: Callable[[Any], dict[str, Any]],
        items: Iterable[Any],
        finish: Callable[[dict[str, Any]], Judged],
        action: str = "check",
        timeout: float | None = None,
    ) -> Iterator[Judged]:
        """Yield results in order; at most a window of batches is ahead of them."""
        timeout = timeout or self.timeout
        messages = (pack({"action": action, "timeout": timeout, **prepare(item)}) for item in items)
        batches = _batches(messages, BATCH_ROWS[action], self._num_workers)
        window = _BATCHES_AHEAD * self._num_workers
        pending: deque[Batch] = deque()
        try:
            pending.extend(self._crew.submit(batch, timeout) for batch in itertools.islice(batches, window))
            while pending:
                replies = pending.popleft().replies.result()
                pending.extend(self._crew.submit(batch, timeout) for batch in itertools.islice(batches, 1))
                for reply in replies:
                    yield finish(reply)
        finally:
            for batch in pending:
                batch.replies.cancel()


def _batches(messages: Iterator[bytes], most: int, num_workers: int) -> Iterator[list[bytes]]:
    """Yield requests in batches that grow from 1 to `most` requests, and hold few bytes."""
    for number in itertools.count():
        batch, room = [], BATCH_BYTES
        for message in itertools.islice(messages, min(most, 1 << min(number // num_workers, 10))):
            batch.append(message)
            room -= len(message)
            if room < 0:
                break
        if not batch:
            return
        yield batch


def _execution_result(reply: dict[str, Any]) -> ExecutionResult:
    if "caller_error" in reply:
        raise ValueError(reply["caller_error"])
    return ExecutionResult(**{key: value for key, value in reply.items() if key in _FIELDS})


def _equivalence_result(reply: dict[str, Any]) -> EquivalenceResult:
    """Read what the worker found out; if it compared nothing, a text that is no program is different."""
    candidate = _execution_result(reply)
    refused = candidate.status in ("parse_error", "verify_error", "no_function")
    unfinished = {"status": "different" if refused else "unknown", "reason": candidate.message}
    verdict = {"how": None, "reason": "", "num_inputs": 0, "counterexample": None}
    return EquivalenceResult(**verdict | reply.get("equivalence", unfinished), candidate=candidate)


def _verify_result(reply: dict[str, Any]) -> VerifyResult:
    position = {key: reply.get(key) for key in ("line", "column")}
    return VerifyResult(reply.get("parsed", False), reply.get("verified", False), reply["message"], **position)


def _llvm_version(reply: dict[str, Any]) -> str:
    if "llvm_version" not in reply:
        raise RuntimeError(f"the sandbox's worker does not report its LLVM version: {reply['message']}")
    return reply["llvm_version"]


_defaults: dict[int, Sandbox] = {}


def default_sandbox() -> Sandbox:
    """Return the sandbox of this process, with one worker, made at first use; a forked child makes its own."""
    return _defaults.get(os.getpid()) or _defaults.setdefault(os.getpid(), Sandbox(num_workers=1))
