"""The plot: pass@1 and loss over training time."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib
from variants import ALL_OFF, DEFAULT

from t2l.files import atomic_path

matplotlib.use("Agg")  # a backend that needs no display
from matplotlib import pyplot as plt  # noqa: E402  # imported after the backend is chosen

plt.rcParams |= {"svg.hashsalt": "t2l", "axes.spines.top": False, "axes.spines.right": False, "font.size": 9}


def plot_curves(folder: Path, lines: Sequence[Mapping[str, Any]]) -> None:
    """Write curves.svg and curves.png: `default` and `all_off`, one line for each seed."""
    figure, drawn = plt.subplots(1, 2, figsize=(9, 3.6))
    for axes, key, label in zip(drawn, ("pass@1", "loss"), ("pass@1", "validation loss, nats per token"), strict=True):
        for name, color in ((DEFAULT, "tab:blue"), (ALL_OFF, "tab:orange")):
            for number, seed in enumerate(dict.fromkeys(line["seed"] for line in lines)):
                own = [x for x in lines if x["variant"] == name and x["seed"] == seed and key in x]
                points = [(line["seconds"], line[key]) for line in own]
                if points:
                    axes.plot(*zip(*points, strict=True), marker=".", color=color, label=None if number else name)
        axes.set_xlabel("seconds of training")
        axes.set_ylabel(label)
        if axes.lines:
            axes.legend(frameon=False)
    drawn[0].set_ylim(0, 1)
    figure.tight_layout()
    for form in ("svg", "png"):
        with atomic_path(folder / f"curves.{form}") as unfinished:
            figure.savefig(unfinished, format=form, dpi=150, metadata={"Date": None} if form == "svg" else None)
    plt.close(figure)
