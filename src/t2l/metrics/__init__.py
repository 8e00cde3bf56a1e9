"""Metrics of predictions, as a ladder: parsed, verified, exact match, canonical match, pass@k, and last BLEU and chrF.

    with Sandbox() as sandbox:
        results = score_predictions(tasks, predictions, sandbox)
    metrics = compute_metrics(tasks, results, k=[1])

A prediction passes if it passes the tests of its task. If the task has no tests, the prediction must be equivalent to
the reference (`t2l.llvm.check_equivalence`: a proof, or strong evidence). If equivalence cannot be decided, `passed`
is `None`. pass@k counts such a sample as not passed, so it is a lower bound; `decided_by` has the number of such
samples.

Rates are 0 to 1, BLEU and chrF 0 to 100. A value that could not be measured (no samples, no references) is `None`,
not 0. This package needs neither torch nor transformers.
"""

from t2l.metrics.estimates import estimate_pass_at_k, wilson_interval
from t2l.metrics.extraction import extract_ir
from t2l.metrics.ladder import compute_metrics
from t2l.metrics.results import Result
from t2l.metrics.scoring import score_predictions
from t2l.metrics.tables import format_rate, format_table
from t2l.metrics.text import chrf, corpus_bleu, exact_match, sentence_bleu

__all__ = [
    "Result",
    "chrf",
    "compute_metrics",
    "corpus_bleu",
    "estimate_pass_at_k",
    "exact_match",
    "extract_ir",
    "format_rate",
    "format_table",
    "score_predictions",
    "sentence_bleu",
    "wilson_interval",
]
