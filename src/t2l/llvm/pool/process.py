"""One worker process, seen from its parent: started when needed, asked, killed when it is silent for too long."""

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from t2l.llvm.messages import pack, unpack

START_TIMEOUT = 60.0
MAX_ROWS = 20_000  # then a fresh process takes over: LLVM keeps a little of everything it has seen
_LAST_WORDS = 4096
_COMMAND = [sys.executable, "-m", "t2l.llvm.worker"]
_ADDRESS = re.compile(r"\b0x[0-9a-f]{6,16}\b")  # differs from one process to the next
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
        self._stopped = False
        self._received = bytearray()
        self._last_words = bytearray()
        self._rows = 0

    @property
    def pid(self) -> int | None:
        """The process's number, while there is one."""
        return self._process.pid if self._process else None

    def ask(self, messages: Sequence[bytes], timeout: float) -> list[dict[str, Any]]:
        """The verdict on each request: what the worker reported, or how it died.

        They are asked together. Where the worker dies, or is silent for too long, or has no memory, each of those that
        it has not answered is asked again, alone; and the verdict that a request is deadly comes from a fresh worker:
        what other requests left behind never decides it.

        Args:
            messages (`Sequence[bytes]`): packed requests.
            timeout (`float`): seconds for each.

        Raises:
            `RuntimeError`: if no worker can be started, or `stop` was called.
        """
        found: dict[int, dict[str, Any]] = {}
        if len(messages) > 1:
            self._ask_once(messages, timeout, found)
        for row, message in enumerate(messages):
            alone: dict[int, dict[str, Any]] = {0: found[row]} if row in found else {}
            while not alone:
                self._ask_once([message], timeout, alone)
            found[row] = alone[0]
        return [found[row] for row in range(len(messages))]

    def _ask_once(self, messages: Sequence[bytes], timeout: float, found: dict[int, dict[str, Any]]) -> None:
        """Add the verdicts that one worker gives; afterwards it is there for more, or none is."""
        if self._stopped:
            raise RuntimeError("this Sandbox was closed while rows were in flight")
        if self._rows >= MAX_ROWS or (self._process and self._process.poll() is not None):
            self.kill()
        process = self._process or self._start()
        if not self._converse(process, messages, timeout, found):
            self.kill()

    def stop(self) -> None:
        """From any thread: end the process, and let the thread that is using it find that out."""
        self._stopped = True
        if process := self._process:
            process.kill()

    def kill(self) -> None:
        """End the process, if there is one, and free its pipes."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            _close_pipes(process)

    def forget(self) -> None:
        """In a forked child: let go of the parent's pipes, which would keep the worker alive after the parent."""
        process, self._process = self._process, None
        if process is not None:
            _close_pipes(process)

    def _start(self) -> _Process:
        self._received.clear()
        self._last_words.clear()
        pipe = subprocess.PIPE
        process = _Process(
            _COMMAND,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            bufsize=0,
            cwd="/",
            env=_environment(),
            start_new_session=True,  # a terminal's Ctrl-C is for the parent, which then closes the worker's input
        )
        self._process = process
        for end in (process.stdin, process.stdout, process.stderr):
            os.set_blocking(end.fileno(), False)
        if self._stopped or not self._converse(process, [], START_TIMEOUT, {}):
            words = self._last_words.decode(errors="replace").strip()
            self.kill()
            raise RuntimeError(f"the sandbox's worker process does not start: {words or 'no answer'}")
        self._rows = 0
        return process

    def _converse(
        self, process: _Process, messages: Sequence[bytes], timeout: float, found: dict[int, dict[str, Any]]
    ) -> bool:
        """Send a batch, or nothing to a worker that starts, and add its verdicts by row.

        A row that was asked alone has one in any case, unless a worker that was not fresh died of it.

        Returns:
            `bool`: whether the worker is there for more.
        """
        head = pack({"batch": len(messages)}) if messages else b""
        unsent, rows = memoryview(b"".join([head, *messages])), range(max(1, len(messages)))
        alone = len(rows) == 1
        output, errors = process.stdout.fileno(), process.stderr.fileno()
        poller = select.poll()
        poller.register(output, select.POLLIN)
        poller.register(errors, select.POLLIN)
        if unsent:
            poller.register(process.stdin.fileno(), select.POLLOUT)
        known: dict[str, Any] = {}  # of a row that is alone
        deadline = time.monotonic() + timeout
        while True:
            left = deadline - time.monotonic()
            events = dict(poller.poll(max(left, 0) * 1000))
            if left <= 0 and output not in events:
                if alone:
                    found[0] = known | {"status": "timeout", "message": f"no answer within {timeout:g} seconds"}
                return False
            for pipe in events:
                if pipe == errors:
                    self._listen(poller, errors)
                elif pipe != output:
                    unsent = self._send(poller, pipe, unsent)
                elif content := os.read(output, 1 << 20):
                    for report in self._take_reports(content):
                        if "end" in report:
                            return True
                        row = report.pop("row")
                        known = {**known, **report} if alone else report
                        if "status" in known and row in rows and row not in found:
                            found[row] = known
                            self._rows += 1
                            deadline = time.monotonic() + timeout
                            if alone:
                                return True
                else:  # it closed its pipe
                    if alone and self._rows == 0:
                        found[0] = known | self._post_mortem(process)
                    return False

    def _take_reports(self, content: bytes) -> Iterator[dict[str, Any]]:
        self._received += content
        while (reports := unpack(self._received)) is not None:
            yield from reports

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
        words = _ADDRESS.sub("0x…", self._last_words.decode(errors="replace")).strip()
        reason = re.search(r"(?:LLVM ERROR|Assertion).*", words) or re.search(r".*\Z", words)
        said = reason[0] if reason else ""
        died = f"the worker process ended by {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"
        if code == -signal.SIGXCPU:
            return {"status": "timeout", "message": "the worker process used up its CPU time"}
        memory = any(sign in words for sign in _OUT_OF_MEMORY)
        return {"status": "out_of_memory" if memory else "crash", "message": f"{said}; {died}" if said else died}


def _environment() -> dict[str, str]:
    """What Python needs to find this package and its libraries; nothing else of ours reaches the worker."""
    package_root = str(Path(__file__).resolve().parents[3])
    path = [package_root, *(entry for entry in sys.path if entry and os.path.isabs(entry))]
    kept = {key: os.environ[key] for key in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if key in os.environ}
    return kept | {"PYTHONPATH": os.pathsep.join(path), "PYTHONDONTWRITEBYTECODE": "1"}


def _close_pipes(process: _Process) -> None:
    for pipe in (process.stdin, process.stdout, process.stderr):
        with contextlib.suppress(OSError):
            pipe.close()
