"""Draw programs of the catalogue and the composer, with calls. A module for other tools and tests, not a script."""

import itertools
import random
from collections.abc import Iterator
from typing import NamedTuple

from t2l.data.building.compilation import compile_programs
from t2l.data.catalogue.reading import load_concepts
from t2l.data.composer import compose
from t2l.data.programs import Program
from t2l.data.test_inputs import draw_arguments
from t2l.llvm.requests import Argument

VARIANTS = 4  # largest number of variants of one concept
DEPTH = 3  # largest depth of composed expressions


class Sample(NamedTuple):
    """A program, its canonical IR, and the arguments of some calls."""

    program: Program
    ir: str
    calls: list[list[Argument]]


def draw_programs(count: int, num_calls: int, seed: int) -> list[Sample]:
    """Draw distinct programs, up to half of them from the catalogue and the others composed.

    The same seed draws the same programs and arguments. A program without canonical IR or arguments is replaced by a
    composed one.

    Args:
        count (`int`): number of programs.
        num_calls (`int`): number of calls of each program; they are repeated if the ranges of its arguments are small.
        seed (`int`): seed of programs and arguments.
    """
    samples: dict[str, Sample] = {}
    for item in compile_programs(_iter_programs(count, seed)):
        drawn = draw_arguments(item.program, random.Random(f"{seed}/{item.program.c_source}"), num_calls)
        if item.ir is not None and drawn:
            calls = list(itertools.islice(itertools.cycle(drawn), num_calls))
            samples.setdefault(item.ir, Sample(item.program, item.ir, calls))
        if len(samples) == count:
            break
    return list(samples.values())


def _iter_programs(count: int, seed: int) -> Iterator[Program]:
    concepts = load_concepts()
    variants = [concept.instantiate(index) for concept in concepts for index in range(min(len(concept), VARIANTS))]
    random.Random(seed).shuffle(variants)
    yield from variants[: count // 2]
    for index in itertools.count():
        yield compose(random.Random(f"{seed}/{index}"), DEPTH)
