"""The shapes of the buffers that pointer parameters point to, read from example arguments or from a program's code."""

import itertools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from t2l.llvm.equivalence.narrow import PRECISION
from t2l.llvm.identifiers import NAME
from t2l.llvm.signature import Signature
from t2l.llvm.values import ELEMENT_TYPES

_LENGTHS = tuple(range(9))
_HEAD = re.compile(rf"define\b[^\n]*?@({NAME})\(")
_DERIVED = re.compile(
    r"  (?P<to>%\w+) = (?:getelementptr (?P<type>[^,]+|\{.*\}|\[.*\]), ptr (?P<base>%\w+),"
    r"|phi ptr (?P<edges>.*)|select i1 [^,]+, ptr (?P<one>[^,]+), ptr (?P<other>\S+))"
)
_ACCESS = re.compile(r"  (?:%\w+ = load (?P<loaded>[^,]+)|store (?P<stored>\S+) [^,]+), ptr (?P<at>%\w+)")
_TEXT_CALL = re.compile(r"@strlen\(ptr (?P<at>%\w+)\)")
_BITCAST = re.compile(r"  %\w+ = bitcast i16 (?P<of>%\d+) to (?P<kind>bfloat|half)\b")
_NULL_CHECK = re.compile(r"icmp (?:eq|ne) ptr (%\w+), null")


@dataclass(frozen=True)
class Shape:
    """The shape of the buffers that a pointer parameter accepts.

    Args:
        element (`str`): the type of the elements, one of `ELEMENT_TYPES`.
        lengths (`tuple[int, ...]`): possible numbers of elements, without the 0 that ends a text.
        is_text (`bool`, *optional*, defaults to `False`): whether the buffer is a C string, ended by its only 0.
        counted_by (`tuple[int, ...]`, *optional*): indices of the integer parameters whose product is the length.
        values (`tuple[int | float, ...]`, *optional*): elements that occur in the examples.
        kind (`str`, *optional*): `"bfloat"` or `"half"` if the elements, of type `i16`, are the bits of such numbers.
    """

    element: str
    lengths: tuple[int, ...]
    is_text: bool = False
    counted_by: tuple[int, ...] = ()
    values: tuple[int | float, ...] = ()
    kind: str = ""


def shapes_of_examples(signature: Signature, examples: Sequence[Sequence[Any]]) -> dict[int, list[Shape | None]]:
    """Return the shapes of the buffers in examples, by the index of the parameter; `None` is the null pointer.

    ```python
    >>> signature = Signature("sum", "i32", ("ptr", "i32"))
    >>> shapes_of_examples(signature, [[{"type": "i32", "data": [7, 8, 9]}, 3]])[0][0].counted_by
    (1,)

    ```
    """
    shapes: dict[int, list[Shape | None]] = {}
    integers = [index for index, type_ in enumerate(signature.parameters) if type_.startswith("i")]
    for index in (index for index, type_ in enumerate(signature.parameters) if type_ == "ptr"):
        seen = [example for example in examples if isinstance(example[index], Mapping)]
        buffers = [example[index] for example in seen]
        found: list[Shape | None] = [None] if len(seen) < len(examples) else []
        for element in dict.fromkeys(buffer["type"] for buffer in buffers):
            is_text = element == "i8" and all(_is_text(buffer["data"]) for buffer in buffers)
            lengths = [len(buffer["data"]) - is_text for buffer in buffers]
            values = tuple(dict.fromkeys(value for buffer in buffers for value in buffer["data"]))
            counted_by = _find_counters(integers, seen, lengths)
            found.append(Shape(element, tuple(dict.fromkeys(lengths)), is_text, counted_by, values))
        shapes[index] = found
    return shapes


def _is_text(data: Sequence[int]) -> bool:
    return len(data) > 0 and data[-1] == 0 and 0 not in data[:-1]


def _find_counters(integers: list[int], examples: Sequence[Sequence[Any]], lengths: list[int]) -> tuple[int, ...]:
    """Return the indices of one or two integer parameters whose product is the length in every example, if any."""
    for count in (1, 2):
        for counters in itertools.combinations_with_replacement(integers, count):
            products = [math.prod(example[index] for index in counters) for example in examples]
            if products == lengths:
                return counters
    return ()


