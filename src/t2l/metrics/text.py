"""Metrics of text against text."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
import sacrebleu

from t2l.metrics.estimates import mean

Metric: TypeAlias = sacrebleu.BLEU | sacrebleu.CHRF
N_BOOTSTRAP = 1000
SEED = 12345  # sacrebleu's


def exact_match(predictions: Sequence[str], references: Sequence[str]) -> dict[str, float | None]:
    """The share of predictions that are the reference, character by character, but for whitespace at the end.

    ```python
    >>> exact_match(["ret void", "ret i32 0"], ["ret void\\n", "ret i32 1"])
    {'exact_match': 0.5}

    ```
    """
    _check_lengths(predictions, references)
    return {"exact_match": mean([is_exact(*pair) for pair in zip(predictions, references, strict=True)])}


def corpus_bleu(
    predictions: Sequence[str],
    references: Sequence[str],
    *,
    tokenize: str = "13a",
    groups: Sequence[str] | None = None,
) -> dict[str, Any]:
    """Corpus BLEU by sacrebleu, one reference each.

    Args:
        predictions (`Sequence[str]`): IR that a model wrote.
        references (`Sequence[str]`): as many references.
        tokenize (`str`, *optional*, defaults to `"13a"`): sacrebleu's default, which other people's figures carry in
            their signatures, and which suits IR: `%`, `@`, brackets and commas become tokens of their own.
        groups (`Sequence[str]`, *optional*): the task of each prediction, for a 95 % bootstrap interval over tasks.

    Returns:
        `dict`: `bleu` (0–100), `bleu_signature`, and with `groups` the `bleu_interval`.

    ```python
    >>> corpus_bleu(["ret i32 %0, i32 %1"], ["ret i32 %0, i32 %1"])["bleu"]
    100.0

    ```
    """
    _check_lengths(predictions, references)
    metric = sacrebleu.BLEU(tokenize=tokenize, force=True)  # force: no warning about text that looks tokenized
    return _score_corpus("bleu", metric, predictions, references, groups)


def chrf(
    predictions: Sequence[str], references: Sequence[str], *, groups: Sequence[str] | None = None
) -> dict[str, Any]:
    """chrF2 (character n-grams up to 6, Popović 2015) by sacrebleu, one reference each.

    Returns:
        `dict`: `chrf` (0–100), `chrf_signature`, and with `groups` the `chrf_interval`.
    """
    _check_lengths(predictions, references)
    return _score_corpus("chrf", sacrebleu.CHRF(), predictions, references, groups)


def sentence_bleu(prediction: str, reference: str) -> float:
    """BLEU of one prediction (0–100): corpus BLEU of a corpus of one, smoothed, as sacrebleu has it."""
    return round(sacrebleu.sentence_bleu(prediction, [reference], tokenize="13a").score, 4)


def is_exact(prediction: str, reference: str) -> bool:
    """Whether a prediction is the reference, but for whitespace at the end."""
    return prediction.rstrip() == reference.rstrip()


def _check_lengths(predictions: Sequence[str], references: Sequence[str]) -> None:
    if len(predictions) != len(references):
        given = f"given {len(predictions)} predictions and {len(references)} references"
        raise ValueError(f"{given}; allowed: one reference for each prediction; repeat or add what is missing")


def _score_corpus(
    name: str, metric: Metric, predictions: Sequence[str], references: Sequence[str], groups: Sequence[str] | None
) -> dict[str, Any]:
    metric.num_refs = 1  # for the signature: sacrebleu would not know it of an empty corpus
    found: dict[str, Any] = {name: None}
    if predictions:
        # Rounded because the last bits of a logarithm differ between machines.
        found[name] = round(metric.corpus_score(predictions, [references]).score, 4)
    if groups:
        found[f"{name}_interval"] = _bootstrap_interval(metric, predictions, references, groups)
    return {**found, f"{name}_signature": str(metric.get_signature())}


def _bootstrap_interval(
    metric: Metric, predictions: Sequence[str], references: Sequence[str], groups: Sequence[str]
) -> list[float]:
    """The 95 % percentile interval when whole groups are drawn anew (Koehn 2004).

    sacrebleu's own bootstrap draws segments, takes the interval for symmetric, and fails where a sample scores 0.
    """
    statistics = np.array(metric._extract_corpus_statistics(predictions, [references]), dtype=float)
    places = {group: place for place, group in enumerate(dict.fromkeys(groups))}
    summed = np.zeros((len(places), statistics.shape[1]))
    np.add.at(summed, [places[group] for group in groups], statistics)
    drawn = np.random.default_rng(SEED).integers(len(places), size=(N_BOOTSTRAP, len(places)))
    scores = [metric._compute_score_from_stats(summed[sample].sum(axis=0).tolist()).score for sample in drawn]
    return [round(float(bound), 4) for bound in np.percentile(scores, [2.5, 97.5])]
