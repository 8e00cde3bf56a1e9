"""Batches: every row in one of an epoch, within the budget of tokens, in few shapes."""

import itertools
from typing import Any

import numpy as np

from t2l.training.prepared import Split, TokenBudgetBatches, get_lengths, pad_lengths


def make_split(sources: list[int], targets: list[int]) -> Split:
    """Return a split with rows of the given lengths, each with a target of its own; all ids are 7."""
    flat = [np.full(sum(lengths), 7, np.uint16) for lengths in (sources, targets)]
    source_lengths, target_lengths = np.array(sources), np.array(targets)
    ones, numbers = np.ones(len(targets), np.int64), np.arange(len(targets))
    texts = np.zeros(len(targets), np.uint8)
    return Split(flat[0], source_lengths, flat[1], target_lengths, ones, numbers, numbers, texts, ones, ones)


def draw_lengths(count: int) -> tuple[list[int], list[int]]:
    rng = np.random.default_rng(0)
    return rng.geometric(0.05, count).tolist(), rng.geometric(0.02, count).tolist()


def test_more_shapes_leave_less_padding_and_every_row_fits() -> None:
    lengths = get_lengths(make_split(*draw_lengths(300)))
    tokens = []
    for count in (1, 2, 8, 32, 1000):
        padded = pad_lengths(lengths, count)
        assert (padded >= lengths).all() and len(np.unique(padded, axis=0)) <= count
        tokens.append(int(padded.sum()))
    assert tokens == sorted(tokens, reverse=True) and tokens[-1] == lengths.sum()


def test_two_shapes_are_those_with_the_least_padding() -> None:
    sources, targets = draw_lengths(60)
    pairs = np.array([*zip(sources, targets, strict=True)])

    def pad(low: np.ndarray[Any, Any]) -> int:
        return sum(int(part.max(axis=0).sum()) * len(part) for part in (pairs[low], pairs[~low]) if len(part))

    best = min(pad(pairs[:, side] <= length) for side in (0, 1) for length in pairs[:, side])
    assert pad_lengths(pairs, 2).sum() == best


def test_rows_that_do_not_fill_a_batch_get_no_shape_of_their_own() -> None:
    lengths = np.stack(draw_lengths(300), axis=1)
    padded = pad_lengths(lengths, 1000, batch_tokens=2048)
    tokens = [int(padded[(padded == shape).all(axis=1)].sum()) for shape in np.unique(padded, axis=0)]
    assert len(tokens) > 4 and min(tokens) >= 2048
    assert len(np.unique(pad_lengths(lengths, 1000, batch_tokens=10**6), axis=0)) == 1


def random_batches(**options: Any) -> tuple[np.ndarray[Any, Any], TokenBudgetBatches]:
    rng = np.random.default_rng(1)
    padded = pad_lengths(np.stack([rng.integers(1, 60, 500), rng.integers(1, 200, 500)], axis=1))
    return padded, TokenBudgetBatches(padded, 2048, **options)


def test_every_row_is_in_one_batch_of_an_epoch_and_no_batch_exceeds_its_budget() -> None:
    padded, batches = random_batches(seed=0)
    drawn = list(batches)
    assert sorted(itertools.chain.from_iterable(drawn)) == list(range(500)) and len(drawn) == len(batches)
    assert all(padded[rows].sum() <= 2048 and len(np.unique(padded[rows], axis=0)) == 1 for rows in drawn)


def test_the_order_changes_with_the_epoch_and_not_from_run_to_run() -> None:
    (_, first), (_, second) = random_batches(seed=0), random_batches(seed=0)
    assert list(first) == list(second)
    second.set_epoch(1)
    assert list(first) != list(second)


def test_the_parts_of_a_batch_are_its_rows_and_a_small_batch_has_empty_ones() -> None:
    whole = list(random_batches(seed=0)[1])
    parts = [list(random_batches(seed=0, parts=6, process_index=index, num_processes=2)[1]) for index in (0, 1)]
    assert len(parts[0]) == len(parts[1]) == 3 * len(whole)
    for number, batch in enumerate(whole):
        of_both = [parts[index][3 * number : 3 * number + 3] for index in (0, 1)]
        assert sorted(itertools.chain(*itertools.chain(*of_both))) == sorted(batch)
    assert any(not part for part in parts[1])
