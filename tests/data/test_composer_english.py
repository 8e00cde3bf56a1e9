"""The composer's English means what its C does: phrases are read back by an independent reader, and both are run."""

import ast
import math
import random
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from typing import Any

import pytest

from t2l.data.building.compilation import compile_programs
from t2l.data.composer.conditions import JOINED, conditions_for
from t2l.data.composer.grammar import Grammar
from t2l.data.composer.numbers import BOOL, DOUBLE, INT, UNSIGNED, NumberType
from t2l.data.composer.operators import operators_for
from t2l.data.composer.prose import STYLES, Prose
from t2l.data.composer.tree import Node, to_c, to_symbols, value
from t2l.data.programs import Parameter, Program
from t2l.llvm import Sandbox

TYPES = (INT, UNSIGNED, DOUBLE)
COUNT = 60  # phrases of each type
ARGUMENTS = [[a, b] for a, b in ((5, 3), (-7, 2), (12, 12), (100, -9), (0, 31), (6, 64))]


def wrap(type_: NumberType, result: Any) -> Any:
    """A Python result as the type holds it."""
    if type_ is DOUBLE or isinstance(result, float):
        return float(result)
    result = int(result) & 0xFFFFFFFF
    return result - (1 << 32) if type_ is INT and result >> 31 else result


def divide(x: Any, y: Any) -> Any:
    """As C: integers truncate."""
    if isinstance(x, float) or isinstance(y, float):
        return x / y if y else math.nan if not x or x != x else math.copysign(math.inf, x) * math.copysign(1, y)
    return abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)


def remainder(x: Any, y: Any) -> Any:
    return x - y * divide(x, y)


def truncate(x: int, bits: int, signed: bool) -> int:
    x &= (1 << bits) - 1
    return x - (1 << bits) if signed and x >> (bits - 1) else x


def low(x: int, bits: int) -> int:
    return x & ((1 << bits) - 1)


def rotate(x: int, left: int) -> int:
    return (x << left | x >> (32 - left)) & 0xFFFFFFFF


def root(x: float) -> float:
    return math.sqrt(x) if x >= 0 else math.nan


def whole(function: Callable[[float], int]) -> Callable[[float], float]:
    return lambda x: float(function(x)) if math.isfinite(x) else x


