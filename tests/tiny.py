"""The smallest real inputs that tests share: a dataset of six rows, an architecture of one layer."""

import json
from pathlib import Path

from t2l.data.rows import Row, write_rows

ARCHITECTURE = {
    "model_type": "t5",
    "d_model": 16,
    "d_kv": 8,
    "d_ff": 32,
    "num_layers": 1,
    "num_decoder_layers": 1,
    "num_heads": 2,
    "dropout_rate": 0.0,
}
OPERATIONS = {"add": "plus", "sub": "minus", "mul": "times", "and": "and", "or": "or", "xor": "xor"}


def row(operation: str, word: str) -> Row:
    """Return the row of the function `f(a, b) = a <operation> b`, with one test."""
    results = {"add": 15, "sub": 9, "mul": 36, "and": 0, "or": 15, "xor": 15}
    return {
        "task_id": f"tiny/{operation}",
        "prompt": f"Return a {word} b.",
        "signature": "i32 @f(i32, i32)",
        "completion": f"define i32 @f(i32 %0, i32 %1) {{\n  %3 = {operation} i32 %0, %1\n  ret i32 %3\n}}",
        "entry_point": "f",
        "tests": [{"args": [12, 3], "returns": results[operation]}],
        "family": "tiny",
        "source": "tests",
    }


ROWS = [row(operation, word) for operation, word in OPERATIONS.items()]


def write_dataset(folder: Path) -> Path:
    """Write the same six rows as every split; the tests do not depend on the quality of a model."""
    for split in ("train", "validation", "test"):
        write_rows(folder / f"{split}.jsonl", ROWS)
    return folder


def write_architecture(path: Path) -> Path:
    """Write `ARCHITECTURE` as a file for `model_config`."""
    path.write_text(json.dumps(ARCHITECTURE))
    return path
