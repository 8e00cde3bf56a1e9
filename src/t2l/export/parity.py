"""Measure how much the answers of one model change with its form: checkpoint, ONNX, INT8."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from t2l.arguments import DecodingArguments
from t2l.data.rows import Prediction, Row
from t2l.inference import Generator
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions

COMPARED = ("exact_match", "canonical_match", "verify_rate", "pass@1")


def measure_parity(
    generators: Mapping[str, Generator],
    sizes: Mapping[str, int],
    tasks: Sequence[Row],
    *,
    batch_size: int,
) -> dict[str, Any]:
    """Compare the greedy answers that several forms of one model (checkpoint, ONNX, INT8) give to the same tasks.

    Args:
        generators (`Mapping[str, Generator]`): the forms by name; all others are compared with the first.
        sizes (`Mapping[str, int]`): number of bytes of weights and graphs, by name.
        tasks (`Sequence[Row]`): rows with references or tests.
        batch_size (`int`): number of requests that are decoded together.

    Returns:
        `dict`: `num_samples`; `models`: the scores and `size_bytes` of each form; `token_agreement`: for each form but
            the first, the share of tokens (0 to 1) that agree with the first form's (see `token_agreement`).
    """
    models: dict[str, Any] = {}
    agreement: dict[str, float] = {}
    first: list[list[int]] = []
    decoding = DecodingArguments(batch_size=batch_size)
    for name, generator in generators.items():
        found = dict(generator.generate(tasks, decoding))
        completions = [found[index][0] for index in range(len(tasks))]
        predictions: list[Prediction] = [
            {"task_id": task["task_id"], "completion": completion.text}
            for task, completion in zip(tasks, completions, strict=True)
        ]
        with Sandbox() as sandbox:
            metrics = compute_metrics(tasks, score_predictions(tasks, predictions, sandbox))
        models[name] = {key: metrics[key] for key in COMPARED} | {"size_bytes": sizes[name]}
        tokens = [completion.token_ids for completion in completions]
        if first:
            agreement[name] = token_agreement(first, tokens)
        else:
            first = tokens
    return {"num_samples": len(tasks), "models": models, "token_agreement": agreement}


def token_agreement(first: Sequence[Sequence[int]], second: Sequence[Sequence[int]]) -> float:
    """Return the share (0 to 1) of positions at which two lists of texts have the same token.

    A position that only one of two texts has counts as different. Without any position, the result is 1.

    ```python
    >>> token_agreement([[1, 2, 3]], [[1, 2, 4, 5]])
    0.5

    ```
    """
    same = sum(a == b for one, other in zip(first, second, strict=True) for a, b in zip(one, other, strict=False))
    positions = sum(max(len(one), len(other)) for one, other in zip(first, second, strict=True))
    return same / positions if positions else 1.0


def size_of(folder: str | Path, *patterns: str) -> int:
    """Return the total number of bytes of the files in a folder that match the patterns."""
    return sum(path.stat().st_size for pattern in patterns for path in Path(folder).glob(pattern))
