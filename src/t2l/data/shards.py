"""Files of a split: JSON lines for small datasets, Parquet shards for large ones; written and read as a stream."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from t2l.data.rows import Row, find_splits

SCHEMA = pa.schema(
    [
        ("task_id", pa.string()),
        ("prompt", pa.string()),
        ("signature", pa.string()),
        ("completion", pa.string()),
        ("entry_point", pa.string()),
        ("tests", pa.string()),  # JSON text: a column cannot hold numbers, nulls and buffers side by side
        ("family", pa.string()),
        ("source", pa.string()),
        ("concept", pa.string()),
        ("difficulty", pa.int32()),
        ("combinations", pa.list_(pa.string())),
        ("license", pa.string()),
    ]
)


@dataclass(frozen=True)
class FileFormat:
    """How the rows of a split are stored.

    Args:
        name (`str`): `"jsonl"` or `"parquet"`.
        rows_per_shard (`int`): number of rows of every Parquet file but the last.
    """

    name: str
    rows_per_shard: int


def write_split(folder: Path, split: str, tables: Iterable[pa.Table], num_rows: int, file_format: FileFormat) -> None:
    """Write the rows of a split; give each a `task_id` (`"<split>/<index>"`).

    Args:
        folder (`Path`): folder of the dataset.
        split (`str`): name of the split.
        tables (`Iterable[pa.Table]`): rows with all columns of `SCHEMA` except `task_id`, in order.
        num_rows (`int`): number of rows to write, from the beginning of `tables`.
        file_format (`FileFormat`): JSON lines, or Parquet shards.
    """
    if file_format.name == "jsonl":
        with (folder / f"{split}.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            for table in _numbered(split, tables, num_rows, 1000):
                for row in table.to_pylist():
                    file.write(json.dumps({**row, "tests": json.loads(row["tests"])}) + "\n")
            _flush(file.fileno(), file.flush)
        return
    count = max(1, -(-num_rows // file_format.rows_per_shard))
    for index, table in enumerate(_numbered(split, tables, num_rows, file_format.rows_per_shard)):
        path = folder / f"{split}-{index:05}-of-{count:05}.parquet"
        pq.write_table(table, path, compression="zstd", row_group_size=10_000, write_page_checksum=True)
        with path.open("rb") as written:
            _flush(written.fileno())


def _flush(descriptor: int, *before: Callable[[], None]) -> None:
    """Write to the disk now, so that a full disk is noticed before the dataset gets its name."""
    for call in before:
        call()
    os.fsync(descriptor)


def _numbered(split: str, tables: Iterable[pa.Table], num_rows: int, size: int) -> Iterator[pa.Table]:
    """Yield the first `num_rows` rows with their `task_id`, `size` rows in each table."""
    start = 0
    for table in _cut(tables, num_rows, size):
        identifiers = [f"{split}/{index}" for index in range(start, start + table.num_rows)]
        start += table.num_rows
        yield table.append_column("task_id", pa.array(identifiers)).select(SCHEMA.names).cast(SCHEMA)


def _cut(tables: Iterable[pa.Table], num_rows: int, size: int) -> Iterator[pa.Table]:
    waiting: list[pa.Table] = []
    for table in tables:
        table = table.slice(0, num_rows)
        num_rows -= table.num_rows
        waiting.append(table)
        if sum(part.num_rows for part in waiting) >= size:
            joined = pa.concat_tables(waiting)
            whole = joined.num_rows - joined.num_rows % size
            yield from (joined.slice(start, size) for start in range(0, whole, size))
            waiting = [joined.slice(whole)]
    if waiting and (rest := pa.concat_tables(waiting)).num_rows:
        yield rest


def iter_rows(folder: Path, split: str) -> Iterator[Row]:
    """Yield the rows of a split that `write_split` wrote; `tests` is JSON text in Parquet files."""
    for path in find_splits(folder)[split]:
        if path.suffix == ".jsonl":
            with path.open(encoding="utf-8") as file:
                yield from map(json.loads, file)
            continue
        with pq.ParquetFile(path, page_checksum_verification=True) as shard:
            for batch in shard.iter_batches(2000):
                yield from batch.to_pylist()
