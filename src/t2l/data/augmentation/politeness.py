"""Words around a request that ask for nothing: how people begin and end a message to a teacher, a forum or a program.

A request gets one opening, one closing or one remark, never two, and none if it already speaks of "I" or "please".
"""

import random
import re

from t2l.data.augmentation.orders import VERBS, asks_for_code, with_article
from t2l.data.augmentation.phrases import load_phrases

_PERSONAL = re.compile(r"\b(?:i|i'm|i'd|my|me|we|our|you|your|please|pls|plz|thanks|thx|task|help|need|let's)\b", re.I)
_WHETHER = re.compile(
    r"Return (?:true (?:if|when)|whether) (?P<what>[^.?!;:,\n]+?)(?:,? (?:and )?false otherwise)?[.]?"
)
_RESULT = re.compile(r"Return (?=(?:the|an?) [a-z])")


def add_politeness(prompt: str, rng: random.Random) -> str:
    """Add words around a request: "could you …", "…, thanks", "I am stuck on this exercise. …"."""
    if _PERSONAL.search(prompt) or not prompt[0].isupper() or "\n" in prompt or prompt[-1] in ")]":
        return prompt
    chance = rng.random()
    if chance < _REMARKS:
        return _add_remark(prompt, rng)
    words = prompt.split(None, 1)
    if words[0].lower() not in VERBS or len(words) == 1 or asks_for_code(words[1]) or prompt[-1] == "?":
        return prompt
    if chance < 1 - _CLOSINGS:
        return _open(prompt, rng)
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".!" else (prompt, "")
    closing = rng.choice(load_phrases()["closings"]).format(body)
    return closing + (end if end == "." and closing[-1].isalpha() else "")


_REMARKS, _CLOSINGS, _IN_FRONT, _NAMED = 0.35, 0.2, 0.6, 0.3  # shares


def _open(prompt: str, rng: random.Random) -> str:
    phrases = load_phrases()
    if match := _WHETHER.fullmatch(prompt):
        prompt = f"{rng.choice(phrases['check'])} {match['what']}"
    elif _RESULT.match(prompt):
        prompt = _RESULT.sub(f"{rng.choice(phrases['find'])} ", prompt)
    openings = phrases["openings_of_code"] if prompt.startswith("Return ") else phrases["openings"]
    opening = rng.choice(openings)
    order = prompt[0].lower() + prompt[1:]
    if opening.endswith("?"):
        if ". " in order:
            return prompt
        order = order.rstrip(".")
    return opening.format(order)


def _add_remark(prompt: str, rng: random.Random) -> str:
    """Put a sentence of no consequence in front of a sentence or behind it."""
    phrases = load_phrases()
    if prompt[-1] not in ".?" or " " not in prompt:
        return prompt
    in_front = rng.random() < _IN_FRONT
    if rng.random() < _NAMED:
        section = "named_leads" if in_front else "named_tails"
        remark = rng.choice(phrases[section]).format(
            thing=rng.choice(phrases["thing"]),
            a_thing=with_article(rng.choice(phrases["thing"])),
            person=rng.choice(phrases["person"]),
            a_person=with_article(rng.choice(phrases["person"])),
        )
    elif in_front:
        more = phrases["leads_of_questions" if prompt[-1] == "?" else "leads_of_tasks"]
        remark = rng.choice(phrases["leads"] + more)
    else:
        remark = rng.choice(phrases["tails"])
    return f"{remark} {prompt}" if in_front else f"{prompt} {remark}"
