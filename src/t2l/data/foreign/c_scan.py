"""Function definitions and prototypes with the comments above them, found in C and C++ text without compiling it.

    for function in scan_functions(text):
        print(function.name, function.comment)

The scan is tolerant: it sees both branches of an `#if`, and may be wrong about code that macros produce. Clang decides
whether a function exists and how it compiles (`t2l.data.foreign.c_sources`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LITERAL = re.compile(r"//[^\n]*(?:\n[ \t]*//[^\n]*)*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.MULTILINE)
_BALANCED = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"
_ATTRIBUTE = re.compile(rf"(?:\b__attribute(?:__)?|\b__declspec)\s*\({_BALANCED}\)|\[\[[^\]]*\]\]")
_HEAD = re.compile(rf"[*\s]\b(?P<name>[A-Za-z_]\w*)\s*\((?P<parameters>{_BALANCED})\)[\s\w]*\Z")
_OLD_STYLE = re.compile(r"(\((?:\s*[A-Za-z_]\w*\s*,)*\s*[A-Za-z_]\w*\s*\)\s*)((?:[A-Za-z_][\w\s*,\[\]]*;\s*)+)(?=\{)")
_TRANSPARENT = re.compile(
    r"\b(?:extern|(?:inline\s+)?namespace(?:\s+[\w:]+)?)\s*\{"
)  # blocks whose content is at file scope, too
_RULER = re.compile(r"[-=*#~_/]{3,}")
_DOC = ("/**", "/*!", "///", "//!")
_STATEMENT = {"if", "for", "while", "switch", "return", "sizeof", "do", "else"}


@dataclass(frozen=True)
class Function:
    """A function definition found by the scan.

    Args:
        name (`str`): name of the function.
        start (`int`): offset of `text` in the file.
        line (`int`): line of the name, from 1.
        parameters (`tuple[str]`): names of the parameters.
        text (`str`): the definition.
        comment (`str`): the comment right above it; empty if there is none.
    """

    name: str
    start: int
    line: int
    parameters: tuple[str, ...]
    text: str
    comment: str


def scan_functions(text: str) -> Iterator[Function]:
    """Yield the function definitions at file or namespace scope, each with the comment right above it."""
    code, comments = _code_and_comments(text)
    line, counted = 1, 0
    for start, body, end in _declarations(code):
        first = body - len(code[start:body].lstrip())
        head = _HEAD.search(code[first:body]) if body < end else None
        if head and head["name"] not in _STATEMENT and "=" not in code[first:body]:
            line += text.count("\n", counted, first + head.start("name"))
            counted = first + head.start("name")
            comment = _comment_above(text, start, first, comments)
            yield Function(head["name"], first, line, _names(head["parameters"]), text[first:end], comment)


def scan_prototypes(text: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the comment of each function that is only declared, and has a comment right above it."""
    code, comments = _code_and_comments(text)
    for start, body, end in _declarations(code):
        first = body - len(code[start:body].lstrip())
        head = _HEAD.search(code[first:body]) if body == end else None
        declares = head and not re.search(r"[={}]|\btypedef\b", code[first:body])
        if head and declares and (comment := _comment_above(text, start, first, comments)):
            yield head["name"], comment


def _code_and_comments(text: str) -> tuple[str, dict[int, int]]:
    """Return the text with blanks for all that is no code, and the start of each comment by its end."""
    comments: dict[int, int] = {}
    for match in _LITERAL.finditer(text):
        if match[0][0] == "/":
            comments[match.start() + len(match[0].rstrip())] = match.start()
    code = _LITERAL.sub(lambda match: _blank(match[0]), text)
    # The head of a function has no directive in it.
    code = _DIRECTIVE.sub(lambda match: ";" + _blank(match[0])[1:], code)
    code = _ATTRIBUTE.sub(lambda match: re.sub(r"\S", "_", match[0]), code)
    code = _OLD_STYLE.sub(lambda match: match[1] + _blank(match[2]), code)  # `int f(a, b) int a; char *b; {`
    return _TRANSPARENT.sub(lambda match: _blank(match[0][:-1]) + ";", code), comments


def _declarations(code: str) -> Iterator[tuple[int, int, int]]:
    """Yield the start, the body and the end of what stands at file scope; without a body, the last two are equal."""
    depth = start = body = 0
    for match in re.finditer(r"^\}|[{};]", code, re.MULTILINE):
        position = match.start()
        if match[0] == "{":
            body = body if depth else position
            depth += 1
        elif match[0] == "}" and depth:
            # At the start of a line it always ends a function. The count may be wrong, because both branches of an
            # `#if` are counted.
            depth = 0 if position == 0 or code[position - 1] == "\n" else depth - 1
            if not depth:
                yield start, body, position + 1
        elif match[0] == ";" and not depth:
            yield start, position, position
        if depth == 0:
            start = position + 1


def _blank(text: str) -> str:
    """Replace everything except line ends by blanks."""
    return re.sub(r"[^\n]", " ", text)


def _names(parameters: str) -> tuple[str, ...]:
    """Return the names of parameters: `a`, `b`, `c` for `int a, char *b[4], int (*c)(int)`."""
    flat = re.sub(r"\(\s*\*+\s*(\w*)[^()]*\)\s*\([^()]*\)", r" \1", parameters)
    words = [re.findall(r"\w*[^\W_]\w*", re.sub(r"\[[^\]]*\]", "", part)) for part in flat.split(",")]
    return () if words in ([[]], [["void"]]) else tuple(found[-1] if found else "" for found in words)


def _comment_above(text: str, start: int, first: int, comments: dict[int, int]) -> str:
    """Return the comment that ends right before `first`; a doc comment may have one blank line after it.

    Comments of one line each, in successive lines, are one comment; the title of a section is not part of it.
    """
    end = start + len(text[start:first].rstrip())
    begin = comments.get(end, end)
    comment = text[begin:end]
    is_doc = comment.startswith(_DOC)
    if text.count("\n", end, first) > 1 + is_doc or comment[3:4] == "<" or not _is_alone(text, begin):
        return ""
    lines = [comment]
    while lines[0].startswith("/*") and "\n" not in lines[0]:
        before = start + len(text[start:begin].rstrip())
        above = comments.get(before)
        if above is None or text.count("\n", before, begin) != 1 or not _is_alone(text, above):
            break
        if _RULER.search(text, above + 2, before - 2):
            break
        begin = above
        lines.insert(0, text[begin:before])
    lines = lines if lines[0].startswith("/*") and "\n" not in lines[0] else lines[1:]
    return comment if len(lines) < 2 else "/*\n" + "\n".join(line[2:-2].strip("*! ") for line in lines) + "\n*/"


def _is_alone(text: str, begin: int) -> bool:
    """Say whether only blanks stand before a position in its line."""
    return not text[text.rfind("\n", 0, begin) + 1 : begin].strip()
