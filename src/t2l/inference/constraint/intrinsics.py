"""The types of LLVM's intrinsic functions, as far as programs of t2l call them.

Source: https://llvm.org/docs/LangRef.html#intrinsic-functions. The name of an intrinsic ends with the types that it is
overloaded on: `llvm.smax.i32`, `llvm.fptosi.sat.i8.f32`. In the table, `0` and `1` stand for them, `e` for the
elements of a vector `0`; `!` marks an argument that must be a constant, `!1023` one that is at most 1023.
"""

import functools
import re
from collections.abc import Iterator

from t2l.inference.constraint.lexemes import DEAD, DONE, DONE_OR_MORE, MAX_BITS, OPEN, bits_of, scalar_of, vector_of

_TABLE = """
smax smin umax umin | 0(0, 0) | int
sadd.sat uadd.sat ssub.sat usub.sat sshl.sat ushl.sat | 0(0, 0) | int
sadd.with.overflow uadd.with.overflow ssub.with.overflow usub.with.overflow | { 0, i1 }(0, 0) | int
smul.with.overflow umul.with.overflow | { 0, i1 }(0, 0) | int
abs ctlz cttz | 0(0, i1!) | int
ctpop bswap bitreverse | 0(0) | int
fshl fshr | 0(0, 0, 0) | int
scmp ucmp | 0(1, 1) | int int
expect | 0(0, 0) | int
fabs sqrt floor ceil trunc rint nearbyint round roundeven canonicalize | 0(0) | float
sin cos tan asin acos atan sinh cosh tanh exp exp2 exp10 log log2 log10 | 0(0) | float
pow copysign minnum maxnum minimum maximum minimumnum maximumnum atan2 | 0(0, 0) | float
fma fmuladd | 0(0, 0, 0) | float
powi ldexp | 0(0, 1) | float int
frexp | { 0, 1 }(0) | float int
fptosi.sat fptoui.sat lrint llrint lround llround | 0(1) | int float
is.fpclass | i1(0, i32!1023) | float
vector.reduce.add vector.reduce.mul vector.reduce.and vector.reduce.or vector.reduce.xor | e(0) | vector-int
vector.reduce.smax vector.reduce.smin vector.reduce.umax vector.reduce.umin | e(0) | vector-int
vector.reduce.fadd vector.reduce.fmul | e(e, 0) | vector-float
vector.reduce.fmax vector.reduce.fmin | e(0) | vector-float
memcpy memmove | void(ptr, ptr, 2, i1!) | ptr ptr int
memset | void(ptr, i8, 1, i1!) | ptr int
trap debugtrap | void() |
ubsantrap | void(i8!) |
stacksave | 0() | ptr
stackrestore | void(0) | ptr
ptrmask | 0(0, 1) | ptr int
"""
_FLOATS = {"f32": "float", "f64": "double"}
_MANGLED = re.compile(r"(?:v[1-9]\d*)?(?:i[1-9]\d*|f32|f64)|p0")
_PREFIXES = {  # what a part of a name can begin with, by the kind of overload
    "int": re.compile(r"(?:v(?:[1-9]\d*)?)?(?:i(?:[1-9]\d*)?)?"),
    "float": re.compile(r"(?:v(?:[1-9]\d*)?)?(?:f(?:3|32|6|64)?)?"),
    "vector-int": re.compile(r"(?:v(?:[1-9]\d*(?:i(?:[1-9]\d*)?)?)?)?"),
    "vector-float": re.compile(r"(?:v(?:[1-9]\d*(?:f(?:3|32|6|64)?)?)?)?"),
    "ptr": re.compile(r"(?:p0?)?"),
}


def _read_table() -> Iterator[tuple[str, tuple[str, str, tuple[str, ...]]]]:
    for line in _TABLE.strip().splitlines():
        names, form, kinds = (part.strip() for part in line.split("|"))
        returns, _, parameters = form.rstrip(")").partition("(")
        for name in names.split():
            yield f"llvm.{name}", (returns, parameters, tuple(kinds.split()))


FAMILIES = dict(_read_table())


