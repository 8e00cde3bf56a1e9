"""`t2l run`: one call of a function, in the sandbox."""

import argparse
import ast
import json
import re
from typing import Any

from t2l.cli.terminal import UsageError, read_text, report
from t2l.llvm import Sandbox

_CALL = re.compile(r"\s*@?([-\w$.]+)\s*\((.*)\)\s*", flags=re.DOTALL)


def run_command(args: argparse.Namespace) -> int:
    """Print what the function returns, and the buffers that it changed."""
    entry_point, values = parse_call(args.call)
    text = read_text(args.file)
    row = {"completion": text, "entry_point": entry_point, "tests": [{"args": values}]}
    try:
        with Sandbox(num_workers=1) as sandbox:
            (result,) = sandbox.run([row])
    except ValueError as error:  # a value that does not fit its buffer
        raise UsageError(f"--call {args.call!r}: {error}") from None
    told: dict[str, Any] = {"file": args.file, "call": args.call, "status": result.status}
    told |= {"returns": None, "memory": []}
    if result.status != "ok":
        reason = f"{result.status}: {result.message.removeprefix('test 1: ')}"
        told |= {"error": reason, "line": result.line, "column": result.column}
        return report(args, told, None, reason, text)
    (output,) = result.outputs
    lines = ["void" if output["returns"] is None else str(output["returns"])]
    buffers = [(place, value) for place, value in enumerate(values, start=1) if isinstance(value, dict)]
    for (place, before), after in zip(buffers, output["memory"], strict=True):
        if after != before["data"]:
            lines.append(f"argument {place}: {_show_buffer(before['type'], after)}")
    return report(args, {**told, **output, "error": ""}, "\n".join(lines), "")


def parse_call(text: str) -> tuple[str, list[Any]]:
    """Read a call: integers, floats, `null`, `[1, 2]` (i32, or double with a point), `i8[1, 2]`, `"text"`.

    Returns:
        `tuple[str, list]`: the function's name, and its arguments as a test's `args`.

    Raises:
        `UsageError`: if the text is not such a call.

    ```python
    >>> parse_call('find([3, 5], i8[7], "a", -2)')[1][1:]
    [{'type': 'i8', 'data': [7]}, {'type': 'i8', 'data': [97, 0]}, -2]

    ```
    """
    allowed = 'allowed: name(values), with numbers, null, [1, 2], i8[1, 2] or "text", e.g. "gcd(12, 18)"; rewrite it'
    match = _CALL.fullmatch(text)
    try:
        if not match:
            raise SyntaxError
        values = ast.parse(f"[{match[2]}]", mode="eval").body
        if not isinstance(values, ast.List):
            raise SyntaxError
        return match[1], [_read_value(value) for value in values.elts]
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
        raise UsageError(f"--call {text!r} given; {allowed}") from None


def _read_value(node: ast.expr) -> Any:
    if isinstance(node, ast.Name) and node.id == "null":
        return None
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        data = ast.literal_eval(node.slice)
        return {"type": node.value.id, "data": list(data) if isinstance(data, tuple) else [data]}
    value = ast.literal_eval(node)
    if isinstance(value, str):
        return {"type": "i8", "data": [*value.encode("utf-8"), 0]}
    if isinstance(value, list):
        return {"type": "double" if any(isinstance(item, float) for item in value) else "i32", "data": value}
    if not isinstance(value, int | float):
        raise ValueError
    return value


def _show_buffer(kind: str, data: list[Any]) -> str:
    """As it would stand in a call: text where it is printable text."""
    if kind == "i8" and data[-1:] == [0] and all(32 <= value < 127 for value in data[:-1]):
        return json.dumps(bytes(data[:-1]).decode("ascii"))
    return f"{kind}{data}"
