"""Shapes that read an array in order: neighbours, runs, states, two arrays at once, all pairs of elements."""

from t2l.data.composer.draft import Draft
from t2l.data.composer.numbers import BOOL, INT
from t2l.data.composer.shapes.folds import draw_walk
from t2l.data.composer.sketch import INDEX_NAMES, Sketch
from t2l.data.composer.templates import Item
from t2l.data.composer.tree import to_c

_NEIGHBOURS = (("x", "y"), ("p", "q"), ("u", "v"), ("left", "right"))


def pairs(s: Sketch) -> Draft:
    """Draft a sum, count or test over each pair of neighbours."""
    s.draw_type()
    a, n = s.array(type=s.element_type())
    free = [names for names in _NEIGHBOURS if s.taken_names.isdisjoint(names)]
    first, second = s.rng.choice(free or _NEIGHBOURS)
    x, y, i = s.local((first,)), s.local((second,)), s.local(INDEX_NAMES)
    leaves = [x, y, *s.scalars(0, 1)]
    k, t = i.text, s.type.c
    load = f"for (int32_t {k} = 0; {k} + 1 < {n}; {k}++) {{ {t} {x.text} = {a}[{k}], {y.text} = {a}[{k} + 1]; "
    what = s.rng.choice(("sum", "count", "test"))
    words: dict[str, str | int] = {"a": a, "n": n, "x": x.text, "y": y.text, "sum": what}
    if what == "sum":
        e = s.expression(leaves, required=[x, y])
        body = f"{t} t_ = 0; {load}t_ += {to_c(e)}; }} return t_;"
        return Draft("pairs.sum", body, s.type, {"e": e}, words)
    c = s.condition(leaves, required=[x, y])
    if what == "count":
        body = f"int32_t t_ = 0; {load}if ({to_c(c)}) t_++; }} return t_;"
        return Draft("pairs.count", body, INT, {"c": c}, words)
    return Draft("pairs.test", f"{load}if (!({to_c(c)})) return 0; }} return 1;", BOOL, {"c": c}, words)


def two_arrays(s: Sketch) -> Draft:
    """Draft a sum or count over the elements of two arrays at the same index."""
    s.draw_type()
    a, n = s.array()
    b, _ = s.array(length=n)
    x, y, i = s.local(("x", "u", "p")), s.local(("y", "v", "q")), s.local(INDEX_NAMES, cast=True)
    leaves = [x, y, *s.scalars(0, 1)]
    k, t = i.text, s.type.c
    load = f"for (int32_t {k} = 0; {k} < {n}; {k}++) {{ {t} {x.text} = {a}[{k}], {y.text} = {b}[{k}]; "
    words: dict[str, str | int] = {"a": a, "b": b, "n": n, "x": x.text, "y": y.text}
    if s.rng.random() < 0.55:
        phrases, test = {}, ""
        if s.rng.random() < 0.4:
            phrases["filter"] = s.condition(leaves, 1, [x, y])
            test = f"if ({to_c(phrases['filter'])}) "
        phrases["e"] = e = s.expression(leaves, required=[x, y])
        body = f"{t} t_ = 0; {load}{test}t_ += {to_c(e)}; }} return t_;"
        return Draft("two_arrays.sum", body, s.type, phrases, words)
    c = s.condition(leaves, required=[x, y])
    body = f"int32_t t_ = 0; {load}if ({to_c(c)}) t_++; }} return t_;"
    return Draft("two_arrays.count", body, INT, {"c": c}, words)


def run(s: Sketch) -> Draft:
    """Draft the length of the longest run of elements with a property, or the number of runs."""
    s.draw_type()
    load, x, _, words = draw_walk(s)
    c = s.condition([x, *s.scalars(0, 1)], required=[x])
    if s.rng.random() < 0.6:
        group, step = "run", f"if ({to_c(c)}) {{ r_++; if (r_ > b_) b_ = r_; }} else r_ = 0;"
    else:
        group, step = "run.count", f"if ({to_c(c)}) {{ if (r_ == 0) b_++; r_ = 1; }} else r_ = 0;"
    return Draft(group, f"int32_t r_ = 0, b_ = 0; {load}{step} }} return b_;", INT, {"c": c}, words)


def machine(s: Sketch) -> Draft:
    """Draft a state machine over an array; it returns the final state, or the number of changes."""
    s.draw_type()
    load, x, _, words = draw_walk(s)
    leaves, count = [x, *s.scalars(0, 1)], s.rng.randint(2, 3)
    phrases, cases = {}, ""
    states: list[Item] = []
    for state in range(count):
        phrases[f"c{state}"] = c = s.condition(leaves, s.rng.randint(1, max(1, s.depth - 1)), [x])
        target = s.rng.choice([other for other in range(count) if other != state])
        cases += f"{'else ' if state else ''}if (s_ == {state}) {{ if ({to_c(c)}) {{ s_ = {target}; k_++; }} }} "
        states.append({"state": state, "target": target, "c": c})
    counting = s.rng.random() < 0.5
    return Draft(
        "machine.count" if counting else "machine",
        f"int32_t s_ = 0, k_ = 0; {load}{cases}}} return {'k_' if counting else 's_'};",
        INT,
        phrases,
        words,
        {"states": states},
    )


def chain(s: Sketch) -> Draft:
    """Draft a value that each element changes, as in a hash or in Horner's rule."""
    s.draw_type()
    load, x, _, words = draw_walk(s)
    t = s.local(("t", "h", "r", "acc"))
    arguments = s.scalars(0, 1)
    start = s.constant(0, 50)
    e = s.expression([t, x, *arguments], max(s.depth, 2), [t, x])
    c = s.condition([x, t, *arguments], 1, [x]) if s.rng.random() < 0.3 else None
    test, name = f"if ({to_c(c)}) " if c else "", t.text
    return Draft(
        "chain",
        f"{s.type.c} {name} = {start.c}; {load}{test}{name} = {to_c(e)}; }} return {name};",
        s.type,
        {"start": start, "e": e} | ({"filter": c} if c else {}),
        words | {"t": name},
    )


def all_pairs(s: Sketch) -> Draft:
    """Draft a count of the pairs of elements with a property, or a test whether there is such a pair."""
    s.draw_type()
    a, n = s.array(type=s.element_type())
    x, y = s.local(("x", "p", "u")), s.local(("y", "q", "v"))
    leaves, t = [x, y, *s.scalars(0, 1)], s.type.c
    head = (
        f"for (int32_t i_ = 0; i_ < {n}; i_++) for (int32_t j_ = i_ + 1; j_ < {n}; j_++) {{ {t} {x.text} = {a}[i_], "
        f"{y.text} = {a}[j_]; "
    )
    words: dict[str, str | int] = {"a": a, "n": n, "x": x.text, "y": y.text}
    c = s.condition(leaves, max(1, s.depth - 1), [x, y])
    if s.rng.random() < 0.6:
        body = f"int32_t t_ = 0; {head}if ({to_c(c)}) t_++; }} return t_;"
        return Draft("all_pairs.count", body, INT, {"c": c}, words)
    return Draft("all_pairs.test", f"{head}if ({to_c(c)}) return 1; }} return 0;", BOOL, {"c": c}, words)
