"""Call a known function from one of another type, which converts arguments and result."""

from collections.abc import Sequence

from t2l.llvm.signature import Signature
from t2l.retrieval.adaptation.conversions import CUT, EXACT, ROUNDED, WEAK, Conversion, find_conversion
from t2l.retrieval.adaptation.module_text import find_header, free_name, fresh_name, rename, symbol
from t2l.retrieval.adaptation.records import Reading, Version

_REORDERED = 0.2
_LENGTH = 0.05
_COUNT_AS_TRUTH = 1.5  # a count, sum or other number where the request wants yes or no
_TRUTH_AS_COUNT = 1.0  # the reverse
_MAYBE_OVERFLOWN = 0.2  # a wider result of a narrower computation


class Body:
    """The lines of a function with one block, with canonical numbers for its values.

    Args:
        num_parameters (`int`): number of the function's parameters, which have the first numbers.
    """

    def __init__(self, num_parameters: int) -> None:
        self.lines: list[str] = []
        self._next = num_parameters + 1  # the block itself has a number, too

    def add(self, instruction: str) -> str:
        """Append an instruction and return the name of its value."""
        value = f"%{self._next}"
        self._next += 1
        self.lines.append(f"  {value} = {instruction}")
        return value

    def end(self, instruction: str) -> None:
        """Append an instruction without a value."""
        self.lines.append(f"  {instruction}")


def internalize(version: Version, wanted: Signature) -> tuple[str, str] | None:
    """Make the entry point internal under a fresh name, so that a function of the requested name can call it.

    Returns:
        `tuple[str, str]`: the module and the new name with `@`; `None` if the module needs the requested name.
    """
    helper = fresh_name(version.ir, reserved=wanted.name)
    ir = free_name(rename(version.ir, version.signature.name, helper), wanted.name)
    known = Signature(helper, version.signature.returns, version.signature.parameters)
    header = find_header(ir, known) if ir else None
    if not ir or not header:
        return None
    start, end = header
    internal = ir[start:end].replace("define internal ", "define ").replace("define ", "define internal ", 1)
    return ir[:start] + internal + ir[end:], symbol(helper)


def enclose(ir: str, wanted: Signature, body: Body) -> str:
    """Put the requested function before the first function of a module."""
    parameters = ", ".join(f"{type_} %{index}" for index, type_ in enumerate(wanted.parameters))
    lines = [f"define {wanted.returns} {symbol(wanted.name)}({parameters}) {{", *body.lines, "}"]
    head, _, tail = f"\n{ir}".partition("\ndefine ")
    return "\n".join([*head.split("\n")[1:], *lines, f"define {tail}"])


def category(type_: str) -> str:
    """Return `int`, `float`, or the type itself."""
    return "float" if type_ in ("float", "double") else "int" if type_[:1] == "i" and type_[1:].isdigit() else type_


def order_arguments(wanted: Sequence[str], known: Sequence[str]) -> list[int] | None:
    """Return for each known parameter the index of the requested one; `None` if their numbers or types do not fit.

    Parameters keep their order where they can. Otherwise integers, floating-point numbers and pointers keep their
    order among themselves, then numbers and pointers.

    ```python
    >>> order_arguments(["i32", "ptr"], ["ptr", "i32"])
    [1, 0]

    ```
    """
    if len(wanted) != len(known):
        return None
    exactly = ([category(type_) for type_ in wanted], [category(type_) for type_ in known])
    roughly = tuple(["ptr" if name == "ptr" else "number" for name in names] for names in exactly)
    for theirs, ours in (exactly, roughly):
        if theirs == ours:
            return list(range(len(known)))
        if sorted(theirs) == sorted(ours):
            places = {name: [index for index, other in enumerate(theirs) if other == name] for name in theirs}
            return [places[name].pop(0) for name in ours]
    return None


def wrap(version: Version, wanted: Signature, reading: Reading) -> Version | None:
    """Return the program with the requested name and type; `None` if its type cannot be converted.

    Args:
        version (`Version`): the program.
        wanted (`Signature`): the requested name and type.
        reading (`Reading`): what the words say about its numbers.
    """
    known = version.signature
    order = order_arguments(wanted.parameters, known.parameters)
    unsigned = reading.unsigned or reading.answers_yes_or_no
    result = find_conversion(known.returns, wanted.returns, unsigned=unsigned)
    if order is None or result is None:
        return None
    pairs = [(wanted.parameters[index], type_) for index, type_ in zip(order, known.parameters, strict=True)]
    arguments = [find_conversion(source, target, unsigned=reading.unsigned) for source, target in pairs]
    found = [conversion for conversion in arguments if conversion]
    inner = internalize(version, wanted)
    if len(found) < len(arguments) or inner is None:
        return None
    ir, callee = inner
    body = Body(len(wanted.parameters))
    values = [_converted(body, conversion, f"%{index}") for index, conversion in zip(order, found, strict=True)]
    passed = ", ".join(f"{type_} {value}" for type_, value in zip(known.parameters, values, strict=True))
    call = f"call {known.returns} {callee}({passed})"
    if known.returns == "void":
        body.end(call)
        body.end("ret void")
    else:
        body.end(f"ret {wanted.returns} {_converted(body, result, body.add(call))}")
    cost = _cost_of_result(known.returns, wanted.returns, result, reading)
    for index, (pair, conversion) in enumerate(zip(pairs, found, strict=True)):
        cost += _cost_of_argument(index, pair, version, conversion)
    cost += _REORDERED * (order != sorted(order))
    changes = _describe(pairs, version.lengths, (known.returns, wanted.returns), order)
    lengths = frozenset(order[index] for index in version.lengths)
    return version.changed(enclose(ir, wanted, body), wanted, lengths, cost, *changes)


def _converted(body: Body, conversion: Conversion, value: str) -> str:
    return body.add(conversion.instruction.format(value)) if conversion.instruction else value


def _cost_of_argument(index: int, pair: tuple[str, str], version: Version, conversion: Conversion) -> float:
    if index in version.lengths and category(pair[0]) == category(pair[1]):
        return _LENGTH * (pair[0] != pair[1])
    return conversion.cost * (2 if conversion.cost == WEAK else 1)


def _cost_of_result(source: str, target: str, conversion: Conversion, reading: Reading) -> float:
    if reading.answers_yes_or_no:
        return (EXACT if reading.asks_yes_or_no or target == "i1" else _TRUTH_AS_COUNT) * (source != target)
    if target == "i1" and source != "i1":
        return _COUNT_AS_TRUTH
    if conversion.cost == CUT:
        return ROUNDED
    return conversion.cost + _MAYBE_OVERFLOWN * (
        conversion.instruction.startswith(("sext", "zext")) and source != "i1"
    )


def _describe(
    pairs: list[tuple[str, str]], lengths: frozenset[int], result: tuple[str, str], order: list[int]
) -> list[str]:
    changes = []
    for index, (source, target) in enumerate(pairs):
        if source == target:
            continue
        is_length = index in lengths
        change = f"length given as {source}" if is_length else f"{source} arguments converted to {target}"
        if change not in changes:
            changes.append(change)
    if result[0] != result[1]:
        changes.append(f"{result[0]} result converted to {result[1]}")
    if order != sorted(order):
        changes.append("arguments in another order")
    return changes
