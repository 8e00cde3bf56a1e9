"""Where documented programs come from: the catalogue, rows of datasets, C trees."""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from t2l.arguments import IndexArguments
from t2l.data.building.compilation import compile_programs
from t2l.data.building.sources import Catalogue, CSources
from t2l.data.programs import Compiled, Parameter, Program
from t2l.data.rows import Row, read_rows
from t2l.data.serialization import signature_of
from t2l.llvm import parse_signature
from t2l.retrieval.records import KnownProgram
from t2l.retrieval.writing import Documented

# Operators on whole numbers, memory, loops, calls, and the types of results that are no numbers
_WHOLE = re.compile(
    r"[%~^/\[]|<<|>>|(?<!&)&(?!&)|(?<!\|)\|(?!\|)"
    r"|\b(?:for|while|do|switch|static|char|int|u?int(?:8|16|64)_t|uint32_t)\b"
)


def collect(args: IndexArguments, left_out: Counter[str]) -> Iterator[Documented]:
    """Yield the documented programs of all sources.

    Args:
        args (`IndexArguments`): the sources.
        left_out (`Counter`): counts the programs that are left out, by reason.

    Raises:
        `RowError`, `DatasetError`: if a source cannot be read.
    """
    for compiled in _compile(args):
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


def to_doubles(programs: Sequence[Program]) -> Iterator[Program]:
    """Yield programs on 32-bit integers anew on doubles, where these mean the same: "the middle of three numbers".

    Only those of concepts that have no variant on doubles, and whose C has neither memory, loops nor operators that
    are about whole numbers.
    """
    known = {program.concept for program in programs if "double" in program.c_source}
    for program in programs:
        whole = all((parameter.type, parameter.element) == ("i32", None) for parameter in program.parameters)
        if whole and program.parameters and program.concept not in known and not _WHOLE.search(program.c_source):
            parameters = tuple(Parameter(parameter.name, "double") for parameter in program.parameters)
            c_source = re.sub(r"\bint32_t\b", "double", program.c_source)
            yield dataclasses.replace(program, c_source=c_source, parameters=parameters)


def _compile(args: IndexArguments) -> Iterator[Compiled]:
    if args.catalogue:
        catalogue = Catalogue((), args.catalogue_max_per_concept, 0)
        programs = list(catalogue.programs(0, len(catalogue)))
        yield from compile_programs([*programs, *to_doubles(programs)])
    if args.c_sources:
        trees = CSources(tuple(args.c_sources), tuple(args.c_include_dirs), tuple(args.c_flags))
        yield from trees.compile(0, len(trees))


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
