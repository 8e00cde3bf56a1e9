"""Shapes with pointers to few values: records in flat buffers, out-parameters, exchanges."""

from t2l.data.composer.draft import Argument, Draft
from t2l.data.composer.numbers import BOOL
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.templates import Item, templates_of
from t2l.data.composer.tree import Node, to_c, value

_FIELDS = (
    ("x", "y"),
    ("x", "y", "z"),
    ("width", "height"),
    ("price", "count", "total"),
    ("low", "high"),
    ("re", "im"),
    ("hours", "minutes", "seconds"),
    ("left", "top", "right", "bottom"),
    ("red", "green", "blue"),
    ("num", "den"),
    ("day", "month", "year"),
    ("mass", "speed"),
    ("head", "tail"),
)


def record(s: Sketch) -> Draft:
    """Draft a function of a record in a flat buffer: it reads fields, or updates one."""
    s.draw_type()
    fields = s.rng.choice(_FIELDS)
    p = s.fresh(("p", "r", "item", "rec", "v", "self", "obj", "q"))
    writes = s.rng.random() < 0.4
    s.arguments.append(Argument(p, s.type, len(fields), writable=writes))
    s.taken_names |= set(fields)
    leaves: list[Node] = [value(name, f"{p}[{index}]") for index, name in enumerate(fields)]
    s.rng.shuffle(leaves)
    extra = s.scalars(0, 1)
    words: dict[str, str | int] = {"p": p, "count": len(fields)}
    words["layout"] = s.rng.choice(templates_of("record").parts["layout"])
    lists: dict[str, list[Item]] = {"fields": [{"index": k, "name": name} for k, name in enumerate(fields)]}
    if not writes:
        e = s.expression([*leaves, *extra], required=leaves[:2])
        return Draft("record.read", f"return {to_c(e)};", s.type, {"e": e}, words, lists)
    target = s.rng.choice(leaves)
    e = s.expression([*leaves, *extra], required=[leaves[0]])
    c = s.condition([*leaves, *extra], 1, [leaves[1]]) if s.rng.random() < 0.4 else None
    test = f"if ({to_c(c)}) " if c else ""
    return Draft(
        "record.write",
        f"{test}{target.c} = {to_c(e)};",
        None,
        {"e": e} | ({"filter": c} if c else {}),
        words | {"target": target.text},
        lists,
    )


def outputs(s: Sketch) -> Draft:
    """Draft results that are stored through pointers: always, or if a condition holds, which is returned."""
    s.draw_type()
    leaves = s.scalars(1, 3)
    count = s.rng.randint(1, 2)
    pair = s.rng.choice((("p", "q"), ("first_out", "second_out")))
    names = [("out", "result", "dst", "res", "to")] if count == 1 else [(name,) for name in pair]
    outs = [s.fresh(choices) for choices in names]
    phrases = {f"e{index}": s.expression(leaves, max(1, s.smaller_depth())) for index in range(count)}
    store = " ".join(f"*{out} = {to_c(phrases[f'e{index}'])};" for index, out in enumerate(outs))
    s.arguments += [Argument(out, s.type, 1, writable=True) for out in outs]
    lists: dict[str, list[Item]] = {"outputs": [{"out": out, "e": phrases[f"e{k}"]} for k, out in enumerate(outs)]}
    if s.rng.random() < 0.5:
        words = {"to": "both" if count == 2 else "to"}
        return Draft("outputs.always", store, None, phrases, words, lists, parts_first=True)
    phrases["c"] = c = s.condition(leaves, max(1, s.depth - 1), ())
    body = f"if (!({to_c(c)})) return 0; {store} return 1;"
    return Draft("outputs.if", body, BOOL, phrases, lists=lists, parts_first=True)


def exchange(s: Sketch) -> Draft:
    """Draft a change, or an exchange, of two values behind pointers if a condition holds."""
    s.draw_type()
    p, q = s.fresh(("p", "a", "u", "first")), s.fresh(("q", "b", "v", "second"))
    s.arguments += [Argument(name, s.type, 1, writable=True) for name in (p, q)]
    x, y = value(f"*{p}", f"x_{p}"), value(f"*{q}", f"y_{q}")
    arguments = s.scalars(0, 1)
    c = s.condition([x, y, *arguments], required=[x, y])
    e, f = y, x
    if s.rng.random() < 0.5:
        e, f = (
            s.expression([x, y, *arguments], s.smaller_depth(), [y]),
            s.expression([x, y, *arguments], s.smaller_depth(), [x]),
        )
    t = s.type.c
    return Draft(
        "exchange",
        f"{t} {x.c} = *{p}, {y.c} = *{q}; if ({to_c(c)}) {{ *{p} = {to_c(e)}; *{q} = {to_c(f)}; }}",
        None,
        {"c": c, "e": e, "f": f},
        {"p": p, "q": q},
    )
