"""A worker process: reads requests from standard input, judges them, until its input ends.

Started by `t2l.llvm.pool` as `python -m t2l.llvm.worker`; not meant to be run by hand.
"""

import gc
import math
import os
import resource
import time
from collections.abc import Iterator
from typing import Any

from t2l.llvm.judge import judge
from t2l.llvm.messages import pack, unpack
from t2l.llvm.system_calls import keep_few_system_calls
from t2l.llvm.wasm import warm_up

ADDRESS_SPACE = 4 * 1024**3
# For each action, the findings that the next step may not survive: these go out at once, the others with the status.
_AT_ONCE = {"verify": (), "canonicalize": ("verified",)}
_AT_ONCE_OTHERWISE = ("verified", "canonical")


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
    _send(replies, {"status": "ok"})
    for request in _messages(requests):
        _limit_cpu(request["timeout"])
        judge(request, _Reports(replies, request["action"]))


class _Reports:
    """Takes what is found out about one request, and sends it on in as few messages as is safe."""

    def __init__(self, replies: int, action: str) -> None:
        self._replies = replies
        self._at_once = _AT_ONCE.get(action, _AT_ONCE_OTHERWISE)
        self._kept: dict[str, Any] = {}

    def __call__(self, fields: dict[str, Any]) -> None:
        self._kept |= fields
        if "status" in fields or any(key in fields for key in self._at_once):
            _send(self._replies, self._kept)
            self._kept = {}


def _send(replies: int, fields: dict[str, Any]) -> None:
    content = memoryview(pack(fields))
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
