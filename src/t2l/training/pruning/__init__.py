"""Structured pruning of T5 models: whole layers, heads and hidden units are removed, the least important first.

The result is an ordinary, smaller checkpoint. `recipes/prune.py` shows the steps in the order of their use.
"""

from t2l.training.pruning.importance import measure_importance, measure_loss
from t2l.training.pruning.removal import Removal, choose_removal, head_group, remove_parts
from t2l.training.pruning.report import compare, format_report
from t2l.training.pruning.rows import draw_batches, load_importance_rows
from t2l.training.pruning.sizes import Sizes, get_requested_sizes, get_sizes

__all__ = [
    "Removal",
    "Sizes",
    "choose_removal",
    "compare",
    "draw_batches",
    "format_report",
    "get_requested_sizes",
    "get_sizes",
    "head_group",
    "load_importance_rows",
    "measure_importance",
    "measure_loss",
    "remove_parts",
]
