"""The progress of a long build: a bar at a terminal, a line every 30 seconds in a log.

Rates are printed but not written to a file, because a dataset must have the same bytes on every machine.
"""

import sys
import time
from types import TracebackType

from tqdm import tqdm  # type: ignore[import-untyped]

_SECONDS = 30.0  # between two lines of a log


class Progress:
    """A counter of programs and rows; use it as a context manager.

    Args:
        title (`str`): name of the step.
        total (`int`): total number of programs (or files).
    """

    def __init__(self, title: str, total: int) -> None:
        self.title, self.total = title, total
        self.done = self.rows = 0
        self._start = self._last = time.monotonic()
        self._bar = tqdm(total=total, desc=title, unit=" programs", disable=not sys.stderr.isatty())

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, type_: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()

    def add(self, done: int, rows: int) -> None:
        """Add a number of programs that are done, and the number of rows that were kept of them."""
        self.done, self.rows = self.done + done, self.rows + rows
        self._bar.set_postfix_str(f"{self._rate(self.rows):.0f} kept/s", refresh=False)
        self._bar.update(done)
        now = time.monotonic()
        if self._bar.disable and now - self._last >= _SECONDS:
            self._last = now
            speed = f"{self._rate(self.done):.0f} programs/s, {self._rate(self.rows):.0f} kept/s"
            print(f"{self.title}: {self.done} of {self.total} programs ({speed})", file=sys.stderr, flush=True)

    def _rate(self, count: int) -> float:
        return count / max(time.monotonic() - self._start, 1e-9)
