"""Training from a prepared folder: a dataset as compressed arrays of token ids, with the tokenizer that made them.

`recipes/prepare.py` writes the folder; `recipes/train.py` trains from it. Training needs only torch, transformers,
accelerate and the tokenizer's packages, so a machine without internet can train (docs/training.md).
"""

from t2l.training.prepared.batches import TokenBudgetBatches, pad_lengths
from t2l.training.prepared.folder import Prepared, Split, load_prepared, write_prepared
from t2l.training.prepared.preparation import prepare_dataset
from t2l.training.prepared.trainer import PreparedTrainer, get_prepared_trainer

__all__ = [
    "Prepared",
    "PreparedTrainer",
    "Split",
    "TokenBudgetBatches",
    "get_prepared_trainer",
    "load_prepared",
    "pad_lengths",
    "prepare_dataset",
    "write_prepared",
]
