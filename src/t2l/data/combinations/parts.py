"""The parts of combinations: where elements come from, which are meant, what is taken of each, what is made of them.

Parts are data. Each is an entry of a YAML file of this folder, with its C and the English for it:

    sources.yaml    array, up_to, digits, …    "numbers in the array a", "digits of n"
    filters.yaml    even, above, prime, …      "even", "greater than k"
    maps.yaml       square, absolute, …        "the squares of …"
    folds.yaml      sum, largest, any, …       "the sum of …", "add up …", "what do … add up to"
    helpers.yaml    C functions that filters and maps call
    together.yaml   which parts people combine
    frames.yaml     the registers of requests

Placeholders of C: `{x}` and `{i}` are the element and its index, `{value}` what the map makes of it, `{R}` the type of
the value, `{none}` what comes back when nothing is found; `BODY` in a loop is the place of the fold; each parameter,
such as `{n}`, stands for its name or its number.

English is inflected by `in_number`: "number|numbers", "<is a zero|are zeros>". For placeholders see `phrases.py`.
"""

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml

_HERE = Path(__file__).parent
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INFLECTED = re.compile(r"<([^<>|]*)\|([^<>|]*)>|([^\s<>|]+)\|([^\s<>|]+)")
_Range = tuple[float, float]


@dataclass(frozen=True)
class Source:
    """Where elements come from: an array, the numbers up to n, the digits of a number.

    Args:
        parameters (`str`): C parameters with placeholders for their names.
        names (`Sequence[str]`): names for them, in the order of the placeholders.
        ranges (`dict`): for each parameter, smallest and largest test value.
        small (`dict`): the same for functions whose values grow fast, such as products.
        loop (`str`): C statements; `BODY` stands where the element is known.
        element (`str`): C type of an element.
        x, i (`str`): C of the element, and of its index if it has one.
        nouns (`Sequence[str]`): "number|numbers".
        own_nouns (`bool`): whether a filter's noun ("primes") cannot replace the own noun ("divisors").
        tight (`bool`): whether a condition in the singular must precede `where`, because it could refer to that: "a
            digit of a number that is even".
        first (`bool`): whether `where` must precede a condition: not "divisible by 5 less than n".
        adjacent (`bool`): whether a condition must precede `where`, which names elements itself.
        ones (`bool`): whether "ones" may stand for them after "Given …".
        varied (`bool`): whether there are variants by result: 64 bits, another number when nothing is found.
        where (`Sequence[str]`): what follows the noun: "in an array".
        from_ (`Sequence[str]`): the same after "remove"; `from` in the file.
        given (`Sequence[str]`): what follows "Given": "an array of integers".
        within (`Sequence[str]`): what follows the noun after that: "in it".
        empty (`str`): when there are no elements: "the array is empty"; nothing if there always are some.
        whole (`Sequence[str]`): the source as a whole: "of an array".
        value (`str`): C type of what is taken of an element, if it is not that of the element.
        every, every_within (`Sequence[str]`): all elements, where "the elements in …" is not how people say it: "the
            first {f} elements of an array"; the second after "Given …".
    """

    parameters: str
    names: Sequence[str]
    ranges: Mapping[str, _Range]
    small: Mapping[str, _Range]
    loop: str
    element: str
    x: str
    nouns: Sequence[str]
    where: Sequence[str]
    given: Sequence[str]
    within: Sequence[str]
    i: str = ""
    own_nouns: bool = False
    tight: bool = False
    first: bool = False
    adjacent: bool = False
    ones: bool = False
    varied: bool = False
    empty: str = ""
    whole: Sequence[str] = ()
    from_: Sequence[str] = ()
    value: str = ""
    every: Sequence[str] = ()
    every_within: Sequence[str] = ()


@dataclass(frozen=True)
class Filter:
    """Which elements are meant.

    Args:
        c (`str`): a C condition; empty for all elements.
        parameters (`dict`): further parameters, with the ranges of their test values.
        constants (`Sequence[str]`): numbers in their place, for variants.
        adjectives (`Sequence[str]`): "even"; before the noun, and after "is".
        nouns (`Sequence[str]`): "prime|primes"; instead of the noun, and after "is a".
        after (`Sequence[str]`): "greater than {k}"; after the noun, and after "is".
        bare (`Sequence[str]`): "ending in {d}"; only after the noun.
        said (`Sequence[str]`): "even or above {k}"; only after "is" and "are".
        verbs (`Sequence[str]`): "ends|end in {d}"; after "that".
        type (`str`): C type of the parameters, if it is not that of an element.
        needs (`str`): a function of helpers.yaml that the condition calls.
    """

    c: str = ""
    parameters: Mapping[str, _Range] | None = None
    constants: Sequence[str] = ()
    adjectives: Sequence[str] = ()
    nouns: Sequence[str] = ()
    after: Sequence[str] = ()
    bare: Sequence[str] = ()
    said: Sequence[str] = ()
    verbs: Sequence[str] = ()
    type: str = ""
    needs: str = ""


