"""What decoding gives back, and what it counts."""

import threading
from dataclasses import dataclass, field, fields


@dataclass(frozen=True)
class Answer:
    """The tokens of one answer, without the start token.

    Args:
        token_ids (`list[int]`): with the end token, if there is one.
        score (`float`, *optional*): sum of the tokens' log-probabilities; in beam search divided by length **
            length_penalty. A token that the constraint forced counts as certain. `None` unless `output_scores`.
        finished (`bool`): whether the model ended the answer, rather than the limit on its length.
    """

    token_ids: list[int]
    score: float | None
    finished: bool


@dataclass
class Statistics:
    """Counts of what decoding did. Threads may add to the same object."""

    decoder_calls: int = 0
    tokens: int = 0
    forced_tokens: int = 0
    drafted_tokens: int = 0
    accepted_tokens: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def add(self, **counts: int) -> None:
        with self._lock:
            for name, count in counts.items():
                setattr(self, name, getattr(self, name) + count)

    def reset(self) -> None:
        with self._lock:
            for entry in fields(self):
                if not entry.name.startswith("_"):
                    setattr(self, entry.name, 0)
