"""LLVM IR as text: dropping what canonical IR does not carry, and cutting a printed module into its entities.

Nothing here parses or compiles IR, so it is safe on text that a model wrote. LLVM's grammar is described at
https://llvm.org/docs/LangRef.html.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r'(?P<string>c?"[^"]*")'
    r"|(?P<comment>;[^\n]*)"
    r'|(?P<name>[%@]"[^"]*"|[%@$][-\w$.]+)'
    r"|(?P<metadata>![\w.]*)"
    r"|(?P<group>\#\w+)"
    r"|(?P<label>[-\w$.]+:)"
    r"|(?P<number>[-+]?\d+\.\d*(?:[eE][-+]?\d+)?|-?\d+|0x[0-9A-Fa-f]+)"
    r"|(?P<word>[A-Za-z_][\w.]*)"
    r"|(?P<newline>\n)"
    r"|(?P<space>[^\S\n]+)"
    r"|(?P<other>.)"
)
# Poison-generating and fast-math flags (dropping one is a sound refinement), hints, and attributes without argument.
_FLAGS = """
    nsw nuw exact inbounds nusw nneg disjoint samesign fast nnan ninf nsz arcp contract afn reassoc
    tail notail comdat dso_local dso_preemptable unnamed_addr local_unnamed_addr noundef nonnull signext zeroext noext
    inreg noalias nocapture readonly readnone writeonly returned immarg nofree nest writable dead_on_unwind
    dead_on_return noinline alwaysinline optnone optsize minsize nounwind willreturn mustprogress norecurse nosync
    nocallback uwtable sspstrong ssp sspreq speculatable cold hot noreturn convergent strictfp argmemonly
"""
_ATTRIBUTES = """
    captures dereferenceable dereferenceable_or_null range nofpclass memory initializes sret allocsize vscale_range
    uwtable dead_on_return comdat
