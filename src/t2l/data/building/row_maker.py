"""The rows of a program. Prompts are chosen so that no request has two answers."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from t2l.data.building.exclusion import Exclusion
from t2l.data.building.splits import seeded_digest
from t2l.data.serialization import question_key

Record = Mapping[str, Any]  # a row of a chunk, with the columns of `t2l.data.building.chunks.RECORD`


@dataclass(frozen=True)
class RowOptions:
    """The number of rows of a training program.

    Args:
        prompts_per_program (`int`): largest number of rows of one program.
        composer_prompts_per_program (`float`, *optional*): the same for composed programs, as a mean. With 1.3, three
            programs in ten have two rows and the others one.
        without_signature (`float`): share of training rows without a signature, 0 to 1.
    """

    prompts_per_program: int
    composer_prompts_per_program: float | None
    without_signature: float

    @property
    def most(self) -> float:
        """Return the largest mean number of rows of a program, over all sources."""
        return max(self.prompts_per_program, self.composer_prompts_per_program or 1)


@dataclass
class RowMaker:
    """The maker of rows. It remembers the requests of all splits, and uses none twice.

    Args:
        seed (`int`): seed of the choice of rows without a signature, and of composed programs with one more row.
        options (`RowOptions`): number of rows of a training program.
        excluded (`Exclusion`): words that no prompt may share.
        dropped (`Counter[str]`): counter of unused prompts, by reason.
    """

    seed: int
    options: RowOptions
    excluded: Exclusion
    dropped: Counter[str]
    _asked: set[bytes] = field(default_factory=set)  # `question_key` of every row

    def held_out_row(self, record: Record) -> dict[str, Any] | None:
        """Return the only row of a held-out program, or `None` if all its prompts are used or excluded."""
        rows = self._rows(record, 1, without_signature=0.0)
        return rows[0] if rows else None

    def training_rows(self, record: Record) -> list[dict[str, Any]]:
        """Return the rows of a training program."""
        return self._rows(record, self._num_wanted(record), self.options.without_signature)

    def _num_wanted(self, record: Record) -> int:
        mean = self.options.composer_prompts_per_program
        if mean is None or record["source"] != "composer":
            return self.options.prompts_per_program
        whole, share = divmod(mean, 1)
        return int(whole) + (seeded_digest(record["key"], f"{self.seed}/wordings") < share * 2**64)

    def _rows(self, record: Record, wanted: int, without_signature: float) -> list[dict[str, Any]]:
        """Return up to `wanted` rows, each with a request that no other row has."""
        signature = record["signature"]
        clean = [prompt for prompt in record["prompts"] if self.excluded.allows(prompt)]
        fresh = [prompt for prompt in clean if question_key(prompt, signature) not in self._asked]
        self.dropped["prompt shares words with a benchmark"] += len(record["prompts"]) - len(clean)
        self.dropped["prompt taken by another program"] += len(clean) - len(fresh)
        rng = random.Random(f"{self.seed}/{record['key'].hex()}/bare")
        rows = []
        for prompt in fresh[:wanted]:
            bare = rng.random() < without_signature and question_key(prompt, None) not in self._asked
            asked = None if bare else signature
            self._asked.add(question_key(prompt, asked))
            rows.append(_row(record, prompt, asked))
        return rows


def _row(record: Record, prompt: str, signature: str | None) -> dict[str, Any]:
    """Return a row without `task_id`; its tests are JSON text."""
    copied = ("tests", "family", "source", "concept", "difficulty", "combinations")
    return {
        "prompt": prompt,
        "signature": signature,
        "completion": record["ir"],
        "entry_point": record["name"],
        **{name: record[name] for name in copied},
    }
