"""English that several changes need: verbs that orders begin with, chains of orders, the third person, articles.

An order such as "Start at 0, add 2 and return x" has several verbs in the base form. It can follow "I need to", but
not "a function that", which would change only the first of them.
"""

import re

_VERBS = """
    accumulate add align append apply arrange assign average bring build calculate cap capitalize carry cast change
    check choose clamp classify clear clip collect combine compare compress compute concatenate continue convert copy
    count create cut decide decode decompose decrease decrement decrypt define delete derive detect determine divide do
    double draw drop encode encrypt estimate evaluate exchange expand extract fill filter find flip fold follow format
    generate get give go halve identify increase increment initialize insert interpolate invert join keep limit
    locate look lower make map mark mask measure merge mirror mix move multiply negate normalize obtain order pack pad
    parse partition perform pick place print produce push put raise read reduce remove repeat replace report reset
    return reverse rotate round save scale scan search select separate set shift shorten shrink shuffle simulate skip
    smooth solve sort split square start step stop store strip subtract sum swap take tally tell test total transform
    translate traverse treat trim truncate turn unpack update use validate verify walk work wrap write
"""
VERBS = frozenset(_VERBS.split())
_CHAIN = re.compile(
    r"(?:,|;|\.|\b(?:and|then|but|or|so|also))\s+(?:then |also |finally |only )?"
    rf"(?:{'|'.join(sorted(VERBS))})\b",
    re.IGNORECASE,
)
_OF_CODE = re.compile(
    r"(?:(?:an?|the|me|another) )?(?:[\w-]+ ){0,2}"
    r"(?:functions?|helper|method|routine|program|code|solution|procedure|algorithm|subroutine|snippet|logic|utility"
    r"|script|tool|implementation|software|(?:for |while )?loop|switch statement)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\w+: ")  # "Add *is_even: true if …*"
_VOWEL_SOUND = re.compile(r"(?!uni(?:[^nm]|$)|us[aeu]|ut[ie]|eu|one\b)[aeiou]|hour|hon|heir|llvm", re.IGNORECASE)


def is_chain(text: str) -> bool:
    """Say whether a text has a further order after its beginning.

    >>> is_chain("the array and return the sum"), is_chain("the sum of a and b")
    (True, False)
    """
    return _CHAIN.search(text) is not None


def asks_for_code(text: str) -> bool:
    """Say whether an order's object is code already ("Write *a function that …*") or a call.

    >>> asks_for_code("a small function for x"), asks_for_code("is_even: true if …"), asks_for_code("a loop that …")
    (True, True, True)
    >>> asks_for_code("a and b"), asks_for_code("the switch on")
    (False, False)
    """
    return "()" in text or _NAMED.match(text) is not None or _OF_CODE.match(text) is not None


def to_third_person(verb: str) -> str:
    """Return a verb as in "the function …".

    >>> [to_third_person(verb) for verb in ("add", "multiply", "search", "play")]
    ['adds', 'multiplies', 'searches', 'plays']
    """
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def with_article(words: str) -> str:
    """Return words with "a" or "an" in front.

    >>> [with_article(words) for words in ("apple", "unit", "uneven list", "hour", "one-liner", "LLVM pass")]
    ['an apple', 'a unit', 'an uneven list', 'an hour', 'a one-liner', 'an LLVM pass']
    """
    return f"{'an' if _VOWEL_SOUND.match(words) else 'a'} {words}"
