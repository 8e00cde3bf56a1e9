"""Whether two conditions together say more than either of them alone, found by trying values.

"Positive and below -5" means nothing, "above 50 and at least 20" is "above 50", "below 60 or above 20" is everything.
"""

import functools
import math
import random
import re
from collections.abc import Callable, Mapping, Sequence

from t2l.data.combinations.combination import PLACEHOLDER, Combination
from t2l.data.combinations.numbers import Scale
from t2l.data.combinations.parts import Filter

_MOST_VALUES = 160
_STEPS = (1, 3, 7, 13, 29, 61, 127, 251)  # primes, so that every divisor divides some of the values
_FEWEST = 3  # values that two conditions must have in common
_LEAST_SHARE = 0.05  # of the values of a condition that the other one must take away or add
_MOST_SHARE = 0.95  # of all values that either condition may mean
_OTHER_NONE = 0.2  # how often the unusual number comes back when nothing is found
_ELEMENT_FOLDS = {"first", "last", "nth", "largest", "smallest"}  # what they find is an element
_POSITIVE = ("up_to", "below", "from_number")  # sources without negative numbers
_VOWELS = frozenset(map(ord, "aeiouAEIOU"))


def _is_prime(x: int) -> bool:
    return x > 1 and all(x % p for p in range(2, math.isqrt(x) + 1))


_FUNCTIONS: dict[str, Callable[..., object]] = {
    "is_prime": _is_prime,
    "is_square": lambda x: x >= 0 and math.isqrt(x) ** 2 == x,
    "is_palindrome": lambda x: str(x) == str(x)[::-1],
    "has_digit": lambda x, d: str(d) in str(x),
    "digit_sum": lambda x: sum(map(int, str(abs(x)))),
    "is_letter": lambda x: chr(x).isalpha(),
    "is_vowel": lambda x: x in _VOWELS,
}
_OPERATORS = {"&&": " and ", "||": " or ", "!=": "!=", "!": " not "}


def informative(first: Filter, second: Filter, way: str, numbers: Mapping[str, str], scale: Scale) -> bool:
    """Return whether two conditions, joined, say more than one of them.

    Args:
        first, second (`Filter`): the conditions, with different placeholders.
        way (`str`): `"or"`, or a word for both.
        numbers (`dict[str, str]`): their numbers.
        scale (`Scale`): the values that elements have.

    Returns:
        `bool`: `True` for conditions on more than a number or a character, too.
    """
    if not (_testable(first.c) and _testable(second.c)):
        return True
    text = "char" in (first.type, second.type) or re.search(r"'|is_vowel|is_letter", first.c + second.c)
    values = range(32, 127) if text else _values(numbers, scale)
    one, other = _holding(first, numbers, values), _holding(second, numbers, values)
    both = one & other
    if way == "or":
        either = one | other
        return min(len(one - other), len(other - one)) > _LEAST_SHARE * len(either) and (
            len(either) <= _MOST_SHARE * len(values)
        )
    lost = min(len(one) / max(len(both), 1), len(other) / max(len(both), 1))
    return len(both) >= min(_FEWEST, len(values) // 4) and lost > 1 + _LEAST_SHARE


def draw_none(combination: Combination, numbers: Mapping[str, str], scale: Scale, rng: random.Random) -> str | None:
    """Draw what comes back when nothing is found; `None` if every choice could be an element that is meant.

    Args:
        combination (`Combination`): the combination.
        numbers (`dict[str, str]`): its numbers.
        scale (`Scale`): the values that elements have.
        rng (`random.Random`): the only source of chance.
    """
    fold, filters = combination.parts[3], combination.parts[1]
    if not fold.none:
        return ""
    choices, weights = list(fold.none), [1 - _OTHER_NONE, _OTHER_NONE][: len(fold.none)]
    keys = {key for filter_ in filters for key in filter_.parameters or ()}
    if combination.fold in _ELEMENT_FOLDS and combination.map == "itself" and keys <= numbers.keys():
        tests = [filter_ for filter_ in filters if filter_.c and _testable(filter_.c)]
        scale = Scale(scale.element, span=(1, 1)) if combination.source in _POSITIVE else scale
        choices = [none for none in dict.fromkeys((*choices, "0")) if not _is_meant(int(none), tests, numbers, scale)]
        weights = [1.0] * len(choices) if len(choices) != len(weights) else weights
    return rng.choices(choices, weights)[0] if choices else None


def _is_meant(none: int, tests: Sequence[Filter], numbers: Mapping[str, str], scale: Scale) -> bool:
    low = scale.span[0] if scale.span else 0 if scale.limit is not None or scale.element == "uint8_t" else none
    return bool(tests) and low <= none and all(none in _holding(test, numbers, [none]) for test in tests)


def _testable(c: str) -> bool:
    return bool(c) and not re.search(r"\{[abin]\}|\blength\b|\[", c)


def _holding(filter_: Filter, numbers: Mapping[str, str], values: Sequence[float]) -> frozenset[float]:
    """Return the values of which a condition is true."""
    keys = tuple(filter_.parameters or ())
    given = [ord(numbers[key][1]) if numbers[key].startswith("'") else float(numbers[key]) for key in keys]
    whole = [int(number) if number == int(number) else number for number in given]
    test = _compile(filter_.c, keys)
    return frozenset(value for value in values if test(value, *whole))


@functools.cache
def _compile(c: str, keys: tuple[str, ...]) -> Callable[..., object]:
    """Return a condition in C, which is one of this folder's, as a Python function of the element and the numbers."""
    text = PLACEHOLDER.sub(lambda match: match[1], c)
    text = re.sub(r"'(.)'", lambda match: str(ord(match[1])), text)
    text = re.sub(r"&&|\|\||!=?", lambda match: _OPERATORS[match[0]], text)
    function: Callable[..., object] = eval(f"lambda {', '.join(('x', *keys))}: {text.strip()}", dict(_FUNCTIONS))
    return function


def _values(numbers: Mapping[str, str], scale: Scale) -> Sequence[float]:
    """Return values that an element may have, among them those near the numbers."""
    if scale.limit is not None:
        return range(scale.limit + 1)
    if scale.element == "uint8_t":
        return range(256)
    given = [float(number) for number in numbers.values()]
    low, high = scale.span or (int(1.5 * min([-40, *given])), int(1.5 * max([80, *given])))
    step = next((step for step in _STEPS if (high - low) / step <= _MOST_VALUES), _STEPS[-1])
    near = {round(number) + shift for number in given for shift in (-1, 0, 1)}
    return sorted({*range(low, high + 1, step), *(value for value in near if low <= value <= high)})
