"""Start the worker of a form, ask it, and measure it from outside. Linux only (reads /proc).

Only the worker that is asked runs; all others are stopped by a signal meanwhile. Otherwise threads that wait actively
for their next task, as those of OpenMP and ONNX Runtime do, would take the cores from the form that is measured.
"""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

WORKER = Path(__file__).with_name("worker.py")


class FormError(RuntimeError):
    """A form cannot run; the message is that of its library."""


class Worker:
    """A process that runs one form.

    Args:
        name (`str`): key of `FORMS`.
        folder (`Path`): the prepared model.
        num_threads (`int`): number of threads of its matrix products.
    """

    def __init__(self, name: str, folder: Path, num_threads: int) -> None:
        self.name = name
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  # close() closes it
        threads = {variable: str(num_threads) for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS")}
        self._process = subprocess.Popen(
            [sys.executable, str(WORKER), name, str(folder), str(num_threads)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env={**os.environ, **threads, "HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"},
            start_new_session=True,  # a group of its own, which signals reach with all its children
        )

    def ask(self, **message: Any) -> dict[str, Any]:
        """Let the worker answer requests; it runs only during the call.

        Returns:
            `dict`: the worker's reply, and `cpu_seconds`: the CPU time of all its threads and child processes.

        Raises:
            `FormError`: if it failed.
        """
        assert self._process.stdin and self._process.stdout
        busy = self._cpu_seconds_of_children()
        self._signal(signal.SIGCONT)
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = b""
        self._signal(signal.SIGSTOP)
        reply: dict[str, Any] = (
            json.loads(line) if line else {"error": self._read_log() or "the process ended without a message"}
        )
        if "error" in reply:
            raise FormError(reply["error"])
        reply["cpu_seconds"] += self._cpu_seconds_of_children() - busy
        return reply

    def peak_memory(self) -> int:
        """Return the peak of its resident memory in bytes, that of its child processes included."""
        return sum(_peak_of(pid) for pid in (self._process.pid, *_descendants(self._process.pid)))

    def _cpu_seconds_of_children(self) -> float:
        """Return the CPU time of the threads of its child processes, such as the sandbox's."""
        nanoseconds = 0
        for pid in _descendants(self._process.pid):
            for task in Path(f"/proc/{pid}/task").iterdir():
                with contextlib.suppress(OSError):  # the thread has ended
                    nanoseconds += int((task / "schedstat").read_text().split()[0])
        return nanoseconds / 1e9

    def close(self) -> None:
        self._signal(signal.SIGKILL)
        self._process.wait()
        self._log.close()

    def _signal(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)

    def _read_log(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace").strip()[-500:]


def time_command(command: list[str]) -> float:
    """Return the seconds that a command takes, from start to end.

    Raises:
        `FormError`: if it fails.
    """
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise FormError(done.stderr.strip()[-500:])
    return time.perf_counter() - start


def _descendants(pid: int) -> Iterator[int]:
    tasks = Path(f"/proc/{pid}/task")
    for task in tasks.iterdir() if tasks.exists() else ():
        for child in (task / "children").read_text().split():
            yield int(child)
            yield from _descendants(int(child))


def _peak_of(pid: int) -> int:
    match = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return int(match[1]) * 1024 if match else 0
