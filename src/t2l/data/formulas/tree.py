"""The tree of a formula: read from a few lines in Python's syntax, printed as C.

A tree is a number, the name of a variable, or a tuple of an operator and its operands: `("+", "x", ("*", 3, "y"))`.
`/` is a quotient of doubles, `//` one of integers that drops the remainder, as in C.

```python
>>> tree = read_expression("min(x + 3, k) if x > 0 else -x")
>>> to_c(put_numbers(tree, {"k": 10}), {"x": "int32_t"})
'x > 0 ? (x + 3 < 10 ? x + 3 : 10) : -x'

```
"""

import ast
import operator
from collections.abc import Callable, Mapping
from typing import TypeAlias

Tree: TypeAlias = int | float | str | tuple["Tree", ...]
Types: TypeAlias = Mapping[str, str]

_BINARY: dict[type[ast.operator], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.BitAnd: "&",
    ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
}  # fmt: skip
_COMPARED: dict[type[ast.cmpop], str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
}  # fmt: skip
_UNARY: dict[type[ast.unaryop], str] = {ast.USub: "neg", ast.Invert: "~", ast.Not: "not"}
_PRECEDENCE = {
    "?": 1, "or": 2, "and": 3, "|": 4, "^": 5, "&": 6, "==": 7, "!=": 7, "<": 8, "<=": 8, ">": 8, ">=": 8, "<<": 9,
    ">>": 9, "+": 10, "-": 10, "*": 11, "/": 11, "//": 11, "%": 11, "neg": 12, "~": 12, "not": 12,
}  # fmt: skip
_PREFIX = {"neg": "-", "~": "~", "not": "!"}
_INFIX = {"//": "/", "and": "&&", "or": "||"}
_FOLDED: dict[str, Callable[[float, float], float]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
}  # fmt: skip
_ATOM = 14
_TRUTH = {"<", "<=", ">", ">=", "==", "!=", "and", "or", "not"}


def read_expression(text: str) -> Tree:
    """Return the tree of an expression in Python's syntax."""
    return tree_of(ast.parse(text, mode="eval").body)


def tree_of(node: ast.expr) -> Tree:
    """Return the tree of an expression that Python's parser read."""
    match node:
        case ast.Constant(value=bool(value)):
            return int(value)
        case ast.Constant(value=int(value) | float(value)):
            return value
        case ast.Name(id=name):
            return name
        case ast.Subscript(value=ast.Name(id=name)):
            return ("*p", name)
        case ast.BinOp(left=left, op=op, right=right):
            return (_BINARY[type(op)], tree_of(left), tree_of(right))
        case ast.UnaryOp(op=op, operand=operand):
            return (_UNARY[type(op)], tree_of(operand))
        case ast.Compare(left=left, ops=ops, comparators=others):
            terms = [left, *others]
            parts: list[Tree] = [
                (_COMPARED[type(op)], tree_of(terms[i]), tree_of(terms[i + 1])) for i, op in enumerate(ops)
            ]
            return parts[0] if len(parts) == 1 else ("and", *parts)
        case ast.BoolOp(op=op, values=values):
            return ("and" if isinstance(op, ast.And) else "or", *map(tree_of, values))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return ("?", tree_of(test), tree_of(body), tree_of(orelse))
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return (name if name in ("min", "max", "abs") else f"call {name}", *map(tree_of, arguments))
    raise ValueError(f"{ast.unparse(node)}: allowed in a formula are arithmetic, comparisons, choices and calls")


def put_numbers(tree: Tree, numbers: Mapping[str, int | float]) -> Tree:
    """Put numbers in the place of names, and compute what consists of numbers alone."""
    if isinstance(tree, str):
        return numbers.get(tree, tree)
    if not isinstance(tree, tuple):
        return tree
    operands = [put_numbers(operand, numbers) for operand in tree[1:]]
    fold = _FOLDED.get(str(tree[0]))
    if fold and len(operands) == 2:
        first, second = operands
        if isinstance(first, int | float) and isinstance(second, int | float):
            value = fold(first, second)
            return round(value, 10) if isinstance(value, float) else value
    return (tree[0], *operands)


def is_double(tree: Tree, types: Types) -> bool:
    """Return whether the value of a tree is a double."""
    if isinstance(tree, str):
        return types.get(tree, "") == "double"
    if not isinstance(tree, tuple):
        return isinstance(tree, float)
    name = str(tree[0])
    if name == "/" or name in _TRUTH:
        return name == "/"
    if name.startswith("call "):
        return types.get(name, "") == "double"
    return any(is_double(operand, types) for operand in tree[2 if name == "?" else 1 :])


def to_c(tree: Tree, types: Types) -> str:
    """Return a tree as C; `types` gives the C types of its variables."""
    return _print(tree, types)[0]


def variables(tree: Tree) -> list[str]:
    """Return the names of the variables of a tree, in the order in which they appear."""
    if isinstance(tree, tuple):
        return list(dict.fromkeys(name for operand in tree[1:] for name in variables(operand)))
    return [tree] if isinstance(tree, str) else []


def _print(tree: Tree, types: Types) -> tuple[str, int]:
    """Return a tree as C, and how strongly its outermost operator binds."""
    if not isinstance(tree, tuple):
        return str(tree), 12 if isinstance(tree, int | float) and tree < 0 else _ATOM
    name, operands = str(tree[0]), tree[1:]
    if name == "*p":
        return f"*{operands[0]}", 12
    if name.startswith("call "):
        return f"{name[5:]}({', '.join(to_c(operand, types) for operand in operands)})", _ATOM
    if name in ("min", "max"):
        first, second = operands
        return _print(("?", ("<" if name == "min" else ">", first, second), first, second), types)
    if name == "abs":
        return _print(("?", ("<", operands[0], 0), ("neg", operands[0]), operands[0]), types)
    own = _PRECEDENCE[name]
    if name == "?":
        test, yes, no = (_within(operand, types, 2) for operand in operands)
        if isinstance(operands[2], tuple) and operands[2][0] == "?":
            no = to_c(operands[2], types)
        return f"{test} ? {yes} : {no}", own
    if name in _PREFIX:
        return _PREFIX[name] + _within(operands[0], types, _ATOM if name == "neg" else own), own
    if name in ("and", "or"):
        return f" {_INFIX[name]} ".join(_within(operand, types, 4) for operand in operands), own
    left, right = operands
    first = _within(left, types, own)
    if name == "/" and not is_double(left, types) and not is_double(right, types):
        first = f"(double){_within(left, types, 12)}"
    return f"{first} {_INFIX.get(name, name)} {_within(right, types, own + 1)}", own


def _within(tree: Tree, types: Types, least: int) -> str:
    text, binding = _print(tree, types)
    return text if binding >= least else f"({text})"
