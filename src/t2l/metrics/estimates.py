"""Estimates from samples: the probability that one of k passes, and the uncertainty of a rate."""

import math
from collections.abc import Sequence

_Z = 1.959963984540054  # a normal distribution has 95 % of its mass within this number of standard deviations


def estimate_pass_at_k(n: int, c: int, k: int) -> float:
    """Estimate, without bias, the probability that one of `k` samples passes (Chen et al. 2021, arXiv:2107.03374).

    Args:
        n (`int`): number of samples of the task.
        c (`int`): number of samples that passed.
        k (`int`): number of samples that a user may draw, 1 to `n`.

    Raises:
        `ValueError`: for impossible numbers.

    ```python
    >>> estimate_pass_at_k(5, 2, 2)
    0.7

    ```
    """
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(f"given n={n}, c={c}, k={k}; allowed: 0 <= c <= n and 1 <= k <= n; draw at least k samples")
    return 1.0 - math.comb(n - c, k) / math.comb(n, k)


def wilson_interval(rate: float | None, n: int) -> list[float] | None:
    """Return the 95 % interval of a rate (0–1) measured on `n` tasks (Wilson 1927), or `None` if the rate is `None`.

    ```python
    >>> [round(bound, 4) for bound in wilson_interval(0.5, 100)]
    [0.4038, 0.5962]

    ```
    """
    if rate is None:
        return None
    if n < 1 or not 0 <= rate <= 1:
        raise ValueError(f"given rate={rate}, n={n}; allowed: a rate from 0 to 1, n of 1 or more; check the counts")
    scale = 1 + _Z * _Z / n
    middle = (rate + _Z * _Z / (2 * n)) / scale
    half = _Z / scale * math.sqrt(rate * (1 - rate) / n + _Z * _Z / (4 * n * n))
    return [max(0.0, middle - half), min(1.0, middle + half)]


def mean(values: Sequence[float]) -> float | None:
    """Return the mean, or `None` for an empty sequence."""
    return sum(values) / len(values) if values else None
