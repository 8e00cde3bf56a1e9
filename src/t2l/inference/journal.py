"""A JSON lines file that grows while a program runs, and is continued after the program was killed.

Each line has a `key`, the hash of what it depends on: the request, the model and all parameters. A program that is
started again reads the lines that are there. They must have the keys of its own first requests, in order, so lines of
other requests or of another model are refused instead of mixed. A half-written last line is cut off. So nothing is
lost, and nothing is there twice.

    with Journal("answers.jsonl", keys) as journal:
        for index in range(len(journal.rows), len(keys)):
            journal.append([{"completion": answer(index)}])
"""

import contextlib
import fcntl
import json
import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from t2l.inference.errors import OutputError

_REMEDY = "delete it, or name another output"


class Journal:
    """An open file of finished rows; one process at a time may have it.

    Args:
        path (`str` or `Path`): the file; it is made if it does not exist, and so is its folder.
        keys (`Sequence[str]`): the key of each request, in order.
        columns (`Sequence[str]`, *optional*): what each row must have, besides its key.

    Attributes:
        rows (`list[dict]`): the rows that earlier runs finished, then those of this run.

    Raises:
        `OutputError`: if the file cannot be written, or has rows of other requests, of another model or parameters.
    """

    def __init__(self, path: str | Path, keys: Sequence[str], columns: Sequence[str] = ()) -> None:
        self.path, self._keys, self._columns = Path(path), keys, {"key", *columns}
        self.rows: list[dict[str, Any]] = []
        with self._errors_explained():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # Not a pipe or device: it could neither be read again nor cut.
            if self.path.exists() and not stat.S_ISREG(self.path.stat().st_mode):
                raise OutputError(f"output {self.path} given, not a file; allowed: the name of a file; {_REMEDY}")
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
            try:
                self._lock()
                self._end = self._read()
                os.ftruncate(self._file, self._end)
            except BaseException:
                os.close(self._file)
                raise

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._errors_explained():
                os.fsync(self._file)
        finally:
            os.close(self._file)

    def append(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write the next rows; they get their `key` here. After an error none of them is in the file.

        Raises:
            `OutputError`: if the disk is full; the rows before stay, and the program can be started again.
        """
        keys = self._keys[len(self.rows) : len(self.rows) + len(rows)]
        keyed = [{**row, "key": key} for row, key in zip(rows, keys, strict=True)]
        content = "".join(json.dumps(row) + "\n" for row in keyed).encode()
        with self._errors_explained():
            try:
                written = 0
                while written < len(content):
                    written += os.write(self._file, content[written:])
            except OSError:
                os.ftruncate(self._file, self._end)
                raise
        self._end += len(content)
        self.rows += keyed

    def _lock(self) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OutputError(
                f"output {self.path} given, which another process is writing; allowed: one process for one output; "
                "wait for it, or name another output"
            ) from None
        except OSError:  # some network disks have no locks
            return

    def _read(self) -> int:
        """Read the finished rows, and return the number of their bytes."""
        end = 0
        with os.fdopen(os.dup(self._file), "rb") as file:
            file.seek(0)
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    break
                self.rows.append(self._read_line(number, line))
                end += len(line)
        return end

    def _read_line(self, number: int, line: bytes) -> dict[str, Any]:
        row = None
        with contextlib.suppress(ValueError, RecursionError):
            row = json.loads(line)
        if number > len(self._keys):
            given = f"{number} rows or more for {len(self._keys)} requests"
        elif not isinstance(row, dict) or not self._columns <= row.keys():
            given = "no row of a batch"
        elif row["key"] != self._keys[number - 1]:
            given = "a row of other requests, of another model or of other parameters"
        else:
            return row
        raise OutputError(
            f"output {self.path} given, line {number}: {given}; allowed: a new file, or the rows of an earlier start "
            f"of this very batch, which is then continued; {_REMEDY}"
        )

    @contextlib.contextmanager
    def _errors_explained(self) -> Any:
        try:
            yield
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            if isinstance(error, OutputError):
                raise
            reason = getattr(error, "strerror", None) or error
            raise OutputError(
                f"output {str(self.path)!r} given, which cannot be written: {reason}; allowed: a file on a disk with "
                "free space; free space or correct the name, then start again: finished rows are kept"
            ) from error
