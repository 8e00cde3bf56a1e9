"""Random T5 checkpoints, small enough for tests, whose answers have different lengths."""

import functools
import tempfile
from pathlib import Path
from typing import Any

import torch
from tests.tiny import ROWS
from transformers import T5Config, T5ForConditionalGeneration

from t2l.export import export_fused
from t2l.tokenization import train_tokenizer

SHAPE = {"d_model": 24, "d_kv": 8, "d_ff": 40, "num_layers": 2, "num_decoder_layers": 2, "num_heads": 2}


def write_checkpoint(folder: Path, **changes: Any) -> Path:
    """Write a random T5 with a tokenizer of 300 entries."""
    tokenizer = train_tokenizer([text for row in ROWS for text in (row["prompt"], row["completion"] or "")], 300)
    fields: dict[str, Any] = {**SHAPE, "vocab_size": len(tokenizer), "tie_word_embeddings": False, **changes}
    config = T5Config(**fields, dropout_rate=0.0, pad_token_id=0, eos_token_id=1, decoder_start_token_id=0)
    torch.manual_seed(3)
    model = T5ForConditionalGeneration(config)
    with torch.no_grad():  # a fresh T5 would repeat one token; these answers vary, and end at different places
        for name, weight in model.named_parameters():
            if "relative" in name:
                weight.normal_(0, 2)
            elif "norm" not in name and "shared" not in name:
                weight.mul_(1.5)
        if not config.tie_word_embeddings:
            model.lm_head.weight.normal_(0, 1)
            model.lm_head.weight[config.eos_token_id].mul_(2)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@functools.cache
def checkpoint() -> Path:
    """Return a random checkpoint that tests share."""
    return write_checkpoint(Path(tempfile.mkdtemp(prefix="t2l-test-")) / "checkpoint")


@functools.cache
def fused() -> Path:
    """Return the fused export of `checkpoint()`."""
    return export_fused(checkpoint(), checkpoint().parent / "fused")
