"""The grammar of operands: values, constants, blocks."""

import functools

from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.items import Ask, Choice, Item, Items, Known, Later, Lexeme, Words, numbered, text_of
from t2l.inference.constraint.lexemes import (
    DEAD,
    DONE,
    DONE_OR_MORE,
    FLOATS,
    OPEN,
    array_of,
    bits_of,
    classify_float,
    classify_integer,
    classify_name,
    classify_string,
    classify_word,
    vector_of,
)
from t2l.inference.constraint.types import type_leaf

MAX_LISTED = 256  # elements of an array that are spelled out


def _any_number(text: str) -> int:
    return numbered(text, -1)


def _use(facts: Facts, text: str) -> Facts:
    return facts.with_blocks(facts.blocks.use(int(text[1:])))


@functools.cache
def value(type_: str) -> Known:
    """A value of a type that dominates the present statement."""
    return Known(_any_number, lambda facts: facts.blocks.available.get(type_, 0), numbered, _use)


@functools.cache
def operand(type_: str, *following: Item) -> Items:
    """A value or constant of a type, and what follows it."""
    return (Choice((("", (value(type_),)), *(("", items) for items in constants(type_)))), *following)


@functools.cache
def constant(type_: str, *following: Item) -> Items:
    """A constant of a type, and what follows it."""
    return (Choice(tuple(("", items) for items in constants(type_))), *following)


@functools.cache
def literal(type_: str) -> Item:
    """A number of an integer type, written out."""
    if type_ == "i1":
        return Words((("true", ()), ("false", ())))
    return Lexeme(classify_integer, (bits_of(type_),))


@functools.cache
def constants(type_: str) -> tuple[Items, ...]:
    """The forms of a constant of a type; each begins with other characters."""
    none: tuple[tuple[str, Items], ...] = (("undef", ()), ("poison", ()))
    bits = bits_of(type_)
    if type_ == "i1":
        return ((Words((("true", ()), ("false", ()), *none)),),)
    if bits:
        address = ("ptrtoint (ptr ", operand_address(text_of(f" to {type_})")))
        return ((Lexeme(classify_integer, (bits,)),), (Words((*none, address)),))
    if type_ in FLOATS:
        return ((Lexeme(classify_float, (type_,)),), (Words(none),))
    if type_ == "ptr":
        return ((Words((("null", ()), *none, *_pointer_expressions())),), (_global(),))
    none = (*none, ("zeroinitializer", ()))
    vector, array = vector_of(type_), array_of(type_)
    if vector:
        splat = (f"splat ({vector[1]} ", constant(vector[1], text_of(")")))
        return ((Words((*none, splat)),), (text_of("<"), *_elements(vector[0], vector[1], ">")))
    if array and array[0] > MAX_LISTED:
        return ((Words(none),),)
    if array and array[1] == "i8":
        string = Lexeme(classify_string, (array[0],))
        return ((Words((*none, ('c"', (string,)))),), (text_of("["), *_elements(array[0], "i8", "]")))
    if array:
        return ((Words(none),), (text_of("["), *_elements(array[0], array[1], "]")))
    if type_[0] not in "{%":
        return ((Words(none),),)
    return ((Words(none),), (text_of("{ "), Ask(("members", type_), _members)))


def _elements(count: int, type_: str, closing: str) -> Items:
    if count == 0:
        return (text_of(closing),)
    return (text_of(f"{type_} "), *constant(type_), *_further_elements(closing, count - 1, type_))


@functools.cache
def _further_elements(closing: str, count: int, type_: str) -> Items:
    if count == 0:
        return (text_of(closing),)
    return (text_of(f", {type_} "), *constant(type_), Later(_further_elements, (closing, count - 1, type_)))


@functools.cache
def _members(types: tuple[str, ...]) -> Items:
    items: list[Item] = []
    for index, type_ in enumerate(types):
        items += [text_of((", " if index else "") + f"{type_} "), *constant(type_)]
    return (*items, text_of(" }"))


@functools.cache
def _pointer_expressions() -> tuple[tuple[str, Items], ...]:
    number = Lexeme(classify_integer, (64,))
    return (
        ("getelementptr (", type_leaf("any", _address_of_element)),
        ("inttoptr (i64 ", (number, text_of(" to ptr)"))),
    )


@functools.cache
def _address_of_element(_: str) -> Items:
    index = text_of(", i64 ")  # canonical IR has one index, an offset
    return (text_of(", ptr "), *operand_address(index, Lexeme(classify_integer, (64,)), text_of(")")))


def operand_address(*following: Item) -> Items:
    """The address of a variable or function, and what follows it."""
    return (_global(), *following)


@functools.cache
def _global() -> Known:
    return Known(_global_shape, Facts.global_names, _classify_global, _mention_global)


def _global_shape(text: str) -> int:
    if not text.startswith("@"):
        return DEAD
    return classify_name(text[1:]) if len(text) > 1 else OPEN


def _classify_global(text: str, names: tuple[str, ...]) -> int:
    status = classify_word(text, [f"@{name}" for name in names])
    if text.startswith("@.f") and text[3:].isdecimal() or "@.f".startswith(text):
        internal = DONE_OR_MORE if len(text) > 3 else OPEN  # functions of the module that come later
        return max(status, internal) if status != DONE else DONE_OR_MORE
    return status


def _mention_global(facts: Facts, text: str) -> Facts:
    return facts.mention(text if text[1:] in facts.variables else text[1:])


@functools.cache
def block(slots: int) -> Known:
    """A target of a terminator; `slots` is the number of targets after it."""
    return Known(_any_number, lambda facts: facts.blocks.branch_targets(slots), numbered, _branch)


def _branch(facts: Facts, text: str) -> Facts:
    return facts.with_blocks(facts.blocks.branch(int(text[1:])))


@functools.cache
def case(type_: str) -> Items:
    """A constant that is no case of the present `switch` yet."""

    def shape(text: str) -> int:
        return classify_integer(text, bits_of(type_)) if type_ != "i1" else classify_word(text, ("true", "false"))

    def classify(text: str, cases: frozenset[str]) -> int:
        if type_ == "i1":
            return classify_word(text, {"true", "false"} - cases)
        status = shape(text)
        if text not in cases:
            return status
        longer = (text + digit for digit in "0123456789")
        return OPEN if any(shape(other) != DEAD and other not in cases for other in longer) else DEAD

    return (Known(shape, lambda facts: facts.cases, classify, _add_case),)


def _add_case(facts: Facts, text: str) -> Facts:
    return facts.change(cases=facts.cases | {text})


@functools.cache
def phi_value(type_: str) -> Items:
    """The value of a phi entry."""
    named = Known(_any_number, lambda facts: facts.blocks.incoming_values(), numbered, _take_value)
    return (Choice((("", (named,)), *(("", items) for items in constants(type_)))),)


def _take_value(facts: Facts, text: str) -> Facts:
    return facts.change(value=int(text[1:]))


@functools.cache
def phi_label() -> Known:
    """The block of a phi entry."""
    return Known(_any_number, lambda facts: facts.blocks.incoming_labels(facts.value), numbered, _add_incoming)


def _add_incoming(facts: Facts, text: str) -> Facts:
    blocks = facts.blocks.add_incoming(facts.value, int(text[1:]))
    return facts.change(blocks=blocks, value=None)


@functools.cache
def alignment() -> Items:
    """An optional alignment."""
    powers = tuple((str(1 << power), ()) for power in range(13))
    return (Choice((("", (Words(((", align ", (Words(powers),)),)),)), ("", ()))),)
