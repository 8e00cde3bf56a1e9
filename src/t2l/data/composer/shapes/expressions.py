"""Shapes that are one expression or one condition, of one number type or of two."""

from t2l.data.composer.numbers import BOOL, DOUBLE, INT, LONG, Number
from t2l.data.composer.prose import in_steps
from t2l.data.composer.sketch import Argument, Draft, Sketch
from t2l.data.composer.tree import to_c, value


def value_shape(s: Sketch) -> Draft:
    """One expression."""
    s.draw_number()
    e = s.expression(s.scalars(1, min(4, s.depth + 1)), s.depth)
    body, chain = f"return {to_c(e)};", in_steps(e)
    if chain is None or len(chain[1]) < 2:
        return Draft("value", body, s.number, {"e": e}, parts_first=True)
    start, verbs = chain
    return Draft(
        "value.steps",
        body,
        s.number,
        {"e": e},
        {"start": start, "last_step": verbs[-1]},
        {"steps": [{"step": verb} for verb in verbs], "first_steps": [{"step": verb} for verb in verbs[:-1]]},
        parts_first=True,
    )


def truth(s: Sketch) -> Draft:
    """One condition."""
    s.draw_number()
    c = s.condition(s.scalars(1, min(3, s.depth + 1)), s.depth)
    return Draft("truth", f"return {to_c(c)};", BOOL, {"c": c}, parts_first=True)


def mixed(s: Sketch) -> Draft:
    """Arithmetic in a wider type than the arguments': 64 bits, or double."""
    s.number = s.rng.choice((LONG, DOUBLE))
    s.depth = max(1, s.depth)
    names = [s.fresh(s.pool) for _ in range(s.rng.randint(1, min(3, len(s.pool))))]
    s.arguments += [Argument(name, INT) for name in names]
    leaves = [value(name, f"({s.number.c}){name}") for name in names]
    e = s.expression(leaves, s.depth)
    return Draft(
        "mixed.double" if s.number is DOUBLE else "mixed.long",
        f"return {to_c(e)};",
        s.number,
        {"e": e},
        {"type": s.number.words, "a_type": s.number.article},
        says_type=True,
        parts_first=True,
    )


def rounded(s: Sketch) -> Draft:
    """A floating-point expression cut to an integer; its arguments keep it in range."""
    s.number = DOUBLE
    leaves = [s.scalar(low=-40, high=40) for _ in range(s.rng.randint(1, 3))]
    e = s.grammar(leaves, refused="div cube square sqrt").expression(min(2, s.depth))
    target: Number = s.rng.choice((INT, LONG))
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
