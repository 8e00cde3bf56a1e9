"""What `t2l generate` says on standard error: where an answer comes from, how sure it is, what was refused."""

import sys
import textwrap

from t2l.inference.answers import Answer, Candidate, Origin
from t2l.llvm.excerpts import get_line, printable, show_position

_MAX_LINES = 60  # of a candidate that is shown
_MOST_REFUSED = 8  # refused candidates that are named without --explain, where there is no answer


def describe_answer(answer: Answer, *, explain: bool) -> None:
    """Print what a person wants to know about an answer, besides its IR."""
    for example in answer.examples:
        _say(f"example: {example}")
    shown = len(answer.rejected) if explain else _MOST_REFUSED if answer.candidate is None else 0
    for number, candidate in enumerate(answer.rejected[:shown], start=1):
        print(f"candidate {number} was refused: {_describe(candidate, explain)}", file=sys.stderr)
    if shown and len(answer.rejected) > shown:
        _say(f"{len(answer.rejected) - _MOST_REFUSED} more candidates were refused; --explain shows them")
    if explain:
        _explain_choice(answer)
    if answer.candidate is not None:
        if answer.confidence is not None and answer.origin is not None:
            _say(f"{_describe_origin(answer.origin)}; {answer.confidence:.0%} sure")
        return
    if answer.status == "unsure" and answer.confidence is not None:
        _say(f"not sure enough: the best candidate is right with a probability of {answer.confidence:.0%}")
        _say("to do: add an --example or a --signature, say it in other words, or lower --min_confidence")
    else:
        _say(f"none of {len(answer.candidates)} different candidates was {_get_judge(answer)}")
    for wording in answer.nearest:
        _say(f"known nearby: {wording}")


def _get_judge(answer: Answer) -> str:
    wrong = any(candidate.status == "wrong" for candidate in answer.candidates)
    return "verified by LLVM and meets the examples" if wrong else "verified by LLVM"


def _describe_origin(origin: Origin) -> str:
    if origin.kind == "generator":
        return "written by the model"
    changes = f" ({', '.join(origin.changes)})" if origin.changes else ""
    return f'known as "{origin.wording}", {origin.concept}{changes}'


def _explain_choice(answer: Answer) -> None:
    """Print the candidates that could have been the answer, the likeliest first."""
    usable = [one for one in answer.candidates if one.verified and one.confidence is not None and one.origin]
    for candidate in sorted(usable, key=lambda one: -(one.confidence or 0.0)):
        assert candidate.origin is not None
        _say(f"{candidate.confidence:4.0%} {_describe_origin(candidate.origin)}")


def _say(text: str) -> None:
    print(f"t2l: {printable(text)}", file=sys.stderr)


def _describe(candidate: "Candidate", explain: bool) -> str:
    """Return the reason why a candidate was refused, with its text and a caret if it is to be explained."""
    reason = printable(f"{candidate.status}: {candidate.error}")
    if not explain or (candidate.origin and candidate.origin.kind == "memory" and candidate.line is None):
        return reason
    lines = candidate.ir.split("\n")
    width = len(str(len(lines)))
    shown = []
    for number in range(1, min(len(lines), _MAX_LINES) + 1):
        if number == candidate.line and candidate.column:
            excerpt = show_position(candidate.ir, number, candidate.column)
        else:
            excerpt = f"{number} | {printable(get_line(candidate.ir, number).expandtabs(4))}".rstrip()
        shown.append(textwrap.indent(excerpt, " " * (width - len(str(number)))))
    if len(lines) > _MAX_LINES:
        shown.append(f"... and {len(lines) - _MAX_LINES} more lines")
    return "\n".join([reason, *shown])
