"""Recognise the syntax of LLVM before version 3.7, which no LLVM of today reads, and say what to write instead."""

import re
from collections.abc import Iterator

from t2l.llvm.errors import IRError
from t2l.llvm.excerpts import MAX_QUOTED
from t2l.llvm.identifiers import GLOBAL, LOCAL

_TYPE = r"(?P<type>(?:[^,\s()\[\]{}<>*]|\s(?=x\b|\()|(?<=x)\s|[(\[{<][^\n]*?[)\]}>]|\*(?=\s*\*))+)"
_POINTER = rf"\s*\*\s*(?P<pointer>{LOCAL}|{GLOBAL})"
_LOAD = re.compile(rf"\bload\s+(?:volatile\s+)?{_TYPE}{_POINTER}")
_ADDRESS = re.compile(rf"\bgetelementptr\s+(?:inbounds\s+)?(?P<bracket>\(?)\s*{_TYPE}{_POINTER}\s*,")
_CALL = re.compile(
    rf"\b(?:call|invoke)\s[^\n(@]*?(?P<type>[^\s(]+ \([^\n()]*(?:\([^\n()]*\)[^\n()]*)*\))\s*\*\s*(?P<name>{GLOBAL})\s*\("
)


def explain_old_syntax(line: str) -> str:
    """Return what to write instead of a line that LLVM did not parse; empty if the line is no such syntax.

    ```python
    >>> explain_old_syntax("  %y = load i32* %x, align 4")
    'LLVM 3.7 changed this syntax; write load i32, ptr %x'

    ```
    """
    if match := _LOAD.search(line):
        return f"LLVM 3.7 changed this syntax; write load {_modern(match['type'])}, ptr {match['pointer']}"
    if match := _ADDRESS.search(line):
        written = f"getelementptr {match['bracket']}{_modern(match['type'])}, ptr {match['pointer']}, …"
        return f"LLVM 3.7 changed this syntax; write {written}"
    return ""


def refuse_old_calls(text: str) -> None:
    """Refuse calls that name a pointer to a function type, `call i32 (i8*, ...)* @printf(…)`.

    LLVM would read the type as that of the result. It is right only if the function does return such a pointer.

    Args:
        text (`str`): LLVM assembly as it was written.

    Raises:
        `IRError`: with line and column of the first such call.
    """
    if ")*" not in text and ") *" not in text:
        return
    for match in _CALL.finditer(text):
        if not any(_returns_function(text, match["name"])):
            before = text[: match.start()]
            line, column = before.count("\n") + 1, match.start() - before.rfind("\n")
            hint = f"write the type without the *: call {match['type']} {match['name']}(…)"
            message = f"line {line}, column {column}: LLVM 3.7 changed the syntax of calls; {hint}"
            raise IRError(message[: 4 * MAX_QUOTED], line, column)


def _returns_function(text: str, name: str) -> Iterator[bool]:
    for match in re.finditer(rf"^\s*(?:declare|define)\b([^\n@]*){re.escape(name)}\s*\(", text, re.MULTILINE):
        yield match[1].rstrip().endswith("*")


def _modern(type_: str) -> str:
    return "ptr" if type_.endswith("*") else type_
