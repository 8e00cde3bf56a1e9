"""Measure memory: how long an index takes to build, to load and to search, and what it adds to an answer.

    python tools/benchmark_memory.py                                         # the bundled index, and answers from it
    python tools/benchmark_memory.py --build 100000 --index runs/large_index
    python tools/benchmark_memory.py --index runs/large_index --only search

`--build` indexes the bundled programs and composed ones. Compiling and encoding take by far the longest. So only
`--compiled` of the composed programs are compiled; the others have their own wordings, but the IR of these, made
distinct by a declaration. And only `--encoded` wordings are encoded; the others get the vectors of these. That changes
neither sizes nor speeds, and the time for all is extrapolated. Loading and searching are measured in fresh processes,
and answers interleaved, one request with and without memory; medians are printed. The requests are those of
`--tasks`. Linux only.
"""

import argparse
import itertools
import json
import multiprocessing
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from t2l import Text2LLVM
from t2l.checkout import get_commit
from t2l.data.building.sources import Composer
from t2l.data.programs import Program
from t2l.data.rows import read_rows
from t2l.inference.requests import check_all
from t2l.inference.selection.candidates import Pool, recall
from t2l.inference.selection.confidence import load_confidence
from t2l.inference.selection.judging import compare_behaviour, verify
from t2l.retrieval.encoder import Encoder
from t2l.retrieval.index import Index
from t2l.retrieval.memory import BUNDLED, ENCODER, Memory, get_encoder_id, load_encoder
from t2l.retrieval.sources import to_documented
from t2l.retrieval.writing import Documented, write_index

TASKS = Path(__file__).parents[1] / "eval" / "everyday" / "development.jsonl"
PART = 500  # programs that a process composes at a time
FRESH = """
import json, sys, time
started = time.perf_counter()
from t2l.retrieval.memory import Memory, load_encoder
from t2l.retrieval.index import Index
imported = time.perf_counter()
load_encoder()
encoder = time.perf_counter()
Index.load(sys.argv[1])
index = time.perf_counter()
memory = Memory.load(sys.argv[1])
seconds = []
for prompt, signature in json.load(sys.stdin):
    begun = time.perf_counter()
    memory.search(prompt, signature)
    seconds.append(time.perf_counter() - begun)
with open("/proc/self/status") as file:
    peak = next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
print(json.dumps([imported - started, encoder - imported, index - encoder, peak, seconds]))
"""


