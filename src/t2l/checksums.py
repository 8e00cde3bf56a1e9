"""The checksums of a folder's files, in the format of `sha256sum`, so that a damaged model is noticed.

cd src/t2l/models/quickstart && sha256sum --check checksums.txt
"""

import hashlib
import re
from collections.abc import Collection
from pathlib import Path

from t2l.files import write_atomic

MANIFEST = "checksums.txt"
_LINE = re.compile(r"([0-9a-f]{64}) [ *]((?:(?!\.\.?/)[^/\0]+/)*[^/\0]+)")  # no way out of the folder


def write_checksums(folder: str | Path, names: Collection[str] | None = None) -> None:
    """Write the checksums of a folder's files, those of its subfolders included, to its `checksums.txt`.

    Args:
        folder (`str` or `Path`): the folder.
        names (`Collection[str]`, *optional*): the files, relative to the folder; by default all but `.md` files.
    """
    found = {path.relative_to(folder).as_posix(): path for path in Path(folder).rglob("*") if path.is_file()}
    files = [name for name in found if (not name.endswith(".md") if names is None else name in names)]
    lines = [f"{_get_checksum(found[name])}  {name}\n" for name in sorted(files) if name != MANIFEST]
    write_atomic(Path(folder, MANIFEST), "".join(lines))


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
            problems.append(f"{match[2]} is missing")
        elif _get_checksum(path) != match[1]:
            problems.append(f"{match[2]} is not the file that was listed ({path.stat().st_size} bytes)")
    return problems


def _get_checksum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
