"""One chunk of a dataset's work: compile, canonicalise, run, test; the result is there as a whole or not.

A chunk is a Parquet file and a summary beside it, which says which chunk it is, what it was made from, and the digest
of the file: a build that was stopped goes on where it was, and a damaged chunk is made again.
"""

import hashlib
import io
import itertools
import json
import os
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from t2l.arguments import DatasetArguments
from t2l.data.building.compilation import BATCH
from t2l.data.building.plan import Chunk, compile_chunk
from t2l.data.building.test_inputs import draw_arguments
from t2l.data.errors import DatasetError
from t2l.data.programs import Compiled, Program
from t2l.data.serialization import deserialize, serialize, signature_of
from t2l.llvm import Sandbox
from t2l.llvm.ir.undefined_behavior import trap_undefined_behavior
from t2l.llvm.wasm.batch import Task, run_programs

COLUMNS = pa.schema(
    [
        ("key", pa.binary(16)),  # digest of the canonical IR without its name: what is one program
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
    ]
)


@dataclass(frozen=True)
class Summary:
    """What became of a chunk's programs.

    Args:
        programs (`int`): that were looked at.
        kept (`int`): rows.
        dropped (`dict[str, int]`): the others, by reason.
        concepts (`dict[str, int]`): rows of each concept of the catalogue.
        combinations (`dict[str, int]`): rows that hold each combination.
    """

    programs: int
    kept: int
    dropped: dict[str, int]
    concepts: dict[str, int]
    combinations: dict[str, int]


@dataclass
class _Entry:
    """One distinct program on its way into the chunk."""

    program: Program
    ir: str
    signature: str
    key: bytes
    calls: list[list[Any]]
    tests: list[dict[str, Any]]


def program_key(ir: str, name: str) -> bytes:
    """The identity of a program: 16 bytes that its canonical IR gives, names aside."""
    return hashlib.blake2b(serialize(ir, name).encode(), digest_size=16).digest()


def write_chunk(path: Path, args: DatasetArguments, chunk: Chunk, fingerprint: str) -> Summary:
    """Build a chunk, unless it is there already.

    Args:
        path (`Path`): of the chunk's Parquet file; its summary is beside it, and written last.
        args (`DatasetArguments`): of the dataset.
        chunk (`Chunk`): which part.
        fingerprint (`str`): of all that the chunk's bytes depend on.

    Raises:
        `OSError`: if a file cannot be written; nothing of it is left then.
    """
    origin = {"chunk": str(chunk), "fingerprint": fingerprint}
    if summary := _read_summary(path, origin):
        return summary
    dropped: Counter[str] = Counter()
    entries = list(_tested(_distinct(compile_chunk(args, chunk), args, dropped), args, chunk, dropped))
    concepts = Counter(entry.program.concept for entry in entries if entry.program.source == "catalogue")
    combinations = Counter(name for entry in entries for name in entry.program.combinations)
    programs = len(entries) + dropped.total()
    summary = Summary(programs, len(entries), dict(dropped), dict(concepts), dict(combinations))
    content = io.BytesIO()
    pq.write_table(_table(entries, args), content, compression="zstd")
    _write(path, content.getvalue())
    told = {**origin, "digest": _digest(content.getvalue(), vars(summary)), "summary": vars(summary)}
    _write(path.with_suffix(".json"), json.dumps(told, indent=2).encode())
    return summary


def _read_summary(path: Path, origin: Mapping[str, str]) -> Summary | None:
    """The summary of a chunk; `None` if it is not there, damaged, or another chunk's."""
    try:
        told = json.loads(path.with_suffix(".json").read_bytes())
        expected = {**origin, "digest": _digest(path.read_bytes(), told["summary"]), "summary": told["summary"]}
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return Summary(**told["summary"]) if told == expected else None


