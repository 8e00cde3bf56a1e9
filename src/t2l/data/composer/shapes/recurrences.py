"""Shapes that carry state through a loop: recurrences, two totals, a total that stops at a limit."""

from t2l.data.composer.numbers import INT
from t2l.data.composer.shapes.loops import draw_range
from t2l.data.composer.sketch import INDEX_NAMES, Draft, Sketch
from t2l.data.composer.tree import to_c

_STATE_NAMES = ("x", "y", "t", "u", "v", "z")


def recurrence(s: Sketch) -> Draft:
    """A value that is replaced n times."""
    s.draw_number()
    x, i, n = s.local(_STATE_NAMES), s.local(INDEX_NAMES, cast=True), s.count(10)
    arguments = s.scalars(0, 2)
    start = s.expression(arguments, 0) if arguments and s.rng.random() < 0.6 else s.constant(0)
    e = s.expression([x, i, *arguments], required=[x])
    v, k = x.text, i.text
    return Draft(
        f"{s.number.c} {v} = {start.c}; for (int32_t {k} = 1; {k} <= {n}; {k}++) {v} = {to_c(e)}; return {v};",
        s.number,
        {"e": e, "start": start},
        nouns=(
            f"the final {v} if {v} begins as {{start}} and, for {k} from 1 to {n}, becomes {{e}}",
            f"the value of {v} after {v} = {{start}} is replaced by {{e_}} once for each {k} from 1 to {n}",
        ),
        verbs=(f"start {v} at {{start}}, replace it by {{e_}} for {k} = 1, ..., {n}, and return {v}",),
        sentences=(
            f"Set {v} to {{start}}. For {k} from 1 to {n}, set {v} to {{e}}. Return {v}.",
            f"Begin with {v} equal to {{start}}. In round {k}, from round 1 to round {n}, {v} becomes {{e}}. "
            f"What is {v} in the end?",
            f"Repeat for {k} from 1 to {n}: {v} := {{e}}. Before that {v} is {{start}}; afterwards return {v}.",
        ),
        names=("iterate", "recurrence", "evolve", "repeat_step", "nth_value", "update_n", "run_rounds"),
    )


def two_state(s: Sketch) -> Draft:
    """Two values that are replaced together n times."""
    s.draw_number()
    x, y, n = s.local(("x", "a", "u", "p")), s.local(("y", "b", "v", "q")), s.count(10)
    arguments = s.scalars(0, 1)
    first, second = s.constant(0, 5), s.expression(arguments, 0) if arguments else s.constant(1, 9)
    e, f = s.expression([y, x, *arguments], s.small(), [y]), s.expression([x, y, *arguments], None, [x, y])
    result = s.expression([x, y], s.rng.randint(0, 1))
    c, p, q = s.number.c, x.text, y.text
    return Draft(
        f"{c} {p} = {first.c}, {q} = {second.c}; for (int32_t i_ = 0; i_ < {n}; i_++) {{ {c} t_ = {to_c(e)}; "
        f"{q} = {to_c(f)}; {p} = t_; }} return {to_c(result)};",
        s.number,
        {"e": e, "f": f, "first": first, "second": second, "r": result},
        sentences=(
            f"Let {p} be {{first}} and {q} be {{second}}. Then, {n} times over, replace both at once: {p} by {{e_}} "
            f"and {q} "
            "by {f}, each computed from the old values. Return {r}.",
            f"Begin with {p} = {{first}} and {q} = {{second}}. In each of {n} rounds, the new {p} is {{e}}, and the "
            "new "
            f"{q} is {{f}}, both from the values before the round. The answer is {{r}}.",
            f"Simultaneous updates: {p} <- {{e}}; {q} <- {{f}}. Initially {p} is {{first}} and {q} is {{second}}. "
            f"Do {n} "
            "updates, then return {r}.",
        ),
        names=("two_term", "pair_iteration", "coupled", "simulate", "advance", "step_both", "pair_recurrence"),
    )


def two_totals(s: Sketch) -> Draft:
    """Two accumulators over one range, then a combination of them."""
    s.draw_number()
    i, n = s.local(INDEX_NAMES, cast=True), s.count()
    leaves = [i, *s.scalars(0, 1)]
    head, (over, again) = draw_range(s, i, n)
    c = s.condition(leaves, s.rng.randint(1, s.depth), [i])
    e, f = s.expression(leaves, s.small(), [i]), s.expression(leaves, s.small(), [i])
    p, q = s.local(("p", "first_total", "u", "kept")), s.local(("q", "rest", "other_total", "v"))
    result = s.expression([p, q], 1)
    t = s.number.c
    return Draft(
        f"{t} {p.c} = 0, {q.c} = 0; {head} {{ if ({to_c(c)}) {p.c} += {to_c(e)}; else {q.c} += {to_c(f)}; }} "
        f"return {to_c(result)};",
        s.number,
        {"filter": c, "e": e, "f": f, "r": result},
        nouns=(
            f"{{r_}}, with {p.text} the sum of {{e_}} over all {over} for which {{filter}}, and {q.text} the sum of "
            f"{{f_}} "
            f"over the other {i.text} of that range",
        ),
        sentences=(
            f"Keep two totals, {p.text} and {q.text}, both 0 at first. For each {over}: if {{filter}}, add {{e_}} to "
            f"{p.text}; otherwise add {{f_}} to {q.text}. Return {{r}}.",
            f"For every {again}, {p.text} grows by {{e_}} when {{filter}}, and {q.text} by {{f_}} when not. Both "
            "start "
            "from zero. Return {r}.",
        ),
        verbs=(
            f"sum {{e_}} into {p.text} for those {over} where {{filter}}, and {{f_}} into {q.text} for the others, "
            "and "
            "return {r}",
        ),
        names=("two_sums", "split_sum", "balance", "two_totals", "weigh", "compare_sums"),
    )


def until_limit(s: Sketch) -> Draft:
    """The first i at which a running total passes a limit."""
    s.draw_number()
    i, n = s.local(INDEX_NAMES, cast=True), s.count(20)
    limit = s.scalar()
    e = s.expression([i, *s.scalars(0, 1)], required=[i])
    k = i.text
    strict = s.rng.random() < 0.5
    sign, passes = (">", "exceeds") if strict else (">=", "reaches or exceeds")
    default = s.rng.choice((-1, 0))
    return Draft(
        f"{s.number.c} t_ = 0; for (int32_t {k} = 1; {k} <= {n}; {k}++) {{ t_ += {to_c(e)}; "
        f"if (t_ {sign} {limit.c}) return {k}; }} return {default};",
        INT,
        {"e": e, "limit": limit},
        nouns=(
            f"the first {k} from 1 to {n} at which the running sum of {{e_}} {passes} {{limit}}, or {default} if "
            "it never does",
        ),
        verbs=(
            f"add up {{e_}} for {k} = 1, 2, ... and return the {k} at which the total first {passes} {{limit}}, or "
            f"{default} if it has not by {k} = {n}",
        ),
        sentences=(
            f"For {k} from 1 to {n}, add {{e_}} to a total that starts at 0; once the total {passes} {{limit}}, "
            "stop and "
            f"return {k}. Return {default} if that never happens.",
            f"After how many terms does the sum of {{e_}}, {k} = 1, 2, ..., first go "
            f"{'above' if strict else 'to or above'} {{limit}}? "
            f"Look at no more than {n} terms; {default} means never.",
        ),
        names=("terms_needed", "first_over", "steps_to_limit", "when_reached", "crossing_index"),
    )
