"""Shapes that write through pointers: records in flat buffers, out-parameters, exchanges."""

from t2l.data.composer.numbers import BOOL
from t2l.data.composer.sketch import Argument, Draft, Sketch
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
    """A struct in a flat buffer: read fields, or update one."""
    s.draw_number()
    fields = s.rng.choice(_FIELDS)
    p = s.fresh(("p", "r", "item", "rec", "v", "self", "obj", "q"))
    writes = s.rng.random() < 0.4
    s.arguments.append(Argument(p, s.number, len(fields), writable=writes))
    s.taken |= set(fields)
    leaves: list[Node] = [value(name, f"{p}[{index}]") for index, name in enumerate(fields)]
    s.rng.shuffle(leaves)
    extra = s.scalars(0, 1)
    layout = s.rng.choice(
        (
            f"{p} points to {len(fields)} values: {', '.join(fields)}, in that order.",
            f"{p} holds " + ", ".join(f"{name} ({p}[{index}])" for index, name in enumerate(fields)) + ".",
            "Layout: " + ", ".join(f"{p}[{index}] is the {name}" for index, name in enumerate(fields)) + ".",
        )
    )
    if not writes:
        e = s.expression([*leaves, *extra], required=leaves[:2])
        return Draft(
            f"return {to_c(e)};",
            s.number,
            {"e": e},
            nouns=(f"{{e_}} for the record {p}", f"{{e_}}, read from the fields of {p}"),
            verbs=(f"read the fields of {p} and return {{e}}",),
            sentences=(f"From the record at {p}, return {{e}}.", f"With the fields of {p}, compute {{e}}."),
            names=("field_value", "measure", "read_record", "record_score", "of_fields", "evaluate_record"),
            notes=layout,
        )
    target = s.rng.choice(leaves)
    e = s.expression([*leaves, *extra], required=[leaves[0]])
    c = s.condition([*leaves, *extra], 1, [leaves[1]]) if s.rng.random() < 0.4 else None
    test, when = (f"if ({to_c(c)}) ", "if {filter}, ") if c else ("", "")
    return Draft(
        f"{test}{target.c} = {to_c(e)};",
        None,
        {"e": e} | ({"filter": c} if c else {}),
        sentences=(
            (f"In the record {p}, {when}set {target.text} to {{e}}."),
            (f"Update the record at {p}: {when}{target.text} becomes {{e}}. Nothing is returned."),
            (f"Modify {p} in place; {when}its {target.text} is replaced by {{e}}."),
            (f"Given the record {p}, {when}store {{e_}} in its {target.text}."),
        ),
        names=("update", "set_field", "adjust_record", "move", "modify_record", "refresh", "apply_to"),
        notes=layout,
    )


def outputs(s: Sketch) -> Draft:
    """Results stored through pointers; perhaps only if a condition holds, which is then returned."""
    s.draw_number()
    leaves = s.scalars(1, 3)
    count = s.rng.randint(1, 2)
    outs = [
        s.fresh(("out", "result", "dst", "res", "to")) if count == 1 else s.fresh((first, second))
        for first, second in (("p", "first_out"), ("q", "second_out"))[:count]
    ]
    slots = {f"e{index}": s.expression(leaves, max(1, s.small())) for index in range(count)}
    store = " ".join(f"*{out} = {to_c(slots[f'e{index}'])};" for index, out in enumerate(outs))
    s.arguments += [Argument(out, s.number, 1, writable=True) for out in outs]
    what = " and ".join(f"{{e{index}_}} in *{out}" for index, out in enumerate(outs))
    if s.rng.random() < 0.5:
        return Draft(
            store,
            None,
            slots,
            verbs=(f"store {what}", f"write {what}", f"put {what}, returning nothing"),
            sentences=(
                "; ".join(f"*{out} becomes {{e{index}}}" for index, out in enumerate(outs)) + ".",
                "Output through pointers: "
                + "; ".join(f"*{out} = {{e{index}}}" for index, out in enumerate(outs))
                + ".",
                f"Do not return a value; store {what}.",
            ),
            names=("store", "compute_both" if count == 2 else "compute_to", "put", "write_result", "emit", "set_out"),
            plain=True,
        )
    slots["c"] = c = s.condition(leaves, max(1, s.depth - 1), ())
    return Draft(
        f"if (!({to_c(c)})) return 0; {store} return 1;",
        BOOL,
        slots,
        sentences=(
            f"If {{c}}, store {what}, and return true. Otherwise store nothing and return false.",
            f"Return whether {{c}}. Only if so, also store {what}.",
            f"Check first: {{c}}. If that fails, return false. If it holds, put {what}, and return true.",
            f"On success, which means that {{c}}, write {what} and return true; on failure return false and write "
            "nothing.",
            f"When {{c}}, write {what}, and report true; report false when not.",
        ),
        names=("try_store", "checked", "safe_compute", "try_compute", "store_if", "guarded"),
        plain=True,
    )


def exchange(s: Sketch) -> Draft:
    """Two values behind pointers changed together, or exchanged if a condition holds."""
    s.draw_number()
    p, q = s.fresh(("p", "a", "u", "first")), s.fresh(("q", "b", "v", "second"))
    s.arguments += [Argument(name, s.number, 1, writable=True) for name in (p, q)]
    x, y = value(f"*{p}", f"x_{p}"), value(f"*{q}", f"y_{q}")
    arguments = s.scalars(0, 1)
    slots = {"c": s.condition([x, y, *arguments], required=[x, y])}
    e, f = y, x
    if s.rng.random() < 0.5:
        e, f = s.expression([x, y, *arguments], s.small(), [y]), s.expression([x, y, *arguments], s.small(), [x])
    slots |= {"e": e, "f": f}
    t = s.number.c
    return Draft(
        f"{t} {x.c} = *{p}, {y.c} = *{q}; if ({to_c(slots['c'])}) {{ *{p} = {to_c(e)}; *{q} = {to_c(f)}; }}",
        None,
        slots,
        sentences=(
            f"If {{c}}, set *{p} to {{e_}} and *{q} to {{f_}}, both computed from the old values.",
            f"When {{c}}, replace *{p} by {{e_}} and at the same time *{q} by {{f}}; otherwise leave both.",
            f"Check whether {{c}}. If so, update the two at once: *{p} gets {{e_}} and *{q} gets {{f}}.",
            f"Leave *{p} and *{q} alone unless {{c}}. In that case *{p} becomes {{e_}} and *{q} becomes {{f}}, from "
            "the values "
            "before.",
        ),
        names=("exchange", "swap_if", "order_pair", "update_pair", "adjust_both", "sort_two"),
    )
