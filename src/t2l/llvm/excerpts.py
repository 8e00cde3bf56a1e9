"""Parts of a text that somebody wrote, as they are shown to a person. Safe on hostile text."""

MAX_QUOTED = 200  # characters of a line


def get_line(text: str, line: int) -> str:
    """Return a line of a text, counted from 1; empty if there is no such line."""
    lines = text.split("\n")
    return lines[line - 1] if 0 < line <= len(lines) else ""


def show_position(text: str, line: int, column: int) -> str:
    """Return a line of a text with its number, and a caret under one of its characters.

    Args:
        text (`str`): the whole text.
        line (`int`): which line, from 1.
        column (`int`): which character of the line, from 1.

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
    """Replace control characters by escapes such as `\\x1b`: a hostile text must not steer the terminal."""
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)
