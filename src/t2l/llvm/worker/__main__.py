"""The main loop of a worker process: read requests from standard input and judge them, until the input ends.

A batch is judged step by step, each step for all its requests: LLVM's passes, its code generator and WebAssembly's
compiler each run faster if they find their own code and tables in the processor's caches. A request that is alone is
answered in several messages, so what is known about it is known even if the worker does not survive the rest.

Started by `t2l.llvm.pool.process` as `python -m t2l.llvm.worker`; not meant to be run by hand.
"""

import gc
import itertools
import os
import time
from collections.abc import Iterator, Sequence
from typing import Any

from t2l.llvm.messages import pack, unpack
from t2l.llvm.wasm.module import warm_up
from t2l.llvm.worker.judge import judge
from t2l.llvm.worker.rights import give_up_rights, limit_cpu

# No verdict on a request that is not alone: others of its batch may have taken the memory. The parent asks again.
_NOT_IN_COMPANY = ("out_of_memory", "crash")
_FLUSH_SECONDS = 0.05  # that verdicts of a batch wait at most between two messages


def main() -> None:
    """Serve requests; the first message reports that the worker is ready."""
    requests, replies = os.dup(0), os.dup(1)
    silence = os.open(os.devnull, os.O_RDWR)  # for libraries that print
    os.dup2(silence, 0)
    os.dup2(silence, 1)
    os.close(silence)
    warm_up()
    give_up_rights()
    gc.freeze()  # what start-up made stays: no collection needs to look at it again
    _send(replies, [{"row": 0, "status": "ok"}])
    messages = _read_messages(requests)
    for head in messages:
        batch = list(itertools.islice(messages, head["batch"]))
        if len(batch) == 1:
            _judge_alone(batch[0], replies)
        else:
            _judge_together(batch, replies)


def _judge_alone(request: dict[str, Any], replies: int) -> None:
    for findings in _take_steps(request):
        _send(replies, [{"row": 0, **findings}])


def _judge_together(batch: Sequence[dict[str, Any]], replies: int) -> None:
    known: list[dict[str, Any]] = [{"row": row} for row in range(len(batch))]
    running = list(enumerate(map(_take_steps, batch)))
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


def _take_steps(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Take the steps of `judge`, each within the time of its request."""
    steps = judge(request)
    while True:
        limit_cpu(request["timeout"])
        findings = next(steps)
        yield findings
        if "status" in findings:
            return


def _send(replies: int, reports: list[dict[str, Any]]) -> None:
    content = memoryview(pack(reports))
    while content:
        content = content[os.write(replies, content) :]


def _read_messages(source: int) -> Iterator[dict[str, Any]]:
    received = bytearray()
    while content := os.read(source, 65_536):
        received += content
        while (message := unpack(received)) is not None:
            yield message


if __name__ == "__main__":
    main()
