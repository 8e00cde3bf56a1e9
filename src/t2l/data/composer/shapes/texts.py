"""Shapes over C strings: count, find, replace or test characters, or compute a hash."""

from t2l.data.composer.conditions import JOINED
from t2l.data.composer.draft import Argument, Draft
from t2l.data.composer.forms import Operator, Spelling, call
from t2l.data.composer.numbers import BOOL, INT, UNSIGNED
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.tree import Node, to_c, value

_TEXT_NAMES = ("s", "str", "msg", "buf", "t", "input", "p", "name")
_CHARACTER_NAMES = ("c", "ch", "x", "k")


def _is(key: str, words: str, template: str) -> Operator:
    """Return a test for a class of characters."""
    level = 1 if "||" in template else 1 if "&&" in template else 2
    return Operator(
        key,
        "x",
        Spelling(template, level if "||" not in template else 0, (8,)),
        call(f"is_{key}", 1),
        (f"{{0}} is {words}",),
        is_condition=True,
        repeats_operand=True,
    )


CLASSES = (
    _is("digit", "a decimal digit", "{0} >= '0' && {0} <= '9'"),
    _is("lower", "a lowercase letter", "{0} >= 'a' && {0} <= 'z'"),
    _is("upper", "an uppercase letter", "{0} >= 'A' && {0} <= 'Z'"),
    _is("letter", "an ASCII letter", "({0} >= 'a' && {0} <= 'z') || ({0} >= 'A' && {0} <= 'Z')"),
    _is("space", "a space", "{0} == ' '"),
    _is("blank", "a space or a tab", "{0} == ' ' || {0} == '\\t'"),
    _is(
        "vowel",
        "one of the vowels aeiou, in lower case",
        "{0} == 'a' || {0} == 'e' || {0} == 'i' || {0} == 'o' || {0} == 'u'",
    ),
    _is("hex_letter", "one of the lowercase letters a to f", "{0} >= 'a' && {0} <= 'f'"),
    _is("octal", "a digit from 0 to 7", "{0} >= '0' && {0} <= '7'"),
    _is("not_digit", "not a decimal digit", "{0} < '0' || {0} > '9'"),
    _is("not_space", "not a space", "{0} != ' '"),
    _is("printable", "a printable ASCII character", "{0} >= 32 && {0} <= 126"),
    _is("punctuation", "a period, a comma or an exclamation mark", "{0} == '.' || {0} == ',' || {0} == '!'"),
)
EQUALS = Operator(
    "is_char",
    "xy",
    Spelling("{0} == {1}", 2, (8, 9)),
    Spelling("{0} == {1}", 2, (8, 9)),
    ("{0} equals {1}",),
    is_condition=True,
)
DIFFERS = Operator(
    "not_char",
    "xy",
    Spelling("{0} != {1}", 2, (8, 9)),
    Spelling("{0} != {1}", 2, (8, 9)),
    ("{0} differs from {1}",),
    is_condition=True,
)
BEFORE = Operator(
    "before",
    "xy",
    Spelling("{0} < {1}", 2, (8, 9)),
    Spelling("{0} < {1}", 2, (8, 9)),
    ("{0} has a code below that of {1}", "{0} comes before {1} in ASCII"),
    is_condition=True,
)
AFTER = Operator(
    "after",
    "xy",
    Spelling("{0} > {1}", 2, (8, 9)),
    Spelling("{0} > {1}", 2, (8, 9)),
    ("{0} has a code above that of {1}", "{0} comes after {1} in ASCII"),
    is_condition=True,
)


def _character(s: Sketch) -> Node:
    """Draw a character constant."""
    letter = s.rng.choice("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789_-.,;:/#*+=")
    return value(f"'{letter}'", origin="constant")


def _test(s: Sketch, c: Node, wanted: list[Node]) -> Node:
    """Draw a test of a character: its class, or a comparison with a character or an argument."""
    if wanted or s.rng.random() < 0.5:
        other = wanted.pop() if wanted else _character(s)
        return Node(s.rng.choice((EQUALS, EQUALS, DIFFERS, BEFORE, AFTER)), (c, other))
    return Node(s.rng.choice(CLASSES), (c,))


def _condition(s: Sketch, c: Node, wanted: list[Node]) -> Node:
    """Draw one to three joined tests of a character; arguments in `wanted` are used first."""
    first = _test(s, c, wanted)
    if s.depth == 1 or s.rng.random() < 0.35:
        return first
    second = _test(s, c, wanted)
    if s.depth > 2 and s.rng.random() < 0.3:
        second = _join(s, second, _test(s, c, wanted))
    return _join(s, first, second)


def _join(s: Sketch, first: Node, second: Node) -> Node:
    """Join two tests of a character; two comparisons with characters by the word with which both matter."""
    if first == second:
        return first
    both, either = JOINED
    way = s.rng.choice(JOINED)
    if first.op is DIFFERS and second.op is DIFFERS:
        way = both
    elif first.op is EQUALS and second.op is EQUALS:
        way = either
    return Node(way, (first, second))


