"""The text of blocks in a drawing: wrapped lines, coloured by what their words are."""

import re
from collections.abc import Sequence
from html import escape  # not of xml.sax.saxutils, which takes 40 ms to import

from t2l.llvm.excerpts import printable

MAX_COLUMNS = 76
MAX_LINES = 32  # of one block
_TAIL = 6  # number of lines that are shown at the end of a block that is too long
_INDENT = "      "
_WORD = re.compile(
    r'(?P<local>%(?:"[^"]*"|[-\w$.]+))|(?P<global>@(?:"[^"]*"|[-\w$.]+))|(?P<string>c?"[^"]*")'
    r"|(?P<type>\b(?:i\d+|ptr|void|label|float|double|half|bfloat|fp128)\b)"
    r"|(?P<number>(?<![\w.])-?(?:0x[\dA-Fa-f]+|\d[\d.]*(?:e[-+]?\d+)?)\b|\b(?:true|false|null|poison|undef)\b)"
    r"|(?P<opcode>\b[a-z]\w*)"
)


def shape_lines(lines: Sequence[str]) -> list[str]:
    """Return the lines to show: no longer than `MAX_COLUMNS`, and at most `MAX_LINES`, the last ones among them."""
    wrapped = [part for line in lines for part in _wrap(printable(line))]
    if len(wrapped) <= MAX_LINES:
        return wrapped
    head = MAX_LINES - _TAIL - 1
    return [*wrapped[:head], f"⋮ {len(wrapped) - head - _TAIL} more lines", *wrapped[-_TAIL:]]


def _wrap(line: str) -> list[str]:
    parts = []
    while len(line) > MAX_COLUMNS:
        end = max(line.rfind(", ", 0, MAX_COLUMNS) + 1, line.rfind(" ", MAX_COLUMNS // 2, MAX_COLUMNS))
        end = end if end > len(_INDENT) else MAX_COLUMNS
        parts.append(line[:end])
        line = _INDENT + line[end:].lstrip()
    return [*parts, line]


def shorten(text: str, columns: int) -> str:
    """Return a text of at most `columns` characters, with an ellipsis if it was longer."""
    text = printable(text)
    return text if len(text) <= columns else text[: columns - 1] + "…"


def colour(line: str) -> str:
    """Return a line of IR as SVG, with a `tspan` around each word of a known type."""
    pieces, position, seen = [], 0, False
    for match in _WORD.finditer(line):
        word = match.lastgroup or ""
        if word == "opcode" and seen:  # only the first is the opcode, the others are flags
            word = "flag"
        seen |= match.lastgroup == "opcode"
        pieces += [escape(line[position : match.start()]), f'<tspan class="{word}">{escape(match[0])}</tspan>']
        position = match.end()
    return "".join(pieces) + escape(line[position:])
