"""A cheap check of IR that a model wrote: refuse text that is known to crash or stall LLVM, before LLVM reads it.

The limits are far above the needs of a program for one request. Text that passes is not safe: it is still parsed,
compiled and run in a worker process.
"""

import re

from t2l.llvm.errors import IRError, SandboxError
from t2l.llvm.ir.aggregates import Aggregates

MAX_CHARACTERS = 262_144
MAX_WITH_METADATA = 4 * MAX_CHARACTERS  # debug information can be much longer than the code
MAX_CANONICAL = 2 * MAX_CHARACTERS  # LLVM prints a shared subexpression once for each use, so a text can grow a lot
MAX_DEPTH = 64
MAX_INTEGER_BITS = 128
MAX_VECTOR_ELEMENTS = 256
MAX_ARRAY_ELEMENTS = 4_194_304
MAX_PARTS = 1024  # scalars in an array or struct that is loaded, stored or passed as one value, which LLVM splits up
MAX_CASES = 2048  # of all `switch`es together; LLVM sorts and splits them in quadratic time
MAX_DIGITS = 400  # LLVM reads a number of any length, in quadratic time

# A search with one of these patterns can take as long as a whole step of judging. So each pattern begins with a fixed
# letter, which is found fast, or is tried only if a cheaper test found something.
_NODE = re.compile(r"^!\d+ = [^\n]*\n?", re.MULTILINE)
_STRING_OR_COMMENT = re.compile(r'"[^"]*"|;[^\n]*')
_BRACKET = re.compile(r"[(\[{<]|[)\]}>]")
_NUMBER = re.compile(r"\b(?:[us]?0x[KLMHR]?[\dA-Fa-f]+|\d+)")
_INTEGER = re.compile(r"i(\d{3,})\b")
_SEQUENCE = re.compile(r"([\[<])\s*(\d+)\s*x\b")
_CASE = re.compile(r"\bi\d+\s+-?\w+\s*,\s*label\b")
_NO_NAME_BEFORE = r"(?<![%@$!#\w.-])"
_NAME_CHARACTER = re.compile(r"[%@$!#\w.-]")
_FORBIDDEN_WORDS = ("asm", "thread_local", "ifunc")  # in what is reached; LLVM reads them
_FORBIDDEN = re.compile(rf"{_NO_NAME_BEFORE}({'|'.join(_FORBIDDEN_WORDS)})\b(?!:)")
_SCALABLE = re.compile(rf"{_NO_NAME_BEFORE}vscale\b(?!:)")  # sizes overflow, and some passes abort
_NOT_ASCII_NAME = re.compile(r'[@%$]"[^"]*\\[89A-Fa-f][\dA-Fa-f]')
# LLVM upgrades calls of old machine-specific intrinsics without checking their types, and crashes if these are wrong.
# Code with AddressSanitizer only declares two of them.
_MACHINE = re.compile(
    r"@llvm\.(?:aarch64|(?<!declare i1 @llvm\.)amdgcn|arm|bpf|dx|hexagon|loongarch|mips|nvvm|ppc|r600|riscv|s390|spv|"
    r"ve|wasm|x86|xcore)\."
)
_LONG = re.compile(r"\d{10}")
_LONG_NAME = re.compile(r"[%@!#]\d{10,}|^[^\S\n]*\d{10,}:", re.MULTILINE)  # LLVM's 32-bit counters overflow
_LABEL_VALUES = (re.compile(r"phi\s+label\b"), re.compile(r"freeze\s+label\b"))
# What precedes the type of a loaded, stored, returned or passed array or struct.
_VALUE = re.compile(
    r"\b(?:load|store|phi|freeze|ret|call|volatile|extractvalue|insertvalue|define)\s+(?=[\[{%]|<\s*\{)"
)
_PASSED = re.compile(r"[(,]\s*(?=[\[{%]|<\s*\{)")
# Constructs that LLVM verifies, but its WebAssembly back end aborts on (a `bfloat` that `t2l.llvm.ir.bfloat` did not
# replace is one); and names that the sandbox itself uses.
_NO_CODE_WORDS = (
    *("bfloat", "blockaddress", "callbr", "dso_local_equivalent", "gc", "inalloca", "indirectbr", "musttail"),
    *("ppc_fp128", "preallocated", "prefix", "prologue", "ptrauth", "va_arg", "x86_fp80", "x86_intrcc"),
)
_OWN_NAMES = ("t2l.entry", "__stack_pointer", "__linear_memory", "__indirect_function_table")
_NO_CODE = re.compile(
    rf"{_NO_NAME_BEFORE}(addrspace(?=\(0*[1-9\"])|target(?=\()|(?:{'|'.join(_NO_CODE_WORDS)})\b(?!:))"
)
_OWN = re.compile(rf'@"?(?:\\01)?({"|".join(map(re.escape, _OWN_NAMES))})\b')
_BUNDLE = re.compile(r'\)\s*\[\s*("\w[^"]*")\(')


