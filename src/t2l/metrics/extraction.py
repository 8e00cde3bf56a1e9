"""The IR in what a chat model says: fences, prose around it, several attempts.

The same rule for every model: text that is IR and nothing else comes out as it went in.
"""

import re

from t2l.llvm.identifiers import GLOBAL, NAME

_FENCE = re.compile(r"^[ \t]*(?P<fence>```+|~~~+)[^\n`]*\n(?P<body>.*?)(?:^[ \t]*(?P=fence)[ \t]*$|\Z)", re.M | re.S)
_BEGINS = re.compile(  # a line that begins an entity of a module, outside of functions
    rf"(?:define|declare)\b.*{GLOBAL}\(|[%@$]{NAME} = |!(?:\d+|[\w.]+) = |"
    r"attributes #\d+ = |target (?:triple|datalayout) = |source_filename = |module asm |;"
)

_NO_CODE = re.compile(r'"[^"]*"|;.*')  # strings and comments


def extract_ir(text: str, entry_point: str | None = None) -> str:
    """The IR in a completion.

    Of fenced blocks with IR in them, the last one that defines the entry point counts (models correct themselves),
    else the last; without fences, the whole text. Of that, lines that stand outside of functions and begin no entity
    of a module are prose, and are left out. A function under another name stays under that name: it was not asked for.

    Args:
        text (`str`): what a model said.
        entry_point (`str`, *optional*): the function asked for, without the `@`.

    Returns:
        `str`: the text itself where it is IR alone; empty where there is no function in it.

    ```python
    >>> print(extract_ir("Sure!\\n~~~\\ndefine void @f() {\\n  ret void\\n}\\n~~~\\nHope this helps."))
    define void @f() {
      ret void
    }

    ```
    """
    blocks = [block for match in _FENCE.finditer(text) if "define " in (block := match["body"].rstrip("\n"))]
    wanted = [block for block in blocks if entry_point and _defines(block, entry_point)]
    return _without_prose([text, *blocks, *wanted][-1])


def _defines(text: str, entry_point: str) -> bool:
    name = re.escape(entry_point)
    return re.search(rf'^\s*define\b[^\n]*@(?:{name}|"{name}")\(', text, re.MULTILINE) is not None


def _without_prose(text: str) -> str:
    if "define " not in text:
        return ""
    kept: list[str] = []
    depth, headed = 0, False  # brackets that are open; whether a function has begun and not ended
    for line in text.split("\n"):
        code = _NO_CODE.sub("", line).strip()
        if depth or headed or not line.strip() or _BEGINS.match(line.strip()):
            kept.append(line)
            depth = max(0, depth + sum(code.count(char) for char in "([{") - sum(code.count(char) for char in ")]}"))
            headed = (headed or code.startswith("define")) and not (depth == 0 and code.endswith("}"))
    return text if len(kept) == text.count("\n") + 1 else "\n".join(kept).strip("\n")
