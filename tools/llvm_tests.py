"""Read LLVM's own tests as the judge does, and compare its verdicts with those of LLVM.

    python tools/llvm_tests.py --path llvm-project/llvm/test                     # against the sandbox's own LLVM
    python tools/llvm_tests.py --path llvm-project/llvm/test --opt opt-22        # against `opt -passes=verify`

Each file is parsed, verified, brought to canonical form, and its canonical form once more. Prints the number of files
at each step, and the refusals by reason. The sandbox's own LLVM reads each file as it is, without screen and without
rewriting, in a process of its own. An `opt` of another version than the sandbox's LLVM has other rules in places.

The exit status is 1 if a canonical form is not that of itself, or if a verdict differs. Not on Windows.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import llvmlite.binding as llvm

from t2l.llvm import ExecutionResult, Sandbox
from t2l.llvm.ir.parsing import LLVM_VERSION

REFUSED_BY_LLVM = ("parse_error", "verify_error")
# What names a place or a value in a message; without it, messages with the same reason are equal.
PARTICULAR = re.compile(r"line \d+, column \d+|\d+|[@%][-\w$.]+|: [^:]*$")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument(
        "--path", type=Path, required=True, help="folder with LLVM assembly; all *.ll below it are read"
    )
    parser.add_argument("--opt", help="command of an `opt` to compare with (default: the sandbox's LLVM)")
    parser.add_argument("--num_workers", type=int, default=2, help="number of worker processes (default: 2)")
    args = parser.parse_args()
    files = sorted(args.path.rglob("*.ll"))
    if not files:
        parser.error(f"--path {args.path}: no *.ll below it; give the folder llvm/test of LLVM's sources")
    print(shlex.join(["python", *sys.argv]))
    print(f"LLVM {LLVM_VERSION}, {len(files)} files", flush=True)
    with Sandbox(num_workers=args.num_workers) as sandbox:
        first = list(sandbox.canonicalize(map(read, files)))
        canonical = [result.canonical for result in first if result.canonical is not None]
        again = [result.canonical for result in sandbox.canonicalize(canonical)]
    unstable = [
        file for file, old, new in zip(having_canonical(files, first), canonical, again, strict=True) if old != new
    ]
    report(files, first, unstable)
    differing = compare(files, first, args.opt)
    sys.exit(bool(unstable or differing))


def read(file: Path) -> str:
    return file.read_bytes().decode(errors="replace")


def having_canonical(files: Iterable[Path], results: Iterable[ExecutionResult]) -> list[Path]:
    return [file for file, result in zip(files, results, strict=True) if result.canonical is not None]


def report(files: list[Path], results: list[ExecutionResult], unstable: list[Path]) -> None:
    """Print the counts, the refusals before and after verification by reason, and what is not idempotent."""
    verified = [result for result in results if result.verified]
    print(f"parsed: {sum(result.parsed for result in results)}, verified: {len(verified)}")
    print(f"with a canonical form: {sum(result.status == 'ok' for result in verified)}, idempotent: all", end="")
    print(f" but {len(unstable)}" if unstable else "")
    for file in unstable:
        print(f"  changes: {file}")
    screened = [each for each in results if not each.verified and each.status not in REFUSED_BY_LLVM]
    print(f"refused before LLVM's verdict: {len(screened)}")
    for reason, count in Counter(reason_of(result) for result in screened).most_common():
        print(f"{count:7}  {reason}")
    print(f"refused after verification: {len(verified) - sum(result.status == 'ok' for result in verified)}")
    for file, result in zip(files, results, strict=True):
        if result.verified and result.status != "ok":
            print(f"  {file}: {result.status}: {result.message[:200]}")


def reason_of(result: ExecutionResult) -> str:
    return f"{result.status}: {PARTICULAR.sub('…', result.message)[:100]}"


def compare(files: list[Path], results: list[ExecutionResult], opt: str | None) -> int:
    """Print the files that LLVM verifies and the judge does not, or the other way; return their number.

    A file that the screen refuses, or that ends a worker process, has no verdict.
    """
    judged = [
        (file, result)
        for file, result in zip(files, results, strict=True)
        if result.verified or result.status in REFUSED_BY_LLVM
    ]
    verifies = (lambda file: run_opt(file, opt)) if opt else run_llvm
    differing = [(file, result) for file, result in judged if verifies(file) != result.verified]
    print(f"compared with {opt or 'LLVM ' + LLVM_VERSION}: {len(judged)}, different: {len(differing)}")
    for file, result in differing:
        print(
            f"  {file}: {'refused' if result.verified else 'verified'}, here {result.status}: {result.message[:150]}"
        )
    return len(differing)


def run_opt(file: Path, opt: str) -> bool:
    """Say whether `opt` parses and verifies a file."""
    command = [*shlex.split(opt), "-passes=verify", "-disable-output", str(file)]
    return subprocess.run(command, capture_output=True).returncode == 0


def run_llvm(file: Path) -> bool:
    """Say whether the sandbox's LLVM parses and verifies a file, in a process that it may end."""
    process = os.fork()
    if process == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        try:
            llvm.parse_assembly(read(file), llvm.create_context()).verify()
        except RuntimeError:
            os._exit(1)
        os._exit(0)
    return os.waitpid(process, 0)[1] == 0


if __name__ == "__main__":
    main()
