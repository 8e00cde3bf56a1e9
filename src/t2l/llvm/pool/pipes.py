"""The three pipes between the caller's process and one worker: requests out, reports and last words in.

Runs in the caller's process, which must not wait for ever: all pipes are non-blocking and share one event loop.
"""

import contextlib
import os
import select
import subprocess
import time
from typing import Any

from t2l.llvm.messages import unpack

_LAST_WORDS = 4096  # bytes of standard error that are kept
_READ_BYTES = 1 << 20


class Pipes:
    """The pipes of a worker process that was just started.

    Args:
        process (`Popen`): with a pipe for each of its three standard streams.
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
        self._last_words = bytearray()

    def send(self, content: bytes) -> None:
        """Have this sent while `receive` waits."""
        self._unsent = memoryview(content)
        self._poller.register(self._input, select.POLLOUT)

    def receive(self, deadline: float) -> list[dict[str, Any]]:
        """Wait for reports.

        Args:
            deadline (`float`): until when, by `time.monotonic`.

        Returns:
            `list[dict]`: what the worker reported, at least one message of it.

        Raises:
            `TimeoutError`: if nothing came in time; `EOFError` if the worker closed its output: it is dead or dying.
        """
        while True:
            seconds = deadline - time.monotonic()
            ready = {pipe for pipe, _ in self._poller.poll(max(seconds, 0) * 1000)}
            if self._errors in ready:
                self._listen()
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

    def read_last_words(self) -> str:
        """Return the end of what a dead worker wrote to standard error, such as LLVM's reason to abort."""
        with contextlib.suppress(BlockingIOError):
            self._last_words += os.read(self._errors, 65_536)
        return self._last_words.decode(errors="replace").strip()

    def close(self) -> None:
        """Close the three pipes; a worker that still lives ends when its input does."""
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
        except BrokenPipeError:  # the worker is dead: its output ends, too
            self._unsent = self._unsent[:0]
        if not self._unsent:
            self._poller.unregister(self._input)

    def _listen(self) -> None:
        content = os.read(self._errors, 65_536)
        if not content:
            self._poller.unregister(self._errors)
        self._last_words = (self._last_words + content)[-_LAST_WORDS:]
