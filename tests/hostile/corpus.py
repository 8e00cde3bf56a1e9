"""Real programs to be damaged: from the catalogue and the composer, as clang's text and in canonical form."""

import re
from dataclasses import dataclass
from typing import Any

from tools.sample_programs import draw_programs

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

CALLS = 3
_FILE_NAMES = re.compile(r"^(?:; ModuleID|source_filename)[^\n]*\n", re.MULTILINE)  # different in every run


@dataclass(frozen=True)
class Specimen:
    """A program that passes its tests."""

    text: str
    entry_point: str
    tests: list[dict[str, Any]]


def read_corpus(num_programs: int, seed: int, work_dir: str) -> list[Specimen]:
    """Return two specimens of each program: in canonical form, and as the text of `clang -O0`.

    Args:
        num_programs (`int`): number of programs; those that trap in their first call are left out.
        seed (`int`): seed of programs and arguments.
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
