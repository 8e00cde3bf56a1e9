"""The constraint of LLVM IR for one vocabulary."""

import numpy as np

from t2l.data.serialization import DEFAULT_ENTRY_POINT
from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.forced import find_forced_tokens
from t2l.inference.constraint.machine import Stacks
from t2l.inference.constraint.masks import Masks
from t2l.inference.constraint.modules import module
from t2l.inference.constraint.state import State
from t2l.inference.constraint.vocabulary import Vocabulary
from t2l.llvm import Signature, parse_signature

MAX_KEPT = 20_000  # states of earlier answers, about 1 KB each


class IRConstraint:
    """The constraint for one vocabulary: which tokens may follow in a model's text for LLVM IR.

    The text is the serialized form of canonical IR (`t2l.data.serialization`). Types, numbering, dominance, phis,
    terminators and declarations are followed, so that LLVM parses and verifies almost every finished text
    (docs/runtime.md has the figures).
    Grammar, types and SSA as constraints of decoding are known from MLIR (https://arxiv.org/abs/2607.18254).

    Several threads may share a constraint.

    ```python
    >>> vocabulary = Vocabulary([None, "{", "\\n  ret i32 ", "%0", "%1", "7", "\\n}"], eos_token_id=0)
    >>> state = IRConstraint(vocabulary).start("i32 @f(i32)")
    >>> for token in (1, 2):
    ...     state = state.advance(token)
    >>> [vocabulary.texts[token] for token in state.mask().nonzero()[0]]
    ['%0', '7']

    ```
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.stacks = Stacks()
        self._masks = Masks(self.stacks, vocabulary)
        self._started: dict[tuple[str | None, str | None], State] = {}
        self._num_kept = 0

    def start(self, signature: str | None = None, entry_point: str | None = None) -> State:
        """Return the state before the first token.

        Args:
            signature (`str`, *optional*): the request's signature.
            entry_point (`str`, *optional*, defaults to the signature's name, or `f`): the name that the entry point
                gets when the text is deserialized.

        Raises:
            `ValueError`: if the signature is ill-formed.
        """
        started = self._started.get((signature, entry_point))
        if started is None:
            request: Signature | None = parse_signature(signature) if signature else None
            cell, facts = self.stacks.settle(
                self.stacks.push(module(), None), Facts.of_request(request, entry_point or DEFAULT_ENTRY_POINT)
            )
            started = self._started[signature, entry_point] = State(self, cell, "", facts)
        return started

    def keep(self, following: dict[int, State | None], token: int, state: State | None) -> None:
        """Keep a state for later answers that begin with the same tokens; forget all when there are too many."""
        if self._num_kept >= MAX_KEPT:
            self._started, self._num_kept = {}, 0
        following[token] = state
        self._num_kept += 1

    def find_mask(self, state: State) -> np.ndarray:
        """Return the mask of a state (`State.mask`)."""
        return self._masks.find(state)

    def find_forced(self, state: State) -> tuple[int, ...]:
        """Return the tokens that must follow a state, as far as there is no choice."""
        return find_forced_tokens(state)
