"""Find the IR in the answer of a chat model, which may have code fences, prose, or several attempts.

The same rule holds for every model. A text with nothing but IR stays unchanged.
"""

import re
from collections.abc import Iterator, Sequence

from t2l.metrics.definitions import Statement, read_statements
from t2l.metrics.pieces import clean, split_answer

_DEFINITION = re.compile(r"^[ \t]*define\s", re.MULTILINE)

Piece = Sequence[Statement]


def extract_ir(text: str, entry_point: str | None = None) -> str:
    """Return the IR in a completion.

    The rule:

    1. What a model thinks first, up to the last `</think>`, does not count. Quote signs, tags such as `<answer>`,
       tokens such as `<|im_end|>`, a byte-order mark and unusual blanks are taken out. Strings of JSON are decoded.
    2. Fenced blocks and the text between them are pieces; so is a function in a code span.
    3. Of the pieces that define the entry point completely, the last one is taken, because models correct themselves.
       If none does, an incomplete definition is taken, or else the last piece that defines any function.
    4. Only statements of IR are kept: a line outside functions that is none is prose. If the piece defines a function
       several times, the last complete definition counts.
    5. Functions, variables, types and declarations that the piece needs and does not have are taken from the nearest
       piece before it that has them, or else after it. A definition there replaces a declaration here.

    Functions keep their names, so an answer under another name stays wrong.

    Args:
        text (`str`): the completion.
        entry_point (`str`, *optional*): name of the requested function, without the `@`.

    Returns:
        `str`: the IR; `text` itself if it is IR alone; empty if it has no function.

    ```python
    >>> print(extract_ir("Sure!\\n~~~\\ndefine void @f() {\\n  ret void\\n}\\n~~~\\nHope this helps."))
    define void @f() {
      ret void
    }

    ```
    """
    if clean(text) == text.replace("\r\n", "\n") and (alone := _read_alone(text)):
        return alone
    split = split_answer(text)
    pieces = [read_statements(piece.text)[0] for piece in split]
    index = _choose(pieces, [piece.fenced for piece in split], f"@{entry_point}")
    if index is not None:
        return _join(pieces, index)
    return next((piece.text.strip("\n") for piece in split[::-1] if _DEFINITION.search(piece.text)), "")


def _read_alone(text: str) -> str:
    """Return a text that is IR alone; empty if there is anything else, no function, or one that is defined twice."""
    statements, pure = read_statements(text)
    names = [each.name for each in statements if each.keyword == "define"]
    return text if pure and names and len(set(names)) == len(names) else ""


def _choose(pieces: Sequence[Piece], fenced: Sequence[bool], wanted: str) -> int | None:
    """Return the index of the piece with the answer; `None` if no piece has a function."""
    ranks: list[tuple[int, int]] = []
    for index, piece in enumerate(pieces):
        found = [each for each in piece if each.name == wanted and each.keyword != "declare"]
        if found or any(each.keyword == "define" for each in piece):
            rank = 3 if any(each.complete for each in found) else 2 if found else int(fenced[index])
            ranks.append((rank, index))
    return max(ranks)[1] if ranks else None


def _join(pieces: Sequence[Piece], index: int) -> str:
    """Return a piece, after the statements of other pieces that it needs."""
    main = _without_repetitions(pieces[index])
    own = {each.name for each in main if each.keyword != "declare"}
    declared = {each.name for each in main if each.keyword == "declare"}
    others = _index([*pieces[:index][::-1], *pieces[index + 1 :]])
    added: dict[str, Statement] = {}
    pending = list(main)
    while pending:
        for name in pending.pop().mentions() & others.keys() - own - added.keys():
            if others[name].keyword != "declare" or name not in declared:
                added[name] = others[name]
                pending.append(others[name])
    kept = [each for each in main if each.keyword != "declare" or each.name not in added]
    first = [each for piece in pieces for each in piece if added.get(each.name) is each]
    return "\n".join(each.text for each in [*first, *kept]).strip("\n")


def _index(pieces: Sequence[Piece]) -> dict[str, Statement]:
    """Return for each name its last complete definition in the first piece that has one, or else a declaration."""
    found: dict[str, Statement] = {}
    for piece in pieces:
        for each in reversed(piece):
            known = found.get(each.name)
            if each.name and each.complete and (not known or (known.keyword == "declare" != each.keyword)):
                found[each.name] = each
    return found


def _without_repetitions(piece: Piece) -> list[Statement]:
    """Return a piece with one definition of each function: the last complete one, or else the last."""
    chosen: dict[str, Statement] = {}
    for each in _definitions(piece):
        if each.complete or not chosen.get(each.name, each).complete:
            chosen[each.name] = each
    return [each for each in piece if each.keyword != "define" or not each.name or chosen[each.name] is each]


def _definitions(piece: Piece) -> Iterator[Statement]:
    return (each for each in piece if each.keyword == "define" and each.name)
