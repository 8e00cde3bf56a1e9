"""Shapes over a range of integers: totals, counts, searches, extremes, tests, pairs."""

from t2l.data.composer.draft import Draft
from t2l.data.composer.numbers import BOOL, INT
from t2l.data.composer.sketch import INDEX_NAMES, Sketch
from t2l.data.composer.templates import templates_of
from t2l.data.composer.tree import Node, to_c

_LARGEST = {word: word for word in ("largest", "maximum", "larger")}
_SMALLEST = {"largest": "smallest", "maximum": "minimum", "larger": "smaller"}


def draw_range(s: Sketch, i: Node, n: str) -> tuple[str, dict[str, str | int]]:
    """Draw a range up to n; return the head of a C loop over it, and its words, such as `over` and `again`."""
    start, step, chance = s.rng.choice((0, 1, 1, 1, 2, 3)), s.rng.choice((2, 3, 4)), s.rng.random()
    k = i.text
    s.ranges[k] = start, s.range_of(n)[1]
    if chance < 0.55:
        head, part = f"for (int32_t {k} = {start}; {k} <= {n}; {k}++)", "through"
    elif chance < 0.75:
        head, part = f"for (int32_t {k} = {start}; {k} < {n}; {k}++)", "below"
    elif chance < 0.9:
        head, part = f"for (int32_t {k} = {start}; {k} <= {n}; {k} += {step})", "steps"
    else:
        head, part = f"for (int32_t {k} = {n}; {k} >= {start}; {k}--)", "down"
    over, again = templates_of("range").parts[part]
    numbers = {"start": start, "step": step, "second": start + step, "third": start + 2 * step}
    return head, {"i": k, "n": n, "over": over, "again": again, **numbers}


def loop_total(s: Sketch) -> Draft:
    """Draft a sum or product over a range, perhaps over some members only."""
    s.draw_type()
    i, n = s.local(INDEX_NAMES, cast=True), s.loop_bound()
    leaves = [i, *s.scalars(0, 2)]
    head, words = draw_range(s, i, n)
    total = "product" if s.rng.random() < 0.2 else "sum"
    sign, start = ("*", 1) if total == "product" else ("+", 0)
    e = s.expression(leaves, required=leaves[: s.rng.randint(1, 2)])
    phrases, test = {"e": e}, ""
    if s.rng.random() < 0.5:
        phrases["filter"] = s.condition(leaves, s.rng.randint(1, s.depth), [i])
        test = f"if ({to_c(phrases['filter'])}) "
    body = f"{s.type.c} t_ = {start}; {head} {test}t_ {sign}= {to_c(e)}; return t_;"
    return Draft(f"loop_total.{total}", body, s.type, phrases, words | {"total": total})


def loop_count(s: Sketch) -> Draft:
    """Draft a count of the members of a range that have a property."""
    s.draw_type()
    i, n = s.local(INDEX_NAMES, cast=True), s.loop_bound(20)
    leaves = [i, *s.scalars(0, 2)]
    head, words = draw_range(s, i, n)
    c = s.condition(leaves, required=leaves[: s.rng.randint(1, 2)])
    return Draft("loop_count", f"int32_t t_ = 0; {head} if ({to_c(c)}) t_++; return t_;", INT, {"c": c}, words)


def loop_search(s: Sketch) -> Draft:
    """Draft a search for the first member of a range with a property."""
    s.draw_type()
    i, n = s.local(INDEX_NAMES, cast=True), s.loop_bound(20)
    leaves = [i, *s.scalars(0, 2)]
    start, default = s.rng.choice((0, 1, 1, 2)), s.rng.choice((-1, -1, 0, 99))
    s.ranges[i.text] = start, 20
    c = s.condition(leaves, required=leaves[: s.rng.randint(1, 2)])
    k = i.text
    down = s.rng.random() < 0.35
    head = (
        f"for (int32_t {k} = {n}; {k} >= {start}; {k}--)"
        if down
        else f"for (int32_t {k} = {start}; {k} <= {n}; {k}++)"
    )
    return Draft(
        "loop_search.down" if down else "loop_search",
        f"{head} if ({to_c(c)}) return {k}; return {default};",
        INT,
        {"c": c},
        {"i": k, "n": n, "start": start, "default": default},
    )


def loop_best(s: Sketch) -> Draft:
    """Draft the largest or smallest value of an expression over a range."""
    s.draw_type()
    i, n = s.local(INDEX_NAMES, cast=True), s.loop_bound(20)
    leaves = [i, *s.scalars(0, 2)]
    e = s.expression(leaves, required=leaves[: s.rng.randint(1, 2)])
    up = s.rng.choice((True, False))
    base = s.constant(0, 50)
    first = s.rng.choice((0, 1, 1, 2))
    s.ranges[i.text] = first, 20
    c, k = s.type.c, i.text
    words: dict[str, str | int] = {"i": k, "n": n, "first": first}
    words |= _LARGEST if up else _SMALLEST
    return Draft(
        "loop_best",
        f"{c} b_ = {base.c}; for (int32_t {k} = {first}; {k} <= {n}; {k}++) {{ {c} v_ = {to_c(e)}; "
        f"if (v_ {'>' if up else '<'} b_) b_ = v_; }} return b_;",
        s.type,
        {"e": e, "base": base},
        words,
    )


def nested_loop(s: Sketch) -> Draft:
    """Draft a sum or a count over pairs of two ranges."""
    s.draw_type()
    i, j, n = s.local(("i",), cast=True), s.local(("j",), cast=True), s.loop_bound(8)
    leaves = [i, j, *s.scalars(0, 1)]
    bound = s.rng.choice((n, "i", "i - 1"))
    s.ranges |= {"i": (1, 8), "j": (1, 8 if bound == n else bound)}
    head = f"for (int32_t i = 1; i <= {n}; i++) for (int32_t j = 1; j <= {bound}; j++)"
    words: dict[str, str | int] = {"n": n, "bound": bound}
    if s.rng.random() < 0.5:
        c = s.condition(leaves, max(2, s.depth), [i, j])
        body = f"int32_t t_ = 0; {head} if ({to_c(c)}) t_++; return t_;"
        return Draft("loop_nested.count", body, INT, {"c": c}, words)
    e = s.expression(leaves, max(2, s.depth), [i, j])
    return Draft("loop_nested.sum", f"{s.type.c} t_ = 0; {head} t_ += {to_c(e)}; return t_;", s.type, {"e": e}, words)


def all_in_range(s: Sketch) -> Draft:
    """Draft a test whether any, every or no member of a range has a property."""
    s.draw_type()
    i, n = s.local(INDEX_NAMES, cast=True), s.loop_bound(20)
    leaves = [i, *s.scalars(1, 2)]
    head, words = draw_range(s, i, n)
    c = s.condition(leaves, required=leaves[:2])
    quantifier = s.rng.choice(("any", "all", "no"))
    test = f"if (!({to_c(c)}))" if quantifier == "all" else f"if ({to_c(c)})"
    found, end = (1, 0) if quantifier == "any" else (0, 1)
    return Draft(f"loop_test.{quantifier}", f"{head} {test} return {found}; return {end};", BOOL, {"c": c}, words)
