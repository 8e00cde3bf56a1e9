"""Write files and folders that appear complete or not at all: under a temporary name first, then renamed."""

import contextlib
import secrets
import shutil
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


@contextlib.contextmanager
def atomic_folder(path: str | Path, marker: str) -> Iterator[Path]:
    """Yield a temporary folder beside `path`; rename it to `path` when the block ends without an error.

    After an error the temporary folder is removed, and an earlier folder at `path` keeps its content.

    Args:
        path (`str` or `Path`): the folder; its parent is made.
        marker (`str`): name of a file that the block writes. An earlier folder is replaced only if it has this file.

    Raises:
        `FileExistsError`: if `path` exists and has no such file.
    """
    path = Path(path)
    if path.exists() and not Path(path, marker).is_file():
        raise FileExistsError(
            f"{path} given, which exists and has no {marker}; allowed: a new folder; name another one"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    replaced = unfinished.with_suffix(".replaced")
    unfinished.mkdir()
    try:
        yield unfinished
        if path.exists():
            path.rename(replaced)
        unfinished.rename(path)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.rmtree(replaced, ignore_errors=True)
