"""Metrics of generated answers during training, on a fixed sample of each split, computed as in `eval/score.py`."""

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from t2l.arguments import DataArguments
from t2l.data.rows import Prediction, write_rows
from t2l.data.serialization import deserialize
from t2l.extras import needs_extra
from t2l.training.arguments import GENERATED_METRICS
from t2l.training.prepared import Prepared, Sample
from t2l.training.sources import encode_known

_ROWS_AT_ONCE = 64
_SHOWN = 4  # answers of each split that are written down


class GeneratedAnswers:
    """Answers the sample of a prepared folder greedily and scores them.

    Args:
        prepared (`Prepared`): the tokenizer and the sample, rows with `split` and `row`.
        data_args (`DataArguments`): maximum lengths; the known programs that a model with memory reads.
        max_length (`int`, *optional*): maximum number of tokens of an answer (default: `max_target_length`).
    """

    def __init__(self, prepared: Prepared, data_args: DataArguments, max_length: int | None = None) -> None:
        self.tokenizer, self.rows = prepared.tokenizer, prepared.read_samples()
        self.max_length = max_length or data_args.max_target_length
        self.sources = _encode(self.rows, self.tokenizer, data_args)

    def measure(self, model: PreTrainedModel, shown: Path | None = None) -> dict[str, float]:
        """Return `GENERATED_METRICS` of `validation`, and of other splits under their names: `test/pass@1`.

        Args:
            model (`PreTrainedModel`): answers in evaluation mode, in which it is left.
            shown (`Path`, *optional*): file for a few answers of each split.
        """
        with needs_extra("score", "predict_with_generate"):
            from t2l.llvm import Sandbox
            from t2l.metrics import compute_metrics, score_predictions

        predictions: list[Prediction] = [
            {"task_id": row["task_id"], "completion": deserialize(text, row["entry_point"], row.get("signature"))}
            for row, text in zip(self.rows, self._generate(model), strict=True)
        ]
        with Sandbox() as sandbox:
            results = score_predictions(self.rows, predictions, sandbox)
        if shown:
            write_rows(shown, _choose(self.rows, results))
        metrics: dict[str, float] = {}
        numbered = itertools.groupby(range(len(self.rows)), key=lambda number: self.rows[number]["split"])
        for split, numbers in numbered:
            chosen = [*numbers]
            found = compute_metrics([self.rows[number] for number in chosen], [results[number] for number in chosen])
            prefix = "" if split == "validation" else f"{split}/"
            metrics |= {f"{prefix}{key}": found[key] for key in GENERATED_METRICS if found[key] is not None}
        return metrics

    @torch.inference_mode()
    def _generate(self, model: PreTrainedModel) -> list[str]:
        """Return the answers in the order of the rows; rows of similar length share a batch."""
        answers: dict[int, str] = {}
        model.eval()
        by_length = sorted(range(len(self.sources)), key=lambda number: len(self.sources[number]))
        for start in range(0, len(by_length), _ROWS_AT_ONCE):
            numbers = by_length[start : start + _ROWS_AT_ONCE]
            batch = self.tokenizer.pad(
                {"input_ids": [self.sources[number] for number in numbers]}, return_tensors="pt"
            )
            inputs = {name: batch[name].to(model.device) for name in ("input_ids", "attention_mask")}
            ids = model.generate(**inputs, max_length=self.max_length, do_sample=False, num_beams=1, use_cache=True)
            answers |= dict(zip(numbers, self.tokenizer.batch_decode(ids, skip_special_tokens=True), strict=True))
        return [answers[number] for number in range(len(self.rows))]


def _encode(rows: Sequence[Sample], tokenizer: PreTrainedTokenizerBase, data_args: DataArguments) -> list[list[int]]:
    known: list[Any] = [[] for _ in rows]
    if data_args.memory:
        from t2l.training.neighbours import load_neighbours

        for split, numbers in itertools.groupby(range(len(rows)), key=lambda number: rows[number]["split"]):
            chosen = [*numbers]
            requests = [(rows[n]["row"], rows[n]["prompt"], rows[n].get("signature")) for n in chosen]
            neighbours = load_neighbours(data_args.memory, split, requests)
            for number in chosen:
                known[number] = neighbours.nearest(rows[number]["row"], data_args.num_neighbours)
    return [
        encode_known(row["prompt"], row.get("signature"), near, tokenizer, data_args)
        for row, near in zip(rows, known, strict=True)
    ]


def _choose(rows: Sequence[Sample], results: Sequence[Any]) -> list[dict[str, Any]]:
    """Return the first answers of each split with their verdicts."""
    shown = []
    for _, numbered in itertools.groupby(zip(rows, results, strict=True), key=lambda pair: pair[0]["split"]):
        for row, result in itertools.islice(numbered, _SHOWN):
            shown.append({**result, "prompt": row["prompt"], "signature": row.get("signature")})
    return shown
