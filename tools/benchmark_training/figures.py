"""Figures and tables of the curves: speeds, memory, quality at equal time, time to equal quality."""

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from variants import ALL_OFF, DEFAULT, VARIANTS

from t2l.metrics import format_table

Line = Mapping[str, Any]
SPEEDS = ("examples_per_second", "tokens_per_second", "padding")
QUALITIES = ("loss", "pass@1")
HEADER = (
    *("variant", "what differs", "examples/s", "tokens/s", "padding", "speed [quartiles]"),
    *("memory MB", "without libraries", "steps", "loss", "pass@1"),
)


def summarize(lines: Sequence[Line]) -> dict[str, dict[str, Any]]:
    """Return the figures of each variant.

    Args:
        lines (`Sequence[Line]`): of curves.jsonl, one for each variant, seed and round.

    Returns:
        `dict[str, dict[str, Any]]`: medians of the speeds over all rounds; quartiles of the speed relative to the
            default's in the same round; the peak of memory; steps, loss and pass@1 at the end, as means over seeds.
    """
    base = {(line["seed"], line["round"]): line["examples_per_second"] for line in lines if line["variant"] == DEFAULT}
    figures: dict[str, dict[str, Any]] = {}
    for name in dict.fromkeys(line["variant"] for line in lines):
        own = [line for line in lines if line["variant"] == name]
        found: dict[str, Any] = {key: statistics.median(line[key] for line in own) for key in SPEEDS}
        rounds = [(line, (line["seed"], line["round"])) for line in own]
        ratios = [line["examples_per_second"] / base[key] for line, key in rounds if base.get(key)]
        if ratios:
            found["speed"] = get_quartiles(ratios)
        found["memory_mb"] = max(line["memory_mb"] for line in own)
        found["training_memory_mb"] = max(line["memory_mb"] - line["base_memory_mb"] for line in own)
        last = {line["seed"]: line for line in own if "loss" in line}.values()
        for key in ("step", *QUALITIES) if last else ():
            found[key] = statistics.mean(line[key] for line in last)
        figures[name] = found
    return figures


def get_quartiles(values: Sequence[float]) -> list[float]:
    """Return the lower quartile, the median and the upper quartile."""
    return statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else [*values] * 3


def find_time_to_quality(lines: Sequence[Line], key: str) -> list[tuple[float, float]]:
    """Return for each seed when the default reached the final quality of `all_off`, and when `all_off` did.

    The first is the time of the default's first measurement that is as good; seeds without one are left out.

    Args:
        lines (`Sequence[Line]`): of curves.jsonl.
        key (`str`): `loss`, where less is better, or `pass@1`.
    """
    found = []
    for seed in dict.fromkeys(line["seed"] for line in lines):
        own = [line for line in lines if line["seed"] == seed and key in line]
        goals = [line for line in own if line["variant"] == ALL_OFF]
        sign = -1 if key == "loss" else 1
        if not goals:
            continue
        for line in own:
            if line["variant"] == DEFAULT and sign * line[key] >= sign * goals[-1][key]:
                found.append((line["seconds"], goals[-1]["seconds"]))
                break
    return found


def format_figures(figures: Mapping[str, Mapping[str, Any]], problems: Mapping[str, str]) -> str:
    """Return the table of all variants; below it the messages of those that failed."""
    rows: list[Sequence[str]] = [HEADER]
    for name in [*figures, *(name for name in problems if name not in figures)]:
        own = figures.get(name, {})
        low, middle, high = own.get("speed", [None] * 3)
        rows.append(
            (
                name,
                VARIANTS[name].about,
                _format(own, "examples_per_second", "{:.1f}"),
                _format(own, "tokens_per_second", "{:,.0f}"),
                _format(own, "padding", "{:.1%}"),
                "–" if middle is None else f"{middle:.2f}x [{low:.2f}, {high:.2f}]",
                _format(own, "memory_mb", "{:.0f}"),
                _format(own, "training_memory_mb", "{:.0f}"),
                _format(own, "step", "{:.0f}"),
                _format(own, "loss", "{:.4f}"),
                _format(own, "pass@1", "{:.1%}"),
            )
        )
    return "\n".join([format_table(rows), *(f"{name}: {problem}" for name, problem in problems.items())])


def _format(figures: Mapping[str, Any], key: str, pattern: str) -> str:
    return pattern.format(figures[key]) if figures.get(key) is not None else "–"


def format_claims(figures: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the prior art's claims, stated without a measurement that others can repeat, beside what was measured."""
    memory = _compare(figures, ALL_OFF, "training_memory_mb", "less", "more")
    whole = _compare(figures, ALL_OFF, "memory_mb", "less", "more")
    cosine = [_compare(figures, "linear", key, "lower", "higher") for key in QUALITIES]
    rows = [
        ("prior art's claim", f"measured: `{DEFAULT}` against `{ALL_OFF}`"),
        ("3x faster", _compare(figures, ALL_OFF, "examples_per_second", "", "")),
        ("37–50 % less memory", f"{memory} without the libraries, {whole} with them"),
        ("11 % better validation loss", _compare(figures, ALL_OFF, "loss", "lower", "higher")),
        ("2–3 % from a cosine schedule", f"against `linear`: loss {cosine[0]}, pass@1 {cosine[1]}"),
    ]
    return format_table(rows)


def _compare(figures: Mapping[str, Mapping[str, Any]], other: str, key: str, less: str, more: str) -> str:
    """Return how much less or more the default has than another variant; without words, how many times as much."""
    ours, theirs = (figures.get(name, {}).get(key) for name in (DEFAULT, other))
    if ours is None or not theirs:
        return "–"
    if not less:
        return f"{ours / theirs:.2f}x"
    if ours == theirs:
        return "equal"
    return f"{abs(1 - ours / theirs):.1%} {less if ours <= theirs else more}"


def format_time_to_quality(lines: Sequence[Line]) -> str:
    """Return a sentence for pass@1 and one for the loss."""
    sentences = []
    for key in reversed(QUALITIES):
        goals = [line[key] for line in lines if line["variant"] == ALL_OFF and key in line]
        if not goals or not any(line["variant"] == DEFAULT for line in lines):
            continue
        if key == "pass@1" and not goals[-1]:
            sentences.append(f"`{ALL_OFF}` ends with pass@1 0: the default has it from the start.")
            continue
        times = find_time_to_quality(lines, key)
        if not times:
            sentences.append(f"The default did not reach the final {key} of `{ALL_OFF}`.")
            continue
        ours, theirs = (statistics.median(column) for column in zip(*times, strict=True))
        ratio = statistics.median(second / first for first, second in times)
        sentences.append(
            f"The default is as good as `{ALL_OFF}` at its end, {theirs:.0f} s, in {key} after {ours:.0f} s or less: "
            f"at least {ratio:.1f} times sooner."
        )
    return "\n".join(sentences)
