"""What is known about a candidate, as numbers from which its probability of being right is estimated."""

import math
from collections.abc import Sequence

from t2l.inference.requests import Request
from t2l.inference.selection.candidates import Option
from t2l.llvm import parse_signature
from t2l.retrieval.contrasts import count_contrasts, count_missing
from t2l.retrieval.normalization import find_numbers, split_name, strip_types
from t2l.retrieval.records import Neighbour

FEATURES = (
    "dense",
    "of_request",
    "of_wording",
    "breadth",
    "reading",
    "cost",
    "other_type",
    "contrasts",
    "missing",
    "other_numbers",
    "unexplained",
    "name",
    "score",
    "lead",
    "support",
    "examples",
    "many_examples",
)
_OF_NEIGHBOURS = FEATURES[: FEATURES.index("score")]


def describe(option: Option, usable: Sequence[Option], request: Request) -> dict[str, float]:
    """Return the features of an option.

    Args:
        option (`Option`): the option.
        usable (`Sequence[Option]`): all usable options for the same request, it among them.
        request (`Request`): the request.

    Returns:
        `dict[str, float]`: of a known program

        - `dense`, `of_request`, `of_wording`, `breadth`: likeness of meaning and of words (`Neighbour`);
        - `reading`: what the reranker says (`Neighbour`);
        - `cost`: cost of the changes, at most 2; `other_type`: 1 if it had another type than requested;
        - `contrasts`, `missing`: words of the wording that contradict the request, and that only one of both has;
        - `other_numbers`: numbers of the wording that the request lacks, at most 2; `unexplained`: numbers of the
          request that program and wording lack, at most 3;
        - `name`: share of words that the requested name has in common with the program's own;

        - `lead`: the likeness by which memory ranks, less that of the best known program that behaves differently;

        of the generator's, `score`: mean log-probability of a token; of every option

        - `support`: logarithm of 1 + the number of other concepts that behave alike;
        - `examples`, `many_examples`: 1 if it passed an example, and two or more.
    """
    alike = [other for other in usable if other is not option and _behave_alike(option, other)]
    rivals = [one.likeness for one in usable if one is not option and one.neighbour and not _behave_alike(option, one)]
    concepts = {(one.origin.kind, one.origin.concept) for one in alike}
    passed = option.passed or 0
    near = option.neighbour
    return {
        **(_describe_neighbour(near, request) if near else dict.fromkeys(_OF_NEIGHBOURS, 0.0)),
        "cost": min(2.0, option.cost),
        "unexplained": float(min(3, option.unexplained)),
        "score": 0.0 if near else option.likeness,
        "lead": option.likeness - max(rivals, default=0.0) if near else 0.0,
        "support": math.log1p(len(concepts - {(option.origin.kind, option.origin.concept)})),
        "examples": float(passed > 0),
        "many_examples": float(passed > 1),
    }


def _describe_neighbour(near: Neighbour, request: Request) -> dict[str, float]:
    wording = strip_types(near.wording)
    known = parse_signature(near.program.signature)
    wanted = parse_signature(request.signature) if request.signature else known
    numbers = find_numbers(request.prompt)
    return {
        "dense": near.dense,
        "of_request": near.of_request,
        "of_wording": near.of_wording,
        "breadth": near.breadth,
        "reading": near.reading,
        "other_type": float(known.function_type != wanted.function_type),
        "contrasts": float(min(3, count_contrasts(request.prompt, wording))),
        "missing": float(min(4, count_missing(request.prompt, wording))),
        "other_numbers": float(min(2, sum(number not in numbers for number in find_numbers(wording)))),
        "name": _get_overlap(known.name, request.entry_point if request.signature else ""),
    }


def _get_overlap(one: str, other: str) -> float:
    ours, theirs = set(split_name(one).split()), set(split_name(other).split())
    return len(ours & theirs) / max(1, len(ours | theirs))


def _behave_alike(one: Option, other: Option) -> bool:
    return one.behaviour is not None and one.behaviour == other.behaviour
