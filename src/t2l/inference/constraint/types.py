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
    OPEN,
    bits_of,
    classify_type,
    scalar_of,
    vector_of,
    with_scalar,
)

_RANK = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "fp128": 128}
_INTEGERS = tuple(f"i{bits}" for bits in range(1, MAX_BITS + 1))
_FIRST = {  # the characters with which a type of each sort, or of its elements, begins
    "integer": "i",
    "float": "fdhb",
    "compared": "ip",
    "scalar": "ifdhbp",
    "vector": "<",
    "aggregate": "[{%",
    "struct": "[{%<",
    "pointer": "p",
}


def is_sort(type_: str, sort: str) -> bool:
    """Say whether a type is of a sort: a key of `_FIRST`, or `any` for all types that a value can have."""
    scalar = scalar_of(type_)
    return {
        "integer": scalar[0] == "i",
        "float": scalar in FLOATS,
        "compared": scalar[0] == "i" or scalar == "ptr",
        "scalar": type_ == scalar and (scalar[0] == "i" or scalar in FLOATS or scalar == "ptr"),
        "vector": type_ != scalar,
        "aggregate": type_[0] in "[{%",
        "struct": True,
        "pointer": type_ == "ptr",
        "any": True,
    }[sort]


def _classify_sort(text: str, sort: str, num_types: int) -> int:
    status = classify_type(text, num_types)
    if sort == "any" or status == DEAD:
        return status
    element = (
        re.match(r"<(?:\d+(?: (?:x(?: (.)?)?)?)?)?", text) if sort not in ("vector", "aggregate", "struct") else None
    )
    if element:
        begins = element[1] is None or element[1] in _FIRST[sort]
        if sort in ("scalar", "pointer") or not begins:
            return DEAD
    elif text[0] not in _FIRST[sort]:
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
    vectors = [f"<{size // width} x {type_}>" for type_, width in widths.items() if size % width == 0]
    return (*whole, *vectors)
