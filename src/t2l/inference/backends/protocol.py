"""What decoding asks of a model, whichever library runs it."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np


class LoadingError(ValueError):
    """A model cannot be loaded; the message says what was given, what is allowed and what to do."""


@dataclass(frozen=True)
class SpecialTokens:
    """The token ids that a decoding loop must know."""

    start: int
    eos: int
    pad: int


class State(Protocol):
    """A batch of requests that the model is answering: encoded requests, and the cache of each row."""

    def step(self, tokens: np.ndarray) -> np.ndarray:
        """Read the next tokens of each row after those that were kept.

        Args:
            tokens (`np.ndarray`): token ids, int64, shape (rows, new). Shorter rows are padded on the right.

        Returns:
            `np.ndarray`: logits after each token, float32, shape (rows, new, vocabulary); valid until the next step.
        """

    def advance(self, counts: np.ndarray) -> None:
        """Keep the first `counts[row]` tokens of the latest step, and forget its others."""

    def select(self, rows: np.ndarray) -> None:
        """Make the batch consist of these of its rows, in this order; a row may be named several times."""


class Backend(Protocol):
    """A loaded model. Threads may share it; each state belongs to one thread."""

    tokens: SpecialTokens
    vocab_size: int
    batches_at_once: int  # number of threads that may decode a batch each
    reads_many: bool  # whether a step may read several tokens per row, and rows may advance by different counts

    def start(self, input_ids: np.ndarray, attention_mask: np.ndarray) -> State:
        """Encode requests, both arrays int64 of shape (rows, length), 1 in the mask where there is a token."""
