"""Shapes with helper functions and recursion. `@self` stands for the name of the entry point, which is drawn later."""

import re

from t2l.data.composer.arithmetic import ADD
from t2l.data.composer.draft import Argument, Draft
from t2l.data.composer.numbers import BOOL, INT, NumberType
from t2l.data.composer.sketch import INDEX_NAMES, Sketch
from t2l.data.composer.templates import Item
from t2l.data.composer.tree import Node, to_c, to_symbols, value

_HELPER_NAMES = ("g", "h", "inner", "phi", "sub", "part", "aux", "term")
_PARAMETER_NAMES = ("u", "v", "t", "w")
SELF = "@self"
_INTRINSIC = re.compile(r"\w+\([\w, ]+\)")


def _define(s: Sketch, count: int, depth: int, returns: NumberType | None = None) -> tuple[str, list[Node], Node, str]:
    """Draw a static function; return its name, its parameters, the expression that it returns, and its C text."""
    name = s.fresh(_HELPER_NAMES)
    parameters = [s.local(_PARAMETER_NAMES) for _ in range(count)]
    draw = s.condition if returns is BOOL else s.expression
    result = draw(parameters, depth, parameters)
    while _INTRINSIC.fullmatch(to_symbols(result)):  # a helper that is another function
        result = draw(parameters, depth, parameters)
    declared = ", ".join(f"{s.type.c} {node.text}" for node in parameters)
    c = f"static {(returns or s.type).c} {name}({declared}) {{ return {to_c(result)}; }}\n"
    return name, parameters, result, c


def _call(name: str, *args: Node) -> Node:
    """Return a call as a value."""
    return value(
        f"{name}({', '.join(to_symbols(arg) for arg in args)})", f"{name}({', '.join(to_c(arg) for arg in args)})"
    )


def _typed(s: Sketch) -> dict[str, str | int]:
    """Return the words for the type that helpers compute with; none for 32-bit integers, the default."""
    return {} if s.type is INT else {"type": s.type.words, "a_type": s.type.article}


def helper(s: Sketch) -> Draft:
    """Draft an expression with calls of one or two static functions."""
    s.draw_type()
    count = s.rng.choice((1, 1, 2))
    name, parameters, inner, before = _define(s, count, max(1, s.depth - 1))
    leaves = s.scalars(1, 3)
    phrases: dict[str, Node] = {"h": inner}
    helpers: list[Item] = [{"name": name, "head": _call(name, *parameters).text, "result": inner}]
    calls = []
    for _ in range(s.rng.randint(1, 2)):
        args = [s.expression(leaves, s.rng.choice((0, 0, 1)), ()) for _ in range(count)]
        if count > 1 and args[0] == args[1]:
            args[1] = s.constant()
        calls.append(_call(name, *args))
        phrases[f"arg{len(calls)}"] = Node(None, (*args,), "", "")
    if count == 1 and s.depth > 1 and s.rng.random() < 0.3:
        other, others, outer, text = _define(s, 1, 1)
        before += text
        phrases["h2"] = outer
        helpers.append({"name": other, "head": _call(other, *others).text, "result": outer})
        calls[0] = _call(other, calls[0])
    if len(calls) == 2 and calls[0] == calls[1]:
        calls.pop()
    e = s.expression([*calls, *leaves], max(0 if calls[0].text.count("(") > 1 else 1, s.depth - 1), calls)
    return Draft(
        "helper" if len(helpers) == 1 else "helper.two",
        f"return {to_c(e)};",
        s.type,
        phrases | {"e": e},
        _typed(s),
        {"helpers": helpers},
        before=before,
    )


def helper_loop(s: Sketch) -> Draft:
    """Draft calls of a static function for each number of a range, or each element of an array."""
    s.draw_type()
    counting = s.rng.random() < 0.5
    name, parameters, inner, before = _define(s, 1, max(1, s.depth), BOOL if counting else None)
    t, a = s.type.c, ""
    if s.rng.random() < 0.5:
        one, n = s.local(INDEX_NAMES, cast=True), s.loop_bound()
        loop, part = f"for (int32_t {one.text} = 1; {one.text} <= {n}; {one.text}++) {{", "range"
    else:
        a, n = s.array()
        one = s.local(("x", "e", "y"))
        loop, part = f"for (int32_t i_ = 0; i_ < {n}; i_++) {{ {t} {one.text} = {a}[i_];", "array"
    use = _call(name, one)
    words = _typed(s) | {"name": name, "head": _call(name, *parameters).text, "use": use.text}
    words |= {"these": f"{{{part}}}", "x": one.text, "n": n, "a": a}
    if counting:
        body = f"int32_t t_ = 0; {loop} if ({use.c}) t_++; }} return t_;"
        return Draft("helper_loop.count", body, INT, {"c": inner}, words, before=before)
    e = s.expression([use, one], s.rng.randint(0, 1), [use])
    body = f"{t} t_ = 0; {loop} t_ += {to_c(e)}; }} return t_;"
    return Draft("helper_loop.sum", body, s.type, {"h": inner, "e": e}, words, before=before)


def recursion(s: Sketch) -> Draft:
    """Draft an entry point that calls itself with a smaller argument, once or twice."""
    s.draw_type()
    n = s.fresh(("n", "n", "k", "m"))
    leaf = value(n, n, "argument") if s.type is INT else value(n, f"({s.type.c}){n}")
    s.arguments.append(Argument(n, INT, low=-2, high=9))
    extra = [s.scalar()] if s.rng.random() < 0.4 else []
    rest = "".join(f", {argument.name}" for argument in s.arguments[1:])
    twice, bound = s.rng.random() < 0.3, s.rng.choice((0, 0, 1, 1, 2))
    calls = [
        value(f"{SELF}({n} - {step}{rest})", f"r{step}_") for step in ((1, 2) if twice else (s.rng.choice((1, 1, 2)),))
    ]
    base = s.expression([leaf, *extra], s.rng.randint(0, 1), ()) if s.rng.random() < 0.5 else s.constant(0)
    e = s.expression([*calls, leaf, *extra], max(s.depth, 1), calls)
    if extra and extra[0].text not in {*e.names(), *base.names()}:
        e = Node(ADD, (e, extra[0]))
    local = " ".join(f"{s.type.c} {node.c} = {node.text};" for node in calls)
    return Draft(
        "recursion",
        f"if ({n} <= {bound}) return {to_c(base)}; {local} return {to_c(e)};",
        s.type,
        {"b": base, "e": e},
        {"own": f"{SELF}({n}{rest})", "n": n, "bound": bound},
    )


def digit_recursion(s: Sketch) -> Draft:
    """Draft an entry point that calls itself with its argument without the last digit."""
    s.type = INT
    n = s.fresh(("n", "x", "num", "k"))
    s.arguments.append(Argument(n, INT, low=0, high=10**9))
    base = s.rng.choice((10, 10, 10, 2, 8, 16))
    leaf, d = value(n, origin="argument"), value("d", "d_")
    s.ranges["d"] = 0, base - 1
    call = value(f"{SELF}({n} / {base})", "r_")
    first = s.expression([leaf], s.rng.randint(0, 1)) if s.rng.random() < 0.6 else s.constant(0)
    e = s.expression([call, d], max(s.depth, 1), [call, d])
    return Draft(
        "digit_recursion",
        f"if ({n} < {base}) return {to_c(first)}; int32_t d_ = {n} % {base}, r_ = {call.text}; return {to_c(e)};",
        INT,
        {"b": first, "e": e},
        {"own": f"{SELF}({n})", "n": n, "base": base},
    )
