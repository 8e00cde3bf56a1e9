"""The sources of programs: catalogue, combinations, formulas, composer, C and C++ trees, English with LLVM IR.

A source is a small frozen record that can be sent to worker processes. `name` is its name, `len(source)` its number of
programs (or files, or datasets), and `compile(start, stop)` always gives the same programs for the same range. If
`trusted` is true, its code is our own, and runs in the process that builds the chunk. All other code runs in the
sandbox.

To add a source: write such a class, return an instance from `get_sources`, and add its options to `DatasetArguments`.
"""

import functools
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from t2l.arguments import DatasetArguments
from t2l.data.building.compilation import compile_programs
from t2l.data.catalogue.concept import Concept
from t2l.data.catalogue.conventions import vary
from t2l.data.catalogue.reading import load_concepts
from t2l.data.combinations import draw_combination
from t2l.data.composer import SHAPES, compose
from t2l.data.errors import DatasetError
from t2l.data.foreign.c_sources import SourceFile, collect_source_file, find_source_files
from t2l.data.foreign.ir_datasets import collect_ir_dataset
from t2l.data.formulas import draw_formula
from t2l.data.programs import Compiled, Program
from t2l.data.rows import RowError


class Source(Protocol):
    """A source of programs, as the plan uses it."""

    trusted: ClassVar[bool]

    @property
    def name(self) -> str: ...

    def __len__(self) -> int: ...

    def compile(self, start: int, stop: int) -> Iterator[Compiled]:
        """Yield the programs of a range with their canonical IR, or with the reason why they have none."""


@dataclass(frozen=True)
class Catalogue:
    """The documented C functions of `t2l.data.catalogue`.

    Args:
        families (`tuple[str]`): names of files to use; empty for all.
        max_per_concept (`int`): largest number of variants of one concept.
        num_conventions (`int`): largest number of further variants of each, in other conventions.
        seed (`int`): seed of the choice of variants, which is independent for each concept.

    Raises:
        `DatasetError`: if a family does not exist, or the catalogue has mistakes.
    """

    families: tuple[str, ...]
    max_per_concept: int
    num_conventions: int
    seed: int
    name: ClassVar[str] = "catalogue"
    trusted: ClassVar[bool] = True

    def __len__(self) -> int:
        return len(_draw_variants(self))

    def programs(self, start: int, stop: int) -> Iterator[Program]:
        """Yield the programs of a range of variants, not compiled."""
        for concept, index in _draw_variants(self)[start:stop]:
            program = concept.instantiate(index)
            yield program
            yield from vary(program, random.Random(f"{self.seed}/{concept.name}/{index}"), self.num_conventions)

    def compile(self, start: int, stop: int) -> Iterator[Compiled]:
        return compile_programs(self.programs(start, stop))


@dataclass(frozen=True)
class Drawn:
    """Random programs in short English. Each has its own seed, so a larger `count` only adds programs.

    Args:
        name (`str`): `"combinations"` or `"formulas"`.
        count (`int`): number of programs.
        seed (`int`): seed of all programs.
    """

    name: str
    count: int
    seed: int
    trusted: ClassVar[bool] = True

    def __len__(self) -> int:
        return self.count

    def programs(self, start: int, stop: int) -> Iterator[Program]:
        """Yield the programs of a range, not compiled."""
        draw = {"combinations": draw_combination, "formulas": draw_formula}[self.name]
        for index in range(start, stop):
            yield draw(random.Random(f"{self.seed}/{self.name}/{index}"))

    def compile(self, start: int, stop: int) -> Iterator[Compiled]:
        return compile_programs(self.programs(start, stop))


@dataclass(frozen=True)
class Composer:
    """Random programs of `t2l.data.composer`. Each has its own seed, so a larger `count` only adds programs.

    Args:
        count (`int`): number of programs.
        max_depth (`int`): largest number of operations on a path of an expression.
        shapes (`tuple[str]`): keys of `SHAPES` to use; empty for all.
        seed (`int`): seed of all programs.
    """

    count: int
    max_depth: int
    shapes: tuple[str, ...]
    seed: int
    name: ClassVar[str] = "composer"
    trusted: ClassVar[bool] = True

    def __len__(self) -> int:
        return self.count

    def programs(self, start: int, stop: int) -> Iterator[Program]:
        """Yield the programs of a range, not compiled."""
        shapes = self.shapes or tuple(SHAPES)
        for index in range(start, stop):
            yield compose(random.Random(f"{self.seed}/composer/{index}"), self.max_depth, shapes)

    def compile(self, start: int, stop: int) -> Iterator[Compiled]:
        return compile_programs(self.programs(start, stop))


