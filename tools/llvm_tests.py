"""Read LLVM's own tests as the judge does, and compare its verdicts with those of `opt`.

    python tools/llvm_tests.py --path llvm-project/llvm/test                     # parse, verify, canonical, idempotent
    python tools/llvm_tests.py --path llvm-project/llvm/test --opt opt-22        # and against `opt -passes=verify`

Prints the number of files at each step, and the refusals by reason. A file that LLVM verifies should have a canonical
form; bringing that to canonical form again should change nothing. The tests of a version of LLVM other than the
sandbox's hold some syntax that the other one does not read, so `opt` should be of the same version.

The exit status is 1 if a canonical form changes, or if a verdict differs from that of `opt`.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from t2l.llvm import ExecutionResult, Sandbox
from t2l.llvm.ir.parsing import LLVM_VERSION

REFUSED_BY_LLVM = ("parse_error", "verify_error")
# What names a place or a value in a message; without it, messages with the same reason are equal.
PARTICULAR = re.compile(r"line \d+, column \d+|'[^']*'|\d+|[@%][-\w$.]+|: [^:]*$")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument(
        "--path", type=Path, required=True, help="folder with LLVM assembly; all *.ll below it are read"
    )
    parser.add_argument("--opt", help="command of an `opt` to compare with, such as opt-22")
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
    differing = compare_with_opt(files, first, args.opt, args.num_workers) if args.opt else 0
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


def compare_with_opt(files: list[Path], results: list[ExecutionResult], opt: str, num_processes: int) -> int:
    """Print the files on which the verdict is not that of `opt -passes=verify`; return their number.

    A file that the screen refuses, or that ends a worker process, has no verdict.
    """
    judged = [
        (file, result)
        for file, result in zip(files, results, strict=True)
        if result.verified or result.status in REFUSED_BY_LLVM
    ]
    verdicts = run_opt([file for file, _ in judged], opt, num_processes)
    differing = [(*pair, right) for pair, right in zip(judged, verdicts, strict=True) if pair[1].verified != right]
    print(f"compared with {opt}: {len(judged)}, of which opt verifies another result: {len(differing)}")
    for file, result, right in differing:
        print(f"  {file}: {'verified' if right else 'refused'} by opt, here {result.status}: {result.message[:150]}")
    return len(differing)


def run_opt(files: list[Path], opt: str, num_processes: int) -> Iterator[bool]:
    """Say for each file whether `opt` parses and verifies it."""
    command = [*shlex.split(opt), "-passes=verify", "-disable-output"]

    def verifies(file: Path) -> bool:
        return subprocess.run([*command, file], capture_output=True, env=os.environ).returncode == 0

    with ThreadPoolExecutor(num_processes) as pool:
        yield from pool.map(verifies, files)


if __name__ == "__main__":
    main()
