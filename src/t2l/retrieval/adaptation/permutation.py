"""Pass arguments of one type in another order: a signature gives types without names.

The order in which a request names the program's parameters tells; otherwise only the user's examples can.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from t2l.data.programs import Parameter
from t2l.retrieval.adaptation.records import Version
from t2l.retrieval.adaptation.wrapping import Body, enclose, internalize

_NAMED, _GUESSED = 0.1, 0.9
_UNNAMED = 0.3  # cost of the program's own order where the request names another one
_MOST = 5  # orders that are guessed
_IS_SYMBOL = re.compile(r"\d$")  # x1, y2
_IN_LIST = re.compile(r"\s*(?:,|and|then|, and|to|\s)\s*(?:the |a |an )?", re.IGNORECASE)
_ALL_ORDERS = 3  # parameters of which every order is tried; of more, halves and neighbours are exchanged


def permute(
    version: Version, parameters: Sequence[Parameter], wording: str, prompt: str, *, guess: bool
) -> Iterator[tuple[Version, list[Parameter]]]:
    """Yield the program with its arguments in the order of the request, and in its own, each with its parameters.

    Args:
        version (`Version`): the program.
        parameters (`Sequence[Parameter]`): its parameters.
        wording (`str`): what it is documented to do. If this names them in another order than the program's, that in a
            request does not tell: "set bit n of x" takes x first.
        prompt (`str`): the request.
        guess (`bool`): whether to yield orders that the request does not name: examples must tell them apart.
    """
    natural = tuple(range(len(parameters)))
    kinds = [
        (parameter.type, parameter.element, index in version.lengths) for index, parameter in enumerate(parameters)
    ]
    named = _order_of_names(parameters, prompt)
    if named and _order_of_names(parameters, wording) not in (None, natural):
        named = None
    if named and named != natural and all(kinds[old] == kinds[new] for old, new in zip(natural, named, strict=True)):
        if permuted := _permute(version, named, _NAMED):
            yield permuted, [parameters[index] for index in named]
        version = replace(version, cost=version.cost + _UNNAMED)
    yield version, list(parameters)
    for order in itertools.islice(_guess_orders(kinds, version.lengths), _MOST if guess else 0):
        if order != named and (permuted := _permute(version, order, _GUESSED)):
            yield permuted, [parameters[index] for index in order]


def _order_of_names(parameters: Sequence[Parameter], text: str) -> tuple[int, ...] | None:
    """Return the parameters in the order in which a text first names them; `None` if it does not list all.

    Words such as `health` may be anywhere for another reason. So names that are words count only in a list.
    """
    names = [parameter.name.lower().replace("_", " ") for parameter in parameters]
    found = [re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", text.lower()) for name in names]
    matches = sorted((match.start(), match.end(), index) for index, match in enumerate(found) if match)
    if len(matches) < len(names) or "a" in names or len(set(names)) < len(names):
        return None
    between = [text[end:start] for (_, end, _), (start, _, _) in zip(matches, matches[1:], strict=False)]
    if not all(map(_IS_SYMBOL.search, names)) and not all(map(_IN_LIST.fullmatch, between)):
        return None
    return tuple(index for _, _, index in matches)


def _guess_orders(kinds: Sequence[tuple[object, ...]], lengths: frozenset[int]) -> Iterator[tuple[int, ...]]:
    """Yield orders in which parameters of one kind change places."""
    for kind in dict.fromkeys(kinds):
        places = [index for index, other in enumerate(kinds) if other == kind and index not in lengths]
        count = len(places)
        if 2 <= count <= _ALL_ORDERS:
            orders = list(itertools.permutations(places))[1:]
        elif count > _ALL_ORDERS:
            half = count // 2
            orders = [
                tuple(places[half:] + places[:half]),
                tuple(places[::2] + places[1::2]),
                tuple(places[1:] + places[:1]),
                tuple(places[-1:] + places[:-1]),
                tuple(places[::-1]),
            ]
        else:
            continue
        for order in orders:
            moved = dict(zip(places, order, strict=True))
            yield tuple(moved.get(index, index) for index in range(len(kinds)))


def _permute(version: Version, order: tuple[int, ...], cost: float) -> Version | None:
    """Return the program whose parameter number i is the known one's number `order[i]`."""
    known = version.signature
    inner = internalize(version, known)
    if inner is None:
        return None
    ir, callee = inner
    body = Body(len(order))
    passed = ", ".join(f"{type_} %{order.index(index)}" for index, type_ in enumerate(known.parameters))
    call = f"call {known.returns} {callee}({passed})"
    if known.returns == "void":
        body.end(call)
        body.end("ret void")
    else:
        body.end(f"ret {known.returns} {body.add(call)}")
    return version.changed(enclose(ir, known, body), known, version.lengths, cost, "arguments in another order")