class SampledEncoder:
    """Encodes some of the texts, and gives the others the vectors of these."""

    def __init__(self, encoder: Encoder, share: float) -> None:
        self._encoder, self._share = encoder, share
        self.seconds, self.count, self.encoded = 0.0, 0, 0

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return the vectors of texts (float32)."""
        step = max(1, round(1 / self._share))
        started = time.perf_counter()
        vectors = self._encoder.encode(texts[::step])
        self.seconds += time.perf_counter() - started
        self.count, self.encoded = self.count + len(texts), self.encoded + len(vectors)
        return np.repeat(vectors, step, axis=0)[: len(texts)]


def compose_part(start: int) -> list[Program]:
    """Compose a part of the programs."""
    return list(Composer(start + PART, 3, (), 0).programs(start, start + PART))


def draw_bundled(count: int) -> Iterator[Documented]:
    """Yield the first programs of the bundled index."""
    bundled = Index.load(BUNDLED)
    for index in range(min(count, len(bundled))):
        yield Documented(
            bundled.program(index), [bundled.wording(index, int(own)) for own in bundled.wordings_of(index)]
        )


def draw_composed(count: int, num_compiled: int, most_wordings: int) -> Iterator[Documented]:
    """Yield composed programs; after the first `num_compiled` with the IR of one of these."""
    composer = Composer(num_compiled, 3, (), 0)
    compiled = [to_documented(own).program for own in composer.compile(0, num_compiled) if own.ir is not None]
    with multiprocessing.get_context("spawn").Pool() as pool:
        parts = pool.imap(compose_part, range(0, count, PART))
        for number, own in enumerate(itertools.islice(itertools.chain.from_iterable(parts), count)):
            program = compiled[number % len(compiled)]
            ir = f"{program.ir}\ndeclare void @distinct{number // len(compiled)}()"
            yield Documented(replace(program, ir=ir), own.prompts[:most_wordings])


def measure_build(args: argparse.Namespace) -> None:
    """Build an index, and print how long it took and how large it is."""
    bundled = list(draw_bundled(args.build))
    missing, num_compiled = args.build - len(bundled), min(args.compiled, args.build - len(bundled))
    started = time.perf_counter()
    programs = bundled + list(draw_composed(missing, num_compiled, args.wordings))
    composed = time.perf_counter() - started
    started = time.perf_counter()
    list(Composer(PART, 3, (), 1).compile(0, PART))
    compiled = (time.perf_counter() - started) / PART
    num_wordings = len({wording for _, wordings in programs for wording in wordings})
    encoder = SampledEncoder(load_encoder(), min(1.0, args.encoded / num_wordings))
    started = time.perf_counter()
    counts = write_index(programs, encoder, get_encoder_id(ENCODER), args.index)  # type: ignore[arg-type]
    written = time.perf_counter() - started - encoder.seconds
    rate = encoder.encoded / encoder.seconds
    _say("programs, distinct", f"{counts['num_programs']:,} of {len(programs):,}")
    _say("wordings, distinct", f"{counts['num_wordings']:,}")
    _say("composed", f"{composed:.0f} s, {num_compiled:,} of them compiled")
    _say("clang and LLVM", f"{compiled * 1e3:.1f} ms a program on one CPU, so {compiled * missing:.0f} s for all")
    _say(
        "encoder", f"{rate:.0f} wordings/s, so {counts['num_wordings'] / rate:.0f} s for all ({encoder.encoded} done)"
    )
    _say("words counted, files written", f"{written:.0f} s")
    _say("size", f"{counts['num_bytes'] / 1e6:.0f} MB")
    _say("peak memory", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


def measure_search(folder: str, requests: Sequence[tuple[str, str | None]], rounds: int) -> None:
    """Load and search an index in fresh processes."""
    measured = [
        json.loads(
            subprocess.run(
                [sys.executable, "-c", FRESH, folder],
                input=json.dumps(requests),
                capture_output=True,
                text=True,
                check=True,
            ).stdout
        )
        for _ in range(rounds)
    ]
    for what, index in (("import", 0), ("encoder loaded", 1), ("index loaded", 2)):
        _say(what, f"{statistics.median(own[index] for own in measured) * 1e3:.0f} ms")
    firsts = [own[4][0] for own in measured]
    seconds = sorted(second for own in measured for second in own[4][1:])
    _say("first look-up", f"{statistics.median(firsts) * 1e3:.1f} ms")
    _say("look-up, p50", f"{seconds[len(seconds) // 2] * 1e3:.1f} ms")
    _say("look-up, p95", f"{seconds[len(seconds) * 95 // 100] * 1e3:.1f} ms")
    _say("peak memory", f"{statistics.median(own[3] for own in measured) / 1024:.0f} MiB")


def measure_answers(requests: Sequence[tuple[str, str | None]], folder: str) -> None:
    """Answer requests with and without memory, in turn."""
    memory = Memory.load(folder)
    with (
        Text2LLVM.from_pretrained(memory=memory) as knowing,
        Text2LLVM.from_pretrained(memory=False, sandbox=knowing.sandbox) as alone,
    ):
        knowing.generate("add a and b", "i32 @add(i32, i32)"), alone.generate("add a and b", "i32 @add(i32, i32)")
        rows: dict[str, list[float]] = {}
        for prompt, signature in requests:
            for name, model in (("with memory", knowing), ("model alone", alone)):
                own = _time(model.generate, prompt, signature, num_candidates=1)
                rows.setdefault(name, []).append(own)
            for name, own in _time_stages(knowing, prompt, signature).items():
                rows.setdefault(name, []).append(own)
    for name, seconds in rows.items():
        p95 = sorted(seconds)[len(seconds) * 95 // 100]
        _say(name, f"p50 {statistics.median(seconds) * 1e3:.1f} ms, p95 {p95 * 1e3:.1f} ms")


def _time_stages(model: Text2LLVM, prompt: str, signature: str | None) -> dict[str, float]:
    """Return the seconds of each stage that memory adds to an answer."""
    (request,) = check_all([{"prompt": prompt, "signature": signature}], model.sandbox)
    pool, confidence = Pool(request), load_confidence()
    assert model.memory is not None
    memory = model.memory
    seconds = {
        "  looked up": _time(memory.search, prompt, signature, limit=24),
        "  looked up and adapted": _time(recall, memory, [pool]),
        "  verified": _time(verify, [pool], model.sandbox),
        "  behaviour compared": _time(compare_behaviour, [pool], model.sandbox),
        "  confidence": _time(confidence.judge, pool),
    }
    return seconds | {"memory and selection": sum(seconds.values()) - seconds["  looked up"]}


def measure_start(rounds: int) -> None:
    """Measure `t2l generate` from a cold start."""
    command = [str(Path(sys.executable).with_name("t2l")), "generate", "greatest common divisor of a and b"]
    command += ["--signature", "i32 @gcd(i32, i32)"]
    for name, more in (("t2l generate", []), ("t2l generate --no_memory", ["--no_memory"])):
        seconds = [_time(subprocess.run, [*command, *more], capture_output=True, check=True) for _ in range(rounds)]
        _say(name, f"{statistics.median(seconds):.2f} s")


def _time(call: Callable[..., Any], *args: Any, **options: Any) -> float:
    started = time.perf_counter()
    call(*args, **options)
    return time.perf_counter() - started


def _say(what: str, value: str) -> None:
    print(f"{what:30} {value}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--index", default=str(BUNDLED), help="folder of the index (default: the bundled one)")
    parser.add_argument("--build", type=int, metavar="N", help="build an index of N programs there first")
    parser.add_argument("--wordings", type=int, default=3, help="largest number of wordings of a composed program")
    parser.add_argument("--compiled", type=int, default=2000, help="number of programs compiled (default: 2000)")
    parser.add_argument(
        "--encoded", type=int, default=1000, help="number of wordings that are encoded (default: 1000)"
    )
    parser.add_argument("--only", choices=["search", "answers", "start"], help="measure this alone")
    parser.add_argument(
        "--tasks", default=str(TASKS), help="rows whose prompts are asked (default: everyday requests)"
    )
    parser.add_argument("--requests", type=int, default=60, help="number of requests (default: 60)")
    parser.add_argument("--rounds", type=int, default=5, help="number of fresh processes (default: 5)")
    args = parser.parse_args()
    if args.build and Path(args.index).resolve() == BUNDLED.resolve():
        parser.error("--build given without --index; allowed: a folder for the new index; add --index FOLDER")
    _say("commit", str(get_commit(__file__)))
    requests = [(row["prompt"], row["signature"]) for row in read_rows(args.tasks)][: args.requests]
    if args.build:
        measure_build(args)
    if args.only in (None, "search"):
        measure_search(args.index, requests, args.rounds)
    if args.only in (None, "answers") and not args.build:
        measure_answers(requests, args.index)
    if args.only in (None, "start") and not args.build:
        measure_start(args.rounds)


if __name__ == "__main__":
    main()
