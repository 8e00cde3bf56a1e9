"""Write files that appear complete or not at all: under a temporary name first, then renamed."""

import contextlib
import secrets
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def atomic_path(path: str | Path) -> Iterator[Path]:
    """Yield a temporary path in the same folder; rename it to `path` when the block ends without an error.

    The folder is made if it does not exist. After an error the temporary file is removed, and an earlier file at
    `path` keeps its content. Several writers may write the same file: threads, or processes of several machines that
    share the folder (so the temporary name is random; process numbers repeat on other machines).

    ```python
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> with atomic_path(folder / "metrics.json") as unfinished:
    ...     _ = unfinished.write_text("{}")
    >>> [file.name for file in folder.iterdir()]
    ['metrics.json']

    ```
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def write_atomic(path: str | Path, content: str | bytes) -> None:
    """Write a whole file, text as UTF-8. A reader sees either the old content or the new, never a part of it."""
    with atomic_path(path) as unfinished:
        unfinished.write_bytes(content.encode() if isinstance(content, str) else content)
