"""The known programs that the rows of a dataset read: searched once, stored beside the dataset, drawn in each epoch.

A folder of neighbours has `known.parquet`, the wordings and programs that any row may read, and a file for each split
with the numbers of the programs that are near to each row. A row never reads its own wording, and only if a run asks
for it (`memory_copies`) its own program, as found by other wordings. So a model learns to change what it reads, and to
see that nothing fits.
"""

import hashlib
import itertools
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
from tqdm import tqdm  # type: ignore[import-untyped]

from t2l.arguments import DataArguments
from t2l.data.rows import Row
from t2l.data.serialization import Known, format_prompt, program_key
from t2l.files import atomic_path
from t2l.llvm import parse_signature
from t2l.retrieval.records import KnownProgram, Neighbour
from t2l.training.errors import TrainingError

Search = Callable[[Sequence[tuple[str, str | None]]], Sequence[Sequence[Neighbour]]]
Request = tuple[int, str, str | None]  # number of a row in its split, prompt, signature
KNOWN = "known.parquet"
PROGRAMS = b"t2l.known"  # metadata: hash of the known programs
_ROWS_AT_ONCE = 1000
_COLUMNS = pa.schema(
    [("request", pa.int64()), ("near", pa.list_(pa.int32())), ("other", pa.list_(pa.int32())), ("own", pa.int32())]
)


@dataclass
class Neighbours:
    """The known programs near to the rows of a split.

    Args:
        known (`list[tuple[str, str]]`): wordings and canonical IR.
        near (`list[list[int]]`): for each row, indices in `known`, the nearest first.
        other (`list[list[int]]`): the same, but without programs of the row's own concept.
        own (`list[int | None]`): for each row, the index among `near` that is the row's own program.
    """

    known: list[Known]
    near: list[list[int]]
    other: list[list[int]]
    own: list[int | None]

    def nearest(self, row: int, number: int) -> list[Known]:
        """Return the nearest known programs of a row, without its own."""
        return [self.known[index] for index in self.near[row] if index != self.own[row]][:number]

    def draw(self, row: int, data_args: DataArguments, rng: random.Random) -> list[Known]:
        """Return the known programs that a training row reads this time, the nearest first.

        Args:
            row (`int`): index of the row in its split.
            data_args (`DataArguments`): number of programs, and shares of rows that read none, none that helps, or
                perhaps their own.
            rng (`random.Random`): the only source of chance.
        """
        chance = rng.random()
        if chance < data_args.memory_dropout:
            return []
        distracted = chance < data_args.memory_dropout + data_args.memory_distraction
        hidden = None if chance >= 1 - data_args.memory_copies else self.own[row]
        found = (index for index in (self.other if distracted else self.near)[row] if index != hidden)
        candidates = list(itertools.islice(found, data_args.neighbours_to_draw_from))
        number = rng.randint(1, data_args.num_neighbours)
        # Each rank is drawn half as often as the one before (Efraimidis and Spirakis, weighted sampling, 2006).
        keys = {rank: rng.random() ** 2.0**rank for rank in range(len(candidates))}
        drawn = sorted(sorted(keys, key=keys.__getitem__, reverse=True)[:number])
        return [self.known[candidates[rank]] for rank in drawn]


def write_neighbours(folder: str | Path, splits: Mapping[str, Sequence[Row]], search: Search, number: int) -> None:
    """Search for the neighbours of all rows, and write a folder of neighbours.

    Args:
        folder (`str` or `Path`): the folder; its files are replaced.
        splits (`Mapping[str, Sequence[Row]]`): rows by split.
        search (`Callable`): returns the neighbours of several requests (prompt and signature), the nearest first, each
            program once; more than `number`, because many are of the row's own concept.
        number (`int`): number of neighbours that a row keeps, besides its own program, and of those of other concepts.
    """
    finder = _Finder(search, number)
    tables = {split: finder.find(rows) for split, rows in splits.items()}
    known = list(finder.known)
    columns = {"wording": [wording for wording, _ in known], "ir": [ir for _, ir in known]}
    schema = pa.schema([("wording", pa.string()), ("ir", pa.string())])
    _write(Path(folder, KNOWN), pa.table(columns, schema), {})
    for split, table in tables.items():
        _write(Path(folder, f"{split}.parquet"), table, {PROGRAMS: _hash(map("\0".join, known))})


