"""The same request as an order, a question, a statement, a task or a bare phrase.

Only requests of a few clear forms change: "Return the …", "Check whether …", "Return true if …", "Given …, …", "Write
a function that …", or an order that begins with a known verb. All others stay.
"""

import random
import re

from t2l.data.augmentation.orders import (
    VERBS,
    asks_for_code,
    is_chain,
    to_third_person,
    with_article,
)
from t2l.data.augmentation.phrases import load_phrases

_RESULT = re.compile(r"(?:Return|Compute|Calculate|Find|Give|Determine|Get) (?P<what>the [^.?!;:\n]+)\.?")
_WHETHER = re.compile(
    r"(?:(?:Check|Tell|Determine|Test|Say|Decide|Return) whether|(?:Check|Test|Return true) if|Is it true that)"
    r" (?P<what>[^.?!;:,\n]+)"
    r"(?:,? (?:and )?(?:false (?:otherwise|else|if not)|(?:otherwise|else) false))?[.?]?"
)
_ORDER = re.compile(r"(?P<verb>[A-Z][a-z]+) (?P<what>[^.?!;:\n]+)\.?")
_GIVEN = re.compile(
    r"Given (?P<given>(?!(?:that|as|in|by|to|only|its|my|whether) )[^,.;:?\n]+), "
    r"(?P<rest>[a-z][^.;:?\n]*)(?P<end>[.?]?)"
)
_FRAME = re.compile(
    r"(?P<verb>Write|Implement|Create|Make|Build|Develop|write|implement|create) an? "
    r"(?:function|program|method|routine) (?P<rest>(?:that|which|to|for) .+)",
    re.S,
)
_ASKING = 0.15  # of the requests for a function
_CLAUSE = re.compile(r",| or | if ")
_NAME = re.compile(r"\b(?!(?:an|and|of|or|the|to|two|with|a(?! and|,|$))\b)\w+", re.IGNORECASE)


def change_mood(prompt: str, rng: random.Random) -> str:
    """Return a request in another mood, or as it is.

    Args:
        prompt (`str`): a request.
        rng (`random.Random`): the only source of chance.

    >>> change_mood("Return the sum of a and b.", random.Random(26))
    'The result is the sum of a and b.'
    """
    phrases = load_phrases()
    for form, section in ((_RESULT, "result"), (_WHETHER, "whether")):
        if (match := form.fullmatch(prompt)) and not is_chain(what := match["what"]):
            alone = section == "result" and not _CLAUSE.search(what)
            frames = phrases[section] + (phrases["result_alone"] if alone else [])
            return rng.choice(frames).format(what=what, What=what[0].upper() + what[1:])
    if match := _FRAME.fullmatch(prompt):
        return _reframe(match, rng)
    match = _ORDER.fullmatch(prompt)
    if not match or match["verb"].lower() not in VERBS or asks_for_code(match["what"]):
        return prompt
    return _turn_order(match["verb"].lower(), match["what"], rng)


def _turn_order(verb: str, what: str, rng: random.Random) -> str:
    """Write an order in another mood. Only a single verb may leave the base form."""
    phrases = load_phrases()
    frames = phrases["return" if verb == "return" else "order"]
    if not is_chain(what):
        frames = frames + phrases["third"]
    verbs = to_third_person(verb)
    return rng.choice(frames).format(verb=verb, verbs=verbs, Verbs=verbs.title(), what=what)


def _reframe(match: re.Match[str], rng: random.Random) -> str:
    """Write "Create a method that …" for "Write a function that …"; only one sentence becomes a question."""
    phrases, rest = load_phrases(), match["rest"]
    asking = rng.random() < _ASKING and ". " not in rest
    verb, noun = rng.choice(phrases["write_asking" if asking else "write"]), rng.choice(phrases["code"])
    text = f"{verb} {with_article(noun)} {rest}"
    if asking and text.endswith("."):
        text = f"{text[:-1]}?"
    return text[0].upper() + text[1:] if match["verb"][0].isupper() else text


def reorder(prompt: str, rng: random.Random) -> str:
    """Turn "Given x, do y." into "Do y, given x.", "You are given x. Do y." and the like."""
    match = _GIVEN.fullmatch(prompt)
    if not match or match["end"] == "?" or match["rest"].split()[0].strip(",") not in VERBS:
        return prompt
    rest, given, end = match["rest"], match["given"], match["end"]
    verb, _, what = rest.partition(" ")
    frames = load_phrases()["given"]
    if _keep_order(given, rest) and not re.search(r"\b(?:it|them)\b", rest):
        frames = frames + load_phrases()["given_last"]
    if what and not is_chain(what):
        frames = frames + load_phrases()["given_third"]
    return rng.choice(frames).format(
        given=given,
        Given=given[0].upper() + given[1:],
        rest=rest,
        Rest=rest[0].upper() + rest[1:],
        verbs=to_third_person(verb),
        what=what,
        end=end,
    )


def _keep_order(given: str, rest: str) -> bool:
    """Say whether the words of "given …" come in the same order if the rest stands in front of them.

    A request without a signature names the parameters in order, and "b minus a, given a and b" would name b first.
    """
    names = [match[0].lower() for match in _NAME.finditer(given)]
    moved = [match[0].lower() for match in _NAME.finditer(f"{rest} {given}")]
    return list(dict.fromkeys(names)) == list(dict.fromkeys(name for name in moved if name in names))
