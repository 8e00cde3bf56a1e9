"""NaN and the infinities as text, because strict JSON lacks them. The spelling is that of Protocol Buffers."""

import math
from typing import Any

_NAMES = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


def spell_numbers(value: Any) -> Any:
    """Return a test, or a part of one, with NaN and the infinities as text.

    ```python
    >>> spell_numbers({"args": [1.5, float("-inf")], "returns": float("nan")})
    {'args': [1.5, '-Infinity'], 'returns': 'NaN'}

    ```
    """
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, dict):
        return {key: spell_numbers(item) for key, item in value.items()}
    return [spell_numbers(item) for item in value] if isinstance(value, list) else value


def read_numbers(value: Any) -> Any:
    """Return a test with the numbers that `spell_numbers` wrote as text.

    ```python
    >>> read_numbers({"args": [1.5, "-Infinity"]})
    {'args': [1.5, -inf]}

    ```
    """
    if isinstance(value, str):
        return _NAMES.get(value, value)
    if isinstance(value, dict):
        return {key: read_numbers(item) for key, item in value.items()}
    return [read_numbers(item) for item in value] if isinstance(value, list) else value
