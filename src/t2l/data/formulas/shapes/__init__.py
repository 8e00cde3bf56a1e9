"""Shapes of formulas that YAML files describe: their code, the numbers in it, and the English around them.

    taxi_fare:                                     # the name of the shape
      types: int                                   # int, double, or both: the type of its quantities
      names: fare taxi_fare                        # of the function
      numbers: {base: fee, rate: small}            # drawn from a pool of `numbers.py` or from a list
      order: [low, high]                           # numbers that must rise
      parameters: {km: {names: km distance, range: [0, 1000]}}
      code: base + rate * km                       # an expression or lines, in Python's syntax (`code.py`)
      domains: [{what: taxi fare}, …]              # words for placeholders; each draw takes one of these rows
      nouns: ["the {what} for {km} km: {base} plus {rate} per km", …]     # also verbs, clauses, …

A row of `domains` may give other names, numbers or parameters' names than its shape, under the same keys.
"""

import functools
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from t2l.data.formulas.code import fill_code, read_code
from t2l.data.formulas.draft import Draft, Quantity, choose_names
from t2l.data.formulas.numbers import draw_numbers

_PHRASES = ("nouns", "verbs", "clauses", "questions", "sentences", "values")
_INTEGERS = ("int32_t", "int32_t", "int64_t")
_RANGE = (0, 10000)


@dataclass(frozen=True)
class Shape:
    """A shape, as its YAML file describes it (see above).

    Args:
        file (`str`): name of the YAML file, which is the kind of its programs.
        weight (`float`): probability of being drawn, relative to the other shapes.
        result (`str`): C type of the result; empty for that of the returned value.
        given (`bool`): whether a request may begin with "Given two integers a and b".
    """

    file: str
    code: str
    names: str
    parameters: Mapping[str, Mapping[str, Any]]
    weight: float = 1.0
    types: str = "int"
    numbers: Mapping[str, str | Sequence[int | float]] = field(default_factory=dict)
    order: Sequence[str] = ()
    domains: Sequence[Mapping[str, Any]] = ({},)
    result: str = ""
    given: bool = False
    nouns: Sequence[str] = ()
    verbs: Sequence[str] = ()
    clauses: Sequence[str] = ()
    questions: Sequence[str] = ()
    sentences: Sequence[str] = ()
    values: Sequence[str] = ()

    def draft(self, rng: random.Random) -> Draft:
        """Draw a program of this shape."""
        domain = rng.choice(self.domains)
        type_ = rng.choice(self.types.split())
        integer = rng.choice(_INTEGERS) if type_ == "int" else "int32_t"
        own = "double" if type_ == "double" else integer
        pools = {key: domain.get(key, pool) for key, pool in self.numbers.items()}
        numbers = draw_numbers(pools, self.order, rng)
        options = {key: domain.get(key, content["names"]) for key, content in self.parameters.items()}
        names = dict(zip(options, choose_names(options, rng), strict=True))
        return Draft(
            kind=self.file,
            name=_name_function(rng.choice(str(domain.get("names", self.names)).split()), domain),
            code=fill_code(read_code(self.code), numbers),
            quantities={
                key: _quantity(names[key], own, integer, content, domain.get("range"))
                for key, content in self.parameters.items()
            },
            phrases={kind: phrases for kind in _PHRASES if (phrases := getattr(self, kind))},
            integer=integer,
            result=integer if self.result == "int" else self.result,
            numbers=numbers,
            words={
                key: text
                for key, text in domain.items()
                if isinstance(text, str) and key not in {*options, *self.numbers}
            },
            given=self.given,
        )


def _name_function(pattern: str, words: Mapping[str, Any]) -> str:
    """Fill a name such as "{item}_total"."""
    return re.sub(r"\{(\w+)\}", lambda match: words[match[1]].replace(" ", "_"), pattern)


def _quantity(
    name: str, own: str, integer: str, content: Mapping[str, Any], range_: Sequence[float] | None
) -> Quantity:
    type_ = {"": own, "int": integer, "bool": "_Bool", "double": "double"}[content.get("type", "")]
    low, high = content.get("range", range_ or _RANGE) if type_ != "_Bool" else (0, 1)
    return Quantity(name, type_, low, high, bool(content.get("pointer")))


@functools.cache
def load_shapes() -> Mapping[str, Shape]:
    """Return all shapes by name."""
    shapes: dict[str, Shape] = {}
    for path in sorted(Path(__file__).parent.glob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for name, entry in content.items():
            if not name.startswith("_"):  # a text that others share
                shapes[name] = Shape(file=path.stem, **entry)
    return shapes
