"""The IR in what a chat model says: fences, prose around it, several attempts.

The same rule for every model: text that is IR and nothing else comes out as it went in.
"""

import re

_FENCE = re.compile(r"^[ \t]*(?P<fence>```+|~~~+)[^\n`]*\n(?P<body>.*?)(?:^[ \t]*(?P=fence)[ \t]*$|\Z)", re.M | re.S)
_BEGINS = re.compile(  # a line that begins an entity of a module, outside of functions
    r'(?:define|declare)\b.*[@(]|[%@$](?:"[^"]*"|[-\w$.]+) = |!(?:\d+|[\w.]+) = |attributes #\d+ = |'
    r"target (?:triple|datalayout) = |source_filename = |module asm |;"
)


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
    kept, depth = [], 0
    for line in text.split("\n"):
        if depth or not line.strip() or _BEGINS.match(line.strip()):
            kept.append(line)
            depth = max(0, depth + _opens(line, inside=depth > 0))
    if len(kept) == len(text.split("\n")):
        return text
    return "\n".join(kept).strip("\n")


def _opens(line: str, *, inside: bool) -> int:
    """Whether a line opens a function's body (1), closes it (-1), or neither (0)."""
    code = re.sub(r'"[^"]*"|;.*', "", line).strip()
    if inside:
        return -1 if code == "}" else 0
    return int(code.startswith("define") and not code.endswith("}"))
