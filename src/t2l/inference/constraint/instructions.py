"""The grammar of the instructions that define a value: what may follow ` = `.

Source: https://llvm.org/docs/LangRef.html#instruction-reference, in the spelling of canonical IR: no flags, no
metadata, no attributes.
"""

import functools
from collections.abc import Callable

from t2l.inference.constraint.calls import call
from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.items import Action, Ask, Choice, Item, Items, Later, Words, text_of
from t2l.inference.constraint.lexemes import scalar_of, vector_of, with_scalar
from t2l.inference.constraint.operands import alignment, operand, phi_label, phi_value
from t2l.inference.constraint.types import CAST_SOURCES, cast_sources, cast_targets, is_sort, one_of_types, type_leaf

_INTEGER_OPERATIONS = "add sub mul udiv sdiv urem srem shl lshr ashr and or xor"
_FLOAT_OPERATIONS = "fadd fsub fmul fdiv frem"
_INTEGER_PREDICATES = "eq ne ugt uge ult ule sgt sge slt sle"
_FLOAT_PREDICATES = "false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true"
_SHUFFLED = tuple(range(1, 65))  # lengths of the vectors that `shufflevector` may make


def give_type(type_: str) -> Action:
    """The action that sets the type of the present statement's value."""
    return Action(Facts.give_type, (type_,))


@functools.cache
def right_side(answer: tuple[str | None, bool]) -> Items:
    """What may follow ` = `, by the type that the value must have (`None`: any) and whether it may be a phi."""
    expected, may_be_phi = answer
    words: dict[str, Items] = {}
    if expected is None or is_sort(expected, "integer"):
        words |= {name: _typed("integer", expected, _binary) for name in _INTEGER_OPERATIONS.split()}
    if expected is None or is_sort(expected, "float"):
        words |= {name: _typed("float", expected, _binary) for name in _FLOAT_OPERATIONS.split()}
        words["fneg"] = _typed("float", expected, _unary)
    if expected is None or scalar_of(expected) == "i1":
        words["icmp"] = _predicates(_INTEGER_PREDICATES, "compared", expected)
        words["fcmp"] = _predicates(_FLOAT_PREDICATES, "float", expected)
    for name, sort in CAST_SOURCES.items():
        if expected is None:
            words[name] = type_leaf(sort, _cast, name, expected)
        elif sources := cast_sources(name, expected):
            words[name] = one_of_types(sources, _cast, name, expected)
    words["select"] = type_leaf("condition", _select, expected)
    words["load"] = (Choice((("", (text_of("volatile "), *_load(expected))), ("", _load(expected)))),)
    words["freeze"] = _typed("any", expected, _unary)
    words["extractvalue"] = _extract(expected)
    words["extractelement"] = type_leaf("vector", _extract_element, expected)
    words["call"] = _typed("any", expected, call)
    if expected is None or expected == "ptr":
        words["getelementptr"] = type_leaf("any", _element_address)
        words["alloca"] = type_leaf("any", _alloca)
    if expected is None or is_sort(expected, "vector"):
        words["insertelement"] = _typed("vector", expected, _insert_element)
        words["shufflevector"] = type_leaf("vector", _shuffle, expected)
    if expected is None or is_sort(expected, "aggregate"):
        words["insertvalue"] = _typed("aggregate", expected, _insert)
    if may_be_phi:
        words["phi"] = _typed("any", expected, _phi)
    return (Words(tuple((f"{name} ", items) for name, items in words.items())),)


def _typed(sort: str, expected: str | None, builder: Callable[..., Items], *arguments: object) -> Items:
    """A type of a sort, or the expected one."""
    if expected is None:
        return type_leaf(sort, builder, *arguments)
    return one_of_types((expected,), builder, *arguments) if is_sort(expected, sort) else (Words(()),)


def _binary(type_: str) -> Items:
    return (give_type(type_), text_of(" "), *operand(type_, text_of(", "), *operand(type_)))


def _unary(type_: str) -> Items:
    return (give_type(type_), text_of(" "), *operand(type_))


@functools.cache
def _predicates(names: str, sort: str, expected: str | None) -> Items:
    compared = type_leaf(sort, _compare, expected)
    return (Words(tuple((f"{name} ", compared) for name in names.split())),)


def _compare(type_: str, expected: str | None) -> Items:
    result = with_scalar(type_, "i1")
    if expected not in (None, result):
        return (Words(()),)
    return (give_type(result), text_of(" "), *operand(type_, text_of(", "), *operand(type_)))


def _cast(source: str, operation: str, expected: str | None) -> Items:
    targets = tuple(type_ for type_ in cast_targets(operation, source) if expected in (None, type_))
    return (text_of(" "), *operand(source, text_of(" to "), *one_of_types(targets, _given)))


def _given(type_: str) -> Items:
    return (give_type(type_),)


def _select(condition: str, expected: str | None) -> Items:
    chosen = _typed("any", expected, _chosen, condition)
    return (text_of(" "), *operand(condition, text_of(", "), *chosen))


def _chosen(type_: str, condition: str) -> Items:
    vector = vector_of(condition)
    if vector and (vector_of(type_) or (0,))[0] != vector[0]:
        return (Words(()),)
    return (give_type(type_), text_of(" "), *operand(type_, text_of(f", {type_} "), *operand(type_)))


