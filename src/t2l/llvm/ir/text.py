"""Strip LLVM IR: remove from the text everything that canonical IR does not contain.

Nothing here parses or compiles IR, so it is safe on text that a model wrote. The grammar is described at
https://llvm.org/docs/LangRef.html.
"""

import functools
import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from t2l.llvm.identifiers import LOCAL
from t2l.llvm.ir.alignment import drop_default_alignment

_TOKEN = re.compile(
    r'(?P<string>c?"[^"]*")'
    r"|(?P<comment>;[^\n]*)"
    r'|(?P<name>[%@]"[^"]*"|[%@$][-\w$.]+)'
    r"|(?P<metadata>![-\w.$\\]*)"
    r"|(?P<group>\#\w+)"
    r"|(?P<label>[-\w$.]+:)"
    r"|(?P<number>[-+]?\d+\.\d*(?:[eE][-+]?\d+)?|-?\d+|0x[0-9A-Fa-f]+)"
    r"|(?P<word>[A-Za-z_][\w.]*)"
    r"|(?P<newline>\n)"
    r"|(?P<space>[^\S\n]+)"
    r"|(?P<other>.)"
)
# Poison-generating and fast-math flags (without them a program has fewer undefined results), hints, and attributes
# without an argument.
_FLAGS = """
    nsw nuw exact inbounds nusw nneg disjoint samesign inrange fast nnan ninf nsz arcp contract afn reassoc tail
    notail common hidden protected dso_local dso_preemptable unnamed_addr local_unnamed_addr noundef nonnull
    signext zeroext noext inreg noalias nocapture readonly readnone writeonly returned immarg nofree nest writable
    dead_on_unwind dead_on_return noinline alwaysinline optnone optsize minsize nounwind willreturn mustprogress
    norecurse nosync nocallback uwtable sspstrong ssp sspreq speculatable cold hot noreturn convergent strictfp
    sret allocalign allocptr argmemonly inaccessiblememonly inaccessiblemem_or_argmemonly
"""
# Attributes with an argument in brackets.
_ATTRIBUTES = """
    captures dereferenceable dereferenceable_or_null range nofpclass memory initializes sret allocsize vscale_range
    uwtable dead_on_return comdat inrange
"""
# Intrinsics without effect: hints for the optimiser or a debugger.
_HINT = re.compile(
    r"@llvm\.(?:dbg|lifetime|invariant\.(?:start|end)|experimental\.noalias\.scope\.decl|assume|donothing|sideeffect"
    r"|pseudoprobe|prefetch|var\.annotation)\b"
)
_LOCAL = re.compile(LOCAL)
_NEEDS_ALIGNMENT = ".element.unordered.atomic."  # LLVM refuses calls of these intrinsics without `align`
_DROPPED_WORDS = frozenset(_FLAGS.split()) | {"comdat"}
_DROPPED_WITH_ARGUMENT = frozenset(_ATTRIBUTES.split())
_DROPPED_LINES = frozenset({"target", "source_filename", "attributes", "uselistorder", "uselistorder_bb", "^"})
_PRINTED_LINE = re.compile(
    r'^(?:(?:source_filename|target \w+) = "[^"\n]*"|attributes #\d+ = \{[^\n]*\})$', re.MULTILINE
)
_COMMENT = re.compile(r"(?<![^\S\n])[^\S\n]*;[^\n]*")  # with the lookbehind: one attempt for a run of blanks
# A line without strings, metadata, attribute groups and odd blanks: it can be stripped without tokens.
_PLAIN = re.compile(r"(?:  )?[^\s!#$^](?:[^\s!#]| (?![\s,)]))*")
_PLAIN_FLAG = re.compile(rf" (?:{'|'.join(sorted(_FLAGS.split()))})(?=[ ,)]|$)")
_DROPPABLE = re.compile(
    rf"\b(?:{'|'.join(sorted(_DROPPED_WORDS | _DROPPED_WITH_ARGUMENT | _DROPPED_LINES - {'^'}))})\b"
    rf"|{_HINT.pattern}|align (?!\d+$)|(?<!, )\balign \d"
)


def strip_text(text: str) -> str:
    """Return the text of a module without the parts that canonical IR does not contain.

    Dropped: comments, metadata, debug records, attributes, `target` and `source_filename` lines, `dso_local` and the
    like, `tail`, poison-generating and fast-math flags, and `align` if it equals the x86-64 ABI alignment.

    Args:
        text (`str`): LLVM assembly, well-formed or not.

    Returns:
        `str`: the shorter text, one statement a line, without blank lines and without a newline at the end.
    """
    lines: list[str] = []
    used_hints = _used_hints(text)
    table = False  # whether the line is inside the `[…]` of a `switch`
    for plain, tokens in _plain_or_tokens(_PRINTED_LINE.sub("", text)):
        if plain and not table:
            lines.append(plain)
        elif (tokens := tokens or next(_token_lines(plain))) and not _is_dropped(tokens, used_hints):
            table = table and tokens[0].text != "]"
            indent = "    " if table else "  " if tokens[0].spaced else ""
            lines.append(indent + drop_default_alignment(_strip_line(tokens)))
            table = table or tokens[-1].text == "["
    return "\n".join(lines)


