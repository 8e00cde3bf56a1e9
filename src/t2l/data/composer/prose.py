"""Phrases in English that has one reading: what will not fit into a clause is bracketed, or named and explained after.

A clause such as "a plus the product of b and c" ends where its sentence part ends, so it may hold an infix operation;
an operand must show its own end, so it is a single word, "a squared", or "the product of b and c" with single words
inside. Anything else becomes "(a plus b)", or a name: "p times c, where p is a plus b".
"""

import random
from collections.abc import Iterable, Iterator

from t2l.data.composer.forms import Operator
from t2l.data.composer.tree import Node, to_symbols

STYLES = ("words", "nouns", "symbols", "brackets")
_SINGLE = ("x", "xk")
_POWERS = (" squared", " cubed")
_INFIX_CHANCE = {"words": 0.85, "nouns": 0.15, "brackets": 0.9}


class Prose:
    """Words the phrases of one prompt; they share the names that were given to parts of them.

    Args:
        rng (`random.Random`): chooses among synonyms.
        style (`str`): one of `STYLES`.
        names (`Iterable[str]`): unused names for parts.
    """

    def __init__(self, rng: random.Random, style: str, names: Iterable[str]) -> None:
        self.random = rng.random
        self.style = style
        self.infix_chance = _INFIX_CHANCE.get(style, 0.5)
        self.names: Iterator[str] = iter(names)
        self.parts: list[tuple[str, Node]] = []

    def choose(self, forms: tuple[str, ...]) -> str:
        return forms[0] if len(forms) == 1 else forms[int(self.random() * len(forms))]

    def clause(self, node: Node) -> str:
        """The phrase where a part of a sentence ends with it."""
        op = node.op
        if op is None:
            return node.text
        if self.style == "symbols":
            return to_symbols(node)
        if op.operands == "cc":
            return self._joined(op, node.args)
        if op.tight and node.args[0].op is None and self.random() < 0.5:
            return self.choose(op.tight).format(node.args[0].text)
        if op.infix and (not op.prefix or self.random() < self.infix_chance):
            return self._infix(op, node.args)
        return self._prefix(op, node.args, nesting=2)

    def operand(self, node: Node, nesting: int = 1) -> str:
        """The phrase inside another, or where the sentence goes on after it."""
        op = node.op
        if op is None:
            return node.text
        if self.style == "symbols":
            return to_symbols(node)
        if op.tight and node.args[0].op is None and self.random() < 0.5:
            return self.choose(op.tight).format(node.args[0].text)
        if op.is_condition:
            return self.clause(node)
        simple = op.operands in _SINGLE and node.args[0].op is None
        ends = (nesting > 0 or simple) and all(_is_short(arg) for arg in self._ordered(op, node.args)[:-1])
        return self._prefix(op, node.args, nesting) if op.prefix and ends else self._overflow(node)

    def _ordered(self, op: Operator, args: tuple[Node, ...]) -> tuple[Node, ...]:
        """A sum reads best with its long part last; its IR is the same if the short part is a plain argument."""
        if op.commutative and len(args) == 2 and args[0].op is not None and args[1].kind == "argument":
            return args[::-1]
        return args

    def _short(self, node: Node) -> str:
        return self.choose(node.op.tight).format(node.args[0].text) if node.op else node.text

    def _prefix(self, op: Operator, args: tuple[Node, ...], nesting: int) -> str:
        *first, last = self._ordered(op, args)
        words = [self._short(arg) if _is_short(arg) else self._overflow(arg) for arg in first]
        return self.choose(op.prefix).format(*words, self.operand(last, nesting - 1))

    def _infix(self, op: Operator, args: tuple[Node, ...]) -> str:
        template = self.choose(op.infix)
        words = [self.clause(arg) if arg.op and arg.op.is_condition else self.operand(arg) for arg in args]
        first = words[0]
        alone = first.startswith("(") or " " not in first or (first.count(" ") == 1 and first.endswith(_POWERS))
        if not alone and not op.is_condition and template.startswith("{0} "):
            words[0] += ","
        return template.format(*words)

    def _joined(self, op: Operator, args: tuple[Node, ...]) -> str:
        """Two conditions; a joined one inside goes last and says `both` or `either` at its beginning."""
        first, second = (self.clause(arg) for arg in args)
        inner = args[1].op
        if inner and inner.operands == "cc":
            parts = [self.clause(arg) for arg in args[1].args]
            if inner is op:
                return f"{first}, {inner.infix[0].format(*parts)}"
            second = inner.prefix[0].format(*parts)
        return self.choose(op.infix).format(first, second)

    def _overflow(self, node: Node) -> str:
        if self.style == "brackets":
            return f"({self.clause(node)})"
        for name, part in self.parts:
            if part == node:
                return name
        name = next(self.names, "")
        if not name:
            return f"({self.clause(node)})"
        self.parts.append((name, node))
        return name

    def explanation(self) -> list[tuple[str, str]]:
        """Each name that was given, with its phrase; wording one may need another, which then comes later."""
        return [(name, self.clause(node)) for name, node in self.parts]  # grows while it is read


def _is_short(node: Node) -> bool:
    """Whether a value, or "a squared", is all there is to say."""
    return node.op is None or (bool(node.op.tight) and node.args[0].op is None)


def in_steps(node: Node) -> tuple[str, list[str]] | None:
    """A first value and what is done to it, one verb at a time; `None` if the phrase is not one such chain.

    ```python
    >>> from t2l.data.composer.arithmetic import ADD, TWICE
    >>> from t2l.data.composer.tree import value
    >>> in_steps(Node(TWICE, (Node(ADD, (value("a"), value("b"))),)))
    ('a', ['add b', 'double it'])

    ```
    """
    verbs: list[str] = []
    while node.op:
        op, args = node.op, node.args
        if op.verb and all(arg.op is None for arg in args[1:]):
            verbs.append(op.verb.format("", *(arg.text for arg in args[1:])))
            node = args[0]
        elif len(args) == 2 and args[0].op is None and op.back:
            verbs.append(op.back.format(args[0].text))
            node = args[1]
        elif len(args) == 2 and args[0].op is None and op.commutative and op.verb and args[0].kind == "argument":
            verbs.append(op.verb.format("", args[0].text))
            node = args[1]
        else:
            return None
    return node.text, verbs[::-1]
