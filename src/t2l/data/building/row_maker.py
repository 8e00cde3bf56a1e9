"""The rows of a program. Prompts are chosen so that no request has two answers."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from t2l.data.building.exclusion import Exclusion
from t2l.data.building.requests import Request, RequestOptions, write_request
from t2l.data.serialization import question_key

Record = Mapping[str, Any]  # a row of a chunk, with the columns of `t2l.data.building.chunks.RECORD`


@dataclass
class RowMaker:
    """The maker of rows. It remembers the requests of all splits, and uses none twice.

    Args:
        seed (`int`): seed of all choices.
        options (`RequestOptions`): how training requests differ from the wordings.
        excluded (`Exclusion`): words that no prompt may share.
        dropped (`Counter[str]`): counter of unused prompts, by reason.
    """

    seed: int
    options: RequestOptions
    excluded: Exclusion
    dropped: Counter[str]
    _asked: set[bytes] = field(default_factory=set)  # `question_key` of every row

    def held_out_row(self, record: Record) -> dict[str, Any] | None:
        """Return the only row of a held-out program, or `None` if all its prompts are used or excluded."""
        for prompt in self._allowed(record):
            request = Request(prompt, record["signature"], record["name"], record["ir"])
            if self._accepts(request):
                return _row(record, request)
        return None

    def training_rows(self, record: Record, wanted: int) -> list[dict[str, Any]]:
        """Return up to `wanted` rows of a training program; a wording is used again when all were used."""
        rng = random.Random(f"{self.seed}/{record['key'].hex()}/requests")
        prompts = self.options.order(self._allowed(record), rng)
        rows: list[dict[str, Any]] = []
        for attempt in range(2 * max(wanted, len(prompts))):
            if len(rows) == wanted or not prompts:
                break
            request = write_request(prompts[attempt % len(prompts)], record, self.options, rng)
            if self._accepts(request):
                rows.append(_row(record, request))
        return rows

    def _allowed(self, record: Record) -> list[str]:
        """Return the wordings that may be used; with an example or a name added, a benchmark's would go unnoticed."""
        allowed = [prompt for prompt in record["prompts"] if self.excluded.allows(prompt)]
        self.dropped["prompt shares words with a benchmark"] += len(record["prompts"]) - len(allowed)
        return allowed

    def _accepts(self, request: Request) -> bool:
        """Say whether a request is new and shares no words with a benchmark; remember it."""
        key = question_key(request.prompt, request.signature)
        if key in self._asked:
            self.dropped["request taken already"] += 1
            return False
        if not self.excluded.allows(request.prompt):
            self.dropped["prompt shares words with a benchmark"] += 1
            return False
        self._asked.add(key)
        return True


def _row(record: Record, request: Request) -> dict[str, Any]:
    """Return a row without `task_id`; its tests are JSON text."""
    copied = ("tests", "family", "source", "concept", "difficulty", "combinations", "license")
    return {
        "prompt": request.prompt,
        "signature": request.signature,
        "completion": request.ir,
        "entry_point": request.name,
        **{name: record[name] for name in copied},
    }
