"""An independent reader of the composer's English and symbols. It knows the grammar, but neither trees nor C."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from typing import Any

from tests.data.meanings import FUNCTIONS, MEANINGS, divide, remainder, wrap

from t2l.data.composer.conditions import JOINED, conditions_for
from t2l.data.composer.numbers import NumberType
from t2l.data.composer.operators import operators_for

THREE = {"{0}, {1} and {2}", "{0}, {1} or {2}"}  # conditions joined twice in the same way


def every_operator(type_: NumberType) -> list[Any]:
    """Return all operations and tests of a type, each once."""
    return list(dict.fromkeys((*operators_for(type_), *conditions_for(type_), *JOINED)))


class Symbols(ast.NodeVisitor):
    """An evaluator of symbols: Python's grammar with C's arithmetic."""

    def __init__(self, type_: NumberType, names: dict[str, Any]) -> None:
        self.type, self.names = type_, names

    def visit(self, node: ast.AST) -> Any:
        result = super().visit(node)
        return result if isinstance(result, bool) else wrap(self.type, result)

    def visit_Expression(self, node: ast.Expression) -> Any:
        return self.visit(node.body)

    def visit_Name(self, node: ast.Name) -> Any:
        return self.names[node.id]

    def visit_Constant(self, node: ast.Constant) -> Any:
        return node.value

    def visit_Call(self, node: ast.Call) -> Any:
        assert isinstance(node.func, ast.Name)
        return FUNCTIONS[node.func.id](*(self.visit(arg) for arg in node.args))

    def visit_IfExp(self, node: ast.IfExp) -> Any:
        return self.visit(node.body if self.visit(node.test) else node.orelse)

    def visit_BoolOp(self, node: ast.BoolOp) -> bool:
        return (all if isinstance(node.op, ast.And) else any)([bool(self.visit(item)) for item in node.values])

    def visit_UnaryOp(self, node: ast.UnaryOp) -> Any:
        x = self.visit(node.operand)
        return not x if isinstance(node.op, ast.Not) else -x if isinstance(node.op, ast.USub) else -x - 1

    def visit_Compare(self, node: ast.Compare) -> bool:
        items = [self.visit(item) for item in (node.left, *node.comparators)]
        signs = {ast.Lt: "{} < {}", ast.Gt: "{} > {}", ast.LtE: "{} <= {}", ast.GtE: "{} >= {}", ast.Eq: "{} == {}"}
        tests = {
            "{} < {}": lambda x, y: x < y,
            "{} > {}": lambda x, y: x > y,
            "{} <= {}": lambda x, y: x <= y,
            "{} >= {}": lambda x, y: x >= y,
            "{} == {}": lambda x, y: x == y,
        }
        pairs = zip(node.ops, items, items[1:], strict=False)
        return all(x != y if isinstance(op, ast.NotEq) else tests[signs[type(op)]](x, y) for op, x, y in pairs)

    def visit_BinOp(self, node: ast.BinOp) -> Any:
        x, y = self.visit(node.left), self.visit(node.right)
        results: dict[type, Callable[[], Any]] = {
            ast.Add: lambda: x + y,
            ast.Sub: lambda: x - y,
            ast.Mult: lambda: x * y,
            ast.Div: lambda: divide(x, y),
            ast.Mod: lambda: remainder(x, y),
            ast.Pow: lambda: x**y,
            ast.BitAnd: lambda: x & y,
            ast.BitOr: lambda: x | y,
            ast.BitXor: lambda: x ^ y,
            ast.LShift: lambda: x << y,
            ast.RShift: lambda: x >> y,
        }
        return results[type(node.op)]()


class Reader:
    """A reader that finds all readings of a phrase that the grammar of `t2l.data.composer.prose` allows.

    A part is a single word, a bracketed phrase, "a squared", or a phrase whose words show its end; the first part of
    an infix phrase is followed by a comma unless it is a single word, "a squared" or bracketed.
    """

    def __init__(self, type_: NumberType, parts: dict[str, str]) -> None:
        words = [text for op in every_operator(type_) for text in (*op.infix, *op.prefix, *op.short)]
        self.templates = [*dict.fromkeys(words), *THREE]
        self.closed = {text for op in every_operator(type_) for text in (*op.prefix, *op.short)}
        self.conditions = {text for op in every_operator(type_) if op.is_condition for text in (*op.infix, *op.prefix)}
        self.conditions |= THREE
        self.powers = {text for op in every_operator(type_) for text in op.short}
        self.parts = parts
        self.known: dict[tuple[str, bool], list[Any]] = {}

    def read(self, text: str, part: bool = False) -> list[Any]:
        """Return all readings. A reading is a name, a number, or a template with the readings of its fields."""
        if (text, part) not in self.known:
            self.known[text, part] = []
            self.known[text, part] = list(self._read(text, part))
        return self.known[text, part]

    def _read(self, text: str, part: bool) -> Iterator[Any]:
        if re.fullmatch(r"[a-z]\d?", text):
            yield from self.read(self.parts[text]) if text in self.parts else [text]
        elif re.fullmatch(r"-?[\d.]+", text):
            yield float(text) if "." in text else int(text)
        elif text[0] == "(" and closes(text):
            yield from self.read(text[1:-1])
        for template in self.templates:
            if part and template not in self.closed and template not in self.conditions:
                continue
            for fields in split(template, text):
                yield from self._apply(template, fields)

    def _apply(self, template: str, fields: dict[int, str]) -> Iterator[Any]:
        first = fields[0]
        arithmetic = template.startswith("{0} ") and template not in self.conditions | self.closed
        if arithmetic:
            simple = re.fullmatch(r"[a-z\d.]+|\w+ (squared|cubed)", first) or (first[0] == "(" and closes(first))
            refused = bool(simple) == first.endswith(",")
            fields = fields | {0: first.removesuffix(",")}
        elif template in self.powers:
            refused = not re.fullmatch(r"[a-z]\d?|[\d.]+", first)
        else:
            refused = "," in re.sub(r"\(.*\)", "", first) and template not in self.conditions
        if refused:
            return
        inner = [self.read(fields[index], part=True) for index in sorted(fields)]
        for choice in product(*inner):
            if self._typed(template, choice):
                yield (template, *choice)

    def _typed(self, template: str, choice: tuple[Any, ...]) -> bool:
        """Conditions stand where conditions do, and joined ones nest only behind `both` and `either`."""
        wants = {"{0} and {1}": 2, "{0} or {1}": 2, "both {0} and {1}": 2, "either {0} or {1}": 2}.get(template, 0)
        wants = 3 if template in THREE else wants
        wants = 1 if template.startswith("1 ") or template.startswith("{1} ") else wants
        for index, reading in enumerate(choice):
            is_condition = isinstance(reading, tuple) and reading[0] in self.conditions
            if is_condition != (index < wants):
                return False
        return True


def closes(text: str) -> bool:
    """Say whether the first bracket is closed by the last character."""
    depth = 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return index == len(text) - 1
    return False


@cache
def template_pieces(template: str) -> list[str]:
    """Return the template's own words, with the numbers of its fields between them."""
    return re.split(r"\{(\d)\}", template)


