"""Find the lines of the original text that LLVM's error messages are about.

The parser reports a line, and a column in bytes. The verifier reports neither: it prints the faulty instructions in
LLVM's own layout, with numbers for values without names. Nothing here loads LLVM.
"""

import difflib
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from t2l.llvm.excerpts import MAX_QUOTED, get_line
from t2l.llvm.identifiers import NAME

MAX_COMPARED = 2000  # characters of a line that is compared with its original; the time grows with their square
MAX_SUSPECTS = 16  # maximum number of functions that are verified again to find the faulty one
_PARSER = re.compile(r"<string>:(\d+):(\d+): error: ([^\n]*)")
_ADDRESS = re.compile(r"<0x[0-9a-f]+>")  # of metadata without a number; it differs from process to process
_TOKEN = re.compile(
    rf'"[^"]*"|;[^\n]*|/\*.*?\*/|[%@]"[^"]*"|[%@$!#][-\w$.]*|(?P<label>{NAME}:)|(?P<word>[A-Za-z][\w.]*)',
    flags=re.DOTALL,
)
# LLVM sorts the entries of a phi by address. So if a phi has both errors, LLVM reports one or the other by chance.
_PHI_ERRORS = (
    "PHI node entries do not match predecessors!",
    "PHI node has multiple entries for the same basic block with different incoming values!",
)
# A line of an error message that shows a value: `  %y = add …`, `label %3`, `ptr @f`, `i1 %b`. Other lines are words.
_SHOWN = re.compile(r"\s|(?:label|ptr|void|half|float|double|i\d+)(?: |$)|[%@!#<{\[]")
_OPCODE = re.compile(r"\s*(?:%(?:\"[^\"]*\"|\S+) = )?(?:(?:tail|musttail|notail) )?(\w+)")
_LABEL = re.compile(rf"label %({NAME})")
_DEFINED = re.compile(rf"^define\b[^\n]*?@({NAME})\(", flags=re.MULTILINE)


class Complaint(NamedTuple):
    """One error that LLVM reports, and its line and column in the text, from 1 (`None` if unknown)."""

    words: str
    line: int | None = None
    column: int | None = None

    def quote(self, text: str) -> str:
        """Return line and column, LLVM's words, and the faulty line of `text`, all in one line."""
        if self.line is None:
            return self.words
        shown = get_line(text, self.line).strip()[:MAX_QUOTED]
        return f"line {self.line}, column {self.column}: {self.words}" + (f": {shown}" if shown else "")


def read_parser_error(message: str, text: str, prefix: int = 0, parsed: str | None = None) -> Complaint:
    """Return the parser's error with the line and column where the parser stopped.

    Args:
        message (`str`): the message of LLVM's parser.
        text (`str`): the original text.
        prefix (`int`, *optional*, defaults to 0): number of bytes that were put before its first line.
        parsed (`str`, *optional*, defaults to `text`): the text that LLVM read, if the original was rewritten; both
            have the same number of lines.
    """
    match = _PARSER.search(message)
    if not match:
        return Complaint(message.replace("LLVM IR parsing error\n", "").strip())
    line, column = int(match[1]), int(match[2])
    read, written = get_line(parsed or text, line), get_line(text, line)
    bytes_before = max(column - 1 - (prefix if line == 1 else 0), 0)
    before = len(read.encode()[:bytes_before].decode(errors="ignore"))
    return Complaint(match[3], line, _same_offset(read, written, before) + 1)


def _same_offset(read: str, written: str, offset: int) -> int:
    """Translate an offset in a rewritten line (`read`) into an offset in the original line (`written`)."""
    if read == written:
        return offset
    if max(len(read), len(written)) > MAX_COMPARED:
        return min(offset, len(written))
    for _, start, end, written_start, written_end in difflib.SequenceMatcher(None, read, written, False).get_opcodes():
        if start <= offset < end:
            return min(written_start + offset - start, max(written_end - 1, written_start))
    return len(written)


