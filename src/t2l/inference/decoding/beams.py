"""Beam search, with the scores and the end of transformers' `_beam_search` with `early_stopping=False`."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from t2l.arguments import DecodingArguments
from t2l.inference.backends.protocol import Backend, State
from t2l.inference.decoding.answers import Answer, Statistics
from t2l.inference.decoding.scores import log_normalizer, penalize


@dataclass
class Beam:
    """An unfinished answer: its tokens with the start token, the sum of their log-probabilities, the constraint."""

    history: list[int]
    score: float
    constraint: Any


@dataclass
class Search:
    """The search for the answers to one request: its beams, and the best finished answers."""

    beams: list[Beam]
    answers: list[Answer] = field(default_factory=list)
    over: bool = False


def search_beams(
    backend: Backend, state: State, constraints: Sequence[Any], decoding: DecodingArguments, statistics: Statistics
) -> list[list[Answer]]:
    """Return the `num_return_sequences` best answers to each request that `num_beams` beams find."""
    searches = [Search([Beam([backend.tokens.start], 0.0, constraint)]) for constraint in constraints]
    sources = list(range(len(searches)))  # the row of the state that each beam continues
    num_rows = len(searches)  # of the state
    open_searches = searches
    for length in range(1, decoding.max_new_tokens + 1):
        beams = [beam for search in open_searches for beam in search.beams]
        if sources != list(range(num_rows)) or length == 1:  # fewer rows, too, when the last request is done
            state.select(np.array(sources))
            num_rows = len(sources)
        logits = state.step(np.array([[beam.history[-1]] for beam in beams], np.int64))[:, 0]
        state.advance(np.ones(len(beams), np.int64))
        scores = logits - log_normalizer(logits)[:, None]
        statistics.add(decoder_calls=1)
        sources, first, continued = [], 0, []
        for search in open_searches:
            count = len(search.beams)
            parents = _extend(search, scores[first : first + count], length, backend.tokens.eos, decoding)
            if not search.over:
                sources += [first + parent for parent in parents]
                continued.append(search)
            first += count
        open_searches = continued
        if not open_searches:
            break
    found = [search.answers[: decoding.num_return_sequences] for search in searches]
    statistics.add(tokens=sum(len(answer.token_ids) for own in found for answer in own))
    return found


def _extend(search: Search, scores: np.ndarray, length: int, eos: int, decoding: DecodingArguments) -> list[int]:
    """Give each beam its next token; return the former beam that each of the new beams continues."""
    totals = _score_continuations(search.beams, scores, decoding)
    width, size = decoding.num_beams, totals.shape[1]
    flat = totals.ravel()
    # Twice as many as there are beams, so that enough stay unfinished if all beams' best token is the last one.
    count = min(2 * width, len(flat))
    best = np.argpartition(-flat, count - 1)[:count]
    best = best[np.lexsort((best, -flat[best]))]
    beams: list[Beam] = []
    parents: list[int] = []
    finished: list[Answer] = []
    for rank, place in enumerate(best.tolist()):
        score, (parent, token) = float(flat[place]), divmod(place, size)
        if score == -np.inf:
            break
        history = [*search.beams[parent].history, token]
        if token == eos or length == decoding.max_new_tokens:
            if rank < width:
                finished.append(Answer(history[1:], score / length**decoding.length_penalty, token == eos))
        elif len(beams) < width:
            constraint = search.beams[parent].constraint
            beams.append(Beam(history, score, None if constraint is None else constraint.advance(token)))
            parents.append(parent)
    ranked = sorted([*search.answers, *finished], key=lambda answer: answer.score or 0.0, reverse=True)
    search.answers, search.beams = ranked[:width], beams
    search.over = not beams or _cannot_improve(search, length, decoding)
    return parents


def _score_continuations(beams: Sequence[Beam], scores: np.ndarray, decoding: DecodingArguments) -> np.ndarray:
    """Return the score of each beam with each next token, shape (beams, vocabulary)."""
    totals = scores.astype(np.float32)
    for row, beam in enumerate(beams):
        penalize(totals[row], beam.history, decoding.repetition_penalty, decoding.no_repeat_ngram_size)
        totals[row] += np.float32(beam.score)
        if beam.constraint is not None:
            totals[row][~beam.constraint.mask()] = -np.inf
    return totals


def _cannot_improve(search: Search, length: int, decoding: DecodingArguments) -> bool:
    """Say whether all answers are found, as seen from the best beam at its present length.

    The length counts the token to come, as in transformers.
    """
    if len(search.answers) < decoding.num_beams:
        return False
    return search.beams[0].score / length**decoding.length_penalty <= search.answers[-1].score