@functools.lru_cache(65536)
def intrinsic_signature(name: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the result type and the parameters of an intrinsic, constants marked by `!`; `None` if there is none.

    ```python
    >>> intrinsic_signature("llvm.abs.i32")
    ('i32', ('i32', 'i1!'))

    ```
    """
    words = name.split(".")
    for split in range(len(words), 1, -1):
        family = FAMILIES.get(".".join(words[:split]))
        if family and len(family[2]) == len(words) - split:
            types = [_demangle(word, kind) for word, kind in zip(words[split:], family[2], strict=True)]
            return _instantiate(family, types) if all(types) and _fit(words[1], types) else None
    return None


_SCALARS = ("memcpy", "memmove", "memset", "sadd", "uadd", "ssub", "usub", "smul", "umul", "is")  # without vectors
_INDEX = ("ptrmask",)  # with an index of 64 bits


def _fit(family: str, types: list[str]) -> bool:
    """Say whether the types of one name go together: equal numbers of elements, except for the power of `powi`."""
    vectors = [vector_of(type_) for type_ in types]
    if family == "powi":
        return types[1] == "i32"
    if family in _INDEX:
        return types[1] == "i64"
    if family in _SCALARS and any(vectors):
        return False
    return len({vector[0] if vector else 0 for vector in vectors}) < 2


def _instantiate(family: tuple[str, str, tuple[str, ...]], types: list[str]) -> tuple[str, tuple[str, ...]] | None:
    vector = vector_of(types[0]) if types else None
    replaced = {"e": vector[1] if vector else "", **{str(index): type_ for index, type_ in enumerate(types)}}

    def fill(form: str) -> str:
        return re.sub(r"\b[012e]\b", lambda match: replaced[match[0]], form)

    returns, parameters, _ = family
    return fill(returns), tuple(fill(parameter) for parameter in parameters.split(", ") if parameter)


def _demangle(word: str, kind: str) -> str:
    """Return the type that a part of a name stands for; empty if it does not fit the kind of overload."""
    if not _MANGLED.fullmatch(word):
        return ""
    if word == "p0":
        return "ptr" if kind == "ptr" else ""
    length, scalar = re.fullmatch(r"(?:v(\d+))?(.*)", word).groups()  # type: ignore[union-attr]
    is_int = scalar[0] == "i"
    kinds = {
        "int": is_int,
        "float": not is_int,
        "vector-int": is_int and length,
        "vector-float": not is_int and length,
    }
    if not kinds.get(kind) or (is_int and int(scalar[1:]) > MAX_BITS):
        return ""
    type_ = _FLOATS.get(scalar, scalar)
    return f"<{length} x {type_}>" if length else type_


@functools.lru_cache(65536)
def classify_intrinsic(name: str, returns: str) -> int:
    """Classify the name of an intrinsic (`t2l.inference.constraint.lexemes`) by the type of its result."""
    signature = intrinsic_signature(name)
    longer = any(_may_go_on(name, family, returns) for family in FAMILIES)
    if signature is not None and signature[0] == returns and _is_sound(name, returns):
        return DONE_OR_MORE if longer else DONE
    return OPEN if longer else DEAD


def _is_sound(name: str, returns: str) -> bool:
    """Refuse what LLVM's verifier refuses beyond the table: `bswap` of odd bytes, comparisons in one bit."""
    bits = bits_of(scalar_of(returns))
    if name.startswith(("llvm.scmp", "llvm.ucmp")):
        return bits > 1
    return not name.startswith("llvm.bswap") or bits % 16 == 0


def _may_go_on(name: str, family: str, returns: str) -> bool:
    """Say whether a longer name of this family, with this result type, begins with the text."""
    form, _, kinds = FAMILIES[family]
    wanted = _overloads(form, kinds, returns)
    if wanted is None or not _is_sound(family, returns):
        return False
    if len(name) <= len(family):
        return family.startswith(name) and (len(name) < len(family) or bool(kinds))
    if not name.startswith(family + "."):
        return False
    *whole, last = name[len(family) + 1 :].split(".")
    if len(whole) >= len(kinds):
        return False
    for word, kind, type_ in zip(whole, kinds, wanted, strict=False):
        if not _demangle(word, kind) or type_ not in ("", _demangle(word, kind)):
            return False
    type_ = wanted[len(whole)]
    complete = len(whole) == len(kinds) - 1 and bool(_demangle(last, kinds[-1]))
    if type_:
        return mangle(type_).startswith(last) and not (complete and mangle(type_) == last)
    return _PREFIXES[kinds[len(whole)]].fullmatch(last) is not None and not (complete and len(last) > 4)


def _overloads(form: str, kinds: tuple[str, ...], returns: str) -> list[str] | None:
    """Return the types that a name must end with, by the type of the result, empty where it does not say.

    `None` if no function of this form returns that type.
    """
    if form == "e":
        fits = _demangle(mangle(returns), kinds[0].removeprefix("vector-"))
        return [""] * len(kinds) if fits else None
    named = form.replace("0", "FIRST", 1).replace("{ FIRST, 1 }", "{ FIRST, SECOND }")
    pattern = re.escape(named).replace("FIRST", "(?P<first>.+)").replace("SECOND", "(?P<second>.+)")
    match = re.fullmatch(pattern if "FIRST" in named and kinds else re.escape(form), returns)
    if match is None:
        return None
    given = match.groupdict()
    wanted = [given.get("first") or "", given.get("second") or "", ""][: len(kinds)]
    if any(type_ and _demangle(mangle(type_), kind) != type_ for type_, kind in zip(wanted, kinds, strict=True)):
        return None
    return wanted


def mangle(type_: str) -> str:
    """Return a type as the names of intrinsics have it: `v4i32` for `<4 x i32>`."""
    vector = vector_of(type_)
    scalar = vector[1] if vector else type_
    names = {"ptr": "p0", **{long: short for short, long in _FLOATS.items()}}
    return (f"v{vector[0]}" if vector else "") + names.get(scalar, scalar)
