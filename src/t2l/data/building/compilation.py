"""Compile programs to canonical IR, two hundred at a time: one call of clang and one first round of LLVM's passes.

The C is our own, so canonicalisation runs in this process. After the common round, each function goes through the
passes alone until nothing changes. So its canonical IR does not depend on the functions compiled beside it.
"""

import itertools
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence

from t2l.data.programs import Compiled, Program
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.errors import IRError
from t2l.llvm.ir.canonical import canonicalize, extract_functions, run_round
from t2l.llvm.ir.text import strip_text

BATCH = 200
_FILE_SCOPE_NAME = re.compile(  # the name of a function, an array or a struct
    r"^(?:struct (?=\w+ \{)|(?!\s|#|//|\*|typedef\b)[^\n=;{}]*?\b(?=\w+\s*[(\[]))(\w+)", re.MULTILINE
)
_SUFFIX = re.compile(r"([@.]\w+?)__t2l\d+\b")


def compile_programs(programs: Iterable[Program]) -> Iterator[Compiled]:
    """Compile each program's C to canonical IR, in the given order.

    Args:
        programs (`Iterable[Program]`): programs with complete C texts; two hundred are read at a time.
    """
    waiting = iter(programs)
    with tempfile.TemporaryDirectory(prefix="t2l-build-") as work_dir:
        while batch := list(itertools.islice(waiting, BATCH)):
            yield from _compile_batch(batch, work_dir)


def _compile_batch(programs: Sequence[Program], work_dir: str) -> list[Compiled]:
    source = "\n".join(keep_apart(program, index) for index, program in enumerate(programs))
    try:
        module = run_round(strip_text(compile_c(source, work_dir=work_dir)))
    except (CompileError, IRError) as err:
        if len(programs) == 1:
            origin = "clang" if isinstance(err, CompileError) else err.status
            return [Compiled(programs[0], None, f"{origin}: {err}")]
        half = len(programs) // 2  # one of them does not compile; halve the batch until it is alone
        return _compile_batch(programs[:half], work_dir) + _compile_batch(programs[half:], work_dir)
    names = [f"{program.name}__t2l{index}" for index, program in enumerate(programs)]
    parts = extract_functions(module, names)
    return [_canonical(program, parts.get(name)) for program, name in zip(programs, names, strict=True)]


def keep_apart(program: Program, index: int) -> str:
    """Return a program's C text, whose file-scope names get a suffix that no other program of the batch has."""
    names = sorted({program.name, *_FILE_SCOPE_NAME.findall(program.c_source)})
    defines = "".join(f"#define {name} {name}__t2l{index}\n" for name in names)
    return defines + program.c_source + "\n" + "".join(f"#undef {name}\n" for name in names)


def _canonical(program: Program, part: str | None) -> Compiled:
    if part is None:
        return Compiled(program, None, "clang emitted no such function")
    try:
        text = _SUFFIX.sub(r"\1", part)
        ir = canonicalize(text)
        if ir != text and canonicalize(ir) != ir:  # for most programs the common round was enough
            return Compiled(program, None, "canonical IR not stable")
        return Compiled(program, ir)
    except IRError as err:
        return Compiled(program, None, f"{err.status}: {err}")
