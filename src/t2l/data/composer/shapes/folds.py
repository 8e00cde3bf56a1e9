"""Shapes that read an array: totals, counts, extremes, searches."""

from t2l.data.composer.draft import Draft
from t2l.data.composer.numbers import BOOL, INT
from t2l.data.composer.sketch import ELEMENT_NAMES, INDEX_NAMES, Sketch
from t2l.data.composer.templates import templates_of
from t2l.data.composer.tree import Node, to_c

_LARGEST = {word: word for word in ("largest", "max", "greater", "large")}
_APPLY = {
    "sum": "add {e_} to the result",
    "product": "multiply the result by {e}",
    "bitwise xor": "xor the result with {e}",
    "bitwise or": "bitwise or the result with {e}",
}
_CLAIMS = {
    "any": "there is an element {x}{at} {in} for which {c}",
    "every": "for every element {x}{at} {in}, {c}",
    "no": "there is no element {x}{at} {in} for which {c}",
}
_SMALLEST = {"largest": "smallest", "max": "min", "greater": "less", "large": "small"}


def draw_walk(s: Sketch) -> tuple[str, Node, Node, dict[str, str | int]]:
    """Draw a loop over a new array.

    Returns:
        `tuple`: the head of the C loop, with the load of the element; the element; the index; the words of the array.
    """
    a, n = s.array(type=s.element_type())
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES, cast=True)
    load = f"for (int32_t {i.text} = 0; {i.text} < {n}; {i.text}++) {{ {s.type.c} {x.text} = {a}[{i.text}]; "
    of = s.rng.choice(templates_of("array").parts["of"])
    return load, x, i, {"a": a, "n": n, "x": x.text, "of": of, "in": s.rng.choice(templates_of("array").parts["in"])}


def _leaves(s: Sketch, x: Node, i: Node) -> list[Node]:
    """Draw the values for phrases: the element, perhaps its index, perhaps other arguments."""
    return [x, *([i] if s.rng.random() < 0.25 else []), *s.scalars(0, 1 + (s.depth > 2))]


def _index(i: Node, phrases: dict[str, Node]) -> dict[str, str | int]:
    """Return the word `i` if a phrase mentions the index; the part `at` of the templates mentions it then."""
    return {"i": i.text} if any(i.text in node.names() for node in phrases.values()) else {}


def fold(s: Sketch) -> Draft:
    """Draft a sum, product or bitwise total of an expression over an array, perhaps over some elements only."""
    s.draw_type()
    load, x, i, words = draw_walk(s)
    leaves = _leaves(s, x, i)
    totals = [("sum", "+", 0), ("sum", "+", 0), ("sum", "+", 0), ("product", "*", 1)]
    if not s.type.is_float:
        totals += [("bitwise xor", "^", 0), ("bitwise or", "|", 0)]
    total, sign, start = s.rng.choice(totals)
    phrases, test = {}, ""
    if s.rng.random() < 0.5:
        phrases["filter"] = s.condition(leaves, s.rng.randint(1, s.depth), [x])
        test = f"if ({to_c(phrases['filter'])}) "
    phrases["e"] = s.expression(leaves, s.smaller_depth() if test else max(1, s.smaller_depth()), [x])
    words |= {"total": total, "xor": total.split()[-1], "apply": _APPLY[total]}
    words["start"] = start
    words |= _index(i, phrases)
    return Draft(
        "fold",
        f"{s.type.c} t_ = {start}; {load}{test}t_ {sign}= {to_c(phrases['e'])}; }} return t_;",
        s.type,
        phrases,
        words,
    )


def fold_count(s: Sketch) -> Draft:
    """Draft a count of the elements with a property, or a test whether any, every or no element has it."""
    s.draw_type()
    load, x, i, words = draw_walk(s)
    leaves = _leaves(s, x, i)
    c = s.condition(leaves, required=leaves[:1])
    words |= _index(i, {"c": c})
    if s.rng.random() < 0.6:
        body = f"int32_t t_ = 0; {load}if ({to_c(c)}) t_++; }} return t_;"
        return Draft("fold_count.count", body, INT, {"c": c}, words)
    quantifier = s.rng.choice(("any", "every", "no"))
    test = f"if (!({to_c(c)}))" if quantifier == "every" else f"if ({to_c(c)})"
    found, end = (1, 0) if quantifier == "any" else (0, 1)
    body = f"{load}{test} return {found}; }} return {end};"
    return Draft("fold_count.test", body, BOOL, {"c": c}, words | {"any": quantifier, "claim": _CLAIMS[quantifier]})


def fold_best(s: Sketch) -> Draft:
    """Draft the largest or smallest value of an expression over a non-empty array, or the index of this value."""
    s.draw_type()
    a, n = s.array(least=1, type=s.element_type())
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES)
    e = s.expression([x, *s.scalars(0, 2)], s.rng.randint(1, s.depth), [x])
    up = s.rng.choice((True, False))
    sign, c, k = ">" if up else "<", s.type.c, i.text
    words: dict[str, str | int] = {"a": a, "n": n, "x": x.text}
    words |= _LARGEST if up else _SMALLEST
    first = f"{c} {x.text} = {a}[0]; {c} b_ = {to_c(e)};"
    loop = f"for (int32_t {k} = 1; {k} < {n}; {k}++) {{ {x.text} = {a}[{k}]; {c} v_ = {to_c(e)};"
    if s.rng.random() < 0.5:
        body = f"{first} {loop} if (v_ {sign} b_) b_ = v_; }} return b_;"
        return Draft("fold_best.value", body, s.type, {"e": e}, words)
    tie, compare = s.rng.choice((("first", sign), ("last", sign + "=")))
    body = f"{first} int32_t at_ = 0; {loop} if (v_ {compare} b_) {{ b_ = v_; at_ = {k}; }} }} return at_;"
    return Draft("fold_best.index", body, INT, {"e": e}, words | {"first": tie})


def find(s: Sketch) -> Draft:
    """Draft a search for the index, or the value, of the first or last element with a property."""
    s.draw_type()
    a, n = s.array(type=s.element_type())
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES)
    c = s.condition([x, *s.scalars(0, 2)], required=[x])
    k, last = i.text, s.rng.random() < 0.4
    head = f"for (int32_t {k} = {n} - 1; {k} >= 0; {k}--)" if last else f"for (int32_t {k} = 0; {k} < {n}; {k}++)"
    by_value = s.rng.random() < 0.35
    default = s.rng.choice((0, -1, 99)) if by_value else -1
    if by_value and s.type.unsigned:
        default = 0
    return Draft(
        "find",
        f"{head} {{ {s.type.c} {x.text} = {a}[{k}]; if ({to_c(c)}) return {x.text if by_value else k}; }} "
        f"return {default};",
        s.type if by_value else INT,
        {"c": c},
        {
            "a": a,
            "n": n,
            "x": x.text,
            "index": "value" if by_value else "index",
            "first": "last" if last else "first",
            "start": "end" if last else "start",
            "default": default,
        },
    )
