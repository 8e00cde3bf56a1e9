"""Turn yes into no where exactly one of request and wording has a negation: "not a leap year" is no leap year."""

import re

from t2l.llvm.signature import Signature
from t2l.retrieval.adaptation.records import Version
from t2l.retrieval.adaptation.wrapping import Body, enclose, internalize

_NEGATED = 0.15
UNNEGATED = 0.8  # cost of a program that ignores the negation
_NOT = re.compile(
    r"(?<!\bor )\b(?:not|isn'?t|non|aren'?t|doesn'?t|never|outside)\b"
    r"(?![ -](?:negative|empty|zero|null|in order|count|counted))"
)


def differs_in_negation(wording: str, prompt: str) -> bool:
    """Say whether one of two texts has an odd number of negations and the other an even one.

    ```python
    >>> differs_in_negation("Is n prime?", "true if n is NOT prime"), differs_in_negation("not odd?", "is it not odd")
    (True, False)

    ```
    """
    return len(_NOT.findall(wording.lower())) % 2 != len(_NOT.findall(prompt.lower())) % 2


def negate(version: Version) -> Version | None:
    """Return a program with the opposite answer; `None` if its result is not `i1`, `i8` or `i32`."""
    known = version.signature
    inner = internalize(version, known) if known.returns in ("i1", "i8", "i32") else None
    if inner is None:
        return None
    ir, callee = inner
    body = Body(len(known.parameters))
    passed = ", ".join(f"{type_} %{index}" for index, type_ in enumerate(known.parameters))
    value = body.add(f"call {known.returns} {callee}({passed})")
    if known.returns == "i1":
        value = body.add(f"xor i1 {value}, true")
    else:
        value = body.add(f"zext i1 {body.add(f'icmp eq {known.returns} {value}, 0')} to {known.returns}")
    body.end(f"ret {known.returns} {value}")
    outer = Signature(known.name, known.returns, known.parameters)
    return version.changed(enclose(ir, outer, body), outer, version.lengths, _NEGATED, "negated")
