"""Let another process judge the inputs, check its child processes after every verdict, and compute the figures."""

import json
import os
import select
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.hostile.watch import Watch, adopt_orphans, count_descriptors, descendants

from t2l.llvm import STATUSES

GRACE = 5.0  # seconds beyond a row's limit that are tolerated: a busy machine needs them to start a worker again
SILENCE = 60.0  # seconds without a verdict after which the caller counts as hanging
SETTLED = 100  # number of verdicts after which all workers have started
_LOST_WORKER = ("worker process ended", "exit status", "no answer within")


@dataclass
class Findings:
    """The findings while the caller judged."""

    records: list[dict[str, Any]] = field(default_factory=list)
    escapes: list[str] = field(default_factory=list)
    deaths: list[str] = field(default_factory=list)
    held: list[dict[str, int]] = field(default_factory=list)
    seconds: float = 0.0


def observe(rows: Path, num_rows: int, watch: Watch, timeout: float) -> Findings:
    """Let another process judge rows, and watch it.

    Args:
        rows (`Path`): a file with a row in each line.
        num_rows (`int`): number of rows.
        watch (`Watch`): number of workers, and checks for what must not change.
        timeout (`float`): time limit of a row, in seconds.
    """
    adopt_orphans()
    options = ["--num_workers", str(watch.num_workers), "--timeout", str(timeout)]
    command = [sys.executable, "-m", "tests.hostile.caller", str(rows), *options]
    findings, began = Findings(), time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=watch.environment, bufsize=0) as caller:
        try:
            for line in _lines(caller, findings):
                findings.records.append(json.loads(line))
                findings.escapes += watch.look(caller.pid)
                if len(findings.records) in (SETTLED, num_rows - SETTLED):
                    findings.held.append(count_descriptors(caller.pid))
            if caller.wait(SILENCE) != 0:
                findings.deaths.append(f"the caller ended with status {caller.returncode}")
        finally:
            caller.kill()
    findings.seconds = time.monotonic() - began
    findings.escapes += watch.look_at_files() + _compare_held(findings.held)
    findings.escapes += [f"process {pid} outlived the caller" for pid in descendants(os.getpid())]
    return findings


def _lines(caller: "subprocess.Popen[bytes]", findings: Findings) -> Iterator[bytes]:
    """Yield the lines that the caller prints, until it ends or is silent for too long."""
    assert caller.stdout is not None
    received = b""
    while select.select([caller.stdout], [], [], SILENCE)[0]:
        content = os.read(caller.stdout.fileno(), 1 << 20)
        if not content:
            return
        *lines, received = (received + content).split(b"\n")
        yield from lines
    findings.deaths.append(f"the caller said nothing for {SILENCE:g} seconds")
    caller.kill()


def _compare_held(held: list[dict[str, int]]) -> list[str]:
    """Report descriptors that the caller did not have before; a starting worker has up to eight more pipes."""
    if len(held) < 2:
        return []
    first, last = held
    grown = {name: count for name, count in last.items() if count > first.get(name, 0) + 8 * (name == "pipe")}
    return [f"the caller held {first}, then {last}"] if grown else []


def add_up(
    findings: Findings, names: Sequence[str], foreseen: Mapping[str, set[str]], timeout: float
) -> dict[str, Any]:
    """Return the figures. All lists of complaints among them should be empty.

    Args:
        findings (`Findings`): the findings.
        names (`Sequence[str]`): names of the rows, in order.
        foreseen (`Mapping[str, set[str]]`): right statuses by name; names without an entry may have any status.
        timeout (`float`): time limit of a row, in seconds.
    """
    named = [(names[record["number"]], record) for record in findings.records]
    missing = set(names) - {name for name, _ in named}
    slowest = max(named, key=lambda item: item[1]["seconds"])
    statuses = {
        group: Counter(record["status"] for name, record in named if (name in foreseen) == known)
        for group, known in (("hand-written", True), ("mutants", False))
    }
    return {
        "escapes": findings.escapes + [f"{name} gave away a secret" for name, record in named if record["leaks"]],
        "caller died or hung": findings.deaths + [f"no verdict on {name}" for name in sorted(missing)],
        "out of form": [_quote(*item) for item in named if is_out_of_form(item[1])],
        "beyond the limit": [_quote(*item) for item in named if item[1]["seconds"] > timeout + GRACE],
        "good rows judged wrong": [_quote(*item) for item in named if item[1].get("good_row", "ok") != "ok"],
        "another status than foreseen": [
            _quote(name, record) for name, record in named if record["status"] not in foreseen.get(name, STATUSES)
        ],
        "inputs": len(named),
        "good rows": sum("good_row" in record for _, record in named),
        "longest": f"{slowest[1]['seconds']:.2f} s ({slowest[0]}: {slowest[1]['status']})",
        "median": f"{1000 * statistics.median(record['seconds'] for _, record in named):.1f} ms",
        "rate": f"{len(named) / findings.seconds:.0f} inputs/s, {findings.seconds:.0f} s in all",
        "workers lost": sum(any(words in record["message"] for words in _LOST_WORKER) for _, record in named),
        "caller's descriptors": [sum(counts.values()) for counts in findings.held],
        **{
            group: {status: counts[status] for status in STATUSES if counts[status]}
            for group, counts in statuses.items()
        },
    }


def _quote(name: str, record: Mapping[str, Any]) -> str:
    after = f"; then a good row: {record['good_row']}" if record.get("good_row", "ok") != "ok" else ""
    return f"{name}: {record['status']} after {record['seconds']:.2f} s: {record['message']}"[:300] + after


def is_out_of_form(record: Mapping[str, Any]) -> bool:
    """Say whether a verdict is ill-formed: without a status or a message of one line, or it contradicts itself."""
    status, message, levels = record["status"], record["message"], tuple(record["levels"])
    if status not in STATUSES or (message == "") != (status == "ok") or "\n" in message:
        return True
    reached = {"ok": {(True, True, True)}, "verify_error": {(True, False, False)}, "parse_error": {(False,) * 3}}
    return levels not in reached.get(status, {(False,) * 3, (True, False, False), (True, True, False)})
