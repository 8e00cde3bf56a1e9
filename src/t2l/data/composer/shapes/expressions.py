"""Shapes of one expression or one condition, with one number type or two."""

from t2l.data.composer.draft import Argument, Draft
from t2l.data.composer.numbers import BOOL, DOUBLE, INT, LONG, NumberType
from t2l.data.composer.prose import in_steps
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.tree import to_c, value

_POINTLESS = "floor ceil trunc"  # of integers


def value_shape(s: Sketch) -> Draft:
    """Draft one expression."""
    s.draw_type()
    e = s.expression(s.scalars(1, min(4, s.depth + 1)), s.depth)
    body, chain = f"return {to_c(e)};", in_steps(e)
    if chain is None or len(chain[1]) < 2:
        return Draft("value", body, s.type, {"e": e}, parts_first=True)
    start, verbs = chain
    return Draft(
        "value.steps",
        body,
        s.type,
        {"e": e},
        {"start": start, "last_step": verbs[-1]},
        {"steps": [{"step": verb} for verb in verbs], "first_steps": [{"step": verb} for verb in verbs[:-1]]},
        parts_first=True,
    )


def truth(s: Sketch) -> Draft:
    """Draft one condition."""
    s.draw_type()
    c = s.condition(s.scalars(1, min(3, s.depth + 1)), s.depth)
    return Draft("truth", f"return {to_c(c)};", BOOL, {"c": c}, parts_first=True)


def mixed(s: Sketch) -> Draft:
    """Draft arithmetic on 32-bit arguments in a wider type: 64 bits, or double."""
    s.type = s.rng.choice((LONG, DOUBLE))
    s.depth = max(1, s.depth)
    names = [s.fresh(s.scalar_names) for _ in range(s.rng.randint(1, min(3, len(s.scalar_names))))]
    s.arguments += [Argument(name, INT) for name in names]
    leaves = [value(name, f"({s.type.c}){name}") for name in names]
    e = s.grammar(leaves, refused=_POINTLESS).expression(s.depth)
    while e.op and e.op.group == "select":  # "x if x > 3 else y with 64-bit integers"
        e = s.grammar(leaves, refused=_POINTLESS).expression(s.depth)
    return Draft(
        "mixed.double" if s.type is DOUBLE else "mixed.long",
        f"return {to_c(e)};",
        s.type,
        {"e": e},
        {"type": s.type.words, "a_type": s.type.article},
        says_type=True,
        parts_first=True,
    )


def rounded(s: Sketch) -> Draft:
    """Draft a floating-point expression rounded to an integer; its arguments are small, so that the integer fits."""
    s.type = DOUBLE
    leaves = [s.scalar(low=-40, high=40) for _ in range(s.rng.randint(1, 3))]
    e = s.grammar(leaves, refused="div cube square sqrt").expression(min(2, s.depth))
    target: NumberType = s.rng.choice((INT, LONG))
    how, c = s.rng.choice(
        (
            ("truncated toward zero", "{}"),
            ("rounded down", "__builtin_floor({})"),
            ("rounded up", "__builtin_ceil({})"),
        )
    )
    cut = c.format(to_c(e, 0 if "(" in c else 8))
    return Draft(
        "rounded",
        f"return ({target.c}){cut};",
        target,
        {"e": e},
        {"how": how, "type": target.words, "a_type": target.article},
        parts_first=True,
    )
