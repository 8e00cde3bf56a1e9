"""Answers: the candidates for a request, where they come from, LLVM's verdict on each, and the one that was chosen."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Origin:
    """Where a candidate comes from.

    Args:
        kind (`str`): `memory` or `generator`.
        concept (`str`, *optional*): the concept of the known program, such as `"number_theory/gcd"`.
        wording (`str`, *optional*): its wording that is nearest to the request.
        source (`str`, *optional*): the catalogue, dataset or C tree that it comes from.
        changes (`tuple[str, ...]`): what was changed for the request, such as `"renamed from gcd"`.
    """

    kind: str
    concept: str | None = None
    wording: str | None = None
    source: str | None = None
    changes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """IR that may answer a request, with the verdict on it.

    Args:
        ir (`str`): the text; hostile if it was not verified.
        status (`str`): `ok`, or a status of `t2l.llvm.ExecutionResult` such as `parse_error`, `signature_mismatch` or
            `wrong` (LLVM verifies it, but it does not meet an example).
        error (`str`): LLVM's message, or the reason why it was refused, in one line; empty for `ok`.
        line (`int`, *optional*): the number of the line that the message is about, from 1.
        column (`int`, *optional*): the position of the character in that line, from 1.
        origin (`Origin`, *optional*): where it comes from; `None` for a text from elsewhere.
        confidence (`float`, *optional*): probability that it does what was asked; `None` if that was not estimated.
    """

    ir: str
    status: str
    error: str = ""
    line: int | None = None
    column: int | None = None
    origin: Origin | None = None
    confidence: float | None = None

    @property
    def verified(self) -> bool:
        """Whether LLVM verifies the text, it defines the function asked for with its type, and meets the examples."""
        return self.status == "ok"


@dataclass(frozen=True)
class Answer:
    """The answer to a request.

    Args:
        prompt (`str`): the request, without blanks around it.
        signature (`str`, *optional*): the requested name and type.
        candidates (`tuple[Candidate, ...]`): what was tried.
        chosen (`int`, *optional*): position of the answer among the candidates; `None` if there is no answer.
        cached (`bool`): whether the answer comes from the cache.
        seconds (`float`): time from the call, or from the start of its part of a batch, to the answer.
        examples (`tuple[str, ...]`): the examples that the answer had to meet, as they were understood.
        nearest (`tuple[str, ...]`): the nearest things that memory knows, in words.
    """

    prompt: str
    signature: str | None
    candidates: tuple[Candidate, ...]
    chosen: int | None
    cached: bool
    seconds: float
    examples: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()

    @property
    def verified(self) -> bool:
        """Whether there is an answer; it was verified by LLVM."""
        return self.chosen is not None

    @property
    def candidate(self) -> Candidate | None:
        """The candidate that was chosen."""
        return None if self.chosen is None else self.candidates[self.chosen]

    @property
    def ir(self) -> str | None:
        """The verified IR, or `None` if there is no answer."""
        return self.candidate.ir if self.candidate else None

    @property
    def confidence(self) -> float | None:
        """Probability that the answer is right, or of the best candidate if there is no answer; `None` if unknown."""
        known = [one.confidence for one in self.candidates if one.confidence is not None]
        return self.candidate.confidence if self.candidate else max(known, default=None)

    @property
    def origin(self) -> Origin | None:
        """Where the answer comes from."""
        return self.candidate.origin if self.candidate else None

    @property
    def status(self) -> str:
        """`ok`; `unsure` if verified candidates were too unlikely; else what was wrong with the likeliest one."""
        if self.verified:
            return "ok"
        if any(candidate.verified for candidate in self.candidates):
            return "unsure"
        return self.candidates[0].status if self.candidates else "unsure"

    @property
    def rejected(self) -> tuple[Candidate, ...]:
        """The candidates that were refused, by LLVM or by an example."""
        return tuple(candidate for candidate in self.candidates if not candidate.verified)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as one JSON object."""
        return {
            "prompt": self.prompt,
            "signature": self.signature,
            "verified": self.verified,
            "status": self.status,
            "completion": self.ir,
            "confidence": None if self.confidence is None else round(self.confidence, 4),
            "origin": None if self.origin is None else dataclasses.asdict(self.origin),
            "examples": list(self.examples),
            "nearest": list(self.nearest),
            "chosen": self.chosen,
            "candidates": [_candidate_to_dict(candidate) for candidate in self.candidates],
            "cached": self.cached,
            "seconds": round(self.seconds, 4),
        }


def read_stored(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an `Answer` that a cache keeps, from the JSON object that `to_dict` wrote.

    Raises:
        `TypeError`, `ValueError`, `KeyError`: if it is not such an object.
    """
    candidates = []
    for item in stored["candidates"]:
        fields = dict(item)
        origin = fields.pop("origin", None)
        if origin is not None:
            origin = Origin(**{**origin, "changes": tuple(origin["changes"])})
        candidates.append(Candidate(fields.pop("completion"), origin=origin, **fields))
    chosen = stored["chosen"]
    if not all(isinstance(own.ir, str) and isinstance(own.status, str) for own in candidates):
        raise TypeError("no list of candidates")
    if chosen is not None and not (0 <= chosen < len(candidates) and candidates[chosen].verified):
        raise ValueError("the chosen candidate is not a verified one")
    texts = {name: tuple(map(str, stored[name])) for name in ("examples", "nearest")}
    return {"candidates": tuple(candidates), "chosen": chosen, **texts}


def _candidate_to_dict(candidate: Candidate) -> dict[str, Any]:
    fields = dataclasses.asdict(candidate)
    return {"completion": fields.pop("ir"), **fields}
