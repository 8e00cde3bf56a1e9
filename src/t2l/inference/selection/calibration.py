"""Fit the weights of `Confidence` on requests whose answers were executed. Needs scikit-learn (`t2l[report]`)."""

import dataclasses
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from t2l.data.rows import Row
from t2l.inference.requests import Request
from t2l.inference.selection.confidence import KINDS, Confidence
from t2l.inference.selection.examples import get_examples
from t2l.inference.selection.features import FEATURES, describe
from t2l.inference.selection.selecting import Selector
from t2l.inference.text2llvm import DECODING, Text2LLVM

FOLDS = 5
_UNSURE = Confidence({kind: {"bias": -10.0, **dict.fromkeys(FEATURES, 0.0)} for kind in KINDS})  # asks every source


class Judged(NamedTuple):
    """A usable candidate whose tests were run.

    Args:
        group (`int`): number of the request; candidates of one group compete. Negative if they only teach.
        kind (`str`): `memory` or `generator`.
        features (`dict[str, float]`): see `describe`.
        right (`bool`): whether it passes the tests of the request that were not given as examples.
    """

    group: int
    kind: str
    features: dict[str, float]
    right: bool


def collect_all(
    model: Text2LLVM, tasks: Mapping[str, Sequence[Row]], num_examples: Sequence[int], num_candidates: int
) -> list[Judged]:
    """Return the usable candidates for the tasks of some files, judged.

    Args:
        model (`Text2LLVM`): a model with memory.
        tasks (`Mapping[str, Sequence[Row]]`): for each file its tasks, with tests.
        num_examples (`Sequence[int]`): numbers of tests of each task that are given as examples, one after the other.
        num_candidates (`int`): maximum number of candidates that the model writes for a task.
    """
    judged: list[Judged] = []
    for count in num_examples:
        for own in tasks.values():
            asked = [task for task in own if len(task.get("tests") or ()) > count]
            first = judged[-1].group + 1 if judged else 0
            judged += _collect(model.selector, asked, count, num_candidates, first)
    return judged


def keep_models_own(judged: Sequence[Judged]) -> list[Judged]:
    """Return the candidates that the model wrote, to be learned from and not to compete."""
    return [one._replace(group=-1) for one in judged if one.kind == "generator"]


def _collect(
    selector: Selector, tasks: Sequence[Row], num_examples: int, num_candidates: int, first_group: int
) -> list[Judged]:
    requests = [
        Request(task["prompt"], task.get("signature"), task["entry_point"], examples=get_examples(task, num_examples))
        for task in tasks
    ]
    unsure = dataclasses.replace(selector, confidence=_UNSURE)
    pools = unsure.select(requests, num_candidates, DECODING)
    owners = [(index, pool, option) for index, pool in enumerate(pools) for option in pool.usable]
    rows = (_to_row(tasks[index], option.ir, num_examples) for index, _, option in owners)
    results = selector.sandbox.check(rows)
    return [
        Judged(first_group + index, option.origin.kind, describe(option, pool.usable, pool.request), result.passed)
        for (index, pool, option), result in zip(owners, results, strict=True)
    ]


def _to_row(task: Row, ir: str, num_examples: int) -> dict[str, Any]:
    tests = (task.get("tests") or [])[num_examples:]
    return {"completion": ir, "entry_point": task["entry_point"], "signature": task.get("signature"), "tests": tests}


def show_reliability(chosen: Sequence[tuple[float, bool]]) -> dict[str, Any]:
    """Return how many answers of at least a confidence are right, as JSON."""
    table = {}
    for least in (0.0, 0.2, 0.5, 0.7, 0.8, 0.9, 0.95):
        own = [right for confidence, right in chosen if confidence >= least]
        table[f">= {least}"] = {"answers": len(own), "right": round(sum(own) / len(own), 4) if own else None}
    return table


def fit(judged: Sequence[Judged], seed: int = 0) -> tuple[Confidence, list[tuple[float, bool]]]:
    """Fit weights, and return with them what they chose for requests that they had not seen.

    A candidate that was chosen because it seemed the likeliest is less likely than it seemed. So the weights are
    scaled by a second regression, on the candidates chosen for held-out requests.

    Args:
        judged (`Sequence[Judged]`): candidates for many requests.
        seed (`int`, *optional*, defaults to 0): seed of the split of requests into five parts.

    Returns:
        `tuple`: the weights; for each request the confidence in the chosen candidate, and whether it is right.
    """
    groups = sorted({one.group for one in judged} - {-1})
    fold_of = dict(zip(groups, np.random.default_rng(seed).integers(FOLDS, size=len(groups)), strict=True))
    chosen: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        fitted = _fit([one for one in judged if fold_of.get(one.group) != fold])
        chosen += _choose(fitted, [one for one in judged if fold_of.get(one.group) == fold])
    logits = np.array([[_to_logit(confidence)] for confidence, _ in chosen])
    scaling = LogisticRegression(C=100.0).fit(logits, [right for _, right in chosen])
    slope, shift = float(scaling.coef_[0, 0]), float(scaling.intercept_[0])
    scaled = {
        kind: {name: slope * weight + (shift if name == "bias" else 0.0) for name, weight in weights.items()}
        for kind, weights in _fit(judged).weights.items()
    }
    held_out = [(_from_logit(slope * _to_logit(confidence) + shift), right) for confidence, right in chosen]
    return Confidence(scaled), held_out


def _fit(judged: Sequence[Judged]) -> Confidence:
    weights = {}
    for kind in KINDS:
        own = [one for one in _keep_nearest(judged) if one.kind == kind]
        values = np.array([[one.features[name] for name in FEATURES] for one in own])
        scale = np.maximum(values.std(axis=0), 1e-3)
        right = [one.right for one in own]
        if len(set(right)) < 2:
            raise ValueError(f"all {kind} candidates are {'right' if right[0] else 'wrong'}; give other tasks")
        model = LogisticRegression(C=1.0, max_iter=5000).fit(values / scale, right)
        own_weights = model.coef_[0] / scale
        weights[kind] = {
            "bias": float(model.intercept_[0]),
            **dict(zip(FEATURES, map(float, own_weights), strict=True)),
        }
    return Confidence(weights)


def _choose(confidence: Confidence, judged: Sequence[Judged]) -> list[tuple[float, bool]]:
    best: dict[int, tuple[float, bool]] = {}
    for one in _keep_nearest(judged):
        probability = confidence.probability(one.kind, one.features)
        if one.group not in best or probability > best[one.group][0]:
            best[one.group] = (probability, one.right)
    return list(best.values())


def _keep_nearest(judged: Sequence[Judged]) -> list[Judged]:
    """Return of each request the nearest known program, which comes first, and the model's candidates."""
    first: dict[int, Judged] = {}
    for one in judged:
        if one.kind == "memory":
            first.setdefault(one.group, one)
    return [one for one in judged if one.kind != "memory" or first[one.group] is one]


def _to_logit(probability: float) -> float:
    bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))


def _from_logit(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
