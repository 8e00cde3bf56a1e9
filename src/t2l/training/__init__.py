"""The parts of a training run besides the model: arguments, precision, tokenized rows, metrics and trainer.

`recipes/train.py` shows them in the order of their use. A name that needs `datasets` or `pyarrow` is loaded when it is
first used: a run from a prepared folder (`t2l.training.prepared`) works without them.
"""

from typing import TYPE_CHECKING, Any

from t2l.training.arguments import TrainingArguments, check_run
from t2l.training.checkpoints import find_checkpoint
from t2l.training.errors import TrainingError
from t2l.training.metrics import make_compute_metrics
from t2l.training.precision import with_hardware_precision

if TYPE_CHECKING:
    from t2l.training.encoding import get_run_tokenizer, tokenize_rows
    from t2l.training.neighbours import Neighbours, load_neighbours, write_neighbours
    from t2l.training.trainer import get_trainer

__all__ = [
    "Neighbours",
    "TrainingArguments",
    "TrainingError",
    "check_run",
    "find_checkpoint",
    "get_run_tokenizer",
    "get_trainer",
    "load_neighbours",
    "make_compute_metrics",
    "tokenize_rows",
    "with_hardware_precision",
    "write_neighbours",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 't2l.training' has no attribute {name!r}")
    from t2l.training import encoding, neighbours, trainer

    return {**vars(neighbours), **vars(encoding), **vars(trainer)}[name]
