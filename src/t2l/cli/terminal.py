"""Input and output of the commands: read a file, print a result or an error."""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from t2l.llvm.excerpts import printable, show_position

CLOSED_PIPE = 141  # the exit status of a program that a closed pipe ends
MAX_BYTES = 4 * 1024**2  # more than the sandbox accepts; an endless file such as /dev/zero must not fill the memory


class UsageError(ValueError):
    """A command with wrong arguments; exit status 2."""


def read_text(name: str) -> str:
    """Read a text file; `-` is standard input.

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
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"{name}: {reason}; allowed: a readable file of LLVM IR, or -; check the name") from None
    if len(content) > MAX_BYTES:
        raise UsageError(f"{name}: more than {MAX_BYTES} bytes; allowed: a smaller file of LLVM IR; cut it down")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: byte {error.start} is not UTF-8; allowed: UTF-8 text; convert the file") from None


def print_report(
    args: argparse.Namespace, report: dict[str, Any], shown: str | None, error: str, text: str = ""
) -> int:
    """Print the result of a command, as text or as JSON.

    Args:
        args (`Namespace`): arguments of the command, with `file` and `json`.
        report (`dict`): the result as one JSON object, printed if `args.json` is true.
        shown (`str`, *optional*): the result as text, printed otherwise; `None` if the command failed.
        error (`str`): one line on the failure, printed to standard error if `shown` is `None`.
        text (`str`, *optional*): content of the file. If `report` has a `line` and `column`, that line is shown below
            the error, with a caret.

    Returns:
        `int`: the exit status, 1 if the command failed.
    """
    if args.json:
        print_now(json.dumps(report))
    elif shown is not None:
        print_now(shown)
    else:
        print(f"{args.file}: {_point_at(text, error, report.get('line'), report.get('column'))}", file=sys.stderr)
    return 0 if shown is not None else 1


def _point_at(text: str, error: str, line: int | None, column: int | None) -> str:
    """Return an error with the line of the text and a caret below it; the quoted line at its end is removed."""
    if line is None or column is None:
        return printable(error)
    quoted = " ".join(text.split("\n")[line - 1].split())
    return printable(error.removesuffix(f": {quoted}")) + "\n" + show_position(text, line, column)


def print_now(text: str | bytes) -> None:
    """Print a text, or write bytes as they are, to standard output at once.

    Raises:
        `UsageError`: if it cannot be written, for example because the disk is full.
        `SystemExit`: with status 141, if the reader of a pipe has seen enough.
    """
    try:
        if isinstance(text, bytes):
            sys.stdout.buffer.write(text)
            sys.stdout.buffer.flush()
        else:
            print(text, flush=True)
    except OSError as error:
        # Python writes the rest again when it exits, and would report the same error with a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # of `| head`
            raise SystemExit(CLOSED_PIPE) from None
        raise UsageError(
            f"standard output cannot be written: {error.strerror}; allowed: a terminal, pipe or file on a disk with "
            "free space; free space, or name another file"
        ) from None
