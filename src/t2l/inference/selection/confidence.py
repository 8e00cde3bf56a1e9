"""Confidence: the probability that a candidate is right, from what is known about it.

A logistic regression for known programs and one for the generator's, fitted by recipes/calibrate.py on requests whose
answers were executed. Each has a few features with a plain meaning; `describe` computes them.
"""

import functools
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from t2l.inference.selection.candidates import Option, Pool

BUNDLED = Path(__file__).parents[2] / "models" / "memory" / "confidence.json"
KINDS = ("memory", "generator")
FEATURES = ("likeness", "sparse", "dense", "cost", "lead", "support", "examples", "many_examples")


@dataclass(frozen=True)
class Confidence:
    """Weights of the features for each kind of candidate.

    Args:
        weights (`dict[str, dict[str, float]]`): for `memory` and `generator`, the weight of each feature and `bias`.
    """

    weights: dict[str, dict[str, float]]

    @classmethod
    def load(cls, path: str | Path | None = None) -> "Confidence":
        """Read the weights; the bundled ones by default.

        Raises:
            `ValueError`: if the file does not hold them.
        """
        try:
            weights = json.loads(Path(path or BUNDLED).read_text(encoding="utf-8"))["weights"]
            checked = {kind: {name: float(weights[kind][name]) for name in ("bias", *FEATURES)} for kind in KINDS}
        except (OSError, ValueError, KeyError, TypeError) as error:
            remedy = "fit it again (recipes/calibrate.py), or install t2l again"
            raise ValueError(f"{path or BUNDLED} holds no weights ({error!r}); {remedy}") from None
        return cls(checked)

    def probability(self, kind: str, features: dict[str, float]) -> float:
        """Return the probability that a candidate with these features is right."""
        weights = self.weights[kind]
        logit = weights["bias"] + sum(weights[name] * features[name] for name in FEATURES)
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, logit))))

    def judge(self, pool: Pool) -> None:
        """Set the confidence of all usable options of a pool."""
        usable = pool.usable
        for option in usable:
            option.confidence = self.probability(option.origin.kind, describe(option, usable))


def describe(option: Option, usable: Sequence[Option]) -> dict[str, float]:
    """Return the features of an option.

    Args:
        option (`Option`): the option.
        usable (`Sequence[Option]`): all usable options for the same request, it among them.

    Returns:
        `dict[str, float]`:

        - `likeness`, `sparse`, `dense`, `cost`: of a known program; for the generator `likeness` is the mean
          log-probability of a token, and the others are 0;
        - `lead`: likeness less that of the best known program that behaves differently;
        - `support`: logarithm of 1 + the number of other concepts that behave alike;
        - `examples`: 1 if it passed an example; `many_examples`: 1 if it passed two or more.
    """
    near = option.neighbour
    alike = [other for other in usable if other is not option and _behave_alike(option, other)]
    rivals = [
        other.likeness
        for other in usable
        if other is not option and other.neighbour and not _behave_alike(option, other)
    ]
    passed = option.passed or 0
    return {
        "likeness": option.likeness,
        "sparse": near.sparse if near else 0.0,
        "dense": near.dense if near else 0.0,
        "cost": option.cost,
        "lead": (option.likeness if near else 0.0) - max(rivals, default=0.0),
        "support": math.log1p(len({(one.origin.kind, one.origin.concept) for one in alike} - {_key(option)})),
        "examples": float(passed > 0),
        "many_examples": float(passed > 1),
    }


def _key(option: Option) -> tuple[str, str | None]:
    return option.origin.kind, option.origin.concept


def _behave_alike(one: Option, other: Option) -> bool:
    return one.behaviour is not None and one.behaviour == other.behaviour


@functools.lru_cache(maxsize=1)
def load_confidence() -> Confidence:
    """Load the bundled weights, once in a process."""
    return Confidence.load()
