"""The statements of a function: read from a few lines in Python's syntax, printed as C.

    total = 0
    for i in range(n):          # n times
        total += step
    out[0] = total              # through a pointer
    return total

A statement is a tuple of its name and its parts: `("set", "total", tree)`, `("if", test, body, other)`.
"""

import ast
import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from t2l.data.formulas.tree import Tree, is_double, put_numbers, to_c, tree_of

Statement: TypeAlias = tuple[Any, ...]
Code: TypeAlias = tuple[Statement, ...]


@functools.cache
def read_code(text: str) -> Code:
    """Return the statements of a text in Python's syntax; a text without `return` is an expression to return.

    Raises:
        `ValueError`: if a statement is not among those that formulas may have.
    """
    try:
        return (("return", tree_of(ast.parse(text, mode="eval").body)),)
    except SyntaxError:
        return _read_block(ast.parse(text).body)


def _read_block(nodes: Sequence[ast.stmt]) -> Code:
    return tuple(_read(node) for node in nodes)


def _read(node: ast.stmt) -> Statement:
    match node:
        case ast.Return(value=value):
            return ("return", tree_of(value)) if value else ("return",)
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return ("set", name, tree_of(value))
        case ast.AugAssign(target=ast.Name(id=name), value=value):
            return ("set", name, tree_of(ast.BinOp(ast.Name(name), node.op, value)))
        case ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name))], value=value):
            return ("store", name, tree_of(value))
        case ast.AugAssign(target=ast.Subscript(value=ast.Name(id=name)) as target, value=value):
            return ("store", name, tree_of(ast.BinOp(target, node.op, value)))
        case ast.If(test=test, body=body, orelse=other):
            return ("if", tree_of(test), _read_block(body), _read_block(other))
        case ast.While(test=test, body=body):
            return ("while", tree_of(test), _read_block(body))
        case ast.For(target=ast.Name(id=name), iter=ast.Call(args=[count]), body=body):
            return ("for", name, tree_of(count), _read_block(body))
        case ast.FunctionDef(name=name, args=ast.arguments(args=arguments), body=body):
            return ("def", name, tuple(argument.arg for argument in arguments), _read_block(body))
    raise ValueError(f"{ast.unparse(node)}: allowed are assignments, if, while, for, def and return")


def fill_code(code: Code, numbers: Mapping[str, int | float]) -> Code:
    """Put numbers in the place of names; the parts of statements that are no trees stay."""
    return tuple(tuple(_fill(part, index, line[0], numbers) for index, part in enumerate(line)) for line in code)


def _fill(part: Any, index: int, name: str, numbers: Mapping[str, int | float]) -> Any:
    tree_at = {"return": 1, "set": 2, "store": 2, "if": 1, "while": 1, "for": 2}.get(name)
    if index == tree_at:
        return put_numbers(part, numbers)
    if isinstance(part, tuple) and part and isinstance(part[0], tuple):
        return fill_code(part, numbers)
    return part


class Printer:
    """Prints statements as C.

    Args:
        types (`dict[str, str]`): C types of the parameters; those of local variables and helpers are added.
        integer (`str`): C type of integers.
    """

    def __init__(self, types: dict[str, str], integer: str) -> None:
        self.types = types
        self.integer = integer
        self.result = "void"
        self.helpers: list[str] = []

    def body(self, code: Code) -> str:
        """Return the lines of a function's body; `result` is the C type of its value afterwards."""
        return "\n".join(self._lines(code, "    "))

    def _type(self, tree: Tree) -> str:
        return "double" if is_double(tree, self.types) else self.integer

    def _lines(self, code: Code, indent: str) -> Iterator[str]:
        for name, *parts in code:
            match name:
                case "return":
                    if parts:
                        self.result = self._type(parts[0])
                    yield f"{indent}return {to_c(parts[0], self.types)};" if parts else f"{indent}return;"
                case "set":
                    declared = "" if parts[0] in self.types else f"{self._type(parts[1])} "
                    text = f"{indent}{declared}{parts[0]} = {to_c(parts[1], self.types)};"
                    self.types.setdefault(parts[0], self._type(parts[1]))
                    yield text
                case "store":
                    yield f"{indent}*{parts[0]} = {to_c(parts[1], self.types)};"
                case "if" | "while":
                    yield f"{indent}{name} ({to_c(parts[0], self.types)}) {{"
                    yield from self._lines(parts[1], indent + "    ")
                    if len(parts) > 2 and parts[2]:
                        yield f"{indent}}} else {{"
                        yield from self._lines(parts[2], indent + "    ")
                    yield f"{indent}}}"
                case "for":
                    count = to_c(parts[1], self.types)
                    yield f"{indent}for ({self.integer} {parts[0]} = 0; {parts[0]} < {count}; {parts[0]}++) {{"
                    yield from self._lines(parts[2], indent + "    ")
                    yield f"{indent}}}"
                case "def":
                    self._define(*parts)

    def _define(self, name: str, arguments: Sequence[str], code: Code) -> None:
        """Print a helper; its arguments are doubles if the function's own parameters are."""
        type_ = "double" if "double" in self.types.values() else self.integer
        inner = Printer({**self.types, **dict.fromkeys(arguments, type_)}, self.integer)
        body = inner.body(code)
        declared = ", ".join(f"{type_} {argument}" for argument in arguments)
        self.types[f"call {name}"] = inner.result
        self.helpers.append(f"static {inner.result} {name}({declared}) {{\n{body}\n}}\n")
