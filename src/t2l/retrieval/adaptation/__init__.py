"""Adapt a known program to a request: other names, numbers, types, and orders of arguments.

Text in, text out. The sandbox verifies the results; `t2l.inference` chooses among them.
"""

from t2l.retrieval.adaptation.adapting import adapt, may_fit
from t2l.retrieval.adaptation.constants import count_unexplained
from t2l.retrieval.adaptation.records import Adaptation

__all__ = ["Adaptation", "adapt", "count_unexplained", "may_fit"]
