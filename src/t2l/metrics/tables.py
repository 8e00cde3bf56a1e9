"""Markdown tables, aligned so that they are readable in a terminal, too."""

from collections.abc import Sequence


def format_table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a Markdown table; the first row is the header.

    ```python
    >>> print(format_table([("metric", "value"), ("bleu", "71.2")]))
    | metric | value |
    |--------|-------|
    | bleu   | 71.2  |

    ```
    """
    cells = [[" ".join(cell.split()).replace("|", "\\|") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in cells]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def format_rate(rate: float | None, interval: Sequence[float] | None = None) -> str:
    """Return a rate (0–1) in percent with its interval, or `n/a`.

    ```python
    >>> format_rate(0.75, [0.301, 0.954])
    '75.0% (30.1% to 95.4%)'

    ```
    """
    if rate is None:
        return "n/a"
    return f"{rate:.1%}" + (f" ({interval[0]:.1%} to {interval[1]:.1%})" if interval else "")
