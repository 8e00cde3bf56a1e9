"""Shapes that write arrays: in place, into another, running totals, tables, filters."""

from t2l.data.composer.numbers import INT
from t2l.data.composer.sketch import ELEMENT_NAMES, INDEX_NAMES, Argument, Draft, Sketch
from t2l.data.composer.tree import to_c


def map_in_place(s: Sketch) -> Draft:
    """Every element, or each with a property, replaced by an expression of it."""
    s.draw_number()
    a, n = s.array(writable=True)
    x, i = s.local(ELEMENT_NAMES), s.local(INDEX_NAMES, cast=True)
    index = s.rng.random() < 0.2
    leaves = [x, *([i] if index else []), *s.scalars(0, 2)]
    e = s.expression(leaves, required=[x, i] if index else [x])
    slots, test, where = {"e": e}, "", ""
    if s.rng.random() < 0.5:
        slots["filter"] = s.condition(leaves, s.rng.randint(1, s.depth), [x])
        test, where = f"if ({to_c(slots['filter'])}) ", " for which {filter}"
    k = i.text
    start, step, which = s.rng.choice(
        ((0, 1, "element"),) * 5
        + ((0, 2, "element at an even index"), (1, 2, "element at an odd index"), (1, 1, "element but the first"))
    )
    used = any(k in node.names() for node in slots.values())
    at = f" ({k} is its index, from 0)" if used else ""
    each = which.replace("element", f"element {x.text}", 1) + at
    advance = f"{k}++" if step == 1 else f"{k} += {step}"
    return Draft(
        f"for (int32_t {k} = {start}; {k} < {n}; {advance}) "
        f"{{ {s.number.c} {x.text} = {a}[{k}]; {test}{a}[{k}] = {to_c(e)}; }}",
        None,
        slots,
        verbs=(
            f"replace every {each} of the array {a} of length {n}{where} by {{e}}",
            f"set each {each} of {a}, which has {n} elements,{where} to {{e}}, in place",
            f"change {a} ({n} elements) in place so that every {each}{where} becomes {{e}}",
            f"overwrite every {each} among the {n} of {a}{where} with {{e}}",
        ),
        sentences=(
            f"Go over the {n} elements of {a}. Replace each {each}{where} by {{e}}. Return nothing.",
            f"For every {each} of {a} (length {n}){where}, store {{e_}} in its place.",
        ),
        names=(
            "map",
            "update_all",
            "transform",
            "apply_all",
            "adjust",
            "rewrite",
            "modify",
            "scale_all",
            "convert_all",
        ),
    )


def map_to(s: Sketch) -> Draft:
    """A second array filled from one or two others."""
    s.draw_number()
    a, n = s.array()
    x, i = s.local(("x", "u", "p")), s.local(INDEX_NAMES)
    leaves, k, t = [x], i.text, s.number.c
    load, sources = f"{t} {x.text} = {a}[{k}];", f"the element {x.text} of {a}"
    if s.rng.random() < 0.4:
        b, _ = s.array(length=n)
        y = s.local(("y", "v", "q"))
        leaves.append(y)
        load += f" {t} {y.text} = {b}[{k}];"
        sources = f"the elements {x.text} of {a} and {y.text} of {b}"
    out = s.fresh(("out", "dst", "result", "to", "res"))
    s.arguments.append(Argument(out, s.number, n, writable=True))
    e = s.expression([*leaves, *s.scalars(0, 1)], required=leaves)
    return Draft(
        f"for (int32_t {k} = 0; {k} < {n}; {k}++) {{ {load} {out}[{k}] = {to_c(e)}; }}",
        None,
        {"e": e},
        verbs=(
            f"fill {out} with {{e_}} for {sources} at each index; all arrays have {n} elements",
            f"store in {out}, for each of {n} indices, {{e_}}, computed from {sources} at that index",
            f"write to each of the {n} elements of {out} the value of {{e_}} for {sources} at the same index",
        ),
        sentences=(
            f"Each array has {n} elements. At every index, take {sources}, and put {{e_}} into {out}.",
            f"For each index below {n}, compute {{e_}} from {sources} there, and store it in {out} at that index.",
            f"Read {sources} at each index from 0 to {n} - 1; {out} gets {{e}}.",
        ),
        names=("map_to", "combine_into", "compute_into", "fill_from", "project", "zip_into", "derive_all"),
    )


