"""Excerpts of untrusted text to show to a person: one line, or one line with a caret under a character."""

MAX_QUOTED = 200  # maximum number of characters quoted from a line


def get_line(text: str, line: int) -> str:
    """Return line number `line` (from 1) of a text; empty if there is no such line."""
    lines = text.split("\n")
    return lines[line - 1] if 0 < line <= len(lines) else ""


def show_position(text: str, line: int, column: int) -> str:
    """Return a line of a text with its number, and a caret under one of its characters.

    Args:
        text (`str`): the whole text.
        line (`int`): number of the line, from 1.
        column (`int`): position of the character in the line, from 1.

    Returns:
        `str`: two lines. Control characters are escaped, and a long line is cut.

    ```python
    >>> print(show_position("define i32 @f() {\\n  ret i64 0\\n}", 2, 7))
    2 |   ret i64 0
      |       ^

    ```
    """
    written = get_line(text, line)
    start = max(0, column - 1 - MAX_QUOTED // 2)
    before = printable(written[start : column - 1].expandtabs(4))
    shown = printable(written[start : start + MAX_QUOTED].rstrip().expandtabs(4))
    return f"{line} | {shown}\n{' ' * len(str(line))} | {' ' * len(before)}^"


def printable(text: str) -> str:
    """Replace control characters by escapes such as `\\x1b`, so that hostile text cannot control the terminal."""
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)
