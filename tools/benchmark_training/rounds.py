"""The measurement: every variant is a process; round by round each trains for a slice of time, one after the other."""

import contextlib
import itertools
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

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
    """

    def __init__(self, args: BenchmarkArguments, variant: str, seed: int) -> None:
        self.log = Path(args.output_dir, "logs", f"{variant}-{seed}.txt")
        self.log.parent.mkdir(parents=True, exist_ok=True)
        job = {"arguments": asdict(args), "variant": variant, "seed": seed}
        environment = dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(args.num_threads))
        environment |= {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
        environment["TORCHINDUCTOR_FORCE_DISABLE_CACHES"] = "1"  # compiled code of an earlier benchmark would be free
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                [sys.executable, str(PROCESS), json.dumps(job)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=os.environ | environment,
                start_new_session=True,  # a group of its own: Ctrl-C reaches the parent only, which closes it
            )

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Return the reply to a request.

        Raises:
            `VariantError`: if the variant failed.
        """
        assert self._process.stdin
        with contextlib.suppress(BrokenPipeError):  # it ended; what it said last is read
            print(json.dumps(request), file=self._process.stdin, flush=True)
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
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)  # with the compilers that torch.compile starts
        self._process.wait()


class Rounds:
    """The processes of all variants with one seed.

    Args:
        args (`BenchmarkArguments`): of the benchmark.
        seed (`int`): of weights and order.
        problems (`dict[str, str]`): gets the message of each variant that fails; it is left out from there on.
    """

    def __init__(self, args: BenchmarkArguments, seed: int, problems: dict[str, str]) -> None:
        self.args, self.seed, self.problems = args, seed, problems
        self.processes: dict[str, VariantProcess] = {}
        self.elapsed = dict.fromkeys(args.variants, 0.0)

    def run(self, write: Callable[[dict[str, Any]], None]) -> None:
        """Train every variant for its time; write a line for each slice."""
        try:
            for name in self.args.variants:
                self.processes[name] = VariantProcess(self.args, name, self.seed)
            for name in self.args.variants:  # nobody trains before all are ready
                with self._excuse(name):
                    self.processes[name].read()
            for turn in itertools.count():
                names = list(self.processes)
                if not names:
                    return
                first = turn % len(names)  # each round begins with the next variant
                for name in names[first:] + names[:first]:
                    with self._excuse(name):
                        write({"variant": name, "seed": self.seed, "round": turn, **self._train(name, turn)})
        finally:
            for process in self.processes.values():
                process.close()

    def _train(self, name: str, turn: int) -> dict[str, Any]:
        """Return the figures of a slice, with loss and pass@1 when it is time for them."""
        args, process = self.args, self.processes[name]
        line = process.ask({"train": min(args.slice_seconds, args.seconds - self.elapsed[name])})
        self.elapsed[name] = line["seconds"]
        ended = line["seconds"] >= args.seconds
        if ended or (turn + 1) % args.measure_every == 0:
            line |= process.ask({"measure": True})
        if ended:
            self.processes.pop(name).close()
        return line

    @contextlib.contextmanager
    def _excuse(self, name: str) -> Iterator[None]:
        """Note why a variant fails, and go on without it."""
        try:
            yield
        except VariantError as error:
            self.problems[name] = str(error)
            self.processes.pop(name).close()
