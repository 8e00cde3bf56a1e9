"""A model of few words: it writes given texts, so that tests do not depend on what a real model writes."""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from t2l.arguments import DecodingArguments
from t2l.inference.generator import Completion
from t2l.inference.text2llvm import Text2LLVM
from t2l.llvm import Sandbox

IDENTITY = "define i32 @f(i32 %x) {\n  ret i32 %x\n}"
BROKEN = "define i32 @f(i32 %x) {\n  ret i64 %x\n}"
OTHER_TYPE = "define i64 @f(i64 %x) {\n  ret i64 %x\n}"
SIGNATURE = "i32 @f(i32)"


class StandIn:
    """Answers like a `Generator`.

    Args:
        write (`Callable`): returns the completions of a row under a decoding.
    """

    def __init__(self, write: Callable[[Mapping[str, Any], DecodingArguments], list[str]]) -> None:
        self.write = write
        self.asked: list[tuple[list[str], DecodingArguments]] = []  # the prompts of each call, and its decoding

    def generate_completions(
        self, rows: Sequence[Mapping[str, Any]], decoding: DecodingArguments | None = None
    ) -> list[list[str]]:
        decoding = decoding or DecodingArguments()
        self.asked.append(([row["prompt"] for row in rows], decoding))
        return [self.write(row, decoding) for row in rows]

    def generate(
        self, rows: Sequence[Mapping[str, Any]], decoding: DecodingArguments | None = None
    ) -> Iterator[tuple[int, list[Completion]]]:
        """Yield the last row first: the order of a `Generator` is its own."""
        completions = self.generate_completions(rows, decoding)
        for index in reversed(range(len(rows))):
            yield index, [Completion(text, [], 0.0, True) for text in completions[index]]


def write(greedy: str, *samples: str) -> StandIn:
    """Return a model that always searches out the same text, and draws the samples one after the other."""
    drawn = itertools.cycle(samples or [greedy])
    return StandIn(
        lambda row, decoding: (
            list(itertools.islice(drawn, decoding.num_return_sequences)) if decoding.do_sample else [greedy]
        )
    )


def load(generator: StandIn, sandbox: Sandbox, name: Any = "stand-in", **options: Any) -> Text2LLVM:
    """Return a `Text2LLVM` with this model."""
    return Text2LLVM(generator, str(name), sandbox, **options)  # type: ignore[arg-type]
