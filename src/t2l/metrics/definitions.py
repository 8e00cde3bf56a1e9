"""Find the statements of a module (functions, variables, types, declarations) in text that is not all IR."""

import itertools
import re
from dataclasses import dataclass

from t2l.llvm.identifiers import GLOBAL, NAME

_COMMENT_OR_STRING = re.compile(r'"[^"\n]*"|;[^\n]*')
_BRACKET = re.compile(r'"[^"\n]*"|;[^\n]*|[()\[\]{}]')
_OPENING = "([{"
# A statement outside functions, other than `define`, at the beginning of a line.
_TOP_LEVEL = re.compile(
    rf"declare\b[^\n]*?{GLOBAL}\s*\(|%{NAME}\s*=\s*type\b|\${NAME}\s*=\s*comdat\b|![\w.]+\s*=\s*(?:distinct\s*)?!|"
    rf"{GLOBAL}\s*=\s[^\n]*?\b(?:global|constant|alias|ifunc)\b|attributes\s+#\d+\s*=|target\s+\w+\s*=|"
    r"source_filename\s*=|module\s+asm\s|uselistorder\b|;"
)
_DEFINE = re.compile(r"\bdefine\b")
# All loops in these patterns are bounded or have one way to match: a completion may be hostile.
_NEXT = re.compile(r"^define\s", re.MULTILINE)
_HEAD = re.compile(rf"define\b[^@;]{{0,2000}}?{GLOBAL}\s*\(")
# What may stand between the parameters of a function and its `{`: attributes, but no sentence.
_ATTRIBUTES = re.compile(
    r"(?:\s|;[^\n]*(?=\n)|#\d+(?!\d)|!\w+(?!\w)|[@$]" + NAME + r'(?![-\w$.])|"[^"\n]*"(?:\s*=\s*"[^"\n]*")?'
    r"|(?!(?:define|is|are|the|an?|to|and|of|that|which|returns?|takes?)\b)(?<!\w)[a-z_]\w*(?!\w)"
    r"(?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))?|(?<!\w)\d+(?!\w))*\{"
)
_MAX_HEAD = 10_000  # characters of a function's parameters, and of its attributes
_MAX_TRIES = 20  # number of times that the word `define` is looked at in one line
_SENTENCE = re.compile(r"\s(?:is|are|the|an?|to|and|of|that|which|returns?|takes?|for|in|with)\s|[.:!?]\s*$")
_TERMINATOR = re.compile(r"\b(?:ret|unreachable|br|switch|resume|invoke|indirectbr|callbr|catchswitch|cleanupret)\b")
_OMITTED = re.compile(r"^[ \t]*(?:\.\.\.|\u2026)[ \t]*$", re.MULTILINE)
_REST = re.compile(r"[ \t]*(?:;[^\n]*)?(?=\n|\Z)")
_BLANK = re.compile(r"[ \t\r]*(?:\n|\Z)")
_NAMED = re.compile(rf"([@%$]{NAME}|![\w.]+|#\d+)\s*=|.*?({GLOBAL})\s*\(", re.DOTALL)
_MENTION = re.compile(rf'([@%$]{NAME}|[!#]\d+)|"[^"\n]*"|;[^\n]*')


@dataclass(frozen=True)
class Statement:
    """A statement of a module.

    Args:
        text (`str`): its lines.
        name (`str`): what it defines or declares, such as `@f` or `%pair`; empty for comments and `target` lines.
        keyword (`str`): `define`, `declare` or empty.
        complete (`bool`): whether all its brackets are closed.
    """

    text: str
    name: str
    keyword: str = ""
    complete: bool = True

    def mentions(self) -> set[str]:
        """Return the names in it, also those of local values."""
        return {_plain(name) for name in _MENTION.findall(self.text) if name}


def read_statements(text: str) -> tuple[list[Statement], bool]:
    """Return the statements in a text, with blank lines and comments between them.

    Args:
        text (`str`): IR, perhaps with sentences before, between and after its functions.

    Returns:
        `tuple[list[Statement], bool]`: the statements in order, and whether the text has nothing else.
    """
    statements: list[Statement] = []
    position, pure = 0, True
    while position < len(text):
        line_end = text.find("\n", position)
        line_end = len(text) if line_end < 0 else line_end
        start, end, statement = _read_line(text, position, line_end)
        pure = pure and statement is not None and not text[position:start].strip()
        if statement is not None:
            statements.append(statement)
        position = end + 1 if text[end : end + 1] == "\n" else end
    return statements, pure


