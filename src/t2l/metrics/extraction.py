"""Find the IR in the answer of a chat model, which may have code fences, prose, or several attempts.

The same rule holds for every model. A text with nothing but IR stays unchanged.
"""

import re

from t2l.llvm.identifiers import GLOBAL, NAME, defined_functions

_FENCE = re.compile(r"^[ \t]*(?P<fence>```+|~~~+)[^\n`]*\n(?P<body>.*?)(?:^[ \t]*(?P=fence)[ \t]*$|\Z)", re.M | re.S)
_TOP_LEVEL = re.compile(  # the beginning of a line of IR outside functions
    rf"(?:define|declare)\b.*{GLOBAL}\(|[%@$]{NAME} = |!(?:\d+|[\w.]+) = |"
    r"attributes #\d+ = |target (?:triple|datalayout) = |source_filename = |module asm |;"
)
_NO_CODE = re.compile(r'"[^"]*"|;.*')  # strings and comments


def extract_ir(text: str, entry_point: str | None = None) -> str:
    """Return the IR in a completion.

    If there are fenced blocks with IR, the last one that defines the entry point is taken, because models correct
    themselves; if none defines it, the last one. Without fences the whole text is taken. Lines outside functions that
    are not IR are prose, and are left out. Functions keep their names, so an answer under another name stays wrong.

    Args:
        text (`str`): the completion.
        entry_point (`str`, *optional*): name of the requested function, without the `@`.

    Returns:
        `str`: the IR; `text` itself if it is IR alone; empty if it has no function.

    ```python
    >>> print(extract_ir("Sure!\\n~~~\\ndefine void @f() {\\n  ret void\\n}\\n~~~\\nHope this helps."))
    define void @f() {
      ret void
    }

    ```
    """
    blocks = [block for match in _FENCE.finditer(text) if "define " in (block := match["body"].rstrip("\n"))]
    wanted = [block for block in blocks if entry_point in defined_functions(block)]
    return _remove_prose([text, *blocks, *wanted][-1])


def _remove_prose(text: str) -> str:
    if "define " not in text:
        return ""
    lines = text.split("\n")
    kept: list[str] = []
    depth, in_function = 0, False  # number of open brackets; whether a function has begun and its last `}` is to come
    for line in lines:
        code = _NO_CODE.sub("", line).strip()
        if depth or in_function or not line.strip() or _TOP_LEVEL.match(line.strip()):
            kept.append(line)
            depth = max(0, depth + sum(code.count(char) for char in "([{") - sum(code.count(char) for char in ")]}"))
            in_function = (in_function or code.startswith("define")) and not (depth == 0 and code.endswith("}"))
    return text if len(kept) == len(lines) else "\n".join(kept).strip("\n")
