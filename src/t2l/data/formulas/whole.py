"""Formulas that have a name in English: averages, parts of a sum, distances, multiples, percentages."""

import random
from collections.abc import Callable, Sequence

from t2l.data.formulas.draft import Draft
from t2l.data.formulas.straight import TYPES, letters, make_draft, plain, symbols, times
from t2l.data.formulas.tree import Tree, variables

_PARTS = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}
_INTEGERS = TYPES[:4]
Form = tuple[Tree, str, str]  # a value, its words and its type


def draw_whole(rng: random.Random) -> Draft:
    """Draw "the average of a, b and c rounded down", "half of the sum of a and b", and the like."""
    if rng.random() < 0.2:
        return _draw_divided(rng)
    form = rng.choice(_FORMS)
    tree, words, type_ = form(letters(rng, 4), rng)
    bounds = (0, 10000) if "//" in str(tree) or type_ != "double" else None
    if rng.random() < 0.8:
        sign, number = rng.choice("+-"), plain(rng, rng.choice(("plain", "limit")))
        tree = (sign, tree, number)
        stepped = " to a multiple" in words
        listed = any(text in words for text in ("rounded", "as a double", "division", "arithmetic", "weights"))
        if not stepped and (listed or rng.random() < 0.3):
            words = f"{number} {'more' if sign == '+' else 'less'} than {words}"
        else:
            words = f"{words}, {'plus' if sign == '+' else 'minus'} {number}"
    if " to a multiple" in words:  # up and down have two meanings for negative numbers
        name = variables(tree)[0]
        words += rng.choice((" ({x} >= 0)", " ({x} is never negative)", ", for {x} >= 0")).replace("x", name)
    return make_draft("whole", tree, type_, {"nouns": [words]}, rng, bounds)


def _average(names: Sequence[str], rng: random.Random) -> Form:
    names = names[: rng.choice((2, 3, 4))]
    total: Tree = names[0]
    for name in names[1:]:
        total = ("+", total, name)
    marked = [f"{{{name}}}" for name in names]
    listed = f"{', '.join(marked[:-1])} and {marked[-1]}"
    mean = rng.choice(("average", "average", "mean", "arithmetic mean"))
    chance = rng.random()
    if chance < 0.4:
        rounded = rng.choice((" using integer division", " (integer division)", " in integer arithmetic"))
        return ("//", total, len(names)), f"the {mean} of {listed}{rounded}", "int32_t"
    if chance < 0.7:
        return ("/", total, len(names)), f"the {mean} of the integers {listed} as a double", "int32_t"
    return ("/", total, len(names)), f"the {mean} of the doubles {listed}", "double"


def _of_two(names: Sequence[str], rng: random.Random) -> tuple[Tree, str]:
    sign, noun = rng.choice((("+", "sum"), ("+", "sum"), ("*", "product")))
    return (sign, names[0], names[1]), f"the {noun} of {{{names[0]}}} and {{{names[1]}}}"


def _multiple_of_two(names: Sequence[str], rng: random.Random) -> Form:
    tree, words = _of_two(names, rng)
    factor = plain(rng, "times")
    return ("*", factor, tree), times(factor, words, rng).replace("*", " times "), rng.choice(TYPES)


def _part_of_two(names: Sequence[str], rng: random.Random) -> Form:
    tree, words = _of_two(names, rng)
    divisor = plain(rng, "small")
    part = _PARTS.get(divisor, f"1/{divisor}")
    return ("/", tree, divisor), f"{part} of {words}", "double"


def _distance(names: Sequence[str], rng: random.Random) -> Form:
    a, b = names[:2]
    tree: Tree = ("abs", ("-", a, b))
    words = f"the [absolute difference of|absolute difference between|distance between] {{{a}}} and {{{b}}}"
    if rng.random() < 0.8:
        factor = plain(rng, "times")
        tree, words = ("*", tree, factor), times(factor, words, rng).replace("*", " times ")
    return tree, words, rng.choice(TYPES)


def _weighted(names: Sequence[str], rng: random.Random) -> Form:
    a, b = names[:2]
    first, second = rng.sample((1, 2, 3, 4, 5, 7), 2)
    tree: Tree = ("/", ("+", ("*", first, a), ("*", second, b)), first + second)
    return tree, f"the weighted average of {{{a}}} and {{{b}}} with weights {first} and {second}", "double"


def _percentages(names: Sequence[str], rng: random.Random) -> Form:
    a, b = names[:2]
    first, second = rng.sample((1, 2, 3, 5, 8, 10, 12, 15, 19, 20, 25, 30, 40, 50, 60, 75, 80, 90), 2)
    tree: Tree = ("+", ("*", a, first / 100), ("*", b, second / 100))
    percent = rng.choice(("%", " percent"))
    return tree, f"{first}{percent} of {{{a}}} plus {second}{percent} of {{{b}}}", "double"


def _step(names: Sequence[str], rng: random.Random) -> Form:
    x, unit = names[0], plain(rng, "modulus")
    if rng.random() < 0.5:
        return ("*", ("//", x, unit), unit), f"{{{x}}} rounded down to a multiple of {unit}", rng.choice(_INTEGERS)
    up: Tree = ("*", ("//", ("+", x, unit - 1), unit), unit)
    return up, f"{{{x}}} rounded up to a multiple of {unit}", rng.choice(_INTEGERS)


def _past_multiple(names: Sequence[str], rng: random.Random) -> Form:
    x, unit, factor = names[0], plain(rng, "modulus"), plain(rng, "small")
    tree: Tree = ("*", factor, ("%", x, unit))
    return (
        tree,
        times(factor, f"the remainder of {{{x}}} divided by {unit}", rng).replace("*", " times "),
        rng.choice(_INTEGERS),
    )


def _draw_divided(rng: random.Random) -> Draft:
    """Draw "divide the sum of a and b by 9 (integer division) and add 4"."""
    tree, words = _of_two(letters(rng, 2), rng)
    divisor, number = plain(rng, "size"), plain(rng)
    sign, verb = rng.choice((("+", "add"), ("-", "subtract")))
    whole = rng.choice((" (integer division)", " using integer division", ", dropping the remainder,"))
    phrase = f"divide {words} by {divisor}{whole} and {verb} {number}"
    whole_tree: Tree = (sign, ("//", tree, divisor), number)
    noun = f"{symbols(whole_tree, rng)} in integer arithmetic"
    return make_draft("whole", whole_tree, rng.choice(_INTEGERS),
                      {"verbs": [phrase], "nouns": [noun]}, rng, (0, 10000))  # fmt: skip


_FORMS: tuple[Callable[[Sequence[str], random.Random], Form], ...] = (
    _average, _multiple_of_two, _multiple_of_two, _part_of_two, _distance, _weighted, _percentages, _step,
    _past_multiple,
)  # fmt: skip
