"""A program in the making: its arguments and the phrases drawn for it; and the draft that a shape makes of them."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from t2l.data.composer.arithmetic import ADD, MUL, SUB
from t2l.data.composer.conditions import JOINED
from t2l.data.composer.grammar import Grammar
from t2l.data.composer.numbers import (
    INT,
    INTEGER_WEIGHTS,
    INTEGERS,
    LONG,
    NARROW,
    NUMBER_WEIGHTS,
    NUMBERS,
    UNSIGNED,
    Number,
)
from t2l.data.composer.templates import Item, Wording, Words, templates_of
from t2l.data.composer.tree import Node, value
from t2l.data.programs import Parameter

SCALAR_NAMES = (
    *(("a", "b", "c", "d"), ("x", "y", "z"), ("a", "b", "c"), ("x", "y"), ("p", "q", "r"), ("u", "v", "w")),
    *(("k", "m", "r"), ("x", "k"), ("k",), ("limit",), ("step",), ("alpha", "beta", "gamma"), ("left", "right")),
    *(("first", "second", "third"), ("width", "height", "depth"), ("base", "offset"), ("price", "count", "fee")),
    *(("x0", "x1", "x2"), ("left", "mid", "right"), ("num", "den"), ("speed", "time"), ("foo", "bar"), ("lo", "hi")),
)
ARRAY_NAMES = ("s", "a", "arr", "data", "values", "nums", "v", "items", "xs", "list", "samples", "seq", "w", "numbers")
LENGTH_NAMES = ("n", "n", "n", "len", "size", "m", "k")
ELEMENT_NAMES = ("x", "e", "v", "y", "z", "u")
INDEX_NAMES = ("i", "i", "j", "k", "idx")


@dataclass(frozen=True)
class Argument:
    """A parameter as C declares it and as tests may fill it; with a `length` it points to that many elements."""

    name: str
    number: Number
    length: str | int | None = None
    writable: bool = False
    text: bool = False
    low: int | None = None
    high: int | None = None

    @property
    def is_pointer(self) -> bool:
        return self.text or self.length is not None

    def declare(self) -> str:
        c = "char" if self.text else self.number.c
        return f"{'' if self.writable else 'const '}{c} *{self.name}" if self.is_pointer else f"{c} {self.name}"

    def parameter(self) -> Parameter:
        low, high = self.low, self.high
        if low is None and self.number.is_float:
            low, high = -100, 100  # so that products stay finite
        if self.is_pointer:
            element = "i8" if self.text else self.number.llvm
            return Parameter(self.name, "ptr", low, high, element=element, length=self.length)
        return Parameter(self.name, self.number.llvm, low, high)


@dataclass
class Draft:
    """What a shape makes: C, and what the templates of its English need.

    Args:
        group (`str`): the group of templates: the shape, or the shape and a variant of it (`"find.index"`).
        body (`str`): the C between the braces of the entry point.
        returns (`Number`, *optional*): the type of the result; `None` for a function that returns nothing.
        phrases (`dict[str, Node]`): expressions and conditions, by the names that the templates use.
        words (`dict[str, str | int]`, *optional*): variables' names, numbers and words that the templates mention;
            a word may be a template itself.
        lists (`dict[str, list]`, *optional*): for each list that a template repeats a piece for, its items; each
            item has phrases and words of its own.
        before (`str`, *optional*): C of static functions above the entry point.
        says_type (`bool`, *optional*): every template says in what type the arithmetic is done.
        parts_first (`bool`, *optional*): the phrases mention arguments only, nothing that a loop defines. So parts of
            them may be explained before the request ("Let p be a plus b. ...").
    """

    group: str
    body: str
    returns: Number | None
    phrases: dict[str, Node]
    words: Words = field(default_factory=dict)
    lists: Mapping[str, Sequence[Item]] = field(default_factory=dict)
    before: str = ""
    says_type: bool = False
    parts_first: bool = False

    def wording(self) -> Wording:
        """Return what fills this draft's templates."""
        words: dict[str, str | int] = {}
        fields: dict[str, str | int | Node] = {**templates_of(self.group).fields}
        for name, word in self.words.items():
            (fields if isinstance(word, str) and "{" in word else words)[name] = word
        return Wording(words, fields | self.phrases, self.lists)


