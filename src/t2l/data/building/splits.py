"""Which split a program goes to: decided by its canonical IR and the seed, never by the order of the work.

A program is in one split only. If any of its sources is a held-out concept, it is for `test_concepts`; else if any has
a held-out combination or is too difficult, for `test_composition`. All others are ordinary: validation and test get
those with the smallest seeded digests, and the rest trains, in the order of the digests.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

import pyarrow as pa  # type: ignore[import-untyped]

from t2l.data.building.chunks import Summary
from t2l.data.errors import DatasetError

SPLITS = ("train", "validation", "test", "test_concepts", "test_composition")
LIGHT_COLUMNS = ("key", "source", "concept", "combinations", "difficulty")


class Purpose(IntEnum):
    """What a program is for. If its records disagree, the largest value counts."""

    ORDINARY = 0
    COMPOSITION = 1
    CONCEPT = 2


class Place(NamedTuple):
    """Where a record is stored: the index of its chunk, and its row in that chunk."""

    chunk: int
    row: int


class Assignment(NamedTuple):
    """A program's purpose, and the place of the record that stands for it: the first one with that purpose."""

    purpose: Purpose
    place: Place


@dataclass(frozen=True)
class HeldOut:
    """What training never sees.

    Args:
        concepts (`frozenset[str]`): names of concepts of the catalogue.
        combinations (`frozenset[str]`): pairs of operators and shapes.
        max_difficulty (`int`, *optional*): programs above it are held out, too.
    """

    concepts: frozenset[str]
    combinations: frozenset[str]
    max_difficulty: int | None

    def purpose(self, source: str, concept: str, combinations: Iterable[str], difficulty: int) -> Purpose:
        """Return the purpose of one record."""
        if source == "catalogue" and concept in self.concepts:
            return Purpose.CONCEPT
        if not self.combinations.isdisjoint(combinations):
            return Purpose.COMPOSITION
        if self.max_difficulty is not None and difficulty > self.max_difficulty:
            return Purpose.COMPOSITION
        return Purpose.ORDINARY


@dataclass
class Assignments:
    """The assignment of every distinct program.

    Args:
        held_out (`HeldOut`): what training never sees.
        excluded (`Set[bytes]`): keys of programs that are in no split.
    """

    held_out: HeldOut
    excluded: Set[bytes] = frozenset()
    num_records: int = 0  # that were added, the excluded ones not counted
    _by_key: dict[bytes, Assignment] = field(default_factory=dict)

    def add(self, chunk: int, table: pa.Table) -> None:
        """Assign a chunk's records, given their `LIGHT_COLUMNS`; chunks are added in the order of the plan."""
        columns = (table[name].to_pylist() for name in LIGHT_COLUMNS)
        for row, (key, *described) in enumerate(zip(*columns, strict=True)):
            if key in self.excluded:
                continue
            self.num_records += 1
            purpose = self.held_out.purpose(*described)
            known = self._by_key.get(key)
            if known is None or purpose > known.purpose:
                self._by_key[key] = Assignment(purpose, Place(chunk, row))

    def __len__(self) -> int:
        """Return the number of distinct programs."""
        return len(self._by_key)

    def find(self, key: bytes) -> Assignment | None:
        """Return a program's assignment; `None` for an excluded one."""
        return self._by_key.get(key)

    def order(self, purpose: Purpose, seed: int) -> list[tuple[bytes, Place]]:
        """Return the programs of one purpose with their places, by seeded digest."""
        found = [(key, assigned.place) for key, assigned in self._by_key.items() if assigned.purpose == purpose]
        return sorted(found, key=lambda pair: seeded_digest(pair[0], seed))


def seeded_digest(key: bytes, seed: int | str) -> int:
    """Return a number of 64 bits that depends on the key and the seed alone."""
    return int.from_bytes(hashlib.blake2b(key, digest_size=8, key=f"{seed}".encode()).digest(), "big")


def choose_held_out(
    summaries: Iterable[Summary],
    *,
    num_concepts: int,
    num_combinations: int,
    max_difficulty: int | None,
    seed: int,
) -> HeldOut:
    """Choose the concepts and combinations that training never sees.

    Combinations are chosen from the rarer half: without one that most programs have, little would be left to train on.

    Raises:
        `DatasetError`: if there are fewer than asked for.
    """
    concepts: Counter[str] = Counter()
    combinations: Counter[str] = Counter()
    for summary in summaries:
        concepts.update(summary.concepts)
        combinations.update(summary.combinations)
    rarer = sorted(combinations, key=lambda name: (combinations[name], name))[: (len(combinations) + 1) // 2]
    return HeldOut(
        _choose("test_concepts", concepts, num_concepts, seed),
        _choose("test_combinations", rarer, num_combinations, seed),
        max_difficulty,
    )


def _choose(key: str, found: Iterable[str], count: int, seed: int) -> frozenset[str]:
    chosen = sorted(found, key=lambda name: seeded_digest(name.encode(), seed))[:count]
    if len(chosen) < count:
        raise DatasetError(
            f"{key} is {count}; {len(chosen)} are there to be held out; ask for fewer, or for more programs"
        )
    return frozenset(chosen)


def check_sizes(ordinary: Sequence[object], num_held_out: int, dropped: Counter[str]) -> None:
    """Refuse validation and test splits for which there are too few programs.

    Raises:
        `DatasetError`: with the number of programs that are left.
    """
    if len(ordinary) < num_held_out + 1:
        raise DatasetError(
            f"{len(ordinary)} distinct programs are left, validation_size and test_size ask for {num_held_out} and at "
            f"least one must train; ask for fewer, or for more programs (dropped: {dict(dropped)})"
        )
