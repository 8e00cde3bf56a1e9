"""The meanings of the parts that only drawn combinations have, written independently of their C."""

import math
from collections.abc import Callable
from typing import Any

from tests.data.combination_meanings import FILTERS, MAPS, Element, digit_sum, elements, fold

DRAWN_FILTERS: dict[str, Callable[..., bool]] = FILTERS | {
    "equal_either": lambda e, a, b: e.x in (a, b),
    "close": lambda e, k, d: abs(e.x - k) <= d,
    "remainder": lambda e, k, d: e.x % k == d,
    "digits_add_up": lambda e, k: digit_sum(e.x) == k,
    "digits_divisible": lambda e, k: digit_sum(e.x) % k == 0,
    "square_above": lambda e, k: e.x**2 > k,
    "magnitude_above": lambda e, k: abs(e.x) > k,
    "magnitude_at_most": lambda e, k: abs(e.x) <= k,
    "bit_set": lambda e, d: e.x // 2**d % 2 == 1,
    "bit_clear": lambda e, d: e.x // 2**d % 2 == 0,
    "rising_by": lambda e, k: e.index > 0 and e.x - e.all[e.index - 1] > k,
    "letter_range": lambda e, a, b: e.x in range(a, b + 1),
    "one_of_two": lambda e, a, b: e.x in (a, b),
    "other_character": lambda e, c: e.x != c,
    "length_between": lambda e, a, b: a <= len(e.x) <= b,
    "summing_above": lambda e, k: sum(e.x) > k,
    "summing_multiple": lambda e, k: sum(e.x) % k == 0,
    "product_above": lambda e, k: math.prod(e.x) > k,
    "jump": lambda e, k: e.x[1] == e.x[0] + k,
    "jump_above": lambda e, k: e.x[1] > e.x[0] + k,
    "near": lambda e, k: abs(e.x[0] - e.x[1]) <= k,
    "pair_greater": lambda e: e.x[0] > e.x[1],
    "pair_equal": lambda e: e.x[0] == e.x[1],
    "pair_unequal": lambda e: e.x[0] != e.x[1],
    "pair_greater_by": lambda e, k: e.x[0] > e.x[1] + k,
    "pair_distant": lambda e, k: abs(e.x[0] - e.x[1]) > k,
    "pair_near": lambda e, k: abs(e.x[0] - e.x[1]) <= k,
    "pair_summing": lambda e, k: sum(e.x) == k,
    "pair_summing_above": lambda e, k: sum(e.x) > k,
    "pair_product_above": lambda e, k: math.prod(e.x) > k,
    "pair_both_above": lambda e, k: min(e.x) > k,
    "pair_either_above": lambda e, k: max(e.x) > k,
    "pair_both_multiple": lambda e, k: e.x[0] % k == e.x[1] % k == 0,
    "pair_double": lambda e, k: e.x[0] == k * e.x[1],
}
DRAWN_MAPS: dict[str, Callable[..., Any]] = MAPS | {
    "reduce": lambda x, m: x - m,
    "scale_and_add": lambda x, m, b: m * x + b,
    "scale_and_subtract": lambda x, m, b: m * x - b,
    "square_plus": lambda x, b: x**2 + b,
    "square_minus": lambda x, b: x**2 - b,
    "clamp": lambda x, a, b: min(max(x, a), b),
    "modulo": lambda x, m: int(math.fmod(x, m)),
    "divide": lambda x, m: math.trunc(x / m),
    "divide_exactly": lambda x, m: x / m,
    "deviation": lambda x, m: abs(x - m),
    "take_from": lambda x, m: m - x,
    "exclusive_or": lambda x, m: x ^ m,
    "mask": lambda x, m: x & m,
    "saturating_increase": lambda x, m: min(x + m, 255),
    "saturating_reduce": lambda x, m: max(x - m, 0),
    "pair_sum": sum,
    "pairwise_product": math.prod,
    "pair_difference": lambda x: abs(x[0] - x[1]),
    "pair_larger": max,
    "pair_smaller": min,
    "pair_scaled": lambda x, m: x[0] + m * x[1],
    "pair_scaled_difference": lambda x, m: x[0] - m * x[1],
}
INDEX_MAPS: dict[str, Callable[[Any, int], Any]] = {"by_index": lambda x, i: x * i}


def drawn_elements(source: str, arguments: list[Any], numbers: dict[str, int]) -> list[Element]:
    """Return the elements of a source of drawn combinations; `numbers` are those of sections."""
    array, _, section = source.partition("_")
    first = arguments[0]["data"] if isinstance(arguments[0], dict) else arguments[0]
    if source == "from_number":
        return [Element(x, 0, None) for x in range(numbers["f"], first + 1)]
    if source == "pairs":
        count = arguments[2]
        found = list(zip(first[:count], arguments[1]["data"][:count], strict=True))
    elif array in ("ints", "scores", "longs", "shorts", "doubles", "measures", "floats", "bytes"):
        found = [x % 256 if array == "bytes" else x for x in first[: arguments[1]]]
    else:
        return elements(source, arguments)
    every = [Element(x, index, found) for index, x in enumerate(found)]
    size = numbers.get("f", 0)
    match section:
        case "head":
            return every[:size]
        case "last_few":
            return every[max(len(every) - size, 0) :]
        case "onward":
            return every[size:]
        case "slice":
            return every[numbers["s"] : numbers["e"] + 1]
        case "every_few":
            return every[::size]
    return every


def total(values: list[Any]) -> Any:
    """Return the sum from left to right, as C adds; Python's `sum` of floats is more exact."""
    result = 0
    for value in values:
        result += value
    return result


def drawn_fold(
    name: str, of: list[Element], flags: list[bool], values: list[Any], none: Any, numbers: list[Any]
) -> Any:
    """Return the result of a fold of drawn combinations, with its numbers."""
    meant = [e for e, flag in zip(of, flags, strict=True) if flag]
    count = len(meant)
    match name, numbers:
        case "at_least_some", [r]:
            return count >= r
        case "fewer_than", [r]:
            return count < r
        case "exactly_some", [r]:
            return count == r
        case "sum" | "sum_plus", _:
            return total(values) + sum(numbers)
        case "average", _:
            return total(values) / count if count else none
        case "sum_above", [t]:
            return total(values) > t
        case "sum_at_most", [t]:
            return total(values) <= t
        case "sum_equals", [t]:
            return total(values) == t
        case "sum_divisible", [t]:
            return total(values) % t == 0
        case "sum_modulo", [t]:
            return int(math.fmod(total(values), t))
        case "sum_capped", [t]:
            return min(total(values), t)
        case "sum_of_first", [r]:
            return total(values[:r])
        case "nth" | "nth_index", [r]:
            found = values if name == "nth" else [e.index for e in meant]
            return found[r - 1] if count >= r else none
        case "copy_values", []:
            return count, values
        case "more_than_share", [t]:
            return count > len(of) * t / 100
        case "score", [r, t]:
            return count * r - (len(of) - count) * t
    return fold(name.replace("_place", "_index"), of, flags, values, none, [])
