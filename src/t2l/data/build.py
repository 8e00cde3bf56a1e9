"""Programs to a dataset: compile, deduplicate, run, word, split, and measure what could be wrong with it.

The unit of deduplication and of splitting is a program's canonical IR with its name taken out: rows that share it
are in one split, whatever their prompts say.
"""

import itertools
import json
import os
import random
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from t2l.arguments import DatasetArguments
from t2l.data.c_sources import collect_c_sources
from t2l.data.cases import draw_arguments
from t2l.data.compilation import Compiled, compile_programs
from t2l.data.composer import SHAPES, compose
from t2l.data.concept import Concept
from t2l.data.concepts import load_concepts
from t2l.data.figures import measure_splits, write_card
from t2l.data.programs import Program
from t2l.data.rows import write_rows
from t2l.data.serialization import deserialize, serialize, signature_of
from t2l.llvm import Sandbox
from t2l.llvm.parsing import LLVM_VERSION

SPLITS = ("train", "validation", "test")


class DatasetError(ValueError):
    """The dataset asked for cannot be built; the message says what was given and what to change."""


@dataclass
class Entry:
    """One distinct program on its way into the dataset."""

    program: Program
    ir: str
    signature: str
    key: str
    tests: list[dict[str, Any]] = field(default_factory=list)


def build_dataset(args: DatasetArguments) -> dict[str, Any]:
    """Build a dataset and write it to `args.output_dir`, all of it or nothing.

    Args:
        args (`DatasetArguments`): sources, sizes, seed.

    Returns:
        `dict`: the figures, as in the dataset's `figures.json`.

    Raises:
        `DatasetError`: if too few programs are left for the splits, or the folder holds something else.
    """
    output_dir = Path(args.output_dir)
    if output_dir.exists() and not (output_dir / "figures.json").exists() and any(output_dir.iterdir()):
        raise DatasetError(
            f"output_dir {str(output_dir)!r} holds files that no dataset has; a new folder or an older dataset is "
            "allowed there; choose another output_dir or empty it"
        )
    dropped: Counter[str] = Counter()
    entries = list(_tested(_distinct(_compiled(args), args, dropped), args, dropped))
    splits = _split(entries, args, dropped)
    figures = {"llvm_version": LLVM_VERSION, "dropped": dict(dropped.most_common()), **measure_splits(splits)}
    _write(output_dir, splits, figures, args)
    return figures


def _compiled(args: DatasetArguments) -> Iterator[Compiled]:
    yield from compile_programs(_programs(args), args.num_workers)
    if args.c_sources:
        yield from collect_c_sources(args.c_sources, args.c_include_dirs, args.c_flags, args.num_workers)


def _programs(args: DatasetArguments) -> Iterator[Program]:
    """Our own programs. A seed for each, so that asking for more of one source does not change another."""
    if args.catalogue:
        for concept in _concepts(args.catalogue_families):
            indices = list(range(len(concept)))
            random.Random(f"{args.seed}/{concept.family}/{concept.name}").shuffle(indices)
            yield from (concept.instantiate(index) for index in indices[: args.catalogue_max_per_concept])
    shapes = args.composer_shapes or list(SHAPES)
    _refuse_unknown("composer_shapes", shapes, SHAPES)
    for index in range(args.composer_programs):
        yield compose(random.Random(f"{args.seed}/composer/{index}"), args.composer_max_depth, shapes)


def _concepts(families: list[str]) -> list[Concept]:
    concepts = load_concepts()
    _refuse_unknown("catalogue_families", families, {concept.family for concept in concepts})
    return [concept for concept in concepts if not families or concept.family in families]


def _refuse_unknown(key: str, given: Iterable[str], known: Iterable[str]) -> None:
    if unknown := sorted(set(given) - set(known)):
        allowed = ", ".join(sorted(known))
        raise DatasetError(f"{key} has {', '.join(unknown)}; {allowed} are allowed; correct or remove it")


def _distinct(compiled: Iterable[Compiled], args: DatasetArguments, dropped: Counter[str]) -> Iterator[Entry]:
    """The first program of each canonical IR."""
    seen: set[str] = set()
    for item in compiled:
        if item.ir is None:
            dropped[item.reason or "no IR"] += 1
        elif len(item.ir) > args.max_completion_chars:
            dropped["longer than max_completion_chars"] += 1
        else:
            name = item.program.name
            try:
                key, signature = serialize(item.ir, name), signature_of(item.ir, name)
            except ValueError:  # gettext's `_`, say
                dropped["uses the name of the placeholder"] += 1
                continue
            if deserialize(serialize(item.ir, name, signature), name, signature) != item.ir:
                raise DatasetError(f"{name} does not survive serialization; this is a mistake in t2l: {item.ir}")
            if key in seen:
                dropped["duplicate canonical IR"] += 1
            else:
                seen.add(key)
                yield Entry(item.program, item.ir, signature, key)


