"""Decoding gives the tokens and scores of transformers' `generate`, with drafts and without, in batches and alone."""

import threading
from collections import Counter
from typing import Any

import numpy as np
import pytest
import torch
from tests.inference.random_models import checkpoint, fused
from tests.tiny import ROWS
from transformers import AutoModelForSeq2SeqLM

from t2l.arguments import DecodingArguments
from t2l.export.drafts import count_suffixes
from t2l.inference import load_generator
from t2l.inference.backends import Backend, load_backend
from t2l.inference.decoding import Answer, NgramTable, Statistics, decode
from t2l.inference.decoding.choices import sampling_probabilities
from t2l.inference.decoding.drafting import MASK, MULTIPLIER

pytestmark = pytest.mark.slow
RANDOM = np.random.default_rng(8)
REQUESTS = [RANDOM.integers(3, 290, int(length)).tolist() + [1] for length in RANDOM.integers(2, 15, 12)]
LIMIT = 25


@pytest.fixture(scope="module")
def backend() -> Backend:
    return load_backend(fused())[0]


def answer(backend: Backend, requests: list[list[int]] = REQUESTS, **options: Any) -> list[list[Answer]]:
    names = ("table", "constraints", "statistics")
    own = {name: options.pop(name) for name in names if name in options}
    decoding = DecodingArguments(**{"max_new_tokens": LIMIT, **options})
    return decode(backend, requests, decoding, seeds=range(len(requests)), **{"statistics": Statistics(), **own})


def transformers_answers(**options: Any) -> tuple[list[list[int]], list[float]]:
    """Return token ids and beam scores of each request alone."""
    model = AutoModelForSeq2SeqLM.from_pretrained(checkpoint()).eval()
    tokens: list[list[int]] = []
    scores: list[float] = []
    for request in REQUESTS:
        with torch.inference_mode():
            found = model.generate(
                torch.tensor([request]),
                **{"max_new_tokens": LIMIT, "do_sample": False, **options},
                return_dict_in_generate=True,
                output_scores=True,
            )
        for row in found.sequences[:, 1:].tolist():
            tokens.append(row[: row.index(1) + 1] if 1 in row else row)
        scores += found.sequences_scores.tolist() if options.get("num_beams", 1) > 1 else []
    return tokens, scores


def tokens_of(answers: list[list[Answer]]) -> list[list[int]]:
    return [answer.token_ids for own in answers for answer in own]


PENALTIES: list[dict[str, Any]] = [{}, {"repetition_penalty": 1.3}, {"no_repeat_ngram_size": 2}]


def test_the_random_answers_end_at_different_places() -> None:
    tokens, _ = transformers_answers()
    assert len({len(own) for own in tokens}) > 4


@pytest.mark.parametrize("options", PENALTIES, ids=str)
def test_greedy_tokens_equal_those_of_transformers(backend: Backend, options: dict[str, Any]) -> None:
    expected, _ = transformers_answers(**options)
    assert tokens_of(answer(backend, **options)) == expected
    assert tokens_of([own for request in REQUESTS for own in answer(backend, [request], **options)]) == expected
    assert tokens_of(answer(load_backend(checkpoint())[0], **options)) == expected


BEAMS: list[dict[str, Any]] = [
    {"num_beams": 3},
    {"num_beams": 4, "num_return_sequences": 3},
    {"num_beams": 3, "length_penalty": 2.0},
    {"num_beams": 3, "length_penalty": 0.0},
    {"num_beams": 3, "length_penalty": -1.0},
    {"num_beams": 3, "repetition_penalty": 1.3, "no_repeat_ngram_size": 2},
]


@pytest.mark.parametrize("options", BEAMS, ids=str)
def test_beams_equal_those_of_transformers_in_tokens_and_score(backend: Backend, options: dict[str, Any]) -> None:
    expected, scores = transformers_answers(**options)
    found = answer(backend, **options)
    assert tokens_of(found) == expected
    np.testing.assert_allclose([own.score for each in found for own in each], scores, atol=1e-3, rtol=1e-3)


def right_half_of_the_time(answers: list[list[int]]) -> NgramTable:
    """Return a table of drafts, of which every second entry is wrong."""
    texts = [([*request, 0], tokens) for request, tokens in zip(REQUESTS, answers, strict=True)]
    keys, tokens, shares = count_suffixes([*texts, *texts], 10_000)
    tokens[::2] = 5
    return NgramTable(8, keys, tokens, np.full_like(shares, 255))


