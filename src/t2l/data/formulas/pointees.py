"""What pointers point to, said in a request: "add 3 to the double *p", "swap *a and *b (64-bit integers)"."""

import random
import re
from collections.abc import Sequence

from t2l.data.formulas.draft import Draft

_NOUNS = {"double": ("double",), "int64_t": ("64-bit integer", "64-bit integer", "int64_t", "64-bit int")}
_PLAIN = ("int", "32-bit integer")
_SAID_OF_INTEGERS = 0.35  # how often it is said of 32-bit integers, which one expects anyway
_BEFORE = "to|from|of|in|into|if|add|increase|reduce|increment|limit|clamp|multiply|set|take|off|when"


def say_pointees(text: str, draft: Draft, rng: random.Random) -> str:
    """Return a request that says the type behind its pointers.

    Args:
        text (`str`): a request.
        draft (`Draft`): the program; all its pointers have one type.
        rng (`random.Random`): the only source of chance.
    """
    names = [quantity.name for quantity in draft.quantities.values() if quantity.pointer]
    types = {quantity.type for quantity in draft.quantities.values() if quantity.pointer}
    if not names or ("int32_t" in types and rng.random() >= _SAID_OF_INTEGERS):
        return text
    noun = rng.choice(_NOUNS.get(next(iter(types)), _PLAIN))
    plural = "int64_t values" if noun == "int64_t" else f"{noun}s"
    for old, new in _inside(names, noun, plural):
        if re.search(old, text) and rng.random() < 0.75:
            return re.sub(old, new, text, count=1)
    end = text[-1] if text[-1] in ".?" else ""
    return f"{text.removesuffix(end)}{rng.choice(_after(names, noun, plural, draft))}{end}"


def _inside(names: Sequence[str], noun: str, plural: str) -> list[tuple[str, str]]:
    """Return what is replaced inside a request, as patterns, and what by."""
    if len(names) == 1:
        name = names[0]
        return [
            (rf"(?i)\b({_BEFORE}) \*{name}\b(?! ?[-+*=<>])", rf"\1 the {noun} *{name}"),
        ]
    first, second = names[:2]
    return [
        (rf"the values that {first} and {second} point to\b", f"the {plural} that {first} and {second} point to"),
        (rf"(?<=swap )\*{first} and \*{second}\b", f"the {plural} *{first} and *{second}"),
    ]


def _after(names: Sequence[str], noun: str, plural: str, draft: Draft) -> list[str]:
    """Return what may follow a request."""
    if len(names) == 1:
        article = "an" if noun.startswith("int") else "a"
        return [f" (*{names[0]} is {article} {noun})", f", where *{names[0]} is {article} {noun}"]
    listed = f"{', '.join(f'*{name}' for name in names[:-1])} and *{names[-1]}"
    options = [f" ({listed} are {plural})", f", where {listed} are {plural}"]
    if len({quantity.type for quantity in draft.quantities.values()}) == 1:
        options.append(f" ({plural})" if len(names) == len(draft.quantities) else f" (all values are {plural})")
    return options
