"""A cheap look at IR that a model wrote, before LLVM sees it: what is known to kill, stall or leave LLVM is refused.

The limits stand far above what a program for one request needs. This is the first of several walls and proves nothing:
what passes is still parsed, compiled and run in a worker process.
"""

import re

from t2l.llvm.errors import IRError, SandboxError

MAX_CHARACTERS = 262_144
MAX_DEPTH = 64
MAX_INTEGER_BITS = 128
MAX_VECTOR_ELEMENTS = 256
MAX_ARRAY_ELEMENTS = 4_194_304
MAX_DIGITS = 400  # LLVM reads a decimal number of any length, in quadratic time

_STRING_OR_COMMENT = re.compile(r'"[^"]*"|;[^\n]*')
_BRACKET = re.compile(r"[(\[{<]|[)\]}>]")
_NO_NAME_BEFORE = r"(?<![%@$!#\w.-])"
_INTEGER = re.compile(_NO_NAME_BEFORE + r"i(\d+)\b")
_SEQUENCE = re.compile(r"([\[<])\s*(\d+)\s*x\b")
_FORBIDDEN = re.compile(_NO_NAME_BEFORE + r"(asm|thread_local|vscale|ifunc)\b(?!:)")


def screen(text: str) -> None:
    """Refuse text that need not, or must not, reach LLVM.

    Args:
        text (`str`): LLVM assembly as a model wrote it.

    Raises:
        `IRError`: if the text cannot be LLVM assembly.
        `SandboxError`: with status `unsupported` where LLVM knows the construct and the sandbox does not take it,
            `no_function` where nothing is defined.
    """
    if len(text) > MAX_CHARACTERS:
        raise SandboxError("unsupported", f"text of {len(text)} characters; at most {MAX_CHARACTERS} are judged")
    if "\0" in text:
        raise IRError(f"NUL character at offset {text.index(chr(0))}; LLVM would ignore everything after it")
    code = _STRING_OR_COMMENT.sub(lambda match: '""' if match[0][0] == '"' else "", text)
    if not re.search(r"\bdefine\b", code):
        raise SandboxError("no_function", "the text defines no function")
    if not "".join(match[0] for match in _STRING_OR_COMMENT.finditer(text) if match[0][0] == '"').isascii():
        raise SandboxError("unsupported", "a string holds characters outside ASCII; write them as \\xx")
    if not code.isascii():
        raise IRError("characters outside ASCII in the code")
    _screen_depth(code)
    _screen_sizes(code)
    if match := _FORBIDDEN.search(code):
        raise SandboxError("unsupported", f"'{match[1]}' is not judged here")


def _screen_depth(code: str) -> None:
    depth = 0
    for match in _BRACKET.finditer(code):
        depth += 1 if match[0] in "([{<" else -1
        if depth > MAX_DEPTH:
            raise SandboxError("unsupported", f"brackets nested deeper than {MAX_DEPTH}")


def _screen_sizes(code: str) -> None:
    if match := re.search(rf"\d{{{MAX_DIGITS + 1},}}", code):
        raise SandboxError("unsupported", f"a number of {len(match[0])} digits; at most {MAX_DIGITS} are judged")
    for match in _INTEGER.finditer(code):
        if int(match[1]) > MAX_INTEGER_BITS:
            raise SandboxError("unsupported", f"integer type {match[0]}; at most i{MAX_INTEGER_BITS} is judged")
    for match in _SEQUENCE.finditer(code):
        kind, limit = ("array", MAX_ARRAY_ELEMENTS) if match[1] == "[" else ("vector", MAX_VECTOR_ELEMENTS)
        if int(match[2]) > limit:
            raise SandboxError("unsupported", f"{kind} of {match[2]} elements; at most {limit} are judged")
