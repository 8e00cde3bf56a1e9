"""The dataset of a run, read in batches: a folder of `recipes/build_dataset.py`, or a dataset on the Hub."""

import hashlib
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from t2l.data.loading import get_dataset
from t2l.data.rows import Row, count_parquet, find_splits, iter_parquet, read_rows

_COLUMNS = ["prompt", "signature", "completion", "entry_point", "difficulty"]  # what training needs of a row


class Source(Protocol):
    """A dataset with its splits; rows may be read several times."""

    name: str
    splits: tuple[str, ...]

    def iter_rows(self, split: str) -> Iterator[Row]:
        """Yield the rows of a split, with at least the keys that training needs."""

    def read_rows(self, split: str) -> list[Row]:
        """Return the rows of a split, whole and checked."""

    def count(self, split: str) -> int:
        """Return the number of rows of a split."""

    def checksum(self) -> str:
        """Return a value that changes with the content."""


def open_source(dataset_path: str) -> Source:
    """Open a dataset by folder or Hub name.

    Raises:
        `RowError`: if shards are missing or the folder cannot be read.
    """
    return FolderSource(dataset_path) if Path(dataset_path).exists() else HubSource(dataset_path)


class FolderSource:
    """A dataset in a folder. Parquet files are read by columns, a batch of rows at a time."""

    def __init__(self, folder: str) -> None:
        self.name = folder
        self._files = find_splits(folder)
        self.splits = tuple(self._files)

    def iter_rows(self, split: str) -> Iterator[Row]:
        return itertools.chain.from_iterable(map(_iter_file, self._files[split]))

    def read_rows(self, split: str) -> list[Row]:
        return read_rows(Path(self.name, split))

    def count(self, split: str) -> int:
        return sum(map(_count_file, self._files[split]))

    def checksum(self) -> str:
        digest = hashlib.blake2b(digest_size=16)
        for path in itertools.chain.from_iterable(self._files.values()):
            with path.open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
        return digest.hexdigest()


def _iter_file(path: Path) -> Iterator[Any]:
    return iter_parquet(path, _COLUMNS) if path.suffix == ".parquet" else iter(read_rows(path))


def _count_file(path: Path) -> int:
    return count_parquet(path) if path.suffix == ".parquet" else len(read_rows(path))


class HubSource:
    """A dataset on the Hub, downloaded as a whole."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._rows = get_dataset(name)
        self.splits = tuple(self._rows)

    def iter_rows(self, split: str) -> Iterator[Row]:
        return iter(self._rows[split])

    def read_rows(self, split: str) -> list[Row]:
        return self._rows[split]

    def count(self, split: str) -> int:
        return len(self._rows[split])

    def checksum(self) -> str:
        digest = hashlib.blake2b(digest_size=16)
        for rows in self._rows.values():
            for row in rows:
                digest.update(f"{row['prompt']}\0{row.get('signature')}\0{row.get('completion')}\0".encode())
        return digest.hexdigest()