def read_verifier_error(
    message: str, text: str, printed: str, is_broken: Callable[[str], bool]
) -> Iterator[Complaint]:
    """Yield the verifier's errors, each with the line and column of the faulty instruction.

    The faulty instruction is the last one that LLVM prints with the error; for an error of a phi it is the first.

    Args:
        message (`str`): the message of LLVM's verifier.
        text (`str`): the original text.
        printed (`str`): the module as LLVM prints it.
        is_broken (`Callable[[str], bool]`): says whether the verifier refuses the function with a given name. It is
            called if several functions contain the same instructions.
    """
    functions = _statements(printed)
    for words, shown in _complaints(message):
        instructions = [line.strip() for line in shown if line.startswith("  ") and line[2:3] not in (" ", "]")]
        wanted = set(instructions) or {f"{match[1]}:" for line in shown[:1] if (match := _LABEL.match(line))}
        suspects = [name for name, known in functions.items() if wanted <= set(known)] or list(functions)
        if 1 < len(suspects) <= MAX_SUSPECTS:
            suspects = [name for name in suspects if is_broken(name)] or suspects
        at_fault = instructions[-1:]
        if words in _PHI_ERRORS and instructions:
            at_fault, words = instructions[:1], _PHI_ERRORS[_has_two_values_for_a_block(instructions[0])]
        offset = None
        if at_fault and suspects and wanted <= set(functions.get(suspects[0], ())):
            offset = _find_instruction(text, suspects[0], functions[suspects[0]], at_fault[0])
        elif shown and not instructions:
            offset = _find_name(text, shown[0], suspects)
        words = _ADDRESS.sub("<address>", words)
        yield Complaint(words, *_line_and_column(text, offset)) if offset is not None else Complaint(words)


def _complaints(message: str) -> Iterator[tuple[str, list[str]]]:
    """Split the verifier's message into errors: the words, and the values that LLVM prints under them."""
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
    """Return the instructions (lines indented by two blanks) and labels of each function in a printed module."""
    functions: dict[str, list[str]] = {}
    for body in re.split(r"^(?=define\b)", printed, flags=re.MULTILINE):
        if head := _DEFINED.match(body):
            inside = body.split("\n}", 1)[0].split("\n")[1:]
            found = (re.match(r"  (?=[^ \]]).*|[^ ]\S*:", line) for line in inside)
            functions[head[1]] = [match[0].strip() for match in found if match]
    return functions


def _find_instruction(text: str, function: str, known: list[str], wanted: str) -> int | None:
    """Return the offset of an instruction in the original text, or `None`.

    If it is the n-th instruction of the printed function (`known`) with its opcode, it is also the n-th in the text.
    """
    opcode = _opcode(wanted)
    nth = [instruction for instruction in known if _opcode(instruction) == opcode].index(wanted)
    start, end = _body(text, function)
    offsets = [
        match.start()
        for match in _TOKEN.finditer(text, start, end)
        if match["word"] == opcode and _is_instruction(text, match)
    ]
    return offsets[nth] if nth < len(offsets) else None


def _opcode(instruction: str) -> str:
    match = _OPCODE.match(instruction)
    return match[1] if match else ""


def _is_instruction(text: str, word: re.Match[str]) -> bool:
    """Say whether an opcode starts an instruction; `add (i32 …)` in a constant and `atomicrmw add` do not."""
    after = text[word.end() : word.end() + 40].removeprefix(" inbounds").lstrip()
    before = text[max(0, word.start() - 40) : word.start()]
    return not after.startswith("(") and not re.search(r"\batomicrmw (?:volatile )?$", before)


def _body(text: str, function: str) -> tuple[int, int]:
    """Return the start and end offsets of a function's definition, or of the whole text if it is not found."""
    starts = [match.start() for match in _TOKEN.finditer(text) if match["word"] == "define"]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if any(match[0] == f"@{function}" for match in _TOKEN.finditer(text, start, text.find("(", start) + 1 or end)):
            return start, end
    return 0, len(text)


def _find_name(text: str, shown: str, suspects: list[str]) -> int | None:
    """Return the offset of the name in `label %loop`, `ptr @f` and the like: of the label, or of the first mention."""
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
