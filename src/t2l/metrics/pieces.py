"""Split the answer of a chat model into pieces that may hold IR: fenced blocks, strings of JSON, the text between."""

import ast
import contextlib
import html
import json
import re
from collections.abc import Iterator
from typing import NamedTuple

# Everything up to the last of these is a model's thinking.
_THINKING = re.compile(r"</\s*(?:think|thinking|thought|reasoning)\s*>|<\|channel\|>final<\|message\|>", re.IGNORECASE)
_SPECIAL = re.compile(r"<\|[a-z_]+\|>|</s>|<end_of_turn>|<\uff5c[^\uff5c\n]*\uff5c>")
_SPACE = re.compile("[\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u3000]")
_INVISIBLE = re.compile("[\ufeff\u200b\u200c\u200d\u2060]")
_TAGS = "answer|solution|output|result|final|response|code|pre|p|div|span|ir|llvm|llvm-ir|tool_call|program|module|br"
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>\n]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[\da-fA-F]+);")
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_FENCE = re.compile(r"(?P<indent>^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?)?(?P<run>`{3,}|~{3,})", re.MULTILINE)
# Two lines with the numbers of a listing, the first of them the head of a function.
_NUMBERED = re.compile(r"^[ \t]*(\d{1,5})[ \t]*[|:.)]?[ \t]+define\b[^\n]*\n[ \t]*(\d{1,5})\b", re.MULTILINE)
_NUMBER = re.compile(r"^[ \t]*\d{1,5}(?:[ \t]*[|:.)](?=\s)|(?=\s))[ \t]?", re.MULTILINE)
_ADDED = re.compile(r"^\+[ \t]*define\b", re.MULTILINE)
_ESCAPED = re.compile(r"^[ \t]*define\b[^\n@]*\\@", re.MULTILINE)
_ESCAPE = re.compile(r"\\([@%_*#!\[\]{}()<>.=-])")
_QUOTES = re.compile(r'"{3}' + r"|(?:(?<=[=(])|(?<=[=(] )|^)'{3}", re.MULTILINE)  # of a string of Python
_MAX_LINE = 4_000  # characters of a line that are looked at before and after a fence
_SPAN = re.compile(r"`([^`\n]+)`")
_STRING = re.compile(r"""(?<!\\)"(?:[^"\\\n]|\\.)*"|(?<=[\s:\[({,])'(?:[^'\\\n]|\\.)*'""")
_LINES = re.compile(r'\[(?=\s*"\s*(?:define|declare|;|[@%][^"\n]*=)[^"\n]*",)')


class Piece(NamedTuple):
    """A part of an answer, and whether it was set apart as code."""

    text: str
    fenced: bool


def split_answer(answer: str) -> list[Piece]:
    """Return the pieces of an answer in order, without thinking, quote signs, tags and the like.

    Args:
        answer (`str`): the answer of a chat model.
    """
    text = clean(answer)
    if ("\\n" in text or _LINES.search(text)) and (strings := list(_json_strings(text))):
        return [Piece(string, fenced=True) for string in strings]
    return [piece for piece in _split_fences(text) if piece.text.strip()]


def clean(answer: str) -> str:
    """Return an answer without a model's thinking, and without what surrounds or disguises code."""
    *_, text = _THINKING.split(answer)
    text = _INVISIBLE.sub("", _SPACE.sub(" ", text)).replace("\r\n", "\n")
    text = _SPECIAL.sub("\n", text)
    if re.search(r"^[ \t]*>[ \t]?(?:define|```|~~~|\S*[^\S\n]*[}%@])", text, re.MULTILINE):
        text = _QUOTE.sub("", text)
    tagged = _TAG.search(text) is not None
    if tagged:
        text = _TAG.sub("\n", text)
    if _is_escaped(text) or (tagged and _ENTITY.search(text)):
        text = html.unescape(text)
    text = _QUOTES.sub("\n", text)
    return _remove_margin(text)


