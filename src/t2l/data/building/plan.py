"""Where programs come from, cut into chunks: each is a pure function of the arguments and its own place.

A chunk is built by whichever process is free and always comes out the same. To add a source, add a field that asks for
it to `DatasetArguments`, its chunks to `plan_chunks`, and a case to `compile_chunk`. A source of foreign text or IR
yields `Compiled` like the others, and is not `trusted`: what it yields is judged in the sandbox.
"""

import functools
import random
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from t2l.arguments import DatasetArguments
from t2l.data.building.compilation import compile_programs
from t2l.data.catalogue.concept import Concept
from t2l.data.catalogue.reading import CatalogueError, load_concepts
from t2l.data.composer import SHAPES, compose
from t2l.data.errors import DatasetError
from t2l.data.foreign.c_sources import SourceFile, collect_source_file, find_source_files
from t2l.data.foreign.ir_datasets import IRDatasetError, collect_ir_dataset
from t2l.data.programs import Compiled, Program
from t2l.data.rows import RowError

FILES_PER_CHUNK = 10


@dataclass(frozen=True)
class Chunk:
    """A part of the work.

    Args:
        source (`str`): `catalogue`, `composer`, `c_sources` or `ir_datasets`.
        start (`int`): its first program, or file, or dataset.
        stop (`int`): the one after its last.
    """

    source: str
    start: int
    stop: int

    def __str__(self) -> str:
        return f"{self.source}-{self.start:08}-{self.stop:08}"

    def __len__(self) -> int:
        return self.stop - self.start

    @property
    def trusted(self) -> bool:
        """Whether its programs are our own, so that the process that builds the chunk may run them itself."""
        return self.source in ("catalogue", "composer")


def plan_chunks(args: DatasetArguments) -> list[Chunk]:
    """The work, in the order in which its results are put together.

    Raises:
        `DatasetError`: for families or shapes that do not exist, and C sources that cannot be read.
    """
    chunks: list[Chunk] = []
    if args.catalogue:
        chunks += _cut("catalogue", len(_variants(args)), args.programs_per_chunk)
    _refuse_unknown("composer_shapes", args.composer_shapes, SHAPES)
    chunks += _cut("composer", args.composer_programs, args.programs_per_chunk)
    if args.c_sources:
        chunks += _cut("c_sources", len(source_files(args)), FILES_PER_CHUNK)
    return chunks + _cut("ir_datasets", len(args.ir_datasets), 1)


def compile_chunk(args: DatasetArguments, chunk: Chunk) -> Iterator[Compiled]:
    """The chunk's programs with their canonical IR, or the reasons why they have none."""
    if chunk.trusted:
        yield from compile_programs(iter_programs(args, chunk))
        return
    match chunk.source:
        case "ir_datasets":
            for path in args.ir_datasets[chunk.start : chunk.stop]:
                yield from _collect_ir(args, path)
        case _:
            with tempfile.TemporaryDirectory(prefix="t2l-c-") as work_dir:
                for file in source_files(args)[chunk.start : chunk.stop]:
                    yield from collect_source_file(file, work_dir)


def iter_programs(args: DatasetArguments, chunk: Chunk) -> Iterator[Program]:
    """The programs of a chunk of our own (`chunk.trusted`), not compiled."""
    variants = _variants(args) if chunk.source == "catalogue" else ()
    for place in range(chunk.start, chunk.stop):
        if chunk.source == "catalogue":
            concept, index = variants[place]
            yield concept.instantiate(index)
        else:
            yield _compose(args, place)


def _collect_ir(args: DatasetArguments, path: str) -> Iterator[Compiled]:
    columns = args.text_column, args.ir_column, args.entry_point_column
    try:
        yield from collect_ir_dataset(path, *columns, num_workers=args.num_workers)
    except (IRDatasetError, RowError) as err:
        raise DatasetError(str(err)) from None


def source_files(args: DatasetArguments) -> tuple[SourceFile, ...]:
    """The files of `c_sources`, in their order."""
    return _source_files(tuple(args.c_sources), tuple(args.c_include_dirs), tuple(args.c_flags))


@functools.cache  # a tree is walked once a process, not once a chunk
def _source_files(
    paths: tuple[str, ...], include_dirs: tuple[str, ...], flags: tuple[str, ...]
) -> tuple[SourceFile, ...]:
    try:
        return tuple(find_source_files(paths, include_dirs, flags))
    except ValueError as err:
        raise DatasetError(str(err)) from None


def _variants(args: DatasetArguments) -> tuple[tuple[Concept, int], ...]:
    return _catalogue(tuple(args.catalogue_families), args.catalogue_max_per_concept, args.seed)


@functools.cache
def _catalogue(families: tuple[str, ...], most: int, seed: int) -> tuple[tuple[Concept, int], ...]:
    """The catalogue's programs: of each concept so many variants, each concept with a seed of its own."""
    try:
        concepts = load_concepts()
    except CatalogueError as err:
        raise DatasetError(f"the catalogue has mistakes:\n{err}") from None
    _refuse_unknown("catalogue_families", families, {concept.family for concept in concepts})
    return tuple(
        (concept, index)
        for concept in concepts
        if not families or concept.family in families
        for index in _draw(concept, most, random.Random(f"{seed}/{concept.family}/{concept.name}"))
    )


def _draw(concept: Concept, most: int, rng: random.Random) -> list[int]:
    return rng.sample(range(len(concept)), min(most, len(concept)))


def _compose(args: DatasetArguments, place: int) -> Program:
    """A seed for each program: asking for more of them changes none."""
    rng = random.Random(f"{args.seed}/composer/{place}")
    return compose(rng, args.composer_max_depth, args.composer_shapes or list(SHAPES))


def _cut(source: str, count: int, size: int) -> list[Chunk]:
    return [Chunk(source, start, min(start + size, count)) for start in range(0, count, size)]


def _refuse_unknown(key: str, given: Iterable[str], known: Iterable[str]) -> None:
    if unknown := sorted(set(given) - set(known)):
        allowed = ", ".join(sorted(known))
        raise DatasetError(f"{key} has {', '.join(unknown)}; {allowed} are allowed; correct or remove it")