# What each phrase means, written without looking at the C. Values are Python numbers that fit the type.
MEANINGS: dict[str, Callable[..., Any]] = {
    "{0} plus {1}": lambda x, y: x + y,
    "{0} added to {1}": lambda x, y: x + y,
    "{0} increased by {1}": lambda x, y: x + y,
    "the sum of {0} and {1}": lambda x, y: x + y,
    "the total of {0} and {1}": lambda x, y: x + y,
    "{0} minus {1}": lambda x, y: x - y,
    "{0} decreased by {1}": lambda x, y: x - y,
    "the difference {0} minus {1}": lambda x, y: x - y,
    "what is left of {0} after subtracting {1}": lambda x, y: x - y,
    "{0} times {1}": lambda x, y: x * y,
    "{0} multiplied by {1}": lambda x, y: x * y,
    "the product of {0} and {1}": lambda x, y: x * y,
    "the larger of {0} and {1}": max,
    "the maximum of {0} and {1}": max,
    "the greater of {0} and {1}": max,
    "the smaller of {0} and {1}": min,
    "the minimum of {0} and {1}": min,
    "the lesser of {0} and {1}": min,
    "the distance between {0} and {1}": lambda x, y: max(x, y) - min(x, y),
    "the larger minus the smaller of {0} and {1}": lambda x, y: max(x, y) - min(x, y),
    "{0} bitwise-and {1}": lambda x, y: x & y,
    "the bitwise and of {0} and {1}": lambda x, y: x & y,
    "the bits common to {0} and {1}": lambda x, y: x & y,
    "{0} bitwise-or {1}": lambda x, y: x | y,
    "the bitwise or of {0} and {1}": lambda x, y: x | y,
    "{0} xor {1}": lambda x, y: x ^ y,
    "the exclusive or of {0} and {1}": lambda x, y: x ^ y,
    "the bitwise xor of {0} and {1}": lambda x, y: x ^ y,
    "twice {0}": lambda x: x + x,
    "three times {0}": lambda x: x + x + x,
    "one more than {0}": lambda x: x + 1,
    "one less than {0}": lambda x: x - 1,
    "the negative of {0}": lambda x: -x,
    "the negation of {0}": lambda x: -x,
    "{0} squared": lambda x: x * x,
    "the square of {0}": lambda x: x * x,
    "{0} cubed": lambda x: x * x * x,
    "the cube of {0}": lambda x: x * x * x,
    "{0} clamped to the range {1} to {2}": lambda x, y, z: min(max(x, y), z),
    "{0} limited to between {1} and {2}": lambda x, y, z: min(max(x, y), z),
    "{1} if {0}, otherwise {2}": lambda c, x, y: x if c else y,
    "{1} when {0}, else {2}": lambda c, x, y: x if c else y,
    "1 if {0} and 0 otherwise": int,
    "1 when {0}, else 0": int,
    "{0} divided by {1}": divide,
    "{0} over {1}": divide,
    "the quotient of {0} and {1}": divide,
    "the ratio of {0} to {1}": divide,
    "half of {0}": lambda x: divide(x, 2),
    "{0} modulo {1}": remainder,
    "{0} mod {1}": remainder,
    "the remainder of {0} divided by {1}": remainder,
    "the remainder when dividing {0} by {1}": remainder,
    "the bitwise complement of {0}": lambda x: -x - 1,
    "{0} shifted left by {1} bits": lambda x, k: x * 2**k,
    "{0} shifted right by {1} bits": lambda x, k: x // 2**k,
    "the lowest {1} bits of {0}": low,
    "the low {1} bits of {0}": low,
    "bit {1} of {0}": lambda x, k: x // 2**k % 2,
    "{0} with bit {1} set": lambda x, k: x | 2**k,
    "{0} with bit {1} cleared": lambda x, k: (x | 2**k) - 2**k,
    "{0} with bit {1} flipped": lambda x, k: x ^ 2**k,
    "{0} with its lowest set bit cleared": lambda x: x & (x - 1),
    "the number of set bits in {0}": lambda x: bin(x & 0xFFFFFFFF).count("1"),
    "the population count of {0}": lambda x: bin(x & 0xFFFFFFFF).count("1"),
    "the signed 8-bit truncation of {0}": lambda x: truncate(x, 8, True),
    "the signed 16-bit truncation of {0}": lambda x: truncate(x, 16, True),
    "the unsigned 8-bit truncation of {0}": lambda x: truncate(x, 8, False),
    "the unsigned 16-bit truncation of {0}": lambda x: truncate(x, 16, False),
    "the absolute value of {0}": abs,
    "the magnitude of {0}": abs,
    "the sign (-1, 0 or 1) of {0}": lambda x: (x > 0) - (x < 0),
    "the overflow-free truncated mean of {0} and {1}": lambda x, y: divide(x + y, 2),
    "the average of {0} and {1}": lambda x, y: (x + y) / 2,
    "the mean of {0} and {1}": lambda x, y: (x + y) / 2,
    "{0} rotated left by {1} bits": rotate,
    "{0} rotated right by {1} bits": lambda x, k: rotate(x, 32 - k),
    "{0} divided by {1}, taken as 0 if {1} is 0": lambda x, y: divide(x, y) if y else 0,
    "the floor of {0}": whole(math.floor),
    "the ceiling of {0}": whole(math.ceil),
    "the integral part of {0}": whole(math.trunc),
    "the square root of {0}": root,
    "{0} is less than {1}": lambda x, y: x < y,
    "{0} is smaller than {1}": lambda x, y: x < y,
    "{0} is below {1}": lambda x, y: x < y,
    "{0} is greater than {1}": lambda x, y: x > y,
    "{0} is larger than {1}": lambda x, y: x > y,
    "{0} exceeds {1}": lambda x, y: x > y,
    "{0} is above {1}": lambda x, y: x > y,
    "{0} is at most {1}": lambda x, y: x <= y,
    "{0} is no more than {1}": lambda x, y: x <= y,
    "{0} is not above {1}": lambda x, y: x <= y,
    "{0} is at least {1}": lambda x, y: x >= y,
    "{0} is no less than {1}": lambda x, y: x >= y,
    "{0} is not below {1}": lambda x, y: x >= y,
    "{0} equals {1}": lambda x, y: x == y,
    "{0} is equal to {1}": lambda x, y: x == y,
    "{0} differs from {1}": lambda x, y: x != y,
    "{0} is not equal to {1}": lambda x, y: x != y,
    "{0} is positive": lambda x: x > 0,
    "{0} is above zero": lambda x: x > 0,
    "{0} is negative": lambda x: x < 0,
    "{0} is below zero": lambda x: x < 0,
    "{0} is zero": lambda x: x == 0,
    "{0} is not zero": lambda x: x != 0,
    "{0} is nonzero": lambda x: x != 0,
    "{0} is between {1} and {2} inclusive": lambda x, y, z: y <= x <= z,
    "{0} lies in the closed range {1} to {2}": lambda x, y, z: y <= x <= z,
    "{0} is outside the closed range {1} to {2}": lambda x, y, z: x < y or x > z,
    "{0} is not between {1} and {2} inclusive": lambda x, y, z: x < y or x > z,
    "{0} is even": lambda x: x % 2 == 0,
    "{0} is odd": lambda x: x % 2 == 1,
    "{0} is not even": lambda x: x % 2 == 1,
    "{0} is divisible by {1}": lambda x, k: x % k == 0,
    "{0} is a multiple of {1}": lambda x, k: x % k == 0,
    "{0} is not divisible by {1}": lambda x, k: x % k != 0,
    "{0} is not a multiple of {1}": lambda x, k: x % k != 0,
    "{0} leaves remainder {1} when divided by {2}": lambda x, r, k: remainder(x, k) == r,
    "{0} modulo {2} equals {1}": lambda x, r, k: remainder(x, k) == r,
    "{0} has bit {1} set": lambda x, k: x // 2**k % 2 == 1,
    "{0} has bit {1} clear": lambda x, k: x // 2**k % 2 == 0,
    "{0} is a power of two": lambda x: x in {2**k for k in range(32)} and x > 0,
    "{0} and {1}": lambda c, d: c and d,
    "both {0} and {1}": lambda c, d: c and d,
    "{0} or {1}": lambda c, d: c or d,
    "either {0} or {1}": lambda c, d: c or d,
    "either {0} or {1} but not both": lambda c, d: c != d,
    "{0} exactly when {1}": lambda c, d: c == d,
    "{0}, {1} and {2}": lambda c, d, e: c and d and e,
    "{0}, {1} or {2}": lambda c, d, e: c or d or e,
}
THREE = {"{0}, {1} and {2}", "{0}, {1} or {2}"}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "max": max,
    "min": min,
    "abs": abs,
    "fabs": abs,
    "int": int,
    "clamp": lambda x, y, z: min(max(x, y), z),
    "popcount": MEANINGS["the number of set bits in {0}"],
    "sign": MEANINGS["the sign (-1, 0 or 1) of {0}"],
    "int8": lambda x: truncate(x, 8, True),
    "int16": lambda x: truncate(x, 16, True),
    "uint8": lambda x: truncate(x, 8, False),
    "uint16": lambda x: truncate(x, 16, False),
    "rotl": rotate,
    "rotr": MEANINGS["{0} rotated right by {1} bits"],
    "safediv": MEANINGS["{0} divided by {1}, taken as 0 if {1} is 0"],
    "mean": lambda x, y: divide(x + y, 2),
    "is_power_of_two": MEANINGS["{0} is a power of two"],
    "floor": whole(math.floor),
    "ceil": whole(math.ceil),
    "trunc": whole(math.trunc),
    "sqrt": root,
}


