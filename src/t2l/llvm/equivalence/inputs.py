"""Inputs for the comparison of two programs: boundary values, numbers near constants, changed examples, random values.

`t2l.data.test_inputs` also draws arguments, for the tests of our own programs. There the description of the
program gives limits for each parameter, and all arguments keep to them. Here only two texts of IR and perhaps a few
examples are known, so any number of a type may be drawn, and an input without a defined answer is skipped.
"""

import itertools
import math
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from t2l.llvm.equivalence.constants import combine
from t2l.llvm.equivalence.narrow import PRECISION, draw_halfway, edges, encode
from t2l.llvm.equivalence.shapes import Narrow, Shape
from t2l.llvm.signature import Signature
from t2l.llvm.values import Number, wrap

SMALL = 64  # the largest absolute value of a small number
_EXHAUSTIBLE_BITS = 8  # of all parameters together
_SHARED_SPECIALS = 3  # the first special numbers (0, 1, -1) are given to all scalar parameters at once
_INTEGERS = (0, 1, -1, 2, 3, -2, 4, 5, 7, 8, 10, 16, 64, 100)
_FLOATS = (0.0, 1.0, -1.0, 0.5, 2.0, -0.0, -2.5, 3.0, 10.0, 100.0, -40.0, 0.001, 1e6, -1e6)
_LETTERS = b"abcxyzABC019 .,-_!"
_NO_NARROW = Narrow()
_MAX_LENGTH = 8  # elements of a drawn buffer


def all_inputs(signature: Signature) -> list[list[Any]] | None:
    """Return all inputs of a function whose parameters are integers of at most 8 bits together, else `None`."""
    widths = [int(type_[1:]) if re.fullmatch(r"i\d+", type_) else math.inf for type_ in signature.parameters]
    if sum(widths) > _EXHAUSTIBLE_BITS:
        return None
    values = [[wrap(value, type_) for value in range(1 << int(type_[1:]))] for type_ in signature.parameters]
    return [list(arguments) for arguments in itertools.product(*values)]


