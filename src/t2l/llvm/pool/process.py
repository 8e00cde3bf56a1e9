"""One worker process, seen from its parent: start it when needed, send it requests, kill it if it takes too long.

Runs in the caller's process. The code of the worker process itself is in `t2l.llvm.worker`.
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

START_TIMEOUT = 60.0  # seconds
MAX_ROWS = 20_000  # rows before the process is replaced, because LLVM never frees a little memory for each text
_EXIT_SECONDS = 10.0  # maximum time between the end of a worker's output and its exit
_COMMAND = [sys.executable, "-m", "t2l.llvm.worker"]
_ADDRESS = re.compile(r"\b0x[0-9a-f]{6,16}\b")  # differs from one process to the next
_OUT_OF_MEMORY = ("bad_alloc", "out of memory", "MemoryError", "length_error")


class WorkerProcess:
    """A worker that is started at the first request, and again after its death. One thread at a time may use it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pipes: Pipes | None = None
        self._stopped = False
        self._rows = 0  # number of rows that the present process has judged

    @property
    def pid(self) -> int | None:
        """The id of the process, or `None` if there is none."""
        return self._process.pid if self._process else None

    def ask(self, messages: Sequence[bytes], timeout: float) -> list[dict[str, Any]]:
        """Return the verdict on each request: the worker's report, or the reason of its death.

        The requests are sent together. If the worker dies, takes too long or runs out of memory, each request without
        a verdict is sent again, alone. A dead worker's status (`crash` or `out_of_memory`) is given to a request only
        if that worker had judged nothing before, so that no earlier request can have caused it.

        Args:
            messages (`Sequence[bytes]`): packed requests.
            timeout (`float`): seconds for each.

        Raises:
            `RuntimeError`: if no worker can be started, or `stop` was called.
        """
        found = self._ask_together(messages, timeout) if len(messages) > 1 else {}
        return [found.get(row) or self._ask_alone(message, timeout) for row, message in enumerate(messages)]

    def _ask_together(self, messages: Sequence[bytes], timeout: float) -> dict[int, dict[str, Any]]:
        """Return the verdicts, by row, that arrive before the worker ends the batch, dies or takes too long."""
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
        """Return the verdict on one request. If the worker dies and had judged others before, ask a fresh one."""
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
        """End the process for good; any thread may call this. The thread that uses the worker notices it later."""
        self._stopped = True
        if process := self._process:
            process.kill()

    def kill(self) -> None:
        """End the process, if there is one, and close its pipes; the next request starts a new one."""
        process, pipes, self._process, self._pipes = self._process, self._pipes, None, None
        if process is not None:
            process.kill()
            process.wait()
        if pipes is not None:
            pipes.close()

    def forget(self) -> None:
        """Close the pipes, in a forked child; open pipes would keep the worker alive without the parent."""
        pipes, self._process, self._pipes = self._pipes, None, None
        if pipes is not None:
            pipes.close()

    def _ready_pipes(self) -> Pipes:
        """Return the pipes of a living worker; start one if there is none, or replace one that judged many rows."""
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
            reason = pipes.read_error_output() or "no answer"
            self.kill()
            raise RuntimeError(f"the sandbox's worker process does not start: {reason}") from None
        return pipes

    def _post_mortem(self) -> dict[str, Any]:
        """Clean up after a dead worker, and return status and message of the request that killed it."""
        assert self._process and self._pipes
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_EXIT_SECONDS)
        self._process.kill()  # if it only closed its output
        code = self._process.wait()
        error_output = _ADDRESS.sub("0x…", self._pipes.read_error_output())
        self.kill()
        if code == -signal.SIGXCPU:
            return {"status": "timeout", "message": "the worker process used up its CPU time"}
        reason = re.search(r"(?:LLVM ERROR|Assertion).*", error_output) or re.search(r".*\Z", error_output)
        died = f"the worker process ended by {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"
        status = "out_of_memory" if any(sign in error_output for sign in _OUT_OF_MEMORY) else "crash"
        return {"status": status, "message": f"{reason[0]}; {died}" if reason and reason[0] else died}


def _environment() -> dict[str, str]:
    """Return the environment variables of a worker: only what Python needs to find this package and its libraries."""
    package_root = str(Path(__file__).resolve().parents[3])
    path = [package_root, *(entry for entry in sys.path if entry and os.path.isabs(entry))]
    kept = {key: os.environ[key] for key in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if key in os.environ}
    if sys.dont_write_bytecode:  # else the first worker of a clone compiles its modules once for all later ones
        kept["PYTHONDONTWRITEBYTECODE"] = "1"
    return kept | {"PYTHONPATH": os.pathsep.join(path)}
