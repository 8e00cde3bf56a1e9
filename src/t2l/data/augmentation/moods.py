"""The same request as an order, a question, a statement, a task or a bare phrase.

Only requests of a few clear forms change: "Return the …", "Check whether …", "Return true if …", or an order that
begins with a known verb. All others stay.
"""

import random
import re

_RESULT = re.compile(r"(?:Return|Compute|Calculate|Find|Give|Determine|Get) (?P<what>the [^.?!;:\n]+)\.?")
_WHETHER = re.compile(
    r"(?:(?:Check|Tell|Determine|Test|Say) whether|Check if|Return true if|Is it true that) "
    r"(?P<what>[^.?!;:,\n]+)[.?]?"
)
_ORDER = re.compile(r"(?P<verb>[A-Z][a-z]+) (?P<what>[^.?!;:\n]+)\.?")
_MORE_ORDERS = re.compile(r",? and (?!the |a |an |its |their )[a-z]+ (?:the|it|a|an|each|its) ")  # "and return the …"
_RESULT_FRAMES = (
    "What is {what}?",
    "{what}",
    "I need {what}",
    "I need {what}.",
    "I want {what}.",
    "Write a function that returns {what}.",
    "a function that returns {what}",
    "function returning {what}",
    "How do I get {what}?",
    "How can I compute {what}?",
    "Returns {what}.",
    "It should return {what}.",
    "Need a function for {what}.",
    "My function should return {what}.",
    "{What} is to be returned.",
    "can you give me {what}",
    "Let me have {what}",
)
_WHETHER_FRAMES = (
    "Check whether {what}.",
    "check if {what}",
    "Tell me whether {what}.",
    "true if {what}, otherwise false",
    "Returns true if {what}, false otherwise.",
    "Return true when {what}, else false.",
    "I want to know whether {what}.",
    "I want to know if {what}",
    "Write a function that checks whether {what}.",
    "How do I check whether {what}?",
    "How can I tell if {what}?",
    "predicate: {what}",
    "function to test whether {what}",
)
_ORDER_FRAMES = (
    "Write a function that {verbs} {what}.",
    "function that {verbs} {what}",
    "a function to {verb} {what}",
    "How do I {verb} {what}?",
    "How can I {verb} {what}?",
    "How would you {verb} {what}?",
    "Implement a function to {verb} {what}.",
    "I need to {verb} {what}.",
    "I would like to {verb} {what}",
    "{Verbs} {what}.",
    "{verb} {what}",
    "The function {verbs} {what}.",
    "My function should {verb} {what}.",
    "Make a function which {verbs} {what}.",
    "your task: {verb} {what}",
    "{Verb} {what}!",
)


def change_mood(prompt: str, verbs: frozenset[str], rng: random.Random) -> str:
    """Return a request in another mood, or as it is.

    Args:
        prompt (`str`): a request.
        verbs (`frozenset[str]`): verbs that orders begin with, in lower case.
        rng (`random.Random`): the only source of chance.

    >>> change_mood("Return the sum of a and b.", frozenset(), random.Random(3))
    'function returning the sum of a and b'
    """
    for form, frames in ((_RESULT, _RESULT_FRAMES), (_WHETHER, _WHETHER_FRAMES)):
        if match := form.fullmatch(prompt):
            what = match["what"]
            return rng.choice(frames).format(what=what, What=what[0].upper() + what[1:])
    match = _ORDER.fullmatch(prompt)
    if match and match["verb"].lower() in verbs and not _MORE_ORDERS.search(match["what"]):
        verb = match["verb"].lower()
        third = to_third_person(verb)
        return rng.choice(_ORDER_FRAMES).format(
            verb=verb, Verb=verb.title(), verbs=third, Verbs=third.title(), what=match["what"]
        )
    return prompt


def to_third_person(verb: str) -> str:
    """Return a verb as in "the function …".

    >>> [to_third_person(verb) for verb in ("add", "multiply", "search", "play")]
    ['adds', 'multiplies', 'searches', 'plays']
    """
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
