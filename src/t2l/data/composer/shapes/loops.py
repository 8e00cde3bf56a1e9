"""Shapes over a range of integers: totals, counts, searches, extremes, tests, pairs."""

from t2l.data.composer.numbers import BOOL, INT
from t2l.data.composer.sketch import INDEX_NAMES, Draft, Sketch
from t2l.data.composer.tree import Node, to_c


def draw_range(s: Sketch, i: Node, n: str) -> tuple[str, tuple[str, ...]]:
    """A C `for` head over a range up to n, and ways to say the range."""
    start, step, kind = s.rng.choice((0, 1, 1, 1, 2, 3)), s.rng.choice((2, 3, 4)), s.rng.random()
    k = i.text
    if kind < 0.55:
        return f"for (int32_t {k} = {start}; {k} <= {n}; {k}++)", (
            f"{k} from {start} to {n}",
            f"{k} between {start} and {n} inclusive",
        )
    if kind < 0.75:
        return f"for (int32_t {k} = {start}; {k} < {n}; {k}++)", (
            f"{k} from {start} up to but not including {n}",
            f"{k} with {start} <= {k} < {n}",
        )
    if kind < 0.9:
        return f"for (int32_t {k} = {start}; {k} <= {n}; {k} += {step})", (
            f"{k} from {start} to {n} in steps of {step}",
            f"{k} = {start}, {start + step}, {start + 2 * step} and so on, up to {n}",
        )
    return f"for (int32_t {k} = {n}; {k} >= {start}; {k}--)", (
        f"{k} from {n} down to {start}",
        f"{k} counting down from {n} to {start}",
    )


def loop_total(s: Sketch) -> Draft:
    """A sum or product over a range, perhaps of some members only."""
    s.draw_number()
    i, n = s.local(INDEX_NAMES, cast=True), s.count()
    leaves = [i, *s.scalars(0, 2)]
    head, ranges = draw_range(s, i, n)
    key = "product" if s.rng.random() < 0.2 else "sum"
    sign, start, verb = ("*", 1, "multiply") if key == "product" else ("+", 0, "add up")
    e = s.expression(leaves, required=leaves[: s.rng.randint(1, 2)])
    slots, test, where, iff = {"e": e}, "", "", ""
    if s.rng.random() < 0.5:
        slots["filter"] = c = s.condition(leaves, s.rng.randint(1, s.depth), [i])
        test, where, iff = f"if ({to_c(c)}) ", " for which {filter}", "if {filter}, "
    over, again = ranges
    return Draft(
        f"{s.number.c} t_ = {start}; {head} {test}t_ {sign}= {to_c(e)}; return t_;",
        s.number,
        slots,
        nouns=(f"the {key} of {{e_}} over all {over}{where}", f"the {key} of {{e_}} for every {again}{where}"),
        verbs=(f"{verb} {{e_}} for each {again}{where}", f"take the {key} of {{e_}} over {over}{where}"),
        sentences=(
            f"Start with {start}. For each {over}, {iff}{'add' if sign == '+' else 'multiply by'} {{e}}. "
            "Return the outcome.",
            f"Loop over {again}: {iff}{'add {e_} to' if sign == '+' else 'multiply'} a running {key}"
            f"{'' if sign == '+' else ' by {e}'}. The {key} starts at {start}; return it.",
        ),
        names=(f"{key}_range", f"{key}_terms", f"series_{key}", f"{key}_up_to", f"loop_{key}", f"{key}_all"),
    )


def loop_count(s: Sketch) -> Draft:
    """How many members of a range have a property."""
    s.draw_number()
    i, n = s.local(INDEX_NAMES, cast=True), s.count(20)
    leaves = [i, *s.scalars(0, 2)]
    head, (over, again) = draw_range(s, i, n)
    c = s.condition(leaves, required=leaves[: s.rng.randint(1, 2)])
    return Draft(
        f"int32_t t_ = 0; {head} if ({to_c(c)}) t_++; return t_;",
        INT,
        {"c": c},
        nouns=(f"the number of {over} for which {{c}}", f"the count of all {again} such that {{c}}"),
        verbs=(f"count the {over} for which {{c}}", f"count every {again} where {{c}}"),
        sentences=(
            f"How many of the integers {over} satisfy this: {{c}}?",
            f"For each {again}, add one to a counter if {{c}}. Return the counter.",
            f"Count: {over}, only those where {{c}}.",
        ),
        names=("count_range", "count_matching", "how_many", "tally", "count_up_to", "matches_in_range"),
    )


def loop_search(s: Sketch) -> Draft:
    """The first member of a range with a property, or a default."""
    s.draw_number()
    i, n = s.local(INDEX_NAMES, cast=True), s.count(20)
    leaves = [i, *s.scalars(0, 2)]
    start, default = s.rng.choice((0, 1, 1, 2)), s.rng.choice((-1, -1, 0, 99))
    c = s.condition(leaves, required=leaves[: s.rng.randint(1, 2)])
    k = i.text
    down = s.rng.random() < 0.35
    head = (
        f"for (int32_t {k} = {n}; {k} >= {start}; {k}--)"
        if down
        else f"for (int32_t {k} = {start}; {k} <= {n}; {k}++)"
    )
    order, extreme = (f"{n} down to {start}", "largest") if down else (f"{start} up to {n}", "smallest")
    return Draft(
        f"{head} if ({to_c(c)}) return {k}; return {default};",
        INT,
        {"c": c},
        nouns=(
            f"the {extreme} {k} from {start} to {n} for which {{c}}, or {default} if there is none",
            f"the first {k}, going from {order}, such that {{c}} ({default} if none)",
        ),
        verbs=(f"search {k} from {order} and return the first for which {{c}}, or {default} if no such {k} exists",),
        sentences=(
            f"Try {k} from {order}. As soon as {{c}}, return {k}. If that never happens, return {default}.",
            f"Which is the {extreme} {k} between {start} and {n} inclusive where {{c}}? Say {default} if none is.",
        ),
        names=("search_range", "find_first", "smallest_match", "locate", "first_match", "seek", "scan_range"),
    )


