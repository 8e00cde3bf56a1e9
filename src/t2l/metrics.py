"""What predictions are worth: the ladder parse, verify, exact match, canonical match, pass@k, and last BLEU.

    with Sandbox() as sandbox:
        results = score_predictions(tasks, predictions, sandbox)
    metrics = compute_metrics(tasks, results, k=[1])

Rates are 0 to 1, BLEU and chrF 0 to 100. Where there is nothing to measure (no samples, no references) a value is
`None`, not 0. This module needs neither torch nor transformers.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sacrebleu

from t2l.llvm import Sandbox

Row = Mapping[str, Any]
_MATCHES = ("exact_match", "canonical_match")


def exact_match(predictions: Sequence[str], references: Sequence[str]) -> dict[str, float | None]:
    """The share of predictions that are the reference, character by character, but for whitespace at the end.

    ```python
    >>> exact_match(["ret void", "ret i32 0"], ["ret void\\n", "ret i32 1"])
    {'exact_match': 0.5}

    ```
    """
    _check_lengths(predictions, references)
    return {"exact_match": _mean([_is_exact(*pair) for pair in zip(predictions, references, strict=True)])}


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


def estimate_pass_at_k(n: int, c: int, k: int) -> float:
    """The unbiased estimate of the chance that one of `k` samples passes (Chen et al. 2021, arXiv:2107.03374).

    Args:
        n (`int`): samples drawn for the task.
        c (`int`): samples that passed.
        k (`int`): samples allowed, at most `n`.

    ```python
    >>> estimate_pass_at_k(5, 2, 2)
    0.7

    ```
    """
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(f"given n={n}, c={c}, k={k}; allowed: 0 <= c <= n and 1 <= k <= n; draw at least k samples")
    return 1.0 - math.comb(n - c, k) / math.comb(n, k)


def wilson_interval(rate: float | None, n: int) -> list[float] | None:
    """The 95 % interval of a rate measured on `n` tasks (Wilson 1927); `None` for none.

    ```python
    >>> [round(bound, 4) for bound in wilson_interval(0.5, 100)]
    [0.4038, 0.5962]

    ```
    """
    if rate is None:
        return None
    if n < 1 or not 0 <= rate <= 1:
        raise ValueError(f"given rate={rate}, n={n}; allowed: a rate from 0 to 1, n of 1 or more")
    z = 1.959963984540054
    middle = (rate + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(rate * (1 - rate) / n + z * z / (4 * n * n))
    return [max(0.0, middle - half), min(1.0, middle + half)]


def score_predictions(tasks: Iterable[Row], predictions: Iterable[Row], sandbox: Sandbox) -> list[dict[str, Any]]:
    """Judge every prediction.

    Args:
        tasks (`Iterable[Mapping]`): rows (see `t2l.data.rows`).
        predictions (`Iterable[Mapping]`): `task_id` and `completion`; several for a task are samples.
        sandbox (`Sandbox`): where they are parsed, verified and run.

    Returns:
        `list[dict]`: the predictions, in order, each with `parsed`, `verified`, `exact_match`, `canonical_match`,
        `passed`, `status` and `error`. `passed` is `None` without tests, the matches without a reference.

    Raises:
        `ValueError`: for a prediction of an unknown task, and ill-formed tests, signatures and references of a task.
    """
    by_id = {task["task_id"]: task for task in tasks}
    predictions = list(predictions)
    if unknown := {prediction["task_id"] for prediction in predictions} - by_id.keys():
        raise ValueError(f"given predictions of {sorted(unknown)[:10]}; allowed: the tasks' ids; remove these")
    pairs = [(by_id[prediction["task_id"]], prediction) for prediction in predictions]
    # A task without tests is called zero times: LLVM's verdict and the function's name and type still count.
    checked = sandbox.check(_candidate(*pair) for pair in pairs if pair[0].get("tests"))
    looked_at = sandbox.run(_candidate(*pair) for pair in pairs if not pair[0].get("tests"))
    results = []
    for task, prediction in pairs:
        result = next(checked if task.get("tests") else looked_at)
        reference = task.get("completion")
        judged = {
            "parsed": result.parsed,
            "verified": result.verified,
            "exact_match": None if reference is None else _is_exact(prediction["completion"], reference),
            "canonical_match": None if reference is None else bool(result.canonical_match),
            "passed": result.passed if task.get("tests") else None,
            "status": result.status,
            "error": result.message,
        }
        results.append({**prediction, **judged})
    return results


def compute_metrics(tasks: Iterable[Row], results: Iterable[Row], *, k: Sequence[int] = (1,)) -> dict[str, Any]:
    """The ladder of a set of results.

    Args:
        tasks (`Iterable[Mapping]`): rows.
        results (`Iterable[Mapping]`): of `score_predictions`, equally many for every task.
        k (`Sequence[int]`, *optional*, defaults to `(1,)`): report pass@k for these, at most the samples a task has.

    Returns:
        `dict`: `parse_rate`, `verify_rate`, `exact_match`, `canonical_match`, `pass@k`, `bleu`, `chrf`, the counts
        behind them, `statuses`, signatures, `llvm_version`, and `intervals`: 95 % Wilson intervals of the rates.
        Samples of one task resemble each other, so an interval counts tasks, not samples.

    Raises:
        `ValueError`: for a task without results, unequally many of them, or fewer than the largest k.
    """
    references = {task["task_id"]: task.get("completion") for task in tasks}
    by_task: defaultdict[str, list[Row]] = defaultdict(list)
    for result in results:
        by_task[result["task_id"]].append(result)
    _check_samples(references, by_task, k)
    samples = [result for task_id in references for result in by_task[task_id]]
    tested = [rows for rows in by_task.values() if rows[0]["passed"] is not None]
    pairs = [(result, reference) for result in samples if (reference := references[result["task_id"]]) is not None]
    num_references = sum(reference is not None for reference in references.values())
    measured = {  # name: values of samples or tasks, number of tasks
        "parse_rate": ([result["parsed"] for result in samples], len(references)),
        "verify_rate": ([result["verified"] for result in samples], len(references)),
        **{name: ([result[name] for result, _ in pairs], num_references) for name in _MATCHES},
        **{f"pass@{size}": (_estimate_passes(tested, size), len(tested)) for size in k},
    }
    texts = [result["completion"] for result, _ in pairs]
    return {
        **{name: _mean(values) for name, (values, _) in measured.items()},
        **corpus_bleu(texts, [reference for _, reference in pairs]),
        **chrf(texts, [reference for _, reference in pairs]),
        "num_samples": len(samples),
        "num_tasks": len(references),
        "num_tasks_with_tests": len(tested),
        "num_tasks_with_reference": num_references,
        "statuses": dict(sorted(Counter(result["status"] for result in samples).items())),
        "intervals": {name: wilson_interval(_mean(values), n) for name, (values, n) in measured.items()},
        "llvm_version": get_llvm_version(),
    }


def get_llvm_version() -> str:
    """The version of the LLVM that judges, as `"22.1.0"`."""
    from t2l.llvm.parsing import LLVM_VERSION  # loads LLVM, 0.2 s

    return LLVM_VERSION


def format_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows, the header first, as Markdown that is aligned for a terminal, too.

    ```python
    >>> print(format_table([("metric", "value"), ("bleu", "71.2")]))
    | metric | value |
    |--------|-------|
    | bleu   | 71.2  |

    ```
    """
    cells = [[" ".join(cell.split()).replace("|", "\\|") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in cells]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def _candidate(task: Row, prediction: Row) -> dict[str, Any]:
    return {
        "task_id": task["task_id"],
        "completion": prediction["completion"],
        "entry_point": task["entry_point"],
        "signature": task.get("signature"),
        "tests": task.get("tests") or [],
        "reference": task.get("completion"),
    }


def _is_exact(prediction: str, reference: str) -> bool:
    return prediction.rstrip() == reference.rstrip()


def _check_lengths(predictions: Sequence[str], references: Sequence[str]) -> None:
    if len(predictions) != len(references):
        given = f"given {len(predictions)} predictions and {len(references)} references"
        raise ValueError(f"{given}; allowed: one reference for each prediction; repeat or add what is missing")


def _check_samples(task_ids: Iterable[str], by_task: Mapping[str, list[Row]], k: Sequence[int]) -> None:
    counts = {task_id: len(by_task.get(task_id, ())) for task_id in task_ids}
    if unknown := by_task.keys() - counts.keys():
        raise ValueError(f"given results of {sorted(unknown)[:10]}; allowed: the tasks' ids; remove these")
    sizes = sorted(set(counts.values()))
    if len(sizes) > 1 or sizes == [0]:
        fewest = [task_id for task_id, count in counts.items() if count == sizes[0]][:10]
        raise ValueError(f"given {sizes} results a task, fewest for {fewest}; allowed: equally many, 1 or more")
    if sizes and max(k) > sizes[0]:
        raise ValueError(f"given k={max(k)}; allowed: at most the {sizes[0]} samples a task has; draw more samples")


def _estimate_passes(tested: Iterable[Sequence[Row]], k: int) -> list[float]:
    return [estimate_pass_at_k(len(rows), sum(row["passed"] for row in rows), k) for rows in tested]


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _score_corpus(
    metric: sacrebleu.BLEU | sacrebleu.CHRF, predictions: Sequence[str], references: Sequence[str]
) -> tuple[float | None, str]:
    metric.num_refs = 1  # for the signature: sacrebleu would not know it of an empty corpus
    # Rounded because the last bits of a logarithm differ between machines.
    score = round(metric.corpus_score(predictions, [references]).score, 4) if predictions else None
    return score, str(metric.get_signature())
