"""The reduce step: all chunks to one dataset, in one stream, with a few bytes of memory for each row.

Chunks are read in the order of the plan, so who built them and when does not matter. Training rows are scattered over
buckets by their seeded digests; sorting one bucket after the other sorts, which is to say shuffles, them all.
"""

import hashlib
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from t2l.arguments import DatasetArguments
from t2l.data.building.chunks import Summary, read_records
from t2l.data.building.exclusion import Exclusion
from t2l.data.building.progress import Progress
from t2l.data.building.splits import (
    COMPOSITION,
    CONCEPT,
    LIGHT_COLUMNS,
    ORDINARY,
    Place,
    Places,
    check_sizes,
    digest,
    hold_out,
)
from t2l.data.errors import DatasetError
from t2l.data.shards import SCHEMA, write_split

_ROWS_PER_BUCKET = 50_000
_ROWS_IN_MEMORY = 2_000  # of each bucket
_ROW = pa.schema([field for field in SCHEMA if field.name != "task_id"])
_SCATTERED = _ROW.append(pa.field("order", pa.uint64())).append(pa.field("number", pa.int32()))


@dataclass
class Assembly:
    """A dataset on its way from chunks to splits.

    Args:
        args (`DatasetArguments`): of the dataset.
        paths (`Sequence[Path]`): its chunk files, in the order of the plan.
        summaries (`Sequence[Summary]`): what each holds.
        excluded (`Exclusion`): what must be in no split.
    """

    args: DatasetArguments
    paths: Sequence[Path]
    summaries: Sequence[Summary]
    excluded: Exclusion
    dropped: Counter[str] = field(default_factory=Counter)
    asked: set[bytes] = field(default_factory=set)  # a prompt with its signature, or without one, has one answer

    def write(self, folder: Path, scratch: Path) -> dict[str, Any]:
        """Write every split.

        Args:
            folder (`Path`): of the dataset.
            scratch (`Path`): an empty folder for the buckets.

        Returns:
            `dict`: the figures that only this step knows: `held_out` and `dropped`.

        Raises:
            `DatasetError`: if there are too few programs, or rows.
        """
        for summary in self.summaries:
            self.dropped.update(summary.dropped)
        places = hold_out(self.summaries, self.args, self.excluded.programs)
        for number, path in enumerate(self.paths):
            places.add(number, read_records(path, LIGHT_COLUMNS))
        self.dropped["duplicate canonical IR"] += places.records - len(places)
        self.dropped["reference of a benchmark"] += sum(summary.kept for summary in self.summaries) - places.records
        taken = self._write_held_out(folder, places)
        num_rows = self._write_train(folder, scratch, places, taken)
        if self.args.train_size and num_rows < self.args.train_size:
            raise DatasetError(
                f"train_size is {self.args.train_size}; {num_rows} rows can train; ask for fewer, or for more "
                f"programs or prompts_per_program (dropped: {dict(self.dropped)})"
            )
        return {
            "held_out": {
                "concepts": places.concepts,
                "combinations": places.combinations,
                "max_train_difficulty": places.max_difficulty,
            },
            "dropped": dict(sorted(((+self.dropped).items()), key=lambda item: (-item[1], item[0]))),
        }

    def _write_held_out(self, folder: Path, places: Places) -> set[bytes]:
        """Write all splits but `train`; returns the keys of the ordinary programs in them."""
        args = self.args
        ordinary = places.order(ORDINARY, args.seed)
        check_sizes(ordinary, args, self.dropped)
        apart = [("test_concepts", CONCEPT, args.test_concepts_size if args.test_concepts else 0)]
        composition = args.test_combinations or args.max_train_difficulty is not None
        apart.append(("test_composition", COMPOSITION, args.test_composition_size if composition else 0))
        for split, purpose, size in apart:
            candidates = places.order(purpose, args.seed)
            if size:
                used = self._write_rows(folder, split, candidates, size)
                self.dropped["held out of training and not needed"] += len(candidates) - len(used)
        taken: set[bytes] = set()
        for split, size in (("validation", args.validation_size), ("test", args.test_size)):
            used = self._write_rows(folder, split, [pair for pair in ordinary if pair[0] not in taken], size)
            if len(used) < size:
                raise DatasetError(
                    f"{split}_size is {size}; {len(used)} programs have a prompt that no other has; ask for fewer"
                )
            taken |= used
        return taken

    def _write_rows(
        self, folder: Path, split: str, candidates: Sequence[tuple[bytes, Place]], size: int
    ) -> set[bytes]:
        """Write a held-out split: one row of each of the first `size` programs that have a fresh prompt."""
        rows: list[dict[str, Any]] = []
        used: set[bytes] = set()
        start = 0
        while len(rows) < size and start < len(candidates):
            batch = candidates[start : start + size - len(rows)]
            start += len(batch)
            records = self._fetch([place for _, place in batch])
            for key, place in batch:
                if found := self._word(records[place], 1, bare_share=0.0):
                    rows += found
                    used.add(key)
        table = pa.Table.from_pylist(rows, schema=_ROW)
        write_split(folder, split, [table], len(rows), self.args.file_format, self.args.rows_per_shard)
        return used

    def _fetch(self, places: Sequence[Place]) -> dict[Place, dict[str, Any]]:
        rows: dict[int, list[int]] = {}
        for chunk, row in places:
            rows.setdefault(chunk, []).append(row)
        return {
            (chunk, row): record
            for chunk, wanted in sorted(rows.items())
            for row, record in zip(wanted, read_records(self.paths[chunk]).take(wanted).to_pylist(), strict=True)
        }

    def _word(self, record: dict[str, Any], wanted: int, bare_share: float) -> list[dict[str, Any]]:
        """Rows of a program: up to `wanted` prompts that nobody asked yet."""
        signature = record["signature"]
        clean = [prompt for prompt in record["prompts"] if self.excluded.allows(prompt)]
        fresh = [prompt for prompt in clean if _question(prompt, signature) not in self.asked]
        self.dropped["prompt shares words with a benchmark"] += len(record["prompts"]) - len(clean)
        self.dropped["prompt taken by another program"] += len(clean) - len(fresh)
        rng = random.Random(f"{self.args.seed}/{record['key'].hex()}/bare") if bare_share else None
        rows = []
        for prompt in fresh[:wanted]:
            bare = rng is not None and rng.random() < bare_share and _question(prompt, None) not in self.asked
            self.asked.add(_question(prompt, None if bare else signature))
            rows.append(
                {
                    "prompt": prompt,
                    "signature": None if bare else signature,
                    "completion": record["ir"],
                    "entry_point": record["name"],
                    **{name: record[name] for name in ("tests", "family", "source", "concept", "difficulty")},
                    "combinations": record["combinations"],
                }
            )
        return rows

    def _write_train(self, folder: Path, scratch: Path, places: Places, taken: set[bytes]) -> int:
        """Scatter the training rows over buckets, then write these in order; returns how many rows there are."""
        args = self.args
        wordings = max(args.prompts_per_program, args.composer_prompts_per_program or 1)
        most = wordings * sum(summary.kept for summary in self.summaries)
        buckets = _Buckets(scratch, max(1, int(most / _ROWS_PER_BUCKET)))
        with Progress("splits", sum(summary.kept for summary in self.summaries)) as progress:
            for number, path in enumerate(self.paths):
                table = read_records(path)
                before = buckets.rows
                for row, record in enumerate(table.to_pylist()):
                    key = record["key"]
                    if places.find(key) == (ORDINARY, (number, row)) and key not in taken:
                        rows = self._word(record, self._wanted(record), args.without_signature)
                        buckets.add(digest(key, args.seed), rows)
                progress.add(table.num_rows, buckets.rows - before)
        num_rows = min(buckets.rows, args.train_size or buckets.rows)
        write_split(folder, "train", buckets.read(), num_rows, args.file_format, args.rows_per_shard)
        return num_rows

    def _wanted(self, record: dict[str, Any]) -> int:
        """How many wordings of a training program are wanted."""
        args = self.args
        if args.composer_prompts_per_program is None or record["source"] != "composer":
            return args.prompts_per_program
        whole, share = divmod(args.composer_prompts_per_program, 1)
        return int(whole) + (digest(record["key"], f"{args.seed}/wordings") < share * 2**64)


