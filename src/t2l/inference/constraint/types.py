"""Leaves for types: those that an instruction allows."""

import functools
import re
from collections.abc import Callable

from t2l.inference.constraint.items import Ask, Items, Lexeme, Words
from t2l.inference.constraint.lexemes import (
    DEAD,
    DONE_OR_MORE,
    FLOATS,
    MAX_BITS,
    MAX_ELEMENTS,
    OPEN,
    bits_of,
    classify_type,
    scalar_of,
    vector_of,
    with_scalar,
)

_RANK = {"float": 32, "double": 64}
CAST_SOURCES = {  # the sort of types that each cast converts
    "trunc": "narrowed",
    "zext": "widened",
    "sext": "widened",
    "fptrunc": "narrowed-float",
    "fpext": "widened-float",
    "fptoui": "float",
    "fptosi": "float",
    "uitofp": "integer",
    "sitofp": "integer",
    "ptrtoint": "pointer",
    "inttoptr": "integer",
    "bitcast": "single",
}
_INTEGERS = tuple(f"i{bits}" for bits in range(1, MAX_BITS + 1))
# The sorts of types: the characters with which a type, or the elements of a vector, can begin; and a test.
_SORTS: dict[str, tuple[str, Callable[[str], bool]]] = {
    "any": ("", lambda type_: True),
    "integer": ("i", lambda type_: scalar_of(type_)[0] == "i"),
    "float": ("fd", lambda type_: scalar_of(type_) in FLOATS),
    "pointer": ("p", lambda type_: scalar_of(type_) == "ptr"),
    "compared": ("ip", lambda type_: scalar_of(type_)[0] == "i" or scalar_of(type_) == "ptr"),
    "condition": ("i", lambda type_: scalar_of(type_) == "i1"),
    "index": ("i", lambda type_: bits_of(type_) > 0),
    "widened": ("i", lambda type_: 0 < bits_of(scalar_of(type_)) < MAX_BITS),
    "narrowed": ("i", lambda type_: bits_of(scalar_of(type_)) > 1),
    "widened-float": ("f", lambda type_: scalar_of(type_) == "float"),
    "narrowed-float": ("d", lambda type_: scalar_of(type_) == "double"),
    "single": ("ifdp<", lambda type_: type_[0] not in "[{%"),
    "vector": ("<", lambda type_: type_[0] == "<"),
    "aggregate": ("[{%", lambda type_: type_[0] in "[{%"),
}


def is_sort(type_: str, sort: str) -> bool:
    """Say whether a type is of a sort, a key of `_SORTS`."""
    return _SORTS[sort][1](type_)


def _classify_sort(text: str, sort: str, num_types: int) -> int:
    status = classify_type(text, num_types)
    if sort == "any" or status == DEAD:
        return status
    first = _SORTS[sort][0]
    element = re.match(r"<(?:\d+(?: (?:x(?: (.)?)?)?)?)?", text) if "<" not in first and "[" not in first else None
    if element:
        if sort == "index" or (element[1] and element[1] not in first):
            return DEAD
    elif text[0] not in first:
        return DEAD
    if sort == "condition" and re.search(r"i(?!1?(?!\d))", text):
        return DEAD
    if status < DONE_OR_MORE or is_sort(text, sort):
        return status
    return OPEN if status == DONE_OR_MORE else DEAD


@functools.cache
def type_leaf(sort: str, builder: Callable[..., Items], *arguments: object) -> Items:
    """Return a leaf for the types of a sort; `builder` is called with the type and the arguments."""
    return (Ask(("num_types",), _type_leaf, (sort, builder, arguments)),)


@functools.cache
def _type_leaf(num_types: int, sort: str, builder: Callable[..., Items], arguments: tuple[object, ...]) -> Items:
    return (Lexeme(_classify_sort, (sort, num_types), builder, arguments),)


@functools.cache
def one_of_types(types: tuple[str, ...], builder: Callable[..., Items], *arguments: object) -> Items:
    """Return a leaf for some types."""
    return (Words(tuple((type_, builder(type_, *arguments)) for type_ in types)),)


@functools.cache
def cast_targets(operation: str, source: str) -> tuple[str, ...]:
    """Return the types to which an instruction can convert a type."""
    scalar = scalar_of(source)
    bits = bits_of(scalar) or _RANK.get(scalar, 0)
    targets: tuple[str, ...]
    if not is_sort(source, CAST_SOURCES[operation]):
        return ()
    if operation in ("zext", "sext"):
        targets = _INTEGERS[bits:]
    elif operation == "trunc":
        targets = _INTEGERS[: bits - 1]
    elif operation == "fpext":
        targets = tuple(type_ for type_, rank in _RANK.items() if rank > bits)
    elif operation == "fptrunc":
        targets = tuple(type_ for type_, rank in _RANK.items() if rank < bits)
    elif operation in ("fptoui", "fptosi", "ptrtoint"):
        targets = _INTEGERS
    elif operation in ("uitofp", "sitofp"):
        targets = tuple(_RANK)
    elif operation == "inttoptr":
        targets = ("ptr",)
    else:
        return _bitcast_targets(source)
    return tuple(with_scalar(source, target) for target in targets)


def _bitcast_targets(source: str) -> tuple[str, ...]:
    if scalar_of(source) == "ptr":
        return (source,)
    vector = vector_of(source)
    scalar = scalar_of(source)
    size = (bits_of(scalar) or _RANK[scalar]) * (vector[0] if vector else 1)
    scalars = (*_INTEGERS, *_RANK)
    widths = {type_: bits_of(type_) or _RANK[type_] for type_ in scalars}
    whole = [type_ for type_ in scalars if widths[type_] == size]
    vectors = [f"<{size // width} x {type_}>" for type_, width in widths.items() if _fits(size, width)]
    return (*whole, *vectors)


def _fits(size: int, width: int) -> bool:
    return size % width == 0 and size // width <= MAX_ELEMENTS["<"]


@functools.cache
def cast_sources(operation: str, target: str) -> tuple[str, ...]:
    """Return the types that an instruction can convert to a type."""
    sources = (with_scalar(target, scalar) for scalar in (*_INTEGERS, *_RANK, "ptr"))
    return tuple(source for source in sources if target in cast_targets(operation, source))
