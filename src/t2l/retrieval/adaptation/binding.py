"""Give parameters of a known program the numbers of the request: "clip to 0..255" is clamp(x, 0, 255)."""

from collections.abc import Iterator, Sequence

from t2l.data.programs import Parameter
from t2l.llvm.signature import Signature
from t2l.retrieval.adaptation.constants import format_constant
from t2l.retrieval.adaptation.numbers import NumberWord, find_numbers
from t2l.retrieval.adaptation.records import Version
from t2l.retrieval.adaptation.wrapping import Body, enclose, internalize

MOST = 3  # parameters that are given
_BOUND = 0.25
_UNUSUAL = 0.3  # the first parameters instead of the last; 0.15 instead of 15 for "15%"


def bind_numbers(
    version: Version, parameters: Sequence[Parameter], wanted: Signature, prompt: str
) -> Iterator[tuple[Version, list[Parameter]]]:
    """Yield the program with constants for the parameters that the request lacks, if it has as many numbers.

    Each comes with the parameters that are left.

    Args:
        version (`Version`): the program.
        parameters (`Sequence[Parameter]`): its parameters, whose names are shown.
        wanted (`Signature`): the requested name and type.
        prompt (`str`): the request.
    """
    known = version.signature
    missing = len(known.parameters) - len(wanted.parameters)
    scalars = [i for i, type_ in enumerate(known.parameters) if type_ != "ptr" and i not in version.lengths]
    numbers = _choose_numbers(prompt, missing)
    if not 1 <= missing <= min(MOST, len(scalars)) or not numbers:
        return
    for places, unusual in ((scalars[-missing:], 0.0), (scalars[:missing], _UNUSUAL)):
        if unusual and places == scalars[-missing:]:
            continue
        for fraction in (False, True) if any(number.percent for number in numbers) else (False,):
            given = [number.value / 100 if fraction and number.percent else number.value for number in numbers]
            cost = _BOUND + unusual + _UNUSUAL * fraction
            if bound := _bind(version, parameters, dict(zip(places, given, strict=True)), cost):
                yield bound, [one for index, one in enumerate(parameters) if index not in places]


def _choose_numbers(prompt: str, count: int) -> list[NumberWord]:
    """Return the numbers of a request if there are so many; words such as "one" count only if nothing else does."""
    numbers = list(find_numbers(prompt))
    firm = [number for number in numbers if not number.weak]
    return next((chosen for chosen in (firm, numbers) if len(chosen) == count), [])


def _bind(version: Version, parameters: Sequence[Parameter], values: dict[int, float], cost: float) -> Version | None:
    known = version.signature
    left = [index for index in range(len(known.parameters)) if index not in values]
    outer = Signature(known.name, known.returns, tuple(known.parameters[index] for index in left))
    literals = {index: format_constant(value, known.parameters[index]) for index, value in values.items()}
    inner = internalize(version, outer)
    if inner is None or None in literals.values():
        return None
    ir, callee = inner
    body = Body(len(left))
    passed = {index: f"%{position}" for position, index in enumerate(left)} | literals
    call = f"call {known.returns} {callee}({', '.join(f'{t} {passed[i]}' for i, t in enumerate(known.parameters))})"
    if known.returns == "void":
        body.end(call)
        body.end("ret void")
    else:
        body.end(f"ret {known.returns} {body.add(call)}")
    lengths = frozenset(left.index(index) for index in version.lengths)
    names = {index: parameters[index].name if index < len(parameters) else f"%{index}" for index in values}
    changes = [f"{names[index]} = {value:g}" for index, value in values.items()]
    return version.changed(enclose(ir, outer, body), outer, lengths, cost, *changes)
