"""Answers: the candidates that a model wrote for a request, and LLVM's verdict on each."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from t2l.inference.requests import Request


@dataclass(frozen=True)
class Candidate:
    """IR that a model wrote, with LLVM's verdict.

    Args:
        ir (`str`): the text; hostile if it was not verified.
        status (`str`): `ok`, or a status of `t2l.llvm.ExecutionResult` such as `parse_error` or `signature_mismatch`.
        error (`str`): LLVM's message, or the reason why it was refused, in one line; empty for `ok`.
        line (`int`, *optional*): the number of the line that the message is about, from 1.
        column (`int`, *optional*): the position of the character in that line, from 1.
    """

    ir: str
    status: str
    error: str = ""
    line: int | None = None
    column: int | None = None

    @property
    def verified(self) -> bool:
        """Whether LLVM verifies the text, and it defines the function asked for with its type."""
        return self.status == "ok"


@dataclass(frozen=True)
class Answer:
    """The answer to a request.

    Args:
        prompt (`str`): the request, without blanks around it.
        signature (`str`, *optional*): the requested name and type.
        candidates (`tuple[Candidate, ...]`): what was tried, in order. The last one is the answer, if there is one;
            all others were refused.
        cached (`bool`): whether the answer comes from the cache.
        seconds (`float`): time from the call, or from the start of its part of a batch, to the answer.
    """

    prompt: str
    signature: str | None
    candidates: tuple[Candidate, ...]
    cached: bool
    seconds: float

    @property
    def verified(self) -> bool:
        """Whether LLVM verified a candidate."""
        return bool(self.candidates) and self.candidates[-1].verified

    @property
    def ir(self) -> str | None:
        """The verified IR, or `None` if all candidates were refused."""
        return self.candidates[-1].ir if self.verified else None

    @property
    def status(self) -> str:
        """`ok` if verified, else what was wrong with the first candidate, the likeliest one."""
        return "ok" if self.verified else self.candidates[0].status

    @property
    def rejected(self) -> tuple[Candidate, ...]:
        """The candidates that were refused."""
        return self.candidates[:-1] if self.verified else self.candidates

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as one JSON object."""
        return {
            "prompt": self.prompt,
            "signature": self.signature,
            "verified": self.verified,
            "status": self.status,
            "completion": self.ir,
            "candidates": [_candidate_to_dict(candidate) for candidate in self.candidates],
            "cached": self.cached,
            "seconds": round(self.seconds, 4),
        }


def make_answer(request: Request, tried: Sequence[Candidate], seconds: float) -> Answer:
    """Return the answer: the candidates up to the first one that LLVM verifies."""
    first = next((index for index, candidate in enumerate(tried, start=1) if candidate.verified), len(tried))
    return Answer(request.prompt, request.signature, tuple(tried[:first]), False, seconds)


def read_candidates(stored: Sequence[Mapping[str, Any]]) -> tuple[Candidate, ...]:
    """Return candidates from their JSON objects.

    Raises:
        `TypeError`: if these are not the objects of at least one candidate.
    """
    candidates = []
    for item in stored:
        fields = dict(item)
        candidates.append(Candidate(fields.pop("completion"), **fields))
    if not candidates or not all(isinstance(own.ir, str) and isinstance(own.status, str) for own in candidates):
        raise TypeError("no list of candidates")
    return tuple(candidates)


def _candidate_to_dict(candidate: Candidate) -> dict[str, Any]:
    fields = dataclasses.asdict(candidate)
    return {"completion": fields.pop("ir"), **fields}
