"""Check the constraint of decoding on canonical programs: no mask may forbid the next token of one.

    python tools/check_constraint.py runs/people_500k/dataset/train eval/ireval/ireval.jsonl

Follows the tokens of the rows' programs. Prints the number of programs and tokens, how many were forbidden (with the
first ones), the share of tokens that were forced, how many of these the tokenizer spells in another way, and the
microseconds for a mask and for a step. The exit status is 1 if a token was forbidden.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tokenizers import Tokenizer

from t2l.data.rows import Row, RowError, read_rows
from t2l.data.serialization import get_target
from t2l.inference import bundled_model
from t2l.inference.constraint import IRConstraint, Vocabulary
from t2l.metrics import format_table

MAX_SHOWN = 5


class Check:
    """The figures of one run."""

    def __init__(self, constraint: IRConstraint, tokenizer: Tokenizer) -> None:
        self._constraint, self._tokenizer = constraint, tokenizer
        self.programs = self.tokens = self.forced = self.respelled = 0
        self.forbidden: list[str] = []
        self.mask_seconds: list[float] = []
        self.step_seconds: list[float] = []

    def follow(self, row: Row) -> None:
        """Follow the tokens of a row's program."""
        self.programs += 1
        state = self._constraint.start(row["signature"])
        for token in self._tokenizer.encode(get_target(row)).ids:
            self.tokens += 1
            start = time.perf_counter()
            allowed = bool(state.mask()[token])
            masked = time.perf_counter()
            forced, following = state.forced(), state.advance(token)
            self.step_seconds.append(time.perf_counter() - masked)
            self.mask_seconds.append(masked - start)
            self.forced += forced is not None
            self.respelled += forced not in (None, token)
            if not allowed or following is None:
                text = self._constraint.vocabulary.text(token)
                self.forbidden.append(f"{row['task_id']}: {text!r} after {state.line!r}")
                return
            state = following

    def format(self) -> str:
        """Return the figures as a table."""
        rows = [
            ("programs", str(self.programs)),
            ("tokens", str(self.tokens)),
            ("programs with a forbidden token", str(len(self.forbidden))),
            ("forced tokens", f"{self.forced / self.tokens:.1%}"),
            ("of these spelled in another way", f"{self.respelled / max(self.forced, 1):.1%}"),
            ("µs for a mask, median", f"{statistics.median(self.mask_seconds) * 1e6:.1f}"),
            ("µs for a mask, mean", f"{statistics.fmean(self.mask_seconds) * 1e6:.1f}"),
            ("µs for a step with forced tokens, median", f"{statistics.median(self.step_seconds) * 1e6:.1f}"),
            ("µs for a step with forced tokens, mean", f"{statistics.fmean(self.step_seconds) * 1e6:.1f}"),
        ]
        return format_table([("figure", "value"), *rows])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("tasks", nargs="+", help="files of rows, or splits of datasets")
    parser.add_argument("--model", type=Path, default=bundled_model(), help="folder of a tokenizer (default: bundled)")
    parser.add_argument("--num_programs", type=int, default=20_000, help="largest number of programs (default: 20000)")
    args = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(args.model / "tokenizer.json"))
    eos = tokenizer.token_to_id("</s>")
    check = Check(IRConstraint(Vocabulary.from_tokenizer(tokenizer, eos)), tokenizer)
    try:
        for row in _programs(args.tasks, args.num_programs):
            check.follow(row)
    except RowError as err:
        sys.exit(f"check_constraint: {err}")
    print(check.format())
    for line in check.forbidden[:MAX_SHOWN]:
        print(line)
    sys.exit(1 if check.forbidden else 0)


def _programs(files: Sequence[str], limit: int) -> Iterator[Row]:
    """Yield rows with different programs."""
    seen: set[str] = set()
    for row in (row for file in files for row in read_rows(file)):
        completion = row.get("completion")
        if completion and completion not in seen and len(seen) < limit:
            seen.add(completion)
            yield row


if __name__ == "__main__":
    main()