def _load(expected: str | None) -> Items:
    return _typed("any", expected, _loaded)


def _loaded(type_: str) -> Items:
    return (give_type(type_), text_of(", ptr "), *operand("ptr", *alignment()))


def _element_address(type_: str) -> Items:
    return (
        give_type("ptr"),
        text_of(", ptr "),
        *operand("ptr", text_of(", "), *type_leaf("index", _first_index, type_)),
    )


def _first_index(index: str, type_: str) -> Items:
    return (text_of(" "), *operand(index, *_further_indices(type_)))


@functools.cache
def _further_indices(type_: str) -> Items:
    """The indices into an array or struct, if the type is one."""
    vector = vector_of(type_)
    if type_[0] == "[" or vector:
        element = vector[1] if vector else type_[1:-1].partition(" x ")[2]
        indices: Items = type_leaf("index", _first_index, element)
    elif type_[0] in "{%":
        indices = (text_of("i32 "), Ask(("members", type_), _member_indices))
    else:
        return ()
    return (Choice((("", (text_of(", "), *indices)), ("", ()))),)


@functools.cache
def _member_indices(members: tuple[str, ...]) -> Items:
    return (Words(tuple((str(index), _further_indices(type_)) for index, type_ in enumerate(members))),)


def _alloca(type_: str) -> Items:
    powers = tuple((str(1 << power), ()) for power in range(13))
    number = type_leaf("index", _element_count)
    ending = (text_of(", "), Choice((("", (text_of("align "), Words(powers))), ("", number))))
    return (give_type("ptr"), Choice((("", ending), ("", ()))))


def _element_count(type_: str) -> Items:
    return (text_of(" "), *operand(type_, *alignment()))


@functools.cache
def _extract(expected: str | None) -> Items:
    return type_leaf("aggregate", _extract_from, expected)


def _extract_from(type_: str, expected: str | None) -> Items:
    return (text_of(" "), *operand(type_, text_of(", "), Ask(("members", type_), _extracted, (expected,))))


@functools.cache
def _extracted(members: tuple[str, ...], expected: str | None) -> Items:
    indices = []
    for index, type_ in enumerate(members):
        inner: Item = Choice(
            (("", (text_of(", "), Ask(("members", type_), _extracted, (expected,)))), ("", (give_type(type_),)))
        )
        if type_[0] not in "[{%":
            inner = give_type(type_)
        if expected in (None, type_) or type_[0] in "[{%":
            indices.append((str(index), (inner,)))
    return (Words(tuple(indices)),)


def _insert(type_: str) -> Items:
    return (give_type(type_), text_of(" "), *operand(type_, text_of(", "), Ask(("members", type_), _inserted)))


@functools.cache
def _inserted(members: tuple[str, ...]) -> Items:
    return one_of_types(tuple(dict.fromkeys(members)), _inserted_member, members)


def _inserted_member(type_: str, members: tuple[str, ...]) -> Items:
    indices = tuple((str(index), ()) for index, member in enumerate(members) if member == type_)
    return (text_of(" "), *operand(type_, text_of(", "), Words(indices)))


def _extract_element(type_: str, expected: str | None) -> Items:
    element = scalar_of(type_)
    if expected not in (None, element):
        return (Words(()),)
    index = type_leaf("index", _vector_index)
    return (give_type(element), text_of(" "), *operand(type_, text_of(", "), *index))


def _vector_index(type_: str) -> Items:
    return (text_of(" "), *operand(type_))


def _insert_element(type_: str) -> Items:
    element = scalar_of(type_)
    index = type_leaf("index", _vector_index)
    inserted = operand(element, text_of(", "), *index)
    return (give_type(type_), text_of(" "), *operand(type_, text_of(f", {element} "), *inserted))


def _shuffle(type_: str, expected: str | None) -> Items:
    length, element = vector_of(type_) or (0, "")
    masks = []
    for number in _SHUFFLED:
        result = f"<{number} x {element}>"
        if expected in (None, result):
            masks.append((f"{number} x i32> ", (*_mask(number, 2 * length), give_type(result))))
    second = operand(type_, text_of(", <"), Words(tuple(masks)))
    return (text_of(" "), *operand(type_, text_of(f", {type_} "), *second))


@functools.cache
def _mask(number: int, elements: int) -> Items:
    """The mask of a `shufflevector`: a number of indices into both vectors, of `elements` elements together."""
    index = Words(tuple((word, ()) for word in (*map(str, range(elements)), "poison", "undef")))
    listed: Items = (text_of("<i32 "), index)
    for _ in range(number - 1):
        listed += (text_of(", i32 "), index)
    words = Words((("zeroinitializer", ()), ("poison", ()), ("undef", ())))
    return (Choice((("", (words,)), ("", (*listed, text_of(">"))))),)


def _phi(type_: str) -> Items:
    begin = Action(_begin_phi, (type_,))
    return (give_type(type_), begin, text_of(" [ "), *_phi_entry(type_))


def _begin_phi(facts: Facts, type_: str) -> Facts:
    return facts.with_blocks(facts.blocks.begin_phi(type_))


@functools.cache
def _phi_entry(type_: str) -> Items:
    more = (text_of(", [ "), Later(_phi_entry, (type_,)))
    ending = Choice((("more_incoming", more), ("end_phi", ())))
    return (*phi_value(type_), text_of(", "), phi_label(), text_of(" ]"), ending)
