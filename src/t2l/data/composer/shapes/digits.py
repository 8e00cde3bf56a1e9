"""Shapes that take a number apart: its digits, its bits, repeated division."""

from t2l.data.composer.numbers import INT, LONG, UNSIGNED, UNSIGNED_LONG
from t2l.data.composer.sketch import Draft, Sketch
from t2l.data.composer.tree import to_c

_NO_DIGITS = "0 has no digits."
_SUBJECTS = ("n", "x", "num", "value", "k", "number", "m", "w")


def digits(s: Sketch) -> Draft:
    """A fold over the digits of a number in some base."""
    s.number = s.rng.choice((INT, INT, LONG, UNSIGNED))
    n, d = s.scalar(s.fresh(_SUBJECTS), low=0, high=10**9), s.local(("d", "e", "c"))
    leaves = [d, *s.scalars(0, 1)]
    base = s.rng.choice((10, 10, 10, 10, 8, 16, 5, 3, 7))
    each = "decimal digit" if base == 10 else f"base-{base} digit"
    s.limit = base - 1
    c = s.condition(leaves, s.rng.randint(1, s.depth), [d]) if s.rng.random() < 0.6 else None
    e = s.expression(leaves, s.small() if c else None, [d])
    kind, start, sign, verb = s.rng.choice(
        (("sum", 0, "+", "add {e_} to"), ("sum", 0, "+", "add {e_} to"), ("product", 1, "*", "multiply {e_} into"))
    )
    slots = {"n": n, "e": e} | ({"filter": c} if c else {})
    test, where = (f"if ({to_c(c)}) ", " for which {filter}") if c else ("", "")
    t, x, v = s.number.c, n.text, d.text
    return Draft(
        f"{t} t_ = {start}; for ({t} r_ = {x}; r_ > 0; r_ /= {base}) {{ {t} {v} = r_ % {base}; {test}t_ {sign}= "
        f"{to_c(e)}; }} return t_;",
        s.number,
        slots,
        nouns=(
            f"the {kind} of {{e_}} over the {each}s {v} of {x}{where}",
            f"the {kind} of {{e_}} for every {each} {v} of {x}{where}",
        ),
        verbs=(f"go through the {each}s {v} of {x} and take the {kind} of {{e_}}{where}",),
        sentences=(
            f"Take {x} apart into {each}s {v}, the last one first. For each{where}, {verb} a result that starts at "
            f"{start}. Return it.",
            f"For each {each} {v} of {x}{where}, {verb} the running {kind}, which starts at {start}. What is it in "
            "the end?",
        ),
        notes=_NO_DIGITS,
        names=(f"digit_{kind}", "digits", "fold_digits", "digit_score", f"{kind}_of_digits", "digital"),
    )


def digit_count(s: Sketch) -> Draft:
    """How many digits have a property, or whether one has."""
    s.number = s.rng.choice((INT, LONG, UNSIGNED))
    n, d = s.scalar(s.fresh(_SUBJECTS), low=0, high=10**9), s.local(("d", "c"))
    leaves = [d, *s.scalars(0, 1)]
    base = s.rng.choice((10, 10, 10, 8, 16, 4, 6))
    each = "decimal digit" if base == 10 else f"base-{base} digit"
    s.limit = base - 1
    c = s.condition(leaves, required=[d])
    t, x, v = s.number.c, n.text, d.text
    return Draft(
        f"int32_t t_ = 0; for ({t} r_ = {x}; r_ > 0; r_ /= {base}) {{ {t} {v} = r_ % {base}; if ({to_c(c)}) t_++; }} "
        "return t_;",
        INT,
        {"n": n, "c": c},
        nouns=(f"the number of {each}s {v} of {x} for which {{c}}",),
        verbs=(f"count the {each}s {v} of {x} for which {{c}}",),
        sentences=(
            f"How many {each}s {v} of {x} satisfy this: {{c}}?",
            f"Look at each {each} {v} of {x} and add one to a counter if {{c}}. Return the counter.",
        ),
        notes=_NO_DIGITS,
        names=("count_digits", "digit_count", "matching_digits", "digits_where"),
    )


