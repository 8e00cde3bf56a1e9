"""Shapes that take a number apart: its digits, its bits, repeated division."""

from t2l.data.composer.draft import Draft
from t2l.data.composer.numbers import INT, LONG, UNSIGNED, UNSIGNED_LONG
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.tree import to_c

_SUBJECTS = ("n", "x", "num", "value", "k", "number", "m", "w")


def digits(s: Sketch) -> Draft:
    """Draft a sum or product over the digits of a number in some base."""
    s.type = s.rng.choice((INT, INT, LONG, UNSIGNED))
    n, d = s.scalar(s.fresh(_SUBJECTS), low=0, high=10**9), s.local(("d", "e", "c"))
    leaves = [d, *s.scalars(0, 1)]
    base = s.rng.choice((10, 10, 10, 10, 8, 16, 5, 3, 7))
    digit = "decimal digit" if base == 10 else f"base-{base} digit"
    s.largest_constant = base - 1
    s.ranges[d.text] = 0, base - 1
    c = s.condition(leaves, s.rng.randint(1, s.depth), [d]) if s.rng.random() < 0.6 else None
    e = s.expression(leaves, s.smaller_depth() if c else None, [d])
    total, start, sign = s.rng.choice((("sum", 0, "+"), ("sum", 0, "+"), ("product", 1, "*")))
    test, t, x, v = f"if ({to_c(c)}) " if c else "", s.type.c, n.text, d.text
    return Draft(
        f"digits.{total}",
        f"{t} t_ = {start}; for ({t} r_ = {x}; r_ > 0; r_ /= {base}) {{ {t} {v} = r_ % {base}; {test}t_ {sign}= "
        f"{to_c(e)}; }} return t_;",
        s.type,
        {"n": n, "e": e} | ({"filter": c} if c else {}),
        {"total": total, "digit": digit, "d": v, "x": x},
    )


def digit_count(s: Sketch) -> Draft:
    """Draft a count of the digits that have a property."""
    s.type = s.rng.choice((INT, LONG, UNSIGNED))
    n, d = s.scalar(s.fresh(_SUBJECTS), low=0, high=10**9), s.local(("d", "c"))
    leaves = [d, *s.scalars(0, 1)]
    base = s.rng.choice((10, 10, 10, 8, 16, 4, 6))
    digit = "decimal digit" if base == 10 else f"base-{base} digit"
    s.largest_constant = base - 1
    s.ranges[d.text] = 0, base - 1
    c = s.condition(leaves, required=[d])
    t, x, v = s.type.c, n.text, d.text
    return Draft(
        "digit_count",
        f"int32_t t_ = 0; for ({t} r_ = {x}; r_ > 0; r_ /= {base}) {{ {t} {v} = r_ % {base}; if ({to_c(c)}) t_++; }} "
        "return t_;",
        INT,
        {"n": n, "c": c},
        {"digit": digit, "d": v, "x": x},
    )


def bits(s: Sketch) -> Draft:
    """Draft a sum over the positions of the bits that are set, or of those that are clear."""
    s.type = s.rng.choice((UNSIGNED, UNSIGNED, INT, UNSIGNED_LONG))
    n, i = s.scalar(s.fresh(_SUBJECTS)), s.local(("i", "k", "j", "pos"), cast=True)
    leaves = [i, *s.scalars(0, 1)]
    state = s.rng.choice(("set", "set", "clear"))
    width = s.type.bits if state == "set" else s.rng.choice((8, 16, 32))
    width = s.rng.choice((8, 16, width, width))
    s.ranges[i.text] = 0, width - 1
    e = s.expression(leaves, required=[i])
    c = s.condition(leaves, 1, [i]) if s.rng.random() < 0.4 else None
    test, k = f" && {to_c(c, 2)}" if c else "", i.text
    return Draft(
        "bits",
        f"{s.type.c} t_ = 0; for (int32_t {k} = 0; {k} < {width}; {k}++) if ((({n.c} >> {k}) & 1) == "
        f"{int(state == 'set')}{test}) t_ += {to_c(e)}; return t_;",
        s.type,
        {"n": n, "e": e} | ({"filter": c} if c else {}),
        {"i": k, "x": n.text, "width": width, "highest": width - 1, "state": state},
    )


def shrink(s: Sketch) -> Draft:
    """Draft a sum over the values of a repeated division, which ends when they are not above a bound."""
    s.type = s.rng.choice((INT, INT, LONG, UNSIGNED))
    x = s.scalar(s.fresh(_SUBJECTS), low=0, high=10**6)
    divisor, bound = s.rng.choice((2, 2, 2, 3, 4, 5, 10)), s.rng.choice((0, 0, 1, 1, 2, 5, 10, 100))
    v = s.local(("v", "y", "t", "r", "cur"))
    s.ranges[v.text] = bound + 1, 1000
    e = s.expression([v, *s.scalars(0, 1)], required=[v])
    t, name = s.type.c, v.text
    return Draft(
        "shrink",
        f"{t} t_ = 0; {t} {name} = {x.c}; while ({name} > {bound}) {{ t_ += {to_c(e)}; {name} /= {divisor}; }} "
        "return t_;",
        s.type,
        {"x": x, "e": e},
        {"v": name, "divisor": divisor, "bound": bound},
    )


def walk(s: Sketch) -> Draft:
    """Draft the repetition of a conditional step until it reaches a given value, or a largest number of steps."""
    s.type = s.rng.choice((INT, INT, LONG, UNSIGNED))
    start, x = s.scalar(s.fresh(("n", "start", "seed", "m", "k"))), s.local(("x", "v", "y", "t", "cur"))
    leaves = [x, *s.scalars(0, 1)]
    goal, most = s.rng.choice((0, 1, 1, 2, 10)), s.rng.choice((10, 20, 50, 100))
    c = s.condition(leaves, s.rng.randint(1, s.depth), [x])
    e, f = s.expression(leaves, max(1, s.smaller_depth()), [x]), s.expression(leaves, max(1, s.smaller_depth()), [x])
    counting = s.rng.random() < 0.5
    v = x.text
    return Draft(
        "walk.count" if counting else "walk",
        f"{s.type.c} {v} = {start.c}; int32_t k_ = 0; while ({v} != {goal} && k_ < {most}) {{ if ({to_c(c)}) {v} = "
        f"{to_c(e)}; else {v} = {to_c(f)}; k_++; }} return {'k_' if counting else v};",
        INT if counting else s.type,
        {"start": start, "c": c, "e": e, "f": f},
        {"v": v, "goal": goal, "most": most},
    )
