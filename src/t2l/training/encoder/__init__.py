"""The training of memory's encoder: wordings, views of them, batches, the model, the loop, and a measure.

`recipes/train_encoder.py` shows them in the order of their use.
"""

from t2l.training.encoder.batches import BatchDrawer, find_near
from t2l.training.encoder.loop import train_encoder
from t2l.training.encoder.measure import measure_held_out
from t2l.training.encoder.model import SentenceEncoder, find_projection, keep_layers, load_bert
from t2l.training.encoder.wordings import group_wordings

__all__ = [
    "BatchDrawer",
    "SentenceEncoder",
    "find_near",
    "find_projection",
    "group_wordings",
    "keep_layers",
    "load_bert",
    "measure_held_out",
    "train_encoder",
]