def bits(s: Sketch) -> Draft:
    """A sum over the positions of the bits that are set, or clear."""
    s.number = s.rng.choice((UNSIGNED, UNSIGNED, INT, UNSIGNED_LONG))
    n, i = s.scalar(s.fresh(_SUBJECTS)), s.local(("i", "k", "j", "pos"), cast=True)
    leaves = [i, *s.scalars(0, 1)]
    state = s.rng.choice(("set", "set", "clear"))
    width = s.number.bits if state == "set" else s.rng.choice((8, 16, 32))
    width = s.rng.choice((8, 16, width, width))
    e = s.expression(leaves, required=[i])
    c = s.condition(leaves, 1, [i]) if s.rng.random() < 0.4 else None
    slots = {"n": n, "e": e} | ({"filter": c} if c else {})
    test, where = (f" && {to_c(c, 2)}", " and for which {filter}") if c else ("", "")
    x, k = n.c, i.text
    return Draft(
        f"{s.number.c} t_ = 0; for (int32_t {k} = 0; {k} < {width}; {k}++) if ((({x} >> {k}) & 1) == "
        f"{int(state == 'set')}{test}) t_ += {to_c(e)}; return t_;",
        s.number,
        slots,
        nouns=(
            f"the sum of {{e_}} over all positions {k} from 0 to {width - 1} whose bit in {n.text} is {state}{where}",
        ),
        verbs=(f"add up {{e_}} for every {k} from 0 to {width - 1} where bit {k} of {n.text} is {state}{where}",),
        sentences=(
            f"For each bit position {k} of {n.text}, 0 to {width - 1}, whose bit is {state}{where}, add {{e_}} to a "
            "total. "
            "Return the total.",
            f"Scan the low {width} bits of {n.text}, {k} being the position. Where the bit is {state}{where}, add "
            f"{{e}}. "
            "What is the total?",
        ),
        names=("bit_sum", "sum_bits", "bit_positions", "weigh_bits", "bit_score", "position_sum"),
    )


def shrink(s: Sketch) -> Draft:
    """How many steps, or what total, until repeated division takes a number below a bound."""
    s.number = s.rng.choice((INT, INT, LONG, UNSIGNED))
    x = s.scalar(s.fresh(_SUBJECTS), low=0, high=10**6)
    divisor, bound = s.rng.choice((2, 2, 2, 3, 4, 5, 10)), s.rng.choice((0, 0, 1, 1, 2, 5, 10, 100))
    v = s.local(("v", "y", "t", "r", "cur"))
    e = s.expression([v, *s.scalars(0, 1)], required=[v])
    t, name = s.number.c, v.text
    return Draft(
        f"{t} t_ = 0; {t} {name} = {x.c}; while ({name} > {bound}) {{ t_ += {to_c(e)}; {name} /= {divisor}; }} "
        "return t_;",
        s.number,
        {"x": x, "e": e},
        nouns=(
            f"the sum of {{e_}} over {name} = {x.text}, {x.text} / {divisor}, and so on (integer division by "
            f"{divisor} "
            f"each time), as long as {name} is above {bound}",
        ),
        verbs=(
            f"start with {name} = {x.text} and, while {name} is above {bound}, add {{e_}} to a total that starts "
            f"at 0, then divide {name} by {divisor}, dropping any fraction; return the total",
        ),
        sentences=(
            f"Let {name} be {x.text}. As long as {name} exceeds {bound}, add {{e_}} to a sum and replace {name} by "
            f"{name} / "
            f"{divisor}. Return the sum, which starts at 0.",
            f"While {name} > {bound}: total += {{e_}}, then {name} becomes {name} divided by {divisor}, rounded down. "
            f"Initially {name} is {x.text} and total is 0. Return total.",
        ),
        names=("shrink_sum", "repeated_division", "halving_sum", "reduce_down", "log_like", "cascade"),
    )


def walk(s: Sketch) -> Draft:
    """Steps of a conditional rule until a number is reached, at most so many."""
    s.number = s.rng.choice((INT, INT, LONG, UNSIGNED))
    start, x = s.scalar(s.fresh(("n", "start", "seed", "m", "k"))), s.local(("x", "v", "y", "t", "cur"))
    leaves = [x, *s.scalars(0, 1)]
    goal, most = s.rng.choice((0, 1, 1, 2, 10)), s.rng.choice((10, 20, 50, 100))
    c = s.condition(leaves, s.rng.randint(1, s.depth), [x])
    e, f = s.expression(leaves, max(1, s.small()), [x]), s.expression(leaves, max(1, s.small()), [x])
    counting = s.rng.random() < 0.5
    v = x.text
    result = "the number of rules applied" if counting else f"the last {v}"
    return Draft(
        f"{s.number.c} {v} = {start.c}; int32_t k_ = 0; while ({v} != {goal} && k_ < {most}) {{ if ({to_c(c)}) {v} = "
        f"{to_c(e)}; else {v} = {to_c(f)}; k_++; }} return {'k_' if counting else v};",
        INT if counting else s.number,
        {"start": start, "c": c, "e": e, "f": f},
        sentences=(
            f"Begin with {v} = {start.text}. Until {v} is {goal}, but at most {most} times, replace {v} by {{e_}} "
            f"if {{c}}, "
            f"and by {{f_}} otherwise. Return {result}.",
            f"Rule for {v}: if {{c}}, it becomes {{e}}; if not, it becomes {{f}}. Starting from {start.text}, apply "
            "the rule "
            f"as long as {v} is not {goal}, {most} times at most. Return {result}.",
            f"While {v} != {goal} (no more than {most} rounds): when {{c}}, set {v} to {{e}}, else set {v} to "
            f"{{f}}. {v} starts "
            f"as {start.text}. What is {result}?",
        ),
        names=("walk", "collatz_like", "orbit", "steps_to_goal", "chain_length", "trajectory", "hop"),
    )
