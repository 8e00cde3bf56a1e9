"""Shapes that read an array: totals, counts, extremes, searches."""

from t2l.data.composer.numbers import BOOL, INT
from t2l.data.composer.sketch import ELEMENT_NAMES, INDEX_NAMES, Draft, Sketch
from t2l.data.composer.tree import Node, to_c


def draw_walk(s: Sketch, least: int = 0) -> tuple[str, Node, Node, str, dict[str, str]]:
    """An array with its C loop up to the element, the element, the index and words for the array."""
    a, n = s.array(least=least, number=s.element_number())
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES, cast=True)
    load = f"for (int32_t {i.text} = 0; {i.text} < {n}; {i.text}++) {{ {s.number.c} {x.text} = {a}[{i.text}]; "
    words = {"a": a, "n": n, "x": x.text, "i": i.text}
    words["of"] = s.rng.choice(
        (f"the array {a} of length {n}", f"the {n} elements of {a}", f"{a}, which has {n} elements,")
    )
    words["in"] = s.rng.choice(
        (f"in the array {a} of length {n}", f"among the {n} elements of {a}", f"of {a}[0..{n}-1]")
    )
    return load, x, i, n, words


def _leaves(s: Sketch, x: Node, i: Node) -> list[Node]:
    """The element, and perhaps its index and other arguments."""
    return [x, *([i] if s.rng.random() < 0.25 else []), *s.scalars(0, 1 + (s.depth > 2))]


def _indexed(slots: dict[str, Node], words: dict[str, str]) -> str:
    """Where a phrase mentions the index, what the index is."""
    used = any(words["i"] in node.names() for node in slots.values())
    return f" at index {words['i']} (from 0)" if used else ""


def fold(s: Sketch) -> Draft:
    """A sum, product or bitwise total of an expression over an array, perhaps of some elements only."""
    s.draw_number()
    load, x, i, _, words = draw_walk(s)
    leaves = _leaves(s, x, i)
    kinds = [("sum", "+", 0), ("sum", "+", 0), ("sum", "+", 0), ("product", "*", 1)]
    if not s.number.is_float:
        kinds += [("bitwise xor", "^", 0), ("bitwise or", "|", 0)]
    kind, sign, start = s.rng.choice(kinds)
    slots, test, where = {}, "", ""
    if s.rng.random() < 0.5:
        slots["filter"] = s.condition(leaves, s.rng.randint(1, s.depth), [x])
        test, where = f"if ({to_c(slots['filter'])}) ", " for which {filter}"
    slots["e"] = s.expression(leaves, s.small() if where else max(1, s.small()), [x])
    words |= {"at": _indexed(slots, words)}
    return Draft(
        f"{s.number.c} t_ = {start}; {load}{test}t_ {sign}= {to_c(slots['e'])}; }} return t_;",
        s.number,
        slots,
        nouns=(
            f"the {kind} of {{e_}} over every element {{x}}{{at}} {{in}}{where}",
            f"the {kind} of {{e_}} for all elements {{x}}{{at}} {{in}}{where}",
        ),
        verbs=(
            f"take the {kind} of {{e_}} over each element {{x}}{{at}} {{in}}{where}",
            f"go through the {{n}} elements {{x}}{{at}} of {{a}} and form the {kind} of {{e_}} over "
            f"those{where or ' all'}",
        ),
        sentences=(
            f"Start a {kind} at {start}. For each element {{x}}{{at}} {{in}}{where}, combine it with {{e_}}. Return "
            f"the {kind}.",
            f"{{n}} numbers stand in {{a}}. What is the {kind} of {{e_}} over all {{x}}{{at}} in it{where}?",
        ),
        words=words,
        names=(
            f"{kind.split()[-1]}_of",
            "fold",
            f"array_{kind.split()[-1]}",
            "accumulate",
            "total_by",
            "reduce",
            "weighted",
        ),
    )


def fold_count(s: Sketch) -> Draft:
    """How many elements have a property; or whether any, all or none has."""
    s.draw_number()
    load, x, i, _, words = draw_walk(s)
    leaves = _leaves(s, x, i)
    c = s.condition(leaves, required=leaves[:1])
    words |= {"at": _indexed({"c": c}, words)}
    if s.rng.random() < 0.6:
        return Draft(
            f"int32_t t_ = 0; {load}if ({to_c(c)}) t_++; }} return t_;",
            INT,
            {"c": c},
            nouns=(
                "the number of elements {x}{at} {in} for which {c}",
                "the count of those {x}{at} {in} such that {c}",
            ),
            verbs=("count the elements {x}{at} {in} for which {c}", "count all {x}{at} {in} where {c}"),
            sentences=(
                "How many elements {x}{at} {in} satisfy this: {c}?",
                "For each element {x}{at} {in}, add one to a counter if {c}. Return the counter.",
            ),
            words=words,
            names=("count_where", "count_if", "how_many", "tally", "count_elements", "num_matching"),
        )
    kind = s.rng.choice(("any", "every", "no"))
    test = f"if (!({to_c(c)}))" if kind == "every" else f"if ({to_c(c)})"
    found, end = (1, 0) if kind == "any" else (0, 1)
    return Draft(
        f"{load}{test} return {found}; }} return {end};",
        BOOL,
        {"c": c},
        verbs=(
            f"check whether {kind} element {{x}}{{at}} {{in}} is such that {{c}}",
            f"return true if {kind} {{x}}{{at}} {{in}} is such that {{c}}, else false",
        ),
        nouns=(f"whether, for {kind} element {{x}}{{at}} {{in}}, {{c}}",),
        sentences=(
            f"Is it so for {kind} element {{x}}{{at}} {{in}} that {{c}}?",
            f"True when {kind} element {{x}}{{at}} {{in}} passes this test, false otherwise: {{c}}.",
        ),
        words=words,
        names=(f"{kind}_where", f"{kind}_match", "array_test", "check_all", "contains_such", "satisfied"),
    )