@dataclass(frozen=True)
class CSources:
    """Documented functions of C and C++ trees; `len` is the number of files.

    Args:
        paths, include_dirs, flags (`tuple[str]`), license (`str`, *optional*): as in
            `t2l.data.foreign.c_sources.find_source_files`.

    Raises:
        `DatasetError`: if a path cannot be read.
    """

    paths: tuple[str, ...]
    include_dirs: tuple[str, ...]
    flags: tuple[str, ...]
    license: str = ""
    name: ClassVar[str] = "c_sources"
    trusted: ClassVar[bool] = False

    def files(self) -> tuple[SourceFile, ...]:
        """Return the files of all trees, in order."""
        return _find_files(self)

    def __len__(self) -> int:
        return len(self.files())

    def compile(self, start: int, stop: int) -> Iterator[Compiled]:
        with tempfile.TemporaryDirectory(prefix="t2l-c-") as work_dir:
            for file in self.files()[start:stop]:
                yield from collect_source_file(file, work_dir)


@dataclass(frozen=True)
class IRDatasets:
    """Other people's pairs of English and LLVM IR; `len` is the number of datasets.

    Args:
        paths (`tuple[str]`): files, folders or Hub names.
        columns (`tuple[str, str, str or None]`): names of the columns of English, IR and entry points.
        num_workers (`int`): number of processes that canonicalise.
    """

    paths: tuple[str, ...]
    columns: tuple[str, str, str | None]
    num_workers: int
    name: ClassVar[str] = "ir_datasets"
    trusted: ClassVar[bool] = False

    def __len__(self) -> int:
        return len(self.paths)

    def compile(self, start: int, stop: int) -> Iterator[Compiled]:
        try:
            for path in self.paths[start:stop]:
                yield from collect_ir_dataset(path, *self.columns, num_workers=self.num_workers)
        except RowError as err:
            raise DatasetError(str(err)) from None


def get_sources(args: DatasetArguments) -> Sequence[Source]:
    """Return the sources of a dataset, in the order of their programs in the dataset.

    Raises:
        `DatasetError`: for shapes that do not exist.
    """
    _refuse_unknown("composer_shapes", args.composer_shapes, SHAPES)
    sources: list[Source] = []
    if args.catalogue:
        families = tuple(args.catalogue_families)
        most, conventions = args.catalogue_max_per_concept, args.catalogue_conventions
        sources.append(Catalogue(families, most, conventions, args.seed))
    for name, count in (("combinations", args.combination_programs), ("formulas", args.formula_programs)):
        if count:
            sources.append(Drawn(name, count, args.seed))
    if args.composer_programs:
        shapes = tuple(args.composer_shapes)
        sources.append(Composer(args.composer_programs, args.composer_max_depth, shapes, args.seed))
    if args.c_sources:
        folders, flags = tuple(args.c_include_dirs), tuple(args.c_flags)
        sources.append(CSources(tuple(args.c_sources), folders, flags, args.c_license))
    if args.ir_datasets:
        columns = args.text_column, args.ir_column, args.entry_point_column
        sources.append(IRDatasets(tuple(args.ir_datasets), columns, args.num_workers))
    return sources


@functools.cache  # the files are read once in each process, not once for each chunk
def _draw_variants(catalogue: Catalogue) -> tuple[tuple[Concept, int], ...]:
    """Return the concepts of a catalogue with the indices of the variants that are used."""
    concepts = load_concepts()
    _refuse_unknown("catalogue_families", catalogue.families, {concept.family for concept in concepts})
    variants: list[tuple[Concept, int]] = []
    for concept in concepts:
        if not catalogue.families or concept.family in catalogue.families:
            rng = random.Random(f"{catalogue.seed}/{concept.family}/{concept.name}")
            indices = rng.sample(range(len(concept)), min(catalogue.max_per_concept, len(concept)))
            variants += [(concept, index) for index in indices]
    return tuple(variants)


@functools.cache  # a tree is walked once in each process, not once for each chunk
def _find_files(source: CSources) -> tuple[SourceFile, ...]:
    return tuple(find_source_files(source.paths, source.include_dirs, source.flags, source.license))


def _refuse_unknown(key: str, given: Iterable[str], known: Iterable[str]) -> None:
    if unknown := sorted(set(given) - set(known)):
        allowed = ", ".join(sorted(known))
        raise DatasetError(f"{key} has {', '.join(unknown)}; {allowed} are allowed; correct or remove it")
