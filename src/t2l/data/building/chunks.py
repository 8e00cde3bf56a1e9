"""One chunk of a dataset: drop duplicates, run the programs, choose their tests, write the file.

A chunk is a Parquet file with a summary in JSON beside it. Both appear complete or not at all. The summary has the
name of the chunk, a fingerprint of what it was made from, and a digest of the file. So a stopped build knows its
finished chunks, and a damaged chunk is built again.
"""

import hashlib
import io
import itertools
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq  # type: ignore[import-untyped]

from t2l.data.building.compilation import BATCH
from t2l.data.building.records import Entry, make_table
from t2l.data.errors import DatasetError
from t2l.data.programs import Compiled, Program
from t2l.data.serialization import deserialize, program_key, serialize, signature_of
from t2l.data.test_inputs import draw_arguments
from t2l.files import write_atomic
from t2l.llvm import Sandbox
from t2l.llvm.ir.promises import trap_broken_promises
from t2l.llvm.requests import ExpectedCall
from t2l.llvm.wasm.batch import Task, run_programs

Output = dict[str, Any]  # result of one call: `returns`, `memory`


@dataclass(frozen=True)
class Summary:
    """The counts of a chunk's programs.

    Args:
        programs (`int`): number of programs that were tried.
        kept (`int`): number of records.
        dropped (`dict[str, int]`): number of dropped programs, by reason.
        concepts (`dict[str, int]`): number of records of each concept of the catalogue.
        combinations (`dict[str, int]`): number of records with each combination.
    """

    programs: int
    kept: int
    dropped: dict[str, int]
    concepts: dict[str, int]
    combinations: dict[str, int]


@dataclass(frozen=True)
class ChunkOptions:
    """The options for making records from programs.

    Args:
        seed (`int`): seed of the arguments that are drawn, and of the order of prompts.
        tests_per_row (`int`): largest number of tests of a program.
        max_completion_chars (`int`): longer canonical IR is dropped.
    """

    seed: int
    tests_per_row: int
    max_completion_chars: int


def write_chunk(
    path: Path, origin: Mapping[str, str], compiled: Iterable[Compiled], options: ChunkOptions, *, trusted: bool
) -> Summary:
    """Build a chunk and write it.

    Args:
        path (`Path`): the chunk's Parquet file; its summary is beside it and written last.
        origin (`Mapping[str, str]`): name of the chunk and fingerprint of all that its bytes depend on; `read_summary`
            compares them.
        compiled (`Iterable[Compiled]`): the chunk's programs.
        options (`ChunkOptions`): how records are made from them.
        trusted (`bool`): whether the code is our own. Then it runs in this process, otherwise in the sandbox.

    Raises:
        `OSError`: if a file cannot be written; no part of it is left then.
    """
    dropped: Counter[str] = Counter()
    entries = _drop_duplicates(compiled, options, dropped)
    kept = list(_add_tests(entries, options, trusted, dropped))
    concepts = Counter(entry.program.concept for entry in kept if entry.program.source == "catalogue")
    combinations = Counter(name for entry in kept for name in entry.program.combinations)
    summary = Summary(len(kept) + dropped.total(), len(kept), dict(dropped), dict(concepts), dict(combinations))
    content = io.BytesIO()
    pq.write_table(make_table(kept, options.seed), content, compression="zstd")
    write_atomic(path, content.getvalue())
    record = {**origin, "digest": _digest(content.getvalue(), vars(summary)), "summary": vars(summary)}
    write_atomic(path.with_suffix(".json"), json.dumps(record, indent=2))
    return summary


