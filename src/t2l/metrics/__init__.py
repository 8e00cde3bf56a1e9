"""What predictions are worth: the ladder parse, verify, exact match, canonical match, pass@k, and last BLEU.

    with Sandbox() as sandbox:
        results = score_predictions(tasks, predictions, sandbox)
    metrics = compute_metrics(tasks, results, k=[1])

A prediction passes when it passes its task's tests, or, where a task has none, when it is equivalent to the reference
(`t2l.llvm.check_equivalence`: a proof or strong evidence). Where that cannot be decided, `passed` is `None` and pass@k
counts it as not passed: a lower bound, which `decided_by` puts in numbers.

Rates are 0 to 1, BLEU and chrF 0 to 100. Where there is nothing to measure (no samples, no references) a value is
`None`, not 0. This module needs neither torch nor transformers.
"""

from t2l.metrics.estimates import estimate_pass_at_k, wilson_interval
from t2l.metrics.extraction import extract_ir
from t2l.metrics.ladder import compute_metrics, format_table
from t2l.metrics.scoring import score_predictions
from t2l.metrics.text import chrf, corpus_bleu, exact_match, sentence_bleu

__all__ = [
    "chrf",
    "compute_metrics",
    "corpus_bleu",
    "estimate_pass_at_k",
    "exact_match",
    "extract_ir",
    "format_table",
    "score_predictions",
    "sentence_bleu",
    "wilson_interval",
]
