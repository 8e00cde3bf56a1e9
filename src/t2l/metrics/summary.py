"""The metrics of a set of predictions as tables, to be read."""

from collections.abc import Mapping, Sequence
from typing import Any

from t2l.metrics.tables import format_rate, format_table


def format_metrics(metrics: Mapping[str, Any]) -> str:
    """Return the metrics as tables, with the numbers of samples and tasks."""
    tables = [_format_ladder(metrics)]
    tables += [_format_groups(key, metrics[f"by_{key}"]) for key in ("tier", "family") if f"by_{key}" in metrics]
    decided = metrics["decided_by"]
    tables.append(
        f"{metrics['num_samples']} samples of {metrics['num_tasks']} tasks, {metrics['num_tasks_with_tests']} with "
        f"tests, {metrics['num_tasks_with_reference']} with a reference; LLVM {metrics['llvm_version']}\n"
        f"pass@k decided by tests for {decided['tests']} samples, by equivalence with the reference for "
        f"{decided['equivalence']}; the {decided['none']} undecided count as not passed\n"
        "statuses: " + ", ".join(f"{status} {count}" for status, count in metrics["statuses"].items()) + "\n"
        f"BLEU {metrics['bleu_signature']}; chrF {metrics['chrf_signature']}"
    )
    if "calibration" in metrics:
        tables.append(format_confidence(metrics["calibration"]))
    if "by_origin" in metrics:
        shares = (f"{kind} {found['right']} of {found['count']}" for kind, found in metrics["by_origin"].items())
        tables.append(f"right by origin of the answer: {', '.join(shares)}")
    if metrics["messages"]:
        counts = [(found["message"], str(found["count"])) for found in metrics["messages"]]
        tables.append(format_table([("refused by LLVM", "samples"), *counts]))
    return "\n\n".join(tables)


def format_confidence(calibration: Mapping[str, Any]) -> str:
    """Return the figures of `compute_calibration` without its bins, in words."""
    high = calibration["high_confidence"]
    error, brier = calibration["expected_calibration_error"], calibration["brier_score"]
    return (
        f"{calibration['num_answers']} of {calibration['num_samples']} samples are answers with a confidence. "
        f"Right among the {high['count']} with {high['from']:.0%} or more: "
        f"{format_rate(high['right'], high['interval'])}. Expected calibration error "
        f"{_format_value(error, None, 3)[0]}, Brier score {_format_value(brier, None, 3)[0]}, area under the "
        f"risk-coverage curve {_format_value(calibration['area_under_risk_coverage'], None, 3)[0]}."
    )


def _format_ladder(metrics: Mapping[str, Any]) -> str:
    rows = [("metric", "value", "95 % interval")]
    for name, interval in metrics["intervals"].items():
        rows.append((name, *_format_value(metrics[name], interval, 4)))
    for name in ("bleu", "chrf"):
        rows.append((f"{name} (0-100)", *_format_value(metrics[name], metrics.get(f"{name}_interval"), 2)))
    return format_table(rows)


def _format_value(value: float | None, interval: Sequence[float] | None, digits: int) -> tuple[str, str]:
    bounds = "" if interval is None else f"{interval[0]:.{digits}f} to {interval[1]:.{digits}f}"
    return "n/a" if value is None else f"{value:.{digits}f}", bounds


def _format_groups(key: str, groups: Mapping[str, Mapping[str, Any]]) -> str:
    names = list(next(iter(groups.values()))["intervals"])
    rows = [(key, "tasks", *names)]
    for group, rates in groups.items():
        values = (_format_value(rates[name], None, 4)[0] for name in names)
        rows.append((group, str(rates["num_tasks"]), *values))
    return format_table(rows)
