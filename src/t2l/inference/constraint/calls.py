"""The grammar of calls."""

import functools
import re

from t2l.inference.constraint.facts import Facts, FunctionType
from t2l.inference.constraint.intrinsics import classify_intrinsic
from t2l.inference.constraint.items import Action, Ask, Choice, Items, Later, Lexeme, Words, text_of
from t2l.inference.constraint.lexemes import DEAD, DONE_OR_MORE, OPEN
from t2l.inference.constraint.operands import literal, operand, value
from t2l.inference.constraint.types import type_leaf

MAX_PARAMETERS = 16
MAX_FIXED = 3  # parameters of a function before its `...`
_NAME = re.compile(r"\.f\d+|[A-Za-z_][\w.]{0,39}", re.ASCII)


def call(returns: str) -> Items:
    """The rest of a call after the type of its result."""
    give_type = () if returns == "void" else (Action(Facts.give_type, (returns,)),)
    direct = (text_of("@"), Lexeme(_classify_callee, (returns,), _callee, (returns,)))
    indirect = (value("ptr"), text_of("("), *_free_arguments(None, FunctionType(returns, ())))
    variadic = (text_of("("), *type_leaf("any", _variadic_type, FunctionType(returns, (), variadic=True)))
    return (*give_type, text_of(" "), Choice((("", direct), ("", indirect), ("", variadic))))


def _classify_callee(text: str, returns: str) -> int:
    return classify_intrinsic(text, returns) if text.startswith("llvm.") else _classify_function(text)


def _classify_function(text: str) -> int:
    """Classify the name of a function that is no intrinsic."""
    if text.startswith("llvm."):
        return DEAD
    if _NAME.fullmatch(text):
        return DONE_OR_MORE
    return OPEN if text in (".", ".f") else DEAD


@functools.cache
def _callee(name: str, returns: str) -> Items:
    return (Ask(("callee", name), _arguments, (name, returns)),)


@functools.cache
def _arguments(known: FunctionType | None, name: str, returns: str) -> Items:
    if known is None:
        return (text_of("("), *_free_arguments(name, FunctionType(returns, ())))
    if known.returns != returns:
        return (Words(()),)
    return (text_of("("), *_typed_arguments(name, known))


def _typed_arguments(name: str, type_: FunctionType) -> Items:
    items: Items = (text_of(")"), Action(Facts.mention, (name, type_)))
    for index, parameter in reversed(list(enumerate(type_.parameters))):
        plain, _, largest = parameter.partition("!")
        if largest:
            chosen: Items = (Words(tuple((str(number), ()) for number in range(int(largest) + 1))), *items)
        elif parameter.endswith("!"):
            chosen = (literal(plain), *items)
        else:
            chosen = operand(plain, *items)
        items = (text_of((", " if index else "") + f"{plain} "), *chosen)
    return items


@functools.cache
def _free_arguments(name: str | None, type_: FunctionType) -> Items:
    """Arguments of any types, which make the type of the function."""
    ending = (text_of(")"), *((Action(Facts.mention, (name, type_)),) if name else ()))
    further = type_leaf("any", _free_argument, name, type_)
    if not type_.parameters:
        return (Choice((("", ending), ("", further))),)
    return (Choice((("", ending), ("", (text_of(", "), *further)))),)


@functools.cache
def _free_argument(type_: str, name: str | None, function: FunctionType) -> Items:
    longer = FunctionType(function.returns, (*function.parameters, type_))
    if len(longer.parameters) > MAX_PARAMETERS:
        return (Words(()),)
    return (text_of(" "), *operand(type_, Later(_free_arguments, (name, longer))))


def _variadic_type(type_: str, function: FunctionType) -> Items:
    longer = FunctionType(function.returns, (*function.parameters, type_), variadic=True)
    name = Lexeme(_classify_function, (), _variadic_callee, (longer,))
    ending = (text_of("...) @"), name)
    if len(longer.parameters) == MAX_FIXED:
        return (text_of(", "), *ending)
    return (text_of(", "), Choice((("", ending), ("", type_leaf("any", _variadic_type, longer)))))


def _variadic_callee(name: str, function: FunctionType) -> Items:
    ending = _further_arguments(name, function, MAX_PARAMETERS)
    for index, parameter in reversed(list(enumerate(function.parameters))):
        ending = (text_of((", " if index else "") + f"{parameter} "), *operand(parameter, *ending))
    return (text_of("("), *ending)


@functools.cache
def _extra_argument(type_: str, name: str, function: FunctionType, room: int) -> Items:
    return (text_of(" "), *operand(type_, Later(_further_arguments, (name, function, room - 1))))


@functools.cache
def _further_arguments(name: str, function: FunctionType, room: int) -> Items:
    """The end of the arguments, or at most `room` more."""
    ending = (text_of(")"), Action(Facts.mention, (name, function)))
    extra = (text_of(", "), *type_leaf("any", _extra_argument, name, function, room))
    return (Choice((("", ending), *((("", extra),) if room else ()))),)