def _tested(entries: Iterable[Entry], args: DatasetArguments, dropped: Counter[str]) -> Iterator[Entry]:
    """Entries with input/output examples. What traps inside its own input domain is not kept."""
    ahead, kept = itertools.tee(entries)
    calls = (
        {
            "completion": entry.ir,
            "entry_point": entry.program.name,
            "signature": entry.signature,
            "tests": [{"args": arguments} for arguments in _arguments(entry, args)],
        }
        for entry in ahead
    )
    with Sandbox(args.num_workers) as sandbox:
        for entry, result in zip(kept, sandbox.run(calls), strict=True):
            if result.canonical != entry.ir:
                dropped["canonical IR not stable"] += 1
            elif not _testable(entry.program):
                yield entry
            elif result.status != "ok":
                dropped[f"{result.status} in its own tests"] += 1
            else:
                arguments = _arguments(entry, args)
                entry.tests = _choose_tests(arguments, result.outputs, args.tests_per_row)
                if entry.tests:
                    yield entry
                else:
                    dropped["no finite result"] += 1


def _testable(program: Program) -> bool:
    """Whether every argument can be drawn; behind a pointer of a foreign C function may be anything."""
    return all(parameter.type != "ptr" or parameter.element is not None for parameter in program.parameters)


def _arguments(entry: Entry, args: DatasetArguments) -> list[list[Any]]:
    """More candidates than tests: those that return the same thing say little."""
    if not _testable(entry.program):
        return []
    return draw_arguments(entry.program, random.Random(f"{args.seed}/{entry.key}"), 2 * args.tests_per_row)


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


def _split(entries: list[Entry], args: DatasetArguments, dropped: Counter[str]) -> dict[str, list[dict[str, Any]]]:
    """Rows by split. Held-out splits take whole programs with one prompt each, the rest trains."""
    held_out = args.validation_size + args.test_size
    if len(entries) < held_out + 1:
        raise DatasetError(
            f"{len(entries)} distinct programs are left, validation_size and test_size ask for {held_out} and at "
            f"least one must train; ask for fewer, or for more programs (dropped: {dict(dropped)})"
        )
    random.Random(f"{args.seed}/split").shuffle(entries)
    asked: set[tuple[str, str | None]] = set()  # a prompt with its signature, or without one, has one answer
    splits: dict[str, list[dict[str, Any]]] = {name: [] for name in SPLITS}
    for entry in entries:
        split = "validation" if len(splits["validation"]) < args.validation_size else "test"
        split = split if len(splits["test"]) < args.test_size else "train"
        rng = random.Random(f"{args.seed}/{entry.key}/prompts")
        prompts = rng.sample(entry.program.prompts, len(entry.program.prompts))
        wanted = args.prompts_per_program if split == "train" else 1
        fresh = [prompt for prompt in dict.fromkeys(prompts) if (prompt, entry.signature) not in asked]
        dropped["prompt taken by another program"] += len(set(prompts)) - len(fresh)
        for prompt in fresh[:wanted]:
            bare = split == "train" and rng.random() < args.without_signature and (prompt, None) not in asked
            signature = None if bare else entry.signature
            asked.add((prompt, signature))
            splits[split].append(_row(entry, prompt, signature, f"{split}/{len(splits[split])}"))
    return splits


def _row(entry: Entry, prompt: str, signature: str | None, task_id: str) -> dict[str, Any]:
    return {
        "task_id": task_id,
        "prompt": prompt,
        "signature": signature,
        "completion": entry.ir,
        "entry_point": entry.program.name,
        "tests": entry.tests,
        "family": entry.program.family,
        "source": entry.program.source,
    }


def _write(
    output_dir: Path, splits: Mapping[str, list[dict[str, Any]]], figures: dict[str, Any], args: DatasetArguments
) -> None:
    """Everything into a folder beside, which then takes the name: a reader sees the whole dataset or none."""
    unfinished = output_dir.with_name(f"{output_dir.name}.{os.getpid()}.tmp")
    unfinished.mkdir(parents=True)
    try:
        for name, rows in splits.items():
            write_rows(unfinished / f"{name}.jsonl", rows)
        (unfinished / "figures.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        write_card(unfinished / "README.md", figures, args)
        if output_dir.exists():
            shutil.rmtree(output_dir)
        unfinished.rename(output_dir)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
