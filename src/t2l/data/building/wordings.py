"""The wordings of a dataset that is not built yet: those of its own sources, without compiling their programs."""

import random
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from t2l.arguments import DatasetArguments
from t2l.data.building.sources import get_sources
from t2l.data.programs import Program


@runtime_checkable
class _Written(Protocol):
    """A source that knows the wordings of its programs before they are compiled."""

    name: str

    def __len__(self) -> int: ...

    def programs(self, start: int, stop: int) -> Iterator[Program]: ...


def iter_wordings(
    args: DatasetArguments, max_programs: int | None = None, per_program: int | None = None
) -> Iterator[tuple[str, str]]:
    """Yield the wordings of the programs of a dataset, also of those that the build will leave out.

    Args:
        args (`DatasetArguments`): the dataset; foreign code (`c_sources`, `ir_datasets`) is skipped.
        max_programs (`int`, *optional*): about this number of evenly spaced programs of each source; `None` for all.
        per_program (`int`, *optional*): at most this number of random wordings of a program; `None` for all.

    Yields:
        `tuple[str, str]`: name of the source, wording.

    Raises:
        `DatasetError`: as `get_sources`.
    """
    rng = random.Random(args.seed)
    for source in get_sources(args):
        if isinstance(source, _Written):
            step = max(1, len(source) // (max_programs or len(source) or 1))
            for start in range(0, len(source), step):
                for program in source.programs(start, start + 1):
                    prompts = list(program.prompts)
                    chosen = prompts if per_program is None else rng.sample(prompts, min(per_program, len(prompts)))
                    yield from ((source.name, prompt) for prompt in chosen)
