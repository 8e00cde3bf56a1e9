"""LLVM's complaints in terms of the text that somebody wrote: the line, the column, the line itself.

The parser names a line and a column, in bytes. The verifier names neither: it prints what it does not like, as it
would write it, with its own numbers for values without names. Nothing here needs LLVM.
"""

import difflib
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from t2l.llvm.excerpts import MAX_QUOTED, get_line
from t2l.llvm.identifiers import NAME

MAX_SUSPECTS = 16  # functions that LLVM verifies again to find the one at fault
_PARSER = re.compile(r"<string>:(\d+):(\d+): error: ([^\n]*)")
_ADDRESS = re.compile(r"<0x[0-9a-f]+>")  # how LLVM shows metadata without a number: another one in every process
_TOKEN = re.compile(
    rf'"[^"]*"|;[^\n]*|/\*.*?\*/|[%@]"[^"]*"|[%@$!#][-\w$.]*|(?P<label>{NAME}:)|(?P<word>[A-Za-z][\w.]*)',
    flags=re.DOTALL,
)
# LLVM sorts a phi's entries by address: which of these two it says first, if both are true, changes from run to run.
_OF_A_PHI = (
    "PHI node entries do not match predecessors!",
    "PHI node has multiple entries for the same basic block with different incoming values!",
)
# A line of a complaint that shows a value, not words: `  %y = add …`, `label %3`, `ptr @f`, `i1 %b`.
_SHOWN = re.compile(r"\s|(?:label|ptr|void|half|float|double|i\d+)(?: |$)|[%@!#<{\[]")
_OPCODE = re.compile(r"\s*(?:%(?:\"[^\"]*\"|\S+) = )?(?:(?:tail|musttail|notail) )?(\w+)")
_LABEL = re.compile(rf"label %({NAME})")
_DEFINED = re.compile(rf"^define\b[^\n]*?@({NAME})\(", flags=re.MULTILINE)


class Complaint(NamedTuple):
    """What LLVM says, and where in the text, counted from 1 (`None` where it cannot be told)."""

    words: str
    line: int | None = None
    column: int | None = None

    def quote(self, text: str) -> str:
        """One line: the place, the words, the line of the text."""
        if self.line is None:
            return self.words
        shown = get_line(text, self.line).strip()[:MAX_QUOTED]
        return f"line {self.line}, column {self.column}: {self.words}" + (f": {shown}" if shown else "")


def read_parser_error(message: str, text: str, prefix: int = 0, parsed: str | None = None) -> Complaint:
    """Where the parser stopped.

    Args:
        message (`str`): what LLVM's parser said.
        text (`str`): the text that somebody wrote.
        prefix (`int`, *optional*, defaults to 0): how many bytes were put before its first line.
        parsed (`str`, *optional*, defaults to `text`): what LLVM read, where that was rewritten line by line.
    """
    match = _PARSER.search(message)
    if not match:
        return Complaint(message.replace("LLVM IR parsing error\n", "").strip())
    line, column = int(match[1]), int(match[2])
    read, written = get_line(parsed or text, line), get_line(text, line)
    bytes_before = max(column - 1 - (prefix if line == 1 else 0), 0)
    before = len(read.encode()[:bytes_before].decode(errors="ignore"))
    return Complaint(match[3], line, _same_place(read, written, before) + 1)


def _same_place(read: str, written: str, offset: int) -> int:
    """Where the character at an offset of a rewritten line stands in the line as it was written."""
    if read == written:
        return offset
    for _, start, end, written_start, written_end in difflib.SequenceMatcher(None, read, written, False).get_opcodes():
        if start <= offset < end:
            return min(written_start + offset - start, max(written_end - 1, written_start))
    return len(written)


