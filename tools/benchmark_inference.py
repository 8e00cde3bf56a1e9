"""How fast one model answers in each of its forms: torch fp32, ONNX fp32 exported on the spot, ONNX INT8.

    python tools/benchmark_inference.py runs/quickstart        # or: make benchmark

One request at a time, greedy, the same requests for all, in turn within one run; medians. Answers of different lengths
are made comparable by counting milliseconds per token. Writes runs/quickstart/benchmark_inference.json.
"""

import argparse
import json
import platform
import statistics
import tempfile
import time
from pathlib import Path

from t2l.arguments import DecodingArguments
from t2l.data.rows import read_rows
from t2l.data.serialization import serialize
from t2l.export import export_onnx
from t2l.inference import Generator, load_generator
from t2l.metrics import format_table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("run_dir", type=Path, help="a folder with checkpoint, onnx and dataset, e.g. runs/quickstart")
    parser.add_argument("--num_requests", type=int, default=40, help="requests per form (default: 40)")
    args = parser.parse_args()
    tasks = read_rows(args.run_dir / "dataset" / "test.jsonl")[: args.num_requests]
    with tempfile.TemporaryDirectory() as work_dir:
        folders = {
            "torch_fp32": args.run_dir / "checkpoint",
            "onnx_fp32": export_onnx(args.run_dir / "checkpoint", work_dir),
            "onnx_int8": args.run_dir / "onnx",
        }
        generators = {name: load_generator(folder) for name, folder in folders.items()}
    timings: dict[str, list[tuple[float, int]]] = {name: [] for name in generators}
    for generator in generators.values():
        measure(generator, tasks[0])
    for task in tasks:
        for name, generator in generators.items():
            timings[name].append(measure(generator, task))
    figures = {
        name: {
            "ms_per_request": statistics.median(seconds * 1000 for seconds, _ in own),
            "ms_per_token": statistics.median(seconds * 1000 / tokens for seconds, tokens in own),
        }
        for name, own in timings.items()
    }
    base = figures["torch_fp32"]["ms_per_token"]
    rows = [("form", "ms per request", "ms per token", "speed-up per token")]
    for name, own in figures.items():
        speed_up = f"{base / own['ms_per_token']:.2f}x"
        rows.append((name, f"{own['ms_per_request']:.1f}", f"{own['ms_per_token']:.2f}", speed_up))
    print(format_table(rows))
    report = {"num_requests": len(tasks), "machine": platform.platform(), "figures": figures}
    (args.run_dir / "benchmark_inference.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


def measure(generator: Generator, task: dict[str, object]) -> tuple[float, int]:
    """Seconds for one request, and the tokens that were generated for it."""
    time.sleep(0.1)  # ONNX Runtime's threads spin for a while after a call, and would slow the next form down
    start = time.perf_counter()
    ((text,),) = generator.generate_completions([task], DecodingArguments(max_new_tokens=128))
    seconds = time.perf_counter() - start
    written = serialize(text, str(task["entry_point"]), str(task["signature"]))
    return seconds, len(generator.tokenizer(written)["input_ids"])


if __name__ == "__main__":
    main()
