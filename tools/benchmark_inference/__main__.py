"""Measure the speed of one model in many forms, t2l's own runtime among them, in one interleaved run.

    python tools/benchmark_inference runs/quickstart        # or: make benchmark
    python tools/benchmark_inference runs/quickstart --models t5_small --forms torch t2l_verified --num_requests 10

All forms have the same checkpoint, requests, token limit and number of threads, and search greedily. Two models are
measured: the quickstart's, and the same widened to the sizes of T5-small (tools/widen_checkpoint.py), which gives the
same answers. Each form is a process of its own; only the one that is asked runs. Every request goes to each form in
turn, so that a busy machine slows all; another request comes before it and is not timed, so that each form has its own
data in the CPU's caches. Times are from text to text, tokenisation included. CPU time is that of all threads and child
processes. It is more reliable on a busy machine, if each form has one thread.

Writes benchmark.json, benchmark.md and benchmark.svg to the folder benchmark/ in the run's. The packages that it
compares with are in the extra `benchmark`; a form whose package is not installed is left out, which is said below the
table. Linux only.
"""

import argparse
import importlib.util
import json
import platform
import signal
import statistics
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from forms import FORMS
from measuring import Measurement, Plan, measure
from preparation import MODELS, detect_target, prepare, read_requests
from processes import time_command
from summary import format_figures, plot_figures, summarize

from t2l.cpus import count_usable_cpus
from t2l.files import write_atomic

MAX_NEW_TOKENS = 128
NUM_COMMANDS = 5


def main() -> None:
    args = parse_arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))  # so that the workers are ended, too
    num_requests = max(args.num_requests + args.num_warm_up, args.num_batch_requests)
    requests = read_requests(args.run_dir, num_requests)
    plan = Plan(
        warm_up=requests[num_requests - args.num_warm_up :],
        singles=requests[: args.num_requests],
        batch=requests[: args.num_batch_requests],
        rounds=args.rounds,
        num_starts=args.num_starts,
        num_threads=args.num_threads,
        max_new_tokens=MAX_NEW_TOKENS,
    )
    output_dir = args.run_dir / "benchmark"
    measured = {model: measure_model(args, model, output_dir / model, plan) for model in args.models}
    figures = {model: summarize(own) for model, own in measured.items()}
    commands = {model: time_generate(output_dir / model / "fused_int8", requests[0]) for model in args.models}
    tables = []
    for model, own in figures.items():
        stated = f"{model}: {args.num_requests} single requests, {args.num_batch_requests} at once"
        stated += f", threads: {args.num_threads}, INT8 of ONNX for {detect_target()}"
        tables.append(f"{stated}\n\n{format_figures(own, args.num_batch_requests)}\n")
        if commands[model]:
            median, low, high = statistics.median(commands[model]), min(commands[model]), max(commands[model])
            tables.append(f"`t2l generate` to a verified answer: {median:.2f} s ({low:.2f} to {high:.2f} s)\n")
    print("\n".join(tables))
    report = {
        "machine": platform.platform(),
        "int8_target": detect_target(),
        "num_threads": args.num_threads,
        "num_requests": args.num_requests,
        "num_batch_requests": args.num_batch_requests,
        "max_new_tokens": MAX_NEW_TOKENS,
        "figures": figures,
        "command_s": commands,
        "measured": {model: {name: asdict(form) for name, form in own.items()} for model, own in measured.items()},
    }
    write_atomic(output_dir / "benchmark.json", json.dumps(report, indent=2) + "\n")
    write_atomic(output_dir / "benchmark.md", "\n".join(tables))
    plot_figures(output_dir / "benchmark.svg", figures)


def parse_arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("run_dir", type=Path, help="folder with checkpoint and dataset, e.g. runs/quickstart")
    parser.add_argument("--models", nargs="+", choices=MODELS, default=MODELS, help="default: both")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=list(FORMS), help="default: all")
    parser.add_argument("--num_requests", type=int, default=40, help="number of single requests (default: 40)")
    parser.add_argument("--num_warm_up", type=int, default=30, help="other requests, asked before (default: 30)")
    parser.add_argument(
        "--num_batch_requests", type=int, default=256, help="number of requests at once (default: 256)"
    )
    parser.add_argument("--rounds", type=int, default=2, help="times that these are asked (default: 2)")
    parser.add_argument("--num_starts", type=int, default=3, help="cold starts of each form (default: up to 3)")
    parser.add_argument("--num_threads", type=int, default=count_usable_cpus(), help="default: usable CPUs")
    return parser.parse_args(argv)


def measure_model(args: argparse.Namespace, model: str, work_dir: Path, plan: Plan) -> dict[str, Measurement]:
    missing = {name: FORMS[name].package for name in args.forms if not is_installed(FORMS[name].package)}
    names = [name for name in args.forms if name not in missing]
    folders = prepare(args.run_dir, work_dir, model, {FORMS[name].folder for name in names})
    measured = measure(names, folders, plan)
    for name, package in missing.items():
        measured[name] = Measurement(problem=f"{package} is not installed; pip install 't2l[benchmark]'")
    return measured


def time_generate(folder: Path, request: Mapping[str, str | None]) -> list[float]:
    """Return the seconds that the command `t2l generate` takes, each time in a new process; none without the model."""
    if not folder.exists():
        return []
    command = [str(Path(sys.executable).with_name("t2l")), "generate", str(request["prompt"])]
    command += ["--signature", str(request["signature"]), "--model_name_or_path", str(folder)]
    return [time_command(command) for _ in range(NUM_COMMANDS)]


def is_installed(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except ModuleNotFoundError:  # the parent package is missing
        return False


if __name__ == "__main__":
    main()
