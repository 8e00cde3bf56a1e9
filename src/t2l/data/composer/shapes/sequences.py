"""Shapes that read an array in order: neighbours, runs, states, two arrays at once, every two elements."""

from t2l.data.composer.numbers import BOOL, INT
from t2l.data.composer.shapes.folds import draw_walk
from t2l.data.composer.sketch import INDEX_NAMES, Draft, Sketch
from t2l.data.composer.tree import to_c


def pairs(s: Sketch) -> Draft:
    """Something about each pair of neighbours."""
    s.draw_number()
    a, n = s.array(number=s.element_number())
    x, y, i = s.local(("x", "p", "u", "left")), s.local(("y", "q", "v", "right")), s.local(INDEX_NAMES)
    leaves = [x, y, *s.scalars(0, 1)]
    k, t = i.text, s.number.c
    load = f"for (int32_t {k} = 0; {k} + 1 < {n}; {k}++) {{ {t} {x.text} = {a}[{k}], {y.text} = {a}[{k} + 1]; "
    words = {"a": a, "n": n, "x": x.text, "y": y.text}
    kind = s.rng.choice(("sum", "count", "test"))
    where = "each pair of neighbours {x}, {y} ({x} before {y})"
    if kind == "sum":
        e = s.expression(leaves, required=[x, y])
        body, slots, returns = f"{t} t_ = 0; {load}t_ += {to_c(e)}; }} return t_;", {"e": e}, s.number
        nouns: tuple[str, ...] = (f"the sum of {{e_}} over {where} in the array {{a}} of length {{n}}",)
        verbs: tuple[str, ...] = (f"add up {{e_}} for {where} among the {{n}} elements of {{a}}",)
        sentences: tuple[str, ...] = (
            f"Walk along {{a}}, which has {{n}} elements. For {where}, add {{e_}} to a total. Return the total.",
        )
    elif kind == "count":
        c = s.condition(leaves, required=[x, y])
        body, slots, returns = f"int32_t t_ = 0; {load}if ({to_c(c)}) t_++; }} return t_;", {"c": c}, INT
        nouns = ("the number of neighbours {x}, {y} ({x} first) in the array {a} of length {n} such that {c}",)
        verbs = ("count the adjacent pairs {x}, {y} among the {n} elements of {a} for which {c}",)
        sentences = ("How often does an element {x} of {a} (length {n}) have a next element {y} such that {c}?",)
    else:
        c = s.condition(leaves, required=[x, y])
        body, slots, returns = f"{load}if (!({to_c(c)})) return 0; }} return 1;", {"c": c}, BOOL
        nouns = ("whether, for all neighbours {x}, {y} in the array {a} of length {n} ({x} first), {c}",)
        verbs = (
            "check, for each element {x} of {a} and the element {y} right after it ({n} elements in all), that {c}",
        )
        sentences = ("Is it true for every adjacent pair {x}, {y} of the {n} elements of {a} that {c}?",)
    return Draft(
        body,
        returns,
        slots,
        nouns,
        verbs,
        sentences,
        words,
        names=("adjacent", "neighbours", "pairwise", "consecutive", "adjacent_" + kind, "steps_between"),
    )


