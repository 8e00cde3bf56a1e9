"""Expressions and conditions as trees, and their texts in C and in symbols."""

from collections.abc import Iterator
from dataclasses import dataclass

from t2l.data.composer.forms import Operator


@dataclass(frozen=True, slots=True)
class Node:
    """A node of a tree: an operation on other nodes, or a value (a leaf).

    Args:
        op (`Operator`, *optional*): the operation; `None` for a value.
        args (`tuple[Node]`): the operands of the operation.
        text (`str`): the value's name or digits, in English and in symbols.
        c (`str`): the value's text in C.
        origin (`str`): `"argument"` or `"constant"`, or `"local"` for a value that a loop or a load defines.
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

    def parts(self) -> Iterator["Node"]:
        """Yield the node and all nodes inside it."""
        yield self
        for arg in self.args:
            yield from arg.parts()

    def values(self) -> Iterator["Node"]:
        """Yield the leaves that are no constants."""
        return (part for part in self.parts() if not part.args and part.origin != "constant")

    def pairs(self) -> Iterator[str]:
        """Return `outer<inner` for each operation that is an operand of another."""
        for arg in self.args:
            if self.op and arg.op:
                yield f"{self.op.key}<{arg.op.key}"
                yield from arg.pairs()


def value(text: str, c: str = "", origin: str = "local") -> Node:
    """Return a leaf; `c` defaults to `text`."""
    return Node(None, (), text, c or text, origin)


def to_c(node: Node, precedence: int = 0) -> str:
    """Return a tree as C text, in brackets if its precedence is lower than `precedence`."""
    if node.op is None:
        return node.c
    spelling = node.op.c
    text = spelling.template.format(*map(to_c, node.args, spelling.operand_precedence))
    return f"({text})" if spelling.precedence < precedence else text


def to_symbols(node: Node, precedence: int = 0) -> str:
    """Return a tree in symbols, in brackets if its precedence is lower than `precedence`."""
    if node.op is None:
        return node.text
    spelling = node.op.symbol or node.op.c
    text = spelling.template.format(*map(to_symbols, node.args, spelling.operand_precedence))
    return f"({text})" if spelling.precedence < precedence else text
