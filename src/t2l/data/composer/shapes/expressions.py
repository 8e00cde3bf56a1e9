"""Shapes that are one expression or one condition, of one number type or of two."""

from t2l.data.composer.numbers import BOOL, DOUBLE, INT, LONG, Number
from t2l.data.composer.prose import in_steps
from t2l.data.composer.sketch import Argument, Draft, Sketch
from t2l.data.composer.tree import Node, to_c, value


def value_shape(s: Sketch) -> Draft:
    """One expression."""
    s.draw_number()
    e = s.expression(s.scalars(1, min(4, s.depth + 1)), s.depth)
    return Draft(
        f"return {to_c(e)};",
        s.number,
        {"e": e},
        nouns=("{e}",) * 3,
        sentences=_steps(e),
        names=("formula", "combine", "compute_value", "expression", "evaluate", "mix", "blend", "score", "calc"),
        plain=True,
    )


def _steps(e: Node) -> tuple[str, ...]:
    chain = in_steps(e)
    if chain is None or len(chain[1]) < 2:
        return ()
    *verbs, last = chain[1]
    then = f"{', '.join(verbs)}, and then {last}"
    return (
        f"Start with {chain[0]}, {then}. Return the result.",
        f"Take {chain[0]}, {then}; that is the answer.",
        f"First take {chain[0]}. Then {'. Then '.join(chain[1])}. Return what you have.",
    )


def truth(s: Sketch) -> Draft:
    """One condition."""
    s.draw_number()
    c = s.condition(s.scalars(1, min(3, s.depth + 1)), s.depth)
    return Draft(
        f"return {to_c(c)};",
        BOOL,
        {"c": c},
        nouns=("whether {c}",),
        verbs=(
            "check whether {c}",
            "test if {c}",
            "tell whether {c}",
            "decide whether {c}",
            "return true only if {c}",
        ),
        sentences=("True exactly when {c}.", "Is it true that {c}?", "Does it hold that {c}?", "Say whether {c}."),
        names=("check", "is_valid", "test", "holds", "accepts", "is_ok", "qualifies", "matches", "allowed", "verify"),
        plain=True,
    )


def mixed(s: Sketch) -> Draft:
    """Arithmetic in a wider type than the arguments': 64 bits, or double."""
    s.number = s.rng.choice((LONG, DOUBLE))
    s.depth = max(1, s.depth)
    names = [s.fresh(s.pool) for _ in range(s.rng.randint(1, min(3, len(s.pool))))]
    s.arguments += [Argument(name, INT) for name in names]
    leaves = [value(name, f"({s.number.c}){name}") for name in names]
    e = s.expression(leaves, s.depth)
    how = "in double precision" if s.number is DOUBLE else "in 64-bit arithmetic"
    kind = "double" if s.number is DOUBLE else "64-bit"
    return Draft(
        f"return {to_c(e)};",
        s.number,
        {"e": e},
        nouns=(f"{{e_}}, computed {how}", f"the {kind} value of {{e}}"),
        verbs=(f"convert the arguments to {s.number.words}s and return {{e}}",),
        sentences=(
            f"Compute {{e}} {how} and return it as {s.number.article}.",
            f"All arithmetic is done {how}. Return {{e}}.",
            f"Widen each argument to {s.number.article} first, then return {{e}}.",
        ),
        typed=True,
        names=("wide_formula", "precise", "exact_value", "widened", "ratio_of", "as_wide"),
        plain=True,
    )


def rounded(s: Sketch) -> Draft:
    """A floating-point expression cut to an integer; its arguments keep it in range."""
    s.number = DOUBLE
    leaves = [s.scalar(low=-40, high=40) for _ in range(s.rng.randint(1, 3))]
    e = s.grammar(leaves, refused="div cube square sqrt").expression(min(2, s.depth))
    target: Number = s.rng.choice((INT, LONG))
    how, c = s.rng.choice(
        (
            ("truncated toward zero", "{}"),
            ("rounded down", "__builtin_floor({})"),
            ("rounded up", "__builtin_ceil({})"),
        )
    )
    cut = c.format(to_c(e, 0 if "(" in c else 8))
    return Draft(
        f"return ({target.c}){cut};",
        target,
        {"e": e},
        nouns=(f"{{e_}}, {how} to {target.article}", f"the {target.words} that results when {{e_}} is {how}"),
        verbs=(f"compute {{e_}} and return it {how}, as {target.article}",),
        sentences=(
            f"Compute {{e}}. Return it {how}, as {target.article}.",
            f"Let t be {{e}}; return t {how} as {target.article}.",
        ),
        names=("rounded", "to_int", "whole_part", "as_integer", "quantize", "cut"),
        notes="The result fits the type.",
        plain=True,
    )
