"""Measure what each optimisation of training brings: each off alone, all off, on one model and one dataset.

    python tools/benchmark_training/run.py --dataset_path runs/quickstart/dataset \
        --model_config configs/model/quickstart.json --output_dir runs/quickstart/benchmark_training
    make benchmark-training

`default` trains as recipes/train.py; the table says how each other variant differs (variants.py). `all_off` is
transformers' own trainer as the prior art uses it: fp32, padding to the maximum, batches of 8 rows, four of them
accumulated, learning rate 5e-5, linear schedule.

Each variant is a process of its own with the same rows, tokenizer, seed and number of threads. They train
in turn, `slice_seconds` at a time, so that a busy machine slows all; the others wait meanwhile. The time of a variant
is that of its slices: loading, tokenising and measuring do not count. The schedule of the learning rate follows this
time and ends at `seconds`. Memory is the peak of resident memory during the slices.

Writes curves.jsonl (a line for each slice, as it goes), report.md, curves.svg and curves.png to `output_dir`. On the
CPU, Linux only.
"""

import json
import platform
import shlex
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from figures import format_claims, format_figures, format_time_to_quality, summarize
from rounds import Rounds
from settings import BenchmarkArguments, prepare

from t2l.arguments import parse_arguments
from t2l.checkout import get_commit
from t2l.extras import script_needs_extra
from t2l.files import write_atomic
from t2l.training.arguments import can_bf16
from t2l.training.prepared import Prepared

with script_needs_extra("report", "benchmark_training/run.py"):
    from curves import plot_curves


def main() -> None:
    (args,) = parse_arguments(BenchmarkArguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))  # so that the processes are ended, too
    try:
        prepared = prepare(args)
    except (OSError, ValueError) as error:
        sys.exit(f"benchmark_training: {error}")
    heading = describe(args, prepared)
    print(heading, flush=True)
    lines: list[dict[str, Any]] = []
    problems: dict[str, str] = {}
    try:
        with Path(args.output_dir, "curves.jsonl").open("w", encoding="utf-8") as curves:

            def write(line: dict[str, Any]) -> None:
                lines.append(line)
                print(json.dumps(line), file=curves, flush=True)
                if "loss" in line:
                    print("{variant}, seed {seed}, {seconds:.0f} s: loss {loss:.4f}, ".format(**line), end="")
                    print(f"pass@1 {line['pass@1']:.1%}", flush=True)

            for seed in args.seeds:
                Rounds(args, seed, problems).run(write)
    finally:  # also of a run that is ended early
        report(args, heading, lines, problems)


def describe(args: BenchmarkArguments, prepared: Prepared) -> str:
    train, validation = (len(prepared.splits[name]) for name in ("train", "validation"))
    bf16 = "with bf16" if can_bf16() else "without bf16: other_precision is the default again"
    return (
        f"{shlex.join(['python', *sys.argv])}\n\n"
        f"commit {get_commit(__file__)}, {platform.platform()}, threads: {args.num_threads}, a CPU {bf16}; "
        f"{train:,} rows of {args.dataset_path}, {args.model_config}; {args.seconds:g} s for each variant in slices "
        f"of {args.slice_seconds:g} s, seeds: {', '.join(map(str, args.seeds))}; loss on {validation:,} and "
        f"pass@1 on {len(prepared.read_samples()):,} validation rows\n"
    )


def report(args: BenchmarkArguments, heading: str, lines: list[dict[str, Any]], problems: Mapping[str, str]) -> None:
    figures = summarize(lines)
    parts = [heading, format_figures(figures, problems), "", format_time_to_quality(lines), "", format_claims(figures)]
    text = "\n".join(parts) + "\n"
    write_atomic(Path(args.output_dir, "report.md"), text)
    plot_curves(Path(args.output_dir), lines)
    print(text[len(heading) :])


if __name__ == "__main__":
    main()
