"""Shapes without a loop: choices, chains of choices, tables, intervals, straight-line steps."""

from t2l.data.composer.draft import Draft
from t2l.data.composer.numbers import INT
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.templates import Item
from t2l.data.composer.tree import Node, to_c


def choice(s: Sketch) -> Draft:
    """Draft a choice between two values."""
    s.draw_type()
    leaves = s.scalars(1, 3)
    c = s.condition(leaves, max(1, s.depth - 1))
    e = s.different_expression(leaves, s.smaller_depth())
    o = s.different_expression(leaves, s.smaller_depth(), e)
    return Draft(
        "choice",
        f"if ({to_c(c)}) return {to_c(e)}; return {to_c(o)};",
        s.type,
        {"c": c, "e": e, "o": o},
        parts_first=True,
    )


def ladder(s: Sketch) -> Draft:
    """Draft a chain of choices: if, else if, else."""
    s.draw_type()
    leaves, count = s.scalars(1, 3), s.rng.randint(2, 2 + (s.depth > 1))
    phrases: dict[str, Node] = {}
    for index in range(count):
        phrases[f"c{index}"] = s.condition(leaves, s.rng.randint(1, max(1, s.depth - 1)))
        phrases[f"e{index}"] = s.different_expression(leaves, s.smaller_depth(), *phrases.values())
    phrases["o"] = s.different_expression(leaves, s.smaller_depth(), *phrases.values())
    cases: list[Item] = [{"number": k + 1, "c": phrases[f"c{k}"], "e": phrases[f"e{k}"]} for k in range(count)]
    tests = "".join(f"if ({to_c(phrases[f'c{k}'])}) return {to_c(phrases[f'e{k}'])}; " for k in range(count))
    return Draft(
        "ladder",
        f"{tests}return {to_c(phrases['o'])};",
        s.type,
        phrases,
        lists={"cases": cases, "rest": cases[1:]},
        parts_first=True,
    )


def nested(s: Sketch) -> Draft:
    """Draft a choice inside a choice."""
    s.draw_type()
    leaves = s.scalars(1, 3)
    phrases = {"c": s.condition(leaves, max(1, s.depth - 1)), "d": s.condition(leaves, 1, ())}
    for name in "efo":
        phrases[name] = s.different_expression(leaves, s.smaller_depth(), *phrases.values())
    c, d, e, f, o = (to_c(node) for node in phrases.values())
    return Draft(
        "nested",
        f"if ({c}) {{ if ({d}) return {e}; return {f}; }} return {o};",
        s.type,
        phrases,
        parts_first=True,
    )


def table(s: Sketch) -> Draft:
    """Draft a switch over small integers that returns constants, or expressions of other arguments."""
    s.draw_type(integer=True)
    key = s.scalar(s.fresh(("code", "op", "k", "kind", "choice", "mode", "key")))
    leaves = s.scalars(0, 2)
    count, start = s.rng.randint(2, 3 + min(3, s.depth)), s.rng.choice((0, 1, 1, 2, 5, 10))
    step = s.rng.choice((1, 1, 1, 2, 3))
    codes = [start + step * index for index in range(count)]
    phrases = {f"e{k}": s.constant(0, 200) for k in range(count)}
    if leaves:
        phrases = {name: s.different_expression(leaves, s.smaller_depth()) for name in phrases}
    phrases["o"] = s.expression(leaves, 0) if leaves and s.rng.random() < 0.5 else s.literal(s.rng.choice((0, 1, 99)))
    cases = "".join(f"case {code}: return {to_c(phrases[f'e{k}'])}; " for k, code in enumerate(codes))
    return Draft(
        "table",
        f"switch ({key.c}) {{ {cases}}} return {to_c(phrases['o'])};",
        s.type,
        phrases | {"key": key},
        lists={"cases": [{"code": code, "e": phrases[f"e{k}"]} for k, code in enumerate(codes)]},
        parts_first=True,
    )


def buckets(s: Sketch) -> Draft:
    """Draft a search for the interval of a value."""
    s.draw_type()
    e = s.expression(s.scalars(1, 2), max(0, s.depth - 1))
    count = s.rng.randint(2, 5)
    bounds = [s.literal(bound) for bound in sorted(s.rng.sample(range(5, 125, 5), count))]
    results = s.rng.sample(range(0, 30), count + 1) if s.rng.random() < 0.5 else list(range(count + 1))
    strict = s.rng.random() < 0.5
    sign = "<" if strict else "<="
    levels = list(zip(bounds, results, strict=False))
    tests = "".join(f"if (t_ {sign} {bound.c}) return {result}; " for bound, result in levels)
    variant = "_".join(word for word, holds in (("plain", e.op is None), ("strict", strict)) if holds)
    return Draft(
        f"buckets.{variant}".rstrip("."),
        f"{s.type.c} t_ = {to_c(e)}; {tests}return {results[-1]};",
        INT,
        {"e": e},
        {"highest": bounds[-1].text, "last": results[-1]},
        {"levels": [{"bound": bound.text, "result": result} for bound, result in levels]},
        parts_first=True,
    )


def steps(s: Sketch) -> Draft:
    """Draft straight-line code that updates two variables."""
    s.draw_type()
    leaves = s.scalars(1, 3)
    first, second = s.local(("t", "p", "r", "total", "u")), s.local(("q", "v", "w", "rest", "h"))
    e, f = s.expression(leaves, s.rng.randint(1, s.depth), ()), s.expression([*leaves, first], 1, [first])
    phrases, c = {"e": e, "f": f}, s.type.c
    body = f"{c} {first.c} = {to_c(e)}; {c} {second.c} = {to_c(f)}; "
    lines: list[dict[str, str | int | Node]] = [
        {"step": "{set}", "target": first.text, "value": e},
        {"step": "{set}", "target": second.text, "value": f},
    ]
    for index in range(s.rng.randint(1, s.depth)):
        target, other = (first, second) if s.rng.random() < 0.5 else (second, first)
        phrases[f"g{index}"] = value = s.expression([other, *leaves], s.smaller_depth(), [other])
        sign, step = s.rng.choice((("+", "{add}"), ("-", "{subtract}"), ("*", "{multiply}")))
        update = f"{target.c} {sign}= {to_c(value)};"
        lines.append({"step": step, "target": target.text, "value": value})
        if s.rng.random() < 0.4:
            phrases[f"c{index}"] = lines[-1]["test"] = test = s.condition([first, second, *leaves], 1, [first])
            update = f"if ({to_c(test)}) {update}"
        body += f"{update} "
    phrases["r"] = result = s.expression([first, second], 1, [first, second])
    for number, line in enumerate(lines, 1):
        line["number"] = number
    return Draft(
        "steps",
        f"{body}return {to_c(result)};",
        s.type,
        phrases,
        {"first": first.text},
        {"lines": lines, "rest": lines[1:]},
    )