def running(s: Sketch) -> Draft:
    """Every element replaced by a running value."""
    s.draw_number()
    a, n = s.array(writable=True)
    x, t = s.local(ELEMENT_NAMES), s.local(("t", "r", "h", "acc"))
    e = s.expression([t, x, *s.scalars(0, 1)], max(1, s.depth), [t, x])
    start = s.constant(0, 20)
    name = t.text
    return Draft(
        f"{s.number.c} {name} = {start.c}; for (int32_t i_ = 0; i_ < {n}; i_++) {{ {s.number.c} {x.text} = {a}[i_]; "
        f"{name} = {to_c(e)}; {a}[i_] = {name}; }}",
        None,
        {"start": start, "e": e},
        verbs=(
            f"replace each element {x.text} of {a} (length {n}) by a running value {name} that starts as {{start}} "
            "and, with "
            f"each element, first becomes {{e}}",
            f"turn the {n} elements of {a} into running results: {name} begins at {{start}}; for each element "
            f"{x.text}, set "
            f"{name} to {{e_}} and write {name} back over {x.text}",
        ),
        sentences=(
            f"Let {name} be {{start}}. For each of the {n} elements {x.text} of {a} in order, set {name} to {{e}}, "
            "then store "
            f"{name} in that place.",
            f"Prefix scan in place over {a} with {n} elements: {name} starts at {{start}}, and every element "
            f"{x.text} is "
            f"overwritten by the new {name}, which is {{e}}.",
            f"Going through {a} (length {n}) from the left, each element {x.text} makes {name} become {{e_}} and is "
            "then "
            f"replaced by it. Before the first element {name} is {{start}}.",
        ),
        names=("prefix_scan", "running", "cumulative", "scan", "accumulate_in_place", "prefix", "running_total"),
    )


def fill(s: Sketch) -> Draft:
    """An array filled from its indices."""
    s.draw_number()
    a, n = s.array(writable=True)
    i = s.local(INDEX_NAMES, cast=True)
    e = s.expression([i, *s.scalars(0, 2)], required=[i])
    k = i.text
    return Draft(
        f"for (int32_t {k} = 0; {k} < {n}; {k}++) {a}[{k}] = {to_c(e)};",
        None,
        {"e": e},
        verbs=(
            f"fill the array {a} of length {n} so that the element at each index {k}, from 0, is {{e}}",
            f"set {a}[{k}] to {{e_}} for every {k} from 0 to {n} - 1",
            f"store {{e_}} at each 0-based index {k} of {a}, which has room for {n} elements",
        ),
        sentences=(
            f"The element of {a} at index {k} becomes {{e}}, for all {k} from 0 up to but not including {n}.",
            f"For {k} from 0 to {n} - 1, write {{e_}} into {a}[{k}].",
        ),
        names=("fill", "generate", "make_table", "init_array", "tabulate", "populate", "build_sequence"),
    )


def keep(s: Sketch) -> Draft:
    """The elements with a property moved to the front; their number."""
    s.draw_number()
    a, n = s.array(writable=True)
    x = s.local(ELEMENT_NAMES)
    c = s.condition([x, *s.scalars(0, 2)], required=[x])
    remove = s.rng.random() < 0.4
    test = f"!({to_c(c)})" if remove else to_c(c)
    action = "remove the elements" if remove else "keep only the elements"
    return Draft(
        f"int32_t k_ = 0; for (int32_t i_ = 0; i_ < {n}; i_++) "
        f"{{ {s.number.c} {x.text} = {a}[i_]; if ({test}) {a}[k_++] = "
        f"{x.text}; }} return k_;",
        INT,
        {"c": c},
        verbs=(
            f"{action} {x.text} of {a} for which {{c}}, closing the gaps, and return how many are left of the {n}",
            f"filter the {n} elements of {a} in place: {action} {x.text} such that {{c}}; return the new length",
        ),
        sentences=(
            f"In the array {a} of length {n}, {action} {x.text} where {{c}}. What stays moves to the front in order. "
            "Return how many stay.",
            f"From {a}, which has {n} elements, {action} {x.text} with this property: {{c}}. Work in place and return "
            "what remains as a count.",
        ),
        names=("filter", "compact", "keep_if", "remove_if", "retain", "drop_where", "prune"),
    )
