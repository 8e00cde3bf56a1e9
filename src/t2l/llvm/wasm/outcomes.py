"""Describe calls, and their differences from the expected results, for a person."""

from collections.abc import Mapping, Sequence
from typing import Any

from t2l.llvm.signature import Signature
from t2l.llvm.values import TOLERANCE, equal

_MAX_SHOWN = 60  # characters of an argument


def show_call(name: str, arguments: Sequence[Any]) -> str:
    """Return a call as a person would write it; long buffers are cut.

    ```python
    >>> show_call("sum", [{"type": "i32", "data": [1, 2, 3]}, 3])
    'sum([1, 2, 3], 3)'

    ```
    """
    parts = [str(argument["data"]) if isinstance(argument, Mapping) else str(argument) for argument in arguments]
    return f"{name}({', '.join(part if len(part) < _MAX_SHOWN else part[: _MAX_SHOWN - 4] + '…]' for part in parts)})"


def find_difference(signature: Signature, test: Mapping[str, Any], output: Mapping[str, Any]) -> str:
    """Describe the first difference between a call's output and its test; empty if there is none.

    Args:
        signature (`Signature`): the type of the function that was called.
        test (`Mapping`): `args`, optionally `returns`, `memory` and `tolerance`.
        output (`Mapping`): `returns` and `memory`, as `Program.call` returned them.
    """
    tolerance = test.get("tolerance", TOLERANCE)
    expected, found = test.get("returns"), output["returns"]
    if expected is not None and not equal(found, expected, signature.returns, tolerance):
        return f"returned {found}, expected {expected}"
    if test.get("memory") is None:
        return ""
    buffers = [argument for argument in test["args"] if isinstance(argument, Mapping)]
    for number, (wanted, before) in enumerate(zip(test["memory"], buffers, strict=True), start=1):
        left = output["memory"][number - 1]
        for index, (have, want) in enumerate(zip(left, wanted, strict=True)):
            if not equal(have, want, before["type"], tolerance):
                return f"left {have} at index {index} of buffer {number}, expected {want}"
    return ""
