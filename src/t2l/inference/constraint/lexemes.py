"""The words of LLVM IR, read character by character: types, integers, floats, strings, names.

Each `classify_…` function classifies the text that was read so far:

- `DEAD`: no word begins with it;
- `OPEN`: words begin with it, but it is none yet;
- `DONE_OR_MORE`: it is a word, and longer words begin with it, as `i1` does for `i16`;
- `DONE`: it is a word, and no longer one begins with it.
"""

import functools
import re
import struct
from collections.abc import Callable, Collection

DEAD, OPEN, DONE_OR_MORE, DONE = range(4)
MAX_NUMBER = 1000  # numbers of values and blocks in a function
MAX_BITS = 128  # of an integer type, as in t2l.llvm.ir.screen
MAX_TYPE, MAX_NESTING = 100, 4  # characters of a type that is spelled out; arrays, structs and vectors in it
MAX_ELEMENTS = {"[": 4_194_304, "<": 256}  # of an array or vector, as in t2l.llvm.ir.screen
FLOATS = ("float", "double")
_WORDS = (*FLOATS, "ptr")
_INTEGER = re.compile(r"i([1-9]\d{0,2})?")
_DECIMAL_FORM = "d.dddddde+dd"


def classify_word(text: str, words: Collection[str]) -> int:
    """Classify by a list of words."""
    longer = any(len(word) > len(text) and word.startswith(text) for word in words)
    if text in words:
        return DONE_OR_MORE if longer else DONE
    return OPEN if longer else DEAD


@functools.cache
def numbers_with_prefix(digits: str) -> int:
    """Return the set, as bits, of the numbers below `MAX_NUMBER` whose decimal form begins with these digits."""
    return sum(1 << number for number in range(MAX_NUMBER) if str(number).startswith(digits))


def classify_number(digits: str, allowed: int) -> int:
    """Classify the number of a value or block by a set of numbers, given as bits."""
    candidates = allowed & numbers_with_prefix(digits)
    if not candidates:
        return DEAD
    exact = 1 << int(digits) if digits and len(digits) < 4 else 0
    if not candidates & exact:
        return OPEN
    return DONE_OR_MORE if candidates & ~exact else DONE


def classify_integer(text: str, bits: int) -> int:
    """Classify a signed integer constant of that many bits, without leading zeros; `i1` has words instead."""
    digits = text.removeprefix("-")
    if not digits:
        return OPEN
    if not digits.isdecimal() or (digits[0] == "0" and len(text) > 1):
        return DEAD
    limit = 1 << (bits - 1)
    if int(digits) > limit - (digits is text):
        return DEAD
    return DONE if digits == "0" else DONE_OR_MORE


@functools.lru_cache(65536)
def classify_float(text: str, type_: str) -> int:
    """Classify a float constant as LLVM prints it: six decimals and an exponent, or the bits of a double."""
    if text.startswith("0x"):
        return _classify_hex(text, type_)
    digits = text.removeprefix("-")
    form = _DECIMAL_FORM[: len(digits)] if len(digits) <= 12 else _DECIMAL_FORM + "d"
    if len(digits) > 13 or not all(_fits(char, kind) for char, kind in zip(digits, form, strict=False)):
        return OPEN if text == "0x"[: len(text)] and type_ in FLOATS else DEAD
    if len(digits) < 9 or type_ == "double":
        return OPEN if len(digits) < 12 else DONE_OR_MORE if len(digits) == 12 else DONE
    if len(digits) >= 12:
        return DONE if is_exact(text, type_) else DEAD
    exponents = (f"{sign}{number:02}" for sign in "+-" for number in range(46))
    stem, given = digits[:9], digits[9:]
    viable = any(is_exact(stem + exponent, type_) for exponent in exponents if exponent.startswith(given))
    return OPEN if viable else DEAD


def _classify_hex(text: str, type_: str) -> int:
    digits = text[2:]
    if type_ not in ("double", "float") or len(digits) > 16 or any(char not in "0123456789ABCDEF" for char in digits):
        return DEAD
    if len(digits) < 16:
        if type_ == "float" and (digits[8:9] and int(digits[8], 16) % 2 or digits[9:].strip("0")):
            return DEAD
        return OPEN
    return DONE if is_exact(text, type_) else DEAD


def _fits(char: str, kind: str) -> bool:
    return char.isdecimal() if kind == "d" else char in "+-" if kind == "+" else char == kind


def is_exact(text: str, type_: str) -> bool:
    """Say whether LLVM accepts a constant for a type: the type must hold its value exactly."""
    if type_ == "double":
        return True
    hexadecimal = text.startswith("0x")
    value = struct.unpack(">d", bytes.fromhex(text[2:]))[0] if hexadecimal else float(text)
    if value != value:
        return True
    try:
        return struct.unpack("f", struct.pack("f", value))[0] == value
    except OverflowError:  # too large for a float
        return False


def classify_string(text: str, length: int) -> int:
    """Classify the text after `c"`: a number of bytes, some escaped as `\\00`, and a quote."""
    if not re.fullmatch(r'(?:[^\\"\n]|\\[0-9A-F]{2})*(?:"|\\[0-9A-F]?)?', text):
        return DEAD
    size = len(re.findall(r'\\[0-9A-F]{0,2}|[^\\"]', text))
    if size > length:
        return DEAD
    return (DONE if size == length else DEAD) if text.endswith('"') else OPEN


