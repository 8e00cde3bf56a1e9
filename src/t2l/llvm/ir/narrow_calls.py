"""Functions of C in programs with pointers of 32 bits: called with sizes of 64 bits, or refused where they differ."""

import re
from collections.abc import Iterator, Set

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import GLOBAL
from t2l.llvm.ir.narrow_pointers import end_of

_ADVICE = "compile the program for a 64-bit target"
# Functions of C with a size or `long`; each is its result and its parameters. A `size` is as wide as a pointer; a
# `long` has 32 bits in all these programs.
_WITH_SIZE = {
    "strlen": "size ptr",
    "malloc": "ptr size",
    **dict.fromkeys(("calloc", "aligned_alloc"), "ptr size size"),
    "realloc": "ptr ptr size",
    "reallocarray": "ptr ptr size size",
    **dict.fromkeys(("memset", "memchr", "memrchr"), "ptr ptr i32 size"),
    **dict.fromkeys(("memcpy", "memmove", "mempcpy", "strncpy", "strncat", "stpncpy", "strnstr"), "ptr ptr ptr size"),
    **dict.fromkeys(("memcmp", "bcmp", "strncmp", "strncasecmp"), "i32 ptr ptr size"),
    "memccpy": "ptr ptr ptr i32 size",
    "memmem": "ptr ptr size ptr size",
    "bzero": "void ptr size",
    "bcopy": "void ptr ptr size",
    **dict.fromkeys(("__memcpy_chk", "__memmove_chk", "__strncpy_chk"), "ptr ptr ptr size size"),
    "__memset_chk": "ptr ptr i32 size size",
    **dict.fromkeys(("__strcpy_chk", "__strcat_chk"), "ptr ptr ptr size"),
    **dict.fromkeys(("strspn", "strcspn"), "size ptr ptr"),
    **dict.fromkeys(("strlcpy", "strlcat"), "size ptr ptr size"),
    "strnlen": "size ptr size",
    "strndup": "ptr ptr size",
    "qsort": "void ptr size size ptr",
    "bsearch": "ptr ptr ptr size size ptr",
    **dict.fromkeys(("strtol", "__isoc23_strtol"), "long ptr ptr i32"),
    "atol": "long ptr",
    **dict.fromkeys(("lround", "lrint"), "long double"),
    **dict.fromkeys(("lroundf", "lrintf"), "long float"),
    "ffsl": "i32 long",
}
_DECLARED = re.compile(r"^declare (?P<returns>[^@\n]*)@(?P<name>[\w.]+)\((?P<parameters>[^\n]*)\)", re.MULTILINE)
_TYPE = re.compile(r"\b(?:i\d+|ptr|void|double|float)\b")
_ARGUMENT = re.compile(r"\([^()]*\)")  # of an attribute
_STRING_OR_NAME = re.compile(rf'c"[^"]*"|{GLOBAL}')
# Functions of C that have a size or `long` and are not in the table.
_NOT_ADAPTED = re.compile(
    r"^declare (?![^\n]*\bi64\b)[^\n]*@((?:__isoc23_)?strtoul|v?snprintf|__v?sn?printf_chk|labs)\(",
    re.MULTILINE,
)
# Functions of C that leave a pointer in memory; those called `strto…` do not if they are given null.
_LEAVES_POINTER = re.compile(
    r"@((?:__isoc23_)?strto(?:d|f|ld|u?ll?)|strtok_r|strsep|posix_memalign)(?![-\w$.])(?P<call>\(?)"
)
_PRINTS = re.compile(r"@((?:__)?v?(?:f|s|sn)?printf(?:_chk)?)(?![-\w$.])(?P<call>\(?)")
_FORMAT_AT = {"printf": 0, "sprintf": 1, "fprintf": 1, "snprintf": 2, "printf_chk": 1, "fprintf_chk": 2}
_FORMAT_AT |= {"sprintf_chk": 3, "snprintf_chk": 4}
_STRING = re.compile(rf'^({GLOBAL}) = [^"\n]*\] c"([^"]*)"', re.MULTILINE)
_ANY_STRING = re.compile(r'c"([^"]*)"')
_LONG = re.compile(r"%[-+ #0\d.*]*(?:l(?!l)|[zt])[diouxXcsn]")


