"""The C prototype of a program in its request: `int64_t sum(const int32_t *a, int n)`.

Many people give one: it names the parameters, and says what is behind a pointer and what is unsigned, which LLVM's
types do not.
"""

import random
import re

from t2l.data.augmentation.politeness import has_remark
from t2l.data.programs import Program

# What many write for the types of <stdint.h>
_PLAIN_C = {"int32_t": "int", "uint32_t": "unsigned int", "_Bool": "bool", "int64_t": "long long"}
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
    "{prototype} - {lower}",
    "{prototype} // {lower}",
    "Implement {prototype}: {lower}",
    "Complete this function: {lower}\n{prototype} {{",
)


def write_prototype(program: Program) -> str:
    """Return the C prototype of a program's entry point in the types of its source, or `""` if it has none.

    >>> write_prototype(Program("f", "int32_t f(int32_t a) { return a; }", (), (), "", ""))
    'int32_t f(int32_t a)'
    """
    heads = re.findall(rf"^\w+ \*?{re.escape(program.name)}\([^()]*\)(?=\s*\{{)", program.c_source, re.MULTILINE)
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
    if has_remark(prompt) or prompt[-1] == "?":  # no question is a comment
        forms = tuple(form for form in forms if not form.startswith("/"))
    return rng.choice(forms).format(prompt=prompt, lower=lower, prototype=prototype)
