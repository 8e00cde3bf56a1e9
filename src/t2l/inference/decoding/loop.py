"""Greedy search and sampling, for a batch of answers that advance at different speeds.

A call of the decoder reads, for each answer, the tokens that it has not read yet, then a guess at what follows (the
draft). Its logits decide the next token. If this is the draft's first token, they decide the next one too, and so on.
So a call gives one token at least, and the answer is the one that would come without drafts.
"""

from collections.abc import Sequence

import numpy as np

from t2l.inference.backends.protocol import Backend, State
from t2l.inference.decoding.answers import Answer, Statistics
from t2l.inference.decoding.choices import Greedy, Sampler
from t2l.inference.decoding.drafting import Drafter
from t2l.inference.decoding.row import Row


def decode_rows(
    backend: Backend,
    state: State,
    rows: Sequence[Row],
    choose: Greedy | Sampler,
    drafter: Drafter | None,
    statistics: Statistics,
    *,
    output_scores: bool,
) -> list[Answer]:
    """Complete the rows.

    Args:
        backend (`Backend`): the model.
        state (`State`): the requests, encoded; one row for each answer.
        rows (`Sequence[Row]`): the answers, each with the start token.
        choose (`Greedy` or `Sampler`): chooses each token.
        drafter (`Drafter`, *optional*): guesses what follows; only for greedy search.
        statistics (`Statistics`): counts are added to it.
        output_scores (`bool`): whether the answers' log-probabilities are computed.

    Returns:
        `list[Answer]`: in the order of the rows.
    """
    for row in rows:
        row.fast_forward()
    active = _drop_done(state, list(rows))
    calls = drafted = accepted = 0
    while active:
        if drafter is not None and backend.reads_many:
            drafter.draft(active)
        tokens = _next_tokens(active, backend)
        counts = _choose_tokens(active, state.step(tokens), choose, output_scores)
        state.advance(counts)
        calls += 1
        for row in active:
            drafted += len(row.draft)
            accepted += row.accepted
        active = _drop_done(state, active)
    statistics.add(
        decoder_calls=calls,
        tokens=sum(len(row.history) - 1 for row in rows),
        forced_tokens=sum(row.forced for row in rows),
        drafted_tokens=drafted,
        accepted_tokens=accepted,
    )
    return [Answer(row.history[1:], row.score if output_scores else None, row.finished) for row in rows]


def _drop_done(state: State, active: list[Row]) -> list[Row]:
    if not any(row.done for row in active):
        return active
    kept = [index for index, row in enumerate(active) if not row.done]
    if 0 < len(kept) < len(active):
        state.select(np.array(kept))
    return [active[index] for index in kept]


def _next_tokens(active: Sequence[Row], backend: Backend) -> np.ndarray:
    """Return what the decoder reads next, padded on the right, shape (rows, new)."""
    for row in active:
        row.next = row.history[row.fed :] + row.draft if backend.reads_many else [row.history[row.fed]]
    new = max(len(row.next) for row in active)
    tokens = np.full((len(active), new), backend.tokens.pad, np.int64)
    for index, row in enumerate(active):
        tokens[index, : len(row.next)] = row.next
    return tokens


def _choose_tokens(
    active: Sequence[Row], logits: np.ndarray, choose: Greedy | Sampler, output_scores: bool
) -> np.ndarray:
    """Choose tokens for all rows, and return how many tokens of each row the cache keeps."""
    best = logits.argmax(axis=-1)
    counts = np.empty(len(active), np.int64)
    chosen: list[tuple[int, int, int, Row]] = []
    for index, row in enumerate(active):
        place = len(row.next) - len(row.draft) - 1  # of the last token before the draft
        row.accepted = 0
        row.fed += place + 1
        if row.fed == len(row.history):
            while not row.done:
                token = choose(row, logits[index, place], int(best[index, place]))
                if token is None:
                    row.stuck = True
                    break
                chosen.append((index, place, token, row))
                if row.accepted == len(row.draft) or token != row.draft[row.accepted] or row.done:
                    break
                row.accepted += 1
                place += 1
            row.fed += row.accepted
            row.fast_forward()
        counts[index] = place + 1
    if output_scores:
        _add_scores(chosen, logits, best)
    return counts


def _add_scores(chosen: Sequence[tuple[int, int, int, Row]], logits: np.ndarray, best: np.ndarray) -> None:
    """Add the log-probabilities of the chosen tokens to the scores of their rows.

    Args:
        chosen (`Sequence[tuple]`): row and place of the logits, the token, and the row to add to.
        logits (`np.ndarray`): of the latest step.
        best (`np.ndarray`): the index of the largest logit at each place.
    """
    if not chosen:
        return
    indices, places, tokens, rows = zip(*chosen, strict=True)
    if len(logits) == 1:  # the places follow each other, so that nothing needs to be copied
        own, top = logits[0, places[0] : places[-1] + 1], best[0, places[0] : places[-1] + 1]
    else:
        own, top = logits[indices, places], best[indices, places]
    each = np.arange(len(own))
    largest = own[each, top]
    sums = np.exp(own - largest[:, None]).sum(axis=1)
    scores = own[each, tokens] - largest - np.log(sums)
    for row, score in zip(rows, scores.tolist(), strict=True):
        row.score += score
