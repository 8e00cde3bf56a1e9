"""The types that an LLVM signature does not show, said in a request: what is behind a pointer, and what is unsigned.

"Sort an array in place."  →  "Sort an array of doubles in place."
"largest gap between neighbors"  →  "largest gap between neighbors (doubles)"
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

INTEGER_BITS = {f"{sign}int{bits}_t": bits for sign in ("", "u") for bits in (8, 16, 32, 64)}
TYPE_WORDS = {t: f"{'unsigned ' * t.startswith('u')}{bits}-bit integer" for t, bits in INTEGER_BITS.items()}
TYPE_WORDS |= {"_Bool": "boolean", "char": "character", "int": "integer", "float": "float", "double": "double"}

_UNDERSTOOD = ("int32_t", "char")  # what a reader takes for granted behind a pointer
_MEASURED = re.compile(  # numbers that may well have a fraction
    r"\b(?:temperatures|prices?|heights|weights|speeds|distances|measurements|readings|samples|voltages|pressures|costs|"
    r"amounts|salaries|wages|durations|balances|payments|profits|altitudes|masses|rates|sales|fees|ratings)\b",
    re.I,
)
_SAYS_WHOLE = re.compile(r"\b(?:int|integer|cent|int32_t|whole (?:number|value|degree|euro|dollar))s?\b", re.I)
INT_WORD = re.compile(r"\bint(?=s?\b)(?!\()")  # an "int" has 32 bits; int(x) is a call
_INT_BEFORE = re.compile(r"\b(?P<article>an )?int(?:eger)? (?=(?P<array>array|list|vector|buffer)s?\b)")
_CONTAINER = re.compile(
    r"(?<! empty )\b(?:arrays?|lists?|vectors?|buffers?)\b"
    r"(?: of (?:numbers|values|elements|integers|ints)\b(?! that| which| of)|"
    r"(?=$|[,.;:)?]| (?:and|are|as|at|between|by|down|for|from|has|have|holding|if|in|into|is|of length|of size|on|or|"
    r"so|sorted|starting|that|to|until|up|using|when|where|which|whose|with|without)\b))"
)

_MATRIX_FIRST = re.compile(  # the array may be what is written
    r"\b(?:matri(?:x|ces)|tables?|grids?|images?|pictures?)\b.*\b(?:array|list|vector|buffer)s?\b", re.I
)
_ARRAYS = re.compile(r"\b(?:arrays|lists|vectors|buffers)\b")
_HELD = re.compile(r"\b(?:array|list|vector|buffer|element)s?\b")
_SIGN = re.compile(  # "two bytes to a signed number" says enough
    r"\bunsigned\b|\bsigned (?:\d+-bit|number|value|int|integer|sample|temperature)\b|\d+-bit signed\b"
)
_WIDTH = re.compile(r"\b(an? )?((?:8|16|32|64)-bit )")

_REMARK = re.compile(  # what `add_types` adds at the end of a request
    r"(?: \((?:(?:unsigned )?\d+-bit integer|double|float|boolean|character|integer|int)s\)|"
    r" \((?:\*[^()]*|all values) (?:is an?|are) [^()]+\)|"
    r", where \*\w+(?:, \*\w+)*(?: and \*\w+)? (?:is an?|are) [\w-]+(?: \w+)?|"
    r" \((?:the first array|\w+) holds [\w -]+(?:, \w+ [\w -]+)+\))*"
    r"(?: \(unsigned\))?(?=[.?!]?$)"
    r"|(?<=[.?!])(?: (?:The elements are|The values are|All arrays hold) [\w -]+\.| All numbers are unsigned\.)+$"
)


class Pointee(NamedTuple):
    """What a pointer parameter points to.

    Args:
        name (`str`): name of the parameter.
        c_type (`str`): C type of an element.
        single (`bool`): whether there is only one.
    """

    name: str
    c_type: str
    single: bool


def add_types(prompt: str, pointees: Sequence[Pointee], position: int, *, unsigned: bool) -> str:
    """Return a request that says the types that the signature leaves open, if it does not say them yet.

    Args:
        prompt (`str`): a request.
        pointees (`Sequence[Pointee]`): what the pointers point to, in order.
        position (`int`): number of the request among those of its program, for variety.
        unsigned (`bool`): whether any of the numbers is unsigned.
    """
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".?!" else (prompt, "")
    as_sentence = end == "." and position % 2 == 0
    sentences: list[str] = []
    unsaid = [each for each in pointees if each.c_type not in _UNDERSTOOD and not mentions(body, each.c_type)]
    arrays = [each for each in pointees if not each.single]
    mixed = len({each.c_type for each in arrays}) > 1 and any(each.c_type == "int32_t" for each in arrays)
    if mixed and any(not each.single for each in unsaid):
        body += f" ({_say_arrays(arrays, body)})"  # a bare "(doubles)" would be said of the integers, too
        unsaid = [each for each in unsaid if each.single]
    for c_type in dict.fromkeys(each.c_type for each in unsaid):
        words, same = TYPE_WORDS[c_type], [each for each in unsaid if each.c_type == c_type]
        alone = all(each.single for each in same)
        several = sum(not each.single for each in same) > 1  # "keys and an array of doubles" says it of one
        unfit = alone or len({each.c_type for each in arrays}) > 1 or (several and not _ARRAYS.search(body))
        typed = body if unfit else _type_container(body, words)
        if typed != body:
            body = typed
        elif alone:
            body += f" ({_say_singles([each.name for each in same], words)})"
        elif as_sentence:
            start = "The elements are" if _HELD.search(body) else "The values are"
            sentences.append(f"{'All arrays hold' if several else start} {words}s.")
        else:
            body += f" ({words}s)"
    whole = {(each.c_type, each.single) for each in pointees} == {("int32_t", False)}
    if whole and not unsigned and _MEASURED.search(body) and not _SAYS_WHOLE.search(body):
        body += " (ints)"
    if unsigned and not _SIGN.search(" ".join([body, *sentences])):
        if len(_WIDTH.findall(prompt)) == len(_WIDTH.findall(body)) == 1:
            body = _WIDTH.sub(lambda match: f"{'an ' * bool(match[1])}unsigned {match[2]}", body)
        elif as_sentence or end == "?":
            sentences.append("All numbers are unsigned.")
        else:
            body += " (unsigned)"
    return " ".join([body + end, *sentences])


def strip_added_types(prompt: str) -> str:
    """Return a request without the remarks that `add_types` puts at its end.

    >>> strip_added_types("Sort the samples. The values are doubles."), strip_added_types("Rotate an unsigned byte.")
    ('Sort the samples.', 'Rotate an unsigned byte.')
    """
    return _REMARK.sub("", prompt)


def _say_singles(names: Sequence[str], words: str) -> str:
    """Return what single objects are: "*x is a double", "*x and *y are doubles"."""
    if len(names) == 1:
        return f"*{names[0]} is {'an' if words[0] in '8u' else 'a'} {words}"
    return f"{', '.join(f'*{name}' for name in names[:-1])} and *{names[-1]} are {words}s"


def _say_arrays(arrays: Sequence[Pointee], body: str) -> str:
    """Return what several arrays hold: "a holds doubles, out ints"; of two, no names if none is in the request."""
    words = TYPE_WORDS | {"int32_t": "int"}
    first, *others = [(each.name, f"{words[each.c_type]}s") for each in arrays]
    if len(others) == 1 and not any(re.search(rf"\b{each.name}\b", body) for each in arrays):
        return f"the first array holds {first[1]}, the second {others[0][1]}"
    return ", ".join([f"{first[0]} holds {first[1]}", *(f"{name} {held}" for name, held in others)])


def _type_container(body: str, words: str) -> str:
    """Say "of doubles" behind the only "array" or "list" if it can take it."""
    if len(re.findall(r"\b(?:array|list|vector|buffer)s?\b", body)) > 1 or _MATRIX_FIRST.search(body):
        return body
    bare = _INT_BEFORE.sub(_without_int, body) if words.endswith("integer") else body
    typed, found = _CONTAINER.subn(lambda match: f"{match[0].split()[0]} of {words}s", bare, count=1)
    return typed if found else body


def _without_int(match: re.Match[str]) -> str:
    """Return the article that an array keeps when it is no longer called an "integer array"."""
    return "" if not match["article"] else "an " if match["array"].startswith("a") else "a "


def mentions(body: str, c_type: str) -> bool:
    """Say whether a request mentions the type of a pointer's elements, as in "doubles" or "a double array"."""
    if c_type == "uint8_t" and re.search(r"\bbytes?\b", body):
        return True
    word = TYPE_WORDS[c_type]
    return re.search(rf"{word}(?:s| (?:array|list|buffer|vector|pointer|value|element|number))", body) is not None
