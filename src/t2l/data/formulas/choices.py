"""Conditions, choices between values, and tiers, on unnamed values and on named ones."""

import random
from collections.abc import Sequence

from t2l.data.formulas.draft import Draft, Quantity
from t2l.data.formulas.straight import letters, make_draft, plain, times
from t2l.data.formulas.tree import Tree, variables

_TESTS = {  # what a comparison says of a value
    "<": ("{x} is [below|under|less than|smaller than] {k}", "{x} < {k}"),
    "<=": ("{x} is at most {k}", "{x} <= {k}", "{x} is {k} or less"),
    ">": ("{x} is [above|over|greater than|more than] {k}", "{x} > {k}", "{x} exceeds {k}"),
    ">=": ("{x} is at least {k}", "{x} >= {k}", "{x} is {k} or more"),
    "==": ("{x} is {k}", "{x} equals {k}", "{x} is equal to {k}", "{x} == {k}"),
    "!=": ("{x} is not {k}", "{x} != {k}"),
}
_TYPES = ("int32_t", "int32_t", "int64_t")


def _limit(rng: random.Random) -> int:
    """Return a number that a value is compared with."""
    return plain(rng, "limit") * rng.choice((1, 1, 1, 1, 1, -1))


def compare(name: str, rng: random.Random, operators: str = "< > <= >= == !=") -> tuple[Tree, str]:
    """Return a comparison of a value with a number, and its words."""
    sign, limit = rng.choice(operators.split()), _limit(rng) if rng.random() < 0.9 else 0
    words = rng.choice(_TESTS[sign]).replace("{k}", str(limit)).replace("{x}", f"{{{name}}}")
    return (sign, name, limit), words


def _divisible(name: str, rng: random.Random) -> tuple[Tree, str]:
    divisor = plain(rng, "plain")
    if divisor == 2:
        rest = rng.randrange(2)
        return ("==" if not rest else "!=", ("%", name, 2), 0), f"{{{name}}} is {('even', 'odd')[rest]}"
    return ("==", ("%", name, divisor), 0), rng.choice(
        (f"{{{name}}} is divisible by {divisor}", f"{{{name}}} is a multiple of {divisor}")
    )


def _result(name: str, rng: random.Random, used: Sequence[str] = ()) -> tuple[Tree, str]:
    """Return a value to choose, and its words."""
    x = f"{{{name}}}"
    number = plain(rng)
    form = rng.choice([form for form in ("n", "n", "+", "-", "*", "x", "0", "square") if form not in used])
    match form:
        case "+":
            return ("+", name, number), rng.choice((f"{x} plus {number}", f"{x} + {number}"))
        case "-":
            return ("-", name, number), rng.choice((f"{x} minus {number}", f"{x} - {number}"))
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
    test, said = compare(x, rng) if rng.random() < 0.75 else _divisible(x, rng)
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
    limit = _limit(rng)
    x = f"{{{name}}}"
    less, same, more = rng.choice(
        ((-1, 0, 1), (-1, 0, 1), (0, 1, 2), (1, 2, 3), (1, 0, -1), (2, 1, 0), (-10, 0, 10), (-5, 0, 5))
    )
    tree: Tree = ("?", ("<", name, limit), less, ("?", (">", name, limit), more, same))
    nouns = [
        f"{less} if {x} is [below|less than|under] {limit}, {same} if it is exactly {limit}, "
        f"{more} if it is [above|greater]",
        f"{less}, {same} or {more} [depending on whether|when] {x} is less than, equal to or greater than {limit}",
    ]
    sentences = [
        f"compare {x} with {limit}: {less} if less, {same} if equal, {more} if greater",
        f"{less}/{same}/{more} for {x} less/equal/greater than {limit}",
    ]
    return make_draft("choices", tree, rng.choice(_TYPES), {"values": nouns, "sentences": sentences}, rng)


def _draw_clamp(rng: random.Random) -> Draft:
    (name,) = letters(rng, 1)
    low = rng.choice((0, 0, 0, -128, -100, -50, 1, 10, plain(rng)))
    high = low + (plain(rng, "limit") if low or rng.random() < 0.6 else rng.choice((255, 100, 127)))
    x = f"{{{name}}}"
    value, said = (name, x) if rng.random() < 0.3 else _moved(name, x, rng)
    tree: Tree = ("?", ("<", value, low), low, ("?", (">", value, high), high, value))
    verbs = [
        f"clamp {said} to [{low}..{high}|the range {low} to {high}]",
        f"limit {said} to the range {low} to {high}",
    ]
    nouns = [
        f"{said} clamped to [{low}..{high}|the range {low} to {high}]",
        f"{said} limited to [between {low} and {high}|{low}..{high}]",
    ]
    return make_draft("choices", tree, rng.choice(_TYPES), {"verbs": verbs, "nouns": nouns}, rng)


def _moved(name: str, x: str, rng: random.Random) -> tuple[Tree, str]:
    """Return a value with a number added, or times a number."""
    number = plain(rng)
    if rng.random() < 0.4:
        factor = plain(rng, "small")
        return ("*", factor, name), times(factor, x, rng)
    sign = rng.choice("+-")
    return (sign, name, number), f"{x} {sign} {number}"


