"""Confidence: the probability that a candidate is right, a logistic regression on its features.

recipes/calibrate.py fits one for known programs and one for the generator's candidates, on requests whose answers were
executed.
"""

import functools
import json
import math
from dataclasses import dataclass
from pathlib import Path

from t2l.inference.selection.candidates import Pool
from t2l.inference.selection.features import FEATURES, describe

BUNDLED = Path(__file__).parents[2] / "models" / "memory" / "confidence.json"
KINDS = ("memory", "generator")
IGNORES, DOUBTFUL = 1.0, 0.6  # changes from this cost on lose something, so without examples nobody can be surer


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
        """Set the confidence of all usable options of a pool.

        No known program is surer than a nearer one: the weights say how sure the nearest is, and are no better at
        putting programs in order than likeness, which had far more requests to learn from.
        """
        usable = pool.usable
        most = 1.0
        for option in sorted(usable, key=lambda option: -option.likeness):
            option.confidence = self.probability(option.origin.kind, describe(option, usable, pool.request))
            if option.neighbour:
                if option.cost >= IGNORES and not option.passed:
                    most = min(most, DOUBTFUL)
                option.confidence = min(option.confidence, most)
                most = 0.999 * option.confidence


@functools.lru_cache(maxsize=1)
def load_confidence() -> Confidence:
    """Load the bundled weights, once in a process."""
    return Confidence.load()