def read_verifier_error(
    message: str, text: str, printed: str, is_broken: Callable[[str], bool]
) -> Iterator[Complaint]:
    """What the verifier said, complaint by complaint, each at the last instruction that it shows: the one at fault.

    Args:
        message (`str`): what LLVM's verifier said.
        text (`str`): the text that somebody wrote.
        printed (`str`): the module as LLVM prints it.
        is_broken (`Callable`): whether the verifier refuses a function of this name; asked where two look the same.
    """
    functions = _statements(printed)
    for words, shown in _complaints(message):
        instructions = [line.strip() for line in shown if line.startswith("  ") and line[2:3] not in (" ", "]")]
        wanted = set(instructions) or {f"{match[1]}:" for line in shown[:1] if (match := _LABEL.match(line))}
        suspects = [name for name, known in functions.items() if wanted <= set(known)] or list(functions)
        if 1 < len(suspects) <= MAX_SUSPECTS:
            suspects = [name for name in suspects if is_broken(name)] or suspects
        at_fault = instructions[-1:]
        if words in _OF_A_PHI and instructions:
            at_fault, words = instructions[:1], _OF_A_PHI[_has_two_values_for_a_block(instructions[0])]
        place = None
        if at_fault and suspects and wanted <= set(functions.get(suspects[0], ())):
            place = _find_instruction(text, suspects[0], functions[suspects[0]], at_fault[0])
        elif shown and not instructions:
            place = _find_name(text, shown[0], suspects)
        words = _ADDRESS.sub("<address>", words)
        yield Complaint(words, *_line_and_column(text, place)) if place is not None else Complaint(words)


def _complaints(message: str) -> Iterator[tuple[str, list[str]]]:
    """Words, and the values shown under them as LLVM prints them."""
    words, shown = "", []
    for line in message.strip("\n").split("\n"):
        if _SHOWN.match(line):
            shown.append(line)
            continue
        if words:
            yield words, shown
        words, shown = line.strip(), []
    if words or shown:
        yield words or shown[0].strip(), shown


def _has_two_values_for_a_block(phi: str) -> bool:
    entries = set(re.findall(r"\[ (.*?), (%\S+) \]", phi))
    return len(entries) > len({block for _, block in entries})


def _statements(printed: str) -> dict[str, list[str]]:
    """The instructions (lines with two blanks before them) and labels of each function of a printed module."""
    functions: dict[str, list[str]] = {}
    for body in re.split(r"^(?=define\b)", printed, flags=re.MULTILINE):
        if head := _DEFINED.match(body):
            inside = body.split("\n}", 1)[0].split("\n")[1:]
            found = (re.match(r"  (?=[^ \]]).*|[^ ]\S*:", line) for line in inside)
            functions[head[1]] = [match[0].strip() for match in found if match]
    return functions


def _find_instruction(text: str, function: str, known: list[str], wanted: str) -> int | None:
    """The offset of an instruction: the same opcode for the same time in the function's text."""
    opcode = _opcode(wanted)
    nth = [instruction for instruction in known if _opcode(instruction) == opcode].index(wanted)
    start, end = _body(text, function)
    places = [
        match.start()
        for match in _TOKEN.finditer(text, start, end)
        if match["word"] == opcode and _is_instruction(text, match)
    ]
    return places[nth] if nth < len(places) else None


def _opcode(instruction: str) -> str:
    match = _OPCODE.match(instruction)
    return match[1] if match else ""


def _is_instruction(text: str, word: re.Match[str]) -> bool:
    """Not `add (i32 …)` in a constant, nor the `add` of an `atomicrmw`."""
    after = text[word.end() : word.end() + 40].removeprefix(" inbounds").lstrip()
    before = text[max(0, word.start() - 40) : word.start()]
    return not after.startswith("(") and not re.search(r"\batomicrmw (?:volatile )?$", before)


def _body(text: str, function: str) -> tuple[int, int]:
    """Where a function's definition begins and ends in a text; the whole text if it is not found."""
    starts = [match.start() for match in _TOKEN.finditer(text) if match["word"] == "define"]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if any(match[0] == f"@{function}" for match in _TOKEN.finditer(text, start, text.find("(", start) + 1 or end)):
            return start, end
    return 0, len(text)


def _find_name(text: str, shown: str, suspects: list[str]) -> int | None:
    """The offset of what `label %loop`, `ptr @f` and the like stand for: a label, a definition, a declaration."""
    name = re.search(rf"[%@]({NAME})", shown)
    if name is None:
        return None
    if shown.startswith("label") and suspects:
        start, end = _body(text, suspects[0])
        labels = (match for match in _TOKEN.finditer(text, start, end) if match["label"])
        return next((match.start() for match in labels if match["label"][:-1] == name[1]), start)
    return next((match.start() for match in _TOKEN.finditer(text) if match[0] == name[0]), None)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
