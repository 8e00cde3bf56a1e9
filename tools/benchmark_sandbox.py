"""Measure the sandbox: its speed, its determinism, and its memory in a long run.

    python tools/benchmark_sandbox.py                        # rates with 1 and 2 workers, in turn; medians of 5 rounds
    python tools/benchmark_sandbox.py --check determinism    # 5,000 rows judged in four ways; results must be equal
    python tools/benchmark_sandbox.py --check memory         # 100,000 rows: memory, descriptors and processes

The candidates are programs of the catalogue and the composer, compiled before the measurement. `verify` parses and
verifies a text, `canonicalize` also brings it to canonical form, `check` also compiles it and makes eight calls. The
CPU time per row of the parent and of its workers is also printed; on a busy machine it is more reliable than the rate.
Linux only (reads /proc). The exit status is 1 if two judgements of the same row differ.
"""

import argparse
import hashlib
import itertools
import json
import os
import platform
import random
import re
import shlex
import statistics
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypedDict

from sample_programs import draw_programs

from t2l.checkout import get_commit
from t2l.llvm import Sandbox
from t2l.llvm.ir.parsing import LLVM_VERSION
from t2l.llvm.requests import ExpectedCall
from t2l.metrics import format_table

CALLS = 8


class Candidate(TypedDict):
    """A row for the sandbox."""

    completion: str
    entry_point: str
    tests: list[ExpectedCall]


ACTIONS: dict[str, Callable[[Sandbox, list[Candidate]], Iterator[Any]]] = {
    "verify": lambda sandbox, rows: sandbox.verify(row["completion"] for row in rows),
    "canonicalize": lambda sandbox, rows: sandbox.canonicalize(row["completion"] for row in rows),
    "check": lambda sandbox, rows: sandbox.check(rows),
}
WORD = re.compile(r"%\w+|\bi\d+\b|\b\d+\b|\b(?:add|sub|mul|and|or|xor|shl|lshr|ashr|sdiv|udiv|srem|urem)\b")
ENDLESS = "define i32 @f() {\n  br label %1\n1:\n  br label %1\n}"
ENDLESS_HOST = "define double @f() {\n  br label %1\n1:\n  %2 = call double @sin(double 1.0)\n  br label %1\n}\n"
ENDLESS_HOST += "declare double @sin(double)"
TRAPS = "define i32 @f() {\n  %1 = alloca i32\n  store i32 0, ptr %1\n  %2 = load volatile i32, ptr %1\n"
TRAPS += "  %3 = sdiv i32 7, %2\n  ret i32 %3\n}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    checks = ("speed", "determinism", "memory")
    parser.add_argument("--check", choices=checks, default="speed", help="what to measure (default: speed)")
    parser.add_argument("--num_programs", type=int, default=1500, help="number of distinct programs (default: 1500)")
    parser.add_argument("--num_rows", type=int, help="number of rows to judge (default: 5000, for memory 100000)")
    parser.add_argument("--rounds", type=int, default=5, help="number of rounds; medians are printed (default: 5)")
    parser.add_argument("--seed", type=int, default=0, help="seed of programs and arguments (default: 0)")
    args = parser.parse_args()
    print(shlex.join(["python", *sys.argv]))
    print(f"LLVM {LLVM_VERSION}, commit {get_commit(__file__)}, {platform.platform()}")
    rows = make_rows(args.num_programs, args.seed)
    print(f"{len(rows)} programs with {CALLS} calls each, seed {args.seed}", flush=True)
    if args.check == "speed":
        measure_speed(rows, args.rounds)
    elif args.check == "memory":
        measure_memory(rows, args.num_rows or 100_000)
    else:
        check_determinism(rows, args.num_rows or 5000, args.seed)


def make_rows(count: int, seed: int) -> list[Candidate]:
    """Return drawn programs with tests that they pass; the sandbox computes the expected results."""
    samples = draw_programs(count, CALLS, seed)
    rows = [
        Candidate(completion=ir, entry_point=program.name, tests=[{"args": arguments} for arguments in calls])
        for program, ir, calls in samples
    ]
    with Sandbox() as sandbox:
        outputs = [result.outputs for result in sandbox.run(rows)]
        tested = [add_results(row, own) for row, own in zip(rows, outputs, strict=True) if len(own) == CALLS]
        return [row for row, result in zip(tested, sandbox.check(tested), strict=True) if result.passed]


def add_results(row: Candidate, outputs: Sequence[Mapping[str, Any]]) -> Candidate:
    tests: list[ExpectedCall] = [
        {"args": call["args"], "returns": output["returns"], "memory": output["memory"]}
        for call, output in zip(row["tests"], outputs, strict=True)
    ]
    return {**row, "tests": tests}


