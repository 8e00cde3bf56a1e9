"""Shapes without a loop: choices, chains of them, tables, intervals, straight-line steps."""

from t2l.data.composer.numbers import INT
from t2l.data.composer.sketch import Draft, Sketch
from t2l.data.composer.tree import Node, to_c


def choice(s: Sketch) -> Draft:
    """Two values and a condition."""
    s.draw_number()
    leaves = s.scalars(1, 3)
    c = s.condition(leaves, max(1, s.depth - 1))
    e = s.another(leaves, s.small())
    o = s.another(leaves, s.small(), e)
    return Draft(
        f"if ({to_c(c)}) return {to_c(e)}; return {to_c(o)};",
        s.number,
        {"c": c, "e": e, "o": o},
        nouns=("{e_} if {c}, otherwise {o}", "{e_} when {c}, and {o_} in all other cases"),
        verbs=("return {e_} if {c}, and {o} otherwise", "pick {e_} when {c}, or else {o}"),
        sentences=(
            "If {c}, return {e}; otherwise return {o}.",
            "When {c}, the answer is {e}. In any other case it is {o}.",
            "Check whether {c}. If so, return {e}. If not, return {o}.",
            "Return {o} unless {c}; then return {e}.",
        ),
        names=("choose", "pick", "select_value", "branch", "decide", "either_or", "switch_over"),
        plain=True,
    )


def ladder(s: Sketch) -> Draft:
    """If, else if, …, else."""
    s.draw_number()
    leaves, count = s.scalars(1, 3), s.rng.randint(2, 2 + (s.depth > 1))
    slots: dict[str, Node] = {}
    for index in range(count):
        slots[f"c{index}"] = s.condition(leaves, s.rng.randint(1, max(1, s.depth - 1)))
        slots[f"e{index}"] = s.another(leaves, s.small(), *slots.values())
    slots["o"] = s.another(leaves, s.small(), slots[f"e{count - 1}"])
    tests = "".join(f"if ({to_c(slots[f'c{k}'])}) return {to_c(slots[f'e{k}'])}; " for k in range(count))
    rest = range(1, count)
    first = "If {c0}, return {e0}; "
    return Draft(
        f"{tests}return {to_c(slots['o'])};",
        s.number,
        slots,
        sentences=(
            first + "".join(f"otherwise, if {{c{k}}}, return {{e{k}}}; " for k in rest) + "otherwise return {o}.",
            first.replace("; ", ". ")
            + "".join(f"Else if {{c{k}}}, return {{e{k}}}. " for k in rest)
            + "Else return {o}.",
            "Take the first case that applies: "
            + "".join(f"{{e{k}_}} if {{c{k}}}; " for k in range(count))
            + "if none does, {o}.",
            "First check whether {c0}: then the result is {e0}. "
            + "".join(f"Failing that, check whether {{c{k}}}: then it is {{e{k}}}. " for k in rest)
            + "Failing that too, it is {o}.",
            "Cases in order: " + "".join(f"({k + 1}) {{c{k}}}: {{e{k}}}; " for k in range(count)) + "(else) {o}.",
        ),
        names=("classify", "ladder", "piecewise", "tier", "grade", "resolve", "rate", "bracket_of"),
        plain=True,
    )


def nested(s: Sketch) -> Draft:
    """A choice inside a choice."""
    s.draw_number()
    leaves = s.scalars(1, 3)
    slots = {"c": s.condition(leaves, max(1, s.depth - 1)), "d": s.condition(leaves, 1, ())}
    for key in "efo":
        slots[key] = s.another(leaves, s.small(), *slots.values())
    c, d, e, f, o = (to_c(node) for node in slots.values())
    return Draft(
        f"if ({c}) {{ if ({d}) return {e}; return {f}; }} return {o};",
        s.number,
        slots,
        sentences=(
            "If {c}, look further: return {e} if {d}, and {f} if not. Otherwise return {o}.",
            "Unless {c}, return {o}. If it is so, return {e} when {d}, else {f}.",
            "When {c}, the result is {e} if {d} and {f_} if not; when that first test fails, it is {o}.",
            "Two tests. The outer one: {c}. If it fails, return {o}. The inner one: {d}. If it holds, return {e}, "
            "else {f}.",
            "Return {o} if the test `{c}` fails. If it passes, return {e} or {f_}, depending on whether {d} or not.",
        ),
        names=("nested_choice", "decide_twice", "two_level", "judge", "inspect", "route"),
        plain=True,
    )


