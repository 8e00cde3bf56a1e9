"""A worker process: reads batches of requests from standard input, judges them, until its input ends.

A batch is judged step by step, each step for all its requests: LLVM's passes, its code generator and WebAssembly's
compiler are each faster when they find their own code and tables in the processor's caches. A request that is alone
is answered in several messages, so that what was found out is known even if the worker does not survive the rest.

Started by `t2l.llvm.pool.sandbox` as `python -m t2l.llvm.worker`; not meant to be run by hand.
"""

import gc
import itertools
import math
import os
import resource
import time
from collections.abc import Iterator, Sequence
from typing import Any

from t2l.llvm.messages import pack, unpack
from t2l.llvm.wasm.module import warm_up
from t2l.llvm.worker.judge import judge
from t2l.llvm.worker.system_calls import keep_few_system_calls

ADDRESS_SPACE = 4 * 1024**3
# Other requests of the batch may have taken the memory: such a verdict is not given, and the parent asks again.
_NOT_IN_COMPANY = ("out_of_memory", "crash")
_FLUSH_SECONDS = 0.05


def main() -> None:
    """Serve requests; the first message out says that the worker is ready."""
    requests, replies = os.dup(0), os.dup(1)
    silence = os.open(os.devnull, os.O_RDWR)
    os.dup2(silence, 0)
    os.dup2(silence, 1)
    os.close(silence)
    warm_up()
    _give_up_rights()
    gc.freeze()  # what start-up made stays: no collection need look at it again
    _send(replies, [{"row": 0, "status": "ok"}])
    messages = _messages(requests)
    for head in messages:
        batch = list(itertools.islice(messages, head["batch"]))
        if len(batch) == 1:
            _judge_alone(batch[0], replies)
        else:
            _judge_together(batch, replies)


def _judge_alone(request: dict[str, Any], replies: int) -> None:
    for findings in _steps(request):
        _send(replies, [{"row": 0, **findings}])


def _judge_together(batch: Sequence[dict[str, Any]], replies: int) -> None:
    known: list[dict[str, Any]] = [{"row": row} for row in range(len(batch))]
    running = list(enumerate(map(_steps, batch)))
    unsent: list[dict[str, Any]] = []
    sent = time.monotonic()
    while running:
        for row, steps in running:
            known[row] |= next(steps)
            status = known[row].get("status")
            if status and status not in _NOT_IN_COMPANY:
                unsent.append(known[row])
            if unsent and time.monotonic() - sent > _FLUSH_SECONDS:
                _send(replies, unsent)
                unsent, sent = [], time.monotonic()
        running = [(row, steps) for row, steps in running if "status" not in known[row]]
    _send(replies, [*unsent, {"end": True}])


def _steps(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The steps of `judge`, each within the time that its request has."""
    steps = judge(request)
    while True:
        _limit_cpu(request["timeout"])
        findings = next(steps)
        yield findings
        if "status" in findings:
            return


def _send(replies: int, reports: list[dict[str, Any]]) -> None:
    content = memoryview(pack(reports))
    while content:
        content = content[os.write(replies, content) :]


def _messages(source: int) -> Iterator[dict[str, Any]]:
    received = bytearray()
    while content := os.read(source, 65_536):
        received += content
        while (message := unpack(received)) is not None:
            yield message


def _give_up_rights() -> None:
    """No core dumps, no files, no sockets, no processes, bounded memory; and few system calls, where Linux can tell.

    Root may take the limits back, but not the system calls.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    keep_few_system_calls()


def _limit_cpu(seconds: float) -> None:
    """End this process when it outlives its parent's patience, even if the parent is gone."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds) + 1, hard))


if __name__ == "__main__":
    main()
