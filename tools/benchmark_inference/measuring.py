"""The measurement: cold start, single requests to all forms in turn, many requests at once, memory."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from forms import FORMS
from processes import FormError, Worker

ENOUGH = 8.0  # seconds of cold starts, after which a form is not started again


@dataclass
class Measurement:
    """What was measured of one form.

    Args:
        cold_starts (`list[float]`): seconds from the start of a process to its first answer.
        seconds (`list[float]`): for each single request, from text to text.
        cpu_seconds (`list[float]`): CPU time of all threads and child processes for each of these.
        answers (`list[list[int]]`): the tokens of these answers.
        batch_seconds (`list[float]`): for all requests at once, one value per round.
        batch_cpu_seconds (`list[float]`): the CPU time of these rounds.
        batch_tokens (`int`): number of tokens of these answers.
        num_verified (`int`, *optional*): number of these answers that LLVM verified.
        memory_single, memory_batch (`int`): peak in bytes after the single requests, and after all.
        size (`int`): bytes on disk.
        problem (`str`): why it was not measured, or not to the end.
    """

    cold_starts: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    cpu_seconds: list[float] = field(default_factory=list)
    answers: list[list[int]] = field(default_factory=list)
    batch_seconds: list[float] = field(default_factory=list)
    batch_cpu_seconds: list[float] = field(default_factory=list)
    batch_tokens: int = 0
    num_verified: int | None = None
    memory_single: int = 0
    memory_batch: int = 0
    size: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Plan:
    """How much is measured.

    Args:
        warm_up (`Sequence[Any]`): other requests, which are asked first and not timed; one of them also before each
            single request, because the form was stopped and its data has left the CPU's caches.
        singles (`Sequence[Any]`): requests that are asked one at a time.
        batch (`Sequence[Any]`): requests that are asked at once; none: this part is left out.
        rounds (`int`): number of times that the batch is asked.
        num_starts (`int`): number of cold starts.
        num_threads (`int`): threads of each form.
        max_new_tokens (`int`): limit of an answer.
    """

    warm_up: Sequence[Any]
    singles: Sequence[Any]
    batch: Sequence[Any]
    rounds: int
    num_starts: int
    num_threads: int
    max_new_tokens: int


def measure(names: Sequence[str], folders: Mapping[str, Path], plan: Plan) -> dict[str, Measurement]:
    """Measure forms in turn; the one that fails is left out from there on, with its message."""
    figures = {name: Measurement(size=_size_of(folders[FORMS[name].folder])) for name in names}
    workers: dict[str, Worker] = {}
    try:
        for name in names:
            with _Excuse(figures[name], workers, name):
                _start(name, folders[FORMS[name].folder], plan, figures[name], workers)
        _ask_singles(plan, figures, workers)
        for turn in range(plan.rounds if plan.batch else 0):
            for name in list(workers)[:: (-1) ** turn]:  # the second round in the opposite order
                with _Excuse(figures[name], workers, name):
                    _ask_batch(plan, figures[name], workers[name], turn)
    finally:
        for worker in workers.values():
            worker.close()
    return figures


class _Excuse:
    """A context in which the failure of a form is noted, and its worker closed."""

    def __init__(self, figure: Measurement, workers: dict[str, Worker], name: str) -> None:
        self.figure, self.workers, self.name = figure, workers, name

    def __enter__(self) -> None:
        pass

    def __exit__(self, error_type: type | None, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, FormError):
            self.figure.problem = str(error)
            self.workers.pop(self.name).close()
            return True
        return False


def _start(name: str, folder: Path, plan: Plan, figure: Measurement, workers: dict[str, Worker]) -> None:
    """Start the form several times; the last worker stays."""
    print(f"starting {name}", flush=True)
    while len(figure.cold_starts) < plan.num_starts and sum(figure.cold_starts) < ENOUGH:
        if name in workers:
            workers.pop(name).close()
        start = time.perf_counter()
        workers[name] = Worker(name, folder, plan.num_threads)
        workers[name].ask(requests=plan.singles[:1], batch_size=1, max_new_tokens=plan.max_new_tokens)
        figure.cold_starts.append(time.perf_counter() - start)
    for request in plan.warm_up:
        workers[name].ask(requests=[request], batch_size=1, max_new_tokens=plan.max_new_tokens)


def _ask_singles(plan: Plan, figures: Mapping[str, Measurement], workers: dict[str, Worker]) -> None:
    print(f"asking {len(plan.singles)} requests one at a time", flush=True)
    for index, request in enumerate(plan.singles):
        names = list(workers)
        for name in names[index % len(names) :] + names[: index % len(names)]:
            with _Excuse(figures[name], workers, name):
                for other in plan.warm_up[index % len(plan.warm_up) :][:1] if plan.warm_up else ():
                    workers[name].ask(requests=[other], batch_size=1, max_new_tokens=plan.max_new_tokens)
                reply = workers[name].ask(requests=[request], batch_size=1, max_new_tokens=plan.max_new_tokens)
                figures[name].seconds.append(reply["seconds"])
                figures[name].cpu_seconds.append(reply["cpu_seconds"])
                figures[name].answers += reply["answers"]
    for name, worker in workers.items():
        figures[name].memory_single = worker.peak_memory()


def _ask_batch(plan: Plan, figure: Measurement, worker: Worker, turn: int) -> None:
    print(f"asking {len(plan.batch)} requests at once: {worker.name}", flush=True)
    size = FORMS[worker.name].batch_size
    options = {"batch_size": size, "max_new_tokens": plan.max_new_tokens}
    if turn == 0:
        worker.ask(requests=plan.batch[:size], **options)  # not timed: the first batch may compile or allocate
    reply = worker.ask(requests=plan.batch, **options)
    figure.batch_seconds.append(reply["seconds"])
    figure.batch_cpu_seconds.append(reply["cpu_seconds"])
    figure.batch_tokens = sum(len(answer) + 1 for answer in reply["answers"])
    figure.num_verified = reply["num_verified"] if FORMS[worker.name].options.get("verify") else None
    figure.memory_batch = worker.peak_memory()


def _size_of(folder: Path) -> int:
    """Return the bytes of what a form loads: not the state of the optimiser that a checkpoint may have beside it."""
    patterns = ("*.safetensors", "*.onnx", "*.onnx_data", "*.bin", "*.npz", "*.json")
    files = {path for pattern in patterns for path in folder.glob(pattern)} - {folder / "training_args.bin"}
    return sum(path.stat().st_size for path in files)
