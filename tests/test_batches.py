"""Batches: every row in one of an epoch, within the budget of tokens, in few shapes."""

import itertools
from typing import Any

import numpy as np
import pytest

from t2l.training.prepared import Split, TokenBudgetBatches, pad_lengths
from t2l.training.prepared.shapes import choose_lengths


def make_split(sources: list[int], targets: list[int]) -> Split:
    """Return a split with rows of the given lengths, each with a target of its own; all ids are 7."""
    flat = [np.full(sum(lengths), 7, np.uint16) for lengths in (sources, targets)]
    source_lengths, target_lengths = np.array(sources), np.array(targets)
    ones, numbers = np.ones(len(targets), np.int64), np.arange(len(targets))
    texts = np.zeros(len(targets), np.uint8)
    return Split(flat[0], source_lengths, flat[1], target_lengths, ones, numbers, numbers, texts, ones, ones)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_chosen_lengths_need_the_least_padding(count: int) -> None:
    lengths = np.random.default_rng(0).geometric(0.05, 60)
    multiples = sorted({-(-length // 8) * 8 for length in lengths.tolist()})

    def padded(chosen: tuple[int, ...]) -> int:
        return sum(min(width for width in chosen if width >= length) for length in lengths.tolist())

    candidates = itertools.combinations(multiples, count)
    best = min(padded(chosen) for chosen in candidates if chosen[-1] == multiples[-1])
    assert padded(tuple(choose_lengths(lengths, count).tolist())) == best


def random_batches(**options: Any) -> tuple[np.ndarray[Any, Any], TokenBudgetBatches]:
    rng = np.random.default_rng(1)
    padded = pad_lengths(make_split(rng.integers(1, 60, 500).tolist(), rng.integers(1, 200, 500).tolist()))
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
