"""Formulas on unnamed values: sums of terms, steps one after another, and the whole of several values."""

import random
from collections.abc import Callable, Sequence

from t2l.data.formulas.draft import Draft, Quantity
from t2l.data.formulas.numbers import POOLS
from t2l.data.formulas.tree import Tree, put_numbers, to_c, variables

_LETTERS = (
    ("a", "b", "c", "d"),
    ("x", "y", "z", "w"),
    ("a", "b", "c", "d"),
    ("p", "q", "r", "s"),
    ("n", "m", "k", "j"),
)
_NAMES = ("formula", "calc", "compute", "evaluate", "expr", "f", "value", "combine")
_TIMES = {
    2: ("twice {}", "two times {}", "2 times {}", "2*{}"),
    3: ("three times {}", "3 times {}"),
    10: ("ten times {}",),
}
_TYPES = ("int32_t", "int32_t", "int32_t", "int64_t", "double")


def letters(rng: random.Random, count: int) -> list[str]:
    """Return names for unnamed values, in the order of the alphabet where there are several."""
    row = rng.choice(_LETTERS[:4] if count > 1 else _LETTERS)
    return list(row[:count])


def plain(rng: random.Random, pool: str = "plain") -> int:
    """Return a number from a pool, at least 2."""
    return max(2, int(rng.choice(POOLS[pool])))


def make_draft(
    kind: str, tree: Tree, type_: str, phrases: dict[str, Sequence[str]], rng: random.Random,
    bounds: tuple[float, float] | None = None, result: str = "",
) -> Draft:  # fmt: skip
    """Return the draft of a function that returns the value of a tree; its phrases have `{a}` for a variable a."""
    low, high = bounds or (None, None)
    return Draft(
        kind=kind,
        name=rng.choice(_NAMES),
        code=(("return", tree),),
        quantities={name: Quantity(name, type_, low, high) for name in variables(tree)},
        phrases=phrases,
        integer="int32_t" if type_ == "double" else type_,
        result=result,
    )


def symbols(tree: Tree, rng: random.Random) -> str:
    """Return a tree as people type it, with placeholders for variables."""
    text = to_c(put_numbers(tree, {}), {})
    if rng.random() < 0.3:
        text = text.replace(" * ", "*")
    return _mark(text, variables(tree))


def _mark(text: str, names: Sequence[str]) -> str:
    return "".join(f"{{{char}}}" if char in names else char for char in text)


def times(factor: int, noun: str, rng: random.Random) -> str:
    """Return "3 times b" or "twice b"."""
    return rng.choice(_TIMES.get(factor, (f"{factor} times {{}}", f"{factor} times {{}}", f"{factor}*{{}}"))).format(
        noun
    )


def _term(names: Sequence[str], rng: random.Random) -> tuple[Tree, str, int]:
    """Return a term of one or two variables, its words, and how many variables it takes."""
    a, marked = names[0], f"{{{names[0]}}}"
    squared: Tree = ("*", a, a)
    chance = rng.random()
    if chance < 0.4:
        factor = plain(rng, "small" if rng.random() < 0.6 else "plain")
        return ("*", factor, a), times(factor, marked, rng), 1
    if chance < 0.5:
        return squared, rng.choice((f"{marked} squared", f"{marked}^2", f"{marked} squared")), 1
    if chance < 0.6:
        factor = plain(rng, "small")
        return ("*", ("*", factor, a), a), rng.choice((f"{factor} times {marked} squared", f"{factor}*{marked}^2")), 1
    if chance < 0.65:
        return ("*", squared, a), rng.choice((f"{marked} cubed", f"{marked}^3")), 1
    if chance < 0.75 and len(names) > 1:
        b = f"{{{names[1]}}}"
        return ("*", a, names[1]), rng.choice((f"{marked} times {b}", f"{marked}*{b}")), 2
    return a, marked, 1


