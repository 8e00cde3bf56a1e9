"""Shapes with helper functions and recursion; `@self` stands for the entry point's name until it is chosen."""

from t2l.data.composer.arithmetic import ADD
from t2l.data.composer.numbers import BOOL, INT, Number
from t2l.data.composer.sketch import INDEX_NAMES, Argument, Draft, Sketch
from t2l.data.composer.tree import Node, to_c, to_symbols, value

_HELPER_NAMES = ("g", "h", "inner", "phi", "sub", "part", "aux", "term")
_PARAMETER_NAMES = ("u", "v", "t", "w")
SELF = "@self"


def _define(s: Sketch, count: int, depth: int, returns: Number | None = None) -> tuple[str, list[Node], Node, str]:
    """A static function: its name, parameters, result, C text."""
    name = s.fresh(_HELPER_NAMES)
    parameters = [s.local(_PARAMETER_NAMES) for _ in range(count)]
    draw = s.condition if returns is BOOL else s.expression
    result = draw(parameters, depth)
    declared = ", ".join(f"{s.number.c} {node.text}" for node in parameters)
    c = f"static {(returns or s.number).c} {name}({declared}) {{ return {to_c(result)}; }}\n"
    return name, parameters, result, c


def _call(name: str, *args: Node) -> Node:
    return value(
        f"{name}({', '.join(to_symbols(arg) for arg in args)})", f"{name}({', '.join(to_c(arg) for arg in args)})"
    )


def _typed(s: Sketch, *names: str) -> str:
    """What a request has to say about helpers that do not compute with 32-bit integers."""
    if s.number is INT:
        return ""
    if len(names) == 1:
        return f"{names[0]} takes and returns {s.number.words}s."
    return f"{' and '.join(names)} take and return {s.number.words}s."


def helper(s: Sketch) -> Draft:
    """An expression over calls of one static function, or of two."""
    s.draw_number()
    count = s.rng.choice((1, 1, 2))
    name, parameters, inner, before = _define(s, count, max(1, s.depth - 1))
    leaves = s.scalars(1, 3)
    slots, defined, names = {"h": inner}, [(_call(name, *parameters).text, "h")], [name]
    calls = []
    for _ in range(s.rng.randint(1, 2)):
        args = [s.expression(leaves, s.rng.choice((0, 0, 1)), ()) for _ in range(count)]
        calls.append(_call(name, *args))
        slots[f"arg{len(calls)}"] = Node(None, (*args,), "", "")
    if count == 1 and s.depth > 1 and s.rng.random() < 0.3:
        other, others, outer, text = _define(s, 1, 1)
        before += text
        slots["h2"] = outer
        names.append(other)
        defined.append((_call(other, *others).text, "h2"))
        calls[0] = _call(other, calls[0])
    if len(calls) == 2 and calls[0] == calls[1]:
        calls.pop()
    e = s.expression([*calls, *leaves], max(0 if calls[0].text.count("(") > 1 else 1, s.depth - 1), calls)
    slots["e"] = e
    where = ", and ".join(f"{head} is {{{key}}}" for head, key in defined)
    let = ". ".join(f"Let {head} be {{{key}}}" for head, key in defined)
    static = ". ".join(f"Add a static helper {head} that returns {{{key}}}" for head, key in defined)
    return Draft(
        f"return {to_c(e)};",
        s.number,
        slots,
        nouns=(f"{{e_}}, where {where}", f"{{e_}}; here {where}"),
        verbs=(f"compute {{e_}}, calling a static helper; {where}",),
        sentences=(
            f"{let}. Return {{e}}.",
            f"{static}. Using it, return {{e}}.",
            f"Write {' and '.join(names)} as static function{'s' if len(names) > 1 else ''}: {where}. The entry "
            f"point returns {{e}}.",
            f"Return {{e}}. Here {where}.",
        ),
        names=("with_helper", "caller", "outer", "use_helper", "composed", "apply_twice", "compose"),
        before=before,
        notes=_typed(s, *names),
    )


