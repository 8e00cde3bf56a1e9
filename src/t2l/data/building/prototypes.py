"""The C prototype of a program in its request, `int64_t sum(const int32_t *a, int n)`, or a call of it, `sum(a, n)`.

Many people give a prototype: it names the parameters, and says what is behind a pointer and what is unsigned, which
LLVM's types do not. A call says at least the order of parameters that have one type.
"""

import random
import re
from collections import defaultdict

from t2l.data.augmentation.politeness import has_remark
from t2l.data.programs import Program

# What many write for the types of <stdint.h>
_PLAIN_C = {"int32_t": "int", "uint32_t": "unsigned int", "_Bool": "bool", "int64_t": "long long"}
_HEAD = re.compile(r"^(?P<head>\w+ \*?(?P<name>\w+)\([^()]*\))(?=\s*\{)", re.MULTILINE)
_MESSAGE = re.compile(
    r"(?:i (?:need|want|have)|how|what|not sure|can you|could you|pls|please|tell me|let me know)\b", re.I
)
_BEHIND = (
    "{prompt}\n{prototype}",
    "{prompt}\n{prototype};",
    "{prompt} Prototype: {prototype}",
    "{prompt} Signature: {prototype}",
    "{prompt} As a C function: {prototype}",
    "{prompt} The C declaration would be {prototype};",
    "// {prompt}\n{prototype}",
    "/* {prompt} */\n{prototype};",
)
_IN_FRONT = (  # of an order or a phrase
    "{prototype}: {lower}",
    "{prototype} // {lower}",
    "Implement {prototype}: {lower}",
    "Complete this function: {lower}\n{prototype} {{",
)
_CALL_BEHIND = (
    "{prompt}\n{call}",
    "{prompt} Function: {call}",
    "{prompt} Signature: {call}",
    "{prompt} Arguments: {names}.",
)
_CALL_IN_FRONT = ("{call}: {lower}", "Implement {call}: {lower}", "Write {call}: {lower}")
_PARAMETER = re.compile(r"(?P<type>\w+) (?P<pointer>\*?)(?P<name>\w+)(?=[,)])")
_LENGTH = re.compile(r"(?<=\*)(?P<array>\w+), \w+ (?:n|len|length|size|count)(?=[,)])")  # nobody puts it elsewhere
_SAYS_ORDER = re.compile(
    r"\b(?:first|second|third|last)(?=[,.;:)?]|$)|\b(?:args?|arguments?|parameters?)\b|"
    r"\bin th(?:at|is|e) order\b(?! of)|\(\w+(?:, \w+)+\)|\bgiven (?:first|last)\b",
    re.I,
)
_VARIABLE = re.compile(r"(?<!['’])\b(?:[b-z]|[a-z]\d)\b")  # "a" is mostly an article


def write_prototype(program: Program) -> str:
    """Return the C prototype of a program's entry point in the types of its source, or `""` if it has none.

    >>> write_prototype(Program("f", "int32_t f(int32_t a) { return a; }", (), (), "", ""))
    'int32_t f(int32_t a)'
    """
    heads = [match["head"] for match in _HEAD.finditer(program.c_source) if match["name"] == program.name]
    if not heads or "struct " in heads[-1]:
        return ""
    return re.sub(r"\s+", " ", heads[-1])


def add_prototype(prompt: str, lower: str, prototype: str, rng: random.Random, *, behind: bool) -> str:
    """Return a request with a prototype.

    Args:
        prompt (`str`): a request that another sentence may follow.
        lower (`str`): the same without its first capital.
        prototype (`str`): the prototype; some are written with `int` for `int32_t`.
        behind (`bool`): whether the prototype must stand behind the request, as after a question.
        rng (`random.Random`): the only source of chance.
    """
    if rng.random() < 0.6:
        prototype = re.sub(r"\w+", lambda word: _PLAIN_C.get(word[0], word[0]), prototype)
    if rng.random() < 0.3:
        prototype = prototype.replace("const ", "")
    forms: tuple[str, ...] = _BEHIND if behind else _BEHIND + _IN_FRONT
    if has_remark(prompt) or "? " in f"{prompt} " or _MESSAGE.match(prompt):  # nobody asks in a comment
        forms = tuple(form for form in forms if not form.startswith("/"))
    return rng.choice(forms).format(prompt=prompt, lower=lower, prototype=prototype)


def leaves_order_open(prompt: str, prototype: str) -> bool:
    """Say whether a request does not tell which of the parameters of one type comes first.

    >>> prototype = "int32_t root(int32_t k, int32_t n)"
    >>> leaves_order_open("the k-th root of n", prototype), leaves_order_open("nth root, n last", prototype)
    (False, False)
    >>> leaves_order_open("Of n, the k-th root", prototype), leaves_order_open("root of a number", prototype)
    (True, True)
    """
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for match in _PARAMETER.finditer(_LENGTH.sub(r"\g<array>", prototype)):
        alike[match["pointer"] or match["type"].removeprefix("u")].append(match["name"])
    names = [name for group in alike.values() for name in group]
    if not set(_VARIABLE.findall(prompt)) <= set(names):
        return False  # the request has names of its own
    return any(not _mentions_in_order(prompt, group) for group in alike.values()) and not _SAYS_ORDER.search(prompt)


def _mentions_in_order(prompt: str, names: list[str]) -> bool:
    places = [match.start() if (match := re.search(rf"(?<!['’])\b{name}\b", prompt)) else -1 for name in names]
    return len(names) == 1 or (-1 not in places and places == sorted(places))


def add_call(prompt: str, lower: str, prototype: str, rng: random.Random, *, behind: bool) -> str:
    """Return a request with a call of its function that names the parameters; for the rest see `add_prototype`."""
    call = re.sub(r"\w+ \*?(?=\w+[(,)])", "", prototype).replace("const ", "")
    names = call[call.index("(") + 1 : -1]
    forms: tuple[str, ...] = _CALL_BEHIND if behind else _CALL_BEHIND + _CALL_IN_FRONT
    return rng.choice(forms).format(prompt=prompt, lower=lower, call=call, names=names)
