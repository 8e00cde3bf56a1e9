"""Figures, tables and a plot of what was measured."""

import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from forms import BASELINE, FORMS
from measuring import Measurement

from t2l.files import atomic_path
from t2l.metrics import format_table

# Speed-ups that the project which t2l follows claims, without a measurement that others can repeat.
CLAIMS = {"prior art's claim: GPU": 2.0, "prior art's claim: INT8 on a CPU": 6.7}
HEADER = (
    "form",
    "cold start s",
    "p50 ms",
    "p95 ms",
    "ms/token",
    "speed-up [quartiles]",
    "in CPU time",
    "same answers",
    "batch requests/s",
    "batch speed-up",
    "in CPU time",
    "verified",
    "memory MB",
    "disk MB",
)


def summarize(measured: Mapping[str, Measurement]) -> dict[str, dict[str, Any]]:
    """Return the figures of each form; those relative to transformers only if it was measured, too."""
    base = measured.get(BASELINE)
    return {name: _summarize_form(own, base) for name, own in measured.items()}


def _summarize_form(own: Measurement, base: Measurement | None) -> dict[str, Any]:
    figures: dict[str, Any] = {"size_bytes": own.size}
    if own.cold_starts:
        figures["cold_start_s"] = statistics.median(own.cold_starts)
    if own.seconds:
        per_token = [
            seconds / (len(ids) + 1) for seconds, ids in zip(own.seconds, own.answers, strict=True)
        ]  # </s>, too
        figures |= {
            "p50_ms": 1000 * quantile(own.seconds, 0.5),
            "p95_ms": 1000 * quantile(own.seconds, 0.95),
            "ms_per_token": 1000 * statistics.median(per_token),
            "cpu_ms_per_token": 1000 * sum(own.cpu_seconds) / sum(len(ids) + 1 for ids in own.answers),
            "ms_per_token_quartiles": [1000 * quantile(per_token, q) for q in (0.25, 0.75)],
            "tokens_per_answer": statistics.mean(len(ids) + 1 for ids in own.answers),
            "memory_single_bytes": own.memory_single,
        }
        if base and len(base.seconds) == len(own.seconds):
            ratios = [first / second for first, second in zip(base.seconds, own.seconds, strict=True)]
            same = sum(first == second for first, second in zip(base.answers, own.answers, strict=True))
            figures["speed_up"] = statistics.median(ratios)
            figures["speed_up_quartiles"] = [quantile(ratios, q) for q in (0.25, 0.75)]
            figures["cpu_speed_up"] = sum(base.cpu_seconds) / sum(own.cpu_seconds)
            figures["same_answers"] = same / len(own.answers)
    if own.batch_seconds:
        figures["batch_s"] = own.batch_seconds
        figures["batch_tokens"] = own.batch_tokens
        figures["num_verified"] = own.num_verified
        figures["memory_batch_bytes"] = own.memory_batch
        figures["batch_cpu_s"] = own.batch_cpu_seconds
        if base and base.batch_seconds:
            figures["batch_cpu_speed_up"] = min(base.batch_cpu_seconds) / min(own.batch_cpu_seconds)
            figures["batch_speed_up"] = statistics.median(base.batch_seconds) / statistics.median(own.batch_seconds)
    if own.problem:
        figures["problem"] = own.problem
    return figures


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of the values lies, interpolated.

    ```python
    >>> quantile([1.0, 2.0, 4.0], 0.75)
    3.0

    ```
    """
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (position - low)


def format_figures(figures: Mapping[str, Mapping[str, Any]], batch_requests: int) -> str:
    """Return the table, with the prior art's claims as last rows, and the problems below it."""
    rows: list[Sequence[str]] = [HEADER]
    for name, own in figures.items():
        quartiles = "[{:.1f}–{:.1f}]".format(*own["speed_up_quartiles"]) if "speed_up" in own else ""
        rate = f"{batch_requests / statistics.median(own['batch_s']):.1f}" if "batch_s" in own else "–"
        verified = own.get("num_verified")
        rows.append(
            (
                FORMS[name].label,
                _format(own, "cold_start_s", "{:.2f}"),
                _format(own, "p50_ms", "{:.1f}"),
                _format(own, "p95_ms", "{:.1f}"),
                _format(own, "ms_per_token", "{:.2f}"),
                f"{_format(own, 'speed_up', '{:.1f}x')} {quartiles}".strip(),
                _format(own, "cpu_speed_up", "{:.1f}x"),
                _format(own, "same_answers", "{:.1%}"),
                rate,
                _format(own, "batch_speed_up", "{:.1f}x"),
                _format(own, "batch_cpu_speed_up", "{:.1f}x"),
                "" if verified is None else f"{verified / batch_requests:.1%}",
                _format(own, "memory_single_bytes", "{:.0f}", 1e6),
                _format(own, "size_bytes", "{:.1f}", 1e6),
            )
        )
    for label, claim in CLAIMS.items():
        rows.append([label, *[""] * 4, f"{claim:.1f}x", *[""] * (len(HEADER) - 6)])
    problems = [f"{FORMS[name].label}: {own['problem']}" for name, own in figures.items() if "problem" in own]
    return "\n".join([format_table(rows), *problems])


def _format(figures: Mapping[str, Any], key: str, pattern: str, unit: float = 1) -> str:
    return pattern.format(figures[key] / unit) if key in figures else "–"


def plot_figures(path: Path, figures: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
    """Draw the speed-up over transformers of each form and model, and the prior art's claims as lines."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    plt.rcParams |= {"svg.hashsalt": "t2l", "axes.spines.top": False, "axes.spines.right": False, "font.size": 9}
    drawn, axes = plt.subplots(1, len(figures), figsize=(6.5 * len(figures), 4), sharey=True, squeeze=False)
    for axis, (model, own) in zip(axes[0], figures.items(), strict=True):
        names = [name for name in own if "speed_up" in own[name]]
        labels = [FORMS[name].label for name in names]
        for offset, key, label in ((-0.2, "speed_up", "one at a time"), (0.2, "batch_speed_up", "many at once")):
            places = [index + offset for index in range(len(names))]
            axis.barh(places, [own[name].get(key, 0) for name in names], 0.4, label=label)
        for (label, claim), style in zip(CLAIMS.items(), ("--", ":"), strict=True):
            axis.axvline(claim, color="black", linestyle=style, linewidth=1, label=f"{label} ({claim}x)")
        axis.set_yticks(range(len(labels)), labels)
        axis.set_xlabel("times as fast as transformers eager, fp32")
        axis.set_title(model)
    axes[0][0].invert_yaxis()
    axes[0][0].legend(fontsize=7)
    drawn.tight_layout()
    with atomic_path(path) as unfinished:
        drawn.savefig(unfinished, format="svg", metadata={"Date": None})
    plt.close(drawn)