def every_operator(type_: NumberType) -> list[Any]:
    return list(dict.fromkeys((*operators_for(type_), *conditions_for(type_), *JOINED)))


def draw(type_: NumberType, count: int, depth: int = 3) -> list[tuple[Node, bool]]:
    """Random expressions and conditions over a and b; whether each is a condition."""
    rng = random.Random(f"{type_.c}/{depth}")
    leaves = [value("a", origin="argument"), value("b", origin="argument")]
    drawn = []
    for index in range(count):
        grammar = Grammar(rng, type_, leaves)
        is_condition = index % 3 == 0
        node = grammar.condition(rng.randint(1, depth)) if is_condition else grammar.expression(rng.randint(1, depth))
        drawn.append((node, is_condition))
    return drawn


@cache
def run(type_: NumberType, count: int) -> list[list[Any]]:
    """What C makes of the drawn phrases on every pair of arguments."""
    programs = [
        Program(
            "f",
            f"#include <stdint.h>\n{BOOL.c if is_condition else type_.c} f({type_.c} a, {type_.c} b) "
            f"{{ return {to_c(node)}; }}\n",
            (),
            (Parameter("a", type_.llvm), Parameter("b", type_.llvm)),
            "",
            "",
        )
        for node, is_condition in draw(type_, count)
    ]
    tests = [{"args": [float(x) for x in pair] if type_ is DOUBLE else pair} for pair in ARGUMENTS]
    rows = ({"completion": item.ir, "entry_point": "f", "tests": tests} for item in compile_programs(programs))
    with Sandbox(2) as sandbox:
        return [[output["returns"] for output in result.outputs] for result in sandbox.run(rows)]


