"""The meanings of the parts of combinations as Python functions, written independently of their C."""

import math
from collections.abc import Callable
from typing import Any, NamedTuple


class Element(NamedTuple):
    """What is counted, summed, found: `x` is a number, a character, a word (str) or a pair of two numbers."""

    x: Any
    index: int
    all: Any  # the whole source


def elements(source: str, arguments: list[Any]) -> list[Element]:
    first, *others = [argument["data"] if isinstance(argument, dict) else argument for argument in arguments]
    match source:
        case "array" | "doubles":
            found = first[: others[0]]
        case "up_to":
            found = range(1, first + 1)
        case "below":
            found = range(1, first)
        case "range":
            found = range(first, others[0] + 1)
        case "digits":
            found = [int(digit) for digit in reversed(str(abs(first)))]
        case "divisors":
            found = [d for d in range(1, first + 1) if not first % d]
        case "text":
            found = first[: first.index(0)]
        case "words":
            found = [word for word in bytes(first[: first.index(0)]).decode().split(" ") if word]
        case "neighbours":
            found = list(zip(first[: others[0]], first[1 : others[0]], strict=False))
    return [Element(x, index, first if source == "divisors" else list(found)) for index, x in enumerate(found)]


def is_prime(x: int) -> bool:
    return x > 1 and all(x % d for d in range(2, math.isqrt(x) + 1))


def digit_sum(x: int) -> int:
    return sum(map(int, str(abs(x))))


def is_square(x: int) -> bool:
    return x >= 0 and math.isqrt(x) ** 2 == x


def character(test: Callable[[str], bool]) -> Callable[..., bool]:
    return lambda e: test(chr(e.x))


VOWELS = "aeiouAEIOU"
FILTERS: dict[str, Callable[..., bool]] = {
    "all": lambda e: True,
    "even": lambda e: e.x % 2 == 0,
    "odd": lambda e: e.x % 2 == 1,
    "positive": lambda e: e.x > 0,
    "negative": lambda e: e.x < 0,
    "zero": lambda e: e.x == 0,
    "nonzero": lambda e: e.x != 0,
    "above": lambda e, k: e.x > k,
    "below": lambda e, k: e.x < k,
    "at_least": lambda e, k: e.x >= k,
    "at_most": lambda e, k: e.x <= k,
    "equal": lambda e, k: e.x == k,
    "unequal": lambda e, k: e.x != k,
    "between": lambda e, lo, hi: lo <= e.x <= hi,
    "inside": lambda e, lo, hi: lo < e.x < hi,
    "outside": lambda e, lo, hi: not lo <= e.x <= hi,
    "multiple": lambda e, k: e.x % k == 0,
    "not_multiple": lambda e, k: e.x % k != 0,
    "multiple_of_either": lambda e, p, q: e.x % p == 0 or e.x % q == 0,
    "multiple_of_both": lambda e, p, q: e.x % math.lcm(p, q) == 0,
    "multiple_of_one_only": lambda e, p, q: e.x % p == 0 and e.x % q > 0,
    "multiple_of_neither": lambda e, p, q: e.x % p > 0 and e.x % q > 0,
    "prime": lambda e: is_prime(e.x),
    "composite": lambda e: e.x > 1 and not is_prime(e.x),
    "perfect_square": lambda e: is_square(e.x),
    "power_of_two": lambda e: e.x > 0 and math.log2(e.x).is_integer(),
    "palindrome": lambda e: str(e.x) == str(e.x)[::-1],
    "one_digit": lambda e: len(str(abs(e.x))) == 1,
    "two_digit": lambda e: len(str(abs(e.x))) == 2,
    "three_digit": lambda e: len(str(abs(e.x))) == 3,
    "last_digit": lambda e, d: str(e.x)[-1] == str(d),
    "has_digit": lambda e, d: str(d) in str(e.x),
    "even_index": lambda e: e.index % 2 == 0,
    "odd_index": lambda e: e.index % 2 == 1,
    "own_index": lambda e: e.x == e.index,
    "after_smaller": lambda e: e.index > 0 and e.all[e.index - 1] < e.x,
    "after_larger": lambda e: e.index > 0 and e.all[e.index - 1] > e.x,
    "prime_digit": lambda e: e.x in (2, 3, 5, 7),
    "digit_equal": lambda e, d: e.x == d,
    "digit_unequal": lambda e, d: e.x != d,
    "digit_above": lambda e, d: e.x > d,
    "digit_below": lambda e, d: e.x < d,
    "digit_at_least": lambda e, d: e.x >= d,
    "digit_multiple": lambda e, d: e.x % d == 0,
    "proper": lambda e: e.x != e.all,
    "nontrivial": lambda e: e.x not in (1, e.all),
    "prime_factor": lambda e: is_prime(e.x),
    "distinct_prime": lambda e: is_prime(e.x),
    "square_factor": lambda e: is_square(e.x),
    "uppercase": character(str.isupper),
    "lowercase": character(str.islower),
    "letter": character(str.isalpha),
    "not_letter": character(lambda c: not c.isalpha()),
    "digit": character(str.isdigit),
    "alphanumeric": character(str.isalnum),
    "space": character(lambda c: c == " "),
    "whitespace": character(str.isspace),
    "punctuation": character(lambda c: c.isprintable() and not c.isalnum() and c != " "),
    "vowel": character(lambda c: c in VOWELS),
    "consonant": character(lambda c: c.isalpha() and c not in VOWELS),
    "hex_digit": character(lambda c: c in "0123456789abcdefABCDEF"),
    "binary_digit": character(lambda c: c in "01"),
    "same_character": lambda e, c: e.x == c,
    "vowel_first": lambda e: e.x[0] in VOWELS,
    "vowel_last": lambda e: e.x[-1] in VOWELS,
    "capital_first": lambda e: e.x[0].isupper(),
    "digit_first": lambda e: e.x[0].isdigit(),
    "character_first": lambda e, c: e.x.startswith(chr(c)),
    "character_last": lambda e, c: e.x.endswith(chr(c)),
    "longer": lambda e, w: len(e.x) > w,
    "shorter": lambda e, w: len(e.x) < w,
    "length_equal": lambda e, w: len(e.x) == w,
    "even_length": lambda e: len(e.x) % 2 == 0,
    "odd_length": lambda e: len(e.x) % 2 == 1,
    "rising": lambda e: e.x[0] < e.x[1],
    "falling": lambda e: e.x[0] > e.x[1],
    "same": lambda e: e.x[0] == e.x[1],
    "distant": lambda e, k: abs(e.x[0] - e.x[1]) > k,
    "summing": lambda e, k: sum(e.x) == k,
    "opposite": lambda e: min(e.x) < 0 < max(e.x),
    "both_even": lambda e: e.x[0] % 2 == e.x[1] % 2 == 0,
    "both_positive": lambda e: min(e.x) > 0,
}
MAPS: dict[str, Callable[..., Any]] = {
    "itself": lambda x: x,
    "square": lambda x: x**2,
    "cube": lambda x: x**3,
    "absolute": abs,
    "double": lambda x: x + x,
    "reciprocal": lambda x: 1 / x,
    "digit_sum": lambda x: sum(map(int, str(abs(x)))),
    "zero": lambda x: 0,
    "negate": lambda x: 0 - x,
    "triple": lambda x: x + x + x,
    "halve": lambda x: math.trunc(x / 2),
    "increment": lambda x: x + 1,
    "decrement": lambda x: x - 1,
    "increase": lambda x, m: x + m,
    "multiply": lambda x, m: x * m,
    "replace": lambda x, v: v,
    "cap": min,
    "lift": max,
    "digit_value": lambda x: int(chr(x)),
    "uppercase": lambda x: ord(chr(x).upper()),
    "lowercase": lambda x: ord(chr(x).lower()),
    "star": lambda x: ord("*"),
    "underscore": lambda x: ord("_"),
    "blank": lambda x: ord(" "),
    "substitute": lambda x, v: v,
    "length": len,
    "distance": lambda x: abs(x[0] - x[1]),
    "pair_product": math.prod,
}


