"""Programs to canonical IR, many at a time: one clang call for a hundred functions, then each by itself.

The C here is trusted (our own, or a source tree that the user named), so canonicalisation runs in this process.
"""

import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from multiprocessing import get_context

from t2l.data.programs import Program
from t2l.llvm.canonical import canonicalize, extract_functions
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.errors import IRError

CHUNK = 100
_FILE_SCOPE_NAME = re.compile(  # of a function, an array, a struct
    r"^(?:struct (?=\w+ \{)|(?!\s|#|//|\*|typedef\b)[^\n=;{}]*?\b(?=\w+\s*[(\[]))(\w+)", re.MULTILINE
)
_SUFFIX = re.compile(r"(@\w+?)__t2l\d+\b")


@dataclass(frozen=True)
class Compiled:
    """A program with its canonical IR, or the reason why it has none."""

    program: Program
    ir: str | None
    reason: str | None = None


def compile_programs(programs: Iterable[Program], num_workers: int = 1) -> Iterator[Compiled]:
    """Compile each program's C to canonical IR, in the order given.

    Args:
        programs (`Iterable[Program]`): with complete C texts.
        num_workers (`int`, *optional*, defaults to 1): processes.
    """
    programs = list(programs)
    chunks = [programs[start : start + CHUNK] for start in range(0, len(programs), CHUNK)]
    with tempfile.TemporaryDirectory(prefix="t2l-build-") as work_dir:
        if num_workers == 1:
            for chunk in chunks:
                yield from _compile_chunk(chunk, work_dir)
            return
        # spawn: a forked child would inherit the threads' locks of whatever the caller has loaded
        with ProcessPoolExecutor(num_workers, mp_context=get_context("spawn")) as pool:
            for compiled in pool.map(_compile_chunk, chunks, repeat(work_dir)):
                yield from compiled


def _compile_chunk(programs: Sequence[Program], work_dir: str) -> list[Compiled]:
    source = "\n".join(_apart(program, index) for index, program in enumerate(programs))
    try:
        module = compile_c(source, work_dir=work_dir)
    except CompileError as err:
        if len(programs) == 1:
            return [Compiled(programs[0], None, f"clang: {err}")]
        half = len(programs) // 2  # somewhere in here is a bad one: halve until it is alone
        return _compile_chunk(programs[:half], work_dir) + _compile_chunk(programs[half:], work_dir)
    names = [f"{program.name}__t2l{index}" for index, program in enumerate(programs)]
    parts = extract_functions(module, names)
    return [_canonical(program, parts.get(name)) for program, name in zip(programs, names, strict=True)]


def _apart(program: Program, index: int) -> str:
    """The program's text with its file-scope names made different from every other program's in the chunk."""
    names = sorted({program.name, *_FILE_SCOPE_NAME.findall(program.c_source)})
    defines = "".join(f"#define {name} {name}__t2l{index}\n" for name in names)
    return defines + program.c_source + "\n" + "".join(f"#undef {name}\n" for name in names)


def _canonical(program: Program, part: str | None) -> Compiled:
    if part is None:
        return Compiled(program, None, "clang emitted no such function")
    try:
        return Compiled(program, canonicalize(_SUFFIX.sub(r"\1", part)))
    except IRError as err:
        return Compiled(program, None, f"{err.status}: {err}")
