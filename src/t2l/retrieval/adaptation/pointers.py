"""Results through a pointer: a program that stores its result for a request that wants it returned, and vice versa."""

import re
from collections.abc import Sequence

from t2l.data.programs import Parameter
from t2l.llvm.signature import Signature
from t2l.retrieval.adaptation.module_text import body_lines
from t2l.retrieval.adaptation.records import Version
from t2l.retrieval.adaptation.wrapping import Body, enclose, internalize

_COST = 0.3
_ABOUT_POINTERS = re.compile(
    r"\bpoint(?:s|ed|er|ers)\b|\bbehind\b|\bin[- ]place\b|\bstores?\b|\baddress\b|\*\w|\bout\b"
)


def return_result(version: Version, parameters: Sequence[Parameter]) -> list[Version]:
    """Return versions of a program that return what the program stores through a pointer to one value.

    Args:
        version (`Version`): a program that returns nothing.
        parameters (`Sequence[Parameter]`): its parameters.

    Returns:
        `list[Version]`: a version without the pointer, if the program only stores to it; a version that takes the
            value instead, if it is the only pointer and the program reads it, too. Often empty.
    """
    known = version.signature
    pointers = [index for index, type_ in enumerate(known.parameters) if type_ == "ptr"]
    versions = []
    for index in pointers:
        element = _only_element(body_lines(version.ir, known), index)
        if element and parameters[index].length == 1:
            is_read = bool(re.search(rf" = load [a-z]+\d*, ptr %{index}\b", version.ir))
            if not is_read or len(pointers) == 1:
                versions += _with_slot(version, index, element, is_read=is_read)
    return versions


def _only_element(lines: Sequence[str], index: int) -> str | None:
    """Return the type of what is stored through a parameter, if it is used for nothing but loads and stores of it."""
    access = re.compile(rf"  (?:%\d+ = load (?P<loaded>\w+)|store (?P<stored>\w+) (?!%{index}\b)[^ ,]+), ptr %{index}")
    uses = [access.fullmatch(line) for line in lines if re.search(rf"%{index}\b", line)]
    types = {use["loaded"] or use["stored"] for use in uses if use}
    is_stored = any(use and use["stored"] for use in uses)
    return types.pop() if is_stored and None not in uses and len(types) == 1 else None


def _with_slot(version: Version, index: int, element: str, *, is_read: bool) -> list[Version]:
    known = version.signature
    slot = (element,) if is_read else ()
    parameters = known.parameters[:index] + slot + known.parameters[index + 1 :]
    wanted = Signature(known.name, element, parameters)
    inner = internalize(version, wanted)
    if inner is None:
        return []
    body = Body(len(parameters))
    address = body.add(f"alloca {element}")
    if is_read:
        body.end(f"store {element} %{index}, ptr {address}")
    numbers = iter(range(len(parameters)))
    values = []
    for position in range(len(known.parameters)):
        number = next(numbers) if position != index or is_read else None
        values.append(address if position == index else f"%{number}")
    passed = ", ".join(f"{type_} {value}" for type_, value in zip(known.parameters, values, strict=True))
    body.end(f"call void {inner[1]}({passed})")
    body.end(f"ret {element} {body.add(f'load {element}, ptr {address}')}")
    lengths = frozenset(number - (number > index and not is_read) for number in version.lengths)
    change = "result returned instead of stored through a pointer"
    return [version.changed(enclose(inner[0], wanted, body), wanted, lengths, _COST, change)]


def without_pointer(wanted: Signature, known: Signature, prompt: str) -> tuple[Signature, int, bool] | None:
    """Say how a program that returns its result can serve a request to store it through a pointer.

    Args:
        wanted (`Signature`): the requested type.
        known (`Signature`): the program's type.
        prompt (`str`): the request, which must speak of a pointer or of storing.

    Returns:
        `tuple[Signature, int, bool]`: the type to adapt the program to, the index of the pointer among the requested
            parameters, and whether the value there is an argument, too. `None` if the request is of another form.
    """
    if wanted.returns != "void" or known.returns in ("void", "ptr") or not _ABOUT_POINTERS.search(prompt.lower()):
        return None
    pointers = [index for index, type_ in enumerate(wanted.parameters) if type_ == "ptr"]
    if len(pointers) != known.parameters.count("ptr") + 1:
        return None
    extra = len(wanted.parameters) - len(known.parameters)
    index = pointers[-1]
    before, after = wanted.parameters[:index], wanted.parameters[index + 1 :]
    result = "i32" if known.returns == "i1" else known.returns
    if extra == 1 and (len(pointers) == 1 or not after):
        return Signature(known.name, result, before + after), index, False
    if extra == 0 and len(pointers) == 1:
        return Signature(known.name, result, (*before, result, *after)), index, True
    return None


def store_result(version: Version, wanted: Signature, index: int, *, is_read: bool) -> Version | None:
    """Return the program with its result stored through the requested parameter `index`.

    Args:
        version (`Version`): the program with the type that `without_pointer` gave.
        wanted (`Signature`): the requested name and type.
        index (`int`): the pointer among the requested parameters.
        is_read (`bool`): whether the value there is an argument, too.
    """
    known = version.signature
    inner = internalize(version, wanted)
    if inner is None:
        return None
    body = Body(len(wanted.parameters))
    values = [f"%{number}" for number in range(len(wanted.parameters)) if number != index or is_read]
    if is_read:
        values[index] = body.add(f"load {known.returns}, ptr %{index}")
    passed = ", ".join(f"{type_} {value}" for type_, value in zip(known.parameters, values, strict=True))
    result = body.add(f"call {known.returns} {inner[1]}({passed})")
    body.end(f"store {known.returns} {result}, ptr %{index}")
    body.end("ret void")
    lengths = frozenset(number + (number >= index and not is_read) for number in version.lengths)
    return version.changed(
        enclose(inner[0], wanted, body), wanted, lengths, _COST, "result stored through the pointer"
    )
