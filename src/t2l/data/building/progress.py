"""How far a long build is: a bar at a terminal, a line now and then in a log. Rates are for eyes, never for files."""

import sys
import time
from types import TracebackType

from tqdm import tqdm  # type: ignore[import-untyped]

_SECONDS = 30.0  # between two lines of a log


class Progress:
    """Counts programs and rows; use it as a context manager.

    Args:
        title (`str`): what is counted.
        total (`int`): programs (or files) in all.
    """

    def __init__(self, title: str, total: int) -> None:
        self.title, self.total = title, total
        self.done = self.rows = 0
        self._start = self._last = time.monotonic()
        self._bar = tqdm(total=total, desc=title, unit=" programs", disable=not sys.stderr.isatty())

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()

    def add(self, done: int, rows: int) -> None:
        """So many programs more were looked at, and so many kept."""
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