def _text(s: Sketch, writable: bool = False) -> tuple[str, Node, Node, list[Node]]:
    """Add a string argument and perhaps a character argument.

    Returns:
        `tuple`: name of the string; its character and its index in a loop; a list with the character argument, if any.
    """
    s.type = INT
    t = s.fresh(_TEXT_NAMES)
    s.arguments.append(Argument(t, INT, text=True, writable=writable))
    c, i = s.local(_CHARACTER_NAMES), s.local(("i", "j", "pos", "idx"))
    s.ranges[c.text] = 32, 126
    wanted = []
    if s.rng.random() < 0.35:
        name = s.fresh(("target", "wanted", "other", "key"))
        s.arguments.append(Argument(name, INT, low=32, high=122))
        wanted.append(value(name, origin="argument"))
    return t, c, i, wanted


def _scan(t: str, c: Node, i: Node, inside: str) -> str:
    """Return a C loop over the characters of a string."""
    return f"for (int32_t {i.text} = 0; {t}[{i.text}]; {i.text}++) {{ int32_t {c.text} = {t}[{i.text}]; {inside} }}"


def text_count(s: Sketch) -> Draft:
    """Draft a count of the characters that pass a test."""
    t, c, i, wanted = _text(s)
    test = _condition(s, c, wanted)
    body = f"int32_t t_ = 0; {_scan(t, c, i, f'if ({to_c(test)}) t_++;')} return t_;"
    return Draft("text_count", body, INT, {"c": test}, {"s": t, "x": c.text})


def text_find(s: Sketch) -> Draft:
    """Draft a search for the index of the first or last character that passes a test."""
    t, c, i, wanted = _text(s)
    test = _condition(s, c, wanted)
    last = s.rng.random() < 0.4
    inside = f"if ({to_c(test)}) at_ = {i.text};" if last else f"if ({to_c(test)}) return {i.text};"
    default = s.rng.choice((-1, -1, -1, 0, 100))
    end = "return at_;" if last else f"return {default};"
    return Draft(
        "text_find",
        f"{f'int32_t at_ = {default}; ' if last else ''}{_scan(t, c, i, inside)} {end}",
        INT,
        {"c": test},
        {"s": t, "x": c.text, "first": "last" if last else "first", "default": default},
    )


def text_replace(s: Sketch) -> Draft:
    """Draft the replacement of characters that pass a test by a constant, or by one with another code."""
    t, c, i, wanted = _text(s, writable=True)
    test = _condition(s, c, wanted)
    new = _character(s)
    shifted = s.rng.random() < 0.5
    by = s.rng.choice((1, -1, 2, 3, 5, -3, 32, 13, -2, 4))
    update = f"{c.text} {'+' if by > 0 else '-'} {abs(by)}" if shifted else new.c
    return Draft(
        f"text_replace.{('increase' if by > 0 else 'decrease') if shifted else 'by'}",
        _scan(t, c, i, f"if ({to_c(test)}) {t}[{i.text}] = {update};"),
        None,
        {"c": test},
        {"s": t, "x": c.text, "by": abs(by), "new": new.text},
    )


_CLAIMS = {
    "any": "there is a character {x} in the string {s} for which {c}",
    "every": "for every character {x} of the string {s}, {c}",
    "no": "there is no character {x} in the string {s} for which {c}",
}


def text_test(s: Sketch) -> Draft:
    """Draft a test whether any, every or no character passes a test."""
    t, c, i, wanted = _text(s)
    test = _condition(s, c, wanted)
    quantifier = s.rng.choice(("any", "every", "no"))
    found, end = (1, 0) if quantifier == "any" else (0, 1)
    inside = f"if (!({to_c(test)}))" if quantifier == "every" else f"if ({to_c(test)})"
    return Draft(
        "text_test",
        f"{_scan(t, c, i, f'{inside} return {found};')} return {end};",
        BOOL,
        {"c": test},
        {"s": t, "x": c.text, "any": quantifier, "claim": _CLAIMS[quantifier]},
    )


def text_fold(s: Sketch) -> Draft:
    """Draft a hash: a number that each character changes."""
    t, c, i, wanted = _text(s)
    s.type = s.rng.choice((INT, UNSIGNED, UNSIGNED))
    c = value(c.text, f"({s.type.c}){c.text}" if s.type is UNSIGNED else c.text)
    h, start = s.local(("h", "hash", "r", "acc", "sum")), s.constant(0, 1000)
    del s.arguments[1:]
    wanted.clear()
    e = s.expression([h, c], max(s.depth, 2), [h, c])
    phrases, inside = {"e": e, "start": start}, f"{h.text} = {to_c(e)};"
    if s.rng.random() < 0.4:
        phrases["filter"] = _condition(s, value(c.text), wanted)
        inside = f"if ({to_c(phrases['filter'])}) {inside}"
    return Draft(
        "text_fold",
        f"{s.type.c} {h.text} = {start.c}; {_scan(t, c, i, inside)} return {h.text};",
        s.type,
        phrases,
        {"s": t, "x": c.text, "h": h.text},
    )
