"""The IR that clang emits for the functions of a file: as it is made canonical, and as it is observed."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from t2l.data.foreign.c_scan import Function
from t2l.data.foreign.c_units import compile_c_file, get_reason, make_cpp_unit
from t2l.data.foreign.structs import find_definition, passes_struct
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.ir.canonical import extract_functions
from t2l.llvm.ir.promises import trap_broken_promises

# A line table; the names of parameters, which show structs passed by value; flags that tell that an overflow is
# undefined; all errors, not only the first 20; none of the calls that only carry metadata (clang adds them where it
# inlines a function with `restrict` parameters).
_FLAGS = ["-gline-tables-only", "-fno-discard-value-names", "-fno-wrapv", "-ferror-limit=0"]
_FLAGS += ["-mllvm", "-enable-noalias-to-md-conversion=false"]
_CPP = re.compile(r"^\s*(?:namespace|class|template\s*<|using)\b", re.MULTILINE)  # C++ in a header called .h


@dataclass(frozen=True)
class EmittedFunction:
    """A function in IR, with all that it needs.

    Args:
        ir (`str`): as clang emitted it, without flags and metadata.
        observed (`str`): the same with traps for undefined behaviour.
        passes_struct (`bool`): whether it takes or returns a struct by value.
    """

    ir: str
    observed: str
    passes_struct: bool


def emit_functions(
    path: Path,
    flags: Sequence[str],
    text: str,
    functions: Sequence[Function],
    wanted: Sequence[Function],
    work_dir: str,
) -> tuple[dict[tuple[str, int], EmittedFunction], dict[Function, str]]:
    """Compile a file.

    Args:
        path (`Path`): the file.
        flags (`Sequence[str]`): flags for clang.
        text (`str`): the text of the file.
        functions (`Sequence[Function]`): all functions in it.
        wanted (`Sequence[Function]`): those to emit.
        work_dir (`str`): a folder for clang's cache.

    Returns:
        `tuple[dict[tuple[str, int], EmittedFunction], dict[Function, str]]`: the functions by name and line, and the
            reasons why others do not compile.
    """
    flags = [*flags, *_FLAGS]
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
    return _take_apart(module, [found for found in _definitions(module, path) if found[0] in names]), refused


def _take_apart(module: str, definitions: Sequence[tuple[str, int, str]]) -> dict[tuple[str, int], EmittedFunction]:
    """Return functions of a module; the symbol of each becomes its name, which it may not have in C++."""
    code = re.sub(r", !dbg !\d+", "", module.split("\n!", 1)[0])  # the rest is metadata, which is dropped
    symbols = [symbol for _, _, symbol in definitions]
    parts = extract_functions(code, symbols)
    observed = extract_functions(trap_broken_promises(code), symbols)
    emitted = {}
    for name, line, symbol in definitions:
        part = parts.get(symbol)
        if part is not None and (symbol == name or not re.search(rf"@{name}\b(?!\.)", part)):
            own, watched = (
                re.sub(rf"@{re.escape(symbol)}(?![\w.$])", f"@{name}", ir) for ir in (part, observed[symbol])
            )
            emitted[name, line] = EmittedFunction(own, watched, passes_struct(find_definition(code, symbol)))
    return emitted


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