@dataclass(frozen=True)
class Map:
    """What is taken of an element, or what becomes of it in place.

    Args:
        c (`str`): a C expression.
        type (`str`): its C type, if it is not that of the element.
        small (`bool`): whether it grows fast, so that tests pass small numbers.
        parameters, constants, needs: as in [`Filter`].
        nouns (`Sequence[str]`): "the squares of {items}".
        verbs (`Sequence[str]`): "square {items}".
    """

    c: str
    type: str = ""
    small: bool = False
    parameters: Mapping[str, _Range] | None = None
    constants: Sequence[str] = ()
    nouns: Sequence[str] = ()
    verbs: Sequence[str] = ()
    needs: str = ""


@dataclass(frozen=True)
class Fold:
    """What is made of the elements that are meant.

    Args:
        result (`str`): C type of the result; `"value"` for that of the value.
        before, after (`str`): C statements around the loop.
        step (`str`): C statement for an element that is meant.
        other (`str`): C statement for any other element.
        always (`str`): C statement for every element.
        negated (`bool`): whether the step is for the elements that are not meant.
        versus (`bool`): whether two filters are compared; `other` is for elements that only the second one means.
        wide (`bool`): whether there is a variant that computes with 64 bits.
        small (`bool`): as in [`Map`].
        writes (`bool`): whether it changes the array.
        output (`bool`): whether it writes to another array `out`, the last parameter.
        none (`Sequence[str]`): what may come back when nothing is found, the usual one first.
        unsaid (`bool`): whether that may be left unsaid, because everyone expects it.
        whole (`bool`): whether "nothing is found" means that the source is empty.
        parameters (`dict`): as in [`Filter`].
        type (`str`): C type of the parameters, if it is not that of the value.
        nouns, verbs, asked, questions, clauses (`Sequence[str]`): English with the placeholders of `phrases.py`.
    """

    result: str
    step: str
    before: str = ""
    after: str = ""
    other: str = ""
    always: str = ""
    negated: bool = False
    versus: bool = False
    wide: bool = False
    small: bool = False
    writes: bool = False
    output: bool = False
    none: Sequence[str] = ()
    unsaid: bool = False
    whole: bool = False
    parameters: Mapping[str, _Range] | None = None
    type: str = ""
    nouns: Sequence[str] = ()
    verbs: Sequence[str] = ()
    asked: Sequence[str] = ()
    questions: Sequence[str] = ()
    clauses: Sequence[str] = ()


_Part = TypeVar("_Part", Source, Filter, Map, Fold)


def read_yaml(name: str) -> Any:
    """Return the content of a YAML file of this folder."""
    return yaml.load((_HERE / f"{name}.yaml").read_text(encoding="utf-8"), _LOADER)


@functools.cache
def load_sources() -> dict[str, Source]:
    """Return the sources by name."""
    return load_part("sources", Source)


@functools.cache
def load_filters() -> dict[str, Filter]:
    """Return the filters by name."""
    return load_part("filters", Filter)


@functools.cache
def load_maps() -> dict[str, Map]:
    """Return the maps by name."""
    return load_part("maps", Map)


@functools.cache
def load_folds() -> dict[str, Fold]:
    """Return the folds by name."""
    return load_part("folds", Fold)


@functools.cache
def load_helpers() -> dict[str, str]:
    """Return the C functions that filters and maps call, by name."""
    return dict(read_yaml("helpers"))


def load_part(name: str, part: type[_Part]) -> dict[str, _Part]:
    """Return the parts of a YAML file of this folder by name."""
    entries: dict[str, dict[str, Any]] = read_yaml(name)
    return {
        key: part(**{field.replace("from", "from_"): content for field, content in entry.items()})
        for key, entry in entries.items()
    }


def in_number(text: str, *, plural: bool) -> str:
    """Return a text in the singular or in the plural.

    ```python
    >>> in_number("even number|numbers", plural=True), in_number("<is a zero|are zeros>", plural=False)
    ('even numbers', 'is a zero')

    ```
    """
    return _INFLECTED.sub(lambda match: match[1 + plural] if match[1] is not None else match[3 + plural], text)
