"""Report the scored results of one or several models: Markdown, JSON, plots, and a section for the model card.

    python eval/report.py --tasks eval/ireval/ireval.jsonl --output_dir runs/report \\
        quickstart=runs/ireval/quickstart retrieval=runs/ireval/retrieval

Each folder is the --output_dir of a run of eval/score.py. Paired tests compare the first one with each of the others
on the same tasks and tests. If predictions have a `confidence`, the report says how sure each model is, and how often
it is right. --training trainer_state.json adds the learning curves of a training run, --parity parity.json the
scores of its INT8 export. Needs `pip install 't2l[report]'`.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

from huggingface_hub import EvalResult, ModelCardData

from t2l.data.rows import Row, RowError, iter_jsonl, read_rows
from t2l.extras import script_needs_extra
from t2l.files import write_atomic
from t2l.metrics import Result, format_rate, format_table
from t2l.metrics.agreement import compare_bleu, group_by_length
from t2l.metrics.calibration import compute_risk_coverage, get_confidences
from t2l.metrics.sections import format_bleu, format_calibration, format_groups, format_statuses

with script_needs_extra("report", "report.py"):
    from t2l.metrics.plots import (
        plot_ladder,
        plot_lengths,
        plot_parity,
        plot_reliability,
        plot_risk_coverage,
        plot_statuses,
        plot_training,
    )
    from t2l.metrics.significance import RATES, Comparison, compare_results


class Scored(NamedTuple):
    """The files of eval/score.py for one model."""

    results: list[Result]
    metrics: dict[str, Any]


def main() -> None:
    args = build_parser().parse_args()
    try:
        tasks = read_rows(args.tasks)
        models = dict(read_model(text) for text in args.results)
        report = make_report(tasks, models)
        plots = plot(args, report)
        write_atomic(args.output_dir / "report.json", json.dumps(report, indent=2) + "\n")
        write_atomic(args.output_dir / "report.md", format_report(report, plots))
        for name, model in models.items():
            write_atomic(args.output_dir / f"model_card_{name}.md", format_card(name, args.benchmark, model.metrics))
    except (RowError, ValueError, OSError) as err:
        sys.exit(f"report: {err}")
    print((args.output_dir / "report.md").read_text(encoding="utf-8"))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("results", nargs="+", metavar="[NAME=]FOLDER", help="output folders of eval/score.py")
    parser.add_argument("--tasks", required=True, help="the file of rows that they were scored on")
    parser.add_argument("--output_dir", required=True, type=Path, help="folder for the report")
    parser.add_argument("--benchmark", default="IREval", help="name of the tasks on the model card (default: IREval)")
    parser.add_argument("--training", type=Path, help="trainer_state.json of a checkpoint")
    parser.add_argument("--parity", type=Path, help="parity.json of an export")
    return parser


def read_model(text: str) -> tuple[str, Scored]:
    """Read the results of a model from `NAME=FOLDER`, or from `FOLDER`, whose name is then the model's.

    Raises:
        `ValueError`: for a folder without results and metrics.
    """
    name, equals, path = text.rpartition("=")
    folder = Path(path)
    try:
        results = [cast(Result, result) for _, result in iter_jsonl(folder / "results.jsonl")]
        metrics = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))
    except (RowError, OSError, ValueError) as err:
        raise ValueError(f"given {text}; allowed: an --output_dir of eval/score.py; score again ({err})") from None
    return name if equals else folder.name, Scored(results, metrics)


def make_report(tasks: Sequence[Row], models: Mapping[str, Scored]) -> dict[str, Any]:
    """Return all figures of the report; the first model is the baseline of the comparisons.

    Raises:
        `ValueError`: if the models' results are of different tasks or tests.
    """
    (first, baseline), *others = models.items()
    _check_examples(models)
    return {
        "metrics": {name: model.metrics for name, model in models.items()},
        "bleu_against_passing": {name: compare_bleu(tasks, model.results) for name, model in models.items()},
        "risk_coverage": {
            name: compute_risk_coverage(*get_confidences(model.results))
            for name, model in models.items()
            if "calibration" in model.metrics
        },
        "passing_by_length": {name: group_by_length(tasks, model.results) for name, model in models.items()},
        "compared_with": first,
        "comparisons": {name: compare_results(baseline.results, model.results) for name, model in others},
    }


def _check_examples(models: Mapping[str, Scored]) -> None:
    """Refuse results that were scored on different tests of the same tasks."""
    counts = {name: model.metrics["origin"].get("use_examples", 0) for name, model in models.items()}
    if len(set(counts.values())) > 1:
        given = ", ".join(f"{name} with {count}" for name, count in counts.items())
        raise ValueError(f"use_examples given: {given}; allowed: one number for all; score again with the largest")


def plot(args: argparse.Namespace, report: Mapping[str, Any]) -> list[str]:
    """Write the plots; return their file names."""
    folder: Path = args.output_dir
    plots = []
    for name, metrics in report["metrics"].items():
        plots.append(f"ladder_{name}.svg")
        plot_ladder(folder / plots[-1], metrics)
    if all(report["passing_by_length"].values()):
        plots.append("lengths.svg")
        plot_lengths(folder / plots[-1], report["passing_by_length"])
    plots.append("statuses.svg")
    plot_statuses(folder / plots[-1], {name: metrics["statuses"] for name, metrics in report["metrics"].items()})
    if report["risk_coverage"]:
        plots += ["risk_coverage.svg", "reliability.svg"]
        plot_risk_coverage(folder / "risk_coverage.svg", report["risk_coverage"])
        sure = {name: report["metrics"][name]["calibration"]["bins"] for name in report["risk_coverage"]}
        plot_reliability(folder / "reliability.svg", sure)
    if args.training:
        plots.append("training.svg")
        plot_training(folder / plots[-1], json.loads(args.training.read_text(encoding="utf-8"))["log_history"])
    if args.parity:
        plots.append("parity.svg")
        plot_parity(folder / plots[-1], json.loads(args.parity.read_text(encoding="utf-8")))
    return plots


def format_report(report: Mapping[str, Any], plots: Sequence[str]) -> str:
    """Return the report as Markdown."""
    metrics = report["metrics"]
    parts = ["# Results", format_ladder(metrics)]
    parts += [format_groups(key, metrics) for key in ("tier", "family")]
    parts += [format_comparison(name, report["compared_with"], pairs) for name, pairs in report["comparisons"].items()]
    parts.append(format_calibration(metrics))
    parts += [
        format_bleu(name, found) for name, found in report["bleu_against_passing"].items() if found["num_high_bleu"]
    ]
    parts += [format_statuses(metrics), *(f"![{name.removesuffix('.svg')}]({name})" for name in plots)]
    parts += ["## Where the numbers come from", *(format_origin(name, found) for name, found in metrics.items())]
    return "\n\n".join(part for part in parts if part) + "\n"


def format_ladder(metrics: Mapping[str, Any]) -> str:
    rates = list(next(iter(metrics.values()))["intervals"])
    rows = [("model", *rates, "bleu", "chrf")]
    for name, found in metrics.items():
        cells = [format_rate(found[rate], found["intervals"].get(rate)) for rate in rates]
        scores = [_format_score(found[key], found.get(f"{key}_interval")) for key in ("bleu", "chrf")]
        rows.append((name, *cells, *scores))
    note = "95 % intervals in brackets: Wilson for rates, bootstrap over tasks for BLEU and chrF."
    return f"{format_table(rows)}\n\n{note}"


def format_comparison(name: str, first: str, pairs: Mapping[str, Comparison]) -> str:
    rows = [("rate", first, name, "difference", "tasks better, worse", "p", "test")]
    for rate in RATES:
        if rate in pairs:
            pair = pairs[rate]
            low, high = pair["interval"]
            change = f"{pair['difference']:+.1%} ({low:+.1%} to {high:+.1%})"
            counts = f"{pair['only_second']}, {pair['only_first']}"
            cells = (format_rate(pair["first"]), format_rate(pair["second"]), change, counts)
            rows.append((rate, *cells, f"{pair['p_value']:.2g}", pair["test"]))
    return f"## {name} against {first}, paired\n\n{format_table(rows)}"


def format_origin(name: str, metrics: Mapping[str, Any]) -> str:
    origin = metrics["origin"]
    return (
        f"- {name}: `{origin['command']}`, commit {origin['commit']}, LLVM {metrics['llvm_version']}, "
        f"{metrics['num_samples']} samples of {metrics['num_tasks']} tasks, BLEU {metrics['bleu_signature']}, "
        f"chrF {metrics['chrf_signature']}"
    )


def format_card(name: str, benchmark: str, metrics: Mapping[str, Any]) -> str:
    """Return the metadata of a model card (`model-index`, which the Hub reads) and a section on the results."""
    results = [
        EvalResult(
            task_type="text2text-generation",
            task_name="text to LLVM IR",
            dataset_type=benchmark.lower(),
            dataset_name=benchmark,
            metric_type=rate,
            metric_value=round(metrics[rate], 4),
            verified=False,
        )
        for rate in (*metrics["intervals"], "bleu", "chrf")
        if metrics[rate] is not None
    ]
    card = ModelCardData(
        license="apache-2.0", library_name="t2l", tags=["llvm-ir"], model_name=name, eval_results=results
    )
    section = f"## {benchmark}\n\n{format_ladder({name: metrics})}\n\n{format_origin(name, metrics)}"
    return f"---\n{card.to_yaml()}\n---\n\n{section}\n"


def _format_score(score: float | None, interval: Sequence[float] | None) -> str:
    if score is None:
        return "n/a"
    return f"{score:.1f}" + (f" ({interval[0]:.1f} to {interval[1]:.1f})" if interval else "")


if __name__ == "__main__":
    main()
