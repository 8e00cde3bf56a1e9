"""`t2l run`: call a function once, in the sandbox."""

import argparse
import json
from collections.abc import Sequence
from typing import Any

from t2l.cli.terminal import UsageError, print_report, read_text
from t2l.llvm import Sandbox
from t2l.llvm.calls import parse_call
from t2l.llvm.requests import Argument
from t2l.llvm.values import Number


def run_command(args: argparse.Namespace) -> int:
    """Print the function's result, and the buffers that it changed."""
    try:
        entry_point, arguments = parse_call(args.call)
    except ValueError as error:
        raise UsageError(f"--call {error}") from None
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


def _format_buffer(element_type: str, data: list[Number]) -> str:
    """Return a buffer as `--call` writes it: as text if it is a printable C string."""
    if element_type == "i8" and data[-1:] == [0] and all(32 <= value < 127 for value in data[:-1]):
        return json.dumps("".join(chr(int(value)) for value in data[:-1]))
    return f"{element_type}{data}"
