"""`t2l run`: call a function once, in the sandbox."""

import argparse
import ast
import json
import re
from collections.abc import Sequence
from typing import Any

from t2l.cli.terminal import UsageError, print_report, read_text
from t2l.llvm import Sandbox
from t2l.llvm.requests import Argument
from t2l.llvm.values import Number

_CALL = re.compile(r"\s*@?([-\w$.]+)\s*\((.*)\)\s*", flags=re.DOTALL)


def run_command(args: argparse.Namespace) -> int:
    """Print the function's result, and the buffers that it changed."""
    entry_point, arguments = parse_call(args.call)
    text = read_text(args.file)
    row = {"completion": text, "entry_point": entry_point, "tests": [{"args": arguments}]}
    try:
        with Sandbox(num_workers=1) as sandbox:
            (result,) = sandbox.run([row])
    except ValueError as error:  # a value that does not fit its buffer
        raise UsageError(f"--call {args.call!r}: {error}") from None
    report: dict[str, Any] = {"file": args.file, "call": args.call, "status": result.status}
    if result.status != "ok":
        reason = f"{result.status}: {result.message.removeprefix('test 1: ')}"
        report |= {"returns": None, "memory": [], "error": reason, "line": result.line, "column": result.column}
        return print_report(args, report, None, reason, text)
    (output,) = result.outputs
    report |= {"returns": output["returns"], "memory": output["memory"], "error": ""}
    return print_report(args, report, _format_output(arguments, output), "")


def _format_output(arguments: Sequence[Argument], output: dict[str, Any]) -> str:
    lines = ["void" if output["returns"] is None else str(output["returns"])]
    buffers = [(number, value) for number, value in enumerate(arguments, start=1) if isinstance(value, dict)]
    for (number, before), after in zip(buffers, output["memory"], strict=True):
        if after != before["data"]:
            lines.append(f"argument {number}: {_format_buffer(before['type'], after)}")
    return "\n".join(lines)


def parse_call(text: str) -> tuple[str, list[Argument]]:
    """Read a call such as `"gcd(12, 18)"`.

    Values are integers, floats, `null`, `"text"` (a C string), `i8[1, 2]` (a buffer of i8), and `[1, 2]` (a buffer of
    i32, or of double if a number has a decimal point).

    Returns:
        `tuple[str, list[Argument]]`: name of the function, and its arguments in the form of a test's `args`.

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


def _read_value(node: ast.expr) -> Argument:
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


def _format_buffer(element_type: str, data: list[Number]) -> str:
    """Return a buffer as `--call` writes it: as text if it is a printable C string."""
    if element_type == "i8" and data[-1:] == [0] and all(32 <= value < 127 for value in data[:-1]):
        return json.dumps("".join(chr(int(value)) for value in data[:-1]))
    return f"{element_type}{data}"
