"""Judge LLVM IR that a model wrote, in worker processes that may die.

This module runs in the caller's process, which parses, compiles and runs no IR. A worker has resource limits (address
space, CPU time, no files, no sockets, no new processes, no core dumps) and, on Linux on x86-64 and ARM64, few system
calls. The parent has a wall-clock timer. Programs run as WebAssembly, with limits on fuel and memory, and can call
only a few host functions.

What this does NOT cover (docs/security.md says more):

- LLVM and wasmtime read hostile text inside the worker, with the rights of the caller's user. An exploit of LLVM's
  parser can compute, use a core and 4 GiB until the timer ends it, and report any verdict.
- Without the filter of system calls, such an exploit can also delete files and signal the caller, and root can raise
  every limit again. macOS does not enforce the limit on address space. Windows is not supported.
- A read through a null pointer, or beyond a buffer but inside the memory (up to 16 MiB), gives some value instead of a
  trap. A write there is noticed only after the call, and only in the first 4096 bytes and in the 64 bytes around each
  argument buffer.
"""

import base64
import functools
import itertools
import os
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from types import TracebackType
from typing import Any, TypeVar

from t2l.llvm.errors import error_of
from t2l.llvm.messages import pack
from t2l.llvm.pool.crew import Batch, Crew
from t2l.llvm.requests import check_emission, check_observation, check_pair, check_row
from t2l.llvm.results import Block, EquivalenceResult, ExecutionResult, FlowGraph, VerifyResult

TIMEOUT = 10.0  # seconds for one row, all its tests together
# Rows are sent in batches, so that neither side waits after each row. Batches start with one row and double up to
# these sizes, which are a few milliseconds of work. So a short list of rows is spread over the workers, too.
BATCH_BYTES = 262_144
BATCH_ROWS = {
    "verify": 64,
    "define": 64,
    "canonicalize": 32,
    "check": 16,
    "observe": 16,
    "compare": 2,
}  # by action; others: 1
_BATCHES_AHEAD = 2  # for each worker: the present batch and the next one
Judged = TypeVar("Judged")
_FIELDS = frozenset(item.name for item in fields(ExecutionResult))


