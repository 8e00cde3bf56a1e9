"""A dataset as arrays of token ids, with the tokenizer that made them: prepared once, memory-mapped by every run.

`recipes/train.py` prepares the dataset of a run itself; `recipes/prepare.py` writes a compressed folder for a machine
without internet, where training needs only torch, transformers, accelerate and the tokenizer's packages
(docs/training.md).
"""

from t2l.training.prepared.batches import BatchLoader, TokenBudgetBatches
from t2l.training.prepared.dataset import IGNORED, PreparedDataset
from t2l.training.prepared.folder import Prepared, Sample, Split, load_prepared, write_prepared
from t2l.training.prepared.preparation import get_prepared, prepare_dataset
from t2l.training.prepared.shapes import get_lengths, pad_lengths

__all__ = [
    "IGNORED",
    "BatchLoader",
    "Prepared",
    "PreparedDataset",
    "Sample",
    "Split",
    "TokenBudgetBatches",
    "get_prepared",
    "load_prepared",
    "get_lengths",
    "pad_lengths",
    "prepare_dataset",
    "write_prepared",
]
