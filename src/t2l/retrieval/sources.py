"""Where documented programs come from: the catalogue, combinations, rows of datasets, C trees."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from t2l.arguments import IndexArguments
from t2l.data.building.compilation import compile_programs
from t2l.data.building.sources import Catalogue, CSources
from t2l.data.combinations import load_combinations
from t2l.data.errors import DatasetError
from t2l.data.foreign.doc_comments import MIN_WORDS
from t2l.data.programs import Compiled, Parameter, Program
from t2l.data.rows import Row, read_rows
from t2l.data.serialization import signature_of
from t2l.llvm import Sandbox, parse_signature
from t2l.llvm.clang import CompileError, compile_c
from t2l.retrieval.prototypes import find_elements
from t2l.retrieval.records import KnownProgram
from t2l.retrieval.writing import Documented

# Operators on whole numbers, memory, loops, calls, and the types of results that are no numbers
_WHOLE = re.compile(
    r"[%~^/\[]|<<|>>|(?<!&)&(?!&)|(?<!\|)\|(?!\|)"
    r"|\b(?:for|while|do|switch|static|char|int|u?int(?:8|16|64)_t|uint32_t)\b"
)


_SENTENCE_END = re.compile(r"(?<!\bi\.e)(?<!\be\.g)\. ")
LeftOut = defaultdict[str, list[str]]  # names of programs that are left out, by reason


def collect(args: IndexArguments, left_out: LeftOut) -> Iterator[Documented]:
    """Yield the documented programs of all sources.

    Args:
        args (`IndexArguments`): the sources.
        left_out (`LeftOut`): gets the names of the programs that are left out, by reason.

    Raises:
        `RowError`, `DatasetError`: if a source cannot be read, or there is no compiler.
    """
    if args.catalogue or args.combinations or args.c_sources:
        _check_compiler()
    for compiled in _compile(args):
        name = f"{compiled.program.source}/{compiled.program.name or compiled.program.family}"
        if compiled.ir is None:
            left_out[compiled.reason or "no IR"].append(name)
        elif not compiled.program.prompts:
            left_out["no documentation"].append(name)
        else:
            yield to_documented(compiled)
    for path in args.datasets:
        yield from _collect_rows(path, left_out)


def _collect_rows(path: str, left_out: LeftOut) -> Iterator[Documented]:
    """Yield the programs of a dataset's rows that LLVM verifies."""
    rows = read_rows(path)
    asked = ({"completion": row.get("completion") or "", "entry_point": row["entry_point"]} for row in rows)
    with Sandbox() as sandbox:
        for row, verdict in zip(rows, sandbox.check_definitions(asked), strict=True):
            documented = _from_row(row, path) if verdict.status == "ok" else None
            if documented is None:
                reason = "no completion" if not row.get("completion") else f"IR refused: {verdict.status}"
                left_out[reason].append(row["task_id"])
            else:
                yield documented


def _check_compiler() -> None:
    try:
        compile_c("int f(void) { return 0; }")
    except (CompileError, OSError) as error:
        remedy = "pip install 't2l[data]', and leave the variable CC away or let it name clang"
        raise DatasetError(f"no C compiler: {error}; allowed: the clang of ziglang, or another; {remedy}") from None


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
        catalogue = Catalogue((), args.catalogue_max_per_concept, 0, 0)
        programs = list(catalogue.programs(0, len(catalogue)))
        yield from compile_programs([*programs, *to_doubles(programs)])
    if args.combinations:
        yield from compile_programs(load_combinations())
    if args.c_sources:
        trees = CSources(tuple(args.c_sources), tuple(args.c_include_dirs), tuple(args.c_flags))
        yield from map(_complete, trees.compile(0, len(trees)))


def _complete(compiled: Compiled) -> Compiled:
    """Return a program of a C tree with the elements of its pointers, and its first sentence as a second wording."""
    program = compiled.program
    elements = find_elements(program.c_source)
    parameters = tuple(
        dataclasses.replace(each, element=elements.get(each.name)) if each.type == "ptr" else each
        for each in program.parameters
    )
    sentences = (_SENTENCE_END.split(prompt, maxsplit=1)[0].rstrip(".") + "." for prompt in program.prompts)
    brief = [sentence for sentence in sentences if len(sentence.split()) >= MIN_WORDS]
    prompts = tuple(dict.fromkeys((*program.prompts, *brief)))
    return dataclasses.replace(compiled, program=dataclasses.replace(program, parameters=parameters, prompts=prompts))


def to_documented(compiled: Compiled) -> Documented:
    """Return a program that has IR, as an index holds it."""
    program, ir = compiled.program, compiled.ir or ""
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
