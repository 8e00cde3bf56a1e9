"""Metrics of generated answers during training, computed as in `eval/score.py`."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from transformers import EvalPrediction, PreTrainedTokenizerBase

from t2l.data.rows import Prediction, Row
from t2l.data.serialization import deserialize, get_target
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions

GENERATED_METRICS = ("exact_match", "parse_rate", "verify_rate", "pass@1")
IGNORED = -100  # label of padding: the loss ignores it, and the trainer also pads predictions with it


def make_compute_metrics(
    tokenizer: PreTrainedTokenizerBase, rows: Sequence[Row]
) -> Callable[[EvalPrediction], dict[str, float]]:
    """Return the `compute_metrics` function of a trainer, which computes `GENERATED_METRICS`.

    A prediction is matched to its row by the label, not by position, because grouping by length changes the order of
    the rows. With several processes the trainer repeats rows to fill the last batch; each row counts once.

    Args:
        tokenizer (`PreTrainedTokenizerBase`): decodes answers and labels.
        rows (`Sequence[Row]`): the evaluated rows, in any order.
    """
    by_target: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_target[get_target(row)].append(row)

    def compute(evaluated: EvalPrediction) -> dict[str, float]:
        texts, targets = (_decode(tokenizer, ids) for ids in (evaluated.predictions, evaluated.label_ids))
        left = {target: iter(same) for target, same in by_target.items()}
        answered = [(next(left[target], None), text) for target, text in zip(targets, texts, strict=True)]
        tasks = [task for task, _ in answered if task]
        predictions: list[Prediction] = [
            {"task_id": task["task_id"], "completion": deserialize(text, task["entry_point"], task.get("signature"))}
            for task, text in answered
            if task
        ]
        with Sandbox() as sandbox:
            metrics = compute_metrics(tasks, score_predictions(tasks, predictions, sandbox))
        return {key: metrics[key] for key in GENERATED_METRICS if metrics[key] is not None}

    return compute


def _decode(tokenizer: PreTrainedTokenizerBase, ids: Any) -> list[str]:
    ids = ids[0] if isinstance(ids, tuple) else ids
    return tokenizer.batch_decode(np.where(ids == IGNORED, tokenizer.pad_token_id, ids), skip_special_tokens=True)
