"""Candidates: IR that may answer a request, where it comes from, and what is known about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from t2l.inference.answers import Origin
from t2l.inference.requests import Request
from t2l.retrieval.adaptation import adapt, count_unexplained, may_fit
from t2l.retrieval.contrasts import count_missing
from t2l.retrieval.memory import Memory
from t2l.retrieval.records import Neighbour

COST_WEIGHT = 0.12  # how much of the likeness a change of cost 1 costs
UNEXPLAINED = 0.05  # the same for each number of the request that the program and its wording lack
MISSING = 0.015  # the same for each word that changes what is asked, and that only one of both texts has
MAX_NEIGHBOURS = 14  # of a request, before adaptation
MAX_TRIED = 64  # with examples, which tell right from wrong
PENDING = "pending"


@dataclass
class Option:
    """A candidate while it is judged.

    Args:
        ir (`str`): the text; hostile until the sandbox verified it.
        origin (`Origin`): where it comes from.
        neighbour (`Neighbour`, *optional*): the known program that it was made of.
        likeness (`float`): for known programs, likeness to the request less the cost of the changes; for the
            generator's, the mean log-probability of a token.
        cost (`float`): cost of the changes.
        unexplained (`int`): number of numbers of the request that the known program and its wording lack.
        status (`str`): `pending`, then the sandbox's.
        passed (`int`, *optional*): number of examples passed; `None` if it was not run on them.
        behaviour (`tuple`, *optional*): its results on the probes.
        confidence (`float`, *optional*): probability that it is right.
    """

    ir: str
    origin: Origin
    neighbour: Neighbour | None = None
    likeness: float = 0.0
    cost: float = 0.0
    unexplained: int = 0
    status: str = PENDING
    error: str = ""
    line: int | None = None
    column: int | None = None
    passed: int | None = None
    behaviour: tuple[Any, ...] | None = None
    confidence: float | None = None


@dataclass
class Pool:
    """The options for one request."""

    request: Request
    options: list[Option] = field(default_factory=list)
    nearest: list[Neighbour] = field(default_factory=list)

    def add(self, options: Sequence[Option]) -> None:
        """Add options whose text is new."""
        known = {option.ir for option in self.options}
        for option in options:
            if option.ir not in known:
                known.add(option.ir)
                self.options.append(option)

    @property
    def usable(self) -> list[Option]:
        """The options that LLVM verified and that pass all examples, in order."""
        needed = len(self.request.examples)
        return [one for one in self.options if one.status == "ok" and (not needed or one.passed == needed)]


def recall(memory: Memory, pools: Sequence[Pool]) -> None:
    """Add to each pool what memory knows, adapted to the request, the likeliest first."""
    for limit, wanted in ((MAX_NEIGHBOURS, False), (MAX_TRIED, True)):
        group = [pool for pool in pools if bool(pool.request.examples) is wanted]
        requests = [(pool.request.prompt, pool.request.signature) for pool in group]
        for pool, neighbours in zip(group, memory.search_batch(requests, limit=limit, fits=may_fit), strict=True):
            pool.nearest = list({neighbour.wording: neighbour for neighbour in neighbours}.values())[:3]
            options = [option for neighbour in neighbours for option in _adapt(neighbour, pool.request)]
            pool.add(sorted(options, key=lambda option: -option.likeness))


def _adapt(neighbour: Neighbour, request: Request) -> list[Option]:
    program = neighbour.program
    adapted = adapt(
        program,
        neighbour.wording,
        request.prompt,
        request.signature,
        request.entry_point,
        guess_orders=bool(request.examples),
    )
    likeness = neighbour.score - MISSING * count_missing(request.prompt, neighbour.wording)
    options = []
    for one in adapted:
        origin = Origin("memory", program.concept, neighbour.wording, program.source, one.changes)
        unexplained = count_unexplained(one.ir, neighbour.wording, request.prompt)
        own_likeness = likeness - COST_WEIGHT * one.cost - UNEXPLAINED * unexplained
        options.append(Option(one.ir, origin, neighbour, own_likeness, one.cost, unexplained))
    return options