def _write(path: Path, content: bytes) -> None:
    """The whole file or none."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _digest(content: bytes, summary: object) -> str:
    return hashlib.blake2b(json.dumps(summary, sort_keys=True).encode() + content, digest_size=16).hexdigest()


def read_records(path: Path, columns: Sequence[str] | None = None) -> pa.Table:
    """The rows of a chunk, or some of their columns."""
    with pq.ParquetFile(path) as file:
        return file.read(columns=columns)


def _distinct(compiled: Iterable[Compiled], args: DatasetArguments, dropped: Counter[str]) -> Iterator[_Entry]:
    """The first program of each canonical IR in this chunk."""
    seen: set[bytes] = set()
    for item in compiled:
        if item.ir is None:
            dropped[item.reason or "no IR"] += 1
        elif len(item.ir) > args.max_completion_chars:
            dropped["longer than max_completion_chars"] += 1
        elif not item.program.prompts:
            dropped["no prompt"] += 1
        else:
            name = item.program.name
            try:
                key, signature = program_key(item.ir, name), signature_of(item.ir, name)
            except ValueError:  # gettext's `_`, say
                dropped["uses the name of the placeholder"] += 1
                continue
            if deserialize(serialize(item.ir, name, signature), name, signature) != item.ir:
                raise DatasetError(f"{name} does not survive serialization; this is a mistake in t2l: {item.ir}")
            if key in seen:
                dropped["duplicate canonical IR"] += 1
            else:
                seen.add(key)
                yield _Entry(item.program, item.ir, signature, key, _draw(item.program, key, args), [])


def _draw(program: Program, key: bytes, args: DatasetArguments) -> list[list[Any]]:
    """More candidates than tests: those that return the same thing say little."""
    if not _testable(program):
        return []
    return draw_arguments(program, random.Random(f"{args.seed}/{key.hex()}"), 2 * args.tests_per_row)


def _testable(program: Program) -> bool:
    """Whether every argument can be drawn; behind a pointer of a foreign C function may be anything."""
    return all(parameter.type != "ptr" or parameter.element is not None for parameter in program.parameters)


def _tested(
    entries: Iterator[_Entry], args: DatasetArguments, chunk: Chunk, dropped: Counter[str]
) -> Iterator[_Entry]:
    """Entries with input/output examples. What traps inside its own input domain is not kept."""
    for entry, outputs in _run_trusted(entries) if chunk.trusted else _run_foreign(entries):
        if isinstance(outputs, str):
            dropped[outputs] += 1
        elif not _testable(entry.program):
            yield entry
        else:
            entry.tests = _choose_tests(entry.calls, outputs, args.tests_per_row)
            if entry.tests:
                yield entry
            else:
                dropped["no finite result"] += 1


def _run_trusted(entries: Iterator[_Entry]) -> Iterator[tuple[_Entry, list[dict[str, Any]] | str]]:
    while batch := list(itertools.islice(entries, BATCH)):
        # Where LLVM IR has no meaning, the program traps: a catalogue entry whose @range allows that is not kept.
        tasks = [Task(trap_undefined_behavior(entry.ir), entry.signature, entry.calls) for entry in batch]
        for entry, outputs in zip(batch, run_programs(tasks), strict=True):
            yield entry, outputs if isinstance(outputs, list) else f"{outputs.status} in its own tests"


def _run_foreign(entries: Iterator[_Entry]) -> Iterator[tuple[_Entry, list[dict[str, Any]] | str]]:
    waiting, kept = itertools.tee(entries)
    calls = (
        {
            "completion": entry.ir,
            "entry_point": entry.program.name,
            "signature": entry.signature,
            "tests": [{"args": arguments} for arguments in entry.calls],
        }
        for entry in waiting
    )
    with Sandbox(num_workers=1) as sandbox:
        for entry, result in zip(kept, sandbox.run(calls), strict=True):
            if result.canonical != entry.ir:
                yield entry, "canonical IR not stable"
            elif _testable(entry.program) and result.status != "ok":
                yield entry, f"{result.status} in its own tests"
            else:
                yield entry, result.outputs


def _choose_tests(arguments: list[list[Any]], outputs: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """Up to `count` tests, those with results not seen yet first."""
    tests: dict[str, list[dict[str, Any]]] = {}
    for args, output in zip(arguments, outputs, strict=True):
        buffers = [arg["data"] for arg in args if isinstance(arg, Mapping)]
        test: dict[str, Any] = {"args": args}
        if output["returns"] is not None:
            test["returns"] = output["returns"]
        if output["memory"] != buffers or output["returns"] is None:
            test["memory"] = output["memory"]
        if _finite(test):
            tests.setdefault(json.dumps([test.get("returns"), test.get("memory")]), []).append(test)
    rounds = itertools.zip_longest(*tests.values())
    return list(itertools.islice((test for tests_ in rounds for test in tests_ if test), count))


def _finite(test: Mapping[str, Any]) -> bool:
    try:
        json.dumps(test, allow_nan=False)
    except ValueError:
        return False
    return True


def _table(entries: Sequence[_Entry], args: DatasetArguments) -> pa.Table:
    """The entries as columns, their prompts in a seeded order."""
    programs = [entry.program for entry in entries]
    prompts = []
    for entry in entries:
        distinct = list(dict.fromkeys(entry.program.prompts))
        prompts.append(random.Random(f"{args.seed}/{entry.key.hex()}/prompts").sample(distinct, len(distinct)))
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
    }
    return pa.table(columns, schema=COLUMNS)
