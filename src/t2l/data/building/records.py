"""The records of a chunk: one for each distinct program, as the rows of a Parquet table."""

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from t2l.data.building.examples import write_examples
from t2l.data.building.prototypes import write_prototype
from t2l.data.programs import Program
from t2l.llvm import parse_signature
from t2l.llvm.requests import ExpectedCall

RECORD = pa.schema(  # one distinct program of a chunk
    [
        ("key", pa.binary(16)),  # `program_key`
        ("name", pa.string()),
        ("signature", pa.string()),
        ("ir", pa.string()),
        ("tests", pa.string()),
        ("prompts", pa.list_(pa.string())),
        ("family", pa.string()),
        ("source", pa.string()),
        ("concept", pa.string()),
        ("combinations", pa.list_(pa.string())),
        ("difficulty", pa.int32()),
        ("license", pa.string()),
        ("needs_signature", pa.bool_()),
        ("prototype", pa.string()),
        ("examples", pa.list_(pa.struct([("arguments", pa.string()), ("result", pa.string())]))),
    ]
)


@dataclass
class Entry:
    """One distinct program on its way into the chunk."""

    program: Program
    ir: str
    original: str | None
    signature: str
    key: bytes
    calls: list[list[Any]]
    tests: list[ExpectedCall]


def read_records(path: Path, columns: Sequence[str] | None = None) -> pa.Table:
    """Return the records of a chunk, with all columns or the given ones."""
    with pq.ParquetFile(path) as file:
        return file.read(columns=columns)


def make_table(entries: Sequence[Entry], seed: int) -> pa.Table:
    """Return the entries as columns of `RECORD`, their prompts in a seeded order."""
    programs = [entry.program for entry in entries]
    prompts = []
    for entry in entries:
        distinct = list(dict.fromkeys(entry.program.prompts))
        prompts.append(random.Random(f"{seed}/{entry.key.hex()}/prompts").sample(distinct, len(distinct)))
    columns = {
        "key": [entry.key for entry in entries],
        "name": [program.name for program in programs],
        "signature": [entry.signature for entry in entries],
        "ir": [entry.ir for entry in entries],
        "tests": [json.dumps(entry.tests) for entry in entries],
        "prompts": prompts,
        "family": [program.family for program in programs],
        "source": [program.source for program in programs],
        "concept": [program.concept for program in programs],
        "combinations": [list(program.combinations) for program in programs],
        "difficulty": [program.difficulty for program in programs],
        "license": [program.license for program in programs],
        "needs_signature": [program.needs_signature for program in programs],
        "prototype": [write_prototype(program) for program in programs],
        "examples": [_write_examples(entry) for entry in entries],
    }
    return pa.table(columns, schema=RECORD)


def _write_examples(entry: Entry) -> list[dict[str, str]]:
    returns = parse_signature(entry.signature).returns
    return write_examples(entry.program, entry.tests, returns, with_lengths=bool(entry.key[0] & 1))
