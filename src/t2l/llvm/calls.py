"""Calls as people write them: `gcd(12, 18)`, `sum([1, 2], 2)`, `count("hello")`."""

import ast
import re

from t2l.llvm.requests import Argument

CALL_FORM = 'name(values), with numbers, null, [1, 2], i8[1, 2] or "text", e.g. "gcd(12, 18)"'
_CALL = re.compile(r"\s*@?([-\w$.]+)\s*\((.*)\)\s*", flags=re.DOTALL)
_NAMES: dict[str, int | None] = {"null": None, "true": 1, "false": 0, "NULL": None, "None": None}
_MISTAKES = (SyntaxError, ValueError, TypeError, RecursionError, MemoryError)


def parse_call(text: str) -> tuple[str, list[Argument]]:
    """Read a call such as `"gcd(12, 18)"`.

    Values are integers, floats, `true`, `false`, `null`, `"text"` (a C string), `i8[1, 2]` (a buffer of i8), and
    `[1, 2]` (a buffer of i32, or of double if a number has a decimal point).

    Returns:
        `tuple[str, list[Argument]]`: name of the function, and its arguments in the form of a test's `args`.

    Raises:
        `ValueError`: if the text is not such a call.

    ```python
    >>> parse_call('find([3, 5], i8[7], "a", -2)')[1][1:]
    [{'type': 'i8', 'data': [7]}, {'type': 'i8', 'data': [97, 0]}, -2]

    ```
    """
    try:
        if not (match := _CALL.fullmatch(text)):
            raise SyntaxError
        values = ast.parse(f"[{match[2]}]", mode="eval").body
        if not isinstance(values, ast.List):
            raise SyntaxError
        return match[1], [_read_node(value) for value in values.elts]
    except _MISTAKES:
        raise ValueError(f"{text!r} given; allowed: {CALL_FORM}; rewrite it") from None


def parse_value(text: str) -> Argument:
    """Read one value, as in `parse_call`.

    Raises:
        `ValueError`: if the text is not a value.
    """
    try:
        return _read_node(ast.parse(text.strip(), mode="eval").body)
    except _MISTAKES:
        raise ValueError(f'{text!r} given; allowed: a number, true, false, [1, 2] or "text"; rewrite it') from None


def _read_node(node: ast.expr) -> Argument:
    if isinstance(node, ast.Name) and node.id in _NAMES:
        return _NAMES[node.id]
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        data = ast.literal_eval(node.slice)
        return {"type": node.value.id, "data": list(data) if isinstance(data, tuple) else [data]}
    value = ast.literal_eval(node)
    if isinstance(value, str):
        signed = (byte - 256 if byte > 127 else byte for byte in value.encode("utf-8"))
        return {"type": "i8", "data": [*signed, 0]}
    if isinstance(value, list):
        return {"type": "double" if any(isinstance(item, float) for item in value) else "i32", "data": value}
    if not isinstance(value, int | float):
        raise ValueError
    return int(value) if isinstance(value, bool) else value