class Sandbox:
    """A pool of worker processes; use it as a context manager.

    Several threads may share it. A forked child process must make its own.

    Args:
        num_workers (`int`, *optional*, defaults to 2): number of processes; each is started when first needed, which
            takes about 0.3 s.
        timeout (`float`, *optional*, defaults to 10.0): seconds for one row.

    Raises:
        `ValueError`: if an argument is not positive.

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
        """End all workers, even busy ones; rows in flight are lost."""
        self._end()

    def start(self) -> None:
        """Start a worker without waiting for it, so that it is ready when the first rows come.

        If it does not start, the first rows report that.
        """
        self._crew.submit([pack({"action": "version", "timeout": self.timeout})], self.timeout)

    def check(self, rows: Iterable[Mapping[str, Any]], *, timeout: float | None = None) -> Iterator[ExecutionResult]:
        """Judge candidates against their tests.

        Args:
            rows (`Iterable[Mapping]`): with `completion`, `entry_point` and `tests`, optionally `signature` and
                `reference`. Only a few are read ahead of the results, so a long stream needs little memory.
            timeout (`float`, *optional*, defaults to the sandbox's): seconds for one row.

        Returns:
            `Iterator[ExecutionResult]`: in the order of the rows.

        Raises:
            `ValueError`: if a row is ill-formed, or its reference is not IR.
        """
        return self._map(functools.partial(check_row, compare=True), rows, _execution_result, timeout=timeout)

    def run(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[ExecutionResult]:
        """Call programs with the `args` of their tests; the results have the `outputs`.

        This is `check` without a comparison: `returns` and `memory` of the tests are ignored, and no row counts as
        passed.
        """
        return self._map(functools.partial(check_row, compare=False), rows, _execution_result)

    def observe(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[ExecutionResult]:
        """Call programs with the `args` of their tests, as `run`, and find out which results are defined.

        Args:
            rows (`Iterable[Mapping]`): as for `run`, optionally with `original`: the text that was made canonical.
                It shows undefined behaviour that canonical IR hides.

        Returns:
            `Iterator[ExecutionResult]`: with one of the `outputs` for each test, `None` where it is not defined.
        """
        return self._map(check_observation, rows, _execution_result, action="observe")

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
            `ValueError`: if a row is ill-formed, its reference is not IR, or its examples do not fit the reference.
        """
        return self._map(check_pair, rows, _equivalence_result, action="compare", timeout=timeout)

    def canonicalize(self, texts: Iterable[str]) -> Iterator[ExecutionResult]:
        """Bring texts to canonical form. A result with the status `ok` holds it in `canonical`."""
        return self._map(lambda text: {"completion": text}, texts, _execution_result, action="canonicalize")

    def verify(self, texts: Iterable[str]) -> Iterator[VerifyResult]:
        """Parse and verify texts; the results are in the order of the texts."""
        return self._map(lambda text: {"completion": text}, texts, _verify_result, action="verify")

    def check_definitions(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[ExecutionResult]:
        """Say whether programs are valid and define the function asked for, with its type; call and compile nothing.

        Args:
            rows (`Iterable[Mapping]`): with `completion` and `entry_point`, optionally `signature`.

        Returns:
            `Iterator[ExecutionResult]`: in the order of the rows. The status is `ok`, or as in `check`, but never
                `unsupported` because of what the sandbox cannot run.
        """
        prepare = functools.partial(check_row, compare=False)
        return self._map(lambda row: prepare({**row, "tests": []}), rows, _execution_result, action="define")

    def emit(self, text: str, kind: str, target: str | None = None, optimize: str = "O0") -> bytes:
        """Turn IR into what other tools read. An object file, once linked, runs without this sandbox.

        Args:
            text (`str`): LLVM assembly.
            kind (`str`): `ll`; `bc` (bitcode); `asm`; `obj` (an object file, position-independent); or `wasm` (a
                module that exports its functions and its `memory`, and imports what it declares from `env`).
            target (`str`, *optional*, defaults to this machine, or `wasm32-unknown-unknown` for `wasm`): an LLVM
                triple.
            optimize (`str`, *optional*, defaults to `"O0"`): `O0` to `O3`: LLVM's pipeline of passes. At `O0`, `ll`
                without a target is the text itself.

        Raises:
            `ValueError`: if `kind`, `target` or `optimize` is none of these.
            `IRError`: if LLVM does not parse or verify the text, does not have the target, or dies of the text.
        """
        prepare = functools.partial(check_emission, kind=kind, target=target, optimize=optimize)
        (reply,) = self._map(prepare, [text], _emission_reply, action="emit")
        return base64.b64decode(reply["output"])

    def flow_graphs(self, text: str) -> list[FlowGraph]:
        """Return the control-flow graph of each function that a text defines.

        Raises:
            `IRError`: if LLVM does not parse or verify the text, or it has too many functions or blocks.
        """
        (reply,) = self._map(lambda text: {"completion": text}, [text], _emission_reply, action="flow")
        return [
            FlowGraph(name=graph["name"], head=graph["head"], blocks=[_block(block) for block in graph["blocks"]])
            for graph in reply["flow_graphs"]
        ]

    def llvm_version(self) -> str:
        """Return the version of LLVM in the worker processes, such as `"22.1.0"`; a worker is asked only once."""
        if self._llvm_version is None:
            (self._llvm_version,) = self._map(lambda _: {}, [None], _llvm_version, action="version")
        return self._llvm_version

    def targets(self) -> list[str]:
        """Return the architectures that `emit` can be asked for: the first parts of triples."""
        (reply,) = self._map(lambda _: {}, [None], _emission_reply, action="targets")
        return list(reply["targets"])

    def _map(
        self,
        prepare: Callable[[Any], dict[str, Any]],
        items: Iterable[Any],
        finish: Callable[[dict[str, Any]], Judged],
        action: str = "check",
        timeout: float | None = None,
    ) -> Iterator[Judged]:
        """Yield the result of each item in order, with at most two batches for each worker in flight.

        Args:
            prepare (`Callable`): turns an item into a request; raises `ValueError` for an ill-formed one.
            items (`Iterable`): rows or texts.
            finish (`Callable`): turns a reply into a result.
            action (`str`, *optional*, defaults to `"check"`): see `t2l.llvm.worker.judge.judge`.
            timeout (`float`, *optional*, defaults to the sandbox's): seconds for one item.
        """
        timeout = self.timeout if timeout is None else timeout
        if timeout <= 0:
            raise ValueError(f"timeout={timeout} given; seconds must be positive")
        messages = (pack({"action": action, "timeout": timeout, **prepare(item)}) for item in items)
        batches = _batches(messages, BATCH_ROWS.get(action, 1), self._num_workers)
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
    """Yield batches that grow from 1 to `most` requests, and end early once they are larger than `BATCH_BYTES`."""
    for number in itertools.count():
        batch, bytes_left = [], BATCH_BYTES
        for message in itertools.islice(messages, min(most, 1 << min(number // num_workers, 10))):
            batch.append(message)
            bytes_left -= len(message)
            if bytes_left < 0:
                break
        if not batch:
            return
        yield batch


def _execution_result(reply: dict[str, Any]) -> ExecutionResult:
    if "caller_error" in reply:
        raise ValueError(reply["caller_error"])
    return ExecutionResult(**{key: value for key, value in reply.items() if key in _FIELDS})


def _equivalence_result(reply: dict[str, Any]) -> EquivalenceResult:
    """Return the worker's comparison. Without one, a candidate that is no program is `different`, others `unknown`."""
    candidate = _execution_result(reply)
    refused = candidate.status in ("parse_error", "verify_error", "no_function")
    unfinished = {"status": "different" if refused else "unknown", "reason": candidate.message}
    verdict = {"how": None, "reason": "", "num_inputs": 0, "counterexample": None}
    return EquivalenceResult(**verdict | reply.get("equivalence", unfinished), candidate=candidate)


def _verify_result(reply: dict[str, Any]) -> VerifyResult:
    position = {key: reply.get(key) for key in ("line", "column")}
    return VerifyResult(reply.get("parsed", False), reply.get("verified", False), reply["message"], **position)


def _emission_reply(reply: dict[str, Any]) -> dict[str, Any]:
    if reply["status"] == "ok":
        return reply
    message = reply["message"]
    if reply["status"] == "crash":
        message = f"LLVM gave up: {message}; choose another target or level, or change the program"
    raise error_of(reply["status"], message, reply.get("line"), reply.get("column"))


def _block(block: dict[str, Any]) -> Block:
    return Block(block["label"], block["lines"], [(name, label) for name, label in block["successors"]])


def _llvm_version(reply: dict[str, Any]) -> str:
    if "llvm_version" not in reply:
        raise RuntimeError(f"the sandbox's worker does not report its LLVM version: {reply['message']}")
    return reply["llvm_version"]


_defaults: dict[int, Sandbox] = {}


def default_sandbox() -> Sandbox:
    """Return this process's sandbox, made at first use, with one worker; a forked child process gets its own."""
    return _defaults.get(os.getpid()) or _defaults.setdefault(os.getpid(), Sandbox(num_workers=1))
