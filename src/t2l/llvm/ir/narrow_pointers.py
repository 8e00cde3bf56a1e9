"""Pointers of 32 bits in memory: a program for such a machine becomes one that loads and stores addresses as `i32`.

Where code runs here, a pointer has 64 bits, but every address fits into 32. So only the types of what lies in memory
are changed: those of variables, fields, elements, loads and stores. `sizeof(char *)` is 4 then, as the compiler said.
LLVM's parser finds what does not fit together, such as a field that is taken out of a struct as a value.
"""

import itertools
import re
from collections.abc import Iterator

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import GLOBAL, LOCAL, NAME

_POINTER = re.compile(rf"{LOCAL}|\bptr\b")
_VECTOR = re.compile(r"<(\d+) x ptr>")
_VARIABLE = re.compile(rf"(?P<head>{GLOBAL} = [^\"\[{{(<@]*?\b(?:global|constant) )(?P<rest>.*)")
_NO_VARIABLE = re.compile(rf"{GLOBAL} = [^\"@]*?\b(?:alias|ifunc) ")
# What precedes the type of something in memory, except of a load or store.
_BEFORE_TYPE = re.compile(
    r"(?:\bgetelementptr (?:(?:inbounds|nuw|nusw|inrange\([^)]*\)) )*\(?|\balloca (?:inalloca |swifterror )*"
    r"|\b(?:byval|byref|sret|inalloca|preallocated|elementtype)\()"
)
_LOAD = re.compile(r"(?P<head>  (?P<to>%\S+) = load (?:atomic )?(?:volatile )?)(?P<rest>.*)")
_STORE = re.compile(r"(?P<head>  store (?:atomic )?(?:volatile )?)(?P<rest>.*)")
_TOKEN = re.compile(rf'c?"[^"]*"|[@%]{NAME}|[-\w.$]+|.')
_DEPTH = {"(": 1, "[": 1, "{": 1, "<": 1, ")": -1, "]": -1, "}": -1, ">": -1}
_OF_POINTERS = re.compile(r", (?:!(?:nonnull|align|dereferenceable|dereferenceable_or_null) !\w+)")
_FROM_NUMBER = re.compile(r"inttoptr \(i32 (.*) to ptr\)")
_UNSUITED = re.compile(
    r"^ +(?:%\S+ = )?(?:cmpxchg|atomicrmw)\b[^\n]*, ptr |"
    r"@llvm\.masked\.(?:load|store|gather|scatter|\w+load|\w+store)\.v\d+p0\b",
    re.MULTILINE,
)


def narrow_pointers(text: str) -> str:
    """Return a program whose pointers in memory have 32 bits.

    Args:
        text (`str`): verified IR as LLVM prints it.

    Raises:
        `SandboxError`: with status `unsupported` for atomic exchanges and masked accesses of pointers.
    """
    if match := _UNSUITED.search(text):
        raise SandboxError(
            "unsupported", f"'{match[0].strip()}' with pointers of 32 bits; compile for a 64-bit target"
        )
    names = (f"%t2l.narrow{count}" for count in itertools.count())
    return "\n".join(itertools.chain.from_iterable(_narrow_line(line, names) for line in text.split("\n")))


def _narrow_line(line: str, names: Iterator[str]) -> Iterator[str]:
    if "ptr" not in line or line.startswith(("!", "attributes ")):
        yield line
    elif line.startswith("%"):
        yield _narrow_type(line)
    elif line.startswith("@"):
        yield _narrow_variable(line)
    elif match := _LOAD.fullmatch(line):
        yield from _narrow_load(match, names)
    elif match := _STORE.fullmatch(line):
        yield from _narrow_store(match, names)
    else:
        yield _narrow_places(line)


def _narrow_type(type_: str) -> str:
    return _POINTER.sub(lambda match: "i32" if match[0] == "ptr" else match[0], type_)


def _narrow_places(code: str) -> str:
    """Return code with narrow types of what is addressed, allocated or passed in memory."""
    parts, end = [], 0
    for match in _BEFORE_TYPE.finditer(code):
        if match.end() >= end:
            after = end_of(code, match.end())
            parts += [code[end : match.end()], _narrow_type(code[match.end() : after])]
            end = after
    return "".join(parts) + code[end:]


def end_of(code: str, start: int, stops: str = ",") -> int:
    """Return the end of a type or value: a comma, or the closing bracket of what is around it."""
    depth = 0
    for match in _TOKEN.finditer(code, start):
        depth += _DEPTH.get(match[0], 0)
        if depth < 0 or (depth == 0 and match[0] in stops):
            return match.start()
    return len(code)


def _narrow_load(match: re.Match[str], names: Iterator[str]) -> Iterator[str]:
    end = end_of(match["rest"], 0)
    type_, rest = match["rest"][:end], _narrow_places(match["rest"][end:])
    if type_ != "ptr" and not _VECTOR.fullmatch(type_):
        yield f"{match['head']}{_narrow_type(type_)}{rest}"
        return
    word, rest = next(names), _OF_POINTERS.sub("", rest)
    yield f"{match['head'].replace(match['to'], word, 1)}{_narrow_type(type_)}{rest}"
    yield f"  {match['to']} = inttoptr {_narrow_type(type_)} {word} to {type_}"


def _narrow_store(match: re.Match[str], names: Iterator[str]) -> Iterator[str]:
    rest = _narrow_places(match["rest"])
    end = end_of(rest, 0)
    vector = _VECTOR.match(rest)
    type_ = vector[0] if vector else "ptr"
    if not rest.startswith(f"{type_} "):
        start = _end_of_type(rest)
        yield f"{match['head']}{_narrow_type(rest[:start])}{rest[start:]}"
        return
    word = next(names)
    yield f"  {word} = ptrtoint {rest[:end]} to {_narrow_type(type_)}"
    yield f"{match['head']}{_narrow_type(type_)} {word}{rest[end:]}"


def _end_of_type(code: str) -> int:
    """Return the end of the type that a value follows."""
    depth = 0
    for match in _TOKEN.finditer(code):
        depth += _DEPTH.get(match[0], 0)
        if depth == 0:
            return match.end()
    return len(code)


def _narrow_variable(line: str) -> str:
    match = _VARIABLE.fullmatch(line)
    if match is None:
        if _NO_VARIABLE.match(line):
            return line
        raise SandboxError("unsupported", f"the variable {line.split(' ')[0]}, with pointers of 32 bits")
    return match["head"] + "".join(_narrow_constant(match["rest"]))


def _narrow_constant(code: str) -> Iterator[str]:
    """Yield the type and value of a variable, with each address in it as a number; attributes may follow."""
    position = 0
    while token := _TOKEN.match(code, position):
        text, position = token[0], token.end()
        if text == "(":  # an expression, in which a pointer is no field
            end = end_of(code, position, stops="")
            yield f"({_narrow_places(code[position:end])}"
            position = end
        elif text == "ptr" and re.match(r" [@a-z]", code[position:]):
            end = end_of(code, position)
            yield f"i32 {_as_number(code[position:end].strip())}"
            position = end
        else:
            yield "i32" if text == "ptr" else text


def _as_number(address: str) -> str:
    """Return a constant `i32` for a constant address."""
    if address in ("null", "undef", "poison"):
        return "0" if address == "null" else address
    given = _FROM_NUMBER.fullmatch(address)
    return _narrow_places(given[1] if given else f"ptrtoint (ptr {address} to i32)")
