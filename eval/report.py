"""Report scored results, one model or several: Markdown, JSON, plots, and the section of a model card.

    python eval/report.py --tasks eval/ireval/ireval.jsonl --output_dir runs/report \\
        quickstart=runs/ireval/quickstart retrieval=runs/ireval/retrieval

Each folder holds what eval/score.py wrote there. The first is what the others are compared with, by paired tests on
the same tasks. --training trainer_state.json and --parity parity.json add the curves of a run and what its INT8 export
kept. Needs `pip install 't2l[report]'`.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from huggingface_hub import EvalResult, ModelCardData

from t2l.data.rows import RowError, iter_jsonl, read_rows
from t2l.metrics import format_table
from t2l.metrics.agreement import compare_bleu, group_by_length
from t2l.metrics.plots import plot_ladder, plot_lengths, plot_parity, plot_statuses, plot_training
from t2l.metrics.significance import RATES, compare_results

Figures = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("results", nargs="+", metavar="[NAME=]FOLDER", help="output folders of eval/score.py")
    parser.add_argument("--tasks", required=True, help="the file of rows that they were scored on")
    parser.add_argument("--output_dir", required=True, type=Path, help="folder for the report")
    parser.add_argument("--benchmark", default="IREval", help="the tasks' name on the model card (default: IREval)")
    parser.add_argument("--training", type=Path, help="a checkpoint's trainer_state.json")
    parser.add_argument("--parity", type=Path, help="an export's parity.json")
    args = parser.parse_args()
    try:
        tasks = read_rows(args.tasks)
        models = dict(read_model(text) for text in args.results)
        report = make_report(tasks, models)
        args.output_dir.mkdir(parents=True, exist_ok=True)
        plots = plot(args, tasks, models)
        write(args.output_dir / "report.json", json.dumps(report, indent=2) + "\n")
        write(args.output_dir / "report.md", format_report(report, plots))
        for name, (_, metrics) in models.items():
            write(args.output_dir / f"model_card_{name}.md", format_card(name, args.benchmark, metrics))
    except (RowError, ValueError, OSError) as err:
        sys.exit(f"report: {err}")
    print((args.output_dir / "report.md").read_text(encoding="utf-8"))


def read_model(text: str) -> tuple[str, tuple[list[Figures], Figures]]:
    """The name, results and metrics of `NAME=FOLDER`, or of a folder under its own name.

    Raises:
        `ValueError`: for a folder without them.
    """
    name, equals, path = text.rpartition("=")
    folder = Path(path)
    try:
        results = [result for _, result in iter_jsonl(folder / "results.jsonl")]
        metrics = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))
    except (RowError, OSError, ValueError) as err:
        raise ValueError(f"given {text}; allowed: a folder that eval/score.py wrote; score it anew ({err})") from None
    return name if equals else folder.name, (results, metrics)


def make_report(tasks: list[Figures], models: dict[str, tuple[list[Figures], Figures]]) -> Figures:
    """All figures of the report."""
    (first, (first_results, _)), *others = models.items()
    return {
        "metrics": {name: metrics for name, (_, metrics) in models.items()},
        "bleu_against_passing": {name: compare_bleu(tasks, results) for name, (results, _) in models.items()},
        "passing_by_length": {name: group_by_length(tasks, results) for name, (results, _) in models.items()},
        "compared_with": first,
        "comparisons": {name: compare_results(first_results, results) for name, (results, _) in others},
    }


def plot(
    args: argparse.Namespace, tasks: list[Figures], models: dict[str, tuple[list[Figures], Figures]]
) -> list[str]:
    """Write the plots; returns their file names."""
    folder = args.output_dir
    for name, (_, metrics) in models.items():
        plot_ladder(folder / f"ladder_{name}.svg", metrics)
    plots = [f"ladder_{name}.svg" for name in models]
    lengths = {name: group_by_length(tasks, results) for name, (results, _) in models.items()}
    if all(lengths.values()):
        plot_lengths(folder / "lengths.svg", lengths)
        plots.append("lengths.svg")
    plot_statuses(folder / "statuses.svg", {name: metrics["statuses"] for name, (_, metrics) in models.items()})
    plots.append("statuses.svg")
    if args.training:
        plot_training(folder / "training.svg", json.loads(args.training.read_text(encoding="utf-8"))["log_history"])
        plots.append("training.svg")
    if args.parity:
        plot_parity(folder / "parity.svg", json.loads(args.parity.read_text(encoding="utf-8")))
        plots.append("parity.svg")
    return plots


def format_report(report: Figures, plots: list[str]) -> str:
    """The report as Markdown."""
    metrics = report["metrics"]
    parts = ["# Results", format_ladder(metrics), *format_groups(metrics)]
    parts += [format_comparison(name, report["compared_with"], found) for name, found in report["comparisons"].items()]
    parts += [
        format_bleu(name, found) for name, found in report["bleu_against_passing"].items() if found["num_high_bleu"]
    ]
    parts += [format_statuses(metrics), *(f"![{name.removesuffix('.svg')}]({name})" for name in plots)]
    parts += ["## Where the numbers come from", *(format_origin(name, found) for name, found in metrics.items())]
    return "\n\n".join(part for part in parts if part) + "\n"


def format_ladder(metrics: dict[str, Figures]) -> str:
    rates = list(next(iter(metrics.values()))["intervals"])
    rows = [("model", *rates, "bleu", "chrf")]
    for name, found in metrics.items():
        cells = [_rate(found[rate], found["intervals"].get(rate)) for rate in rates]
        rows.append((name, *cells, *(_score(found[key], found.get(f"{key}_interval")) for key in ("bleu", "chrf"))))
    note = "95 % intervals in brackets: Wilson for rates, bootstrap over tasks for BLEU and chrF."
    return f"{format_table(rows)}\n\n{note}"


def format_groups(metrics: dict[str, Figures]) -> list[str]:
    """pass@1 of each tier and family, a column for each model."""
    parts = []
    for key in ("tier", "family"):
        groups = next(iter(metrics.values())).get(f"by_{key}", {})
        rows = [(key, "tasks", *metrics)]
        for group, rates in groups.items():
            cells = (found[f"by_{key}"][group] for found in metrics.values())
            rows.append(
                (group, str(rates["num_tasks"]), *(_rate(c["pass@1"], c["intervals"]["pass@1"]) for c in cells))
            )
        parts.append(f"## pass@1 by {key}\n\n{format_table(rows)}" if groups else "")
    return parts


def format_comparison(name: str, first: str, found: Figures) -> str:
    rows = [("rate", first, name, "difference", "tasks better, worse", "p", "test")]
    for rate in RATES:
        if rate in found:
            pair = found[rate]
            low, high = pair["interval"]
            change = f"{pair['difference']:+.1%} ({low:+.1%} to {high:+.1%})"
            counts = f"{pair['only_second']}, {pair['only_first']}"
            cells = (f"{pair['first']:.1%}", f"{pair['second']:.1%}", change, counts, f"{pair['p_value']:.2g}")
            rows.append((rate, *cells, pair["test"]))
    return f"## {name} against {first}, paired\n\n{format_table(rows)}"


def format_bleu(name: str, found: Figures) -> str:
    rows = [("sentence BLEU", "samples", "exact match", "canonical match", "passes")]
    for group in found["bins"]:
        shares = (_rate(group[key], None) for key in ("exact_match", "canonical_match", "passed"))
        rows.append((f"{group['from']} to {group['to']}", str(group["samples"]), *shares))
    wrong = f"{found['wrong_at_high_bleu']:.1%} are wrong programs"
    told = f"Of {found['num_high_bleu']} samples with BLEU of 80 or more, {wrong}."
    if found["low_bleu_when_right"] is not None:
        told += f" Of the right ones, {found['low_bleu_when_right']:.1%} have less."
    return f"## BLEU and being right: {name}\n\n{format_table(rows)}\n\n{told}"


def format_statuses(metrics: dict[str, Figures]) -> str:
    statuses = dict.fromkeys(status for found in metrics.values() for status in found["statuses"])
    rows = [("status", *metrics)]
    rows += [(s, *(str(found["statuses"].get(s, 0)) for found in metrics.values())) for s in statuses]
    parts = [f"## What went wrong\n\n{format_table(rows)}"]
    for name, found in metrics.items():
        if found["messages"]:
            refused = [(entry["message"], str(entry["count"])) for entry in found["messages"]]
            parts.append(
                f"LLVM's commonest complaints about {name}:\n\n{format_table([('message', 'samples'), *refused])}"
            )
    return "\n\n".join(parts)


def format_origin(name: str, metrics: Figures) -> str:
    origin = metrics["origin"]
    return (
        f"- {name}: `{origin['command']}`, commit {origin['commit']}, LLVM {metrics['llvm_version']}, "
        f"{metrics['num_samples']} samples of {metrics['num_tasks']} tasks, BLEU {metrics['bleu_signature']}, "
        f"chrF {metrics['chrf_signature']}"
    )


def format_card(name: str, benchmark: str, metrics: Figures) -> str:
    """A model card's metadata (`model-index`, as the Hub reads it) and its section on results."""
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


def write(path: Path, text: str) -> None:
    """The file appears complete or not at all."""
    unfinished = path.with_name(f".{path.name}")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)


def _rate(rate: float | None, interval: list[float] | None) -> str:
    if rate is None:
        return "n/a"
    return f"{rate:.1%}" + (f" ({interval[0]:.1%} to {interval[1]:.1%})" if interval else "")


def _score(score: float | None, interval: list[float] | None) -> str:
    if score is None:
        return "n/a"
    return f"{score:.1f}" + (f" ({interval[0]:.1f} to {interval[1]:.1f})" if interval else "")


if __name__ == "__main__":
    main()