@pytest.mark.parametrize("length", [1, 3, 8])
def test_drafts_change_no_greedy_answer_and_save_calls(backend: Backend, length: int) -> None:
    plain, drafted = Statistics(), Statistics()
    expected = answer(backend, draft_tokens=0, statistics=plain, output_scores=True)
    table = right_half_of_the_time(tokens_of(expected))
    found = answer(backend, draft_tokens=length, table=table, statistics=drafted, output_scores=True)
    assert tokens_of(found) == tokens_of(expected)
    assert [own.finished for each in found for own in each] == [own.finished for each in expected for own in each]
    np.testing.assert_allclose([own[0].score for own in found], [own[0].score for own in expected], rtol=1e-3)
    assert 0 < drafted.accepted_tokens < drafted.drafted_tokens and drafted.tokens == plain.tokens
    plain.reset()
    drafted.reset()
    for request in REQUESTS:
        answer(backend, [request], draft_tokens=0, statistics=plain)
        answer(backend, [request], draft_tokens=length, table=table, statistics=drafted)
    assert drafted.decoder_calls + drafted.accepted_tokens == plain.decoder_calls


def test_the_score_is_the_sum_of_log_probabilities(backend: Backend) -> None:
    model = AutoModelForSeq2SeqLM.from_pretrained(checkpoint()).eval()
    for request, (found,) in zip(REQUESTS, answer(backend, output_scores=True), strict=True):
        labels = torch.tensor([found.token_ids])
        with torch.inference_mode():
            loss = model(input_ids=torch.tensor([request]), labels=labels).loss
        assert found.score == pytest.approx(-float(loss) * len(found.token_ids), rel=1e-3)
        assert found.finished == (found.token_ids[-1] == 1)


class Alternating:
    """A constraint: even and odd tokens take turns, after an odd one 7 comes three times; 15 tokens, then the end."""

    def __init__(self, history: tuple[int, ...] = ()) -> None:
        self.history = history

    def mask(self) -> np.ndarray:
        legal = np.zeros(len_vocabulary, bool)
        if len(self.history) == 15:
            legal[1] = True
        elif len(self.history) % 5 in (2, 3):
            legal[7] = True
        else:
            legal[10 + len(self.history) % 2 :: 2] = True
        return legal

    def advance(self, token: int) -> "Alternating | None":
        return Alternating((*self.history, token)) if self.mask()[token] else None

    def forced(self) -> int | None:
        legal = self.mask().nonzero()[0]
        return int(legal[0]) if len(legal) == 1 else None


len_vocabulary = 300


def masked_greedy(backend: Backend, request: list[int]) -> list[int]:
    """Decode one token at a time, with the full mask at each."""
    state, history, constraint = backend.start(np.array([request]), np.ones((1, len(request)), np.int64)), [0], None
    constraint = Alternating()
    while history[-1] != 1:
        logits = state.step(np.array([[history[-1]]]))[0, 0]
        state.advance(np.array([1]))
        history.append(int(np.where(constraint.mask(), logits, -np.inf).argmax()))
        constraint = constraint.advance(history[-1])
    return history[1:]


@pytest.mark.parametrize("drafted", [False, True])
def test_a_constraint_is_kept_and_forced_tokens_cost_no_calls(backend: Backend, drafted: bool) -> None:
    global len_vocabulary
    len_vocabulary = backend.vocab_size
    expected = [masked_greedy(backend, request) for request in REQUESTS]
    table = right_half_of_the_time(expected) if drafted else None
    statistics = Statistics()
    constraints = [Alternating() for _ in REQUESTS]
    found = answer(backend, constraints=constraints, table=table, statistics=statistics)
    assert tokens_of(found) == expected and all(own.finished for (own,) in found)
    if not drafted:
        assert statistics.forced_tokens == 7 * len(REQUESTS)  # six times the 7, and the end
        assert statistics.decoder_calls == 9  # of 16 tokens
    assert tokens_of(answer(load_backend(checkpoint())[0], constraints=constraints)) == expected


def test_beams_and_samples_keep_the_constraint(backend: Backend) -> None:
    global len_vocabulary
    len_vocabulary = backend.vocab_size
    constraints = [Alternating() for _ in REQUESTS]
    for options in ({"num_beams": 3, "num_return_sequences": 3}, {"do_sample": True, "num_return_sequences": 3}):
        for tokens in tokens_of(answer(backend, constraints=constraints, **options)):
            state: Alternating | None = Alternating()
            for token in tokens:
                assert state is not None
                state = state.advance(token)
            assert state is not None and tokens[-1] == 1


def test_an_answer_without_a_legal_token_ends_unfinished(backend: Backend) -> None:
    class Nothing(Alternating):
        def mask(self) -> np.ndarray:
            return np.zeros(backend.vocab_size, bool)

    for options in ({}, {"do_sample": True}):
        (((found),),) = answer(backend, REQUESTS[:1], constraints=[Nothing()], **options)
        assert found.token_ids == [] and not found.finished


