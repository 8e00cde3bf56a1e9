"""Translation units that make clang emit the functions of a file, and leave out those that do not compile."""

import re
from collections.abc import Sequence
from pathlib import Path

from t2l.data.foreign.c_scan import Function
from t2l.llvm.clang import CompileError, compile_c

_KEPT = "t2l-kept-functions"  # file name of our own lines in clang's messages
_ROUNDS = 8  # a function that calls one that was left out is found in the next round
_CLANG_REASONS = {
    r"ran longer than": "clang: timed out",
    r"file not found": "clang: header not found",
    r"undeclared|unknown type name|incomplete|must use '|not declared": "clang: undeclared name or type",
    r"redefinition|conflicting types": "clang: redefinition",
}


def get_reason(message: str) -> str:
    """Return one of a few reasons, which can be counted, for an error of clang."""
    reasons = (reason for pattern, reason in _CLANG_REASONS.items() if re.search(pattern, message))
    return next(reasons, "clang: other error")


def compile_c_file(
    path: Path,
    text: str,
    functions: Sequence[Function],
    wanted: Sequence[Function],
    flags: Sequence[str],
    work_dir: str,
) -> tuple[str, dict[Function, str]]:
    """Compile a C file, without the functions that do not compile.

    Args:
        path (`Path`): the file.
        text (`str`): its text.
        functions (`Sequence[Function]`): all functions in it.
        wanted (`Sequence[Function]`): those that clang must emit.
        flags (`Sequence[str]`): flags for clang.
        work_dir (`str`): a folder for clang's cache.

    Returns:
        `tuple[str, dict[Function, str]]`: the text of an LLVM module, and the reasons for the functions left out.

    Raises:
        `CompileError`: if clang refuses the file for what stands outside its functions, or runs too long.
    """
    unit, refused = f'#include "{path.resolve()}"', dict[Function, str]()
    flags = ["-iquote", str(path.resolve().parent), *flags]
    for _ in range(_ROUNDS):
        names = dict.fromkeys(function.name for function in wanted if function not in refused)
        try:
            return _compile_kept(unit, list(names), flags, work_dir), refused
        except CompileError as err:
            found = _find_broken(path, text, functions, err.diagnostics)
            if not found.keys() - refused.keys():
                raise
            refused = found | refused
        unit = _without(path, text, list(refused))
    raise CompileError(f"the functions of {path} that compile were not found in {_ROUNDS} rounds")


def _find_broken(path: Path, text: str, functions: Sequence[Function], diagnostics: str) -> dict[Function, str]:
    """Return the functions in which clang found errors, with the reason for the first one."""
    broken: dict[Function, str] = {}
    for file, line, message in re.findall(r"^(.*?):(\d+):\d+: (?:fatal )?error: (.*)", diagnostics, re.MULTILINE):
        for function in functions if Path(file) == path.resolve() else ():
            first = text.count("\n", 0, function.start) + 1
            if first <= int(line) <= first + function.text.count("\n"):
                broken.setdefault(function, get_reason(message))
    return broken


def _without(path: Path, text: str, functions: Sequence[Function]) -> str:
    """Return the file's text with blanks for some functions; lines keep their numbers."""
    for function in functions:
        end = function.start + len(function.text)
        text = text[: function.start] + re.sub(r"[^\n]", " ", function.text) + text[end:]
    return f'#line 1 "{path.resolve()}"\n{text}'


def _compile_kept(unit: str, names: Sequence[str], flags: Sequence[str], work_dir: str) -> str:
    """Return the IR of C text with the named functions, except for those that clang does not find."""
    try:
        return compile_c(_c_unit(unit, names), flags=flags, work_dir=work_dir)
    except CompileError as err:
        errors = re.findall(r"^(.*?):(\d+):\d+: (?:fatal )?error: ", err.diagnostics, re.MULTILINE)
        if not errors or any(file != _KEPT for file, _ in errors):
            raise
        absent = {int(line) - 1 for _, line in errors}
    names = [name for index, name in enumerate(names) if index not in absent]
    return compile_c(_c_unit(unit, names), flags=flags, work_dir=work_dir)


def _c_unit(unit: str, names: Sequence[str]) -> str:
    """Return a translation unit that makes clang emit the named functions, even uncalled `static` ones."""
    lines = (
        f"extern __typeof__({name}) {name}; __attribute__((used)) static void *t2l_keep_{index} = (void *){name};"
        for index, name in enumerate(names)
    )
    return "\n".join([unit, f'#line 1 "{_KEPT}"', *lines, ""])


def make_cpp_unit(path: Path, text: str, functions: Sequence[Function]) -> str:
    """Return the file's text with each function marked as used.

    In C, we take the address of each function by its name instead. In C++ that fails, because several functions may
    have the same name.
    """
    parts, end = [f'#line 1 "{path.resolve()}"\n'], 0
    for function in functions:
        if not function.text.startswith("template"):
            parts += [text[end : function.start], "__attribute__((used)) "]
            end = function.start
    return "".join([*parts, text[end:]])
