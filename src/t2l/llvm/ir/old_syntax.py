"""Recognise the syntax of LLVM before version 3.7, which no LLVM of today reads, and say what to write instead."""

import re

from t2l.llvm.errors import IRError
from t2l.llvm.excerpts import MAX_QUOTED
from t2l.llvm.identifiers import GLOBAL, LOCAL

# These patterns see text that a model wrote: what they repeat is bounded, or has one way to match.
_BRACKETS = r"[(\[{<][^\n()\[\]{}<>]{0,200}[)\]}>]"
_TYPE = rf"(?P<type>(?:[\w.%]{{1,100}}(?: \([^\n()]{{0,200}}\))?|{_BRACKETS})\**?)"
_POINTER = rf"\s*\*\s*(?P<pointer>{LOCAL}|{GLOBAL})"
_LOAD = re.compile(rf"\bload\s+(?:volatile\s+)?{_TYPE}{_POINTER}")
_ADDRESS = re.compile(rf"\bgetelementptr\s+(?:inbounds\s+)?(?P<bracket>\(?)\s*{_TYPE}{_POINTER}\s*,")
_FUNCTION_TYPE = r"[^\s(]{1,200} \([^\n()]{0,500}(?:\([^\n()]{0,200}\)[^\n()]{0,200}){0,9}\)"
_CALL = re.compile(rf"\b(?:call|invoke)\s[^\n(@]{{0,200}}?(?P<type>{_FUNCTION_TYPE})\s?\*\s?(?P<name>{GLOBAL})\s?\(")
_FUNCTION = re.compile(rf"^[ \t]*(?:declare|define)\b(?P<returns>[^\n@]*)(?P<name>{GLOBAL})", re.MULTILINE)


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
    returns_function = {match["name"] for match in _FUNCTION.finditer(text) if match["returns"].rstrip().endswith("*")}
    for match in _CALL.finditer(text):
        if match["name"] not in returns_function:
            before = text[: match.start()]
            line, column = before.count("\n") + 1, match.start() - before.rfind("\n")
            hint = f"write the type without the *: call {match['type']} {match['name']}(…)"
            message = f"line {line}, column {column}: LLVM 3.7 changed the syntax of calls; {hint}"
            raise IRError(message[: 4 * MAX_QUOTED], line, column)


def _modern(type_: str) -> str:
    return "ptr" if type_.endswith("*") else type_
