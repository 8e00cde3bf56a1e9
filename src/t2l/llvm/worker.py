"""A worker process: reads requests from standard input, judges them, until its input ends.

Started by `t2l.llvm.pool` as `python -m t2l.llvm.worker`; not meant to be run by hand.
"""

import math
import os
import resource
import signal
import time
from collections.abc import Iterator
from typing import Any

from t2l.llvm.judge import judge
from t2l.llvm.messages import pack, unpack
from t2l.llvm.wasm import warm_up

ADDRESS_SPACE = 4 * 1024**3


def main() -> None:
    """Serve requests; the first message out says that the worker is ready."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then closes our input
    requests, replies = os.dup(0), os.dup(1)
    silence = os.open(os.devnull, os.O_RDWR)
    os.dup2(silence, 0)
    os.dup2(silence, 1)
    os.close(silence)
    warm_up()
    _give_up_rights()

    def report(fields: dict[str, Any]) -> None:
        content = memoryview(pack(fields))
        while content:
            content = content[os.write(replies, content) :]

    report({"status": "ok"})
    for request in _messages(requests):
        _limit_cpu(request["timeout"])
        judge(request, report)


def _messages(source: int) -> Iterator[dict[str, Any]]:
    received = bytearray()
    while content := os.read(source, 65_536):
        received += content
        while (message := unpack(received)) is not None:
            yield message


def _give_up_rights() -> None:
    """No core dumps, no files, no sockets, no processes, bounded memory; root may take most of these rights back."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _limit_cpu(seconds: float) -> None:
    """End this process when it outlives its parent's patience, even if the parent is gone."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds) + 1, hard))


if __name__ == "__main__":
    main()
