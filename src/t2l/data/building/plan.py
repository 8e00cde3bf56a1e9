"""The plan of a build: all sources, cut into chunks.

Any process can build any chunk, and always with the same result. So a build may be stopped, continued, and spread over
machines.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from t2l.arguments import DatasetArguments
from t2l.data.building.sources import Source, get_sources
from t2l.data.programs import Compiled

FILES_PER_CHUNK = 10


@dataclass(frozen=True)
class Chunk:
    """A part of the work: a range of one source.

    Args:
        source (`Source`): the source of the programs.
        start (`int`): index of the first program (or file, or dataset) in the source.
        stop (`int`): index after the last one.
    """

    source: Source
    start: int
    stop: int

    def __str__(self) -> str:
        return f"{self.source.name}-{self.start:08}-{self.stop:08}"

    def __len__(self) -> int:
        return self.stop - self.start

    def compile(self) -> Iterator[Compiled]:
        """Yield the chunk's programs with their canonical IR, or with the reason why they have none."""
        return self.source.compile(self.start, self.stop)


def plan_chunks(args: DatasetArguments) -> list[Chunk]:
    """Return all chunks of a dataset, in the order in which their results are put together.

    Raises:
        `DatasetError`: for families or shapes that do not exist, and C sources that cannot be read.
    """
    sizes = {"c_sources": FILES_PER_CHUNK, "ir_datasets": 1}
    chunks = []
    for source in get_sources(args):
        count, size = len(source), sizes.get(source.name, args.programs_per_chunk)
        chunks += [Chunk(source, start, min(start + size, count)) for start in range(0, count, size)]
    return chunks
