"""Doc comments as plain English.

for function in scan_functions(text):
    print(function.name, describe(function.comment, function.name))
"""

import html
import re
import unicodedata
from collections.abc import Sequence

MIN_WORDS, MAX_DESCRIPTION = 3, 600  # words, characters
_MOST_WORDS_OF_TITLE = 10
_REFUSED = re.compile(r"copyright|licen[sc]e|spdx|all rights reserved|[@\\](?:(?:file|defgroup|name)\b(?!:)|\{)", re.I)
_RULER = re.compile(r"[-=*#~_/]{4,}")
_BANNER = re.compile(r"[-=*#~_/]{4,}[ \t]*[A-Za-z]|[A-Za-z][ \t]*[-=#~_/]{4,}")  # a ruler and words in one line
_EXAMPLE = re.compile(r"[@\\](code|verbatim)\b.*?[@\\]end\1|```.*?```|<pre>.*?</pre>", re.DOTALL)
_JAVADOC = re.compile(r"\{@(?:code|literal|link|linkplain|value)\s+([^{}]*)\}")
_INLINE = re.compile(r"[@\\](?:[pcabe]|em|ref|n|li|link|endlink)\b(?!:)\s*|[@\\]f[\[\]$]|[`%](?=\w)|(?<=[\w)])`|\*\*")
# Titles of a group of functions, and remarks: what a comment says that does not state the function's purpose.
_GROUP = re.compile(
    r"(?:[^\s.:]+ ){0,4}(?:functions|routines|macros|helpers|utilities|versions|definitions|constants|prototypes)\b",
    re.I,
)
_REMARK = re.compile(
    r"(?:disclaimer|warning|note|todo|fixme|xxx|hack|bug|see|cf|ditto|(?:same )?as above|deprecated|linux|windows|"
    r"macos|v?\d+\.\d[.\d]*|derived from|based on|don't|assumptions?|assumes|used (?:by|in|for|to|on)|equivalent to|"
    r"only (?:works|used|for|valid|called)|called (?:by|from|when|in)|when|in case|for (?:more|now|the moment))\b|"
    r"(?:\S+ )?(?:presumes|assumes|requires|must)\b|(?:helper|auxiliary)(?: function)? (?:for|of|to) \S+$|"
    r"this (?:is (?:to|needed|required|used|called|deprecated)|function is (?:deprecated|redundant|obsolete))\b",
    re.I,
)
_STATUS = re.compile(r"Returns (?:\S+ ){1,3}(?:on|if|for) (?:success|ok|error|failure)\b", re.I)
_HTML = re.compile(r"</?(?:b|i|em|strong|p|br|tt|code|ul|ol|li|su[bp]|a|h\d|center)(?:\s+\w+\s*=[^>]*)?\s*/?>", re.I)
_TAG = re.compile(r"[@\\](?P<tag>\w+)(?:\s*\[[^\]]*\])?(?P<colon>:?)\s*(?P<text>.*)|[Rr]eturns?:\s*(?P<returns>.*)")
_BODY = {"brief", "short", "details", "note", "remark", "remarks"}
_RETURNS = {"return", "returns", "result", "retval"}


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
    if reason := _find_fault(comment, body, parameters, returns):
        return "", reason
    parameter_text = "; ".join(text.rstrip(" .;") for text in parameters)
    for kept in (body, body[:1]):  # only the first paragraph, if all paragraphs are too long
        parts = [part.rstrip(" ;,") for part in (*kept, parameter_text, *returns)]
        prompt = " ".join(part if part[-1] in ".!?:" else part + "." for part in parts if part)
        prompt = " ".join(re.sub(r"`|(?<![\w@])@(?=\w)", "", prompt).split()).lstrip("- ")
        if len(prompt) <= MAX_DESCRIPTION:
            return prompt, ""
    return "", "description too long"


def _find_fault(comment: str, body: Sequence[str], parameters: Sequence[str], returns: Sequence[str]) -> str:
    """Return why a comment does not describe a function; empty if it does."""
    text = " ".join([*body, *parameters, *returns]).lstrip("- ")
    count = len(text.split())
    if not body and not returns:
        return "description empty"
    if count < 2 * MIN_WORDS and _BANNER.search(comment[2:-2]):
        return "licence or section banner"
    if count < MIN_WORDS:
        return "description too short"
    if (count < _MOST_WORDS_OF_TITLE and _GROUP.match(text)) or _REMARK.match(text):
        return "purpose not stated"
    return "purpose not stated" if not body and all(map(_STATUS.match, returns)) else ""


def _plain(comment: str) -> str:
    """Return a comment's lines without its frame, its code examples and its inline markup."""
    if comment.startswith("//"):
        text = re.sub(r"^[ \t]*//+!?", "", comment, flags=re.MULTILINE)
    else:
        text = _unframe(comment[2:-2].lstrip("*!"))
    if re.search(r"^[ \t]*@\w+:", text, re.MULTILINE):  # kernel-doc, where `@a` is the parameter a
        text = re.sub(r"@(\w+\b)(?!:)", r"\1", text)
    text = _INLINE.sub("", _JAVADOC.sub(r"\1", _EXAMPLE.sub("\n\n", text)))
    text = re.sub(r"!?\[([^\]]+)\]\([^)\s]*\)", r"\1", text)  # a Markdown link
    return _RULER.sub(" ", html.unescape(_HTML.sub(" ", text)))


def _unframe(text: str) -> str:
    """Return the lines of a block comment without the `*` or `//` before them, and without the right side of a box."""
    text = re.sub(r"^[ \t]*(?:\*+(?!\w*\*)|//+)", "", text, flags=re.MULTILINE)
    lines = [line.rstrip() for line in text.split("\n")]
    boxed = sum(line.endswith("*") for line in lines) > sum(map(bool, lines)) / 2
    return "\n".join(line.rstrip("* \t") for line in lines) if boxed else text


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
            section.append(re.sub(r"^(?:returns?\b:?\s*)?", "Returns ", match["returns"] or match["text"], flags=re.I))
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