class Sketch:
    """Draws what a shape needs. `depth` is the most operations on a path of any of its phrases."""

    def __init__(self, rng: random.Random, depth: int) -> None:
        self.rng, self.depth = rng, depth
        self.number: Number = INT
        self.arguments: list[Argument] = []
        self.taken: set[str] = set()
        self.pool = list(rng.choice(SCALAR_NAMES))
        self.limit = 100

    def draw_number(self, integer: bool = False) -> Number:
        """Choose the type of all arithmetic."""
        numbers, weights = (INTEGERS, INTEGER_WEIGHTS) if integer else (NUMBERS, NUMBER_WEIGHTS)
        self.number = self.rng.choices(numbers, weights)[0]
        return self.number

    def fresh(self, pool: Sequence[str]) -> str:
        """A name from the pool, or a letter, that nothing has yet."""
        free = [name for name in pool if name not in self.taken]
        name = self.rng.choice(free or [letter for letter in "bcdghmpqrtuvwxyz" if letter not in self.taken])
        self.taken.add(name)
        return name

    def scalar(self, name: str = "", low: int | None = None, high: int | None = None) -> Node:
        """One more scalar argument, of the arithmetic's type or one that widens to it."""
        if not name:
            self.pool = [candidate for candidate in self.pool if candidate not in self.taken]
            name = self.pool.pop(0) if self.pool else self.fresh("abcxyzpqr")
        self.taken.add(name)
        number, c = self.number, name
        if low is None and self.rng.random() < 0.08 and number in (INT, LONG, UNSIGNED):
            number = self.rng.choice(NARROW)
            number = INT if self.number is LONG and self.rng.random() < 0.6 else number
            c = f"({self.number.c}){name}" if number is not self.number else name
        self.arguments.append(Argument(name, number, low=low, high=high))
        return value(name, c, "argument" if number is self.number else "local")

    def scalars(self, least: int, most: int) -> list[Node]:
        return [self.scalar() for _ in range(self.rng.randint(least, most))]

    def count(self, high: int = 12) -> str:
        """A 32-bit argument that bounds a loop."""
        name = self.fresh(("n", "n", "n", "m", "limit", "end", "count", "last"))
        self.arguments.append(Argument(name, INT, low=0, high=high))
        self.limit = high + 4
        return name

    def array(
        self, *, writable: bool = False, least: int = 0, length: str = "", number: Number | None = None
    ) -> tuple[str, str]:
        """An array argument and its length, which another array may share; sometimes of narrower elements."""
        name = self.fresh(ARRAY_NAMES)
        number = number or self.number
        if not length:
            length = self.fresh(LENGTH_NAMES)
            arguments = [Argument(name, number, length, writable), Argument(length, INT, low=least, high=10)]
            self.arguments += arguments if self.rng.random() < 0.85 else arguments[::-1]
        else:
            self.arguments.append(Argument(name, number, length, writable))
        return name, length

    def element_number(self) -> Number:
        """The arithmetic's type, or now and then one that widens to it without a word about casts."""
        return self.rng.choice(NARROW) if self.number is INT and self.rng.random() < 0.15 else self.number

    def local(self, pool: Sequence[str], cast: bool = False) -> Node:
        """A value that a loop defines; `cast` where C declares it as another type than the arithmetic's."""
        name = self.fresh(pool)
        return value(name, f"({self.number.c}){name}" if cast and self.number is not INT else name)

    def grammar(self, leaves: Sequence[Node], required: Sequence[Node] | None = None, refused: str = "") -> Grammar:
        grammar = Grammar(self.rng, self.number, leaves, frozenset(refused.split()), self.limit)
        grammar.unused = list(leaves if required is None else required)
        return grammar

    def expression(
        self, leaves: Sequence[Node], depth: int | None = None, required: Sequence[Node] | None = None
    ) -> Node:
        """A phrase over the values; all come first as far as the depth allows, those `required` come in any case."""
        if depth is None:
            depth = max(1, self.depth - (self.rng.random() < 0.3))
        node = self.grammar(leaves, required).expression(depth)
        for leaf in self._missing(node, required or ()):
            node = Node(self.rng.choice((ADD, SUB, MUL)), (node, leaf))
        return node

    def condition(
        self, leaves: Sequence[Node], depth: int | None = None, required: Sequence[Node] | None = None
    ) -> Node:
        if depth is None:
            depth = max(1, self.depth - (self.rng.random() < 0.4))
        grammar = self.grammar(leaves, required)
        node = grammar.condition(depth)
        missing = self._missing(node, required or ())
        if missing and node.op and node.op.operands != "cc":
            return Node(self.rng.choice(JOINED[:2]), (grammar.comparison(missing[0]), node))
        return node

    def _missing(self, node: Node, required: Sequence[Node]) -> list[Node]:
        found = set(node.names())
        return [leaf for leaf in required if leaf.text not in found]

    def another(self, leaves: Sequence[Node], depth: int, *others: Node) -> Node:
        """A phrase that need not mention anything, and is none of the others."""
        node = self.expression(leaves, depth, ())
        return self.constant(0, 50) if node in others else node

    def small(self) -> int:
        """The depth of one of several phrases."""
        return self.rng.randint(0, max(1, self.depth - 1))

    def constant(self, low: int = 1, high: int = 20) -> Node:
        return self.grammar(()).constant(low, high)

    def literal(self, number: float) -> Node:
        return value(f"{number:g}", self.number.literal(number), "constant")