def screen(text: str) -> None:
    """Refuse text that cannot be a program, or that could crash or stall LLVM.

    Args:
        text (`str`): LLVM assembly as a model wrote it.

    Raises:
        `IRError`: if the text cannot be LLVM assembly.
        `SandboxError`: with status `unsupported` for a construct or size that the sandbox does not accept, and
            `no_function` if the text defines no function.
    """
    if len(text) > MAX_CHARACTERS and (len(text) > MAX_WITH_METADATA or len(_NODE.sub("", text)) > MAX_CHARACTERS):
        raise SandboxError("unsupported", f"text of {len(text)} characters; at most {MAX_CHARACTERS} are judged")
    if "\0" in text:
        raise IRError(f"NUL character at offset {text.index(chr(0))}; LLVM would ignore everything after it")
    strings, code = "", text
    if '"' in text or ";" in text:
        strings = "".join(match[0] for match in _STRING_OR_COMMENT.finditer(text) if match[0][0] == '"')
        code = _STRING_OR_COMMENT.sub(lambda match: '""' if match[0][0] == '"' else "", text)
    if not re.search(r"\bdefine\b", code):
        raise SandboxError("no_function", "the text defines no function")
    if not strings.isascii():
        raise SandboxError("unsupported", "a string holds characters outside ASCII; write them as \\xx")
    if not code.isascii():
        raise IRError("characters outside ASCII in the code")
    if strings and (match := _NOT_ASCII_NAME.search(text)):
        raise SandboxError("unsupported", f"characters outside ASCII in the name {match[0][:60]}")
    if any(pattern.search(code) for pattern in _LABEL_VALUES):
        raise IRError("a label is no value")
    if _LONG.search(code) and (match := _LONG_NAME.search(code)):
        raise SandboxError("unsupported", f"the number {match[0].strip()[:60]} as a name; at most 9 digits are judged")
    _screen_depth(code)
    _screen_sizes(code)
    if match := ("vscale" in code and _SCALABLE.search(code)) or _MACHINE.search(code):
        raise SandboxError("unsupported", f"'{match[0]}' is not judged here")


def screen_reached(text: str) -> None:
    """Refuse constructs that LLVM can read, but that no pass and no code generator may see.

    Args:
        text (`str`): the part of a module that is to be run, or to be compiled.

    Raises:
        `SandboxError`: with status `unsupported`.
    """
    if any(word in text for word in _FORBIDDEN_WORDS):
        code = _STRING_OR_COMMENT.sub(lambda match: '""' if match[0][0] == '"' else "", text)
        if match := _FORBIDDEN.search(code):
            raise SandboxError("unsupported", f"'{match[0]}' is not judged here")


def screen_code(canonical: str) -> None:
    """Refuse a verified program for which LLVM cannot generate WebAssembly.

    Args:
        canonical (`str`): canonical IR.

    Raises:
        `SandboxError`: with status `unsupported`.
    """
    code = re.sub(r'c"[^"]*"', "", canonical) if '"' in canonical else canonical
    found = any(word in code for word in (*_NO_CODE_WORDS, "addrspace", "target")) and _NO_CODE.search(code)
    found = found or (any(name in code for name in _OWN_NAMES) and _OWN.search(code))
    if match := found or ('"' in code and _BUNDLE.search(code)):
        raise SandboxError("unsupported", f"'{match[1]}' cannot be run here")


def _screen_depth(code: str) -> None:
    if sum(map(code.count, "([{<")) <= MAX_DEPTH:
        return
    depth = 0
    for match in _BRACKET.finditer(code):
        depth = depth + 1 if match[0] in "([{<" else max(depth - 1, 0)
        if depth > MAX_DEPTH:
            raise SandboxError("unsupported", f"brackets nested deeper than {MAX_DEPTH}")


def _screen_sizes(code: str) -> None:
    long_lines = max(map(len, code.split("\n"))) > MAX_DIGITS
    if long_lines and (longest := max(map(len, _NUMBER.findall(code)), default=0)) > MAX_DIGITS:
        raise SandboxError("unsupported", f"a number of {longest} digits; at most {MAX_DIGITS} are judged")
    for match in _INTEGER.finditer(code):
        if int(match[1]) > MAX_INTEGER_BITS and not _NAME_CHARACTER.match(code, max(match.start() - 1, 0)):
            raise SandboxError("unsupported", f"integer type {match[0]}; at most i{MAX_INTEGER_BITS} is judged")
    sequences = _SEQUENCE.findall(code)
    for bracket, number in sequences:
        type_, limit = ("array", MAX_ARRAY_ELEMENTS) if bracket == "[" else ("vector", MAX_VECTOR_ELEMENTS)
        if int(number) > limit:
            raise SandboxError("unsupported", f"{type_} of {number} elements; at most {limit} are judged")
    if sequences or long_lines or "type" in code:
        _screen_values(code)
    if "switch" in code and (cases := len(_CASE.findall(code))) > MAX_CASES:
        raise SandboxError("unsupported", f"{cases} cases in switches; at most {MAX_CASES} are judged")


def _screen_values(code: str) -> None:
    """Refuse arrays and structs that are too large to be loaded, stored or passed as one value."""
    aggregates = Aggregates(code)
    starts = [match.end() for match in _VALUE.finditer(code)]
    for head in re.finditer(r"\bdefine\b[^\n{]*", code):
        starts += [head.start() + match.end() for match in _PASSED.finditer(head[0])]
    for start in starts:
        if (parts := aggregates.count(code, start)) > MAX_PARTS:
            number = str(parts) if parts < 10**9 else "more than 10^9"
            raise SandboxError("unsupported", f"a value of {number} parts; at most {MAX_PARTS} are judged")
