"""One worker process, seen from its parent: started when needed, asked, killed when it is silent for too long."""

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, Any

from t2l.llvm.messages import pack, unpack

START_TIMEOUT = 60.0
MAX_ROWS = 20_000  # then a fresh process takes over: LLVM keeps a little of everything it has seen
_LAST_WORDS = 4096
_COMMAND = [sys.executable, "-m", "t2l.llvm.worker"]
_OUT_OF_MEMORY = ("bad_alloc", "out of memory", "MemoryError", "length_error")


class _Process(subprocess.Popen[bytes]):
    """A process of which all three pipes are ours."""

    stdin: IO[bytes]
    stdout: IO[bytes]
    stderr: IO[bytes]


class WorkerProcess:
    """A worker that is started at the first request, and again after it died; used by one thread at a time."""

    def __init__(self) -> None:
        self._process: _Process | None = None
        self._received = bytearray()
        self._last_words = bytearray()
        self._rows = 0

    @property
    def pid(self) -> int | None:
        """The process's number, while there is one."""
        return self._process.pid if self._process else None

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """The verdict on one request: what the worker reported, or how it died.

        Raises:
            `RuntimeError`: if no worker can be started.
        """
        message, timeout = pack(request), request["timeout"]
        if self._rows >= MAX_ROWS or (self._process and self._process.poll() is not None):
            self.kill()
        process = self._process or self._start()
        self._rows += 1
        reply: dict[str, Any] = {}
        if not self._converse(process, message, reply, time.monotonic() + timeout):
            self.kill()
            return reply | {"status": "timeout", "message": f"no answer within {timeout:g} seconds"}
        if "status" not in reply:
            reply |= self._post_mortem(process)
            self.kill()
        return reply

    def kill(self) -> None:
        """End the process, if there is one, and free its pipes."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            with contextlib.suppress(OSError):
                pipe.close()

    def _start(self) -> _Process:
        self._received.clear()
        self._last_words.clear()
        self._rows = 0
        pipe = subprocess.PIPE
        process = _Process(_COMMAND, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, cwd="/", env=_environment())
        self._process = process
        for end in (process.stdin, process.stdout, process.stderr):
            os.set_blocking(end.fileno(), False)
        reply: dict[str, Any] = {}
        if not self._converse(process, b"", reply, time.monotonic() + START_TIMEOUT) or "status" not in reply:
            words = self._last_words.decode(errors="replace").strip()
            self.kill()
            raise RuntimeError(f"the sandbox's worker process does not start: {words or 'no answer'}")
        return process

    def _converse(self, process: _Process, message: bytes, reply: dict[str, Any], deadline: float) -> bool:
        """Send a message and gather reports until one has a status, or the worker closes its pipe.

        Returns:
            `bool`: `False` when the deadline passed.
        """
        unsent = memoryview(message)
        output, errors = process.stdout.fileno(), process.stderr.fileno()
        poller = select.poll()
        poller.register(output, select.POLLIN)
        poller.register(errors, select.POLLIN)
        if unsent:
            poller.register(process.stdin.fileno(), select.POLLOUT)
        while (left := deadline - time.monotonic()) > 0:
            for pipe, _ in poller.poll(left * 1000):
                if pipe == errors:
                    self._listen(poller, errors)
                elif pipe == output:
                    if not self._receive(output, reply) or "status" in reply:
                        return True
                else:
                    unsent = self._send(poller, pipe, unsent)
        return False

    def _receive(self, output: int, reply: dict[str, Any]) -> bool:
        """Add what the worker reports to `reply`; `False` when it closed its pipe."""
        content = os.read(output, 1 << 20)
        self._received += content
        while (report := unpack(self._received)) is not None:
            reply.update(report)
        return bool(content)

    def _send(self, poller: select.poll, pipe: int, unsent: memoryview) -> memoryview:
        try:
            unsent = unsent[os.write(pipe, unsent) :]
        except BrokenPipeError:  # the worker is dead: its output ends, too
            unsent = unsent[:0]
        if not unsent:
            poller.unregister(pipe)
        return unsent

    def _listen(self, poller: select.poll, errors: int) -> None:
        """Keep the end of what the worker says on standard error: LLVM's last words."""
        content = os.read(errors, 65_536)
        if not content:
            poller.unregister(errors)
        self._last_words = (self._last_words + content)[-_LAST_WORDS:]

    def _post_mortem(self, process: _Process) -> dict[str, Any]:
        """Status and message of a row that killed the worker."""
        code = process.wait()
        with contextlib.suppress(BlockingIOError):
            self._last_words += os.read(process.stderr.fileno(), 65_536)
        words = self._last_words.decode(errors="replace").strip()
        reason = re.search(r"(?:LLVM ERROR|Assertion).*", words) or re.search(r".*\Z", words)
        said = reason[0] if reason else ""
        died = f"the worker process ended by {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"
        if code == -signal.SIGXCPU:
            return {"status": "timeout", "message": "the worker process used up its CPU time"}
        memory = any(sign in words for sign in _OUT_OF_MEMORY)
        return {"status": "out_of_memory" if memory else "crash", "message": f"{said}; {died}" if said else died}


def _environment() -> dict[str, str]:
    """What Python needs to find this package and its libraries; nothing else of ours reaches the worker."""
    package_root = str(Path(__file__).resolve().parents[2])
    path = [package_root, *(entry for entry in sys.path if entry and os.path.isabs(entry))]
    kept = {key: os.environ[key] for key in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if key in os.environ}
    return kept | {"PYTHONPATH": os.pathsep.join(path), "PYTHONDONTWRITEBYTECODE": "1"}
