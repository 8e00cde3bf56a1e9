"""Arguments to try a function with: edges of each type, numbers near constants, mutated examples, chance."""

import itertools
import math
import random
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from t2l.llvm.equivalence.shapes import Shape
from t2l.llvm.signature import Signature
from t2l.llvm.values import Number, wrap

SMALL = 64  # the largest number that counts as small
_EXHAUSTIBLE_BITS = 8
_MOST_CONSTANTS = 24
_EVERYWHERE = 3
_INTEGERS = (0, 1, -1, 2, 3, -2, 4, 5, 7, 8, 10, 16, 64, 100)
_FLOATS = (0.0, 1.0, -1.0, 0.5, 2.0, -0.0, -2.5, 3.0, 10.0, 100.0, -40.0, 0.001, 1e6, -1e6)
_LETTERS = b"abcxyzABC019 .,-_!"
_LONGEST = 8
_INTEGER = re.compile(r"(?<![\w.%@$\"-])-?\d+(?![\w.:])")
_FLOAT = re.compile(r"(?<![\w.%@])(?:-?\d+\.\d*(?:e[-+]\d+)?|0x[0-9A-F]{16})\b")


def all_inputs(signature: Signature) -> list[list[Any]] | None:
    """Every input that a function of a few small integers can get; `None` where there are too many."""
    widths = [int(kind[1:]) if re.fullmatch(r"i\d+", kind) else math.inf for kind in signature.parameters]
    if sum(widths) > _EXHAUSTIBLE_BITS:
        return None
    values = [[wrap(value, kind) for value in range(1 << int(kind[1:]))] for kind in signature.parameters]
    return [list(arguments) for arguments in itertools.product(*values)]


def read_constants(*texts: str) -> list[Number]:
    """The numbers that stand in programs, in the order in which they are first met."""
    found: dict[Number, None] = {}
    for text in texts:
        body = "\n".join(line for line in text.split("\n") if line.startswith("  "))
        found |= dict.fromkeys(int(number) for number in _INTEGER.findall(re.sub(r"\bi\d+|, align \d+", "", body)))
        for number in _FLOAT.findall(body):
            is_hexadecimal = number.startswith("0x")
            found[struct.unpack(">d", bytes.fromhex(number[2:]))[0] if is_hexadecimal else float(number)] = None
    return [number for number in found if math.isfinite(number)]


