"""Choices between values: one of two or three, clamped values, the larger one."""

import random
from collections.abc import Sequence

from t2l.data.formulas.conditions import compare, divisible, limit_of
from t2l.data.formulas.draft import Draft, Quantity
from t2l.data.formulas.straight import letters, make_draft, plain, times
from t2l.data.formulas.tree import Tree, variables

_TYPES = ("int32_t", "int32_t", "int64_t")


def _result(name: str, rng: random.Random, used: Sequence[str] = ()) -> tuple[Tree, str]:
    """Return a value to choose, and its words."""
    x = f"{{{name}}}"
    number = plain(rng)
    form = rng.choice([form for form in ("n", "n", "+", "-", "*", "x", "0", "square") if form not in used])
    match form:
        case "+" | "-":
            return (form, name, number), f"{x} {form} {number}"
        case "*":
            factor = plain(rng, "small")
            return ("*", factor, name), times(factor, x, rng)
        case "x":
            return name, rng.choice((x, x, x, f"{x} unchanged"))
        case "0":
            return 0, "0"
        case "square":
            return ("*", name, name), f"{x} squared"
    return number, str(number)


def draw_choice(rng: random.Random) -> Draft:
    """Draw a choice between values, such as "x + 5 if x is above 30, otherwise twice x"."""
    form = rng.choice((_draw_two, _draw_two, _draw_three, _draw_clamp, _draw_larger, _draw_flag))
    return form(rng)


def _draw_two(rng: random.Random) -> Draft:
    names = letters(rng, rng.choice((1, 1, 1, 2)))
    x, y = names[0], names[-1]
    test, said = compare(x, rng) if rng.random() < 0.75 else divisible(x, rng)
    (yes, first), (no, second) = _result(y, rng), _result(y, rng)
    while yes == no or len(names) > 1 and not {*variables(yes), *variables(no)} - {x}:
        (yes, first), (no, second) = _result(y, rng), _result(y, rng)
    other = rng.choice((", otherwise", ", else", " and otherwise"))
    sentences = [
        f"if {said}, return {first}{', otherwise' if ',' not in other else other} {second}",
        f"if {said} return {first} else {second}",
    ]
    phrases: dict[str, Sequence[str]] = {"sentences": sentences}
    if len(names) == 1:
        phrases["values"] = [f"{first} if {said}{other} {second}", f"{first} if {said}, else {second}"]
    return make_draft("choices", ("?", test, yes, no), rng.choice(_TYPES), phrases, rng)


def _draw_three(rng: random.Random) -> Draft:
    (name,) = letters(rng, 1)
    limit = limit_of(rng)
    x = f"{{{name}}}"
    less, same, more = rng.choice(
        ((-1, 0, 1), (-1, 0, 1), (0, 1, 2), (1, 2, 3), (1, 0, -1), (2, 1, 0), (-10, 0, 10), (-5, 0, 5))
    )
    tree: Tree = ("?", ("<", name, limit), less, ("?", (">", name, limit), more, same))
    nouns = [
        f"{less} if {x} is [below|less than|under] {limit}, {same} if it is exactly {limit}, "
        f"{more} if it is [larger|greater]",
        f"{less}, {same} or {more} [depending on whether|when] {x} is less than, equal to or greater than {limit}",
    ]
    sentences = [
        f"compare {x} with {limit}: {less} if less, {same} if equal, {more} if greater",
    ]
    return make_draft("choices", tree, rng.choice(_TYPES), {"values": nouns, "sentences": sentences}, rng)


def _draw_clamp(rng: random.Random) -> Draft:
    (name,) = letters(rng, 1)
    low = rng.choice((0, 0, 0, -128, -100, -50, 1, 10, plain(rng)))
    high = max(low, 0) + (plain(rng, "limit") if low or rng.random() < 0.6 else rng.choice((255, 100, 127)))
    x = f"{{{name}}}"
    value, said = (name, x) if rng.random() < 0.3 else _moved(name, x, rng)
    tree: Tree = ("?", ("<", value, low), low, ("?", (">", value, high), high, value))
    bounds = f"[{low}..{high}|the range {low} to {high}]"
    if value == name:
        verbs = [f"clamp {said} to {bounds}", f"limit {said} to the range {low} to {high}"]
        nouns = [f"{said} clamped to {bounds}", f"{said} limited to {bounds}"]
    else:  # "4 times p clamped to 0..10" would have two readings
        verbs = [f"compute {said} and [clamp|limit] the result to {bounds}"]
        nouns = [f"{said}, with the result [clamped|limited] to {bounds}", f"({said}) [clamped|limited] to {bounds}"]
    return make_draft("choices", tree, rng.choice(_TYPES), {"verbs": verbs, "nouns": nouns}, rng)


def _moved(name: str, x: str, rng: random.Random, *, spelled: bool = False) -> tuple[Tree, str]:
    """Return a value with a number added, or times a number; "3 * x" if it is spelled, not "3 times x"."""
    number = plain(rng)
    if rng.random() < 0.4:
        factor = plain(rng, "small")
        return ("*", factor, name), f"{factor} * {x}" if spelled else times(factor, x, rng)
    sign = rng.choice("+-")
    said = f"{x} {sign} {number}"
    return (sign, name, number), f"({said})" if spelled else said  # "the larger of a and b - 7" could be two things


def _draw_larger(rng: random.Random) -> Draft:
    a, b = letters(rng, 2)
    first, said_a = (a, f"{{{a}}}") if rng.random() < 0.5 else _moved(a, f"{{{a}}}", rng, spelled=True)
    second, said_b = _moved(b, f"{{{b}}}", rng, spelled=True) if rng.random() < 0.8 else (b, f"{{{b}}}")
    name, word = rng.choice(
        (("max", "larger"), ("min", "smaller"), ("max", "maximum"), ("min", "minimum"), ("max", "bigger"))
    )
    nouns = [f"the {word} of {said_a} and {said_b}"]
    tree: Tree = (name, first, second)
    if rng.random() < 0.4:
        number = plain(rng)
        tree, nouns = (
            ("+", tree, number),
            [f"{number} plus the {word} of {said_a} and {said_b}"],
        )
    return make_draft("choices", tree, rng.choice((*_TYPES, "double")), {"nouns": nouns}, rng)


def _draw_flag(rng: random.Random) -> Draft:
    a, b = letters(rng, 2)
    flag = rng.choice(("flag", "flag", "enabled", "ok", "fast", "active", "debug"))
    yes, first = _result(a, rng, ("n", "0", "square"))
    no, second = _result(b, rng, ("0",))
    integer = rng.choice(_TYPES)
    return Draft(
        kind="choices",
        name=rng.choice(("choose", "pick", "select_value", "either")),
        code=(("return", ("?", flag, yes, no)),),
        quantities={flag: Quantity(flag, "_Bool")}
        | {name: Quantity(name, integer) for name in variables(("+", yes, no))},
        phrases={
            "sentences": [
                f"if {{{flag}}} is [true|set], return {first}, otherwise {second}",
                f"if {{{flag}}} then {first} else {second}",
                f"depending on {{{flag}}}, return {first} (true) or {second} (false)",
            ]
        },  # fmt: skip
        integer=integer,
    )