def read_summary(path: Path, origin: Mapping[str, str]) -> Summary | None:
    """Return the summary of a finished chunk, or `None` if the chunk is missing, damaged, or of another origin."""
    try:
        record = json.loads(path.with_suffix(".json").read_bytes())
        digest = _digest(path.read_bytes(), record["summary"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    complete = record == {**origin, "digest": digest, "summary": record["summary"]}
    return Summary(**record["summary"]) if complete else None


def _digest(content: bytes, summary: object) -> str:
    return hashlib.blake2b(json.dumps(summary, sort_keys=True).encode() + content, digest_size=16).hexdigest()


def _drop_duplicates(compiled: Iterable[Compiled], options: ChunkOptions, dropped: Counter[str]) -> Iterator[Entry]:
    """Yield the first program of each canonical IR in this chunk; count all others."""
    seen: set[bytes] = set()
    for item in compiled:
        if item.ir is None:
            dropped[item.reason or "no IR"] += 1
        elif len(item.ir) > options.max_completion_chars:
            dropped["longer than max_completion_chars"] += 1
        elif not item.program.prompts:
            dropped["no prompt"] += 1
        else:
            name = item.program.name
            try:
                key, signature = program_key(item.ir, name), signature_of(item.ir, name)
            except ValueError:  # gettext's `_`, for example
                dropped["uses the name of the placeholder"] += 1
                continue
            if deserialize(serialize(item.ir, name, signature), name, signature) != item.ir:
                raise DatasetError(f"{name} does not survive serialization; a bug in t2l; report it with: {item.ir}")
            if key in seen:
                dropped["duplicate canonical IR"] += 1
            else:
                seen.add(key)
                calls = _draw_calls(item.program, key, options)
                yield Entry(item.program, item.ir, item.original, signature, key, calls, [])


def _draw_calls(program: Program, key: bytes, options: ChunkOptions) -> list[list[Any]]:
    """Draw twice as many argument lists as tests, so that tests with different results can be chosen."""
    if not _is_testable(program):
        return []
    return draw_arguments(program, random.Random(f"{options.seed}/{key.hex()}"), 2 * options.tests_per_row)


def _is_testable(program: Program) -> bool:
    """Say whether every argument can be drawn. It cannot for a pointer whose element type is unknown (foreign C)."""
    return all(parameter.type != "ptr" or parameter.element is not None for parameter in program.parameters)


def _add_tests(
    entries: Iterator[Entry], options: ChunkOptions, trusted: bool, dropped: Counter[str]
) -> Iterator[Entry]:
    """Yield the entries with tests; drop programs that trap on their own inputs."""
    for entry, outputs in _run_trusted(entries) if trusted else _run_foreign(entries):
        if isinstance(outputs, str):
            dropped[outputs] += 1
        elif not _is_testable(entry.program):
            yield entry
        else:
            entry.tests = _choose_tests(entry.calls, outputs, options.tests_per_row)
            if entry.tests:
                yield entry
            else:
                dropped["no finite result"] += 1


def _run_trusted(entries: Iterator[Entry]) -> Iterator[tuple[Entry, list[Output] | str]]:
    """Yield each entry with the outputs of its calls, or with the reason to drop it.

    Undefined behaviour traps here, so a concept of the catalogue whose `@range` allows it is dropped.
    """
    while batch := list(itertools.islice(entries, BATCH)):
        tasks = [Task(trap_broken_promises(entry.ir), entry.signature, entry.calls) for entry in batch]
        for entry, outputs in zip(batch, run_programs(tasks), strict=True):
            yield entry, outputs if isinstance(outputs, list) else f"{outputs.status} in its own tests"


def _run_foreign(entries: Iterator[Entry]) -> Iterator[tuple[Entry, list[Output] | str]]:
    """Yield each entry with the outputs of its calls in the sandbox, or with the reason to drop it.

    Only calls with a defined result are kept: other people's code does not say which inputs it is for.
    """
    waiting, kept = itertools.tee(entries)
    requests = (
        {
            "completion": entry.ir,
            "original": entry.original if entry.calls else None,
            "entry_point": entry.program.name,
            "signature": entry.signature,
            "tests": [{"args": arguments} for arguments in entry.calls],
        }
        for entry in waiting
    )
    with Sandbox(num_workers=1) as sandbox:
        for entry, result in zip(kept, sandbox.observe(requests), strict=True):
            if result.canonical != entry.ir:
                yield entry, "canonical IR not stable"
            elif not _is_testable(entry.program):
                yield entry, []
            elif result.status != "ok":
                yield entry, f"{result.status} in its own tests"
            else:
                defined = [both for both in zip(entry.calls, result.outputs, strict=True) if both[1] is not None]
                entry.calls = [arguments for arguments, _ in defined]
                yield entry, [output for _, output in defined] or "no defined test input"


def _choose_tests(calls: list[list[Any]], outputs: list[Output], count: int) -> list[ExpectedCall]:
    """Return up to `count` tests with finite results; tests with a new result come before repetitions."""
    by_result: dict[str, list[ExpectedCall]] = {}
    for arguments, output in zip(calls, outputs, strict=True):
        before = [argument["data"] for argument in arguments if isinstance(argument, Mapping)]
        test: ExpectedCall = {"args": arguments}
        if output["returns"] is not None:
            test["returns"] = output["returns"]
        if output["memory"] != before or output["returns"] is None:
            test["memory"] = output["memory"]
        if _is_finite(test):
            by_result.setdefault(json.dumps([test.get("returns"), test.get("memory")]), []).append(test)
    rounds = itertools.zip_longest(*by_result.values())
    return list(itertools.islice((test for tests in rounds for test in tests if test), count))


def _is_finite(test: ExpectedCall) -> bool:
    try:
        json.dumps(test, allow_nan=False)
    except ValueError:
        return False
    return True
