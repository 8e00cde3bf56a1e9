"""The grammar of a module: types, variables, functions, declarations, in the order of canonical IR."""

import functools

from t2l.inference.constraint.calls import MAX_PARAMETERS
from t2l.inference.constraint.facts import PLACEHOLDER, Entities, Facts, FunctionType
from t2l.inference.constraint.items import Action, Ask, Choice, End, Items, Known, Later, Lexeme, Words, fixed, text_of
from t2l.inference.constraint.lexemes import DEAD, DONE_OR_MORE, OPEN, classify_name, classify_type
from t2l.inference.constraint.operands import alignment, constant
from t2l.inference.constraint.statements import body
from t2l.inference.constraint.types import type_leaf

MAX_TYPES = 64  # the body of a type may name %T0 to %T63


@functools.cache
def module() -> Items:
    """The whole text of a model."""
    return (Ask(("entities",), _entity),)


@functools.cache
def _after() -> Items:
    """The end of the text, or another entity."""
    return (End((("more_entities", (text_of("\n"), *module())),)),)


@functools.cache
def _entity(allowed: Entities) -> Items:
    lines: list[tuple[str, Items]] = []
    for name, type_ in allowed.definitions:
        lines.append((type_.definition(name), _function(name, type_)))
    if allowed.declaration:
        declare = Action(Facts.declare, (allowed.declaration,))
        lines.append((allowed.declaration, (declare, *_after())))
    known: list[tuple[str, Items]] = []
    if allowed.free_definitions:
        known.append(("", (text_of("define "), *_free_definition(allowed.free_definitions))))
    elif lines:
        known.append(("", (Words(tuple(lines)),)))
    if allowed.entry_point:
        known.append(("", (text_of("{"), Ask(("entry_type",), _entry_point))))
    if allowed.types:
        known.append(("", _type_line()))
    if allowed.variables:
        known.append(("", _variable()))
    return (Choice(tuple(known)),)


def _function(name: str, type_: FunctionType) -> Items:
    return (Action(Facts.begin_function, (name, type_), renumbers=True), *body(type_.returns, _after()))


@functools.cache
def _entry_point(type_: FunctionType) -> Items:
    return _function(PLACEHOLDER, type_)


# A function whose type the model chooses


@functools.cache
def _free_definition(names: tuple[str, ...]) -> Items:
    returns = type_leaf("any", _name_of_function, names)
    either = Choice((("", returns), ("", (text_of("void"), *_name_of_function("void", names)))))
    return (either,) if names == ("",) else (text_of("internal "), either)


@functools.cache
def _name_of_function(returns: str, names: tuple[str, ...]) -> Items:
    if names != ("",):
        return (Words(tuple((f" @{name}", _begin_parameters(name, returns)) for name in names)),)
    name = Known(_name_shape, Facts.taken_names, _classify_new, None, _begin_parameters, (returns,))
    return (text_of(" @"), name)


def _name_shape(text: str) -> int:
    return classify_name(text)


def _classify_new(text: str, taken: tuple[str, ...]) -> int:
    status = DEAD if text.startswith("llvm.") else classify_name(text)
    return OPEN if text in taken else status


@functools.cache
def _begin_parameters(name: str, returns: str) -> Items:
    return (text_of("("), *_parameters(name, FunctionType(returns, ())))


@functools.cache
def _parameters(name: str, type_: FunctionType) -> Items:
    index = len(type_.parameters)
    ending = (text_of(") {"), *_function(name, type_))
    further = type_leaf("any", _parameter, name, type_) if index < MAX_PARAMETERS else (Words(()),)
    if index:
        further = (text_of(", "), *further)
    return (Choice((("", ending), ("", further))),)


@functools.cache
def _parameter(parameter: str, name: str, type_: FunctionType) -> Items:
    longer = FunctionType(type_.returns, (*type_.parameters, parameter))
    return (text_of(f" %{len(type_.parameters)}"), Later(_parameters, (name, longer)))


# Types and variables


@functools.cache
def _type_line() -> Items:
    name = Known(_new_type_shape, _new_type, fixed)
    body_type = Lexeme(_classify_body, (), _type_body)  # it may name types that come later
    return (name, text_of(" = type "), body_type)


def _classify_body(text: str) -> int:
    return classify_type(text, MAX_TYPES) if text[0] in "{[" else DEAD


def _new_type_shape(text: str) -> int:
    return DONE_OR_MORE if text[:2] == "%T"[: len(text)] and (not text[2:] or text[2:].isdecimal()) else DEAD


def _new_type(facts: Facts) -> str:
    return f"%T{len(facts.types)}"


def _type_body(text: str) -> Items:
    return (Ask(("may_add_type", text), _added_type, (text,)),)


@functools.cache
def _added_type(allowed: bool, text: str) -> Items:
    return (Action(Facts.add_type, (text,)), *_after()) if allowed else (Words(()),)


@functools.cache
def _variable() -> Items:
    name = Known(_name_shape, Facts.taken_variables, _classify_new, Facts.add_variable)
    constancy = type_leaf("any", _initialised)
    external = type_leaf("any", _external)
    definition = Words((("constant ", constancy), ("global ", constancy)))
    declaration = Words((("constant ", external), ("global ", external)))
    linkage = tuple((f"{word} ", (definition,)) for word in ("internal", "private", "weak", "linkonce_odr"))
    either = Choice((("", (Words((*linkage, ("external ", (declaration,)))),)), ("", (definition,))))
    return (text_of("@"), name, text_of(" = "), either)


@functools.cache
def _initialised(type_: str) -> Items:
    return (text_of(" "), *constant(type_, *alignment(), *_after()))


@functools.cache
def _external(type_: str) -> Items:
    return (*alignment(), *_after())
