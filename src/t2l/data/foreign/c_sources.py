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
from t2l.data.foreign.c_units import compile_c_file, get_reason, make_cpp_unit
from t2l.data.foreign.compile_commands import CompileCommands
from t2l.data.foreign.doc_comments import Function, describe, scan_functions
from t2l.data.programs import Compiled, Program
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.errors import IRError
from t2l.llvm.ir.canonical import canonicalize, extract_functions
from t2l.llvm.ir.screen import MAX_CHARACTERS

# A line table; all errors, not only the first 20; none of the calls that only carry metadata (clang adds them where it
# inlines a function with `restrict` parameters).
_FLAGS = ["-gline-tables-only", "-ferror-limit=0", "-mllvm", "-enable-noalias-to-md-conversion=false"]
_SUFFIXES = {".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx"}
_CPP = re.compile(r"^\s*(?:namespace|class|template\s*<|using)\b", re.MULTILINE)  # C++ in a header called .h
_LINKAGE = r"^define (?:(?:internal|weak|linkonce|weak_odr|linkonce_odr|hidden|protected) )+"


@dataclass(frozen=True)
class SourceFile:
    """A file of a C or C++ tree, with the name of the tree and the flags for clang."""

    path: Path
    tree: str
    flags: tuple[str, ...] = ()


def collect_c_sources(
    paths: Sequence[str], include_dirs: Sequence[str] = (), flags: Sequence[str] = ()
) -> Iterator[Compiled]:
    """Yield every function defined in C and C++ files, with its canonical IR or with the reason why it is left out.

    Args:
        paths, include_dirs, flags: as in [`find_source_files`].

    Returns:
        `Iterator[Compiled]`: the functions by path, then by position. If `ir` is `None`, `reason` is one of about
        twenty short texts. `program.c_source` is the function's own text, `program.source` the name of the folder.

    Raises:
        `DatasetError`: as [`find_source_files`].
    """
    with tempfile.TemporaryDirectory(prefix="t2l-c-") as work_dir:
        for file in find_source_files(paths, include_dirs, flags):
            yield from collect_source_file(file, work_dir)


def find_source_files(
    paths: Sequence[str], include_dirs: Sequence[str] = (), flags: Sequence[str] = ()
) -> list[SourceFile]:
    """Find all C and C++ files, each once.

    Args:
        paths (`Sequence[str]`): files and folders. All sources and headers of a folder are taken; links to folders are
            not followed. If the folder, or its subfolder `build`, has a `compile_commands.json`, then its macros,
            include folders and dialect come before the other flags.
        include_dirs (`Sequence[str]`, *optional*): folders that clang searches after its own. So `/usr/include` adds
            its libraries, but not its libc.
        flags (`Sequence[str]`, *optional*): more flags, such as `-DSTB_DS_IMPLEMENTATION` or `-include config.h`.

    Raises:
        `DatasetError`: if a path does not exist or cannot be read, or a `compile_commands.json` is malformed.
    """
    found: dict[Path, SourceFile] = {}
    last = [*flags, *(part for folder in include_dirs for part in ("-idirafter", folder))]
    for path in map(Path, paths):
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
            found.setdefault(file.resolve(), SourceFile(file, tree.resolve().name, own))
    return list(found.values())


def collect_source_file(file: SourceFile, work_dir: str) -> list[Compiled]:
    """Return every function defined in one file, in order; `work_dir` (`str`) is a folder for clang's cache."""
    path = file.path
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return [Compiled(Program("", "", (), (), path.stem, file.tree), None, "file not readable")]
    functions = list(scan_functions(text))
    described = [describe(function.comment, function.name) for function in functions]
    wanted = [function for function, (_, refusal) in zip(functions, described, strict=True) if not refusal]
    emitted, refused = _emit(file, text, functions, wanted, work_dir) if wanted else ({}, {})
    collected = []
    for function, (prompt, refusal) in zip(functions, described, strict=True):
        program = Program(function.name, function.text, (prompt,) if prompt else (), (), path.stem, file.tree)
        part = emitted.get((function.name, function.line))
        if refusal or part is None:
            reason = refusal or refused.get(function, "not emitted under these flags")
            collected.append(Compiled(program, None, reason))
        else:
            collected.append(_canonical(program, part, function.parameters))
    return collected


def _emit(
    file: SourceFile, text: str, functions: Sequence[Function], wanted: Sequence[Function], work_dir: str
) -> tuple[dict[tuple[str, int], str], dict[Function, str]]:
    """Return the IR of the wanted functions by name and line, and the reasons why others do not compile."""
    flags, path = [*file.flags, *_FLAGS], file.path
    try:
        if path.suffix not in (".c", ".h") or (path.suffix == ".h" and _CPP.search(text)):
            flags = ["-iquote", str(path.resolve().parent), *flags]
            unit = make_cpp_unit(path, text, wanted)
            module, refused = compile_c(unit, flags=flags, suffix=".cpp", work_dir=work_dir), dict[Function, str]()
        else:
            module, refused = compile_c_file(path, text, functions, wanted, flags, work_dir)
    except CompileError as err:
        return {}, dict.fromkeys(wanted, get_reason(str(err)))
    names = {function.name for function in wanted}
    definitions = _definitions(module, path)
    code = module.split("\n!", 1)[0]  # the rest is metadata, which is dropped
    symbols = [symbol for name, _, symbol in definitions if name in names]
    parts = extract_functions(code, symbols)
    emitted = {}
    for name, line, symbol in definitions:
        part = parts.get(symbol)
        if part is not None and (symbol == name or not re.search(rf"@{name}\b(?!\.)", part)):
            emitted[name, line] = re.sub(rf"@{re.escape(symbol)}(?![\w.$])", f"@{name}", part)
    return emitted, refused


def _definitions(module: str, path: Path) -> list[tuple[str, int, str]]:
    """Return name, line and symbol of each function that the file defines, according to the line table."""
    wanted = os.fsencode(path.resolve())
    files = set()
    for file, name, folder in re.findall(r'^(!\d+) = !DIFile\(filename: "(.*?)", directory: "(.*?)"', module, re.M):
        named = re.sub(
            rb"\\([0-9A-F]{2})", lambda match: bytes.fromhex(match[1].decode()), f"{folder}\0{name}".encode()
        )
        if os.path.realpath(os.path.join(*named.split(b"\0"))) == wanted:
            files.add(file)
    symbols = dict(re.findall(r"^define [^\n]*? @([\w.$]+)\([^\n]*? !dbg (!\d+)", module, re.M))
    symbols = {number: symbol for symbol, number in symbols.items()}
    found = re.findall(
        r'^(!\d+) = [^\n]*?DISubprogram\(name: "(\w+)",[^\n]*? file: (!\d+), line: (\d+),', module, re.M
    )
    return [
        (name, int(line), symbols[number]) for number, name, file, line in found if file in files and number in symbols
    ]


def _canonical(program: Program, part: str, names: Sequence[str]) -> Compiled:
    """Return a program with its canonical IR; the entry point becomes externally visible, also if it was `static`."""
    if len(part) > MAX_CHARACTERS:
        return Compiled(program, None, "code too long")
    visible = re.sub(rf"{_LINKAGE}(?=[^\n]* @{program.name}\()", "define ", part, flags=re.MULTILINE)
    try:
        return admit(program, canonicalize(visible), names)
    except IRError as err:
        return Compiled(program, None, f"IR refused: {err.status}")
