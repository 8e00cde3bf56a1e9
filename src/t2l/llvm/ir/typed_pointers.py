"""Rewrite the pointer types of LLVM before version 15 (`i32*`, `%struct.S**`, `void (i8*)*`) as `ptr`.

LLVM reads only `ptr` today, but much of the IR in books, on the web and in a model's training data has the old types.
The text is rewritten token by token, without a check: the pointee types are lost, so a load of a wrong type is not
noticed. `void*`, `label*` and `ptr*`, which no version of LLVM knows, are left for LLVM to refuse. No other syntax of
old versions is rewritten (`t2l.llvm.ir.old_syntax`).
"""

import re
from collections.abc import Sequence

from t2l.llvm.identifiers import LOCAL

_TOKEN = re.compile(r'(?P<gap>(?:\s+|;[^\n]*)*)(?P<token>(?:[%@]|\bc)?"[^"]*"|[%@!$#]?[-\w$.]+|.|\Z)', re.DOTALL)
_OPENING, _CLOSING = frozenset("([{<"), frozenset(")]}>")
_MADE = "ptr "  # a type that was rewritten; with the blank, because nobody writes `ptr*`
_TYPE_WORD = re.compile(rf"{LOCAL}|i\d+|half|bfloat|float|double|fp128|x86_fp80|ppc_fp128|{_MADE}.*")


def modernize(text: str) -> str:
    """Rewrite typed pointers as `ptr`; text without a `*` is returned unchanged.

    Args:
        text (`str`): LLVM assembly, well-formed or not.

    Returns:
        `str`: the same lines, with `ptr` for each type that ends in `*`. If a `*` does not follow a type, the text is
            unchanged from there on, and LLVM will refuse it.

    ```python
    >>> modernize("%p = getelementptr [4 x i8*], [4 x i8*]* @table, i64 0, i64 %i")
    '%p = getelementptr [4 x ptr], ptr @table, i64 0, i64 %i'
    >>> modernize("define void (i32)* @pick(i8 addrspace(3)* %p, i64** %q)")
    'define ptr @pick(ptr addrspace(3) %p, ptr %q)'

    ```
    """
    if "*" not in text:
        return text
    gaps: list[str] = []
    tokens: list[str] = []
    rest = ""
    for match in _TOKEN.finditer(text):
        token, gap = match["token"], match["gap"]
        if token == "*":
            space = "".join(tokens[-4:]) if tokens[-4:-2] == ["addrspace", "("] and tokens[-1] == ")" else ""
            start = _type_start(tokens, len(tokens) - (4 if space else 0))
            if start is None:
                rest = text[match.start() :]
                break
            within = "".join([*gaps[start + 1 :], gap])
            token, gap = _MADE + space, gaps[start] + "\n" * within.count("\n")  # keep line numbers
            del tokens[start:], gaps[start:]
        tokens.append(token)
        gaps.append(gap)
    return "".join(gap + token.strip() for gap, token in zip(gaps, tokens, strict=True)) + rest


def _type_start(tokens: Sequence[str], end: int) -> int | None:
    """Return the index of the first token of the type that ends just before `end`; `None` if none ends there."""
    returned = False  # whether the next type to the left is what a function returns
    while end > 0:
        word = tokens[end - 1]
        if word not in _CLOSING:
            return end - 1 if _TYPE_WORD.fullmatch(word) or (returned and word in ("void", "ptr")) else None
        opening = _opening(tokens, end - 1)
        if opening is None or tokens[end - 1] != ")":
            return opening
        end, returned = opening, True  # the brackets held the parameters of a function type
    return None


def _opening(tokens: Sequence[str], closing: int) -> int | None:
    """Return the index of the opening bracket for the closing one at `closing`; `None` if there is none."""
    depth = 0
    for position in range(closing, -1, -1):
        depth += (tokens[position] in _CLOSING) - (tokens[position] in _OPENING)
        if depth == 0:
            return position
    return None
