"""A helper with a drawn meaning, and a function that calls it once or twice."""

import random
import re

from t2l.data.formulas.code import Code
from t2l.data.formulas.draft import Draft, Quantity
from t2l.data.formulas.straight import letters, make_draft, plain
from t2l.data.formulas.tree import Tree, to_c, variables

_INTEGERS = ("int32_t", "int32_t", "int64_t")


def _draw_helper(rng: random.Random) -> tuple[str, Tree, str]:
    """Return the name of a helper, its value for v, and what it does."""
    k, c = plain(rng, "times"), plain(rng)
    low, high = rng.choice((0, 0, 0, 1, -10, -50, -100)), plain(rng, "limit")
    clamped: Tree = ("?", ("<", "v", low), low, ("?", (">", "v", high), high, "v"))
    divided: Tree = ("?", ("==", ("%", "v", k), 0), 1, 0)
    helpers: tuple[tuple[str, Tree, str], ...] = (
        ("square", ("*", "v", "v"), "squares its argument"),
        ("cube", ("*", ("*", "v", "v"), "v"), "cubes its argument"),
        ("twice", ("*", 2, "v"), "doubles its argument"),
        ("triple", ("*", 3, "v"), "triples its argument"),
        ("scale", ("*", k, "v"), f"multiplies its argument by {k}"),
        ("shift", ("+", "v", c), f"adds {c} to its argument"),
        ("lower", ("-", "v", c), f"subtracts {c} from its argument"),
        ("magnitude", ("abs", "v"), "returns the absolute value of its argument"),
        ("positive", ("max", "v", 0), "returns its argument, or 0 if it is negative"),
        ("cap", ("min", "v", high), f"returns the smaller of its argument and {high}"),
        (
            "clamp",
            clamped,
            f"clamps its argument to {low}..{high}",
        ),
        ("last_digit", ("abs", ("%", "v", 10)), "returns the last decimal digit of its argument (never negative)"),
        ("next", ("+", ("*", "v", k), c), f"returns {k} times its argument plus {c}"),
        ("is_big", ("?", (">", "v", high), 1, 0), f"returns 1 if its argument is above {high}, else 0"),
        (
            "is_multiple",
            divided,
            f"returns 1 if its argument is a multiple of {k}, else 0",
        ),
    )
    return rng.choice(helpers)


def draw_caller(rng: random.Random) -> Draft:
    """Draw "write a helper square that squares its argument and use it to return square(a) + 3 * square(b)"."""
    name, value, does = _draw_helper(rng)
    a, b = letters(rng, 2)
    first, second = (f"call {name}", a), (f"call {name}", b)
    k, c = plain(rng, "times"), plain(rng)
    difference: Tree = (
        ("*", first, second) if name in ("shift", "lower", "next") else ("-", first, second)
    )  # c would cancel
    tree: Tree = rng.choice(
        (
            ("+", first, second), difference, ("*", first, second), ("+", first, ("*", k, second)),
            ("+", ("*", k, first), c), ("-", first, c), (f"call {name}", ("+", a, b)), (f"call {name}", ("-", a, c)),
            ("-", ("*", k, first), second), ("+", (f"call {name}", ("+", a, c)), second), ("max", first, second),
            ("+", ("+", first, second), c),
        )
    )  # fmt: skip
    written = to_c(tree, {}) if tree[0] != "max" else f"max({name}({a}), {name}({b}))"  # type: ignore[index]
    written = re.sub(rf"\b({a}|{b})\b", r"{\1}", written)
    sentences = [
        f"write a helper {name}(v) that {does}, and use it to compute {written}",
        f"define {name}(v), which {does}, and return {written}",
        f"return {written}, where the helper {name} {does}",
    ]
    draft = make_draft("callers", tree, rng.choice(_INTEGERS), {"sentences": sentences}, rng, (-1000, 1000))
    code: Code = (("def", name, ("v",), (("return", value),)), ("return", tree))
    quantities = {key: Quantity(key, draft.integer, -1000, 1000) for key in variables(tree)}
    return Draft("callers", draft.name, code, quantities, draft.phrases, draft.integer)
