"""Print the results of a run as one table: dataset, training, scores, INT8 export.

    python tools/show_run.py runs/quickstart

Reads the files that the stages wrote to the folder. If the file of a stage is missing, the table has the command that
runs the stage, and the exit status is 1.
"""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from t2l.metrics import format_rate, format_table

Lines: TypeAlias = list[tuple[str, str]]  # names of figures, with their values as text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("run_dir", type=Path, help="folder of a run, e.g. runs/quickstart")
    run_dir = parser.parse_args().run_dir
    rows, complete = [("stage", "measure", "value")], True
    for stage, file, describe, command in STAGES:
        figures = read_figures(run_dir / file)
        complete = complete and figures is not None
        lines = [("not run", command.format(run_dir=run_dir))] if figures is None else describe(figures)
        rows += [(stage, measure, value) for measure, value in lines]
    print(format_table(rows))
    return 0 if complete else 1


def read_figures(path: Path) -> dict[str, Any] | None:
    """Return the figures of a JSON file, or `None` if it is missing or malformed."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def describe_dataset(figures: Mapping[str, Any]) -> Lines:
    leaks = ", ".join(f"{by} {count}" for by, count in figures["leaks"].items())
    return [
        ("rows", ", ".join(f"{split} {count}" for split, count in figures["rows"].items())),
        ("families of programs", str(len(figures["families"]))),
        ("held-out rows also in training", leaks),
        ("exact-match ceiling", f"{figures['exact_match_ceiling']:.2%}"),
    ]


def describe_training(figures: Mapping[str, Any]) -> Lines:
    return [
        ("time", f"{figures['train_runtime']:.0f} s"),
        ("epochs", f"{figures['epoch']:.1f}"),
        ("mean training loss", f"{figures['train_loss']:.3f} nats per token"),
    ]


def describe_steps(state: Mapping[str, Any]) -> Lines:
    return [("optimizer steps", str(state["global_step"]))]


def describe_scores(metrics: Mapping[str, Any]) -> Lines:
    lines = [("tasks, samples", f"{metrics['num_tasks']}, {metrics['num_samples']}")]
    for name, interval in metrics["intervals"].items():
        bounds = "" if interval is None else f" (95 %: {interval[0]:.1%} to {interval[1]:.1%})"
        lines.append((name, format_rate(metrics[name]) + bounds))
    for name in ("bleu", "chrf"):
        lines.append((name, "n/a" if metrics[name] is None else f"{metrics[name]:.1f} of 100"))
    return [*lines, ("BLEU signature", metrics["bleu_signature"]), ("LLVM", metrics["llvm_version"])]


def describe_export(parity: Mapping[str, Any]) -> Lines:
    lines = []
    for name, model in parity["models"].items():
        rates = [f"{rate} {format_rate(model.get(rate))}" for rate in ("exact_match", "verify_rate", "pass@1")]
        lines.append((name, f"{model['size_bytes'] / 1e6:.1f} MB, {', '.join(rates)}"))
    agreement = ", ".join(f"{name} {share:.2%}" for name, share in parity["token_agreement"].items())
    return [*lines, ("same tokens as torch_fp32", f"{agreement} on {parity['num_samples']} rows")]


TRAIN = (
    "accelerate launch --config_file configs/accelerate/cpu.yaml recipes/train.py "
    "--config configs/train/quickstart.yaml"
)
STAGES = [  # name of the stage, its file, the function that describes the file, the command that writes it
    (
        "dataset",
        "dataset/figures.json",
        describe_dataset,
        "python recipes/build_dataset.py --config configs/data/quickstart.yaml",
    ),
    ("training", "checkpoint/train_results.json", describe_training, TRAIN),
    ("training", "checkpoint/trainer_state.json", describe_steps, TRAIN),
    (
        "test split",
        "eval/metrics.json",
        describe_scores,
        "python eval/score.py --tasks {run_dir}/dataset/test.jsonl "
        "--predictions {run_dir}/eval/predictions.jsonl --output_dir {run_dir}/eval",
    ),
    (
        "export",
        "onnx/parity.json",
        describe_export,
        "python recipes/export_onnx.py --config configs/export/quickstart.yaml",
    ),
]

if __name__ == "__main__":
    sys.exit(main())