def check_calls(reached: str) -> None:
    """Refuse calls that would do something else here: leave a pointer of 64 bits, or print a `long`.

    Raises:
        `SandboxError`: with status `unsupported`.
    """
    declared = {match["name"] for match in _DECLARED.finditer(reached)}  # others are the program's own
    code = _DECLARED.sub("", reached)
    for match in _LEAVES_POINTER.finditer(code):
        end = "".join([*_arguments(code, match.end())][1:2]) if match["call"] else ""
        harmless = match[1] != "strtok_r" and "strto" in match[1] and end.endswith(" null")
        if match[1] in declared and not harmless:
            raise SandboxError("unsupported", f"@{match[1]} leaves a pointer of 64 bits in memory; {_ADVICE}")
    for text in _formats(code, declared):
        if long := _LONG.search(text.replace("%%", "")):
            raise SandboxError("unsupported", f"'{long[0]}' of a program with pointers of 32 bits; {_ADVICE}")
    if refused := _NOT_ADAPTED.search(reached):
        raise SandboxError("unsupported", f"@{refused[1]} of a program with pointers of 32 bits; {_ADVICE}")


def widen_calls(text: str, width: str) -> str:
    """Return a program that calls functions of C with sizes of 64 bits; results of 64 bits are cut.

    Args:
        text (`str`): verified IR as LLVM prints it.
        width (`str`): the number of bits of a pointer.
    """
    for match in [*_DECLARED.finditer(text)]:
        if match["name"] in _WITH_SIZE:
            given = " ".join(_TYPE.findall(_ARGUMENT.sub("", f"{match['returns']} {match['parameters']}")))
            types = _WITH_SIZE[match["name"]].replace("size", f"i{width}").replace("long", "i32")
            if given == types:  # else it is another function, or has 64 bits already
                text = _widen(text, match["name"], types.split())
    return text


def _arguments(code: str, start: int) -> Iterator[str]:
    """Yield the arguments of a call, from the position behind its bracket."""
    while start < len(code) and code[start] != ")":
        end = end_of(code, start)
        yield code[start:end].strip()
        start = end + (code[end : end + 1] == ",")


def _formats(code: str, declared: Set[str]) -> Iterator[str]:
    """Yield the formats of `printf` and the like; all strings if one of them is not known."""
    strings = dict(_STRING.findall(code))
    for match in _PRINTS.finditer(code):
        if match[1] not in declared:
            continue
        index = _FORMAT_AT[match[1].removeprefix("__").removeprefix("v")]
        given = [*_arguments(code, match.end())][index:] if match["call"] else []
        name = given[0].split(" ")[-1] if given else ""
        yield from [strings[name]] if name in strings else _ANY_STRING.findall(code)


def _widen(text: str, name: str, types: list[str]) -> str:
    returns, *parameters = types
    kinds = _WITH_SIZE[name].split()
    wide = ["i64" if kind in ("size", "long") else kind for kind in kinds]
    text = re.sub(rf"^declare [^\n]*@{name}\([^\n]*\n?", "", text, flags=re.MULTILINE)
    text = _STRING_OR_NAME.sub(lambda match: f"@t2l.{name}" if match[0] == f"@{name}" else match[0], text)
    lines = [
        f"  %w{index} = {'sext' if kind == 'long' else 'zext'} {parameters[index]} %{index} to i64"
        for index, kind in enumerate(kinds[1:])
        if kind in ("size", "long")
    ]
    given = ", ".join(f"{type_} %{'w' * (type_ != parameters[index])}{index}" for index, type_ in enumerate(wide[1:]))
    lines += [f"  {'' if returns == 'void' else '%r = '}call {wide[0]} @{name}({given})"]
    lines += [*_return(kinds[0], returns)]
    head = f"define internal {returns} @t2l.{name}({', '.join(parameters)}) {{"
    return "\n".join([text.rstrip("\n"), head, *lines, "}", f"declare {wide[0]} @{name}({', '.join(wide[1:])})", ""])


def _return(kind: str, type_: str) -> Iterator[str]:
    """Yield the instructions that return `%r`: a size without its upper half, or the `long` next to a wide one."""
    if kind == "long":
        yield "  %less = icmp slt i64 %r, -2147483648\n  %low = select i1 %less, i64 -2147483648, i64 %r"
        yield "  %more = icmp sgt i64 %low, 2147483647\n  %high = select i1 %more, i64 2147483647, i64 %low"
    if kind in ("size", "long"):
        yield f"  %cut = trunc i64 %{'high' if kind == 'long' else 'r'} to {type_}\n  ret {type_} %cut"
    else:
        yield "  ret void" if type_ == "void" else f"  ret {type_} %r"
