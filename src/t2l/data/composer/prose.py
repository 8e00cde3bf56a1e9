"""English for expressions and conditions. Each text can be read in one way only.

A clause ends where its part of the sentence ends, so it may be an infix operation: "a plus the product of b and c".
An operand stands inside a longer phrase, so its words must show its end. It is a single word, a short form such as "a
squared", or a prefix form such as "the product of b and c" with single words inside. Any other operand is set apart:
by brackets, "(a plus b) times c", or by a name that is explained later, "p times c, where p is a plus b".
"""

import random
from collections.abc import Iterable, Iterator

from t2l.data.composer.forms import Operator
from t2l.data.composer.tree import Node, to_symbols

STYLES = ("words", "nouns", "symbols")
_ONE_PHRASE = ("x", "xk")  # operands of an operation on one phrase
_POWERS = (" squared", " cubed")  # ends of short forms
_SMALL_BRACKETS_CHANCE = 0.7  # that a phrase of one operation is put in brackets instead of being named
_INFIX_CHANCE = {"words": 0.85, "nouns": 0.15}


class Prose:
    """The English of the phrases of one request. They share the names of parts that are explained later.

    Args:
        rng (`random.Random`): source of the choice among synonyms.
        style (`str`): one of `STYLES`: mostly infix forms (`"words"`), mostly prefix forms (`"nouns"`), or Python's
            symbols (`"symbols"`).
        names (`Iterable[str]`): unused names for parts; without any, parts are put in brackets.
    """

    def __init__(self, rng: random.Random, style: str, names: Iterable[str]) -> None:
        self.random = rng.random
        self.style = style
        self.infix_chance = _INFIX_CHANCE.get(style, 0.5)
        self.names: Iterator[str] = iter(names)
        self.parts: list[tuple[str, Node]] = []

    def choose(self, forms: tuple[str, ...]) -> str:
        """Draw one of several synonyms."""
        return forms[0] if len(forms) == 1 else forms[int(self.random() * len(forms))]

    def clause(self, node: Node) -> str:
        """Return the English of a phrase that ends its part of the sentence."""
        op = node.op
        if op is None:
            return node.text
        if self.style == "symbols":
            return to_symbols(node)
        if op.operands == "cc":
            return self._joined(op, node.args)
        if op.short and node.args[0].op is None and self.random() < 0.5:
            return self.choose(op.short).format(node.args[0].text)
        if op.infix and (not op.prefix or self.random() < self.infix_chance):
            return self._infix(op, node.args)
        return self._prefix(op, node.args, nesting=2)

    def operand(self, node: Node, nesting: int = 1) -> str:
        """Return the English of a phrase inside another, or of one after which the sentence goes on.

        `nesting` (`int`) is the number of prefix forms that may still be nested.
        """
        op = node.op
        if op is None:
            return node.text
        if self.style == "symbols":
            text = to_symbols(node)
            return f"({text})" if (op.symbol or op.c).precedence == 0 else text  # "(a if x > 0 else b) if c"
        if op.short and node.args[0].op is None and self.random() < 0.5:
            return self.choose(op.short).format(node.args[0].text)
        if op.is_condition:
            return self.clause(node)
        simple = op.operands in _ONE_PHRASE and node.args[0].op is None
        ends = (nesting > 0 or simple) and all(_is_short(arg) for arg in self._ordered(op, node.args)[:-1])
        return self._prefix(op, node.args, nesting) if op.prefix and ends else self._set_apart(node)

    def _ordered(self, op: Operator, args: tuple[Node, ...]) -> tuple[Node, ...]:
        """Return the operands in the order of the English: a long one last, if this does not change the IR.

        It does not if the operation is commutative and the other operand is an argument.
        """
        if op.commutative and len(args) == 2 and args[0].op is not None and args[1].origin == "argument":
            return args[::-1]
        return args

    def _short(self, node: Node) -> str:
        """Return the English of a value or a short form."""
        return self.choose(node.op.short).format(node.args[0].text) if node.op else node.text

    def _prefix(self, op: Operator, args: tuple[Node, ...], nesting: int) -> str:
        """Return the prefix form of an operation: "the sum of a and the product of b and c"."""
        *first, last = self._ordered(op, args)
        words = [self._short(arg) if _is_short(arg) else self._set_apart(arg) for arg in first]
        return self.choose(op.prefix).format(*words, self.operand(last, nesting - 1))

    def _infix(self, op: Operator, args: tuple[Node, ...]) -> str:
        """Return the infix form of an operation, with a comma after a first operand of several words."""
        template = self.choose(op.infix)
        words = [self.clause(arg) if arg.op and arg.op.is_condition else self.operand(arg) for arg in args]
        first = words[0]
        alone = first.startswith("(") or " " not in first or (first.count(" ") == 1 and first.endswith(_POWERS))
        if not alone and not op.is_condition and template.startswith("{0} "):
            words[0] += ","
        return template.format(*words)

    def _joined(self, op: Operator, args: tuple[Node, ...]) -> str:
        """Return the English of two joined conditions.

        If the second is joined in another way than the first, it begins with "both" or "either".
        """
        first, second = (self.clause(arg) for arg in args)
        inner = args[1].op
        if inner and inner.operands == "cc":
            parts = [self.clause(arg) for arg in args[1].args]
            if inner is op:
                return f"{first}, {inner.infix[0].format(*parts)}"
            second = inner.prefix[0].format(*parts)
        return self.choose(op.infix).format(first, second)

    def _set_apart(self, node: Node) -> str:
        """Return a name for a phrase, which is explained later, or the phrase in brackets."""
        small = all(arg.op is None for arg in node.args)
        if small and self.random() < _SMALL_BRACKETS_CHANCE:
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
        """Return the name and the English of each part; the English of one part may name further parts."""
        return [(name, self.clause(node)) for name, node in self.parts]  # `clause` may add to `self.parts` meanwhile


def _is_short(node: Node) -> bool:
    """Say whether a phrase is a value or has a short form such as "a squared"."""
    return node.op is None or (bool(node.op.short) and node.args[0].op is None)


def in_steps(node: Node) -> tuple[str, list[str]] | None:
    """Return a first value and the steps from it to the result, or `None` if the phrase is no such chain.

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
        elif len(args) == 2 and args[0].op is None and op.reverse_verb:
            verbs.append(op.reverse_verb.format(args[0].text))
            node = args[1]
        elif len(args) == 2 and args[0].op is None and op.commutative and op.verb and args[0].origin == "argument":
            verbs.append(op.verb.format("", args[0].text))
            node = args[1]
        else:
            return None
    return node.text, verbs[::-1]
