"""The number types of composed programs, with their names in C, in LLVM and in English."""

import random
from dataclasses import dataclass
from functools import cached_property

_COUNTS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 12, 15, 16, 20, 25, 30, 32, 50, 64, 99, 100, 100, 128, 255, 1000)


@dataclass(frozen=True)
class NumberType:
    """A C number type.

    Args:
        c (`str`): its name in C.
        llvm (`str`): its LLVM type.
        words (`str`): English for a number of this type, without an article: "32-bit integer".
    """

    c: str
    llvm: str
    words: str

    @cached_property
    def unsigned(self) -> bool:
        return self.c.startswith("u")

    @cached_property
    def is_float(self) -> bool:
        return self.llvm in ("float", "double")

    @cached_property
    def bits(self) -> int:
        return {"float": 32, "double": 64}.get(self.llvm) or int(self.llvm[1:])

    @cached_property
    def article(self) -> str:
        """English for a number of this type, with the article."""
        return ("an " if self.words[0] in "aeiou8" and not self.words.startswith("un8") else "a ") + self.words

    def literal(self, value: float) -> str:
        """Return a value as a C constant of this type, or of a type that C converts to it without a change."""
        if not self.is_float:
            return str(int(value))
        return f"{float(value)!r}f" if self.llvm == "float" else repr(float(value))


INT = NumberType("int32_t", "i32", "32-bit integer")
LONG = NumberType("int64_t", "i64", "64-bit integer")
UNSIGNED = NumberType("uint32_t", "i32", "unsigned 32-bit integer")
UNSIGNED_LONG = NumberType("uint64_t", "i64", "unsigned 64-bit integer")
DOUBLE = NumberType("double", "double", "double")
FLOAT = NumberType("float", "float", "float")
BYTE = NumberType("int8_t", "i8", "signed 8-bit integer")
UNSIGNED_BYTE = NumberType("uint8_t", "i8", "unsigned 8-bit integer")
SHORT = NumberType("int16_t", "i16", "signed 16-bit integer")
UNSIGNED_SHORT = NumberType("uint16_t", "i16", "unsigned 16-bit integer")
BOOL = NumberType("_Bool", "i1", "boolean")

NUMBER_TYPES = (INT, LONG, UNSIGNED, UNSIGNED_LONG, DOUBLE, FLOAT)  # types of arithmetic
NUMBER_WEIGHTS = (16, 4, 2, 1, 5, 1)
INTEGER_TYPES = (INT, LONG, UNSIGNED, UNSIGNED_LONG)
INTEGER_WEIGHTS = (16, 4, 2, 1)
NARROW_TYPES = (BYTE, UNSIGNED_BYTE, SHORT, UNSIGNED_SHORT)  # further types of parameters and elements


def draw_constant(rng: random.Random, type_: NumberType, low: int, high: int) -> float:
    """Draw a constant that people would write: mostly a small one, for floats also halves and quarters."""
    if type_.is_float and rng.random() < 0.35:
        return rng.randint(4 * low, 4 * min(high, 30)) / 4
    if high > 12 and rng.random() < 0.5:
        value = rng.choice(_COUNTS)
        if low <= value <= high:
            return value
    return rng.randint(low, min(high, 12) if rng.random() < 0.6 else high)