class Inputs:
    """A stream of argument lists for one function; the same seed gives the same stream.

    Args:
        signature (`Signature`): of the function.
        shapes (`Mapping`): for each `ptr` parameter, what it may point at.
        constants (`Sequence`): numbers worth trying, with their neighbours.
        examples (`Sequence`): argument lists that are known to make sense.
        seed (`int`): of the random numbers.
    """

    def __init__(
        self,
        signature: Signature,
        shapes: Mapping[int, Sequence[Shape | None]],
        constants: Sequence[Number],
        examples: Sequence[Sequence[Any]],
        seed: int,
    ) -> None:
        self._signature, self._shapes, self._examples = signature, shapes, examples
        self._random = random.Random(seed)
        self._constants = _combine(constants)
        self._specials: dict[tuple[str, bool], list[Number]] = {}
        self.small = False  # set it to get small numbers only

    def draw(self) -> Iterator[list[Any]]:
        """Argument lists without end, simple ones first, not all distinct."""
        yield from (list(example) for example in self._examples)
        scalars = [place for place, kind in enumerate(self._signature.parameters) if kind != "ptr"]
        longest = max((len(self._special(self._signature.parameters[place])) for place in scalars), default=0)
        for index in range(longest):
            arguments = self._draw_list()
            # The first ones hold 0, 1 or -1 everywhere; then each parameter in turn is special, the others random.
            for place in scalars if index < _EVERYWHERE else [scalars[index % len(scalars)]]:
                special = self._special(self._signature.parameters[place])
                if index < len(special) and not self._counts(place):
                    arguments[place] = special[index]
            yield arguments
        while True:
            yield self._draw_list()

    def _counts(self, place: int) -> bool:
        """Whether a parameter holds the length of a buffer."""
        return any(shape and place in shape.counted_by for shapes in self._shapes.values() for shape in shapes)

    def _draw_list(self) -> list[Any]:
        rng, kinds = self._random, self._signature.parameters
        example = rng.choice(self._examples) if self._examples and rng.random() < 0.6 else [None] * len(kinds)
        length = rng.randint(0, _LONGEST)
        arguments: list[Any] = [
            None if kind == "ptr" else self._draw_scalar(kind, given, length)
            for kind, given in zip(kinds, example, strict=True)
        ]
        shapes = {place: rng.choice(shapes) for place, shapes in self._shapes.items()}
        counters = sorted({place for shape in shapes.values() if shape for place in shape.counted_by})
        for counter in counters:
            arguments[counter] = rng.randint(0, _LONGEST) if len(shapes) == 1 else length
        held: list[Number] = []
        for place, shape in shapes.items():
            if shape:
                arguments[place] = self._draw_buffer(shape, example[place], arguments, length)
                held += arguments[place]["data"]
        self._relate(arguments, held)
        if counters and rng.random() < 0.15:  # fewer elements than there are, or none
            place = rng.choice(counters)
            arguments[place] = rng.randint(-1, max(arguments[place], 0))
        return arguments

    def _relate(self, arguments: list[Any], held: list[Number]) -> None:
        """Make arguments meet now and then: two that are equal, or one that is an element of a buffer."""
        rng, kinds = self._random, self._signature.parameters
        free = [place for place, kind in enumerate(kinds) if kind != "ptr" and not self._counts(place)]
        if held and free and rng.random() < 0.3:
            place = rng.choice(free)
            arguments[place] = _fit(rng.choice(held), kinds[place])
        elif len(free) > 1 and rng.random() < 0.25:
            one, other = rng.sample(free, 2)
            arguments[one] = _fit(arguments[other] + rng.choice((0, 0, 1, -1)), kinds[one])

    def _draw_scalar(self, kind: str, given: Number | None, length: int) -> Number:
        rng = self._random
        if given is not None and (chance := rng.random()) < 0.7:
            return given if chance < 0.4 else _fit(given + rng.choice((1, -1)), kind)
        if kind != "i1" and self._shapes and not self._examples and rng.random() < 0.6:
            return _fit(length if rng.random() < 0.7 else rng.randint(0, length), kind)
        special = self._special(kind)
        if rng.random() < 0.25 and special:
            return rng.choice(special)
        return _fit(self._draw_float() if kind in ("float", "double") else self._draw_integer(int(kind[1:])), kind)

    def _special(self, kind: str) -> list[Number]:
        """Edges of a type and the neighbourhood of the constants, the small ones first."""
        if (kind, self.small) not in self._specials:
            near = [constant + shift for constant in self._constants for shift in (0, -1, 1)]
            values: list[Number] = [*_FLOATS, *near]
            if kind not in ("float", "double"):
                bits = int(kind[1:])
                powers = [1 << (bits // 2), 1 << (bits - 2)] if bits > 4 else []
                edges = [(1 << (bits - 1)) - 1, -(1 << (bits - 1)), 1 - (1 << (bits - 1))]
                values = [*_INTEGERS, *map(int, near), *powers, *edges]
            fitted = {repr(value): value for value in (_fit(value, kind) for value in values)}  # 0.0 is not -0.0
            known = [value for value in fitted.values() if not self.small or abs(value) <= SMALL]
            self._specials[kind, self.small] = known
        return self._specials[kind, self.small]

    def _draw_integer(self, bits: int) -> int:
        rng = self._random
        chance = rng.random()
        if self.small or chance < 0.4:
            return rng.randint(-SMALL // 4, SMALL)
        if chance < 0.6:
            return rng.randint(-1000, 1000)
        if chance < 0.7 and self._constants:
            return int(rng.choice(self._constants)) * rng.randint(-5, 50)
        if chance < 0.9:
            return int(2 ** rng.uniform(0, bits)) * rng.choice((1, -1))
        return rng.getrandbits(bits)

    def _draw_float(self) -> float:
        rng = self._random
        chance = rng.random()
        if self.small or chance < 0.5:
            return rng.randint(-4 * SMALL, 4 * SMALL) / 4
        if chance < 0.8:
            return round(rng.uniform(-1000, 1000), 3)
        return 10 ** rng.uniform(-4, 6) * rng.choice((1, -1))

    def _draw_buffer(
        self, shape: Shape, given: Mapping[str, Any] | None, arguments: Sequence[Any], length: int
    ) -> dict[str, Any]:
        rng = self._random
        if shape.counted_by:
            length = math.prod(arguments[place] for place in shape.counted_by)
        elif shape.values:
            length = rng.choice(shape.lengths)
        data = list(given["data"]) if given and given["type"] == shape.element else []
        data = data[: len(data) - shape.is_text]
        if rng.random() < 0.5:
            rng.shuffle(data)
        data = data[:length] + [self._draw_element(shape) for _ in range(length - len(data))]
        if data and rng.random() < 0.15:
            data = data[:1] * length
        if data and rng.random() < 0.5:
            data[rng.randrange(length)] = self._draw_element(shape)
        return {"type": shape.element, "data": [*data, 0] if shape.is_text else data}

    def _draw_element(self, shape: Shape) -> Number:
        rng = self._random
        near = self._special(shape.element) if rng.random() < 0.25 else []
        if shape.is_text:
            letters = [value for value in near or shape.values if 0 < value < 127]
            return rng.choice(letters or _LETTERS)
        if near or (shape.values and rng.random() < 0.6):
            return _fit(rng.choice(near or shape.values) + rng.choice((0, 0, 1, -1)), shape.element)
        if shape.element in ("float", "double"):
            return _fit(self._draw_float(), shape.element)
        return _fit(rng.randint(-3, 9) if rng.random() < 0.6 else rng.randint(-100, 100), shape.element)


def _combine(constants: Sequence[Number]) -> list[Number]:
    """Constants, their negatives, and differences of neighbours: `x - 97 < 26` turns at 97 and at 123."""
    pairs = itertools.pairwise(constants)
    combined = [*constants, *(-constant for constant in constants), *(right - left for left, right in pairs)]
    return list(dict.fromkeys(combined))[:_MOST_CONSTANTS]


def _fit(value: Number, kind: str) -> Number:
    return wrap(value if math.isfinite(value) else 0, kind)


def is_small(arguments: Sequence[Any]) -> bool:
    """Whether no number among the scalars is large: then no program has a reason to run for long."""
    return all(abs(argument) <= SMALL for argument in arguments if isinstance(argument, int | float))