def _draw_larger(rng: random.Random) -> Draft:
    a, b = letters(rng, 2)
    first, said_a = (a, f"{{{a}}}") if rng.random() < 0.5 else _moved(a, f"{{{a}}}", rng)
    second, said_b = _moved(b, f"{{{b}}}", rng) if rng.random() < 0.8 else (b, f"{{{b}}}")
    name, word = rng.choice(
        (("max", "larger"), ("min", "smaller"), ("max", "maximum"), ("min", "minimum"), ("max", "bigger"))
    )
    nouns = [f"the {word} of {said_a} and {said_b}"]
    tree: Tree = (name, first, second)
    if rng.random() < 0.4:
        number = plain(rng)
        tree, nouns = (
            ("+", tree, number),
            [
                f"{number} plus the {word} of {said_a} and {said_b}",
                f"the {word} of {said_a} and {said_b}, plus {number}",
            ],
        )
    return make_draft("choices", tree, rng.choice((*_TYPES, "double")), {"nouns": nouns}, rng)


def _draw_flag(rng: random.Random) -> Draft:
    a, b = letters(rng, 2)
    flag = rng.choice(("flag", "flag", "enabled", "negate", "ok", "fast", "active", "debug"))
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


def draw_condition(rng: random.Random) -> Draft:
    """Draw a question about a number, such as "is x between 10 and 20 or equal to 50"."""
    names = letters(rng, rng.choice((1, 1, 1, 2)))
    x = f"{{{names[0]}}}"
    if len(names) > 1:
        return _draw_joint(names, rng)
    low, high = sorted((plain(rng, "limit"), plain(rng, "limit")))
    high += 3 * (high - low < 3)
    first, second = (plain(rng, "times"), plain(rng, "plain"))
    while first % second == 0 or second % first == 0:
        first, second = (plain(rng, "times"), plain(rng, "plain"))
    name = names[0]
    inside: Tree = ("and", (">=", name, low), ("<=", name, high))
    by_first, by_second = (("==", ("%", name, number), 0) for number in (first, second))
    off: Tree = ("!=", ("%", name, second), 0)
    other, said = rng.choice((compare(name, rng, "=="), _divisible(name, rng)))
    bounds = rng.choice(
        (
            f"between {low} and {high} inclusive",
            f"between {low} and {high} (inclusive)",
            f"in the range {low}..{high}",
            f"in the range {low} to {high}",
        )
    )
    short = said.removeprefix(f"{x} ").removeprefix("is ")
    options: list[tuple[Tree, str]] = [
        (inside, bounds),
        (
            ("and", (">", name, low), ("<", name, high)),
            rng.choice((f"strictly between {low} and {high}", f"greater than {low} and less than {high}")),
        ),
        (("or", inside, other), f"{bounds} or {short}"),
        (("or", ("<", name, low), (">", name, high)), f"[less than|below] {low} or [greater than|above] {high}"),
        (("and", inside, ("==", ("%", name, first), 0)), f"{bounds} and divisible by {first}"),
        (("or", by_first, by_second), f"divisible by {first} or {second}"),
        (("and", by_first, by_second), f"divisible by both {first} and {second}"),
        (
            ("!=", ("not", ("%", name, first)), ("not", ("%", name, second))),
            f"divisible by {first} or {second} but not both",
        ),
        (("and", by_first, off), f"divisible by {first} but not by {second}"),
        (("and", ("!=", ("%", name, first), 0), off), f"divisible by neither {first} nor {second}"),
        (("==", ("%", name, first + 1), 1), f"one more than a multiple of {first + 1}"),
    ]
    tree, said = rng.choice([option for option in options if "equals" not in option[1] and "==" not in option[1]])
    wide = (0, 100000) if "one more" in said else None
    return make_draft(
        "conditions",
        tree,
        rng.choice(_TYPES),
        {"clauses": [f"{x} is {said}"], "questions": [f"is {x} {said}"]},
        rng,
        wide,
        "_Bool",
    )


def _draw_joint(names: Sequence[str], rng: random.Random) -> Draft:
    a, b = names
    (first, said_a), (second, said_b) = (
        compare(name, rng, "< > <= >=") if rng.random() < 0.7 else _divisible(name, rng) for name in (a, b)
    )
    limit = _limit(rng)
    total, word = rng.choice(((("+", a, b), "sum"), (("*", a, b), "product"), (("-", a, b), "difference")))
    options: list[tuple[Tree, str]] = [
        (("and", first, second), f"{said_a} and {said_b}"),
        (("or", first, second), f"{said_a} or {said_b}"),
        ((">", total, limit), f"the {word} of {{{a}}} and {{{b}}} is [greater than|above|more than] {limit}"),
        (("<=", ("abs", ("-", a, b)), abs(limit)), f"{{{a}}} and {{{b}}} differ by at most {abs(limit)}"),
        (
            ("==", ("%", total, abs(limit)), 0),
            f"the {word} of {{{a}}} and {{{b}}} is [divisible by|a multiple of] {abs(limit)}",
        ),
        ((">", a, ("*", abs(limit), b)), f"{{{a}}} is more than {abs(limit)} times {{{b}}}"),
    ]
    tree, clause = rng.choice(options)
    return make_draft("conditions", tree, rng.choice(_TYPES), {"clauses": [clause]}, rng, (-10000, 10000), "_Bool")
