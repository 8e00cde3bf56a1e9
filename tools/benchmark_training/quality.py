"""Loss and pass@1 of a model on fixed validation rows, computed in the same way for every variant."""

from collections.abc import Callable

import torch
from settings import BenchmarkArguments
from torch.nn.functional import cross_entropy
from transformers import PreTrainedModel

from t2l.modeling import get_model
from t2l.training.generated import GeneratedAnswers
from t2l.training.prepared import IGNORED, Prepared, PreparedDataset, TokenBudgetBatches, get_lengths, pad_lengths

BATCH_TOKENS = 4096


def get_measure(args: BenchmarkArguments, prepared: Prepared) -> Callable[[PreTrainedModel], dict[str, float]]:
    """Return a function that measures a model.

    The weights are copied into a plain fp32 model first: what is measured is the checkpoint, not the trainer's
    precision, norms or compiled code.
    """
    model_args, data_args, split = args.get_model_args(), args.get_data_args(), prepared.splits["validation"]
    answers = GeneratedAnswers(prepared, data_args)
    padded = pad_lengths(get_lengths(split))
    rows = PreparedDataset(split, padded, int(prepared.tokenizer.pad_token_id))
    batches = [*TokenBudgetBatches(padded, BATCH_TOKENS)]

    def measure(model: PreTrainedModel) -> dict[str, float]:
        with torch.random.fork_rng(devices=[]):  # the training goes on as if nothing had been measured
            judged = get_model(model_args, data_args, prepared.tokenizer).eval()
            judged.load_state_dict(model.state_dict())
            loss = measure_loss(judged, [rows.__getitems__(batch) for batch in batches])
            return {"loss": loss, **answers.measure(judged)}

    return measure


@torch.inference_mode()
def measure_loss(model: PreTrainedModel, batches: list[dict[str, torch.Tensor]]) -> float:
    """Return the cross-entropy in nats per target token."""
    total, count = 0.0, 0
    for batch in batches:
        labels = batch["labels"]
        inputs = {name: batch[name] for name in ("input_ids", "attention_mask", "labels")}
        logits = model(**inputs, use_cache=False).logits
        total += float(cross_entropy(logits.flatten(0, 1), labels.flatten(), ignore_index=IGNORED, reduction="sum"))
        count += int((labels != IGNORED).sum())
    return total / count
