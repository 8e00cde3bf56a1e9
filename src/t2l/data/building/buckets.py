"""An external sort: rows are scattered over files by a 64-bit number, then read back in the order of that number."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

_ROWS_IN_MEMORY = 2_000  # of each bucket


class Buckets:
    """Rows on disk, to be read in order.

    Args:
        folder (`Path`): an empty folder.
        count (`int`): number of files; each must fit in memory when it is sorted.
        schema (`pa.Schema`): schema of the rows.
    """

    def __init__(self, folder: Path, count: int, schema: pa.Schema) -> None:
        self.num_rows = 0
        self._columns = schema.names
        self._schema = schema.append(pa.field("order", pa.uint64()))
        self._paths = [folder / f"bucket-{number:05}.parquet" for number in range(count)]
        self._writers = [pq.ParquetWriter(path, self._schema, compression="lz4") for path in self._paths]
        self._waiting: list[list[dict[str, Any]]] = [[] for _ in self._paths]

    def add(self, order: int, row: dict[str, Any]) -> None:
        """Add a row; `order` (`int`, 0 to 2**64 - 1) is what rows are sorted by."""
        bucket = order * len(self._paths) >> 64
        waiting = self._waiting[bucket]
        waiting.append({**row, "order": order})
        self.num_rows += 1
        if len(waiting) >= _ROWS_IN_MEMORY:
            self._flush(bucket)

    def read(self) -> Iterator[pa.Table]:
        """Yield all rows in order, one table for each file; delete the files."""
        for bucket, path in enumerate(self._paths):
            self._flush(bucket)
            self._writers[bucket].close()
            table = pq.read_table(path).sort_by("order")
            path.unlink()
            yield table.select(self._columns)

    def _flush(self, bucket: int) -> None:
        self._writers[bucket].write_table(pa.Table.from_pylist(self._waiting[bucket], schema=self._schema))
        self._waiting[bucket].clear()
