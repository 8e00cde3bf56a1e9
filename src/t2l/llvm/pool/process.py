"""One worker process, as its parent sees it: started when needed, asked, killed if it is silent for too long.

Runs in the caller's process. What a worker judges, and with which rights, is in `t2l.llvm.worker`.
"""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from t2l.llvm.messages import pack
from t2l.llvm.pool.pipes import Pipes

START_TIMEOUT = 60.0
MAX_ROWS = 20_000  # then a fresh process takes over: LLVM keeps a little of everything it has seen
_DYING_SECONDS = 10.0  # between a worker's closed output and its end
_COMMAND = [sys.executable, "-m", "t2l.llvm.worker"]
_ADDRESS = re.compile(r"\b0x[0-9a-f]{6,16}\b")  # differs from one process to the next
_OUT_OF_MEMORY = ("bad_alloc", "out of memory", "MemoryError", "length_error")


class WorkerProcess:
    """A worker that is started at the first request, and again after it died; used by one thread at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pipes: Pipes | None = None
        self._stopped = False
        self._rows = 0  # judged by the present process

    @property
    def pid(self) -> int | None:
        """The number of the process, while there is one."""
        return self._process.pid if self._process else None

    def ask(self, messages: Sequence[bytes], timeout: float) -> list[dict[str, Any]]:
        """Return the verdict on each request: what the worker reported, or how it died.

        The requests are asked together. If the worker dies, is silent for too long or has no memory, each request
        without a verdict is asked again, alone. Only a fresh worker can convict a request of killing it: what other
        requests left behind in a process never decides.

        Args:
            messages (`Sequence[bytes]`): packed requests.
            timeout (`float`): seconds for each.

        Raises:
            `RuntimeError`: if no worker can be started, or `stop` was called.
        """
        found = self._ask_together(messages, timeout) if len(messages) > 1 else {}
        return [found.get(row) or self._ask_alone(message, timeout) for row, message in enumerate(messages)]

    def _ask_together(self, messages: Sequence[bytes], timeout: float) -> dict[int, dict[str, Any]]:
        """Return the verdicts, by row, that come before the worker ends the batch, dies or falls silent."""
        found: dict[int, dict[str, Any]] = {}
        pipes = self._ready_pipes()
        pipes.send(pack({"batch": len(messages)}) + b"".join(messages))
        deadline = time.monotonic() + timeout
        try:
            while True:
                for report in pipes.receive(deadline):
                    if "end" in report:
                        return found
                    row = report.pop("row")
                    if "status" in report and row not in found and row in range(len(messages)):
                        found[row] = report
                        self._rows += 1
                        deadline = time.monotonic() + timeout
        except (TimeoutError, EOFError):
            self.kill()
            return found

    def _ask_alone(self, message: bytes, timeout: float) -> dict[str, Any]:
        """Return the verdict on one request, from a fresh worker if the present one dies of it."""
        while True:
            pipes, known = self._ready_pipes(), dict[str, Any]()
            pipes.send(pack({"batch": 1}) + message)
            deadline = time.monotonic() + timeout
            try:
                while "status" not in known:
                    for report in pipes.receive(deadline):
                        known |= {key: value for key, value in report.items() if key not in ("row", "end")}
                self._rows += 1
                return known
            except TimeoutError:
                self.kill()
                return known | {"status": "timeout", "message": f"no answer within {timeout:g} seconds"}
            except EOFError:
                fresh, died = self._rows == 0, self._post_mortem()
                if fresh:
                    return known | died

    def stop(self) -> None:
        """From any thread: end the process, and let the thread that is using it find that out."""
        self._stopped = True
        if process := self._process:
            process.kill()

    def kill(self) -> None:
        """End the process, if there is one, and free its pipes."""
        process, pipes, self._process, self._pipes = self._process, self._pipes, None, None
        if process is not None:
            process.kill()
            process.wait()
        if pipes is not None:
            pipes.close()

    def forget(self) -> None:
        """In a forked child: let go of the parent's pipes, which would keep the worker alive after the parent."""
        pipes, self._process, self._pipes = self._pipes, None, None
        if pipes is not None:
            pipes.close()

    def _ready_pipes(self) -> Pipes:
        """Return the pipes of a worker that lives and is not too old, started now if there is none."""
        if self._stopped:
            raise RuntimeError("this Sandbox was closed while rows were in flight")
        if self._rows >= MAX_ROWS or (self._process and self._process.poll() is not None):
            self.kill()
        return self._pipes or self._start()

    def _start(self) -> Pipes:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            _COMMAND,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            bufsize=0,
            cwd="/",
            env=_environment(),
            start_new_session=True,  # a terminal's Ctrl-C is for the parent, which then closes the worker's input
        )
        self._rows = 0
        self._pipes = pipes = Pipes(self._process)
        try:
            if self._stopped:
                raise EOFError
            pipes.receive(time.monotonic() + START_TIMEOUT)  # the worker reports that it is ready
        except (TimeoutError, EOFError):
            words = pipes.read_last_words()
            self.kill()
            raise RuntimeError(f"the sandbox's worker process does not start: {words or 'no answer'}") from None
        return pipes

    def _post_mortem(self) -> dict[str, Any]:
        """Clear away a dead worker, and return the status and message of the request that it died of."""
        assert self._process and self._pipes
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_DYING_SECONDS)
        self._process.kill()  # one that only closed its output is as good as dead
        code = self._process.wait()
        words = _ADDRESS.sub("0x…", self._pipes.read_last_words())
        self.kill()
        if code == -signal.SIGXCPU:
            return {"status": "timeout", "message": "the worker process used up its CPU time"}
        reason = re.search(r"(?:LLVM ERROR|Assertion).*", words) or re.search(r".*\Z", words)
        died = f"the worker process ended by {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"
        status = "out_of_memory" if any(sign in words for sign in _OUT_OF_MEMORY) else "crash"
        return {"status": status, "message": f"{reason[0]}; {died}" if reason and reason[0] else died}


def _environment() -> dict[str, str]:
    """Return what Python needs to find this package and its libraries; nothing else of ours reaches the worker."""
    package_root = str(Path(__file__).resolve().parents[3])
    path = [package_root, *(entry for entry in sys.path if entry and os.path.isabs(entry))]
    kept = {key: os.environ[key] for key in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if key in os.environ}
    return kept | {"PYTHONPATH": os.pathsep.join(path), "PYTHONDONTWRITEBYTECODE": "1"}