def _read_line(text: str, position: int, line_end: int) -> tuple[int, int, Statement | None]:
    """Return where the statement that begins in a line starts and ends, and the statement; `None` if it has none."""
    line = text[position:line_end]
    start = position + len(line) - len(line.lstrip())
    if not line.strip() or text[start] == ";":
        return start, line_end, Statement(line, "")
    for match in itertools.islice(_DEFINE.finditer(_hide(line)), _MAX_TRIES):
        if found := _read_function(text, position + match.start(), line_end):
            return found
    if not _TOP_LEVEL.match(text, start):
        return start, line_end, None
    end, closed = _brackets_end(text, start, line_end)
    statement = text[position:end]
    keyword = "declare" if text.startswith("declare", start) else ""
    if keyword and _SENTENCE.search(statement):
        return start, line_end, None
    return start, end, Statement(statement, _name(text[start:end]), keyword, closed)


def _read_function(text: str, start: int, line_end: int) -> tuple[int, int, Statement] | None:
    """Read the function that begins at `start`; `None` if there is only the word `define` in a sentence."""
    head = _HEAD.match(text, start)
    body = -1
    if head and "\n\n" not in head[0] and "define" not in head[0][6:]:
        after, closed = _closing(text, head.end() - 1, _MAX_HEAD)
        attributes = _ATTRIBUTES.match(text, after, after + _MAX_HEAD) if closed else None
        if attributes and not re.search(r"\n[ \t]*\n", attributes[0]):
            body = attributes.end() - 1
    if body < 0 and text[start:line_end].rstrip().endswith("{") and text.startswith("define ", start):
        body = start + len(text[start:line_end].rstrip()) - 1  # a head with a mistake is for LLVM to refuse
    if body < 0:
        return None
    end, closed = _closing(text, body)
    name = _plain(head[0][head[0].rindex("@") :].rstrip("( \t\n")) if head else ""
    closed = closed and _is_whole(text[body + 1 : end - 1])
    if closed and (rest := _REST.match(text, end)):
        end = rest.end()
    indent = text[text.rfind("\n", 0, start) + 1 : start]
    begin = start - len(indent) if not indent.strip() else start
    return start, end, Statement(text[begin:end].rstrip("\n"), name, "define", closed)


def _is_whole(body: str) -> bool:
    """Say whether a function's body has an end, and no line with three dots for what was left out."""
    code = _hide(body)
    return _TERMINATOR.search(code) is not None and _OMITTED.search(code) is None


def _closing(text: str, opening: int, limit: int = 1 << 60) -> tuple[int, bool]:
    """Return the position after the bracket that closes the one at `opening`, and whether there is one.

    A line that begins with `define` ends a function that was left unfinished.
    """
    depth = 0
    following = _NEXT.search(text, opening, opening + limit)
    end = following.start() if following else min(len(text), opening + limit)
    for match in _BRACKET.finditer(text, opening, end):
        if match[0][0] in '";':
            continue
        depth += 1 if match[0] in _OPENING else -1
        if depth == 0:
            return match.end(), True
    return end, False


def _brackets_end(text: str, start: int, line_end: int) -> tuple[int, bool]:
    """Return the end of the first line in which all brackets that were opened since `start` are closed."""
    depth, end = 0, line_end
    if not _BRACKET.search(text, start, line_end):
        return line_end, True
    for match in _BRACKET.finditer(text, start):
        if match.start() >= end:
            if depth <= 0:
                return end, True
            following = text.find("\n", match.start())
            end = len(text) if following < 0 else following
        if match[0][0] not in '";':
            depth += 1 if match[0] in _OPENING else -1
    return end, depth <= 0


def _hide(line: str) -> str:
    """Return a line of the same length, with blanks for strings and comments."""
    return _COMMENT_OR_STRING.sub(lambda match: " " * len(match[0]), line)


def _name(statement: str) -> str:
    match = _NAMED.match(statement)
    return _plain(match[1] or match[2]) if match else ""


def _plain(name: str) -> str:
    """Return a name without the quotes that it may have."""
    return name[0] + name[1:].strip('"')
