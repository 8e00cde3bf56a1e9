"""Decoding in NumPy over any backend: greedy search, beam search and sampling, named and done as in transformers.

`decode` takes one batch of encoded requests. `t2l.inference.generator` makes the batches.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from t2l.arguments import DecodingArguments
from t2l.inference.backends.protocol import Backend
from t2l.inference.decoding.answers import Answer, Statistics
from t2l.inference.decoding.beams import search_beams
from t2l.inference.decoding.choices import Greedy, Sampler
from t2l.inference.decoding.drafting import Drafter, NgramTable
from t2l.inference.decoding.loop import decode_rows
from t2l.inference.decoding.row import Row

__all__ = ["Answer", "Drafter", "NgramTable", "Statistics", "decode"]


def decode(
    backend: Backend,
    requests: Sequence[Sequence[int]],
    decoding: DecodingArguments,
    *,
    seeds: Sequence[int],
    constraints: Sequence[Any] | None = None,
    table: NgramTable | None = None,
    statistics: Statistics,
) -> list[list[Answer]]:
    """Answer a batch of requests.

    Args:
        backend (`Backend`): the model.
        requests (`Sequence[Sequence[int]]`): token ids of each request.
        decoding (`DecodingArguments`): search or sampling, and their parameters.
        seeds (`Sequence[int]`): a number for each request; with `decoding.seed` it decides the samples.
        constraints (`Sequence`, *optional*): the state of the constraint that each answer begins with.
        table (`NgramTable`, *optional*): what drafts are taken from.
        statistics (`Statistics`): counts are added to it.

    Returns:
        `list[list[Answer]]`: `decoding.num_return_sequences` answers to each request, the best first.
    """
    state = backend.start(*_pad(requests, backend.tokens.pad))
    constraints = constraints or [None] * len(requests)
    if decoding.num_beams > 1 and not decoding.do_sample:
        return search_beams(backend, state, constraints, decoding, statistics)
    copies = decoding.num_return_sequences
    if copies > 1:
        state.select(np.repeat(np.arange(len(requests)), copies))
    rows = [
        Row(
            [backend.tokens.start],
            list(request),
            backend.tokens.eos,
            decoding.max_new_tokens,
            constraint,
            random=np.random.default_rng((decoding.seed, seed, copy)) if decoding.do_sample else None,
        )
        for request, constraint, seed in zip(requests, constraints, seeds, strict=True)
        for copy in range(copies)
    ]
    drafter = None
    if table is not None and decoding.draft_tokens and not decoding.do_sample:
        drafter = Drafter(table, decoding.draft_tokens)
    choose = Sampler(decoding) if decoding.do_sample else Greedy(decoding)
    answers = decode_rows(backend, state, rows, choose, drafter, statistics, output_scores=decoding.output_scores)
    return [answers[start : start + copies] for start in range(0, len(answers), copies)]


def _pad(requests: Sequence[Sequence[int]], pad: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the ids and the mask of requests, padded on the right."""
    length = max(len(request) for request in requests)
    ids = np.full((len(requests), length), pad, np.int64)
    mask = np.zeros((len(requests), length), np.int64)
    for row, request in enumerate(requests):
        ids[row, : len(request)] = request
        mask[row, : len(request)] = 1
    return ids, mask
