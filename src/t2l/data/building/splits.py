"""The split of each program. It depends on the canonical IR and the seed, never on the order of the work.

A program is in one split only, even if several records compile to it. If one of its records is of a held-out concept,
the program is for `test_concepts`. Otherwise, if one of them has a held-out combination or is too difficult, it is for
`test_composition`. All others are ordinary. Validation and test get the ordinary programs with the smallest seeded
digests; the others are for training, in the order of their digests.
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
    """The purpose of a program. If its records have several, the largest value counts."""

    ORDINARY = 0
    COMPOSITION = 1
    CONCEPT = 2


class Location(NamedTuple):
    """The location of a record: the index of its chunk, and its row in that chunk."""

    chunk: int
    row: int


class Assignment(NamedTuple):
    """The purpose of a program, and the location of its first record with that purpose, which is the one used."""

    purpose: Purpose
    location: Location


@dataclass(frozen=True)
class HeldOut:
    """The concepts, combinations and difficulties that are held out from training.

    Args:
        concepts (`frozenset[str]`): names of concepts of the catalogue.
        combinations (`frozenset[str]`): pairs of operators and shapes.
        max_difficulty (`int`, *optional*): the greatest difficulty of a training program; `None` for no limit.
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
        held_out (`HeldOut`): concepts, combinations and difficulties without training rows.
        excluded (`Set[bytes]`, *optional*): keys of programs that must be in no split.
    """

    held_out: HeldOut
    excluded: Set[bytes] = frozenset()
    num_records: int = 0  # number of records added, without the excluded ones
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
                self._by_key[key] = Assignment(purpose, Location(chunk, row))

    def __len__(self) -> int:
        """Return the number of distinct programs."""
        return len(self._by_key)

    def find(self, key: bytes) -> Assignment | None:
        """Return the assignment of a program, or `None` if it is excluded."""
        return self._by_key.get(key)

    def order(self, purpose: Purpose, seed: int) -> list[tuple[bytes, Location]]:
        """Return keys and locations of the programs of one purpose, in the order of their seeded digests."""
        found = [(key, assigned.location) for key, assigned in self._by_key.items() if assigned.purpose == purpose]
        return sorted(found, key=lambda pair: seeded_digest(pair[0], seed))


def seeded_digest(key: bytes, seed: int | str) -> int:
    """Return a number from 0 to 2**64 - 1 that depends only on the key and the seed."""
    return int.from_bytes(hashlib.blake2b(key, digest_size=8, key=f"{seed}".encode()).digest(), "big")


def choose_held_out(
    summaries: Iterable[Summary],
    *,
    num_concepts: int,
    num_combinations: int,
    max_difficulty: int | None,
    seed: int,
) -> HeldOut:
    """Choose the concepts and combinations that are held out from training.

    Combinations are chosen from the rarer half. If a common one were held out, too few programs would be left for
    training.

    Args:
        summaries (`Iterable[Summary]`): the summaries of all chunks.
        num_concepts (`int`): number of concepts to hold out.
        num_combinations (`int`): number of combinations to hold out.
        max_difficulty (`int`, *optional*): as in `HeldOut`.
        seed (`int`): seed of the choice.

    Raises:
        `DatasetError`: if there are fewer concepts or combinations than asked for.
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
            f"{key} is {count}; only {len(chosen)} can be held out; ask for fewer, or for more programs"
        )
    return frozenset(chosen)


def check_sizes(ordinary: Sequence[object], num_held_out: int, dropped: Counter[str]) -> None:
    """Check that there are enough ordinary programs for validation and test, and one for training.

    Raises:
        `DatasetError`: if there are too few.
    """
    if len(ordinary) < num_held_out + 1:
        raise DatasetError(
            f"{len(ordinary)} distinct programs are left, validation_size and test_size ask for {num_held_out} and "
            f"training needs at least one; ask for fewer, or for more programs (dropped: {dict(dropped)})"
        )