def longest_run(flags: list[bool]) -> int:
    return max(map(len, "".join(" x"[flag] for flag in flags).split()), default=0)


def leading(flags: list[bool]) -> int:
    return flags.index(False) if False in flags else len(flags)


def change(name: str, of: list[Element], flags: list[bool], values: list[Any]) -> tuple[int | None, list[Any]]:
    """Return the result and the new content of an array."""
    if name == "update":
        replaced = iter(values)
        return None, [next(replaced) if flag else e.x for e, flag in zip(of, flags, strict=True)]
    kept = [e.x for e, flag in zip(of, flags, strict=True) if flag != name.startswith("remove")]
    return (len(kept) if name in ("remove", "keep", "copy") else None), kept


def fold(name: str, of: list[Element], flags: list[bool], values: list[Any], none: Any, others: list[Element]) -> Any:
    """Return the result; for a function that writes, with the new content of the array."""
    meant = [e for e, flag in zip(of, flags, strict=True) if flag]
    number = len(meant)
    best = [e.index for e in sorted(meant, key=lambda e: e.x)] if name in ("smallest_index", "largest_index") else []
    before = of[: flags.index(True)] if True in flags else of
    match name:
        case "average":
            return sum(values) / number if number else none
        case "largest" | "longest":
            return max(values if name == "largest" else [len(e.x) for e in meant], default=none)
        case "smallest" | "shortest":
            return min(values if name == "smallest" else [len(e.x) for e in meant], default=none)
        case "first" | "last" | "first_index" | "last_index":
            at = -1 if name.startswith("last") else 0
            return (meant[at].index if name.endswith("index") else values[at]) if meant else none
        case "smallest_index":
            return best[0] if best else none
        case "largest_index":
            return next(e.index for e in meant if e.x == max(e.x for e in meant)) if best else none
        case "update" | "remove" | "remove_all" | "keep" | "keep_only" | "copy":
            return change(name, of, flags, values)
    return {
        "more": lambda: number > len(others),
        "as_many": lambda: number == len(others),
        "surplus": lambda: number - len(others),
        "sum_difference": lambda: sum(values) - sum(e.x for e in others),
        "count": lambda: number,
        "sum": lambda: sum(values),
        "product": lambda: math.prod(values),
        "spread": lambda: max(values) - min(values) if values else none,
        "any": lambda: number > 0,
        "all": lambda: number == len(of),
        "none": lambda: number == 0,
        "exactly_one": lambda: number == 1,
        "at_least_two": lambda: number >= 2,
        "most": lambda: number > len(of) / 2,
        "percentage": lambda: 100 * number / len(of) if of else none,
        "longest_run": lambda: longest_run(flags),
        "leading": lambda: leading(flags),
        "trailing": lambda: leading(flags[::-1]),
        "trimmed_length": lambda: len(of) - leading(flags[::-1]),
        "starts": lambda: flags[:1] == [True],
        "ends": lambda: flags[-1:] == [True],
        "sum_before": lambda: sum(e.x for e in before),
        "count_before": lambda: len(before),
    }[name]()
