"""The sketch of a program: the source of its arguments and phrases."""

import random
from collections.abc import Sequence

from t2l.data.composer.arithmetic import ADD, MUL, SUB
from t2l.data.composer.conditions import JOINED
from t2l.data.composer.draft import Argument
from t2l.data.composer.grammar import Grammar
from t2l.data.composer.numbers import (
    INT,
    INTEGER_TYPES,
    INTEGER_WEIGHTS,
    LONG,
    NARROW_TYPES,
    NUMBER_TYPES,
    NUMBER_WEIGHTS,
    NumberType,
)
from t2l.data.composer.tree import Node, value

SCALAR_NAMES = (
    *(("a", "b", "c", "d"), ("x", "y", "z"), ("a", "b", "c"), ("x", "y"), ("p", "q", "r"), ("u", "v", "w")),
    *(("k", "m", "r"), ("x", "k"), ("k",), ("limit",), ("step",), ("n", "m", "k"), ("n",), ("x",)),
    *(("first", "second", "third"), ("width", "height", "depth"), ("base", "offset"), ("price", "count", "fee")),
    *(("x0", "x1", "x2"), ("n1", "n2", "n3"), ("lo", "hi")),
)
ARRAY_NAMES = ("s", "a", "arr", "data", "values", "nums", "v", "items", "xs", "list", "samples", "seq", "w", "numbers")
LENGTH_NAMES = ("n", "n", "n", "m", "k")
ELEMENT_NAMES = ("x", "e", "v", "y", "z", "u")
INDEX_NAMES = ("i", "i", "j", "k", "idx")