def table(s: Sketch) -> Draft:
    """A switch over small integers: to constants, or to expressions of other arguments."""
    s.draw_number(integer=True)
    key = s.scalar(s.fresh(("code", "op", "k", "kind", "choice", "mode", "key")))
    leaves = s.scalars(0, 2)
    count, start = s.rng.randint(2, 3 + min(3, s.depth)), s.rng.choice((0, 1, 1, 2, 5, 10))
    step = s.rng.choice((1, 1, 1, 2, 3))
    codes = [start + step * index for index in range(count)]
    slots = {f"e{k}": s.constant(0, 200) for k in range(count)}
    if leaves:
        slots = {slot: s.another(leaves, s.small()) for slot in slots}
    slots["o"] = s.expression(leaves, 0) if leaves and s.rng.random() < 0.5 else s.literal(s.rng.choice((0, 1, 99)))
    cases = "".join(f"case {code}: return {to_c(slots[f'e{k}'])}; " for k, code in enumerate(codes))
    each = list(enumerate(codes))
    return Draft(
        f"switch ({key.c}) {{ {cases}}} return {to_c(slots['o'])};",
        s.number,
        slots | {"key": key},
        sentences=(
            "Switch on {key}: " + "".join(f"for {code} return {{e{k}}}; " for k, code in each) + "by default {o}.",
            "".join(f"If {{key}} is {code}, return {{e{k}}}. " for k, code in each)
            + "For any other {key} return {o}.",
            "Depending on {key}, return "
            + "".join(f"{{e{k}_}} ({code}), " for k, code in each)
            + "or {o_} (anything else).",
            "Map {key} as follows: " + "".join(f"{code} -> {{e{k}}}; " for k, code in each) + "anything else -> {o}.",
        ),
        verbs=(
            "look {key} up and return "
            + "".join(f"{{e{k}_}} for {code}, " for k, code in each)
            + "or {o_} for all others",
        ),
        names=("lookup", "dispatch", "translate", "encode", "decode", "by_code", "apply_op", "map_code"),
        plain=True,
    )


def buckets(s: Sketch) -> Draft:
    """Which interval a value lies in."""
    s.draw_number()
    e = s.expression(s.scalars(1, 2), max(0, s.depth - 1))
    count = s.rng.randint(2, 5)
    bounds = [s.literal(bound) for bound in sorted(s.rng.sample(range(1, 120), count))]
    results = s.rng.sample(range(0, 30), count + 1) if s.rng.random() < 0.5 else list(range(count + 1))
    strict = s.rng.random() < 0.5
    sign, word, other = ("<", "below", "at least") if strict else ("<=", "at most", "above")
    tests = "".join(
        f"if (t_ {sign} {bound.c}) return {result}; " for bound, result in zip(bounds, results, strict=False)
    )
    pairs = [(bound.text, result) for bound, result in zip(bounds, results, strict=False)]
    listed = ", ".join(f"{result} if it is {word} {bound}" for bound, result in pairs)
    return Draft(
        f"{s.number.c} t_ = {to_c(e)}; {tests}return {results[-1]};",
        INT,
        {"e": e},
        sentences=(
            f"Look at {{e}}. Return the first that fits: {listed}, else {results[-1]}.",
            "Let t be {e}. "
            + " ".join(f"If t is {word} {bound}, return {result}." for bound, result in pairs)
            + f" If t is {other} {pairs[-1][0]}, return {results[-1]}.",
            "Grade {e}: "
            + "; ".join(f"{result} up to {bound}" for bound, result in pairs)
            + f"; {results[-1]} beyond. Each bound itself belongs to the {'upper' if strict else 'lower'} grade.",
        ),
        verbs=(
            "find the first threshold among " + ", ".join(bound for bound, _ in pairs) + f" that {{e_}} is {word}, "
            "and return " + ", ".join(str(result) for _, result in pairs) + f" respectively, or {results[-1]} if "
            "there is none",
        ),
        names=("bucket", "level", "band", "grade_of", "category", "rank_of", "bin_index"),
        plain=True,
    )


def steps(s: Sketch) -> Draft:
    """Straight-line code that updates two variables."""
    s.draw_number()
    leaves = s.scalars(1, 3)
    first, second = s.local(("t", "p", "r", "total", "u")), s.local(("q", "v", "w", "rest", "h"))
    slots = {"e": s.expression(leaves, s.rng.randint(1, s.depth), ()), "f": s.expression([*leaves, first], 1, [first])}
    c, t = s.number.c, (first.text, second.text)
    body = f"{c} {t[0]} = {to_c(slots['e'])}; {c} {t[1]} = {to_c(slots['f'])}; "
    lines = [f"set {t[0]} to {{e}}", f"set {t[1]} to {{f}}"]
    for index in range(s.rng.randint(1, s.depth)):
        target, other = (first, second) if s.rng.random() < 0.5 else (second, first)
        key = f"g{index}"
        slots[key] = s.expression([other, *leaves], s.small(), [other])
        sign, words = s.rng.choice((("+", "add {} to {}"), ("-", "subtract {} from {}"), ("*", "multiply {1} by {0}")))
        update, line = f"{target.c} {sign}= {to_c(slots[key])};", words.format(f"{{{key}_}}", target.text)
        if s.rng.random() < 0.4:
            slots[f"c{index}"] = s.condition([first, second, *leaves], 1, [first])
            update, line = f"if ({to_c(slots[f'c{index}'])}) {update}", f"if {{c{index}}}, {line}"
        body, lines = f"{body}{update} ", [*lines, line]
    result = s.expression([first, second], 1)
    slots["r"] = result
    capital = [line[0].upper() + line[1:] for line in lines]
    return Draft(
        f"{body}return {to_c(result)};",
        s.number,
        slots,
        sentences=(
            f"First {'; then '.join(lines)}. Return {{r}}.",
            ". ".join(capital) + ". The result is {r}.",
            " ".join(f"{index}. {line}." for index, line in enumerate(capital, 1)) + " Finally, return {r}.",
            f"Do this in order: {'; '.join(lines)}; return {{r}}.",
            f"{capital[0]}. Next, {'. Next, '.join(lines[1:])}. At the end return {{r}}.",
        ),
        names=("process", "run_steps", "procedure", "transform", "derive", "work_out", "pipeline"),
    )
