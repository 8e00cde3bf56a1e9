"""Expressions and conditions as trees, and their spelling in C and in symbols."""

from collections.abc import Iterator
from dataclasses import dataclass

from t2l.data.composer.forms import Operator


@dataclass(frozen=True, slots=True)
class Node:
    """An operation on other nodes, or, without an operation, a value: a leaf of the tree.

    Args:
        op (`Operator`, *optional*): the operation; `None` for a value.
        args (`tuple[Node]`): its operands.
        text (`str`): a value's name or digits in English and in symbols.
        c (`str`): a value's C spelling.
        origin (`str`): a value's: `"argument"`, `"constant"`, or `"local"` for one that a loop or a load defines.
    """

    op: Operator | None
    args: tuple["Node", ...] = ()
    text: str = ""
    c: str = ""
    origin: str = ""

    def count(self) -> int:
        """Return the number of operations in the tree."""
        return 0 if self.op is None else 1 + sum(arg.count() for arg in self.args)

    def names(self) -> Iterator[str]:
        """Return the texts of all values from left to right, constants and repetitions included."""
        if self.op is None:
            yield self.text
        for arg in self.args:
            yield from arg.names()

    def pairs(self) -> Iterator[str]:
        """Return `outer<inner` for each operation that is an operand of another."""
        for arg in self.args:
            if self.op and arg.op:
                yield f"{self.op.key}<{arg.op.key}"
                yield from arg.pairs()


def value(text: str, c: str = "", origin: str = "local") -> Node:
    """Return a leaf; its C spelling is its text unless another is given."""
    return Node(None, (), text, c or text, origin)


def to_c(node: Node, precedence: int = 0) -> str:
    """Spell a tree in C, in brackets if it binds more loosely than `precedence`."""
    if node.op is None:
        return node.c
    spelling = node.op.c
    text = spelling.template.format(*map(to_c, node.args, spelling.operand_precedence))
    return f"({text})" if spelling.precedence < precedence else text


def to_symbols(node: Node, precedence: int = 0) -> str:
    """Spell a tree in symbols: Python's grammar, with brackets only where precedence asks for them."""
    if node.op is None:
        return node.text
    spelling = node.op.symbol or node.op.c
    text = spelling.template.format(*map(to_symbols, node.args, spelling.operand_precedence))
    return f"({text})" if spelling.precedence < precedence else text
