"""Formulas on bits: shifts, masks and fields."""

import operator
import random
from collections.abc import Callable, Sequence

from t2l.data.formulas.draft import Draft
from t2l.data.formulas.straight import letters, make_draft
from t2l.data.formulas.tree import Tree

_WIDTHS = {"int32_t": 32, "uint32_t": 32, "int64_t": 64, "uint64_t": 64, "uint8_t": 8, "uint16_t": 16}
_MASKS = (
    1, 3, 7, 15, 31, 63, 127, 255, 0x0F0F, 0x55, 0xAA, 0x5A, 0xA5, 0xF0, 0xC0, 0x3F0, 0xFF00, 0xFFFF, 0x1234, 0xABCD,
    0xBEEF,
)  # fmt: skip

_OPERATIONS: dict[str, Callable[..., int]] = {
    "~": operator.invert, "&": operator.and_, "|": operator.or_, "^": operator.xor,
    "<<": operator.lshift, ">>": operator.rshift,
}  # fmt: skip

Step = tuple[Tree, str, str]  # a value, what to do ("clear bit 3 of {}") and what was done ("{} with bit 3 cleared")


def draw_bits(rng: random.Random) -> Draft:
    """Draw a formula on bits, such as "clear the low 4 bits of x, then xor it with y"."""
    form = rng.choice((*(5 * [_draw_steps]), _draw_field, _draw_field, _draw_packed, _draw_test, _draw_test))
    return form(rng)


def _shift_left(tree: Tree, width: int, rng: random.Random) -> Step:
    k = rng.randint(1, min(width - 2, 20))
    places = rng.choice((f"by {k}", f"by {k}", f"by {k} {'bits' if k > 1 else 'bit'}"))
    return ("<<", tree, k), f"shift {{}} left {places}", f"{{}} shifted left {places}"


def _shift_right(tree: Tree, width: int, rng: random.Random) -> Step:
    k = rng.randint(1, min(width - 2, 20))
    places = rng.choice((f"by {k}", f"by {k} {'bits' if k > 1 else 'bit'}"))
    return (">>", tree, k), f"shift {{}} right {places}", f"{{}} shifted right {places}"


def _one_bit(tree: Tree, width: int, rng: random.Random) -> Step:
    k = rng.randint(0, min(width - 2, 30))
    one = 1 << k
    name, operand, verb, done = rng.choice(
        (
            ("|", one, "set", "set"),
            ("&", ("~", one), "clear", "cleared"),
            ("^", one, "[toggle|flip]", "[toggled|flipped]"),
        )
    )
    return (name, tree, operand), f"{verb} bit {k} of {{}}", f"{{}} with bit {k} {done}"


def _low_bits(tree: Tree, width: int, rng: random.Random) -> Step:
    k = rng.randint(2, min(width - 2, 24))
    mask = (1 << k) - 1
    low = rng.choice(("low", "lowest", "lower"))
    form = rng.choice("ckis")
    if form == "c":
        return ("&", tree, ("~", mask)), f"clear the {low} {k} bits of {{}}", f"{{}} with the {low} {k} bits cleared"
    if form == "k":
        return ("&", tree, mask), f"keep only the {low} {k} bits of {{}}", f"the {low} {k} bits of {{}}"
    if form == "i":
        return ("^", tree, mask), f"invert the {low} {k} bits of {{}}", f"{{}} with the {low} {k} bits inverted"
    return ("|", tree, mask), f"set the {low} {k} bits of {{}}", f"{{}} with the {low} {k} bits set"


def _masked(tree: Tree, width: int, rng: random.Random) -> Step:
    mask = rng.choice([mask for mask in _MASKS if mask < 1 << (width - 1)])
    if rng.random() < 0.4:
        mask = rng.randrange(1, 1 << min(width - 1, 12))
    written = f"0x{mask:X}" if mask > 9 and rng.random() < 0.8 else f"{mask}"
    return _with(tree, mask, written, rng)


def _with(tree: Tree, operand: Tree, written: str, rng: random.Random) -> Step:
    name, verb, done = rng.choice(
        (("^", "xor", "xored"), ("&", "AND", "anded"), ("|", "OR", "ored"), ("^", "xor", "xored"))
    )
    return (name, tree, operand), f"{verb} {{}} with {written}", f"{{}} {done} with {written}"


