"""One answer in the making, in greedy search and sampling."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np


@dataclass
class Row:
    """An answer in the making.

    Args:
        history (`list[int]`): the start token and all tokens chosen so far.
        context (`list[int]`): the request's tokens, for the drafter.
        eos (`int`): the token that ends the answer.
        limit (`int`): maximum number of tokens of the answer.
        constraint (`Any`, *optional*): the state of the constraint after the history.
        random (`np.random.Generator`, *optional*): what samples are drawn with.
    """

    history: list[int]
    context: list[int]
    eos: int
    limit: int
    constraint: Any = None
    random: np.random.Generator | None = None
    fed: int = 0  # number of tokens of the history that the model has read
    draft: list[int] = field(default_factory=list)  # a guess at the tokens after the history
    next: list[int] = field(default_factory=list)  # what the model reads in this call
    accepted: int = 0  # number of tokens of the draft that were right
    score: float = 0.0
    finished: bool = False
    stuck: bool = False  # no token is legal
    forced: int = 0

    @property
    def room(self) -> int:
        """The number of tokens that may still be added."""
        return self.limit + 1 - len(self.history)

    @property
    def done(self) -> bool:
        return self.finished or self.stuck or self.room <= 0

    def append(self, token: int, constraint: Any) -> None:
        self.history.append(token)
        self.constraint = constraint
        self.finished = token == self.eos

    def fast_forward(self) -> None:
        """Append the tokens that are the only legal ones, without asking the model."""
        while self.constraint is not None and not self.done:
            token = self.constraint.forced()
            if token is None:
                return
            self.append(token, self.constraint.advance(token))
            self.forced += 1
