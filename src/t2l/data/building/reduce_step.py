"""The reduce step: make one dataset from all chunks, in one stream, with a few bytes of memory for each row.

Chunks are read in the order of the plan, so it does not matter who built them and when. Training rows are scattered
over buckets (files) by their seeded digests. Each bucket is then sorted by these digests, which shuffles all rows.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]

from t2l.data.building.buckets import Buckets
from t2l.data.building.chunks import Summary
from t2l.data.building.exclusion import Exclusion
from t2l.data.building.mixture import Group, Mixture, group_of, plan_mixture
from t2l.data.building.progress import Progress
from t2l.data.building.records import read_records
from t2l.data.building.requests import RequestOptions
from t2l.data.building.row_maker import RowMaker
from t2l.data.building.splits import (
    LIGHT_COLUMNS,
    Assignment,
    Assignments,
    HeldOut,
    Location,
    Purpose,
    check_sizes,
    seeded_digest,
)
from t2l.data.errors import DatasetError
from t2l.data.shards import SCHEMA, FileFormat, write_split

_ROWS_PER_BUCKET = 50_000
_ROW = pa.schema([field for field in SCHEMA if field.name != "task_id"])


@dataclass(frozen=True)
class SplitSizes:
    """Number of rows of each split.

    Args:
        train (`int`, *optional*): exact number; `None` for all rows.
        validation (`int`): exact number.
        test (`int`): exact number.
        test_concepts (`int`, *optional*, defaults to 0): largest number; 0 for no such split.
        test_composition (`int`, *optional*, defaults to 0): largest number; 0 for no such split.
    """

    train: int | None
    validation: int
    test: int
    test_concepts: int = 0
    test_composition: int = 0


@dataclass
class Reduction:
    """The reduce step of one dataset.

    Args:
        paths (`Sequence[Path]`): the files of its chunks, in the order of the plan.
        summaries (`Sequence[Summary]`): the summaries of the chunks, in the same order.
        held_out (`HeldOut`): concepts, combinations and difficulties without training rows.
        excluded (`Exclusion`): programs and words that must be in no split.
        sizes (`SplitSizes`): number of rows of each split.
        most_rows (`int`): largest number of rows of a training program.
        shares (`Mapping[str, float]`): share of each source in the training rows; empty for all rows of all programs.
        request_options (`RequestOptions`): how training requests differ from the wordings.
        file_format (`FileFormat`): format of the files.
        seed (`int`): seed of all choices.
    """

    paths: Sequence[Path]
    summaries: Sequence[Summary]
    held_out: HeldOut
    excluded: Exclusion
    sizes: SplitSizes
    most_rows: int
    shares: Mapping[str, float]
    request_options: RequestOptions
    file_format: FileFormat
    seed: int
    dropped: Counter[str] = field(default_factory=Counter)

    def write(self, folder: Path, scratch: Path) -> dict[str, int]:
        """Write every split.

        Args:
            folder (`Path`): folder of the dataset.
            scratch (`Path`): an empty folder for temporary files.

        Returns:
            `dict[str, int]`: number of programs and prompts that were dropped, by reason, the most common first.

        Raises:
            `DatasetError`: if there are too few programs or rows.
        """
        for summary in self.summaries:
            self.dropped.update(summary.dropped)
        assignments = Assignments(self.held_out, self.excluded.programs)
        for index, path in enumerate(self.paths):
            assignments.add(index, read_records(path, LIGHT_COLUMNS))
        num_kept = sum(summary.kept for summary in self.summaries)
        self.dropped["duplicate canonical IR"] += assignments.num_records - len(assignments)
        self.dropped["reference of a benchmark"] += num_kept - assignments.num_records
        row_maker = RowMaker(self.seed, self.request_options, self.excluded, self.dropped)
        taken = self._write_held_out(folder, assignments, row_maker)
        self._write_train(folder, scratch, assignments, row_maker, taken)
        return dict(sorted(((+self.dropped).items()), key=lambda item: (-item[1], item[0])))

    def _write_held_out(self, folder: Path, assignments: Assignments, row_maker: RowMaker) -> set[bytes]:
        """Write all splits but `train`; return the keys of the ordinary programs in them."""
        ordinary = assignments.order(Purpose.ORDINARY, self.seed)
        check_sizes(ordinary, self.sizes.validation + self.sizes.test, self.dropped)
        for split, purpose, size in (
            ("test_concepts", Purpose.CONCEPT, self.sizes.test_concepts),
            ("test_composition", Purpose.COMPOSITION, self.sizes.test_composition),
        ):
            candidates = assignments.order(purpose, self.seed)
            if size:
                used = self._write_rows(folder, split, candidates, size, row_maker)
                self.dropped["held out of training and not needed"] += len(candidates) - len(used)
        taken: set[bytes] = set()
        for split, size in (("validation", self.sizes.validation), ("test", self.sizes.test)):
            candidates = [(key, location) for key, location in ordinary if key not in taken]
            used = self._write_rows(folder, split, candidates, size, row_maker)
            if len(used) < size:
                raise DatasetError(
                    f"{split}_size is {size}; {len(used)} programs have a prompt of their own; ask for fewer rows"
                )
            taken |= used
        return taken

    def _write_rows(
        self, folder: Path, split: str, candidates: Sequence[tuple[bytes, Location]], size: int, row_maker: RowMaker
    ) -> set[bytes]:
        """Write a held-out split: one row of each of the first `size` programs that have an unused prompt."""
        rows: dict[bytes, dict[str, Any]] = {}
        start = 0
        while len(rows) < size and start < len(candidates):
            batch = candidates[start : start + size - len(rows)]
            start += len(batch)
            records = self._read_records([location for _, location in batch])
            for key, location in batch:
                if row := row_maker.held_out_row(records[location]):
                    rows[key] = row
        table = pa.Table.from_pylist(list(rows.values()), schema=_ROW)
        write_split(folder, split, [table], len(rows), self.file_format)
        return set(rows)

    def _read_records(self, locations: Sequence[Location]) -> dict[Location, dict[str, Any]]:
        rows: dict[int, list[int]] = {}
        for location in locations:
            rows.setdefault(location.chunk, []).append(location.row)
        return {
            Location(chunk, row): record
            for chunk, wanted in sorted(rows.items())
            for row, record in zip(wanted, read_records(self.paths[chunk]).take(wanted).to_pylist(), strict=True)
        }

    def _write_train(
        self, folder: Path, scratch: Path, assignments: Assignments, row_maker: RowMaker, taken: set[bytes]
    ) -> None:
        """Scatter the training rows over buckets, then write the buckets in order."""
        mixture = self._plan_mixture(assignments, taken)
        num_kept = sum(summary.kept for summary in self.summaries)
        buckets = Buckets(scratch, max(1, int(mixture.most * num_kept / _ROWS_PER_BUCKET)), _ROW)
        with Progress("splits", num_kept) as progress:
            for chunk, path in enumerate(self.paths):
                before = buckets.num_rows
                records = read_records(path)
                own = self._own_rows(chunk, records["key"].to_pylist(), assignments, taken)
                for record in records.take(own).to_pylist():
                    wanted = mixture.num_rows(record["source"], record["concept"], record["key"])
                    for index, row in enumerate(row_maker.training_rows(record, wanted)):
                        buckets.add(seeded_digest(record["key"], f"{self.seed}/{index}"), row)
                progress.add(len(records), buckets.num_rows - before)
        size = buckets.num_rows if self.sizes.train is None else self.sizes.train
        if buckets.num_rows < size:
            raise DatasetError(
                f"train_size is {size}; {buckets.num_rows} rows are left for training; ask for fewer, or for more "
                f"programs or prompts_per_program (dropped: {dict(self.dropped)})"
            )
        write_split(folder, "train", buckets.read(), size, self.file_format)

    def _plan_mixture(self, assignments: Assignments, taken: set[bytes]) -> Mixture:
        """Count the training programs of each group, and plan their rows."""
        programs: Counter[Group] = Counter()
        for chunk, path in enumerate(self.paths):
            table = read_records(path, ["key", "source", "concept"])
            own = self._own_rows(chunk, table["key"].to_pylist(), assignments, taken)
            programs.update(group_of(each["source"], each["concept"]) for each in table.take(own).to_pylist())
        return plan_mixture(programs, self.shares, self.sizes.train, self.most_rows, self.seed)

    def _own_rows(self, chunk: int, keys: Sequence[bytes], assignments: Assignments, taken: set[bytes]) -> pa.Array:
        """Return the rows of a chunk whose programs are for training, each program once in the dataset."""
        own = [
            row
            for row, key in enumerate(keys)
            if assignments.find(key) == Assignment(Purpose.ORDINARY, Location(chunk, row)) and key not in taken
        ]
        return pa.array(own, pa.int64())