def helper_loop(s: Sketch) -> Draft:
    """A static function called for each number of a range, or each element of an array."""
    s.draw_number()
    counting = s.rng.random() < 0.5
    name, parameters, inner, before = _define(s, 1, max(1, s.depth), BOOL if counting else None)
    head = _call(name, *parameters).text
    t = s.number.c
    if s.rng.random() < 0.5:
        i, n = s.local(INDEX_NAMES, cast=True), s.count()
        loop, of, one = f"for (int32_t {i.text} = 1; {i.text} <= {n}; {i.text}++) {{", f"all {i.text} from 1 to {n}", i
    else:
        a, n = s.array()
        one = s.local(("x", "e", "y"))
        loop = f"for (int32_t i_ = 0; i_ < {n}; i_++) {{ {t} {one.text} = {a}[i_];"
        of = f"all elements {one.text} of the array {a} of length {n}"
    use = _call(name, one)
    if counting:
        return Draft(
            f"int32_t t_ = 0; {loop} if ({use.c}) t_++; }} return t_;",
            INT,
            {"c": inner},
            nouns=(f"the number of {of[4:]} for which {use.text} holds; {head} tells whether {{c}}",),
            verbs=(f"count {of} for which the static helper {use.text} is true, where {head} means that {{c}}",),
            sentences=(
                f"Let the static helper {head} return whether {{c}}. Count {of} where {use.text} is true.",
                f"A static boolean function {head} is true when {{c}}. For how many {of[4:]} is {use.text} true?",
                f"First write a static predicate {head}: {{c}}. Then count {of} for which {use.text} is true, and "
                "return that.",
            ),
            names=("count_by", "count_passing", "count_true", "passing", "how_many_pass"),
            before=before,
            notes="" if s.number is INT else f"{name} takes {s.number.article}.",
        )
    e = s.expression([use, one], s.rng.randint(0, 1), [use])
    return Draft(
        f"{t} t_ = 0; {loop} t_ += {to_c(e)}; }} return t_;",
        s.number,
        {"h": inner, "e": e},
        nouns=(f"the sum of {{e_}} over {of}, where {head} is {{h}}",),
        verbs=(f"add up {{e_}} for {of}, with a static helper: {head} is {{h}}",),
        sentences=(
            f"Let {head} be {{h}}, as a static helper. Return the sum of {{e_}} over {of}.",
            f"Write a static function {head} that returns {{h}}. Then total {{e_}} over {of}.",
            f"What is the total of {{e_}} for {of}, if {head} is a static function with the value {{h}}?",
        ),
        names=("sum_by", "total_of", "sum_mapped", "sum_calls", "mapped_total"),
        before=before,
        notes=_typed(s, name),
    )


def recursion(s: Sketch) -> Draft:
    """The entry point calls itself with a smaller argument, once or twice."""
    s.draw_number()
    n = s.fresh(("n", "n", "k", "m"))
    leaf = value(n, n, "argument") if s.number is INT else value(n, f"({s.number.c}){n}")
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
    local = " ".join(f"{s.number.c} {node.c} = {node.text};" for node in calls)
    own = f"{SELF}({n}{rest})"
    return Draft(
        f"if ({n} <= {bound}) return {to_c(base)}; {local} return {to_c(e)};",
        s.number,
        {"b": base, "e": e},
        sentences=(
            f"Define {own} recursively: it is {{b}} if {n} is at most {bound}, and otherwise {{e}}.",
            f"Recursive function. If {n} <= {bound}, return {{b}}. Otherwise return {{e}}.",
            f"{own} calls itself. For {n} up to {bound} the result is {{b}}; for larger {n} it is {{e}}.",
            f"Base case: {n} <= {bound} gives {{b}}. Recursive case: {{e}}. Implement {own} by recursion.",
            f"Use recursion: return {{b}} when {n} is not above {bound}, else return {{e}}.",
            f"Write a recursive {own}. It returns {{b}} once {n} is {bound} or less; before that, {{e}}.",
        ),
        names=("rec", "recur", "recursive", "seq", "term", "nth", "descend", "unfold", "series"),
    )


def digit_recursion(s: Sketch) -> Draft:
    """The entry point calls itself on a number without its last digit."""
    s.number = INT
    n = s.fresh(("n", "x", "num", "k"))
    s.arguments.append(Argument(n, INT, low=0, high=10**9))
    base = s.rng.choice((10, 10, 10, 2, 8, 16))
    leaf, d = value(n, kind="argument"), value("d", "d_")
    call = value(f"{SELF}({n} / {base})", "r_")
    first = s.expression([leaf], s.rng.randint(0, 1)) if s.rng.random() < 0.6 else s.constant(0)
    e = s.expression([call, d], max(s.depth, 1), [call, d])
    return Draft(
        f"if ({n} < {base}) return {to_c(first)}; int32_t d_ = {n} % {base}, r_ = {call.text}; return {to_c(e)};",
        INT,
        {"b": first, "e": e},
        sentences=(
            f"Define {SELF}({n}) recursively: {{b}} if {n} is below {base}; otherwise, with d the remainder {n} % "
            f"{base}, it is {{e}}.",
            f"Recursion over the base-{base} digits of {n}: when {n} < {base}, return {{b}}; else let d be {n} % "
            f"{base} and return {{e}}.",
            f"{SELF}({n}) calls itself with {n} / {base}. Let d be {n} modulo {base}. The result is {{b}} for {n} "
            f"less than {base}, "
            "and {e} for any other.",
            f"Base case: {n} < {base} gives {{b}}. Recursive case, d being the last base-{base} digit of {n}: {{e}}.",
        ),
        names=("digit_rec", "peel", "fold_digits", "recurse_digits", "unroll", "digit_fold"),
    )
