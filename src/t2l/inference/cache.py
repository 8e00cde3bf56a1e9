"""A bounded cache of answers, in memory or in a file that several processes share.

The least recently used answers are dropped first. Values are JSON texts in an sqlite database, so reading a cache file
runs no code. But whoever can write the file decides what it answers: keep it where only you can write.
"""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from t2l.inference.errors import CacheError

MAX_ENTRIES = 10_000  # an answer with its refused candidates has 1 to 10 KB
_APPLICATION_ID = 0x74326C01  # "t2l" and the version of the schema, in the file's header
_BUSY_SECONDS = 10.0  # how long to wait for another process that writes
# `used` is a clock that ticks with every use; the index finds the least recently used entry.
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, value TEXT NOT NULL, used INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX IF NOT EXISTS by_use ON answers (used)",
    f"PRAGMA application_id = {_APPLICATION_ID}",
)
_TICK = "(SELECT coalesce(max(used), 0) + 1 FROM answers)"


@dataclass(frozen=True)
class CacheStatistics:
    """What a cache did since it was opened by this process.

    Args:
        hits (`int`): number of lookups that found an answer.
        misses (`int`): number of lookups that found none.
        entries (`int`): number of answers in the cache, also those of other processes.
        max_entries (`int`): the maximum of that number.
    """

    hits: int
    misses: int
    entries: int
    max_entries: int

    @property
    def hit_rate(self) -> float:
        """The share of lookups that found an answer, 0 to 1; 0 before the first lookup."""
        return self.hits / max(1, self.hits + self.misses)


class ResultCache:
    """A least-recently-used cache of texts. Threads may share it; a forked child process must make its own.

    Args:
        path (`str` or `Path`, *optional*): an sqlite file, made if it does not exist; without one the cache is in
            memory.
        max_entries (`int`, *optional*, defaults to 10,000): maximum number of answers.

    Raises:
        `CacheError`: if the file cannot be opened, is damaged, or is not a cache of this version of t2l.

    ```python
    >>> cache = ResultCache(max_entries=2)
    >>> for key in "ab":
    ...     cache.put(key, key.upper())
    >>> cache.get("a")
    'A'
    >>> cache.put("c", "C")  # drops b, which was used least recently
    >>> [cache.get(key) for key in "abc"], cache.statistics.hit_rate
    (['A', None, 'C'], 0.75)

    ```
    """

    def __init__(self, path: str | Path | None = None, *, max_entries: int = MAX_ENTRIES) -> None:
        if max_entries < 1:
            raise ValueError(f"max_entries={max_entries} given; allowed: 1 or more; raise it, or use no cache")
        self.path, self.max_entries = path, max_entries
        self._lock = threading.Lock()
        self._hits = self._misses = 0
        with self._errors_explained():
            if path is not None and "\0" in str(path):
                raise OSError("a NUL in the name")
            self._database = sqlite3.connect(
                ":memory:" if path is None else path,
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
            self._prepare()

    def _prepare(self) -> None:
        """Make the table in a new file; refuse a file of another program."""
        with self._transaction():  # another process may be making it at the same time
            (application_id,) = self._database.execute("PRAGMA application_id").fetchone()
            (tables,) = self._database.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if tables and application_id != _APPLICATION_ID:
                raise sqlite3.DatabaseError("it was not written by this version of t2l")
            for statement in _SCHEMA if not tables else ():
                self._database.execute(statement)
        self._let_read_while_writing()
        self._database.execute("PRAGMA synchronous = NORMAL")  # a power failure may lose answers, not damage the file

    def _let_read_while_writing(self) -> None:
        """Write ahead, so that readers do not wait for a writer. SQLite itself does not wait for others here."""
        end = time.monotonic() + _BUSY_SECONDS
        while True:
            try:
                self._database.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.01)

    def get(self, key: str) -> str | None:
        """Return the value of a key, which counts as a use, or `None`."""
        with self._lock, self._errors_explained():
            found = self._database.execute("SELECT value FROM answers WHERE key = ?", (key,)).fetchone()
            if found:
                self._database.execute(f"UPDATE answers SET used = {_TICK} WHERE key = ?", (key,))
            self._hits += found is not None
            self._misses += found is None
            return found and str(found[0])

    def put(self, key: str, value: str) -> None:
        """Store a value, and drop the least recently used ones beyond `max_entries`."""
        with self._lock, self._errors_explained(), self._transaction():
            self._database.execute(f"INSERT OR REPLACE INTO answers VALUES (?, ?, {_TICK})", (key, value))
            surplus = self._count() - self.max_entries
            if surplus > 0:
                oldest = "SELECT used FROM answers ORDER BY used LIMIT ?"
                self._database.execute(f"DELETE FROM answers WHERE used IN ({oldest})", (surplus,))

    @property
    def statistics(self) -> CacheStatistics:
        """Hits, misses and the number of entries."""
        with self._lock, self._errors_explained():
            return CacheStatistics(self._hits, self._misses, self._count(), self.max_entries)

    def close(self) -> None:
        """Close the file; the cache cannot be used any more."""
        with self._lock:
            self._database.close()

    def _count(self) -> int:
        (count,) = self._database.execute("SELECT count(*) FROM answers").fetchone()
        return int(count)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            with contextlib.suppress(sqlite3.Error):  # a full disk may have ended the transaction already
                self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    @contextlib.contextmanager
    def _errors_explained(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise CacheError(
                f"cache {self.path} given; {error}; allowed: a cache file that t2l can read and write, or the name of "
                "a new file; delete the file, name another, or free space on its disk"
            ) from error
