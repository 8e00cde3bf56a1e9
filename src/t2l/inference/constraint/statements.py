"""The grammar of a function's body: statements, terminators, blocks."""

import functools

from t2l.inference.constraint.blocks import MAX_TARGETS
from t2l.inference.constraint.calls import call
from t2l.inference.constraint.facts import MORE_CASES, Facts
from t2l.inference.constraint.instructions import right_side
from t2l.inference.constraint.items import Action, Ask, Choice, Items, Known, Later, Words, fixed, numbered, text_of
from t2l.inference.constraint.lexemes import DEAD, bits_of
from t2l.inference.constraint.operands import alignment, block, case, operand
from t2l.inference.constraint.types import type_leaf


@functools.cache
def body(returns: str, following: Items) -> Items:
    """A function's statements after its first line.

    Args:
        returns (`str`): the type of the function's result.
        following (`Items`): what follows the function.
    """
    return (text_of("\n  "), *_statement(returns, following))


@functools.cache
def _statement(returns: str, following: Items) -> Items:
    again = Later(body, (returns, following))
    ended = Later(_end_of_block, (returns, following))
    returned = text_of("void") if returns == "void" else text_of(f"{returns} ")
    returning = (returned, *(() if returns == "void" else operand(returns)), ended)
    # Alternatives differ in their first character, so "br" and "s" stand before what they share.
    branch = (text_of("label "), block(0), ended)
    conditional = (text_of("i1 "), *_conditional_branch(), ended)
    switch = (text_of("witch "), *type_leaf("index", _switch), ended)
    store = (text_of("tore "), *_store(), again)
    statements = (
        ("define_value", (*_definition(), again)),
        ("", (text_of("call void"), *call("void"), again)),
        ("", (text_of("s"), Choice((("", store), ("switch", switch))))),
        ("conditional_branch", (text_of("br "), Choice((("branch", branch), ("", conditional))))),
        ("return", (Words((("ret ", returning), ("unreachable", (ended,)))),)),
    )
    return (
        Action(Facts.end_statement),
        Choice(statements),
    )


@functools.cache
def _definition() -> Items:
    number = Known(_number_shape, _next_value, fixed, _begin_value, steady=True)
    return (number, text_of(" = "), Ask(("right_side",), right_side))


def _number_shape(text: str) -> int:
    return numbered(text, -1)


def _next_value(facts: Facts) -> str:
    return f"%{facts.blocks.number}"


def _begin_value(facts: Facts, text: str) -> Facts:
    return facts.begin_value()


@functools.cache
def _store() -> Items:
    stored = type_leaf("any", _stored)
    return (Choice((("", (text_of("volatile "), *stored)), ("", stored))),)


def _stored(type_: str) -> Items:
    return (text_of(" "), *operand(type_, text_of(", ptr "), *operand("ptr", *alignment())))


@functools.cache
def _conditional_branch() -> Items:
    return operand("i1", text_of(", label "), block(1), text_of(", label "), block(0))


def _switch(type_: str) -> Items:
    begin = Action(_begin_switch)
    return (
        text_of(" "),
        *operand(type_, begin, text_of(", label "), block(MAX_TARGETS), text_of(" ["), *_cases(type_)),
    )


def _begin_switch(facts: Facts) -> Facts:
    return facts.change(cases=frozenset())


@functools.cache
def _cases(type_: str) -> Items:
    another = (text_of(f"  {type_} "), *case(type_), text_of(", label "), block(MAX_TARGETS), Later(_cases, (type_,)))
    guard = f"{MORE_CASES}{bits_of(type_)}"
    return (text_of("\n  "), Choice(((guard, another), ("end_switch", (text_of("]"),)))))


@functools.cache
def _end_of_block(returns: str, following: Items) -> Items:
    """What follows a terminator: another block, or the end of the function."""
    label = Known(_label_shape, _next_label, fixed, _begin_block, steady=True)
    block_begins = (label, Later(body, (returns, following)))
    return (
        Action(_end_block),
        text_of("\n"),
        Choice((("next_block", block_begins), ("end_function", (text_of("}"), *following)))),
    )


def _end_block(facts: Facts) -> Facts:
    return facts.with_blocks(facts.blocks.end_block())


def _label_shape(text: str) -> int:
    return numbered(text.removesuffix(":"), -1, "") if text != ":" else DEAD


def _next_label(facts: Facts) -> str:
    return f"{facts.blocks.number}:"


def _begin_block(facts: Facts, text: str) -> Facts:
    return facts.with_blocks(facts.blocks.begin_block())