def two_arrays(s: Sketch) -> Draft:
    """Something about the elements of two arrays at the same index."""
    s.draw_number()
    a, n = s.array()
    b, _ = s.array(length=n)
    x, y, i = s.local(("x", "u", "p")), s.local(("y", "v", "q")), s.local(INDEX_NAMES, cast=True)
    leaves = [x, y, *s.scalars(0, 1)]
    k, t = i.text, s.number.c
    load = f"for (int32_t {k} = 0; {k} < {n}; {k}++) {{ {t} {x.text} = {a}[{k}], {y.text} = {b}[{k}]; "
    words = {"a": a, "b": b, "n": n, "x": x.text, "y": y.text}
    both = "{x} of {a} and {y} of {b} at the same index"
    if s.rng.random() < 0.55:
        test, where, slots = "", "", {}
        if s.rng.random() < 0.4:
            slots["filter"] = s.condition(leaves, 1, [x, y])
            test, where = f"if ({to_c(slots['filter'])}) ", " for which {filter}"
        slots["e"] = e = s.expression(leaves, required=[x, y])
        return Draft(
            f"{t} t_ = 0; {load}{test}t_ += {to_c(e)}; }} return t_;",
            s.number,
            slots,
            nouns=(f"the sum of {{e_}} over all elements {both} ({{n}} each){where}",),
            verbs=(
                f"walk along the arrays {{a}} and {{b}}, {{n}} elements each, and add up {{e_}} over the elements "
                f"{both}{where}",
            ),
            sentences=(
                f"Both {{a}} and {{b}} have {{n}} elements. For all {both}{where}, add {{e_}} to a total. Return "
                "the total.",
                f"Pair the {{n}} elements {{x}} of {{a}} with the {{n}} elements {{y}} of {{b}}, index by index. "
                "What is the "
                f"sum of {{e_}} over the pairs{where}?",
            ),
            words=words,
            names=("dot", "pair_sum", "combine_arrays", "zip_sum", "inner", "cross_total", "weighted_sum"),
        )
    c = s.condition(leaves, required=[x, y])
    return Draft(
        f"int32_t t_ = 0; {load}if ({to_c(c)}) t_++; }} return t_;",
        INT,
        {"c": c},
        nouns=("the number of indices at which the elements {x} of {a} and {y} of {b} ({n} each) are such that {c}",),
        verbs=(f"count the elements {both} for which {{c}}; there are {{n}} of each",),
        sentences=(
            f"How many elements {both}, {{n}} in each array, satisfy this: {{c}}?",
            f"Compare {{a}} and {{b}}, {{n}} elements each. For {both}, add one to a counter if {{c}}. Return the "
            "counter.",
        ),
        words=words,
        names=("count_pairs", "compare_arrays", "agreements", "matches", "zip_count", "mismatches"),
    )


def run(s: Sketch) -> Draft:
    """The longest run of elements with a property, or how many runs there are."""
    s.draw_number()
    load, x, _, _, words = draw_walk(s)
    c = s.condition([x, *s.scalars(0, 1)], required=[x])
    if s.rng.random() < 0.6:
        step = f"if ({to_c(c)}) {{ r_++; if (r_ > b_) b_ = r_; }} else r_ = 0;"
        what = "the length of the longest run of consecutive elements"
    else:
        step = f"if ({to_c(c)}) {{ if (r_ == 0) b_++; r_ = 1; }} else r_ = 0;"
        what = "the number of unbroken runs of consecutive elements"
    return Draft(
        f"int32_t r_ = 0, b_ = 0; {load}{step} }} return b_;",
        INT,
        {"c": c},
        nouns=(f"{what} {{x}} {{in}} for which {{c}}", f"{what} {{x}} {{in}} such that {{c}}"),
        verbs=(f"go through {{of}} and find {what} {{x}} for which {{c}}",),
        sentences=(
            f"An element {{x}} {{in}} counts as good if {{c}}. Return {what} that are good.",
            f"What is {what} {{x}} {{in}} with this property: {{c}}?",
        ),
        words=words,
        names=("longest_run", "streak", "best_streak", "runs", "longest_stretch", "count_runs"),
    )


def machine(s: Sketch) -> Draft:
    """A small state machine over an array: which state it ends in, or how often it changed."""
    s.draw_number()
    load, x, _, _, words = draw_walk(s)
    leaves, count = [x, *s.scalars(0, 1)], s.rng.randint(2, 3)
    slots, cases, rules = {}, "", []
    for state in range(count):
        slots[f"c{state}"] = c = s.condition(leaves, s.rng.randint(1, max(1, s.depth - 1)), [x])
        target = s.rng.choice([other for other in range(count) if other != state])
        cases += f"{'else ' if state else ''}if (s_ == {state}) {{ if ({to_c(c)}) {{ s_ = {target}; k_++; }} }} "
        rules.append(f"from state {state} to state {target} if {{c{state}}}")
    counting = s.rng.random() < 0.5
    result = "the number of changes" if counting else "the final state"
    listed = "; ".join(rules)
    return Draft(
        f"int32_t s_ = 0, k_ = 0; {load}{cases}}} return {'k_' if counting else 's_'};",
        INT,
        slots,
        sentences=(
            f"A machine begins in state 0 and reads {{of}} one by one. On element {{x}} it goes {listed}; else it "
            "stays. "
            f"Return {result}.",
            f"State machine over the {{n}} elements {{x}} of {{a}}, starting in state 0, one change at most for "
            "each element: "
            f"{listed}. What is {result}?",
            f"Set a state to 0. For each {{x}} {{in}}, change the state at most once: {listed}. Return {result}.",
        ),
        words=words,
        names=("machine", "automaton", "run_states", "state_after", "fsm", "scan_states", "transitions"),
    )