class Sketch:
    """A program before a shape gives it its form. The shape calls it to draw arguments and phrases.

    Args:
        rng (`random.Random`): the only source of chance.
        depth (`int`): largest number of operations on a path of a phrase, at least 1.
    """

    def __init__(self, rng: random.Random, depth: int) -> None:
        self.rng, self.depth = rng, depth
        self.type: NumberType = INT  # of all arithmetic
        self.arguments: list[Argument] = []
        self.taken_names: set[str] = set()
        self.scalar_names = list(rng.choice(SCALAR_NAMES))
        self.ranges: dict[str, tuple[int, int | str]] = {}  # of values that a loop defines
        self.largest_constant = 100  # in a condition; shapes with small values set a smaller one

    def draw_type(self, integer: bool = False) -> NumberType:
        """Draw the type of all arithmetic, an integer type if `integer` is true."""
        types, weights = (INTEGER_TYPES, INTEGER_WEIGHTS) if integer else (NUMBER_TYPES, NUMBER_WEIGHTS)
        self.type = self.rng.choices(types, weights)[0]
        return self.type

    def fresh(self, pool: Sequence[str]) -> str:
        """Draw an unused name from the pool, or a letter if all names of the pool are used."""
        free = [name for name in pool if name not in self.taken_names]
        name = self.rng.choice(free or [letter for letter in "bcdghmpqrtuvwxyz" if letter not in self.taken_names])
        self.taken_names.add(name)
        return name

    def scalar(self, name: str = "", low: int | None = None, high: int | None = None) -> Node:
        """Add a scalar argument, of the arithmetic's type or sometimes of a type that C converts to it."""
        if not name:
            self.scalar_names = [candidate for candidate in self.scalar_names if candidate not in self.taken_names]
            name = self.scalar_names.pop(0) if self.scalar_names else self.fresh("abcxyzpqr")
        self.taken_names.add(name)
        type_, c = self.type, name
        if low is None and self.rng.random() < 0.03 and type_ in (INT, LONG):
            type_ = self.rng.choice(NARROW_TYPES)
            type_ = INT if self.type is LONG and self.rng.random() < 0.6 else type_
            c = f"({self.type.c}){name}" if type_ is not self.type else name
        self.arguments.append(Argument(name, type_, low=low, high=high))
        return value(name, c, "argument" if type_ is self.type else "local")

    def scalars(self, least: int, most: int) -> list[Node]:
        """Add scalar arguments, a random number from `least` to `most`."""
        return [self.scalar() for _ in range(self.rng.randint(least, most))]

    def loop_bound(self, high: int = 12) -> str:
        """Add a 32-bit argument that bounds a loop; tests pass 0 to `high`."""
        name = self.fresh(("n", "n", "n", "m", "limit", "end", "count", "last"))
        self.arguments.append(Argument(name, INT, low=0, high=high))
        self.largest_constant = high + 4
        return name

    def array(
        self, *, writable: bool = False, least: int = 0, length: str = "", type: NumberType | None = None
    ) -> tuple[str, str]:
        """Add an array argument, and an argument for its length unless one is given; return their names.

        Args:
            writable (`bool`, *optional*, defaults to `False`): whether the program writes to it.
            least (`int`, *optional*, defaults to 0): smallest length.
            length (`str`, *optional*): name of the argument with the length of another array, to share it.
            type (`NumberType`, *optional*, defaults to the arithmetic's): type of the elements.
        """
        name = self.fresh(ARRAY_NAMES)
        element = type or self.type
        if not length:
            length = self.fresh(LENGTH_NAMES)
            arguments = [Argument(name, element, length, writable), Argument(length, INT, low=least, high=10)]
            self.arguments += arguments if self.rng.random() < 0.93 else arguments[::-1]
        else:
            self.arguments.append(Argument(name, element, length, writable))
        return name, length

    def element_type(self) -> NumberType:
        """Draw the type of an array's elements: the arithmetic's, or sometimes a type that C converts to it."""
        return self.rng.choice(NARROW_TYPES) if self.type is INT and self.rng.random() < 0.06 else self.type

    def range_of(self, name: str) -> tuple[int, int | str]:
        """Return the least and the largest value of a name, as far as known; the largest may be another name."""
        for argument in self.arguments:
            if argument.name == name and argument.low is not None and argument.high is not None:
                return argument.low, argument.high
            if argument.name == name and argument.type.unsigned:
                return 0, 50
        return self.ranges.get(name, (0 if self.type.unsigned else -50, 50))

    def local(self, pool: Sequence[str], cast: bool = False) -> Node:
        """Return a value that a loop defines, with an unused name.

        `cast` (`bool`) says that C declares it as an `int32_t`, so that other arithmetic needs a cast; it is an index.
        """
        name = self.fresh(pool)
        if cast:
            self.ranges[name] = 0, 12
        return value(name, f"({self.type.c}){name}" if cast and self.type is not INT else name)

    def grammar(self, leaves: Sequence[Node], required: Sequence[Node] | None = None, refused: str = "") -> Grammar:
        """Return a grammar over the leaves that uses the required leaves first (default: all leaves)."""
        grammar = Grammar(self.rng, self.type, leaves, frozenset(refused.split()), self.largest_constant)
        grammar.unused = list(leaves if required is None else required)
        return grammar

    def expression(
        self, leaves: Sequence[Node], depth: int | None = None, required: Sequence[Node] | None = None
    ) -> Node:
        """Draw an expression.

        Args:
            leaves (`Sequence[Node]`): values that it may mention.
            depth (`int`, *optional*, defaults to `self.depth` or one less): number of operations on its longest path.
            required (`Sequence[Node]`, *optional*): values that it must mention; if not given, it mentions as many
                leaves as its depth allows.
        """
        if depth is None:
            depth = max(1, self.depth - (self.rng.random() < 0.3))
        node = self.grammar(leaves, required).expression(depth)
        for leaf in self._missing(node, required or ()):
            node = Node(self.rng.choice((ADD, SUB, MUL)), (node, leaf))
        return node

    def condition(
        self, leaves: Sequence[Node], depth: int | None = None, required: Sequence[Node] | None = None
    ) -> Node:
        """Draw a condition; the arguments are those of `expression`."""
        if depth is None:
            depth = max(1, self.depth - (self.rng.random() < 0.4))
        grammar = self.grammar(leaves, required)
        node = grammar.condition(depth)
        missing = self._missing(node, required or ())
        if missing and node.op and node.op.operands != "cc":
            return Node(self.rng.choice(JOINED), (grammar.comparison(missing[0]), node))
        return node

    def _missing(self, node: Node, required: Sequence[Node]) -> list[Node]:
        found = set(node.names())
        return [leaf for leaf in required if leaf.text not in found]

    def different_expression(self, leaves: Sequence[Node], depth: int, *others: Node) -> Node:
        """Draw an expression that differs from the others; it may mention any of the leaves."""
        node = self.expression(leaves, depth, ())
        return self.constant(0, 50) if node in others else node

    def smaller_depth(self) -> int:
        """Draw a smaller depth, for a program of several phrases."""
        return self.rng.randint(0, max(1, self.depth - 1))

    def constant(self, low: int = 1, high: int = 20) -> Node:
        """Draw a constant of the arithmetic's type."""
        return self.grammar(()).constant(low, high)

    def literal(self, number: float) -> Node:
        """Return a given constant, in the arithmetic's type."""
        return value(f"{number:g}", self.type.literal(number), "constant")
