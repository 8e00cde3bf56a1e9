"""`t2l emit`, and the flags `--emit --target --optimize --cfg`: turn IR into what other tools read.

t2l emit gcd.ll --emit obj -o gcd.o
t2l emit gcd.ll --emit asm --target aarch64-apple-darwin --optimize O2
t2l emit gcd.ll --cfg gcd.svg
"""

import argparse
import base64
import json
import os
import sys
from pathlib import Path
from typing import Any

from t2l.cli.drawing import draw_flow_graphs
from t2l.cli.terminal import UsageError, print_now, print_report, read_text
from t2l.files import write_atomic
from t2l.llvm import IRError, Sandbox
from t2l.llvm.requests import LEVELS, OUTPUTS, check_emission

_TEXTS = ("ll", "asm")  # the others are binary
_SMALLEST = "define void @f() {\n  ret void\n}"  # compiled to find out whether LLVM has a target


def add_emission_flags(parser: argparse.ArgumentParser) -> None:
    """Add the flags that say what is made of verified IR to the parser of a command."""
    group = parser.add_argument_group("output for other tools")
    group.add_argument("--emit", choices=OUTPUTS, help="IR, bitcode, assembly, object file or WebAssembly module")
    group.add_argument(
        "--target", help="LLVM triple, e.g. aarch64-apple-darwin (default: this machine; wasm32 for wasm)"
    )
    group.add_argument("--optimize", choices=LEVELS, help="LLVM's level of optimisation (default: O0)")
    group.add_argument(
        "-o", "--emit_to", metavar="FILE", help="file for the output of --emit (default: standard output)"
    )
    group.add_argument("--cfg", metavar="FILE.svg", help="draw the control-flow graphs, after --optimize")


def check_emission_flags(args: argparse.Namespace, sandbox: Sandbox) -> None:
    """Refuse contradictory flags, and a target that LLVM does not have, before there is any IR.

    Raises:
        `UsageError`: if there is a mistake.
    """
    useful = {"target": args.emit, "optimize": args.emit or args.cfg, "emit_to": args.emit}
    useless = [name for name, needed in useful.items() if getattr(args, name) and not needed]
    if useless:
        raise UsageError(f"--{useless[0]} given without --emit; allowed: both or neither; add --emit")
    outputs = [os.path.realpath(name) for name in (args.emit_to, args.cfg) if name]
    if len(set(outputs)) < len(outputs) or getattr(args, "file", "-") in (args.emit_to, args.cfg):
        raise UsageError("--emit_to and --cfg given; allowed: two files, neither of them the input; rename one")
    if args.emit is None:
        return
    try:
        check_emission("", args.emit, args.target, args.optimize or "O0")
        if args.target:
            sandbox.emit(_SMALLEST, args.emit, args.target)
    except ValueError as error:
        raise UsageError(f"--emit {args.emit}: {error}") from None
    if args.emit not in _TEXTS and args.emit_to is None and not args.json and sys.stdout.isatty():
        raise UsageError(f"--emit {args.emit} would write bytes to a terminal; allowed: a file; add -o FILE")


def write_emission(args: argparse.Namespace, ir: str, sandbox: Sandbox) -> dict[str, Any]:
    """Write what the flags ask for: the output of `--emit` to its file or to standard output, and the drawing.

    Args:
        args (`Namespace`): arguments of the command, with the flags of `add_emission_flags` and `json`.
        ir (`str`): LLVM assembly.
        sandbox (`Sandbox`): parses, compiles and prints it.

    Returns:
        `dict`: what was written, for `--json`: `emit`, `emit_to` and `cfg` if they were asked for. With `--json` and
            no file, nothing is printed: `content` holds the output, as text or in base64.

    Raises:
        `UsageError`: if a file cannot be written.
        `IRError`: if LLVM refuses the IR or cannot make this of it.
    """
    written: dict[str, Any] = {}
    if args.emit:
        content = sandbox.emit(ir, args.emit, args.target, args.optimize or "O0")
        written = {"emit": args.emit, "emit_to": args.emit_to}
        if args.emit_to:
            _write_file(args.emit_to, content)
        elif args.json:
            written["content"] = content.decode() if args.emit in _TEXTS else base64.b64encode(content).decode()
        else:
            print_now(content.rstrip(b"\n") + b"\n" if args.emit in _TEXTS else content)
    if args.cfg:
        shown = sandbox.emit(ir, "ll", args.target, args.optimize).decode() if args.optimize else ir
        _write_file(args.cfg, draw_flow_graphs(sandbox.flow_graphs(shown)).encode())
        written["cfg"] = args.cfg
    return written


def _write_file(path: str, content: bytes) -> None:
    try:
        if Path(path).exists() and not Path(path).is_file():  # a pipe or device must not be replaced by a file
            Path(path).write_bytes(content)
        else:
            write_atomic(path, content)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"{path}: {reason}; allowed: a file that can be written; choose another") from None


def emit_command(args: argparse.Namespace) -> int:
    """Emit or draw the IR of a file."""
    if not args.emit and not args.cfg:
        raise UsageError(
            f"neither --emit nor --cfg given; allowed: --emit {', '.join(OUTPUTS)}, --cfg FILE.svg; add one"
        )
    text = read_text(args.file)
    with Sandbox(num_workers=1) as sandbox:
        check_emission_flags(args, sandbox)
        try:
            report = {"file": args.file, "error": "", **write_emission(args, text, sandbox)}
        except IRError as error:
            report = {"file": args.file, "error": str(error), "line": error.line, "column": error.column}
            return print_report(args, report, None, str(error), text)
    if args.json:
        print_now(json.dumps(report))
    return 0
