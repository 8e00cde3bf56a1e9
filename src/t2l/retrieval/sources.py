"""Where documented programs come from: the catalogue, rows of datasets, C trees."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from t2l.arguments import IndexArguments
from t2l.data.building.sources import Catalogue, CSources
from t2l.data.programs import Compiled, Parameter
from t2l.data.rows import Row, read_rows
from t2l.data.serialization import signature_of
from t2l.llvm import parse_signature
from t2l.retrieval.records import KnownProgram
from t2l.retrieval.writing import Documented


def collect(args: IndexArguments, left_out: Counter[str]) -> Iterator[Documented]:
    """Yield the documented programs of all sources.

    Args:
        args (`IndexArguments`): the sources.
        left_out (`Counter`): counts the programs that are left out, by reason.

    Raises:
        `RowError`, `DatasetError`: if a source cannot be read.
    """
    for source in _get_sources(args):
        for compiled in source.compile(0, len(source)):
            if compiled.ir is None:
                left_out[compiled.reason or "no IR"] += 1
            elif not compiled.program.prompts:
                left_out["no documentation"] += 1
            else:
                yield _from_compiled(compiled, compiled.ir)
    for path in args.datasets:
        for row in read_rows(path):
            if (documented := _from_row(row, path)) is None:
                left_out["no completion that defines the entry point"] += 1
            else:
                yield documented


def _get_sources(args: IndexArguments) -> Iterator[Catalogue | CSources]:
    if args.catalogue:
        yield Catalogue((), args.catalogue_max_per_concept, 0)
    if args.c_sources:
        yield CSources(tuple(args.c_sources), tuple(args.c_include_dirs), tuple(args.c_flags))


def _from_compiled(compiled: Compiled, ir: str) -> Documented:
    program = compiled.program
    concept = program.concept or f"{program.source}/{program.name}"
    signature = signature_of(ir, program.name)
    return Documented(KnownProgram(ir, signature, concept, program.source, program.parameters), program.prompts)


def _from_row(row: Row, path: str) -> Documented | None:
    completion, entry_point = row.get("completion"), row["entry_point"]
    try:
        signature = signature_of(completion or "", entry_point)
    except ValueError:
        return None
    types = parse_signature(signature).parameters
    examples = [test["args"] for test in row.get("tests") or []]
    parameters = tuple(_from_arguments(i, type_, [own[i] for own in examples]) for i, type_ in enumerate(types))
    source = row.get("source") or Path(path).stem
    concept = row.get("concept") or f"{source}/{entry_point}"
    return Documented(KnownProgram(completion or "", signature, concept, source, parameters), (row["prompt"],))


def _from_arguments(index: int, type_: str, given: list[Any]) -> Parameter:
    """Return a parameter; the arguments of the row's tests show the elements of its buffer."""
    elements = {argument["type"] for argument in given if isinstance(argument, dict)}
    return Parameter(f"a{index}", type_, element=elements.pop() if len(elements) == 1 else None)
