"""The training of memory's reranker: which programs behave alike, lists of near wordings, the model, the loop.

`recipes/train_reranker.py` shows them in the order of their use.
"""

from t2l.training.reranker.behaviour import find_alike
from t2l.training.reranker.lists import ListDrawer, NearList
from t2l.training.reranker.loop import measure, train_reranker
from t2l.training.reranker.model import CrossEncoder

__all__ = ["CrossEncoder", "ListDrawer", "NearList", "find_alike", "measure", "train_reranker"]
