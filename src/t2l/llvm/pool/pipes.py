"""The three pipes between the caller's process and one worker: its standard input, output and error.

Requests go out; reports and error messages come in. The caller's process must not block, so all pipes are non-blocking
and share one `poll`.
"""

import contextlib
import os
import select
import subprocess
import time
from typing import Any

from t2l.llvm.messages import unpack

_MAX_ERROR_BYTES = 4096  # the last bytes of standard error are kept
_READ_BYTES = 1 << 20


class Pipes:
    """The pipes of a new worker process.

    Args:
        process (`Popen[bytes]`): started with a pipe for each of its three standard streams.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin and process.stdout and process.stderr
        self._files = (process.stdin, process.stdout, process.stderr)
        self._input, self._output, self._errors = (file.fileno() for file in self._files)
        for pipe in (self._input, self._output, self._errors):
            os.set_blocking(pipe, False)
        self._poller = select.poll()
        self._poller.register(self._output, select.POLLIN)
        self._poller.register(self._errors, select.POLLIN)
        self._unsent = memoryview(b"")
        self._received = bytearray()
        self._error_output = bytearray()

    def send(self, content: bytes) -> None:
        """Set the bytes to send; they are written while `receive` waits."""
        self._unsent = memoryview(content)
        self._poller.register(self._input, select.POLLOUT)

    def receive(self, deadline: float) -> list[dict[str, Any]]:
        """Wait for the next reports of the worker.

        Args:
            deadline (`float`): the time at which to give up, in seconds of `time.monotonic()`.

        Returns:
            `list[dict]`: the reports of at least one message.

        Raises:
            `TimeoutError`: if no report came in time.
            `EOFError`: if the worker closed its output, which means that it is dead or dying.
        """
        while True:
            seconds = deadline - time.monotonic()
            ready = {pipe for pipe, _ in self._poller.poll(max(seconds, 0) * 1000)}
            if self._errors in ready:
                self._read_errors()
            if self._input in ready:
                self._send_more()
            if self._output in ready:
                content = os.read(self._output, _READ_BYTES)
                if not content:
                    raise EOFError
                self._received += content
                if reports := self._take_reports():
                    return reports
            elif seconds <= 0:
                raise TimeoutError

    def read_error_output(self) -> str:
        """Return the end of a dead worker's standard error, such as LLVM's reason to abort."""
        with contextlib.suppress(BlockingIOError):
            self._error_output += os.read(self._errors, 65_536)
        return self._error_output.decode(errors="replace").strip()

    def close(self) -> None:
        """Close the three pipes; a worker that is still alive ends when its input ends."""
        for file in self._files:
            with contextlib.suppress(OSError):
                file.close()

    def _take_reports(self) -> list[dict[str, Any]]:
        reports: list[dict[str, Any]] = []
        while (message := unpack(self._received)) is not None:
            reports += message
        return reports

    def _send_more(self) -> None:
        try:
            self._unsent = self._unsent[os.write(self._input, self._unsent) :]
        except BrokenPipeError:  # the worker is dead; the end of its output will be noticed, too
            self._unsent = self._unsent[:0]
        if not self._unsent:
            self._poller.unregister(self._input)

    def _read_errors(self) -> None:
        content = os.read(self._errors, 65_536)
        if not content:
            self._poller.unregister(self._errors)
        self._error_output = (self._error_output + content)[-_MAX_ERROR_BYTES:]
