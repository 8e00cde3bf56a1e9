"""Pairs of a doc comment and canonical IR, from any C or C++ source tree.

    for compiled in collect_c_sources(["/usr/include/cglm"], include_dirs=["/usr/include"]):
        print(compiled.program.name, compiled.reason or compiled.ir)

A tolerant scan of the text finds comments and the functions below them. Clang compiles the functions. Its line table
shows whether a compiled function is the one below the comment, or one of the same name in another `#if` branch.
"""

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from t2l.data.errors import DatasetError
from t2l.data.foreign.admission import admit
from t2l.data.foreign.c_emission import EmittedFunction, emit_functions
from t2l.data.foreign.c_scan import Function, scan_functions
from t2l.data.foreign.compile_commands import CompileCommands
from t2l.data.foreign.doc_comments import describe
from t2l.data.foreign.prototypes import find_prototypes
from t2l.data.programs import Compiled, Program
from t2l.llvm.errors import IRError
from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.screen import MAX_CANONICAL

_SUFFIXES = {".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx"}
_LINKAGE = r"^define (?:(?:internal|weak|linkonce|weak_odr|linkonce_odr|hidden|protected) )+"


@dataclass(frozen=True)
class SourceFile:
    """A file of a C or C++ tree.

    Args:
        path (`Path`): the file.
        tree (`str`): name of the tree.
        flags (`tuple[str]`): flags for clang.
        license (`str`): licence of the tree; empty if it was not given.
        roots (`tuple[Path]`): files and folders whose headers may have the comment on a function's prototype.
    """

    path: Path
    tree: str
    flags: tuple[str, ...]
    license: str
    roots: tuple[Path, ...]


def collect_c_sources(
    paths: Sequence[str], include_dirs: Sequence[str] = (), flags: Sequence[str] = (), license: str = ""
) -> Iterator[Compiled]:
    """Yield every function defined in C and C++ files, with its canonical IR or with the reason why it is left out.

    Args:
        paths, include_dirs, flags, license: as in [`find_source_files`].

    Returns:
        `Iterator[Compiled]`: the functions by path, then by position. If `ir` is `None`, `reason` is one of about
        twenty short texts. `program.c_source` is the function's own text, `program.source` the name of the folder.

    Raises:
        `DatasetError`: as [`find_source_files`].
    """
    with tempfile.TemporaryDirectory(prefix="t2l-c-") as work_dir:
        for file in find_source_files(paths, include_dirs, flags, license):
            yield from collect_source_file(file, work_dir)


def find_source_files(
    paths: Sequence[str], include_dirs: Sequence[str] = (), flags: Sequence[str] = (), license: str = ""
) -> list[SourceFile]:
    """Find all C and C++ files, each once.

    Args:
        paths (`Sequence[str]`): files and folders. All sources and headers of a folder are taken; links to folders are
            not followed. If the folder, or its subfolder `build`, has a `compile_commands.json`, then its macros,
            include folders and dialect come before the other flags.
        include_dirs (`Sequence[str]`, *optional*): folders that clang searches after its own. So `/usr/include` adds
            its libraries, but not its libc.
        flags (`Sequence[str]`, *optional*): more flags, such as `-DSTB_DS_IMPLEMENTATION` or `-include config.h`.
        license (`str`, *optional*): licence of the files, which their rows record.

    Raises:
        `DatasetError`: if a path does not exist or cannot be read, or a `compile_commands.json` is malformed.
    """
    found: dict[Path, SourceFile] = {}
    roots = tuple(map(Path, paths))
    last = [*flags, *(part for folder in include_dirs for part in ("-idirafter", folder))]
    for path in roots:
        if not path.exists():
            raise DatasetError(
                f"C source {str(path)!r} does not exist; files and folders are allowed; correct the path"
            )
        if not os.access(path, os.R_OK):
            raise DatasetError(
                f"C source {str(path)!r} cannot be read; readable files and folders are allowed; change its rights"
            )
        inside = (Path(folder, name) for folder, _, names in os.walk(path) for name in names)
        files = sorted(file for file in inside if file.suffix in _SUFFIXES and file.is_file())
        tree = path if path.is_dir() else path.parent
        commands = CompileCommands(tree)
        for file in files if path.is_dir() else [path]:
            own = (*commands.flags(file), *last)
            found.setdefault(file.resolve(), SourceFile(file, tree.resolve().name, own, license, roots))
    return list(found.values())


def collect_source_file(file: SourceFile, work_dir: str) -> list[Compiled]:
    """Return every function defined in one file, in order; `work_dir` (`str`) is a folder for clang's cache."""
    path = file.path
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return [Compiled(Program("", "", (), (), path.stem, file.tree), None, "file not readable")]
    functions = list(scan_functions(text))
    described = [describe(_comment(function, file), function.name) for function in functions]
    wanted = [function for function, (_, refusal) in zip(functions, described, strict=True) if not refusal]
    emitted, refused = emit_functions(path, file.flags, text, functions, wanted, work_dir) if wanted else ({}, {})
    collected = []
    for function, (prompt, refusal) in zip(functions, described, strict=True):
        prompts = (prompt,) if prompt else ()
        program = Program(function.name, function.text, prompts, (), path.stem, file.tree, license=file.license)
        found = emitted.get((function.name, function.line))
        if refusal or found is None:
            reason = refusal or refused.get(function, "not emitted under these flags")
            collected.append(Compiled(program, None, reason))
        else:
            collected.append(_canonical(program, found, function.parameters))
    return collected


def _comment(function: Function, file: SourceFile) -> str:
    """Return the comment above a function, or above its prototype in a header of the tree."""
    is_static = re.match(r"(?:\w+\s+)*static\b", function.text)
    return function.comment or ("" if is_static else find_prototypes(file.roots).get(function.name, ""))


def _canonical(program: Program, emitted: EmittedFunction, names: Sequence[str]) -> Compiled:
    """Return a program with its canonical IR; the entry point becomes externally visible, also if it was `static`."""
    if len(emitted.ir) > MAX_CANONICAL:
        return Compiled(program, None, "code too long")
    if emitted.passes_struct:
        return Compiled(program, None, "struct by value")
    visible = re.sub(rf"{_LINKAGE}(?=[^\n]* @{program.name}\()", "define ", emitted.ir, flags=re.MULTILINE)
    try:
        return admit(program, canonicalize(visible), emitted.observed, names)
    except IRError as err:
        return Compiled(program, None, f"IR refused: {err.status}")
