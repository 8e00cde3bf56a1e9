"""The `t2l` command.

    t2l generate "greatest common divisor of a and b" --signature "i32 @gcd(i32, i32)"
    t2l verify gcd.ll
    t2l run gcd.ll --call "gcd(12, 18)"
    t2l canonicalize gcd.ll
    t2l compare gcd.ll other.ll
    t2l emit gcd.ll --emit obj -o gcd.o
    t2l doctor

The file name `-` means standard input. Results go to standard output, messages to standard error. The exit status is 0
for success, 1 if the IR or the model fails (for `compare`: unless the files are equal), 2 if the arguments are wrong.
"""

import argparse
import importlib.metadata
import sys
from typing import Any

from t2l.cli.compare import compare_command
from t2l.cli.doctor import doctor_command
from t2l.cli.emission import add_emission_flags, emit_command
from t2l.cli.generate import add_generate_flags, generate_command
from t2l.cli.run import parse_call, run_command
from t2l.cli.terminal import UsageError
from t2l.cli.verify import canonicalize_command, verify_command
from t2l.llvm import IRError, get_llvm_version
from t2l.llvm.excerpts import printable

__all__ = ["UsageError", "main", "parse_call"]

_POSITIONALS = {
    "file": "file of LLVM IR",
    "reference": "file of LLVM IR that says what is right",
    "candidate": "file of LLVM IR to compare with it",
}


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv (`list[str]`, *optional*, defaults to the command line): the words after `t2l`.

    Returns:
        `int`: the exit status.

    Raises:
        `SystemExit`: for `--help` and unknown flags.
    """
    parser = _build_parser()
    args = parser.parse_args(argv)
    if args.version:
        print(f"t2l {importlib.metadata.version('t2l')} (LLVM {get_llvm_version()})")
        return 0
    if args.command is None:
        parser.error("a command is needed: generate, verify, run, canonicalize, compare, emit or doctor")
    try:
        return args.command(args)
    except UsageError as error:
        print(f"t2l: {printable(str(error))}", file=sys.stderr)
        return 2
    except IRError as error:  # of a command that reports no line of a file
        print(f"t2l: {printable(str(error))}", file=sys.stderr)
        return 1


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("t2l", description="Plain English in, verified LLVM IR out.", allow_abbrev=False)
    parser.add_argument("--version", action="store_true", help="print the versions of t2l and LLVM")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="COMMAND")

    def add(name: str, command: Any, help: str, *arguments: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help, allow_abbrev=False)
        for argument in arguments:
            added.add_argument(argument, help=f"{_POSITIONALS[argument]}; - reads it from standard input")
        added.add_argument("--json", action="store_true", help="print one JSON object")
        added.set_defaults(command=command)
        return added

    add_generate_flags(add("generate", generate_command, "write IR for a request, and print it if LLVM verifies it"))
    add("verify", verify_command, "parse and verify a file of LLVM IR", "file")
    run = add("run", run_command, "call a function of a file in the sandbox", "file")
    run.add_argument("--call", required=True, help='e.g. "gcd(12, 18)"; buffers: [1, 2], i8[1, 2] or "text"; or null')
    add("canonicalize", canonicalize_command, "print the canonical form of a file of LLVM IR", "file")
    compare = add("compare", compare_command, "say whether two files are equivalent", "reference", "candidate")
    compare.add_argument("--entry_point", help="name of the function (default: the only one of the reference)")
    add_emission_flags(add("emit", emit_command, "turn a file of LLVM IR into what other tools read", "file"))
    add("doctor", doctor_command, "check the installation and this machine; its output belongs in a bug report")
    return parser
