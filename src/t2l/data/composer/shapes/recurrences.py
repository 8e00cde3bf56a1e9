"""Shapes that carry state through a loop: recurrences, two totals, a total that stops at a limit."""

from t2l.data.composer.draft import Draft
from t2l.data.composer.numbers import INT
from t2l.data.composer.shapes.loops import draw_range
from t2l.data.composer.sketch import INDEX_NAMES, Sketch
from t2l.data.composer.tree import to_c

_STATE_NAMES = ("x", "y", "t", "u", "v", "z")


def recurrence(s: Sketch) -> Draft:
    """Draft a value that is replaced n times."""
    s.draw_type()
    x, i, n = s.local(_STATE_NAMES), s.local(INDEX_NAMES, cast=True), s.loop_bound(10)
    s.ranges[i.text] = 1, 10
    arguments = s.scalars(0, 2)
    start = s.expression(arguments, 0) if arguments and s.rng.random() < 0.6 else s.constant(0)
    e = s.expression([x, i, *arguments], required=[x])
    v, k = x.text, i.text
    return Draft(
        "recurrence",
        f"{s.type.c} {v} = {start.c}; for (int32_t {k} = 1; {k} <= {n}; {k}++) {v} = {to_c(e)}; return {v};",
        s.type,
        {"e": e, "start": start},
        {"x": v, "i": k, "n": n},
    )


def two_state(s: Sketch) -> Draft:
    """Draft two values that are replaced together n times."""
    s.draw_type()
    x, y, n = s.local(("x", "a", "u", "p")), s.local(("y", "b", "v", "q")), s.loop_bound(10)
    arguments = s.scalars(0, 1)
    first, second = s.constant(0, 5), s.expression(arguments, 0) if arguments else s.constant(1, 9)
    e, f = s.expression([y, x, *arguments], s.smaller_depth(), [y]), s.expression([x, y, *arguments], None, [x, y])
    result = s.expression([x, y], s.rng.randint(0, 1))
    c, p, q = s.type.c, x.text, y.text
    return Draft(
        "two_state",
        f"{c} {p} = {first.c}, {q} = {second.c}; for (int32_t i_ = 0; i_ < {n}; i_++) {{ {c} t_ = {to_c(e)}; "
        f"{q} = {to_c(f)}; {p} = t_; }} return {to_c(result)};",
        s.type,
        {"e": e, "f": f, "first": first, "second": second, "r": result},
        {"x": p, "y": q, "n": n},
    )


def two_totals(s: Sketch) -> Draft:
    """Draft two totals over one range and a combination of them."""
    s.draw_type()
    i, n = s.local(INDEX_NAMES, cast=True), s.loop_bound()
    leaves = [i, *s.scalars(0, 1)]
    head, words = draw_range(s, i, n)
    c = s.condition(leaves, s.rng.randint(1, s.depth), [i])
    e, f = s.expression(leaves, s.smaller_depth(), [i]), s.expression(leaves, s.smaller_depth(), [i])
    p, q = s.local(("p", "first_total", "u", "kept")), s.local(("q", "rest", "other_total", "v"))
    result = s.expression([p, q], 1)
    t = s.type.c
    return Draft(
        "loop_two_totals",
        f"{t} {p.c} = 0, {q.c} = 0; {head} {{ if ({to_c(c)}) {p.c} += {to_c(e)}; else {q.c} += {to_c(f)}; }} "
        f"return {to_c(result)};",
        s.type,
        {"filter": c, "e": e, "f": f, "r": result},
        words | {"p": p.text, "q": q.text},
    )


def until_limit(s: Sketch) -> Draft:
    """Draft a search for the first i at which a running total passes a limit."""
    s.draw_type()
    i, n = s.local(INDEX_NAMES, cast=True), s.loop_bound(20)
    limit = s.scalar()
    s.ranges[i.text] = 1, 20
    e = s.expression([i, *s.scalars(0, 1)], required=[i])
    k = i.text
    strict = s.rng.random() < 0.5
    default = s.rng.choice((-1, 0))
    return Draft(
        "loop_until.strict" if strict else "loop_until",
        f"{s.type.c} t_ = 0; for (int32_t {k} = 1; {k} <= {n}; {k}++) {{ t_ += {to_c(e)}; "
        f"if (t_ {'>' if strict else '>='} {limit.c}) return {k}; }} return {default};",
        INT,
        {"e": e, "limit": limit},
        {"i": k, "n": n, "default": default},
    )