def chain(s: Sketch) -> Draft:
    """A value that each element changes, as in a hash or Horner's rule."""
    s.draw_number()
    load, x, i, _, words = draw_walk(s)
    t = s.local(("t", "h", "r", "acc"))
    arguments = s.scalars(0, 1)
    start = s.constant(0, 50)
    e = s.expression([t, x, *arguments], max(s.depth, 2), [t, x])
    c = s.condition([x, t, *arguments], 1, [x]) if s.rng.random() < 0.3 else None
    slots = {"start": start, "e": e} | ({"filter": c} if c else {})
    test, where = (f"if ({to_c(c)}) ", " for which, at that point, {filter}") if c else ("", "")
    name = t.text
    return Draft(
        f"{s.number.c} {name} = {start.c}; {load}{test}{name} = {to_c(e)}; }} return {name};",
        s.number,
        slots,
        nouns=(
            f"the final {name} when {name} starts as {{start}} and each element {{x}} {{in}}{where} replaces it by "
            f"{{e}}",
        ),
        verbs=(
            f"start with {name} = {{start}}, replace {name} by {{e_}} for each element {{x}} {{in}}{where}, and "
            f"return {name}",
        ),
        sentences=(
            f"Set {name} to {{start}}. For each element {{x}} {{in}}{where}, set {name} to {{e}}. Return {name}.",
            f"Fold {{a}} ({{n}} elements) from the left: {name} is {{start}} at first, and for every element "
            f"{{x}}{where} it "
            "becomes {e}. The result is the last value.",
            f"Reading {{of}} in order, update {name} to {{e_}} on each element {{x}}{where}. {name} starts at "
            f"{{start}}. "
            "What is it in the end?",
        ),
        words=words,
        names=("hash", "fold_left", "horner", "mix_all", "rolling", "digest", "checksum", "chain_all"),
    )


def all_pairs(s: Sketch) -> Draft:
    """Something about every two elements."""
    s.draw_number()
    a, n = s.array(number=s.element_number())
    x, y = s.local(("x", "p", "u")), s.local(("y", "q", "v"))
    leaves, t = [x, y, *s.scalars(0, 1)], s.number.c
    head = (
        f"for (int32_t i_ = 0; i_ < {n}; i_++) for (int32_t j_ = i_ + 1; j_ < {n}; j_++) {{ {t} {x.text} = {a}[i_], "
        f"{y.text} = {a}[j_]; "
    )
    words = {"a": a, "n": n, "x": x.text, "y": y.text}
    c = s.condition(leaves, max(1, s.depth - 1), [x, y])
    if s.rng.random() < 0.6:
        return Draft(
            f"int32_t t_ = 0; {head}if ({to_c(c)}) t_++; }} return t_;",
            INT,
            {"c": c},
            nouns=(
                "the number of pairs {x}, {y} of elements of {a} (length {n}), {x} anywhere before {y}, for which {c}",
            ),
            verbs=(
                "count the pairs of two elements of the {n}-element array {a}, the earlier {x} and the later {y}, "
                "such that {c}",
            ),
            sentences=(
                "How many ways are there to pick {x} and a later {y} from the {n} elements of {a} such that {c}?",
            ),
            words=words,
            names=("count_pairs", "pairs_where", "inversions", "pair_tally", "combos"),
        )
    return Draft(
        f"{head}if ({to_c(c)}) return 1; }} return 0;",
        BOOL,
        {"c": c},
        nouns=("whether the array {a} of length {n} has an element {x} and a later one {y} such that {c}",),
        verbs=(
            "check if there are an element {x} and, anywhere after it, an element {y} among the {n} of {a} such "
            "that {c}",
        ),
        sentences=("Are there two of the {n} elements of {a}, {x} first and {y} somewhere later, such that {c}?",),
        words=words,
        names=("has_pair", "pair_exists", "any_pair", "two_such", "find_pair"),
    )
