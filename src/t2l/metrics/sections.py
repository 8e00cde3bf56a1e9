"""Sections of a report on scored results, in Markdown; most have a column for each model."""

from collections.abc import Mapping
from typing import Any

from t2l.metrics.summary import format_confidence
from t2l.metrics.tables import format_rate, format_table


def format_groups(key: str, metrics: Mapping[str, Any]) -> str:
    """Return a table of pass@1 by tier or family, with a column for each model; empty if tasks lack this key."""
    groups = next(iter(metrics.values())).get(f"by_{key}")
    if not groups:
        return ""
    rows = [(key, "tasks", *metrics)]
    for group, figures in groups.items():
        rates = [found[f"by_{key}"][group] for found in metrics.values()]
        cells = [format_rate(rate["pass@1"], rate["intervals"]["pass@1"]) for rate in rates]
        rows.append((group, str(figures["num_tasks"]), *cells))
    return f"## pass@1 by {key}\n\n{format_table(rows)}"


def format_calibration(metrics: Mapping[str, Any]) -> str:
    """Return a section on how sure each model is, and how often it is right; empty if no model says how sure it is."""
    parts = []
    for name, found in metrics.items():
        if "calibration" in found:
            parts += [f"{name}: {format_confidence(found['calibration'])}", _format_bins(found["calibration"])]
    return "\n\n".join(["## How sure, and how right", *parts, *_format_origins(metrics)]) if parts else ""


def _format_bins(calibration: Mapping[str, Any]) -> str:
    rows = [("confidence", "answers", "mean confidence", "right")]
    for found in calibration["bins"]:
        if found["count"]:
            confidence, share = format_rate(found["confidence"]), format_rate(found["right"], found["interval"])
            rows.append((f"{found['from']:.0%} to {found['to']:.0%}", str(found["count"]), confidence, share))
    return format_table(rows)


def _format_origins(metrics: Mapping[str, Any]) -> list[str]:
    """Return a table of right answers by origin, with a column for each model; none if no model names origins."""
    origins = {name: found["by_origin"] for name, found in metrics.items() if "by_origin" in found}
    rows = [("origin of the answer", *(f"right: {name}" for name in origins))]
    for kind in dict.fromkeys(kind for counts in origins.values() for kind in counts):
        found = [counts.get(kind, {"right": 0, "count": 0}) for counts in origins.values()]
        rows.append((kind, *(f"{own['right']} of {own['count']}" for own in found)))
    return [format_table(rows)] if origins else []


def format_bleu(name: str, found: Mapping[str, Any]) -> str:
    """Return a section on the figures of `compare_bleu`."""
    rows = [["sentence BLEU", "samples", "exact match", "canonical match", "passes"]]
    for group in found["bins"]:
        shares = [format_rate(group[key]) for key in ("exact_match", "canonical_match", "passed")]
        rows.append([f"{group['from']} to {group['to']}", str(group["samples"]), *shares])
    wrong = f"{found['wrong_at_high_bleu']:.1%} are wrong programs"
    summary = f"Of {found['num_high_bleu']} samples with BLEU of 80 or more, {wrong}."
    if found["low_bleu_when_right"] is not None:
        summary += f" Of the right ones, {found['low_bleu_when_right']:.1%} have less."
    return f"## BLEU and passing: {name}\n\n{format_table(rows)}\n\n{summary}"


def format_statuses(metrics: Mapping[str, Any]) -> str:
    """Return a section on statuses and LLVM's messages, for each model."""
    statuses = dict.fromkeys(status for found in metrics.values() for status in found["statuses"])
    rows = [("status", *metrics)]
    rows += [(s, *(str(found["statuses"].get(s, 0)) for found in metrics.values())) for s in statuses]
    parts = [f"## What went wrong\n\n{format_table(rows)}"]
    for name, found in metrics.items():
        if found["messages"]:
            counts = [(entry["message"], str(entry["count"])) for entry in found["messages"]]
            table = format_table([("message", "samples"), *counts])
            parts.append(f"LLVM's most common messages about {name}:\n\n{table}")
    return "\n\n".join(parts)
