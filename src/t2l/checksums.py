"""The checksums of a folder's files, in the format of `sha256sum`, so that a damaged model is noticed.

cd src/t2l/models/quickstart && sha256sum --check checksums.txt
"""

import hashlib
import re
from collections.abc import Collection
from pathlib import Path

from t2l.files import write_atomic

MANIFEST = "checksums.txt"
_LINE = re.compile(r"([0-9a-f]{64}) [ *]([^/\0]+)")


def write_checksums(folder: str | Path, names: Collection[str] | None = None) -> None:
    """Write the checksums of files that lie directly in a folder to its `checksums.txt`.

    Args:
        folder (`str` or `Path`): the folder.
        names (`Collection[str]`, *optional*): the files; by default all but `.md` files.
    """
    files = sorted(path for path in Path(folder).iterdir() if path.is_file() and path.name != MANIFEST)
    files = [path for path in files if (path.suffix != ".md" if names is None else path.name in names)]
    write_atomic(Path(folder, MANIFEST), "".join(f"{_get_checksum(path)}  {path.name}\n" for path in files))


def find_damaged(folder: str | Path) -> list[str]:
    """Return what does not agree with the folder's `checksums.txt`, a line for each file; empty if all do.

    Files that it does not list do not count.

    Raises:
        `OSError`: if the folder has no `checksums.txt`, or a file cannot be read.
        `ValueError`: if a line of it is not as `sha256sum` writes it.
    """
    problems = []
    for number, line in enumerate(Path(folder, MANIFEST).read_text(encoding="utf-8").splitlines(), start=1):
        if not (match := _LINE.fullmatch(line)):
            raise ValueError(
                f"{Path(folder, MANIFEST)}, line {number}: {line[:80]!r} given; allowed: checksum, two blanks, file"
            )
        path = Path(folder, match[2])
        if not path.is_file():
            problems.append(f"{path.name} is missing")
        elif _get_checksum(path) != match[1]:
            problems.append(f"{path.name} is not the file that was listed ({path.stat().st_size} bytes)")
    return problems


def _get_checksum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
