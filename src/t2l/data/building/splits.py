"""Which program goes into which split: decided by its canonical IR and the seed, never by the order of work.

A canonical IR is in one place only. If any of its sources is a held-out concept, it is for `test_concepts`; else if
any has a held-out combination or is too difficult, for `test_composition`; the others are ordinary. Of these,
validation and test get those with the smallest seeded digests, and the rest trains in the order of the digests.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

import pyarrow as pa  # type: ignore[import-untyped]

from t2l.arguments import DatasetArguments
from t2l.data.building.chunks import Summary
from t2l.data.errors import DatasetError

SPLITS = ("train", "validation", "test", "test_concepts", "test_composition")
ORDINARY, COMPOSITION, CONCEPT = range(3)
LIGHT_COLUMNS = ("key", "source", "concept", "combinations", "difficulty")
_ROWS = 1 << 40  # more than one chunk has
_PLACES = 1 << 60

Place = tuple[int, int]  # of a record: its chunk's number, its row there


@dataclass
class Places:
    """Where each distinct program is, and what for.

    Args:
        concepts (`list[str]`): held out of training.
        combinations (`list[str]`): held out of training.
        max_difficulty (`int`, *optional*): more difficult programs are held out too.
        excluded (`Set[bytes]`): keys of programs that are in no split.
    """

    concepts: list[str]
    combinations: list[str]
    max_difficulty: int | None
    excluded: Set[bytes] = frozenset()
    _best: dict[bytes, int] = field(default_factory=dict)  # purpose, and the earliest place with it, in one number
    records: int = 0

    def add(self, chunk: int, table: pa.Table) -> None:
        """Look at a chunk's records: their `LIGHT_COLUMNS`."""
        concepts, combinations = set(self.concepts), set(self.combinations)
        columns = (table[name].to_pylist() for name in LIGHT_COLUMNS)
        for row, (key, source, concept, held, difficulty) in enumerate(zip(*columns, strict=True)):
            purpose = ORDINARY
            if source == "catalogue" and concept in concepts:
                purpose = CONCEPT
            elif not combinations.isdisjoint(held) or difficulty > (self.max_difficulty or difficulty):
                purpose = COMPOSITION
            rank = (purpose + 1) * _PLACES - (chunk * _ROWS + row) - 1
            if key not in self.excluded and rank > self._best.get(key, -1):
                self._best[key] = rank
        self.records += sum(key not in self.excluded for key in table["key"].to_pylist())

    def __len__(self) -> int:
        return len(self._best)

    def find(self, key: bytes) -> tuple[int, Place] | None:
        """What a program is for, and the record that stands for it; `None` for one that is excluded."""
        if key not in self._best:
            return None
        purpose, rest = divmod(self._best[key], _PLACES)
        return purpose, divmod(_PLACES - rest - 1, _ROWS)

    def order(self, purpose: int, seed: int) -> list[tuple[bytes, Place]]:
        """The programs of one purpose, smallest seeded digest first."""
        found = [key for key, rank in self._best.items() if rank // _PLACES == purpose]
        found.sort(key=lambda key: digest(key, seed))
        return [(key, place[1]) for key in found if (place := self.find(key))]


def digest(key: bytes, seed: int | str) -> int:
    """A number of 64 bits that the seed and the key give."""
    return int.from_bytes(hashlib.blake2b(key, digest_size=8, key=f"{seed}".encode()).digest(), "big")


def hold_out(summaries: Iterable[Summary], args: DatasetArguments, excluded: Set[bytes] = frozenset()) -> Places:
    """Choose the concepts and combinations that training never sees; `excluded` programs are in no split.

    Raises:
        `DatasetError`: if there are fewer than asked for.
    """
    concepts: Counter[str] = Counter()
    combinations: Counter[str] = Counter()
    for summary in summaries:
        concepts.update(summary.concepts)
        combinations.update(summary.combinations)
    # Of the rarer half: a combination that most programs have would take most programs out of training.
    rarer = sorted(combinations, key=lambda name: (combinations[name], name))[: (len(combinations) + 1) // 2]
    return Places(
        _choose("test_concepts", concepts, args.test_concepts, args.seed),
        _choose("test_combinations", rarer, args.test_combinations, args.seed),
        args.max_train_difficulty,
        excluded,
    )


def _choose(key: str, found: Iterable[str], count: int, seed: int) -> list[str]:
    chosen = sorted(found, key=lambda name: digest(name.encode(), seed))[:count]
    if len(chosen) < count:
        raise DatasetError(
            f"{key} is {count}; {len(chosen)} are there to be held out; ask for fewer, or for more programs"
        )
    return sorted(chosen)


def check_sizes(ordinary: Sequence[object], args: DatasetArguments, dropped: Mapping[str, int]) -> None:
    """Refuse splits for which there are too few programs."""
    held_out = args.validation_size + args.test_size
    if len(ordinary) < held_out + 1:
        raise DatasetError(
            f"{len(ordinary)} distinct programs are left, validation_size and test_size ask for {held_out} and at "
            f"least one must train; ask for fewer, or for more programs (dropped: {dict(dropped)})"
        )
