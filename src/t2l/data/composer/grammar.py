"""Random expressions and conditions over given values, of a given depth."""

import random
from collections.abc import Sequence

from t2l.data.composer.arithmetic import ADD_CONSTANT, SCALE
from t2l.data.composer.conditions import COMPARISONS, JOINED, conditions_for
from t2l.data.composer.forms import Operator
from t2l.data.composer.numbers import NumberType, draw_constant
from t2l.data.composer.operators import operators_for
from t2l.data.composer.tree import Node, value

_BIT_POSITIONS = {"shl", "shr", "low", "bit", "set", "clear", "toggle"}
_MOST_REPEATED = 2  # largest number of operations in an operand that the C text has twice


class Grammar:
    """A source of random expressions and conditions. It uses each value once before it repeats any.

    Args:
        rng (`random.Random`): the only source of chance.
        type (`NumberType`): type of every expression.
        leaves (`Sequence[Node]`): values to use.
        refused (`frozenset[str]`, *optional*): keys of operations that are not used.
        largest_constant (`int`, *optional*, defaults to 100): largest constant in a condition.
    """

    def __init__(
        self,
        rng: random.Random,
        type: NumberType,
        leaves: Sequence[Node],
        refused: frozenset[str] = frozenset(),
        largest_constant: int = 100,
    ) -> None:
        self.rng, self.type, self.leaves, self.refused = rng, type, leaves, refused
        self.largest_constant = largest_constant
        self.unused = list(leaves)

    def constant(self, low: int = 1, high: int = 100) -> Node:
        """Draw a constant."""
        drawn = draw_constant(self.rng, self.type, low, high)
        return value(f"{drawn:g}", self.type.literal(drawn), "constant")

    def leaf(self) -> Node:
        """Draw a value; prefer those that are not used yet."""
        if self.unused:
            return self.unused.pop(int(self.rng.random() * len(self.unused)))
        return self.leaves[int(self.rng.random() * len(self.leaves))]

    def expression(self, depth: int) -> Node:
        """Draw an expression with `depth` operations on its longest path; 0 gives a value."""
        if depth <= 0:
            return self.leaf()
        main = self.expression(depth - 1)
        for _ in range(6):
            operator = self.rng.choice(operators_for(self.type))
            if operator.key in self.refused or self._pointless(operator, main):
                continue
            if (operator.operands[:2] == "xy" or not self.unused or self.rng.random() < 0.4) and (
                node := self._apply(operator, main, depth)
            ):
                return node
        return Node(SCALE if main.op and main.op.group == "offset" else ADD_CONSTANT, (main, self.constant(2)))

    def _pointless(self, operator: Operator, main: Node) -> bool:
        """Say whether LLVM would simplify the operation away, or its C text would be long."""
        if operator.repeats_operand and main.count() > _MOST_REPEATED:
            return True
        return main.op is not None and bool(operator.group) and operator.group == main.op.group

    def _apply(self, operator: Operator, main: Node, depth: int) -> Node | None:
        """Apply an operation to `main` and to drawn operands; return `None` if two operands are the same."""
        if operator.operands == "x":
            return Node(operator, (main,))
        if operator.operands == "xk":
            return Node(operator, (main, self._amount(operator)))
        if operator.operands == "kx":
            return Node(operator, (self._amount(operator), main))
        if operator.operands == "xkk":
            return Node(operator, (main, *self._range(*operator.constants)))
        if operator.operands == "c":
            return Node(operator, (self.comparison(main),))
        other = self._other(operator, depth)
        if other == main:
            return None
        pair = (main, other) if self.rng.random() < 0.5 else (other, main)
        return (
            Node(operator, (self.comparison(self.leaf()), *pair))
            if operator.operands == "cxy"
            else Node(operator, pair)
        )

    def _amount(self, operator: Operator) -> Node:
        """Draw a constant operand in the range of the operation; smaller if the values are small."""
        low, high = operator.constants
        most = 4 if self.largest_constant < 32 and operator.key in _BIT_POSITIONS else self.largest_constant
        return self.constant(low, max(low, min(high, most)))

    def _other(self, operator: Operator, depth: int) -> Node:
        deep = depth > 1 and not operator.repeats_operand and self.rng.random() < 0.2
        return self.expression(self.rng.randint(1, depth - 1)) if deep else self.leaf()

    def _range(self, low: int, high: int) -> tuple[Node, Node]:
        """Draw two constants, the smaller one first."""
        low = max(low, 1) if self.type.unsigned else low
        high = min(high, self.largest_constant)
        first = self.rng.randint(low, max(low, high // 2))
        second = self.rng.randint(min(5, max(1, high - first)), max(1, high - first))  # not "from 40 to 41"
        return tuple(  # type: ignore[return-value]
            value(str(bound), self.type.literal(bound), "constant") for bound in (first, first + second)
        )

    def comparison(self, left: Node) -> Node:
        """Draw a test of one expression: a comparison with a value or a constant, or a property such as "is even"."""
        for _ in range(8):
            operator = self.rng.choice(conditions_for(self.type))
            if self._pointless(operator, left):
                continue
            if operator.operands == "x":
                return Node(operator, (left,))
            if operator.operands == "xkk":
                return Node(operator, (left, *self._range(*operator.constants)))
            if operator.operands == "xk":
                low, high = operator.constants
                return Node(operator, (left, self.constant(low, max(low, min(high, self.largest_constant)))))
            right = self.leaf() if self.unused or self.rng.random() < 0.4 else self._threshold(left)
            if right != left:
                return Node(operator, (left, right))
        return Node(COMPARISONS[0], (left, self._threshold(left)))

    def _threshold(self, left: Node) -> Node:
        """Draw a constant for a comparison, such that the expression can be above and below it."""
        if left.op and left.op.key in ("modk", "low") and left.args[1].origin == "constant":
            most = int(left.args[1].text) - 1 if left.op.key == "modk" else (1 << int(left.args[1].text)) - 1
            return self.constant(1, max(1, most))
        return self.constant(1, self.largest_constant)

    def condition(self, depth: int) -> Node:
        """Draw a condition with `depth` operations on its longest path; 1 compares values."""
        if depth > 1 and self.rng.random() < 0.4:
            operator = self.rng.choice(JOINED)
            first = self.comparison(self.expression(self.rng.randint(0, depth - 2)))
            second = self.comparison(self.leaf())
            if depth > 2 and self.rng.random() < 0.4:
                second = Node(self.rng.choice(JOINED), (second, self.comparison(self.leaf())))
            if first != second:
                return Node(operator, (first, second))
        return self.comparison(self.expression(max(depth - 1, 0)))