def draw_sum(rng: random.Random) -> Draft:
    """Draw a sum of terms, such as "a squared plus 3 times b minus 7"."""
    names = letters(rng, 4)
    wanted, taken, type_ = rng.choice((1, 2, 2, 3)), 0, rng.choice(_TYPES)
    tree, words = None, ""
    while taken < wanted:
        term, said, count = _term(names[taken:wanted], rng)
        if tree is None:
            tree, words = term, said
        else:
            sign = rng.choice("+-")
            tree, words = (sign, tree, term), f"{words} {'plus' if sign == '+' else 'minus'} {said}"
        taken += count
    if wanted == 1 or rng.random() < 0.7:
        sign, number = rng.choice("++-"), plain(rng, rng.choice(("plain", "limit")))
        assert tree is not None
        tree, words = (sign, tree, number), f"{words} {'plus' if sign == '+' else 'minus'} {number}"
    written = symbols(tree, rng)
    of = " of doubles" if type_ == "double" and rng.random() < 0.3 else ""
    nouns = [words, words, written] if not of else [words]
    bare = written if rng.random() < 0.5 else words
    return make_draft("sum", tree, type_, {"nouns": nouns, "sentences": [f"return {bare}"]}, rng)


def _steps(tree: Tree, count: int, other: list[str], rng: random.Random) -> tuple[Tree, list[str]]:
    """Apply random steps to a value; return the words of each, in the imperative."""
    verbs: list[str] = []
    last = ""
    while len(verbs) < count:
        name = rng.choice([name for name in ("+", "-", "*", "%", "y", "square") if name != last and not (
            last in "+-" and name in "+-" and last)])  # fmt: skip
        number = plain(rng, "modulus" if name == "%" else "small" if name == "*" else "plain")
        match name:
            case "y":
                if not other:
                    continue
                sign, operand = rng.choice("+-*"), other.pop(0)
                tree = (sign, tree, operand)
                verb = {"+": "add {}", "-": "subtract {}", "*": "multiply by {}"}[sign]
                verbs.append(verb.format(f"{{{operand}}}"))
            case "square":
                if not isinstance(tree, str):
                    continue
                tree = ("*", tree, tree)
                verbs.append("square it")
            case "%":
                if len(verbs) + 1 < count:
                    continue
                tree = ("%", tree, number)
                verbs.append(
                    rng.choice(("take the remainder modulo {}", "take it modulo {}", "take it mod {}")).format(number)
                )
            case _:
                tree = (name, tree, number)
                verb = {"+": "add {}", "-": "subtract {}", "*": "multiply by {}"}[name]
                verbs.append("double it" if (name, number) == ("*", 2) else verb.format(number))
        last = name
    return tree, verbs


def draw_chain(rng: random.Random) -> Draft:
    """Draw steps one after another, such as "multiply x by 3, add 5 and take the remainder modulo 17"."""
    names = letters(rng, rng.choice((1, 1, 2)))
    tree, verbs = _steps(names[0], rng.choice((2, 2, 3)), names[1:], rng)
    start = f"{{{names[0]}}}"
    first, *rest = verbs
    first = first.replace(" it", f" {start}") if " it" in first else _with_object(first, start)
    listed = f"{first}, {', '.join(rest[:-1])} and {rest[-1]}" if len(rest) > 1 else f"{first} and {rest[0]}"
    then = f"{', '.join((first, *rest[:-1]))}, then {rest[-1]}"
    take = f"take {start}, {', '.join(verbs[:-1])} and {verbs[-1]}".replace("square it", "square it")
    written = symbols(tree, rng)
    return make_draft("chain", tree, rng.choice(("int32_t", "int32_t", "int64_t")),
                      {"verbs": [listed, then, take], "nouns": [written]}, rng)  # fmt: skip


