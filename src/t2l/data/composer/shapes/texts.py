"""Shapes over C strings: count, find, replace, test, fold characters of a class."""

from t2l.data.composer.conditions import JOINED
from t2l.data.composer.forms import Operator, Spelling, call
from t2l.data.composer.numbers import BOOL, INT, UNSIGNED
from t2l.data.composer.sketch import Argument, Draft, Sketch
from t2l.data.composer.tree import Node, to_c, value

_TEXT_NAMES = ("s", "str", "msg", "buf", "t", "input", "p", "name")
_CHARACTER_NAMES = ("c", "ch", "x", "k")


def _is(key: str, words: str, template: str) -> Operator:
    level = 1 if "||" in template else 1 if "&&" in template else 2
    return Operator(
        key,
        "x",
        Spelling(template, level if "||" not in template else 0, (8,)),
        call(f"is_{key}", 1),
        (f"{{0}} is {words}",),
        is_condition=True,
        repeats=True,
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
    ("{0} is {1}", "{0} equals {1}"),
    is_condition=True,
)
DIFFERS = Operator(
    "not_char",
    "xy",
    Spelling("{0} != {1}", 2, (8, 9)),
    Spelling("{0} != {1}", 2, (8, 9)),
    ("{0} is not {1}", "{0} differs from {1}"),
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
    letter = s.rng.choice("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789_-.,;:/#*+=")
    return value(f"'{letter}'", kind="constant")


def _test(s: Sketch, c: Node, wanted: list[Node]) -> Node:
    """A test of a character: its class, or a comparison with a character or an argument."""
    if wanted or s.rng.random() < 0.5:
        other = wanted.pop() if wanted else _character(s)
        return Node(s.rng.choice((EQUALS, EQUALS, DIFFERS, BEFORE, AFTER)), (c, other))
    return Node(s.rng.choice(CLASSES), (c,))


def _condition(s: Sketch, c: Node, wanted: list[Node]) -> Node:
    first = _test(s, c, wanted)
    if s.depth == 1 or s.rng.random() < 0.35:
        return first
    second = _test(s, c, wanted)
    if s.depth > 2 and s.rng.random() < 0.3:
        second = Node(s.rng.choice(JOINED[:2]), (second, _test(s, c, wanted)))
    return Node(s.rng.choice(JOINED[:2]), (first, second)) if first != second else first


def _text(s: Sketch, writable: bool = False) -> tuple[str, Node, Node, list[Node]]:
    """A string argument, its character and index in a loop, and perhaps a character argument."""
    s.number = INT
    t = s.fresh(_TEXT_NAMES)
    s.arguments.append(Argument(t, INT, text=True, writable=writable))
    c, i = s.local(_CHARACTER_NAMES), s.local(("i", "j", "pos", "idx"))
    wanted = []
    if s.rng.random() < 0.35:
        name = s.fresh(("target", "sep", "mark", "letter", "key"))
        s.arguments.append(Argument(name, INT, low=32, high=122))
        wanted.append(value(name, kind="argument"))
    return t, c, i, wanted


def _scan(t: str, c: Node, i: Node, inside: str) -> str:
    return f"for (int32_t {i.text} = 0; {t}[{i.text}]; {i.text}++) {{ int32_t {c.text} = {t}[{i.text}]; {inside} }}"


def text_count(s: Sketch) -> Draft:
    """How many characters pass a test."""
    t, c, i, wanted = _text(s)
    test = _condition(s, c, wanted)
    return Draft(
        f"int32_t t_ = 0; {_scan(t, c, i, f'if ({to_c(test)}) t_++;')} return t_;",
        INT,
        {"c": test},
        nouns=(f"the number of characters {c.text} in the string {t} for which {{c}}",),
        verbs=(
            f"count the characters {c.text} of the string {t} for which {{c}}",
            f"count each {c.text} in the text {t} where {{c}}",
        ),
        sentences=(
            f"How many characters {c.text} of the NUL-terminated string {t} satisfy this: {{c}}?",
            f"Scan the C string {t}. For each character {c.text}, add one to a counter if {{c}}. Return the counter.",
        ),
        names=("count_chars", "char_count", "occurrences", "how_many_chars", "count_in", "tally_text"),
    )


def text_find(s: Sketch) -> Draft:
    """The index of the first or last character that passes a test."""
    t, c, i, wanted = _text(s)
    test = _condition(s, c, wanted)
    last = s.rng.random() < 0.4
    which = "last" if last else "first"
    inside = f"if ({to_c(test)}) at_ = {i.text};" if last else f"if ({to_c(test)}) return {i.text};"
    default = s.rng.choice((-1, -1, -1, 0, 100))
    end = "return at_;" if last else f"return {default};"
    return Draft(
        f"{f'int32_t at_ = {default}; ' if last else ''}{_scan(t, c, i, inside)} {end}",
        INT,
        {"c": test},
        nouns=(
            f"the index of the {which} character {c.text} in the string {t} for which {{c}}, or {default} if there "
            "is none",
        ),
        verbs=(
            f"find the {which} character {c.text} of the string {t} such that {{c}}, and return its index, or "
            f"{default} if there is none",
        ),
        sentences=(
            f"Where in the C string {t} is the {which} character {c.text} such that {{c}}? Return its 0-based index, "
            f"or {default} if no character is.",
            f"Look through the text {t} for the {which} {c.text} for which {{c}}. Return its position, counted from "
            "0, or "
            f"{default} without one.",
        ),
        names=(f"{which}_index", f"find_{which}", "char_index", "position_of", "index_in", "locate_char"),
    )


def text_replace(s: Sketch) -> Draft:
    """Characters that pass a test replaced by another, or moved along the alphabet of codes."""
    t, c, i, wanted = _text(s, writable=True)
    test = _condition(s, c, wanted)
    new = _character(s)
    shifted = s.rng.random() < 0.5
    by = s.rng.choice((1, -1, 2, 3, 5, -3, 32, 13, -2, 4))
    update = f"{c.text} {'+' if by > 0 else '-'} {abs(by)}" if shifted else new.c
    change = f"{'increase' if by > 0 else 'decrease'} by {abs(by)} the code of" if shifted else "replace"
    tail = "" if shifted else f" by {new.text}"
    return Draft(
        _scan(t, c, i, f"if ({to_c(test)}) {t}[{i.text}] = {update};"),
        None,
        {"c": test},
        verbs=(
            f"{change} each character {c.text} of the string {t}{tail}, but only where {{c}}",
            f"{change}{tail and ' every character'} {'every character ' if not tail else ''}{c.text} in {t} for "
            f"which {{c}}" + (f"; put {new.text} there" if tail else ""),
        ),
        sentences=(
            f"Edit the C string {t} in place: for every character {c.text}, if {{c}}, "
            + (
                f"set it to {c.text} {'plus' if by > 0 else 'minus'} {abs(by)}."
                if shifted
                else f"set it to {new.text}."
            ),
            f"Go through the text {t}. Wherever {{c}}, {c.text} being the current character, "
            + (
                f"{'add' if by > 0 else 'subtract'} {abs(by)} {'to' if by > 0 else 'from'} its code."
                if shifted
                else f"overwrite it with {new.text}."
            ),
            f"In the string {t}, all characters {c.text} for which {{c}} "
            + (
                f"have {abs(by)} {'added to' if by > 0 else 'subtracted from'} their code."
                if shifted
                else f"become {new.text}."
            ),
        ),
        names=(
            "replace_chars",
            "edit_text",
            "mask_text",
            "clean",
            "censor",
            "translate_text",
            "shift_chars",
            "rewrite_text",
        ),
    )


def text_test(s: Sketch) -> Draft:
    """Whether any, every or no character passes a test."""
    t, c, i, wanted = _text(s)
    test = _condition(s, c, wanted)
    kind = s.rng.choice(("any", "every", "no"))
    found, end = (1, 0) if kind == "any" else (0, 1)
    inside = f"if (!({to_c(test)}))" if kind == "every" else f"if ({to_c(test)})"
    return Draft(
        f"{_scan(t, c, i, f'{inside} return {found};')} return {end};",
        BOOL,
        {"c": test},
        nouns=(f"whether, for {kind} character {c.text} of the string {t}, {{c}}",),
        verbs=(
            f"check whether {kind} character {c.text} in the string {t} is such that {{c}}",
            f"return true if {kind} character {c.text} of the text {t} is such that {{c}}, else false",
        ),
        sentences=(
            f"Is it so for {kind} character {c.text} of the C string {t} that {{c}}?",
            f"Test the text {t}: true when {kind} character {c.text} of it has this property, false otherwise: {{c}}.",
        ),
        names=("text_ok", f"{kind}_char", "is_clean", "contains_char", "check_text", "valid_text"),
    )


def text_fold(s: Sketch) -> Draft:
    """A number made from the characters one after the other."""
    t, c, i, wanted = _text(s)
    s.number = s.rng.choice((INT, UNSIGNED, UNSIGNED))
    c = value(c.text, f"({s.number.c}){c.text}" if s.number is UNSIGNED else c.text)
    h, start = s.local(("h", "hash", "r", "acc", "sum")), s.constant(0, 1000)
    del s.arguments[1:]
    wanted.clear()
    e = s.expression([h, c], max(s.depth, 2), [h, c])
    slots, inside, where = {"e": e, "start": start}, f"{h.text} = {to_c(e)};", ""
    if s.rng.random() < 0.4:
        slots["filter"] = _condition(s, value(c.text), wanted)
        inside, where = f"if ({to_c(slots['filter'])}) {inside}", " for which {filter}"
    return Draft(
        f"{s.number.c} {h.text} = {start.c}; {_scan(t, c, i, inside)} return {h.text};",
        s.number,
        slots,
        nouns=(
            f"the final {h.text} when {h.text} starts at {{start}} and each character code {c.text} of the string "
            f"{t}{where} "
            "turns it into {e}",
        ),
        verbs=(
            f"hash the string {t}: start {h.text} at {{start}} and, for each character code {c.text}{where}, "
            f"replace {h.text} "
            f"by {{e}}",
        ),
        sentences=(
            f"Set {h.text} to {{start}}. For every character {c.text} of the C string {t}{where}, set {h.text} to "
            f"{{e}}. Return "
            f"{h.text}.",
            f"Digest the text {t} into one number {h.text}, at first {{start}}: on each character code "
            f"{c.text}{where} it becomes "
            "{e}. What is it at the end?",
        ),
        names=("hash_text", "digest", "string_hash", "text_score", "checksum", "fold_text", "hash"),
    )
