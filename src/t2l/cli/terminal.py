"""What the commands share: files in, results on standard output, messages on standard error."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from t2l.llvm.excerpts import printable, show_position

MAX_BYTES = 4 * 1024**2  # more than the sandbox reads; keeps /dev/zero from filling the memory


class UsageError(ValueError):
    """The command cannot be carried out as it was given; exit status 2."""


def read_text(name: str) -> str:
    """The text of a file, `-` being standard input.

    Raises:
        `UsageError`: if it cannot be read, is too large or is not UTF-8.
    """
    try:
        if name == "-":
            content = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UsageError(
            f"{name}: {getattr(error, 'strerror', None) or error}; give a file of LLVM IR, or -"
        ) from None
    if len(content) > MAX_BYTES:
        raise UsageError(f"{name}: more than {MAX_BYTES} bytes; allowed: a file of LLVM IR; cut it down")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: byte {error.start} is not UTF-8; allowed: UTF-8 text; convert the file") from None


def report(args: argparse.Namespace, told: dict[str, Any], shown: str | None, error: str, text: str = "") -> int:
    """Print what a command found out.

    Args:
        args (`Namespace`): with `file` and `json`.
        told (`dict`): printed as one JSON object, if that is what was asked for.
        shown (`str`, *optional*): the result; without one there is an error.
        error (`str`): in a line.
        text (`str`, *optional*): of the file; `told["line"]` and `told["column"]` say where the error stands in it.

    Returns:
        `int`: the exit status.
    """
    if args.json:
        print(json.dumps(told))
    elif shown is not None:
        print(shown)
    else:
        print(f"{args.file}: {_point_at(text, error, told.get('line'), told.get('column'))}", file=sys.stderr)
    return 0 if shown is not None else 1


def _point_at(text: str, error: str, line: int | None, column: int | None) -> str:
    """An error that ends with the line at fault, with that line below it and a caret instead."""
    if line is None or column is None:
        return printable(error)
    quoted = " ".join(text.split("\n")[line - 1].split())
    return printable(error.removesuffix(f": {quoted}")) + "\n" + show_position(text, line, column)