"""
_DROPPED_WORDS = frozenset(_FLAGS.split())
_DROPPED_CALLS = frozenset(_ATTRIBUTES.split())
_DROPPED_LINES = frozenset({"target", "source_filename", "attributes"})
_ABI_ALIGNMENT = {"i1": 1, "i8": 1, "i16": 2, "half": 2, "i32": 4, "float": 4, "i64": 8, "double": 8, "ptr": 8}
_ABI_ALIGNMENT |= {"i128": 16, "fp128": 16}
_PRINTED_HEAD = re.compile(r'^(?:source_filename|target \w+) = "[^"\n]*"$', re.MULTILINE)
_COMMENT = re.compile(r"[^\S\n]*;[^\n]*")
_PLAIN = re.compile(r"(?:  )?[^\s!#$](?:[^\s!#]| (?![\s,)]))*")
_DROPPABLE = re.compile(
    rf"\b(?:{'|'.join(sorted(_DROPPED_WORDS | _DROPPED_CALLS | _DROPPED_LINES))}|dbg)\b|align (?!\d+$)"
)
_ALIGNED = re.compile(r"^(?P<head>.*), align (?P<align>\d+)$")


def strip_text(text: str) -> str:
    """Drop from a module's text all that canonical IR does not carry, and lay it out one statement a line.

    Dropped: comments, metadata, debug records, attributes, `target` and `source_filename` lines, `dso_local` and its
    like, `tail`, poison-generating and fast-math flags, and `align` where it equals the x86-64 ABI alignment.

    Args:
        text (`str`): LLVM assembly, well-formed or not.

    Returns:
        `str`: the same module, shorter; no blank lines, no trailing newline.
    """
    lines, table = [], False
    for plain, tokens in _plain_or_tokens(text):
        if plain and not table and not plain.endswith("["):
            lines.append(_drop_default_alignment(plain))
        elif (tokens := tokens or next(_token_lines(plain))) and not _is_dropped(tokens):
            table = table and tokens[0].text != "]"
            indent = "    " if table else "  " if tokens[0].spaced else ""
            lines.append(indent + _drop_default_alignment(_strip_line(tokens)))
            table = table or tokens[-1].text == "["
    return "\n".join(lines)


def _plain_or_tokens(text: str) -> Iterator[tuple[str, list["_Token"]]]:
    """Each line as it is where it holds nothing to drop (most lines of what LLVM printed), else its tokens."""
    text = _PRINTED_HEAD.sub("", text)
    if '"' in text:  # a string may hold anything, and end on another line
        yield from (("", tokens) for tokens in _token_lines(text))
        return
    for line in _COMMENT.sub("", text).split("\n"):
        if _PLAIN.fullmatch(line) and not _DROPPABLE.search(line):
            yield line, []
        else:
            yield "", next(_token_lines(line))


class _Token(NamedTuple):
    kind: str
    text: str
    spaced: bool  # blanks stood before it


def _token_lines(text: str) -> Iterator[list[_Token]]:
    """The tokens of each line, without comments."""
    line: list[_Token] = []
    spaced = False
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        if kind == "newline":
            yield line
            line = []
        elif kind not in ("space", "comment"):
            line.append(_Token(kind, match[0], spaced))
        spaced = kind == "space"
    yield line


def _is_dropped(tokens: list[_Token]) -> bool:
    """Whether a whole line goes: module-level metadata, attributes and comdats, debug records and intrinsics."""
    first = tokens[0]
    if first.kind in ("metadata", "group") or first.text in _DROPPED_LINES or first.text.startswith("$"):
        return True
    return any(token.text.startswith("@llvm.dbg.") for token in tokens)


def _strip_line(tokens: list[_Token]) -> str:
    kept: list[_Token] = []
    position = 0
    while position < len(tokens):
        end = _dropped_end(tokens, position)
        if end == position:
            kept.append(tokens[position])
            end += 1
        elif tokens[position].kind == "metadata" and kept and kept[-1].text == ",":
            kept.pop()
        position = end
    return "".join(
        " " + token.text if token.spaced and index and token.text not in ",)" else token.text
        for index, token in enumerate(kept)
    )


def _dropped_end(tokens: list[_Token], position: int) -> int:
    """The position after what is dropped at `position`; `position` itself where nothing is."""
    kind, text, _ = tokens[position]
    follows = tokens[position + 1].text if position + 1 < len(tokens) else ""
    if kind == "metadata":
        return _metadata_end(tokens, position)
    if kind == "group":
        return position + 1
    if kind != "word":
        return position
    if follows == "(" and (text in _DROPPED_CALLS or text == "align"):
        return _brackets_end(tokens, position + 1)
    if text == "align" and tokens[position - 1].text != ",":  # a parameter's, not a load's
        return position + 2
    return position + 1 if text in _DROPPED_WORDS else position


def _metadata_end(tokens: list[_Token], position: int) -> int:
    """The position after an attachment: `!dbg !3`, `!tbaa !{…}`, `!3`, `!"text"`."""
    while position < len(tokens) and tokens[position].kind == "metadata":
        position += 1
    if position < len(tokens) and not tokens[position].spaced:
        if tokens[position].kind == "string":
            return position + 1
        if tokens[position].text in "{(":
            return _brackets_end(tokens, position)
    return position


def _brackets_end(tokens: list[_Token], position: int) -> int:
    """The position after the bracket that closes the one at `position`."""
    depth = 0
    while position < len(tokens):
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(tokens[position].text, 0)
        position += 1
        if depth == 0:
            break
    return position


def _drop_default_alignment(line: str) -> str:
    match = _ALIGNED.match(line)
    if not match:
        return line
    head = match["head"].strip()
    kind = re.match(
        r"(?:%[-\w.$]+ = )?(?:load|alloca|store)(?: volatile)? (?P<type>.*)"
        r"|@\S+ = .*?\b(?:constant|global) (?P<held>.*)",
        head,
    )
    if kind and abi_alignment(kind["type"] or kind["held"]) == int(match["align"]):
        return match["head"]
    return line


def abi_alignment(text: str) -> int | None:
    """ABI alignment in bytes (x86-64) of the type that `text` begins with; `None` where the text alone cannot tell.

    ```python
    >>> abi_alignment("[4 x i32], ptr %1"), abi_alignment("<4 x i32> zeroinitializer"), abi_alignment("%T0, ptr %1")
    (4, 16, None)

    ```
    """
    text = text.strip()
    while array := re.match(r"\[\d+ x (.*)", text):
        text = array[1]
    if vector := re.match(r"<(\d+) x (\w+)>", text):
        element = _ABI_ALIGNMENT.get(vector[2])
        if element is None or vector[2] == "i1":
            return None
        return 1 << (int(vector[1]) * element - 1).bit_length()
    if text.startswith("<{"):
        return 1
    if text.startswith("{"):
        fields = [abi_alignment(field) or 0 for field in _fields(text)]
        return max(fields, default=1) if all(fields) else None
    word = re.match(r"\w+", text)
    return _ABI_ALIGNMENT.get(word[0]) if word else None


def _fields(text: str) -> list[str]:
    """The field types of a literal struct type at the head of `text`."""
    fields, depth, start = [], 0, 1
    for position, char in enumerate(text):
        if char in "{[<(":
            depth += 1
        elif char in "}]>)":
            depth -= 1
        if (char == "," and depth == 1) or (char == "}" and depth == 0):
            fields.append(text[start:position])
            start = position + 1
        if depth == 0:
            break
    return fields


def split_entities(text: str) -> list[list[str]]:
    """Cut stripped text into its entities: each type, global and `declare` a line, each `define` its lines."""
    entities: list[list[str]] = []
    inside = False
    for line in text.split("\n"):
        if inside:
            entities[-1].append(line)
        else:
            entities.append([line])
        if line.startswith("define"):
            inside = True
        if line == "}":
            inside = False
    return entities


def referenced_names(lines: list[str]) -> set[str]:
    """Global names (`@f`) and type names (`%T0`) that the lines mention."""
    names: set[str] = set()
    for line in lines:
        for match in _TOKEN.finditer(line):
            if match.lastgroup == "name":
                names.add(match.group())
    return names