def _plain_or_tokens(text: str) -> Iterator[tuple[str, list["_Token"]]]:
    """Yield for each line its stripped text, if that needs no tokens, or else an empty text and its tokens.

    Most lines that LLVM prints need no tokens.
    """
    lines = text.split("\n")
    if '"' in text and any(line.count('"') % 2 for line in lines):  # a string that ends on another line
        yield from (("", tokens) for tokens in _token_lines(text))
        return
    for line in lines:
        if line:
            plain = _strip_cached(line) if len(line) < 200 else ""
            yield (plain, []) if plain else ("", next(_token_lines(line)))


@functools.lru_cache(maxsize=65536)  # most lines are the same in the next round of passes
def _strip_cached(line: str) -> str:
    """Return a line stripped, if that needs no tokens; else an empty text."""
    if '"' in line:
        return ""
    line = _COMMENT.sub("", line)
    if _PLAIN.fullmatch(line) and not line.endswith("["):
        if _DROPPABLE.search(line):
            line = _PLAIN_FLAG.sub("", line)
        if not _DROPPABLE.search(line):
            return drop_default_alignment(line)
    return ""


class _Token(NamedTuple):
    type: str  # the name of a group of `_TOKEN`
    text: str
    spaced: bool  # whether blanks precede it


def _token_lines(text: str) -> Iterator[list[_Token]]:
    """Yield the tokens of each line, without comments."""
    line: list[_Token] = []
    spaced = False
    for match in _TOKEN.finditer(text):
        token_type = match.lastgroup or "other"
        if token_type == "newline":
            yield line
            line = []
        elif token_type not in ("space", "comment"):
            line.append(_Token(token_type, match[0], spaced))
        spaced = token_type == "space"
    yield line


def _is_dropped(tokens: list[_Token], used_hints: Set[tuple[str, ...]]) -> bool:
    """Say whether a whole line is dropped: module-level metadata, attributes, comdats, debug records, hints."""
    first = tokens[0]
    if first.type in ("metadata", "group") or first.text in _DROPPED_LINES or first.text.startswith("$"):
        return True
    if first.text in ("call", "tail", "notail", "declare") or [token.text for token in tokens[1:3]] == ["=", "call"]:
        callee = next((token.text for token in tokens if token.text.startswith("@")), "")
        return _HINT.match(callee) is not None and tuple(token.text for token in tokens) not in used_hints
    return False


def _used_hints(text: str) -> set[tuple[str, ...]]:
    """Return the tokens of hints with a result that is used for more than the end of the hint."""
    found: set[tuple[str, ...]] = set()
    for function in re.split(r"^(?=define\b)", text, flags=re.MULTILINE) if "@llvm.invariant.start" in text else ():
        lines = function.split("\n")
        used = {name for line in lines if "@llvm.invariant." not in line for name in _LOCAL.findall(line)}
        for line in lines:
            if "@llvm.invariant.start" in line and (name := _LOCAL.match(line.lstrip())) and name[0] in used:
                found.add(tuple(token.text for token in next(_token_lines(line))))
    return found


def _strip_line(tokens: list[_Token]) -> str:
    """Return the text of a line without the tokens that are dropped."""
    kept: list[_Token] = []
    position = 0
    aligned = any(_NEEDS_ALIGNMENT in token.text for token in tokens)
    while position < len(tokens):
        token_type, text, _ = tokens[position]
        end = position if aligned and text == "align" else _dropped_end(tokens, position)
        before = kept[-1].text if kept else ""
        if end == position:
            kept.append(tokens[position])
            end += 1
        elif token_type == "metadata" and before == "metadata":  # an argument of a call
            kept.extend(tokens[position:end])
        elif before == "," and (token_type == "metadata" or text == "comdat"):
            kept.pop()
        position = end
    return "".join(
        " " + token.text if token.spaced and index and token.text not in ",)" else token.text
        for index, token in enumerate(kept)
    )


def _dropped_end(tokens: list[_Token], position: int) -> int:
    """Return the position after the tokens that are dropped at `position`; `position` itself if none are."""
    token_type, text, _ = tokens[position]
    follows = tokens[position + 1].text if position + 1 < len(tokens) else ""
    if token_type == "metadata":
        return _metadata_end(tokens, position)
    if token_type == "group":
        return position + 1
    if token_type == "string" and follows == "=":  # an attribute: "key"="value"
        return position + 3
    if token_type != "word":
        return position
    if follows == "(" and (text in _DROPPED_WITH_ARGUMENT or text == "align"):
        return _brackets_end(tokens, position + 1)
    if text == "align" and tokens[position - 1].text != ",":  # of a parameter, not of a load
        return position + 2
    return position + 1 if text in _DROPPED_WORDS else position


def _metadata_end(tokens: list[_Token], position: int) -> int:
    """Return the position after an attachment: `!dbg !3`, `!tbaa !{…}`, `!3`, `!"text"`."""
    while position < len(tokens) and tokens[position].type == "metadata":
        position += 1
    if position < len(tokens) and not tokens[position].spaced:
        if tokens[position].type == "string":
            return position + 1
        if tokens[position].text in "{(":
            return _brackets_end(tokens, position)
    return position


def _brackets_end(tokens: list[_Token], position: int) -> int:
    """Return the position after the bracket that closes the one at `position`."""
    depth = 0
    while position < len(tokens):
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(tokens[position].text, 0)
        position += 1
        if depth == 0:
            break
    return position