class _Finder:
    """Finds neighbours, and numbers those that are kept."""

    def __init__(self, search: Search, number: int) -> None:
        self.search, self.number = search, number
        self.known: dict[Known, int] = {}
        self._keys: dict[str, bytes] = {}

    def find(self, rows: Sequence[Row]) -> pa.Table:
        near, other, own = [], [], []
        for start in tqdm(range(0, len(rows), _ROWS_AT_ONCE), unit_scale=_ROWS_AT_ONCE, unit="row"):
            part = rows[start : start + _ROWS_AT_ONCE]
            found = self.search([(row["prompt"], row.get("signature")) for row in part])
            for row, neighbours in zip(part, found, strict=True):
                distinct: dict[bytes, Neighbour] = {}
                for neighbour in neighbours:
                    distinct.setdefault(self._key(neighbour.program), neighbour)
                key = program_key(str(row.get("completion")), row["entry_point"])
                kept = dict(itertools.islice(distinct.items(), self.number + 1))
                near.append(self._keep([*kept.values()]))
                own.append(near[-1][[*kept].index(key)] if key in kept else None)
                distinct.pop(key, None)
                distant = [item for item in distinct.values() if item.program.concept != row.get("concept")]
                other.append(self._keep(distant[: self.number]))
        requests = [_hash_request(row["prompt"], row.get("signature")) for row in rows]
        return pa.table({"request": requests, "near": near, "other": other, "own": own}, _COLUMNS)

    def _key(self, program: KnownProgram) -> bytes:
        if program.ir not in self._keys:
            self._keys[program.ir] = program_key(program.ir, parse_signature(program.signature).name)
        return self._keys[program.ir]

    def _keep(self, neighbours: Sequence[Neighbour]) -> list[int]:
        known = ((neighbour.wording, neighbour.program.ir) for neighbour in neighbours)
        return [self.known.setdefault(pair, len(self.known)) for pair in known]


def _write(path: Path, table: pa.Table, metadata: Mapping[bytes, bytes]) -> None:
    with atomic_path(path) as unfinished:
        pq.write_table(table.replace_schema_metadata(metadata), unfinished, compression="zstd")


def load_neighbours(folder: str | Path, split: str, requests: Iterable[Request]) -> Neighbours:
    """Read the neighbours of a split.

    Args:
        folder (`str` or `Path`): what `recipes/build_neighbours.py` wrote.
        split (`str`): name of the split.
        requests (`Iterable[tuple[int, str, str | None]]`): those that will be read: number of the row in the split,
            prompt and signature.

    Raises:
        `TrainingError`: if the folder is incomplete, or was made for other rows.
    """
    remedy = "allowed: what recipes/build_neighbours.py wrote for this dataset; run it again"
    try:
        columns, table = pq.read_table(Path(folder, KNOWN)), pq.read_table(Path(folder, f"{split}.parquet"))
    except (OSError, pa.ArrowException) as error:
        reason = str(error).splitlines()[0]
        raise TrainingError(f"memory {folder} given, without neighbours of {split} ({reason}); {remedy}") from None
    known = list(zip(columns["wording"].to_pylist(), columns["ir"].to_pylist(), strict=True))
    whole = (table.schema.metadata or {}).get(PROGRAMS) == _hash(map("\0".join, known))
    hashes = table["request"].to_numpy() if "request" in table.column_names else []
    if not whole or any(
        number >= len(hashes) or hashes[number] != _hash_request(prompt, signature)
        for number, prompt, signature in requests
    ):
        raise TrainingError(f"memory {folder} given, which was made for other rows than those of {split}; {remedy}")
    return Neighbours(known, *(table[name].to_pylist() for name in ("near", "other", "own")))


def _hash_request(prompt: str, signature: str | None) -> int:
    digest = hashlib.blake2b(format_prompt(prompt, signature).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)


def _hash(texts: Iterable[str]) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    for text in texts:
        digest.update(text.encode() + b"\0")
    return digest.hexdigest().encode()
