"""Plots of results, as SVG files. Needs matplotlib (`pip install 't2l[report]'`)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib

from t2l.files import atomic_path

matplotlib.use("Agg")  # a backend that needs no display
from matplotlib import pyplot as plt  # noqa: E402  # imported after the backend is chosen
from matplotlib.axes import Axes  # noqa: E402

_LADDER = ("parse_rate", "verify_rate", "exact_match", "canonical_match", "pass@1")
_SIZE = (7.0, 3.6)  # inches
plt.rcParams |= {"svg.hashsalt": "t2l", "axes.spines.top": False, "axes.spines.right": False, "font.size": 9}


def plot_ladder(path: Path, metrics: Mapping[str, Any]) -> None:
    """Draw the rates of the ladder for all tasks and for each tier (or family)."""
    groups = {"all": metrics, **metrics.get("by_tier", metrics.get("by_family", {}))}
    names = [name for name in _LADDER if metrics.get(name) is not None]
    figure, axes = plt.subplots(figsize=(max(_SIZE[0], 0.8 * len(groups)), _SIZE[1]))
    width = 0.8 / len(names)
    for index, name in enumerate(names):
        positions = [group + (index - (len(names) - 1) / 2) * width for group in range(len(groups))]
        axes.bar(positions, [group[name] or 0 for group in groups.values()], width, label=name)
    axes.set_xticks(range(len(groups)), list(groups), rotation=30, ha="right")
    _finish(path, figure, axes, "share of samples", limit=True)


def plot_lengths(path: Path, named: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Draw pass@1 by length of the reference, with 95 % intervals, one line for each model."""
    figure, axes = plt.subplots(figsize=_SIZE)
    for name, groups in named.items():
        middles = [(group["from"] + group["to"]) / 2 for group in groups]
        rates = [group["passed"] for group in groups]
        below = [max(0.0, group["passed"] - group["interval"][0]) for group in groups]
        above = [max(0.0, group["interval"][1] - group["passed"]) for group in groups]
        axes.errorbar(middles, rates, yerr=[below, above], marker="o", capsize=3, label=name)
    axes.set_xlabel("characters of the reference")
    _finish(path, figure, axes, "pass@1", limit=True)


def plot_statuses(path: Path, named: Mapping[str, Mapping[str, int]]) -> None:
    """Draw the share of each status among the samples of each model."""
    figure, axes = plt.subplots(figsize=(_SIZE[0], 1.2 + 0.4 * len(named)))
    statuses = dict.fromkeys(status for counts in named.values() for status in counts)
    left = [0.0] * len(named)
    colors = plt.get_cmap("tab20")
    for index, status in enumerate(statuses):
        shares = [counts.get(status, 0) / sum(counts.values()) for counts in named.values()]
        axes.barh(list(named), shares, left=left, label=status, color=colors(index))
        left = [start + share for start, share in zip(left, shares, strict=True)]
    axes.set_xlabel("share of samples")
    axes.set_xlim(0, 1)
    axes.invert_yaxis()
    _finish(path, figure, axes, "", columns=4)


def plot_risk_coverage(path: Path, named: Mapping[str, Sequence[Mapping[str, float]]]) -> None:
    """Draw the share of wrong answers among the surest, by the share of samples answered, one line for each model."""
    figure, axes = plt.subplots(figsize=_SIZE)
    for name, points in named.items():
        coverages, risks = [point["coverage"] for point in points], [point["risk"] for point in points]
        (line,) = axes.plot(coverages, risks, label=name)
        axes.plot(coverages[-1:], risks[-1:], marker="o", color=line.get_color())  # where its answers end
    axes.set_xlabel("coverage: share of samples answered, the surest first")
    axes.set_xlim(0, 1)
    _finish(path, figure, axes, "risk: share of answers not right", limit=True)


def plot_reliability(path: Path, named: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Draw the share of right answers by confidence, with 95 % intervals, one line for each model."""
    figure, axes = plt.subplots(figsize=(_SIZE[1], _SIZE[1]))
    axes.plot([0, 1], [0, 1], color="gray", linestyle="dashed", label="as right as sure")
    for name, bins in named.items():
        found = [group for group in bins if group["count"]]
        below = [max(0.0, group["right"] - group["interval"][0]) for group in found]
        above = [max(0.0, group["interval"][1] - group["right"]) for group in found]
        confidences, shares = [group["confidence"] for group in found], [group["right"] for group in found]
        axes.errorbar(confidences, shares, yerr=[below, above], marker="o", capsize=3, label=name)
    axes.set_xlabel("confidence")
    axes.set_xlim(0, 1)
    _finish(path, figure, axes, "share of answers that are right", limit=True, columns=2)


def plot_training(path: Path, history: Sequence[Mapping[str, float]]) -> None:
    """Draw the losses over steps, from a Trainer's `log_history`."""
    figure, axes = plt.subplots(figsize=_SIZE)
    for key, label in (("loss", "training"), ("eval_loss", "validation")):
        points = [(entry["step"], entry[key]) for entry in history if key in entry]
        if points:
            axes.plot(*zip(*points, strict=True), label=label)
    axes.set_yscale("log")
    axes.set_xlabel("optimizer steps")
    _finish(path, figure, axes, "loss, nats per token")


def plot_parity(path: Path, parity: Mapping[str, Any]) -> None:
    """Draw the rates of each form of an exported model (torch, ONNX, INT8), from `parity.json`."""
    models = parity["models"].values()
    names = [rate for rate in ("verify_rate", "exact_match", "pass@1") if all(m.get(rate) is not None for m in models)]
    figure, axes = plt.subplots(figsize=_SIZE)
    width = 0.8 / len(parity["models"])
    for index, (form, model) in enumerate(parity["models"].items()):
        label = f"{form}, {model['size_bytes'] / 1e6:.1f} MB"
        positions = [rate + index * width for rate in range(len(names))]
        axes.bar(positions, [model[name] for name in names], width, label=label)
    axes.set_xticks([rate + 0.4 - width / 2 for rate in range(len(names))], names)
    _finish(path, figure, axes, f"share of {parity['num_samples']} samples", limit=True)


def _finish(path: Path, figure: Any, axes: Axes, label: str, *, limit: bool = False, columns: int = 5) -> None:
    axes.set_ylabel(label)
    if limit:
        axes.set_ylim(0, 1)
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=columns, frameon=False)
    with atomic_path(path) as unfinished:
        figure.savefig(unfinished, format="svg", bbox_inches="tight", metadata={"Date": None})
    plt.close(figure)
