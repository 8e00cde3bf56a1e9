"""Metrics that compare texts with references: exact match, BLEU, chrF."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from t2l.extras import MissingExtraError, needs_extra
from t2l.metrics.estimates import mean

N_BOOTSTRAP = 1000
SEED = 12345  # the default of sacrebleu


def exact_match(predictions: Sequence[str], references: Sequence[str]) -> dict[str, float | None]:
    """Compute the share of predictions that equal their reference, except for whitespace at the end.

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
    """Compute corpus BLEU with sacrebleu, one reference for each prediction.

    Args:
        predictions (`Sequence[str]`): IR that a model wrote.
        references (`Sequence[str]`): the same number of references.
        tokenize (`str`, *optional*, defaults to `"13a"`): a tokenizer of sacrebleu. `"13a"` is also sacrebleu's
            default, so figures can be compared with others. It fits IR: `%`, `@`, brackets and commas become tokens.
        groups (`Sequence[str]`, *optional*): the task of each prediction, for a 95 % bootstrap interval over tasks.

    Returns:
        `dict`: `bleu` (0–100, `None` without predictions), `bleu_signature`, and `bleu_interval` if there are groups.
            If sacrebleu is not installed, `bleu` is `None`, and the signature says so.

    ```python
    >>> corpus_bleu(["ret i32 %0, i32 %1"], ["ret i32 %0, i32 %1"])["bleu"]
    100.0

    ```
    """
    _check_lengths(predictions, references)

    def make() -> Any:
        return _load_sacrebleu("BLEU").BLEU(tokenize=tokenize, force=True)  # without a warning about tokens

    return _score_corpus("bleu", make, predictions, references, groups)


def chrf(
    predictions: Sequence[str], references: Sequence[str], *, groups: Sequence[str] | None = None
) -> dict[str, Any]:
    """Compute chrF2 (character n-grams up to 6, Popović 2015) with sacrebleu, one reference for each prediction.

    Args:
        predictions, references, groups: as in `corpus_bleu`.

    Returns:
        `dict`: `chrf` (0–100, `None` without predictions), `chrf_signature`, and `chrf_interval` if there are groups.
    """
    _check_lengths(predictions, references)
    return _score_corpus("chrf", lambda: _load_sacrebleu("chrF").CHRF(), predictions, references, groups)


def sentence_bleu(prediction: str, reference: str) -> float:
    """Compute the BLEU (0–100) of one prediction, with sacrebleu's default smoothing.

    Raises:
        `MissingExtraError`: if sacrebleu is not installed.
    """
    return round(_load_sacrebleu("BLEU").sentence_bleu(prediction, [reference], tokenize="13a").score, 4)


def is_exact(prediction: str, reference: str) -> bool:
    """Say whether a prediction equals its reference, except for whitespace at the end."""
    return prediction.rstrip() == reference.rstrip()


def _check_lengths(predictions: Sequence[str], references: Sequence[str]) -> None:
    if len(predictions) != len(references):
        given = f"given {len(predictions)} predictions and {len(references)} references"
        raise ValueError(f"{given}; allowed: one reference for each prediction; repeat or add what is missing")


def _load_sacrebleu(score: str) -> Any:
    with needs_extra("score", score):
        import sacrebleu  # with its dependencies 18 MB that no other metric needs
    return sacrebleu


def _score_corpus(
    name: str,
    make_metric: Callable[[], Any],
    predictions: Sequence[str],
    references: Sequence[str],
    groups: Sequence[str] | None,
) -> dict[str, Any]:
    try:
        metric = make_metric()
    except MissingExtraError as error:
        return {name: None, f"{name}_signature": f"not computed: {error}"}
    metric.num_refs = 1  # for the signature; sacrebleu would count references in the corpus, which may be empty
    scores: dict[str, Any] = {name: None}
    if predictions:
        # Rounded, because the last digits of logarithms differ between machines.
        scores[name] = round(metric.corpus_score(predictions, [references]).score, 4)
    if groups:
        scores[f"{name}_interval"] = _bootstrap_interval(metric, predictions, references, groups)
    return {**scores, f"{name}_signature": str(metric.get_signature())}


def _bootstrap_interval(
    metric: Any, predictions: Sequence[str], references: Sequence[str], groups: Sequence[str]
) -> list[float]:
    """Return the 95 % percentile interval of a bootstrap over whole groups (Koehn 2004).

    sacrebleu's own bootstrap is not used: it draws single predictions, assumes a symmetric interval, and fails if a
    resample scores 0.
    """
    statistics = np.array(metric._extract_corpus_statistics(predictions, [references]), dtype=float)
    indices = {group: index for index, group in enumerate(dict.fromkeys(groups))}
    summed = np.zeros((len(indices), statistics.shape[1]))
    np.add.at(summed, [indices[group] for group in groups], statistics)
    drawn = np.random.default_rng(SEED).integers(len(indices), size=(N_BOOTSTRAP, len(indices)))
    scores = [metric._compute_score_from_stats(summed[sample].sum(axis=0).tolist()).score for sample in drawn]
    return [round(float(bound), 4) for bound in np.percentile(scores, [2.5, 97.5])]
