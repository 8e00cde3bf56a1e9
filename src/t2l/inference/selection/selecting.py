"""Choose the answer to a request: from memory, from the generator, by examples, agreement and confidence.

Memory is asked first. If no known program is likely enough, the generator writes candidates, too. Every candidate is
verified by LLVM; those that do not meet an example of the user are refused; the likeliest of the rest is the answer.
Without memory, the first candidate of the generator that LLVM verifies is.
"""

import dataclasses
from collections.abc import Callable, Iterator, Sequence

from t2l.arguments import DecodingArguments
from t2l.inference.answers import Answer, Candidate, Origin
from t2l.inference.requests import Request
from t2l.inference.selection.candidates import Option, Pool, recall
from t2l.inference.selection.confidence import Confidence
from t2l.inference.selection.judging import compare_behaviour, try_examples, verify
from t2l.llvm import Sandbox
from t2l.retrieval.memory import Memory

SETTLED = 0.75  # confidence from which the generator is not asked any more
_EXAMPLE_STEPS = (1, 3, 12, 64)  # options that are run on the examples before the next step
# Writes completions: requests and decoding in, index of the request with a text and its mean log-probability out.
Write = Callable[[Sequence[Request], DecodingArguments], Iterator[tuple[int, list[tuple[str, float]]]]]


@dataclasses.dataclass(frozen=True)
class Selector:
    """Answers requests.

    Args:
        write (`Callable`): asks the generator.
        sandbox (`Sandbox`): the judge.
        memory (`Memory`, *optional*): known programs.
        confidence (`Confidence`, *optional*): needed with memory.
    """

    write: Write
    sandbox: Sandbox
    memory: Memory | None = None
    confidence: Confidence | None = None

    def select(self, requests: Sequence[Request], num_candidates: int, decoding: DecodingArguments) -> list[Pool]:
        """Return the judged candidates for each request."""
        pools = [Pool(request) for request in requests]
        if self.memory:
            recall(self.memory, pools)
            self._judge(pools)
        for step in plan(num_candidates, decoding):
            asked = [pool for pool in pools if not self._is_settled(pool, step.do_sample)]
            if asked:
                self._ask_generator(asked, step)
                self._judge(asked)
        return pools

    def _judge(self, pools: Sequence[Pool]) -> None:
        verify(pools, self.sandbox)
        for step in _EXAMPLE_STEPS:
            try_examples(pools, self.sandbox, step)
        if self.memory and self.confidence:
            compare_behaviour(pools, self.sandbox)
            for pool in pools:
                self.confidence.judge(pool)

    def _is_settled(self, pool: Pool, sampling: bool) -> bool:
        """Say whether the generator need not be asked: samples are drawn only if there is nothing else."""
        if not self.memory or sampling or pool.request.examples:
            return bool(pool.usable)
        return any((option.confidence or 0.0) >= SETTLED for option in pool.usable)

    def _ask_generator(self, pools: Sequence[Pool], decoding: DecodingArguments) -> None:
        for index, completions in self.write([pool.request for pool in pools], decoding):
            pools[index].add([Option(text, Origin("generator"), likeness=score) for text, score in completions])


def plan(num_candidates: int, decoding: DecodingArguments) -> Iterator[DecodingArguments]:
    """Yield the decodings to try, one after the other: the search, then samples up to the number of candidates.

    One sample first, then two, four, and so on: most requests need few, and a hopeless one still has them all in few
    steps. Each step has a seed of its own, or it would draw the samples of the step before.
    """
    left = num_candidates
    if not decoding.do_sample:
        left -= min(decoding.num_return_sequences, num_candidates)
        yield dataclasses.replace(decoding, num_return_sequences=num_candidates - left)
    for step in range(left.bit_length()):
        size = min(1 << step, left - (1 << step) + 1)
        yield dataclasses.replace(
            decoding, do_sample=True, num_beams=1, num_return_sequences=size, seed=decoding.seed + step
        )


def make_answer(pool: Pool, seconds: float, min_confidence: float) -> Answer:
    """Return the answer: the likeliest usable option, unless it is less likely than `min_confidence`."""
    usable = pool.usable
    best = max(usable, key=lambda option: option.confidence or 0.0, default=None)  # the first, without confidences
    if best is not None and best.confidence is not None and best.confidence < min_confidence:
        best = None
    options = _get_shown(pool, best)
    return Answer(
        pool.request.prompt,
        pool.request.signature,
        tuple(map(_to_candidate, options)),
        None if best is None else next(index for index, option in enumerate(options) if option is best),
        False,
        seconds,
        tuple(example.text for example in pool.request.examples),
        tuple(neighbour.wording for neighbour in pool.nearest),
    )


def _get_shown(pool: Pool, best: Option | None) -> list[Option]:
    """Return the options that played a part: those refused, those compared, and the answer."""
    options = pool.options
    if best is not None and best.confidence is None:  # the first that was verified; nothing after it counts
        return options[: options.index(best) + 1]
    return [one for one in options if one is best or one.error or one.confidence is not None]


def _to_candidate(option: Option) -> Candidate:
    status = "wrong" if option.status == "ok" and option.error else option.status
    return Candidate(option.ir, status, option.error, option.line, option.column, option.origin, option.confidence)
