"""Real programs to damage: the catalogue's and the composer's, as clang writes them and in canonical form."""

import re
from dataclasses import dataclass
from typing import Any

from tools.sample_programs import draw_programs

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
    """Return specimens of `num_programs` programs, each once in canonical form and once as `clang -O0` writes it.

    Args:
        num_programs (`int`): half of the catalogue, half composed; one that traps in its first call is left out.
        seed (`int`): draws programs and arguments.
        work_dir (`str`): a folder for clang's cache.
    """
    samples = draw_programs(num_programs, CALLS, seed)
    rows = [
        {"completion": ir, "entry_point": program.name, "tests": [{"args": arguments} for arguments in calls]}
        for program, ir, calls in samples
    ]
    with Sandbox(num_workers=2) as sandbox:
        outputs = [result.outputs for result in sandbox.run(rows)]
    specimens = []
    for (program, ir, calls), own in zip(samples, outputs, strict=True):
        tests = [{"args": arguments} | output for arguments, output in zip(calls, own, strict=False)]
        if tests:
            written = _FILE_NAMES.sub("", compile_c(program.c_source, work_dir=work_dir))
            specimens += [Specimen(text, program.name, tests) for text in (ir, written)]
    return specimens