_STEPS: tuple[Callable[[Tree, int, random.Random], Step], ...] = (
    _shift_left, _shift_right, _one_bit, _one_bit, _low_bits, _low_bits, _masked,
)  # fmt: skip
_SIGNED_STEPS = tuple(step for step in _STEPS if step is not _shift_right)
_LATER_STEPS = (_shift_left, _one_bit, _masked)  # two steps on the low bits may leave nothing


def _draw_steps(rng: random.Random) -> Draft:
    type_ = rng.choice(list(_WIDTHS))
    width = _WIDTHS[type_]
    names = letters(rng, rng.choice((1, 1, 2)))
    tree: Tree = names[0]
    verbs: list[str] = []
    done = f"{{{names[0]}}}"
    other = len(names) > 1
    step: Callable[[Tree, int, random.Random], Step] | None = None
    for index in range(2 if other else rng.choice((1, 2, 2))):
        if other and index == 1:
            tree, verb, past = _with(tree, names[1], f"{{{names[1]}}}", rng)
        else:
            steps = _LATER_STEPS if index else _STEPS if type_.startswith("u") else _SIGNED_STEPS
            if index and " of {}" in verbs[0]:  # another bit, perhaps among those that were just set
                steps = (_shift_left, _masked)
            if index and step is _masked:  # two masks in a row are an odd wish
                steps = tuple(each for each in steps if each is not _masked)
            before = tree
            while tree is before or (index and _is_moot(tree, before, width)):
                step = rng.choice(steps)
                tree, verb, past = step(before, width, rng)
        verbs.append(verb)
        past = f", then {past.removeprefix('{} ')}" if past.startswith("{} ") and index else past
        done = f"{done}{past}" if past.startswith(",") else past.replace("{}", done) if not index else ""
        if not done:
            break
    first = verbs[0].replace("{}", f"{{{names[0]}}}")
    rest = [verb.replace("{}", "the result") for verb in verbs[1:]]
    spoken = [f"{first}{rng.choice((', then ', ' and then '))}{rest[0]}" if rest else first]
    unsigned = "unsigned" if ">>" in str(tree) else ""
    size = f"{width}-bit" if width < 32 else ""
    number = f"integer{'s' if other else ''}"
    of_type = f" ({' '.join(filter(None, (unsigned, size, number)))})" if unsigned or size else ""
    phrases: dict[str, Sequence[str]] = {"verbs": [f"{text}{of_type}" for text in spoken]}
    if done and _says_all(verbs, done):
        phrases["nouns"] = [f"{done}{of_type}"]
    return make_draft("bits", tree, type_, phrases, rng)


def _is_moot(tree: Tree, before: Tree, width: int) -> bool:
    """Return whether one of the last two steps of a tree is pointless, or the result always the same."""
    assert isinstance(tree, tuple)
    name, _, *operands = tree
    inputs = [random.Random(seed).getrandbits(width) for seed in range(32)]
    both, last, first = (
        [_evaluate(part, x, width) for x in inputs] for part in (tree, (name, "x", *operands), before)
    )
    return both in (last, first) or len(set(both)) == 1


def _evaluate(tree: Tree, x: int, width: int) -> int:
    """Return the value of operations on the bits of one variable."""
    if not isinstance(tree, tuple):
        return x if isinstance(tree, str) else int(tree)
    operands = [_evaluate(operand, x, width) for operand in tree[1:]]
    return int(_OPERATIONS[str(tree[0])](*operands)) & (1 << width) - 1


def _says_all(verbs: Sequence[str], done: str) -> bool:
    """Return whether the past forms say all steps."""
    return len(verbs) == 1 or (", then " in done and not done.startswith("the "))


def _draw_field(rng: random.Random) -> Draft:
    """Draw "bits 4 to 7 of x" or a byte of it."""
    type_, (name,) = rng.choice(("uint32_t", "int32_t", "uint64_t")), letters(rng, 1)
    low = rng.randint(1, 20)
    high = low + rng.randint(1, 9)
    tree: Tree = ("&", (">>", name, low), (1 << (high - low + 1)) - 1)
    bits = f"[the number in bits {low} to {high}|the value of bits {low}..{high}|the value of bits {low} to {high}]"
    noun = f"{bits} of {{{name}}}"
    extra = rng.random()
    verbs = [
        f"extract bits {low} to {high} [of|from] {{{name}}}",
        f"extract the {high - low + 1} bits starting at bit {low} of {{{name}}}",
    ]
    if extra < 0.5:
        number = rng.randint(1, 20)
        tree, noun = ("+", tree, number), f"the value of bits {low} to {high} of {{{name}}}, plus {number}"
        verbs = [f"extract bits {low} to {high} of {{{name}}} and add {number}"]
    return make_draft("bits", tree, type_, {"nouns": [noun], "verbs": verbs}, rng)