def test_samples_follow_the_distribution_of_transformers(backend: Backend) -> None:
    model = AutoModelForSeq2SeqLM.from_pretrained(checkpoint()).eval()
    options: dict[str, Any] = {"temperature": 0.7, "top_k": 12, "top_p": 0.8}
    with torch.inference_mode():
        logits = model(input_ids=torch.tensor([REQUESTS[0]]), decoder_input_ids=torch.tensor([[0]])).logits[0, 0]
        scores = model.generate(
            torch.tensor([REQUESTS[0]]), do_sample=True, max_new_tokens=1, output_scores=True,
            return_dict_in_generate=True, **options,
        ).scores[0][0]  # fmt: skip
    expected = torch.softmax(scores, dim=-1).numpy()
    ours = sampling_probabilities(logits.numpy().astype(np.float64), **options)
    np.testing.assert_allclose(ours, expected, atol=1e-5)
    drawn = answer(backend, REQUESTS[:1], do_sample=True, max_new_tokens=1, num_return_sequences=4000, **options)
    counts = Counter(own.token_ids[0] for own in drawn[0])
    assert set(counts) <= set(expected.nonzero()[0].tolist())
    for token, share in enumerate(expected):
        assert counts[token] / 4000 == pytest.approx(share, abs=0.04)


def test_samples_depend_on_the_seed_and_not_on_the_batch(backend: Backend) -> None:
    generator = load_generator(fused())
    options: dict[str, Any] = {"do_sample": True, "num_return_sequences": 2, "max_new_tokens": 12}
    first = generator.generate_completions(ROWS, DecodingArguments(**options, batch_size=2, seed=1))
    assert generator.generate_completions(ROWS, DecodingArguments(**options, batch_size=6, seed=1)) == first
    assert generator.generate_completions(ROWS, DecodingArguments(**options, batch_size=2, seed=2)) != first
    assert any(own[0] != own[1] for own in first)


def test_eight_threads_share_a_generator(backend: Backend) -> None:
    generator = load_generator(fused())
    decoding = DecodingArguments(max_new_tokens=LIMIT)
    expected = generator.generate_completions(ROWS, decoding)
    calls = generator.statistics.decoder_calls
    generator.statistics.reset()
    found: list[list[list[str]]] = []
    threads = [
        threading.Thread(target=lambda: found.append(generator.generate_completions(ROWS, decoding))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 8
    assert generator.statistics.decoder_calls == 8 * calls


def test_completions_come_batch_by_batch_with_tokens_and_score() -> None:
    generator = load_generator(fused())
    found = list(generator.generate(ROWS, DecodingArguments(max_new_tokens=5, batch_size=2, output_scores=True)))
    assert sorted(index for index, _ in found) == list(range(len(ROWS)))
    for _, (completion,) in found:
        assert len(completion.token_ids) <= 5 and completion.score is not None and completion.score < 0
        assert completion.finished == (completion.token_ids[-1] == 1)


def test_no_requests_and_one_token_are_fine() -> None:
    generator = load_generator(fused())
    assert generator.generate_completions([]) == []
    (((completion),),) = [own for _, own in generator.generate(ROWS[:1], DecodingArguments(max_new_tokens=1))]
    assert len(completion.token_ids) == 1


def test_the_longest_known_suffix_decides_a_draft() -> None:
    texts = [([0], [5, 6, 7]), ([0], [5, 6, 7]), ([0], [4, 6, 8]), ([0], [4, 6, 8]), ([0], [4, 6, 8])]
    keys, tokens, shares = count_suffixes(texts, 100)
    table = NgramTable(8, keys, tokens, shares)
    assert table.guess([0]) == (4, pytest.approx(0.6, abs=0.01))
    assert table.guess([0, 4, 6]) == (8, 1.0) and table.guess([0, 5, 6]) == (7, 1.0)
    assert table.guess([9, 9, 6]) == (8, pytest.approx(0.6, abs=0.01))
    assert table.guess([9]) is None
    assert ((0 + 4 + 1) * MULTIPLIER) & MASK in table.entries


@pytest.mark.parametrize(
    "options", [{"do_sample": True, "num_beams": 3}, {"length_penalty": 0.5}, {"temperature": 0.5}], ids=str
)
def test_parameters_without_an_effect_are_refused(options: dict[str, Any]) -> None:
    (problem,) = DecodingArguments(**options).validate(set(options))
    assert problem.key in options and problem.remedy


def test_a_small_model_answers_several_batches_at_once_and_stops_when_nobody_listens() -> None:
    generator = load_generator(fused(), num_threads=3)
    decoding = DecodingArguments(max_new_tokens=LIMIT, batch_size=1)
    together = dict(generator.generate(ROWS, decoding))
    assert dict(load_generator(fused(), num_threads=1).generate(ROWS, decoding)) == together
    answers = generator.generate(ROWS * 50, decoding)
    next(answers)
    answers.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("t2l-decode")]