def _remove_margin(text: str) -> str:
    """Return a text without the signs that a listing, a comparison of files or a text processor puts before code."""
    numbered = _NUMBERED.search(text)
    if numbered and int(numbered[2]) == int(numbered[1]) + 1:
        text = _NUMBER.sub("", text)
    if _ADDED.search(text):
        text = re.sub(r"^\+", "", re.sub(r"^(?:-(?!\d)|@@)[^\n]*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE)
    return _ESCAPE.sub(r"\1", text) if _ESCAPED.search(text) else text


def _is_escaped(text: str) -> bool:
    """Say whether a text has escapes of HTML, such as `&lt;`, outside strings and comments of IR."""
    return "&" in text and _ENTITY.search(re.sub(r'"[^"\n]*"|(?<!&lt)(?<!&gt)(?<!&quot);[^\n]*', "", text)) is not None


def _json_strings(text: str) -> Iterator[str]:
    """Yield the strings of JSON, or of Python, that hold a function; a list of lines counts as one string."""
    for match in _LINES.finditer(text):
        with contextlib.suppress(ValueError):
            lines, _ = json.JSONDecoder().raw_decode(text, match.start())
            yield "\n".join(line for line in lines if isinstance(line, str))
    for match in _STRING.finditer(text):
        if "define" in match[0] and "\\n" in match[0]:
            with contextlib.suppress(ValueError, SyntaxError):
                decoded = json.loads(match[0], strict=False) if match[0][0] == '"' else ast.literal_eval(match[0])
                yield from (piece.text for piece in _split_fences(decoded) if "}" in piece.text)


def _split_fences(text: str) -> Iterator[Piece]:
    """Yield fenced blocks, code spans with a function, and the text between them."""
    position = 0
    while opening := _find_opening(text, position):
        yield from _split_spans(text[position : opening.start()])
        run = opening["run"]
        start = opening.end()
        line_end = _line_end(text, start)
        info = text[start:line_end]
        if "define" not in info and run not in info:
            start = min(line_end + 1, len(text))
        end, position = _find_closing(text, start, run)
        body = text[start:end].rstrip("\n")
        yield Piece(
            re.sub(r"^\s*(?:llvm|ll|ir|llvm-ir)\s+(?=define)", "", body) if start < line_end else body, fenced=True
        )
    yield from _split_spans(text[position:])


def _find_opening(text: str, position: int) -> re.Match[str] | None:
    """Return the next fence that begins a line, or that is closed in its own line after a function."""
    for match in _FENCE.finditer(text, position):
        line_start = _line_start(text, match.start("run"))
        before = text[line_start : match.start("run")]
        rest = text[match.end() : _line_end(text, match.end())]
        if match["indent"] is not None and not before.strip(" \t-*+.)0123456789"):
            return match
        if "define" in rest:
            return match
    return None


def _find_closing(text: str, start: int, run: str) -> tuple[int, int]:
    """Return where a block ends, and where the text goes on.

    A fence with the name of a language, which only opens a block, ends a block that was never closed.
    """
    for match in re.compile(rf"{run[0]}{{{len(run)},}}").finditer(text, start):
        rest = text[match.end() : _line_end(text, match.end())]
        line_start = _line_start(text, match.start())
        alone = not text[line_start : match.start()].strip()
        if alone and rest.strip() and re.fullmatch(r"[\w+.-]+(?:[ \t].*)?", rest.strip()) and len(rest) < 30:
            return line_start, line_start
        return match.start(), match.end()
    return len(text), len(text)


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position, position + _MAX_LINE)
    return min(len(text), position + _MAX_LINE) if end < 0 else end


def _line_start(text: str, position: int) -> int:
    first = max(0, position - _MAX_LINE)
    return max(text.rfind("\n", first, position) + 1, first)


def _split_spans(text: str) -> Iterator[Piece]:
    """Yield a text without the backticks of code spans; a span with a whole function is a piece of its own."""
    if "`" not in text or "define" not in text:
        yield Piece(text, fenced=False)
        return
    whole = [match[1] for match in _SPAN.finditer(text) if "define" in match[1] and "}" in match[1]]
    if whole:
        yield from (Piece(span, fenced=True) for span in whole)
    else:
        yield Piece(re.sub(r"^([ \t]*)`([^`\n]*)`[ \t]*$", r"\1\2", text, flags=re.MULTILINE), fenced=False)
