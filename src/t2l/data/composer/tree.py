"""Composed phrases as trees, and their spelling in C and in symbols."""

from collections.abc import Iterator
from dataclasses import dataclass

from t2l.data.composer.forms import Operator


@dataclass(frozen=True, slots=True)
class Node:
    """An operation on phrases, or (without an operation) a value.

    Args:
        op (`Operator`, *optional*): what is done; `None` for a value.
        args (`tuple[Node]`): its operands.
        text (`str`): a value's name or digits, as the English says them.
        c (`str`): a value's C spelling.
        kind (`str`): a value's: `"argument"`, `"constant"`, or `"local"` for what a loop or a load defines.
    """

    op: Operator | None
    args: tuple["Node", ...] = ()
    text: str = ""
    c: str = ""
    kind: str = ""

    def count(self) -> int:
        """Operations in the tree."""
        return 0 if self.op is None else 1 + sum(arg.count() for arg in self.args)

    def names(self) -> Iterator[str]:
        """Every value that is mentioned, constants included, as often as it is."""
        if self.op is None:
            yield self.text
        for arg in self.args:
            yield from arg.names()

    def pairs(self) -> Iterator[str]:
        """`outer<inner` for each operation that is an operand of another."""
        for arg in self.args:
            if self.op and arg.op:
                yield f"{self.op.key}<{arg.op.key}"
                yield from arg.pairs()

    def operators(self) -> Iterator[Operator]:
        if self.op:
            yield self.op
            for arg in self.args:
                yield from arg.operators()


def value(text: str, c: str = "", kind: str = "local") -> Node:
    """A leaf; its C spelling is its text unless given."""
    return Node(None, (), text, c or text, kind)


def to_c(node: Node, need: int = 0) -> str:
    """The C spelling, in brackets if it binds less tightly than `need`."""
    if node.op is None:
        return node.c
    spelling = node.op.c
    text = spelling.template.format(*map(to_c, node.args, spelling.needs))
    return f"({text})" if spelling.level < need else text


def to_symbols(node: Node, need: int = 0) -> str:
    """The spelling in symbols: Python's grammar, so that brackets stand only where precedence asks for them."""
    if node.op is None:
        return node.text
    spelling = node.op.symbol or node.op.c
    text = spelling.template.format(*map(to_symbols, node.args, spelling.needs))
    return f"({text})" if spelling.level < need else text