def fold_best(s: Sketch) -> Draft:
    """The largest or smallest value of an expression over an array that is not empty; or where it is."""
    s.draw_number()
    a, n = s.array(least=1, number=s.element_number())
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES)
    e = s.expression([x, *s.scalars(0, 2)], s.rng.randint(min(1, s.depth - 1), s.depth), [x])
    sign, word, name, other = s.rng.choice(((">", "largest", "max", "greater"), ("<", "smallest", "min", "less")))
    c, k = s.number.c, i.text
    words = {"a": a, "n": n, "x": x.text, "k": k}
    first = f"{c} {x.text} = {a}[0]; {c} b_ = {to_c(e)};"
    loop = f"for (int32_t {k} = 1; {k} < {n}; {k}++) {{ {x.text} = {a}[{k}]; {c} v_ = {to_c(e)};"
    if s.rng.random() < 0.5:
        return Draft(
            f"{first} {loop} if (v_ {sign} b_) b_ = v_; }} return b_;",
            s.number,
            {"e": e},
            nouns=(
                f"the {word} value of {{e_}} over all elements {{x}} of the array {{a}} of length {{n}}",
                f"the {name}imum of {{e_}} for {{x}} among the {{n}} elements of {{a}}",
            ),
            verbs=(f"find the {word} value that {{e_}} takes for any {{x}} of the {{n}} elements of {{a}}",),
            sentences=(
                f"Evaluate {{e_}} for each of the {{n}} elements {{x}} of {{a}}. Return the {word} result.",
                f"How {'large' if word == 'largest' else 'small'} does {{e_}} get, {{x}} being any of the {{n}} "
                f"elements of {{a}}?",
            ),
            words=words,
            names=(f"{name}_value", f"{word}", "best_of", f"{name}_by", "extreme", f"find_{name}"),
            notes=f"{n} is at least 1.",
        )
    tie, compare = s.rng.choice((("first", sign), ("last", sign + "=")))
    return Draft(
        f"{first} int32_t at_ = 0; {loop} if (v_ {compare} b_) {{ b_ = v_; at_ = {k}; }} }} return at_;",
        INT,
        {"e": e},
        nouns=(
            f"the index of the element {{x}} in {{a}} (length {{n}}) with the {word} value of {{e_}}, the {tie} one "
            "in a tie",
            f"the 0-based position in the {{n}}-element array {{a}} where {{e_}} of the element {{x}} is {word} "
            f"({tie} such)",
        ),
        verbs=(
            f"find where among the {{n}} elements {{x}} of {{a}} the value of {{e_}} is {word}, and return that "
            "index, "
            f"the {tie} if there are several",
        ),
        sentences=(
            f"Which of the {{n}} elements {{x}} of {{a}} makes {{e_}} {other} than the others do? Return its index; "
            "if "
            f"several tie, the {tie}.",
        ),
        words=words,
        names=(f"arg{name}", f"index_of_{name}", f"{word}_at", "best_index", f"where_{name}"),
        notes=f"{n} is at least 1.",
    )


def find(s: Sketch) -> Draft:
    """The index, or the value, of the first or last element with a property."""
    s.draw_number()
    a, n = s.array(number=s.element_number())
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES)
    c = s.condition([x, *s.scalars(0, 2)], required=[x])
    k, last = i.text, s.rng.random() < 0.4
    head = f"for (int32_t {k} = {n} - 1; {k} >= 0; {k}--)" if last else f"for (int32_t {k} = 0; {k} < {n}; {k}++)"
    which, by_value = "last" if last else "first", s.rng.random() < 0.35
    what, got, default = ("index", k, -1) if not by_value else ("value", x.text, s.rng.choice((0, -1, 99)))
    if by_value and s.number.unsigned:
        default = 0
    return Draft(
        f"{head} {{ {s.number.c} {x.text} = {a}[{k}]; if ({to_c(c)}) return {got}; }} return {default};",
        s.number if by_value else INT,
        {"c": c},
        nouns=(
            f"the {what} of the {which} element {{x}} in the array {{a}} of length {{n}} for which {{c}}, or "
            f"{default} if "
            "there is none",
            f"the {what} of the {which} {{x}} among the {{n}} elements of {{a}} such that {{c}} ({default} when "
            "none is)",
        ),
        verbs=(
            f"find the {which} of the {{n}} elements {{x}} of {{a}} where {{c}}, and return its {what}, or "
            f"{default} if "
            "none is found",
        ),
        sentences=(
            f"Search {{a}}, which has {{n}} elements, from the {'end' if last else 'start'} for an element {{x}} "
            "such that "
            f"{{c}}. Return its {what}, or else {default}.",
            f"At the {which} element {{x}} of {{a}} (length {{n}}) where {{c}}, stop and return its {what}. Return "
            f"{default} "
            "if no element passes.",
        ),
        words={"a": a, "n": n, "x": x.text},
        names=(f"find_{which}", f"{which}_where", f"{which}_index", "search", "locate", "index_where", "seek"),
    )
