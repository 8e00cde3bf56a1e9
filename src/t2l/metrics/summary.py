"""The metrics of a set of predictions as tables, to be read."""

from collections.abc import Mapping, Sequence
from typing import Any

from t2l.metrics.tables import format_table


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
    if metrics["messages"]:
        counts = [(found["message"], str(found["count"])) for found in metrics["messages"]]
        tables.append(format_table([("refused by LLVM", "samples"), *counts]))
    return "\n\n".join(tables)


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