def _draw_packed(rng: random.Random) -> Draft:
    """Draw two or three fields that are packed into one number."""
    names = list(
        rng.choice(
            (("hi", "lo"), ("high", "low"), ("r", "g", "b"), ("x", "y"), ("id", "flags"), ("day", "hour", "minute"))
        )
    )
    type_ = rng.choice(("uint32_t", "uint32_t", "uint64_t"))
    width = rng.choice((4, 5, 6, 7, 8, 8, 10)) if len(names) > 2 else rng.choice((*range(3, 17), 8, 16))
    tree: Tree = names[0]
    for name in names[1:]:
        tree = ("|", ("<<", tree, width), name)
    listed = ", ".join(f"{{{name}}}" for name in names[:-1]) + f" and {{{names[-1]}}}"
    verbs = [
        f"pack {listed}, {width} bits each, into one number with {{{names[0]}}} on top",
        f"pack {listed} into one [unsigned integer|integer], {width} bits each, {names[0]} in the highest bits",
    ]
    spelled = " | ".join(
        f"({{{name}}} << {width * (len(names) - 1 - index)})" if index < len(names) - 1 else f"{{{name}}}"
        for index, name in enumerate(names)
    )
    return make_draft("bits", tree, type_, {"verbs": verbs, "nouns": [spelled]}, rng, (0, (1 << width) - 1))


def _draw_test(rng: random.Random) -> Draft:
    """Draw a question about bits."""
    type_, (name,) = rng.choice(("uint32_t", "int32_t", "int64_t", "uint8_t")), letters(rng, 1)
    most = min(_WIDTHS[type_] - 2, 20)
    first, second = sorted(rng.sample(range(most + 1), 2))
    form = rng.choice((_test_two_bits, _test_low_bits))
    tree, clause, question = form(name, first, second, rng)
    return make_draft("bits", tree, type_, {"clauses": [clause], "questions": [question]}, rng, result="_Bool")


def _test_two_bits(name: str, first: int, second: int, rng: random.Random) -> tuple[Tree, str, str]:
    """Return a condition on two bits, as a clause and as a question."""
    x = f"{{{name}}}"
    both = (1 << first) | (1 << second)
    masked: Tree = ("&", name, both)
    bits = f"bits {first} and {second} of {x}"
    return rng.choice(
        (
            (("==", masked, both), f"{bits} are both set", f"are {bits} both set"),
            (
                ("!=", masked, 0),
                f"bit {first} or bit {second} of {x} is set",
                f"is bit {first} or {second} of {x} set",
            ),
            (("==", masked, 0), f"{bits} are both clear", f"are {bits} both 0"),
            (
                ("==", masked, 1 << first),
                f"bit {first} of {x} is set and bit {second} is not",
                f"is bit {first} of {x} set but bit {second} clear",
            ),
            (
                ("==", masked, 1 << second),
                f"bit {second} of {x} is set and bit {first} is not",
                f"is bit {second} of {x} set but bit {first} clear",
            ),
        )
    )


def _test_low_bits(name: str, first: int, second: int, rng: random.Random) -> tuple[Tree, str, str]:
    """Return a condition on the bits below a place, or between two, as a clause and as a question."""
    x = f"{{{name}}}"
    low, mask = second + 1, (1 << (second + 1)) - 1
    field = mask - ((1 << first) - 1)
    bits = f"bits {first} to {second} of {x}"
    return rng.choice(
        (
            (
                ("==", ("&", name, mask), 0),
                f"the low {low} bits of {x} are all zero",
                f"are the lowest {low} bits of {x} all 0",
            ),
            (
                ("==", ("&", name, mask), mask),
                f"the low {low} bits of {x} are all ones",
                f"are the low {low} bits of {x} all 1",
            ),
            (("==", ("&", name, field), 0), f"{bits} are all zero", f"are {bits} all 0"),
            (("!=", ("&", name, field), 0), f"any of {bits} is set", f"is any of {bits} set"),
        )
    )
