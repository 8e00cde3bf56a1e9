"""Judge all hostile inputs in a process of its own, watch it from outside, and print figures.

    python -m tests.hostile --mutants 20000 --seed 0 --num_workers 2

The exit status is 1 if anything escaped, died, hung, took longer than its limit, or made a good row fail.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.hostile.corpus import read_corpus
from tests.hostile.inputs import hand_written, mutants
from tests.hostile.observing import add_up, observe
from tests.hostile.watch import Watch

from t2l.llvm.ir.parsing import LLVM_VERSION


def main() -> None:
    """Write the rows, let another process judge them, and print the findings."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--mutants", type=int, default=20_000, help="how many, beside the hand-written inputs")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--num_workers", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=3.0, help="seconds for one row")
    parser.add_argument("--programs", type=int, default=200, help="programs that the mutants are made from")
    parser.add_argument("--output", help="a file for the figures, as JSON")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="t2l-hostile-") as folder:
        guarded, rows = Path(folder, "guarded"), Path(folder, "rows.jsonl")
        guarded.mkdir()
        watch = Watch(guarded, arguments.num_workers)
        written = hand_written(str(watch.canary))
        corpus = read_corpus(arguments.programs, arguments.seed, folder)
        names = [*written, *(f"mutant {arguments.seed}/{number}" for number in range(arguments.mutants))]
        with open(rows, "w", encoding="utf-8") as file:
            for row in [*(row for row, _ in written.values()), *mutants(corpus, arguments.mutants, arguments.seed)]:
                file.write(json.dumps(row) + "\n")
        findings = observe(rows, len(names), watch, arguments.timeout)
    foreseen = {name: statuses for name, (_, statuses) in written.items()}
    figures = add_up(findings, names, foreseen, arguments.timeout)
    if arguments.output:
        Path(arguments.output).write_text(json.dumps(figures, indent=1), encoding="utf-8")
    sys.exit(report(figures, arguments))


def report(figures: dict[str, Any], arguments: argparse.Namespace) -> int:
    """Print the figures; return 1 if there is a finding that must not be, else 0."""
    complaints = {key: found for key, found in figures.items() if isinstance(found, list) and "descriptors" not in key}
    print(f"python -m tests.hostile {' '.join(sys.argv[1:])}")
    print(f"LLVM {LLVM_VERSION}, Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} CPUs")
    print(f"{'limit':<30}{arguments.timeout:g} s a row")
    for key, found in figures.items():
        if key in complaints:
            found = len(found)
        elif isinstance(found, dict):
            found = ", ".join(f"{status} {count}" for status, count in found.items())
        elif isinstance(found, list):
            found = " then ".join(map(str, found))
        print(f"{key:<30}{found}")
    for key, found in complaints.items():
        for line in found[:40]:
            print(f"  {key}: {line}")
    return int(any(complaints.values()))


if __name__ == "__main__":
    main()
