"""Measure the speed of a model in three forms: torch fp32, ONNX fp32 (exported for the measurement), ONNX INT8.

    python tools/benchmark_inference.py runs/quickstart        # or: make benchmark

Every request goes to each form in turn, one at a time, with greedy decoding. Medians of the milliseconds per request
and per token are printed; the lengths of the answers may differ between forms. Writes benchmark_inference.json to the
folder.
"""

import argparse
import json
import platform
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from t2l.arguments import DecodingArguments
from t2l.data.rows import Row, read_rows
from t2l.data.serialization import serialize
from t2l.export import export_onnx
from t2l.files import write_atomic
from t2l.inference import Generator, load_generator
from t2l.metrics import format_table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("run_dir", type=Path, help="folder with checkpoint, onnx and dataset, e.g. runs/quickstart")
    parser.add_argument("--num_requests", type=int, default=40, help="number of requests to each form (default: 40)")
    args = parser.parse_args()
    tasks = read_rows(args.run_dir / "dataset" / "test.jsonl")[: args.num_requests]
    figures = measure(load_forms(args.run_dir), tasks)
    print(format_figures(figures))
    report = {"num_requests": len(tasks), "machine": platform.platform(), "figures": figures}
    write_atomic(args.run_dir / "benchmark_inference.json", json.dumps(report, indent=2) + "\n")


def load_forms(run_dir: Path) -> dict[str, Generator]:
    with tempfile.TemporaryDirectory() as work_dir:
        folders = {
            "torch_fp32": run_dir / "checkpoint",
            "onnx_fp32": export_onnx(run_dir / "checkpoint", work_dir),
            "onnx_int8": run_dir / "onnx",
        }
        return {name: load_generator(folder) for name, folder in folders.items()}


def measure(generators: Mapping[str, Generator], tasks: Sequence[Row]) -> dict[str, dict[str, float]]:
    """Return `ms_per_request` and `ms_per_token` of each form: medians over the requests."""
    for generator in generators.values():
        time_request(generator, tasks[0])  # the first call is slower
    timings: dict[str, list[tuple[float, int]]] = {name: [] for name in generators}
    for task in tasks:
        for name, generator in generators.items():
            timings[name].append(time_request(generator, task))
    return {
        name: {
            "ms_per_request": statistics.median(seconds * 1000 for seconds, _ in own),
            "ms_per_token": statistics.median(seconds * 1000 / tokens for seconds, tokens in own),
        }
        for name, own in timings.items()
    }


def time_request(generator: Generator, task: Row) -> tuple[float, int]:
    """Return the seconds for one request, and the number of generated tokens."""
    time.sleep(0.1)  # ONNX Runtime's threads stay busy for a while after a call, which would slow down the next form
    start = time.perf_counter()
    ((text,),) = generator.generate_completions([task], DecodingArguments(max_new_tokens=128))
    seconds = time.perf_counter() - start
    written = serialize(text, task["entry_point"], task["signature"])
    return seconds, len(generator.tokenizer(written)["input_ids"])


def format_figures(figures: Mapping[str, Mapping[str, float]]) -> str:
    base = figures["torch_fp32"]["ms_per_token"]
    rows = [("form", "ms per request", "ms per token", "speed-up per token")]
    for name, own in figures.items():
        speed_up = f"{base / own['ms_per_token']:.2f}x"
        rows.append((name, f"{own['ms_per_request']:.1f}", f"{own['ms_per_token']:.2f}", speed_up))
    return format_table(rows)


if __name__ == "__main__":
    main()
