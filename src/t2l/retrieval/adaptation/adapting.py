"""The ways from a known program to a requested function, the cheapest first."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from t2l.data.programs import Parameter
from t2l.data.serialization import DEFAULT_ENTRY_POINT
from t2l.llvm.signature import Signature, parse_signature
from t2l.retrieval.adaptation.binding import MOST as MOST_BOUND
from t2l.retrieval.adaptation.binding import bind_numbers
from t2l.retrieval.adaptation.constants import put_in_numbers
from t2l.retrieval.adaptation.elements import element_cost, said_elements
from t2l.retrieval.adaptation.module_text import body_lines, find_header, free_name, rename
from t2l.retrieval.adaptation.negation import UNNEGATED, differs_in_negation, negate
from t2l.retrieval.adaptation.permutation import permute
from t2l.retrieval.adaptation.pointers import return_result, store_result, without_pointer
from t2l.retrieval.adaptation.records import Adaptation, Reading, Version
from t2l.retrieval.adaptation.retyping import retype
from t2l.retrieval.adaptation.widening import widen_sums
from t2l.retrieval.adaptation.wrapping import category, order_arguments, wrap
from t2l.retrieval.records import KnownProgram

MOST = 4  # adaptations of one program
_UNSIGNED = re.compile(r"\bunsigned\b(?! (?:\w+ )?(?:area|angle|distance|volume|stirling)\b)|\buint\d*")
_YES_OR_NO = re.compile(
    r"\b(?:whether|true|(?:tells?|checks?|tests?|determines?|verif(?:y|ies)|sees?|decides?) (?:me )?(?:if|that))\b"
    r"|(?:^|[.:;!?,] )(?:is|are|does|do|has|have|can) "
    r"|\b(?:1|one|yes) (?:if|when|for|where)\b|\b(?:otherwise|else) (?:0|zero|no)\b"
    r"|\b(?:0|zero) (?:otherwise|else|if not)\b"
)


def adapt(
    program: KnownProgram,
    wording: str,
    prompt: str,
    signature: str | None,
    name: str | None,
    *,
    guess_orders: bool = False,
) -> list[Adaptation]:
    """Return modules that define the requested function by a known program, the cheapest and safest first.

    Args:
        program (`KnownProgram`): a program that may answer the request.
        wording (`str`): the one of its wordings that is nearest to the request.
        prompt (`str`): the request.
        signature (`str`, *optional*): the requested name and type; without it, the program keeps its type.
        name (`str`, *optional*, defaults to `f`): the requested name, if there is no signature.
        guess_orders (`bool`, *optional*, defaults to `False`): whether to exchange arguments of one type, too, though
            the request does not say so. Only for requests with examples, which tell.

    Returns:
        `list[Adaptation]`: at most four, or eight with guessed orders; empty if the program does not have the shape
            of the request, or its text cannot be changed safely. They are not verified: the program may come from an
            untrusted index.

    Raises:
        `ValueError`: if the signature is not written as in LLVM IR.
    """
    known = parse_signature(program.signature)
    if signature:
        wanted = parse_signature(signature)
    else:
        wanted = Signature(name or DEFAULT_ENTRY_POINT, known.returns, known.parameters)
    if not find_header(program.ir, known):
        return []
    reading = Reading(
        unsigned=bool(_UNSIGNED.search(f"{wording} {prompt}".lower())),
        answers_yes_or_no=_answers_yes_or_no(program.ir, known, wording),
        asks_yes_or_no=bool(_YES_OR_NO.search(prompt.lower())),
    )
    names = [parameter.name for parameter in program.parameters]
    lengths = frozenset(names.index(each.length) for each in program.parameters if each.length in names)
    version = Version(program.ir, known, lengths, cost=_cost_of_elements(program.parameters, prompt))
    found = []
    stages = _vary(version, program.parameters, wording, prompt, wanted, reading)
    ordered = (one for varied in stages for one in permute(*varied, wording, prompt, guess=guess_orders))
    for stage, parameters in ordered:
        for typed in _with_type(stage, parameters, wanted, prompt, reading):
            changes = typed.changes + ((f"renamed from {known.name}",) if wanted.name != known.name else ())
            found.append(Adaptation(typed.ir, changes, typed.cost))
    return sorted(found, key=lambda adaptation: adaptation.cost)[: 2 * MOST if guess_orders else MOST]


def _vary(
    version: Version,
    parameters: Sequence[Parameter],
    wording: str,
    prompt: str,
    wanted: Signature,
    reading: Reading,
) -> Iterator[tuple[Version, list[Parameter]]]:
    """Yield what the words of the request make of a program: other numbers, the opposite answer; with parameters."""
    stages = [(filled, list(parameters)) for filled in put_in_numbers(version, wording, prompt)]
    stages += bind_numbers(version, parameters, wanted, prompt)
    opposite = (reading.answers_yes_or_no or version.signature.returns == "i1") and differs_in_negation(
        wording, prompt
    )
    for stage, left in stages:
        if opposite and (negated := negate(stage)):
            yield negated, left
        yield (replace(stage, cost=stage.cost + UNNEGATED) if opposite else stage), left


def may_fit(known: Signature, wanted: Signature) -> bool:
    """Say whether programs of a type could be adapted to another one; `adapt` decides for each program.

    Args:
        known (`Signature`): type of the programs.
        wanted (`Signature`): requested type.
    """
    ours, theirs = known.parameters.count("ptr"), wanted.parameters.count("ptr")
    scalars = len(known.parameters) - ours - (len(wanted.parameters) - theirs)
    through_pointer = (known.returns == "void") != (wanted.returns == "void")
    if ours == theirs and not through_pointer:
        return 0 <= scalars <= MOST_BOUND
    return through_pointer and abs(ours - theirs) <= 1 and abs(scalars) <= 1


def _cost_of_elements(parameters: Iterable[Parameter], prompt: str) -> float:
    said = said_elements(prompt)
    return max((element_cost(each.element, said) for each in parameters if each.type == "ptr"), default=0.0)


def _answers_yes_or_no(ir: str, known: Signature, wording: str) -> bool:
    """Say whether a program answers yes or no, though its result may be `i32`."""
    if category(known.returns) != "int" or known.returns == "i1":
        return known.returns == "i1"
    lines = body_lines(ir, known)
    returned = {match[1] for line in lines if (match := re.match(r"  ret \w+ (%\d+)$", line))}
    made = [line for line in lines if line.lstrip().split(" = ")[0] in returned]
    return (bool(made) and all(" = zext i1 " in line for line in made)) or bool(_YES_OR_NO.search(wording.lower()))


def _with_type(
    version: Version,
    parameters: Sequence[Parameter],
    wanted: Signature,
    prompt: str,
    reading: Reading,
) -> Iterator[Version]:
    """Yield versions with the requested name and type."""
    known = version.signature
    if known.function_type == wanted.function_type:
        ir = free_name(version.ir, wanted.name) if wanted.name != known.name else version.ir
        if ir:
            yield replace(version, ir=rename(ir, known.name, wanted.name), signature=wanted)
        return
    for stage in (version, *_widened(version, wanted, reading)):
        if wrapped := wrap(stage, wanted, reading):
            yield wrapped
    if known.returns == "void" != wanted.returns:
        for stage in return_result(version, parameters):
            yield from _with_type(stage, parameters, wanted, prompt, reading)
    if stored := without_pointer(wanted, known, prompt):
        inner, index, is_read = stored
        returned = wrap(version, inner, reading)
        if returned and (outer := store_result(returned, wanted, index, is_read=is_read)):
            yield outer


def _widened(version: Version, wanted: Signature, reading: Reading) -> Iterator[Version]:
    """Yield the program with wider integers, if the request has wider ones where the program has integers."""
    known = version.signature
    order = order_arguments(wanted.parameters, known.parameters)
    if order is None:
        return
    pairs = [(wanted.parameters[index], type_) for index, type_ in zip(order, known.parameters, strict=True)]
    widths = [int(theirs[1:]) for theirs, ours in (*pairs, (wanted.returns, known.returns)) if _is_wider(theirs, ours)]
    if not widths:
        return
    wider = retype(version, f"i{max(widths)}")
    if not wider and max(widths) == 64 and not reading.unsigned:
        wider = widen_sums(version)
    if wider:
        yield wider


def _is_wider(theirs: str, ours: str) -> bool:
    return category(theirs) == category(ours) == "int" and ours != "i1" and int(theirs[1:]) > int(ours[1:])
