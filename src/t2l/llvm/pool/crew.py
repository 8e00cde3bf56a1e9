"""The threads between a `Sandbox` and its worker processes: one for each worker, and one queue of batches for all.

Runs in the caller's process.
"""

import os
import queue
import threading
import weakref
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from t2l.llvm.pool.process import WorkerProcess


@dataclass(frozen=True, eq=False)
class Batch:
    """Requests for one worker, and a future for their replies."""

    messages: list[bytes]
    timeout: float
    replies: "Future[list[dict[str, Any]]]" = field(default_factory=Future)

    def run(self, worker: WorkerProcess) -> None:
        """Send the requests to the worker and wait for its replies, unless the future was cancelled."""
        if self.replies.set_running_or_notify_cancel():
            try:
                self.replies.set_result(worker.ask(self.messages, self.timeout))
            except BaseException as err:
                self.replies.set_exception(err)


class Crew:
    """The threads between a `Sandbox` and its workers.

    They are daemon threads, so requests in flight do not delay the end of Python.

    Args:
        num_workers (`int`): number of workers; a thread and its worker start when they are first needed.
    """

    def __init__(self, num_workers: int) -> None:
        self.workers = [WorkerProcess() for _ in range(num_workers)]
        self._pid = os.getpid()
        self._lock = threading.RLock()  # the garbage collector may call `end` in a thread that holds it
        self._threads: list[threading.Thread] = []
        self._idle = 0  # number of threads that wait for a batch, minus the number of batches that wait for a thread
        self._batches: queue.SimpleQueue[Batch | None] = queue.SimpleQueue()
        self._ended = False
        _crews.add(self)

    def submit(self, messages: list[bytes], timeout: float) -> Batch:
        """Queue requests for the next free worker; batches are started in the order of the calls.

        Args:
            messages (`list[bytes]`): packed requests.
            timeout (`float`): seconds for each.

        Raises:
            `RuntimeError`: after `end`, and in a forked child.
        """
        if self._pid != os.getpid():
            raise RuntimeError("this Sandbox belongs to the parent process; make one in this process")
        batch = Batch(messages, timeout)
        with self._lock:
            if self._ended:
                raise RuntimeError("this Sandbox was closed; make a new one")
            self._idle -= 1
            if self._idle < 0 and len(self._threads) < len(self.workers):
                worker = self.workers[len(self._threads)]
                self._threads.append(threading.Thread(target=self._serve, args=(worker,), daemon=True))
                self._threads[-1].start()
            self._batches.put(batch)
        return batch

    def _serve(self, worker: WorkerProcess) -> None:
        """Run batches on one worker until `None` comes out of the queue; the main function of a thread."""
        with self._lock:
            self._idle += 1
        while (batch := self._batches.get()) is not None:
            batch.run(worker)
            with self._lock:
                self._idle += 1

    def end(self) -> None:
        """End threads and workers; unfinished batches fail. Do nothing in a forked child, which owns none of them."""
        if self._pid != os.getpid():
            return
        with self._lock:
            self._ended = True
            for worker in self.workers:
                worker.stop()
            for _ in self._threads:
                self._batches.put(None)
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()
        for worker in self.workers:
            worker.kill()

    def forget(self) -> None:
        """Close the pipes to the workers, in a forked child; open pipes would keep them alive without the parent."""
        for worker in self.workers:
            worker.forget()


_crews: "weakref.WeakSet[Crew]" = weakref.WeakSet()


def _forget_workers() -> None:
    for crew in _crews:
        crew.forget()


os.register_at_fork(after_in_child=_forget_workers)