def agrees(type_: NumberType, is_condition: bool, expected: Any, returned: Any) -> bool:
    if is_condition:
        return bool(expected) == bool(returned)
    if type_ is DOUBLE:
        return math.isclose(expected, returned, rel_tol=1e-9) or (expected != expected and returned != returned)
    return (int(expected) - int(returned)) % (1 << 32) == 0


def environments(type_: NumberType) -> list[dict[str, Any]]:
    return [{"a": wrap(type_, a), "b": wrap(type_, b)} for a, b in ARGUMENTS]


class Symbols(ast.NodeVisitor):
    """Evaluates Python's grammar with C's arithmetic."""

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
    """Reads a phrase in every way that the grammar of `prose` allows; knows nothing of the tree it came from.

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
        """Return all readings: a name, a number, or a template with the readings of its fields."""
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
        wants = 2 if template in ("either {0} or {1} but not both", "{0} exactly when {1}") else wants
        wants = 3 if template in THREE else wants
        wants = 1 if template.startswith("1 ") or template.startswith("{1} ") else wants
        for index, reading in enumerate(choice):
            is_condition = isinstance(reading, tuple) and reading[0] in self.conditions
            if is_condition != (index < wants):
                return False
        return True


def closes(text: str) -> bool:
    """Whether the first bracket closes at the very end."""
    depth = 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return index == len(text) - 1
    return False


@cache
def template_pieces(template: str) -> list[str]:
    """The template's own words, with the numbers of its fields between them."""
    return re.split(r"\{(\d)\}", template)


def split(template: str, text: str) -> Iterator[dict[int, str]]:
    """Every way to put texts into the fields of a template so that it is the text; brackets stay whole."""
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
    if isinstance(reading, str):
        return names[reading]
    if not isinstance(reading, tuple):
        return reading
    result = MEANINGS[reading[0]](*(evaluate(type_, part, names) for part in reading[1:]))
    return result if isinstance(result, bool) else wrap(type_, result)


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.c)
def test_every_phrase_has_a_meaning(type_: NumberType) -> None:
    phrases = [text for op in every_operator(type_) for text in (*op.infix, *op.prefix, *op.short)]
    assert sorted(set(phrases) - MEANINGS.keys()) == []


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.c)
def test_symbols_evaluate_to_what_the_program_returns(type_: NumberType) -> None:
    for (node, is_condition), returned in zip(draw(type_, COUNT), run(type_, COUNT), strict=True):
        expression = ast.parse(to_symbols(node), mode="eval")
        expected = [Symbols(type_, names).visit(expression) for names in environments(type_)]
        assert all(agrees(type_, is_condition, *pair) for pair in zip(expected, returned, strict=True)), (
            f"{to_symbols(node)} | {to_c(node)}: {expected} {returned}"
        )


@pytest.mark.parametrize("style", [style for style in STYLES if style != "symbols"])
@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.c)
def test_every_reading_of_the_english_gives_what_the_program_returns(type_: NumberType, style: str) -> None:
    for index, ((node, is_condition), returned) in enumerate(zip(draw(type_, COUNT), run(type_, COUNT), strict=True)):
        prose = Prose(random.Random(index), style, iter("pqrstuvwxyz"))
        text = prose.clause(node)
        readings = Reader(type_, dict(prose.explanation())).read(text)
        assert readings, text
        for reading in readings:  # "1 if a is even, otherwise 0" is a choice and a truth value, for instance
            expected = [evaluate(type_, reading, names) for names in environments(type_)]
            same = all(agrees(type_, is_condition, *pair) for pair in zip(expected, returned, strict=True))
            assert same, f"{text} | {reading} | {to_c(node)}: {expected} {returned}"
