"""The measurement: every variant is a process; round by round each trains for a slice of time, one after the other."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from settings import BenchmarkArguments

PROCESS = Path(__file__).with_name("variant_process.py")


class VariantError(RuntimeError):
    """A variant cannot run; the message is that of its process."""


class VariantProcess:
    """The process of a variant, which waits unless it is asked.

    Args:
        args (`BenchmarkArguments`): of the benchmark.
        variant (`str`): key of `VARIANTS`.
        seed (`int`): of weights and order.
        bf16 (`bool`): whether bf16 is fast on this machine.
    """

    def __init__(self, args: BenchmarkArguments, variant: str, seed: int, bf16: bool) -> None:
        self.log = Path(args.output_dir, "logs", f"{variant}-{seed}.txt")
        self.log.parent.mkdir(parents=True, exist_ok=True)
        job = {"arguments": asdict(args), "variant": variant, "seed": seed, "bf16": bf16}
        threads = dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(args.num_threads))
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                [sys.executable, str(PROCESS), json.dumps(job)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env={**os.environ, **threads, "HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"},
                start_new_session=True,  # Ctrl-C reaches the parent, which closes it
            )

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Return the reply to a request.

        Raises:
            `VariantError`: if the variant failed.
        """
        assert self._process.stdin
        try:
            print(json.dumps(request), file=self._process.stdin, flush=True)
        except BrokenPipeError:
            pass  # it ended; what it said last is read
        return self.read()

    def read(self) -> dict[str, Any]:
        """Return the next reply; without a request only to wait until the variant is ready."""
        assert self._process.stdout
        line = self._process.stdout.readline()
        reply: dict[str, Any] = json.loads(line) if line else {"error": f"ended without a message; see {self.log}"}
        if "error" in reply:
            raise VariantError(reply["error"])
        return reply

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


def run_rounds(
    args: BenchmarkArguments, seed: int, bf16: bool, write: Callable[[dict[str, Any]], None]
) -> dict[str, str]:
    """Train all variants with a seed, and write a line for each slice; return the messages of those that failed."""
    processes: dict[str, VariantProcess] = {}
    elapsed = dict.fromkeys(args.variants, 0.0)
    problems: dict[str, str] = {}
    try:
        for name in args.variants:
            processes[name] = VariantProcess(args, name, seed, bf16)
            _excuse(name, processes, problems, processes[name].read)
        turn = 0
        while processes:
            names = list(processes)
            first = turn % len(names)  # the next one begins the next round
            for name in names[first:] + names[:first]:
                line = _excuse(name, processes, problems, lambda: _train(args, processes[name], elapsed[name], turn))
                if line:
                    elapsed[name] = line["seconds"]
                    write({"variant": name, "seed": seed, "round": turn, **line})
                    if elapsed[name] >= args.seconds:
                        processes.pop(name).close()
            turn += 1
    finally:
        for process in processes.values():
            process.close()
    return problems


def _train(args: BenchmarkArguments, process: VariantProcess, elapsed: float, turn: int) -> dict[str, Any]:
    """Return the figures of a slice, with loss and pass@1 when it is time for them."""
    line = process.ask({"train": min(args.slice_seconds, args.seconds - elapsed)})
    if (turn + 1) % args.measure_every == 0 or line["seconds"] >= args.seconds:
        line |= process.ask({"measure": True})
    return line


def _excuse(
    name: str, processes: dict[str, VariantProcess], problems: dict[str, str], ask: Callable[[], dict[str, Any]]
) -> dict[str, Any] | None:
    """Return the reply, or note why a variant failed, and go on without it."""
    try:
        return ask()
    except VariantError as error:
        problems[name] = str(error)
        processes.pop(name).close()
        return None