def loop_best(s: Sketch) -> Draft:
    """The largest or smallest value of an expression over a range."""
    s.draw_number()
    i, n = s.local(INDEX_NAMES, cast=True), s.count(20)
    leaves = [i, *s.scalars(0, 2)]
    e = s.expression(leaves, required=leaves[: s.rng.randint(1, 2)])
    sign, word, name = s.rng.choice(((">", "largest", "maximum"), ("<", "smallest", "minimum")))
    base = s.constant(0, 50)
    first = s.rng.choice((0, 1, 1, 2))
    c, k = s.number.c, i.text
    return Draft(
        f"{c} b_ = {base.c}; for (int32_t {k} = {first}; {k} <= {n}; {k}++) {{ {c} v_ = {to_c(e)}; "
        f"if (v_ {sign} b_) b_ = v_; }} return b_;",
        s.number,
        {"e": e, "base": base},
        nouns=(
            f"the {word} of {{base}} and all values of {{e_}} for {k} from {first} to {n}",
            f"the {name} of {{base}} and of {{e_}} over {k} = {first}, ..., {n}",
        ),
        verbs=(
            f"find the {word} value that {{e_}} takes for {k} from {first} to {n}, or {{base}} if that is "
            f"{'larger' if sign == '>' else 'smaller'}",
        ),
        sentences=(
            f"Keep a best value, {{base}} at first. For {k} from {first} to {n}, replace it by {{e_}} whenever that "
            "is "
            f"{'larger' if sign == '>' else 'smaller'}. Return the best value.",
        ),
        names=("best_over_range", f"{name}_value", "peak", "extreme_value", f"{word}_term"),
    )


def nested_loop(s: Sketch) -> Draft:
    """A sum or count over pairs."""
    s.draw_number()
    i, j, n = s.local(("i",), cast=True), s.local(("j",), cast=True), s.count(8)
    leaves = [i, j, *s.scalars(0, 1)]
    bound, text = s.rng.choice(((n, f"from 1 to {n}"), ("i", "from 1 to i"), ("i - 1", "from 1 to i - 1")))
    head = f"for (int32_t i = 1; i <= {n}; i++) for (int32_t j = 1; j <= {bound}; j++)"
    if s.rng.random() < 0.5:
        c = s.condition(leaves, max(2, s.depth), [i, j])
        return Draft(
            f"int32_t t_ = 0; {head} if ({to_c(c)}) t_++; return t_;",
            INT,
            {"c": c},
            nouns=(f"the number of pairs (i, j), i from 1 to {n} and j {text}, for which {{c}}",),
            verbs=(f"count the pairs of i from 1 to {n} and j {text} such that {{c}}",),
            sentences=(
                f"For every i from 1 to {n} and, inside that, every j {text}, add one to a counter if {{c}}. Return "
                "it.",
                f"How many pairs (i, j) with i from 1 to {n} and j {text} satisfy this: {{c}}?",
            ),
            names=("count_pairs", "pair_count", "grid_count", "nested_count"),
        )
    e = s.expression(leaves, max(2, s.depth), [i, j])
    return Draft(
        f"{s.number.c} t_ = 0; {head} t_ += {to_c(e)}; return t_;",
        s.number,
        {"e": e},
        nouns=(
            f"the sum of {{e_}} over all i from 1 to {n} and j {text}",
            f"the double sum of {{e_}}, i running from 1 to {n} and j {text}",
        ),
        verbs=(f"add up {{e_}} for each i from 1 to {n} and each j {text}",),
        sentences=(
            f"Two nested loops: i from 1 to {n}, and j {text}. Each round adds {{e}}. Return the total.",
            f"For every i from 1 to {n} and, inside that, every j {text}, add {{e_}} to a total. Return it.",
        ),
        names=("double_sum", "grid_sum", "sum_pairs", "nested_sum", "pair_total"),
    )


def all_in_range(s: Sketch) -> Draft:
    """Whether all, or any, or no members of a range have a property."""
    s.draw_number()
    i, n = s.local(INDEX_NAMES, cast=True), s.count(20)
    leaves = [i, *s.scalars(1, 2)]
    head, (over, again) = draw_range(s, i, n)
    c = s.condition(leaves, required=leaves[:2])
    kind = s.rng.choice(("any", "all", "no"))
    test = f"if ({to_c(c)})" if kind != "all" else f"if (!({to_c(c)}))"
    found, end = (1, 0) if kind == "any" else (0, 1)
    said = {"any": "there is some", "all": "it holds for every", "no": "there is no"}[kind]
    link = "that" if kind == "all" else "such that"
    return Draft(
        f"{head} {test} return {found}; return {end};",
        BOOL,
        {"c": c},
        nouns=(f"whether {said} {over} {link} {{c}}",),
        verbs=(f"check whether {said} {again} {link} {{c}}", f"return true if {said} {over} {link} {{c}}, else false"),
        sentences=(
            f"Is it true that, for {'every' if kind == 'all' else 'some' if kind == 'any' else 'no'} {over}, {{c}}?",
            f"Go through {again}. "
            + {
                "any": "Return true at the first for which {c}; false if there is none.",
                "all": "Return false at the first that fails this test: {c}. Else return true.",
                "no": "Return false at the first for which {c}; true if there is none.",
            }[kind],
        ),
        names=(f"{kind}_in_range", "range_test", "exists", "check_range", f"{kind}_match"),
    )
