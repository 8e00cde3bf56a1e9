"""Real programs to damage: the catalogue's and the composer's, as clang writes them and in canonical form."""

import random
import re
from dataclasses import dataclass
from typing import Any

from t2l.data.building.test_inputs import draw_arguments
from t2l.data.catalogue.reading import load_concepts
from t2l.data.composer import compose
from t2l.data.programs import Program
from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

CALLS = 3
_FILE_NAMES = re.compile(r"^(?:; ModuleID|source_filename)[^\n]*\n", re.MULTILINE)  # they differ in every run


@dataclass(frozen=True)
class Specimen:
    """One program that passes its tests."""

    text: str
    entry_point: str
    tests: list[dict[str, Any]]


def read_corpus(num_programs: int, seed: int, work_dir: str) -> list[Specimen]:
    """Specimens of `num_programs` programs, each once in canonical form and once as `clang -O0` writes it.

    Args:
        num_programs (`int`): half of the catalogue, half composed; one that does not pass its own tests is left out.
        seed (`int`): which programs, and which arguments.
        work_dir (`str`): a folder for clang's cache.
    """
    rng = random.Random(seed)
    concepts = rng.sample(load_concepts(), num_programs // 2)
    programs = [concept.instantiate(rng.randrange(len(concept))) for concept in concepts]
    programs += [compose(rng, max_depth=3) for _ in range(num_programs - len(programs))]
    texts = [_FILE_NAMES.sub("", compile_c(program.c_source, work_dir=work_dir)) for program in programs]
    with Sandbox(num_workers=2) as sandbox:
        canonical = [result.canonical or "" for result in sandbox.canonicalize(texts)]
        rows = [_row(text, program, rng) for text, program in zip(canonical, programs, strict=True)]
        outputs = [result.outputs for result in sandbox.run(rows)]
    specimens = []
    for row, raw, calls in zip(rows, texts, outputs, strict=True):
        tests = [test | call for test, call in zip(row["tests"], calls, strict=False)]
        if tests:
            specimens += [Specimen(text, row["entry_point"], tests) for text in (row["completion"], raw)]
    return specimens


def _row(text: str, program: Program, rng: random.Random) -> dict[str, Any]:
    tests = [{"args": args} for args in draw_arguments(program, rng, CALLS)]
    return {"completion": text, "entry_point": program.name, "tests": tests}
