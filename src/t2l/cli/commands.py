"""The commands of `t2l` and their flags. Each is imported only if it is used, so that every command starts fast."""

import argparse
from collections.abc import Callable, Sequence

Command = Callable[[argparse.Namespace], int]

_FILE = "file of LLVM IR; - reads it from standard input"


def build_parser(names: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of some commands.

    Args:
        names (`Sequence[str]`): keys of `COMMANDS`.
    """
    parser = argparse.ArgumentParser("t2l", description="Plain English in, verified LLVM IR out.", allow_abbrev=False)
    parser.add_argument("--version", action="store_true", help="print the versions of t2l and LLVM")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="COMMAND")
    for name in names:
        help_, add_flags = COMMANDS[name]
        added = commands.add_parser(name, help=help_, description=help_, allow_abbrev=False)
        added.set_defaults(command=add_flags(added))
    return parser


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_generate(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.generate import add_generate_flags, generate_command

    _add_json(parser)
    add_generate_flags(parser)
    return generate_command


def _add_verify(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.verify import verify_command

    parser.add_argument("file", help=_FILE)
    _add_json(parser)
    return verify_command


def _add_run(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.run import run_command

    parser.add_argument("file", help=_FILE)
    _add_json(parser)
    about = 'e.g. "gcd(12, 18)"; buffers: [1, 2], i8[1, 2] or "text"; or null'
    parser.add_argument("--call", required=True, help=about)
    return run_command


def _add_canonicalize(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.verify import canonicalize_command

    parser.add_argument("file", help=_FILE)
    _add_json(parser)
    return canonicalize_command


def _add_compare(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.compare import compare_command

    parser.add_argument("reference", help="file of LLVM IR that says what is right; - reads it from standard input")
    parser.add_argument("candidate", help="file of LLVM IR to compare with it; - reads it from standard input")
    _add_json(parser)
    parser.add_argument("--entry_point", help="name of the function (default: the only one of the reference)")
    return compare_command


def _add_emit(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.emission import add_emission_flags, emit_command

    parser.add_argument("file", help=_FILE)
    _add_json(parser)
    add_emission_flags(parser)
    return emit_command


def _add_score(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.score import add_score_flags, score_command

    _add_json(parser)
    add_score_flags(parser)
    return score_command


def _add_doctor(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.doctor import doctor_command

    _add_json(parser)
    return doctor_command


def _add_completion(parser: argparse.ArgumentParser) -> Command:
    from t2l.cli.completion import SHELLS, print_completion

    parser.add_argument("shell", choices=SHELLS, help="the shell that the script is for")
    return lambda args: print_completion(args.shell, build_parser(list(COMMANDS)))


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], Command]]] = {
    "generate": ("write IR for a request, and print it if LLVM verifies it", _add_generate),
    "verify": ("parse and verify a file of LLVM IR", _add_verify),
    "run": ("call a function of a file in the sandbox", _add_run),
    "canonicalize": ("print the canonical form of a file of LLVM IR", _add_canonicalize),
    "compare": ("say whether two files are equivalent", _add_compare),
    "emit": ("turn a file of LLVM IR into what other tools read", _add_emit),
    "score": ("score the IR of any model: predictions in, metrics out", _add_score),
    "doctor": ("check the installation and this machine; its output belongs in a bug report", _add_doctor),
    "completion": ("print a script that completes t2l's commands and flags in a shell", _add_completion),
}