def split(template: str, text: str) -> Iterator[dict[int, str]]:
    """Yield all ways to split a text into the fields of a template, without splitting inside brackets."""
    pieces = template_pieces(template)
    if not all(literal in text for literal in pieces[::2]):
        return

    def match(piece: int, position: int, fields: dict[int, str]) -> Iterator[dict[int, str]]:
        literal = pieces[piece]
        if not text.startswith(literal, position):
            return
        position += len(literal)
        if piece == len(pieces) - 1:
            if position == len(text):
                yield fields
            return
        field, following = int(pieces[piece + 1]), pieces[piece + 2]
        end = position
        while end <= len(text):
            last = piece + 2 == len(pieces) - 1 and not following
            end = len(text) if last else text.find(following, end)
            if end < 0:
                return
            content = text[position:end]
            brackets = content.count("(") - content.count(")")
            if content and not brackets and fields.get(field, content) == content:
                yield from match(piece + 2, end, fields | {field: content})
            end += 1

    yield from match(0, 0, {})


def evaluate(type_: NumberType, reading: Any, names: dict[str, Any]) -> Any:
    """Return the value of a reading, given the values of its names."""
    if isinstance(reading, str):
        return names[reading]
    if not isinstance(reading, tuple):
        return reading
    result = MEANINGS[reading[0]](*(evaluate(type_, part, names) for part in reading[1:]))
    return result if isinstance(result, bool) else wrap(type_, result)
