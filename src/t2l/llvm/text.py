"""LLVM IR as text: dropping what canonical IR does not carry, and cutting a printed module into its entities.

Nothing here parses or compiles IR, so it is safe on text that a model wrote. LLVM's grammar is described at
https://llvm.org/docs/LangRef.html.
"""

import re

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
_NO_SPACE_BEFORE = set(",)]}>*(") | {"..."}
# Poison-generating and fast-math flags (dropping one is a sound refinement), hints, and attributes without an argument.
_DROPPED_WORDS = frozenset(
    "nsw nuw exact inbounds nusw nneg disjoint samesign fast nnan ninf nsz arcp contract afn reassoc "
    "tail notail dso_local dso_preemptable unnamed_addr local_unnamed_addr noundef nonnull signext zeroext noext inreg "
    "noalias nocapture readonly readnone writeonly returned immarg nofree nest writable dead_on_unwind dead_on_return "
    "noinline alwaysinline optnone optsize minsize nounwind willreturn mustprogress norecurse nosync nocallback "
    "uwtable sspstrong ssp sspreq speculatable cold hot noreturn convergent strictfp argmemonly".split()
)
_DROPPED_CALLS = frozenset(
    "captures dereferenceable dereferenceable_or_null range nofpclass memory initializes sret allocsize vscale_range "
    "uwtable dead_on_return".split()
)
_ABI_ALIGNMENT = {"i1": 1, "i8": 1, "i16": 2, "half": 2, "i32": 4, "float": 4, "i64": 8, "double": 8, "ptr": 8}
_ABI_ALIGNMENT |= {"i128": 16, "fp128": 16}
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
    lines = (_strip_line(line) for line in _logical_lines(text))
    return "\n".join(_drop_default_alignment(line) for line in lines if line)


def _logical_lines(text: str) -> list[list[tuple[str, str]]]:
    """Tokens of each line, comments left out; a line that ends inside brackets goes on (`switch` tables stay split)."""
    lines: list[list[tuple[str, str]]] = [[]]
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        if kind == "newline":
            lines.append([])
        elif kind != "comment":
            lines[-1].append((kind, match.group()))
    return lines


def _strip_line(tokens: list[tuple[str, str]]) -> str:
    indent = "  " if tokens and tokens[0][0] == "space" else ""
    tokens = [token for token in tokens if token[0] != "space" or token is not tokens[0]]
    words = [text for kind, text in tokens if kind != "space"]
    if not words or words[0] in ("target", "source_filename", "attributes") or tokens[0][0] == "metadata":
        return ""
    if words[0].startswith("#"):  # a debug record
        return ""
    kept: list[str] = []
    position = 0
    while position < len(tokens):
        kind, text = tokens[position]
        follows = tokens[position + 1][1] if position + 1 < len(tokens) else ""
        if kind == "metadata":
            if kept and kept[-1].strip() == "," or (kept and kept[-1] == " " and kept[-2:-1] == [","]):
                while kept and kept[-1] in (" ", ","):
                    kept.pop()
            position = _skip_metadata(tokens, position)
            continue
        if kind == "word" and text in _DROPPED_CALLS and follows.startswith("("):
            position = _skip_parentheses(tokens, position + 1)
        elif kind == "word" and text == "align" and not _after_comma(kept):
            position = _skip_parameter_alignment(tokens, position)
        elif not (kind == "group" or (kind == "word" and text in _DROPPED_WORDS)):
            kept.append(text if kind != "space" else " ")
        position += 1
    return indent + _join(kept)


def _after_comma(kept: list[str]) -> bool:
    return "".join(kept[-2:]).strip().endswith(",")


def _skip_metadata(tokens: list[tuple[str, str]], position: int) -> int:
    """The position after `!dbg !3`, `!tbaa !{…}` or `!3`."""
    position += 1
    while position < len(tokens) and tokens[position][0] in ("space", "metadata"):
        position += 1
    if position < len(tokens) and tokens[position][1] in "{(" and tokens[position - 1][0] == "metadata":
        depth = 0
        while position < len(tokens):
            depth += {"{": 1, "(": 1, "}": -1, ")": -1}.get(tokens[position][1], 0)
            position += 1
            if depth == 0:
                break
    return position


def _skip_parentheses(tokens: list[tuple[str, str]], position: int) -> int:
    """The position of the `)` that closes the `(` at `position`."""
    depth = 0
    while position < len(tokens):
        depth += {"(": 1, ")": -1}.get(tokens[position][1], 0)
        if depth == 0:
            return position
        position += 1
    return position


def _skip_parameter_alignment(tokens: list[tuple[str, str]], position: int) -> int:
    """The position of the last token of `align 8` or `align(8)` where it is an attribute."""
    position += 1
    while position < len(tokens) and tokens[position][0] == "space":
        position += 1
    if position < len(tokens) and tokens[position][1] == "(":
        return _skip_parentheses(tokens, position)
    return position


def _join(parts: list[str]) -> str:
    line = re.sub(r"\s+", " ", "".join(parts)).strip() if '"' not in "".join(parts) else _join_with_strings(parts)
    return re.sub(r" ([,)])", r"\1", line) if '"' not in line else line


def _join_with_strings(parts: list[str]) -> str:
    """As `_join`, but blanks inside string constants are content."""
    joined: list[str] = []
    for part in parts:
        if part == " " and (not joined or joined[-1] == " "):
            continue
        if part in (",", ")") and joined and joined[-1] == " ":
            joined.pop()
        joined.append(part)
    return "".join(joined).strip()


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
    if array := re.match(r"\[\d+ x (.*)", text):
        return abi_alignment(array[1])
    if vector := re.match(r"<(\d+) x (\w+)>", text):
        element = _ABI_ALIGNMENT.get(vector[2])
        if element is None or vector[2] == "i1":
            return None
        return 1 << (int(vector[1]) * element - 1).bit_length()
    if text.startswith("<{"):
        return 1
    if text.startswith("{"):
        return max((abi_alignment(field) or 1 for field in _fields(text)), default=1)
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
    """Cut stripped text into its entities: each type, global and `declare` a line of its own, each `define` its lines."""
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
