"""Metrics of text against text."""

from collections.abc import Sequence

import sacrebleu

from t2l.metrics.estimates import mean


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
    predictions: Sequence[str], references: Sequence[str], *, tokenize: str = "13a"
) -> dict[str, float | str | None]:
    """Corpus BLEU by sacrebleu, one reference each.

    Args:
        predictions (`Sequence[str]`): IR that a model wrote.
        references (`Sequence[str]`): as many references.
        tokenize (`str`, *optional*, defaults to `"13a"`): sacrebleu's default, which other people's figures carry in
            their signatures, and which suits IR: `%`, `@`, brackets and commas become tokens of their own.

    Returns:
        `dict`: `bleu` (0–100) and `bleu_signature`.

    ```python
    >>> corpus_bleu(["ret i32 %0, i32 %1"], ["ret i32 %0, i32 %1"])["bleu"]
    100.0

    ```
    """
    _check_lengths(predictions, references)
    metric = sacrebleu.BLEU(tokenize=tokenize, force=True)  # force: no warning about text that looks tokenized
    score, signature = _score_corpus(metric, predictions, references)
    return {"bleu": score, "bleu_signature": signature}


def chrf(predictions: Sequence[str], references: Sequence[str]) -> dict[str, float | str | None]:
    """chrF2 (character n-grams up to 6, Popović 2015) by sacrebleu, one reference each.

    Returns:
        `dict`: `chrf` (0–100) and `chrf_signature`.
    """
    _check_lengths(predictions, references)
    score, signature = _score_corpus(sacrebleu.CHRF(), predictions, references)
    return {"chrf": score, "chrf_signature": signature}


def is_exact(prediction: str, reference: str) -> bool:
    """Whether a prediction is the reference, but for whitespace at the end."""
    return prediction.rstrip() == reference.rstrip()


def _check_lengths(predictions: Sequence[str], references: Sequence[str]) -> None:
    if len(predictions) != len(references):
        given = f"given {len(predictions)} predictions and {len(references)} references"
        raise ValueError(f"{given}; allowed: one reference for each prediction; repeat or add what is missing")


def _score_corpus(
    metric: sacrebleu.BLEU | sacrebleu.CHRF, predictions: Sequence[str], references: Sequence[str]
) -> tuple[float | None, str]:
    metric.num_refs = 1  # for the signature: sacrebleu would not know it of an empty corpus
    # Rounded because the last bits of a logarithm differ between machines.
    score = round(metric.corpus_score(predictions, [references]).score, 4) if predictions else None
    return score, str(metric.get_signature())
