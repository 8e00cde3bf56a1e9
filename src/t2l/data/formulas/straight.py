"""Formulas on unnamed values: sums of terms, and steps one after another."""

import random
from collections.abc import Sequence

from t2l.data.formulas.draft import Draft, Quantity
from t2l.data.formulas.numbers import draw_number
from t2l.data.formulas.tree import Tree, put_numbers, to_c, variables

_LETTERS = (
    ("a", "b", "c", "d"),
    ("x", "y", "z", "w"),
    ("a", "b", "c", "d"),
    ("p", "q", "r", "s"),
    ("n", "m", "k", "j"),
)
_NAMES = ("formula", "calc", "compute", "evaluate", "expr", "f", "value", "combine")
TYPES = ("int32_t", "int32_t", "int32_t", "int64_t", "double")


def letters(rng: random.Random, count: int) -> list[str]:
    """Return names for unnamed values, in the order of the alphabet where there are several."""
    row = rng.choice(_LETTERS[:4] if count > 1 else _LETTERS)
    return list(row[:count])


def plain(rng: random.Random, pool: str = "plain") -> int:
    """Return a number from a pool, at least 2."""
    return max(2, int(draw_number(pool, rng)))


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
    forms = ("twice {}", "2 times {}") if factor == 2 else (f"{factor} times {{}}",)
    return rng.choice(forms).format(noun)


def _term(names: Sequence[str], rng: random.Random) -> tuple[Tree, str, int]:
    """Return a term of one or two variables, its words, and how many variables it takes."""
    a, marked = names[0], f"{{{names[0]}}}"
    squared: Tree = ("*", a, a)
    chance = rng.random()
    if chance < 0.4:
        factor = plain(rng, "small" if rng.random() < 0.6 else "plain")
        return ("*", factor, a), times(factor, marked, rng), 1
    if chance < 0.5:
        return squared, rng.choice((f"{marked} squared", f"{marked}^2")), 1
    if chance < 0.6:
        factor = plain(rng, "small")
        return ("*", ("*", factor, a), a), f"{factor} times {marked}^2", 1
    if chance < 0.65:
        return ("*", squared, a), rng.choice((f"{marked} cubed", f"{marked}^3")), 1
    if chance < 0.75 and len(names) > 1:
        b = f"{{{names[1]}}}"
        return ("*", a, names[1]), f"{marked} times {b}", 2
    return a, marked, 1


def draw_sum(rng: random.Random) -> Draft:
    """Draw a sum of terms, such as "a squared plus 3 times b minus 7"."""
    names = letters(rng, 4)
    wanted = rng.choice((1, 2, 2, 3))
    tree, words, taken = _term(names[:wanted], rng)
    while taken < wanted:
        term, said, count = _term(names[taken:wanted], rng)
        tree, words = _joined(tree, words, term, said, rng)
        taken += count
    if wanted == 1 or rng.random() < 0.7:
        number = plain(rng, rng.choice(("plain", "limit")))
        tree, words = _joined(tree, words, number, str(number), rng)
    written = symbols(tree, rng)
    bare = written if rng.random() < 0.5 else words
    phrases: dict[str, Sequence[str]] = {"nouns": [words, words, written], "sentences": [f"return {bare}"]}
    return make_draft("sum", tree, rng.choice(TYPES), phrases, rng)


def _joined(tree: Tree, words: str, term: Tree, said: str, rng: random.Random) -> tuple[Tree, str]:
    """Add a term to a sum, or subtract it."""
    sign = rng.choice("++-")
    return (sign, tree, term), f"{words} {'plus' if sign == '+' else 'minus'} {said}"


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
                sign, operand = rng.choice("+-*".replace(last, "")), other.pop(0)
                tree = (sign, tree, operand)
                verb = {"+": "add {}", "-": "subtract {}", "*": "multiply by {}"}[sign]
                verbs.append(verb.format(f"{{{operand}}}"))
                name = sign if sign == "*" else name
            case "square":
                if not isinstance(tree, str):
                    continue
                tree = ("*", tree, tree)
                verbs.append("square it")
            case "%":
                if len(verbs) + 1 < count:
                    continue
                tree = ("%", tree, number)
                verb = rng.choice(("take the remainder modulo {}", "take {it} modulo {}", "take {it} mod {}"))
                verbs.append(verb.format(number, it=_it(verbs)))
            case _:
                tree = (name, tree, number)
                verb = {"+": "add {}", "-": "subtract {}", "*": "multiply by {}"}[name]
                verbs.append(f"double {_it(verbs)}" if (name, number) == ("*", 2) else verb.format(number))
        last = name
    return tree, verbs


def _it(verbs: Sequence[str]) -> str:
    """Return what the next step says for the result so far: behind "add y", "it" could be y."""
    return "the result" if verbs and verbs[-1].endswith("}") else "it"


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
                      {"verbs": [listed, then], "sentences": [take], "nouns": [written]}, rng)  # fmt: skip


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