def measure_speed(rows: list[Candidate], rounds: int) -> None:
    """Run every action with 1 and 2 workers; repeat this round by round, so that a busy moment affects all of them."""
    rates: dict[tuple[str, int], list[float]] = {(action, count): [] for action in ACTIONS for count in (1, 2)}
    costs: dict[str, list[tuple[float, float]]] = {action: [] for action in ACTIONS}
    for _ in range(rounds):
        for action, count in rates:
            rate, cost = time_action(action, rows, count)
            rates[action, count].append(rate)
            costs[action].append(cost)
    table = [("action", "1 worker", "2 workers", "scaling", "CPU per row: parent", "worker")]
    for action in ACTIONS:
        one, two = (statistics.median(rates[action, count]) for count in (1, 2))
        scaling = statistics.median(b / a for a, b in zip(rates[action, 1], rates[action, 2], strict=True))
        parent, worker = (statistics.median(cost[side] for cost in costs[action]) for side in (0, 1))
        cells = (f"{one:.0f}/s", f"{two:.0f}/s", f"{scaling:.2f}x", f"{parent:.3f} ms", f"{worker:.3f} ms")
        table.append((action, *cells))
    print(format_table(table))


def time_action(action: str, rows: list[Candidate], num_workers: int) -> tuple[float, tuple[float, float]]:
    """Return rows per second, and the milliseconds of CPU time per row in the parent and in the workers."""
    judge = ACTIONS[action]
    timed = rows * 6 if action == "verify" else rows
    with Sandbox(num_workers=num_workers) as sandbox:
        exhaust(judge(sandbox, rows[:64]))
        workers = children()
        began, own, theirs = time.perf_counter(), time.process_time(), cpu_seconds(workers)
        exhaust(judge(sandbox, timed))
        rate = len(timed) / (time.perf_counter() - began)
        spent = (time.process_time() - own, cpu_seconds(workers) - theirs)
    return rate, (spent[0] / len(timed) * 1000, spent[1] / len(timed) * 1000)


def measure_memory(rows: list[Candidate], count: int) -> None:
    """Judge the programs again and again; print memory, descriptors and processes after each tenth of the rows."""
    with Sandbox() as sandbox:
        began = time.perf_counter()
        for number, result in enumerate(sandbox.check(itertools.islice(itertools.cycle(rows), count)), start=1):
            assert result.passed
            if number in (1000, count) or number % max(1, count // 10) == 0:
                workers = children()
                held = ", ".join(f"{resident(pid):.0f} MB" for pid in sorted(workers))
                print(f"{number:7} rows: {resident(os.getpid()):.0f} MB here, workers {held};", end=" ")
                print(f"{descriptors()} descriptors, {len(workers)} processes", flush=True)
    print(f"{count / (time.perf_counter() - began):.0f} rows/s; after the end: {len(children())} processes")


def check_determinism(rows: list[Candidate], count: int, seed: int) -> None:
    """Judge right, wrong, broken, trapping and endless candidates in four ways; the results must be equal."""
    rows = [spoil(row, random.Random(f"{seed}/{index}")) for index, row in zip(range(count), itertools.cycle(rows))]
    order = list(range(count))
    shuffled = random.Random(seed).sample(order, count)
    first: list[str] = []
    different: set[tuple[str, str]] = set()
    with Sandbox(num_workers=1) as one, Sandbox(num_workers=2) as two:
        for workers, sandbox, indices in ((1, one, order), (2, two, order), (2, two, shuffled), (1, one, order[::-1])):
            results = dict(zip(indices, sandbox.check([rows[index] for index in indices]), strict=True))
            lines = [json.dumps(asdict(results[index])) for index in order]
            first = first or lines
            different |= {pair for pair in zip(first, lines, strict=True) if pair[0] != pair[1]}
            digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
            print(f"{digest}  {workers} workers, {'the' if indices is order else 'another'} order", flush=True)
    statuses = Counter(json.loads(line)["status"] for line in first)
    print(", ".join(f"{status} {number}" for status, number in statuses.most_common()))
    if different:
        sys.exit("results differ: " + "\n".join(next(iter(different))))


def spoil(row: Candidate, rng: random.Random) -> Candidate:
    """Return the row with a completion that a model might write: right, nearly right, trapping or endless."""
    chance = rng.random()
    if chance < 0.4:
        return row
    if chance < 0.93:
        return {**row, "completion": mutate(row["completion"], rng)}
    completion = TRAPS if chance < 0.975 else ENDLESS if chance < 0.998 else ENDLESS_HOST
    return {"completion": completion, "entry_point": "f", "tests": [{"args": [], "returns": 1}]}


def mutate(text: str, rng: random.Random) -> str:
    """Replace one to three words by others of the same text."""
    for _ in range(rng.randint(1, 3)):
        words = list(WORD.finditer(text))
        old = rng.choice(words)
        text = text[: old.start()] + rng.choice(words)[0] + text[old.end() :]
    return text


def exhaust(results: Iterable[Any]) -> None:
    deque(results, maxlen=0)


def children() -> list[int]:
    """Return the ids of the running processes that this one started."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = entry.read_text().rpartition(")")[2].split()[:2]
        except OSError:  # it ended meanwhile
            continue
        if int(parent) == os.getpid() and state != "Z":
            found.append(int(entry.parent.name))
    return found


def cpu_seconds(processes: Iterable[int]) -> float:
    """Return the user and system time of some processes, in seconds."""
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in processes]
    return sum(int(own[11]) + int(own[12]) for own in fields) / os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> float:
    """Return the memory of a process in MB."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


if __name__ == "__main__":
    main()
