"""Guess the next tokens of an answer from a table of n-grams, so that one decoder call can check several.

The table is made from the training split when a model is exported (`t2l.export.drafts`). It maps the last tokens, the
request's included, to the token that followed most often, and the share of times that it did. The longest known suffix
decides. A wrong guess costs a little time and changes no answer.
"""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from t2l.inference.backends.protocol import LoadingError
from t2l.inference.decoding.row import Row

DRAFT_FILE = "draft.npz"
# The rows of a batch share this number of tokens, but get at least two each. A lone row leaves the CPU idle, so that
# eight more tokens take twice the time of none; a batch does not. 256 requests to the quickstart's INT8 model in
# batches of 32 take 296 ms without drafts, and 277, 281 and 346 ms with up to 2, 4 and 8 tokens a row; one by one they
# take 1216, and 874, 572 and 574 ms.
SHARED = 32
MULTIPLIER = 0x9E3779B1  # of a 32-bit multiplicative hash (Knuth): the odd number next to 2**32 / phi
MASK = 0xFFFFFFFF
MAX_GUESSES = 50_000


class NgramTable:
    """Next tokens by hashed suffix. Threads may share it.

    Args:
        order (`int`): length of the longest suffixes.
        keys (`np.ndarray`): uint32 hashes of suffixes.
        tokens (`np.ndarray`): the token after each suffix.
        shares (`np.ndarray`): uint8, in 255ths, how often it followed.
    """

    def __init__(self, order: int, keys: np.ndarray, tokens: np.ndarray, shares: np.ndarray) -> None:
        self.order = order
        values = zip(tokens.tolist(), (shares / 255).tolist(), strict=True)
        self.entries = dict(zip(keys.tolist(), values, strict=True))
        self._guesses: dict[tuple[int, ...], tuple[int, float] | None] = {}  # the answers of `guess` so far

    @classmethod
    def load(cls, path: Path) -> "NgramTable":
        """Read a table; no code is run, as there are no pickles in it."""
        try:
            with np.load(path, allow_pickle=False) as file:
                return cls(int(file["order"]), file["keys"], file["tokens"], file["shares"])
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as err:
            remedy = "remove the file (answers stay the same, but take longer), or export the model again"
            raise LoadingError(f"{path} is not a table of drafts: {err}; {remedy}") from err

    def guess(self, tokens: Sequence[int]) -> tuple[int, float] | None:
        """Return the likeliest next token and its share, from the longest suffix of `tokens` that is known."""
        suffix = tuple(tokens[-self.order :])
        if suffix in self._guesses:
            return self._guesses[suffix]
        known, find, key = None, self.entries.get, 0
        for token in reversed(suffix):
            key = (key + token + 1) * MULTIPLIER & MASK
            known = find(key, known)
        if len(self._guesses) >= MAX_GUESSES:
            self._guesses = {}
        self._guesses[suffix] = known
        return known


class Drafter:
    """Writes drafts for the rows of a batch.

    Args:
        table (`NgramTable`): what follows what.
        length (`int`): maximum number of tokens of a draft; less in a batch, see `SHARED`.
        threshold (`float`, *optional*): a draft ends where it is less likely than this to be right so far.
    """

    def __init__(self, table: NgramTable, length: int, threshold: float = 0.35) -> None:
        self.table, self.length, self.threshold = table, length, threshold

    def draft(self, rows: Sequence[Row]) -> None:
        """Give each row a draft, as long as it is probably right."""
        length = min(self.length, max(2, SHARED // len(rows)))
        for row in rows:
            room = min(length, row.room - 1)
            tokens = (row.context + row.history)[-self.table.order :]
            row.draft = []
            likely = 1.0
            while len(row.draft) < room:
                guessed = self.table.guess(tokens)
                if guessed is None:
                    break
                token, share = guessed
                likely *= share
                if likely < self.threshold:
                    break
                row.draft.append(token)
                tokens.append(token)
                if token == row.eos:
                    break