def classify_name(text: str) -> int:
    """Classify the name of a function or variable without the `@`; names in quotes are not written by a model."""
    return DONE_OR_MORE if re.fullmatch(r"[-A-Za-z_$.][-\w$.]{0,39}", text, re.ASCII) else DEAD


@functools.lru_cache(65536)
def classify_type(text: str, num_types: int) -> int:
    """Classify a type; `%T0`, `%T1`, … are the `num_types` struct types that the module has."""
    if len(text) > MAX_TYPE or sum(map(text.count, "[{<")) > MAX_NESTING:
        return DEAD
    status, end = _scan_type(text, 0, num_types)
    return status if end == len(text) else DEAD


def _scan_type(text: str, start: int, num_types: int) -> tuple[int, int]:
    """Return the class of the type at an offset, and its end; the end of the text if the type is open."""
    first = text[start : start + 1]
    if not first:
        return OPEN, len(text)
    if first == "i":
        match = _INTEGER.match(text, start)
        assert match
        if match[1] is None or int(match[1]) > MAX_BITS:
            return (OPEN if match.end() == len(text) and match[1] is None else DEAD), match.end()
        return (DONE_OR_MORE if int(match[1]) * 10 <= MAX_BITS else DONE), match.end()
    if first == "%":
        match = re.compile(r"%(T(\d+)?)?").match(text, start)
        assert match
        if match[2] is None:
            return (OPEN if match.end() == len(text) and num_types else DEAD), match.end()
        status = classify_number(match[2], (1 << num_types) - 1)
        return (status if status != OPEN or match.end() == len(text) else DEAD), match.end()
    if first in "<[":
        return _scan_sequence(text, start, num_types)
    if first == "{":
        return _scan_struct(text, start, num_types)
    for word in _WORDS:
        if text.startswith(word, start):
            return DONE, start + len(word)
        if word.startswith(text[start:]):
            return OPEN, len(text)
    return DEAD, start


def _scan_sequence(text: str, start: int, num_types: int) -> tuple[int, int]:
    match = re.compile(r"[<\[](\d*)").match(text, start)
    assert match
    position = match.end()
    count, longest = match[1], MAX_ELEMENTS[text[start]]
    if not count and position < len(text) or count.startswith("0") and (len(count) > 1 or text[start] == "<"):
        return DEAD, position
    if int(count or 0) > longest:
        return DEAD, position
    status, position = _scan_literal(text, position, " x ") if match[1] else (OPEN, len(text))
    if status != DONE:
        return status, position
    if text[start] == "<" and text[position : position + 1] in ("<", "[", "{", "%"):
        return DEAD, position  # the elements of a vector are no vectors or aggregates
    status, position = _scan_type(text, position, num_types)
    if status < DONE_OR_MORE:
        return status, position
    return _scan_literal(text, position, ">" if text[start] == "<" else "]")


def _scan_struct(text: str, start: int, num_types: int) -> tuple[int, int]:
    status, position = _scan_literal(text, start, "{ ")
    while status == DONE:
        status, position = _scan_type(text, position, num_types)
        if status < DONE_OR_MORE:
            return status, position
        ending, end = _scan_literal(text, position, " }")
        if ending != DEAD:
            return ending, end
        status, position = _scan_literal(text, position, ", ")
    return status, position


def _scan_literal(text: str, start: int, literal: str) -> tuple[int, int]:
    if text.startswith(literal, start):
        return DONE, start + len(literal)
    if literal.startswith(text[start:]):
        return OPEN, len(text)
    return DEAD, start


def bits_of(type_: str) -> int:
    """Return the number of bits of an integer type, 0 for other types."""
    return int(type_[1:]) if type_[0] == "i" else 0


def vector_of(type_: str) -> tuple[int, str] | None:
    """Return the length and the type of the elements of a vector, `None` for other types."""
    match = re.fullmatch(r"<(\d+) x (.+)>", type_)
    return (int(match[1]), match[2]) if match else None


def array_of(type_: str) -> tuple[int, str] | None:
    """Return the length and the type of the elements of an array, `None` for other types."""
    match = re.fullmatch(r"\[(\d+) x (.+)\]", type_)
    return (int(match[1]), match[2]) if match else None


def scalar_of(type_: str) -> str:
    """Return the type of the elements of a vector, or the type itself."""
    vector = vector_of(type_)
    return vector[1] if vector else type_


def with_scalar(type_: str, scalar: str) -> str:
    """Return a type with as many elements as the given one, and with other elements: `<4 x i1>` for `<4 x i32>`."""
    vector = vector_of(type_)
    return f"<{vector[0]} x {scalar}>" if vector else scalar


def elements_of(type_: str, struct_body: Callable[[str], str]) -> tuple[str, ...]:
    """Return the types of the members of a struct; of an array, its element type once for each index up to 64."""
    body = struct_body(type_) if type_.startswith("%") else type_
    array = array_of(body)
    if array:
        return (array[1],) * min(array[0], 64)
    members, depth = [""], 0
    for char in body[2:-2] if body.startswith("{ ") else "":
        depth += (char in "<[{") - (char in ">]}")
        if char == "," and depth == 0:
            members.append("")
        else:
            members[-1] += char
    return tuple(member.strip() for member in members if member)