class _Buckets:
    """Rows on disk, scattered by a number of 64 bits, and read back in its order."""

    def __init__(self, folder: Path, count: int) -> None:
        self.rows = 0
        self._paths = [folder / f"bucket-{index:05}.parquet" for index in range(count)]
        self._writers = [pq.ParquetWriter(path, _SCATTERED, compression="lz4") for path in self._paths]
        self._waiting: list[list[dict[str, Any]]] = [[] for _ in self._paths]

    def add(self, order: int, rows: Sequence[dict[str, Any]]) -> None:
        index = order * len(self._paths) >> 64
        waiting = self._waiting[index]
        waiting += ({**row, "order": order, "number": number} for number, row in enumerate(rows))
        self.rows += len(rows)
        if len(waiting) >= _ROWS_IN_MEMORY:
            self._flush(index)

    def _flush(self, index: int) -> None:
        self._writers[index].write_table(pa.Table.from_pylist(self._waiting[index], schema=_SCATTERED))
        self._waiting[index].clear()

    def read(self) -> Iterator[pa.Table]:
        for index, path in enumerate(self._paths):
            self._flush(index)
            self._writers[index].close()
            table = pq.read_table(path).sort_by([("order", "ascending"), ("number", "ascending")])
            path.unlink()
            yield table.select(_ROW.names)


def _question(prompt: str, signature: str | None) -> bytes:
    return hashlib.blake2b(f"{prompt}\0{signature or ''}".encode(), digest_size=16).digest()
