"""Shapes that write arrays: the same array or another one, running totals, tables, filters."""

from t2l.data.composer.draft import Argument, Draft
from t2l.data.composer.numbers import INT
from t2l.data.composer.sketch import ELEMENT_NAMES, INDEX_NAMES, Sketch
from t2l.data.composer.tree import to_c


def map_in_place(s: Sketch) -> Draft:
    """Draft the replacement of all elements, or of those with a property, by an expression of the element."""
    s.draw_type()
    a, n = s.array(writable=True)
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES, cast=True)
    index = s.rng.random() < 0.2
    leaves = [x, *([i] if index else []), *s.scalars(0, 2)]
    e = s.expression(leaves, required=[x, i] if index else [x])
    phrases, test = {"e": e}, ""
    if s.rng.random() < 0.5:
        phrases["filter"] = s.condition(leaves, s.rng.randint(1, s.depth), [x])
        test = f"if ({to_c(phrases['filter'])}) "
    k = i.text
    start, step, each = s.rng.choice(((0, 1, "every"),) * 5 + ((0, 2, "even"), (1, 2, "odd"), (1, 1, "but_first")))
    words: dict[str, str | int] = {"a": a, "n": n, "x": x.text, "each": f"{{{each}}}"}
    if any(k in node.names() for node in phrases.values()):
        words |= {"i": k, "each": f"{{{each}_i}}"}
    advance = f"{k}++" if step == 1 else f"{k} += {step}"
    return Draft(
        "map",
        f"for (int32_t {k} = {start}; {k} < {n}; {advance}) "
        f"{{ {s.type.c} {x.text} = {a}[{k}]; {test}{a}[{k}] = {to_c(e)}; }}",
        None,
        phrases,
        words,
    )


def map_to(s: Sketch) -> Draft:
    """Draft an array that is filled from one or two others."""
    s.draw_type()
    a, n = s.array()
    x, i = s.local(("x", "u", "p")), s.local(INDEX_NAMES)
    leaves, k, t = [x], i.text, s.type.c
    load, words = f"{t} {x.text} = {a}[{k}];", {"a": a, "n": n, "x": x.text}
    if s.rng.random() < 0.4:
        b, _ = s.array(length=n)
        y = s.local(("y", "v", "q"))
        leaves.append(y)
        load += f" {t} {y.text} = {b}[{k}];"
        words |= {"b": b, "y": y.text}
    words["out"] = out = s.fresh(("out", "dst", "result", "to", "res"))
    s.arguments.append(Argument(out, s.type, n, writable=True))
    e = s.expression([*leaves, *s.scalars(0, 1)], required=leaves)
    return Draft(
        "map_to.two" if "b" in words else "map_to",
        f"for (int32_t {k} = 0; {k} < {n}; {k}++) {{ {load} {out}[{k}] = {to_c(e)}; }}",
        None,
        {"e": e},
        words,
    )


def running(s: Sketch) -> Draft:
    """Draft the replacement of every element by a running value."""
    s.draw_type()
    a, n = s.array(writable=True)
    x, t = s.local(ELEMENT_NAMES), s.local(("t", "r", "h", "acc"))
    e = s.expression([t, x, *s.scalars(0, 1)], max(1, s.depth), [t, x])
    start = s.constant(0, 20)
    name = t.text
    return Draft(
        "running",
        f"{s.type.c} {name} = {start.c}; for (int32_t i_ = 0; i_ < {n}; i_++) {{ {s.type.c} {x.text} = {a}[i_]; "
        f"{name} = {to_c(e)}; {a}[i_] = {name}; }}",
        None,
        {"start": start, "e": e},
        {"a": a, "n": n, "x": x.text, "t": name},
    )


def fill(s: Sketch) -> Draft:
    """Draft an array that is filled from its indices."""
    s.draw_type()
    a, n = s.array(writable=True)
    i = s.local(INDEX_NAMES, cast=True)
    e = s.expression([i, *s.scalars(0, 2)], required=[i])
    k = i.text
    return Draft(
        "fill",
        f"for (int32_t {k} = 0; {k} < {n}; {k}++) {a}[{k}] = {to_c(e)};",
        None,
        {"e": e},
        {"a": a, "n": n, "i": k},
    )


def keep(s: Sketch) -> Draft:
    """Draft a filter that moves the elements with (or without) a property to the front and returns their number."""
    s.draw_type()
    a, n = s.array(writable=True)
    x = s.local(ELEMENT_NAMES)
    c = s.condition([x, *s.scalars(0, 2)], required=[x])
    remove = s.rng.random() < 0.4
    test = f"!({to_c(c)})" if remove else to_c(c)
    return Draft(
        "keep.remove" if remove else "keep",
        f"int32_t k_ = 0; for (int32_t i_ = 0; i_ < {n}; i_++) "
        f"{{ {s.type.c} {x.text} = {a}[i_]; if ({test}) {a}[k_++] = "
        f"{x.text}; }} return k_;",
        INT,
        {"c": c},
        {"a": a, "n": n, "x": x.text},
    )