def shapes_of_code(text: str, signature: Signature, given: str = "") -> dict[int, list[Shape | None]]:
    """Return the shapes of buffers that a program's code suggests, by the index of the parameter.

    Loads and stores show the element type, calls of `strlen` show texts, comparisons with null show that null is
    expected. Parameters without such instructions, or with several element types, are left out.

    Args:
        text (`str`): canonical IR.
        signature (`Signature`): the type of its entry point.
        given (`str`, *optional*): the same before it was adapted to be run, which turns pointers of 32 bits in
            memory into integers.
    """
    found: dict[int, set[str]] = {}
    texts, nulls = set[int](), list[int]()
    for source in dict.fromkeys((given or text, text)):
        body = _function_body(source, signature.name)
        roots = _find_roots(body, signature)
        nulls = nulls or [roots[name] for line in body for name in _NULL_CHECK.findall(line) if name in roots]
        texts |= {roots[match["at"]] for line in body for match in _TEXT_CALL.finditer(line) if match["at"] in roots}
        for index, elements in _find_elements(body, roots).items():
            if source != text:  # there `bfloat` is run as `i16`
                elements = {element for element in elements if element in ELEMENT_TYPES or "ptr" in element}
            found.setdefault(index, set()).update(elements)
    shapes: dict[int, list[Shape | None]] = {}
    for index in {*found, *texts}:
        elements = {"i16" if element in PRECISION else element for element in found.get(index, {"i8"})}
        if len(elements) == 1 and elements <= set(ELEMENT_TYPES):
            (element,) = elements
            plain, as_text = Shape(element, _LENGTHS), Shape(element, _LENGTHS, is_text=True)
            shapes[index] = [as_text] if index in texts else [as_text, plain] if element == "i8" else [plain]
            shapes[index] += [None] * nulls.count(index)
    return shapes


class Narrow(NamedTuple):
    """Which `ptr` and `i16` parameters hold floats of 16 bits.

    Args:
        kinds (`Mapping[int, str]`): `"bfloat"` or `"half"`, by index.
        certain (`frozenset[int]`): those that the reference never takes for integers.
    """

    kinds: Mapping[int, str] = {}
    certain: frozenset[int] = frozenset()

    @property
    def floats(self) -> dict[int, str]:
        """The kinds of those that are certain."""
        return {index: self.kinds[index] for index in self.certain}


def find_narrow(signature: Signature, reference: str, candidate: str) -> Narrow:
    """Return which parameters two programs, in canonical form but with their `bfloat`, use as narrow floats."""
    kinds, integers = _find_uses(signature, reference)
    others, _ = _find_uses(signature, candidate)
    return Narrow({**others, **kinds}, frozenset(kinds.keys() - integers))


def _find_uses(signature: Signature, text: str) -> tuple[dict[int, str], set[int]]:
    """Return the kinds of the narrow floats that parameters hold, and which parameters point to integers as well."""
    body = _function_body(text, signature.name)
    kinds: dict[int, str] = {}
    integers = set()
    for index, elements in _find_elements(body, _find_roots(body, signature)).items():
        if len(narrow := elements & {*PRECISION}) == 1:
            kinds[index] = narrow.pop()
        if "i16" in elements:
            integers.add(index)
    for match in filter(None, map(_BITCAST.match, body)):
        if (index := int(match["of"][1:])) < len(signature.parameters):
            kinds.setdefault(index, match["kind"])
    return kinds, integers


def as_narrow(shapes: Mapping[int, Sequence[Shape | None]], narrow: Narrow) -> dict[int, list[Shape | None]]:
    """Return shapes in which buffers of `i16` hold narrow floats, and also integers if it is not certain."""
    found: dict[int, list[Shape | None]] = {}
    for index, given in shapes.items():
        found[index] = [] if index in narrow.certain else [*given]
        if kind := narrow.kinds.get(index):
            found[index] += [replace(each, kind=kind) if each and each.element == "i16" else each for each in given]
    return found


def _find_roots(body: list[str], signature: Signature) -> dict[str, int]:
    """Return, for each pointer that is derived from a parameter, the index of that parameter."""
    roots = {f"%{index}": index for index, type_ in enumerate(signature.parameters) if type_ == "ptr"}
    _follow(body, roots)
    return roots


def _find_elements(body: list[str], roots: Mapping[str, int]) -> dict[int, set[str]]:
    """Return the types that are loaded from or stored in the buffer of each parameter."""
    found: dict[int, set[str]] = {}
    for line in body:
        access = _ACCESS.match(line)
        if access and access["at"] in roots:
            found.setdefault(roots[access["at"]], set()).add(access["loaded"] or access["stored"])
    return found


def _function_body(text: str, name: str) -> list[str]:
    inside = False
    body = []
    for line in text.split("\n"):
        if head := _HEAD.match(line):
            inside = head[1].strip('"') == name
        elif inside:
            body.append(line)
    return body


def _follow(body: list[str], roots: dict[str, int]) -> None:
    """Extend `roots`, which maps a value to the index of a pointer parameter, by the pointers derived from them."""
    size = -1
    while len(roots) != size:
        size = len(roots)
        for line in body:
            if (match := _DERIVED.match(line)) and match["to"] not in roots:
                sources = re.findall(r"%\w+", match["edges"] or match["base"] or f"{match['one']} {match['other']}")
                known = {roots[source] for source in sources if source in roots}
                if len(known) == 1:
                    roots[match["to"]] = known.pop()