class Inputs:
    """A stream of argument lists for one function; the same seed gives the same stream.

    Args:
        signature (`Signature`): the function's type.
        shapes (`Mapping[int, Sequence[Shape | None]]`): the possible shapes of each `ptr` parameter, by its index;
            `None` stands for the null pointer.
        constants (`Sequence[Number]`): numbers to try, together with their neighbours.
        examples (`Sequence[Sequence]`): argument lists that the function is meant for.
        seed (`int`): seed of the random numbers.
        narrow (`Narrow`, *optional*): which `i16` parameters, and buffers of the shapes, hold floats of 16 bits.
    """

    def __init__(
        self,
        signature: Signature,
        shapes: Mapping[int, Sequence[Shape | None]],
        constants: Sequence[Number],
        examples: Sequence[Sequence[Any]],
        seed: int,
        narrow: Narrow = _NO_NARROW,
    ) -> None:
        self._signature, self._shapes, self._examples = signature, shapes, examples
        self._narrow = narrow
        self._kinds = [
            narrow.kinds.get(index, type_) if type_ == "i16" else type_
            for index, type_ in enumerate(signature.parameters)
        ]
        self._random = random.Random(seed)
        self._constants = combine(constants)
        self._specials: dict[tuple[str, bool], list[Number]] = {}
        self.small = False  # while set, only small numbers are drawn

    def draw(self) -> Iterator[list[Any]]:
        """Yield an endless stream of argument lists: examples, lists with special numbers, then random lists.

        The same list may come several times.
        """
        yield from (list(example) for example in self._examples)
        scalars = [index for index, kind in enumerate(self._kinds) if kind != "ptr"]
        longest = max((len(self._special(self._kinds[index])) for index in scalars), default=0)
        for turn in range(longest):
            arguments = self._draw_list()
            # First all scalar parameters hold the same special number. Then one of them does; the others are random.
            for index in scalars if turn < _SHARED_SPECIALS else [scalars[turn % len(scalars)]]:
                special = self._special(self._kinds[index])
                if turn < len(special) and not self._is_length(index):
                    arguments[index] = special[turn]
            yield arguments
        while True:
            yield self._draw_list()

    def _is_length(self, index: int) -> bool:
        """Say whether a parameter holds the length of a buffer."""
        return any(shape and index in shape.counted_by for shapes in self._shapes.values() for shape in shapes)

    def _draw_list(self) -> list[Any]:
        rng, types = self._random, self._signature.parameters
        example = rng.choice(self._examples) if self._examples and rng.random() < 0.6 else [None] * len(types)
        length = rng.randint(0, _MAX_LENGTH)
        arguments: list[Any] = [
            None if type_ == "ptr" else self._draw_scalar(self._choose_kind(index), example[index], length)
            for index, type_ in enumerate(types)
        ]
        shapes = {index: rng.choice(shapes) for index, shapes in self._shapes.items()}
        counters = sorted({index for shape in shapes.values() if shape for index in shape.counted_by})
        for counter in counters:
            arguments[counter] = rng.randint(0, _MAX_LENGTH) if len(shapes) == 1 else length
        held: list[Number] = []
        for index, shape in shapes.items():
            if shape:
                arguments[index] = self._draw_buffer(shape, example[index], arguments, length)
                held += arguments[index]["data"]
        self._relate(arguments, held)
        if counters and rng.random() < 0.15:  # a length from -1 to the true one
            index = rng.choice(counters)
            arguments[index] = rng.randint(-1, max(arguments[index], 0))
        return arguments

    def _relate(self, arguments: list[Any], held: list[Number]) -> None:
        """Sometimes make two scalars equal or neighbours, or set a scalar to an element of a buffer."""
        rng, types = self._random, self._signature.parameters
        free = [index for index, type_ in enumerate(types) if type_ != "ptr" and not self._is_length(index)]
        if held and free and rng.random() < 0.3:
            index = rng.choice(free)
            arguments[index] = _fit(rng.choice(held), types[index])
        elif len(free) > 1 and rng.random() < 0.25:
            one, other = rng.sample(free, 2)
            arguments[one] = _fit(arguments[other] + rng.choice((0, 0, 1, -1)), types[one])

    def _choose_kind(self, index: int) -> str:
        """Return as what a parameter is drawn: if only the candidate takes it for a float, half of the time not so."""
        kind = self._kinds[index]
        doubtful = kind in PRECISION and index not in self._narrow.certain
        return "i16" if doubtful and self._random.random() < 0.5 else kind

    def _draw_scalar(self, kind: str, given: Number | None, length: int) -> Number:
        rng = self._random
        if given is not None and (chance := rng.random()) < 0.7:
            return given if chance < 0.4 else _fit(given + rng.choice((1, -1)), "i16" if kind in PRECISION else kind)
        if kind != "i1" and self._shapes and not self._examples and rng.random() < 0.6:
            return _fit(length if rng.random() < 0.7 else rng.randint(0, length), kind)
        special = self._special(kind)
        if rng.random() < 0.25 and special:
            return rng.choice(special)
        return self._draw_float(kind) if kind[0] != "i" else _fit(self._draw_integer(int(kind[1:])), kind)

    def _special(self, kind: str) -> list[Number]:
        """Return the special numbers of a type: common small ones, those near the constants, boundary values."""
        if (kind, self.small) not in self._specials:
            near = [constant + shift for constant in self._constants for shift in (0, -1, 1)]
            values: list[Number] = [*_FLOATS, *near]
            if kind[0] == "i":
                bits = int(kind[1:])
                powers = [1 << (bits // 2), 1 << (bits - 2)] if bits > 4 else []
                ends = [(1 << (bits - 1)) - 1, -(1 << (bits - 1)), 1 - (1 << (bits - 1))]
                values = [*_INTEGERS, *map(int, near), *powers, *ends]
            plain = "float" if kind in PRECISION else kind
            fitted = {repr(value): value for value in (_fit(value, plain) for value in values)}  # 0.0 is not -0.0
            known = [value for value in fitted.values() if not self.small or abs(value) <= SMALL]
            if kind in PRECISION:
                known = [*dict.fromkeys(encode(value, kind) for value in known), *([] if self.small else edges(kind))]
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

    def _draw_float(self, kind: str) -> Number:
        rng = self._random
        if kind in PRECISION and not self.small and rng.random() < 0.03:
            return _fit(rng.getrandbits(16), "i16")  # any number, or a NaN
        if self._narrow.kinds and kind not in PRECISION and rng.random() < 0.25:
            return _fit(draw_halfway(rng, {*self._narrow.kinds.values()}), kind)
        chance = rng.random()
        if self.small or chance < 0.5:
            return _fit(rng.randint(-4 * SMALL, 4 * SMALL) / 4, kind)
        if chance < 0.8:
            return _fit(round(rng.uniform(-1000, 1000), 3), kind)
        return _fit(10 ** rng.uniform(-4, 6) * rng.choice((1, -1)), kind)

    def _draw_buffer(
        self, shape: Shape, given: Mapping[str, Any] | None, arguments: Sequence[Any], length: int
    ) -> dict[str, Any]:
        rng = self._random
        if shape.counted_by:
            length = math.prod(arguments[index] for index in shape.counted_by)
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
        kind = shape.kind or shape.element
        near = self._special(kind) if rng.random() < 0.25 else []
        if shape.is_text:
            letters = [value for value in near or shape.values if 0 < value < 127]
            return rng.choice(letters or _LETTERS)
        if near and kind in PRECISION:
            return rng.choice(near)
        if near or (shape.values and rng.random() < 0.6):
            return _fit(rng.choice(near or shape.values) + rng.choice((0, 0, 1, -1)), shape.element)
        if kind[0] != "i":
            return self._draw_float(kind)
        return _fit(rng.randint(-3, 9) if rng.random() < 0.6 else rng.randint(-100, 100), shape.element)


def _fit(value: Number, type_: str) -> Number:
    """Bring a number into the range of a type; NaN and infinities become 0. Of narrow floats the bits are returned."""
    known = value if math.isfinite(value) else 0
    return encode(known, type_) if type_ in PRECISION else wrap(known, type_)


def is_small(arguments: Sequence[Any]) -> bool:
    """Say whether all scalar arguments are small, so that most programs end soon on them."""
    return all(abs(argument) <= SMALL for argument in arguments if isinstance(argument, int | float))