def _with_object(verb: str, noun: str) -> str:
    """Return "add 3 to x", "subtract 3 from x", "multiply x by 3"."""
    name, _, rest = verb.partition(" ")
    match name:
        case "add":
            return f"add {rest} to {noun}"
        case "subtract":
            return f"subtract {rest} from {noun}"
        case "multiply":
            return f"multiply {noun} {rest}"
    return f"{verb.replace('take the remainder', f'take the remainder of {noun}')}"


def _average(names: Sequence[str], rng: random.Random) -> tuple[Tree, str, str]:
    """Return an average, its words, and its type."""
    total: Tree = names[0]
    for name in names[1:]:
        total = ("+", total, name)
    listed = _listed(names)
    mean = rng.choice(("average", "average", "mean", "arithmetic mean"))
    chance = rng.random()
    if chance < 0.4:
        rounded = rng.choice((" rounded down", ", rounded down", " (rounded down)", " using integer division"))
        return ("//", total, len(names)), f"the {mean} of {listed}{rounded}", "int32_t"
    if chance < 0.7:
        return ("/", total, len(names)), f"the {mean} of the integers {listed} as a double", "int32_t"
    return ("/", total, len(names)), f"the {mean} of the doubles {listed}", "double"


def _listed(names: Sequence[str]) -> str:
    marked = [f"{{{name}}}" for name in names]
    return f"{', '.join(marked[:-1])} and {marked[-1]}"


def _fraction(names: Sequence[str], rng: random.Random) -> tuple[Tree, str, str]:
    """Return a multiple or part of a sum, difference or product, its words, and its type."""
    sign, noun = rng.choice((("+", "sum"), ("+", "sum"), ("-", "difference"), ("*", "product")))
    tree: Tree = (sign, names[0], names[1])
    words = f"the {noun} of {{{names[0]}}} and {{{names[1]}}}"
    if rng.random() < 0.5:
        factor = plain(rng, "plain")
        return ("*", factor, tree), f"{times(factor, words, rng).replace('*', ' times ')}", rng.choice(_TYPES)
    divisor = plain(rng, "small")
    part = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}.get(divisor, f"1/{divisor}")
    if rng.random() < 0.5:
        return ("/", tree, divisor), f"{part} of {words}", "double"
    return ("//", tree, divisor), f"{words}, divided by {divisor} (integer division)", rng.choice(_TYPES[:4])


def _distance(names: Sequence[str], rng: random.Random) -> tuple[Tree, str, str]:
    """Return an absolute difference, times a number or not."""
    a, b = names[:2]
    tree: Tree = ("abs", ("-", a, b))
    words = f"the [absolute difference of|absolute difference between|distance between] {{{a}}} and {{{b}}}"
    if rng.random() < 0.7:
        factor = plain(rng, "plain")
        tree, words = ("*", tree, factor), f"{times(factor, words, rng).replace('*', ' times ')}"
    return tree, words, rng.choice(_TYPES)


def draw_whole(rng: random.Random) -> Draft:
    """Draw "the average of a, b and c rounded down", "half of the difference of a and b", and the like."""
    names = letters(rng, rng.choice((2, 2, 3, 4)))
    form: Callable[[Sequence[str], random.Random], tuple[Tree, str, str]]
    form = rng.choice((_average, _fraction, _fraction, _distance))
    tree, words, type_ = form(names if form is _average else names[:2], rng)
    bounds = (0, 10000) if "//" in str(tree) or type_ != "double" else None
    if rng.random() < 0.75:
        sign, number = rng.choice((("+", plain(rng)), ("-", plain(rng))))
        tree = (sign, tree, number)
        more = f"{number} {'more' if sign == '+' else 'less'} than {words}"
        words = (
            more
            if words[-1] != "f" and rng.random() < 0.4
            else f"{words}, {'plus' if sign == '+' else 'minus'} {number}"
        )
        if more != words and any(text in words for text in ("rounded down", "as a double", "division")):
            words = more
    return make_draft("whole", tree, type_, {"nouns": [words]}, rng, bounds)
