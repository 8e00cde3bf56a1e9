"""The main loop of a worker process: read requests from standard input and judge them, until the input ends.

A batch is judged step by step, each step for all its requests: LLVM's passes, its code generator and wasmtime's
compiler each run faster if their own code and tables are in the processor's caches. A request that is not in a batch
is answered in several messages. So if the worker dies of it, the findings of the earlier steps are not lost.

`t2l.llvm.pool.process` starts this as `python -m t2l.llvm.worker`; it is not meant to be run by hand.
"""

import gc
import itertools
import os
import time
from collections.abc import Iterator, Sequence
from typing import Any

from t2l.llvm.messages import pack, unpack
from t2l.llvm.wasm.program import warm_up
from t2l.llvm.worker.judge import judge
from t2l.llvm.worker.rights import give_up_rights, limit_cpu

# Not reported for a request of a batch, because another request may have used up the memory. The parent then sends the
# request again, alone.
_NOT_IN_BATCH = ("out_of_memory", "crash")
_FLUSH_SECONDS = 0.05  # the time after which finished verdicts of a batch are sent


def main() -> None:
    """Answer requests until the input ends; the first message reports that the worker is ready."""
    requests, replies = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)  # libraries may print; that must not mix with the replies
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.close(null)
    warm_up()
    give_up_rights()
    gc.freeze()  # objects from start-up live as long as the process, so collections can skip them
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
            if status and status not in _NOT_IN_BATCH:
                unsent.append(known[row])
            if unsent and time.monotonic() - sent > _FLUSH_SECONDS:
                _send(replies, unsent)
                unsent, sent = [], time.monotonic()
        running = [(row, steps) for row, steps in running if "status" not in known[row]]
    _send(replies, [*unsent, {"end": True}])


def _take_steps(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the findings of `judge`, with the CPU time of the request for each step."""
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
