"""The `t2l` command.

    t2l generate "greatest common divisor of a and b" --signature "i32 @gcd(i32, i32)"
    t2l verify gcd.ll
    t2l run gcd.ll --call "gcd(12, 18)"
    t2l canonicalize gcd.ll
    t2l compare gcd.ll other.ll
    t2l emit gcd.ll --emit obj -o gcd.o
    t2l score --tasks tasks.jsonl --predictions predictions.jsonl --output_dir runs/scores
    t2l doctor
    t2l completion bash

The file name `-` means standard input. Results go to standard output, messages to standard error. The exit status is 0
for success, 1 if the IR or the model fails (for `compare`: unless the files are equal; for `doctor`: if something is
broken), 2 if the arguments are wrong.
"""

import sys

from t2l.cli.commands import COMMANDS, build_parser
from t2l.cli.terminal import UsageError
from t2l.llvm import IRError, get_llvm_version
from t2l.llvm.excerpts import printable

__all__ = ["UsageError", "main"]


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv (`list[str]`, *optional*, defaults to the command line): the words after `t2l`.

    Returns:
        `int`: the exit status.

    Raises:
        `SystemExit`: for `--help` and unknown flags.
    """
    words = sys.argv[1:] if argv is None else argv
    named = words[:1] if words[:1] and words[0] in COMMANDS else list(COMMANDS)
    parser = build_parser(named)
    args = parser.parse_args(words)
    if args.version:
        import importlib.metadata  # 20 ms that no other command needs

        print(f"t2l {importlib.metadata.version('t2l')} (LLVM {get_llvm_version()})")
        return 0
    if args.command is None:
        parser.error(f"a command is needed: {', '.join(COMMANDS)}")
    try:
        return args.command(args)
    except (UsageError, IRError) as error:  # an IRError of a command that shows no line of a file
        print("\n".join(printable(line) for line in f"t2l: {error}".split("\n")), file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
