"""Conditions on one or two unnamed values."""

import random
from collections.abc import Sequence

from t2l.data.formulas.draft import Draft
from t2l.data.formulas.straight import letters, make_draft, plain
from t2l.data.formulas.tree import Tree

_TESTS = {  # what a comparison says of a value
    "<": ("{x} is [below|under|less than|smaller than] {k}", "{x} < {k}"),
    "<=": ("{x} is at most {k}", "{x} <= {k}", "{x} is {k} or less"),
    ">": ("{x} is [above|over|greater than|more than] {k}", "{x} > {k}", "{x} exceeds {k}"),
    ">=": ("{x} is at least {k}", "{x} >= {k}", "{x} is {k} or more"),
    "==": ("{x} is {k}", "{x} equals {k}", "{x} is equal to {k}", "{x} == {k}"),
    "!=": ("{x} is not {k}", "{x} != {k}"),
}
_TYPES = ("int32_t", "int32_t", "int64_t")


def limit_of(rng: random.Random) -> int:
    """Return a number that a value is compared with."""
    return plain(rng, "limit") * rng.choice((1, 1, 1, 1, 1, -1))


def compare(name: str, rng: random.Random, operators: str = "< > <= >= == !=") -> tuple[Tree, str]:
    """Return a comparison of a value with a number, and its words."""
    sign, limit = rng.choice(operators.split()), limit_of(rng) if rng.random() < 0.9 else 0
    words = rng.choice(_TESTS[sign]).replace("{k}", str(limit)).replace("{x}", f"{{{name}}}")
    return (sign, name, limit), words


def divisible(name: str, rng: random.Random) -> tuple[Tree, str]:
    divisor = plain(rng, "plain")
    if divisor == 2:
        rest = rng.randrange(2)
        return ("==" if not rest else "!=", ("%", name, 2), 0), f"{{{name}}} is {('even', 'odd')[rest]}"
    return ("==", ("%", name, divisor), 0), rng.choice(
        (f"{{{name}}} is divisible by {divisor}", f"{{{name}}} is a multiple of {divisor}")
    )


def draw_condition(rng: random.Random) -> Draft:
    """Draw a question about a number, such as "is x between 10 and 20 or equal to 50"."""
    names = letters(rng, rng.choice((1, 1, 2)))
    if len(names) > 1:
        return _draw_joint(names, rng)
    (name,) = names
    tree, said = rng.choice((_in_range, _in_range, _of_divisors, _of_remainder))(name, rng)
    bounds = (0, 100000) if "remainder" in said or "ends" in said else None
    clause, question = f"{{{name}}} is {said}", f"is {{{name}}} {said}"
    if said.startswith("the remainder"):
        clause, question = said, f"is {said.replace(' is ', ' equal to ')}"
    phrases: dict[str, Sequence[str]] = {"clauses": [clause], "questions": [question]}
    return make_draft("conditions", tree, rng.choice(_TYPES), phrases, rng, bounds, "_Bool")


def _in_range(name: str, rng: random.Random) -> tuple[Tree, str]:
    """Return a condition with two limits, and its words after "is"."""
    low, high = sorted((plain(rng, "limit"), plain(rng, "limit")))
    high += 8 * (high - low < 8)
    if rng.random() < 0.2:
        low = -low
    inside: Tree = ("and", (">=", name, low), ("<=", name, high))
    bounds = rng.choice(
        (f"between {low} and {high} inclusive", f"between {low} and {high} (inclusive)",
         f"in the range {low}..{high} (both included)", f"in the range {low} to {high} inclusive")
    )  # fmt: skip
    single = plain(rng, "limit") + high
    divisor = min(plain(rng, "times"), max(2, (high - low) // 3))
    first, second = sorted((plain(rng, "limit") + high, plain(rng, "limit") + high + 150))
    return rng.choice(
        (
            (inside, bounds),
            (("and", (">", name, low), ("<", name, high)), f"strictly between {low} and {high}"),
            (("and", (">", name, low), ("<", name, high)), f"greater than {low} and less than {high}"),
            (("or", inside, ("==", name, single)), f"{bounds} or [equal to|exactly] {single}"),
            (("or", ("<", name, low), (">", name, high)), f"[less than|below] {low} or [greater than|above] {high}"),
            (("and", inside, ("==", ("%", name, divisor), 0)), f"{bounds} and divisible by {divisor}"),
            (("and", inside, ("!=", ("%", name, divisor), 0)), f"{bounds} but not divisible by {divisor}"),
            (
                ("or", inside, ("and", (">=", name, first), ("<=", name, second))),
                f"between {low} and {high} or between {first} and {second} [(inclusive)|(both inclusive)]",
            ),
        )
    )


def _of_divisors(name: str, rng: random.Random) -> tuple[Tree, str]:
    """Return a condition with two divisors, and its words after "is"."""
    first, second = plain(rng, "times"), plain(rng)
    while first % second == 0 or second % first == 0:
        first, second = plain(rng, "times"), plain(rng)
    tests: tuple[Tree, Tree] = (("==", ("%", name, first), 0), ("==", ("%", name, second), 0))
    others: tuple[Tree, Tree] = (("!=", ("%", name, first), 0), ("!=", ("%", name, second), 0))
    negated: Tree = ("!=", ("not", ("%", name, first)), ("not", ("%", name, second)))
    return rng.choice(
        (
            (("or", *tests), f"divisible by {first} or {second}"),
            (("or", *tests), f"a multiple of {first} or {second}"),
            (("and", *tests), f"divisible by both {first} and {second}"),
            (negated, f"divisible by {first} or {second} but not both"),
            (("and", tests[0], others[1]), f"divisible by {first} but not by {second}"),
            (("and", *others), f"divisible by neither {first} nor {second}"),
        )
    )


def _of_remainder(name: str, rng: random.Random) -> tuple[Tree, str]:
    """Return a condition with a remainder, and its words after "is"."""
    divisor = plain(rng, "modulus") + 1
    rest = rng.randrange(1, divisor)
    limit = plain(rng, "limit")
    left: Tree = ("%", name, divisor)
    return rng.choice(
        (
            (("==", left, rest), f"the remainder of {{{name}}} divided by {divisor} is {rest}"),
            (("and", ("==", ("%", name, 2), 0), (">", name, limit)), f"even and greater than {limit}"),
            (("and", ("!=", ("%", name, 2), 0), ("<", name, limit)), f"odd and less than {limit}"),
            (("or", ("!=", ("%", name, 2), 0), (">=", name, limit)), f"odd or at least {limit}"),
            (
                ("and", ("==", ("%", name, divisor), 0), (">", name, divisor + limit)),
                f"a multiple of {divisor} above {divisor + limit}",
            ),
        )
    )


def _is_typed(said: str) -> bool:
    """Return whether a comparison has a symbol instead of words."""
    return "<" in said or ">" in said


def _draw_joint(names: Sequence[str], rng: random.Random) -> Draft:
    a, b = names
    while True:
        (first, said_a), (second, said_b) = (
            compare(name, rng, "< > <= >=") if rng.random() < 0.7 else divisible(name, rng) for name in (a, b)
        )
        if _is_typed(said_a) == _is_typed(said_b):
            break
    limit = limit_of(rng)
    total, word = rng.choice(((("+", a, b), "sum"), (("+", a, b), "sum"), (("*", a, b), "product")))
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
