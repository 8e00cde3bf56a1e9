"""Doc comments and the functions below them, found in C and C++ text without compiling it.

    for function in scan_functions(text):
        print(function.name, describe(function.comment, function.name))

The scan is tolerant: it sees both branches of an `#if`, and may be wrong about code that macros produce. Clang decides
whether a function exists and how it compiles (`t2l.data.foreign.c_sources`).
"""

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MIN_WORDS, MAX_DESCRIPTION = 3, 600  # words, characters
_LITERAL = re.compile(r"//[^\n]*(?:\n[ \t]*//[^\n]*)*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.MULTILINE)
_BALANCED = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"
_ATTRIBUTE = re.compile(rf"(?:\b__attribute(?:__)?|\b__declspec)\s*\({_BALANCED}\)|\[\[[^\]]*\]\]")
_HEAD = re.compile(rf"[*\s]\b(?P<name>[A-Za-z_]\w*)\s*\((?P<parameters>{_BALANCED})\)[\s\w]*\Z")
_TRANSPARENT = re.compile(
    r"\b(?:extern|(?:inline\s+)?namespace(?:\s+[\w:]+)?)\s*\{"
)  # blocks whose content is at file scope, too
_STATEMENT = {"if", "for", "while", "switch", "return", "sizeof", "do", "else"}

_REFUSED = re.compile(r"copyright|licen[sc]e|spdx|all rights reserved|[@\\](?:(?:file|defgroup|name)\b(?!:)|\{)", re.I)
_RULER = re.compile(r"[-=*#~_/]{4,}")
_EXAMPLE = re.compile(r"[@\\](code|verbatim)\b.*?[@\\]end\1|```.*?```|<pre>.*?</pre>", re.DOTALL)
_INLINE = re.compile(r"[@\\](?:[pcabe]|em|ref|n|li|link|endlink)\b(?!:)\s*|[@\\]f[\[\]$]|[`%](?=\w)|(?<=[\w)])`|\*\*")
_HTML = re.compile(r"</?(?:b|i|em|strong|p|br|tt|code|ul|ol|li|su[bp]|a|h\d|center)(?:\s+\w+\s*=[^>]*)?\s*/?>", re.I)
_TAG = re.compile(r"[@\\](?P<tag>\w+)(?:\s*\[[^\]]*\])?(?P<colon>:?)\s*(?P<text>.*)|[Rr]eturns?:\s*(?P<returns>.*)")
_BODY = {"brief", "short", "details", "note", "remark", "remarks"}
_RETURNS = {"return", "returns", "result", "retval"}


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
    comments: dict[int, int] = {}
    for match in _LITERAL.finditer(text):
        if match[0][0] == "/":
            comments[match.start() + len(match[0].rstrip())] = match.start()
    code = _LITERAL.sub(lambda match: _blank(match[0]), text)
    code = _DIRECTIVE.sub(
        lambda match: ";" + _blank(match[0])[1:], code
    )  # the head of a function has no directive in it
    code = _ATTRIBUTE.sub(lambda match: re.sub(r"\S", "_", match[0]), code)
    code = _TRANSPARENT.sub(lambda match: _blank(match[0][:-1]) + ";", code)
    depth = start = body = counted = 0
    line = 1
    for match in re.finditer(r"^\}|[{};]", code, re.MULTILINE):
        position = match.start()
        if match[0] == "{":
            body = body if depth else position
            depth += 1
        elif match[0] == "}" and depth:
            # At the start of a line it always ends a function. The count may be wrong, because both branches of an
            # `#if` are counted.
            depth = 0 if position == 0 or code[position - 1] == "\n" else depth - 1
            first = body - len(code[start:body].lstrip())
            head = None if depth else _HEAD.search(code[first:body])
            if head and head["name"] not in _STATEMENT and "=" not in code[first:body]:
                line += text.count("\n", counted, first + head.start("name"))
                counted = first + head.start("name")
                comment = _comment_above(text, start, first, comments)
                yield Function(
                    head["name"], first, line, _names(head["parameters"]), text[first : position + 1], comment
                )
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
    """Return the comment that ends right before `first`; a doc comment may have one blank line after it."""
    end = start + len(text[start:first].rstrip())
    begin = comments.get(end, end)
    comment = text[begin:end]
    is_doc = comment.startswith(("/**", "/*!", "///", "//!"))
    after_code = text[text.rfind("\n", 0, begin) + 1 : begin].strip()
    return "" if after_code or text.count("\n", end, first) > 1 + is_doc or comment[3:4] == "<" else comment


def describe(comment: str, name: str) -> tuple[str, str]:
    """Return a doc comment as one paragraph of plain English, and why it cannot be used; one of the two is empty."""
    if not comment:
        return "", "no doc comment"
    if _REFUSED.search(comment):
        return "", "licence or section banner"
    text = _plain(comment)
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    if len(ascii_text) < 0.9 * len(text):
        return "", "description not in English"
    lines = [re.sub(r" (?=[,.;:](?: |$))", "", " ".join(line.split())) for line in ascii_text.splitlines()]
    if sum(line.endswith((";", "{", "}")) for line in lines) * 2 > sum(map(bool, lines)):
        return "", "commented-out code"
    body, parameters, returns = _sections(lines)
    own_name = re.compile(rf"(?:function:?\s+)?{name}\s*(?:\([^)]*\))?\s*(?:-+|:)\s*", re.I)
    body = [part for part in (own_name.sub("", part, count=1) for part in body) if part]
    words = " ".join([*body, *parameters, *returns]).split()
    if not body and not returns:
        return "", "description empty"
    if len(words) < 2 * MIN_WORDS and _RULER.search(comment[2:-2]):
        return "", "licence or section banner"
    if len(words) < MIN_WORDS:
        return "", "description too short"
    for kept in (body, body[:1]):  # only the first paragraph, if all paragraphs are too long
        parts = [part.rstrip(" ;,") for part in (*kept, "; ".join(parameters), *returns)]
        prompt = " ".join(part if part[-1] in ".!?:" else part + "." for part in parts if part)
        if len(prompt) <= MAX_DESCRIPTION:
            return prompt, ""
    return "", "description too long"


def _plain(comment: str) -> str:
    """Return a comment's lines without its frame, its code examples and its inline markup."""
    if comment.startswith("//"):
        text = re.sub(r"^[ \t]*//+!?", "", comment, flags=re.MULTILINE)
    else:
        text = re.sub(r"^[ \t]*\*+(?!\w*\*)", "", comment[2:-2].lstrip("*!"), flags=re.MULTILINE)
    if re.search(r"^[ \t]*@\w+:", text, re.MULTILINE):  # kernel-doc, where `@a` is the parameter a
        text = re.sub(r"@(\w+\b)(?!:)", r"\1", text)
    text = _INLINE.sub("", _EXAMPLE.sub("\n\n", text))
    text = re.sub(r"!?\[([^\]]+)\]\([^)\s]*\)", r"\1", text)  # a Markdown link
    return _RULER.sub(" ", html.unescape(_HTML.sub(" ", text)))


def _sections(lines: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """Return a comment's paragraphs, its parameters as `name: text`, and its results; drop all other sections."""
    body, parameters, returns = [""], [""], [""]
    section = body
    for line in lines:
        match = _TAG.match(line)
        tag = match["tag"].lower() if match and match["tag"] else ""
        if not line:
            section = body
            body.append("")
        elif match is None:
            section[-1] = f"{section[-1]} {line}".strip()
        elif match["returns"] or tag in _RETURNS:
            section = returns
            section.append(re.sub(r"^(?:returns?\s+)?", "Returns ", match["returns"] or match["text"], flags=re.I))
        elif tag in _BODY:
            section = body
            section.append(match["text"])
        elif match["colon"] or tag == "param":
            section = parameters
            name, _, text = ["", "", match["text"]] if match["colon"] else match["text"].partition(" ")
            section.append(f"{name or match['tag']}: {text.lstrip(':- ')}".strip())
        else:
            section = [""]
    empty = re.compile(r"\w*:|(?:Returns )?")  # a tag without a text
    body, parameters, returns = (
        [part for part in parts if not empty.fullmatch(part)] for parts in (body, parameters, returns)
    )
    return body, parameters, returns
